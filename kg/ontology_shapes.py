"""SHACL shapes of the graph: core SHACL only, every shape with an address of its own."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.ids import ONTOLOGY
from kg.records import ATTRIBUTIONS, CERTAINTIES, MENTION_KINDS, MODALITIES, POLARITIES, STANCES
from kg.schema import Schema

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

SHAPES = ONTOLOGY.removesuffix("ns#") + "shapes#"
STATUSES = ("asserted", "disputed", "negated", *MODALITIES[1:])
COMPARATORS = ("exact", "about", "atLeast", "moreThan", "atMost", "lessThan", "between")
_SH = "http://www.w3.org/ns/shacl#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_PROV = "http://www.w3.org/ns/prov#"

# Shape of a class: path -> (least, most, kind of value, values allowed). 0 for no bound at all.
# A kind is 'iri', a datatype such as 'xsd:decimal', or a class 'kg:Span'.
Rule = tuple[int, int, str, Sequence[str]]
_NODES: dict[str, dict[str, Rule]] = {
    "Claim": {
        "kg:reports": (1, 1, "kg:Event", ()),
        "kg:states": (0, 0, "kg:Relation", ()),
        "kg:attributedTo": (1, 1, "iri", ()),
        "kg:via": (0, 1, "iri", ()),
        "kg:attributionType": (1, 1, "", ATTRIBUTIONS),
        "kg:polarity": (1, 1, "", POLARITIES),
        "kg:modality": (1, 1, "", MODALITIES),
        "kg:certainty": (1, 1, "", CERTAINTIES),
        "kg:stance": (1, 1, "", STANCES),
        "kg:inDocument": (1, 1, "kg:Document", ()),
        "kg:inStory": (0, 1, "kg:Story", ()),
        "kg:evidence": (1, 1, "kg:Span", ()),
        "kg:trigger": (1, 1, "kg:Span", ()),
        "kg:quantity": (0, 0, "kg:Quantity", ()),
        "kg:confidence": (1, 1, "xsd:decimal", ()),
        "prov:wasGeneratedBy": (1, 1, "kg:Run", ()),
    },
    "Event": {
        "rdfs:label": (1, 1, "", ()),
        "kg:status": (1, 1, "", STATUSES),
        "kg:claimCount": (1, 1, "xsd:integer", ()),
        "kg:sourceCount": (1, 1, "xsd:integer", ()),
        "^kg:reports": (1, 0, "kg:Claim", ()),
        "kg:edgeFrom": (0, 1, "iri", ()),
        "kg:edgeTo": (0, 1, "iri", ()),
    },
    "OpenEvent": {"kg:lemma": (1, 1, "", ())},
    "Relation": {
        "rdf:subject": (1, 1, "iri", ()),
        "rdf:predicate": (1, 1, "iri", ()),
        "rdf:object": (1, 1, "iri", ()),
        "kg:status": (1, 1, "", STATUSES),
        "kg:asserted": (1, 1, "xsd:boolean", ()),
        "^kg:states": (1, 0, "kg:Claim", ()),
    },
    "Entity": {"rdfs:label": (1, 1, "", ())},
    "Kind": {"rdfs:label": (1, 1, "", ())},
    "Span": {
        "nif:beginIndex": (1, 1, "xsd:integer", ()),
        "nif:endIndex": (1, 1, "xsd:integer", ()),
        "nif:anchorOf": (1, 1, "", ()),
        "nif:referenceContext": (1, 1, "kg:Document", ()),
    },
    "Mention": {
        "kg:refersTo": (1, 0, "kg:Entity", ()),
        "kg:mentionKind": (1, 0, "", MENTION_KINDS),
    },
    "Quantity": {
        "kg:quantityText": (1, 1, "", ()),
        "kg:quantifies": (1, 1, "iri", ()),
        "kg:comparator": (1, 1, "", COMPARATORS),
        "kg:low": (0, 1, "xsd:decimal", ()),
        "kg:high": (0, 1, "xsd:decimal", ()),
    },
    "Document": {"rdfs:label": (1, 1, "", ())},
    "Story": {"kg:inDocument": (1, 1, "kg:Document", ())},
}
_PREFIXES = {"kg": ONTOLOGY, "rdf": _RDF, "rdfs": _RDFS, "nif": _NIF, "prov": _PROV, "xsd": _XSD, "sh": _SH}


def shapes_graph(schema: Schema) -> "rdflib.Graph":
    """Return the shapes; `schema` gives the classes that a place or agent role asks for."""
    from rdflib import Graph, Literal, URIRef

    graph = Graph()
    for prefix, namespace in {**_PREFIXES, "kgsh": SHAPES}.items():
        graph.bind(prefix, namespace, override=True, replace=True)
    for cls, rules in _NODES.items():
        shape = URIRef(f"{SHAPES}{cls}")
        graph.add((shape, URIRef(_RDF + "type"), URIRef(_SH + "NodeShape")))
        graph.add((shape, URIRef(_SH + "targetClass"), URIRef(ONTOLOGY + cls)))
        graph.add((shape, URIRef(_SH + "nodeKind"), URIRef(_SH + "IRI")))
        graph.add((shape, URIRef(_RDFS + "label"), Literal(f"shape of {cls}")))
        for path, rule in rules.items():
            _property(graph, cls, path, rule)
    return graph


def _property(graph: "rdflib.Graph", cls: str, path: str, rule: Rule) -> None:
    """Add one property shape; a path that starts with '^' runs backwards."""
    from rdflib import BNode, Literal, URIRef

    inverse, name = path.startswith("^"), path.lstrip("^")
    local = name.partition(":")[2]
    node = URIRef(f"{SHAPES}{cls}-{'of-' if inverse else ''}{local}")
    graph.add((URIRef(f"{SHAPES}{cls}"), URIRef(_SH + "property"), node))
    target: Node = URIRef(_expand(name))
    if inverse:
        back = BNode(f"path-of-{cls}-{local}")  # validators take an address for a plain path
        graph.add((back, URIRef(_SH + "inversePath"), target))
        target = back
    graph.add((node, URIRef(_SH + "path"), target))
    least, most, kind, allowed = rule
    for bound, value in (("minCount", least), ("maxCount", most)):
        if value:
            graph.add((node, URIRef(_SH + bound), Literal(value)))
    if kind == "iri":
        graph.add((node, URIRef(_SH + "nodeKind"), URIRef(_SH + "IRI")))
    elif kind.startswith("xsd:"):
        graph.add((node, URIRef(_SH + "datatype"), URIRef(_expand(kind))))
    elif kind:
        graph.add((node, URIRef(_SH + "class"), URIRef(_expand(kind))))
    if kind == "xsd:decimal" and local == "confidence":
        graph.add((node, URIRef(_SH + "minInclusive"), Literal(0)))
        graph.add((node, URIRef(_SH + "maxInclusive"), Literal(1)))
    if allowed:
        first = URIRef(f"{SHAPES}{cls}-{local}-values")
        graph.add((node, URIRef(_SH + "in"), first))
        _list(graph, first, list(allowed))


def _list(graph: "rdflib.Graph", first: "rdflib.URIRef", values: list[str]) -> None:
    """Add a list whose cells have addresses, so that the file has no blank node."""
    from rdflib import Literal, URIRef

    cell = first
    for i, value in enumerate(values):
        rest = URIRef(f"{first}-{i + 1}") if i + 1 < len(values) else URIRef(_RDF + "nil")
        graph.add((cell, URIRef(_RDF + "first"), Literal(value)))
        graph.add((cell, URIRef(_RDF + "rest"), rest))
        cell = rest


def _expand(name: str) -> str:
    prefix, _, local = name.partition(":")
    return _PREFIXES[prefix] + local
