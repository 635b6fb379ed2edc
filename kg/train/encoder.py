"""The encoder of the network: BERT's stack in plain torch, read from published weights.

MiniLM (Wang et al. 2020) is small enough to ship: six layers of 384.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kg.annotate.network.wordpieces import CASES


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of an encoder."""

    layers: int
    width: int
    heads: int
    vocabulary: int
    positions: int
    inner: int  # width of the feed-forward part
    epsilon: float = 1e-12


MINILM = Shape(layers=6, width=384, heads=12, vocabulary=30522, positions=512, inner=1536)


class Layer(nn.Module):
    """One layer: attention and feed-forward, each with its residual and norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.inner, self.outer = nn.Linear(width, shape.inner), nn.Linear(shape.inner, width)
        self.final_norm = nn.LayerNorm(width, eps=shape.epsilon)

    def forward(self, x: Tensor, bias: Tensor | None, of: Tensor | None = None) -> Tensor:
        """Return the next state [b, t, width]; `bias` is added to the attention scores.

        `of` [b, w] asks for the states of some positions alone, [b, w, width].
        """
        batch, _, width = x.shape
        split = (batch, -1, self.heads, width // self.heads)
        key, value = (part(x).view(split).transpose(1, 2) for part in (self.key, self.value))
        if of is not None:
            x = torch.gather(x, 1, of[:, :, None].expand(-1, -1, width))
        query = self.query(x).view(split).transpose(1, 2)
        if self.training:
            seen = F.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        else:  # spelt out, so that an exported graph holds plain products
            scores = query @ key.transpose(-1, -2) / math.sqrt(width // self.heads)
            seen = torch.softmax(scores if bias is None else scores + bias, -1) @ value
        x = self.norm(x + self.out(seen.transpose(1, 2).reshape(batch, -1, width)))
        out: Tensor = self.final_norm(x + self.outer(F.gelu(self.inner(x))))
        return out


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
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(
        self, ids: Tensor, case: Tensor, mask: Tensor | None, first: Tensor, dropout: float
    ) -> Tensor:
        """Return the state of each word's first piece, at `first` [b, w].

        `mask` [b, t] is 1.0 where a piece stands; None: everywhere. The last layer is done for the
        first pieces alone.
        """
        bias = None if mask is None else (1.0 - mask[:, None, None, :]) * -1e4
        x: Tensor = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.kind + self.case(case)
        x = F.dropout(self.norm(x), dropout, self.training)
        for number, layer in enumerate(self.layers):
            x = layer(x, bias, first if number == len(self.layers) - 1 else None)
        return x


_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "final_norm": "output.LayerNorm",
}


def pretrained(encoder: Encoder, weights: Mapping[str, Tensor]) -> None:
    """Copy published weights of BERT's names into an encoder of the same shape."""
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "kind": weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
        "case.weight": encoder.case.weight,
    }
    for number in range(encoder.shape.layers):
        for ours, theirs in _PARTS.items():
            for part in ("weight", "bias"):
                state[f"layers.{number}.{ours}.{part}"] = weights[f"encoder.layer.{number}.{theirs}.{part}"]
    encoder.load_state_dict(state)
