"""Repairs of what a verb says its object is: 'call it unlawful', 'make her the first', 'is worth a visit'."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts
from kg.extract.syntax import infinitive, is_superlative, is_verb

_MAKING = frozenset(("make", "find", "consider", "deem", "render", "think", "call"))


@label("ccomp", "acomp", "oprd")
def complement_with_it(w: Words) -> None:
    """'makes it harder for men to work', 'made growing wheat hard': what is made hard is no object."""
    s = w.s
    for v in range(1, len(s) - 2):
        if s.lemmas[v].lower() not in _MAKING or not is_verb(s, v):
            continue
        around = [v, *(k for k in s.kids(v, "xcomp", "ccomp") if k == v + 1 and s.tags[k] == "VBG")]
        states = [
            k
            for x in around
            for k in s.kids(x, "ccomp", "acomp", "oprd", "xcomp")
            if k > v and s.pos[k] == "ADJ"
        ]
        if not states:
            continue
        state = states[0]
        it = [k for k in s.kids(v, "nsubj", "dobj") if v < k < state and s.words[k].lower() == "it"]
        deeds = [k for k in s.kids(v, "ccomp", "xcomp", "advcl") if k > state and s.tags[k] == "VB"]
        gerunds = [k for k in s.kids(v, "ccomp", "csubj", "xcomp") if v < k < state and s.tags[k] == "VBG"]
        behind = deeds and s.subtree(deeds[0])[0] == max(k for k in s.subtree(state) if k < deeds[0]) + 1
        if it and behind and any(s.tags[k] == "TO" for k in s.kids(deeds[0], "aux")):
            attach(s, it[0], state, "nsubj")
            attach(s, deeds[0], state, "acl")
        elif gerunds and s.subtree(gerunds[0])[0] == v + 1:
            attach(s, state, v, "ccomp")
            attach(s, gerunds[0], state, "csubj")
        else:
            continue
        s.deps[state] = "ccomp"


@word("worth")
def worth_what(w: Words) -> None:
    """'is worth a visit', 'are worth reading': what it is worth belongs to the word."""
    s = w.s
    for k in range(1, len(s) - 1):
        be = s.heads[k]
        if s.words[k].lower() != "worth" or s.deps[k] != "acomp" or not is_verb(s, be):
            continue
        below = s.kids(be, "dobj", "attr", "xcomp", "npadvmod") + s.kids(k, "dobj", "xcomp", "pcomp", "pobj")
        behind = [c for c in below if c > k and s.subtree(c)[0] == k + 1]
        if behind:
            attach(s, behind[0], k, "npadvmod")
            s.pos[k] = "ADJ"


# What these say of their object is an adjective behind it: 'renders hundreds homeless'.
_JUDGING = frozenset(
    ("call", "deem", "declare", "render", "make", "find", "consider", "brand", "label", "keep", "leave",
     "rule", "judge", "pronounce", "proclaim", "think", "believe", "term", "hold", "describe")
)  # fmt: skip
_NOTHING = frozenset(("nothing", "something", "anything", "everything", "someone", "anyone"))
_LOOSE = ("advmod", "advcl", "acl", "amod", "xcomp", "acomp", "dep", "ccomp")


@label("dobj")
def adjective_behind_object(w: Words) -> None:
    """'called the use of the power unlawful', 'rendered hundreds homeless': what it is said to be."""
    s = w.s
    for v in range(1, len(s) - 2):
        if s.lemmas[v].lower() not in _JUDGING or not is_verb(s, v):
            continue
        things = [k for k in s.kids(v, "dobj") if k > v]
        if len(things) != 1 or s.kids(v, "oprd", "prt"):
            continue
        noun = things[0]
        if s.words[noun].lower() in _NOTHING:
            continue
        for c in [k for x in (v, noun) for k in s.children[x] if k > noun]:
            bare = (
                s.tags[c] == "JJ"
                and s.words[c].lower() not in ("dead", "clear")
                and s.deps[c] in _LOOSE
                and not s.kids(c, "conj")
            )
            behind = s.subtree(c)[0]
            ends = max([k for k in s.subtree(noun) if k < behind], default=-1) == behind - 1 and behind > noun
            alone = not s.kids(c, "nsubj", "aux", "mark", "cop", "advcl")
            if bare and ends and alone and s.words[behind - 1] != ",":
                attach(s, c, v, "oprd")
                s.pos[c] = "ADJ"
                break


@label("dative")
def receiver_made_so(w: Words) -> None:
    """'makes her the youngest winner': she gets no winner, she is one."""
    s = w.s
    for v in range(1, len(s) - 2):
        given, things = s.kids(v, "dative"), s.kids(v, "dobj")
        if (
            s.lemmas[v].lower() not in ("make", "name", "elect", "appoint")
            or len(given) != 1
            or len(things) != 1
        ):
            continue
        if v < given[0] < things[0] and s.pos[given[0]] != "ADP" and _is_one(w, things[0]):
            s.deps[given[0]], s.deps[things[0]] = "dobj", "oprd"
            s.index()


def _is_one(w: Words, noun: int) -> bool:
    return is_superlative(w.s, noun) or (acts(w, noun) and w.s.name_at[noun] < 0)


@word("as")
def verb_behind_as(w: Words) -> None:
    """'The game was off, as was another match', 'as did two aides': no game is a match, nobody does aides."""
    s = w.s
    for v in range(3, len(s) - 1):
        h = s.heads[v]
        marks = [k for k in s.kids(v, "mark", "advmod") if k == v - 1 and s.words[k].lower() == "as"]
        if s.deps[v] != "advcl" or not marks or s.words[v].lower() not in _PLEADING or h > v:
            continue
        told = [k for k in s.kids(v, "attr", "dobj", "nsubj") if k > v and s.subtree(k)[0] == v + 1]
        if len(told) == 1 and not s.kids(v, "acomp", "ccomp") and attach(s, told[0], v, "nsubj"):
            s.deps[told[0]] = "nsubj"
            s.index()


_PLEADING = frozenset(
    ("did", "does", "do", "was", "were", "is", "are", "has", "have", "had", "will", "would", "can")
)


@word("as")
def gerund_behind_as(w: Words) -> None:
    """'deems the use of the law as having been wrong': what it is deemed to be, and no time."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        marks = [k for k in s.kids(v, "mark") if s.words[k].lower() == "as"]
        if (
            s.deps[v] != "advcl"
            or h > v
            or len(marks) != 1
            or marks[0] + 1 == len(s)
            or not s.kids(h, "dobj", "nsubjpass")
            or s.kids(v, "nsubj")
        ):
            continue
        first = s.words[marks[0] + 1].lower()
        if first in ("having", "being") and s.words[marks[0] - 1] != "," and attach(s, marks[0], h, "prep"):
            attach(s, v, marks[0], "pcomp")


