"""Types of names, what each corpus marks of them, and how far a name reaches."""

from collections.abc import Iterable, Sequence

from kg.train.parses import Entity

NAMED = frozenset(
    ("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE")
)
NUMERIC = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"))
MARKED = {  # types of which a corpus marks every name: what it leaves unmarked is none of these
    "crossner": frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT")),
    "gmb": frozenset(("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC")),
    "grobid": frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "NORP")),
    "gum": frozenset(("PERSON", "ORG", "GPE", "LOC")),
    "uner-ewt": frozenset(("PERSON", "ORG", "GPE", "LOC")),
    "wikigold": frozenset(("PERSON", "ORG", "GPE", "LOC")),
}
_POSSESSIVE = frozenset(("'s", "’s", "'", "’"))


def trim(words: Sequence[str], entity: Entity) -> Entity:
    """Return a name without a leading "the" and a trailing 's; titles of works keep both."""
    first, end, label = entity
    if label in NAMED and label != "WORK_OF_ART":
        if end - first > 1 and words[first].lower() == "the":
            first += 1
        if end - first > 1 and words[end - 1] in _POSSESSIVE:
            end -= 1
    return Entity(first, end, label)


def trimmed(words: Sequence[str], entities: Iterable[Entity]) -> list[Entity]:
    """Return names without leading "the" and trailing 's."""
    return [trim(words, entity) for entity in entities]


def overlapping(entity: Entity, others: Iterable[Entity]) -> list[Entity]:
    """Return the names that share a word with one."""
    return [other for other in others if other.first < entity.end and entity.first < other.end]
