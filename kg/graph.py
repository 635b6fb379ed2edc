"""The merged graph: what the reduce makes and every exporter reads. Frozen and sorted.

Every `iri` is absolute and derived from content (`kg/ids.py`); tuples are sorted by `iri`.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.records import Document, Quantity, Span, Time

if TYPE_CHECKING:
    import networkx
    import rdflib


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something with a name, over all documents."""

    iri: str
    label: str
    type: str  # ontology class, e.g. 'Country'
    family: str
    aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()  # external ids only
    replaced_by: str = ""  # IRI of the entity that this name was merged into, else ''
    document: str = ""  # key of the document that it is local to, else ''
    why: tuple[str, ...] = ()  # reasons of the merges of names


@dataclass(frozen=True, slots=True)
class Kind:
    """What an unnamed thing or group is: 'troops', 'ballistic missile'."""

    iri: str
    label: str
    type: str  # ontology class of the noun, 'Thing' when unknown
    lemma: str = ""  # what the iri is made of; the label is the phrase as mostly said


@dataclass(frozen=True, slots=True)
class MentionNode:
    """A span of a document that refers to an entity."""

    iri: str  # document + '#char=b,e'
    document: str  # key
    span: Span
    entity: str  # iri of the name as observed; `Entity.replaced_by` leads on from it
    kind: str
    why: str
    score: float


@dataclass(frozen=True, slots=True)
class Event:
    """One happening or state that claims are about."""

    iri: str
    type: str
    lemma: str  # of an OpenEvent, else ''
    roles: tuple[tuple[str, tuple[str, ...]], ...]  # role -> sorted iris
    time: str  # '' for states and where nothing is known
    label: str  # 'North Korea supplies troops to Russia'
    status: str  # asserted, disputed, negated, planned, ...
    source: str = ""  # iri of the end that the drawn edge starts from, '' for none
    target: str = ""  # iri of its other end
    edge: str = ""  # its label: 'supplies troops'
    ends: tuple[tuple[str, str], ...] = ()  # all drawn edges; the first is (source, target)
    reported: str = ""  # publication day that stands in for an unknown time in the key
    claims: int = 0
    sources: int = 0  # independent publishers or documents
    says: str = ""  # its verb in the third person: 'supplies'


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of an event by one speaker in one span of one document."""

    iri: str
    document: str  # key
    story: int
    sentence: Span
    trigger: Span
    event: str  # iri
    speaker: str  # iri of an entity, else of the story or document itself
    via: str  # iri or ''
    attribution: str
    polarity: str
    modality: str
    certainty: str
    stance: str
    predicate: str
    subject_role: str
    object_role: str
    words: tuple[tuple[str, tuple[tuple[Span, str], ...]], ...]  # role -> (phrase, node iri)
    speaker_words: str
    via_words: str
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    rule: str
    confidence: float
    states: tuple[str, ...] = ()  # iris of the relations that it states


@dataclass(frozen=True, slots=True)
class Relation:
    """A shortcut edge between two nodes, with what is known of its standing."""

    iri: str
    subject: str
    predicate: str  # local name in the ontology, 'suppliesTo'; an iri for a verb outside it
    object: str
    status: str
    claims: int
    sources: int  # independent publishers or documents
    asserted: bool  # some claim states it as positive, actual, certain, in its own stance
    label: str = ""  # of the predicate: 'supplies to'


@dataclass(frozen=True, slots=True)
class Graph:
    """Everything that the articles say, merged."""

    base: str
    run: str  # iri of the run: version, model, ontology, settings
    documents: tuple[Document, ...] = ()
    entities: tuple[Entity, ...] = ()
    kinds: tuple[Kind, ...] = ()
    mentions: tuple[MentionNode, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    relations: tuple[Relation, ...] = ()
    run_info: tuple[tuple[str, str], ...] = ()  # what the run depends on: version, model, ontology, ...

    def to_rdflib(self) -> "rdflib.Graph":
        """Return the graph as rdflib triples, the same as in `graph.ttl`."""
        from kg.export.rdflib_graph import to_rdflib

        return to_rdflib(self)

    def to_networkx(self) -> "networkx.MultiDiGraph[str]":
        """Return the drawn graph: entities and kinds as nodes, events as edges."""
        from kg.export.networkx_graph import to_networkx

        return to_networkx(self)

    def query(self, query: str) -> list[dict[str, Any]]:
        """Answer a SPARQL SELECT with one dict a row, variable -> Python value or None."""
        from kg.ask import query_graph

        return query_graph(self, query)
