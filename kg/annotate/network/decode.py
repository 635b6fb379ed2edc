"""From words to a reading of them: windows go through the network, and its scores are decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

import numpy as np

from kg.annotate.network.arc_labels import ArcLabels
from kg.annotate.network.spans import Spans
from kg.annotate.network.starts import sentence_starts, settle_starts
from kg.annotate.network.trees import best_heads, sureness
from kg.annotate.network.weights import Model
from kg.annotate.network.windows import cut_windows, likely_starts, quote_marks, sure_starts
from kg.annotate.network.wordpieces import Seen

Array = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Analysis:
    """Numbers for each word: its head (its own index at a root), and labels by their place in `Labels`."""

    heads: Array
    deps: Array
    tags: Array
    parts: Array
    names: Array
    starts: Array  # bool
    shares: Array  # [words, types of names]: how likely a word is part of a name of each type, 0.0 to 1.0
    sure: Array  # how likely the head of a word is, 0.0 to 1.0


@dataclass(frozen=True, slots=True)
class Choices:
    """What was set when the network was tuned: pieces of a window, and the two weights of `starts`.

    A window has at most `pieces`, and ends with its sentence once it has `enough`.
    """

    pieces: int = 240
    enough: int = 90
    crossing: float = 4.0
    leeway: float = 0.25


class Decoder:
    """Reads the words of a text. What it gives depends on that text alone."""

    def __init__(self, model: Model, choices: Choices) -> None:
        self._model, self._choices = model, choices
        self._spans = Spans(model.labels.ner)
        self._arc_labels = ArcLabels(model.tensor, model.labels.dep)

    def __call__(self, words: Sequence[str], spaces: Sequence[bool], marks: Sequence[int]) -> Analysis:
        """Return the reading of a text of one word or more.

        `spaces` tells whether a blank follows a word; `marks` whether a sentence must (1), may (0) or
        never (-1) begin there.
        """
        size = len(words)
        heads, deps, tags, parts, names = np.zeros((5, size), dtype=np.int64)
        shares = np.zeros((size, len(self._spans.types)))
        found = Analysis(
            heads, deps, tags, parts, names, np.zeros(size, dtype=bool), shares, sure=np.ones(size)
        )
        seen = [self._model.pieces(word) for word in words]
        wordy = np.array([case > 0 for _, case in seen])
        opening, closing = quote_marks(words, spaces)
        likely = likely_starts(words, marks, opening, closing)
        sizes = [len(pieces) for pieces, _ in seen]
        choices = self._choices
        for first, end in cut_windows(sizes, sure_starts(marks), likely, choices.pieces, choices.enough):
            scores = self._model.run(*self._inputs(seen[first:end]))
            at = slice(first, end)
            gain = scores.start[:, 1] - scores.start[:, 0]
            starts = sentence_starts(
                gain, scores.arc, wordy[at], crossing=choices.crossing, leeway=choices.leeway
            )
            found.starts[at] = settle_starts(starts, marks[at], opening[at], closing[at])
            found.tags[at] = scores.tag.argmax(1)
            found.parts[at] = scores.pos.argmax(1)
            found.names[at] = self._spans.best(scores.name, found.starts[at])
            found.shares[at] = self._spans.shares(scores.name)
            tree = best_heads(scores.arc, found.starts[at])
            found.sure[at] = sureness(scores.arc, found.starts[at], tree)
            found.deps[at] = self._arc_labels.best(scores.label_head, scores.label_word, tree)
            found.heads[at] = tree + first
            if first and not found.starts[first]:
                self._join(found, first, end)
        return found

    def _inputs(self, seen: Sequence[Seen]) -> tuple[Array, Array, Array]:
        """Return what the network takes of the words of a window."""
        vocabulary = self._model.pieces
        sizes = [len(pieces) for pieces, _ in seen]
        ids = [vocabulary.first, *chain.from_iterable(pieces for pieces, _ in seen), vocabulary.last]
        case = [0, *chain.from_iterable(map(repeat, (case for _, case in seen), sizes)), 0]
        first = np.cumsum([1, *sizes[:-1]], dtype=np.int64)
        return np.array(ids, dtype=np.int64), np.array(case, dtype=np.int64), first

    def _join(self, found: Analysis, first: int, end: int) -> None:
        """Hang the first tree of a window on the one before it: a sentence too long for one window."""
        later = np.flatnonzero(found.starts[first:end])
        stop = first + int(later[0]) if len(later) else end
        root = first + int(np.flatnonzero(found.heads[first:stop] == np.arange(first, stop))[0])
        head = first - 1
        while found.heads[head] != head:
            head = int(found.heads[head])
        found.heads[root] = head
        found.deps[root] = self._arc_labels.loose
