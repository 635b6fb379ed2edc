"""How far a run is: the share of the input that is read, by the size of its files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.outputs import is_ours
from kg.records import Document, Outcome


@dataclass(frozen=True, slots=True)
class Step:
    """Where a run stands; `share` (0.0 to 1.0) of the input is None where it cannot be told."""

    stage: str  # 'read', 'merge', 'export' or 'done'
    documents: int = 0
    words: int = 0
    share: float | None = None


def input_size(paths: Sequence[str]) -> int:
    """Return the bytes of the files that paths name; 0 for '-' and addresses."""
    return sum(_size(Path(path)) for path in paths if path != "-" and "://" not in path)


def _size(path: Path) -> int:
    try:
        if path.is_file():
            return path.stat().st_size
        if path.is_dir() and not is_ours(path):
            return sum(_size(inner) for inner in path.iterdir())
    except OSError:  # what cannot be read is reported by the reader
        return 0
    return 0


@dataclass(slots=True)
class Meter:
    """Adds up what has been read; a file counts by its text until the next file begins."""

    total: int
    whole: int = 0  # bytes of the files that are done
    file: str = ""
    size: int = 0
    inside: int = 0  # bytes of the file at hand

    def add(self, outcome: Outcome, document: Document | None) -> None:
        """Count one input."""
        file = record_file(outcome.path)
        if file != self.file:
            self.whole += self.size
            self.file, self.size, self.inside = file, _size(Path(file)), 0
        if document is not None:
            self.inside += len(document.text)

    @property
    def share(self) -> float | None:
        """Return the share that is read, None when the size of the input is unknown."""
        if not self.total:
            return None
        return min(1.0, (self.whole + min(self.inside, self.size)) / self.total)


def record_file(path: str) -> str:
    """Return the file of an input: 'news.jsonl:12' -> 'news.jsonl'."""
    file, colon, line = path.rpartition(":")
    return file if colon and line.isdigit() else path
