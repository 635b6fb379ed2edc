"""What may be the antecedent of a pronoun, and which of those that agree are left out."""

from dataclasses import dataclass

from kg.resolve.clauses import list_top
from kg.resolve.mentions import Cluster, Found
from kg.resolve.speech import tells


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


def untold(candidates: list[Candidate], found: Found) -> list[Candidate]:
    """'Holm, whose brother is ill, said he would sue': Holm, and nobody whom a clause about him mentions."""
    s = found.s
    verb = s.heads[found.head]
    above = s.heads[verb]
    if s.deps[found.head] not in ("nsubj", "nsubjpass") or s.deps[verb] != "ccomp" or not tells(s, above):
        return candidates
    tellers = s.kids(above, "nsubj")
    here = [one for one in candidates if one.last.at == found.at]
    if not any(one.cluster.named and one.last.head in tellers for one in here):
        return candidates
    clauses = {m for k in tellers for c in s.kids(k, "relcl", "acl") for m in s.subtree(c)}
    return [one for one in candidates if one not in here or one.cluster.named or one.last.head not in clauses]


def untorn(candidates: list[Candidate]) -> list[Candidate]:
    """'A and B arrived. He ...': leave out two that agree and were last named side by side."""
    tops = [(one.last.at, list_top(one.last.s, one.last.head)) for one in candidates]
    return [one for one, top in zip(candidates, tops, strict=True) if tops.count(top) == 1]
