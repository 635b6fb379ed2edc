"""Trees from arc scores: each word takes its best head, and where that makes a cycle the best tree is found.

Chu and Liu (1965), Edmonds (1967); one root by a penalty on root arcs (Stanojevic and Cohen 2021).
"""

from itertools import pairwise
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


def best_heads(arcs: Array, starts: Array) -> Array:
    """Return the head of each word of a window, its own index for the root of a sentence.

    `arcs` [m, m + 1] scores heads, column 0 is the root; a sentence goes from one of `starts` [m] to
    the next, and the window's first word begins one whatever stands there.
    """
    size = len(arcs)
    firsts = np.flatnonzero(starts[1:]) + 1
    bounds = [0, *firsts.tolist(), size]
    scores = np.full((size, size), -np.inf)
    for first, end in pairwise(bounds):
        scores[first:end, first:end] = arcs[first:end, first + 1 : end + 1]
    np.fill_diagonal(scores, -np.inf)
    heads: Array = scores.argmax(1)
    gain = arcs[:, 0] - scores[np.arange(size), heads]
    roots = [first + int(gain[first:end].argmax()) for first, end in pairwise(bounds)]
    heads[roots] = roots
    top = heads
    for _ in range(size.bit_length()):
        top = top[top]
    for first, end, root in zip(bounds, bounds[1:], roots, strict=False):
        if (top[first:end] != root).any():
            inner = np.concatenate([arcs[first:end, :1], arcs[first:end, first + 1 : end + 1]], 1)
            heads[first:end] = first + spanning_tree(inner)
    return heads


def sureness(arcs: Array, starts: Array, heads: Array) -> Array:
    """Return how likely each word's head is among the words of its sentence and the root, 0.0 to 1.0.

    The arguments and the result are those of `best_heads`.
    """
    size = len(arcs)
    number = np.cumsum(starts) - starts[0]
    scores = np.where(number[:, None] == number[None, :], arcs[:, 1:], -np.inf)
    np.fill_diagonal(scores, arcs[:, 0])  # a root heads itself
    odds = np.exp(scores - scores.max(1, keepdims=True))
    found: Array = odds[np.arange(size), heads] / odds.sum(1)
    return found


def spanning_tree(scores: Array) -> Array:
    """Return the heads of the best tree with one root over `scores` [n, n + 1]; the root heads itself."""
    size = len(scores)
    if size == 1:
        return np.zeros(1, dtype=np.int64)
    among = scores[:, 1:].astype(np.float64)
    np.fill_diagonal(among, -np.inf)
    best = among.max(1)
    gain = scores[:, 0] - best
    bound = best.sum() + gain  # no tree with that root is better
    root = int(bound.argmax())
    heads = _arborescence(among, root)
    heads[root] = root
    value = scores[np.arange(size), np.where(heads == np.arange(size), 0, heads + 1)].sum()
    bound[root] = -np.inf
    if value >= bound.max():
        return heads
    return _any_root(scores)


def _any_root(scores: Array) -> Array:
    """Return what `spanning_tree` does, all roots tried at once."""
    size = len(scores)
    full = np.full((size + 1, size + 1), -np.inf)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    # Dearer than any other choice could make good, so that one root arc is taken and no more.
    full[1:, 0] -= 1.0 + size * (scores.max() - scores.min())
    heads = _arborescence(full, 0)[1:] - 1
    found: Array = np.where(heads < 0, np.arange(size), heads)
    return found


def _arborescence(scores: Array, root: int) -> Array:
    """Return the head of each node in the best tree under a root: `scores` [dependent, head]."""
    heads: Array = scores.argmax(1)
    heads[root] = root
    cycle = _cycle(heads.tolist(), root)
    if not len(cycle):
        return heads
    outer = np.ones(len(heads), dtype=bool)
    outer[cycle] = False
    rest = np.flatnonzero(outer)
    out, into = scores[rest][:, cycle], scores[cycle][:, rest]
    into = into - scores[cycle, heads[cycle]][:, None]
    new = len(rest)  # the node that stands for the cycle
    small = np.full((new + 1, new + 1), -np.inf)
    small[:new, :new] = scores[rest][:, rest]
    small[:new, new] = out.max(1)
    small[new, :new] = into.max(0)
    solved = _arborescence(small, int(np.searchsorted(rest, root)))
    inner = cycle[out.argmax(1)]  # the member of the cycle that heads a word outside
    heads[rest] = np.where(solved[:new] == new, inner, rest[np.minimum(solved[:new], new - 1)])
    heads[cycle[into.argmax(0)[solved[new]]]] = rest[solved[new]]
    return heads


def _cycle(heads: list[int], root: int) -> Array:
    """Return the nodes of one cycle, none for a tree under the root."""
    colour = [0] * len(heads)
    colour[root] = -1
    for start in range(len(heads)):
        node, path = start, []
        while not colour[node]:
            colour[node] = start + 1
            path.append(node)
            node = heads[node]
        if path and colour[node] == start + 1:
            return np.array(sorted(path[path.index(node) :]))
    return np.array([], dtype=int)
