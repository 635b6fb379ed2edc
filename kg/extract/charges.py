"""Deeds that somebody is charged with: 'arrested for selling drugs', 'was convicted of lying'.

A charge is no fact: who charges alleges it, a court finds it, and an acquittal denies it.
"""

from kg.extract.grammar import Effect, Grammar
from kg.extract.syntax import is_passive, is_verb
from kg.tree import Sentence

# 'are on trial for theft', 'under investigation over leaks': that they did so is yet to be shown.
_TRIED = frozenset(("trial", "investigation", "probe", "inquiry", "suspicion", "indictment"))
_UNDER = frozenset(("on", "under"))
_OVER = frozenset(("of", "for", "over", "about"))


def charge_effect(s: Sentence, prep: int, grammar: Grammar) -> Effect | None:
    """Return what a charge makes of the gerund under its preposition, None when nobody is charged."""
    word, g = s.words[prep].lower(), s.heads[prep]
    lemma = s.lemmas[g].lower()
    if word in ("for", "over") and s.pos[g] == "NOUN" and lemma in _TRIED and s.words[s.heads[g]] in _UNDER:
        return grammar.charging["charge"]
    guilty = [g] if lemma == "guilty" else [k for k in s.kids(g, "oprd") if s.words[k].lower() == "guilty"]
    if any(s.kids(k, "neg") for k in guilty):
        return {"polarity": "negative"}
    if lemma in ("find", "plead") and any(s.words[k].lower() == "guilty" for k in s.kids(g, "oprd")):
        lemma = "guilty"
    if lemma not in grammar.charging:
        return None
    charged = (
        s.pos[g] == "ADJ"
        or s.lemmas[g] == "plead"
        or (is_verb(s, g) and (s.kids(g, "dobj") or is_passive(s, g)))
    )
    if not charged:
        return None
    named = word in _OVER or (word, lemma) in (("with", "charge"), ("with", "credit"), ("to", "guilty"))
    return grammar.charging[lemma] if named else None


def charge_scope(s: Sentence, v: int, grammar: Grammar) -> set[int]:
    """Return the words of the deeds that a verb charges somebody with, asides left out."""
    found: set[int] = set()
    if s.lemmas[v].lower() not in grammar.charging:
        return found
    for p in s.kids(v, "prep"):
        if charge_effect(s, p, grammar) is not None:
            for k in s.kids(p, "pcomp"):
                found.update(s.subtree(k))
    for k in sorted(found):
        if s.deps[k] == "relcl" and "," in s.words[s.heads[k] : k]:  # '..., who tried to warn people'
            found.difference_update(s.subtree(k))
    return found
