"""A teacher's answers on disk, one row a sentence."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.train.batches import Answers
from kg.train.errors import MaterialError
from kg.train.files import read_rows, write_rows
from kg.train.teach import Taught


def write_answers(path: Path, answers: Iterable[Taught]) -> int:
    """Write the answers and return how many."""
    return write_rows(path, ([one.tags, one.pos, one.names, one.heads, one.labels] for one in answers))


def read_answers(path: Path) -> Iterator[Taught]:
    """Yield the answers in the order in which they were written.

    Raises:
        MaterialError: the file is damaged.
    """
    for row in read_rows(path):
        try:
            tags, pos, names, heads, labels = map(_part, row)
        except (TypeError, ValueError) as exc:
            raise MaterialError(path=path, reason=exc) from exc
        yield Taught(tags=tags, pos=pos, names=names, heads=heads, labels=labels)


def _part(words: list[Any]) -> list[Answers]:
    return [[(int(value), float(share)) for value, share in word] for word in words]
