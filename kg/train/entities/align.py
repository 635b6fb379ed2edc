"""Names in characters to names in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.train.errors import MaterialError
from kg.train.marked import letters
from kg.train.parses import Entity
from kg.train.texts import Text


@dataclass(frozen=True, slots=True)
class Aligned:
    """What people marked, in words; words of names that cut words apart are unknown."""

    names: tuple[Entity, ...]
    unknown: frozenset[int]


@dataclass(frozen=True, slots=True)
class Offsets:
    """Where each word begins and ends in its text, in characters."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def words(self, start: int, end: int) -> tuple[int, int] | None:
        """Return first word and end of a span; None if it is empty or cuts a word apart."""
        if start not in self.starts or end not in self.ends:
            return None
        first, last = self.starts.index(start), self.ends.index(end)
        return (first, last + 1) if first <= last else None

    def touched(self, start: int, end: int) -> set[int]:
        """Return the words that share a character with a span."""
        spans = zip(self.starts, self.ends, strict=True)
        return {word for word, (first, last) in enumerate(spans) if first < end and start < last}


def offsets_of(starts: Iterable[int], words: Iterable[str]) -> Offsets:
    """Return offsets of words that begin at given places."""
    pairs = list(zip(starts, words, strict=True))
    return Offsets(tuple(start for start, _ in pairs), tuple(start + len(word) for start, word in pairs))


def find_words(words: Sequence[str], text: str) -> Offsets:
    """Return where words stand in a text that differs from them in spaces alone.

    Raises:
        MaterialError: the text has other characters.
    """
    places = [at for at, char in enumerate(text) if not char.isspace()]
    starts, ends, done = list[int](), list[int](), 0
    for word in words:
        size = len(letters(word))
        if not size or done + size > len(places):
            raise MaterialError(path=repr(text[:40]), reason="its words do not fit it")
        starts.append(places[done])
        ends.append(places[done + size - 1] + 1)
        done += size
    return Offsets(tuple(starts), tuple(ends))


def align(text: Text, offsets: Offsets, *, hide_cut: bool) -> Aligned:
    """Return the names of a text in words; `hide_cut`: words of names that cut words apart are unknown."""
    names, unknown = list[Entity](), set[int]()
    for start, end in text.unmarked:
        unknown |= offsets.touched(start, end)
    for start, end, label in text.names:
        if found := offsets.words(start, end):
            names.append(Entity(*found, label))
        elif hide_cut and (start not in offsets.starts or end not in offsets.ends):
            unknown |= offsets.touched(start, end)
    return Aligned(tuple(names), frozenset(unknown))
