"""Namespaces and property names of the graph; `ontology.ttl` defines those of `kg:`."""

from kg.ids import ONTOLOGY

KG = ONTOLOGY
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
SCHEMA = "https://schema.org/"

TYPE = RDF + "type"
LABEL = RDFS + "label"

PREFIXES = {
    "kg": KG,
    "rdf": RDF,
    "rdfs": RDFS,
    "owl": OWL,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": SKOS,
    "dcterms": DCTERMS,
    "prov": PROV,
    "nif": NIF,
    "schema": SCHEMA,
    "wd": "http://www.wikidata.org/entity/",
}
DATA_PREFIXES = {  # prefix -> path under the base
    "doc": "document/",
    "person": "entity/person/",
    "organization": "entity/organization/",
    "place": "entity/place/",
    "group": "entity/group/",
    "thing": "entity/thing/",
    "work": "entity/work/",
    "happening": "entity/happening/",
    "kind": "kind/",
    "event": "event/",
    "claim": "claim/",
    "quantity": "quantity/",
    "relation": "relation/",
    "verb": "verb/",
    "run": "run/",
}


def prefixes(base: str) -> dict[str, str]:
    """Return all prefixes of a graph, in the order in which they are written."""
    return {**PREFIXES, **{name: base + path for name, path in DATA_PREFIXES.items()}}
