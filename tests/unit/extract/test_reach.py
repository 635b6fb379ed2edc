"""What belongs to a word beyond the one before it: terms behind an aside, targets, infinitives, strokes."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "The judge sentenced a doctor based in Oslo to six years.",
        [
            "The judge | sentenced | a doctor based in Oslo | theme=six years",
            "a doctor | based in | Oslo",
        ],
    ),
    (
        "Two men died in a missile strike near a mosque that targeted a truck.",
        [
            "Two men | died in | a missile strike near a mosque that targeted a truck",
            "a missile strike near a mosque | targeted | a truck",
        ],
    ),
    (
        "To hold the vote now would force clerks to travel.",
        [
            "clerks | to travel |  | [planned]",
        ],
    ),
    (
        "The party announced a coalition between the left/green bloc and the miners.",
        [
            "The party | announced | a coalition between the left/green bloc and the miners",
        ],
    ),
    (
        "The company hired a man linked to the mafia.",
        [
            "The company | hired | a man linked to the mafia",
            "a man | linked to | the mafia",
        ],
    ),
    (
        "The raid left homes without heating and power.",
        ["The raid | left | homes | manner=without heating and power"],
    ),
    (
        "Officials say a strike on a base in Tarn killed ten people and injured nine.",
        [
            "Officials | say | a strike on a base in Tarn killed ten people and injured nine",
            "a strike on a base in Tarn | killed | ten people | location=Tarn | <Officials>",
            "a strike on a base in Tarn | injured | nine | location=Tarn | <Officials>",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_reach(text, lines):
    check(lines, text)
