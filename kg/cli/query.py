"""`kg query`: a question to a graph."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.codes import DONE, stoppable
from kg.cli.say import put, say, table


def run(
    where: Annotated[Path, typer.Argument(metavar="WHERE", help="Folder of kg build, or any RDF file.")],
    query: Annotated[
        str,
        typer.Argument(
            metavar="QUERY",
            help="SPARQL text, a .rq file, or the name of a shipped query ('list' shows them).",
        ),
    ],
    format_: Annotated[
        str,
        typer.Option(
            "--format", "-f", help="table, csv, tsv, json, xml or ttl; a table on a terminal, csv in a pipe."
        ),
    ] = "",
) -> int:
    """Answer a SPARQL query, or a shipped one by its name."""
    from kg.ask import described_queries
    from kg.ask import query as ask
    from kg.ask_formats import FORMATS, serialize
    from kg.errors import SettingsError

    if format_ and format_ not in FORMATS:
        raise SettingsError(name="--format", value=format_, reason=f"it is one of {', '.join(FORMATS)}")
    if query == "list":
        for name, about in described_queries().items():
            put(f"{name:<16} {about}".rstrip())
        return DONE
    with stoppable():
        result = ask(where, query)
    chosen = format_ or ("table" if sys.stdout.isatty() else "ttl" if result.kind == "triples" else "csv")
    if chosen != "table":
        put(serialize(result, chosen))
    elif result.kind == "truth":
        put("yes" if result.truth else "no")
    else:
        table(result.variables, result.rows)
        say(f"{len(result):,} {'row' if len(result) == 1 else 'rows'}")
    return DONE
