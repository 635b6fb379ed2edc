"""A spaCy Doc as flat sentences with offsets of the document."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from kg.annotate.network.tokens import unmarked
from kg.annotate.pieces import Piece
from kg.tree import Sentence

SHARES = "kg_name_shares"  # key of a Doc's data: types of names, and how likely each token is part of each
SURE = "kg_heads_sure"  # how likely the head of each token is, 0.0 to 1.0


@dataclass(slots=True)
class Draft:
    """A sentence and what the pipeline took for names: (first token, end token, its label)."""

    sentence: Sentence
    ents: list[tuple[int, int, str]] = field(default_factory=list)
    # How likely a token is part of a name of a type, of tokens in `ents`; empty when nothing tells.
    shares: dict[int, dict[str, float]] = field(default_factory=dict)


@dataclass(slots=True)
class _Table:
    """The tokens of a Doc as columns; blank tokens are there still."""

    starts: list[int]
    ends: list[int]
    columns: dict[str, list[int]]
    strings: Any
    types: tuple[str, ...]
    shares: Any  # [tokens, types], None when the pipeline gives none
    sure: list[float]  # empty when the pipeline does not tell

    def words(self, column: str, rows: list[int]) -> list[str]:
        values, strings = self.columns[column], self.strings
        return [strings[values[i]] if values[i] else "" for i in rows]


def read_doc(doc: Any, piece: Piece, number: int) -> list[Draft]:
    """Return the sentences of a paragraph, numbered from `number`; blank tokens are dropped."""
    if not len(doc):
        return []
    table = _read(doc)
    first = [i for i, mark in enumerate(table.columns["SENT_START"]) if mark == 1 or i == 0]
    found: list[Draft] = []
    for begin, end in pairwise([*first, len(doc)]):
        rows = [i for i in range(begin, end) if not piece.text[table.starts[i] : table.ends[i]].isspace()]
        if rows:
            found.append(_draft(table, rows, piece, number + len(found)))
    return found


def _read(doc: Any) -> _Table:
    from spacy import attrs

    names = ("LENGTH", "SPACY", "LEMMA", "POS", "TAG", "DEP", "HEAD", "SENT_START", "ENT_IOB", "ENT_TYPE")
    array = doc.to_array([getattr(attrs, name) for name in names])
    columns = {name: array[:, k].tolist() for k, name in enumerate(names)}
    for name in ("HEAD", "SENT_START"):  # signed values in an unsigned table
        columns[name] = array[:, names.index(name)].astype("int64").tolist()
    starts, ends, at = [], [], 0
    for length, space in zip(columns["LENGTH"], columns["SPACY"], strict=True):
        starts.append(at)
        ends.append(at + length)
        at += length + (1 if space else 0)
    types, shares = doc.user_data.get(SHARES, ((), None))
    sure = doc.user_data.get(SURE)
    told = [] if sure is None else sure.round(2).tolist()
    return _Table(starts, ends, columns, doc.vocab.strings, types, shares, told)


def _draft(table: _Table, rows: list[int], piece: Piece, number: int) -> Draft:
    at = {row: i for i, row in enumerate(rows)}
    starts, ends = [table.starts[i] for i in rows], [table.ends[i] for i in rows]
    heads, deps = _heads(table, rows, at)
    sentence = Sentence(
        story=piece.story,
        paragraph=piece.paragraph,
        number=number,
        words=[unmarked(piece.source[a:b]) for a, b in zip(starts, ends, strict=True)],
        lemmas=table.words("LEMMA", rows),
        pos=table.words("POS", rows),
        tags=table.words("TAG", rows),
        deps=deps,
        heads=heads,
        starts=[piece.start + a for a in starts],
        ends=[piece.start + b for b in ends],
        text=piece.source[starts[0] : ends[-1]],
        heading=piece.heading,
        sure=[table.sure[i] for i in rows] if table.sure else [],
    )
    ents = _ents(table, rows)
    return Draft(sentence, ents, _shares(table, rows, ents))


def _heads(table: _Table, rows: list[int], at: dict[int, int]) -> tuple[list[int], list[str]]:
    """Return heads and labels within the sentence; a head that was dropped gives way to its own."""
    offsets = table.columns["HEAD"]
    deps = table.words("DEP", rows)
    heads = []
    for i, row in enumerate(rows):
        head = row + offsets[row]
        while head not in at and offsets[head]:
            head += offsets[head]
        heads.append(at.get(head, i))
    roots = [i for i, head in enumerate(heads) if head == i]
    for extra in roots[1:]:  # a sentence has one root
        heads[extra], deps[extra] = roots[0], "dep"
    if roots:
        deps[roots[0]] = "ROOT"
    return heads, deps


def _ents(table: _Table, rows: list[int]) -> list[tuple[int, int, str]]:
    """Return the pipeline's names as ranges of kept tokens."""
    iob, strings = table.columns["ENT_IOB"], table.strings
    found: list[tuple[int, int, str]] = []
    for i, row in enumerate(rows):
        if iob[row] == 3:  # begins
            found.append((i, i + 1, strings[table.columns["ENT_TYPE"][row]]))
        elif iob[row] == 1 and found and found[-1][1] == i:  # goes on
            found[-1] = (found[-1][0], i + 1, found[-1][2])
    return found


def _shares(table: _Table, rows: list[int], ents: list[tuple[int, int, str]]) -> dict[int, dict[str, float]]:
    """Return what the pipeline gives for the types of the tokens of names, to two digits."""
    if table.shares is None:
        return {}
    tokens = [i for first, end, _ in ents for i in range(first, end)]
    found: dict[int, dict[str, float]] = {}
    for i in tokens:
        shares = table.shares[rows[i]].tolist()
        found[i] = {kind: round(share, 2) for kind, share in zip(table.types, shares, strict=True)}
    return found
