"""Repairs of clauses whose verb or complement stands in front, or is read as a noun."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import SUBJECTS
from kg.tree import Sentence


@word("claims", "plans", "vows")
def claims_to_have(w: Words) -> None:
    """'The army claims to have killed a man': what stands in front of the last verb claims."""
    s = w.s
    for v in range(1, len(s) - 3):
        if s.words[v].lower() not in ("claims", "plans", "vows") or s.heads[v] != v or s.tags[v] != "NNS":
            continue
        clauses = [k for k in s.kids(v, "acl") if s.subtree(k)[0] == v + 1 and k - v < 5]
        own = [k for k in s.children[v] if k < v]
        if not clauses or s.tags[v + 1] != "TO" or not own or own[-1] != v - 1 or s.deps[v - 1] == "poss":
            continue
        if s.words[-1] != "." or s.deps[v - 1] not in ("amod", "compound", "nmod"):
            continue
        s.pos[v], s.tags[v], s.deps[clauses[0]] = "VERB", "VBZ", "xcomp"
        attach(s, v - 1, v, "nsubj")
        s.pos[v - 1] = "NOUN" if s.pos[v - 1] == "ADJ" else s.pos[v - 1]
        for k in own[:-1]:
            if s.deps[k] in ("det", "poss", "amod", "compound", "nummod", "nmod"):
                attach(s, k, v - 1, s.deps[k])


_FRONTED = frozenset(("Also", "Among"))


_MORE = frozenset(("more", "most", "less", "least", "equally", "especially", "particularly", "even"))


def _only_degree(s: Sentence, v: int) -> bool:
    """'Equally popular', 'Worse': no article makes a thing of it."""
    degree = s.tags[v] in ("JJR", "JJS") or any(k == v - 1 for k in s.kids(v, "advmod"))
    return degree and all(s.deps[k] in ("advmod", "prep") for k in s.children[v])


@label("attr", "nsubj")
def participle_in_front(w: Words) -> None:
    """'Also killed in the raid was a guard', 'Missing are two men': the guard was killed."""
    s = w.s
    be = next((k for k in range(1, len(s)) if s.heads[k] == k), 0)
    if s.lemmas[be].lower() != "be" or s.kids(be, "expl"):
        return
    first = next((k for k in s.children[be] if k < be), be)
    front = [k for k in s.kids(be, "advcl", "csubj", "nsubj", "ccomp") if k < be]
    told = [k for k in s.kids(be, "attr", "nsubj") if k > be]
    if len(front) != 1 or len(told) != 1 or first != front[0]:
        return
    v = front[0]
    opens = s.subtree(v)[0]
    degree = s.pos[v] == "ADJ" or s.words[opens].lower() in _MORE
    if v - opens > 1 or opens > 0 or (v > opens and not degree and s.words[opens] not in _FRONTED):
        return
    if s.subtree(v)[-1] != be - 1 or s.words[be - 1] == "," or s.kids(v, "dobj"):
        return
    if s.words[v].lower() == "missing":
        attach(s, told[0], be, "nsubj")
        s.pos[v], s.deps[v] = "ADJ", "acomp"
    elif s.pos[v] == "ADJ" or s.words[opens].lower() in _MORE:
        if s.kids(told[0], "det", "poss") and _only_degree(s, v):
            attach(s, told[0], be, "nsubj")
            s.pos[v], s.deps[v] = "ADJ", "acomp"
    elif s.tags[v] == "VBN":
        s.deps[v], s.heads[v] = "ROOT", v
        s.heads[be], s.deps[be], s.pos[be] = v, "auxpass", "AUX"
        s.index()
        for k in [k for k in s.children[be] if k != v]:
            attach(s, k, v, "nsubjpass" if k == told[0] else s.deps[k])


@word("asked")
def asked_before_answer(w: Words) -> None:
    """'Asked why he left, Holm said he was ill': Holm was asked."""
    s = w.s
    for v in range(len(s) - 2):
        if s.words[v].lower() != "asked" or s.deps[v] != "advcl" or s.kids(v, *SUBJECTS, "aux", "dobj"):
            continue
        if v < s.heads[v] and s.lemmas[s.heads[v]].lower() in w.grammar.say:
            s.tags[v] = "VBN"
