"""What noun phrases say in passing: another name for a thing, and where a thing or place lies.

This is background rather than news, so it stays below the default threshold.
"""

from dataclasses import replace

from kg.extract.appositions import is_code
from kg.extract.confidence import nominal_confidence
from kg.extract.phrases import Words, filler, noun_type
from kg.extract.readings import Draft, finish
from kg.extract.syntax import expand
from kg.records import Filler, Reading
from kg.tree import Sentence

KNOWN, LOCATED = "KnownAs", "LocatedIn"
_WHERE = frozenset(("in", "at", "near", "across", "inside", "outside", "throughout"))


def background_readings(w: Words) -> list[Reading]:
    """Return what the names and nouns of a sentence say by standing beside others."""
    s = w.s
    found: list[Reading] = []
    for i in range(len(s)) if s.names else ():  # all of it is about a name
        if s.pos[i] not in ("NOUN", "PROPN") or not s.children[i]:
            continue
        for k in s.kids(i, "appos"):
            if _is_other_name(s, i, k):
                found.extend(_told(w, KNOWN, "known as", i, [k]))
            elif _is_region(w, i, k):
                found.extend(_told(w, LOCATED, "in", i, [k]))
        for p in s.kids(i, "prep"):
            for k in s.kids(p, "pobj") if p > i and s.words[p].lower() in _WHERE else ():
                if _lies(w, i, k):
                    found.extend(_told(w, LOCATED, s.words[p].lower(), i, expand(s, k)))
    return found


def _is_other_name(s: Sentence, i: int, k: int) -> bool:
    """'the World Food Fund (WFF)'."""
    return i < k and s.name_at[i] >= 0 and is_code(s, k) and s.words[k - 1] == "("


def _is_region(w: Words, i: int, k: int) -> bool:
    """'Tarn, Wales'."""
    s = w.s
    named = s.name_at[i] >= 0 and s.name_at[k] >= 0 and s.name_at[i] != s.name_at[k]
    return named and i < k and all(w.schema.is_a(noun_type(w, one), "Place") for one in (i, k))


def _lies(w: Words, i: int, k: int) -> bool:
    """'fighters in Tarn', 'the market near Tarn'; a deed happens there, which is told as its place."""
    s = w.s
    if s.name_at[k] < 0 or not w.schema.is_a(noun_type(w, k), "Place"):
        return False
    if s.name_at[i] < 0 and (s.lemmas[i].lower() in w.schema.nouns or not noun_type(w, i)):
        return False
    return not any(t.span.start <= s.starts[i] < t.span.end for t in s.times)


def _told(w: Words, kind: str, predicate: str, i: int, others: list[int]) -> list[Reading]:
    rule, role = ("background.name", "coTheme") if kind == KNOWN else ("background.place", "location")
    draft = Draft(i, "be", predicate, kind, rule, nominal_confidence(rule))
    draft.roles, draft.clauses = {role: others}, {"theme": _before(w, i, others[0])}
    draft.subject_role, draft.object_role, draft.narrator = "theme", role, True
    return finish(w, draft, None, None)


def _before(w: Words, i: int, other: int) -> Filler:
    """Return the words of a phrase that stand before what is said of it."""
    whole, n = filler(w, i), w.s.name_at[i]
    end = w.s.names[n].end if n >= 0 else i + 1
    first = next(k for k in range(i + 1) if w.s.starts[k] >= whole.span.start)
    return replace(whole, span=w.s.span(first, min(end, other)))
