"""How wrong the network is on a batch, part by part."""

import torch
from torch import Tensor

from kg.train.batches import Batch
from kg.train.network import Network, Scores

WEIGHTS = {"arc": 1.0, "label": 0.7, "name": 1.5, "tag": 0.5, "start": 0.4, "pos": 0.2}
START = 2.0  # a sentence's first word weighs twice: there are few


def losses(network: Network, scores: Scores, batch: Batch) -> dict[str, Tensor]:
    """Return the cross-entropy of each part, a word's mean."""
    count = batch.present.sum()
    index, _ = batch.answers["start"]
    starts = torch.where(index[..., 0] == 1, START, 1.0)
    empty = torch.cat([torch.ones_like(batch.present[:, :1]), batch.present], 1)[:, None, :] == 0
    arcs = scores.arc.masked_fill(empty, -1e4)
    tree = batch.trust["tree"]
    return {
        "tag": _entropy(scores.tag, batch, "tag", batch.trust["tag"]) / count,
        "pos": _entropy(scores.pos, batch, "pos", batch.present) / count,
        "start": _entropy(scores.start, batch, "start", starts) / count,
        "name": _entropy(scores.name, batch, "name", batch.trust["name"]) / count,
        "arc": _entropy(arcs, batch, "arc", tree) / count,
        "label": _label_entropy(network, scores, batch) / count,
    }


def total(parts: dict[str, Tensor]) -> Tensor:
    """Return the weighted sum."""
    return sum((WEIGHTS[name] * part for name, part in parts.items()), torch.zeros(()))


def _entropy(logits: Tensor, batch: Batch, name: str, weight: Tensor) -> Tensor:
    index, share = batch.answers[name]
    likely = torch.log_softmax(logits, -1).gather(-1, index)
    return -((likely * share).sum(-1) * weight).sum()


def _label_entropy(network: Network, scores: Scores, batch: Batch) -> Tensor:
    """Labels are scored under the likeliest right head alone."""
    heads, shares = batch.answers["arc"]
    index, share = batch.answers["label"]
    known = (batch.trust["tree"] > 0) & (share.sum(-1) > 0)
    if not bool(known.any()):
        return scores.arc.sum() * 0
    rows, words = known.nonzero(as_tuple=True)
    best = heads.gather(-1, shares.argmax(-1, keepdim=True))[..., 0]
    found = network.label_scores(scores.label_head[rows, best[rows, words]], scores.label_word[rows, words])
    likely = torch.log_softmax(found, -1).gather(-1, index[rows, words])
    return -((likely * share[rows, words]).sum(-1) * batch.trust["tree"][rows, words]).sum()
