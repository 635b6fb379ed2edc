"""Facts that depend on what a preposition, an aside or a conjunction joins to the clause."""

import pytest
from sentence_table import check, readings

CASES: list[tuple[str, list[str]]] = [
    (
        "Pope Jens will visit Paris, the capital of France, and Berlin.",
        [
            "Jens | is | Pope",
            "Jens | will visit | Paris | [planned]",
            "Jens | will visit | Berlin | [planned]",
            "Paris | is | the capital of France",
        ],
    ),
    (
        "Merkel will travel to Bergen, Norway, the site of the summit, and Denmark in May.",
        [
            "Merkel | will travel to | Bergen, Norway | [planned]",
            "Bergen, Norway | is | the site of the summit",
        ],
    ),
    (
        "The mine closed as fighting between the army and rebels reached Oslo.",
        [
            "The mine | closed | ",
            "the army | fighting with | rebels",
            "fighting between the army and rebels | reached | Oslo",
        ],
    ),
    (
        "A lodger said Holm left the house.",
        ["A lodger | said | Holm left the house", "Holm | left | the house | <A lodger>"],
    ),
    ("The club started badly.", ["The club | started badly | "]),
    (
        "The law provides owners with 60 days to register their guns.",
        ["The law | provides | 60 days | recipient=owners | purpose=to register their guns"],
    ),
    ("In early polls, Holm was in fifth place.", ["Holm | was in | fifth place"]),
    ("Holm was in second place with 20 points.", ["Holm | was in | second place | manner=with 20 points"]),
    (
        "The party won, in addition to Bergen, two seats in Oslo.",
        ["The party | won | two seats in Oslo | context=in addition to Bergen"],
    ),
    (
        "The city issued a warning against eating the berries.",
        ["The city | issued | a warning against eating the berries"],
    ),
    (
        "Holm rose to fame for her role in the war.",
        ["Holm | rose to | fame | cause=her role in the war"],
    ),
    (
        "Norway bars travellers who have visited Oslo.",
        [
            "Norway | bars | travellers who have visited Oslo",
            "travellers | have visited | Oslo | [hypothetical]",
        ],
    ),
    (
        "Adults who own guns are banned from the park.",
        ["Adults | own | guns | [hypothetical]", "Adults | are banned from | the park"],
    ),
    (
        "Norway exempted the farmers who own guns.",
        ["Norway | exempted | the farmers", "the farmers | own | guns"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_joints(text: str, lines: list[str]) -> None:
    check(lines, text)


def test_what_a_work_is_based_on_is_not_its_seat() -> None:
    first = readings("The film is based on a Norwegian novel.")[0]
    assert (first.event_type, first.predicate) == ("OpenEvent", "is based on")


def test_an_office_behind_as_stays_with_its_verb() -> None:
    text = "Holm resigned as the governor of the state of Tarn and Ada Berg was sworn in as the new governor."
    assert readings(text)[0].predicate == "resigned as"
