"""Options that several verbs share, and the settings they make."""

from pathlib import Path
from typing import Annotated

import typer

from kg.errors import SettingsError
from kg.ids import BASE
from kg.settings import DEFAULT_MODEL, Settings

__all__ = ["BASE", "DEFAULT_MODEL", "MIN_CONFIDENCE", "columns_of"]

Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH...", help="Files, folders, patterns, an address, or - for standard input."),
]
Date = Annotated[str, typer.Option(help="Publication date of articles that give none, such as 2025-06-18.")]
Source = Annotated[str, typer.Option(help="Publisher of articles that name none.")]
Url = Annotated[str, typer.Option(help="Address of the article, kept with its facts.")]
Metadata = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="CSV, TSV or JSON-lines table with date, source, url, id for each file."
    ),
]
Columns = Annotated[
    str,
    typer.Option(metavar="FIELD=COLUMN,...", help="Names of the columns, such as text=body,date=published."),
]
Base = Annotated[str, typer.Option(metavar="IRI", help="What the identifiers of your data begin with.")]
Jobs = Annotated[int, typer.Option("--jobs", "-j", metavar="N", help="Number of processes.")]
Ontology = Annotated[
    list[Path] | None,
    typer.Option(metavar="FILE", help="YAML file that adds relations to the ontology; may be given again."),
]
Model = Annotated[str, typer.Option(metavar="NAME", help="spaCy pipeline for English, by name or folder.")]
MinConfidence = Annotated[float, typer.Option(metavar="P", help="Least confidence of a fact, from 0 to 1.")]
Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first input that fails.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but what went wrong.")]

MIN_CONFIDENCE = Settings().min_confidence


def columns_of(text: str) -> dict[str, str]:
    """Return 'text=body,date=published' as a mapping.

    Raises:
        SettingsError: a part has no '='.
    """
    found = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, equals, column = part.partition("=")
        if not equals or not name.strip() or not column.strip():
            raise SettingsError(name="--columns", value=part, reason="each part is FIELD=COLUMN")
        found[name.strip()] = column.strip()
    return found
