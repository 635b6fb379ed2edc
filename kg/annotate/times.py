"""Time expressions of a sentence, with values where the words and the publication date give one."""

import re
from collections.abc import Callable, Iterator

from kg.annotate import time_values as values
from kg.annotate.cues import words as word_set
from kg.annotate.time_values import Anchor
from kg.annotate.time_words import DAYS, number, patterns
from kg.records import Span, Time
from kg.tree import Sentence

_AHEAD = word_set("schedule plan set expect due slate intend hope aim prepare want vow pledge promise")
_VERB_TAGS = frozenset(("VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD"))
_MIXED = frozenset(("may", "march", "sat", "sun", "mar"))  # also other words: only as proper nouns
_LEAD = re.compile(
    r"(?:in|on|by|since|until|till|during|before|after|of|to|from|at|around|for)\s+(?!least\b|most\b)",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till|by|through)\s+$", re.IGNORECASE)
_LENGTHS = word_set("mile kilometre kilometer metre meter feet")
_GAP = re.compile(r",?\s+(?:and\s+)?")
_HINT = re.compile(
    r"\d|[A-Z]|day|week|month|year|hour|minute|second|decade|centur|morrow|night|morning|noon|dail|annual"
)

Found = tuple[int, int, str, re.Match[str]]


def find_times(sentence: Sentence, published: str) -> list[Time]:
    """Return the time expressions of a sentence, rising.

    `published` is an ISO date as precise as known, '' for unknown: relative times then have no value.
    """
    if not _HINT.search(sentence.text):
        return []
    base = sentence.starts[0]
    out = []
    for start, end, name, match in _settled(sentence):
        bound = bool(_UNTIL.search(sentence.text, 0, start))
        at = values.anchor(published, future=_ahead(sentence, base + start), near=bound)
        value, kind = _read(name, match, at)
        out.append(Time(Span(base + start, base + end, sentence.text[start:end]), value, kind))
    return list(_joined(out, sentence))


def _joined(times: list[Time], s: Sentence) -> Iterator[Time]:
    """Join the parts of one length of time: '1 hour', '59 minutes'."""
    waiting: Time | None = None
    for time in times:
        if waiting is not None:
            gap = s.text[waiting.span.end - s.starts[0] : time.span.start - s.starts[0]]
            value = values.longer(waiting.value, time.value) if _GAP.fullmatch(gap) else ""
            if value and waiting.kind == time.kind == "duration":
                first, end = waiting.span.start, time.span.end
                text = s.text[first - s.starts[0] : end - s.starts[0]]
                waiting = Time(Span(first, end, text), value, "duration")
                continue
            yield waiting
        waiting = time
    if waiting is not None:
        yield waiting


def _settled(s: Sentence) -> list[Found]:
    """Return matches without overlaps: the earlier wins, then the longer, then the more telling."""
    found: list[tuple[int, int, int, Found]] = []
    for rank, (name, pattern) in enumerate(patterns()):
        for match in pattern.finditer(s.text):
            start, end = match.span()
            if lead := _LEAD.match(s.text, start, end):
                start = lead.end() if name not in ("span", "frequency") else start
            end = start + len(s.text[start:end].rstrip())
            if start < end and _sound(s, name, match, start, end):
                found.append((start, -end, rank, (start, end, name, match)))
    kept: list[Found] = []
    for *_, item in sorted(found, key=lambda f: f[:3]):
        if not kept or item[0] >= kept[-1][1]:
            kept.append(item)
        elif item[1] - item[0] > kept[-1][1] - kept[-1][0] and item[0] == kept[-1][0]:
            kept[-1] = item
    return kept


