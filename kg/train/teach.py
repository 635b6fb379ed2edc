"""A trained network as teacher: what it says of sentences, as distributions that a smaller one learns from.

Soft answers tell more than hard ones (Hinton et al. 2015): a prepositional phrase that could hang on
two words comes with both.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from kg.train.batches import KEPT, LONGEST, WINDOW, Answers, Encoded, Marks, collate
from kg.train.network import Network

LEAST = 0.02  # shares below it are dropped
PIECES = 4400  # of a batch; nothing is kept for a backward pass


@dataclass(frozen=True, slots=True)
class Taught:
    """A teacher's answers for the words of one sentence."""

    tags: list[Answers]
    pos: list[Answers]
    names: list[Answers]
    heads: list[Answers]
    labels: list[Answers]


@dataclass(frozen=True, slots=True)
class Trust:
    """How far a source's own labels count against the teacher's (1.0: alone; 0.0: not at all).

    `weight` is what a taught word weighs in the loss.
    """

    tree: float
    name: float
    weight: float


def teach(
    network: Network, sentences: Sequence[Encoded], marks: Marks, *, tell: Callable[[int], None]
) -> Iterator[Taught]:
    """Yield the answers of a network for each sentence, in order; `tell` hears how many are done."""
    network.eval()
    done = 0
    with torch.inference_mode():
        for batch in _batches(sentences):
            yield from _answers(network, batch, marks)
            done += sum(map(len, batch))
            tell(done)


def blend(sentence: Encoded, taught: Taught, trust: Trust) -> Encoded:
    """Return a sentence whose labels are mixed with the teacher's."""
    words = range(len(sentence.pieces))
    known = [bool(sentence.trust[i] and sentence.heads[i]) for i in words]
    heads = [mixed(sentence.heads[i] if known[i] else [], taught.heads[i], trust.tree) for i in words]
    labels = [_label(sentence, taught, i, heads[i], known[i], trust.tree) for i in words]
    return replace(
        sentence,
        tags=[mixed(sentence.tags[i], taught.tags[i], trust.tree) for i in words],
        pos=[mixed(sentence.pos[i], taught.pos[i], 1.0) for i in words],
        names=[mixed(sentence.names[i], taught.names[i], trust.name) for i in words],
        heads=heads,
        labels=labels,
        trust=[max(sentence.trust[i], trust.weight) for i in words],
        tag_trust=[max(sentence.tag_trust[i], trust.weight) for i in words],
    )


def mixed(own: Answers, theirs: Answers, share: float) -> Answers:
    """Return both distributions as one; the teacher's alone where there is no own."""
    if not own:
        return theirs
    if not theirs or share >= 1.0:
        return own
    parts: dict[int, float] = {}
    for found, weight in ((own, share), (theirs, 1.0 - share)):
        for value, part in found:
            parts[value] = parts.get(value, 0.0) + part * weight
    return sorted(((v, p) for v, p in parts.items() if p > 0), key=lambda answer: (-answer[1], answer[0]))


def _label(
    sentence: Encoded, taught: Taught, word: int, heads: Answers, known: bool, share: float
) -> Answers:
    """Labels belong to a head: the teacher's count only where the likeliest head is its own."""
    best = heads[0][0] if heads else -1
    own = sentence.labels[word] if known and sentence.heads[word][0][0] == best else []
    theirs = taught.labels[word] if taught.heads[word] and taught.heads[word][0][0] == best else []
    return mixed(own, theirs, share)


def _batches(sentences: Sequence[Encoded]) -> Iterator[list[list[Encoded]]]:
    """Windows of consecutive sentences, in order, so that answers come out in order."""
    batch: list[list[Encoded]] = []
    window: list[Encoded] = []
    longest = size = 0
    for sentence in sentences:
        room = size + sentence.size <= min(WINDOW, LONGEST)
        if window and not (room and sentence.group == window[0].group):
            batch.append(window)
            longest = max(longest, size)
            window, size = [], 0
            if longest * (len(batch) + 1) > PIECES:
                yield batch
                batch, longest = [], 0
        window.append(sentence)
        size += sentence.size
    if window:
        batch.append(window)
    if batch:
        yield batch


def _answers(network: Network, batch: list[list[Encoded]], marks: Marks) -> Iterator[Taught]:
    tensors = collate(batch, marks)
    scores = network(tensors.ids, tensors.case, tensors.mask, tensors.first)
    for row, window in enumerate(batch):
        begin = 0
        for sentence in window:
            count = len(sentence.pieces)
            end = begin + count
            if end > int(tensors.present[row].sum()):  # cut off: nothing is known of it
                nothing: list[Answers] = [[] for _ in range(count)]
                yield Taught(nothing, nothing, nothing, nothing, nothing)
                continue
            arcs = scores.arc[row, begin:end]
            inside = torch.cat([arcs[:, :1], arcs[:, begin + 1 : end + 1]], 1)
            inside = inside.masked_fill(torch.eye(count, count + 1).roll(1, 1).bool(), -1e4)
            best = inside.argmax(-1)
            rows = torch.where(best > 0, best + begin, 0)
            labels = network.label_scores(scores.label_head[row, rows], scores.label_word[row, begin:end])
            yield Taught(
                tags=_likely(scores.tag[row, begin:end]),
                pos=_likely(scores.pos[row, begin:end]),
                names=_likely(scores.name[row, begin:end]),
                heads=_likely(inside),
                labels=_likely(labels),
            )
            begin = end


def _likely(logits: Tensor) -> list[Answers]:
    """Return the likeliest few of each row, their shares made to sum to one."""
    shares = torch.softmax(logits.float(), -1)
    top, index = shares.topk(min(KEPT, shares.shape[-1]), -1)
    top = torch.where(top >= LEAST, top, 0.0)
    top[:, 0] = top[:, 0].clamp(min=LEAST)
    kept = (top / top.sum(-1, keepdim=True)).tolist()
    return [
        [(value, round(share, 3)) for value, share in zip(values, row, strict=True) if share > 0]
        for values, row in zip(index.tolist(), kept, strict=True)
    ]
