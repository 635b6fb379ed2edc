"""The graph as canonical N-Triples: one triple a line, sorted."""

from pathlib import Path

from kg.export.rdf_model import triples
from kg.export.rdf_terms import iri_term, term
from kg.graph import Graph
from kg.schema_records import Schema
from kg.settings import Settings


def dumps(graph: Graph) -> str:
    """Return the graph as N-Triples."""
    return "".join(_lines(graph))


def _lines(graph: Graph) -> list[str]:
    return sorted(f"{iri_term(s)} {iri_term(p)} {term(o)} .\n" for s, p, o in triples(graph))


def write(graph: Graph, path: Path, *, schema: Schema, settings: Settings) -> None:
    """Write the graph to exactly `path`, in UTF-8 with `\\n` line ends."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(graph))
