"""Where each corpus lies, in one folder that the user gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.train.conllu import TreeSentence, read_trees
from kg.train.errors import CorpusError
from kg.train.unseen import Unseen

TREEBANKS = ("gum", "ewt")  # in this order, which breaks ties between equally frequent habits
_NEEDED = {  # pattern -> what is missing without it
    "treebank/gum-train-*.conllu": "the training trees of GUM",
    "treebank/ewt-train.conllu": "the training trees of EWT",
    "treebank/ewt-dev.conllu": "the development trees of EWT, whose words UNER has marked",
    "ner/*.train.jsonl": "texts with marked names",
    "corpus/wikinews_*.jsonl": "articles of Wikinews",
    "corpus/wp_current_events_items.jsonl": "dated news items with links",
    "lexicon/gazetteer_countries.tsv": "the gazetteer of countries",
    "lexicon/country_names_manual.tsv": "the everyday names of countries",
}


@dataclass(frozen=True, slots=True)
class Corpora:
    """A folder with the subfolders treebank, ner, corpus and lexicon."""

    root: Path

    def check(self) -> None:
        """Make sure that every corpus is there.

        Raises:
            CorpusError: one is missing; it says what is expected.
        """
        for pattern, name in _NEEDED.items():
            if not any(self.root.glob(pattern)):
                raise CorpusError(path=self.root, missing=f"{name} ({pattern})")

    @property
    def used(self) -> list[Path]:
        """Return all files that training depends on, sorted."""
        patterns = (*_NEEDED, "treebank/*-test*.conllu", "treebank/*-dev*.conllu")
        return sorted({path for pattern in patterns for path in self.root.glob(pattern)})

    def files(self, pattern: str) -> list[Path]:
        """Return the files that a pattern names, sorted."""
        return sorted(self.root.glob(pattern))

    @property
    def held_out(self) -> list[Path]:
        """Return the treebank files that are for testing and developing alone."""
        return sorted({*self.files("treebank/*-test*.conllu"), *self.files("treebank/*-dev*.conllu")})

    @property
    def training_trees(self) -> list[tuple[str, Path]]:
        """Return the treebank files for training, each with its treebank's name."""
        return [(bank, path) for bank in TREEBANKS for path in self.files(f"treebank/{bank}-train*.conllu")]

    @property
    def marked_trees(self) -> Path:
        """Return the file whose words have marked names, but whose trees are no training material."""
        return self.root / "treebank" / "ewt-dev.conllu"


def training_sentences(corpora: Corpora, unseen: Unseen) -> Iterator[tuple[str, TreeSentence]]:
    """Yield treebank and sentence of all trees that may be trained on."""
    for bank, path in corpora.training_trees:
        for sentence in read_trees(path):
            if not unseen.leaves_out(sentence.document) and not unseen.has_words(sentence.words):
                yield bank, sentence


def marked_sentences(corpora: Corpora, unseen: Unseen) -> Iterator[TreeSentence]:
    """Yield the sentences whose words, but not trees, may be trained on."""
    for sentence in read_trees(corpora.marked_trees):
        if not unseen.leaves_out(sentence.document) and not unseen.has_words(sentence.words):
            yield sentence
