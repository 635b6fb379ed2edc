"""Entities over all documents: canonical IRIs, labels, types, reasons."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kg.graph import Entity, MentionNode
from kg.ids import span_iri
from kg.merge.links import judge, label_of
from kg.merge.names import is_acronym
from kg.merge.observe import GazetteerLike, Named, Observed, choose_type, observe
from kg.records import DocumentResult
from kg.schema_records import Schema

FALLBACK = {
    "person": "Person",
    "organization": "Organization",
    "place": "Place",
    "group": "Group",
    "work": "Work",
    "happening": "Happening",
    "thing": "Thing",
}


@dataclass(frozen=True, slots=True)
class Names:
    """The entities, and the canonical IRI of each (document key, key of its local entity)."""

    entities: tuple[Entity, ...]
    canonical: dict[tuple[str, str], str]
    mentions: tuple[MentionNode, ...]


def name_entities(
    results: list[DocumentResult], base: str, schema: Schema, gazetteer: GazetteerLike
) -> Names:
    """Give every local entity its IRI, unite names by judgements, describe what comes out."""
    observed = observe(results, base, schema, gazetteer)
    union, links = judge(results, observed)
    reasons: defaultdict[str, set[str]] = defaultdict(set)
    for link in links:
        reasons[link.first].add(link.why)
        reasons[link.second].add(link.why)
    entities, current = [], {}
    for members in union.sets(observed.names).values():
        group = [observed.names[iri] for iri in members]
        head = min(group, key=lambda named: (named.place is None, bool(named.document), named.iri))
        current.update(dict.fromkeys(members, head.iri))
        entities += _describe(group, head, reasons, schema)
    canonical = {key: current[iri] for key, iri in observed.iris.items()}
    return Names(
        tuple(sorted(entities, key=lambda entity: entity.iri)),
        canonical,
        tuple(sorted(_mentions(results, observed, base), key=lambda m: (m.iri, m.entity, m.kind, m.why))),
    )


def _describe(group: list[Named], head: Named, reasons: dict[str, set[str]], schema: Schema) -> list[Entity]:
    """Describe the canonical entity with all names of the group, the others with their own."""
    found = []
    for named in group:
        of = group if named is head else [named]
        label = _best_label(of)
        types = sum((Counter(member.types) for member in of), Counter[str]())
        why = {reason for member in of for reason in reasons.get(member.iri, ())}
        names = {name for member in of for name in (label_of(member), *member.names, *member.aliases)}
        found.append(
            Entity(
                iri=named.iri,
                label=label,
                type=_type(named, types, schema),
                family=named.family,
                aliases=tuple(sorted(names - {label})),
                same_as=tuple(sorted(set(named.place.same_as))) if named.place else (),
                replaced_by="" if named is head else head.iri,
                document=named.document,
                why=tuple(sorted(why)),
            )
        )
    return found


def _type(named: Named, types: Counter[str], schema: Schema) -> str:
    if named.place:
        return named.place.type
    return choose_type(types, schema) or FALLBACK.get(named.family, "Thing")


def _best_label(group: list[Named]) -> str:
    """Return the gazetteer's name, else the commonest full name; an acronym yields to words."""
    for named in group:
        if named.place:
            return named.place.label
    names: Counter[str] = Counter()
    for named in group:
        if not named.document or len(group) == 1:
            names.update(named.names)

    def rank(name: str) -> tuple[bool, int, int, str]:
        short = any(is_acronym(name, other) for other in names if other != name)
        return (short, -names[name], -len(name), name)

    return min(names, key=rank)


def _mentions(results: Iterable[DocumentResult], observed: Observed, base: str) -> set[MentionNode]:
    return {
        MentionNode(
            iri=span_iri(base, result.document.key, mention.span.start, mention.span.end),
            document=result.document.key,
            span=mention.span,
            entity=observed.iris[result.document.key, entity.key],
            kind=mention.kind,
            why=mention.why,
            score=round(mention.score, 2),
        )
        for result in results
        for entity in result.entities
        for mention in entity.mentions
    }
