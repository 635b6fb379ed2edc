"""What the documents say about each name, gathered under the IRI of the name."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from kg.ids import entity_iri
from kg.records import DocumentResult, LocalEntity
from kg.schema_records import Schema


class PlaceLike(Protocol):
    """What merging reads of an entry of the gazetteer."""

    @property
    def qid(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def same_as(self) -> tuple[str, ...]: ...


class HitLike(Protocol):
    """What merging reads of a hit of the gazetteer."""

    @property
    def place(self) -> PlaceLike: ...
    @property
    def kind(self) -> str: ...


class GazetteerLike(Protocol):
    """What merging asks of a gazetteer: `kg.gazetteer.Gazetteer`, or a small one in a test."""

    def place(self, qid: str, /) -> PlaceLike | None: ...
    def lookup(self, surface: str, /) -> "tuple[HitLike, ...]": ...


@dataclass(slots=True)
class Named:
    """All that was observed under one IRI."""

    iri: str
    family: str
    document: str = ""  # key of the document that it is local to
    place: PlaceLike | None = None
    names: Counter[str] = field(default_factory=Counter)  # name -> mentions
    types: Counter[str] = field(default_factory=Counter)
    aliases: set[str] = field(default_factory=set)
    documents: set[str] = field(default_factory=set)  # ids of the documents that name it


@dataclass(slots=True)
class Observed:
    """`names` by IRI, and the IRI of each local entity by (document key, entity key)."""

    names: dict[str, Named] = field(default_factory=dict)
    iris: dict[tuple[str, str], str] = field(default_factory=dict)


def observe(
    results: Iterable[DocumentResult], base: str, schema: Schema, gazetteer: GazetteerLike
) -> Observed:
    """Gather the local entities of all documents under the IRIs of their names."""
    observed = Observed()
    for result in results:
        document, taken = result.document, set[str]()
        for entity in sorted(result.entities, key=_first):
            place = gazetteer.place(entity.gazetteer) if entity.gazetteer else None
            family = schema.family(place.type) if place else entity.family
            iri = _iri(entity, base, document.key, family, place, gazetteer)
            if entity.scope == "document" and not place:
                if iri in taken:  # a second 'the company' of the document is another one
                    iri = f"{iri}_{_first(entity)[0]}"
                taken.add(iri)
            observed.iris[document.key, entity.key] = iri
            named = observed.names.setdefault(iri, Named(iri, family))
            _add(named, entity, place, document.key, document.id)
    return observed


def _iri(
    entity: LocalEntity,
    base: str,
    document: str,
    family: str,
    place: PlaceLike | None,
    gazetteer: GazetteerLike,
) -> str:
    if place:
        return entity_iri(base, family, place_name(place, gazetteer))
    return entity_iri(base, family, entity.name, document if entity.scope == "document" else "")


def place_name(place: PlaceLike, gazetteer: GazetteerLike) -> str:
    """Return the name that the IRI is made of; the key joins in where a country has the name.

    Luxembourg the city is 'Luxembourg G2960316', the country keeps the plain name.
    """
    rivals = {hit.place.qid: hit.place for hit in gazetteer.lookup(place.label)}
    same = [rival for rival in rivals.values() if rival.label == place.label and rival.qid != place.qid]
    if any((rival.type != "Country", rival.qid) < (place.type != "Country", place.qid) for rival in same):
        return f"{place.label} {place.qid}"
    return place.label


def _first(entity: LocalEntity) -> tuple[int, int, str]:
    if not entity.mentions:
        return (0, 0, entity.key)
    first = min(mention.span for mention in entity.mentions)
    return (first.start, first.end, entity.key)


def _add(named: Named, entity: LocalEntity, place: PlaceLike | None, key: str, id_: str) -> None:
    weight = max(1, len(entity.mentions))
    named.names[entity.name] += weight
    named.types[place.type if place else entity.type] += weight
    named.aliases.update(alias for alias in entity.aliases if alias.strip())
    named.documents.add(id_)
    if place:
        named.place = place
    elif entity.scope == "document":
        named.document = key


def choose_type(types: Mapping[str, int], schema: Schema) -> str:
    """Return the best supported class: votes of a class count for the classes below it.

    Ten mentions of an Organization and two of a GovernmentBody make a GovernmentBody.
    """
    known = {type_: votes for type_, votes in types.items() if type_}
    if not known:
        return ""

    def rank(type_: str) -> tuple[int, int, str]:
        votes = sum(count for other, count in known.items() if schema.is_a(type_, other))
        depth = len(schema.ancestors.get(type_, ()))
        return (-max(votes, known[type_]), -depth, type_)

    return min(known, key=rank)
