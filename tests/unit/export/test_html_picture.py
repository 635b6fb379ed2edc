"""The first picture: few nodes, joined, spread, the foremost facts among them."""

from dataclasses import replace

import pytest
from html_graphs import BASE, hostile_graph, large_graph, news_graph
from html_pages import node, page_of, pairs_graph

from kg.export.html_picture import EDGES, NODES, picture
from kg.graph import Entity, Graph


@pytest.mark.parametrize(
    "graph", [news_graph(), large_graph(), hostile_graph()], ids=["news", "large", "hostile"]
)
def test_picture_is_small_joined_and_spread(graph: Graph) -> None:
    page = page_of(graph)
    drawn = picture(page)
    assert 1 < len(drawn.places) <= NODES and len(drawn.edges) <= EDGES
    ends = {end for number in drawn.edges for end in (page.edges[number].source, page.edges[number].target)}
    assert ends == set(drawn.places)
    places = sorted(drawn.places.values())
    assert all(isinstance(x, int) and isinstance(y, int) for x, y in places)
    for i, (x, y) in enumerate(places):
        assert all(max(abs(x - u), abs(y - v)) >= 30 for u, v in places[i + 1 :])


def test_picture_takes_the_most_told() -> None:
    page = page_of(large_graph())
    drawn = picture(page)
    assert 20 <= len(drawn.places) <= NODES
    ranked = sorted(page.nodes, key=lambda n: -n.claims)
    assert ranked[0].id in drawn.places
    # the others of the first are told of as often as many; the ends of the foremost facts take room too
    assert len({found.id for found in ranked[:12]} & set(drawn.places)) >= 7


def test_picture_holds_the_fact_on_top_even_where_it_hangs_on_nothing() -> None:
    hub = [("Hub", f"met{i}", f"N{i}", "asserted") for i in range(40)]
    page = page_of(pairs_graph(("Ann", "sued", "Bo", "asserted"), *hub))
    ends = {node(page, "Ann").id, node(page, "Bo").id}
    edge = next(edge for edge in page.edges if {edge.source, edge.target} == ends)
    first = replace(page, edges=tuple(replace(e, events=((0,) if e is edge else (5,))) for e in page.edges))
    assert ends <= set(picture(first).places)


def test_lines_between_the_same_two_give_way_to_others() -> None:
    many = [("A", f"v{i}", "B", "asserted") for i in range(EDGES + 20)]
    others = [("A", "met", f"N{i}", "asserted") for i in range(20)]
    drawn = picture(page_of(pairs_graph(*many, *others)))
    assert len(drawn.edges) <= 25 and len(drawn.places) == 22


def test_picture_without_edges_shows_names() -> None:
    names = tuple(Entity(f"{BASE}{i:02d}", f"n{i}", "Person", "person") for i in range(30))
    drawn = picture(page_of(Graph(base=BASE, run="r", entities=names)))
    assert len(drawn.places) == 12 == len(set(drawn.places.values()))
    assert picture(page_of(Graph(base=BASE, run="r"))).places == {}
