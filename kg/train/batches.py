"""Sentences to windows to padded tensors; the order depends on the seed alone."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

KEPT = 4  # answers kept of a teacher's distribution
WINDOW = 220  # word pieces of the sentences that are read together
LONGEST = 254  # word pieces of a window, without its two marks
SENTENCES = (1, 1, 2, 3, 4, 5, 6)  # how many sentences a window takes, drawn from these

Answers = list[tuple[int, float]]  # what may be right, with the share of each; none: unknown


@dataclass(frozen=True, slots=True)
class Encoded:
    """A sentence as numbers; every list has one entry a word.

    `heads` are answers over 0 (root) and 1 .. n (words), `labels` are those under the likeliest
    head. A word's `trust` weighs its tree, `name_trust` its name.
    """

    group: str  # source and document: a window stays inside one
    source: str
    pieces: list[list[int]]
    case: list[int]
    tags: list[Answers]
    pos: list[Answers]
    names: list[Answers]
    heads: list[Answers]
    labels: list[Answers]
    trust: list[float]
    tag_trust: list[float]
    name_trust: float

    @property
    def size(self) -> int:
        """Number of word pieces."""
        return sum(map(len, self.pieces))


def windows(sentences: Sequence[Encoded], share: float, rnd: random.Random) -> list[list[Encoded]]:
    """Cut a document into windows of one to six sentences and keep a share of them.

    A share above 1.0 takes windows again, cut at other places.
    """
    found: list[list[Encoded]] = []
    while share > 0:
        at = 0
        while at < len(sentences):
            end = min(at + rnd.choice(SENTENCES), len(sentences))
            size, stop = sentences[at].size, at + 1
            while stop < end and size < WINDOW:
                size += sentences[stop].size
                stop += 1
            if rnd.random() < share:
                found.append(list(sentences[at:stop]))
            at = stop
        share -= 1.0
    return found


def batches(found: list[list[Encoded]], pieces: int, rnd: random.Random) -> list[list[list[Encoded]]]:
    """Put windows of about one length together, at most `pieces` word pieces with the padding."""
    found = sorted(found, key=lambda window: sum(s.size for s in window) + rnd.random() * 12)
    made: list[list[list[Encoded]]] = []
    batch: list[list[Encoded]] = []
    longest = 0  # sets the padding
    for window in found:
        size = min(LONGEST, sum(s.size for s in window)) + 2
        if batch and max(longest, size) * (len(batch) + 1) > pieces:
            made.append(batch)
            batch, longest = [], 0
        batch.append(window)
        longest = max(longest, size)
    if batch:
        made.append(batch)
    rnd.shuffle(made)
    return made


def epochs(
    sentences: Sequence[Encoded], shares: Mapping[str, Sequence[float]], pieces: int, seed: int
) -> Iterator[list[list[Encoded]]]:
    """Yield batches for ever, pass after pass.

    `shares` has for each source what share of it each pass takes; the last holds for all further
    passes. A document's windows depend on the seed, the pass and the document alone.
    """
    groups: dict[str, list[Encoded]] = {}
    for sentence in sentences:
        groups.setdefault(sentence.group, []).append(sentence)
    number = 0
    while True:
        found: list[list[Encoded]] = []
        for name, members in groups.items():
            share = shares[members[0].source]
            rnd = random.Random(f"{seed} {number} {name}")
            found += windows(members, share[min(number, len(share) - 1)], rnd)
        yield from batches(found, pieces, random.Random(f"{seed} {number}"))
        number += 1


@dataclass(frozen=True, slots=True)
class Marks:
    """Word pieces that open, close and fill a window."""

    begin: int
    end: int
    padding: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Tensors of b windows, t pieces, w words, k answers; `present` [b, w] is 1.0 where a word stands.

    Answers come as index [b, w, k] and share [b, w, k]; shares of an unknown answer are all zero.
    """

    ids: Tensor
    case: Tensor
    mask: Tensor
    first: Tensor
    present: Tensor
    answers: dict[str, tuple[Tensor, Tensor]]
    trust: dict[str, Tensor]

    def to(self, device: str) -> "Batch":
        """Return the batch on a device."""
        return Batch(
            ids=self.ids.to(device),
            case=self.case.to(device),
            mask=self.mask.to(device),
            first=self.first.to(device),
            present=self.present.to(device),
            answers={
                name: (index.to(device), share.to(device)) for name, (index, share) in self.answers.items()
            },
            trust={name: x.to(device) for name, x in self.trust.items()},
        )


