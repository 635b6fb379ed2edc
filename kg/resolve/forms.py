"""Forms in which two names are compared: equality of forms, never similarity."""

import re
import unicodedata
from collections.abc import Iterable

from kg.resolve import lexicon

_EDGES = " \t\n'’\"“”‘,;:()[]"
_WORD = re.compile(r"[\w&]+(?:['’.][\w]+)*")
_SMALL = frozenset(
    ("of", "the", "and", "for", "in", "on", "to", "at", "de", "du", "la", "le", "des", "al", "el")
)
_PARTICLES = frozenset(
    (
        "al",
        "el",
        "ul",
        "bin",
        "ibn",
        "ben",
        "abu",
        "de",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "da",
        "di",
        "dos",
        "du",
    )
)
_ACRONYM = re.compile(r"[A-Z]{2,8}|[A-Z][a-z]?[A-Z]+")
_TAILS = frozenset(("jr", "sr", "ii", "iii"))


def fold(word: str) -> str:
    """Return a word without case, accents and apostrophes."""
    if word.isascii() and word.isalnum():  # most words
        return word.lower()
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if c.isalnum()).casefold()


def bare_name(words: Iterable[str], offices: frozenset[str], *, titled: bool = True) -> list[str]:
    """Return the words of a name without article, titles before it and a possessive ending.

    The titles stay where it is `titled` no person.
    """
    kept = [w for w in words if w.strip(_EDGES)]
    while kept and kept[-1] in ("'s", "’s", "s'", "'", "’"):
        kept.pop()
    if kept and kept[-1].endswith(("'s", "’s")):
        kept[-1] = kept[-1][:-2]
    while len(kept) > 1 and kept[0].lower() in ("the", "a", "an"):
        kept = kept[1:]
    titles = lexicon.TITLES | offices if titled else frozenset()
    while len(kept) > 1 and kept[0].lower().strip(".") in titles and kept[0][0].isupper():
        kept = kept[1:]
    return kept


def person_parts(name: str) -> tuple[str, ...]:
    """Return the folded words of a person's name: particles stay with the word after them.

    'Bashar al-Assad' -> ('bashar', 'assad'): 'al' counts for nothing.
    """
    parts = [fold(p) for word in _WORD.findall(name.replace("-", " ")) for p in [word]]
    return tuple(p for p in parts if p and p not in ("al", "el", "ul") and p not in _TAILS)


def surname_forms(name: str) -> set[str]:
    """Return what a person may be called by alone.

    The last word, the last with its particles, and in a name such as 'Kim Jong-un' the first:
    a hyphen after the first word tells the order of East Asia.
    """
    words = [w for w in name.split() if w.lower().strip(".") not in _TAILS]
    parts = person_parts(name)
    if len(parts) < 2:
        return set(parts)
    if len(words) == 2 and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[1]):
        return {parts[0]}
    forms = {parts[-1]}
    pieces = words[-1].split("-")
    if len(pieces) > 1 and pieces[0].lower() not in _PARTICLES:
        forms.add("".join(fold(p) for p in pieces))
    for k in range(len(words) - 1, 0, -1):
        if k < len(words) - 1 and words[k].lower() not in _PARTICLES:
            break
        forms.add("".join(person_parts(" ".join(words[k:]))))
    return forms


def initials(name: str) -> tuple[str, ...]:
    """Return the initials of a name of several words: of every word, and of all but the small ones."""
    parts = [p for w in name.split() for p in w.split("-") if p and p[0].isalnum()]
    if len(parts) < 2:
        return ()
    every = "".join(p[0] for p in parts).upper()
    big = "".join(p[0] for p in parts if p.lower() not in _SMALL).upper()
    return (every, big) if every != big else (every,)


def is_acronym(short: str, long: str) -> bool:
    """Tell whether `short` is spelled by the initials of `long`; small words may be passed over."""
    letters = short.replace(".", "")
    if not _ACRONYM.fullmatch(letters):
        return False
    return letters.upper() in initials(long)


def name_form(name: str) -> str:
    """Return what two writings of one name share; case counts in a word of capitals ('US')."""
    words = [w for w in name.replace("-", " ").split() if w.lower() not in ("the",)]
    if len(words) == 1 and len(words[0]) <= 3:
        return words[0].replace(".", "")
    return " ".join(fold(w) for w in words)


def form_words(name: str) -> list[str]:
    """Return the words of a name's form, without case also where one stands alone."""
    return [fold(word) for word in name_form(name).split()]


def same_person(one: str, other: str) -> bool:
    """'Donald J. Trump' and 'Donald Trump': first and last agree, the rest of one lies in the other.

    Or one ends with the other: 'Chemist Anna Berg' and 'Anna Berg'.
    """
    a, b = person_parts(one), person_parts(other)
    if len(a) < 2 or len(b) < 2:
        return False
    if "".join(a) == "".join(b):
        return True
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    if large[-len(small) :] == small:
        return True
    first, other_first = small[0], large[0]
    given = first == other_first or (1 in (len(first), len(other_first)) and first[0] == other_first[0])
    return given and small[-1] == large[-1] and all(p in large or len(p) == 1 for p in small[1:-1])


def same_body(one: str, other: str) -> bool:
    """One name is the other without a tail such as 'Inc', or is its end with the class word.

    'Boeing' and 'Boeing Company'; 'Academy of Sciences' and 'Royal Academy of Sciences';
    'Parliament' and 'Parliament of Norway'.
    """
    a, b = form_words(one), form_words(other)
    if not a or not b or a == b:
        return bool(a) and name_form(one) == name_form(other)
    if sorted(a) == sorted(b) and any(word.isdigit() for word in a):
        return True  # 'World Cup 2018' and '2018 World Cup'
    short, long = (a, b) if len(a) < len(b) else (b, a)
    if is_acronym(one, other) or is_acronym(other, one):
        return True
    if long[: len(short)] == short and all(w in lexicon.LEGAL_TAILS for w in long[len(short) :]):
        return True
    classed = short[0] in lexicon.ORGANIZATION_NOUNS
    tailed = classed or (len(short) > 2 and short[-1] in lexicon.ORGANIZATION_NOUNS)
    if tailed and long[: len(short)] == short and long[len(short)] in ("of", "for"):
        return True
    return classed and long[-len(short) :] == short


def is_tail(short: str, long: str) -> bool:
    """'Atlantis' ends 'Space Shuttle Atlantis'; 'Health' does not stand for 'Ministry of Health'."""
    a, b = name_form(short).split(), name_form(long).split()
    if not a or len(a) >= len(b) or b[-len(a) :] != a or b[-len(a) - 1] in _SMALL:
        return False
    return len(a) > 1 or not any(
        a[0] in nouns for nouns in (lexicon.ORGANIZATION_NOUNS, lexicon.PLACE_NOUNS, lexicon.HAPPENING_NOUNS)
    )
