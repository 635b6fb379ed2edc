"""Checks of the records before they enter the graph; what fails is set aside with its reasons."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import Any

from kg.records import (
    ATTRIBUTIONS,
    CERTAINTIES,
    FAMILIES,
    MENTION_KINDS,
    MODALITIES,
    POLARITIES,
    STANCES,
    Document,
    DocumentResult,
    Filler,
    LocalEntity,
    Reading,
    Span,
)
from kg.schema_records import OPEN_EVENT, Schema

FILLER_KINDS = ("name", "pronoun", "noun", "clause", "value")
COMPARATORS = ("exact", "about", "atLeast", "moreThan", "atMost", "lessThan", "between")


def sift(result: DocumentResult, schema: Schema) -> tuple[DocumentResult, list[dict[str, Any]]]:
    """Return the result without the records that fail, and those with their reasons."""
    document, aside = result.document, []
    entities, known = [], set[str]()
    for entity in result.entities:
        reasons = list(_entity_faults(entity, document, schema))
        if entity.key in known:
            reasons.append(f"a second entity has the key {entity.key!r}")
        if reasons:
            aside.append(_set_aside(document, "entity", entity, reasons))
        else:
            known.add(entity.key)
            entities.append(entity)
    readings = []
    for reading in result.readings:
        reasons = list(_reading_faults(reading, document, schema, known))
        if reasons:
            aside.append(_set_aside(document, "reading", reading, reasons))
        else:
            readings.append(reading)
    if not aside:
        return result, []
    return replace(result, entities=tuple(entities), readings=tuple(readings)), aside


def _set_aside(
    document: Document, what: str, record: LocalEntity | Reading, reasons: list[str]
) -> dict[str, Any]:
    return {
        "doc": document.id,
        "document": document.key,
        "kind": what,
        "reasons": reasons,
        "record": asdict(record),
    }


def _span_faults(spans: Iterable[Span], document: Document) -> Iterator[str]:
    for span in spans:
        if not 0 <= span.start < span.end <= len(document.text):
            yield f"span {span.start}-{span.end} lies outside the text"
        elif document.text[span.start : span.end] != span.text:
            yield f"span {span.start}-{span.end} does not hold the words {span.text[:60]!r}"


def _closed(value: str, known: Iterable[str], what: str) -> Iterator[str]:
    if value not in known:
        yield f"{what} {value!r} is unknown"


def _entity_faults(entity: LocalEntity, document: Document, schema: Schema) -> Iterator[str]:
    if not entity.name.strip():
        yield "the entity has no name"
    yield from _closed(entity.family, FAMILIES, "family")
    yield from _closed(entity.scope, ("global", "document"), "scope")
    yield from _closed(entity.type, schema.classes, "class")
    if not entity.mentions:
        yield "the entity has no mention"
    for mention in entity.mentions:
        yield from _closed(mention.kind, MENTION_KINDS, "kind of mention")
    yield from _span_faults((mention.span for mention in entity.mentions), document)


def _reading_faults(reading: Reading, document: Document, schema: Schema, known: set[str]) -> Iterator[str]:
    if reading.event_type == OPEN_EVENT:
        if not reading.lemma:
            yield "an open event needs the lemma of its verb"
    else:
        yield from _closed(reading.event_type, schema.events, "event type")
    yield from _closed(reading.polarity, POLARITIES, "polarity")
    yield from _closed(reading.modality, MODALITIES, "modality")
    yield from _closed(reading.certainty, CERTAINTIES, "certainty")
    yield from _closed(reading.stance, STANCES, "stance")
    yield from _closed(reading.attribution, ATTRIBUTIONS, "attribution")
    if not 0.0 <= reading.confidence <= 1.0:
        yield f"confidence {reading.confidence} is not between 0 and 1"
    if reading.story not in {story.number for story in document.stories}:
        yield f"the document has no story {reading.story}"
    sentence, trigger = reading.sentence, reading.trigger
    if not sentence.start <= trigger.start < trigger.end <= sentence.end:
        yield "the trigger lies outside its sentence"
    for role, _ in reading.roles:
        yield from _closed(role, schema.roles, "role")
    fillers = [filler for _, found in reading.roles for filler in found]
    fillers += [filler for filler in (reading.speaker, reading.via) if filler]
    yield from _span_faults(_spans(reading, fillers), document)
    for filler in fillers:
        yield from _closed(filler.kind, FILLER_KINDS, "kind of filler")
        if filler.ref and filler.ref not in known:
            yield f"{filler.span.text[:60]!r} refers to no entity ({filler.ref})"
    for quantity in reading.quantities:
        yield from _closed(quantity.comparator, COMPARATORS, "comparator")


def _spans(reading: Reading, fillers: list[Filler]) -> Iterator[Span]:
    yield reading.sentence
    yield reading.trigger
    for filler in fillers:
        yield filler.span
    for quantity in reading.quantities:
        yield quantity.span
    for time in reading.times:
        yield time.span
