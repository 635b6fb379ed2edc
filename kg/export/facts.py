"""`facts.jsonl` and `facts.csv`: what the articles say, one line per claim, subject and object."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.export.documents import to_line
from kg.export.fact_records import Fact, Phrase, fact_text, facts
from kg.export.rdf_terms import whole
from kg.graph import Graph, MentionNode
from kg.records import DocumentResult, Span
from kg.schema_records import Schema
from kg.settings import Settings

__all__ = ["Fact", "document_facts", "fact_rows", "fact_text", "facts", "write_csv", "write_jsonl"]

COLUMNS = (
    "subject", "relation", "object", "receiver", "number", "time", "place", "status", "speaker",
    "sentence", "publisher", "date", "URL",
)  # fmt: skip
_ARGUMENTS = {"location": "place", "coAgent": "co", "position": "role"}
_FORMULA = ("=", "+", "-", "@")


def fact_rows(graph: Graph, schema: Schema) -> Iterator[dict[str, Any]]:
    """Yield the lines of `facts.jsonl`: facts, then the entities of each document.

    A pronoun that was resolved is told by name; `words` keeps what the text says there. A number is told
    apart from what it counts: 'ten people' is 'people', with 'ten' in `counts` and under `quantity`.
    """
    for fact in facts(graph):
        yield _row(fact)
    yield from _entity_rows(graph)


def document_facts(result: DocumentResult, schema: Schema, settings: Settings) -> list[dict[str, Any]]:
    """Return the lines of one document, nothing merged with others."""
    from kg.merge.merge import merge

    return list(fact_rows(merge([result], schema, settings, ""), schema))


def _row(fact: Fact) -> dict[str, Any]:
    claim, subject, object_ = fact.claim, fact.subject, fact.object
    args, spans, words = _arguments(fact)
    return {
        "doc": fact.document.id,
        "key": fact.document.key,
        "story": claim.story,
        "sentence": claim.sentence.text,
        "subject": subject.said if subject else "",
        "predicate": claim.predicate,
        "object": object_.said if object_ else "",
        "args": args,
        "attribution": fact.speaker,
        "via": fact.via,
        "modality": fact.modality,
        "polarity": claim.polarity,
        "certainty": claim.certainty,
        "stance": claim.stance,
        "subject_entity": _entity(subject),
        "subject_label": subject.label if subject else "",
        "object_entity": _entity(object_),
        "object_label": object_.label if object_ else "",
        "subject_type": subject.type if subject else "",
        "object_type": object_.type if object_ else "",
        "trigger": claim.trigger.text,
        "event_type": fact.event.type,
        "event": claim.event,
        "claim": claim.iri,
        "time": "; ".join(time.span.text for time in claim.times),
        "time_norm": _time_value(fact),
        "quantity": "; ".join(quantity.span.text for quantity in fact.quantities),
        "counts": {name: p.count for name, p in (("subject", subject), ("object", object_)) if p and p.count},
        "rule": claim.rule,
        "confidence": claim.confidence,
        "spans": spans,
        "words": words,
    }


def _entity(phrase: Phrase | None) -> str:
    """Return the IRI of an entity or kind; words alone have none."""
    return phrase.iri if phrase and phrase.type else ""


def _arguments(fact: Fact) -> tuple[dict[str, Any], dict[str, list[int]], dict[str, str]]:
    """Return the other roles by the names readers use, where all words stand, and pronouns.

    Where a role has several fillers the first span has its name, the next 'NAME_2' and so on.
    The last holds the words of the text by name where a name is told in their place.
    """
    found: defaultdict[str, dict[Span, str]] = defaultdict(dict)
    for role, phrases in fact.others:
        found[_ARGUMENTS.get(role, role)].update((phrase.span, phrase.said) for phrase in phrases)
    if (
        fact.object is not None and fact.claim.object_role == "location"
    ):  # 'ran in | Vienna' tells the place too
        found["place"][fact.object.span] = fact.object.said
    found["time"].update((time.span, time.span.text) for time in fact.claim.times)
    found["quantity"].update((quantity.span, quantity.span.text) for quantity in fact.quantities)
    args: dict[str, Any] = {}
    for name, phrases_ in sorted(found.items()):
        if phrases_:
            told = list(phrases_.values())
            args[name] = told[0] if len(told) == 1 else told
    if value := _time_value(fact):
        args["time_norm"] = value
    sentence, trigger = fact.claim.sentence, fact.claim.trigger
    told_spans: dict[str, tuple[Span, str]] = {
        "sentence": (sentence, sentence.text),
        "trigger": (trigger, trigger.text),
        **{name: (p.span, p.said) for name, p in (("subject", fact.subject), ("object", fact.object)) if p},
    }
    for name, phrases_ in sorted(found.items()):
        for number, pair in enumerate(phrases_.items(), start=1):
            told_spans[name if number == 1 else f"{name}_{number}"] = pair
    spans = {name: [span.start, span.end] for name, (span, _) in told_spans.items()}
    words = {name: span.text for name, (span, said) in told_spans.items() if said != span.text}
    return args, spans, words


def _time_value(fact: Fact) -> str:
    return next((time.value for time in fact.claim.times if time.value), "")


def _entity_rows(graph: Graph) -> Iterator[dict[str, Any]]:
    """Yield each entity of each document with its mentions in the order of the text.

    Pronouns come last, with span and kind alone: `mentions` lists what may name the entity, and
    each of its items stands at the span of the same place. What is part of another phrase ('Swedish',
    ', the mayor', ', who') is no mention of its own: `inner_spans` hold it, its words end `mentions`.
    """
    known = {entity.iri: entity for entity in graph.entities}
    ids = {document.key: document.id for document in graph.documents}
    mentions: defaultdict[tuple[str, str, str], list[MentionNode]] = defaultdict(list)
    for mention in graph.mentions:
        entity = known[mention.entity]
        mentions[ids[mention.document], mention.document, entity.replaced_by or entity.iri].append(mention)
    for (doc, key, iri), found in sorted(mentions.items()):
        entity = known[iri]
        parts = list(_parts(found))
        inner = [mention for mention, part in parts if part]
        whole = [mention for mention, part in parts if not part]
        whole.sort(key=lambda mention: (mention.kind == "pronoun", mention.span, mention.kind))
        naming = [m for m in (*whole, *inner) if m.kind not in ("pronoun", "relative")]
        yield {
            "kind": "entity",
            "doc": doc,
            "key": key,
            "entity": iri,
            "label": entity.label,
            "family": entity.family,
            "type": entity.type,
            "mentions": [mention.span.text for mention in naming],
            "mention_spans": [[mention.span.start, mention.span.end] for mention in whole],
            "mention_kinds": [mention.kind for mention in whole],
            "inner_spans": [[mention.span.start, mention.span.end] for mention in inner],
        }


def _parts(found: Iterable[MentionNode]) -> Iterator[tuple[MentionNode, bool]]:
    """Yield each mention, and whether it is part of a phrase: adjective, relative word, apposition."""
    reached = 0  # end of the phrases so far
    for mention in sorted(found, key=lambda m: (m.span.start, -m.span.end, m.kind)):
        inside = mention.kind == "epithet" and mention.span.end <= reached
        yield mention, inside or mention.kind in ("demonym", "relative")
        if mention.kind != "pronoun":
            reached = max(reached, mention.span.end)


def write_jsonl(graph: Graph, path: Path, *, schema: Schema, settings: Settings) -> None:
    """Write `facts.jsonl` to exactly `path`."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(to_line(row) for row in fact_rows(graph, schema))


