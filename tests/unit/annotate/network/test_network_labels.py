"""Labels of arcs against the formula, written out."""

import numpy as np
import pytest

from kg.annotate.network.arc_labels import ArcLabels

LABELS = ("nsubj", "ROOT", "dobj", "dep")


@pytest.mark.parametrize("size", [1, 2, 7, 60])
@pytest.mark.parametrize(
    "width", [4, 96]
)  # small and as large as what is shipped: more heads than go at once
def test_the_best_label_of_each_word_and_its_head(size, width):
    chance = np.random.default_rng(size)
    tensor, heads_, words = (
        chance.normal(size=shape).astype(np.float32)
        for shape in ((len(LABELS), width + 1, width + 1), (size + 1, width), (size, width))
    )
    heads = chance.integers(0, size, size)
    heads[0] = 0
    found = ArcLabels(tensor, LABELS).best(heads_, words, heads)
    for i, head in enumerate(heads.tolist()):
        above = np.append(heads_[0 if head == i else head + 1], 1.0)
        scores = [np.append(words[i], 1.0) @ one @ above for one in tensor]
        scores[1] = np.inf if head == i else -np.inf
        assert found[i] == np.argmax(scores)


def test_the_label_of_an_arc_that_was_not_scored():
    tensor = np.zeros((2, 3, 3), dtype=np.float32)
    assert ArcLabels(np.zeros((4, 3, 3), dtype=np.float32), LABELS).loose == 3
    assert ArcLabels(tensor, ("ROOT", "nsubj")).loose == 1
    assert ArcLabels(tensor, ("nsubj", "ROOT")).loose == 0
