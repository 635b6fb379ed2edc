"""Repairs of pairs: names joined by a dash, two sides of one 'between', two clauses under one 'with'."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, noun_type
from kg.extract.repairs.nouns import is_event
from kg.extract.syntax import NOMINAL, SUBJECTS, is_verb
from kg.tree import Sentence

_DASHES = frozenset(("–", "—", "-", "−"))
_AND = frozenset(("and", "or", "but", "while"))
_DEPTH = 8  # phrases inside one another


@gates.word("–", "—", "−")
def pair_by_dash(w: Words) -> None:
    """'the Kenya–Sudan border' is a border of both, 'the Reform Party–North' one party."""
    s = w.s
    for k in range(1, len(s) - 1):
        if s.words[k] not in _DASHES or s.ends[k - 1] != s.starts[k] or s.ends[k] != s.starts[k + 1]:
            continue
        n = s.name_at[k - 1]
        if n < 0 or (s.name_at[k + 1] < 0 and not s.words[k + 1][:1].isupper()):
            continue
        first = s.top(s.names[n].first, s.names[n].end)
        last = s.name_at[k + 1]
        second = s.top(s.names[last].first, s.names[last].end) if last >= 0 else k + 1
        noun = s.heads[second]
        inside = k < noun and s.heads[noun] == first
        if s.deps[second] in ("compound", "amod", "nmod") and inside and s.deps[noun] in _BESIDE:
            _lift(s, first, noun, k)
        elif s.heads[second] == first and s.deps[second] in _BESIDE and last != n:
            s.deps[second] = "nmod"


_BESIDE = frozenset(("appos", "dep", "conj", "nmod", "prep", "punct"))


def _lift(s: Sentence, first: int, noun: int, dash: int) -> None:
    """Let the noun behind a pair of names head the phrase."""
    before = [x for x in s.children[first] if x < first and s.deps[x] in ("det", "amod", "poss", "case")]
    after = [x for x in s.children[first] if x > noun]
    swap(s, noun, first, "compound")
    for x in (*before, *after):
        attach(s, x, noun, s.deps[x])
    attach(s, dash, noun, "punct")


_SIDES = frozenset(("between", "against", "versus"))
_LOYAL = frozenset(("affiliate", "ally", "align", "link", "back", "loyal"))


@gates.label("acl")
def participle_of_last_side(w: Words) -> None:
    """'fights between villagers and troops allied with Tarn': two sides have not the same ally."""
    s = w.s
    for v in range(4, len(s)):
        first = s.heads[v]
        if s.deps[v] != "acl" or s.tags[v] not in ("VBN", "JJ", "VBD") or first > v:
            continue
        joined = [k for k in s.kids(first, "conj") if k < v]
        if not joined or s.subtree(joined[-1])[-1] != s.subtree(v)[0] - 1:
            continue
        sides = s.deps[first] == "pobj" and s.words[s.heads[first]].lower() in _SIDES
        if (sides or s.lemmas[v].lower() in _LOYAL) and s.pos[joined[-1]] in NOMINAL:
            attach(s, v, joined[-1], "acl")


_UNDER = frozenset(("with", "by", "of", "after", "about", "despite"))


@gates.label("cc")
def second_under_with(w: Words) -> None:
    """'with Holm calling it a plot and Berg of Oslo calling it a coup': each calls it something."""
    s = w.s
    for v in range(6, len(s)):
        if s.tags[v] != "VBG" or s.deps[v] not in ("advcl", "conj", "acl", "dep", "xcomp"):
            continue
        if s.kids(v, "aux", "mark", *SUBJECTS) or s.subtree(v)[0] != v:
            continue
        noun = next((k for k in range(v - 1, 0, -1) if _ends_before(s, k, v)), 0)
        first = _gerund_above(s, noun)
        if not noun or first < 0 or s.deps[noun] != "conj" or s.name_at[noun] < 0:
            continue
        opening = s.subtree(noun)[0]
        above = s.heads[first] if s.deps[first] == "pcomp" else s.heads[s.heads[first]]
        if s.words[opening - 1].lower() in _AND and s.words[above].lower() in _UNDER:
            for c in [c for c in range(opening - 1, opening) if s.deps[c] == "cc"]:
                attach(s, c, first, "cc")
            attach(s, v, first, "conj")
            attach(s, noun, v, "nsubj")


def _ends_before(s: Sentence, k: int, v: int) -> bool:
    """Tell whether a noun is joined, and its phrase without the participle ends right before it."""
    tail = [x for x in s.subtree(k) if x < v]
    return s.deps[k] == "conj" and s.pos[k] in NOMINAL and tail[-1] == v - 1 and k < v


def _gerund_above(s: Sentence, noun: int) -> int:
    """Return the participle under 'with' in whose object a noun stands, -1 for none."""
    k = noun
    for _ in range(_DEPTH):
        k = s.heads[k]
        acts = s.deps[k] == "acl" and s.deps[s.heads[k]] == "pobj" and s.name_at[s.heads[k]] >= 0
        if s.tags[k] == "VBG" and (acts or (s.deps[k] == "pcomp" and s.kids(k, "nsubj"))):
            return k if k < noun else -1
        if is_verb(s, k) or s.heads[k] == k:
            return -1
    return -1


@gates.word("both", "either", "neither")
def participle_behind_both(w: Words) -> None:
    """'despite both falling sales and rising costs': the sales are what there is."""
    s = w.s
    for b in range(1, len(s) - 3):
        v = b + 1
        p = s.heads[v]
        if s.words[b].lower() not in ("both", "either", "neither") or s.tags[v] != "VBG" or p != b - 1:
            continue
        nouns = [k for k in s.kids(v, "dobj") if k > v and s.subtree(k)[0] in (b, v + 1)]
        joined = nouns and any(s.deps[k] == "cc" for k in s.subtree(nouns[0]))
        if s.deps[v] != "pcomp" or not joined or s.pos[v + 1] not in NOMINAL:
            continue
        below = [k for k in s.children[v] if k > nouns[0]]
        if attach(s, nouns[0], p, "pobj") and attach(s, v, nouns[0], "amod"):
            s.pos[v] = "ADJ"
            attach(s, b, nouns[0], "preconj")
            for k in below:
                attach(s, k, s.heads[p] if s.deps[k] == "prep" else nouns[0], s.deps[k])


@gates.word(";")
def joined_behind_semicolon(w: Words) -> None:
    """'has one body, made up of Oslo and Tarn; and many shops': the shops are had, no part of the body."""
    s = w.s
    for noun in range(5, len(s)):
        if s.deps[noun] != "conj" or s.pos[noun] not in NOMINAL or s.heads[noun] > noun:
            continue
        opening = s.subtree(noun)[0]
        if s.words[opening - 2 : opening] not in ([";", "and"], [";", "or"]):
            continue
        top, k = -1, s.heads[noun]
        for _ in range(_DEPTH):
            if s.deps[k] in ("dobj", "attr") and is_verb(s, s.heads[k]):
                top = k
            if s.heads[k] == k:
                break
            k = s.heads[k]
        if top >= 0 and top != s.heads[noun]:
            attach(s, noun, top, "conj")


@gates.label("conj")
def touching_items(w: Words) -> None:
    """'rain and police protests': of two joined nouns that touch the first describes the second."""
    s = w.s
    for k in range(2, len(s) - 1):
        noun = k + 1
        if s.deps[k] != "conj" or s.deps[noun] != "conj" or s.tags[k] != "NN":
            continue
        same = s.heads[noun] in (k, s.heads[k]) and s.name_at[k] < 0 and s.name_at[noun] < 0
        if same and s.tags[noun] in ("NN", "NNS") and s.subtree(noun)[0] in (k, noun):
            attach(s, noun, s.heads[k], "conj")
            attach(s, k, noun, "compound")


@gates.word("and", "or")
def weapons_of_attack(w: Words) -> None:
    """'launched a drone and missile strike': with what it was done tells which strike it was."""
    s = w.s
    for c in range(1, len(s) - 2):
        x, y, noun = c - 1, c + 1, c + 2
        if s.deps[c] != "cc" or s.tags[x] != "NN" or s.tags[y] != "NN" or s.tags[noun] not in ("NN", "NNS"):
            continue
        plain = all(s.name_at[k] < 0 for k in (x, y, noun)) and s.heads[noun] not in (noun - 1, noun + 1)
        if not plain or "Weapon" not in (noun_type(w, x), noun_type(w, y)) or not is_event(w, noun):
            continue
        if s.heads[x] != noun and s.heads[x] != y:
            attach(s, noun, s.heads[x], s.deps[x])
        for k in s.kids(x, "det", "amod", "compound", "nmod", "poss"):
            if k < x:
                attach(s, k, noun, s.deps[k])
        attach(s, x, noun, "nmod")
        attach(s, y, x, "conj")


@gates.label("agent")
def participle_behind_agent(w: Words) -> None:
    """'was hit by a man driving home': the man drove, whoever was hit."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or s.kids(v, "mark", "aux", *SUBJECTS) or h > v:
            continue
        nouns = [k for p in s.kids(h, "agent") for k in s.kids(p, "pobj")]
        if nouns and s.subtree(nouns[0])[-1] + 1 == s.subtree(v)[0] == v and s.words[v - 1] != ",":
            attach(s, v, nouns[0], "acl")


@gates.label("conj")
def noun_read_as_joined(w: Words) -> None:
    """'has struck stores and launch sites': no bare form goes with a participle, so it names the sites."""
    s = w.s
    for v in range(4, len(s) - 1):
        h, noun = s.heads[v], v + 1
        if s.deps[v] != "conj" or s.tags[v] not in ("VB", "VBP") or s.tags[h] not in ("VBN", "VBD") or h > v:
            continue
        cc = v - 1
        last = cc - 2 if s.words[cc - 1] == "," else cc - 1
        before = s.words[cc].lower() in ("and", "or") and s.heads[cc] in (h, last)
        listed = before and s.pos[last] in ("NOUN", "PROPN")
        if not listed or s.heads[noun] != v or s.deps[noun] != "dobj" or s.tags[noun] != "NNS":
            continue
        if s.kids(v, "aux", "auxpass", "neg", *SUBJECTS) or not attach(s, noun, last, "conj"):
            continue
        for k in s.kids(v, "prep"):
            attach(s, k, noun, "prep")
        attach(s, cc, last, "cc")
        attach(s, v, noun, "compound")
        s.pos[v], s.tags[v] = "NOUN", "NN"
