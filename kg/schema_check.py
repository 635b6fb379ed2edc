"""Checks of what an entry of the ontology refers to."""

import re
from collections.abc import Collection

from kg.schema_records import ABSENT, ANY, ROOT, EventType, RelationDef, alternatives, is_word, options
from kg.schema_types import Context

FUNCTIONS = {"subject", "object", "indirect", "ccomp", "xcomp", "poss", "oprd"}
CLAUSES = ("ccomp", "xcomp")
_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_WORD = re.compile(r"[a-z][a-z'-]*")
_PREDICATE = re.compile(r"[a-z][A-Za-z0-9]*")
_PROPERTY = re.compile(r"P[1-9][0-9]*")
_MAPPINGS = {"wikidata": re.compile(r"[PQ][1-9][0-9]*"), "schema": re.compile(r"[A-Za-z][A-Za-z0-9]*")}


def check_event(event: EventType, context: Context, *, known: Collection[str]) -> None:
    """Check one type: names, classes, roles, patterns, and that its core roles can be filled.

    Raises:
        OntologyError: something it refers to does not exist or cannot be reached.
    """
    if not _NAME.fullmatch(event.id):
        raise context.fault(event.id, "a type is named like 'SignTreaty': letters and digits, capital first")
    if event.id in context.reserved:
        raise context.fault(event.id, "the graph itself uses that name; choose another")
    if event.family not in context.families:
        raise context.fault(
            event.id, f"unknown family '{event.family}' (known: {', '.join(context.families)})"
        )
    if event.parent == event.id or (event.parent not in context.families and event.parent not in known):
        raise context.fault(event.id, f"unknown parent '{event.parent}'")
    for role, cls in event.roles.items():
        if role not in context.roles:
            raise context.fault(event.id, f"unknown role '{role}' (known: {', '.join(context.roles)})")
        _check_class(cls, event, context)
    _check_pattern(event, context)
    _check_conditions(event, context, known)
    _check_core(event, context)
    for name, value in event.mappings.items():
        if (form := _MAPPINGS.get(name)) and not form.fullmatch(value):
            raise context.fault(event.id, f"'{value}' is no name of {name}")
    for shortcut in event.direct:
        for role in (shortcut.from_role, shortcut.to_role):
            if role not in event.roles:
                raise context.fault(event.id, f"shortcut '{shortcut.predicate}': it has no role '{role}'")


def check_relation(relation: RelationDef, before: RelationDef | None, context: Context, entry: str) -> None:
    """Check a shortcut's name; types may share a predicate when it means the same."""
    if not _PREDICATE.fullmatch(relation.predicate):
        raise context.fault(entry, f"a predicate is named like 'suppliesTo', not '{relation.predicate}'")
    if relation.predicate in context.roles:
        raise context.fault(entry, f"'{relation.predicate}' is a role; choose another predicate")
    if relation.predicate in context.reserved:
        raise context.fault(entry, f"the graph itself uses '{relation.predicate}'; choose another predicate")
    if relation.wikidata and not _PROPERTY.fullmatch(relation.wikidata):
        raise context.fault(entry, f"a Wikidata property is named like 'P39', not '{relation.wikidata}'")
    if before and (before.label, before.symmetric) != (relation.label, relation.symmetric):
        raise context.fault(entry, f"predicate '{relation.predicate}' is defined already by {before.event}")


def _check_class(cls: str, event: EventType, context: Context) -> None:
    for name in cls.split("|"):
        if name != ANY and name not in context.classes:
            raise context.fault(event.id, f"unknown class '{name}'")


def _check_pattern(event: EventType, context: Context) -> None:
    if (event.verbs or event.nouns) and not event.pattern.slots:
        raise context.fault(event.id, "it has triggers but no pattern")
    slots = [event.pattern.slots, *(a.slots for a in event.pattern.alternations)]
    for function, role in (pair for each in slots for pair in each.items()):
        _check_function(function, event, context)
        if role not in event.roles:
            raise context.fault(event.id, f"'{function}' of its pattern fills '{role}', no role of it")


def _check_conditions(event: EventType, context: Context, known: Collection[str]) -> None:
    """A condition names classes, types or families of events, or words; 'Any' and 'none' stand alone."""
    conditions = [t.when for t in event.triggers] + [a.when for a in event.pattern.alternations]
    for function, wanted in (pair for each in conditions for pair in each.items()):
        _check_function(function, event, context)
        if wanted == ABSENT:
            continue
        if function in CLAUSES and wanted != ANY:
            raise context.fault(event.id, f"'{function}' holds a clause: its condition is 'Any' or 'none'")
        if ANY in (found := options(wanted)) and wanted != ANY:
            raise context.fault(event.id, f"'Any' stands alone, not in '{wanted}'")
        for name in found:
            named = name in context.classes or name in context.families or name in known
            if name not in (ANY, ROOT) and not named and not (is_word(name) and _WORD.fullmatch(name)):
                raise context.fault(event.id, f"unknown class, event type or word '{name}'")


def _check_function(function: str, event: EventType, context: Context) -> None:
    for name in alternatives(function):
        if name in FUNCTIONS or (name.startswith("prep:") and len(name) > len("prep:")):
            continue
        raise context.fault(
            event.id, f"unknown function '{function}' (known: {', '.join(sorted(FUNCTIONS))}, prep:to, ...)"
        )


def _check_core(event: EventType, context: Context) -> None:
    """A core role that no slot fills could never be filled."""
    reached = {*event.pattern.slots.values()}
    reached.update(role for a in event.pattern.alternations for role in a.slots.values())
    for role in event.core:
        if role not in event.roles:
            raise context.fault(event.id, f"core role '{role}' is no role of it")
        if (event.verbs or event.nouns) and role not in reached:
            raise context.fault(event.id, f"no function of its pattern fills the core role '{role}'")
