"""Windows: a text is read in parts that the network can hold, cut between sentences where that can be."""

from collections.abc import Sequence
from itertools import pairwise

from kg.annotate.boundaries import MUST, NEVER

POSITIONS = 512  # positions that the network knows
EDGES = 2  # the special pieces around a window
_FEW = 40  # words; a likely end this far behind a sure one is preferred to it

_STOPS = frozenset((".", "!", "?"))
_ENDS = _STOPS | {"..."}
_OPENING, _CLOSING = frozenset("“‘"), frozenset("”’)")
_STRAIGHT = frozenset("\"'")


def quote_marks(words: Sequence[str], spaces: Sequence[bool]) -> tuple[list[bool], list[bool]]:
    """Tell for each word whether it is an opening and whether a closing mark.

    Straight quotes are told by the blanks around them; `spaces` tells whether one follows a word.
    """
    opening, closing = [False] * len(words), [False] * len(words)
    for i, word in enumerate(words):
        if word in _STRAIGHT:
            opening[i] = (i == 0 or spaces[i - 1]) and not spaces[i]
            closing[i] = i > 0 and not spaces[i - 1]
        elif word in _OPENING:
            opening[i] = True
        elif word in _CLOSING:
            closing[i] = True
    return opening, closing


def cut_windows(
    sizes: Sequence[int], sure: Sequence[bool], likely: Sequence[bool], limit: int, enough: int = POSITIONS
) -> list[tuple[int, int]]:
    """Return bounds of windows that cover all words in order, each at most `limit` pieces long.

    `sizes` are the pieces of each word, at most `limit` less the edges; `sure` and `likely` tell where
    sentences begin. A window with `enough` pieces ends before the next of these, since longer ones
    take more time a word; one that runs to the limit before the last sure one, or a likely one well
    behind it.
    """
    windows, start = [], 0
    while start < len(sizes):
        end = _end(sizes, sure, likely, start, limit, enough)
        windows.append((start, end))
        start = end
    return windows


def _end(
    sizes: Sequence[int], sure: Sequence[bool], likely: Sequence[bool], start: int, limit: int, enough: int
) -> int:
    total, at, best, certain = EDGES + sizes[start], start + 1, 0, False
    while at < len(sizes):
        if sure[at]:
            best, certain = at, True
        elif likely[at] and (not certain or at - best > _FEW):
            best, certain = at, False
        if best == at and total >= enough:
            return at
        total += sizes[at]
        if total > limit:
            return best or at
        at += 1
    return at


def sure_starts(marks: Sequence[int]) -> list[bool]:
    """Tell for each word whether a sentence must begin there."""
    return [mark == MUST for mark in marks]


def likely_starts(
    words: Sequence[str], marks: Sequence[int], opening: Sequence[bool], closing: Sequence[bool]
) -> list[bool]:
    """Tell for each word whether it looks as if a sentence began there: good places to cut."""
    found = [False] * len(words)
    for i, (before, word) in enumerate(pairwise(words)):
        ended = before in _ENDS or (i > 0 and closing[i] and words[i - 1] in _STOPS)
        if ended and marks[i + 1] != NEVER:
            found[i + 1] = opening[i + 1] or word[0].isupper()
    return found
