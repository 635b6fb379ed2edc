"""What is drawn at first, and where: few nodes, whole pixels, the same on every run."""

import math
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.export.html_records import Page, PageEdge, PageNode

NODES = 60  # above this nobody reads anything
EDGES = 80
_WANTED = 34  # names at first sight: room for the words of most lines
_SAME_TWO = 5  # lines between the same two when there are too many lines
_TELLING = 14  # facts that are drawn before all others, the foremost first
_LEADING = 8  # and of them those that are drawn even where they hang on nothing
_FEW = 3  # nodes of a part that hangs on nothing; such are left out where there is enough else
_ENOUGH = 16
_ALONE = 12  # nodes without partners that are drawn when nothing else can be
_APART = 150  # pixels between partners: room for the label of an edge
_WIDER = 0.2  # of that more for each further line between the same two
_TURNS = 300
_GRAVITY = 0.1  # towards the middle: long branches bend
_ROUNDS = 80
_ASPECT = 1.15  # width to height of the picture


@dataclass(frozen=True, slots=True)
class Picture:
    """The part that is drawn: node ids with their places, edge ids, both rising."""

    places: dict[int, tuple[int, int]]
    edges: tuple[int, ...]


def picture(page: Page) -> Picture:
    """Choose the nodes told of most, with partners in the picture, and lay them out."""
    foremost = _foremost(page)
    chosen = _choose(page, foremost)
    kept = _without_scraps(_lines(page, foremost, chosen), foremost[:_LEADING])
    joined = {end for edge in kept for end in (edge.source, edge.target)}
    drawn = [page.nodes[number] for number in sorted(joined or chosen)]
    return Picture(_layout(drawn, kept), tuple(sorted(edge.id for edge in kept)))


def _foremost(page: Page) -> list[PageEdge]:
    """Return the edges between two names that tell the foremost facts."""
    named = {node.id for node in page.nodes if not node.unnamed}
    between = [edge for edge in page.edges if {edge.source, edge.target} <= named and edge.events]
    return sorted(between, key=lambda edge: (min(edge.events), edge.id))[:_TELLING]


def _lines(page: Page, foremost: Sequence[PageEdge], chosen: Container[int]) -> list[PageEdge]:
    """Return the edges to draw; where they are too many, the same two keep their most told ones."""
    first = {edge.id for edge in foremost}
    inside = [edge for edge in page.edges if edge.source in chosen and edge.target in chosen]
    ranked = sorted(inside, key=lambda e: (e.id not in first, -e.claims, e.id))
    if len(ranked) <= EDGES:
        return ranked
    lines = Counter[tuple[int, int]]()
    kept = []
    for edge in ranked:
        pair = min(edge.source, edge.target), max(edge.source, edge.target)
        lines[pair] += 1
        if lines[pair] <= _SAME_TWO:
            kept.append(edge)
    return kept[:EDGES]


def _worth(node: PageNode) -> float:
    """Return how telling a node is; "people" and the like join what has nothing in common."""
    told = node.claims + 2 * (node.sources - 1) + 0.5 * node.degree
    return told * (0.4 if node.unnamed else 1.0)


def _choose(page: Page, foremost: Sequence[PageEdge]) -> set[int]:
    """Return the ids of the ends of the foremost facts, then of nodes by claims, sources and degree."""
    ranked = sorted(page.nodes, key=lambda n: (-_worth(n), n.label, n.iri))
    partners: dict[int, set[int]] = {node.id: set() for node in page.nodes}
    for edge in page.edges:
        partners[edge.source].add(edge.target)
        partners[edge.target].add(edge.source)
    joined = {end for edge in foremost for end in (edge.source, edge.target)}
    seen = set(joined)
    for node in ranked:
        seen.add(node.id)
        now = partners[node.id] & seen
        # a node that brings in more than there is room for gives way to the next
        if now and len(joined | now | {node.id}) <= _WANTED:
            joined |= now | {node.id}
        if len(joined) >= _WANTED:
            break
    return joined or {node.id for node in ranked[:_ALONE]}


