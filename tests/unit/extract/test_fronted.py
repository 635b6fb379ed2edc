"""Descriptions in front of whom they describe, and what a speaker leaves unsaid."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "The general said the army would hand power to civilians, but did not say when.",
        [
            "The general | said | the army would hand power to civilians",
            "the army | would hand | power | recipient=civilians | [planned] | <The general>",
            "The general | did not say |  | [negative]",
        ],
    ),
    (
        "The ministry said two men had died but gave no details.",
        [
            "The ministry | said | two men had died",
            "two men | had died |  | <The ministry>",
            "The ministry | gave | details | [negative]",
        ],
    ),
    (
        "The mayor said that Holm left the town but gave no reason.",
        [
            "The mayor | said | that Holm left the town but gave no reason",
            "Holm | left | the town | <The mayor>",
            "Holm | gave | reason | [negative] | <The mayor>",
        ],
    ),
    (
        "A daughter of the late king, Ada Holm lives in London.",
        [
            "Ada Holm | is | A daughter of the late king",
            "Ada Holm | lives in | London",
        ],
    ),
    (
        "A former nurse from Leeds, Holm has written three novels.",
        [
            "Holm | is | A former nurse from Leeds",
            "Holm | has written | three novels",
        ],
    ),
    (
        "A member of the ruling party, the mayor was arrested.",
        [
            "the mayor | was arrested | ",
        ],
    ),
    (
        "The head of the union, Karl Berg, joined the talks.",
        [
            "Karl Berg | head of | the union | position=The head of the union",
            "The head of the union | joined | the talks",
        ],
    ),
    (
        "The club wrote on Facebook the game was off.",
        [
            "The club | wrote | the game was off | context=on Facebook",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_fronted(text, lines):
    check(lines, text)
