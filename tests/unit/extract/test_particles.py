"""Adverbs of direction behind an object are half of the verb; what follows them belongs to it."""

import pytest
from sentence_table import check, readings

CASES: list[tuple[str, list[str]]] = [
    ("The hospital turned away patients.", ["The hospital | turned away | patients"]),
    ("The bank paid the money back.", ["The bank | paid back | the money"]),
    (
        "The court handed the children back to their mother.",
        ["The court | handed back | the children | recipient=their mother"],
    ),
    ("The airline flew the tourists home.", ["The airline | flew home | the tourists"]),
    ("The council set money aside for repairs.", ["The council | set aside | money | purpose=repairs"]),
    ("The town mourned the passing away of the mayor.", ["The town | mourned | the passing"]),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_particles(text, lines):
    check(lines, text)


def test_verb_and_particle_name_the_event() -> None:
    assert readings("The army drove the rebels back.")[0].event_type == "Repel"
