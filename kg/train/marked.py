"""Names that were marked by hand for this recipe, kept apart from their texts.

The texts are other people's. What is kept is a digest of a text's letters, and for each name where it
lies among them: who has the corpora finds the sentence again, who has not learns nothing of it.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg.train.errors import CorpusLineError

MARKED = Path(__file__).parent / "data" / "marked_names.jsonl"
TRAIN, TEST = "train", "test"

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Marks:
    """The names of one text, by letters (characters that are no blanks); `part` is 'train' or 'test'."""

    part: str
    names: tuple[Span, ...]


def letters(text: str) -> str:
    """Return a text without blanks: what two copies of it agree on."""
    return "".join(text.split())


def key(text: str) -> str:
    """Return what a text is found again by."""
    return hashlib.sha256(letters(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def in_text(text: str, marks: Marks) -> list[Span]:
    """Return the names with offsets in characters of the text, blanks counted."""
    places = [i for i, c in enumerate(text) if not c.isspace()]
    return [(places[start], places[end - 1] + 1, label) for start, end, label in marks.names]


def in_letters(text: str, names: list[Span]) -> tuple[Span, ...]:
    """Return names with offsets among the letters, from offsets in the text."""
    before = [0]
    for c in text:
        before.append(before[-1] + (not c.isspace()))
    return tuple((before[start], before[end], label) for start, end, label in names)


@lru_cache(maxsize=4)
def read_marks(path: Path = MARKED) -> Mapping[str, Marks]:
    """Return the marks of each text by its key.

    Raises:
        CorpusLineError: a line is malformed.
    """
    found = {}
    for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), start=1):
        try:
            name, part, *spans = json.loads(line)
            found[name] = Marks(part, tuple((int(a), int(b), str(label)) for a, b, label in spans))
        except (ValueError, TypeError) as exc:
            raise CorpusLineError(path=path, line=number, reason=str(exc)) from exc
    return found
