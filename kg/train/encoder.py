"""The encoder of the network: a BERT-like stack in plain torch, read from published weights.

Two sets of weights fit: MiniLM (BERT, absolute positions; Wang et al. 2020) for what is shipped, and
MPNet (relative positions beside them; Song et al. 2020) for the teacher.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kg.annotate.network.wordpieces import CASES

_NEAR, _FAR = 8, 128  # distances with a bucket of their own, and the farthest told apart (MPNet)


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of an encoder; `buckets` is 0 where positions are absolute alone.

    The lowest `frozen` layers stay as published, which saves a third of the work of a large encoder;
    the case of words then comes in above them.
    """

    layers: int
    width: int
    heads: int
    vocabulary: int
    positions: int
    first_position: int = 0
    epsilon: float = 1e-12
    buckets: int = 0
    frozen: int = 0


MINILM = Shape(layers=6, width=384, heads=12, vocabulary=30522, positions=512)
MPNET = Shape(
    layers=12,
    width=768,
    heads=12,
    vocabulary=30527,
    positions=514,
    first_position=2,
    epsilon=1e-5,
    buckets=32,
    frozen=6,
)


class Layer(nn.Module):
    """One layer: attention and feed-forward, each with its residual and norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.inner, self.outer = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.final_norm = nn.LayerNorm(width, eps=shape.epsilon)

    def forward(self, x: Tensor, bias: Tensor | None, of: Tensor | None = None) -> Tensor:
        """Return the next state [b, t, width]; `bias` is added to the attention scores.

        `of` [b, w] asks for the states of some positions alone, [b, w, width].
        """
        batch, length, width = x.shape
        split = (batch, -1, self.heads, width // self.heads)
        key, value = (part(x).view(split).transpose(1, 2) for part in (self.key, self.value))
        if of is not None:
            x = torch.gather(x, 1, of[:, :, None].expand(-1, -1, width))
            if bias is not None and bias.shape[2] > 1:  # a row for each position
                rows = of[:, None, :, None].expand(-1, bias.shape[1], -1, length)
                bias = torch.gather(bias.expand(batch, -1, -1, -1), 2, rows)
        query = self.query(x).view(split).transpose(1, 2)
        if self.training:
            seen = F.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        else:  # spelt out, so that an exported graph holds plain products
            scores = query @ key.transpose(-1, -2) / math.sqrt(width // self.heads)
            seen = torch.softmax(scores if bias is None else scores + bias, -1) @ value
        x = self.norm(x + self.out(seen.transpose(1, 2).reshape(batch, -1, width)))
        return self.final_norm(x + self.outer(F.gelu(self.inner(x))))


class Encoder(nn.Module):
    """Word pieces and the case class of their word to vectors of words [b, w, width]."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.kind = nn.Parameter(torch.zeros(shape.width))
        self.case = nn.Embedding(CASES, shape.width)
        nn.init.zeros_(self.case.weight)  # begins as the encoder it was
        self.norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.distances = nn.Embedding(shape.buckets, shape.heads) if shape.buckets else None
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(
        self, ids: Tensor, case: Tensor, mask: Tensor | None, first: Tensor, dropout: float
    ) -> Tensor:
        """Return the state of each word's first piece, at `first` [b, w].

        `mask` [b, t] is 1.0 where a piece stands; None: everywhere. The last layer is done for the
        first pieces alone.
        """
        length, start = ids.shape[1], self.shape.first_position
        bias = None if mask is None else (1.0 - mask[:, None, None, :]) * -1e4
        if self.distances is not None:
            near = self.distances(buckets(length, self.shape.buckets)).permute(2, 0, 1)[None]
            bias = near if bias is None else bias + near
        x = self.words(ids) + self.positions.weight[start : start + length] + self.kind
        if not self.shape.frozen:
            x = x + self.case(case)
        x = F.dropout(self.norm(x), dropout, self.training)
        for number, layer in enumerate(self.layers):
            if number and number == self.shape.frozen:
                x = x + self.case(case)
            x = layer(x, bias, first if number == len(self.layers) - 1 else None)
        return x

    def freeze(self) -> None:
        """Keep word embeddings, and what lies under the frozen layers, as published.

        Words that are not seen in training keep their place among those that are.
        """
        self.words.weight.requires_grad_(False)
        if self.distances is not None:  # a mask without gradient is several times faster
            self.distances.weight.requires_grad_(False)
        if self.shape.frozen:
            below = (self.positions, self.norm, *self.layers[: self.shape.frozen])
            for parameter in (self.kind, *(p for part in below for p in part.parameters())):
                parameter.requires_grad_(False)


def buckets(length: int, count: int) -> Tensor:
    """Return the bucket of each pair of positions [t, t], as MPNet counts them."""
    at = torch.arange(length)
    ahead = at[None, :] - at[:, None]
    half = count // 2
    far = ahead.abs().clamp(min=1).float()
    large = _NEAR + (torch.log(far / _NEAR) / math.log(_FAR / _NEAR) * (half - _NEAR)).long()
    size = torch.where(ahead.abs() < _NEAR, ahead.abs(), large.clamp(max=half - 1))
    return size + torch.where(ahead > 0, half, 0)


_ATTENTION = {
    "bert": {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "out": "attention.output.dense",
        "norm": "attention.output.LayerNorm",
    },
    "mpnet": {
        "query": "attention.attn.q",
        "key": "attention.attn.k",
        "value": "attention.attn.v",
        "out": "attention.attn.o",
        "norm": "attention.LayerNorm",
    },
}
_REST = {"inner": "intermediate.dense", "outer": "output.dense", "final_norm": "output.LayerNorm"}


def pretrained(encoder: Encoder, weights: Mapping[str, Tensor]) -> None:
    """Copy published weights into an encoder of the same shape."""
    style = "mpnet" if encoder.shape.buckets else "bert"
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
        "case.weight": encoder.case.weight,
        "kind": encoder.kind,
    }
    if style == "bert":
        state["kind"] = weights["embeddings.token_type_embeddings.weight"][0]
    else:
        state["distances.weight"] = weights["encoder.relative_attention_bias.weight"]
    for number in range(encoder.shape.layers):
        for ours, theirs in {**_ATTENTION[style], **_REST}.items():
            for part in ("weight", "bias"):
                state[f"layers.{number}.{ours}.{part}"] = weights[f"encoder.layer.{number}.{theirs}.{part}"]
    encoder.load_state_dict(state)
