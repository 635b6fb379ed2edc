"""Speakers that one sentence names: subjects of saying, 'according to', sources that are cited."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.charges import charge_scope
from kg.extract.complements import agents
from kg.extract.conditions import is_condition
from kg.extract.governed import is_restrictive
from kg.extract.governing import opines
from kg.extract.grammar import Effect, Grammar
from kg.extract.phrases import Words, noun_type
from kg.extract.quotations import Quote
from kg.extract.reported import content_noun, content_speakers, denied_by, doers, source
from kg.extract.sources import can_speak, source_of, speaks
from kg.extract.status import with_to
from kg.extract.syntax import NOMINAL, expand, infinitive, is_passive, is_verb, own_subject, surface_subjects
from kg.extract.vouched import vouched_for
from kg.tree import Sentence

_OWNING = frozenset(("deny", "admit", "acknowledge", "confess"))
_CLAIMING = frozenset(("claim", "profess", "purport"))
# 'According to plan' names no source.
_NO_SOURCE = frozenset(
    ("plan", "schedule", "need", "size", "type", "age", "taste", "number", "rule", "custom", "tradition",
     "law", "term", "ability", "income", "merit", "principle", "weight", "rank", "it", "this", "that")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """One speaker in one sentence, and the tokens that are said."""

    speaker: int  # token, -1 when nobody is named
    verb: int  # the verb of saying, or the token of 'according'
    scope: frozenset[int]
    kind: str  # 'say', 'according', 'citing', or 'denial' of what somebody else says
    effect: Effect
    others: tuple[int, ...] = ()  # joined speakers
    relay: int = -1  # token of the medium that was told


def find_cues(w: Words, quotes: list[Quote]) -> list[Cue]:
    """Return the speakers that one sentence names."""
    s = w.s
    found: list[Cue] = []
    for v in range(len(s)):
        if (
            s.deps[v] in ("prep", "advmod", "pcomp", "advcl", "acl", "conj")
            and s.words[v].lower() == "according"
        ):
            cue = _according(w, v)
            if cue is not None:
                found.append(cue)
        elif is_verb(s, v):
            cue = _citing(w, v) or _saying(w, v, quotes) or _charging(w, v) or _opining(w, v)
            cue = cue or _ascribing(w, v)
            if cue is not None:
                found.append(cue)
            found.extend(_reported(w, v))
    return found


def _reported(w: Words, v: int) -> list[Cue]:
    """'denied claims by activists that ...': the activists say so, and somebody denies it."""
    s = w.s
    noun = content_noun(s, v, w.grammar)
    if noun < 0:
        return []
    scope = frozenset(s.subtree(v))
    speakers = [k for k in content_speakers(s, noun, w.grammar) if can_speak(w, k)]
    cues = [Cue(k, noun, scope, "say", {}) for k in speakers[:1]]
    denial = denied_by(s, noun, w.grammar)
    if denial >= 0 and source(s, noun) >= 0:
        deniers = [k for k in doers(s, denial, w.grammar) if can_speak(w, k)]
        cues.extend(Cue(k, noun, scope, "denial", {}, tuple(deniers[1:])) for k in deniers[:1])
    return cues


def _according(w: Words, p: int) -> Cue | None:
    s = w.s
    nouns = [k for q in s.kids(p, "prep") for k in s.kids(q, "pobj")] + s.kids(p, "pobj")
    if not nouns:
        return None
    speaker = source_of(w, nouns[0])
    if s.lemmas[speaker].lower() in _NO_SOURCE or s.pos[speaker] not in NOMINAL:
        return None
    if s.tags[nouns[0]] in ("WDT", "WP"):
        return None  # 'a treaty according to which the river is theirs'
    skip = set(s.subtree(p))
    said = frozenset(k for k in vouched_for(w, p) if k not in skip)
    return Cue(speaker, p, said, "according", {}, tuple(expand(s, speaker)[1:]))


def _citing(w: Words, v: int) -> Cue | None:
    """'The newspaper reported ..., citing the ministry': the ministry says so."""
    s = w.s
    if s.words[v].lower() not in ("citing", "quoting") or s.deps[v] not in ("advcl", "prep", "acl", "dep"):
        return None
    nouns = [k for k in s.kids(v, "dobj", "pobj") if can_speak(w, k)]
    if not nouns:
        return None
    skip = set(s.subtree(v))
    top = next(k for k in range(len(s)) if s.heads[k] == k)
    said = frozenset(k for k in range(len(s)) if k not in skip and (k != top or not s.kids(top, "ccomp")))
    return Cue(source_of(w, nouns[0]), v, said, "citing", {}, tuple(expand(s, nouns[0])[1:]))


def _saying(w: Words, v: int, quotes: list[Quote]) -> Cue | None:
    s = w.s
    lemma = _particle_lemma(s, v)
    effect = w.grammar.say.get(lemma)
    if effect is None or is_passive(s, v) or s.deps[v] == "amod" or _is_told_to(w, v):
        return None
    subjects = [k for k in surface_subjects(s, v, w.grammar) if speaks(w, v, k)]
    subjects = _heard_from(w, v, lemma) or subjects or _inverted(w, v)
    if not subjects:
        return None
    scope = _said(s, v, quotes, w.grammar)
    quoted = any(q.holds(s.starts[k]) for q in quotes for k in scope)
    behind = own_subject(s, v) > v and _parenthesis(s, v)  # ', reads the report,'
    if not scope or (effect.get("quoted") and not quoted and not behind):
        return None
    effect = {key: value for key, value in effect.items() if key != "quoted"}
    if s.kids(v, "neg") and effect.get("stance") in ("confirms", "denies"):
        effect = {"stance": "noComment"}
    speaker = source_of(w, subjects[0])
    return Cue(speaker, v, frozenset(scope), "say", effect, tuple(subjects[1:]), _relay(w, v, lemma))


def _charging(w: Words, v: int) -> Cue | None:
    """'A court sentenced Holm for lying', 'was accused by Norway of lying': the court, Norway says so."""
    s = w.s
    scope = charge_scope(s, v, w.grammar)
    speakers = [k for k in doers(s, v, w.grammar) if can_speak(w, k)] if scope else []
    if not speakers:
        return None
    return Cue(source_of(w, speakers[0]), v, frozenset(scope), "say", {}, tuple(speakers[1:]))


def _opining(w: Words, v: int) -> Cue | None:
    """'was reported by two papers to have fled', 'is believed by experts to be old': they say so."""
    s = w.s
    if not opines(w.grammar, s.lemmas[v].lower()) or not is_passive(s, v):
        return None
    scope = {k for x in s.kids(v, "xcomp") if infinitive(s, x) for k in s.subtree(x)}
    speakers = [k for k in agents(s, v) if can_speak(w, k)]
    if not scope or not speakers:
        return None
    return Cue(source_of(w, speakers[0]), v, frozenset(scope), "say", {}, tuple(speakers[1:]))


_ASCRIBING = frozenset(("attribute", "ascribe", "blame"))


def _ascribing(w: Words, v: int) -> Cue | None:
    """'attributes the outage to a storm that cut the line': what the storm did is their word too."""
    s = w.s
    if s.lemmas[v].lower() not in _ASCRIBING:
        return None
    around = [v, *s.kids(v, "dobj")]
    preps = [p for x in around for p in s.kids(x, "prep") if s.words[p].lower() in ("to", "on")]
    under = [k for p in preps for k in s.kids(p, "pobj")]
    under += s.kids(v, "dobj") if s.lemmas[v].lower() == "blame" else []
    told = [c for k in under for c in s.kids(k, "relcl", "acl") if is_restrictive(s, c)]
    scope = {x for c in told for x in s.subtree(c)}
    speakers = [k for k in doers(s, v, w.grammar) if can_speak(w, k)] if scope else []
    if not speakers:
        return None
    return Cue(source_of(w, speakers[0]), v, frozenset(scope), "say", {}, tuple(speakers[1:]))


def _is_told_to(w: Words, v: int) -> bool:
    """'Residents were told to expect that ...': they are asked to, and said nothing."""
    s, h = w.s, w.s.heads[v]
    if s.deps[v] not in ("xcomp", "ccomp") or not with_to(s, v):
        return False
    asked = w.grammar.object_control.get(s.lemmas[h].lower(), {}).get("modality") == "requested"
    return asked and (is_passive(s, h) or bool(s.kids(h, "dobj", "dative")) or own_subject(s, v) >= 0)


# Verbs of learning: who says so stands under the preposition.
_HEARD = {
    **dict.fromkeys(("confirm", "verify", "check", "clarify"), "with"),
    **dict.fromkeys(("learn", "hear"), "from"),
}


def _heard_from(w: Words, v: int, lemma: str) -> list[int]:
    """'The paper confirmed with the firm that ...': the firm says so."""
    s = w.s
    under = [
        k for p in s.kids(v, "prep") if s.words[p].lower() == _HEARD.get(lemma) for k in s.kids(p, "pobj")
    ]
    return [k for k in under if can_speak(w, k)] if s.kids(v, "ccomp") else []


def _particle_lemma(s: Sentence, v: int) -> str:
    particles = [s.words[k].lower() for k in s.kids(v, "prt")]
    return "_".join([s.lemmas[v].lower(), *particles[:1]])


def _inverted(w: Words, v: int) -> list[int]:
    """'..., said the minister': a subject that the tree calls an object or apposition."""
    s = w.s
    return (
        [k for k in s.kids(v, "dobj", "attr", "npadvmod") if k > v and can_speak(w, k)][:1]
        if v > 0 and s.words[v - 1] in (",", '"', "”", "'", "’")
        else []
    )


def _said(s: Sentence, v: int, quotes: list[Quote], grammar: Grammar) -> set[int]:
    """Return the tokens that are said: content clause, parenthesis around it, quotation."""
    scope: set[int] = set()
    for k in s.kids(v, "ccomp"):
        if _elsewhere(s, k, v, grammar) and not any(q.holds(s.starts[k]) for q in quotes):
            continue
        if not (s.tags[k] == "VB" and own_subject(s, k) < 0):  # 'agreed to send' says nothing of its own
            scope.update(s.subtree(k))
    for k in s.kids(v, "xcomp"):  # 'denied attacking the village'
        if s.tags[k] == "VBG" and s.lemmas[v].lower() in _OWNING:
            scope.update(s.subtree(k))
        if s.lemmas[v].lower() in _CLAIMING and infinitive(s, k):  # 'claimed to have shot down a plane'
            scope.update(s.subtree(k))
    scope.update(charge_scope(s, v, grammar))  # 'accuses the firm of lying'
    if _as_clause(s, v):  # 'As Reuters reported, the firm ...'
        scope.update({*_vouched(s, v, grammar)} - {*s.subtree(v)})
    elif s.deps[v] in ("parataxis", "ccomp", "dep", "advcl", "conj") and _parenthesis(s, v):
        scope.update({*range(len(s))} - {*s.subtree(v)})
    inside = {k for k in range(len(s)) if any(q.holds(s.starts[k]) for q in quotes)}
    promises = any(s.tags[k] == "VB" for k in s.kids(v, "xcomp"))  # 'agreed to send "help"'
    if inside and v not in inside and not promises and not is_condition(s, v):
        scope.update(inside)
    scope.discard(v)
    return scope


def _elsewhere(s: Sentence, k: int, v: int, grammar: Grammar) -> bool:
    """'the limit is 157; the report said it was passed', 'it works, Holm said; others doubt that it does'."""
    if ";" not in s.words[min(k, v) : max(k, v)]:
        return False
    return k < v or (s.lemmas[k].lower() in grammar.say and own_subject(s, k) >= 0 and not is_passive(s, k))


def _as_clause(s: Sentence, v: int) -> bool:
    """'As Reuters reported, the firm ...', but not 'as you know'."""
    subject = own_subject(s, v)
    if s.deps[v] != "advcl" or subject < 0 or s.pos[subject] == "PRON" or s.lemmas[v] in ("know", "see"):
        return False
    marked = any(s.words[k].lower() == "as" for k in s.kids(v, "mark", "advmod"))
    answers = any(s.words[p].lower() == "to" for p in s.kids(v, "prep"))  # 'as the state responds to him'
    return marked and not answers and not s.kids(v, "ccomp", "xcomp", "dobj")


def _vouched(s: Sentence, v: int, grammar: Grammar) -> Iterable[int]:
    """'has sued the firm and argued that it lied, as a court found': the court found that it lied."""
    h = s.heads[v]
    if h > v:
        return range(len(s))
    told = s.kids(h, "ccomp") if s.lemmas[h].lower() in grammar.say else []
    return s.subtree(told[-1] if told else h)


def _parenthesis(s: Sentence, v: int) -> bool:
    """'The fire, she said, began at night': set off by commas, without content of its own."""
    tokens = s.subtree(v)
    before = s.words[tokens[0] - 1] if tokens[0] else ""
    if s.tags[v] == "VBG" and own_subject(s, v) < 0:  # '..., warning of floods' goes on
        return False
    no_content = not s.kids(v, "ccomp", "xcomp", "dobj", "mark")  # ', as the state responded'
    return no_content and (before in (",", '"', "”", "’", "'", "-", "–", "—") or s.words[tokens[0]] == ",")


def _relay(w: Words, v: int, lemma: str) -> int:
    """Return the medium that was told: 'told TASS that ...', -1 when there is none."""
    s = w.s
    if lemma not in ("tell", "inform", "say"):
        return -1
    heard = s.kids(v, "dobj", "dative")
    heard += [k for p in s.kids(v, "prep") if s.words[p].lower() == "to" for k in s.kids(p, "pobj")]
    for k in heard:
        if s.name_at[k] >= 0 and w.schema.is_a(noun_type(w, k), "Organization"):
            return k
    return -1
