"""One table of plug-ins, imported when asked; packages add theirs as entry points `kg.<kind>`."""

from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from kg.errors import PluginError

BUILTIN: dict[str, dict[str, str]] = {
    "reader": {
        ".txt": "kg.read.text:read",
        ".md": "kg.read.text:read",
        ".html": "kg.read.html:read",
        ".htm": "kg.read.html:read",
        ".jsonl": "kg.read.records:read_jsonl",
        ".ndjson": "kg.read.records:read_jsonl",
        ".csv": "kg.read.records:read_csv",
        ".tsv": "kg.read.records:read_csv",
    },
    "exporter": {
        "graph.ttl": "kg.export.turtle:write",
        "graph.nt": "kg.export.ntriples:write",
        "ontology.ttl": "kg.export.ontology:write",
        "facts.jsonl": "kg.export.facts:write_jsonl",
        "facts.csv": "kg.export.facts:write_csv",
        "documents.jsonl": "kg.export.documents:write",
        "graph.html": "kg.export.html:write",
    },
}


def names(kind: str) -> list[str]:
    """Return the sorted names of all plug-ins of a kind, built in or installed."""
    return sorted({*BUILTIN.get(kind, {}), *(point.name for point in entry_points(group=f"kg.{kind}"))})


def load(kind: str, name: str) -> Any:
    """Import and return one plug-in.

    Raises:
        PluginError: no plug-in of that kind has that name; the message lists the known ones.
    """
    target = BUILTIN.get(kind, {}).get(name)
    if target is None:
        for point in entry_points(group=f"kg.{kind}"):
            if point.name == name:
                return point.load()
        raise PluginError(kind=kind, name=name, known=", ".join(names(kind)))
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)
