"""Repairs of noun groups: words of one group that the tree takes for two things, or for a verb."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, noun_type
from kg.tree import Sentence

_PARTICLES = frozenset(("around", "off", "out", "down", "up", "over", "in", "away", "back", "through"))
_BARE = frozenset(("let", "help", "make", "watch", "see", "hear", "have", "feel", "bid"))


@gates.word("a", "an")
def name_inside_group(w: Words) -> None:
    """'bought a Felix the Cat bus': what stands between an article and its noun describes the noun."""
    s = w.s
    for name in s.names:
        a, end = name.first - 1, name.end
        if a < 1 or end + 1 >= len(s) or s.words[a].lower() not in ("a", "an"):
            continue
        k = s.top(name.first, end)
        beside = [n for n in s.kids(s.heads[k], s.deps[k]) if n > k and s.name_at[n] < 0]
        if s.deps[k] not in ("dobj", "pobj") or not beside or s.heads[a] not in (k, beside[0]):
            continue
        n = beside[0]
        titled = s.words[end] == "the" and s.words[end + 1][:1].isupper()
        if s.heads[a] == n or (titled and s.subtree(n)[0] == end):
            attach(s, a, n, "det")
            attach(s, k, n, "compound")


@gates.word(*_PARTICLES)
def noun_with_particle(w: Words) -> None:
    """'performed an emergency go around': a bare verb with a particle behind a noun is the noun meant."""
    s = w.s
    for v in range(3, len(s) - 1):
        if s.tags[v] != "VB" or s.deps[v] not in ("ccomp", "xcomp", "advcl", "dep"):
            continue
        h, noun = s.heads[v], v - 1
        if s.heads[noun] != h:
            continue
        if s.deps[noun] != "dobj" or s.tags[noun] != "NN" or s.lemmas[h].lower() in _BARE:
            continue
        indefinite = any(s.words[k].lower() in ("a", "an") for k in s.kids(noun, "det"))
        particle = s.words[v + 1].lower() in _PARTICLES and s.heads[v + 1] == v
        if not indefinite or not particle or s.kids(v, "aux", "dobj", "nsubj", "mark"):
            continue
        _as_noun(s, v, noun)


def _as_noun(s: Sentence, v: int, noun: int) -> None:
    h = s.heads[v]
    for k in [k for k in s.children[noun] if k < noun]:
        attach(s, k, v, s.deps[k])
    for k in s.kids(v, "prep"):
        if k > v + 1:
            attach(s, k, h, "prep")
    attach(s, noun, v, "compound")
    s.pos[v], s.tags[v], s.deps[v], s.deps[v + 1] = "NOUN", "NN", "dobj", "amod"


_SPELT = frozenset(("WHO", "IT", "US", "UN", "EU", "AI", "IS", "ICE", "AIDS"))


def acronym_before_noun(w: Words) -> None:
    """'the official WHO report': the acronym is no subject, and what follows it no verb."""
    s = w.s
    for name in s.names:
        k, v = name.first, name.end
        if name.end - k != 1 or k < 1 or v >= len(s) or s.words[k] not in _SPELT:
            continue
        if s.heads[k] != v or s.deps[k] != "nsubj" or s.deps[v] != "relcl" or s.heads[v] != k - 1:
            continue
        if s.kids(v, "dobj", "aux", "ccomp", "xcomp"):
            continue
        noun = k - 1
        before = [c for c in s.children[noun] if c < noun]
        swap(s, v, noun, "amod")
        for c in before:
            attach(s, c, v, s.deps[c])
        attach(s, k, v, "compound")
        s.pos[v], s.tags[v] = "NOUN", "NNS" if s.words[v].endswith("s") else "NN"


_GROWS = frozenset(("rise", "mount", "decline", "worsen", "escalate", "intensify", "deteriorate", "dwindle",
                    "soar", "increase", "grow", "continue", "shrink", "fall", "plummet", "slow",
                    "approach"))  # fmt: skip
_CAUSE = frozenset(("due", "because", "owing", "amid", "amidst", "despite"))
_OFF = frozenset(("from", "over", "ahead", "by"))  # 'evacuated from approaching fires'


@gates.word(*_CAUSE, "approaching")
def gerund_of_growth(w: Words) -> None:
    """'closed due to increasing gang violence': what grows is the cause, and nobody increases it."""
    s = w.s
    for v in range(2, len(s) - 1):
        if s.deps[v] != "pcomp" or s.tags[v] != "VBG" or s.lemmas[v].lower() not in _GROWS:
            continue
        p = s.heads[v]
        above = s.heads[p] if s.words[p].lower() in ("to", "of") else p
        nouns = s.kids(v, "dobj")
        nears = s.lemmas[v].lower() == "approach"
        cause = s.words[above].lower() in _CAUSE or (nears and s.words[above].lower() in _OFF)
        rest = [k for k in s.children[v] if k not in nouns and not (nears and s.deps[k] == "prep")]
        if not cause or not nouns or rest:
            continue
        noun = nouns[0]
        named = nears and s.pos[noun] == "PROPN"
        bare = named or (s.tags[noun] in ("NN", "NNS") and not s.kids(noun, "det", "poss", "nummod"))
        if bare and s.subtree(noun)[0] == v + 1 and attach(s, noun, p, "pobj"):
            for k in s.kids(v, "prep"):
                attach(s, k, noun, "prep")
            attach(s, v, noun, "amod")
            s.pos[v] = "ADJ"


def titled_next(w: Words) -> None:
    """'pardoned Ada Holm, former head of the Bank Karl Berg': a second person, and no office of Holm's."""
    s = w.s
    for name in s.names:
        if name.type != "Person" or name.end - name.first < 2 or name.first < 5:
            continue
        top = s.top(name.first, name.end)
        prep = s.heads[top]
        before = [k for k in s.kids(prep, "pobj") if k < top and s.subtree(k)[-1] == name.first - 1]
        if s.deps[top] != "pobj" or s.words[prep].lower() not in ("of", "for", "at") or not before:
            continue
        office = s.heads[prep]
        while s.deps[office] == "pobj" and s.deps[s.heads[office]] == "prep":
            office = s.heads[s.heads[office]]
        first = s.heads[office]
        n = s.name_at[first]
        if s.deps[office] != "appos" or n < 0 or s.names[n].type != "Person" or first > office:
            continue
        for k in [k for k in s.kids(office, "cc", "conj") if k > top]:
            attach(s, k, top, s.deps[k])
        if attach(s, top, first, "conj"):
            attach(s, office, top, "compound")


