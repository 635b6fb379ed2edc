"""What was read is written to the spaCy Doc."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, POS, SENT_START, TAG
from spacy.parts_of_speech import IDS as PARTS
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.annotate.network.decode import Analysis
from kg.annotate.network.layout import Layout
from kg.annotate.network.lemmas import Lemmas
from kg.annotate.network.morphology import features
from kg.annotate.network.weights import Labels
from kg.annotate.sentences import SHARES, SURE

Array = np.ndarray[Any, Any]

_COLUMNS = [HEAD, DEP, TAG, POS, LEMMA, MORPH, ENT_IOB, ENT_TYPE]
_INSIDE, _OUTSIDE, _BEGINS = 1, 2, 3  # as spaCy numbers them
_BLANK_TAG, _BLANK_DEP = "_SP", "dep"


class Writer:
    """Label numbers to the strings of one vocabulary."""

    def __init__(self, labels: Labels, lemmas: Lemmas, vocab: Vocab) -> None:
        self._labels, self._lemmas, self._vocab = labels, lemmas, vocab
        add = vocab.strings.add
        self._dep = _column(add(label) for label in labels.dep)
        self._tag = _column(add(label) for label in labels.tag)
        self._pos = _column(PARTS.get(label, PARTS["X"]) for label in labels.pos)
        self._type = _column(0 if label == "O" else add(label[2:]) for label in labels.ner)
        self._iob = _column(
            _OUTSIDE if label == "O" else _BEGINS if label.startswith("B-") else _INSIDE
            for label in labels.ner
        )
        self._blank = [add(_BLANK_DEP), add(_BLANK_TAG), PARTS["SPACE"]]
        self._root = add("ROOT")
        self._morphs: dict[tuple[str, int, int], int] = {}

    def write(self, doc: Doc, layout: Layout, tokens: Sequence[str], found: Analysis | None) -> None:
        """Set heads, labels, lemmas, features, names and sentence starts of all tokens.

        `found` is None for a text of blanks alone.
        """
        size = len(doc)
        rows = np.zeros((size, len(_COLUMNS)), dtype=np.int64)
        rows[:, 6] = _OUTSIDE
        starts = np.full(size, -1, dtype=np.int64)
        if found is not None:
            places = np.array(layout.places)
            rows[places, 0] = places[found.heads] - places
            rows[places, 1:] = self._words(layout.words, found)
            starts[places[found.starts]] = 1
            shares = np.zeros((size, found.shares.shape[1]))
            shares[places] = found.shares
            doc.user_data[SHARES] = (self._labels.names, shares)
            sure = np.ones(size)
            sure[places] = found.sure
            doc.user_data[SURE] = sure
        if layout.blanks:
            self._blanks(layout, tokens, rows, starts)
        doc.from_array(_COLUMNS, _hashes(rows))
        # spaCy tells starts by the left edges of the trees, which crossing arcs can blur.
        doc.from_array([SENT_START], _hashes(starts.reshape(-1, 1)))

    def _words(self, words: Sequence[str], found: Analysis) -> Array:
        """Return the columns of words behind that of heads."""
        add, tag_names = self._vocab.strings.add, self._labels.tag
        tags, deps = found.tags.tolist(), found.deps.tolist()
        lemmas = [add(self._lemmas(word, tag_names[tag])) for word, tag in zip(words, tags, strict=True)]
        morphs = [self._morph(*key) for key in zip(words, tags, deps, strict=True)]
        columns = (
            self._dep[found.deps],
            self._tag[found.tags],
            self._pos[found.parts],
            _column(lemmas),
            _column(morphs),
            self._iob[found.names],
            self._type[found.names],
        )
        return np.stack(columns, axis=1)

    def _morph(self, word: str, tag: int, dep: int) -> int:
        key = (word, tag, dep)
        found = self._morphs.get(key)
        if found is None:
            if len(self._morphs) >= 1 << 16:
                self._morphs.clear()
            names = features(word, self._labels.tag[tag], self._labels.dep[dep])
            found = self._morphs[key] = self._vocab.morphology.add(names)
        return found

    def _blanks(self, layout: Layout, tokens: Sequence[str], rows: Array, starts: Array) -> None:
        """Fill the rows of blank tokens; one inside a name is part of it."""
        add, empty = self._vocab.strings.add, self._vocab.morphology.add("")
        for i in sorted(layout.blanks, reverse=True):
            head = layout.blanks[i]
            rows[i, 0] = head - i
            rows[i, 1:6] = _column([*self._blank, add(tokens[i]), empty])
            if head == i:
                rows[i, 1] = _column([self._root])[0]
            if i + 1 < len(rows) and rows[i + 1, 6] == _INSIDE:
                rows[i, 6:] = rows[i + 1, 6:]
            if head >= i:
                starts[i] = 1
                if head > i:
                    starts[i + 1 : head + 1] = -1


def _column(values: Any) -> Array:
    """Return hashes of 64 bits as signed numbers, the type of all columns."""
    return np.array(list(values), dtype=np.uint64).view(np.int64)


def _hashes(rows: Array) -> Any:
    """Return columns as spaCy takes them, without sign."""
    return rows.view(np.uint64)
