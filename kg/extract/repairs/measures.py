"""Repairs of measures and dates inside noun phrases, and of a sentence whose only verb hides in one."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, noun_type
from kg.extract.syntax import is_finite, is_verb
from kg.tree import Sentence

_SCALES = frozenset(("C", "F", "K"))


@gates.word("°")
def unit_of_degrees(w: Words) -> None:
    """'a high of 36 °C, recorded in Tarn': the sign and its letter are one unit, told as one."""
    s = w.s
    for k in range(len(s) - 1):
        unit = k + 1
        if s.words[k] != "°" or s.words[unit] not in _SCALES:
            continue
        if s.heads[k] == unit:
            swap(s, k, unit, "nmod")
        elif s.heads[unit] != k:
            attach(s, unit, k, "nmod")
        for below in list(s.children[unit]):
            attach(s, below, k, s.deps[below])


@gates.label("appos")
def date_before_noun(w: Words) -> None:
    """'the May 3, 2024 coordinated attacks': the date tells which attacks, they are no apposition."""
    s = w.s
    for time in s.times:
        tokens = [k for k in range(len(s)) if time.span.start <= s.starts[k] < time.span.end]
        if not tokens or tokens[0] == 0 or s.words[tokens[0] - 1].lower() != "the":
            continue
        top = next((k for k in tokens if s.heads[k] not in tokens), -1)
        behind = [k for k in s.children[top] if k > tokens[-1] and s.deps[k] == "appos"] if top >= 0 else []
        if not behind or s.pos[behind[0]] != "NOUN" or s.subtree(behind[0])[0] != tokens[-1] + 1:
            continue
        det = [k for k in s.kids(top, "det") if k == tokens[0] - 1]
        swap(s, behind[0], top, "nmod")
        for k in det:
            attach(s, k, behind[0], "det")


_DASHES = frozenset(("-", "–", "‑"))


_SCORING = frozenset(("vote", "lose", "win", "draw"))  # 'lost 2-1 at home to Norway'


@gates.word("-", "–", "‑")
def score_with_hyphen(w: Words) -> None:
    """'beat Uganda 2-0', 'lost to Norway 3-1 in the final': the score measures, nobody is beaten by it."""
    s = w.s
    for i in range(2, len(s) - 1):
        if s.words[i] not in _DASHES or {s.tags[i - 1], s.tags[i + 1]} != {"CD"}:
            continue
        if s.ends[i - 1] != s.starts[i] or s.ends[i] != s.starts[i + 1]:
            continue
        first, last, h = i - 1, i + 1, s.heads[i - 1]
        if s.deps[first] == "nummod" and (h != first - 1 or s.name_at[h] < 0):
            continue  # 'a 2-0 lead', but 'beat Uganda 2-0'
        if s.deps[first] == "nummod":
            attach(s, first, s.heads[h], s.deps[h])
            h = s.heads[first]
        verb = s.heads[h] if s.deps[first] == "pobj" else h
        beside = [k for k in s.kids(h, "dobj", "pobj", "dative") if k < first] or s.lemmas[h] in _SCORING
        if s.deps[first] not in ("dobj", "pobj") or not beside or not is_verb(s, verb):
            continue
        if s.heads[last] != first:
            attach(s, last, first, "nummod")
        s.deps[last] = "nummod"
        for k in [k for k in s.children[first] if k > last]:
            attach(s, k, verb, s.deps[k])
        for k in [k for k in s.children[last] if k > last]:
            attach(s, k, verb, s.deps[k])
        attach(s, first, verb, "npadvmod")


@gates.word("to")
def score_of_contest(w: Words) -> None:
    """'beat Hull 3 goals to 1', 'defeated the Bears 21 to 14': the score measures, it is nobody's object."""
    s = w.s
    for p in range(2, len(s)):
        if s.words[p].lower() != "to":
            continue
        v, far = s.heads[p], s.kids(p, "pobj")
        if not far or s.tags[far[0]] != "CD" or s.kids(far[0], "nummod"):
            continue
        if not is_verb(s, v) or not any(
            event.family == "Sport" for event in w.schema.usual(s.lemmas[v].lower())
        ):
            continue
        i = p - 1  # the number, or the goals that it counts
        count = i if s.tags[i] == "CD" else i - 1
        if s.tags[count] != "CD" or s.name_at[i] >= 0:
            continue
        attach(s, p, i, "prep")
        if s.heads[i] != v or s.deps[i] != "dobj":
            continue
        for k in s.kids(i, "nmod", "compound", "nsubj"):
            if k < count and not s.kids(v, "dobj")[1:]:
                attach(s, k, v, "dobj")
        s.deps[i] = "npadvmod"