def collate(batch: Sequence[Sequence[Encoded]], marks: Marks) -> Batch:
    """Return the tensors of a batch."""
    rows = [_Row(window, marks) for window in batch]
    length, words = max(len(row.ids) for row in rows), max(len(row.first) for row in rows)

    def pad(values: list[list[int]], size: int, fill: int) -> Tensor:
        return torch.tensor([value + [fill] * (size - len(value)) for value in values])

    def weights(values: list[list[float]], size: int) -> Tensor:
        return torch.tensor([value + [0.0] * (size - len(value)) for value in values])

    answers = {}
    for name in ("tag", "pos", "start", "name", "arc", "label"):
        sparse = [row.answers[name] for row in rows]
        width = max(1, *(len(a) for row in sparse for a in row))
        index = torch.zeros(len(rows), words, width, dtype=torch.long)
        share = torch.zeros(len(rows), words, width)
        for b, row in enumerate(sparse):
            for w, found in enumerate(row):
                for k, (value, part) in enumerate(found):
                    index[b, w, k], share[b, w, k] = value, part
        answers[name] = (index, share)
    return Batch(
        ids=pad([row.ids for row in rows], length, marks.padding),
        case=pad([row.case for row in rows], length, 0),
        mask=weights([[1.0] * len(row.ids) for row in rows], length),
        first=pad([row.first for row in rows], words, 0),
        present=weights([[1.0] * len(row.first) for row in rows], words),
        answers=answers,
        trust={name: weights([row.trust[name] for row in rows], words) for name in ("tree", "tag", "name")},
    )


class _Row:
    """One window as flat lists."""

    def __init__(self, window: Sequence[Encoded], marks: Marks) -> None:
        self.ids, self.case, self.first = [marks.begin], [0], list[int]()
        self.answers: dict[str, list[Answers]] = {
            name: [] for name in ("tag", "pos", "start", "name", "arc", "label")
        }
        self.trust: dict[str, list[float]] = {"tree": [], "tag": [], "name": []}
        for sentence in window:
            if self.first and len(self.ids) + sentence.size > LONGEST + 1:
                break
            self._add(sentence)
        self.ids.append(marks.end)
        self.case.append(0)

    def _add(self, sentence: Encoded) -> None:
        before = len(self.first)
        for word, pieces in enumerate(sentence.pieces):
            if len(self.ids) + len(pieces) > LONGEST + 1:
                break
            self.first.append(len(self.ids))
            self.ids += pieces
            self.case += [sentence.case[word]] * len(pieces)
            self.answers["tag"].append(sentence.tags[word])
            self.answers["pos"].append(sentence.pos[word])
            self.answers["name"].append(sentence.names[word])
            self.answers["start"].append([(int(word == 0), 1.0)])
            self.answers["arc"].append([(h + before if h else 0, p) for h, p in sentence.heads[word]])
            self.answers["label"].append(sentence.labels[word])
            self.trust["tree"].append(sentence.trust[word])
            self.trust["tag"].append(sentence.tag_trust[word])
            self.trust["name"].append(sentence.name_trust)
        for word in range(before, len(self.first)):  # heads beyond a cut sentence's end are unknown
            if any(head > len(self.first) for head, _ in self.answers["arc"][word]):
                self.answers["arc"][word] = []
                self.trust["tree"][word] = 0.0
