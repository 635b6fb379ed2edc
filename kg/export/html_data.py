"""From the merged graph to what the page embeds: sorted, indexed, ready for JSON."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.export.html_claims import Quotes, claim_value, story_values, web_link
from kg.export.html_records import DASHES, SHAPES, Page, PageEdge, PageNode
from kg.graph import Claim, Entity, Event, Graph, Kind
from kg.telling import event_worth

if TYPE_CHECKING:
    from kg.schema_records import Schema


@dataclass(frozen=True, slots=True)
class _Index:
    """The graph by what it is asked for; `nodes` maps every IRI, merged names too, to an id."""

    things: tuple[Entity | Kind, ...]
    nodes: dict[str, int]
    merged: dict[int, list[Entity]]  # into a node: search finds it by their names too
    events: tuple[Event, ...]
    claims: dict[str, list[Claim]]  # of an event
    sources: dict[str, str]  # document key -> publisher, else the document itself


def page_data(graph: Graph, schema: "Schema", *, context: bool) -> Page:
    """Return everything that the page shows; without `context` only the sentences themselves."""
    index = _index(graph, schema)
    stories, places = story_values(graph.documents, context=context)
    quotes = Quotes(graph.documents, places, context=context)
    event_ids = {event.iri: number for number, event in enumerate(index.events)}
    claims: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = []
    for event in index.events:
        of_event = index.claims.get(event.iri, [])
        first = len(claims)
        for claim in of_event:
            speaker, via = index.nodes.get(claim.speaker), index.nodes.get(claim.via)
            claims.append(claim_value(claim, quotes.place(claim), speaker, via))
        events.append(_event_value(event, of_event, index, event_ids, schema))
        events[-1]["claims"] = [first, len(claims)]
        told_by = {index.sources.get(claim.document, claim.document) for claim in of_event}
        events[-1]["sources"] = event.sources or len(told_by)
    nodes = _nodes(index, schema)
    lead = _lead(index, nodes)
    return Page(
        base=graph.base,
        summary=_summary(index, nodes, len(stories), lead, schema),
        lead=lead,
        nodes=nodes,
        edges=_edges(index),
        events=tuple(events),
        claims=tuple(claims),
        quotes=tuple(quotes.values),
        stories=tuple(stories),
    )


def _index(graph: Graph, schema: "Schema") -> _Index:
    known = {entity.iri: entity for entity in graph.entities}
    kept = [entity for entity in graph.entities if _current(entity.iri, known) == entity.iri]
    things: tuple[Entity | Kind, ...] = tuple(sorted((*kept, *graph.kinds), key=lambda t: t.iri))
    nodes = {thing.iri: number for number, thing in enumerate(things)}
    merged: dict[int, list[Entity]] = defaultdict(list)
    for entity in graph.entities:
        if entity.iri not in nodes:
            nodes[entity.iri] = nodes[_current(entity.iri, known)]
            merged[nodes[entity.iri]].append(entity)
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(graph.claims, key=lambda c: (c.document, c.sentence.start, c.trigger.start, c.iri)):
        claims[claim.event].append(claim)
    named = {entity.iri for entity in kept if not entity.document}

    def place(event: Event) -> tuple[float, str, str]:
        """The most telling first: that is the order of the list of facts."""
        return -event_worth(event, named, claims.get(event.iri, ()), schema), event.label, event.iri

    events = sorted(graph.events, key=place)
    sources = {document.key: document.publisher or document.key for document in graph.documents}
    return _Index(things, nodes, dict(merged), tuple(events), dict(claims), sources)


def _current(iri: str, known: Mapping[str, Entity]) -> str:
    """Return the name that an entity goes by after merging; a circle ends at its smallest IRI."""
    seen = [iri]
    while (found := known.get(seen[-1])) is not None and found.replaced_by in known:
        if found.replaced_by in seen:
            return min(seen[seen.index(found.replaced_by) :])
        seen.append(found.replaced_by)
    return seen[-1]


def _ends(event: Event, index: _Index) -> list[tuple[int, int]]:
    """Return the ids of the ends of every drawn edge of an event, the foremost first."""
    given = event.ends or ((event.source, event.target),)
    found = [(index.nodes.get(source, -1), index.nodes.get(target, -1)) for source, target in given]
    return [pair for pair in dict.fromkeys(found) if min(pair) >= 0]


def _status(event: Event) -> str:
    """Return a status that the page can draw; one that it does not know is never drawn as stated."""
    return event.status if event.status in DASHES else "hypothetical"


def _members(event: Event, index: _Index) -> set[int]:
    """Return the ids of all nodes that take part in an event."""
    ends = ((event.source, event.target), *event.ends)
    iris = {*(iri for pair in ends for iri in pair), *(iri for _, values in event.roles for iri in values)}
    return {index.nodes[iri] for iri in iris if index.nodes.get(iri, -1) >= 0}


def _event_value(
    event: Event, claims: Sequence[Claim], index: _Index, event_ids: Mapping[str, int], schema: "Schema"
) -> dict[str, Any]:
    words = {iri: span.text for claim in claims for _, phrases in claim.words for span, iri in phrases}

    def reference(iri: str) -> Any:
        if index.nodes.get(iri, -1) >= 0:
            return index.nodes[iri]
        return {"event": event_ids[iri]} if iri in event_ids else words.get(iri, iri)

    definition = schema.events.get(event.type)
    ends = _ends(event, index)
    value: dict[str, Any] = {
        "iri": event.iri,
        "label": event.label or event.edge or event.lemma or event.type,
        "status": _status(event),
        "type": definition.label if definition else event.lemma.replace("_", " ") or event.type,
        "roles": [
            [_role_label(role, schema), [reference(iri) for iri in values]] for role, values in event.roles
        ],
    }
    if event.time or event.reported:
        value["time"] = event.time or f"reported {event.reported}"
    if event.edge:
        value["words"] = event.edge
    if ends:
        value["ends"] = [list(pair) for pair in ends]
    return value


def _role_label(role: str, schema: "Schema") -> str:
    found = schema.roles.get(role)
    return found.label if found else role


def _nodes(index: _Index, schema: "Schema") -> tuple[PageNode, ...]:
    claims: dict[int, int] = defaultdict(int)
    sources: dict[int, set[str]] = defaultdict(set)
    partners: dict[int, set[int]] = defaultdict(set)
    for event in index.events:
        of_event = index.claims.get(event.iri, [])
        for node in _members(event, index):
            claims[node] += len(of_event)
            sources[node] |= {index.sources.get(claim.document, claim.document) for claim in of_event}
        for one, other in _ends(event, index):
            partners[one].add(other)
            partners[other].add(one)
    return tuple(
        _node(
            number,
            thing,
            schema,
            index.merged.get(number, ()),
            claims[number],
            len(sources[number]),
            len(partners[number]),
        )
        for number, thing in enumerate(index.things)
    )


def _node(
    number: int,
    thing: Entity | Kind,
    schema: "Schema",
    merged: Iterable[Entity],
    claims: int,
    sources: int,
    degree: int,
) -> PageNode:
    definition = schema.classes.get(thing.type)
    family = thing.family if isinstance(thing, Entity) else schema.family(thing.type)
    aliases = {name for entity in merged for name in (entity.label, *entity.aliases)}
    links: set[str] = set()
    why: tuple[str, ...] = ()
    if isinstance(thing, Entity):
        aliases |= set(thing.aliases)
        links = {link for link in map(web_link, thing.same_as) if link}
        why = thing.why
    return PageNode(
        id=number,
        iri=thing.iri,
        label=thing.label or thing.iri,
        type=definition.label if definition else thing.type,
        family=family if family in SHAPES else "thing",
        unnamed=isinstance(thing, Kind),
        aliases=tuple(sorted(aliases - {thing.label, ""})),
        links=tuple(sorted(links)),
        why=why,
        claims=claims,
        sources=sources,
        degree=degree,
    )


def _edges(index: _Index) -> tuple[PageEdge, ...]:
    groups: dict[tuple[int, int, str, str], list[int]] = defaultdict(list)
    for number, event in enumerate(index.events):
        for ends in _ends(event, index):
            groups[(*ends, event.edge or event.label, _status(event))].append(number)
    pairs: dict[tuple[int, int], list[tuple[int, int, str, str]]] = defaultdict(list)
    for key in sorted(groups):
        pairs[min(key[:2]), max(key[:2])].append(key)
    edges = []
    for number, key in enumerate(sorted(groups)):
        source, target, label, status = key
        beside = pairs[min(source, target), max(source, target)]
        place = beside.index(key) - (len(beside) - 1) / 2
        # seen from the other end a curve to the left is one to the right
        curve = round(place * min(0.3, 1.6 / len(beside)) * (1 if source <= target else -1), 2)
        told = sum(len(index.claims.get(index.events[event].iri, ())) for event in groups[key])
        edges.append(PageEdge(number, source, target, label, status, tuple(groups[key]), told, curve))
    return tuple(edges)


def _lead(index: _Index, nodes: Sequence[PageNode]) -> int:
    """Return the foremost event between two names, else the foremost: it is told on top."""
    for number, event in enumerate(index.events):
        ends = _ends(event, index)
        if ends and not any(nodes[end].unnamed for end in ends[0]):
            return number
    return 0


def _summary(index: _Index, nodes: Sequence[PageNode], stories: int, lead: int, schema: "Schema") -> str:
    """Return the sentence on top of the page."""
    said = {claim.speaker for claims in index.claims.values() for claim in claims}
    speakers = {index.nodes[iri] for iri in said if index.nodes.get(iri, -1) >= 0}
    counts = ((stories, "story", "stories"), (len(index.events), "fact", "facts"))
    parts = [
        f"{n:,} {one if n == 1 else many}"
        for n, one, many in (*counts, (len(speakers), "speaker", "speakers"))
    ]
    text = ", ".join(parts)
    return f"{text}; most told: {_told(index.events[lead], index, nodes, schema)}" if index.events else text


def _told(event: Event, index: _Index, nodes: Sequence[PageNode], schema: "Schema") -> str:
    """Return an event as people say it: 'North Korea — supplies — troops — Russia'."""
    ends = _ends(event, index)
    if not ends:
        return event.label
    definition = schema.events.get(event.type)
    verb = definition.says if definition else ""
    if verb and event.edge.startswith(f"{verb} "):
        between = [verb, event.edge.removeprefix(f"{verb} ")]
    else:
        between = [event.edge] if event.edge else []
    source, target = ends[0]
    return " — ".join([nodes[source].label, *between, nodes[target].label])
