"""Files of many articles: JSON lines, CSV and TSV, one article a record, read as a stream."""

from collections.abc import Iterator

from kg.errors import DocumentError, RecordError
from kg.read.sources import Raw, Source
from kg.read.tables import Row, csv_rows, json_rows
from kg.settings import Settings


def read_jsonl(source: Source, settings: Settings) -> Iterator[Raw | DocumentError]:
    """Yield the article of each line, or the error that it has.

    Raises:
        DocumentError: the file is binary.
    """
    yield from _articles(json_rows(source, settings), source, settings)


def read_csv(source: Source, settings: Settings) -> Iterator[Raw | DocumentError]:
    """Yield the article of each row, or the error that it has.

    Raises:
        DocumentError: the file is binary, empty or has no column of texts.
    """
    yield from _articles(csv_rows(source, settings, "text"), source, settings)


def _articles(
    rows: Iterator[tuple[int, Row | RecordError]], source: Source, settings: Settings
) -> Iterator[Raw | DocumentError]:
    for number, row in rows:
        if isinstance(row, RecordError):
            yield row
        elif "text" not in row:
            reason = f"it has no field {settings.columns.get('text', 'text')!r}"
            yield RecordError(path=source.path, line=number, reason=reason)
        else:
            text = row["text"]
            fields = {name: " ".join(value.split()) for name, value in row.items() if name != "text"}
            yield Raw(text, kind="record", line=number).under(fields)
