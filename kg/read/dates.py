"""Dates as people and machines write them, to ISO 8601, only as precise as given."""

import re
from datetime import datetime

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS if name != "may") + "|sept|may"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"[12]\d{3}"
# The date alone: clock and zone vary too much from site to site to be parsed along with it.
CORE = (
    rf"(?:{_DAY}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?:{_MONTH})\b\.?,?[\s-]+{_YEAR}"
    rf"|(?:{_MONTH})\b\.?\s+{_DAY}(?:st|nd|rd|th)?\b,?\s+{_YEAR}"
    rf"|{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    rf"|{_DAY}[./]{_DAY}[./]{_YEAR})"
)
_CORE = re.compile(rf"(?<![\w./-]){CORE}(?![\d/-])", re.IGNORECASE)
_NUMERIC = re.compile(rf"({_DAY})([./-])({_DAY})\2({_YEAR})")
_ISO = re.compile(r"([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:[T ]\d.*)?\Z")
_HAS_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)|^[12]\d{7}(?:T?\d{4,6}Z?)?$")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_LONGEST = 80


def parse_date(given: object) -> str:
    """Return a date as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', '' where it cannot be told.

    The day is that of the writer's own zone. '05/03/2025' may be March or May: it gives '2025'.
    """
    text = " ".join(str(given).split()) if given is not None else ""
    if not text or len(text) > _LONGEST:
        return ""
    if found := _ISO.match(text):
        year, month, day = found.groups()
        return _real(year, month, day)
    if found := _CORE.search(text):
        text = found.group().replace(" of ", " ")
    if found := _NUMERIC.fullmatch(text):
        return _numeric(*found.groups())
    return _loose(_ORDINAL.sub("", text)) if _HAS_YEAR.search(text) else ""


def _real(year: str, month: str | None, day: str | None) -> str:
    """Join the parts of a date, '' where the calendar has no such day."""
    if month and day:
        try:
            datetime(int(year), int(month), int(day))
        except ValueError:
            return ""
    return "-".join(part for part in (year, month, day) if part)


def _numeric(first: str, mark: str, second: str, year: str) -> str:
    if mark == "." or int(first) > 12 or first == second:
        day, month = first, second
    elif int(second) > 12:
        day, month = second, first
    else:
        return year  # British or American: nobody can tell
    return _real(year, f"{int(month):02}", f"{int(day):02}")


def _loose(text: str) -> str:
    """Parse what is left with dateutil, twice: what differs with the default was not given."""
    from dateutil.parser import parse

    try:
        one = parse(text, default=datetime(1904, 1, 1), ignoretz=True)
        two = parse(text, default=datetime(2308, 2, 2), ignoretz=True)
    except (ValueError, OverflowError, TypeError):
        return ""
    if one.year != two.year:
        return ""
    if one.month != two.month:
        return f"{one.year:04}"
    return f"{one.year:04}-{one.month:02}" if one.day != two.day else f"{one.date()}"
