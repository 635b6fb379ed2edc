"""When two names are one: comparison forms of names. Equality of forms, never similarity."""

import re
import unicodedata

_SUFFIXES = frozenset({
    "inc", "incorporated", "corp", "corporation", "ltd", "limited", "llc", "plc", "co", "gmbh", "ag", "sa",
    "nv", "se", "spa", "srl", "oyj", "asa", "ab", "llp", "lp",
})  # fmt: skip
_SMALL = frozenset({
    "of", "the", "and", "for", "in", "on", "to", "at", "de", "du", "la", "le", "des", "al", "el", "y", "e",
    "und", "der", "die", "das",
})  # fmt: skip
_DOTS = re.compile(r"(?<=\w)\.|\.(?=\w)")
_WORD = re.compile(r"[\w&]+(?:['’][\w]+)*")
_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,8}s?|[A-Z]{2,10}")


def words(name: str) -> list[str]:
    """Return the words of a name, without full stops in or after abbreviations."""
    return _WORD.findall(_DOTS.sub("", unicodedata.normalize("NFC", name)))


def fold(word: str) -> str:
    """Return a word without case and accents: 'Erdoğan' -> 'erdogan'."""
    plain = unicodedata.normalize("NFKD", word.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def person_form(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return a full name without middle initials, and those initials.

    ('donald', 'trump'), ('j',) for 'Donald J. Trump'; the first is empty for a lone name.
    """
    parts = [fold(word) for word in words(name)]
    kept: list[str] = []
    initials: list[str] = []
    for index, part in enumerate(parts):
        middle = 0 < index < len(parts) - 1
        (initials if middle and len(part) == 1 else kept).append(part)
    return (tuple(kept), tuple(initials)) if len(kept) > 1 else ((), ())


def body_form(name: str, *, legal: bool = True) -> tuple[str, ...]:
    """Return the name of a body without 'the' and (if `legal`) 'Inc', 'Corp' and the like.

    Case counts in a name of one word ('US' is not 'us'), not in a longer one.
    """
    parts = ["and" if word == "&" else word for word in words(name)]
    if len(parts) > 1 and parts[0].lower() == "the":
        parts = parts[1:]
    while legal and len(parts) > 1 and parts[-1].lower() in _SUFFIXES:
        parts = parts[:-1]
    return tuple(parts) if len(parts) == 1 else tuple(fold(part) for part in parts)


def is_acronym(short: str, long: str) -> bool:
    """Return whether `short` is made of the initials of `long`, in order.

    Small words may count or not: 'ISIL' and 'IAEA', but never 'NATO' of 'North Korea'.
    """
    letters = short.replace(".", "").strip()
    parts = [part for word in words(long) for part in word.split("'")[:1] if part]
    if not _ACRONYM.fullmatch(letters) or len(parts) < 2:
        return False
    wanted = letters.rstrip("s").upper() if letters.endswith("s") else letters.upper()
    small = [part.lower() in _SMALL for part in parts]
    initials = [part[0].upper() for part in parts]
    return _spells(wanted, initials, small)


def _spells(wanted: str, initials: list[str], small: list[bool]) -> bool:
    """Match letters to initials; every word counts once, small words may be passed over."""
    if not wanted:
        return all(small)
    if not initials:
        return False
    if initials[0] == wanted[0] and _spells(wanted[1:], initials[1:], small[1:]):
        return True
    return small[0] and _spells(wanted, initials[1:], small[1:])


def ends_with(full: str, surname: str) -> bool:
    """Return whether a full name ends with a surname: 'Ursula von der Leyen', 'von der Leyen'."""
    whole, tail = [fold(w) for w in words(full)], [fold(w) for w in words(surname)]
    return 0 < len(tail) < len(whole) and whole[-len(tail) :] == tail
