"""Repairs of infinitives: their tag, and gerunds that mean what an infinitive would."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.requests import RELYING, asked_of
from kg.extract.status import with_to
from kg.extract.syntax import NOMINAL, SUBJECTS, is_passive, is_verb, own_subject
from kg.tree import Sentence


@word("to")
def tag_of_infinitive(w: Words) -> None:
    """'to openly support', 'to found a band': a verb with its own 'to' is an infinitive, whatever its tag."""
    s = w.s
    for k in range(1, len(s)):
        v = s.heads[k]
        if s.tags[k] != "TO" or s.deps[k] != "aux" or k > v:
            continue
        if s.tags[v] == "VBP":
            s.tags[v] = "VB"
        elif s.tags[v] in ("VBD", "VBN") and v == k + 1 and len(s.kids(v, "aux", "auxpass")) == 1:
            s.tags[v], s.lemmas[v] = "VB", s.words[v].lower()


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


@word("to")
def infinitive_of_request(w: Words) -> None:
    """'called on residents to leave', 'an appeal to voters to stay': who is asked is to do it."""
    s = w.s
    for k in range(3, len(s)):
        v = s.heads[k]
        if s.tags[k] != "TO" or s.deps[k] != "aux" or s.deps[v] not in _LOOSE or s.kids(v, *SUBJECTS, "mark"):
            continue
        first = s.subtree(v)[0]
        for h in _requests(s, s.heads[v]):
            if any(h < n < first == s.subtree(n)[-1] + 1 for n in asked_of(s, h)):
                relied = s.lemmas[h].lower() in RELYING  # what for, not what is asked
                attach(s, v, h, "acl" if s.pos[h] == "NOUN" else "advcl" if relied else "xcomp")
                break


def _requests(s: Sentence, h: int) -> list[int]:
    """Return what may ask, from where an infinitive hangs: the verb, its object and subject, those above."""
    above = [h]
    while s.pos[above[-1]] in NOMINAL and s.heads[above[-1]] != above[-1]:
        prep = s.heads[above[-1]]
        above.append(s.heads[prep] if s.deps[prep] == "prep" else prep)
    return [n for k in above for n in (k, *s.kids(k, "dobj", "nsubj"))]


_LOOSE = ("advcl", "acl", "relcl", "xcomp")
_PROMISED = frozenset(("commit", "committed", "dedicate", "dedicated", "devoted", "pledged"))


_CALLS = frozenset(("call", "push", "press", "appeal", "plead", "campaign", "lobby", "pray", "petition"))


@word("for")
def clause_behind_for(w: Words) -> None:
    """'called for members to pay more': what is called for is the content, no aim of the call."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] not in ("advcl", "xcomp") or s.lemmas[h].lower() not in _CALLS or h > v:
            continue
        if not is_verb(s, h) or not with_to(s, v) or not s.kids(v, "nsubj", "nsubjpass") or s.kids(h, "dobj"):
            continue
        first = s.subtree(v)[0]
        bare = s.words[first - 1].lower() == "for" and s.heads[first - 1] == h and not s.children[first - 1]
        other = any(s.words[p].lower() == "for" and s.kids(p, "pobj") for p in s.kids(h, "prep"))
        if (s.words[first].lower() == "for" or bare) and not other:
            s.deps[v] = "ccomp"
            if bare:
                attach(s, first - 1, v, "mark")


@word("were")
def condition_without_if(w: Words) -> None:
    """'will strike were the mill to close': the verb before its subject makes a condition."""
    s = w.s
    for k in range(len(s) - 3):
        main = s.heads[k]
        if s.words[k].lower() != "were" or main == k or not is_verb(s, main):
            continue
        opens = k == 0 or s.words[k - 1] == "," or s.deps[k] in ("parataxis", "ccomp", "advcl", "advmod")
        if not opens or any(n < k for n in s.kids(k, *SUBJECTS)):
            continue
        to = next((t for t in range(k + 2, len(s)) if s.tags[t] == "TO" and s.deps[t] == "aux"), -1)
        v = s.heads[to]
        noun = s.heads[v] if s.deps[v] in ("acl", "relcl") else own_subject(s, v)
        if to < 0 or not k < noun < to or any(t not in s.subtree(noun) for t in range(k + 1, to)):
            continue
        if attach(s, v, main, "advcl") and attach(s, noun, v, "nsubjpass" if is_passive(s, v) else "nsubj"):
            attach(s, k, v, "aux")
