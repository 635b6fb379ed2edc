"""Repairs of what stands beside a clause with a noun and participle of its own: 'with five guns seized'."""

from kg.extract.gates import word
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.tree import Sentence


@word("with")
def passive_under_with(w: Words) -> None:
    """', with five guns seized': the guns were, and nobody was arrested with them."""
    s = w.s
    for p in range(2, len(s)):
        if s.words[p].lower() != "with" or s.words[p - 1] != "," or s.deps[p] != "prep":
            continue
        nouns = s.kids(p, "pobj")
        if not nouns:
            _sufferer(s, p)
        elif len(nouns) == 1:
            _seized(s, p, nouns[0])


def _sufferer(s: Sentence, p: int) -> None:
    """'with two intercepted', 'with men injured and shops looted': the noun right behind 'with' suffers."""
    for v in [*s.kids(p, "pcomp"), *s.kids(s.heads[p], "advcl")]:
        subjects = [k for k in s.kids(v, "nsubj", "nsubjpass") if k > p and s.subtree(k)[0] == p + 1]
        if v > p and len(subjects) == 1 and _bare(s, v):
            noun = subjects[0]
            if s.kids(noun, "acl", "conj") or any(s.words[k].lower() == "no" for k in s.kids(noun, "det")):
                return  # 'with no deal reached': there is none
            s.tags[v] = "VBN"
            attach(s, noun, p, "pobj")
            attach(s, v, noun, "acl")
            _joined(s, noun, v)
            return


def _joined(s: Sentence, noun: int, v: int) -> None:
    """'with men injured and shops looted', 'two shot down and a third hitting a ship': each its own."""
    for c in s.kids(v, "cc"):
        after = s.subtree(c)[-1] + 1
        for k in [*s.kids(v, "conj"), *s.kids(s.heads[s.heads[noun]], "conj")]:
            own = s.kids(k, "nsubj", "nsubjpass")
            second = own[0] if own and _bare(s, k) else k
            if k < c or s.subtree(second)[0] != after or (second == k and s.pos[k] == "VERB"):
                continue
            attach(s, second, noun, "conj")
            attach(s, c, noun, "cc")
            if second != k:
                attach(s, k, second, "acl")
                s.tags[k] = "VBN"
            return


def _seized(s: Sentence, p: int, noun: int) -> None:
    """'with large amounts of cocaine seized': the participle tells what became of them."""
    inner = [k for k in s.kids(p, "pcomp") if k > noun and _bare(s, k)]
    if len(inner) == 1 and not s.kids(noun, "conj", "acl"):
        attach(s, inner[0], noun, "acl")
        s.tags[inner[0]] = "VBN"


def _bare(s: Sentence, v: int) -> bool:
    below = s.kids(v, "aux", "auxpass", "dobj", "mark")
    return s.tags[v] in ("VBN", "VBD") and s.pos[v] == "VERB" and not below
