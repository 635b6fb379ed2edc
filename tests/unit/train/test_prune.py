"""What leaving out layers and units keeps, with tiny random weights."""

import pytest

torch = pytest.importorskip("torch", reason="the training extra is not installed")

from dataclasses import replace  # noqa: E402

from kg.train.batches import collate  # noqa: E402
from kg.train.encoder import Shape  # noqa: E402
from kg.train.fit import new_network, weights  # noqa: E402
from kg.train.prune import pruned, worth  # noqa: E402
from tests.unit.train.test_batches import MARKS, sentence  # noqa: E402

TINY = Shape(layers=3, width=12, heads=2, vocabulary=200, positions=300, inner=8)
SIZES = (3, 3, 5, 6)


def batches() -> list:
    return [collate([[sentence(5)], [sentence(3, mark=9)]], MARKS)]


def test_the_layers_named_stay_in_their_order_with_the_units_that_are_worth_most() -> None:
    network = new_network(TINY, SIZES, 1)
    held = weights(network)
    worths = [torch.arange(8.0), torch.zeros(8), torch.tensor([9.0, 0, 8, 0, 7, 0, 6, 0])]
    kept = pruned(held, (0, 2), 4, worths)
    inner, outer = "encoder.layers.1.inner.weight", "encoder.layers.1.outer.weight"
    assert torch.equal(kept[inner], held["encoder.layers.2.inner.weight"][[0, 2, 4, 6]])
    assert torch.equal(kept[outer], held["encoder.layers.2.outer.weight"][:, [0, 2, 4, 6]])
    assert torch.equal(kept["encoder.layers.0.inner.bias"], held["encoder.layers.0.inner.bias"][4:])
    assert torch.equal(kept["encoder.words.weight"], held["encoder.words.weight"])
    smaller = new_network(replace(TINY, layers=2, inner=4), SIZES, 2)
    smaller.load_state_dict(kept)


def test_a_unit_that_nothing_reads_is_worth_nothing() -> None:
    network = new_network(TINY, SIZES, 1)
    with torch.no_grad():
        network.encoder.layers[1].outer.weight[:, 3] = 0
    found = worth(network, batches())
    assert found[1][3] == 0
    assert all((layer >= 0).all() and layer.sum() > 0 for layer in found)


def test_weighing_changes_no_weight() -> None:
    network = new_network(TINY, SIZES, 1)
    held = {name: value.clone() for name, value in weights(network).items()}
    worth(network, batches())
    assert all(torch.equal(value, held[name]) for name, value in weights(network).items())


def test_nothing_left_out_changes_no_score() -> None:
    network = new_network(TINY, SIZES, 1).eval()
    again = new_network(TINY, SIZES, 2).eval()
    again.load_state_dict(pruned(weights(network), (0, 1, 2), 8, worth(network, batches())))
    network.eval()
    (batch,) = batches()
    with torch.inference_mode():
        one, two = (n(batch.ids, batch.case, batch.mask, batch.first) for n in (network, again))
    assert all(torch.allclose(a, b, atol=1e-6) for a, b in zip(one, two, strict=True))
