"""Sentences of treebanks in CoNLL-U, with what the recipe needs of them.

Written for its treatment of spaces in multi-word tokens ("don't" = "do" + "n't") and of words that hold
a space; features, enhanced edges and empty nodes are passed over.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.train.errors import CorpusLineError

_NEW_DOCUMENT = re.compile(r"#\s*newdoc(?:\s+id)?(?:\s*=\s*(.*))?$")
_COLUMNS = 10


@dataclass(frozen=True, slots=True)
class TreeSentence:
    """A sentence with its tree; every tuple has one item a word, `heads` are word numbers, -1 the root."""

    document: str
    words: tuple[str, ...]
    spaces: tuple[bool, ...]  # whether a space follows
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]  # UPOS
    tags: tuple[str, ...]  # XPOS: Penn Treebank
    heads: tuple[int, ...]
    labels: tuple[str, ...]  # Universal Dependencies


def read_trees(path: Path) -> Iterator[TreeSentence]:
    """Yield the sentences of a file.

    Raises:
        CorpusLineError: a line is no word of CoNLL-U, or a head lies outside of its sentence.
    """
    with path.open(encoding="utf-8") as lines:
        yield from parse_trees(lines, path)


def parse_trees(lines: Iterable[str], path: Path) -> Iterator[TreeSentence]:
    """Yield the sentences of lines of CoNLL-U; `path` is for messages."""
    document, rows, token_end, token_space = "", list[tuple[list[str], bool]](), 0, True
    number = 0
    for number, raw in enumerate(lines, start=1):
        line = raw.rstrip("\r\n")
        if not line.strip():
            if rows:
                yield _sentence(document, rows, path, number)
            rows, token_end = [], 0
        elif line.startswith("#"):
            if found := _NEW_DOCUMENT.match(line):
                document = (found[1] or "").strip()
        else:
            columns = line.split("\t")
            if len(columns) != _COLUMNS or not columns[1]:
                raise CorpusLineError(path=path, line=number, reason="no word in ten columns")
            space = "SpaceAfter=No" not in columns[9]
            if "-" in columns[0]:
                token_end, token_space = _number(columns[0].split("-")[1], path, number), space
            elif "." not in columns[0]:
                at = _number(columns[0], path, number)
                rows.append((columns, at >= token_end and (token_space if at == token_end else space)))
    if rows:
        yield _sentence(document, rows, path, number)


def _number(text: str, path: Path, line: int) -> int:
    try:
        return int(text)
    except ValueError as exc:
        raise CorpusLineError(path=path, line=line, reason=f"{text!r} is no number of a word") from exc


def _sentence(document: str, rows: list[tuple[list[str], bool]], path: Path, line: int) -> TreeSentence:
    heads = tuple(_number(columns[6], path, line) - 1 for columns, _ in rows)
    if any(not -1 <= head < len(rows) for head in heads):
        raise CorpusLineError(
            path=path, line=line, reason="a head lies outside of the sentence that ends here"
        )
    if not reaches_root(heads):
        raise CorpusLineError(path=path, line=line, reason="the sentence that ends here is no tree")
    return TreeSentence(
        document=document,
        words=tuple(columns[1].replace(" ", "\u00a0") for columns, _ in rows),
        spaces=tuple(space for _, space in rows),
        lemmas=tuple(columns[2] if columns[2] != "_" else columns[1] for columns, _ in rows),
        pos=tuple(columns[3] for columns, _ in rows),
        tags=tuple(columns[4] for columns, _ in rows),
        heads=heads,
        labels=tuple(columns[7] for columns, _ in rows),
    )


def reaches_root(heads: Sequence[int]) -> bool:
    """Return whether the way up from every word ends at a root (-1)."""
    for word in range(len(heads)):
        above, steps = word, 0
        while above >= 0:
            above, steps = heads[above], steps + 1
            if steps > len(heads):
                return False
    return True