@label("csubj")
def object_behind_main(w: Words) -> None:
    """'Building the dam took nine years': what stands behind the main verb is no part of its subject."""
    s = w.s
    for g in range(len(s)):
        v = s.heads[g]
        if s.deps[g] == "csubj" and g < v and is_verb(s, v):
            for k in [k for k in s.children[g] if k > v]:
                attach(s, k, v, s.deps[k])


@word("what")
def cleft_by_what(w: Words) -> None:
    """'What we could do was to wait', 'What took time was to see it': the clause in front does no deed."""
    s = w.s
    for v in range(3, len(s) - 1):
        aims = [k for k in s.kids(v, "xcomp") if infinitive(s, k)]
        fronted = [k for k in s.kids(v, "csubj") if k < v]
        if s.lemmas[v] != "be" or not aims:
            continue
        for k in s.kids(v, "nsubj"):
            if s.words[k].lower() == "what" and s.kids(k, "relcl"):
                s.deps[k] = "meta"
                s.index()
        if not fronted:
            continue
        opens = s.subtree(fronted[0])[0]
        own = [k for k in s.kids(v, "nsubj") if k == opens - 1]
        if s.words[opens].lower() == "what" or (own and s.words[own[0]].lower() == "what"):
            for k in (fronted[0], *own):
                attach(s, k, v, "meta")
                s.deps[k] = "meta"
            s.index()


_SHARES = frozenset(("some", "many", "most", "all", "none", "half", "both", "several", "each", "few", "one"))


@word("which", "whom")
def share_of_which(w: Words) -> None:
    """'142 cases, of which three died': of these, and not of a cause."""
    s = w.s
    for p in range(2, len(s) - 2):
        v = s.heads[p]
        if s.words[p].lower() != "of" or s.deps[p] != "prep" or s.deps[v] != "relcl" or p > v:
            continue
        own = [k for k in s.kids(v, "nsubj", "nsubjpass") if s.subtree(k)[0] == p + 2]
        counted = [
            k for k in own if s.pos[k] == "NUM" or s.words[k].lower() in _SHARES or s.kids(k, "nummod")
        ]
        if s.words[p + 1].lower() in ("which", "whom") and counted:
            s.deps[p] = "meta"
            s.index()
