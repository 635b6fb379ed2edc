"""Numbers in digits and words, and the words that stand around them."""

import math
import re
from collections.abc import Iterable
from functools import cache

from kg.annotate import units
from kg.annotate.cues import listed

SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "crore": 1e7,
    **dict.fromkeys(("million", "mn", "mln", "m"), 1e6),
    **dict.fromkeys(("billion", "bn", "bln", "b"), 1e9),
    **dict.fromkeys(("trillion", "tn"), 1e12),
}
ONES = {
    word: value
    for value, word in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen "
            "seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
}
_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1}
_DOZENS = {"a dozen": 12.0, "two dozen": 24.0, "three dozen": 36.0, "half a dozen": 6.0}

_COMPARATORS = {
    "atLeast": "at least|no fewer than|no less than|not less than|a minimum of|minimum of|upwards "
    "of|upward of",
    "moreThan": "well over|more than|greater than|just over|over|exceeding|above|in excess of|north "
    "of|well above",
    "atMost": "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of",
    "lessThan": "just under|fewer than|less than|under|below|well under",
    "about": "about|around|approximately|roughly|some|an estimated|estimated|nearly|almost|close to|circa|"
    "approx|an average of|just about|~",
    "exact": "exactly|precisely|only|just",
}
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDS = "|".join((*TENS, *reversed(list(ONES))))
_SPELT = rf"(?:{_WORDS})(?:(?:-|\s+)(?:{_WORDS}))*"
_SCALE = r"hundred|thousand|million|billion|trillion|mn|mln|bn|bln|tn|crore|lakh"
_NUM = (
    rf"(?:(?:{_DIGITS})(?:\s*(?:{_SCALE})\b|[mkb](?![\w°]))?"
    rf"|(?:half\s+a|a|one\s+and\s+a\s+half)\s+(?:{_SCALE})\b"
    rf"|\b(?:{_SPELT})(?:\s+(?:{_SCALE})(?:\s+(?:and\s+)?(?:{_SPELT}))?)*\b"
    r"|\b(?:a\s+dozen|half\s+a\s+dozen|two\s+dozen|three\s+dozen))"
)
_CODES = "|".join(sorted(units.CODES))
_SYMBOL = rf"(?:(?:US|AU?|CA?|CDN|NZ|HK|S|R|NT)?\$|[€£¥₹₽₩₺₴₦₪]|Rs\.?\s?|(?:{_CODES})\s?)"
_VAGUE = (
    r"\b(?:(?:(?:tens|hundreds)\s+of\s+)?(?:dozens|scores|hundreds|thousands|millions|billions|tens)|"
    r"several|a\s+few|"
    r"a\s+couple|a\s+handful|many\s+hundreds|a\s+number)(?:\s+(?:dozen|hundred|thousand|million|billion))?"
    r"(?:\s+of)?\b"
)
_PART = rf"\b(?:(?:{_SPELT}|a)[-\s]+)?(?:half|thirds?|quarters?|fifths?|tenths?)(?=\s+of\b)"
_PART += rf"|\b(?:{_SPELT})-(?:thirds?|quarters?|fifths?|tenths?)\b"  # 'rose by one-third'
_ALSO = r"(?:\s+(?:an?\s+)?(?:estimated|reported|additional|further|other))?"


@cache
def comparator_words() -> dict[str, str]:
    """Return words before a number -> comparator."""
    return {words: name for name, group in _COMPARATORS.items() for words in group.split("|")}


@cache
def number_pattern() -> re.Pattern[str]:
    """Return the pattern of a quantity: comparator, currency, number or range, currency or unit."""
    before = _choice(comparator_words())
    measure = _choice((unit for unit in units.unit_words() if unit not in ("%", "m", "g")), plural=True)
    money = _choice(units.money_words(), plural=True)
    return re.compile(
        rf"(?:(?P<before>(?<!\w)(?i:{before}){_ALSO})\s*)?"
        rf"(?:(?P<between>\b[Bb]etween|\b[Ff]rom)\s+)?"
        rf"(?:(?P<vague>(?i:{_VAGUE}))|(?P<part>(?i:{_PART}))"
        rf"|(?<![\w.,])(?P<symbol>{_SYMBOL})?(?P<low>(?i:{_NUM}))"
        rf"(?:\s?(?P<to>-|–|—|to|and)\s?(?P<symbol2>{_SYMBOL})?(?P<high>(?i:{_NUM})))?)"
        rf"(?P<more>\s?\+|\s+or\s+more\b)?"
        rf"(?:(?P<unit>\s?%|[\s-]?(?:{measure})(?!\w))|(?P<money>[\s-](?i:{money})\b)"
        rf"|(?P<metres>\s?(?:m|g)\b(?!\.?\w)))?"
    )


def _choice(forms: Iterable[str], *, plural: bool = False) -> str:
    """Return forms as alternatives, the longest first."""
    tail = "s?" if plural else ""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") + tail for form in ordered)


def value(words: str) -> float | None:
    """Return the value of a number, None where it cannot be read or is too large to be one."""
    low = " ".join(words.lower().replace("-", " ").split())
    if low in _DOZENS:
        return _DOZENS[low]
    digits = re.match(r"(\d[\d,]*(?:\.\d+)?)\s*([a-z]*)$", low)
    if digits:
        found = round(float(digits[1].replace(",", "")) * SCALES.get(digits[2], 1.0), 6)
        return found if math.isfinite(found) else None
    return _spelt(low.split())


def _spelt(words: list[str]) -> float | None:
    if words[:2] == ["half", "a"]:
        return 0.5 * SCALES.get(words[2], 1.0) if len(words) > 2 else 0.5
    if words[:4] == ["one", "and", "a", "half"]:
        return 1.5 * SCALES.get(words[4], 1.0) if len(words) > 4 else 1.5
    total, part = 0.0, 0.0
    for word in words:
        if word in ONES or word in TENS:
            part += ONES.get(word, TENS.get(word, 0))
        elif word == "a":
            part += 1
        elif word == "hundred":
            part = (part or 1) * 100
        elif word in SCALES:
            total, part = total + (part or 1) * SCALES[word], 0.0
        elif word != "and":
            return None
    return total + part if words else None


def fraction(words: str) -> float | None:
    """Return the value of 'a third' or 'two thirds', rounded to four decimals."""
    parts = words.lower().replace("-", " ").split()
    count = _spelt(parts[:-1]) if len(parts) > 1 else 1.0
    name = parts[-1].removesuffix("s")
    return round(count * _PARTS[name], 4) if count and name in _PARTS else None
