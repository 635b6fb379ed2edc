"""The generated files equal what is generated, and no name of the ontology means two things."""

from collections import Counter

import pytest
import rdflib
import rdflib.compare
import yaml
from rdflib import OWL, RDF, RDFS

from kg.ask import shipped_queries
from kg.ids import ONTOLOGY
from kg.ontology_rdf import ontology_turtle
from kg.ontology_shapes import shapes_graph
from kg.resources import ontology_folder
from kg.schema import load_schema


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(ontology_folder() / "ontology.ttl")


def test_ontology_file_is_the_generated_one() -> None:
    text = (ontology_folder() / "ontology.ttl").read_text(encoding="utf-8")
    assert text == ontology_turtle(load_schema())


def test_shapes_file_is_the_generated_one() -> None:
    kept = rdflib.Graph().parse(ontology_folder() / "shapes.ttl")
    assert rdflib.compare.isomorphic(kept, shapes_graph(load_schema()))


def test_ontology_has_no_blank_node(ontology: rdflib.Graph) -> None:
    assert not [node for triple in ontology for node in triple if isinstance(node, rdflib.BNode)]


def test_every_name_means_one_thing() -> None:
    schema = load_schema()
    words = yaml.safe_load((ontology_folder() / "vocabulary.yaml").read_text(encoding="utf-8"))
    types = Counter([*schema.classes, *schema.events, *schema.families, *words["classes"]])
    properties = Counter([*schema.roles, *schema.relations, *words["properties"]])
    assert [name for name, count in (types + properties).items() if count > 1] == []


def test_every_term_has_a_label_and_a_comment(ontology: rdflib.Graph) -> None:
    kinds = (OWL.Class, OWL.ObjectProperty, RDF.Property)
    terms = {term for kind in kinds for term in ontology.subjects(RDF.type, kind)}
    assert len(terms) > 400
    bare = [t for t in terms if not ontology.value(t, RDFS.label) or not ontology.value(t, RDFS.comment)]
    assert bare == []


def test_every_class_leads_to_a_root(ontology: rdflib.Graph) -> None:
    known = set(ontology.subjects(RDF.type, OWL.Class))
    for cls in known:
        parents = set(ontology.objects(cls, RDFS.subClassOf))
        assert parents, cls
        ours = {parent for parent in parents if str(parent).startswith(ONTOLOGY)}
        assert ours <= known, cls


@pytest.mark.parametrize("name", sorted(shipped_queries()))
def test_shipped_queries_say_what_they_ask_and_parse(name: str, ontology: rdflib.Graph) -> None:
    text = shipped_queries()[name].read_text(encoding="utf-8")
    assert text.startswith("# ")
    ontology.query(text)


@pytest.mark.parametrize("name", sorted(shipped_queries()))
def test_shipped_queries_use_terms_that_exist(name: str, ontology: rdflib.Graph) -> None:
    import re

    text = shipped_queries()[name].read_text(encoding="utf-8")
    used = set(re.findall(r"kg:(\w+)", text.split("SELECT", 1)[1]))
    known = {str(term).removeprefix(ONTOLOGY) for term in ontology.subjects()}
    assert used <= known
