"""Antecedents that the tree tells by itself: of 'who' and 'which', and of what has just been named."""

from kg.resolve.mentions import Discourse, Found

_CALLED = frozenset(("call", "name", "dub", "title", "entitle", "nickname"))


def relative(discourse: Discourse, found: Found) -> None:
    """'the man who left': link a relative pronoun to the noun of its clause."""
    s, i = found.s, found.head
    for _ in range(6):
        if s.deps[i] == "relcl":
            target = discourse.heads[found.at].get(s.heads[i])
            if target is not None and target.cluster is not None and target.end <= found.first:
                target.cluster.add(found, "relative pronoun", 0.9)
            return
        if s.heads[i] == i:
            return
        i = s.heads[i]


def called(discourse: Discourse, found: Found) -> bool:
    """'Called the Challenge, it featured 42 runners': the subject bears the name before it."""
    s, verb = found.s, found.s.heads[found.head]
    if s.deps[found.head] not in ("nsubj", "nsubjpass"):
        return False
    for clause in s.kids(verb, "advcl", "acl"):
        called = s.tags[clause] in ("VBN", "VBD") and s.lemmas[clause].lower() in _CALLED
        if clause < found.head and called:
            for k in s.kids(clause, "oprd", "dobj", "attr", "xcomp"):
                one = discourse.heads[found.at].get(k)
                if one is not None and one.cluster is not None and one.kind == "name":
                    one.cluster.add(found, "called so right before", 0.8)
                    return True
    return False
