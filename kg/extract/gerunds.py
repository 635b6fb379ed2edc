"""What governs a gerund under a preposition: 'charged with lying', 'barred from selling'."""

from dataclasses import replace

from kg.extract.charges import charge_effect
from kg.extract.governed import meant
from kg.extract.governing import ahead_of, completes, effect_against, kept_from, verb_lemma
from kg.extract.grammar import Grammar
from kg.extract.inherited import own_modality
from kg.extract.reported import governing_verb
from kg.extract.status import Status, own_status
from kg.extract.syntax import is_verb
from kg.tree import Sentence


def under_preposition(s: Sentence, v: int, status: Status, grammar: Grammar) -> tuple[int, Status] | None:
    """Return what governs a gerund under a preposition: 'without paying', 'is close to signing'."""
    prep = s.heads[v]
    word, g = s.words[prep].lower(), s.heads[prep]
    if word in ("without", "instead"):
        return None if g == prep else (g, replace(status, polarity="negative"))
    if s.words[g].lower() == "regardless":
        return None if g == prep else (g, status.under({"modality": "hypothetical"}))
    charge = charge_effect(s, prep, grammar)
    if charge is not None:
        return (g if is_verb(s, g) else s.heads[g]), status.under(charge)
    if s.deps[g] == "pcomp" and charge_effect(s, s.heads[g], grammar) is not None:
        return g, status  # 'charged with killing her after breaking in'
    if is_verb(s, g):
        return _under_verb(s, v, status, grammar)
    effect = meant(s, g, word, grammar)
    verb = governing_verb(s, g)
    if verb >= 0:  # 'would give farmers options for selling'
        effect = {**own_modality(s, verb, grammar), **effect}
        if effect and own_status(s, verb, grammar).polarity == "negative":
            effect = {"modality": "hypothetical"}  # 'has no plan of leaving'
    return None if not effect else (g, status.under(effect))


def _under_verb(s: Sentence, v: int, status: Status, grammar: Grammar) -> tuple[int, Status] | None:
    prep = s.heads[v]
    word, g = s.words[prep].lower(), s.heads[prep]
    if word in ("toward", "towards", "near"):
        return g, status.under(ahead_of(s, prep, g)).under(own_modality(s, g, grammar))
    lemma = verb_lemma(s, g)
    if word == "from":
        return kept_from(s, v, status, grammar)
    asked = grammar.event_governors.get(f"{lemma}_{word}", {})
    if asked.get("modality") == "requested":  # 'pushed for closing the plant'
        return g, status.under(asked)
    if word == "against":
        return g, status.under(effect_against(s, g)).under(own_modality(s, g, grammar))
    if lemma in grammar.fold and not s.kids(g, "dobj") and completes(s, v, word):
        effect = grammar.fold.get(f"{lemma}_{word}", grammar.fold[lemma])
        return g, status.under(effect).under(own_modality(s, g, grammar))
    goes_on = word == "before" and s.words[prep - 1] == ","  # 'said he would go, before changing his mind'
    if word in ("with", "by", "in", "to", "before") and not goes_on:  # 'must be tested before leaving'
        return g, status.under(own_modality(s, g, grammar))
    return None
