"""What must not be seen in training: sentences and documents that a pipeline is measured on."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.train.conllu import read_trees
from kg.train.errors import CorpusLineError, MaterialError
from kg.train.files import read_records

LONG = 40  # characters of a sentence that can be told from others; shorter ones are said everywhere
_LONG_KEY = 32  # letters and digits of the same
_TREE_WORDS = 7  # a held-out tree must have more
_GAP = re.compile(r"[\W_]+")
_END = re.compile(r"(?<=[.!?])\s+")
_IDS = ("doc", "id", "sid", "doc_id")
_TEXTS = ("text", "sent", "sentence", "tokens", "sents", "sentences")


def key_of(text: str) -> str:
    """Return letters and digits alone, in lower case: the same for a text however it is cut into words."""
    return _GAP.sub("", text.lower())


def id_prefixes(identifier: str) -> Iterator[str]:
    """Yield an identifier and what it is a part of: 'news-12#3' -> 'news-12#3', 'news-12', 'news'."""
    yield identifier
    for at in range(len(identifier) - 1, 0, -1):
        if identifier[at] in "-#":
            yield identifier[:at]


@dataclass(frozen=True, slots=True)
class Unseen:
    """Documents and sentences that are left out of everything that is trained on."""

    documents: frozenset[str] = frozenset()
    sentences: frozenset[str] = frozenset()  # keys
    texts: str = ""  # keys of the whole texts, a line each
    known: dict[str, bool] = field(default_factory=dict)  # answers for what was asked before

    def leaves_out(self, identifier: str) -> bool:
        """Return whether a document, or one that it is a part of, is left out."""
        return any(prefix in self.documents for prefix in id_prefixes(identifier))

    def has_sentence(self, text: str) -> bool:
        """Return whether a sentence of a text is one of those that must not be seen."""
        return any(len(part) > LONG and key_of(part) in self.sentences for part in _END.split(text))

    def has_words(self, words: Sequence[str]) -> bool:
        """Return whether a sentence stands in one of the texts, wherever its words were cut."""
        key = key_of("".join(words))
        if len(key) < _LONG_KEY:
            return False
        if key not in self.known:
            self.known[key] = key in self.texts
        return self.known[key]


def read_unseen(held_out: Iterable[Path], folders: Iterable[Path], documents: Iterable[str]) -> Unseen:
    """Gather what must not be seen: held-out trees, folders of JSON and JSON lines, ids of documents.

    Raises:
        MaterialError: a folder is missing or holds no text.
        CorpusLineError: a file there cannot be read.
    """
    names, sentences, texts = set(documents), set[str](), list[str]()
    for path in held_out:
        sentences.update(
            key_of("".join(tree.words)) for tree in read_trees(path) if len(tree.words) > _TREE_WORDS
        )
    for folder in folders:
        before = len(texts)
        for record in _records(folder):
            names.update(str(record[key]) for key in _IDS if isinstance(record.get(key), str | int))
            for text in _texts(record):
                texts.append(key_of(text))
                parts = (text, *_END.split(text))
                sentences.update(key_of(part) for part in parts if len(part) > LONG)
        if len(texts) == before:
            raise MaterialError(path=folder, reason="no text in it that could be left out")
    return Unseen(frozenset(names), frozenset(sentences), "\n".join(texts))


def _records(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.rglob("*.jsonl")):
        for _, record in read_records(path):
            yield record
    for path in sorted(folder.rglob("*.json")):
        try:
            value = json.loads(path.read_bytes())
        except ValueError as exc:
            raise CorpusLineError(path=path, line=1, reason=exc) from exc
        yield from (
            item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)
        )


def _texts(record: dict[str, Any]) -> Iterator[str]:
    """Yield the texts of a record, which may be whole, in sentences or in words."""
    for name in _TEXTS:
        value = record.get(name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            if all(isinstance(part, str) for part in value):
                yield " ".join(value)
            else:
                sentences = [_joined(part) for part in value]
                yield " ".join(sentences)
                yield from sentences


def _joined(part: object) -> str:
    if isinstance(part, list):
        return " ".join(word for word in part if isinstance(word, str))
    if isinstance(part, dict):
        return " ".join(_texts(part))
    return part if isinstance(part, str) else ""
