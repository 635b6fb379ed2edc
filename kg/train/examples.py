"""A training sentence, and files of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.train.entities.types import NAMED, NUMERIC
from kg.train.errors import MaterialError
from kg.train.files import read_rows, write_rows

_RARE = {"dep": 30, "tag": 3, "pos": 10}  # a label must be seen more often
_NOT_CLEARNLP = frozenset(("obl", "flat", "cop", "fixed", "obl:agent", "meta"))  # left by odd trees


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence to learn from; every tuple has one item a word.

    `heads` are word numbers, -1 the root. What a mask or None hides is unknown and not learned from.
    """

    source: str  # corpus: 'ewt', 'gum', 'wn', ...
    document: str  # sentences of one document follow each other
    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]  # ClearNLP
    tags: tuple[str, ...]  # Penn Treebank
    pos: tuple[str, ...] | None  # UPOS; None where no person gave it
    names: tuple[str | None, ...]  # 'B-ORG', 'I-ORG', 'O'
    tree_known: tuple[bool, ...]  # head and label
    tag_known: tuple[bool, ...]
    gold_tree: bool  # from a treebank
    gold_names: bool  # people marked them


def write_examples(path: Path, examples: Iterable[Example]) -> int:
    """Write examples and return how many."""
    return write_rows(path, map(_row, examples))


def _row(one: Example) -> list[Any]:
    flags = [[int(flag) for flag in part] for part in (one.spaces, one.tree_known, one.tag_known)]
    return [
        one.source, one.document, one.words, flags[0], one.heads, one.labels, one.tags, one.pos, one.names,
        flags[1], flags[2], int(one.gold_tree), int(one.gold_names),
    ]  # fmt: skip


def read_examples(path: Path) -> Iterator[Example]:
    """Yield the examples that were written.

    Raises:
        MaterialError: the file is damaged.
    """
    for row in read_rows(path):
        try:
            yield _example(row)
        except (TypeError, ValueError) as exc:
            raise MaterialError(path=path, reason=exc) from exc


def _example(row: list[Any]) -> Example:
    source, document, words, spaces, heads, labels, tags, pos, names, tree, tag, gold_tree, gold_names = row
    return Example(
        source=source,
        document=document,
        words=tuple(words),
        spaces=tuple(map(bool, spaces)),
        heads=tuple(heads),
        labels=tuple(labels),
        tags=tuple(tags),
        pos=None if pos is None else tuple(pos),
        names=tuple(names),
        tree_known=tuple(map(bool, tree)),
        tag_known=tuple(map(bool, tag)),
        gold_tree=bool(gold_tree),
        gold_names=bool(gold_names),
    )


def inventory(examples: Iterable[Example]) -> dict[str, list[str]]:
    """Return the labels that a network learns: 'dep', 'tag', 'pos' by falling frequency, 'ner' by name."""
    seen: dict[str, Counter[str]] = {name: Counter() for name in _RARE}
    for one in examples:
        seen["dep"].update(label for label, known in zip(one.labels, one.tree_known, strict=True) if known)
        if one.gold_tree:
            seen["tag"].update(one.tags)
        seen["pos"].update(one.pos or ())
    found = {
        name: [label for label, n in counts.most_common() if n > _RARE[name] and label not in _NOT_CLEARNLP]
        for name, counts in seen.items()
    }
    found["ner"] = ["O", *(f"{edge}-{label}" for label in sorted(NAMED | NUMERIC) for edge in "BI")]
    return found
