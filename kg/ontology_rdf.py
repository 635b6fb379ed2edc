"""The ontology as Turtle: classes, event types, roles and shortcuts, made from its YAML files.

`python -m kg.ontology_rdf` rewrites `ontology/ontology.ttl` and `ontology/shapes.ttl`; a test
holds them equal to what is made here.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from kg.ids import ONTOLOGY
from kg.resources import ontology_folder
from kg.schema import EventType, Schema, load_schema

if TYPE_CHECKING:
    import rdflib

PREFIXES = {
    "kg": ONTOLOGY,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "wdt": "http://www.wikidata.org/prop/direct/",
    "wd": "http://www.wikidata.org/entity/",
    "dcterms": "http://purl.org/dc/terms/",
}
_HEAD = "The ontology of kg: what news says. Made from the YAML files beside it; do not edit."


def ontology_graph(schema: Schema) -> "rdflib.Graph":
    """Return the ontology as triples without blank nodes."""
    from rdflib import Graph, Literal, URIRef

    graph = Graph()
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace, override=True, replace=True)
    for subject, predicate, object_, literal in _statements(schema):
        value = Literal(object_, lang="en") if literal else URIRef(expand(object_))
        graph.add((URIRef(expand(subject)), URIRef(expand(predicate)), value))
    return graph


def expand(name: str) -> str:
    """Return 'kg:Event' as an address; a name without a known prefix stays."""
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local if prefix in PREFIXES else name


Statement = tuple[str, str, str, bool]  # subject, predicate, object, is it text


def _statements(schema: Schema) -> Iterator[Statement]:
    ontology = ONTOLOGY.rstrip("#")
    yield ontology, "rdf:type", "owl:Ontology", False
    yield from _words(ontology, "kg ontology of news", _HEAD)
    yield from _vocabulary()
    for cls in schema.classes.values():
        parents = [cls.parent or "Entity", *cls.also]
        yield from _class(cls.id, cls.label, cls.comment, [f"kg:{p}" for p in parents])
        yield from _mappings(f"kg:{cls.id}", cls.mappings)
    for family in schema.families.values():
        yield from _class(family.id, family.label, family.comment, ["kg:Event"])
    for event in schema.events.values():
        yield from _event(event)
    for role in schema.roles.values():
        yield f"kg:{role.id}", "rdf:type", "owl:ObjectProperty", False
        yield f"kg:{role.id}", "rdfs:subPropertyOf", "kg:role", False
        yield from _words(f"kg:{role.id}", role.label, role.comment)
        yield f"kg:{role.id}", "schema:domainIncludes", "kg:Event", False
        if role.range != "Any":
            yield f"kg:{role.id}", "schema:rangeIncludes", f"kg:{role.range}", False
    yield from _relations(schema)


def _class(id_: str, label: str, comment: str, parents: list[str]) -> Iterator[Statement]:
    yield f"kg:{id_}", "rdf:type", "owl:Class", False
    yield from _words(f"kg:{id_}", label, comment)
    for parent in parents:
        if parent != f"kg:{id_}":
            yield f"kg:{id_}", "rdfs:subClassOf", parent, False


def _words(subject: str, label: str, comment: str) -> Iterator[Statement]:
    yield subject, "rdfs:label", label, True
    yield subject, "rdfs:comment", " ".join((comment or label).split()), True


def _event(event: EventType) -> Iterator[Statement]:
    name = f"kg:{event.id}"
    yield from _class(event.id, event.label, event.comment, [f"kg:{event.parent}"])
    yield from _mappings(name, event.mappings)
    for role in event.core:
        yield name, "kg:coreRole", f"kg:{role}", False
    for word in sorted({*event.verbs, *event.nouns}):
        yield name, "skos:hiddenLabel", word.replace("_", " "), True


def _mappings(name: str, mappings: dict[str, str]) -> Iterator[Statement]:
    for source, value in sorted(mappings.items()):
        if source == "schema":
            yield name, "rdfs:subClassOf", f"schema:{value}", False
        elif source == "wikidata":
            yield name, "skos:closeMatch", ("wdt:" if value.startswith("P") else "wd:") + value, False
        else:
            yield name, "skos:notation", f"{source.upper()} {value}", True


def _relations(schema: Schema) -> Iterator[Statement]:
    for relation in schema.relations.values():
        name = f"kg:{relation.predicate}"
        yield name, "rdf:type", "owl:ObjectProperty", False
        yield name, "rdf:type", "kg:DirectRelation", False
        if relation.symmetric:
            yield name, "rdf:type", "owl:SymmetricProperty", False
        yield name, "rdfs:subPropertyOf", "kg:relatedTo", False
        event = schema.events[relation.event]
        comment = (
            relation.comment or f"From the {relation.from_role} to the {relation.to_role} of: {event.comment}"
        )
        yield from _words(name, relation.label, comment)
        yield name, "kg:eventType", f"kg:{relation.event}", False
        yield name, "kg:fromRole", f"kg:{relation.from_role}", False
        yield name, "kg:toRole", f"kg:{relation.to_role}", False
        for side, role in (("domainIncludes", relation.from_role), ("rangeIncludes", relation.to_role)):
            cls = event.roles.get(role, "Any")
            if cls != "Any":
                yield name, f"schema:{side}", f"kg:{cls}", False
        if relation.wikidata:
            match = "skos:relatedMatch" if relation.inverse else "skos:closeMatch"
            yield name, match, f"wdt:{relation.wikidata}", False


def _vocabulary() -> Iterator[Statement]:
    data = yaml.safe_load((ontology_folder() / "vocabulary.yaml").read_text(encoding="utf-8"))
    for id_, one in data["classes"].items():
        yield from _class(id_, one["label"], one["comment"], [one["parent"]])
    for id_, one in data["properties"].items():
        name = f"kg:{id_}"
        yield name, "rdf:type", "rdf:Property", False
        yield from _words(name, one["label"], one["comment"])
        for key, predicate in (("domain", "schema:domainIncludes"), ("range", "schema:rangeIncludes")):
            if one.get(key):
                yield name, predicate, f"kg:{one[key]}", False


def ontology_turtle(schema: Schema) -> str:
    """Return the ontology as Turtle, sorted."""
    return _turtle(ontology_graph(schema))


def _turtle(graph: "rdflib.Graph") -> str:
    text = graph.serialize(format="turtle")
    return text.rstrip("\n") + "\n"


def write_files(folder: Path) -> list[Path]:
    """Write `ontology.ttl` and `shapes.ttl` into a folder and return their paths."""
    from kg.ontology_shapes import shapes_graph

    schema = load_schema()
    texts = {"ontology.ttl": ontology_turtle(schema), "shapes.ttl": _turtle(shapes_graph(schema))}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return [folder / name for name in sorted(texts)]


if __name__ == "__main__":
    write_files(ontology_folder())
