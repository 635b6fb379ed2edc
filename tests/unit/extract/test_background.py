"""What noun phrases say in passing, below the threshold: other names, and where things lie."""

import pytest
from sentence_table import check, facts

CASES = [
    (
        "The World Harbour Union (WHU) opened an office in Tarn, Norway.",
        [
            "The World Harbour Union | known as | WHU",
            "The World Harbour Union | opened | an office in Tarn, Norway | location=Tarn, Norway",
            "an office | in | Tarn, Norway",
            "Tarn | in | Norway",
        ],
    ),
    (
        "Norway attacked rebel fighters in Kenya and Denmark.",
        [
            "Norway | attacked | rebel fighters in Kenya and Denmark",
            "rebel fighters | in | Kenya",
            "rebel fighters | in | Denmark",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_names_and_places_in_passing(text, lines):
    check(lines, text, least=0.45)


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_they_are_not_shown_unless_asked_for(text, lines):
    assert not [one for one in facts(text) if one.rule.startswith("background")]


def test_a_deed_takes_its_place_itself():
    found = facts("The attack in Norway angered farmers.", least=0)
    assert not [one for one in found if one.rule.startswith("background")]


def test_a_place_in_front_holds_for_all_joined_verbs():
    found = facts("Near Oslo, soldiers attacked two camps, destroyed three tanks and damaged a bridge.")
    assert [dict(one.roles).get("location") for one in found] == ["Oslo", "Oslo", "Oslo"]
