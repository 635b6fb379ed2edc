"""Times that are told by another event: 'on the day of the theft', 'hours after the dam broke'."""

from kg.extract.syntax import SUBJECTS, is_finite, is_passive, is_verb
from kg.records import Time
from kg.tree import Sentence

# 'on the day of the theft', 'in the wake of the vote': a noun that dates something by another event.
_BOUNDS = frozenset(("eve", "anniversary", "start", "end", "beginning", "outset"))
_OCCASIONS = _BOUNDS | {
    "day", "night", "morning", "evening", "afternoon", "weekend", "week", "month", "year", "height", "wake",
    "aftermath", "time", "moment",
}  # fmt: skip
_AT = frozenset(("on", "in", "at", "by", "during", "around", "towards", "toward", "near", "through"))
_FROM = frozenset(("since", "until", "till", "before", "after", "from"))
_DRAWN = frozenset(
    ("runway", "road", "street", "lane", "line", "bridge", "pier", "tunnel", "table", "row", "queue", "list",
     "book", "film", "article", "page", "letter", "corridor", "rope", "track", "tail", "word")
)  # fmt: skip
_UNITS = frozenset(("moment", "second", "minute", "hour", "day", "week", "month", "year", "decade"))
_PARTS = frozenset(("night", "morning", "evening"))  # 'the night before the vote'
_LASTING = frozenset(("since", "during", "until", "till"))
_CLAUSES = frozenset(("after", "before", "until", "once"))
_OFFSET = frozenset(("after", "before"))
_STOPS = frozenset((",", "–", "—", "("))
_SHORT = 16  # words of a phrase that still tells when


def relative_times(s: Sentence, v: int) -> list[Time]:
    """Return times that are told by another event: 'since the war began', 'after the dam broke'."""
    spans: list[list[int]] = []
    for p in s.kids(v, "prep"):
        nouns = s.kids(p, "pobj")
        if s.words[p].lower() in _LASTING and nouns and not _dated(s, s.subtree(p)):
            spans.append(s.subtree(p))
    for k in s.kids(v, "advcl"):
        marks = [m for m in s.kids(k, "mark", "advmod") if s.words[m].lower() in _CLAUSES]
        if marks and is_finite(s, k):
            spans.append([*range(marks[0], s.subtree(k)[-1] + 1)])
    return [Time(s.span(part[0], part[-1] + 1), "", "date") for part in spans if len(part) <= _SHORT]


def occasion_noun(s: Sentence, noun: int) -> bool:
    """'on the day of the theft', 'by the end of May': a noun of time that what follows makes a date."""
    if s.deps[noun] != "pobj" or s.name_at[noun] >= 0:
        return False
    word = s.words[s.heads[noun]].lower()
    bound = word in _FROM and s.lemmas[noun].lower() in _BOUNDS
    if not (bound or word in _AT):
        return False
    below = _below(s, noun)
    if below < 0:
        return _tells_when(s, noun) and not _dated(s, s.subtree(noun))
    return not _dated(s, s.subtree(noun)) or _is_date(s, below)


def _tells_when(s: Sentence, noun: int) -> bool:
    """'by the time they came', 'on the day he was born': the clause behind a noun of time dates by itself."""
    if s.lemmas[noun].lower() not in _OCCASIONS - _BOUNDS or s.tags[noun] == "NNS":
        return False
    clauses = [v for v in s.kids(noun, "relcl", "acl") if is_finite(s, v)]
    return bool(clauses) and any(s.subtree(k)[0] == noun + 1 for k in s.kids(clauses[0], *SUBJECTS))


def occasion_times(s: Sentence, v: int) -> list[Time]:
    """Return phrases such as 'on the day of the theft' as times of a verb."""
    under = ("prep",) if is_passive(s, v) else ("prep", "agent")  # 'had left by the time it rained'
    nouns = [k for p in s.kids(v, *under) for k in s.kids(p, "pobj") if occasion_noun(s, k)]
    told = [k for k in nouns if (below := _below(s, k)) < 0 or not _is_date(s, below)]
    phrases = [_cut(s, s.subtree(s.heads[k])) for k in told]
    return [Time(s.span(part[0], part[-1] + 1), "", "date") for part in phrases if part]


