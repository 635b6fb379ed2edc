"""Names as runs of words: labels that begin (B-), go on (I-) or stand outside (O) one."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
_BARRED = -1e4  # a step that is not allowed; far below any difference of scores


class Spans:
    """What may follow what, for a list of labels whose first is O."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.outside = labels.index("O")
        inner = np.array([label.startswith("I-") for label in labels])
        kinds = np.array([label[2:] for label in labels])
        self.barred = inner[None, :] & (kinds[:, None] != kinds[None, :])  # [before, after]
        self._cost = np.where(self.barred, _BARRED, 0.0)
        self.types = tuple(sorted({str(kind) for kind in kinds if kind}))
        self._typed = np.array([[float(kind == one) for one in self.types] for kind in kinds])

    def best(self, scores: Array, starts: Array) -> Array:
        """Return the best allowed label [m] of each word; no name crosses a sentence start.

        The best label of each word is allowed nearly always; a sentence where it is not is searched.
        """
        labels = scores.argmax(1)
        before = np.empty_like(labels)
        before[0], before[1:] = self.outside, labels[:-1]
        before[starts] = self.outside
        wrong = np.flatnonzero(self.barred[before, labels])
        if len(wrong):
            bounds = [0, *(np.flatnonzero(starts[1:]) + 1).tolist(), len(labels)]
            for first, end in pairwise(bounds):
                if ((first <= wrong) & (wrong < end)).any():
                    labels[first:end] = self._search(scores[first:end])
        best: Array = labels
        return best

    def shares(self, scores: Array) -> Array:
        """Return how likely each word is part of a name of each of `types` [m, types], 0.0 to 1.0."""
        odds = np.exp(scores - scores.max(1, keepdims=True))
        shares: Array = (odds / odds.sum(1, keepdims=True)) @ self._typed
        return shares

    def _search(self, scores: Array) -> Array:
        """Return the best allowed sequence of a sentence (Viterbi)."""
        size = len(scores)
        back = np.zeros(scores.shape, dtype=int)
        top = scores - scores.max(1, keepdims=True)
        odds = top - np.log(np.exp(top).sum(1, keepdims=True))
        value = odds[0] + self._cost[self.outside]
        for i in range(1, size):
            ways = value[:, None] + self._cost
            back[i] = ways.argmax(0)
            value = ways.max(0) + odds[i]
        labels = np.empty(size, dtype=int)
        labels[-1] = value.argmax()
        for i in range(size - 1, 0, -1):
            labels[i - 1] = back[i, labels[i]]
        return labels
