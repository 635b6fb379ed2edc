"""Repairs of who does what: lost and doubled subjects, means, what stands beside an inverted speaker."""

from kg.extract.graft import attach, swap
from kg.extract.phrases import Words
from kg.extract.syntax import SUBJECTS, is_finite, is_passive, is_verb, top_verb
from kg.tree import Sentence

_QUOTES = frozenset(('"', "”", "''", "’’"))
_OPENING = frozenset(('"', "“", "'", "‘"))


def means_of_finite(w: Words) -> None:
    """'broke the truce signed by Holm by sending ships': who broke it sends them, not the truce."""
    s = w.s
    for p in range(4, len(s)):
        v = s.heads[p]
        if s.words[p].lower() != "by" or s.deps[v] != "acl" or not s.kids(p, "pcomp"):
            continue
        noun = s.heads[v]
        top = top_verb(s, noun)
        by = [k for k in s.kids(v, "agent") if k < p]
        if by and top < noun and is_verb(s, top) and is_finite(s, top) and not is_passive(s, top):
            attach(s, p, top, "prep")


def clause_behind_speaker(w: Words) -> None:
    """'"It will rain", said Holm, as the river rose': the narrator tells the rising, not Holm."""
    s = w.s
    for c in range(6, len(s)):
        k = s.heads[c]
        v = s.heads[k]
        if s.deps[c] != "advcl" or s.deps[k] != "ccomp" or not k < v < c or not s.kids(c, *SUBJECTS):
            continue
        speaks = s.lemmas[v].lower() in w.grammar.say and s.kids(v, "nsubj")
        first = s.subtree(c)[0]
        quoted = any(s.words[x] in _QUOTES for x in range(k + 1, v))
        again = any(s.words[x] in _OPENING for x in range(v + 1, s.subtree(c)[-1] + 1))
        if speaks and quoted and not again and first > v:
            attach(s, c, v, "advcl")


