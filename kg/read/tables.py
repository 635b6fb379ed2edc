"""Rows of JSON lines, CSV and TSV, one at a time; a broken row costs that row."""

import csv
import io
import json
from collections import deque
from collections.abc import Iterator

from kg.errors import EmptyError, RecordError
from kg.read.encodings import SAMPLE, clean, guess
from kg.read.sources import Source
from kg.settings import COLUMNS, Settings

Row = dict[str, str]  # our field -> value

_DELIMITERS = (",", ";", "\t", "|")
_LINES_JOINED = 2_000  # of one quoted cell, while no quotation mark has been found open
_LINES_AFTER = 50  # the same once one was
_DEEPEST = 20  # lists and objects inside each other that hold one field


def json_rows(source: Source, settings: Settings) -> Iterator[tuple[int, Row | RecordError]]:
    """Yield line number and fields of each JSON object."""
    for number, line in _lines(source, settings):
        if isinstance(line, RecordError):
            yield number, line
        elif line.strip():
            yield number, _json_row(line, number, source, settings)


def csv_rows(source: Source, settings: Settings, needed: str) -> Iterator[tuple[int, Row | RecordError]]:
    """Yield number of the first line and fields of each row of a table with a header.

    Raises:
        EmptyError: there is no header.
        RecordError: the header has no column for the field `needed`.
    """
    csv.field_size_limit(max(csv.field_size_limit(), settings.max_characters * 2))
    lines = _lines(source, settings)
    first = next((item for item in lines if isinstance(item[1], str) and item[1].strip()), None)
    if first is None or isinstance(first[1], RecordError):
        raise EmptyError(path=source.path)
    delimiter = _delimiter(first[1], source.suffix, settings.columns.get(needed, needed))
    header = [cell.strip() for cell in next(csv.reader([first[1]], delimiter=delimiter))]
    names = {header.index(theirs): ours for ours, theirs in _columns(settings) if theirs in header}
    if needed not in names.values():
        reason = (
            f"no column {settings.columns.get(needed, needed)!r} among {', '.join(header)[:200]};"
            f" name it with --columns {needed}=..., or give a table about other files as --metadata"
        )
        raise RecordError(path=source.path, line=first[0], reason=reason)
    for number, cells in _records(lines, delimiter, len(header), source.path):
        if isinstance(cells, RecordError):
            yield number, cells
        elif len(cells) > len(header):
            reason = f"{len(cells)} cells under a header of {len(header)}"
            yield number, RecordError(path=source.path, line=number, reason=reason)
        else:
            yield number, {names[i]: clean(cell) for i, cell in enumerate(cells) if i in names}


def _columns(settings: Settings) -> list[tuple[str, str]]:
    return [(ours, settings.columns.get(ours, ours)) for ours in COLUMNS]


def _json_row(line: str, number: int, source: Source, settings: Settings) -> Row | RecordError:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as exc:
        reason = f"no JSON object ({exc})" if isinstance(exc, ValueError) else "JSON nested too deeply"
        return RecordError(path=source.path, line=number, reason=reason)
    if not isinstance(found, dict):
        return RecordError(path=source.path, line=number, reason="no JSON object")
    fields = [(ours, found[theirs]) for ours, theirs in _columns(settings) if theirs in found]
    for ours, value in fields:
        if ours == "text" and not isinstance(value, str | list | None):
            reason = f"its {settings.columns.get('text', 'text')!r} is no text"
            return RecordError(path=source.path, line=number, reason=reason)
    return {ours: clean(_words(value, "\n" if ours == "text" else ", ")) for ours, value in fields}


def _words(value: object, between: str, depth: int = 0) -> str:
    """Return a JSON value as text: lists joined (paragraphs by line ends), of an object its name."""
    if isinstance(value, str):
        return value
    if depth > _DEEPEST:
        return ""
    if isinstance(value, list):
        return between.join(word for item in value if (word := _words(item, between, depth + 1)))
    if isinstance(value, dict):
        return _words(value.get("name"), between, depth + 1)
    return "" if value is None or isinstance(value, bool) else str(value)


def _lines(source: Source, settings: Settings) -> Iterator[tuple[int, str | RecordError]]:
    """Yield the lines of a stream, numbered from 1, without holding more than one.

    Lines of UTF-8 that are damaged are read as cp1252, the others as what they are.
    """
    stream = source.stream if hasattr(source.stream, "peek") else io.BufferedReader(source.stream)  # type: ignore[type-var]
    encoding, _ = guess(stream.peek(SAMPLE)[:SAMPLE], source.path, source.declared)
    wide = encoding.startswith(("utf-16", "utf-32"))
    reader = io.TextIOWrapper(stream, encoding, errors="replace", newline="\n") if wide else stream
    limit = settings.max_characters * (1 if wide else 4)
    number = 0
    while line := reader.readline(limit + 1):
        number += 1
        if len(line) > limit:
            while (rest := reader.readline(limit)) and not rest.endswith("\n" if wide else b"\n"):  # type: ignore[arg-type]
                pass
            reason = f"more than {settings.max_characters:,} characters"
            yield number, RecordError(path=source.path, line=number, reason=reason)
        else:
            text = line if isinstance(line, str) else _line_text(line, encoding)
            yield number, text.removeprefix("\ufeff") if number == 1 else text


