"""Which triples the graph becomes."""

import pytest
import rdflib
from building import ENTITY, RUN, SETTINGS, Article, small_schema, supply
from rdflib import OWL, RDF, RDFS, Literal, URIRef
from small_gazetteer import GAZETTEER

from kg.export import ntriples, turtle
from kg.export.rdf_terms import Value, moment, number
from kg.graph import Graph
from kg.merge.merge import merge
from kg.records import DocumentResult, Story

KG = rdflib.Namespace("https://newskg.example/ns#")
SCHEMA = rdflib.Namespace("https://schema.org/")
KOREA, RUSSIA = URIRef(ENTITY + "place/North_Korea"), URIRef(ENTITY + "place/Russia")


def merged(*results: DocumentResult) -> Graph:
    return merge(results, small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER)


def rdf(*results: DocumentResult) -> rdflib.Graph:
    return merged(*results).to_rdflib()


@pytest.mark.parametrize(
    ("status", "there"),
    [
        ({}, True),
        ({"modality": "planned"}, False),
        ({"polarity": "negative"}, False),
        ({"stance": "alleges"}, False),
        ({"certainty": "probable"}, False),
    ],
)
def test_shortcut_stands_only_where_it_is_asserted(status: dict[str, str], there: bool) -> None:
    graph = rdf(supply(**status))
    assert ((KOREA, KG.suppliesTo, RUSSIA) in graph) is there
    (relation,) = graph.subjects(RDF.predicate, KG.suppliesTo)
    assert graph.value(relation, KG.asserted) == Literal(there)
    assert list(graph.subjects(KG.states, relation))


def test_claim_leads_back_to_its_words() -> None:
    result = supply()
    graph = rdf(result)
    (claim,) = graph.subjects(RDF.type, KG.Claim)
    for property_, words in ((KG.evidence, result.document.text), (KG.trigger, "supplied")):
        span = graph.value(claim, property_)
        nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
        start, end = (int(graph.value(span, URIRef(nif + name))) for name in ("beginIndex", "endIndex"))
        assert result.document.text[start:end] == words == str(graph.value(span, URIRef(nif + "anchorOf")))
    assert graph.value(claim, KG.attributedTo) == graph.value(claim, KG.inDocument)
    assert graph.value(claim, KG.confidence) == Literal("1.0", datatype=rdflib.XSD.decimal)
    quantity = graph.value(claim, KG.quantity)
    assert graph.value(quantity, KG.quantifies) == URIRef("https://newskg.example/kind/troop")
    assert graph.value(quantity, KG.low).toPython() == 15000


def test_entities_have_class_label_and_external_ids() -> None:
    graph = rdf(supply(giver="DPRK"))
    assert {KG.Entity, KG.Country} == set(graph.objects(KOREA, RDF.type))
    assert graph.value(KOREA, RDFS.label) == Literal("North Korea")
    assert list(graph.objects(KOREA, OWL.sameAs)) == [URIRef("http://www.wikidata.org/entity/Q423")]


def test_open_verbs_are_declared_in_the_data() -> None:
    article = Article("Russia hummed tunes.")
    roles = {"agent": [article.entity("Russia", "Country")], "patient": [article.noun("tunes", "tune")]}
    article.reading("hummed", "OpenEvent", lemma="hum", roles=roles, ends=("agent", "patient"))
    graph = rdf(article.result())
    verb = URIRef("https://newskg.example/verb/hum")
    assert (RUSSIA, verb, URIRef("https://newskg.example/kind/tune")) in graph
    assert (verb, RDFS.subPropertyOf, KG.relatedTo) in graph
    assert graph.value(verb, RDFS.comment)
    assert graph.value(verb, RDFS.label) == Literal("hum")


def test_metadata_of_the_only_story_is_that_of_the_document() -> None:
    text = "Russia won."
    story = Story(0, 0, 11, ((0, 11),), publisher="Post", published="2025-11", url="https://e.org/a b")
    article = Article(text, stories=(story,))
    graph = rdf(article.result())
    (document,) = graph.subjects(RDF.type, KG.Document)
    assert graph.value(document, SCHEMA.publisher) == Literal("Post")
    assert graph.value(document, SCHEMA.datePublished) == Literal("2025-11", datatype=rdflib.XSD.gYearMonth)
    assert str(graph.value(document, SCHEMA.url)) == "https://e.org/a b"
    assert not list(graph.subjects(RDF.type, KG.Story))


def test_stories_of_one_page_have_their_own_publishers() -> None:
    stories = (
        Story(0, 0, 11, ((0, 11),), publisher="Post"),
        Story(1, 12, 22, ((12, 22),), publisher="Times"),
    )
    graph = rdf(Article("Russia won.\nIran lost.", stories=stories).result())
    told = {str(graph.value(story, SCHEMA.publisher)) for story in graph.subjects(RDF.type, KG.Story)}
    assert told == {"Post", "Times"}


@pytest.mark.parametrize(
    ("value", "text", "kind"),
    [
        ("2025-06-18", "2025-06-18", "date"),
        ("2025-11", "2025-11", "gYearMonth"),
        ("2025", "2025", "gYear"),
        ("--04", "--04", "gMonth"),
        ("--04-05", "--04-05", "gMonthDay"),
        ("P9M", "P9M", "duration"),
        ("P2W", "P14D", "duration"),
        ("2025-13", "2025-13", ""),
        ("2025-02-30", "2025-02-30", ""),
        ("--13", "--13", ""),
        ("P", "P", ""),
        ("2024-01/2024-03", "2024-01/2024-03", ""),
        ("soon", "soon", ""),
    ],
)
def test_times_are_typed_as_precisely_as_they_are(value: str, text: str, kind: str) -> None:
    assert moment(value) == Value(text, str(rdflib.XSD[kind]) if kind else "")


@pytest.mark.parametrize(("value", "text"), [(0.75, "0.75"), (1.0, "1.0"), (1e20, "100000000000000000000.0")])
def test_numbers_are_decimals_without_exponent(value: float, text: str) -> None:
    assert number(value).text == text


def test_turtle_reads_from_documents_to_relations() -> None:
    text = turtle.dumps(merged(supply()))
    places = [
        text.index(f"# ---- {part}")
        for part in ("documents", "entities", "kinds", "events", "claims", "relations")
    ]
    assert places == sorted(places)
    assert "place:North_Korea a kg:Country, kg:Entity ;" in text
    assert "kg:suppliesTo place:Russia" in text
    assert text.endswith(" .\n")


def test_run_is_told_without_a_clock() -> None:
    graph = rdf(supply())
    assert {
        str(p).rsplit("#", 1)[-1]: str(o) for p, o in graph.predicate_objects(URIRef(RUN)) if p.startswith(KG)
    } == {"version": rdf_version(), "model": SETTINGS.model, "ontology": "d" * 16, "minConfidence": "0.50"}


def rdf_version() -> str:
    from kg import __version__

    return __version__


def test_another_base_moves_all_data_and_no_vocabulary() -> None:
    from dataclasses import replace

    settings = replace(SETTINGS, base="https://example.org/news/")
    graph = merge([supply()], small_schema(), settings, "https://example.org/news/run/1", gazetteer=GAZETTEER)
    lines = ntriples.dumps(graph)
    assert "https://newskg.example/entity" not in lines
    assert "<https://newskg.example/ns#Claim>" in lines
    assert "place:Russia a kg:Country" in turtle.dumps(graph)
