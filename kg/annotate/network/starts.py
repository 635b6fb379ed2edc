"""Sentence starts: the network's own score, less where a likely arc would cross the boundary."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from kg.annotate.boundaries import MUST, NEVER

Array = np.ndarray[Any, Any]


def sentence_starts(gain: Array, arcs: Array, wordy: Array, *, crossing: float, leeway: float) -> Array:
    """Return for each word of a window whether a sentence begins there.

    `gain` [m] is the score for a start less that against it, `arcs` [m, m + 1] scores heads (column 0
    is the root), `wordy` [m] tells which words are no marks. A start needs `gain` above `crossing`
    times the greatest probability of an arc across it, less `leeway`.
    """
    size = len(gain)
    scaled = np.exp(arcs - arcs.max(1, keepdims=True))
    heads = arcs.argmax(1)
    at = np.arange(size)
    sure = scaled[at, heads] / scaled.sum(1)
    sure[(heads == 0) | ~wordy] = 0.0
    low, high = np.minimum(heads - 1, at), np.maximum(heads - 1, at)
    spanned = (low[:, None] < at) & (at <= high[:, None])
    across = np.where(spanned, sure[:, None], 0.0).max(0)
    found: Array = gain > crossing * (across - leeway)
    return found


def settle_starts(
    found: Array, marks: Sequence[int], opening: Sequence[bool], closing: Sequence[bool]
) -> Array:
    """Return the starts with quotes on the right side of them and all marks obeyed.

    An opening mark goes with the words behind it, a closing one with those before it. The first word
    of a window begins a sentence unless its mark forbids it.
    """
    starts, size = found.copy(), len(found)
    for i in (np.flatnonzero(found[1:]) + 1).tolist():
        moved = i - 1 if opening[i - 1] else i + 1 if closing[i] and not opening[i] else i
        if moved < size and marks[moved] != NEVER:
            starts[i] = False
            starts[moved] = True
        elif moved == size:
            starts[i] = False
    starts[0] = True
    given = np.asarray(marks)
    starts[given == MUST] = True
    starts[given == NEVER] = False
    return starts
