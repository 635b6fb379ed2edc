"""What is drawn at first, and where: few nodes, whole pixels, the same on every run."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from kg.export.html_records import Page, PageEdge, PageNode

if TYPE_CHECKING:
    import networkx

NODES = 60  # above this nobody reads anything
EDGES = 120
_ALONE = 12  # nodes without partners that are drawn when nothing else can be
_APART = 190  # pixels between partners: room for the label of an edge
_SEED = 7
_ROUNDS = 80
_ASPECT = 1.15  # width to height of the picture


@dataclass(frozen=True, slots=True)
class Picture:
    """The part that is drawn: node ids with their places, edge ids, both rising."""

    places: dict[int, tuple[int, int]]
    edges: tuple[int, ...]


def picture(page: Page) -> Picture:
    """Choose the nodes told of most, with partners in the picture, and lay them out."""
    chosen = _choose(page)
    inside = [edge for edge in page.edges if edge.source in chosen and edge.target in chosen]
    kept = sorted(inside, key=lambda e: (-e.claims, e.id))[:EDGES]
    joined = {end for edge in kept for end in (edge.source, edge.target)}
    drawn = [page.nodes[number] for number in sorted(joined or chosen)]
    return Picture(_layout(drawn, kept), tuple(sorted(edge.id for edge in kept)))


def _choose(page: Page) -> set[int]:
    """Return the ids of up to NODES nodes, by claims, sources and degree."""
    ranked = sorted(page.nodes, key=lambda n: (-n.claims, -n.sources, -n.degree, n.label, n.iri))
    partners: dict[int, set[int]] = {node.id: set() for node in page.nodes}
    for edge in page.edges:
        partners[edge.source].add(edge.target)
        partners[edge.target].add(edge.source)
    seen: set[int] = set()
    joined: set[int] = set()
    for node in ranked:
        seen.add(node.id)
        now = partners[node.id] & seen
        # a node that brings in more than there is room for gives way to the next
        if now and len(joined | now | {node.id}) <= NODES:
            joined |= now | {node.id}
        if len(joined) == NODES:
            break
    return joined or {node.id for node in ranked[:_ALONE]}


@dataclass(slots=True)
class _Box:
    """A node with its label while it is being placed."""

    node: int
    x: float
    y: float
    width: float
    height: float


def _layout(nodes: Sequence[PageNode], edges: Sequence[PageEdge]) -> dict[int, tuple[int, int]]:
    """Return whole-pixel places: each component by a spring layout, then packed in rows."""
    import networkx

    net: networkx.Graph[int] = networkx.Graph()
    net.add_nodes_from(node.id for node in nodes)
    for edge in edges:
        if edge.source != edge.target:
            net.add_edge(edge.source, edge.target)
    sized = {node.id: node for node in nodes}
    parts = sorted(networkx.connected_components(net), key=lambda part: (-len(part), min(part)))
    groups = []
    for part in parts:
        # a graph of its own, filled in sorted order: the layout depends on the order of nodes
        own: networkx.Graph[int] = networkx.Graph()
        own.add_nodes_from(sorted(part))
        own.add_edges_from(sorted((min(pair), max(pair)) for pair in net.subgraph(part).edges))
        groups.append(_separate(_spring(own, sized)))
    return {box.node: (round(box.x), round(box.y)) for box in _pack(groups)}


def _spring(net: "networkx.Graph[int]", sized: dict[int, PageNode]) -> list[_Box]:
    import networkx

    size = len(net)
    if size == 1:
        return [_box(number, 0.0, 0.0, sized) for number in net]
    found = networkx.spring_layout(net, k=2.2 / size**0.5, iterations=300, seed=_SEED)
    lengths = sorted(float(math.dist(found[one], found[other])) for one, other in net.edges)
    scale = _APART / max(lengths[len(lengths) // 2], 0.01)
    return [
        _box(number, float(x) * scale, float(y) * scale, sized) for number, (x, y) in sorted(found.items())
    ]


def _box(number: int, x: float, y: float, sized: dict[int, PageNode]) -> _Box:
    node = sized[number]
    width = max(2 * node.size, 7 * min(len(node.label), 24)) + 30
    return _Box(number, x * _ASPECT, y, width, 2 * node.size + 52)


def _separate(boxes: list[_Box]) -> list[_Box]:
    """Push boxes apart, along the axis where they overlap less, until none overlap."""
    for _ in range(_ROUNDS):
        moved = False
        for one, other in combinations(boxes, 2):
            across = (one.width + other.width) / 2 - abs(one.x - other.x)
            down = (one.height + other.height) / 2 - abs(one.y - other.y)
            if across <= 0.5 or down <= 0.5:
                continue
            moved = True
            if across < down:
                step = across / 2 if one.x < other.x else -across / 2
                one.x, other.x = one.x - step, other.x + step
            else:
                step = down / 2 if one.y < other.y else -down / 2
                one.y, other.y = one.y - step, other.y + step
        if not moved:
            break
    return boxes


def _pack(groups: Sequence[list[_Box]]) -> Iterator[_Box]:
    """Set components side by side in rows, the largest first, around the middle."""
    gap = 40.0
    frames = [_frame(group) for group in groups]
    area = sum((right - left + gap) * (bottom - top + gap) for left, top, right, bottom in frames)
    limit = max([area**0.5 * _ASPECT, *(right - left for left, _, right, _ in frames)])
    x = y = deepest = 0.0
    for group, (left, top, right, bottom) in zip(groups, frames, strict=True):
        if x and x + right - left > limit:
            x, y, deepest = 0.0, y + deepest + gap, 0.0
        for box in group:
            box.x, box.y = box.x - left + x, box.y - top + y
            yield box
        x, deepest = x + right - left + gap, max(deepest, bottom - top)


def _frame(boxes: Sequence[_Box]) -> tuple[float, float, float, float]:
    return (
        min(box.x - box.width / 2 for box in boxes),
        min(box.y - box.height / 2 for box in boxes),
        max(box.x + box.width / 2 for box in boxes),
        max(box.y + box.height / 2 for box in boxes),
    )
