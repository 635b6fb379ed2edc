"""Repairs of what a relative clause or participle hangs on, and of the content of a participle."""

from kg.extract.gates import label
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, noun_type
from kg.extract.prepositional import is_time
from kg.extract.syntax import NOMINAL, is_finite, is_verb
from kg.tree import Sentence

_DEPTH = 3  # phrases inside one another, before giving up
_DEGREE = frozenset(("pretty", "rather", "quite", "very", "fairly", "heavily", "too", "so", "increasingly"))


@label("relcl")
def who_of_person(w: Words) -> None:
    """'the only clerk in the office who objected': 'who' is the person, not the thing inside the phrase."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] != "relcl" or s.words[s.subtree(v)[0]].lower() != "who":
            continue
        noun = s.heads[v]
        if s.words[s.subtree(v)[0] - 1] == "," or s.name_at[noun] >= 0 or _is_who(w, noun):
            continue
        above = noun
        for _ in range(_DEPTH):
            if s.deps[above] != "pobj" or s.pos[s.heads[s.heads[above]]] not in NOMINAL:
                break
            above = s.heads[s.heads[above]]
            if w.schema.is_a(noun_type(w, above), "Person"):
                attach(s, v, above, "relcl")
                break


def _is_who(w: Words, noun: int) -> bool:
    return w.schema.is_a(noun_type(w, noun), "Person") or w.s.tags[noun] in ("NNS", "PRP", "DT", "CD")


@label("acl")
def content_of_participle(w: Words) -> None:
    """'Groups claiming the vote was rigged gathered': the vote was rigged, and the groups gathered."""
    s = w.s
    for p in range(1, len(s)):
        if s.deps[p] != "acl" or s.tags[p] != "VBG" or s.lemmas[p].lower() not in w.grammar.say:
            continue
        noun, last, told = s.heads[p], s.kids(p, "ccomp"), s.kids(p, "dobj")
        fact = s.heads[noun]
        if not told or not last or fact < p:
            continue
        main, thing = last[0], told[0]
        mistaken = s.deps[noun] in ("nsubj", "nsubjpass") and is_verb(s, fact) and is_finite(s, fact)
        if not mistaken or main < fact or s.kids(main, "nsubj", "nsubjpass", "mark") or not is_verb(s, main):
            continue
        subject = s.deps[noun]
        swap(s, main, p, "acl")  # lifts the last verb to where the participle stands
        _lift(s, main, fact)
        attach(s, noun, main, "nsubj")
        attach(s, p, noun, "acl")
        attach(s, fact, p, "ccomp")
        attach(s, thing, fact, subject)
        for k in [k for k in s.children[fact] if k > main]:  # the full stop of the sentence
            attach(s, k, main, s.deps[k])


@label("ccomp")
def aside_of_speaker(w: Words) -> None:
    """'alleged, by way of example, Holm had lied': what stands between commas is the speaker's aside."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "ccomp" or h > v or s.lemmas[h].lower() not in w.grammar.say or s.kids(v, "mark"):
            continue
        for p in s.kids(v, "prep"):
            inside = s.subtree(p)
            end = inside[-1] + 1
            timed = any(is_time(s, k) for k in s.kids(p, "pobj"))  # 'said, as of May, it was'
            if not timed and p == h + 2 and s.words[h + 1] == "," and end < v and s.words[end] == ",":
                attach(s, p, h, "prep")


def _lift(s: Sentence, main: int, fact: int) -> None:
    """Let `main` take the place of the verb `fact`, which hangs on it."""
    above, dep = s.heads[fact], s.deps[fact]
    root = above == fact
    s.heads[main], s.deps[main] = (main, "ROOT") if root else (above, dep)
    s.heads[fact] = main
    s.index()


@label("acl")
def measured_participle(w: Words) -> None:
    """'was pretty goal driven': a participle right behind a bare noun of degree is what the subject is."""
    s = w.s
    for p in range(2, len(s)):
        noun = s.heads[p]
        v = s.heads[noun]
        if s.tags[p] != "VBN" or s.deps[p] != "acl" or p != noun + 1 or s.lemmas[v] != "be":
            continue
        first = s.subtree(noun)[0]
        if s.deps[noun] != "attr" or s.tags[noun] != "NN" or s.words[first].lower() not in _DEGREE:
            continue
        if s.kids(noun, "det", "poss") or s.name_at[noun] >= 0:
            continue
        swap(s, p, noun, "npadvmod")
        s.deps[p], s.pos[p], s.tags[p] = "acomp", "ADJ", "JJ"
