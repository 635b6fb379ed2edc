"""`documents.jsonl`: the texts with their metadata, so that everything can be checked later."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kg.export.rdf_terms import whole
from kg.graph import Graph
from kg.ids import document_iri
from kg.schema_records import Schema
from kg.settings import Settings

_METADATA = ("title", "publisher", "author", "published", "url", "language", "licence", "path")


def rows(graph: Graph) -> Iterator[dict[str, Any]]:
    """Yield one row per document, sorted by id and key: id, key, iri, metadata, stories, text."""
    for document in sorted(graph.documents, key=lambda document: (document.id, document.key)):
        row: dict[str, Any] = {"id": document.id, "key": document.key}
        row["iri"] = document_iri(graph.base, document.key)
        row.update({name: getattr(document, name) for name in _METADATA if getattr(document, name)})
        row["stories"] = [
            {name: value for name, value in asdict(story).items() if value != ""}
            for story in document.stories
        ]
        row["text"] = document.text
        yield row


def to_line(row: dict[str, Any]) -> str:
    """Return a row as one line of JSON that UTF-8 can hold."""
    return whole(json.dumps(row, ensure_ascii=False, separators=(",", ":"))) + "\n"


def write(graph: Graph, path: Path, *, schema: Schema, settings: Settings) -> None:
    """Write `documents.jsonl` to exactly `path`."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(to_line(row) for row in rows(graph))
