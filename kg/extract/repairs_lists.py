"""Repairs of lists: what the tree takes for an apposition or a thing of its own, though 'and' joins it."""

from kg.extract import gates
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import is_passive, is_verb

_AND = frozenset(("and", "or", "&"))
_STOPS = frozenset((",", "(", "-", "–", "—"))


@gates.label("appos")
def last_of_list(w: Words) -> None:
    """'rules for Oslo, Bergen and Tarn airports': what 'and' joins describes nothing before it."""
    s = w.s
    for k in range(2, len(s)):
        if s.deps[k] != "appos" or s.heads[k] > k:
            continue
        first, n = s.heads[k], s.name_at[k]
        if n >= 0 and s.names[n].type == "Person" and s.name_at[first] < 0:
            continue  # 'the reporter and former aide Ada Holm' is one person
        before = s.subtree(k)[0] - 1
        joint = before > first and s.words[before].lower() in _AND and s.deps[before] == "cc"
        if joint and s.heads[before] in (first, *s.kids(first, "conj")):
            s.deps[k] = "conj"


@gates.label("acl")
def shortened_passive(w: Words) -> None:
    """'Ten were killed and another 40 hurt in a fire': the second verb shares 'were' and the fire."""
    s = w.s
    for n in range(3, len(s) - 1):
        v, h = n + 1, s.heads[n]
        if s.deps[n] != "conj" or s.tags[v] != "VBN" or s.heads[v] != n or s.deps[v] != "acl":
            continue
        if is_verb(s, n) or not is_verb(s, h) or h > n or not is_passive(s, h) or s.words[n - 1] in _STOPS:
            continue
        if attach(s, v, h, "conj"):
            attach(s, n, v, "nsubjpass")
            for k in [k for k in s.children[n] if k > v]:
                attach(s, k, v, s.deps[k])
