"""`kg extract`: the facts of each document as JSON lines."""

import json
import sys
from typing import Annotated

import typer

from kg.cli import options as o
from kg.cli.codes import DONE, PARTLY
from kg.cli.say import put, say
from kg.settings import Settings


def run(
    paths: o.Paths,
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
    everything: Annotated[bool, typer.Option("--all", help="Every fact, whatever its confidence.")] = False,
    strict: o.Strict = False,
    quiet: o.Quiet = False,
) -> int:
    """Write the facts of each document as JSON lines, nothing merged."""
    settings = Settings(
        base=base,
        model=model,
        ontology=tuple(ontology or ()),
        date=date,
        source=source,
        url=url,
        metadata=metadata,
        columns=o.columns_of(columns),
        min_confidence=0.0 if everything else min_confidence,
        jobs=jobs,
        strict=strict,
    )
    from kg.cli.summary import count, left_out
    from kg.pipeline import extract

    outcomes, facts = [], 0
    for item in extract(paths, settings):
        outcomes.append(item.outcome)
        for row in item.facts:
            put(json.dumps(row, ensure_ascii=False))
            facts += row.get("kind") != "entity"
        sys.stdout.flush()
    if not quiet:
        say(f"{count(facts, 'fact')} of {count(len(outcomes), 'input')}.")
    if line := left_out(outcomes):
        say(line)
        return PARTLY
    return DONE