@gates.label("appos")
def places_in_row(w: Words) -> None:
    """'in Tarn, Holm districts and Lower Bergen': one place is not several districts, so it is a list."""
    s = w.s
    for k in range(2, len(s)):
        i = s.heads[k]
        if s.deps[k] != "appos" or s.tags[k] != "NNS" or s.name_at[i] < 0 or s.name_at[k] >= 0 or k < i:
            continue
        first = s.subtree(k)[0]
        named = first < k and s.name_at[first] >= 0 and s.words[first - 1] == ","
        if named and not s.kids(i, "conj") and w.schema.is_a(noun_type(w, i), "Place"):
            s.deps[k] = "conj"


@gates.label("appos")
def two_offices_of_one(w: Words) -> None:
    """'the founder and chief executive, Ada Holm, will leave': two offices of one person."""
    s = w.s
    for c in range(2, len(s)):
        first = s.heads[c]
        if s.deps[c] != "conj" or {s.pos[c], s.pos[first]} != {"NOUN"} or s.kids(c, "det", "poss", "nummod"):
            continue
        named = [k for n in (c, first) for k in s.kids(n, "appos") if k > c and s.name_at[k] >= 0]
        single = {s.tags[c], s.tags[first]} == {"NN"} and len(s.kids(first, "conj")) == 1
        if len(named) != 1 or not single or s.kids(named[0], "conj") or not s.kids(first, "det", "poss"):
            continue
        if s.names[s.name_at[named[0]]].type == "Person" and s.words[s.subtree(named[0])[0] - 1] == ",":
            s.deps[c] = "nmod"
            attach(s, named[0], first, "appos")
