"""Sentences as headlines: the same words in Title Case or in capitals, with the same labels.

The encoder takes words in lower case and their capitals as a class of their own, so it is enough to
change the classes. Without such sentences a headline's every noun is taken for a name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.train.batches import Encoded

TITLE_EVERY, CAPITALS_EVERY = 12, 40  # one sentence in so many is told again so
LONGEST = 30  # words; headlines are short
# Words that stay in lower case in a title.
SMALL_WORDS = "a an the of in on at to for from by with and or but nor as into over after is are was his her"
_LOWER, _UPPER, _CAPITALISED, _MIXED = 1, 2, 3, 4  # case classes


def headlines(sentences: Iterable[Encoded], small: frozenset[int]) -> Iterator[Encoded]:
    """Yield some sentences again as headlines, with their source called 'headline'.

    `small` are the pieces of the words that stay in lower case in a title (a, of, the, in, ...).
    """
    for number, sentence in enumerate(sentences):
        if not 4 <= len(sentence.case) <= LONGEST:
            continue
        if number % TITLE_EVERY == 0:
            yield _told(sentence, _title(sentence, small))
        elif number % CAPITALS_EVERY == 1:
            yield _told(sentence, [_capitals(case) for case in sentence.case])


def _told(sentence: Encoded, case: list[int]) -> Encoded:
    return replace(sentence, case=case, group=f"headline {sentence.group}", source="headline")


def _title(sentence: Encoded, small: frozenset[int]) -> list[int]:
    words = zip(sentence.pieces, sentence.case, strict=True)
    return [
        _CAPITALISED
        if case == _LOWER and (at == 0 or not (len(pieces) == 1 and pieces[0] in small))
        else case
        for at, (pieces, case) in enumerate(words)
    ]


def _capitals(case: int) -> int:
    return _UPPER if case in (_LOWER, _CAPITALISED, _MIXED) else case
