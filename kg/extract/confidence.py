"""How sure a reading is: the construction's share of right readings, less what speaks against it."""

from kg.extract.frames import Frame
from kg.extract.phrases import Words
from kg.extract.readings import Draft

# Share of right readings by construction.
_BASE = {
    "main": 0.85, "content": 0.85, "joined": 0.75, "relative": 0.75, "participle": 0.7,
    "adverbial": 0.65, "gerund": 0.6, "infinitive": 0.55,
}  # fmt: skip


def verb_confidence(w: Words, frame: Frame, draft: Draft) -> float:
    """Return the confidence of a verb's reading, 0.0 to 1.0."""
    s = w.s
    base = _BASE[frame.rule.split(".")[2]]
    if frame.chain:
        base = max(base, 0.8)
    if not draft.subject_role:
        base -= 0.4
    if not draft.object_role:
        base -= 0.1
    if s.words[frame.head].lower() in ("citing", "quoting"):
        base = min(base, 0.4)  # names a source, tells no event
    if _only_prevented(w, frame):
        base = min(base, 0.45)  # inside 'prevent X from doing' nothing is asserted
    if s.tags[frame.head] == "VB" and s.deps[frame.head] in ("advcl", "acl") and not frame.chain:
        base = min(base, 0.4)  # a purpose is an argument of its clause
    return base


def _only_prevented(w: Words, frame: Frame) -> bool:
    s, v = w.s, frame.head
    while s.deps[v] == "conj" and s.heads[v] != v:
        v = s.heads[v]
    prep = s.heads[v]
    return (
        s.deps[v] == "pcomp"
        and s.words[prep].lower() == "from"
        and s.lemmas[s.heads[prep]].lower() in w.grammar.object_control
    )


def nominal_confidence(rule: str) -> float:
    """Return the confidence of a reading without a verb, by its rule."""
    return _NOMINAL[rule]


_NOMINAL = {
    "copula.office": 0.85, "copula.noun": 0.75, "copula.adjective": 0.6, "copula.preposition": 0.75, "copula.bare": 0.4, "noun.loose": 0.4,
    "apposition.office": 0.85, "apposition.noun": 0.75, "title.office": 0.6, "title.noun": 0.4,
    "noun.event": 0.55, "noun.owner": 0.3, "noun.place": 0.3, "noun.from": 0.6, "noun.of": 0.35,
}  # fmt: skip
