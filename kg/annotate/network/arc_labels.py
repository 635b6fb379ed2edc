"""Labels of arcs: a biaffine score of each word and its head, the best label taken."""

from collections.abc import Sequence
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
ROOT, LOOSE = "ROOT", "dep"
_SMALL = 200_000  # multiplications of one product: OpenBLAS starts threads for larger ones, which cost more


class ArcLabels:
    """Scores word i under head j for label l as [word_i, 1] tensor_l [head_j, 1]."""

    def __init__(self, tensor: Array, labels: Sequence[str]) -> None:
        """Take `tensor` [labels, d + 1, d + 1]."""
        self._turned = np.ascontiguousarray(tensor.transpose(0, 2, 1))
        self._heads = max(1, _SMALL // tensor.shape[-1] ** 2)  # of one product
        self._root = labels.index(ROOT)
        # The label of an arc that the network did not score.
        self.loose = labels.index(LOOSE) if LOOSE in labels else int(self._root == 0)

    def best(self, label_head: Array, label_word: Array, heads: Array) -> Array:
        """Return the best label of each of m words: `ROOT` where a word heads itself, and only there.

        `label_head` [m + 1, d] (row 0 is the root), `label_word` [m, d], `heads` [m].
        """
        roots = heads == np.arange(len(heads))
        above = np.where(roots, 0, heads + 1)
        order = np.argsort(above, kind="stable")
        words = _with_one(label_word[order])
        # The costly product once for each head, of which there are half as many as words.
        distinct, counts = np.unique(above, return_counts=True)
        vectors = _with_one(label_head[distinct])
        scores, start = np.empty((len(heads), len(self._turned)), dtype=np.float32), 0
        for first in range(0, len(distinct), self._heads):
            own = np.matmul(vectors[first : first + self._heads], self._turned)  # [labels, heads, d + 1]
            for i, count in enumerate(counts[first : first + self._heads].tolist()):
                scores[start : start + count] = words[start : start + count] @ own[:, i].T
                start += count
        scores[:, self._root] = -np.inf
        found = np.empty(len(heads), dtype=np.int64)
        found[order] = scores.argmax(1)
        found[roots] = self._root
        return found


def _with_one(vectors: Array) -> Array:
    return np.concatenate([vectors, np.ones((len(vectors), 1), dtype=np.float32)], 1)
