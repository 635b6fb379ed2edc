"""Subjects that deny two verbs, and words that tell no event: titles, what is said, a lone 'have'."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "No minister resigned or apologised.",
        [
            "minister | resigned |  | [negative]",
            "minister | apologised |  | [negative]",
        ],
    ),
    (
        "No firm shall build or own a radio station.",
        [
            "firm | shall build | a radio station | [planned negative]",
            "firm | shall own | a radio station | [planned negative]",
        ],
    ),
    (
        "She performed in a film, The Man Who Knew Too Much.",
        [
            "She | performed in | a film",
        ],
    ),
    (
        "The mayor said a prayer.",
        [
            "The mayor | said | a prayer",
        ],
    ),
    (
        "No judge has resigned, but two ministers have.",
        [
            "judge | has resigned |  | [negative]",
        ],
    ),
    ("The list is as follows.", []),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_said_words(text, lines):
    check(lines, text)
