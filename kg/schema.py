"""The ontology as the reader sees it: read once from `ontology/`, extended by the user's files."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from kg.resources import ontology_folder
from kg.schema_read import read_schema
from kg.schema_records import (
    ABSENT,
    ANY,
    OPEN_EVENT,
    Alternation,
    EntityClass,
    EventType,
    Pattern,
    RelationDef,
    RoleDef,
    Schema,
    Shortcut,
)

__all__ = [
    "ABSENT",
    "ANY",
    "OPEN_EVENT",
    "Alternation",
    "EntityClass",
    "EventType",
    "Pattern",
    "RelationDef",
    "RoleDef",
    "Schema",
    "Shortcut",
    "load_schema",
]


def load_schema(extra: Sequence[Path] = ()) -> Schema:
    """Return the shipped ontology, extended by the types of `extra`; cached by its arguments.

    Raises:
        OntologyError: a file is missing or broken; the message names file and entry.
    """
    return _load(tuple(Path(path) for path in extra))


@lru_cache(maxsize=8)
def _load(extra: tuple[Path, ...]) -> Schema:
    return read_schema(ontology_folder(), extra)
