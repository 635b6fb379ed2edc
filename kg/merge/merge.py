"""The reduce: what single documents gave becomes one graph, whatever their order."""

from collections.abc import Iterable
from typing import Any

from kg import __version__
from kg.graph import Graph
from kg.ids import document_iri, story_iri
from kg.merge.claims import state_claims
from kg.merge.entities import name_entities
from kg.merge.events import unite_events, unite_relations
from kg.merge.nodes import Nodes
from kg.merge.observe import GazetteerLike
from kg.merge.status import origins
from kg.merge.validate import sift
from kg.records import DocumentResult
from kg.schema_records import Schema
from kg.settings import Settings

Quarantine = tuple[dict[str, Any], ...]


def merge(
    results: Iterable[DocumentResult],
    schema: Schema,
    settings: Settings,
    run: str,
    *,
    gazetteer: GazetteerLike | None = None,
) -> Graph:
    """Return the graph of all documents; the same for any order and for repeats of them.

    `run` is the IRI of the run; readings below `settings.min_confidence` are left out, and
    records that fail their checks (see `merge_with_quarantine`).
    """
    return merge_with_quarantine(results, schema, settings, run, gazetteer=gazetteer)[0]


def merge_with_quarantine(
    results: Iterable[DocumentResult],
    schema: Schema,
    settings: Settings,
    run: str,
    *,
    gazetteer: GazetteerLike | None = None,
) -> tuple[Graph, Quarantine]:
    """Return the graph, and the records that were set aside with the reasons, sorted."""
    if gazetteer is None:
        from kg.gazetteer import load_gazetteer

        gazetteer = load_gazetteer()
    kept, aside = _checked(results, schema)
    names = name_entities(kept, settings.base, schema, gazetteer)
    nodes = Nodes(settings.base, names.canonical, _labels(kept, settings.base))
    nodes.labels.update((entity.iri, entity.label) for entity in names.entities)
    stated = state_claims(kept, nodes, schema, settings.min_confidence)
    known = origins(result.document for result in kept)
    graph = Graph(
        base=settings.base,
        run=run,
        documents=tuple(result.document for result in kept),
        entities=names.entities,
        kinds=nodes.kinds(schema),
        mentions=names.mentions,
        events=unite_events(stated, nodes, schema, known),
        claims=tuple(item.claim for item in stated),
        relations=unite_relations(stated, nodes, schema, known),
        run_info=_run_info(schema, settings),
    )
    return graph, tuple(sorted(aside, key=repr))


def _checked(
    results: Iterable[DocumentResult], schema: Schema
) -> tuple[list[DocumentResult], list[dict[str, Any]]]:
    """Return the distinct results without faulty records, and those records."""
    kept, aside = [], []
    for result in _distinct(results):
        clean, faulty = sift(result, schema)
        kept.append(clean)
        aside += faulty
    return kept, aside


def _run_info(schema: Schema, settings: Settings) -> tuple[tuple[str, str], ...]:
    """Return what the graph depends on; `model` as it was asked for."""
    return (
        ("version", __version__),
        ("model", settings.model),
        ("ontology", schema.digest),
        ("minConfidence", f"{settings.min_confidence:.2f}"),
    )


def _distinct(results: Iterable[DocumentResult]) -> list[DocumentResult]:
    """Return one result per document, sorted by key; copies under other names count once."""
    found: dict[str, DocumentResult] = {}
    for result in results:
        key = result.document.key
        if key not in found or (found[key] != result and _rank(result) < _rank(found[key])):
            found[key] = result
    return [result for _, result in sorted(found.items())]


def _rank(result: DocumentResult) -> tuple[str, str, str]:
    return (result.document.id, result.document.path, repr(result))


def _labels(results: Iterable[DocumentResult], base: str) -> dict[str, str]:
    """Return what documents and stories are called."""
    labels = {}
    for result in results:
        document = result.document
        labels[document_iri(base, document.key)] = document.title or document.id
        for story in document.stories:
            labels[story_iri(base, document.key, story.number)] = story.title or document.title or document.id
    return labels
