"""`kg build`: articles in, a folder with their graph out."""

from pathlib import Path
from typing import Annotated

import typer

from kg.cli import options as o
from kg.cli.codes import DONE, PARTLY
from kg.cli.say import progress_bar, say
from kg.settings import Settings


def run(
    paths: o.Paths,
    out: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="Folder for the graph.")],
    date: o.Date = "",
    source: o.Source = "",
    url: o.Url = "",
    metadata: o.Metadata = None,
    columns: o.Columns = "",
    base: o.Base = o.BASE,
    jobs: o.Jobs = 1,
    ontology: o.Ontology = None,
    model: o.Model = o.DEFAULT_MODEL,
    min_confidence: o.MinConfidence = o.MIN_CONFIDENCE,
    quotes_only: Annotated[
        bool, typer.Option("--quotes-only", help="Keep the text of the articles out of the page.")
    ] = False,
    strict: o.Strict = False,
    quiet: o.Quiet = False,
) -> int:
    """Read articles and write their knowledge graph to a folder.

    Writes graph.ttl, graph.nt, graph.html, facts.jsonl, facts.csv, documents.jsonl, ontology.ttl
    and report.json (quarantine.jsonl where something failed the checks).
    """
    settings = Settings(
        base=base,
        model=model,
        ontology=tuple(ontology or ()),
        date=date,
        source=source,
        url=url,
        metadata=metadata,
        columns=o.columns_of(columns),
        min_confidence=min_confidence,
        quotes_only=quotes_only,
        jobs=jobs,
        strict=strict,
    )
    from kg.cli.summary import left_out, summary
    from kg.pipeline import build

    with progress_bar(quiet=quiet) as progress:
        report = build(paths, out, settings, progress=progress)
    if not quiet:
        say(*summary(report))
    if line := left_out(report.outcomes):
        say(line)
        return PARTLY
    return DONE
