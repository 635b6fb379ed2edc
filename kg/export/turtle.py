"""The graph as Turtle that people read: by subject, in a fixed order, no blank nodes."""

import re
from collections.abc import Iterator
from pathlib import Path

from kg.export.rdf_model import sections
from kg.export.rdf_terms import BOOLEAN, DECIMAL, INTEGER, Value, iri_term, safe_iri, value_term
from kg.export.vocabulary import TYPE, prefixes
from kg.graph import Graph
from kg.schema_records import Schema
from kg.settings import Settings

_LOCAL = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*|[0-9][A-Za-z0-9_-]*")
_BARE = {
    INTEGER: re.compile(r"[+-]?[0-9]+"),
    DECIMAL: re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    BOOLEAN: re.compile(r"true|false"),
}


class _Writer:
    """Shortens terms with the prefixes of a graph, longest namespace first."""

    def __init__(self, base: str) -> None:
        self.prefixes = prefixes(safe_iri(base))
        self._by_space = {space: name for name, space in self.prefixes.items()}

    def iri(self, iri: str) -> str:
        cut = max(iri.rfind("#"), iri.rfind("/")) + 1
        name = self._by_space.get(iri[:cut])
        if name is not None and _LOCAL.fullmatch(iri, cut):
            return f"{name}:{iri[cut:]}"
        return iri_term(iri)

    def node(self, node: str | Value) -> str:
        if not isinstance(node, Value):
            return self.iri(node)
        bare = _BARE.get(node.datatype)
        if bare and bare.fullmatch(node.text):
            return node.text
        if node.datatype:
            words = value_term(Value(node.text))
            return f"{words}^^{self.iri(node.datatype)}"
        return value_term(node)


def dumps(graph: Graph) -> str:
    """Return the graph as Turtle: documents, entities, kinds, events, claims, relations."""
    return "".join(_lines(graph))


def _lines(graph: Graph) -> Iterator[str]:
    writer = _Writer(graph.base)
    for name, space in writer.prefixes.items():
        yield f"@prefix {name}: {iri_term(space)} .\n"
    for section, subjects in sections(graph):
        if subjects:
            yield f"\n# ---- {section}\n"
        for subject, pairs in subjects.items():
            yield _block(writer, subject, pairs)


def _block(writer: _Writer, subject: str, pairs: list[tuple[str, str | Value]]) -> str:
    """Return one subject with its properties, one a line, their values beside each other."""
    by_property: dict[str, list[str]] = {}
    for predicate, node in pairs:
        by_property.setdefault(predicate, []).append(writer.node(node))
    lines = [
        f"{'a' if predicate == TYPE else writer.iri(predicate)} {', '.join(nodes)}"
        for predicate, nodes in by_property.items()
    ]
    return f"\n{writer.iri(subject)} " + " ;\n    ".join(lines) + " .\n"


def write(graph: Graph, path: Path, *, schema: Schema, settings: Settings) -> None:
    """Write the graph to exactly `path`, in UTF-8 with `\\n` line ends."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(graph))
