"""Numbers of a sentence and what they count."""

import re

from kg.annotate import numbers, units
from kg.annotate.cues import words
from kg.records import Quantity, Span
from kg.tree import Sentence

_HINT = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|"
    r"fifty|sixty|"
    r"seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores|several|few|half|"
    r"thirds?|quarter|"
    r"couple|handful|tens|fifths?|tenths?|number)\b",
    re.IGNORECASE,
)
_NUMBERED = words(
    "no no. number article section chapter page part flight route highway channel room phase type model "
    "version "
    "group level paragraph rule table figure figures unit stage act grade resolution # § aged age "
    "round season episode volume category category- terminal pier call calling dial dialling dialing ext"
)
_AGE = re.compile(
    r"[-\s]+years?[-\s]+olds?\b|[-\s]+(?:months?|weeks?|days?)[-\s]+olds?\b|\s+years?\s+of\s+age\b", re.I
)
_CLOCK = re.compile(r"[:.]\d\d\b|\s?[ap]\.?m\b|\s?o'clock")
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
# A part of a longer code: '2/74', '800-555-0100', '10:14:04'.
_CODE_AFTER = re.compile(r"[/:]\d|[-–]\d+[-–/]\d")
_CODE_BEFORE = re.compile(r"\d[-–/:]$")
_ORDINAL = re.compile(r"st\b|nd\b|rd\b|th\b")
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_CHANCE = re.compile(r"-in-\w")  # 'a one-in-five chance' counts nothing
_CHANCE_END = re.compile(r"\w-in-$")
_EMPTY = words("other total number more further additional")


def find_quantities(sentence: Sentence) -> list[Quantity]:
    """Return the quantities of a sentence, rising; times, ages, ordinals and names are none."""
    if not _HINT.search(sentence.text):
        return []
    base = sentence.starts[0]
    timed = [(time.span.start - base, time.span.end - base) for time in sentence.times]
    out = []
    for match in numbers.number_pattern().finditer(sentence.text):
        start, end = match.start(), match.end()
        while start < end and sentence.text[start].isspace():
            start += 1
        end = start + len(sentence.text[start:end].rstrip())
        if any(a < end and start < b for a, b in timed) or not _counts(sentence, match, end):
            continue
        if quantity := _quantity(sentence, match, start, end):
            out.append(quantity)
    return out


def _tokens(s: Sentence, start: int, end: int) -> list[int]:
    base = s.starts[0]
    return [i for i in range(len(s)) if s.starts[i] < base + end and base + start < s.ends[i]]


def _counts(s: Sentence, match: re.Match[str], end: int) -> bool:
    """Tell whether a number is a quantity at all."""
    text = s.text
    if _AGE.match(text, end) or _AGE.match(text, match.end("high") if match["high"] else match.end("low")):
        return False
    if match["vague"] or match["part"]:
        return True
    first = _tokens(s, match.start("low"), match.end("low"))
    marked = match["symbol"] or match["unit"] or match["money"]
    if not first or (any(s.name_at[i] >= 0 for i in first) and not marked):
        return False
    if _CLOCK.match(text, match.end("low")) and not match["high"] and not marked:
        return False
    if (
        match.start("low") > 1
        and text[match.start("low") - 1] == "-"
        and text[match.start("low") - 2].isalpha()
    ):
        return False  # 'COVID-19'
    if _ORDINAL.match(text, match.end("low")) or text[match.end() : match.end() + 1].isalpha():
        return False
    before = s.words[first[0] - 1].lower() if first[0] else ""
    if before == "of" and s.words[first[0] - 2].lower() == "age":
        return False
    if before in _NUMBERED or before in ("-", "/", "+"):
        return False
    if first[0] and s.name_at[first[0] - 1] >= 0 and s.heads[first[0]] < first[0] and not marked:
        return False  # 'Boeing 737'
    if not marked and (_in_code(match) or _in_title(s, first)):
        return False
    low = match["low"].lower()
    if low == "one" and (s.deps[first[0]] != "nummod" or not match["before"]) and not marked:
        return s.deps[first[0]] == "nummod"
    if low in ("a", "an"):
        return False
    if not marked and not match["before"] and _bracketed(s, first):
        return False  # an age between commas: 'John Smith, 45, said'
    return not (not marked and _year_like(match, s, first))


def _in_code(match: re.Match[str]) -> bool:
    """'2/74', '800-555-0100': pieces of a score, a phone number or a clock count nothing."""
    text, start = match.string, match.start("low")
    end = match.end("high") if match["high"] else match.end("low")
    chance = _CHANCE.match(text, end) or _CHANCE_END.search(text, 0, start)
    return bool(chance or _CODE_AFTER.match(text, end) or _CODE_BEFORE.search(text, 0, start))


def _in_title(s: Sentence, first: list[int]) -> bool:
    """'the Attribution 3.0 Licence': a number between two capitalised words of one title."""
    before, after = first[0] - 1, first[-1] + 1
    if before < 0 or after >= len(s) or s.tags[before] != "NNP" or not s.words[after][0].isupper():
        return False
    return s.heads[first[0]] in (before, s.heads[before]) and s.words[first[0]][0].isdigit()


def _bracketed(s: Sentence, first: list[int]) -> bool:
    i, j = first[0], first[-1] + 1
    return (
        i > 0
        and j < len(s)
        and s.words[i - 1] in (",", "(")
        and s.words[j] in (",", ")", ".")
        and s.words[i].isdigit()
        and s.name_at[max(0, i - 2)] >= 0
    )


