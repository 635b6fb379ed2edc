"""Laws of what is written: two parsers read the same triples, every literal comes back whole."""

import json

import rdflib
from building import RUN, SETTINGS, small_schema
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse
from samples import HOSTILE, worlds
from small_gazetteer import GAZETTEER

from kg.export import ntriples, turtle
from kg.export.documents import rows, to_line
from kg.export.facts import cell, fact_rows
from kg.export.rdf_model import triples
from kg.export.rdf_terms import Value, moment, plain, safe_iri, value_term
from kg.graph import Graph
from kg.merge.merge import merge
from kg.records import DocumentResult

few = settings(max_examples=30, deadline=None)
anything = st.one_of(st.sampled_from(HOSTILE), st.text(alphabet=st.characters(codec=None), max_size=20))


def merged(world: list[DocumentResult]) -> Graph:
    return merge(world, small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER)


@few
@given(worlds)
def test_two_parsers_read_the_same_triples_from_both_files(world: list[DocumentResult]) -> None:
    graph = merged(world)
    text, lines = turtle.dumps(graph), ntriples.dumps(graph)
    oxigraph = {str(t) for t in parse(text.encode(), format=RdfFormat.TURTLE)}
    assert oxigraph == {str(t) for t in parse(lines.encode(), format=RdfFormat.N_TRIPLES)}
    assert len(oxigraph) == lines.count("\n") == sum(1 for _ in triples(graph))
    in_turtle = set(rdflib.Graph().parse(data=text, format="turtle"))
    assert in_turtle == set(rdflib.Graph().parse(data=lines, format="nt")) == set(graph.to_rdflib())
    assert len(in_turtle) == len(oxigraph)


@few
@given(worlds)
def test_no_blank_nodes_and_sorted_lines(world: list[DocumentResult]) -> None:
    lines = ntriples.dumps(merged(world))
    for triple in parse(lines.encode(), format=RdfFormat.N_TRIPLES):
        assert not isinstance(triple.subject, BlankNode)
        assert not isinstance(triple.object, BlankNode)
    assert lines.split("\n")[:-1] == sorted(set(lines.split("\n")[:-1]))


@given(anything)
@example("\x00")
def test_every_literal_round_trips(text: str) -> None:
    value = plain(text)
    line = f"<urn:s> <urn:p> {value_term(value)} ."
    (triple,) = parse(line.encode(), format=RdfFormat.TURTLE)
    assert triple.object == Literal(value.text)
    assert len(value.text) == len(text)
    (read,) = rdflib.Graph().parse(data=line, format="nt")
    assert str(read[2]) == value.text


@given(anything)
def test_every_iri_can_be_parsed(text: str) -> None:
    iri = safe_iri("https://example.org/" + text)
    assert NamedNode(iri).value == iri
    assert safe_iri(iri) == iri


@given(
    st.one_of(
        st.dates().map(str),
        st.from_regex(r"-?-?[0-9]{2,4}(-[0-9]{2}){0,2}|P[0-9]{1,3}[YMWD]", fullmatch=True),
    )
)
def test_typed_times_are_valid(value: str) -> None:
    typed = moment(value)
    read = rdflib.Literal(typed.text, datatype=typed.datatype or None)
    assert read.ill_typed in (False, None)
    if typed.datatype and not typed.datatype.endswith("duration"):
        assert typed == Value(value, typed.datatype)


@few
@given(worlds)
def test_json_lines_are_utf8_and_lead_back_to_the_words(world: list[DocumentResult]) -> None:
    graph = merged(world)
    texts = {}
    for row in rows(graph):
        read = json.loads(to_line(row).encode().decode())
        texts[read["key"]] = read["text"]
    for row in fact_rows(graph, small_schema()):
        read = json.loads(to_line(row).encode().decode())
        text = texts[read["key"]]
        if read.get("kind") == "entity":
            pairs = zip(read["mention_spans"], read["mention_kinds"], strict=True)
            places = [span for span, kind in pairs if kind != "pronoun"] + read["inner_spans"]
            for said, (start, end) in zip(read["mentions"], places, strict=False):
                assert text[start:end] == said
            continue
        for name in ("sentence", "trigger", "subject", "object"):
            if name in read["spans"]:
                start, end = read["spans"][name]
                assert text[start:end] == read["words"].get(name, read[name])


@given(anything)
def test_no_cell_is_a_formula_or_breaks_its_line(text: str) -> None:
    safe = cell(text)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert "\n" not in safe
    assert "\r" not in safe
    safe.encode()
