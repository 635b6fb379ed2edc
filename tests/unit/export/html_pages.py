"""Pages of graphs made by hand, and a graph of given edges."""

from html_graphs import Desk
from html_schema import make_schema

from kg.export.html_data import page_data
from kg.export.html_records import Page, PageNode
from kg.graph import Graph

SCHEMA = make_schema()


def page_of(graph: Graph, *, context: bool = True) -> Page:
    return page_data(graph, SCHEMA, context=context)


def node(page: Page, label: str) -> PageNode:
    return next(found for found in page.nodes if found.label == label)


def pairs_graph(*edges: tuple[str, str, str, str]) -> Graph:
    """Return a graph of edges (source, verb, target, status), one claim each."""
    desk = Desk()
    for number, (one, verb, other, status) in enumerate(edges):
        text = f"{one} {verb} {other}."
        document = desk.article(f"d{number}", [text])
        ends = {
            "agent": (one, desk.name(one, "Person", "person")),
            "recipient": (other, desk.name(other, "Person", "person")),
        }
        desk.claim(document, text, verb, ends, says=f"{verb}", status=status, type_=f"T{number}")
    return desk.graph()
