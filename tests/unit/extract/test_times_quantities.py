"""To which verb a time belongs, and which reading carries a quantity."""

import pytest
from sentence_table import by_trigger, readings

# Sentence, then trigger -> its times, for every reading that is shown.
TIMES = [
    ("On Monday, the army attacked the village.", {"attacked": "Monday"}),
    (
        "The army, which attacked the village in March, left the valley on Friday.",
        {"attacked": "March", "left": "Friday"},
    ),
    (
        "The mayor said on Tuesday that the bridge collapsed on Sunday.",
        {"said": "Tuesday", "collapsed": "Sunday"},
    ),
    ("The firm fired 200 workers in 2019.", {"fired": "2019"}),
    ("Norway sold the ship, Maria Lopez told reporters on Monday.", {"sold": "", "told": "Monday"}),
    (
        "The rebels freed 20 hostages who were captured in June.",
        {"freed": "", "captured": "June"},
    ),
    ("Two men were arrested on the day of the robbery.", {"arrested": "on the day of the robbery"}),
    ("In July, when the dam broke, forty people fled.", {"broke": "July", "fled": "July"}),
    ("The army began an operation to isolate Tarn on Monday.", {"began": "Monday"}),
    ("Adams is the first to win since 2010.", {"is": ""}),
    (
        "The ministry announced last week, at the start of the season, that it will help farmers.",
        {"announced": "last week, at the start of the season", "help": ""},
    ),
    ("The Sunday trade ban angered shop owners.", {"angered": ""}),
    ("Norway, which joined NATO in 1949, supports the mission.", {"joined": "1949", "supports": ""}),
    ("Exports reached 21 tonnes in August, up a third from last year.", {"reached": "August"}),
    ("The law extends terms from five to seven years.", {"extends": ""}),
]

# Sentence, then trigger -> its quantities.
QUANTITIES = [
    ("The storm killed 14 people and destroyed 90 houses.", {"killed": "14", "destroyed": "90"}),
    ("Prices rose by 12 percent in May.", {"rose": "12 percent"}),
    ("The bank lent 30 million dollars to Kenya in April.", {"lent": "30 million dollars"}),
    ("The rebels freed 20 hostages who were captured in June.", {"freed": "20", "captured": "20"}),
    ("On Monday, the army attacked the village.", {"attacked": ""}),
    ("Twelve people were killed in a riot following two explosions.", {"killed": "Twelve"}),
    ("Nine people were killed, including two children.", {"killed": "Nine"}),
    ("The leaders of the 27 states signed a deal.", {"signed": ""}),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_times(text: str, expected: dict[str, str]) -> None:
    assert by_trigger(text, "times") == expected


@pytest.mark.parametrize(("text", "expected"), QUANTITIES)
def test_quantities(text: str, expected: dict[str, str]) -> None:
    assert by_trigger(text, "quantities") == expected


def test_no_item_of_a_list_takes_the_number_of_another() -> None:
    found = readings("Norway sold 12 ships and 40 planes.")
    assert [(r.fillers("theme")[0].span.text, [q.span.text for q in r.quantities]) for r in found] == [
        ("12 ships", ["12"]),
        ("40 planes", ["40"]),
    ]


def test_a_time_is_no_object() -> None:
    (found,) = (r for r in readings("The firm fired 200 workers in 2019.") if r.confidence >= 0.5)
    assert all("2019" not in one.span.text for _, fillers in found.roles for one in fillers)
