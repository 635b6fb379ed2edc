"""Checks of `facts.jsonl` against the triples: both say the same of every claim and entity."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.ask import PREFIXES
from kg.check import Failure
from kg.check_files import rows
from kg.ids import ONTOLOGY

if TYPE_CHECKING:
    import pyoxigraph

# What a line says of its claim, and the property that says it in the graph.
_OF_CLAIM = {
    "predicate": "predicateText",
    "polarity": "polarity",
    "certainty": "certainty",
    "stance": "stance",
    "rule": "rule",
    "event": "reports",
}
_LABEL = PREFIXES["rdfs"] + "label"
_TYPE = PREFIXES["rdf"] + "type"

Said = dict[str, set[str]]  # predicate -> values


def claim_failures(folder: Path, store: "pyoxigraph.Store", looked_at: Counter[str]) -> Iterator[Failure]:
    """Yield the lines that say of a claim or an entity what the graph does not."""
    for number, row in rows(folder / "facts.jsonl"):
        where = f"facts.jsonl:{number}"
        if row.get("kind") == "entity":
            yield from _node_failures(where, row, "", store)
        elif row:
            looked_at["claims"] += 1
            said = _said(row.get("claim"), store)
            if not said:
                yield Failure("facts", where, f"its claim {row.get('claim')!r} is not in the graph")
                continue
            for name, property_ in _OF_CLAIM.items():
                yield from _difference(where, name, row.get(name), said.get(ONTOLOGY + property_, set()))
            for part in ("subject", "object"):
                yield from _node_failures(where, row, f"{part}_", store)


def _node_failures(
    where: str, row: dict[str, Any], part: str, store: "pyoxigraph.Store"
) -> Iterator[Failure]:
    iri = row.get(f"{part}entity")
    if part and not iri:  # words alone
        return
    said = _said(iri, store)
    if not said:
        yield Failure("facts", where, f"its {part}entity {iri!r} is not in the graph")
        return
    yield from _difference(where, f"{part}label", row.get(f"{part}label"), said.get(_LABEL, set()))
    types = {one.removeprefix(ONTOLOGY) for one in said.get(_TYPE, set())}
    if row.get(f"{part}type"):
        yield from _difference(where, f"{part}type", row[f"{part}type"], types)


def _difference(where: str, name: str, told: object, known: set[str]) -> Iterator[Failure]:
    if (told or known) and told not in known:
        yield Failure(
            "facts", where, f"{name} {told!r}, but the graph says {', '.join(sorted(known)) or '-'}"
        )


def _said(iri: object, store: "pyoxigraph.Store") -> Said:
    """Return what the graph says of a node, {} where it does not know it."""
    import pyoxigraph

    try:
        node = pyoxigraph.NamedNode(str(iri))
    except ValueError:
        return {}
    found: Said = {}
    for quad in store.quads_for_pattern(node, None, None, None):
        found.setdefault(quad.predicate.value, set()).add(str(getattr(quad.object, "value", quad.object)))
    return found
