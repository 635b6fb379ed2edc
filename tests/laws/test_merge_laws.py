"""Laws of merging: the order of documents, repeats and detours change nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from building import RUN, SETTINGS, small_schema
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import results, worlds
from small_gazetteer import GAZETTEER

from kg.export import ntriples, turtle
from kg.graph import Graph
from kg.merge.merge import merge
from kg.records import DocumentResult

World = list[DocumentResult]
few = settings(max_examples=40, deadline=None)


def merged(world: World) -> Graph:
    return merge(world, small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER)


@few
@given(worlds, st.randoms())
def test_order_is_free(world: World, random: object) -> None:
    shuffled = list(world)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merged(shuffled) == merged(world)
    assert turtle.dumps(merged(shuffled)) == turtle.dumps(merged(world))


@few
@given(worlds, worlds)
def test_repeats_change_nothing(world: World, more: World) -> None:
    assert merged([*world, *more, *world, *more]) == merged([*world, *more])


@few
@given(worlds, worlds, worlds)
def test_grouping_is_free(a: World, b: World, c: World) -> None:
    assert merged([*[*a, *b], *c]) == merged([*a, *[*b, *c]]) == merged([*c, *b, *a])


@few
@given(worlds, results())
def test_adding_and_removing_a_document_restores_the_bytes(world: World, extra: DocumentResult) -> None:
    others = [result for result in world if result.document.key != extra.document.key]
    before = ntriples.dumps(merged(others))
    both = merged([*others, extra])
    without = [result for result in [*others, extra] if result.document.key != extra.document.key]
    assert extra.document.key in {document.key for document in both.documents}
    assert ntriples.dumps(merged(without)) == before


@few
@given(worlds, results())
def test_observations_of_a_document_do_not_depend_on_the_others(world: World, extra: DocumentResult) -> None:
    alone = merged([extra])
    among = merged([*(r for r in world if r.document.key != extra.document.key), extra])
    key = extra.document.key
    assert [m for m in among.mentions if m.document == key] == list(alone.mentions)
    assert {entity.iri for entity in alone.entities} <= {entity.iri for entity in among.entities}


@few
@given(worlds)
def test_every_reference_leads_somewhere(world: World) -> None:
    graph = merged(world)
    entities = {entity.iri: entity for entity in graph.entities}
    assert {claim.event for claim in graph.claims} == {event.iri for event in graph.events}
    stated = {iri for claim in graph.claims for iri in claim.states}
    assert stated == {relation.iri for relation in graph.relations}
    for entity in graph.entities:
        if entity.replaced_by:
            assert entities[entity.replaced_by].replaced_by == ""
            assert entity.why
    for tuples in (graph.entities, graph.kinds, graph.events, graph.claims, graph.relations):
        assert [item.iri for item in tuples] == sorted({item.iri for item in tuples})


SCRIPT = """
from building import RUN, SETTINGS, Article, small_schema, supply
from small_gazetteer import GAZETTEER
from kg.merge.merge import merge
from kg.export import turtle
import json, sys
from kg.export.facts import fact_rows
world = [supply(str(n), giver=g, publisher=p) for n, (g, p) in enumerate(
    [("DPRK", "Post"), ("North Korea", "Times"), ("Pyongyang", ""), ("The North", "Post")])]
graph = merge(world, small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER)
sys.stdout.write(turtle.dumps(graph) + json.dumps(list(fact_rows(graph, small_schema()))))
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_bytes_do_not_depend_on_the_hash_seed(seed: str) -> None:
    tests = Path(__file__).parents[1]

    def run(value: str) -> bytes:
        env = {**os.environ, "PYTHONHASHSEED": value, "PYTHONPATH": f"{tests}{os.pathsep}{tests.parent}"}
        return subprocess.run([sys.executable, "-c", SCRIPT], env=env, capture_output=True, check=True).stdout

    first = run("0")
    assert b"kg:suppliesTo" in first
    assert run(seed) == first
