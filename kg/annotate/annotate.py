"""Documents to sentences: one spaCy Doc a paragraph, in batches over many documents."""

from collections import deque
from collections.abc import Iterable, Iterator

from kg.annotate.engine import Engine
from kg.annotate.names import name_sentences
from kg.annotate.pieces import Piece, cut
from kg.annotate.quantities import find_quantities
from kg.annotate.sentences import Draft, read_doc
from kg.annotate.times import find_times
from kg.records import Document
from kg.tree import Sentence


def annotate(documents: Iterable[Document], engine: Engine) -> Iterator[tuple[Document, list[Sentence]]]:
    """Yield each document with its sentences, in order, never more than a batch ahead.

    What a document gives depends on that document alone.
    """
    waiting: deque[Document] = deque()
    drafts: list[Draft] = []
    for doc, piece in engine.pipe(_texts(documents, waiting)):
        if piece is None:
            document = waiting.popleft()
            yield document, finish(document, drafts)
            drafts = []
        else:
            drafts.extend(read_doc(doc, piece, len(drafts)))


def finish(document: Document, drafts: list[Draft]) -> list[Sentence]:
    """Add names, times and quantities to the sentences of one document."""
    name_sentences(drafts)
    sentences = [draft.sentence for draft in drafts]
    published = {story.number: story.published or document.published for story in document.stories}
    for sentence in sentences:
        sentence.times = find_times(sentence, published.get(sentence.story, document.published))
        sentence.quantities = find_quantities(sentence)
    return sentences


def _texts(documents: Iterable[Document], waiting: deque[Document]) -> Iterator[tuple[str, Piece | None]]:
    """Yield the paragraphs of documents; an empty text marks the end of a document."""
    for document in documents:
        waiting.append(document)
        for piece in cut(document):
            yield piece.text, piece
        yield "", None
