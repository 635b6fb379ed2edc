"""Names of open text: those that two pipelines agree on and those that links lead to."""

from collections.abc import Iterable

from kg.train.entities.layer import Layer, Tags
from kg.train.entities.marked import Seen
from kg.train.entities.types import overlapping
from kg.train.parses import Entity


def merge_agreed(seen: Seen, anchors: Iterable[Entity] = ()) -> Tags:
    """Return the names of an open text as BIO tags; what only one pipeline sees is unknown.

    `anchors` are linked names with a type; they count unless both pipelines see a longer name there.
    """
    layer = Layer(len(seen.words))
    for anchor in anchors:
        if layer.is_free(anchor) and not _inside_agreed(anchor, seen):
            layer.put(anchor)
    for entity in seen.leading:
        if layer.is_free(entity) and entity in seen.agreed:
            layer.put(entity)
        else:
            layer.hide(entity)
    for entity in seen.second:
        layer.hide(entity)
    return layer.tags()


def _inside_agreed(anchor: Entity, seen: Seen) -> bool:
    return any(
        other in seen.agreed and (other.first < anchor.first or anchor.end < other.end)
        for other in overlapping(anchor, seen.leading)
    )
