"""Time, place and quantity of an event: its own, in full, and none of a neighbour's."""

import pytest
from sentence_table import by_trigger, check

# Sentence, then trigger -> its times.
TIMES = [
    ("The crash, the worst for 20 years, happened near Oslo.", {"happened": ""}),
    (
        "The storm, the strongest to hit the island in 30 years, left nine people dead.",
        {"left": ""},
    ),
    ("The king extends a decade-long truce.", {"extends": ""}),
    ("Holm was hired by Tarn Wines but had been absent since May.", {"absent": "since May", "hired": ""}),
    ("Norway will leave the union by the end of January.", {"leave": "by the end of January"}),
    (
        "The pirates have seized nine ships since the start of October.",
        {"seized": "since the start of October"},
    ),
    ("Adams was robbed at the time of the fire.", {"robbed": "at the time of the fire"}),
    (
        "These blasts came barely hours after the dam broke.",
        {"came": "barely hours after the dam broke", "broke": ""},
    ),
    (
        "A court frees Adams, less than three weeks after he began to serve his sentence.",
        {"frees": "less than three weeks after he began to serve his sentence", "serve": ""},
    ),
    ("The play took place on the last day of May in Oslo.", {"took": "the last day of May"}),
    ("Last year, gold was found when Adams sold his farm.", {"found": "Last year", "sold": "Last year"}),
    (
        "Adams was driving a truck on Monday and struck a wall, killing seven riders.",
        {"driving": "Monday", "struck": "Monday", "killing": "Monday"},
    ),
    (
        "The police praised the crew of the April 3 rescue in Oslo, where two sailors were hurt.",
        {"praised": "", "hurt": "April 3"},
    ),
    ("On Thursday, there were four fires that killed nine people.", {"killed": "Thursday"}),
    (
        "French police arrest nine people in connection with the death of Maria Lopez during a riot in Lyon "
        "last week.",
        {"arrest": "during a riot in Lyon"},
    ),
]

# Sentence, then trigger -> its quantities.
QUANTITIES = [
    ("The ministry says that 36 miners died in two villages.", {"says": "", "died": "36, two"}),
    ("The rebels freed a man with two dogs.", {"freed": ""}),
    ("The accident caused the deaths of at least 50 sailors.", {"caused": "at least 50"}),
    ("The storm hit the coast before the visit of three ministers.", {"hit": ""}),
]

FACTS = [
    ("In Kherson, police arrested two men and closed three shops.",
     ["police | arrested | two men | location=Kherson", "police | closed | three shops | location=Kherson"]),
    ("The play took place on the last day of May in Oslo.", ["The play | took place in | Oslo"]),
    ("The mayor resigned from the council amid protests.",
     ["The mayor | resigned from | the council | context=amid protests"]),
    ("Six people were killed in a fire in Graz, Styria, Austria.",
     ["Six people | were killed in | a fire in Graz, Styria, Austria | location=Graz, Styria, Austria"]),
    ("The storm hit towns in Kenya and Norway, killing six people.",
     ["The storm | hit | towns | location=Kenya", "The storm | hit | towns | location=Norway",
      "The storm | killing | six people | location=Kenya and Norway"]),
    ("Nine sailors are killed and six others are missing after a bus falls into a river near Oslo.",
     ["Nine sailors | are killed |  | context=after a bus falls into a river near Oslo | location=Oslo",
      "six others | are missing |  | location=Oslo", "a bus | falls into | a river near Oslo"]),
    ('The mayor wrote on Twitter, "Tarn is safe tonight and will stay so."',
     ["The mayor | wrote | Tarn is safe tonight and will stay so | context=on Twitter",
      "Tarn | is safe |  | <quoted The mayor>", "Tarn | will stay |  | [planned] | <quoted The mayor>"]),
    ("Students clashed with police outside the university.",
     ["Students | clashed with | police | location=the university"]),
    ("Holm, for her part, confirmed the plan.", ["Holm | confirmed | the plan"]),
    ("Holm spoke on national television.", ["Holm | spoke on | national television"]),
    ("Guineans vote on whether to keep their king.",
     ["Guineans | vote on | whether to keep their king",
      "Guineans | to keep | their king | [hypothetical]"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_times(text: str, expected: dict[str, str]) -> None:
    assert by_trigger(text, "times") == expected


@pytest.mark.parametrize(("text", "expected"), QUANTITIES)
def test_quantities(text: str, expected: dict[str, str]) -> None:
    assert by_trigger(text, "quantities") == expected


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_places_and_circumstances(text: str, lines: list[str]) -> None:
    check(lines, text)
