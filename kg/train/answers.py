"""A teacher's answers on disk: one line of JSON a sentence, compressed; written beside, then renamed."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from kg.train.teach import Taught

PARTS = ("tags", "pos", "names", "heads", "labels")


def write_answers(path: Path, answers: Iterable[Taught]) -> int:
    """Write the answers and return how many."""
    beside, count = path.with_suffix(".part"), 0
    with beside.open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed:
        for taught in answers:
            row = asdict(taught)
            packed.write(json.dumps([row[part] for part in PARTS], separators=(",", ":")).encode() + b"\n")
            count += 1
    beside.replace(path)
    return count


def read_answers(path: Path) -> Iterator[Taught]:
    """Yield the answers in the order in which they were written."""
    with gzip.open(path, "rt", encoding="ascii") as lines:
        for line in lines:
            parts = [[[(int(v), float(p)) for v, p in word] for word in part] for part in json.loads(line)]
            yield Taught(**dict(zip(PARTS, parts, strict=True)))
