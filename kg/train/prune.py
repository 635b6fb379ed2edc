"""A smaller network from a trained one: without some layers, and with narrower feed-forward parts.

What a unit is worth is the first term of the loss's Taylor series where the unit is cut, |activation x
gradient|, summed over words (Molchanov et al. 2017).
"""

from collections.abc import Iterable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from kg.train.batches import Batch
from kg.train.losses import losses, total
from kg.train.network import Network

Weights = dict[str, Tensor]
_LAYERS = "encoder.layers."


def worth(network: Network, batches: Iterable[Batch]) -> list[Tensor]:
    """Return for each layer what each unit of its feed-forward part is worth [inner]."""
    network.train()
    seen: dict[int, Tensor] = {}
    found = [torch.zeros(network.encoder.shape.inner) for _ in network.encoder.layers]
    hooks = [
        layer.outer.register_forward_pre_hook(_keep(seen, number))
        for number, layer in enumerate(network.encoder.layers)
    ]
    for batch in batches:
        scores = network(batch.ids, batch.case, batch.mask, batch.first)
        network.zero_grad()
        torch.autograd.backward(total(losses(network, scores, batch)))
        for number, activation in seen.items():
            gradient = activation.grad
            if gradient is not None:
                found[number] += (activation * gradient).abs().sum((0, 1)).detach().cpu()
    for hook in hooks:
        hook.remove()
    network.zero_grad(set_to_none=True)
    return found


def _keep(seen: dict[int, Tensor], number: int) -> Any:
    def hook(_: nn.Module, given: tuple[Tensor, ...]) -> None:
        given[0].retain_grad()
        seen[number] = given[0]

    return hook


def pruned(weights: Weights, layers: Sequence[int], inner: int, worths: Sequence[Tensor]) -> Weights:
    """Return the weights of the named layers, each with the `inner` units that are worth most."""
    kept: Weights = {}
    for name, value in weights.items():
        if not name.startswith(_LAYERS):
            kept[name] = value
            continue
        number, _, part = name.removeprefix(_LAYERS).partition(".")
        if int(number) not in layers:
            continue
        best = worths[int(number)].topk(inner).indices.sort().values
        kept[f"{_LAYERS}{layers.index(int(number))}.{part}"] = _narrowed(value, part, best)
    return kept


def _narrowed(value: Tensor, part: str, units: Tensor) -> Tensor:
    if part.startswith("inner."):
        return value[units]
    return value[:, units] if part == "outer.weight" else value


__all__ = ["Weights", "pruned", "worth"]
