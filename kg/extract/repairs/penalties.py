"""Repairs of what somebody is charged with or punished for."""

from kg.extract.gates import label
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts
from kg.extract.syntax import is_verb


@label("pcomp")
def charge_of_verb(w: Words) -> None:
    """'accuses the government of lying': the charge belongs to the verb, not to its object."""
    s = w.s
    for p in range(2, len(s)):
        noun = s.heads[p]
        v = s.heads[noun]
        if s.deps[v] == "agent" and s.deps[noun] == "pobj" and s.words[p].lower() == "of":
            v = s.heads[v]  # 'is accused by a court of lying'
        elif s.words[p].lower() not in ("of", "for") or s.deps[noun] not in ("dobj", "nsubjpass"):
            continue
        wanted = {key for event in w.schema.usual(s.lemmas[v].lower()) for key in event.pattern.slots}
        person = s.lemmas[v] == "accuse" or acts(w, noun)  # 'a policy of charging' is the policy's
        if person and {"prep:of", f"prep:{s.words[p].lower()}"} <= wanted and s.kids(p, "pcomp") and p > v:
            attach(s, p, v, "prep")


@label("acl")
def term_behind_participle(w: Words) -> None:
    """'sentenced a doctor based in Oslo to six years': the term is what the doctor gets."""
    s = w.s
    for p in range(4, len(s) - 1):
        a = s.heads[p]
        v = s.heads[s.heads[a]]
        if s.words[p].lower() != "to" or s.deps[p] not in ("prep", "dative") or s.deps[a] != "acl":
            continue
        sent = s.lemmas[v].lower() in _SENDING and s.deps[s.heads[a]] in ("dobj", "nsubjpass") and p > v
        if sent and p > a + 1 and not any(s.words[k].lower() == "to" for k in s.kids(v, "prep", "dative")):
            attach(s, p, v, "prep")


_SENDING = frozenset(
    ("sentence", "send", "extradite", "deport", "transfer", "transport", "fly", "bring", "take", "return",
     "move", "hand", "hand_over", "sell", "lend", "give")
)  # fmt: skip
_APART = ("of", "by", "from")


@label("pcomp")
def deed_of_penalty(w: Words) -> None:
    """'jailed Holm to ten years without parole for killing two': who is jailed has killed."""
    s = w.s
    for p in range(4, len(s)):
        if s.words[p].lower() != "for" or not s.kids(p, "pcomp") or s.deps[p] != "prep":
            continue
        top = s.heads[p]
        while not is_verb(s, top) and s.deps[top] in ("pobj", "conj", "prep") and s.words[top] not in _APART:
            top = s.heads[top]
        punished = s.kids(top, "dobj", "nsubjpass") and top < p and top != s.heads[p] and is_verb(s, top)
        if punished and s.lemmas[top].lower() in w.grammar.object_gerund:
            attach(s, p, top, "prep")
