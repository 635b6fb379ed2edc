"""What may be the antecedent of a pronoun, and which of those that agree are left out."""

from dataclasses import dataclass

from kg.resolve.clauses import list_top
from kg.resolve.mentions import Cluster, Found


@dataclass(slots=True, eq=False)
class Candidate:
    """An antecedent that agrees, with its last mention; `members` where several are joined."""

    cluster: Cluster
    last: Found
    members: tuple[Cluster, ...] = ()


def undergoing(candidates: list[Candidate], found: Found) -> list[Candidate]:
    """'took the boy to her brother when she could not feed him': the boy, who undergoes it above."""
    s, i = found.s, found.head
    v = s.heads[i]
    if s.deps[i] != "dobj" or s.deps[v] != "advcl":
        return candidates
    h = s.heads[v]
    above = s.kids(h, "dobj")
    if not any(one.last.at == found.at and one.last.head in above for one in candidates):
        return candidates
    beside = {k for p in s.kids(h, "prep", "dative") for k in s.subtree(p)}
    return [one for one in candidates if one.last.at != found.at or one.last.head not in beside]


def untorn(candidates: list[Candidate]) -> list[Candidate]:
    """'A and B arrived. He ...': leave out two that agree and were last named side by side."""
    tops = [(one.last.at, list_top(one.last.s, one.last.head)) for one in candidates]
    return [one for one, top in zip(candidates, tops, strict=True) if tops.count(top) == 1]
