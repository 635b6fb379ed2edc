"""Training sentences as numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.annotate.network.wordpieces import WordPieces
from kg.train.batches import Answers, Encoded
from kg.train.examples import Example

SILVER_TREE = 0.5  # what a word weighs whose tree two pipelines agree on; a treebank's weighs 1.0
SILVER_TAG = 0.5
SILVER_NAMES = 0.6


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number of each label, by kind: dep, tag, pos, ner."""

    by_kind: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, labels: Mapping[str, Sequence[str]]) -> "Numbers":
        """Number the labels in their order."""
        return cls({kind: {label: i for i, label in enumerate(names)} for kind, names in labels.items()})

    @property
    def sizes(self) -> tuple[int, int, int, int]:
        """How many tags, parts of speech, names and labels of arcs there are."""
        tags, pos, names, arcs = (len(self.by_kind[kind]) for kind in ("tag", "pos", "ner", "dep"))
        return tags, pos, names, arcs

    def answer(self, kind: str, label: str | None) -> Answers:
        """Return a label as the one right answer, none where it is unknown or has no number."""
        number = None if label is None else self.by_kind[kind].get(label)
        return [] if number is None else [(number, 1.0)]


def encode(one: Example, numbers: Numbers, pieces: WordPieces) -> Encoded:
    """Return an example as numbers."""
    seen = [pieces(word) for word in one.words]
    trusted = 1.0 if one.gold_tree else SILVER_TREE
    sure = 1.0 if one.gold_tree else SILVER_TAG
    nothing: list[Answers] = [[] for _ in one.words]
    return Encoded(
        group=f"{one.source} {one.document}",
        source=one.source,
        pieces=[list(ids) for ids, _ in seen],
        case=[case for _, case in seen],
        tags=[
            numbers.answer("tag", tag if known else None)
            for tag, known in zip(one.tags, one.tag_known, strict=True)
        ],
        pos=nothing if one.pos is None else [numbers.answer("pos", pos) for pos in one.pos],
        names=[numbers.answer("ner", name) for name in one.names],
        heads=[[(head + 1, 1.0)] for head in one.heads],
        labels=[numbers.answer("dep", label) for label in one.labels],
        trust=[trusted * known for known in one.tree_known],
        tag_trust=[sure] * len(one.words),
        name_trust=1.0 if one.gold_names else SILVER_NAMES,
    )
