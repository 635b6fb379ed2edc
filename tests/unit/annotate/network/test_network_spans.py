"""Names are whole: no label goes on what was not begun, and none crosses a sentence start."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kg.annotate.network.spans import Spans

LABELS = ("O", "B-ORG", "I-ORG", "B-GPE", "I-GPE")
SCORE = st.floats(-20, 20, width=32)
WINDOWS = st.integers(1, 5).flatmap(
    lambda n: st.tuples(arrays(np.float32, (n, len(LABELS)), elements=SCORE), arrays(bool, n))
)


def valid(labels, starts):
    before = "O"
    for label, start in zip(labels, starts, strict=True):
        if start:
            before = "O"
        if label.startswith("I-") and before[2:] != label[2:]:
            return False
        before = label
    return True


@given(WINDOWS)
@settings(deadline=None)
def test_the_names_are_the_best_that_are_whole(window):
    scores, starts = window
    found = Spans(LABELS).best(scores.copy(), starts)
    assert valid([LABELS[i] for i in found], starts)
    odds = scores - np.log(np.exp(scores.astype(float)).sum(1, keepdims=True))
    every = product(range(len(LABELS)), repeat=len(scores))
    best = max(
        sum(odds[i, label] for i, label in enumerate(row))
        for row in every
        if valid([LABELS[i] for i in row], starts)
    )
    assert sum(odds[i, label] for i, label in enumerate(found)) == pytest.approx(best, abs=1e-3)


@pytest.mark.parametrize(
    ("wanted", "starts", "expected"),
    [
        ("B-ORG I-ORG O", "100", "B-ORG I-ORG O"),
        ("B-ORG I-ORG B-ORG", "100", "B-ORG I-ORG B-ORG"),
        ("B-ORG I-ORG I-ORG", "101", "B-ORG I-ORG B-ORG"),  # the second choice of the last word
        ("O I-GPE I-GPE", "100", "O B-GPE I-GPE"),
        ("B-ORG I-GPE O", "100", "B-ORG B-GPE O"),
    ],
)
def test_names_that_are_not_whole_are_mended(wanted, starts, expected):
    scores = np.zeros((3, len(LABELS)), dtype=np.float32)
    for i, label in enumerate(wanted.split()):
        scores[i, LABELS.index(label)] = 9.0
        scores[i, LABELS.index(label.replace("I-", "B-"))] += 5.0
    found = Spans(LABELS).best(scores, np.array([mark == "1" for mark in starts]))
    assert " ".join(LABELS[i] for i in found) == expected


def test_the_shares_of_a_type_count_its_beginning_and_its_middle():
    spans = Spans(LABELS)
    odds = np.array([[0.1, 0.3, 0.2, 0.3, 0.1], [1.0, 0.0, 0.0, 0.0, 0.0]])
    assert spans.types == ("GPE", "ORG")
    assert spans.shares(np.log(odds + 1e-12)) == pytest.approx(np.array([[0.4, 0.5], [0.0, 0.0]]), abs=1e-6)
