"""Claims: who says what about which event, and the keys of events and relations."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from kg.graph import Claim
from kg.ids import claim_iri, event_iri, open_predicate, relation_iri
from kg.merge.nodes import Nodes
from kg.merge.phrase import CIRCUMSTANCES
from kg.merge.split import split
from kg.records import Document, DocumentResult, Reading, Span
from kg.schema_records import OPEN_EVENT, EventType, Schema

Fillers = Mapping[str, tuple[str, ...]]  # role -> nodes
Edge = tuple[str, str, str]  # subject, predicate, object


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim with what it adds to its event: type, lemma, roles, time, shortcut edges."""

    claim: Claim
    type: str
    lemma: str  # of an open event, else ''
    roles: dict[str, tuple[str, ...]]
    time: str  # the event's own, '' for states and where the words give none
    reported: str  # publication day that stands in for it
    edges: tuple[Edge, ...]


def state_claims(
    results: Iterable[DocumentResult], nodes: Nodes, schema: Schema, least: float
) -> list[Stated]:
    """Return one claim per reading after splitting, of confidence `least` or more, sorted."""
    found: dict[str, Stated] = {}
    for result in results:
        for reading in result.readings:
            if reading.confidence < least:
                continue
            type_ = schema.events.get(reading.event_type)
            for part in split(reading, type_):
                stated = _state(part, result.document, type_, nodes, schema)
                other = found.get(stated.claim.iri)
                if other is None or _rank(stated) < _rank(other):
                    found[stated.claim.iri] = stated
    return [stated for _, stated in sorted(found.items())]


def _rank(stated: Stated) -> tuple[float, str]:
    """Order claims of one IRI: the surest, then any fixed order."""
    return (-stated.claim.confidence, repr(stated.claim))


def _state(
    reading: Reading, document: Document, type_: EventType | None, nodes: Nodes, schema: Schema
) -> Stated:
    words = _words(reading, document, nodes)
    roles = {role: tuple(sorted({iri for _, iri in pairs})) for role, pairs in words}
    time = _own_time(reading, type_)
    stands_in = "" if time or (type_ and type_.state) else _published(reading, document)
    event = _event_key(reading, document, roles, time or stands_in, nodes)
    speaker = nodes.source(reading, document)
    edges = tuple(sorted(set(_edges(reading, type_, roles, nodes, schema))))
    trigger = reading.trigger
    claim = Claim(
        iri=claim_iri(nodes.base, document.key, str(trigger.start), str(trigger.end), event, speaker),
        document=document.key,
        story=reading.story,
        sentence=reading.sentence,
        trigger=trigger,
        event=event,
        speaker=speaker,
        via=nodes.party(reading.via, document) if reading.via else "",
        attribution=reading.attribution,
        polarity=reading.polarity,
        modality=reading.modality,
        certainty=reading.certainty,
        stance=reading.stance,
        predicate=reading.predicate,
        subject_role=reading.subject_role,
        object_role=reading.object_role,
        words=words,
        speaker_words=reading.speaker.span.text if reading.speaker else "",
        via_words=reading.via.span.text if reading.via else "",
        times=reading.times,
        quantities=reading.quantities,
        rule=reading.rule,
        confidence=round(reading.confidence, 2),
        states=tuple(sorted(relation_iri(nodes.base, *edge) for edge in edges)),
    )
    lemma = reading.lemma if reading.event_type == OPEN_EVENT else ""
    return Stated(claim, reading.event_type, lemma, roles, time, stands_in, edges)


def _words(
    reading: Reading, document: Document, nodes: Nodes
) -> tuple[tuple[str, tuple[tuple[Span, str], ...]], ...]:
    """Return role -> phrases with their nodes.

    A noun that describes the subject ('Kim, the president') is no second Kim but a kind.
    """
    subjects = {nodes.of(filler, document) for filler in reading.fillers(reading.subject_role)}
    found = []
    for role, fillers in reading.roles:
        described = subjects if role != reading.subject_role else set()
        phrases = tuple((filler.span, nodes.of(filler, document, described)) for filler in fillers)
        if phrases:
            found.append((role, phrases))
    return tuple(found)


def _own_time(reading: Reading, type_: EventType | None) -> str:
    """Return the first date that the words give; states take none."""
    if type_ and type_.state:
        return ""
    return next((time.value for time in reading.times if time.kind == "date" and time.value), "")


def _published(reading: Reading, document: Document) -> str:
    story = next(story for story in document.stories if story.number == reading.story)
    return (story.published or document.published)[:10]


def _event_key(reading: Reading, document: Document, roles: Fillers, time: str, nodes: Nodes) -> str:
    """Return the IRI of the event: type, participants, time; the document where two are not known.

    Circumstances and bare values ('by 5 %') take part in no key: sources differ in them.
    """
    bare = {
        nodes.of(filler, document)
        for _, found in reading.roles
        for filler in found
        if filler.kind == "value" and not filler.ref
    }
    parts: list[str] = []
    resolved: set[str] = set()
    for role, iris in sorted(roles.items()):
        if role in CIRCUMSTANCES:
            continue
        resolved.update(nodes.resolved.intersection(iris))
        parts += [f"{role}={iri}" for iri in iris if iri not in bare]
    if reading.event_type == OPEN_EVENT:
        parts.insert(0, reading.lemma)
    if time:
        parts.append(f"time={time}")
    if len(resolved) < 2:
        parts.append(f"document={document.key}")
    return event_iri(nodes.base, reading.event_type, *parts)


def _edges(
    reading: Reading, type_: EventType | None, roles: Fillers, nodes: Nodes, schema: Schema
) -> Iterator[Edge]:
    """Yield the shortcut edges between entities and kinds."""
    drawn = {role: [iri for iri in iris if iri in nodes.drawable] for role, iris in roles.items()}
    if type_ is None:
        pairs = product(drawn.get(reading.subject_role, ()), drawn.get(reading.object_role, ()))
        predicate = open_predicate(nodes.base, reading.lemma)
        yield from ((a, predicate, b) for a, b in pairs if a != b)
        return
    for shortcut in type_.direct:
        starts, ends = drawn.get(shortcut.from_role, []), drawn.get(shortcut.to_role, [])
        relation = schema.relations.get(shortcut.predicate)
        symmetric = relation.symmetric if relation else False
        # 'Kim and Putin met': no counterpart is named, so the agents are each other's.
        together = symmetric and not roles.get(shortcut.to_role)
        for a, b in combinations(starts, 2) if together else product(starts, ends):
            if a != b:
                first, second = sorted((a, b)) if symmetric else (a, b)
                yield first, shortcut.predicate, second
