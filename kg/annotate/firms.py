"""Firms that everybody knows, also where a writer has no capitals: 'worked for lehman brothers'."""

from collections.abc import Iterator
from functools import cache

from kg.annotate.ranges import Candidate
from kg.resources import ontology_folder
from kg.tree import Sentence

_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "FW"))


@cache
def firms() -> dict[str, bool]:
    """Return name in small letters -> whether it is a word of its own too; empty without the list."""
    path = ontology_folder() / "gazetteer" / "firms.txt"
    if not path.is_file():
        return {}
    found: dict[str, bool] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            names = line.split()
            word = names[:1] == ["~"]
            found |= {name.replace("_", " "): word for name in names[word:]}
    return found


def small_firms(s: Sentence) -> Iterator[Candidate]:
    """Yield firms in small letters, where their name is no other word."""
    known = firms()
    for i, word in enumerate(s.words):
        for end in range(min(i + 2, len(s)), i, -1) if word.islower() else ():
            name = " ".join(s.words[i:end])
            if name.islower() and known.get(name) is False and s.tags[end - 1] in _NOUNS:
                yield Candidate(i, end, "ORG")
                break
