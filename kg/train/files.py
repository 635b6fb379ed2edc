"""Files of a training run: plain data, whole or absent, the same bytes for the same content."""

import gzip
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from kg.train.errors import CorpusLineError, MaterialError


@contextmanager
def whole(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write to that gets its name only when all is written."""
    beside = path.with_name(f".part-{path.name}")
    try:
        with beside.open("wb") as file:
            yield file
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def dumped(value: object) -> str:
    """Return a value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_rows(path: Path, rows: Iterable[object]) -> int:
    """Write one line of compressed JSON a row and return how many."""
    count = 0
    with whole(path) as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed:  # no name, no clock
        for row in rows:
            packed.write(dumped(row).encode("utf-8", "surrogatepass") + b"\n")
            count += 1
    return count


def read_rows(path: Path) -> Iterator[Any]:
    """Yield the rows that `write_rows` wrote.

    Raises:
        MaterialError: the file is damaged.
    """
    try:
        with gzip.open(path, "rt", encoding="utf-8", errors="surrogatepass") as lines:
            for line in lines:
                yield json.loads(line)
    except (OSError, EOFError, ValueError) as exc:
        raise MaterialError(path=path, reason=exc) from exc


def write_json(path: Path, value: object) -> None:
    """Write a value as JSON, its keys sorted."""
    text = json.dumps(value, ensure_ascii=False, indent=0, sort_keys=True)
    with whole(path) as file:
        file.write(text.encode("utf-8") + b"\n")


def read_json(path: Path) -> Any:
    """Return what `write_json` wrote.

    Raises:
        MaterialError: the file is damaged.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as exc:
        raise MaterialError(path=path, reason=exc) from exc


def read_records(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield line number and record of a JSON lines file that somebody else made.

    Raises:
        CorpusLineError: a line is no JSON object.
    """
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except ValueError as exc:
                raise CorpusLineError(path=path, line=number, reason=exc) from exc
            if not isinstance(record, dict):
                raise CorpusLineError(path=path, line=number, reason="no JSON object")
            yield number, record
