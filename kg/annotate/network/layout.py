"""Tokens to words and back: blank tokens are not read, they hang on the words around them."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.annotate.boundaries import MAY, MUST


@dataclass(frozen=True, slots=True)
class Layout:
    """The words of a text: `places` are their tokens; `spaces` and `marks` as the decoder takes them.

    `blanks` gives the head of each blank token, its own index where it stands alone.
    """

    words: list[str]
    places: list[int]
    spaces: list[bool]
    marks: list[int]
    blanks: dict[int, int]


def lay_out(tokens: Sequence[str], spaces: Sequence[bool], marks: Sequence[int]) -> Layout:
    """Return the words among tokens; after a line break a sentence begins unless its mark forbids it.

    `spaces` and `marks` are those of the tokens: whether a blank follows, whether a sentence must (1),
    may (0) or never (-1) begin.
    """
    places = [i for i, token in enumerate(tokens) if not token.isspace()]
    words = [tokens[i] for i in places]
    after = [bool(spaces[i]) for i in places]
    found = [marks[i] for i in places]
    blanks: dict[int, int] = {}
    if len(places) < len(tokens):
        for k, (before, place) in enumerate(zip([-1, *places], [*places, len(tokens)], strict=True)):
            gap = range(before + 1, place)
            if not gap:
                continue
            if k:
                after[k - 1] = True
            forced = any(marks[i] == MUST for i in gap)
            broken = k and any("\n" in tokens[i] for i in gap)
            own = marks[place] if place < len(tokens) else MUST
            if k < len(words) and (forced or (broken and own == MAY)):
                found[k] = MUST
            blanks.update(_hang(gap, before, place, marks, own == MUST))
    if found:
        found[0] = MUST  # whatever is set: a text begins with a sentence
    return Layout(words, places, after, found, blanks)


def _hang(gap: range, before: int, place: int, marks: Sequence[int], closed: bool) -> dict[int, int]:
    """Return the head of each blank token between two words.

    It is the word before, from a blank that must begin a sentence on the word behind; where that is
    `closed`, since it begins another one, the blank itself.
    """
    heads, head = {}, before
    for i in gap:
        if i == 0 or marks[i] == MUST:
            head = i
        heads[i] = head
    if not closed and head != before:
        heads.update({i: place for i, own in heads.items() if own == head})
    return heads
