"""Sentence starts from scores, quotes and marks."""

import numpy as np
import pytest

from kg.annotate.network.starts import sentence_starts, settle_starts

SETTINGS = {"crossing": 4.0, "leeway": 0.25}


def arcs(heads):
    """Return scores that are sure of these heads; 0 is the root."""
    scores = np.zeros((len(heads), len(heads) + 1), dtype=np.float32)
    scores[np.arange(len(heads)), heads] = 30.0
    return scores


@pytest.mark.parametrize(
    ("gain", "heads", "wordy", "expected"),
    [
        ([9, -9, 9, -9], [0, 1, 0, 3], "1111", [0, 2]),  # no arc crosses
        ([9, -9, 1, -9], [0, 1, 1, 3], "1111", [0]),  # word 2 hangs on word 0
        ([9, -9, 1, -9], [0, 1, 1, 3], "1101", [0, 2]),  # of a mark that says nothing
        ([9, -9, 9, -9], [0, 1, 1, 3], "1111", [0, 2]),  # a high score wins all the same
        ([9, -9, 1, -9], [3, 1, 0, 3], "1111", [0]),  # an arc to the right crosses as well
        (
            [9, -0.5, 1, -9],
            [0, 0, 0, 0],
            "1111",
            [0, 1, 2],
        ),  # a little against it is forgiven where none crosses
    ],
)
def test_a_likely_arc_speaks_against_a_boundary(gain, heads, wordy, expected):
    found = sentence_starts(
        np.array(gain, dtype=float), arcs(heads), np.array([mark == "1" for mark in wordy]), **SETTINGS
    )
    assert np.flatnonzero(found).tolist() == expected


@pytest.mark.parametrize(
    ("found", "marks", "opening", "closing", "expected"),
    [
        ([3], {}, [], [], [0, 3]),
        ([3], {}, [2], [], [0, 2]),  # the start goes before the opening quote
        ([3], {}, [], [3], [0, 4]),  # and behind the closing one
        ([5], {}, [], [5], [0]),  # nothing is left behind it
        ([3], {3: -1}, [], [], [0]),
        ([3], {2: -1}, [2], [], [0, 3]),  # it may not move there
        ([], {2: 1}, [], [], [0, 2]),
        ([1], {0: -1}, [], [], [1]),  # a sentence goes on from the window before
    ],
)
def test_quotes_and_marks(found, marks, opening, closing, expected):
    size = 6
    starts = settle_starts(
        np.array([i in found for i in range(size)]),
        [marks.get(i, 0) for i in range(size)],
        [i in opening for i in range(size)],
        [i in closing for i in range(size)],
    )
    assert np.flatnonzero(starts).tolist() == expected
