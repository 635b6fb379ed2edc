"""Spans as RDF: which words of which document, and what refers to them."""

from collections.abc import Iterator

from kg.export.rdf_terms import Triple, count, number, plain
from kg.export.vocabulary import KG, LABEL, NIF, TYPE
from kg.graph import Claim, Graph
from kg.ids import document_iri, span_iri
from kg.records import Span


def spans(graph: Graph) -> Iterator[Triple]:
    """Yield mentions, and the spans that claims rest on."""
    base = graph.base
    for mention in graph.mentions:
        yield from _span(base, mention.document, mention.span, named=False)
        yield mention.iri, TYPE, KG + "Mention"
        yield mention.iri, KG + "refersTo", mention.entity
        yield mention.iri, KG + "mentionKind", plain(mention.kind)
        yield mention.iri, KG + "score", number(mention.score)
        if mention.why:
            yield mention.iri, KG + "why", plain(mention.why)
    texts = {document.key: document.text for document in graph.documents}
    for claim in graph.claims:
        yield from _span(base, claim.document, claim.sentence, named=False)
        yield from _span(base, claim.document, claim.trigger, named=False)
        for quantity in claim.quantities:
            yield from _span(base, claim.document, quantity.span, named=False)
        for span in _nodes(claim, base, texts[claim.document]):
            yield from _span(base, claim.document, span, named=True)


def _nodes(claim: Claim, base: str, text: str) -> Iterator[Span]:
    """Yield the spans that stand as nodes themselves: clauses, values, unresolved words."""
    for _, phrases in claim.words:
        for span, iri in phrases:
            if iri == span_iri(base, claim.document, span.start, span.end):
                yield span
    stem = document_iri(base, claim.document) + "#char="
    for iri in (claim.speaker, claim.via):
        if iri.startswith(stem):
            start, _, end = iri.removeprefix(stem).partition(",")
            yield Span(int(start), int(end), text[int(start) : int(end)])


def _span(base: str, document: str, span: Span, *, named: bool) -> Iterator[Triple]:
    iri = span_iri(base, document, span.start, span.end)
    yield iri, TYPE, KG + "Span"
    yield iri, NIF + "beginIndex", count(span.start)
    yield iri, NIF + "endIndex", count(span.end)
    yield iri, NIF + "anchorOf", plain(span.text)
    yield iri, NIF + "referenceContext", document_iri(base, document)
    if named:
        yield iri, LABEL, plain(span.text)
