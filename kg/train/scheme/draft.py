"""A tree that is being rewritten, construction by construction."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kg.train.conllu import TreeSentence

NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
VERBAL = frozenset(("VERB", "AUX"))


@dataclass(slots=True)
class Draft:
    """A sentence between two schemes: `source` says what the treebank has, `heads` and `labels` what is made.

    `words` and `lemmas` are in lower case.
    """

    source: TreeSentence
    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: list[int]
    labels: list[str]
    prepositions: dict[int, int] = field(default_factory=dict)  # object -> its first preposition
    copulas: dict[int, int] = field(default_factory=dict)  # predicate -> its copula

    @property
    def tags(self) -> tuple[str, ...]:
        return self.source.tags

    @property
    def pos(self) -> tuple[str, ...]:
        return self.source.pos

    @property
    def size(self) -> int:
        return len(self.words)

    def copy(self) -> "Draft":
        """Return a draft that can be changed without changing this one."""
        return replace(
            self,
            heads=list(self.heads),
            labels=list(self.labels),
            prepositions=dict(self.prepositions),
            copulas=dict(self.copulas),
        )

    def children(self, word: int) -> list[int]:
        """Return the words that hang on a word now, from left to right."""
        return [child for child, head in enumerate(self.heads) if head == word]

    def children_with(self, word: int, *labels: str) -> list[int]:
        """Return the words that hang on a word now under one of the labels."""
        return [child for child in self.children(word) if self.labels[child] in labels]

    def first_children(self, word: int, *labels: str) -> list[int]:
        """Return the words that hang on a word in the treebank under one of the labels."""
        pairs = zip(self.source.heads, self.source.labels, strict=True)
        return [child for child, (head, label) in enumerate(pairs) if head == word and label in labels]

    def has_tag(self, word: int, *tags: str) -> bool:
        """Return whether a word with one of the tags hangs on a word now."""
        return any(self.tags[child] in tags for child in self.children(word))

    def promote(self, child: int, parent: int, label: str) -> None:
        """Give a child its parent's place; the parent hangs on it under a label."""
        self.heads[child], self.labels[child] = self.heads[parent], self.labels[parent]
        self.heads[parent], self.labels[parent] = child, label

    def chain(self, words: list[int], label: str) -> None:
        """Hang each word after the first on the word before."""
        for before, word in pairwise(words):
            self.heads[word], self.labels[word] = before, label


Rule = Callable[[Draft], Draft]


def draft_of(sentence: TreeSentence) -> Draft:
    """Return a draft that is still the treebank's tree."""
    return Draft(
        source=sentence,
        words=tuple(word.lower() for word in sentence.words),
        lemmas=tuple(lemma.lower() for lemma in sentence.lemmas),
        heads=list(sentence.heads),
        labels=list(sentence.labels),
    )
