"""Values of time expressions: never more precise than the words and the publication date."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kg.annotate.time_words import DAYS, LONG_UNITS, MONTHS, UNITS

_WORD = re.compile(r"[a-z]+")
_AHEAD = 9  # months: what lasts until a date is mostly still to come
_PARTS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_DURATION = re.compile(r"P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The publication date as far as it is known.

    `future` where the sentence looks ahead, `near` where a date ends something ('until May 3')
    and is the nearer of the last and the next one.
    """

    year: int = 0
    month: int = 0
    day: int = 0
    future: bool = False
    near: bool = False

    @property
    def date(self) -> date | None:
        return date(self.year, self.month, self.day) if self.day else None


def anchor(published: str, *, future: bool = False, near: bool = False) -> Anchor:
    """Return the anchor of an ISO date, as precise as it is; an odd string gives none."""
    found = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", published)
    if not found:
        return Anchor(future=future)
    year, month, day = (int(part or 0) for part in found.groups())
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return Anchor(future=future)
    return Anchor(year, month, day, future, near)


def month_of(word: str) -> int:
    return MONTHS[word.lower().rstrip(".")]


def day_value(at: Anchor, month: int, day: int, year: int, rel: str) -> str:
    """Return a day of a month; the year, if not said, follows from the publication."""
    year = year or _told_year(at, rel)
    if not year and at.year:
        year = _nearest_year(at, month, day)
    if not year:
        return f"--{month:02d}-{day:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def longer(first: str, then: str) -> str:
    """Return two ISO durations of falling units as one: 'PT1H' and 'PT59M' -> 'PT1H59M', else ''."""
    both = [found.groups() for value in (first, then) if (found := _DURATION.fullmatch(value))]
    if len(both) < 2:
        return ""
    (days, clock), (more_days, more_clock) = [(a or "", b or "") for a, b in both]
    if clock and more_days:
        return ""
    for parts, order in ((days + more_days, "YMWD"), (clock + more_clock, "HMS")):
        ranks = [order.index(unit) for unit in re.findall("[A-Z]", parts)]
        if ranks != sorted(set(ranks)):
            return ""
    time = f"T{clock}{more_clock}" if clock or more_clock else ""
    return f"P{days}{more_days}{time}"


def agreeing(value: str, weekday: str) -> str:
    """Return a day in the year, this one or one beside it, in which it falls on that weekday."""
    wanted = next((n for name, n in DAYS.items() if weekday and name.startswith(weekday[:3].lower())), -1)
    if wanted < 0 or len(value) != 10:
        return value
    year, rest = int(value[:4]), value[4:]
    for other in (year, year + 1, year - 1):
        try:
            if date.fromisoformat(f"{other:04d}{rest}").weekday() == wanted:
                return f"{other:04d}{rest}"
        except ValueError:
            continue
    return value


def month_value(at: Anchor, month: int, year: int, rel: str) -> str:
    year = year or _told_year(at, rel)
    if not year and at.month:
        year = _nearest_year(at, month, 0)
    return f"{year:04d}-{month:02d}" if year else f"--{month:02d}"


def _told_year(at: Anchor, rel: str) -> int:
    steps = {"last": -1, "this": 0, "next": 1}
    return at.year + steps[rel] if at.year and rel in steps else 0


def _nearest_year(at: Anchor, month: int, day: int) -> int:
    """Return the year of the latest such day on or before publication, of the next one for a plan."""
    if not at.month:
        return at.year if not at.future else 0
    here, there = (at.month, at.day if day and at.day else 0), (month, day if at.day else 0)
    if at.future:
        return at.year + (1 if there < here else 0)
    if at.near and (month - at.month) % 12 < _AHEAD:
        return at.year + (1 if there < here else 0)
    return at.year - (1 if there > here else 0)


