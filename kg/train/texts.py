"""Texts that two pipelines parse: open news, and sentences in which people marked names."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from kg.train.corpora import Corpora
from kg.train.errors import CorpusLineError
from kg.train.files import read_records, read_rows, write_rows
from kg.train.marked import TEST, Marks, in_text, key
from kg.train.parses import Entity
from kg.train.unseen import Unseen

ARTICLES, ITEMS = "wn", "wce"  # sources of open text: articles, and dated items with links
HAND = "hand"  # open text in which the recipe's own marks say what is a name
LAYERS = frozenset(("gum", "uner-ewt"))  # their texts are the treebanks' sentences, and are parsed as such
_PARAGRAPH, _ITEM = 4, 4  # words that one must have


class Link(NamedTuple):
    """Characters `start <= i < end` that lead to a page."""

    start: int
    end: int
    page: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text with what is known of its names, in characters."""

    source: str  # 'crossner', 'gmb', ...
    id: str
    text: str
    names: tuple[Entity, ...] = ()
    unmarked: tuple[tuple[int, int], ...] = ()  # spans of which nobody said whether they are names
    links: tuple[Link, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether nobody marked names in it."""
        return self.source in (ARTICLES, ITEMS)

    @property
    def document(self) -> str:
        """Return what groups the text with others."""
        if self.is_open or self.source == HAND:
            return self.id.split("#")[0]  # of a paragraph, its article
        return self.source


def gather(
    corpora: Corpora, unseen: Unseen, allowed: frozenset[str] | None, marks: Mapping[str, Marks]
) -> Iterator[Text]:
    """Yield all texts that may be trained on.

    `allowed` are the ids of articles, None for all; `marks` are names marked by hand in some of the
    texts, of which those for testing are left out.
    """
    for text in (*_articles(corpora, allowed), *_items(corpora), *_marked(corpora)):
        if unseen.leaves_out(text.id) or unseen.has_sentence(text.text):
            continue
        found = marks.get(key(text.text)) if text.is_open else None
        if found is None:
            yield text
        elif found.part != TEST:
            names = tuple(Entity(*name) for name in in_text(text.text, found))
            yield replace(text, source=HAND, names=names)


def _articles(corpora: Corpora, allowed: frozenset[str] | None) -> Iterator[Text]:
    for path in corpora.files("corpus/wikinews_*.jsonl"):
        for identifier, body, _ in _read(path):
            if allowed is None or identifier in allowed:
                paragraphs = [part for part in body.split("\n") if len(part.split()) >= _PARAGRAPH]
                for number, paragraph in enumerate(paragraphs):
                    yield Text(ARTICLES, f"{identifier}#{number}", paragraph.strip())


def _items(corpora: Corpora) -> Iterator[Text]:
    for path in corpora.files("corpus/wp_current_events_items.jsonl"):
        for identifier, body, record in _read(path):
            if len(body.split()) >= _ITEM:
                yield Text(ITEMS, identifier, body, links=record("links", _link))


def _marked(corpora: Corpora) -> Iterator[Text]:
    for path in corpora.files("ner/*.train.jsonl"):
        if (source := path.name.split(".")[0]) not in LAYERS:
            yield from _named(path, source)


def names_for_testing(corpora: Corpora) -> Iterator[Text]:
    """Yield the texts with marked names that are for testing."""
    for path in corpora.files("ner/*.test.jsonl"):
        yield from _named(path, path.name.split(".")[0])


def layer_texts(corpora: Corpora, source: str) -> Iterator[Text]:
    """Yield the sentences of a treebank in which people marked names; they may be held out as trees."""
    for path in corpora.files(f"ner/{source}.train.jsonl"):
        yield from _named(path, source)


def _named(path: Path, source: str) -> Iterator[Text]:
    for identifier, body, record in _read(path):
        yield Text(
            source=source,
            id=identifier,
            text=body,
            names=record("ents", lambda item: Entity(int(item[0]), int(item[1]), str(item[2]))),
            unmarked=record("miss", lambda item: (int(item[0]), int(item[1]))),
        )


def _link(item: dict[str, Any]) -> Link:
    return Link(int(item["start"]), int(item["end"]), str(item["page"]))


def _read(path: Path) -> Iterator[tuple[str, str, Callable[..., tuple[Any, ...]]]]:
    """Yield id, text and a reader of the lists of each record.

    Raises:
        CorpusLineError: a record lacks its id or text, or a list has another form.
    """
    for line, record in read_records(path):
        identifier, body = record.get("id"), record.get("text")
        if not isinstance(identifier, str) or not isinstance(body, str):
            raise CorpusLineError(path=path, line=line, reason="no id or no text")

        def lists(
            name: str, make: Callable[[Any], Any], line: int = line, record: dict[str, Any] = record
        ) -> tuple[Any, ...]:
            try:
                return tuple(make(item) for item in record.get(name, ()))
            except (TypeError, ValueError, KeyError, IndexError) as exc:
                raise CorpusLineError(path=path, line=line, reason=f"{name} has another form") from exc

        yield identifier, body, lists


def write_texts(path: Path, texts: Iterator[Text]) -> int:
    """Write texts and return how many."""
    return write_rows(path, ([t.source, t.id, t.text, t.names, t.unmarked, t.links] for t in texts))


def read_texts(path: Path) -> Iterator[Text]:
    """Yield the texts that were written."""
    for source, identifier, text, names, unmarked, links in read_rows(path):
        yield Text(
            source=source,
            id=identifier,
            text=text,
            names=tuple(Entity(*name) for name in names),
            unmarked=tuple((start, end) for start, end in unmarked),
            links=tuple(Link(*link) for link in links),
        )
