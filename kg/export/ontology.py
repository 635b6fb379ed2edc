"""`ontology.ttl`: the classes, event types and relations that a graph uses, to import beside it."""

from pathlib import Path

from kg.graph import Graph
from kg.resources import ontology_folder
from kg.schema import Schema, load_schema
from kg.settings import Settings


def write(graph: Graph, path: Path, *, schema: Schema, settings: Settings) -> None:
    """Write the shipped ontology, made anew where the user's own relations extend it."""
    if schema.digest == load_schema().digest:
        text = (ontology_folder() / "ontology.ttl").read_text(encoding="utf-8")
    else:
        from kg.ontology_rdf import ontology_turtle

        text = ontology_turtle(schema)
    path.write_text(text, encoding="utf-8", newline="\n")
