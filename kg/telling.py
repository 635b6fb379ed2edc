"""The facts worth telling first."""

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.graph import Claim, Event, Graph

if TYPE_CHECKING:
    from kg.export.fact_records import Fact
    from kg.schema import Schema

# What a reader of news looks for first, by family of event.
_FAMILIES = {"Transfer": 3.0, "Conflict": 2.0, "Interaction": 1.5, "Business": 1.0, "Politics": 1.0}
# A plan says more than a mere possibility.
_DOUBT = {
    "planned": 0.3,
    "offered": 0.3,
    "requested": 0.5,
    "desired": 1.0,
    "possible": 2.0,
    "hypothetical": 3.0,
}
_REPEAT_TYPE, _REPEAT_SUBJECT = 0.9, 0.5  # what each earlier fact of the kind takes from the next
_POOL = 500  # facts that are compared for diversity


@dataclass(frozen=True, slots=True)
class Telling:
    """A fact in words and how telling it is."""

    text: str
    score: float
    type: str = field(default="", compare=False)
    subject: str = field(default="", compare=False)


def telling_facts(graph: Graph, schema: "Schema", limit: int = 8) -> list[str]:
    """Return the most telling facts in words, best first.

    Transfers, filled core roles, names, numbers, confidence and independent sources raise a
    fact; each further fact of one type or one subject counts less, so that the list is diverse.
    """
    left = _scored(graph, schema)
    types, subjects = Counter[str](), Counter[str]()
    chosen: list[str] = []

    def worth(one: Telling) -> float:
        return one.score - _REPEAT_TYPE * types[one.type] - _REPEAT_SUBJECT * subjects[one.subject]

    while left and len(chosen) < limit:
        best = max(left, key=worth)
        left = [one for one in left if one.text != best.text]
        types[best.type] += 1
        subjects[best.subject] += 1
        chosen.append(best.text)
    return chosen


def event_worth(event: Event, named: Container[str], claims: Sequence[Claim], schema: "Schema") -> float:
    """Return how telling an event is: its family, its core roles, names at its ends, claims, sources.

    `named` holds the IRIs of entities, `claims` are those of the event.
    """
    confidence = max((claim.confidence for claim in claims), default=0.0)
    counted = 0.4 * any(claim.quantities for claim in claims)
    type_ = schema.events.get(event.type)
    roles = dict(event.roles)
    core = sum(bool(roles.get(role)) for role in type_.core) if type_ else 0
    ends = sum(iri in named for iri in (event.source, event.target) if iri)
    told = min(event.claims, 6) + 0.5 * min(event.sources, 6)
    weight = _FAMILIES.get(type_.family if type_ else "", 0.0)
    return round(
        weight + core + 1.5 * ends + told + counted + 2 * confidence - _DOUBT.get(event.status, 0.0), 4
    )


def _scored(graph: Graph, schema: "Schema") -> list[Telling]:
    """Return the best fact of each event, the most telling first."""
    from kg.export.fact_records import fact_text, facts

    best: dict[str, Telling] = {}
    for fact in facts(graph):
        if fact.subject is None or fact.object is None:
            continue
        one = Telling(fact_text(fact), _score(fact, schema), fact.event.type, fact.subject.shown)
        key = f"{fact.event.iri} {fact.subject.iri} {fact.object.iri}"
        if key not in best or (-one.score, one.text) < (-best[key].score, best[key].text):
            best[key] = one
    return sorted(best.values(), key=lambda one: (-one.score, one.text))[:_POOL]


def _score(fact: "Fact", schema: "Schema") -> float:
    type_ = schema.events.get(fact.event.type)
    roles = dict(fact.event.roles)
    core = sum(bool(roles.get(role)) for role in type_.core) if type_ else 0
    phrases = [fact.subject, fact.object, *(phrase for _, found in fact.others for phrase in found)]
    named = sum(phrase is not None and phrase.named for phrase in phrases)
    clause = fact.object is not None and not fact.object.type  # words alone say less than a name
    return round(
        _FAMILIES.get(type_.family if type_ else "", 0.0)
        + core
        + 0.7 * min(named, 3)
        + 2 * fact.claim.confidence
        + 0.3 * min(fact.event.sources, 5)
        + 0.4 * bool(fact.claim.quantities)
        - clause
        - _DOUBT.get(fact.event.status, 0.0),
        4,
    )