def _cut(s: Sentence, part: list[int]) -> list[int]:
    """'two days after the dam, which was old, broke': what is too long to tell when ends at its comma."""
    source = next((n for n, k in enumerate(part) if s.words[k].lower() == "according"), len(part))
    part = part[:source]
    if len(part) <= _SHORT:
        return part
    ends = (n for n, k in enumerate(part) if s.words[k].lower() in _STOPS or s.tags[k] in ("WDT", "WP"))
    end = next(ends, 0)
    return part[:end] if end <= _SHORT else []


def _below(s: Sentence, noun: int) -> int:
    """Return the noun under 'of' of a noun that dates by another, -1 for none."""
    if s.lemmas[noun].lower() not in _OCCASIONS or s.tags[noun] == "NNS":
        return -1
    under = [k for p in s.kids(noun, "prep") if s.words[p].lower() == "of" for k in s.kids(p, "pobj")]
    return next((k for k in under if s.lemmas[k].lower() not in _DRAWN), -1)  # no 'end of a runway'


def _is_date(s: Sentence, token: int) -> bool:
    """Tell whether a noun is a date, or is one by the date under it: 'the first week of May'."""
    if any(t.span.start <= s.starts[token] < t.span.end for t in s.times):
        return True
    below = _below(s, token)
    return below >= 0 and _is_date(s, below)


def _dated(s: Sentence, tokens: list[int]) -> bool:
    """Tell whether a phrase holds a time of its own, which says more."""
    first, last = s.starts[tokens[0]], s.starts[tokens[-1]]
    return any(first <= t.span.start <= last for t in s.times)


def widened(s: Sentence, time: Time, top: int) -> tuple[Time, int]:
    """Return a time with the words that place it, and the token it hangs by.

    'the end of May', 'two hours after the dam broke': the second has no value of its own.
    """
    first = top
    while s.deps[top] == "pobj" and s.words[s.heads[top]].lower() == "of":
        above = s.heads[s.heads[top]]
        if _below(s, above) != top or s.deps[above] != "pobj":
            break
        top = above
    if top != first:
        span = s.span(s.subtree(top)[0], _last(s, time) + 1)
        return Time(span, time.value, time.kind), top
    return _counted_from(s, time, top)


def _last(s: Sentence, time: Time) -> int:
    return max(k for k in range(len(s)) if s.starts[k] < time.span.end)


def _counted_from(s: Sentence, time: Time, top: int) -> tuple[Time, int]:
    mark = _last(s, time) + 1
    if mark >= len(s) or s.words[mark].lower() not in _OFFSET or not _is_length(s, time, top):
        return time, top
    clause = s.heads[mark]
    if s.deps[mark] in ("mark", "advmod") and is_verb(s, clause) and s.deps[clause] == "advcl":
        part, top = s.subtree(clause), clause
    elif s.deps[mark] == "prep" and s.children[mark]:
        part = s.subtree(mark)
    else:
        return time, top
    nouns = s.kids(mark, "pobj")
    if s.deps[mark] == "prep" and (not nouns or _is_date(s, nouns[0])):
        return time, top
    part = _cut(s, part)
    first = next(k for k in range(len(s)) if s.ends[k] > time.span.start)
    return (Time(s.span(first, part[-1] + 1), "", "date") if part else time), top


def _is_length(s: Sentence, time: Time, top: int) -> bool:
    """'two hours', 'barely weeks'; not 'for two hours', 'in the previous month'."""
    opens = next(k for k in range(len(s)) if s.ends[k] > time.span.start)
    before = s.words[opens - 1].lower() if opens else ""
    lead = {"for", "within", "in", "over", "throughout", "during"}
    around = {s.words[k].lower() for k in s.children[top]}
    fixed = around & {"this", "last", "next"} or ("the" in around and s.kids(top, "amod"))
    unit = s.lemmas[top].lower() in (_UNITS | _PARTS if "the" in around else _UNITS)
    return unit and not fixed and not lead & {before, s.words[opens].lower()}
