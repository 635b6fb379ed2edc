"""Repairs of who does what: lost and doubled subjects, means, what stands beside an inverted speaker."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words
from kg.extract.syntax import SUBJECTS, is_finite, is_passive, is_verb, top_verb
from kg.tree import Sentence

_QUOTES = frozenset(('"', "”", "''", "’’"))
_OPENING = frozenset(('"', "“", "'", "‘"))


@gates.label("acl", "ccomp")
def lost_subjects(w: Words) -> None:
    """Give contents of speech without a subject their own, and their speaker his verb, in one pass."""
    s = w.s
    for v in range(1, len(s)):
        dep = s.deps[v]
        if dep == "acl":
            _speaker_with_participle(w, v)
            continue
        h = s.heads[v]
        if dep != "ccomp" or h > v or s.lemmas[h].lower() not in w.grammar.say:
            continue
        if not s.kids(v, *SUBJECTS, "mark") and is_finite(s, v):
            _participle_of_content(s, v)
            _object_as_subject(s, v)
            _split_by_speaker(s, v)
            _gerund_as_subject(s, v)
            _joined_contents(s, v)


def doers_of_clauses(w: Words) -> None:
    """Hang means, asides, participles and relative clauses on whom they tell of, in one pass."""
    s = w.s
    for k in range(3, len(s)):
        match s.deps[k]:
            case "prep":
                _means_of_finite(s, k)
            case "advcl":
                _clause_behind_speaker(w, k)
            case "acl":
                _deed_under_with(w, k)
                _none_under_cause(s, k)
            case "relcl":
                _relative_of_nearest(s, k)


def _means_of_finite(s: Sentence, p: int) -> None:
    """'broke the truce signed by Holm by sending ships': who broke it sends them, not the truce."""
    v = s.heads[p]
    if s.deps[v] != "acl" or s.words[p].lower() != "by" or not s.kids(p, "pcomp"):
        return
    top = top_verb(s, s.heads[v])
    by = [k for k in s.kids(v, "agent") if k < p]
    if by and top < s.heads[v] and is_verb(s, top) and is_finite(s, top) and not is_passive(s, top):
        attach(s, p, top, "prep")


def _clause_behind_speaker(w: Words, c: int) -> None:
    """'"It will rain", said Holm, as the river rose': the narrator tells the rising, not Holm."""
    s, k = w.s, w.s.heads[c]
    v = s.heads[k]
    if s.deps[k] != "ccomp" or not k < v < c or not s.kids(c, *SUBJECTS):
        return
    speaks = s.lemmas[v].lower() in w.grammar.say and s.kids(v, "nsubj")
    under = s.subtree(c)
    quoted = any(s.words[x] in _QUOTES for x in range(k + 1, v))
    again = any(s.words[x] in _OPENING for x in range(v + 1, under[-1] + 1))
    if speaks and quoted and not again and under[0] > v:
        attach(s, c, v, "advcl")


def _joined_contents(s: Sentence, v: int) -> None:
    """'said a man saw the fire, called a friend, and left': the man called, not who says so."""
    h = s.heads[v]
    told = [k for k in s.kids(h, "ccomp") if h < k < v and s.tags[k] == s.tags[v]]
    if s.kids(v, *SUBJECTS) or not told or not is_verb(s, v):
        return
    if s.kids(told[-1], "nsubj", "nsubjpass") and s.words[s.subtree(v)[0] - 1] == ",":
        attach(s, v, told[-1], "conj")


def _participle_of_content(s: Sentence, v: int) -> None:
    """'said the birds counted in Tarn were rare': the birds were counted, and they were rare."""
    h = s.heads[v]
    for p in s.kids(h, "ccomp"):
        nouns = s.kids(p, "nsubj")
        reduced = s.tags[p] in ("VBD", "VBN") and nouns and not s.kids(p, "aux", "auxpass", "mark", "neg")
        if not h < p < v or not reduced or nouns[0] != p - 1:
            continue
        last = s.subtree(p)[-1]
        if last + 1 == s.subtree(v)[0] and s.words[last] != ",":
            attach(s, nouns[0], v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
            attach(s, p, nouns[0], "acl")
            s.tags[p] = "VBN"
            return


_TELLING = frozenset(("tell", "inform", "remind", "warn", "assure", "ask", "order", "urge"))


def _object_as_subject(s: Sentence, v: int) -> None:
    """'shows birds that eat berries get ill': the birds get ill, and nobody shows birds."""
    h = s.heads[v]
    told = [k for k in s.kids(h, "dobj") if h < k < v and s.lemmas[h].lower() not in _TELLING]
    if told and not s.kids(v, *SUBJECTS) and s.subtree(told[0])[-1] + 1 == s.subtree(v)[0]:
        attach(s, told[0], v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")


def _split_by_speaker(s: Sentence, v: int) -> None:
    """'Day, they said, wanted no grave': Day wanted none; 'they had, he says, left': they had left."""
    h = s.heads[v]
    first = next(k for k in s.subtree(v) if k > h)
    speakers = [k for k in s.kids(h, "nsubj") if k < h]
    if s.kids(v, *SUBJECTS) or first != h + 2 or s.words[h + 1] != "," or not speakers:
        return
    opening = s.subtree(speakers[0])[0]
    if opening < 2 or s.words[opening - 1] != ",":
        return
    for k in [*s.kids(h, "npadvmod", "dep", "nsubj", "ccomp"), *s.kids(v, "dep")]:
        last = s.subtree(k)[-1] == opening - 2
        if not last or k == speakers[0]:
            continue
        if s.deps[k] != "ccomp" and s.pos[k] in ("NOUN", "PROPN", "PRON"):
            attach(s, k, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
        elif s.lemmas[k] in ("have", "be") and k == opening - 2 and s.kids(k, "nsubj"):
            for own in s.kids(k, "nsubj"):
                attach(s, own, v, "nsubj")
            attach(s, k, v, "aux")
            s.pos[k] = "AUX"


def _gerund_as_subject(s: Sentence, v: int) -> None:
    """'wrote banning the party broke the law': the ban broke it, not who wrote so."""
    for g in s.kids(s.heads[v], "xcomp"):
        gerund = s.tags[g] == "VBG" and s.kids(g, "dobj")
        if gerund and s.subtree(g)[-1] + 1 == s.subtree(v)[0]:
            attach(s, g, v, "csubj")


def _speaker_with_participle(w: Words, p: int) -> None:
    """'The city estimated by noon, there would be water': the city estimates; it is no subject of 'be'."""
    s, noun = w.s, w.s.heads[p]
    v = s.heads[noun]
    if s.deps[noun] != "nsubj" or s.tags[p] not in ("VBN", "VBD") or noun > p:
        return
    if s.lemmas[p].lower() not in w.grammar.say or not is_finite(s, v):
        return
    second = [k for k in s.kids(v, "nsubj", "nsubjpass", "expl") if p < k < v]
    below = s.kids(p, "agent", "prep")
    if not second or s.words[s.subtree(second[0])[0] - 1] != "," or s.kids(p, "dobj", "xcomp", "ccomp"):
        return
    swap(s, p, noun, "nsubj")
    for k in below:
        attach(s, k, v, "prep")
    root = s.heads[v] == v
    s.heads[p], s.deps[p] = (p, "ROOT") if root else (s.heads[v], s.deps[v])
    s.heads[v], s.deps[v], s.tags[p] = p, "ccomp", "VBD"
    s.index()


_LOOSE = frozenset(("expect", "plan", "report", "confirm", "schedule", "fear", "announce", "estimate",
                    "anticipate", "predict", "propose", "record", "set"))  # fmt: skip


def _deed_under_with(w: Words, v: int) -> None:
    """', with the loss of 300 posts expected': the loss is expected, and not the posts."""
    s, noun = w.s, w.s.heads[v]
    of = s.heads[noun]
    deed = s.heads[of]
    if s.words[of].lower() != "of" or s.lemmas[v].lower() not in _LOOSE:
        return
    alone = s.tags[v] in ("VBN", "VBD") and not s.kids(v, "agent") and v > noun
    counts = s.lemmas[deed].lower() in w.grammar.measure_nouns
    if alone and not counts and s.deps[deed] == "pobj" and s.words[s.heads[deed]].lower() == "with":
        attach(s, v, deed, "acl")


def _none_under_cause(s: Sentence, v: int) -> None:
    """'due to no party winning half': the cause is that nobody did, and no party."""
    noun = s.heads[v]
    p = s.heads[noun]
    if s.tags[v] != "VBG" or s.deps[noun] != "pobj":
        return
    none = any(s.words[k].lower() == "no" for k in s.kids(noun, "det"))
    if none and s.words[p].lower() in ("due", "because", "owing") and attach(s, v, p, "pcomp"):
        attach(s, noun, v, "nsubj")


def _relative_of_nearest(s: Sentence, v: int) -> None:
    """'a lack of 40 nurses and long queues that have grown': the queues have grown."""
    first = s.heads[v]
    joined = s.kids(first, "conj") if first < v else []
    if not joined:
        return
    opens = s.subtree(v)[0]
    last = [k for k in joined if k < v and s.subtree(k)[-1] == opens - 1]
    if not last or s.words[opens].lower() not in ("that", "which", "who") or s.name_at[last[0]] >= 0:
        return
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
