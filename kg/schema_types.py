"""One entry of `events.yaml` (or of a user's file) read into an event type and its relations."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kg.errors import OntologyError
from kg.schema_records import (
    Alternation,
    EntityClass,
    EventType,
    Pattern,
    RelationDef,
    RoleDef,
    Shortcut,
    Trigger,
    alternatives,
)

FIELDS = {
    "label", "says", "comment", "family", "parent", "roles", "core", "direct", "pattern",
    "slots", "triggers", "symmetric", "state", "mapping",
}  # fmt: skip
KINDS = ("verbs", "nouns", "relators")
DIRECT_FIELDS = {"from", "predicate", "to", "label", "comment", "wikidata", "inverse", "symmetric"}


@dataclass(frozen=True, slots=True)
class Context:
    """What an entry may refer to, and the file it stands in."""

    path: Path
    classes: dict[str, EntityClass]
    families: dict[str, EntityClass]
    roles: dict[str, RoleDef]
    patterns: dict[str, Any] = field(default_factory=dict)
    common: dict[str, Any] = field(default_factory=dict)
    reserved: frozenset[str] = frozenset()  # classes and properties of the graph itself

    def at(self, path: Path, data: Mapping[str, Any]) -> "Context":
        """Return the context for another file, which may bring patterns of its own."""
        own = data.get("patterns") or {}
        if not isinstance(own, dict):
            raise OntologyError(path=path, reason="'patterns' is no mapping")
        return replace(self, path=path, patterns={**own, **self.patterns})

    def fault(self, entry: str, reason: str) -> OntologyError:
        return OntologyError(path=self.path, reason=f"entry '{entry}': {reason}")


def strings(data: Mapping[str, Any], name: str, path: Path) -> list[str]:
    """Return the list of words under a name; nested lists by group are joined."""
    value = data.get(name, [])
    groups = list(value.values()) if isinstance(value, dict) else [value]
    words = [word for group in groups for word in group]
    if wrong := [word for word in words if not isinstance(word, str)]:
        raise OntologyError(path=path, reason=f"{wrong[0]!r} under '{name}' is no word; put it in quotes")
    return words


def family_classes(data: Mapping[str, Any], path: Path) -> dict[str, EntityClass]:
    """Return the families of event types; a family in the sense of entities is 'happening'."""
    try:
        return {
            id_: EntityClass(id_, entry["label"], "", "happening", entry["comment"])
            for id_, entry in data.items()
        }
    except (KeyError, TypeError) as exc:
        raise OntologyError(path=path, reason=f"a family lacks {exc}") from exc


def read_event(id_: str, entry: object, context: Context) -> tuple[EventType, list[RelationDef]]:
    """Read one entry.

    Raises:
        OntologyError: a field is unknown, missing or of the wrong form.
    """
    if not isinstance(entry, dict):
        raise context.fault(id_, "it is no mapping")
    if unknown := sorted(str(key) for key in entry.keys() - FIELDS):
        raise context.fault(id_, f"unknown field '{unknown[0]}' (known: {', '.join(sorted(FIELDS))})")
    label = _text(entry, "label", id_, context)
    roles = _words(entry, "roles", id_, context)
    for role, cls in context.common.get("roles", {}).items():
        roles.setdefault(role, cls)
    triggers = tuple(_triggers(entry.get("triggers", {}), id_, context))
    relations = list(_relations(entry.get("direct", []), id_, bool(entry.get("symmetric")), context))
    family = _text(entry, "family", id_, context, _family(context))
    event = EventType(
        id=id_,
        label=label,
        says=_text(entry, "says", id_, context, label),
        comment=_text(entry, "comment", id_, context, label),
        parent=_text(entry, "parent", id_, context, family),
        family=family,
        roles=roles,
        core=tuple(_list(entry, "core", id_, context)),
        direct=tuple(Shortcut(r.from_role, r.predicate, r.to_role) for r in relations),
        pattern=_pattern(entry, roles, id_, context),
        verbs=_lemmas(triggers, "verbs"),
        nouns=_lemmas(triggers, "nouns"),
        relators=_lemmas(triggers, "relators"),
        triggers=triggers,
        symmetric=bool(entry.get("symmetric", False)),
        state=bool(entry.get("state", False)),
        mappings=_words(entry, "mapping", id_, context),
    )
    return event, relations


def _family(context: Context) -> str:
    """A user's type may leave its family open: then it is the last of the shipped ones."""
    return next(reversed(context.families), "")


def _text(entry: Mapping[str, Any], name: str, id_: str, context: Context, default: str = "") -> str:
    value = entry.get(name, default or None)
    if not isinstance(value, str) or not value.strip():
        raise context.fault(id_, f"'{name}' is missing or no text")
    return value


