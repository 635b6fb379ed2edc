"""A law: wherever a sentence breaks off, and whatever it lacks, it is read without a fault."""

from collections.abc import Callable

import pytest
from sentence_table import place, schema, treebank

from kg.extract.extract import extract
from kg.records import Document, Reading, Story
from kg.tree import Name, Sentence

CUTS: dict[str, Callable[[int], list[int]]] = {
    "no last token": lambda size: [*range(size - 1)],
    "first half": lambda size: [*range(size // 2)],
    "second half": lambda size: [*range(size // 2, size)],
    "no third": lambda size: [k for k in range(size) if k % 3 != 2],
    "no fourth": lambda size: [k for k in range(size) if k % 4],
}


def _cut(whole: Sentence, kept: list[int]) -> Sentence:
    """Return the kept tokens as a sentence; what hung on others hangs on what is kept above, or the root."""
    place_of = {k: n for n, k in enumerate(kept)}
    heads: list[int] = []
    for k in kept:
        above = whole.heads[k]
        while above not in place_of and whole.heads[above] != above:
            above = whole.heads[above]
        heads.append(place_of.get(above, -1))
    root = next((n for n, head in enumerate(heads) if head in (n, -1)), 0)
    heads = [root if head == -1 or n == head else head for n, head in enumerate(heads)]
    names = [
        Name(place_of[n.first], place_of[n.end - 1] + 1, n.type, n.gazetteer, n.canonical, n.kind)
        for n in whole.names
        if all(k in place_of for k in range(n.first, n.end))
    ]
    words, lemmas, pos, tags, deps = (
        [column[k] for k in kept] for column in (whole.words, whole.lemmas, whole.pos, whole.tags, whole.deps)
    )
    deps[root] = "ROOT"
    starts, ends = [whole.starts[k] for k in kept], [whole.ends[k] for k in kept]
    return Sentence(
        0, 0, 0, words, lemmas, pos, tags, deps, heads, starts, ends, whole.text[starts[0] : ends[-1]], names,
        [t for t in whole.times if starts[0] <= t.span.start and t.span.end <= ends[-1]],
        [q for q in whole.quantities if starts[0] <= q.span.start and q.span.end <= ends[-1]],
    )  # fmt: skip


def _read(s: Sentence, text: str) -> list[Reading]:
    story = Story(0, 0, len(text), ((0, len(text)),))
    return extract(Document("d", "0" * 16, text, (story,)), [s], schema())


@pytest.mark.parametrize("cut", CUTS)
def test_what_is_left_of_a_sentence_is_read(cut: str) -> None:
    for text, tree in treebank().items():
        kept = CUTS[cut](len(tree.words))
        if len(kept) < 2:
            continue
        s = _cut(place(tree, 0, 0), kept)
        for reading in _read(s, text):
            assert s.starts[0] <= reading.trigger.start < s.ends[-1], text