def weekday_value(at: Anchor, word: str, rel: str, week: str) -> str:
    """Return the latest such day on or before publication; the next one for a plan."""
    today = at.date
    if today is None:
        return ""
    wanted = DAYS[word.lower()]
    if week:
        monday = (
            today
            - timedelta(days=today.weekday())
            + timedelta(weeks={"last": -1, "this": 0, "next": 1}[week])
        )
        return (monday + timedelta(days=wanted)).isoformat()
    back = (today.weekday() - wanted) % 7
    ahead = (wanted - today.weekday()) % 7
    if rel == "next":
        return (today + timedelta(days=ahead or 7)).isoformat()
    if rel == "last":
        return (today - timedelta(days=back or 7)).isoformat()
    if at.future or rel == "this":
        return (today + timedelta(days=ahead)).isoformat()
    return (today - timedelta(days=back)).isoformat()


def deictic_value(at: Anchor, word: str) -> str:
    today = at.date
    if today is None:
        return ""
    step = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}[word.lower()]
    return (today + timedelta(days=step)).isoformat()


def relative_value(at: Anchor, rel: str, unit: str) -> str:
    """Return 'last week' as the days of that week, 'next month' as the month, 'this year' as the year."""
    word = rel.lower().split()[-1]
    step = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}[word]
    if word in ("previous", "following") or rel.lower().startswith("the "):
        return ""  # counted from the time of the story, not from today
    if unit == "year" and at.year:
        return f"{at.year + step:04d}"
    if unit == "month" and at.month:
        months = at.year * 12 + at.month - 1 + step
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if unit in ("week", "weekend") and (today := at.date):
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        first = monday if unit == "week" else monday + timedelta(days=5)
        return f"{first.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    return ""


def weekend_value(at: Anchor) -> str:
    """Return the weekend that began last."""
    today = at.date
    if today is None:
        return ""
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def ago_value(at: Anchor, count: float | None, unit: str, way: str) -> str:
    """Return 'two days ago'; longer units are only as precise as themselves."""
    today, name = at.date, unit.lower().rstrip("s")
    if way != "ago" or count is None or count != int(count) or not at.year:
        return ""
    n = int(count)
    if name in ("year", "decade", "century", "centurie"):
        year = at.year - n * LONG_UNITS.get(name, 1)
        return f"{year:04d}" if name == "year" and year > 0 else ""
    if name == "month" and at.month:
        months = at.year * 12 + at.month - 1 - n
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if today and name in ("day", "week") and n < 4000:
        first = today - timedelta(days=n * (7 if name == "week" else 1))
        if name == "day":
            return first.isoformat()
        monday = first - timedelta(days=first.weekday())
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    return ""  # hours may lie on the day before


def duration_value(count: float | None, unit: str) -> str:
    """Return an ISO 8601 duration, '' for 'several weeks'."""
    name = unit.lower().rstrip("s") if not unit.lower().endswith("centuries") else "century"
    if count is None:
        return ""
    if name in LONG_UNITS or name in ("century", "centur"):
        count, name = count * LONG_UNITS.get(name, 100), "year"
    if name not in UNITS:
        return ""
    clock = "T" if name in ("second", "minute", "hour") else ""
    return f"P{clock}{count:g}{UNITS[name]}"


def part_value(which: str, months: int, year: int) -> str:
    """Return so many months of a year, '' where it is not known which."""
    end = {"last": 12, "final": 12}.get(which) or _PARTS[which] * months
    begin = end - months + 1
    return f"{year}-{begin:02d}/{year}-{end:02d}" if year and months and begin > 0 and end <= 12 else ""


def interval(first: str, last: str) -> str:
    """Return two values as an interval, '' where one is unknown."""
    return f"{first}/{last}" if first and last else ""


def rising(first: str, last: str) -> str:
    """Return two values as an interval that does not end before it begins.

    'Wednesday through Friday', told on a Thursday, is this week's Wednesday to the coming Friday.
    """
    if not first or not last or first <= last or first.startswith("--"):
        return interval(first, last)
    if len(first) == len(last) == 10:
        start, end = date.fromisoformat(first), date.fromisoformat(last)
        return f"{first}/{(end + timedelta(days=7)).isoformat()}" if (start - end).days < 7 else ""
    return ""
