"""Clauses that a phrase needs, and those that only add."""

import pytest
from sentence_table import readings

CASES = [
    ("The governor will not sign a bill that bans guns.", "a bill that bans guns"),
    ("Soldiers found balloons used to carry drugs.", "balloons used to carry drugs"),
    ("Nordwind is a firm that makes pumps.", "a firm that makes pumps"),
    ("The court will judge people living in Tarn.", "people living in Tarn"),
    ("The ministry issued a statement saying that the dam was safe.", "a statement"),  # it is told apart
    ("Ada Holm praised the law that bans guns.", "the law"),  # known already
    ("Kenya sent a ship, which sank.", "a ship"),  # behind a comma a clause adds
]


@pytest.mark.parametrize(("text", "thing"), CASES)
def test_a_new_thing_is_shown_with_the_clause_that_tells_which(text: str, thing: str) -> None:
    first = next(r for r in readings(text) if r.object_role and r.confidence >= 0.5)
    assert first.fillers(first.object_role)[0].span.text == thing


def test_a_long_clause_is_not_part_of_the_phrase() -> None:
    text = (
        "The senate passed a bill that bans guns in all schools, hospitals, parks, ports and museums of the "
        "six northern states."
    )
    first = readings(text)[0]
    assert first.fillers(first.object_role)[0].span.text == "a bill"
