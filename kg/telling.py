"""The facts worth telling first, as people say them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.graph import Claim, Event, Graph
from kg.records import Quantity

if TYPE_CHECKING:
    from kg.schema import Schema

TELLING = {"Transfer": 3.0, "Conflict": 2.0, "Interaction": 1.5, "Business": 1.0, "Politics": 1.0}
_ENDS = ("recipient", "coAgent", "patient", "destination", "beneficiary", "origin", "location")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the graph in words: `ends` are its parts in order, `notes` what qualifies it."""

    ends: tuple[str, ...]
    notes: tuple[str, ...]
    score: float
    kind: str
    subject: str

    def __str__(self) -> str:
        notes = f"  ({', '.join(self.notes)})" if self.notes else ""
        return " — ".join(self.ends) + notes


def telling_facts(graph: Graph, schema: "Schema", limit: int = 8) -> list[Fact]:
    """Return the most telling facts, best first: transfers, filled core roles, sure, many sources.

    Each further fact of one type or one subject counts less, so that the list is diverse.
    """
    facts = sorted(_facts(graph, schema), key=lambda fact: (-fact.score, str(fact)))
    chosen: list[Fact] = []
    kinds, subjects, said = Counter[str](), Counter[str](), set[tuple[str, ...]]()
    while facts and len(chosen) < limit:
        best = max(facts, key=lambda f: f.score - 0.9 * kinds[f.kind] - 0.5 * subjects[f.subject])
        facts.remove(best)
        if best.ends in said:
            continue
        said.add(best.ends)
        kinds[best.kind] += 1
        subjects[best.subject] += 1
        chosen.append(best)
    return chosen


def _facts(graph: Graph, schema: "Schema") -> Iterator[Fact]:
    labels = {node.iri: node.label for node in (*graph.entities, *graph.kinds)}
    named = {entity.iri for entity in graph.entities if not entity.document}
    claims: dict[str, list[Claim]] = {}
    for claim in graph.claims:
        claims.setdefault(claim.event, []).append(claim)
    for event in graph.events:
        told = claims.get(event.iri, [])
        if not told:
            continue
        best = max(told, key=lambda claim: (claim.confidence, bool(claim.quantities), claim.iri))
        ends = _ends(event, best, labels)
        if len(ends) < 3:
            continue
        roles = dict(event.roles)
        subject = next(iter(roles.get(best.subject_role, ())), "")
        yield Fact(
            ends=ends,
            notes=tuple(_notes(event, best, told, labels)),
            score=_score(event, best, told, named, schema),
            kind=event.type,
            subject=subject,
        )


def _score(
    event: Event, best: Claim, told: list[Claim], named: set[str], schema: "Schema"
) -> float:
    type_ = schema.events.get(event.type)
    family = type_.family if type_ else ""
    roles = dict(event.roles)
    core = sum(bool(roles.get(role)) for role in (type_.core if type_ else ()))
    people = sum(any(iri in named for iri in iris) for _, iris in event.roles)
    sources = len({claim.document for claim in told})
    return (
        TELLING.get(family, 0.0) + core + 0.7 * min(people, 3) + 2 * best.confidence
        + 0.3 * min(sources, 5) + 0.3 * bool(best.quantities)
    )  # fmt: skip


def _ends(event: Event, claim: Claim, labels: dict[str, str]) -> tuple[str, ...]:
    """Return subject, verb, object and one more end, in words."""
    words = {role: [phrase for phrase, _ in found] for role, found in claim.words}

    def named(role: str) -> str:
        found = dict(event.roles).get(role, ())
        if found and all(iri in labels for iri in found):
            return " and ".join(labels[iri] for iri in found[:3])
        return " and ".join(span.text for span in words.get(role, [])[:3])

    first = named(claim.subject_role) if claim.subject_role else ""
    second = named(claim.object_role) if claim.object_role else ""
    if not first or not second:
        return ()
    third = next(
        (named(role) for role in _ENDS if role not in (claim.subject_role, claim.object_role) and named(role)), ""
    )
    return tuple(_short(part) for part in (first, claim.predicate, second, third) if part)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:57].rstrip() + "…"


def _notes(event: Event, best: Claim, told: list[Claim], labels: dict[str, str]) -> Iterator[str]:
    if event.status not in {"asserted", ""}:
        yield event.status
    number = number_words(best.quantities)
    if number:
        yield number
    speaker = labels.get(best.speaker, "") or best.speaker_words
    if best.attribution != "narrator" and speaker:
        yield f"according to {_short(speaker)}"
    elif number:
        yield "according to the article"
    sources = len({claim.document for claim in told})
    if sources > 1:
        yield f"{sources} documents"


def number_words(quantities: tuple[Quantity, ...]) -> str:
    """Return the words of the first number."""
    return " ".join(quantities[0].span.text.split()) if quantities else ""
