"""Repairs of ages, distances and dates that the tree hangs on the wrong word."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words
from kg.extract.prepositional import is_time
from kg.extract.syntax import is_verb
from kg.tree import Sentence

_BOUNDS = frozenset(("over", "under", "above", "below", "between"))


@gates.word("age", "ages")
def age_of_people(w: Words) -> None:
    """'urged people over the age of 65 to come': the age tells which people."""
    s = w.s
    for p in range(1, len(s) - 3):
        noun, age = p - 1, p + 2
        bound = s.words[p].lower() in _BOUNDS and s.words[p + 1].lower() == "the"
        if not bound or s.words[age].lower() not in ("age", "ages") or s.heads[age] != p:
            continue
        if s.heads[p] != noun and s.tags[noun] in ("NN", "NNS") and s.name_at[noun] < 0:
            attach(s, p, noun, "prep")


_LENGTHS = frozenset(("kilometre", "kilometer", "metre", "meter", "mile", "km", "foot", "yard", "block"))


@gates.word("from")
def distance_of_place(w: Words) -> None:
    """'hid in a barn 10 miles from the scene': how far away the barn is, nobody hid from the scene."""
    s = w.s
    for p in range(3, len(s) - 1):
        unit = p - 1
        if s.words[p].lower() != "from" or s.lemmas[unit].lower() not in _LENGTHS or s.heads[unit] == p - 2:
            continue
        first = s.subtree(unit)[0] - 1
        v = s.heads[p]
        if first < 1 or s.tags[first] not in ("NN", "NNP") or not is_verb(s, v) or s.heads[first] == first:
            continue
        goes = any(s.words[k].lower() in ("to", "into") for k in s.kids(v, "prep"))
        if s.deps[first] == "pobj" and not goes and s.subtree(first)[-1] == first and v < first:
            attach(s, unit, first, "npadvmod")
            attach(s, p, unit, "prep")


_BY = frozenset(("extend", "raise", "cut", "reduce", "increase", "lower", "postpone", "delay", "shorten"))


@gates.label("pcomp")
def amount_of_change(w: Words) -> None:
    """'extended the time for filing returns by two weeks': the time was extended by so much."""
    s = w.s
    for p in range(4, len(s) - 1):
        gerund = s.heads[p]
        if s.words[p].lower() != "by" or s.deps[gerund] != "pcomp" or not is_verb(s, gerund) or gerund > p:
            continue
        noun = s.heads[s.heads[gerund]]
        v = s.heads[noun]
        counted = any(s.kids(k, "nummod") for k in s.kids(p, "pobj"))
        if counted and s.deps[noun] == "dobj" and v < noun and s.lemmas[v].lower() in _BY:
            for k in [k for k in s.kids(gerund, "prep", "agent") if k >= p]:
                attach(s, k, v, "prep")


@gates.word("late", "early")
def late_on_a_day(w: Words) -> None:
    """'at a depth of 10 km late on Friday': the day was late, not the depth."""
    s = w.s
    for k in range(2, len(s) - 2):
        if s.words[k].lower() not in ("late", "early") or s.tags[k] not in ("RB", "JJ"):
            continue
        p = k + 1
        on = s.words[p].lower() in ("on", "in") and any(is_time(s, n) for n in s.kids(p, "pobj"))
        if on and not s.children[k] and not is_verb(s, s.heads[k]) and is_verb(s, s.heads[p]):
            attach(s, k, s.heads[p], "advmod")


_LASTING = frozenset(
    ("name", "call", "entitle", "title", "dedicate", "devote", "design", "base", "aim", "intend", "train")
)  # fmt: skip


@gates.label("acl")
def date_of_deed(w: Words) -> None:
    """'will open a hall named after the poet on Sunday': the hall is opened then, its name lasts."""
    s = w.s
    if not s.times:
        return
    for p in range(4, len(s)):
        told = s.heads[p]
        if s.deps[told] != "acl" or s.lemmas[told].lower() not in _LASTING or s.tags[told] != "VBN":
            continue
        noun = s.heads[told]
        v = s.heads[noun]
        if s.deps[noun] != "dobj" or not is_verb(s, v) or not v < noun < told < p - 1:
            continue
        behind = [k for k in s.kids(told, "prep", "oprd", "agent", "advcl") if k < p]
        if behind and _is_date(s, p):
            attach(s, p, v, "npadvmod" if is_time(s, p) else "prep")


def _is_date(s: Sentence, p: int) -> bool:
    """'on Sunday', 'by the end of the year', 'last week'."""
    if s.deps[p] == "npadvmod":
        return is_time(s, p)
    dated = [k for k in s.kids(p, "pobj") if is_time(s, k)]
    return s.deps[p] in ("prep", "agent") and bool(dated) and s.words[p].lower() in ("on", "in", "by", "at")


_WAYS = ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "away")


@gates.word(*_WAYS)
def distance_told(w: Words) -> None:
    """'is 20 kilometres north of the capital': it lies so far from there, and is no kilometres."""
    s = w.s
    for k in range(3, len(s) - 2):
        if s.words[k].lower() not in _WAYS or s.words[k + 1].lower() not in ("of", "from"):
            continue
        unit = k - 1 if s.lemmas[k - 1].lower() in (*_LENGTHS, "year") else -1
        v = s.heads[k] if s.lemmas[s.heads[k]] == "be" else s.heads[unit]
        if unit < 1 or not s.kids(unit, "nummod") or s.lemmas[v] != "be" or s.deps[v] == "aux":
            continue
        if s.kids(v, "acomp") or [c for c in s.kids(v, "attr") if c != unit] or not v < unit:
            continue
        if attach(s, k, v, "acomp") and attach(s, unit, k, "npadvmod"):
            s.pos[k], s.tags[k] = "ADJ", "JJ"
            attach(s, k + 1, k, "prep")


@gates.word("than")
def time_compared(w: Words) -> None:
    """'three more than in 2019': what was then is compared, and the news was not then."""
    s = w.s
    for k in range(1, len(s) - 2):
        p = k + 1
        dated = s.words[p].lower() in ("in", "on", "at", "during") and any(
            is_time(s, n) for n in s.kids(p, "pobj")
        )
        if s.words[k].lower() == "than" and dated and s.heads[p] != k:
            attach(s, p, k, "prep")


@gates.word("under", "over", "above", "below")
def limit_of_number(w: Words) -> None:
    """'are under five years old': less than five, and nothing is under them."""
    s = w.s
    for p in range(1, len(s) - 1):
        bound = s.words[p].lower() in ("under", "over", "above", "below") and not s.children[p]
        if bound and s.tags[p + 1] == "CD" and s.deps[p] == "prep" and s.deps[p + 1] == "nummod":
            attach(s, p, p + 1, "advmod")


_OF_THEMSELVES = frozenset(
    ("falling", "rising", "shrinking", "declining", "soaring", "surging", "dwindling", "ageing", "aging",
     "dying", "worsening", "deteriorating", "looming", "mounting", "existing", "emerging", "ailing")
)  # fmt: skip


@gates.word(*_OF_THEMSELVES)
def what_falls(w: Words) -> None:
    """'the danger of falling trees': the trees fall, nobody fells them."""
    s = w.s
    for v in range(1, len(s) - 1):
        if s.words[v].lower() not in _OF_THEMSELVES or s.deps[v] != "pcomp" or len(s.kids(v, "dobj")) != 1:
            continue
        noun = s.kids(v, "dobj")[0]
        if s.tags[noun] in ("NN", "NNS") and s.subtree(noun)[0] == v + 1 and not s.kids(noun, "det", "poss"):
            swap(s, noun, v, "amod")
            s.deps[noun] = "pobj"
            for c in [c for c in s.children[v] if c > noun]:
                attach(s, c, noun, s.deps[c])


_NEEDED = frozenset(("time", "money", "fund", "cash", "vote", "seat", "signature", "point", "permission"))


@gates.label("xcomp")
def purpose_of_need(w: Words) -> None:
    """'needs 2 million dollars to rebuild the school': who needs the money rebuilds it."""
    s = w.s
    for v in range(2, len(s)):
        h = s.heads[v]
        if (
            s.deps[v] != "xcomp"
            or s.tags[v] != "VB"
            or s.lemmas[h].lower() not in ("need", "require", "seek")
        ):
            continue
        for k in s.kids(h, "dobj"):
            money = any(
                len(q.unit) == 3 and q.span.start <= s.starts[k] < q.span.end for q in s.quantities if q.unit
            )
            if h < k < v and (money or s.lemmas[k].lower() in _NEEDED):
                attach(s, v, h, "advcl")
