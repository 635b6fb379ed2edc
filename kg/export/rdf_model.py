"""The graph as RDF triples: the one place that decides which property says what."""

from collections import defaultdict
from collections.abc import Iterator

from kg.export.rdf_parts import claim_triples, document_triples, event_triples, thing_triples
from kg.export.rdf_terms import Triple, Value, plain, safe_iri
from kg.export.vocabulary import KG, LABEL, RDF, RDFS, TYPE
from kg.graph import Graph, Relation

SECTIONS = ("run", "documents", "entities", "kinds", "events", "claims", "relations", "spans", "verbs")
Subjects = dict[str, list[tuple[str, str | Value]]]  # subject -> sorted (property, value)


def triples(graph: Graph) -> Iterator[Triple]:
    """Yield every triple once, sorted, without blank nodes."""
    seen: defaultdict[str, set[tuple[str, str | Value]]] = defaultdict(set)
    for _, subjects in sections(graph):
        for subject, pairs in subjects.items():
            seen[subject].update(pairs)
    for subject in sorted(seen):
        for predicate, value in _sorted(seen[subject]):
            yield subject, predicate, value


def sections(graph: Graph) -> Iterator[tuple[str, Subjects]]:
    """Yield the parts of the graph in reading order, each with its subjects sorted."""
    parts: dict[str, Iterator[Triple]] = {
        "run": run_triples(graph),
        "documents": document_triples(graph),
        "entities": _entities(graph),
        "kinds": thing_triples(graph, kinds=True),
        "events": event_triples(graph),
        "claims": claim_triples(graph),
        "relations": relation_triples(graph),
        "spans": span_triples(graph),
        "verbs": verb_triples(graph),
    }
    for name in SECTIONS:
        found: defaultdict[str, set[tuple[str, str | Value]]] = defaultdict(set)
        for subject, predicate, value in parts[name]:
            node = value if isinstance(value, Value) else safe_iri(value)
            found[safe_iri(subject)].add((safe_iri(predicate), node))
        yield name, {subject: _sorted(found[subject]) for subject in sorted(found)}


def _sorted(pairs: set[tuple[str, str | Value]]) -> list[tuple[str, str | Value]]:
    return sorted(pairs, key=lambda pair: (pair[0] != TYPE, pair[0], isinstance(pair[1], Value), pair[1]))


def predicate_iri(relation: Relation) -> str:
    """Return the property of a shortcut edge: of the ontology, or of an open verb."""
    return relation.predicate if ":" in relation.predicate else KG + relation.predicate


def run_triples(graph: Graph) -> Iterator[Triple]:
    """Yield what the run depended on; no time of day."""
    info = dict(graph.run_info)
    yield graph.run, TYPE, KG + "Run"
    yield graph.run, LABEL, plain(f"newskg {info.get('version', '')}".strip())
    for name, value in graph.run_info:
        if value:
            yield graph.run, KG + name, plain(value)


def _entities(graph: Graph) -> Iterator[Triple]:
    """Yield entities and, beside the subject that they are read at, the asserted shortcuts."""
    yield from thing_triples(graph, kinds=False)
    for relation in graph.relations:
        if relation.asserted:
            yield relation.subject, predicate_iri(relation), relation.object


def relation_triples(graph: Graph) -> Iterator[Triple]:
    """Yield relations, asserted or not, with their standing."""
    from kg.export.labels import labels
    from kg.export.rdf_terms import count, truth

    names = labels(graph)
    for relation in graph.relations:
        iri = relation.iri
        label = f"{names[relation.subject]} {relation.label} {names[relation.object]}"
        yield iri, TYPE, KG + "Relation"
        yield iri, LABEL, plain(label)
        yield iri, RDF + "subject", relation.subject
        yield iri, RDF + "predicate", predicate_iri(relation)
        yield iri, RDF + "object", relation.object
        yield iri, KG + "status", plain(relation.status)
        yield iri, KG + "claimCount", count(relation.claims)
        yield iri, KG + "sourceCount", count(relation.sources)
        yield iri, KG + "asserted", truth(relation.asserted)


def span_triples(graph: Graph) -> Iterator[Triple]:
    """Yield every span that something refers to, with its words and place in the text."""
    from kg.export.rdf_spans import spans

    yield from spans(graph)


def verb_triples(graph: Graph) -> Iterator[Triple]:
    """Declare the predicates of verbs outside the ontology, which no ontology file can."""
    for relation in graph.relations:
        predicate = predicate_iri(relation)
        if predicate.startswith(graph.base + "verb/"):
            yield predicate, TYPE, RDF + "Property"
            yield predicate, LABEL, plain(relation.label)
            yield predicate, RDFS + "comment", plain(f"Leads from subject to object of '{relation.label}'.")
            yield predicate, RDFS + "subPropertyOf", KG + "relatedTo"
            yield predicate, KG + "lemma", plain(relation.label.replace(" ", "_"))
