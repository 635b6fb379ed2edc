"""Clauses: who does what, through relatives, participles, gerunds, conjunction and lists."""

import pytest
from sentence_table import check

CASES: list[tuple[list[str | list[str]], list[str]]] = [
    (
        ["The union sent forty pumps to Nairobi."],
        [
            "The union | sent | forty pumps | destination=Nairobi",
        ],
    ),
    (
        ["Police arrested the mayor in Oslo."],
        [
            "Police | arrested | the mayor | location=Oslo",
        ],
    ),
    (
        ["The bridge was destroyed by a storm."],
        [
            "a storm | destroyed | The bridge",
        ],
    ),
    (
        ["The old harbour was closed."],
        [
            "The old harbour | was closed | ",
        ],
    ),
    (
        ["The engineer who designed the dam resigned."],
        [
            "The engineer | designed | the dam",
            "The engineer | resigned | ",
        ],
    ),
    (
        ["The dam that the army built collapsed."],
        [
            "the army | built | The dam",
            "The dam | collapsed | ",
        ],
    ),
    (
        ["The firm for which she worked went bankrupt."],
        [
            "she | worked |  | organization=The firm",
            "The firm | went | bankrupt",
        ],
    ),
    (
        ["The general, who commanded the fleet, met Maria Lopez in Oslo."],
        [
            "The general | commanded | the fleet",
            "The general | met | Maria Lopez | location=Oslo",
        ],
    ),
    (
        ["Soldiers guarding the palace shot two students."],
        [
            "Soldiers | guarding | the palace",
            "Soldiers | shot | two students",
        ],
    ),
    (
        ["The aid sent by Norway reached the island."],
        [
            "Norway | sent | The aid",
            "The aid | reached | the island",
        ],
    ),
    (
        ["Leaving the harbour, the ship struck a rock."],
        [
            "the ship | Leaving | the harbour",
            "the ship | struck | a rock",
        ],
    ),
    (
        ["Maria Lopez left Norway after signing the treaty."],
        [
            "Maria Lopez | left | Norway",
            "Maria Lopez | signing | the treaty",
        ],
    ),
    (
        ["The company makes money by selling maps."],
        [
            "The company | makes | money",
            "The company | selling | maps",
        ],
    ),
    (
        ["The army surrounded the town and cut the road."],
        [
            "The army | surrounded | the town",
            "The army | cut | the road",
        ],
    ),
    (
        ["Norway and Sweden signed the treaty."],
        [
            "Norway, Sweden | signed | the treaty",
        ],
    ),
    (
        ["The rebels captured Goma and Bukavu."],
        [
            "The rebels | captured | Goma",
            "The rebels | captured | Bukavu",
        ],
    ),
    (
        ["Volunteers brought water, bread, tents and blankets."],
        [
            "Volunteers | brought | water, bread, tents and blankets",
        ],
    ),
    (
        ["The ministry trained and equipped the guards."],
        [
            "The ministry | trained | the guards",
            "The ministry | equipped | the guards",
        ],
    ),
    (
        ["The fire killed or injured nine workers."],
        [
            "The fire | killed or injured | nine workers",
        ],
    ),
    (
        ["The vote took place in Oslo."],
        [
            "The vote | took place in | Oslo",
        ],
    ),
    (
        ["The sentence he received angered the family."],
        [
            "he | received | The sentence",
            "The sentence | angered | the family",
        ],
    ),
    (
        ["Maria Lopez founded the museum and Peter Adams directed it."],
        [
            "Maria Lopez | founded | the museum",
            "Peter Adams | directed | it",
        ],
    ),
    (
        ["Norway, which joined NATO in 1949, supports the mission."],
        [
            "Norway | joined | NATO",
            "Norway | supports | the mission",
        ],
    ),
    (
        ["Towns, including Goma and Bukavu, which serve as ports, were flooded."],
        [
            "Towns | serve as | ports",
            "Towns | were flooded | ",
        ],
    ),
    (
        ["The witness whose car was stolen called the police."],
        [
            "whose car | was stolen | ",
            "The witness | called | the police",
        ],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES, ids=[str(case[0][0]) for case in CASES])
def test_clauses(paragraphs: list[str | list[str]], expected: list[str]) -> None:
    check(expected, *paragraphs)
