"""Nationalities that are no country: one citizen ('an Egyptian') or a language ('in Russian')."""

from kg.gazetteer import Gazetteer
from kg.tree import Name, Sentence

CITIZEN = "citizen"

_ENDS = frozenset(("nsubj", "nsubjpass", "dobj", "dative", "pobj", "attr", "appos", "conj", "ROOT"))
_ONE = frozenset(("a", "an", "another", "the", "one", "each", "this", "that", "no", "every"))
_SINGULAR = frozenset(("NN", "NNP", "JJ"))
_OF_TONGUES = frozenset(("speak", "learn", "teach", "study", "understand", "write", "read"))


def settle_nationalities(s: Sentence, gazetteer: Gazetteer) -> None:
    """Make persons of nationalities that stand for one citizen, and things of those that are spoken."""
    for name in s.names:
        if name.kind != "demonym" or s.tags[name.end - 1] not in _SINGULAR:
            continue
        if _is_language(s, name):
            name.kind, name.type, name.gazetteer, name.canonical = "name", "Thing", "", ""
        elif _is_citizen(s, name, gazetteer):
            name.kind, name.type = CITIZEN, "Person"


def _is_citizen(s: Sentence, name: Name, gazetteer: Gazetteer) -> bool:
    """'an Egyptian', 'the 30-year-old Palestinian': what happens to them happens to no country."""
    if s.deps[name.end - 1] not in _ENDS:
        return False
    before = [k for k in s.children[name.end - 1] if k < name.first]
    one = any(s.words[k].lower() in _ONE for k in before if s.deps[k] in ("det", "nummod"))
    aged = any(s.words[k].lower() in ("old", "aged") for k in before)
    surface = " ".join(s.words[name.first : name.end])
    return (one or aged) and _has_plural(surface, gazetteer)


def _has_plural(surface: str, gazetteer: Gazetteer) -> bool:
    """'Russian' and 'Dane' have a plural of their own; 'the British' and 'the Chinese' are many."""
    if surface.endswith("s"):
        return False
    forms = (surface, f"{surface}s")
    return any(hit.kind == "person" for form in forms for hit in gazetteer.lookup(form))


def _is_language(s: Sentence, name: Name) -> bool:
    """'translated into Russian', 'speaks Russian and French'."""
    i = name.end - 1
    while s.deps[i] == "conj" and s.heads[i] != i:
        i = s.heads[i]
    if any(s.deps[k] not in ("conj", "cc", "punct", "compound") for k in s.children[i]):
        return False
    above = s.heads[i]
    if s.deps[i] == "pobj":
        return s.words[above].lower() in ("in", "into")
    return s.deps[i] == "dobj" and s.lemmas[above].lower() in _OF_TONGUES
