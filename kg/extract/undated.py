"""Times that date no deed: how long a thing lasts, how much it changed, what was before the news."""

from kg.extract.syntax import own_subject
from kg.records import Time
from kg.tree import Sentence

_PAST_UNITS = frozenset(("week", "month", "year"))
_LENGTHS = ("-minute", "-hour", "-day", "-week", "-month", "-year")


def gone(s: Sentence, v: int, time: Time) -> bool:
    """'police arrest two over clashes last week': what is told as news of the day was not last week."""
    if _is_range(s, time) or _is_measure(s, time) or elapsed(s, time):
        return True
    if s.lemmas[v].lower() == "win" and time.kind == "duration" and time.value.startswith("PT"):
        return True  # 'won the race in two hours'
    words = time.span.text.lower().split()
    month = time.span.text[5:6].isupper() and not words[-1].endswith("day")  # 'last May'
    past = words[-1] == "ago" or (words[0] == "last" and words[1:] and (words[1] in _PAST_UNITS or month))
    finite = [v, *s.kids(v, "aux", "auxpass")]
    present = any(s.tags[k] in ("VBZ", "VBP") for k in finite) and s.tags[v] != "VBG"
    if not past or not present or s.lemmas[v] == "be":
        return False
    subject = own_subject(s, v)  # 'the toll from the floods a week ago rises': the floods were then
    return s.starts[v if subject < 0 else min(v, subject)] < time.span.start


_NEARLY = frozenset(("about", "nearly", "almost", "over", "just", "only", "some", "around", "than", "more"))


def elapsed(s: Sentence, time: Time) -> bool:
    """'resigned after 27 days', 'freed after six years in jail': what went before, not when it was."""
    if time.kind != "duration":
        return False
    k = next(k for k in range(len(s)) if s.ends[k] > time.span.start) - 1
    while k > 0 and s.words[k].lower() in _NEARLY:
        k -= 1
    return k >= 0 and s.words[k].lower() == "after"


def _is_range(s: Sentence, time: Time) -> bool:
    """'raised terms from five to seven years': how much, not when."""
    k = next(k for k in range(len(s)) if s.ends[k] > time.span.start)
    lead = [s.words[i].lower() for i in range(max(k - 3, 0), k)]
    return lead[0:1] == ["from"] and lead[-1] == "to" and s.tags[k - 2] == "CD"


def _is_measure(s: Sentence, time: Time) -> bool:
    """'a decade-long war', 'the two-day visit', 'extended by a week': how long or how much, not when."""
    first = next(k for k in range(len(s)) if s.ends[k] > time.span.start)
    if time.kind == "duration" and "by" in (s.words[first].lower(), s.words[max(first - 1, 0)].lower()):
        return True
    at = time.span.end - s.starts[0]
    return s.text[at : at + 5] == "-long" or time.span.text.lower().endswith(_LENGTHS)


def widest(times: list[Time]) -> list[Time]:
    """'the last weekend of July' says what 'the last weekend' says."""
    return [
        one
        for one in times
        if not any(
            other is not one
            and other.span != one.span
            and other.span.start <= one.span.start
            and one.span.end <= other.span.end
            for other in times
        )
    ]
