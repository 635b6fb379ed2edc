"""Ranges of tokens that may be names, and what may stand in them."""

from dataclasses import dataclass

from kg.annotate import cues
from kg.annotate.evidence import PROPER
from kg.tree import Sentence


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """Tokens `first <= i < end`; `label` is the pipeline's, '' where it saw nothing."""

    first: int
    end: int
    label: str = ""


def text(s: Sentence, first: int, end: int) -> str:
    """Return the words of a range with single blanks."""
    base = s.starts[0]
    return " ".join(s.text[s.starts[first] - base : s.ends[end - 1] - base].split())


def large(s: Sentence, i: int) -> bool:
    """Tell whether a token is written large."""
    word = s.words[i]
    return word[0].isupper() or (len(word) > 1 and word[0].isdigit() and word[-1].isupper())


def bare(word: str) -> str:
    """Return a word in lower case without a full stop."""
    return word.lower().rstrip(".")


def goes_on(s: Sentence, i: int) -> bool:
    word = s.words[i]
    low = bare(word)
    if low in cues.MONTHS and not (i and s.words[i - 1] in cues.given_names()):
        return False  # but 'Theresa May'
    if low in cues.WEEKDAYS | cues.HONORIFICS or low in cues.NEVER - {"party", "city"}:
        return False
    return s.tags[i] in PROPER and large(s, i) and word[0].isalpha()