_PLACES = frozenset(("in", "at", "near", "inside", "outside"))


@gates.label("pobj", "npadvmod")
def place_behind_time(w: Words) -> None:
    """'fought for nine months in Tarn', 'met last week in Tarn': no month lies in a town."""
    s = w.s
    for time in s.times:
        for k in range(len(s)):
            if not time.span.start <= s.starts[k] < time.span.end or s.deps[k] not in ("pobj", "npadvmod"):
                continue
            verb = s.heads[s.heads[k]] if s.deps[k] == "pobj" else s.heads[k]
            tells = s.lemmas[verb].lower() in w.grammar.say
            for p in s.kids(k, "prep") if is_verb(s, verb) and not tells else []:
                nouns = [n for n in s.kids(p, "pobj") if s.name_at[n] >= 0]
                named = any(w.schema.is_a(noun_type(w, n), "Place") for n in nouns)
                if p > k and named and s.words[p].lower() in _PLACES:
                    attach(s, p, verb, "prep")


# Forms that describe without a verb around them: 'Holm, a singer, born in Tarn'.
_DESCRIBING = frozenset(("born", "based", "known", "named", "called", "located", "made", "seen", "pictured"))


@gates.label("acl")
def verb_behind_apposition(w: Words) -> None:
    """'Holm, a tall man from Tarn, aligned with Berg.': where nothing else is finite, the form in -ed is."""
    s = w.s
    root = next(k for k in range(len(s)) if s.heads[k] == k)
    if is_verb(s, root) or s.words[-1] != ".":
        return
    for v in range(4, len(s)):
        k = s.heads[v]
        if (
            s.deps[v] != "acl"
            or s.tags[v] not in ("VBN", "VBD")
            or s.words[v - 1] != ","
            or s.kids(v, "agent")
        ):
            continue
        if s.words[v].lower() in _DESCRIBING or s.deps[k] != "appos" or not s.kids(v, "prep", "dobj"):
            continue
        first = s.subtree(k)[0]
        name = s.name_at[first - 2] if first > 1 and s.words[first - 1] == "," else -1
        if name >= 0 and not any(is_verb(s, i) and is_finite(s, i) for i in range(len(s)) if i != v):
            _raise(s, v, k, s.top(s.names[name].first, s.names[name].end), root)
            return


def _raise(s: Sentence, v: int, described: int, subject: int, root: int) -> None:
    s.heads[v], s.deps[v], s.tags[v] = v, "ROOT", "VBD"
    s.index()
    if root != subject:
        attach(s, root, v, "prep" if s.pos[root] == "ADP" else "dep")
    attach(s, subject, v, "nsubj")
    attach(s, described, subject, "appos")


@gates.word("(")
def measure_before_object(w: Words) -> None:
    """'signed a €30 million ($35 million) deal': what is signed is the deal, the sums say how large."""
    s = w.s
    for q in s.quantities:
        tokens = [k for k in range(len(s)) if q.span.start <= s.starts[k] < q.span.end]
        top = next((k for k in tokens if s.heads[k] not in tokens), -1)
        if top < 0 or s.deps[top] not in ("dobj", "pobj") or tokens[-1] + 1 >= len(s):
            continue
        after = s.subtree(top)[-1] + 1
        if s.words[tokens[-1] + 1] != "(" or s.words[after - 1] != ")" or after >= len(s):
            continue
        beside = [k for k in s.children[s.heads[top]] if k >= after and s.subtree(k)[0] == after]
        if not beside or s.deps[beside[0]] not in ("dobj", "pobj", "dep", "appos", "npadvmod"):
            continue
        noun = beside[0]
        if s.tags[noun] not in ("NN", "NNS") or s.kids(noun, "det", "poss"):
            continue
        s.deps[noun] = s.deps[top]
        for k in s.kids(top, "det", "amod", "poss"):
            if k < tokens[0]:
                attach(s, k, noun, s.deps[k])
        attach(s, top, noun, "nmod")


@gates.word("out")
def so_many_of(w: Words) -> None:
    """'stopped 27 out of 31 shots': of how many there were is part of the number."""
    s = w.s
    for p in range(1, len(s) - 2):
        of = p + 1
        if s.words[p].lower() != "out" or s.words[of].lower() != "of" or s.tags[p - 1] != "CD":
            continue
        if (
            s.heads[p] != s.heads[p - 1]
            or not is_verb(s, s.heads[p])
            or s.deps[p - 1] not in ("dobj", "nsubj")
        ):
            continue
        if s.heads[of] == p and any(s.kids(k, "nummod") for k in s.kids(of, "pobj")):
            attach(s, p, p - 1, "prep")
