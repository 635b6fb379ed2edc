"""Triples of documents, entities, kinds, events and claims."""

from collections.abc import Iterator

from kg.export.rdf_terms import Triple, address, count, moment, number, plain
from kg.export.vocabulary import DCTERMS, KG, LABEL, NIF, OWL, PROV, SCHEMA, SKOS, TYPE
from kg.graph import Claim, Entity, Graph
from kg.ids import document_iri, kind_iri, quantity_iri, span_iri, story_iri
from kg.records import Document, Quantity, Story


def document_triples(graph: Graph) -> Iterator[Triple]:
    """Yield documents with their metadata; the stories of those that hold several."""
    for document in graph.documents:
        iri = document_iri(graph.base, document.key)
        yield iri, TYPE, KG + "Document"
        yield iri, LABEL, plain(document.title or document.id)
        one = document.stories[0] if len(document.stories) == 1 else None
        yield from _metadata(iri, document, one)
        if document.language:
            yield iri, SCHEMA + "inLanguage", plain(document.language)
        if document.licence:
            yield iri, SCHEMA + "license", plain(document.licence)
        if one is None:
            yield from _stories(graph.base, document, iri)


def _stories(base: str, document: Document, within: str) -> Iterator[Triple]:
    for story in document.stories:
        iri = story_iri(base, document.key, story.number)
        yield iri, TYPE, KG + "Story"
        yield iri, LABEL, plain(story.title or document.title or document.id)
        yield iri, KG + "inDocument", within
        yield iri, NIF + "beginIndex", count(story.start)
        yield iri, NIF + "endIndex", count(story.end)
        yield from _metadata(iri, story, None)


def _metadata(iri: str, of: Document | Story, also: Story | None) -> Iterator[Triple]:
    """Yield title, publisher, author, date and address; `also` fills what `of` leaves open."""

    def known(name: str) -> str:
        return str(getattr(of, name) or (getattr(also, name) if also else ""))

    for name, property_ in (("title", "headline"), ("publisher", "publisher"), ("author", "author")):
        if known(name):
            yield iri, SCHEMA + property_, plain(known(name))
    if known("published"):
        yield iri, SCHEMA + "datePublished", moment(known("published"))
    if known("url"):
        yield iri, SCHEMA + "url", address(known("url"))


def thing_triples(graph: Graph, *, kinds: bool) -> Iterator[Triple]:
    """Yield entities, or kinds."""
    if not kinds:
        for entity in graph.entities:
            yield from _entity(entity)
        return
    for kind in graph.kinds:
        yield kind.iri, TYPE, KG + "Kind"
        yield kind.iri, TYPE, KG + kind.type
        yield kind.iri, LABEL, plain(kind.label)
        yield kind.iri, KG + "lemma", plain(kind.lemma or kind.label)


def _entity(entity: Entity) -> Iterator[Triple]:
    iri = entity.iri
    yield iri, TYPE, KG + "Entity"
    yield iri, TYPE, KG + entity.type
    yield iri, LABEL, plain(entity.label)
    for alias in entity.aliases:
        yield iri, SKOS + "altLabel", plain(alias)
    for other in entity.same_as:
        yield iri, OWL + "sameAs", other
    for why in entity.why:
        yield iri, KG + "why", plain(why)
    if entity.replaced_by:
        yield iri, DCTERMS + "isReplacedBy", entity.replaced_by


def event_triples(graph: Graph) -> Iterator[Triple]:
    """Yield events with their roles, standing and drawn edge."""
    for event in graph.events:
        iri = event.iri
        yield iri, TYPE, KG + "Event"
        yield iri, TYPE, KG + event.type
        yield iri, LABEL, plain(event.label)
        for role, nodes in event.roles:
            for node in nodes:
                yield iri, KG + role, node
        if event.lemma:
            yield iri, KG + "lemma", plain(event.lemma)
        if event.time:
            yield iri, KG + "time", moment(event.time)
        yield iri, KG + "status", plain(event.status)
        yield iri, KG + "claimCount", count(event.claims)
        yield iri, KG + "sourceCount", count(event.sources)
        if event.source and event.target:
            yield iri, KG + "edgeFrom", event.source
            yield iri, KG + "edgeTo", event.target
            yield iri, KG + "edgeLabel", plain(event.edge)


def claim_triples(graph: Graph) -> Iterator[Triple]:
    """Yield claims and their quantities."""
    several = {document.key for document in graph.documents if len(document.stories) > 1}
    kinds = {kind.iri for kind in graph.kinds}
    for claim in graph.claims:
        yield from _claim(claim, graph, claim.document in several)
        for quantity in claim.quantities:
            yield from _quantity(quantity, claim, graph.base, kinds)


def _claim(claim: Claim, graph: Graph, in_story: bool) -> Iterator[Triple]:
    iri, base = claim.iri, graph.base
    document = document_iri(base, claim.document)
    yield iri, TYPE, KG + "Claim"
    yield iri, KG + "reports", claim.event
    for relation in claim.states:
        yield iri, KG + "states", relation
    yield iri, KG + "attributedTo", claim.speaker
    if claim.via:
        yield iri, KG + "via", claim.via
    for name, value in (
        ("attributionType", claim.attribution),
        ("polarity", claim.polarity),
        ("modality", claim.modality),
        ("certainty", claim.certainty),
        ("stance", claim.stance),
        ("predicateText", claim.predicate),
        ("rule", claim.rule),
    ):
        if value:
            yield iri, KG + name, plain(value)
    yield iri, KG + "confidence", number(claim.confidence)
    yield iri, KG + "inDocument", document
    if in_story:
        yield iri, KG + "inStory", story_iri(base, claim.document, claim.story)
    for name, span in (("evidence", claim.sentence), ("trigger", claim.trigger)):
        yield iri, KG + name, span_iri(base, claim.document, span.start, span.end)
    for time in claim.times:
        yield iri, KG + "timeText", plain(time.span.text)
        if time.value:
            yield iri, KG + "timeValue", moment(time.value)
    yield iri, PROV + "wasDerivedFrom", document
    yield iri, PROV + "wasGeneratedBy", graph.run


def _quantity(quantity: Quantity, claim: Claim, base: str, kinds: set[str]) -> Iterator[Triple]:
    span = quantity.span
    iri = quantity_iri(base, claim.iri, span.start, span.end)
    yield claim.iri, KG + "quantity", iri
    yield iri, TYPE, KG + "Quantity"
    yield iri, LABEL, plain(f"{span.text} {quantity.counted}".strip())
    yield iri, KG + "quantifies", _counted(quantity, claim, base, kinds)
    yield iri, KG + "quantityText", plain(span.text)
    yield iri, KG + "comparator", plain(quantity.comparator)
    for name, value in (("low", quantity.low), ("high", quantity.high)):
        if value is not None:
            yield iri, KG + name, number(value)
    for name, words in (("unit", quantity.unit), ("counted", quantity.counted)):
        if words:
            yield iri, KG + name, plain(words)
    yield iri, PROV + "wasDerivedFrom", span_iri(base, claim.document, span.start, span.end)


def _counted(quantity: Quantity, claim: Claim, base: str, kinds: set[str]) -> str:
    """Return what a number counts: the smallest phrase around it, a kind, else the event."""
    around = [
        (phrase.end - phrase.start, iri)
        for _, phrases in claim.words
        for phrase, iri in phrases
        if phrase.start <= quantity.span.start and quantity.span.end <= phrase.end
    ]
    if around:
        return min(around)[1]
    kind = kind_iri(base, quantity.counted) if quantity.counted else ""
    return kind if kind in kinds else claim.event
