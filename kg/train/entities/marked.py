"""Names that people marked, completed by what two pipelines say of types that the corpus does not mark."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.train.entities.align import Aligned
from kg.train.entities.layer import Layer, Tags
from kg.train.entities.places import Places
from kg.train.entities.types import MARKED, NAMED, NUMERIC, overlapping, trimmed
from kg.train.errors import MaterialError
from kg.train.parses import Entity

UNKNOWN = ""  # label of a name of which nothing is known
_NOISY = "gmb"  # its names were found by a program
_LOOSE = ("gum", "gmb")  # their events and products are wider than OntoNotes', and some names are missed


@dataclass(frozen=True, slots=True)
class Seen:
    """What two pipelines say of a text; names are trimmed."""

    words: Sequence[str]
    leading: Sequence[Entity]
    second: Sequence[Entity]
    agreed: frozenset[Entity]  # what the second says; a name of the leading one in it is agreed on

    def text(self, entity: Entity) -> str:
        """Return a name's words."""
        return " ".join(self.words[entity.first : entity.end])

    def same(self, entity: Entity) -> list[Entity]:
        """Return what the leading pipeline says of exactly these words."""
        return [other for other in self.leading if other[:2] == entity[:2]]


def seen_by(words: Sequence[str], leading: Sequence[Entity], second: Sequence[Entity]) -> Seen:
    """Return what two pipelines say, their names trimmed."""
    other = trimmed(words, second)
    return Seen(words, trimmed(words, leading), other, frozenset(other))


def merge_marked(source: str, marked: Aligned, seen: Seen, places: Places) -> Tags:
    """Return the names of a text of a corpus as BIO tags.

    Raises:
        MaterialError: nobody has said which types the corpus marks.
    """
    if source not in MARKED:
        raise MaterialError(path=source, reason=f"known corpora of names are {', '.join(sorted(MARKED))}")
    layer = Layer(len(seen.words), marked.unknown)
    for entity in trimmed(seen.words, marked.names):
        if layer.is_free(entity) and (found := _decide(source, entity, seen, places)):
            if found.label == UNKNOWN:
                layer.hide(found)
            else:
                layer.put(found)
    for entity in seen.leading:
        if layer.is_free(entity):
            _complete(source, entity, seen, layer)
    for entity in seen.second:
        if layer.is_free(entity) and (entity.label in NUMERIC or entity.label not in MARKED[source]):
            layer.hide(entity)
    for word, text in enumerate(seen.words):
        people = Entity(word, word + 1, "NORP")
        if text in places.peoples and layer.is_free(people):
            layer.put(people)
    return layer.tags()


def merge_hand(marked: Aligned, seen: Seen) -> Tags:
    """Return names marked by hand for this recipe, which count as they are, and the pipelines' numbers."""
    layer = Layer(len(seen.words), marked.unknown)
    for entity in trimmed(seen.words, marked.names):
        layer.put(entity)
    numbers = [entity for entity in (*seen.leading, *seen.second) if entity.label in NUMERIC]
    for entity in numbers:
        if entity in seen.agreed and entity in seen.leading and layer.is_free(entity):
            layer.put(entity)
    for entity in numbers:
        layer.hide(entity)
    return layer.tags()


def _decide(source: str, entity: Entity, seen: Seen, places: Places) -> Entity | None:
    """Return a marked name with its type here; None leaves its words to the pipelines."""
    if entity.label in ("DATE", "MONEY"):
        told = any(other.label in NUMERIC for other in overlapping(entity, seen.leading))
        return None if told else entity
    if source == _NOISY:
        entity = _relabelled(entity, seen, places)
        if (found := _corrected(entity, seen, places)) is not None:
            return found
    return _typed(source, entity, seen, places)


def _relabelled(entity: Entity, seen: Seen, places: Places) -> Entity:
    """Believe the gazetteer more than a program's type."""
    text = seen.text(entity)
    if text in places.names:
        return entity._replace(label="LOC")
    return entity._replace(label="NORP") if text in places.peoples else entity


def _corrected(entity: Entity, seen: Seen, places: Places) -> Entity | None:
    """Believe two pipelines more than a program: longer organisations, other types, other borders."""
    others = overlapping(entity, seen.leading)
    for other in others:
        longer = other.end - other.first > entity.end - entity.first
        around = other.first <= entity.first and entity.end <= other.end
        if other.label == "ORG" and other in seen.agreed and longer and around:
            return other
    same = seen.same(entity)
    agreed = [other for other in same if other in seen.agreed]
    place = entity.label == "LOC"
    if agreed and agreed[0].label != entity.label and not (place and agreed[0].label in ("GPE", "LOC")):
        return agreed[0]
    certain = entity.label == "NORP" or (place and seen.text(entity) in places.names)
    return entity._replace(label=UNKNOWN) if others and not same and not certain else None


def _typed(source: str, entity: Entity, seen: Seen, places: Places) -> Entity:
    """Return a marked name with the type that OntoNotes would give it."""
    text, label, same = seen.text(entity), entity.label, seen.same(entity)
    named = next((other for other in same if other.label in NAMED), None)
    if label == "LOC":
        told = same or overlapping(entity, seen.leading)
        return entity._replace(label=places.type_of(text, told[0].label if told else ""))
    if label == "MISC":
        people = entity._replace(label="NORP" if text in places.peoples else UNKNOWN)
        return named or people
    if label in ("PRODUCT", "EVENT") and source in _LOOSE:
        return named or entity._replace(label=UNKNOWN)
    if label == "NORP" and same and same[0].label in ("NORP", "LANGUAGE"):
        return same[0]
    if label == "ORG" and same and same[0].label == "GPE" and text in places.names:
        return entity._replace(label="GPE")
    if label == "ORG" and text in places.peoples:
        return entity._replace(label="NORP")
    return entity


def _complete(source: str, entity: Entity, seen: Seen, layer: Layer) -> None:
    """Take a name from the pipelines where the corpus says nothing of its words or its type."""
    agreed = entity in seen.agreed
    if entity.label not in MARKED[source]:
        wanted = agreed
    elif source in _LOOSE or layer.hides(entity):
        wanted = agreed and layer.hides(entity)
    else:
        return  # the corpus says that it is no name of its types
    if wanted:
        layer.put(entity)
    else:
        layer.hide(entity)
