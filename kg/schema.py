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
    Sense,
    Shortcut,
    Trigger,
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
    "Sense",
    "Shortcut",
    "Trigger",
    "load_schema",
]


def load_schema(extra: Sequence[Path] = ()) -> Schema:
    """Return the shipped ontology, extended by the types of `extra`; cached until a file changes.

    Raises:
        OntologyError: a file is missing or broken; the message names file and entry.
    """
    paths = tuple(Path(path) for path in extra)
    return _load(paths, tuple(map(_stamp, paths)))


def _stamp(path: Path) -> tuple[int, int]:
    """Return when a file was changed and how long it is; a missing one is told when it is read."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=8)
def _load(extra: tuple[Path, ...], stamps: tuple[tuple[int, int], ...]) -> Schema:
    return read_schema(ontology_folder(), extra)
