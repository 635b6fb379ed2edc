"""Phrases shown whole: what they lose would make the fact untrue, or empty."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "Adams was the only farmer in the office who objected.",
        [
            "Adams | was | the only farmer in the office who objected",
            "the only farmer in the office | objected | ",
        ],
    ),
    (
        "Adams is the only rider wearing a helmet.",
        ["Adams | is | the only rider wearing a helmet", "the only rider | wearing | a helmet"],
    ),
    (
        "Adams is the oldest man ever chosen for the council.",
        [
            "Adams | is | the oldest man ever chosen for the council",
            "the oldest man | chosen for | the council",
        ],
    ),
    (
        "Drivers who fail the test must wait.",
        [
            "Drivers | fail | the test | [hypothetical]",
            "Drivers who fail the test | must wait |  | [requested]",
        ],
    ),
    (
        "It is the process by which members are chosen.",
        ["It | is | the process by which members are chosen", "which | choose | members"],
    ),
    ("Costs are in the range 2-4.", ["Costs | are in | the range 2-4"]),
    (
        "Two groups claiming the 2019 election was stolen from Holm gathered on Sunday in Oslo.",
        [
            "Two groups | claiming | the 2019 election was stolen from Holm",
            "the 2019 election | was stolen from | Holm | [alleges] | <Two groups>",
            "Two groups | gathered in | Oslo",
        ],
    ),
    ("Norway beat Sweden 3 goals to 1 on Sunday.", ["Norway | beat | Sweden"]),
    ("It was pretty set piece driven.", ["It | was pretty set piece driven | "]),
    (
        "Two trucks belonging to the army were destroyed.",
        ["Two trucks | belonging to | the army", "Two trucks | were destroyed | "],
    ),
    (
        "Officials are deeming it the first mass shooting in Tarn.",
        ["Officials | are deeming | it | position=the first mass shooting in Tarn"],
    ),
    (
        "Rebels set two villages on fire in Kherson.",
        ["Rebels | set on fire | two villages | location=Kherson"],
    ),
    ("The man was put to death in 2019.", ["The man | was put to death | "]),
    (
        "Adams is in line to become king.",
        ["Adams | is in line | to become king", "Adams | to become | king | [planned]"],
    ),
    ("Adams turned out to be a spy.", ["Adams | turned out to be | a spy"]),
    ("Adams said it was time.", ["Adams | said | it was time"]),
    (
        "The raid constitutes a terrible blow to the union.",
        ["The raid | constitutes | a terrible blow to the union"],
    ),
    ("The council is made up of farmers.", ["The council | is made up of | farmers"]),
    (
        "Troops, backed by artillery, entered Kherson.",
        ["artillery | backed | Troops", "Troops | entered | Kherson"],
    ),
    ("A blast rocked Kabul on Monday.", ["A blast | rocked | Kabul"]),
    (
        "Norway issued an arrest warrant for Adams.",
        ["Norway | issued | an arrest warrant for Adams"],
    ),
    (
        "The firm was supplying crew and cargo information.",
        ["The firm | was supplying | crew and cargo information"],
    ),
    (
        "Holm alleged, by way of example, Adams had lied.",
        [
            "Holm | alleged | Adams had lied | manner=by way of example",
            "Adams | had lied |  | [probable alleges] | <Holm>",
        ],
    ),
    ("Two tourists returned from Italy.", ["Two tourists | returned from | Italy"]),
    ("Storms and floods are both disasters.", ["Storms, floods | are | disasters"]),
    ("Norway left the pact for the first time since 2010.", ["Norway | left | the pact"]),
    ("She was the girl next door.", ["She | was | the girl next door"]),
    ("Boys aged 12 sang.", ["Boys | sang | "]),
    (
        "The firm signed a deal to buy the ships and sell the port before the vote.",
        ["The firm | signed | a deal to buy the ships and sell the port"],
    ),
    (
        "Norwegian presidential candidate Ada Holm won.",
        ["Ada Holm | is | Norwegian presidential candidate", "Ada Holm | won | "],
    ),
    (
        "The council opened a debate on a proposal to end the tax.",
        ["The council | opened | a debate on a proposal to end the tax"],
    ),
    (
        "The council set up a strong fact-finding mission to examine reported killings of miners "
        "by guards of the firm in the north.",
        [
            "The council | set up | a strong fact-finding mission to examine reported killings of miners "
            "by guards of the firm in the north",
            "guards of the firm in the north | killings of | miners | [planned probable alleges]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_whole_phrases(text, lines):
    check(lines, text)
