"""Every input of a run, as a stream: one outcome per file or record, and its document if it has one."""

import io
import json
import sys
from collections.abc import Iterator, Sequence
from typing import BinaryIO, cast

from kg import registry
from kg.errors import DocumentError, EmptyError, ReadError, RecordError
from kg.read.assemble import assemble, check_options
from kg.read.encodings import SAMPLE
from kg.read.fetch import fetch
from kg.read.metadata import Metadata, load_metadata
from kg.read.paths import Item, expand
from kg.read.sources import Source
from kg.records import Document, Outcome
from kg.settings import Settings


def read_inputs(paths: Sequence[str], settings: Settings) -> Iterator[tuple[Outcome, Document | None]]:
    """Return one pair per file or record, in the order of `paths`; a bad file costs that file.

    Paths are checked at once, files are opened when their turn comes. A text that came before
    is given again with the same key, and its outcome says so.

    Raises:
        PathError: a path, or the metadata file, names nothing.
        SettingsError: the metadata file is none, or the date or address of the options is none.
    """
    check_options(settings)
    items = expand(paths, settings.metadata)
    return _read_all(items, load_metadata(settings.metadata, settings), settings)


def _read_all(
    items: list[Item], metadata: Metadata, settings: Settings
) -> Iterator[tuple[Outcome, Document | None]]:
    yield from ((fault, None) for fault in metadata.faults)
    first: dict[str, str] = {}  # key of a document -> where it was first read
    for item in items:
        for outcome, document in _read_item(item, metadata, settings):
            if document is None:
                yield outcome, None
                continue
            before = first.setdefault(document.key, outcome.path)
            yield (outcome if before == outcome.path else _repeated(outcome, before)), document
    yield from ((outcome, None) for outcome in metadata.left())


def _repeated(outcome: Outcome, before: str) -> Outcome:
    reason = "; ".join(part for part in (outcome.reason, f"the same text as {before}") if part)
    return Outcome(outcome.path, outcome.status, outcome.code, reason, outcome.documents)


def _read_item(
    item: Item, metadata: Metadata, settings: Settings
) -> Iterator[tuple[Outcome, Document | None]]:
    if item.reason:
        yield Outcome(item.path, "skipped", reason=item.reason), None
        return
    count = 0
    try:
        for pair in _read_open(item, metadata, settings):
            count += 1
            yield pair
        if not count:
            raise EmptyError(path=item.path)
    except DocumentError as exc:
        yield failed(item.path, exc), None
    except OSError as exc:
        error = ReadError(path=item.path, reason=exc.strerror or exc)
        yield failed(item.path, error), None


def failed(path: str, error: DocumentError) -> Outcome:
    """Return the outcome of an input that could not be read."""
    if isinstance(error, RecordError):
        path = f"{path}:{error.values['line']}"
    return Outcome(path, "failed", error.code, error.reason)


def _read_open(
    item: Item, metadata: Metadata, settings: Settings
) -> Iterator[tuple[Outcome, Document | None]]:
    source = _open(item, settings)
    try:
        for raw in registry.load("reader", source.suffix)(source, settings):
            if isinstance(raw, DocumentError):
                yield failed(item.path, raw), None
            else:
                yield assemble(raw, source, metadata, settings)
    finally:
        if item.file is not None or item.url:
            source.stream.close()


def _open(item: Item, settings: Settings) -> Source:
    if item.url:
        return fetch(item.url, settings.max_characters)
    stream = item.file.open("rb") if item.file is not None else _stdin()
    head = b"" if item.suffix else cast(io.BufferedReader, stream).peek(SAMPLE)[:SAMPLE]
    suffix = item.suffix or _suffix(head)
    if suffix == ".txt" and item.path.lower().endswith(".json"):
        stream.close()  # an array, or one object over several lines: its marks are no article
        raise ReadError(path=item.path, reason="it is JSON, but not one object a line")
    return Source(item.path, item.id, stream, suffix)


def _stdin() -> BinaryIO:
    if sys.stdin is None:  # closed by whoever started us
        raise ReadError(path="standard input", reason="it is closed")
    stream = sys.stdin.buffer
    return stream if hasattr(stream, "peek") else cast(BinaryIO, io.BufferedReader(stream))


def _suffix(head: bytes) -> str:
    """Return the ending that content without one deserves: JSON lines, HTML, else text."""
    text = head.decode("utf-8-sig", errors="replace").lstrip()
    if text[:200].lower().startswith(("<!doctype html", "<html", "<?xml")):
        return ".html"
    first, end, _ = text.partition("\n")
    if not first.startswith("{"):
        return ".txt"
    try:
        return ".jsonl" if isinstance(json.loads(first), dict) else ".txt"
    except (ValueError, RecursionError):
        return ".txt" if end else ".jsonl"  # a first line longer than what was looked at
