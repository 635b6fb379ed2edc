"""Turns of an interview: '((Anna Berg)) It was hard.', 'AB: It was hard.' say who speaks a paragraph."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.tree import Sentence

_LONGEST = 5  # tokens of a label
_OFTEN = 2  # turns of each of two speakers at least: a lone label may be a heading or a field


@dataclass(frozen=True, slots=True)
class Turn:
    """The label before what somebody says: tokens `first <= i < end` of sentence `at`, ended by a mark."""

    at: int
    first: int
    end: int

    @property
    def speaker(self) -> int:
        """The token that stands for who speaks: the last of the name."""
        return self.end - 1


def label(s: Sentence) -> tuple[int, int]:
    """Return where the label that starts a sentence stands: '((Berg)) ...', 'AB: ...'; (0, 0) for none."""
    words = s.words
    if words[:2] == ["(", "("]:
        close = next((k for k in range(2, min(len(words), 2 + _LONGEST)) if words[k] == ")"), -1)
        return (2, close) if close > 2 and words[close + 1 : close + 2] == [")"] else (0, 0)
    first = 1 if words[:1] == [":"] else 0
    colon = next((k for k in range(first, min(len(words), first + _LONGEST)) if words[k] == ":"), -1)
    if colon <= first or not all(words[k][0].isupper() for k in range(first, colon)):
        return 0, 0
    named = s.name_at[colon - 1] >= 0 or (colon == first + 1 and words[first].isupper())
    return (first, colon) if named else (0, 0)


def labelled(s: Sentence, i: int) -> bool:
    """Tell whether a token stands in the label at the start of its sentence: it is nobody's subject."""
    first, end = label(s)
    return first <= i < end


def find_turns(sentences: Sequence[Sentence]) -> dict[int, Turn]:
    """Return the turn of each sentence of an interview, by its index; {} for other texts.

    A paragraph without a label goes on with the turn before, but for those behind the last label.
    """
    opened = [
        (at, label(s))
        for at, s in enumerate(sentences)
        if not at or sentences[at - 1].paragraph != s.paragraph
    ]
    labels = [(at, place) for at, place in opened if place[1]]
    often = Counter(_words(sentences[at], place) for at, place in labels)
    speakers = {words for words, count in often.items() if count >= _OFTEN}
    if len(speakers) < _OFTEN:
        return {}
    turns: dict[int, Turn] = {}
    at, last = -1, labels[-1][0]
    starts = {where: place for where, place in labels if _words(sentences[where], place) in speakers}
    for number, s in enumerate(sentences):
        if number in starts:
            at = number
        elif at >= 0 and (s.story != sentences[at].story or s.heading):
            at = -1
        if at >= 0 and (number <= last or s.paragraph == sentences[at].paragraph):
            turns[number] = Turn(at, *starts[at])
    return turns


def _words(s: Sentence, place: tuple[int, int]) -> str:
    return " ".join(s.words[place[0] : place[1]])
