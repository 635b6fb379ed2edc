"""The graph as an rdflib graph."""

from typing import TYPE_CHECKING

from kg.export.rdf_model import triples
from kg.export.rdf_terms import Value
from kg.export.vocabulary import prefixes
from kg.graph import Graph

if TYPE_CHECKING:
    import rdflib


def to_rdflib(graph: Graph) -> "rdflib.Graph":
    """Return the same triples as `graph.ttl`, with its prefixes bound."""
    import rdflib

    found = rdflib.Graph()
    for name, space in prefixes(graph.base).items():
        found.bind(name, space, replace=True)
    for subject, predicate, node in triples(graph):
        value: rdflib.term.Node
        if isinstance(node, Value):
            datatype = rdflib.URIRef(node.datatype) if node.datatype else None
            value = rdflib.Literal(node.text, datatype=datatype)
        else:
            value = rdflib.URIRef(node)
        found.add((rdflib.URIRef(subject), rdflib.URIRef(predicate), value))
    return found
