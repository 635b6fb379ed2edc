"""Repairs of words of the wrong kind: nouns read as verbs, gerunds that are nouns, verbs that are no pair."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words
from kg.extract.prepositional import is_time
from kg.extract.syntax import NOMINAL, SUBJECTS, is_finite, is_verb
from kg.tree import Sentence

_DEPTH = 6  # nouns in one list


@gates.word("to")
def noun_behind_to(w: Words) -> None:
    """'her ties to banks Fortuna and Norbank': a plural noun is no infinitive."""
    s = w.s
    for t in range(1, len(s) - 1):
        noun = t + 1
        if s.words[t].lower() != "to" or s.deps[t] != "aux" or s.heads[t] != noun or s.tags[noun] != "NNS":
            continue
        above = t - 1 if s.pos[t - 1] in NOMINAL else s.heads[noun]
        names = s.kids(noun, "dobj")
        if above == noun or not attach(s, t, above, "prep"):
            continue
        attach(s, noun, t, "pobj")
        s.pos[noun] = "NOUN"
        for k in names:
            s.deps[k] = "appos"


@gates.word("coming")
def coming_day(w: Words) -> None:
    """'until this coming Saturday': the day comes, and nobody else."""
    s = w.s
    for v in range(1, len(s) - 1):
        day = v + 1
        if s.words[v].lower() != "coming" or s.heads[day] != v or not is_time(s, day):
            continue
        if s.deps[v] == "pcomp" and attach(s, day, s.heads[v], "pobj"):
            for k in [k for k in s.children[v] if k != day]:
                attach(s, k, day, s.deps[k])
            attach(s, v, day, "amod")
            s.pos[v] = "ADJ"


@gates.label("pcomp")
def noun_behind_preposition(w: Words) -> None:
    """'left without heating and power': what is tagged a noun is no deed."""
    s = w.s
    for k in range(1, len(s)):
        if s.deps[k] == "pcomp" and s.pos[k] == "NOUN" and not s.kids(k, "dobj", "aux", "mark", *SUBJECTS):
            s.deps[k] = "pobj"


@gates.label("pcomp")
def gerund_of_sides(w: Words) -> None:
    """'died after fighting between Kenya and Sudan': a noun; who died is neither side."""
    s = w.s
    for v in range(1, len(s) - 1):
        if s.deps[v] != "pcomp" or s.tags[v] != "VBG" or s.words[v + 1].lower() != "between":
            continue
        if s.heads[v + 1] == v and not s.kids(v, "dobj", "aux", "auxpass", *SUBJECTS):
            s.deps[v], s.pos[v], s.tags[v] = "pobj", "NOUN", "NN"
            s.lemmas[v] = s.words[v].lower()


@gates.label("advcl")
def participle_before_finite(w: Words) -> None:
    """'as the points won today were kept': the points were kept, and they were won."""
    s = w.s
    for v in range(3, len(s)):
        if s.deps[v] != "advcl" or not is_finite(s, v) or s.kids(v, *SUBJECTS, "expl"):
            continue
        for p in s.kids(s.heads[v], "advcl"):
            nouns = s.kids(p, "nsubj")
            if p >= v or s.tags[p] not in ("VBD", "VBN") or not nouns or nouns[0] != p - 1:
                continue
            if s.kids(p, "aux", "auxpass", "mark", "neg", "dobj", "ccomp", "xcomp"):
                continue
            first = min(k for k in (v, *s.kids(v, "aux", "auxpass", "neg")))
            if s.subtree(p)[-1] != first - 1 or "," in s.words[p:first]:
                continue
            attach(s, nouns[0], v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
            attach(s, p, nouns[0], "acl")
            s.tags[p] = "VBN"


_LISTING = frozenset(("including", "of", "for", "with", "on", "about", "like", "as", "from", "against"))


@gates.label("conj")
def gerund_in_list(w: Words) -> None:
    """'tried on charges of theft, murder, and hiding arms': no court hides any."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.tags[v] != "VBG" or h > v or not is_verb(s, h) or not is_finite(s, h):
            continue
        if s.tags[h] == "VBG" or s.kids(v, "aux", *SUBJECTS) or s.subtree(v)[0] != v:
            continue
        k = v - 1
        while k > h and (s.words[k] == "," or s.deps[k] == "cc"):
            k -= 1
        if k == v - 1 or s.deps[k] != "conj" or s.pos[k] not in NOMINAL:
            continue
        first = k
        for _ in range(_DEPTH):
            if s.deps[first] != "conj":
                break
            first = s.heads[first]
        if s.deps[first] == "pobj" and s.words[s.heads[first]].lower() in _LISTING and s.children[v]:
            attach(s, v, first, "conj")