def _year_like(match: re.Match[str], s: Sentence, first: list[int]) -> bool:
    """Tell whether four digits are a year: nothing is counted and no comparator stands before."""
    if match["before"] or not re.fullmatch(r"1[5-9]\d\d|20[0-4]\d", match["low"]):
        return False
    head = s.heads[first[0]]
    return s.tags[head] != "NNS" or s.deps[first[0]] != "nummod"


def _quantity(s: Sentence, match: re.Match[str], start: int, end: int) -> Quantity | None:
    base = s.starts[0]
    span = Span(base + start, base + end, s.text[start:end])
    said = " ".join((match["before"] or "").lower().split())
    known = numbers.comparator_words()
    if said not in known:
        said = re.sub(r"\s+(?:an? )?(?:estimated|reported|additional|further|other)$", "", said)
    comparator = known.get(said, "exact")
    unit = _unit(match)
    if match["vague"]:
        return Quantity(span, None, None, comparator, unit, _counted(s, start, end, unit))
    if match["part"]:
        part = numbers.fraction(match["part"])
        low, high, comparator = _bounds(part, None, match, comparator)
        return Quantity(span, low, high, comparator, unit or "fraction", _counted(s, start, end, ""))
    first, last = numbers.value(match["low"]), numbers.value(match["high"]) if match["high"] else None
    if first is None or (match["high"] and not _ranged(match, first, last)):
        return _single(s, match, start) if match["high"] else None
    if last is not None and first < last:
        first = _scaled(match, first, last)
    low, high, comparator = _bounds(first, last, match, comparator)
    return Quantity(span, low, high, comparator, unit, _counted(s, start, end, unit))


def _single(s: Sentence, match: re.Match[str], start: int) -> Quantity | None:
    """Return the first of two numbers that are no range: 'three and five were hurt'."""
    first = numbers.value(match["low"])
    end = match.end("low")
    if first is None or _SCORE.fullmatch(match["low"] + match["to"] + (match["high"] or "")):
        return None
    span = Span(s.starts[0] + start, s.starts[0] + end, s.text[start:end])
    return Quantity(span, first, first, "exact", "", _counted(s, start, end, ""))


def _ranged(match: re.Match[str], first: float, last: float | None) -> bool:
    if last is None or last <= first:
        return False
    return match["to"] != "and" or bool(match["between"])


def _scaled(match: re.Match[str], first: float, last: float) -> float:
    """Return the low end of '5 to 7 million' in millions."""
    scale, own = (re.search(r"[a-z]+$", match[name].lower()) for name in ("high", "low"))
    if scale and scale[0] in numbers.SCALES and not (own and own[0] in numbers.SCALES):
        factor = numbers.SCALES[scale[0]]
        return first * factor if first * factor < last else first
    return first


def _bounds(
    first: float | None, last: float | None, match: re.Match[str], comparator: str
) -> tuple[float | None, float | None, str]:
    if last is not None:
        return first, last, "between"
    if match["more"]:
        return first, None, "atLeast"
    if comparator in ("atLeast", "moreThan"):
        return first, None, comparator
    if comparator in ("atMost", "lessThan"):
        return None, first, comparator
    return first, first, comparator


def _unit(match: re.Match[str]) -> str:
    if match["symbol"]:
        symbol = match["symbol"].strip()
        return units.symbols().get(symbol, symbol)
    if match["money"]:
        return units.currency(match["money"])
    return units.unit_name(match["metres"] or match["unit"] or "")


def _counted(s: Sentence, start: int, end: int, unit: str) -> str:
    """Return the lemma of what is counted: 'troops' -> 'troop', '' for money and bare numbers."""
    if len(unit) == 3 and unit.isupper():
        return ""
    inside = _tokens(s, start, end)
    if not inside:
        return ""
    i = inside[-1]
    if unit or s.words[i].lower() == "of":
        return _after_of(s, i + (0 if s.words[i].lower() == "of" else 1))
    for k in reversed(inside):
        head = s.heads[k]
        if (
            s.deps[k] in ("nummod", "amod", "compound", "det")
            and head not in inside
            and s.tags[head] in _NOUNS
        ):
            return _named(s, head)
    if i + 1 < len(s) and s.words[i + 1].lower() == "of":
        return _after_of(s, i + 1)
    return _following(s, i + 1)


def _following(s: Sentence, i: int) -> str:
    """Return the noun that a number stands before, over a few adjectives."""
    for k in range(i, min(i + 4, len(s))):
        if s.tags[k] in _NOUNS:
            while k + 1 < len(s) and s.tags[k + 1] in _NOUNS and s.heads[k] == k + 1:
                k += 1  # noqa: PLW2901
            return _named(s, k)
        if s.tags[k] not in ("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "CD", "DT", "PDT", "PRP$"):
            break
    return ""


def _after_of(s: Sentence, i: int) -> str:
    """Return the noun under an 'of' at `i`, '' when there is none."""
    if i >= len(s) or s.words[i].lower() != "of":
        return ""
    objects = s.kids(i, "pobj")
    return _named(s, objects[0]) if objects and s.tags[objects[0]] in _NOUNS else _following(s, i + 1)


def _named(s: Sentence, i: int) -> str:
    lemma = s.lemmas[i].lower()
    return "" if lemma in _EMPTY or not lemma[:1].isalpha() else lemma