def _words(entry: Mapping[str, Any], name: str, id_: str, context: Context) -> dict[str, str]:
    value = entry.get(name) or {}
    if not isinstance(value, dict) or not all(
        isinstance(k, str) and isinstance(v, str) for k, v in value.items()
    ):
        raise context.fault(id_, f"'{name}' is no mapping of words to words")
    return dict(value)


def _list(entry: Mapping[str, Any], name: str, id_: str, context: Context) -> list[str]:
    value = entry.get(name) or []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise context.fault(id_, f"'{name}' is no list of words")
    return list(value)


def _triggers(value: object, id_: str, context: Context) -> Iterator[Trigger]:
    """Read the triggers; one with a condition is a mapping: `{release: {object: Person}}`."""
    groups = {"verbs": value} if isinstance(value, list) else value
    if not isinstance(groups, dict) or groups.keys() - set(KINDS):
        raise context.fault(id_, "'triggers' holds verbs, nouns and relators only")
    for kind, words in groups.items():
        if words is not None and not isinstance(words, list):
            raise context.fault(id_, f"'{kind}' under 'triggers' is no list of words")
        for word in words or []:
            lemma, when = word, {}
            if isinstance(word, dict) and len(word) == 1:
                ((lemma, conditions),) = word.items()
                when = _words({"when": conditions}, "when", id_, context)
            if not isinstance(lemma, str) or not lemma:
                raise context.fault(id_, f"trigger {lemma!r} is no word; put it in quotes")
            yield Trigger(lemma, kind, when)


def _lemmas(triggers: Iterable[Trigger], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(trigger.lemma for trigger in triggers if trigger.kind == kind))


def _pattern(entry: Mapping[str, Any], roles: Mapping[str, str], id_: str, context: Context) -> Pattern:
    """Read the pattern: a name or a mapping, with `slots` laid over it.

    Of the common slots and of a pattern by name, only those count whose role the type has.
    """
    value = entry.get("pattern", {})
    shared: Mapping[str, Any] = {}
    if isinstance(value, str):
        if value not in context.patterns:
            raise context.fault(
                id_, f"no pattern is called '{value}' (known: {', '.join(sorted(context.patterns))})"
            )
        shared, value = context.patterns[value], {}
    own = entry.get("slots") or {}
    if not all(isinstance(each, dict) for each in (shared, value, own)):
        raise context.fault(id_, "'pattern' and 'slots' map functions to roles")
    slots = {**expand(context.common.get("slots", {})), **expand(shared)}
    slots = {function: role for function, role in slots.items() if role in roles}
    slots.update(expand({**value, **own}))
    slots = {function: role for function, role in slots.items() if role}  # '' takes a slot away
    others = [
        *(_alternation(item, id_, context) for each in (own, value) for item in _items(each, id_, context)),
        *(
            found
            for item in _items(shared, id_, context)
            if set((found := _alternation(item, id_, context)).slots.values()) <= roles.keys()
        ),
    ]
    return Pattern(slots, tuple(others))


def _items(slots: Mapping[str, Any], id_: str, context: Context) -> list[object]:
    value = slots.get("alternations") or []
    if not isinstance(value, list):
        raise context.fault(id_, "'alternations' is no list")
    return value


def _alternation(item: object, id_: str, context: Context) -> Alternation:
    if not isinstance(item, dict) or not isinstance(item.get("when"), dict):
        raise context.fault(id_, "an alternation needs 'when'")
    slots = {key: value for key, value in item.items() if key != "when"}
    return Alternation(_words(item, "when", id_, context), expand(slots))


def expand(slots: Mapping[str, Any]) -> dict[str, str]:
    """Return slots with one key a function: 'prep:to|into' becomes two."""
    found: dict[str, str] = {}
    for key, role in slots.items():
        if key == "alternations":
            continue
        found.update(dict.fromkeys(alternatives(str(key)), str(role)))
    return found


def _relations(value: object, id_: str, symmetric: bool, context: Context) -> Iterator[RelationDef]:
    if not isinstance(value, list):
        raise context.fault(id_, "'direct' is no list")
    for item in value:
        if not isinstance(item, dict) or not {"from", "predicate", "to", "label"} <= item.keys():
            raise context.fault(id_, "a shortcut under 'direct' needs from, predicate, to and label")
        if unknown := sorted(str(key) for key in item.keys() - DIRECT_FIELDS):
            raise context.fault(id_, f"unknown field '{unknown[0]}' under 'direct'")
        yield RelationDef(
            predicate=_text(item, "predicate", id_, context),
            label=_text(item, "label", id_, context),
            event=id_,
            from_role=str(item["from"]),
            to_role=str(item["to"]),
            symmetric=bool(item.get("symmetric", symmetric and item["to"] == "coAgent")),
            wikidata=str(item.get("wikidata", "")),
            inverse=bool(item.get("inverse", False)),
            comment=str(item.get("comment", "")),
        )
