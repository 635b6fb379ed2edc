"""Repairs of what a phrase belongs to: gifts behind an aside, targets of raids, reach of a fall."""

from kg.extract import gates
from kg.extract.graft import attach
from kg.extract.phrases import Words, noun_type
from kg.extract.predicates import ADVERBS_OF_REACH
from kg.extract.repairs.nouns import is_event
from kg.extract.syntax import SUBJECTS, is_passive, is_verb

_GIVING = frozenset(("grant", "give", "award", "offer", "hand", "deny"))


@gates.label("appos")
def gift_behind_aside(w: Words) -> None:
    """'granted Ada Holm, once her aide, a full pardon': nobody is a pardon, it was granted."""
    s = w.s
    for k in range(4, len(s)):
        who = s.heads[k]
        v = s.heads[who]
        if s.deps[k] != "appos" or s.deps[who] not in ("dobj", "dative") or who > k or not is_verb(s, v):
            continue
        person = s.name_at[who] >= 0 and w.schema.is_a(noun_type(w, who), "Person")
        given = s.lemmas[v].lower() in _GIVING and s.kids(k, "det") and s.name_at[k] < 0
        if person and given and not w.schema.is_a(noun_type(w, k), "Person"):
            attach(s, k, v, "dobj")
            s.deps[who] = "dative"


@gates.word("on", "against")
def target_of_event(w: Words) -> None:
    """'killed in a raid on a school': the raid was on the school."""
    s = w.s
    for p in range(4, len(s)):
        noun, v = p - 1, s.heads[p]
        if s.words[p].lower() not in ("on", "against") or s.deps[p] != "prep" or not is_verb(s, v):
            continue
        within = s.heads[noun]
        under = s.deps[noun] == "pobj" and s.words[within].lower() in ("in", "during", "after")
        dated = any(t.span.start <= s.starts[k] < t.span.end for k in s.kids(p, "pobj") for t in s.times)
        if under and s.heads[within] == v and is_event(w, noun) and not dated:
            attach(s, p, noun, "prep")


def _on_map(w: Words, k: int) -> bool:
    return w.s.lemmas[k].lower() in ("coast", "shore") or w.schema.is_a(noun_type(w, k), "Place")


@gates.word("off")
def place_off(w: Words) -> None:
    """'capsized off Kenya', 'was seized off the coast': the word before a coast is no particle."""
    s = w.s
    for p in range(2, len(s) - 1):
        v = s.heads[p]
        if s.words[p].lower() != "off" or s.deps[p] != "prt" or p != v + 1 or not is_verb(s, v):
            continue
        where = [k for k in (*s.kids(p, "pobj"), *s.kids(v, "dobj")) if k > p and _on_map(w, k)]
        who = [noun_type(w, k) for k in s.kids(v, *SUBJECTS)]
        afloat = is_passive(s, v) or any(w.schema.is_a(kind, "Vehicle") for kind in who)
        if where and afloat and f"{s.lemmas[v].lower()}_off" not in w.schema.senses:
            s.deps[p] = "prep"
            attach(s, where[0], p, "pobj")


@gates.word(*ADVERBS_OF_REACH)
def phrase_of_reach(w: Words) -> None:
    """'fell two seats short of it', 'moved closer to war': the phrase belongs to the verb."""
    s = w.s
    for p in range(2, len(s)):
        a = s.heads[p]
        v, word = s.heads[a], s.words[a].lower()
        if s.deps[p] != "prep" or s.deps[a] != "advmod" or word not in ADVERBS_OF_REACH or not v < a == p - 1:
            continue
        if is_verb(s, v) and (word == "short" or s.kids(p, "pobj")):
            attach(s, p, v, "prep")
            for k in s.kids(v, "dobj"):
                s.deps[k] = "npadvmod" if s.kids(k, "nummod") and v < k < a else s.deps[k]
