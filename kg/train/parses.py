"""What a spaCy pipeline says of a sentence or text, as plain data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kg.train.errors import MaterialError
from kg.train.files import read_rows, write_rows


class Entity(NamedTuple):
    """A name: words `first <= i < end` (or characters, where it says so) and its type."""

    first: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Parse:
    """A parsed sentence or text; `heads` are word numbers, -1 a root."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]  # ClearNLP
    tags: tuple[str, ...]
    entities: tuple[Entity, ...]

    def starts(self) -> list[int]:
        """Return the offset of each word in the text."""
        at, found = 0, []
        for word, space in zip(self.words, self.spaces, strict=True):
            found.append(at)
            at += len(word) + space
        return found


def write_parses(path: Path, parses: Iterable[Parse]) -> int:
    """Write parses and return how many."""
    return write_rows(
        path,
        ([p.words, [int(s) for s in p.spaces], p.heads, p.labels, p.tags, p.entities] for p in parses),
    )


def read_parses(path: Path) -> Iterator[Parse]:
    """Yield the parses that were written.

    Raises:
        MaterialError: the file is damaged.
    """
    for row in read_rows(path):
        try:
            words, spaces, heads, labels, tags, entities = row
            yield Parse(
                words=tuple(words),
                spaces=tuple(bool(space) for space in spaces),
                heads=tuple(heads),
                labels=tuple(labels),
                tags=tuple(tags),
                entities=tuple(Entity(*entity) for entity in entities),
            )
        except (TypeError, ValueError) as exc:
            raise MaterialError(path=path, reason=exc) from exc
