"""Events and relations: claims of one key united, with their status and labels."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from kg.graph import Claim, Event, Relation
from kg.ids import relation_iri
from kg.merge.claims import Stated
from kg.merge.nodes import Nodes
from kg.merge.phrase import drawn_ends, edge_label, event_label, says
from kg.merge.status import count_sources, is_asserting, status
from kg.schema_records import Schema

Sources = dict[tuple[str, int], tuple[str, str]]


def unite_events(
    stated: Iterable[Stated], nodes: Nodes, schema: Schema, sources: Sources
) -> tuple[Event, ...]:
    """Return the events that the claims are about, sorted."""
    groups: defaultdict[str, list[Stated]] = defaultdict(list)
    for item in stated:
        groups[item.claim.event].append(item)
    return tuple(_event(iri, group, nodes, schema, sources) for iri, group in sorted(groups.items()))


def _event(iri: str, group: list[Stated], nodes: Nodes, schema: Schema, sources: Sources) -> Event:
    first, claims = group[0], [item.claim for item in group]
    filled: defaultdict[str, set[str]] = defaultdict(set)
    for item in group:
        for role, iris in item.roles.items():
            filled[role].update(iris)
    roles = {role: tuple(sorted(iris)) for role, iris in sorted(filled.items())}
    drawn = {
        role: kept for role, iris in roles.items() if (kept := tuple(i for i in iris if i in nodes.drawable))
    }
    type_ = schema.events.get(first.type)
    read = _read_roles(claims)
    ends = drawn_ends(type_, drawn, read)
    return Event(
        iri=iri,
        type=first.type,
        lemma=first.lemma,
        roles=tuple(roles.items()),
        time=max(item.time for item in group),
        label=event_label(type_, first.lemma, roles, read, nodes.label, nodes.is_plural),
        status=status(claims),
        source=ends[0][0] if ends else "",
        target=ends[0][1] if ends else "",
        edge=edge_label(type_, first.lemma, roles, ends[0][2], nodes.label) if ends else "",
        ends=tuple((a, b) for a, b, _ in ends),
        reported=max(item.reported for item in group) if not any(item.time for item in group) else "",
        claims=len(claims),
        sources=count_sources(claims, sources),
        says=says(type_, first.lemma),
    )


def _read_roles(claims: list[Claim]) -> tuple[str, str]:
    """Return the roles that most claims read as subject and object."""
    pairs = Counter((claim.subject_role, claim.object_role) for claim in claims)
    return min(pairs, key=lambda pair: (-pairs[pair], pair))


def unite_relations(
    stated: Iterable[Stated], nodes: Nodes, schema: Schema, sources: Sources
) -> tuple[Relation, ...]:
    """Return the shortcut edges that the claims state, sorted."""
    groups: defaultdict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    lemmas: dict[str, str] = {}
    for item in stated:
        for edge in item.edges:
            groups[edge].append(item.claim)
            lemmas[edge[1]] = item.lemma
    found = []
    for (subject, predicate, object_), claims in groups.items():
        known = schema.relations.get(predicate)
        found.append(
            Relation(
                iri=relation_iri(nodes.base, subject, predicate, object_),
                subject=subject,
                predicate=predicate,
                object=object_,
                status=status(claims),
                claims=len(claims),
                sources=count_sources(claims, sources),
                asserted=any(is_asserting(claim) for claim in claims),
                label=known.label if known else lemmas[predicate].replace("_", " ") or predicate,
            )
        )
    return tuple(sorted(found, key=lambda relation: relation.iri))
