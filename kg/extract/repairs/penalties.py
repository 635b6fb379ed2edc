"""Repairs of what somebody is charged with, pleads to or is punished for."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts, noun_type
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


@word("guilty")
def verdict_of_finding(w: Words) -> None:
    """'found Holm guilty of fraud': Holm is who is judged, and fraud what for."""
    s = w.s
    for k in range(2, len(s)):
        v = s.heads[k]
        if s.words[k].lower() != "guilty" or s.lemmas[v] != "find" or k < v:
            continue
        for noun in s.kids(k, "nsubj", "nsubjpass"):
            attach(s, noun, v, "dobj")
        s.deps[k] = "oprd"
        for p in s.kids(k, "prep"):
            attach(s, p, v, "prep")
        for p in s.kids(v, "prep"):  # 'guilty of theft by a jury', 'at a court'
            _of_court(w, v, p)


def _of_court(w: Words, v: int, of: int) -> None:
    s = w.s
    for deed in s.kids(of, "pobj"):
        for p in s.kids(deed, "prep", "agent"):
            courts = [k for k in s.kids(p, "pobj") if w.schema.is_a(noun_type(w, k), "Court")]
            if s.words[p].lower() in ("by", "at", "in") and courts:
                attach(s, p, v, "agent" if s.words[p].lower() == "by" else "prep")


@word("guilty")
def plea_of_not(w: Words) -> None:
    """'pleaded not guilty to theft': there is a plea, and it is of no guilt."""
    s = w.s
    for k in range(2, len(s)):
        v = s.heads[k]
        if s.words[k].lower() != "guilty" or s.lemmas[v].lower() != "plead" or k < v:
            continue
        s.deps[k] = "acomp"
        for n in [n for n in s.kids(v, "neg") if n == k - 1]:
            attach(s, n, k, "neg")
        for p in [p for p in s.kids(v, "prep") if p == k + 1 and s.words[p].lower() == "to"]:
            attach(s, p, k, "prep")
