"""Times that only begin or only end: 'since October', 'until May 1'."""

import re

from kg.extract.syntax import is_verb
from kg.records import Time
from kg.tree import Sentence

_OPENS = frozenset(("since", "after", "from"))
_CLOSES = frozenset(("until", "till", "by", "before", "through"))
_EARLY = frozenset(("since", "from", "before"))  # a month is counted from its first day
_NEAR = frozenset(("shortly", "just", "soon", "immediately", "long", "ever"))
_DATES = re.compile(r"\d{4}(?:-\d\d){0,2}(?:/\d{4}(?:-\d\d){0,2})?")


def bounded(s: Sentence, time: Time) -> Time:
    """Return a date with the word that makes it a bound, and as an interval with one open end.

    'since October' of 2024 is '2024-10/..', 'until May 1' is '../2024-05-01'.
    """
    first = next(k for k in range(len(s)) if s.ends[k] > time.span.start)
    last = next(k for k in reversed(range(len(s))) if s.starts[k] < time.span.end)
    if time.kind != "date" or not first or not _is_bound(s, first - 1, last):
        return time
    word = s.words[first - 1].lower()
    value = ""
    if _DATES.fullmatch(time.value):
        begin, _, end = time.value.partition("/")
        if end and word == "from":  # 'from 3 to 11 May' has two ends
            return Time(s.span(first - 1, last + 1), time.value, time.kind)
        point = begin if word in _EARLY else end or begin
        value = f"{point}/.." if word in _OPENS else f"../{point}"
    near = first > 1 and s.words[first - 2].lower() in _NEAR  # 'shortly before noon'
    return Time(s.span(first - 1 - near, last + 1), value, time.kind)


def _is_bound(s: Sentence, prep: int, last: int) -> bool:
    word = s.words[prep].lower()
    if word not in _OPENS | _CLOSES or s.deps[prep] not in ("prep", "agent") or s.heads[prep] == prep:
        return False
    governs = any(prep < k <= last for k in s.kids(prep, "pobj", "pcomp"))
    return governs and (word != "from" or is_verb(s, s.heads[prep]))