@gates.word("nor", "or", "and")
def apposition_of_joint(w: Words) -> None:
    """'gets no seat in the House, a vote in the Senate, nor money': a list of what it gets."""
    s = w.s
    for k in range(4, len(s)):
        i = s.heads[k]
        if s.deps[k] != "appos" or i > k or s.deps[i] != "pobj" or s.name_at[i] < 0 or s.name_at[k] >= 0:
            continue
        noun = s.heads[s.heads[i]]
        last = [c for c in s.kids(k, "conj") if c > k]
        same = last and s.lemmas[last[-1]] == s.lemmas[k] and s.kids(k, "cc")
        nor = any(s.words[c].lower() == "nor" for c in s.kids(k, "cc"))
        listed = same and (nor or not _indefinite_only(s, k, last[-1]))
        if listed and s.deps[noun] in ("dobj", "pobj", "attr"):
            attach(s, k, noun, "conj")


def _indefinite_only(s: Sentence, k: int, last: int) -> bool:
    """'Oslo, a town of traders and a town of sailors' is both."""
    return [s.words[x].lower() for x in s.kids(k, "det")] == [s.words[x].lower() for x in s.kids(last, "det")]


_THOUGHT = frozenset(
    (
        "considered",
        "regarded",
        "described",
        "deemed",
        "dubbed",
        "called",
        "nicknamed",
        "hailed",
        "billed",
        "named",
    )
)


@gates.word(*_THOUGHT)
def thought_of_noun(w: Words) -> None:
    """'for the collapse in Oslo, considered the worst ever': who judges did not consider it."""
    s = w.s
    for v in range(3, len(s) - 1):
        if s.words[v].lower() not in _THOUGHT or s.words[v - 1] != "," or s.deps[v] not in _ASIDE:
            continue
        if s.kids(v, *SUBJECTS, "aux", "auxpass", "mark", "cc") or not s.kids(
            v, "oprd", "prep", "dobj", "acomp"
        ):
            continue
        noun = v - 2
        while s.heads[noun] != noun and s.deps[noun] in ("pobj", "prep", "compound", "appos", "conj", "nmod"):
            noun = s.heads[noun]
            if s.pos[noun] in NOMINAL and s.name_at[noun] < 0:
                break
        ends = s.subtree(noun)[-1] in (v - 1, v - 2)
        if s.pos[noun] in NOMINAL and ends and noun < v - 1 and attach(s, v, noun, "acl"):
            s.tags[v] = "VBN"
            for k in s.kids(v, "dobj"):
                s.deps[k] = "oprd"


_ASIDE = ("advcl", "ccomp", "conj", "dep", "parataxis", "acl")


@gates.word("assure", "assures", "assured", "assuring")
def assured_of_nobody(w: Words) -> None:
    """'to assure that they stay': who tells nobody so ensures it, and says nothing."""
    s = w.s
    for v in range(len(s) - 2):
        if s.lemmas[v].lower() == "assure" and s.kids(v, "ccomp") and not s.kids(v, "dobj", "dative", "iobj"):
            s.lemmas[v] = "ensure"


@gates.word("claims", "reports", "vows", "plans", "hopes", "aims", "moves", "threatens", "promises")
def verb_with_infinitive(w: Words) -> None:
    """'The army claims to have shot it': what is tagged a finite verb has a subject, not a modifier."""
    s = w.s
    for v in range(1, len(s) - 2):
        if s.deps[v] != "ROOT" or s.tags[v] != "VBZ" or s.words[v + 1].lower() != "to":
            continue
        if s.kids(v, *SUBJECTS):
            continue
        told = [k for k in s.kids(v, "acl", "xcomp") if k > v and s.heads[v + 1] == k]
        front = [k for k in s.children[v] if k < v and s.deps[k] in _MODIFYING]
        if not told or not front or front[-1] != v - 1:
            continue
        s.pos[v], s.deps[told[0]] = "VERB", "xcomp"
        s.pos[v - 1] = "NOUN" if s.pos[v - 1] == "ADJ" else s.pos[v - 1]
        s.deps[v - 1] = "nsubj"
        for k in front[:-1]:
            attach(s, k, v - 1, s.deps[k])
        s.index()


_MODIFYING = ("det", "amod", "compound", "poss", "nummod", "nmod")


@gates.label("ccomp")
def participle_behind_subject(w: Words) -> None:
    """'Men questioned over the case said so': the men said so, and were questioned."""
    s = w.s
    for v in range(1, len(s)):
        if (
            s.heads[v] != v
            or s.tags[v] not in ("VBD", "VBN")
            or s.kids(v, *SUBJECTS, "aux", "auxpass", "dobj")
        ):
            continue
        for c in s.kids(v, "ccomp"):
            nouns = s.kids(c, "nsubj", "nsubjpass")
            if c < v or not nouns or s.subtree(nouns[0])[-1] != v - 1 or not is_finite(s, c):
                continue
            if s.pos[nouns[0]] not in ("NOUN", "PROPN") or s.kids(c, "mark"):
                continue
            behind = [k for k in s.children[v] if k > c]
            swap(s, c, v, "acl")
            attach(s, v, nouns[0], "acl")
            for k in behind:
                attach(s, k, c, s.deps[k])
            s.tags[v] = "VBN"
            break
