"""Chains of coreference that people marked in the GUM corpus, with offsets in the text that is read."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kg.records import Document, Story

_NEW_DOCUMENT = re.compile(r"#\s*newdoc(?:\s+id)?\s*=\s*(.*)$")
_ENTITY = re.compile(r"(?:^|\|)Entity=([^|]*)")
_BRACKET = re.compile(r"\([^()]*\)?|[^()]+\)")


@dataclass(slots=True)
class Marked:
    """A document and, for each chain, the spans `start <= i < end` of its mentions; singles too."""

    id: str
    text: str = ""
    paragraphs: list[int] = field(default_factory=list)  # where they start
    chains: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _open: dict[str, list[int]] = field(default_factory=dict)

    def add(self, word: str, entity: str, *, fresh: bool) -> None:
        """Append a word with its brackets; `fresh` when a paragraph starts."""
        if self.text:
            self.text += "\n\n" if fresh else " "
        start = len(self.text)
        if fresh or not self.paragraphs:
            self.paragraphs.append(start)
        self.text += word
        for bracket in _BRACKET.findall(entity):
            chain = re.split(r"[-\[]", bracket.strip("()"), maxsplit=1)[0]
            if bracket.startswith("("):
                self._open.setdefault(chain, []).append(start)
            if bracket.endswith(")") and self._open.get(chain):
                span = (self._open[chain].pop(), len(self.text))
                self.chains.setdefault(chain, []).append(span)

    def document(self) -> Document:
        """Return the text as the reader takes it."""
        ends = [start - 2 for start in self.paragraphs[1:]] + [len(self.text)]
        paragraphs = tuple(zip(self.paragraphs, ends, strict=True))
        return Document(self.id, "0" * 16, self.text, (Story(0, 0, len(self.text), paragraphs),))


def read_chains(path: Path) -> Iterator[Marked]:
    """Yield the documents of a CoNLL-U file with entity brackets."""
    with path.open(encoding="utf-8") as lines:
        yield from parse_chains(lines)


def parse_chains(lines: Iterable[str]) -> Iterator[Marked]:
    """Yield the documents of lines of CoNLL-U; words are joined by spaces."""
    marked: Marked | None = None
    fresh = True
    for raw in lines:
        line = raw.rstrip("\r\n")
        if found := _NEW_DOCUMENT.match(line):
            if marked is not None:
                yield marked
            marked, fresh = Marked(found[1].strip()), True
        elif line.startswith("# newpar"):
            fresh = True
        elif line and not line.startswith("#") and marked is not None:
            columns = line.split("\t")
            if columns[0].isdigit():
                entity = _ENTITY.search(columns[9])
                marked.add(columns[1].replace(" ", "\u00a0"), entity[1] if entity else "", fresh=fresh)
                fresh = False
    if marked is not None:
        yield marked
