"""Any scores give one tree a sentence, with one root and no cycle, and the best there is."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kg.annotate.network.trees import best_heads, spanning_tree, sureness

SCORE = st.floats(-30, 30, width=32)
TREES = st.integers(1, 5).flatmap(lambda n: arrays(np.float32, (n, n + 1), elements=SCORE))
WINDOWS = st.integers(1, 12).flatmap(
    lambda n: st.tuples(arrays(np.float32, (n, n + 1), elements=SCORE), arrays(bool, n))
)


def is_tree(heads):
    """Tell whether all words lead to the one that heads itself."""
    if sum(head == i for i, head in enumerate(heads)) != 1:
        return False
    for node in range(len(heads)):
        seen = set()
        while heads[node] != node:
            if node in seen:
                return False
            seen.add(node)
            node = heads[node]  # noqa: PLW2901
    return True


def value(scores, heads):
    return sum(float(scores[i, 0 if head == i else head + 1]) for i, head in enumerate(heads))


def best(scores):
    size = len(scores)
    return max(value(scores, heads) for heads in product(range(size), repeat=size) if is_tree(heads))


@given(TREES)
def test_the_tree_is_the_best_of_all(scores):
    heads = spanning_tree(scores).tolist()
    assert is_tree(heads)
    assert value(scores, heads) == pytest.approx(best(scores), abs=1e-3)


@given(TREES)
def test_a_window_of_one_sentence_has_the_best_tree(scores):
    heads = best_heads(scores, np.arange(len(scores)) == 0).tolist()
    assert is_tree(heads)
    assert value(scores, heads) == pytest.approx(best(scores), abs=1e-3)


@given(WINDOWS)
def test_each_sentence_has_a_tree_of_its_own(window):
    scores, starts = window
    heads = best_heads(scores, starts)
    bounds = [0, *(np.flatnonzero(starts[1:]) + 1).tolist(), len(scores)]
    for first, end in pairwise(bounds):
        assert is_tree((heads[first:end] - first).tolist())


def test_a_long_sentence_of_circles_is_solved():
    """Pairs of words that want each other, and pairs of pairs: the worst case of the algorithm."""
    size = 256
    scores = np.zeros((size, size + 1), dtype=np.float32)
    for i in range(size):
        for bit in range(8):
            scores[i, (i ^ (1 << bit)) + 1] = 50.0 - 5.0 * bit
    scores[:, 0] = -np.arange(size)
    heads = spanning_tree(scores).tolist()
    assert is_tree(heads)
    assert heads[0] == 0


def test_no_circle_leaves_the_greedy_heads():
    scores = np.array([[0, 9, 1, 1], [9, 0, 0, 0], [0, 0, 9, 0]], dtype=np.float32)
    scores[0] = [0, -9, 9, 0]
    assert best_heads(scores, np.array([True, False, False])).tolist() == [1, 1, 1]


@given(WINDOWS)
def test_how_sure_a_head_is_is_its_share_of_all_heads(window):
    scores, starts = window
    heads = best_heads(scores, starts)
    found = sureness(scores, starts, heads)
    bounds = [0, *(np.flatnonzero(starts[1:]) + 1).tolist(), len(scores)]
    for first, end in pairwise(bounds):
        for i in range(first, end):
            odds = {k: np.exp(float(scores[i, k + 1])) for k in range(first, end) if k != i}
            odds[i] = np.exp(float(scores[i, 0]))
            assert found[i] == pytest.approx(odds[int(heads[i])] / sum(odds.values()), rel=1e-3, abs=1e-6)
