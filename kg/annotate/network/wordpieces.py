"""What the network sees of a word: its word pieces and a class for its capitals and digits.

Training and running share this module, so that both see the same; it needs the standard library alone.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

CASES = 10  # case classes; 0 stands for marks, and for what is no word
MOST = 12  # pieces of one word

_BEGINNING, _ENDING = 7, 4  # pieces kept of a longer word, with an unknown piece between them
_LONGEST_PART = 60  # characters; a longer run of letters is unknown as a whole
_EDGE = 512  # characters looked at on both sides of a very long word: bounds the work
_CACHED = 1 << 16  # words
_PART = re.compile(r"[^\W_]+|[^\w\s]|_")

Seen = tuple[tuple[int, ...], int]


def case_class(word: str) -> int:
    """Return the class of a word by its capitals and digits, `0 <= class < CASES`."""
    if word.isalpha():
        if word.islower():
            return 1
        if len(word) == 1:
            return 5
        if word.isupper():
            return 2
        return 3 if word[0].isupper() and word[1:].islower() else 4
    if word.isdigit():
        return 6
    if any(c.isdigit() for c in word):
        return 7
    if any(c.isalpha() for c in word):
        return 8 if word[0].isupper() else 9
    return 0


class WordPieces:
    """Words to the pieces of a vocabulary, in lower case and without accents; the longest piece first."""

    def __init__(
        self,
        pieces: Iterable[str],
        *,
        unknown: str = "[UNK]",
        first: str = "[CLS]",
        last: str = "[SEP]",
    ) -> None:
        """Take the pieces in the order of their numbers; `##` begins one that continues a word.

        Raises:
            KeyError: one of the three special pieces is missing.
        """
        self.ids = {piece: number for number, piece in enumerate(pieces)}
        self.unknown, self.first, self.last = self.ids[unknown], self.ids[first], self.ids[last]
        self._longest = max(map(len, self.ids))
        self.see = lru_cache(maxsize=_CACHED)(self._see)

    def __call__(self, word: str) -> Seen:
        """Return the numbers of the pieces, 1 to `MOST` of them, and the case class."""
        return self.see(word) if len(word) <= _LONGEST_PART else self._see(word)

    def _see(self, word: str) -> Seen:
        pieces: list[int] = []
        for part in _PART.findall(_plain(word)):
            pieces += self._split(part) if len(part) <= _LONGEST_PART else [self.unknown]
        if len(pieces) > MOST:
            pieces = [*pieces[:_BEGINNING], self.unknown, *pieces[-_ENDING:]]
        return tuple(pieces) or (self.unknown,), case_class(word)

    def _split(self, part: str) -> list[int]:
        """Return the pieces of a run of letters, one unknown piece when some letter is in none."""
        pieces: list[int] = []
        start, mark = 0, ""
        while start < len(part):
            for end in range(min(len(part), start + self._longest), start, -1):
                number = self.ids.get(mark + part[start:end])
                if number is not None:
                    pieces.append(number)
                    break
            else:
                return [self.unknown]
            start, mark = end, "##"
        return pieces


def read_pieces(path: Path) -> WordPieces:
    """Return the word pieces of a vocabulary file, one piece a line.

    Raises:
        OSError, UnicodeDecodeError: the file cannot be read.
        KeyError: it lacks a special piece.
    """
    return WordPieces(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))


def _plain(word: str) -> str:
    """Return a word in lower case without accents; of a very long one the two ends."""
    if len(word) > 2 * _EDGE:
        word = f"{word[:_EDGE]} {word[-_EDGE:]}"
    word = word.lower()
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
