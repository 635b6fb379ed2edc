"""Any store can load a build, and every term that it uses says what it means."""

import pyoxigraph
import pytest
import rdflib
from rdflib import RDF, RDFS

from kg.export.vocabulary import DCTERMS, NIF, OWL, PROV, SCHEMA, SKOS
from kg.ids import BASE, ONTOLOGY

pytestmark = pytest.mark.model

ELSEWHERE = (DCTERMS, NIF, OWL, PROV, SCHEMA, SKOS, str(RDF), str(RDFS))  # defined by others
VERBS = BASE + "verb/"


@pytest.fixture(params=["page", "news"])
def out(request):
    return request.getfixturevalue(request.param)


def load(*paths):
    graph = rdflib.Graph()
    for path in paths:
        graph.parse(path)
    return graph


def test_both_parsers_read_the_same_triples_from_both_files(out):
    counts = {
        len(load(out / "graph.ttl")),
        len(load(out / "graph.nt")),
        len(set(pyoxigraph.parse(path=out / "graph.ttl"))),
        len(set(pyoxigraph.parse(path=out / "graph.nt"))),
    }
    assert len(counts) == 1
    assert counts.pop() > 100


def test_every_term_in_use_is_defined_with_label_and_comment(out):
    data, known = load(out / "graph.nt"), load(out / "graph.nt", out / "ontology.ttl")
    used = {str(term) for term in {*data.predicates(), *data.objects(None, RDF.type)}}
    ours = {term for term in used if not term.startswith(ELSEWHERE)}
    assert all(term.startswith((ONTOLOGY, VERBS)) for term in ours)
    assert sum(term.startswith(ONTOLOGY) for term in ours) > 40
    bare = [
        term
        for term in sorted(ours)
        if not known.value(rdflib.URIRef(term), RDF.type)
        or not known.value(rdflib.URIRef(term), RDFS.label)
        or not known.value(rdflib.URIRef(term), RDFS.comment)
    ]
    assert bare == []


def test_verbs_outside_the_ontology_are_declared_in_the_data_alone(page):
    data, ontology = load(page / "graph.nt"), load(page / "ontology.ttl")
    verbs = {term for term in data.predicates() if str(term).startswith(VERBS)}
    assert verbs
    for verb in verbs:
        assert (verb, RDFS.subPropertyOf, rdflib.URIRef(ONTOLOGY + "relatedTo")) in data
        assert (verb, None, None) not in ontology
