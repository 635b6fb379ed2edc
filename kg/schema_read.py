"""Reading the ontology's YAML into records; every fault names its file and entry."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.errors import OntologyError
from kg.schema_check import check_event, check_relation
from kg.schema_records import (
    ABSENT,
    ANY,
    ROOT,
    EntityClass,
    EventType,
    RelationDef,
    RoleDef,
    Schema,
    Sense,
)
from kg.schema_types import Context, family_classes, read_event, strings

EVENTS, CLASSES, NOUNS, OFFICES, TITLES = (
    "events.yaml",
    "classes.yaml",
    "nouns.yaml",
    "offices.yaml",
    "titles.yaml",
)
VOCABULARY = "vocabulary.yaml"
USER_FIELDS = ("version", "patterns", "events")  # what a file that extends the ontology may hold


def read_schema(folder: Path, extra: Sequence[Path]) -> Schema:
    """Read the ontology in `folder` and the files that extend it.

    Raises:
        OntologyError: a file is missing or broken.
    """
    paths = [folder / name for name in (EVENTS, CLASSES, NOUNS, OFFICES, TITLES)]
    raw = [_bytes(path) for path in (*paths, *extra)]
    events, classes, nouns, offices, titles, *more = (
        _yaml(path, data, aliases=path not in extra) for path, data in zip((*paths, *extra), raw, strict=True)
    )
    context = _context(events, _classes(classes, paths[1]), paths[0])
    for path, data in zip(extra, more, strict=True):
        _check_user_file(path, data)
    types: dict[str, EventType] = {}
    relations: dict[str, RelationDef] = {}
    for path, data in ((paths[0], events), *zip(extra, more, strict=True)):
        _add_events(types, relations, data, context.at(path, data))
    hints = _hints(nouns, context.classes, paths[2])
    senses, noun_senses = _index(types.values(), "verbs"), _index(types.values(), "nouns")
    return Schema(
        classes=context.classes,
        families=context.families,
        roles=context.roles,
        events=types,
        relations=relations,
        verbs=_ids(senses),
        nouns=_ids(noun_senses),
        senses=senses,
        noun_senses=noun_senses,
        relators=_ids(_index(types.values(), "relators")),
        hints=hints,
        offices=frozenset(strings(offices, "offices", paths[3])),
        titles=frozenset(strings(titles, "titles", paths[4])),
        digest=_digest(raw),
        ancestors=_ancestors(context, types),
    )


def _context(events: Mapping[str, Any], classes: dict[str, EntityClass], path: Path) -> Context:
    """Return what the entries of every file may refer to."""
    return Context(
        path=path,
        classes=classes,
        families=family_classes(events.get("families", {}), path),
        roles=_roles(events.get("roles", {}), path),
        patterns=dict(events.get("patterns", {})),
        common=dict(events.get("common", {})),
        reserved=_reserved(path.parent / VOCABULARY),
    )


def _add_events(
    types: dict[str, EventType], relations: dict[str, RelationDef], data: dict[str, Any], context: Context
) -> None:
    """Read the types of one file and add them; an id or predicate is never replaced."""
    entries = data.get("events", {})
    if not isinstance(entries, dict) or not entries:
        raise OntologyError(path=context.path, reason="it has no entries under 'events'")
    for id_, entry in entries.items():
        if id_ in types or id_ in context.classes or id_ in context.families:
            raise OntologyError(path=context.path, reason=f"'{id_}' is defined already; choose another name")
        event, found = read_event(str(id_), entry, context)
        check_event(event, context, known={*types, *entries})
        types[event.id] = event
        for relation in found:
            check_relation(relation, relations.get(relation.predicate), context, event.id)
            relations.setdefault(relation.predicate, relation)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise OntologyError(path=path, reason=f"it cannot be read ({exc.strerror})") from exc


def _reserved(path: Path) -> frozenset[str]:
    words = _yaml(path, _bytes(path))
    return frozenset(name for kind in ("classes", "properties") for name in words.get(kind, ()))


def _check_user_file(path: Path, data: Mapping[str, Any]) -> None:
    if unknown := sorted(str(name) for name in data.keys() - set(USER_FIELDS)):
        known = ", ".join(USER_FIELDS)
        raise OntologyError(path=path, reason=f"'{unknown[0]}' is nothing it can hold (known: {known})")


def _yaml(path: Path, data: bytes, *, aliases: bool = True) -> dict[str, Any]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one is ten times faster
    try:
        if not aliases and any(isinstance(token, yaml.AliasToken) for token in yaml.scan(data, loader)):
            # A few lines of them can stand for more words than a memory holds.
            raise OntologyError(path=path, reason="it uses aliases (*name); write the words out")
        found = yaml.load(data, Loader=loader)
    except (yaml.YAMLError, ValueError) as exc:  # ValueError: an impossible date, odd bytes
        mark = getattr(exc, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark else ""
        what = getattr(exc, "problem", None) or exc
        raise OntologyError(path=path, reason=f"it is no YAML{where}: {what}") from exc
    if not isinstance(found, dict):
        raise OntologyError(path=path, reason="it is no mapping of names to entries")
    return found


def _classes(data: dict[str, Any], path: Path) -> dict[str, EntityClass]:
    found: dict[str, EntityClass] = {}
    for id_, entry in data.get("classes", {}).items():
        parent = entry.get("parent", "")
        if parent and parent not in found:
            raise OntologyError(path=path, reason=f"class '{id_}': parent '{parent}' must stand above it")
        found[id_] = EntityClass(
            id=id_,
            label=entry["label"],
            parent=parent,
            family=entry.get("family") or (found[parent].family if parent else "thing"),
            comment=entry["comment"],
            also=tuple(entry.get("also", ())),
            mappings=dict(entry.get("mapping", {})),
        )
    return found


def _roles(data: dict[str, Any], path: Path) -> dict[str, RoleDef]:
    try:
        return {id_: RoleDef(id_, e["label"], e["comment"], e["range"]) for id_, e in data.items()}
    except (KeyError, TypeError) as exc:
        raise OntologyError(path=path, reason=f"a role lacks {exc}") from exc


def _hints(data: dict[str, Any], classes: Mapping[str, EntityClass], path: Path) -> dict[str, str]:
    """Turn class -> nouns into noun -> class."""
    found: dict[str, str] = {}
    for cls, nouns in data.get("nouns", {}).items():
        if cls not in classes:
            raise OntologyError(path=path, reason=f"'{cls}' is no class")
        for noun in nouns:
            if found.setdefault(noun, cls) != cls:
                raise OntologyError(path=path, reason=f"'{noun}' stands under {found[noun]} and {cls}")
    return found


def _index(types: Iterable[EventType], kind: str) -> dict[str, tuple[Sense, ...]]:
    """Return trigger -> senses: those bound to a word first, those without a condition last."""
    found: dict[str, list[Sense]] = {}
    for event in types:
        for trigger in event.triggers:
            if trigger.kind == kind:
                found.setdefault(trigger.lemma, []).append(Sense(event.id, trigger.when))
    return {lemma: tuple(sorted(senses, key=_rank)) for lemma, senses in sorted(found.items())}


def _ids(senses: Mapping[str, Sequence[Sense]]) -> dict[str, tuple[str, ...]]:
    return {lemma: tuple(dict.fromkeys(sense.event for sense in found)) for lemma, found in senses.items()}


def _rank(sense: Sense) -> int:
    """Return the place of a sense in the order of asking, lowest first."""
    wanted = sense.when.values()
    if sense.bound:
        return 0
    if any(each not in (ANY, ABSENT) for each in wanted):
        return 1
    return 2 if wanted else 3


def _ancestors(context: Context, types: Mapping[str, EventType]) -> dict[str, frozenset[str]]:
    """Return every class, family and type with itself and all above it."""
    above: dict[str, tuple[str, ...]] = {id_: (c.parent, *c.also) for id_, c in context.classes.items()}
    above.update(dict.fromkeys(context.families, (ROOT,)))
    above.update({id_: (event.parent,) for id_, event in types.items()})
    found: dict[str, frozenset[str]] = {}
    for id_ in above:
        seen, stack = {id_}, [id_]
        while stack:
            new = [p for p in above.get(stack.pop(), ()) if p and p not in seen]
            seen.update(new)
            stack.extend(new)
        found[id_] = frozenset(seen)
    return found


def _digest(raw: Iterable[bytes]) -> str:
    """Return 16 hex digits over the files; line ends do not count."""
    whole = hashlib.sha256()
    for data in raw:
        whole.update(hashlib.sha256(data.replace(b"\r\n", b"\n")).digest())
    return whole.hexdigest()[:16]
