"""Numbers in digits and words, what stands around them, and units."""

import math
import re
from functools import cache

SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "mn": 1e6, "mln": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9,
    "bln": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "k": 1e3, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
_ONES = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
_PARTS = {
    "half": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2, "fifths": 0.2,
    "tenth": 0.1, "tenths": 0.1,
}  # fmt: skip
SYMBOLS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "R$": "BRL", "NT$": "TWD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW",
    "₺": "TRY", "₴": "UAH", "₦": "NGN", "₪": "ILS", "Rs": "INR", "Rs.": "INR",
}  # fmt: skip
CODES = frozenset(
    [
        "USD",
        "EUR",
        "GBP",
        "JPY",
        "CNY",
        "RUB",
        "INR",
        "AUD",
        "CAD",
        "CHF",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "CZK",
        "HUF",
        "TRY",
        "UAH",
        "KRW",
        "BRL",
        "MXN",
        "ZAR",
        "NGN",
        "ILS",
        "AED",
        "SAR",
        "NZD",
        "SGD",
        "HKD",
        "TWD",
        "THB",
        "IDR",
        "MYR",
        "PHP",
        "VND",
        "PKR",
        "EGP",
        "KES",
        "ARS",
        "CLP",
        "COP",
        "PEN",
        "RON",
        "BGN",
        "ISK",
        "RMB",
    ]
)
MONEY = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rouble": "RUB",
    "ruble": "RUB", "rupee": "INR", "cent": "USD", "hryvnia": "UAH", "lira": "TRY", "zloty": "PLN", "won": "KRW",
    "shekel": "ILS", "rand": "ZAR", "naira": "NGN", "franc": "CHF", "krona": "SEK", "krone": "NOK", "peso": "MXN",
}  # fmt: skip
_QUALIFIED = {
    "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD", "australian dollar": "AUD",
    "canadian dollar": "CAD", "hong kong dollar": "HKD", "singapore dollar": "SGD", "new zealand dollar": "NZD",
    "pounds sterling": "GBP", "swiss franc": "CHF", "swedish krona": "SEK", "swedish kronor": "SEK",
    "danish krone": "DKK", "norwegian krone": "NOK", "indian rupee": "INR", "pakistani rupee": "PKR",
}  # fmt: skip
UNITS = {
    "%": "percent", "percent": "percent", "per cent": "percent", "percentage point": "percentage point",
    "km": "kilometre", "kilometre": "kilometre", "kilometer": "kilometre", "m": "metre", "metre": "metre",
    "meter": "metre", "cm": "centimetre", "centimetre": "centimetre", "centimeter": "centimetre", "mm": "millimetre",
    "millimetre": "millimetre", "millimeter": "millimetre", "mile": "mile", "foot": "foot", "feet": "foot", "ft": "foot",
    "inch": "inch", "inche": "inch", "yard": "yard", "nautical mile": "nautical mile", "light-year": "light-year",
    "square kilometre": "square kilometre", "square kilometer": "square kilometre", "sq km": "square "
    "kilometre",
    "square mile": "square mile", "square metre": "square metre", "square meter": "square metre",
    "square foot": "square foot", "square feet": "square foot", "hectare": "hectare", "acre": "acre",
    "cubic metre": "cubic metre", "cubic meter": "cubic metre", "tonne": "tonne", "metric ton": "tonne", "ton": "ton",
    "kg": "kilogram", "kilogram": "kilogram", "kilo": "kilogram", "kilogramme": "kilogram", "g": "gram", "gram": "gram",
    "lb": "pound", "ounce": "ounce", "barrel": "barrel", "litre": "litre", "liter": "litre", "gallon": "gallon",
    "degree": "degree", "°C": "degree Celsius", "°F": "degree Fahrenheit", "degrees celsius": "degree "
    "Celsius",
    "degrees fahrenheit": "degree Fahrenheit", "mph": "mile per hour", "km/h": "kilometre per hour",
    "kph": "kilometre per hour", "knot": "knot", "megawatt": "megawatt", "MW": "megawatt", "gigawatt": "gigawatt",
    "GW": "gigawatt", "kilowatt": "kilowatt", "megaton": "megaton", "kiloton": "kiloton", "GB": "gigabyte",
    "gigabyte": "gigabyte", "terabyte": "terabyte", "MB": "megabyte", "basis point": "basis point", "volt": "volt",
    "times": "times",
}  # fmt: skip

