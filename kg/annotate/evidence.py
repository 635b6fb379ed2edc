"""What a whole document tells about its words: written small, written large."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.tree import Sentence

PROPER = frozenset(("NNP", "NNPS"))


@dataclass(slots=True)
class Evidence:
    """Counts of words in running text; headlines and first words of sentences do not count."""

    small: Counter[str] = field(default_factory=Counter)  # lower-case words
    large: Counter[str] = field(default_factory=Counter)  # capitalised words, lower-cased

    def common(self, word: str) -> bool:
        """Tell whether a word is written small more often than large."""
        key = word.lower()
        return self.small[key] > self.large[key]


def gather(sentences: Iterable[Sentence]) -> Evidence:
    """Return the evidence of a document."""
    found = Evidence()
    for s in sentences:
        if s.heading or shouted(s):
            continue
        begin = start(s)
        for i, word in enumerate(s.words):
            if word.islower():
                found.small[word] += 1
            elif i > begin and word[0].isupper():
                found.large[word.lower()] += 1
    return found


def start(s: Sentence) -> int:
    """Return the index of the first token that is a word."""
    return next((i for i, word in enumerate(s.words) if word[0].isalnum()), 0)


def opens(s: Sentence, i: int) -> bool:
    """Tell whether a token has its capital because a sentence, quotation or item begins there."""
    if i <= start(s):
        return True
    before = s.words[i - 1]
    return before in ('"', "“", "‘", "'", "``", ":", "(", "[", "•", "—") or before in (".", "?", "!")


def shouted(s: Sentence) -> bool:
    """Tell whether capitals say nothing: all in capitals, or a title with each word large."""
    words = [word for word in s.words if word.isalpha() and len(word) > 3]
    if len(words) < 3:
        return fragment(s) and all(word[0].isupper() for word in words)
    large = sum(word[0].isupper() for word in words)
    if sum(word.isupper() for word in words) > 0.6 * len(words):
        return True
    if s.heading or fragment(s):
        return large > 0.75 * len(words)
    return large == len(words) > 5


def fragment(s: Sentence) -> bool:
    """Tell whether a sentence is short and has no finite verb: a caption, label or exclamation."""
    return len(s) <= 8 and not any(tag in ("VBD", "VBZ", "VBP", "MD") for tag in s.tags)
