"""Readings of what stands beside a name: appositions and titles."""

from dataclasses import replace

from kg.extract.appositions import (
    holders_of,
    is_code,
    is_next_title,
    is_no_place,
    is_other_kind,
    is_region,
    is_title,
)
from kg.extract.attribution import Voices
from kg.extract.confidence import nominal_confidence
from kg.extract.limiting import names as called
from kg.extract.nominals import IS, office_draft
from kg.extract.offices import RUNNING, office_of
from kg.extract.phrases import Words, noun_type
from kg.extract.readings import Draft, finish
from kg.extract.syntax import is_verb
from kg.records import Reading
from kg.tree import Sentence

ONE_OF = "is one of"


def apposition_readings(number: int, voices: Voices) -> list[Reading]:
    """Return offices and descriptions in apposition and before names."""
    w = voices.words[number]
    s = w.s
    found: list[Reading] = []
    described = "appos" in s.deps
    for i in range(len(s)):
        for k in s.kids(i, "appos") if described else ():
            found.extend(_apposition(w, i, k))
        if s.name_at[i] >= 0 and s.names[s.name_at[i]].end - 1 == i:
            found.extend(_titles(w, i))
    return found


def _apposition(w: Words, i: int, k: int) -> list[Reading]:
    s = w.s
    if is_code(s, k) or called(s, i, k) or len(s.words[k].strip(".")) == 1:
        return []  # '(KCNA)', '(DDG 70)' and 'Tarn b' are names, no descriptions
    if ":" in s.words[min(i, k) : max(i, k)]:  # 'Image: Ada Holm' credits, it describes nobody
        return []
    if any(is_verb(s, v) and s.deps[v] not in ("relcl", "acl") for v in range(min(i, k), max(i, k))):
        return []  # a clause stands between: the tree is wrong
    if any(s.tags[a] in ("WP$", "WDT") for a in s.kids(k, "poss", "det")):
        return []  # 'Holm, whose death ...'
    if k < i and ("," not in s.words[k:i] or not s.kids(k, "det", "poss")):
        return []  # not 'A former nurse, Holm has ...'
    if is_title(s, k) or any(s.words[a].lower() == "also" for a in s.kids(k, "advmod")):
        return []
    names = s.name_at[i] >= 0, s.name_at[k] >= 0
    if not any(names) or any(t.span.start <= s.starts[k] < t.span.end for t in s.times):
        return []
    if is_region(w, i, k) or is_next_title(w, i, k) or is_no_place(w, i, k):
        return []
    several = names == (False, True) and s.tags[i] == "NNS"  # 'two countries, Norway and Chad'
    if names == (False, True):  # 'a spokesperson, Ada Holm,'
        i, k = k, i
    elif all(names) and office_of(w, k) is None:
        return []
    if is_other_kind(w, i, k):
        return []
    out: list[Reading] = []
    holders = holders_of(w, i, k)
    for one in [k, *[c for c in s.kids(k, "conj") if s.name_at[c] < 0 and s.pos[c] == "NOUN" and names[0]]]:
        out.extend(_describe(w, holders, one, "apposition"))
    return [replace(one, predicate=ONE_OF) if several and one.event_type == IS else one for one in out]


def _describe(w: Words, holders: list[int], noun: int, rule: str) -> list[Reading]:
    s = w.s
    if not holders:
        return []
    office = office_of(w, noun)
    kind = noun_type(w, holders[0])
    if office is not None and w.schema.is_a(kind, "Person"):
        draft = office_draft(w, holders, office, f"{rule}.office")
    elif s.pos[noun] in ("NOUN", "PROPN") and s.lemmas[noun].lower() not in w.grammar.measure_nouns:
        draft = Draft(noun, "be", "is", IS, f"{rule}.noun", nominal_confidence(f"{rule}.noun"))
        draft.roles = {"theme": holders, "coTheme": [noun]}
        draft.subject_role, draft.object_role, draft.narrator = "theme", "coTheme", True
        if w.schema.is_a(kind, "Person") and s.tags[noun] == "NNS":
            return []  # 'one of the candidates, Ada Holm': nobody is several
        if rule == "title" and s.lemmas[noun].lower() in RUNNING:
            draft.confidence = nominal_confidence("title.office")
    else:
        return []
    return finish(w, draft, None, None)


def _titles(w: Words, i: int) -> list[Reading]:
    """'Egypt's President Abdel Sisi', 'coffee chain Brew': nouns that stand before a name."""
    s = w.s
    name = s.names[s.name_at[i]]
    if name.kind != "name" or name.first == 0:
        return []
    noun = _office_before(s, name.first)
    if s.deps[noun] not in ("compound", "nmod", "appos", "poss") or s.name_at[noun] >= 0:
        return []
    if s.heads[noun] not in range(name.first, name.end) or s.pos[noun] not in ("NOUN", "PROPN"):
        return []
    if (title := s.lemmas[noun].lower().rstrip(".")) in w.schema.titles and title not in w.schema.offices:
        return []
    return _describe(w, [i], noun, "title")


def _office_before(s: Sentence, first: int) -> int:
    """'head of the bank Ada Holm', 'president Ada Holm': the noun that a title before a name hangs on."""
    n = s.name_at[first - 1]
    body = s.top(s.names[n].first, s.names[n].end) if n >= 0 else first - 1
    of = s.heads[body]
    seated = s.deps[body] == "pobj" and of < body and s.words[of].lower() in ("of", "to", "from", "for", "at")
    return s.heads[of] if seated else first - 1