_COMPARATORS = {
    "atLeast": "at least|no fewer than|no less than|not less than|a minimum of|minimum of|upwards "
    "of|upward of",
    "moreThan": "well over|more than|greater than|just over|over|exceeding|above|in excess of|north "
    "of|well above",
    "atMost": "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of",
    "lessThan": "just under|fewer than|less than|under|below|well under",
    "about": "about|around|approximately|roughly|some|an estimated|estimated|nearly|almost|close to|circa|"
    "approx|an average of|just about|around about|~",
    "exactly": "exactly|precisely|only|just",
}
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDS = "|".join((*_TENS, *reversed(list(_ONES))))
_SPELT = rf"(?:{_WORDS})(?:(?:-|\s+)(?:{_WORDS}))*"
_SCALE = r"hundred|thousand|million|billion|trillion|mn|mln|bn|bln|tn|crore|lakh"
_NUM = (
    rf"(?:(?:{_DIGITS})(?:\s*(?:{_SCALE})\b|[mkb](?![\w°]))?"
    rf"|(?:half\s+a|a|one\s+and\s+a\s+half)\s+(?:{_SCALE})\b"
    rf"|\b(?:{_SPELT})(?:\s+(?:{_SCALE})(?:\s+(?:and\s+)?(?:{_SPELT}))?)*\b"
    r"|\b(?:a\s+dozen|half\s+a\s+dozen|two\s+dozen|three\s+dozen))"
)
_SYMBOL = r"(?:(?:US|AU?|CA?|NZ|HK|S|R|NT)?\$|[€£¥₹₽₩₺₴₦₪]|Rs\.?\s?|(?:" + "|".join(sorted(CODES)) + r")\s?)"
_VAGUE = (
    r"\b(?:(?:(?:tens|hundreds)\s+of\s+)?(?:dozens|scores|hundreds|thousands|millions|billions|tens)|"
    r"several|a\s+few|"
    r"a\s+couple|a\s+handful|many\s+hundreds|a\s+number)(?:\s+(?:dozen|hundred|thousand|million|billion))?"
    r"(?:\s+of)?\b"
)
_PART = (
    rf"\b(?:(?:{_SPELT}|a)[-\s]+)?(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)(?=\s+of\b)"
)


@cache
def comparator_words() -> dict[str, str]:
    """Return words before a number -> comparator."""
    return {words: name for name, group in _COMPARATORS.items() for words in group.split("|")}


@cache
def number_pattern() -> re.Pattern[str]:
    """Return the pattern of a quantity: comparator, currency, number or range, currency or unit."""
    before = "|".join(
        re.escape(words).replace(r"\ ", r"\s+") for words in sorted(comparator_words(), key=len, reverse=True)
    )
    units = "|".join(re.escape(unit).replace(r"\ ", r"\s+") + "s?" for unit in sorted(UNITS, key=len, reverse=True)
                     if unit not in ("%", "m", "g"))  # fmt: skip
    money = "|".join(
        rf"{re.escape(word)}s?".replace(r"\ ", r"\s+")
        for word in sorted([*_QUALIFIED, *MONEY], key=len, reverse=True)
    )
    return re.compile(
        rf"(?:(?P<before>(?<!\w)(?i:{before})(?:\s+(?:an?\s+)?(?:estimated|reported|additional|further|"
        rf"other))?)\s*)?"
        rf"(?:(?P<between>\b[Bb]etween|\b[Ff]rom)\s+)?"
        rf"(?:(?P<vague>(?i:{_VAGUE}))|(?P<part>(?i:{_PART}))"
        rf"|(?<![\w.,])(?P<symbol>{_SYMBOL})?(?P<low>(?i:{_NUM}))"
        rf"(?:\s?(?P<to>-|–|—|to|and)\s?(?P<symbol2>{_SYMBOL})?(?P<high>(?i:{_NUM})))?)"
        rf"(?P<more>\s?\+|\s+or\s+more\b)?"
        rf"(?:(?P<unit>\s?%|[\s-]?(?:{units})(?![\w]))|(?P<money>[\s-](?i:{money})\b)|(?P<metres>\s?(?:m|"
        rf"g)\b(?!\.?\w)))?"
    )


def value(words: str) -> float | None:
    """Return the value of a number, None where it cannot be read."""
    low = " ".join(words.lower().replace("-", " ").split())
    if low in ("a dozen", "two dozen", "three dozen", "half a dozen"):
        return {"a": 12.0, "two": 24.0, "three": 36.0, "half a": 6.0}[low.removesuffix(" dozen")]
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
    total, part, seen = 0.0, 0.0, False
    for word in words:
        if word in _ONES or word in _TENS:
            part += _ONES.get(word, _TENS.get(word, 0))
        elif word == "a":
            part += 1
        elif word == "hundred":
            part = (part or 1) * 100
        elif word in SCALES:
            total, part = total + (part or 1) * SCALES[word], 0.0
        elif word != "and":
            return None
        seen = True
    return total + part if seen else None


def fraction(words: str) -> float | None:
    """Return the value of 'a third' or 'two thirds', rounded to four decimals."""
    parts = words.lower().replace("-", " ").split()
    count = _spelt(parts[:-1]) if len(parts) > 1 else 1.0
    return round(count * _PARTS[parts[-1]], 4) if count and parts[-1] in _PARTS else None


def unit_name(words: str) -> str:
    """Return the unit of its words, '' when it is none."""
    bare = " ".join(words.strip(" -").split())
    for form in (bare, bare.lower(), bare.lower().removesuffix("s"), bare.removesuffix("s")):
        if form in UNITS:
            return UNITS[form]
    return ""


def currency(words: str) -> str:
    """Return the code of a currency in words, '' when it is none."""
    bare = " ".join(words.strip(" -").lower().split())
    for form in (bare, bare.removesuffix("s")):
        if form in _QUALIFIED:
            return _QUALIFIED[form]
        if form in MONEY:
            return MONEY[form]
    return ""
