"""Antecedents that the tree tells by itself: of 'who' and 'which', and of what has just been named."""

from kg.resolve.mentions import Discourse, Found
from kg.resolve.speech import tells
from kg.tree import Sentence

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


def teller(discourse: Discourse, found: Found) -> Found | None:
    """'The army said it lost ten men. They said ...': who told the sentence before goes on."""
    s = found.s
    if found.head or not found.at or not _speaks(s, found.head) or s.heads[s.heads[0]] != s.heads[0]:
        return None
    before = discourse.sentences[found.at - 1]
    if before.story != s.story:
        return None
    main = next((k for k in range(len(before)) if before.heads[k] == k), -1)
    told = [k for k in before.kids(main, "nsubj") if _speaks(before, k)] if main >= 0 else []
    return discourse.heads[found.at - 1].get(told[0]) if told else None


def parted(discourse: Discourse, found: Found) -> Found | None:
    """'shot at people, and one of them died': those named last before."""
    s, of = found.s, found.s.heads[found.head]
    few = s.heads[of]
    if found.lemma != "them" or s.words[of].lower() != "of" or s.deps[few] not in ("nsubj", "nsubjpass"):
        return None
    before = [m for m in discourse.found[found.at] if m.kind == "noun" and m.end <= s.subtree(few)[0]]
    several = [m for m in before if m.number == "pl" and s.deps[m.head] in ("nsubj", "nsubjpass", "dobj")]
    return several[-1] if several else None


def _speaks(s: Sentence, subject: int) -> bool:
    return s.deps[subject] == "nsubj" and tells(s, s.heads[subject])