def _line_text(line: bytes, encoding: str) -> str:
    for name in dict.fromkeys((encoding, "utf-8", "cp1252")):
        try:
            return line.decode(name)
        except UnicodeDecodeError:
            continue
    return line.decode("utf-8", errors="replace")


def _delimiter(header: str, suffix: str, needed: str) -> str:
    """Return the delimiter under which the header has the column that is needed."""
    order = ("\t", *_DELIMITERS) if suffix == ".tsv" else _DELIMITERS
    for delimiter in order:
        cells = [cell.strip() for cell in next(csv.reader([header], delimiter=delimiter), [])]
        if needed in cells and (len(cells) > 1 or not any(mark in header for mark in _DELIMITERS)):
            return delimiter
    return order[0]


def _records(
    lines: Iterator[tuple[int, str | RecordError]], delimiter: str, width: int, path: str
) -> Iterator[tuple[int, list[str] | RecordError]]:
    """Yield the cells of each row; a quoted cell may span lines.

    A quotation mark that never closes costs the row where it stands: the lines after it are
    read again as rows of their own.
    """
    waiting: deque[tuple[int, str | RecordError]] = deque()
    most = _LINES_JOINED
    while True:
        item = waiting.popleft() if waiting else next(lines, None)
        if item is None:
            return
        number, line = item
        if isinstance(line, RecordError):
            yield number, line
            continue
        if not line.strip():
            continue
        tabs = width - 1 if delimiter == "\t" else 0
        taken = _joined(line, delimiter, waiting, lines, most, tabs)
        if tabs and line.count("\t") == tabs and taken in (None, line):
            # Tables with tabs are often written without regard to quotation marks.
            yield number, [_unquoted(cell) for cell in line.rstrip("\r\n").split("\t")]
        elif taken is None:
            most = _LINES_AFTER
            yield number, RecordError(path=path, line=number, reason="a quotation mark is never closed")
        else:
            yield number, next(csv.reader(io.StringIO(taken, newline=""), delimiter=delimiter), [])


def _joined(
    line: str,
    delimiter: str,
    waiting: deque[tuple[int, str | RecordError]],
    lines: Iterator[tuple[int, str | RecordError]],
    most: int,
    tabs: int,
) -> str | None:
    """Return a row with the lines that its open quotation mark takes in, None if it never closes.

    A line that is a row of its own, by its number of `tabs` (0: any), is not taken in. Lines
    that were looked at in vain stay in `waiting`.
    """
    inside = _stays_open(line, delimiter, inside=False)
    parts, used = [line], 0
    while inside:
        if used == len(waiting):
            item = next(lines, None)
            if item is None or used >= most:
                if item is not None:
                    waiting.append(item)
                return None
            waiting.append(item)
        text = waiting[used][1]
        used += 1
        if isinstance(text, RecordError) or (tabs and text.count("\t") >= tabs):
            return None
        parts.append(text)
        if _closes_badly(text, delimiter):
            return None
        inside = _stays_open(text, delimiter, inside=True)
    for _ in range(used):
        waiting.popleft()
    return "".join(parts)


def _stays_open(line: str, delimiter: str, *, inside: bool) -> bool:
    """Tell whether a quoted cell is still open at the end of `line`."""
    at = 0
    if not inside and line.startswith('"'):
        inside, at = True, 1
    while True:
        if inside:
            at = line.find('"', at)
            if at < 0:
                return True
            if line[at + 1 : at + 2] == '"':
                at += 2
                continue
            inside, at = False, at + 1
        at = line.find(delimiter + '"', at)
        if at < 0:
            return False
        inside, at = True, at + 2


def _closes_badly(text: str, delimiter: str) -> bool:
    """Tell whether the first quotation mark that ends a cell stands inside a line of words.

    Then it belongs to another row: the one before opened a cell and never closed it.
    """
    rest = text.replace('""', "")
    at = rest.find('"')
    return at >= 0 and rest[at + 1 : at + 2] not in ("", delimiter, "\r", "\n")


def _unquoted(cell: str) -> str:
    """Return a cell of a line that needs no quotation marks, without those around it."""
    inner = cell[1:-1]
    whole = len(cell) > 1 and cell[0] == cell[-1] == '"' and '"' not in inner.replace('""', "")
    return inner.replace('""', '"') if whole else cell
