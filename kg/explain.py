"""Why something is in a graph: sentences, speakers, rules and merges behind an entity or a fact."""

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.check_files import rows
from kg.errors import GraphFileError, PathError, UnknownThingError
from kg.explain_names import Known, Naming, known_names

_PARTS = re.compile(r"\s+(?:--|—)\s+|^(?:--|—)\s+|\s+(?:--|—)$")


@dataclass(frozen=True, slots=True)
class Told:
    """One claim: the fact in words, the sentence that states it, and how it was read."""

    fact: str
    status: str  # asserted, denied, planned, hypothetical or reported
    speaker: str  # '' for the document itself
    via: str
    sentence: str
    document: str  # id
    span: tuple[int, int]  # of the sentence in the document
    rule: str
    confidence: float
    number: str
    time: str
    claim: str  # IRI
    event: str  # IRI


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is behind a thing; `names` and `reasons` are empty for a fact."""

    kind: str  # 'entity' or 'fact'
    label: str
    iri: str
    type: str
    names: tuple[Naming, ...]
    reasons: tuple[str, ...]  # why several names are one entity
    same_as: tuple[str, ...]
    told: tuple[Told, ...]


def explain(out: str | Path, thing: str) -> Explanation:
    """Explain an entity (name, alias or IRI) or a fact ('A -- predicate -- B', IRI of event or claim).

    Raises:
        PathError: there is no such folder.
        GraphFileError: it was not made by `kg build`.
        UnknownThingError: nothing has that name; the message tells near ones.
    """
    folder = Path(out)
    if not folder.exists():
        raise PathError(path=folder)
    if not (folder / "facts.jsonl").is_file():
        raise GraphFileError(path=folder, reason="the folder has no facts.jsonl")
    lines = [row for _, row in rows(folder / "facts.jsonl") if row]
    claims = [row for row in lines if row.get("kind") != "entity"]
    try:
        known = known_names(folder, lines)
    except (SyntaxError, ValueError, OSError, TypeError, KeyError, AttributeError, MemoryError) as exc:
        raise GraphFileError(path=folder, reason="kg check tells what is broken in it") from exc
    parts = [part.strip() for part in _PARTS.split(thing.strip())]
    if len(parts) > 2:
        return _fact(folder, thing, _matching(claims, parts, known), known)
    if found := known.find(thing):
        return _entity(found, claims, known)
    named = [row for row in claims if thing in (row.get("event"), row.get("claim"))]
    return _fact(folder, thing, named, known)


def _entity(iri: str, claims: list[dict[str, Any]], known: Known) -> Explanation:
    members = known.members(iri)
    told = [row for row in claims if members & set(_nodes(row, known))]
    label = known.labels.get(iri, iri)
    return Explanation(
        kind="entity",
        label=label,
        iri=iri,
        type=known.types.get(iri, ""),
        names=known.names_of(members),
        reasons=known.reasons_of(members),
        same_as=tuple(sorted(known.same_as.get(iri, ()))),
        told=_told(told),
    )


def _fact(folder: Path, thing: str, claims: list[dict[str, Any]], known: Known) -> Explanation:
    if not claims:
        raise UnknownThingError(path=folder, thing=thing, near=_near(thing, known))
    told = _told(claims)
    events = sorted({one.event for one in told})
    return Explanation("fact", thing, events[0] if len(events) == 1 else "", "", (), (), (), told)


def _near(thing: str, known: Known) -> str:
    names = {name.lower(): name for name in sorted(known.by_name_shown)}
    wanted = [part.strip().lower() for part in _PARTS.split(thing) if part.strip()]
    found: list[str] = []
    for part in wanted:
        close = difflib.get_close_matches(part, names, n=4, cutoff=0.6)
        close += [name for name in sorted(names) if part in name.split() and name not in close][:4]
        found += [names[name] for name in close if names[name] not in found]
    if found:
        return f"Near: {', '.join(found[:5])}."
    return "Give a name as it stands in facts.csv, an IRI, or 'A -- predicate -- B'."


def _nodes(row: dict[str, Any], known: Known) -> Iterator[str]:
    """Yield the entities of a claim: subject, object, speaker and those that its words name."""
    yield from (row[name] for name in ("subject_entity", "object_entity") if row.get(name))
    document = str(row.get("doc"))
    for name, span in (row.get("spans") or {}).items():
        if name in ("sentence", "trigger"):
            continue
        yield from known.inside(document, span)
    for name in ("attribution", "via"):
        if row.get(name):
            yield from known.named(document, row[name])


def _matching(claims: Iterable[dict[str, Any]], parts: list[str], known: Known) -> list[dict[str, Any]]:
    """Return the claims that have the subject, the predicate and all further parts; '' is anything."""
    from kg.schema import load_schema

    schema = load_schema()
    subject, predicate, *others = (part.lower() for part in parts)

    def verbs(row: dict[str, Any]) -> set[str]:
        type_ = schema.events.get(row.get("event_type", ""))
        found = [row.get("predicate", ""), row.get("trigger", ""), row.get("event_type", "")]
        if type_:
            found += [type_.says, type_.label, *(shortcut.predicate for shortcut in type_.direct)]
            found += [
                schema.relations[s.predicate].label for s in type_.direct if s.predicate in schema.relations
            ]
        return {word.lower() for word in found}

    def ends(row: dict[str, Any]) -> set[str]:
        words = [row.get("object"), row.get("object_label"), row.get("object_entity")]
        for value in (row.get("args") or {}).values():
            words += value if isinstance(value, list) else [value]
        labels = [name for iri in _nodes(row, known) for name in (iri, known.labels.get(iri, ""))]
        return {word.lower() for word in [*words, *labels] if word}

    def starts(row: dict[str, Any]) -> set[str]:
        iri = row.get("subject_entity") or ""
        words = [row.get("subject"), row.get("subject_label"), iri, *known.all_names(iri)]
        return {word.lower() for word in words if word}

    return [
        row
        for row in claims
        if (not subject or subject in starts(row))
        and (not predicate or predicate in verbs(row))
        and all(not other or other in ends(row) for other in others)
    ]


def _told(claims: Iterable[dict[str, Any]]) -> tuple[Told, ...]:
    """Return each claim once, in the order of the texts."""
    found: dict[str, Told] = {}
    for row in claims:
        start, end = (row.get("spans") or {}).get("sentence") or (0, 0)
        one = Told(
            fact=fact_words(row),
            status=row.get("modality", ""),
            speaker=row.get("attribution") or "",
            via=row.get("via") or "",
            sentence=row.get("sentence", ""),
            document=str(row.get("doc", "")),
            span=(start, end),
            rule=row.get("rule", ""),
            confidence=float(row.get("confidence") or 0),
            number=_text(row.get("quantity")),
            time=_text(row.get("time")),
            claim=row.get("claim", ""),
            event=row.get("event", ""),
        )
        found.setdefault(one.claim or repr(one), one)
    return tuple(sorted(found.values(), key=lambda one: (one.document, one.span, one.fact, one.claim)))


def fact_words(row: dict[str, Any]) -> str:
    """Return a line of `facts.jsonl` as people say it: 'Norway — supplied — ammunition — Ukraine'."""
    parts = [
        row.get("subject_label") or row.get("subject") or "",
        row.get("predicate") or "",
        row.get("object_label") or row.get("object") or "",
    ]
    for role, value in sorted((row.get("args") or {}).items()):
        if role in ("recipient", "co", "destination"):
            parts.append(_text(value))
    return " — ".join(" ".join(part.split()) for part in parts if part)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return " and ".join(_text(item) for item in value)
    if isinstance(value, dict):
        return str(value.get("text") or "")
    return "" if value is None else str(value)