def _without_scraps(edges: Sequence[PageEdge], telling: Sequence[PageEdge]) -> list[PageEdge]:
    """Leave out parts of a few nodes that tell none of the foremost facts, where enough is left."""
    import networkx

    net = networkx.Graph((edge.source, edge.target) for edge in edges)
    parts = [set(part) for part in networkx.connected_components(net)]
    ends = {edge.source for edge in telling}
    kept: set[int] = set().union(*(part for part in parts if len(part) > _FEW or part & ends))
    return [edge for edge in edges if edge.source in kept] if len(kept) >= _ENOUGH else list(edges)


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
    lines = Counter((min(edge.source, edge.target), max(edge.source, edge.target)) for edge in edges)
    net.add_edges_from(pair for pair in lines if pair[0] != pair[1])
    sized = {node.id: node for node in nodes}
    parts = sorted(networkx.connected_components(net), key=lambda part: (-len(part), min(part)))
    groups = []
    for part in parts:
        own = {pair: count for pair, count in sorted(lines.items()) if pair[0] in part and pair[0] != pair[1]}
        groups.append(_separate(_spring(sorted(part), own, sized)))
    return {box.node: (round(box.x), round(box.y)) for box in _pack(groups)}


def _spring(
    nodes: Sequence[int], lines: Mapping[tuple[int, int], int], sized: Mapping[int, PageNode]
) -> list[_Box]:
    """Let springs pull partners and everybody push; more lines between two make a longer spring.

    It starts from a circle in the order of a walk through the part, so it needs no chance.
    """
    import numpy

    order = {number: at for at, number in enumerate(_walk(nodes, lines))}
    size = len(order)
    turns = numpy.arange(size) * (2 * math.pi / size)
    places = numpy.column_stack((numpy.cos(turns), numpy.sin(turns))) * (_APART * 0.5 * size**0.5)
    ends = numpy.array([(order[one], order[other]) for one, other in lines], dtype=int).reshape(-1, 2)
    # push and pull are even where the cube of the distance is _APART squared times this
    ideal = numpy.array([_APART * (1 + _WIDER * min(count - 1, 6)) ** 3 for count in lines.values()])
    for turn in range(_TURNS if size > 1 else 0):
        apart = places[:, None, :] - places[None, :, :]
        far = numpy.maximum((apart**2).sum(axis=2), 1.0)
        moves = (apart * (_APART**2 / far)[:, :, None]).sum(axis=1) - _GRAVITY * places
        pull = places[ends[:, 1]] - places[ends[:, 0]]
        pull *= (numpy.hypot(pull[:, 0], pull[:, 1]) / ideal)[:, None]
        numpy.add.at(moves, ends[:, 0], pull)
        numpy.subtract.at(moves, ends[:, 1], pull)
        length = numpy.maximum(numpy.hypot(moves[:, 0], moves[:, 1]), 1e-9)
        most = 60 * (1 - turn / _TURNS) + 1
        places = places + moves * (numpy.minimum(length, most) / length)[:, None]
    return [
        _box(number, float(places[at, 0]), float(places[at, 1]), sized)
        for number, at in sorted(order.items())
    ]


def _walk(nodes: Sequence[int], lines: Iterable[tuple[int, int]]) -> list[int]:
    """Return the nodes of a part in the order of a depth-first walk from the best joined one."""
    partners: dict[int, list[int]] = {number: [] for number in nodes}
    for one, other in lines:
        partners[one].append(other)
        partners[other].append(one)
    open_ = [min(nodes, key=lambda n: (-len(partners[n]), n))]
    found: dict[int, None] = {}
    while open_:
        number = open_.pop()
        if number not in found:
            found[number] = None
            open_ += sorted(partners[number], key=lambda n: (len(partners[n]), -n))
    return list(found)


def _box(number: int, x: float, y: float, sized: Mapping[int, PageNode]) -> _Box:
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
