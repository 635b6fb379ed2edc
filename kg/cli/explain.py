"""`kg explain`: why something is in a graph."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.codes import DONE
from kg.cli.say import plain, put, say

if TYPE_CHECKING:
    from kg.explain import Explanation, Told


def run(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="Folder of kg build.")],
    thing: Annotated[
        str, typer.Argument(metavar="THING", help="A name, an IRI, or a fact: 'A -- predicate -- B'.")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=0, help="Most facts to show; 0 for all.")
    ] = 50,
) -> int:
    """Show the sentences, rules and merges behind an entity or a fact."""
    from kg.explain import explain

    found = explain(out, thing)
    if as_json:
        put(json.dumps(asdict(found), ensure_ascii=False, indent=1))
        return DONE
    put("\n".join(_lines(found, limit)))
    if limit and len(found.told) > limit:
        say(f"{limit} of {len(found.told):,} facts; --limit 0 shows all")
    return DONE


def _lines(found: "Explanation", limit: int) -> Iterator[str]:
    kind = f" ({found.type})" if found.type else ""
    yield plain(f"{found.label}{kind}")
    if found.iri:
        yield f"  {plain(found.iri)}"
    for address in found.same_as:
        yield f"  same as {plain(address)}"
    if found.names:
        yield "Named:"
    for name in found.names:
        why = f": {name.why}" if name.why else ""
        yield plain(f"  {name.text}  {name.kind}, {name.count} times{why}".replace(" 1 times", " once"))
    if found.reasons:
        yield "One because:"
        yield from (f"  {plain(reason)}" for reason in found.reasons)
    yield f"Facts: {len(found.told):,}"
    for one in found.told[: limit or None]:
        yield from _told(one)


def _told(one: "Told") -> Iterator[str]:
    notes = [one.status] if one.status not in ("", "asserted") else []
    notes += [text for text in (one.number, one.time) if text]
    if one.speaker:
        notes.append(f"according to {one.speaker}" + (f" via {one.via}" if one.via else ""))
    yield plain(f"- {one.fact}" + (f"  ({', '.join(notes)})" if notes else ""))
    yield plain(f"    “{' '.join(one.sentence.split())}”")
    where = f"{one.document}, characters {one.span[0]}-{one.span[1]}"
    yield plain(f"    {where}; rule {one.rule or '-'}, confidence {one.confidence:.2f}")
