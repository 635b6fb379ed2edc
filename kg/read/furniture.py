"""What a line of a pasted page is: a sentence, a fragment that may be a headline, or furniture.

A pattern that could also begin a sentence of an article asks for a word that addresses the
reader, and a long line for one that names a service of the site.
"""

import re
from functools import cache

from kg.read import boilerplate
from kg.read.boilerplate import CREDIT, CRUMBS, FRAGMENT, LEAD, NAV, PROMPT, SENTENCE, SHARE
from kg.read.lines import Line

_LONGEST = 60  # words of a line of furniture
_WIDEST = 600  # its characters
_CRUMB = re.compile(r"\s+[|/·•–-]\s+|\s*[>›»→]\s*")
_STROKE = re.compile(r"\s[|•]\s")
_ELLIPSIS = re.compile(r"(?:\.\.\.|…)\W*\Z")
_SHARE_WORDS = frozenset(boilerplate.SHARE_WORDS.split())
_SHARE_ALL = _SHARE_WORDS | frozenset(boilerplate.SHARE_FILL.split())
_NAV_WORDS = frozenset(boilerplate.NAV_WORDS.split())
_NAV_ALL = _NAV_WORDS | frozenset(boilerplate.NAV_FILL.split())
_FUNCTION = frozenset(boilerplate.FUNCTION_WORDS.split())


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compile the table once, when the first page is read."""
    return tuple(
        (kind, re.compile(rf"(?:{'|'.join(forms)})\W*", re.IGNORECASE))
        for kind, forms in boilerplate.LINES.items()
    )


@cache
def _words_of(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


@cache
def _caption() -> re.Pattern[str]:
    """A line that ends with a credit in brackets or behind a stroke: '(Jo Doe/Reuters)'."""
    label = r"(?:(?:image|photo|picture|credit|file)s?\s*:?\s*)?"
    return re.compile(
        rf"[(|\[/]\s*{label}(?:[\w .'’-]{{1,40}}/)*{boilerplate.AGENCY}(?:/[\w .'’-]{{1,40}})?\s*[)\]]?\.?\Z",
        re.IGNORECASE,
    )


@cache
def _cookies() -> re.Pattern[str]:
    return re.compile(boilerplate.COOKIES, re.IGNORECASE)


def kind_of(line: Line) -> str:
    """Return what a line is, by its shape and words alone."""
    text = line.text.strip(" \t|·•*_")
    words = line.words
    if len(words) <= _LONGEST and len(text) <= _WIDEST:
        plain = text.strip("[]()-–—=: ") if len(words) <= 12 else text
        for kind, pattern in _patterns():
            if pattern.fullmatch(plain):
                return kind
        if found := _listed(text, words):
            return found
        if _is_prompt(text, words):
            return PROMPT
        if len(words) <= 45 and _caption().search(text):
            return CREDIT
    return prose(line)


def prose(line: Line) -> str:
    """Tell sentences from fragments, whatever they say."""
    words = line.words
    function = sum(word.lower() in _FUNCTION for word in words)
    if _ELLIPSIS.search(line.text) and len(words) < 8:
        return FRAGMENT
    if len(words) >= 25:
        return SENTENCE
    if line.terminal and len(words) >= 3 and (function or any(word.islower() for word in words[1:])):
        return SENTENCE
    if line.text.rstrip().endswith(":"):
        return LEAD
    quoted = line.text[:1] in "\"'“‘«" and line.text.rstrip()[-1:] in "\"'”’»,"
    return SENTENCE if quoted and len(words) >= 6 and function >= 2 else FRAGMENT


def _listed(text: str, words: list[str]) -> str:
    """Return the kind of a line made of links: share buttons, sections, the path to the page."""
    lower = [word.lower() for word in words]
    if not lower or len(lower) > 20:
        return ""
    if _SHARE_ALL.issuperset(lower) and not _SHARE_WORDS.isdisjoint(lower):
        return SHARE if lower != ["x"] else FRAGMENT
    pieces = [piece.strip().lower() for piece in _CRUMB.split(text) if piece.strip()]
    few = all(len(piece.split()) <= 4 for piece in pieces)
    sections = sum(piece in _NAV_WORDS for piece in pieces)
    if few and len(pieces) >= 4 and len(_STROKE.findall(text)) == len(pieces) - 1:
        return CRUMBS
    if few and len(pieces) >= 2 and sections >= min(2, len(pieces) - 1):
        return CRUMBS
    return NAV if _NAV_ALL.issuperset(lower) and not _NAV_WORDS.isdisjoint(lower) else ""


def _is_prompt(text: str, words: list[str]) -> bool:
    """Tell whether a line asks the reader for something. Quoted speech never does."""
    if text[:1] in "\"'“‘«" or len(words) > 45:
        return False
    if _cookies().search(text):
        return True
    starts = _words_of(boilerplate.PROMPT_STARTS).match(text.removeprefix("Please "))
    if not starts or not _words_of(boilerplate.PROMPT_READER).search(text):
        return False
    return len(words) <= 8 or bool(_words_of(boilerplate.PROMPT_SERVICES).search(text))
