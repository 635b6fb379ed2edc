"""Who does a participle, an infinitive or a second clause, and what a plural describes."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "The minister said the dam had burst, blaming heavy rain.",
        [
            "The minister | said | the dam had burst",
            "the dam | had burst |  | <The minister>",
            "The minister | blaming | heavy rain",
        ],
    ),
    (
        "The mayor closes the market until repairs are finished, while ordering an inquiry.",
        [
            "The mayor | closes | the market",
            "repairs | are finished |  | [planned]",
            "The mayor | ordering | an inquiry",
        ],
    ),
    (
        "Officials said that the bridge was unsafe but denied any delay.",
        [
            "Officials | said | that the bridge was unsafe",
            "the bridge | was unsafe |  | <Officials>",
            "Officials | denied | any delay",
        ],
    ),
    (
        "Police heard a man shouting near the station.",
        ["Police | heard | a man shouting near the station", "a man | shouting near | the station"],
    ),
    (
        "The flood caused houses in Oslo, Norway, to collapse.",
        [
            "The flood | caused | houses in Oslo, Norway, to collapse",
            "houses in Oslo, Norway | to collapse |  | location=Oslo, Norway",
        ],
    ),
    (
        "The council approved the plan, with Ada Holm voting against it.",
        ["The council | approved | the plan", "Ada Holm | voting against | it"],
    ),
    (
        "The army fired, with Kenya claiming to hit two ships and Sudan claiming to hit a port.",
        [
            "The army | fired | ",
            "Kenya | claiming to hit | two ships | [probable alleges] | <Kenya>",
            "Sudan | claiming to hit | a port | [probable alleges] | <Sudan>",
        ],
    ),
    (
        "The paper reported as many as 40 injured.",
        ["The paper | reported | as many as 40 injured", "as many as 40 | injured |  | <The paper>"],
    ),
    (
        "Rebels fired rockets for the third day hitting a school.",
        ["Rebels | fired | rockets", "Rebels | hitting | a school"],
    ),
    (
        "The sheep came from a farm in Wales run by the church.",
        [
            "The sheep | came from | a farm in Wales run by the church",
            "the church | ran | a farm in Wales | location=Wales",
        ],
    ),
    (
        "The driver in a crash which killed two people fled.",
        ["a crash | killed | two people", "The driver in a crash | fled | "],
    ),
    (
        "A blast in Oslo on Friday, which killed two people, shocked Norway.",
        [
            "A blast in Oslo on Friday | killed | two people | location=Oslo",
            "A blast in Oslo on Friday | shocked | Norway | location=Oslo",
        ],
    ),
    (
        "Ada Holm became the first woman to lead Norway.",
        ["Ada Holm | became | the first woman to lead Norway", "Ada Holm | to lead | Norway"],
    ),
    (
        "Bo Berg is the first minister of Norway to be jailed.",
        [
            "Bo Berg | first minister of | Norway | position=the first minister of Norway to be jailed",
            "Bo Berg | to be jailed | ",
        ],
    ),
    (
        "The trial depends on rules to be agreed.",
        ["The trial | depends on | rules to be agreed", "rules | to be agreed |  | [planned]"],
    ),
    (
        "Two people died amid rising gang violence in Haiti.",
        ["Two people | died amid | rising gang violence in Haiti | location=Haiti"],
    ),
    ("The village was threatened by mining interests.", ["mining interests | threatened | The village"]),
    ("The mine belongs to Norway.", ["The mine | belongs to | Norway"]),
    (
        "Norway sent two ministers, Ada Holm and Bo Berg, to Kenya.",
        ["Norway | sent | two ministers | recipient=Kenya", "Ada Holm, Bo Berg | is | two ministers"],
    ),
    (
        "Norway and Kenya visited Oslo and Nairobi respectively.",
        ["Norway | visited | Oslo", "Kenya | visited | Nairobi"],
    ),
    ("Norway voted against the treaty, as Kenya did.", ["Norway | voted against | the treaty"]),
    ("Tarn Oil and Norgas's deal is cancelled.", ["Tarn Oil and Norgas's deal | is cancelled | "]),
    ("The law is old, but there was a habit of not paying taxes.", ["The law | is old | "]),
    ("The storm caused a wall to fall.", ["The storm | caused | a wall to fall", "a wall | to fall | "]),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_who_acts(text, lines):
    check(lines, text)
