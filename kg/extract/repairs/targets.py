"""Repairs of what a phrase or clause belongs to: gifts and charges behind an aside, targets of raids."""

from kg.extract import gates
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.repairs.nouns import is_event
from kg.extract.syntax import is_passive, is_verb

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
        first = s.subtree(k)[0]
        if s.lemmas[v].lower() in _GIVING and _behind_clause(w, who, k) and s.words[first - 1] == ",":
            attach(s, k, v, "dobj")  # 'gave the navy, which is small, access to ports'
            s.deps[who] = "dative"
        if person and given and not w.schema.is_a(noun_type(w, k), "Person"):
            attach(s, k, v, "dobj")
            s.deps[who] = "dative"


def _behind_clause(w: Words, who: int, k: int) -> bool:
    """Tell whether a thing without an article stands behind the relative clause of somebody."""
    s = w.s
    clauses = [r for r in s.kids(who, "relcl") if who < r < k and s.words[s.subtree(r)[0] - 1] == ","]
    thing = s.pos[k] == "NOUN" and not acts(w, k) and not w.schema.is_a(noun_type(w, k), "Person")
    return bool(clauses) and acts(w, who) and thing and s.deps[who] == "dobj"


@gates.label("oprd")
def named_as(w: Words) -> None:
    """'The board named Ada Holm as its head': she is who was named, and head what she was named."""
    s = w.s
    for k in range(2, len(s) - 2):
        v = s.heads[k]
        if s.deps[k] != "oprd" or s.name_at[k] < 0 or not v < k or is_passive(s, v) or s.kids(v, "dobj"):
            continue
        behind = s.subtree(k)[-1] + 1
        if behind < len(s) and s.words[behind].lower() == "as" and s.heads[behind] == v:
            s.deps[k] = "dobj"
            s.index()


_CHARGING = frozenset(("accuse", "suspect", "acquit", "convict", "clear", "absolve"))


@gates.word("of")
def charge_behind_clause(w: Words) -> None:
    """'accused the firm that runs the mine of lying': the firm is accused of lying."""
    s = w.s
    for p in range(5, len(s)):
        if s.words[p].lower() != "of" or s.deps[p] != "prep" or not s.kids(p, "pcomp"):
            continue
        r = s.heads[p] if is_verb(s, s.heads[p]) else s.heads[s.heads[p]]
        who = s.heads[r]
        v = s.heads[who]
        if s.deps[r] not in ("relcl", "acl") or s.deps[who] not in ("dobj", "nsubjpass") or not r < p:
            continue
        own = s.lemmas[r].lower() in _CHARGING or any(s.words[k].lower() == "of" for k in s.kids(v, "prep"))
        if s.lemmas[v].lower() in _CHARGING and is_verb(s, v) and v < who < r and not own:
            attach(s, p, v, "prep")


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
