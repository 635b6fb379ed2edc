"""`kg info`: what is installed, and what a build holds."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli import options as o
from kg.cli.codes import DONE
from kg.cli.say import plain, put
from kg.settings import Settings


def run(
    out: Annotated[Path | None, typer.Argument(metavar="[OUT]", help="Folder of kg build.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    ontology: o.Ontology = None,
    model: o.Model = o.DEFAULT_MODEL,
) -> int:
    """Show versions, English pipeline, ontology and plug-ins, and the counts of a build."""
    from kg.info import info

    found = asdict(info(out, Settings(ontology=tuple(ontology or ()), model=model)))
    if as_json:
        put(json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True))
    else:
        put("\n".join(_lines({name: value for name, value in found.items() if value})))
    return DONE


def _lines(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield f"{name}:"
            yield from (f"  {key.replace('_', ' ')}: {_words(inner)}" for key, inner in value.items())
        else:
            yield f"{name}: {_words(value)}"


def _words(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_words(inner)}" for key, inner in value.items()) or "-"
    if isinstance(value, list | tuple):
        return ", ".join(map(_words, value)) or "-"
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else plain(value)