def joined_contents(w: Words) -> None:
    """'said a man saw the fire, called a friend, and left': the man called, not who says so."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.deps[v] != "ccomp" or h > v or s.kids(v, *SUBJECTS, "mark") or not is_finite(s, v):
            continue
        if s.lemmas[h].lower() not in w.grammar.say or not is_verb(s, v):
            continue
        told = [k for k in s.kids(h, "ccomp") if h < k < v and s.tags[k] == s.tags[v]]
        if told and s.kids(told[-1], "nsubj", "nsubjpass") and s.words[s.subtree(v)[0] - 1] == ",":
            attach(s, v, told[-1], "conj")


def participle_of_content(w: Words) -> None:
    """'said the birds counted in Tarn were rare': the birds were counted, and they were rare."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.deps[v] != "ccomp" or h > v or s.kids(v, *SUBJECTS, "mark") or not is_finite(s, v):
            continue
        if s.lemmas[h].lower() not in w.grammar.say:
            continue
        for p in s.kids(h, "ccomp"):
            nouns = s.kids(p, "nsubj")
            reduced = s.tags[p] in ("VBD", "VBN") and nouns and not s.kids(p, "aux", "auxpass", "mark", "neg")
            touches = s.subtree(p)[-1] + 1 == s.subtree(v)[0] and s.words[s.subtree(p)[-1]] != ","
            if h < p < v and reduced and touches and nouns[0] == p - 1:
                attach(s, nouns[0], v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
                attach(s, p, nouns[0], "acl")
                s.tags[p] = "VBN"
                break


def gerund_as_subject(w: Words) -> None:
    """'wrote banning the party broke the law': the ban broke it, not who wrote so."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "ccomp" or h > v or s.kids(v, *SUBJECTS, "mark") or not is_finite(s, v):
            continue
        for g in s.kids(h, "xcomp") if s.lemmas[h].lower() in w.grammar.say else ():
            touches = s.subtree(g)[-1] + 1 == s.subtree(v)[0]
            if touches and s.tags[g] == "VBG" and s.kids(g, "dobj"):
                attach(s, g, v, "csubj")


def speaker_with_participle(w: Words) -> None:
    """'The city estimated by noon, there would be water': the city estimates; it is no subject of 'be'."""
    s = w.s
    for p in range(1, len(s)):
        noun = s.heads[p]
        v = s.heads[noun]
        if s.deps[p] != "acl" or s.deps[noun] != "nsubj" or s.tags[p] not in ("VBN", "VBD"):
            continue
        if s.lemmas[p].lower() not in w.grammar.say or not is_finite(s, v) or noun > p:
            continue
        second = [k for k in s.kids(v, "nsubj", "nsubjpass", "expl") if p < k < v]
        below = s.kids(p, "agent", "prep")
        if not second or s.words[s.subtree(second[0])[0] - 1] != "," or s.kids(p, "dobj", "xcomp", "ccomp"):
            continue
        swap(s, p, noun, "nsubj")
        for k in below:
            attach(s, k, v, "prep")
        root = s.heads[v] == v
        s.heads[p], s.deps[p] = (p, "ROOT") if root else (s.heads[v], s.deps[v])
        s.heads[v], s.deps[v], s.tags[p] = p, "ccomp", "VBD"
        s.index()


_LOOSE = frozenset(("expect", "plan", "report", "confirm", "schedule", "fear", "announce", "estimate",
                    "anticipate", "predict", "propose", "record", "set"))  # fmt: skip


def deed_under_with(w: Words) -> None:
    """', with the loss of 300 posts expected': the loss is expected, and not the posts."""
    s = w.s
    for v in range(5, len(s)):
        noun = s.heads[v]
        of = s.heads[noun]
        deed = s.heads[of]
        if s.deps[v] != "acl" or s.lemmas[v].lower() not in _LOOSE or s.words[of].lower() != "of":
            continue
        alone = s.tags[v] in ("VBN", "VBD") and not s.kids(v, "agent") and v > noun
        counts = s.lemmas[deed].lower() in w.grammar.measure_nouns
        if alone and not counts and s.deps[deed] == "pobj" and s.words[s.heads[deed]].lower() == "with":
            attach(s, v, deed, "acl")


def relative_of_nearest(w: Words) -> None:
    """'a lack of 40 nurses and long queues that have grown': the queues have grown."""
    s = w.s
    for v in range(6, len(s)):
        first = s.heads[v]
        if s.deps[v] != "relcl" or first > v:
            continue
        opens = s.subtree(v)[0]
        last = [k for k in s.kids(first, "conj") if s.subtree(k)[-1] == opens - 1 and k < v]
        if not last or s.words[opens].lower() not in ("that", "which", "who") or s.name_at[last[0]] >= 0:
            continue
        own = s.kids(last[0], "amod", "det", "nummod", "compound")
        apart = bool(s.kids(first, "nummod")) and not s.kids(last[0], "nummod")
        if own and (apart or _agrees(s, v, last[0]) > _agrees(s, v, first)):
            attach(s, v, last[0], "relcl")


def _agrees(s: Sentence, v: int, noun: int) -> bool:
    """Tell whether a noun has the number of a verb in the present."""
    words = {s.words[k].lower() for k in [v, *s.kids(v, "aux", "auxpass")]}
    one = s.tags[v] == "VBZ" or bool(words & {"has", "is", "was", "does"})
    many = s.tags[v] == "VBP" or bool(words & {"have", "are", "were", "do"})
    plural = s.tags[noun] in ("NNS", "NNPS")
    return not (one and plural) and not (many and not plural)


def none_under_cause(w: Words) -> None:
    """'due to no party winning half': the cause is that nobody did, and no party."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        p = s.heads[noun]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.deps[noun] != "pobj":
            continue
        none = any(s.words[k].lower() == "no" for k in s.kids(noun, "det"))
        if none and s.words[p].lower() in ("due", "because", "owing") and attach(s, v, p, "pcomp"):
            attach(s, noun, v, "nsubj")
