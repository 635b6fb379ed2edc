"""Clauses: who does what, through relatives, participles, gerunds, conjunction and lists."""

import pytest
from sentence_table import Paragraphs, check

CASES: list[tuple[Paragraphs, list[str]]] = [
    (["The union sent forty pumps to Nairobi."], ["The union | sent | forty pumps | destination=Nairobi"]),
    (["Police arrested the mayor in Oslo."], ["Police | arrested | the mayor | location=Oslo"]),
    (["The bridge was destroyed by a storm."], ["a storm | destroyed | The bridge"]),
    (["The old harbour was closed."], ["The old harbour | was closed | "]),
    (
        ["The engineer who designed the dam resigned."],
        ["The engineer | designed | the dam", "The engineer | resigned | "],
    ),
    (["The dam that the army built collapsed."], ["the army | built | The dam", "The dam | collapsed | "]),
    (
        ["The firm for which she worked went bankrupt."],
        ["she | worked for | The firm", "The firm | went | bankrupt"],
    ),
    (
        ["The general, who commanded the fleet, met Maria Lopez in Oslo."],
        ["The general | commanded | the fleet", "The general | met | Maria Lopez | location=Oslo"],
    ),
    (
        ["Soldiers guarding the palace shot two students."],
        ["Soldiers | guarding | the palace", "Soldiers | shot | two students"],
    ),
    (
        ["The aid sent by Norway reached the island."],
        ["Norway | sent | The aid", "The aid | reached | the island"],
    ),
    (
        ["Leaving the harbour, the ship struck a rock."],
        ["the ship | Leaving | the harbour", "the ship | struck | a rock"],
    ),
    (
        ["Maria Lopez left Norway after signing the treaty."],
        ["Maria Lopez | left | Norway", "Maria Lopez | signing | the treaty"],
    ),
    (
        ["The company makes money by selling maps."],
        ["The company | makes | money", "The company | selling | maps"],
    ),
    (
        ["The army surrounded the town and cut the road."],
        ["The army | surrounded | the town", "The army | cut | the road"],
    ),
    (["Norway and Sweden signed the treaty."], ["Norway, Sweden | signed | the treaty"]),
    (
        ["The rebels captured Goma and Bukavu."],
        ["The rebels | captured | Goma", "The rebels | captured | Bukavu"],
    ),
    (
        ["Volunteers brought water, bread, tents and blankets."],
        [f"Volunteers | brought | {thing}" for thing in ("water", "bread", "tents", "blankets")],
    ),
    (
        ["The ministry trained and equipped the guards."],
        ["The ministry | trained | the guards", "The ministry | equipped | the guards"],
    ),
    (["The fire killed or injured nine workers."], ["The fire | killed or injured | nine workers"]),
    (["The vote took place in Oslo."], ["The vote | took place in | Oslo"]),
    (
        ["The sentence he received angered the family."],
        ["he | received | The sentence", "The sentence | angered | the family"],
    ),
    (
        ["Maria Lopez founded the museum and Peter Adams directed it."],
        ["Maria Lopez | founded | the museum", "Peter Adams | directed | it"],
    ),
    (
        ["Norway, which joined NATO in 1949, supports the mission."],
        ["Norway | joined | NATO", "Norway | supports | the mission"],
    ),
    (
        ["Towns, including Goma and Bukavu, which serve as ports, were flooded."],
        ["Towns | serve as | ports", "Towns | were flooded | "],
    ),
    (
        ["The winds are predicted to reach the coast."],
        ["The winds | are predicted to reach | the coast | [possible predicts]"],
    ),
    (
        ["The match was interrupted by Adams joining the crowd."],
        ["The match | was interrupted | ", "Adams | joining | the crowd"],
    ),
    (
        ["Officials said there was danger the dam might burst."],
        [
            "Officials | said | there was danger the dam might burst",
            "the dam | might burst |  | [possible] | <Officials>",
        ],
    ),
    (["Norway announced three days of mourning."], ["Norway | announced | three days of mourning"]),
    (
        ["The mayor closed the school; the council reopened it."],
        ["The mayor | closed | the school", "the council | reopened | it"],
    ),
    (["Shops were closed because of the storm."], ["Shops | were closed because of | the storm"]),
    (
        ["The village was destroyed and its people fled."],
        ["The village | was destroyed | ", "its people | fled | "],
    ),
    (
        ["The crew, trained by Norway, found the wreck."],
        ["Norway | trained | The crew", "The crew | found | the wreck"],
    ),
    (
        ["Asked about the plan, the mayor praised it."],
        ["the mayor | was asked about | the plan", "the mayor | praised | it"],
    ),
    (["The gates were being watched by soldiers."], ["soldiers | watched | The gates"]),
    (
        ["The museum that Lopez founded and Adams directed was sold."],
        ["Lopez | founded | The museum", "Adams | directed | The museum", "The museum | was sold | "],
    ),
    (
        ["The king had no children, so the law gave the council three days."],
        ["The king | had | children | [negative]", "the law | gave | three days | recipient=the council"],
    ),
]

# What the grammar gets wrong, and why.
WRONG: list[tuple[Paragraphs, str, list[str]]] = [
    (
        ["The witness whose car was stolen called the police."],
        "'whose' is shown as it stands instead of its owner",
        ["The witness's car | was stolen | ", "The witness | called | the police"],
    ),
    (
        ["Adams, who was born in Oslo and raised in Kenya, won the race."],
        "a joined participle tagged as past tense is read as active",
        ["Adams | was born in | Oslo", "Adams | was raised in | Kenya", "Adams | won | the race"],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES, ids=[str(case[0][0]) for case in CASES])
def test_clauses(paragraphs: Paragraphs, expected: list[str]) -> None:
    check(expected, *paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(text, lines, id=str(text[0]), marks=pytest.mark.xfail(strict=True, reason=why))
        for text, why, lines in WRONG
    ],
)
def test_wrong(paragraphs: Paragraphs, expected: list[str]) -> None:
    check(expected, *paragraphs)
