"""Repairs of infinitives: their tag, and gerunds that mean what an infinitive would."""

from kg.extract.gates import label
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import SUBJECTS, is_passive, is_verb


def tag_of_infinitive(w: Words) -> None:
    """'to openly support': a verb with its own 'to' is an infinitive, whatever its tag."""
    s = w.s
    for k in range(1, len(s)):
        v = s.heads[k]
        if s.tags[k] == "TO" and s.deps[k] == "aux" and s.tags[v] == "VBP" and k < v:
            s.tags[v] = "VB"


@label("conj")
def tag_behind_modal(w: Words) -> None:
    """'may not vote, serve or stand': a verb without subject behind a modal is no present."""
    s = w.s
    for v in range(2, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.tags[v] != "VBP" or h > v or s.tags[h] != "VB" or not is_verb(s, v):
            continue
        if not s.kids(v, *SUBJECTS, "aux", "expl") and any(s.tags[k] == "MD" for k in s.kids(h, "aux")):
            s.tags[v] = "VB"


@label("pcomp")
def gerund_of_promise(w: Words) -> None:
    """'is committed to paying': the gerund is what 'to pay' would be."""
    s = w.s
    for p in range(1, len(s)):
        h = s.heads[p]
        if s.words[p].lower() != "to" or s.deps[p] != "prep" or s.lemmas[h].lower() not in _PROMISED:
            continue
        if s.deps[h] == "acomp":
            s.pos[h] = "ADJ"
            for k in s.kids(h, "nsubj", "nsubjpass"):
                attach(s, k, s.heads[h], "nsubj")
        if s.pos[h] != "ADJ" and not is_passive(s, h):
            continue
        for v in s.kids(p, "pcomp"):
            if s.tags[v] == "VBG" and not s.kids(v, "nsubj") and attach(s, v, h, "xcomp"):
                attach(s, p, v, "aux")
                for k in (v, *(k for k in s.kids(v, "conj") if s.tags[k] == "VBG")):
                    s.tags[k] = "VB"
                s.tags[p] = "TO"


_PROMISED = frozenset(("commit", "committed", "dedicate", "dedicated", "devoted", "pledged"))