def write_csv(graph: Graph, path: Path, *, schema: Schema, settings: Settings) -> None:
    """Write `facts.csv` to exactly `path`: UTF-8 with a byte-order mark, which Excel asks for."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(map(cell, row) for row in csv_rows(facts(graph)))


def csv_rows(found: Iterable[Fact]) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each fact in the order of `COLUMNS`."""
    for fact in found:
        others = dict(fact.others)
        yield (
            _end(fact.subject, fact),
            fact.claim.predicate,
            _end(fact.object, fact),
            _cells(others.get("recipient") or others.get("beneficiary")),
            "; ".join(quantity.span.text for quantity in fact.quantities),
            "; ".join(time.span.text for time in fact.claim.times),
            _cells(others.get("location") or others.get("destination")),
            fact.modality,
            fact.speaker,
            fact.claim.sentence.text,
            fact.story.publisher or fact.document.publisher,
            fact.story.published or fact.document.published,
            fact.story.url or fact.document.url,
        )


def _end(phrase: Phrase | None, fact: Fact) -> str:
    """Return a subject or object; of several numbers each stays with its words, one has its own column."""
    if phrase is None:
        return ""
    return phrase.numbered if len(fact.quantities) > 1 else phrase.shown


def _cells(phrases: tuple[Phrase, ...] | None) -> str:
    return "; ".join(phrase.shown for phrase in phrases or ())


def cell(text: str) -> str:
    """Return a text as one line that no spreadsheet takes for a formula."""
    line = " ".join(whole(text).split())
    return "'" + line if line.startswith(_FORMULA) else line
