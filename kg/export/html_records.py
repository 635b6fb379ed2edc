"""What the page knows: nodes, drawn edges and the JSON values beside them."""

from dataclasses import dataclass
from typing import Any

# How a family is drawn; the page's legend and stylesheet use the same names.
SHAPES = {
    "person": "dot",
    "organization": "square",
    "place": "diamond",
    "group": "hexagon",
    "thing": "triangle",
    "work": "triangleDown",
    "happening": "star",
}
# Line of an edge by status; a word beside the label says the same without the line.
DASHES: dict[str, bool | list[int]] = {
    "asserted": False,
    "disputed": [14, 4],
    "negated": [10, 4, 2, 4],
    "planned": [6, 5],
    "offered": [6, 5],
    "requested": [6, 5],
    "desired": [6, 5],
    "possible": [2, 4],
    "hypothetical": [2, 4],
}


@dataclass(frozen=True, slots=True)
class PageNode:
    """An entity or a kind; `id` is its index in the page."""

    id: int
    iri: str
    label: str
    type: str  # label of its class
    family: str
    unnamed: bool  # a kind: 'troops'
    aliases: tuple[str, ...]
    links: tuple[str, ...]  # http and https only
    why: tuple[str, ...]
    claims: int
    sources: int
    degree: int

    @property
    def size(self) -> int:
        """Return half the width of its shape in pixels of the unscaled picture, 9 to 26."""
        return min(26, 9 + 2 * self.claims.bit_length())


@dataclass(frozen=True, slots=True)
class PageEdge:
    """Events with the same ends, label and status; `id` is its index in the page."""

    id: int
    source: int
    target: int
    label: str
    status: str
    events: tuple[int, ...]
    claims: int
    curve: float  # -1.0 to 1.0, seen from source to target; 0 for a straight line

    @property
    def width(self) -> int:
        """Return its width in pixels, 1 to 5."""
        return min(5, self.claims.bit_length())


@dataclass(frozen=True, slots=True)
class Page:
    """All that is embedded; `events`, `claims`, `quotes` and `stories` are JSON objects."""

    base: str  # what the IRIs of the graph begin with
    summary: str
    lead: int  # index of the event that the summary tells
    nodes: tuple[PageNode, ...]
    edges: tuple[PageEdge, ...]
    events: tuple[dict[str, Any], ...]
    claims: tuple[dict[str, Any], ...]
    quotes: tuple[dict[str, Any], ...]
    stories: tuple[dict[str, Any], ...]
