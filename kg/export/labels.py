"""What every node of the graph is called."""

from kg.graph import Graph
from kg.ids import document_iri, story_iri


def labels(graph: Graph) -> dict[str, str]:
    """Return IRI -> label of documents, stories, entities, kinds, events and spoken words."""
    found: dict[str, str] = {}
    for claim in graph.claims:
        for _, phrases in claim.words:
            for span, iri in phrases:
                found[iri] = span.text
        for iri, words in ((claim.speaker, claim.speaker_words), (claim.via, claim.via_words)):
            if iri and words:
                found[iri] = words
    for document in graph.documents:
        found[document_iri(graph.base, document.key)] = document.title or document.id
        for story in document.stories:
            name = story.title or document.title or document.id
            found[story_iri(graph.base, document.key, story.number)] = name
    found.update((entity.iri, entity.label) for entity in graph.entities)
    found.update((kind.iri, kind.label) for kind in graph.kinds)
    found.update((event.iri, event.label) for event in graph.events)
    return found
