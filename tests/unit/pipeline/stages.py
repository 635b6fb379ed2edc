"""Stand-ins for the stages in front of merging: each line 'A gives B to C' becomes one reading."""

from collections.abc import Iterator, Sequence

from kg.errors import PathError
from kg.ids import document_key
from kg.records import Document, DocumentResult, Filler, LocalEntity, Mention, Outcome, Reading, Span, Story
from kg.settings import Settings


def document(name: str, text: str) -> Document:
    story = Story(0, 0, len(text), ((0, len(text)),), title=name)
    return Document(name, document_key("", text), text, (story,), title=name, path=name)


def result(doc: Document) -> DocumentResult:
    """Read 'Norway gives radars to Ukraine': two countries, one thing."""
    words, spans, at = doc.text.split(), [], 0
    for word in words:
        start = doc.text.index(word, at)
        at = start + len(word)
        spans.append(Span(start, at, word))
    giver, verb, thing, _, taker = spans
    entities = tuple(_entity(span) for span in (giver, taker))
    roles = {
        "agent": Filler(giver, giver, "name", "Country", ref=entities[0].key),
        "recipient": Filler(taker, taker, "name", "Country", ref=entities[1].key),
        "theme": Filler(thing, thing, "noun", lemma=thing.text),
    }
    reading = Reading(
        story=0,
        sentence=Span(0, len(doc.text), doc.text),
        trigger=verb,
        lemma="give",
        predicate=verb.text,
        event_type="Supply",
        roles=tuple((role, (filler,)) for role, filler in sorted(roles.items())),
        subject_role="agent",
        object_role="theme",
        rule="test",
        confidence=0.9,
    )
    return DocumentResult(doc, entities, (reading,), {"words": len(words), "sentences": 1})


def _entity(span: Span) -> LocalEntity:
    mention = Mention(span, "name", "as written")
    return LocalEntity(f"{span.start}-{span.end}", span.text, "Country", "place", (mention,))


def read_inputs(paths: Sequence[str], settings: Settings) -> Iterator[tuple[Outcome, Document | None]]:
    """Take each path for a text; 'missing' names nothing, 'broken' fails."""
    if "missing" in paths:
        raise PathError(path="missing")
    for path in paths:
        if path == "broken":
            yield Outcome(path, "failed", "KG201", "cannot read broken: it is broken"), None
        else:
            doc = document("-".join(path.lower().split()[::4]), path)
            yield Outcome(path, "read", documents=(doc.id,)), doc
