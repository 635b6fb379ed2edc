"""The joint network: one encoder, and a head each for trees, tags, sentence starts and names.

Trees are scored by the biaffine attention of Dozat and Manning (2017); the root is a column of its own.
"""

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kg.train.encoder import Encoder, Shape

ARC = 256  # width of the vectors that arcs are scored on
LABEL = 64  # of those for labels: their product is done in numpy, where width costs most


class Scores(NamedTuple):
    """What the network says of words: b windows, w words.

    Shapes: tag [b, w, tags], pos [b, w, parts of speech], start [b, w, 2], name [b, w, BIO labels],
    arc [b, w, w + 1] (column 0 is the root), label_head [b, w + 1, d] and label_word [b, w, d].
    """

    tag: Tensor
    pos: Tensor
    start: Tensor
    name: Tensor
    arc: Tensor
    label_head: Tensor
    label_word: Tensor


class Network(nn.Module):
    """Encoder and heads; `sizes` are the numbers of tags, parts of speech, names and labels."""

    def __init__(self, shape: Shape, sizes: tuple[int, int, int, int]) -> None:
        super().__init__()
        tags, pos, names, labels = sizes
        width = shape.width
        self.encoder = Encoder(shape)
        self.tag, self.pos = nn.Linear(width, tags), nn.Linear(width, pos)
        self.start, self.name = nn.Linear(width, 2), nn.Linear(width, names)
        self.arc_head, self.arc_word = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.label_head, self.label_word = nn.Linear(width, LABEL), nn.Linear(width, LABEL)
        self.arcs = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.01)
        self.arc_root = nn.Parameter(torch.randn(ARC) * 0.05)
        self.labels = nn.Parameter(torch.randn(labels, LABEL + 1, LABEL + 1) * 0.05)
        self.label_root = nn.Parameter(torch.randn(LABEL) * 0.05)

    def forward(
        self, ids: Tensor, case: Tensor, mask: Tensor | None, first: Tensor, dropout: float = 0.0
    ) -> Scores:
        """Score each word by the state of its first piece, at `first` [b, w]."""
        words = F.dropout(self.encoder(ids, case, mask, first, dropout), dropout, self.training)
        batch = words.shape[0]
        heads = torch.cat([self.arc_root.expand(batch, 1, -1), F.gelu(self.arc_head(words))], 1)
        arcs = _with_one(F.gelu(self.arc_word(words))) @ self.arcs @ heads.transpose(1, 2)
        label_heads = torch.cat([self.label_root.expand(batch, 1, -1), F.gelu(self.label_head(words))], 1)
        label_words = F.gelu(self.label_word(words))
        tag, pos, start, name = self.tag(words), self.pos(words), self.start(words), self.name(words)
        return Scores(tag, pos, start, name, arcs, label_heads, label_words)

    def label_scores(self, heads: Tensor, words: Tensor) -> Tensor:
        """Return the scores [n, labels] of words [n, d] under their heads [n, d]."""
        count, width, _ = self.labels.shape
        turned = self.labels.permute(1, 0, 2).reshape(width, count * width)
        left = (_with_one(words) @ turned).view(-1, count, width)
        return (left * _with_one(heads)[:, None, :]).sum(-1)


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
