"""What is said without a full verb: copulas, appositions, titles, nouns of events."""

import pytest
from sentence_table import Paragraphs, check

CASES: list[tuple[Paragraphs, list[str]]] = [
    (
        ["Maria Lopez is the president of Kenya."],
        ["Maria Lopez | president of | Kenya | position=the president of Kenya"],
    ),
    (["Maria Lopez was a teacher."], ["Maria Lopez | was | a teacher"]),
    (["The harbour is open."], ["The harbour | is open | "]),
    (["The museum is near Oslo."], ["The museum | is near | Oslo"]),
    (
        ["Maria Lopez, the foreign minister of Kenya, visited Oslo."],
        [
            "Maria Lopez | foreign minister of | Kenya | position=the foreign minister of Kenya",
            "Maria Lopez | visited | Oslo",
        ],
    ),
    (
        ["Maria Lopez, a retired teacher, won the prize."],
        ["Maria Lopez | is | a retired teacher", "Maria Lopez | won | the prize"],
    ),
    (
        ["Kenyan President Maria Lopez opened the dam."],
        ["Maria Lopez | president of | Kenyan | position=Kenyan President", "Maria Lopez | opened | the dam"],
    ),
    (
        ["The World Health Organization (WHO) closed its office."],
        ["The World Health Organization | closed | its office"],
    ),
    (
        ["Maria Lopez's visit to Norway angered the union."],
        ["Maria Lopez | visit to | Norway", "Maria Lopez's visit to Norway | angered | the union"],
    ),
    (
        ["Maria Lopez from Kenya won the race."],
        ["Maria Lopez | from | Kenya", "Maria Lopez | won | the race"],
    ),
    (
        ["The attack by the rebels on the village angered Norway."],
        ["The attack by the rebels on the village | angered | Norway"],
    ),
    (
        ["Maria Lopez, secretary of the council, resigned."],
        [
            "Maria Lopez | secretary of | the council | position=secretary of the council",
            "Maria Lopez | resigned | ",
        ],
    ),
    (["The museum, a former mill, closed."], ["The museum | closed | "]),
    (
        ["Norway's invasion of Denmark began in April."],
        ["Norway | invasion of | Denmark", "Norway's invasion of Denmark | began | "],
    ),
    (["Peter Adams became mayor of Oslo."], ["Peter Adams | mayor of | Oslo | position=mayor of Oslo"]),
    (
        ["The foreign minister, Maria Lopez, resigned."],
        ["Maria Lopez | is | The foreign minister", "The foreign minister | resigned | "],
    ),
    (["The largest city in Kenya is Nairobi."], ["The largest city in Kenya | is | Nairobi"]),
    (["The firm is responsible for the leak."], ["The firm | is responsible for | the leak"]),
    (
        ["Kenya's agreement with Norway was signed in Oslo."],
        ["Kenya | agreement with | Norway", "Kenya's agreement with Norway | was signed in | Oslo"],
    ),
    (["Mr. Adams closed the school."], ["Adams | closed | the school"]),
    (["Maria Lopez, 45, closed the school."], ["Maria Lopez | closed | the school"]),
    (["The firm, based in Oslo, sells maps."], ["The firm | based in | Oslo", "The firm | sells | maps"]),
    (["There are three schools in the town."], []),
    (["The soldiers are from Norway."], ["The soldiers | are from | Norway"]),
    (["The two countries have been allies."], ["The two countries | have been | allies"]),
    (["It is a disaster."], ["It | is | a disaster"]),
    (
        ["Maria Lopez, formerly the mayor of Oslo, resigned."],
        [
            "Maria Lopez | former mayor of | Oslo | position=formerly the mayor of Oslo",
            "Maria Lopez | resigned | ",
        ],
    ),
    (["Image: Peter Adams."], []),
    (
        ["Peter Adams, chairman of the council and a retired teacher, resigned."],
        [
            "Peter Adams | chairman of | the council | position=chairman of the council",
            "Peter Adams | is | a retired teacher",
            "Peter Adams | resigned | ",
        ],
    ),
    (
        ["Maria Lopez is not the mayor of Oslo."],
        ["Maria Lopez | mayor of | Oslo | position=the mayor of Oslo | [negative]"],
    ),
    (["Maria Lopez was elected president of Kenya."], ["Maria Lopez | was elected | president of Kenya"]),
    (["The capital, Nairobi, was flooded."], ["Nairobi | is | The capital", "The capital | was flooded | "]),
    (
        ["The talks between Norway and Sweden in Oslo failed."],
        ["Norway | talks with | Sweden", "The talks between Norway and Sweden in Oslo | failed | "],
    ),
    (["Kenya is larger than Rwanda."], ["Kenya | is larger than | Rwanda"]),
    (["The bridge is 40 metres long."], ["The bridge | is 40 metres long | "]),
    (
        ["The firm's chief executive, Peter Adams, resigned."],
        [
            "Peter Adams | chief executive of | The firm | position=The firm's chief executive",
            "The firm's chief executive | resigned | ",
        ],
    ),
    (
        ["Former mayor Peter Adams opened the museum."],
        ["Peter Adams | is | Former mayor", "Peter Adams | opened | the museum"],
    ),
    (
        ["The war between Norway and Sweden ended."],
        ["Norway | war with | Sweden", "The war between Norway and Sweden | ended | "],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES, ids=[str(case[0][0]) for case in CASES])
def test_nominals(paragraphs: Paragraphs, expected: list[str]) -> None:
    check(expected, *paragraphs)