def _sound(s: Sentence, name: str, match: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a match covers whole tokens, lies in no name and is no other word."""
    base = s.starts[0]
    first = next((i for i, a in enumerate(s.starts) if a == base + start), -1)
    last = next((i for i, b in enumerate(s.ends) if b >= base + end), -1)
    if first < 0 or last < 0:
        return False
    if name in ("month", "weekday"):
        word = match.group("month" if name == "month" else "weekday").lower().rstrip(".")
        if word in _MIXED and not _proper(s, base + match.start("month" if name == "month" else "weekday")):
            return False
    if name in ("month", "year", "weekday", "season", "monthday", "daymonth", "deictic"):
        # 'May' in 'Theresa May', 'March' in 'Women's March'
        return not any(s.name_at[i] >= 0 for i in range(first, last + 1))
    if name == "frequency" and s.words[first].lower() == "per":
        return first == 0 or s.words[first - 1].lower().removesuffix("s") not in _LENGTHS
    if name == "lasting" and match["unit"] == "second":
        return s.tags[last] not in ("JJ", "RB")
    return not (name == "clock" and any(s.name_at[i] >= 0 for i in range(first, last + 1)))


def _proper(s: Sentence, at: int) -> bool:
    i = s.starts.index(at) if at in s.starts else -1
    return i >= 0 and s.tags[i] in ("NNP", "NNPS") and (i + 1 >= len(s) or s.tags[i + 1] not in ("VB",))


def _ahead(s: Sentence, at: int) -> bool:
    """Tell whether the verb that a time belongs to looks ahead: 'will meet on Friday'."""
    i = next((k for k, end in enumerate(s.ends) if end > at), 0)
    for _ in range(len(s)):
        if s.pos[i] in ("VERB", "AUX"):
            break
        if s.heads[i] == i:
            break
        i = s.heads[i]
    if any(s.lemmas[k] in ("will", "shall") or s.words[k].lower() in ("'ll", "’ll") for k in s.children[i]):
        return True
    if s.tags[i] == "VB" and any(s.words[k].lower() == "to" for k in s.children[i]):
        head = s.heads[i]
        return s.tags[head] in _VERB_TAGS and (s.lemmas[head] in _AHEAD or s.lemmas[head] == "be")
    return s.lemmas[i] in _AHEAD and s.tags[i] in ("VBN", "JJ", "VBZ", "VBP")


def _read(name: str, match: re.Match[str], at: Anchor) -> tuple[str, str]:
    if name in ("frequency", "lasting"):
        return (
            (values.duration_value(number(match["n"]), match["unit"]), "duration")
            if name == "lasting"
            else (
                "",
                "frequency",
            )
        )
    if name == "vague":
        return "", "duration"
    reader = _READERS.get(name)
    return (reader(match, at) if reader else "", "date")


def _year(match: re.Match[str]) -> int:
    return int(match["year"]) if match["year"] else 0


def _days(match: re.Match[str], at: Anchor) -> str:
    month, year = values.month_of(match["month"]), _year(match)
    first, last = (values.day_value(at, month, int(match[name]), year, "") for name in "ab")
    return values.interval(first, last)


def _years(match: re.Match[str], _at: Anchor) -> str:
    last = match["b"] if len(match["b"]) == 4 else match["a"][:2] + match["b"]
    if "and" in match[0] and int(last) != int(match["a"]) + 1:
        return ""  # 'in 2017 and 2020': not the years between
    return values.interval(match["a"], last) if last > match["a"] else ""


def _day(match: re.Match[str], at: Anchor) -> str:
    groups = match.groupdict()
    rel = groups.get("rel") or groups.get("rel2") or ""
    day, month = int(re.sub(r"\D", "", match["day"])), values.month_of(match["month"])
    found = values.day_value(at, month, day, _year(match), rel)
    return values.agreeing(found, groups.get("weekday") or "") if not _year(match) and at.year else found


def _month(match: re.Match[str], at: Anchor) -> str:
    month, rel0 = values.month_of(match["month"]), (match["rel0"] or "").lower()
    if rel0 == "next" and not match["year"]:
        at = Anchor(at.year, at.month, 0, True)
    if rel0 == "this" and not match["year"]:
        return values.month_value(at, month, at.year, "")
    return values.month_value(at, month, _year(match), match["rel"] or "")


def _span(match: re.Match[str], at: Anchor) -> str:
    groups = match.groupdict()
    first, last = groups["a"] or groups["c"], groups["b"] or groups["d"]
    if year := re.search(r"\b(?:1\d|20)\d\d$", last):
        at = Anchor(int(year[0]), 12, 31)  # the year stands with the second date only
    return values.rising(_point(first, at), _point(last, at))


def _point(words: str, at: Anchor) -> str:
    for name in ("daymonth", "monthday", "month", "weekday"):
        pattern = dict(patterns())[name]
        if found := pattern.fullmatch(words):
            return _READERS[name](found, at)
    return words if words.isdigit() else ""


def _part_of_year(match: re.Match[str], at: Anchor) -> str:
    """'the first quarter of 2024', 'the first half of last year'; 'of the year' leaves open which year."""
    shift = {"this": 0, "last": -1, "next": 1}.get((match["rel"] or "").lower())
    year = int(match["year"]) if match["year"] else at.year + shift if at.year and shift is not None else 0
    part = match["part"].split()
    length = {"quarter": 3, "half": 6}.get(part[0]) or int(number(part[0]) or 0)
    return values.part_value(match["q"].lower(), length, year)


def _readers() -> Iterator[tuple[str, Callable[[re.Match[str], Anchor], str]]]:
    yield "iso", lambda m, at: m["iso"]
    yield "span", _span
    yield "years", _years
    yield "days", _days
    yield "daysmonth", _days
    yield "daymonth", _day
    yield "monthday", _day
    yield "month", _month
    yield (
        "weekday",
        lambda m, at: values.weekday_value(at, m["weekday"], (m["rel"] or "").lower(), m["week"] or ""),
    )
    yield "deictic", lambda m, at: values.deictic_value(at, m["day"])
    yield (
        "thispart",
        lambda m, at: values.deictic_value(at, "yesterday" if m["rel"].lower() == "last" else "today"),
    )
    yield "relative", lambda m, at: values.relative_value(at, m["rel"], m["unit"])
    yield "weekend", lambda m, at: values.weekend_value(at)
    yield "ago", lambda m, at: values.ago_value(at, number(m["n"]), m["unit"], m["way"])
    yield "decade", lambda m, at: f"{m['decade']}/{int(m['decade']) + 9}"
    yield "century", lambda m, at: f"{(int(m['n']) - 1) * 100 + 1:04d}/{int(m['n']) * 100:04d}"
    yield "quarter", _part_of_year
    yield "year", lambda m, at: m["year"]


_READERS = dict(_readers())

__all__ = ["DAYS", "find_times"]
