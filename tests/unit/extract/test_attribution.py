"""Who says so: content clauses, parentheses, quotations, "according to", relays."""

import pytest
from sentence_table import Paragraphs, check

CASES: list[tuple[Paragraphs, list[str]]] = [
    (
        ["Maria Lopez said that the bridge was safe."],
        ["Maria Lopez | said | that the bridge was safe", "the bridge | was safe |  | <Maria Lopez>"],
    ),
    (
        ["An inquest heard that the boy had died in Oslo."],
        ["An inquest | heard | that the boy had died in Oslo", "the boy | had died in | Oslo | <An inquest>"],
    ),
    (
        ["The ministry said in a statement that it regretted the fire and that an inquiry had been opened."],
        [
            "The ministry | said | that it regretted the fire and that an inquiry had been opened "
            "| context=in a statement",
            "it | regretted | the fire | <The ministry>",
            "an inquiry | had been opened |  | <The ministry>",
        ],
    ),
    (
        ["The ship sank near Oslo, the navy said."],
        ["The ship | sank near | Oslo | <the navy>", "the navy | said | The ship sank near Oslo"],
    ),
    (
        ["According to the ministry, the army destroyed the bridge."],
        ["the army | destroyed | the bridge | <the ministry>"],
    ),
    (
        ["The army destroyed the bridge, according to the ministry."],
        ["The army | destroyed | the bridge | <the ministry>"],
    ),
    (
        ["The company poisoned the river, according to a report by the United Nations."],
        ["The company | poisoned | the river | <the United Nations>"],
    ),
    (
        ['"The company poisoned the river with lead," said Maria Lopez.'],
        [
            "The company | poisoned | the river | cause=lead | <quoted Maria Lopez>",
            "Maria Lopez | said | The company poisoned the river with lead",
        ],
    ),
    (
        ["“The company poisoned the river with lead,” Maria Lopez said."],
        [
            "The company | poisoned | the river | cause=lead | <quoted Maria Lopez>",
            "Maria Lopez | said | The company poisoned the river with lead",
        ],
    ),
    (
        ["'The company poisoned the river with lead,' Maria Lopez said."],
        [
            "The company | poisoned | the river | cause=lead | <quoted Maria Lopez>",
            "Maria Lopez | said | The company poisoned the river with lead",
        ],
    ),
    (
        [
            [
                '"The rebels burned two schools on Monday.',
                'They also stole the cattle of the village," Maria Lopez said.',
            ]
        ],
        [
            "The rebels | burned | two schools | <quoted Maria Lopez>",
            "They | stole | the cattle of the village | <quoted Maria Lopez>",
            "Maria Lopez | said | They also stole the cattle of the village",
        ],
    ),
    (
        ["The company's lawyer said the firm's drivers' union broke the law."],
        [
            "The company's lawyer | said | the firm's drivers' union broke the law",
            "the firm's drivers' union | broke | the law | <The company's lawyer>",
        ],
    ),
    (
        ['The mayor opened the so-called "peace park" in Oslo.'],
        ['The mayor | opened | the so-called "peace park" | location=Oslo'],
    ),
    (
        ["Maria Lopez told Reuters that Norway closed the mine."],
        [
            "Maria Lopez | told | Reuters | topic=that Norway closed the mine",
            "Norway | closed | the mine | <Maria Lopez via Reuters>",
        ],
    ),
    (
        ["The fire, she said, destroyed the library."],
        ["she | said | ", "The fire | destroyed | the library | <she>"],
    ),
    (
        ["The minister said that the police reported that the gang robbed the bank."],
        [
            "The minister | said | that the police reported that the gang robbed the bank",
            "the police | reported | that the gang robbed the bank | <The minister>",
            "the gang | robbed | the bank | <the police>",
        ],
    ),
    (
        ["The ministry announced that Norway sold the ship."],
        ["The ministry | announced | that Norway sold the ship", "Norway | sold | the ship | <The ministry>"],
    ),
    (
        ["Maria Lopez said Norway sold the ship and Sweden bought the port."],
        [
            "Maria Lopez | said | Norway sold the ship and Sweden bought the port",
            "Norway | sold | the ship | <Maria Lopez>",
            "Sweden | bought | the port | <Maria Lopez>",
        ],
    ),
    (
        ["The governor admitted that the police shot the student."],
        [
            "The governor | admitted | that the police shot the student",
            "the police | shot | the student | [confirms] | <The governor>",
        ],
    ),
    (
        ["The mayor told the council that the firm closed the mine."],
        [
            "The mayor | told | the council | topic=that the firm closed the mine",
            "the firm | closed | the mine | <The mayor>",
        ],
    ),
    (
        ["In a statement, the army said it shot down two drones."],
        [
            "the army | said | it shot down two drones | context=In a statement",
            "it | shot down | two drones | <the army>",
        ],
    ),
    (
        ["The newspaper reported that the king sold the palace, citing the ministry."],
        [
            "The newspaper | reported | that the king sold the palace",
            "the king | sold | the palace | <the ministry via The newspaper>",
        ],
    ),
    (
        ["Norway sold the ship, Maria Lopez told reporters on Monday."],
        [
            "Norway | sold | the ship | <Maria Lopez>",
            "Maria Lopez | told | reporters | topic=Norway sold the ship",
        ],
    ),
    (
        [["The bridge collapsed.", '"The builders ignored every warning of the engineers," the mayor said.']],
        [
            "The bridge | collapsed | ",
            "The builders | ignored | every warning of the engineers | <quoted the mayor>",
            "the mayor | said | The builders ignored every warning of the engineers",
        ],
    ),
    (
        ["According to Reuters, Maria Lopez said that Norway closed the mine."],
        [
            "Maria Lopez | said | that Norway closed the mine | <Reuters>",
            "Norway | closed | the mine | <Maria Lopez via Reuters>",
        ],
    ),
    (
        ["The report found that the firm bribed two judges."],
        [
            "The report | found | that the firm bribed two judges",
            "the firm | bribed | two judges | <The report>",
        ],
    ),
    (
        ["Prosecutors claim that the banker stole the money."],
        [
            "Prosecutors | claim | that the banker stole the money",
            "the banker | stole | the money | [alleges] | <Prosecutors>",
        ],
    ),
    (
        ["The ministry announced last week, at the start of the season, that it will help farmers."],
        [
            "The ministry | announced | that it will help farmers",
            "it | will help | farmers | [planned] | <The ministry>",
        ],
    ),
    (
        ["Reuters reported in March, 62 shops had closed within a year."],
        ["Reuters | reported | 62 shops had closed within a year", "62 shops | had closed |  | <Reuters>"],
    ),
    (
        ["According to the ruling, the firm must pay the farmers."],
        ["the firm | must pay | the farmers | [requested] | <the ruling>"],
    ),
    (["The race went according to plan."], ["The race | went | "]),
    (
        ['"The firm broke the law and lied to us," the mayor said, "and it will pay the farmers."'],
        [
            "The firm | broke | the law | <quoted the mayor>",
            "The firm | lied to | us | <quoted the mayor>",
            "the mayor | said | The firm broke the law and lied to us",
            "it | will pay | the farmers | [planned] | <quoted the mayor>",
        ],
    ),
    (
        ['The mayor called the plan "a gift to the rich people of Oslo".'],
        ["The mayor | called | the plan | position=a gift to the rich people of Oslo"],
    ),
    (
        ['Adams said: "The firm closed the mine on Monday."'],
        [
            "Adams | said | The firm closed the mine on Monday",
            "The firm | closed | the mine | <quoted Adams>",
        ],
    ),
    (
        ["In its report, the ministry says the firm closed the mine."],
        [
            "the ministry | says | the firm closed the mine | context=In its report",
            "the firm | closed | the mine | <the ministry>",
        ],
    ),
    (
        ["Police believe the thief left the country."],
        [
            "Police | believe | the thief left the country",
            "the thief | left | the country | [probable] | <Police>",
        ],
    ),
    (
        ["The mayor did not say whether the firm closed the mine."],
        [
            "The mayor | did not say | whether the firm closed the mine | [negative]",
            "the firm | closed | the mine | [hypothetical noComment] | <The mayor>",
        ],
    ),
    (
        ["As Reuters reported, the firm closed the mine."],
        ["Reuters | reported | ", "the firm | closed | the mine | <Reuters>"],
    ),
    (
        ['"The firm closed the mine," a spokesperson told the Tribune, which owns the mill.'],
        [
            "The firm | closed | the mine | <quoted a spokesperson via the Tribune>",
            "a spokesperson | told | the Tribune | topic=The firm closed the mine",
            "the Tribune | owns | the mill",
        ],
    ),
    (
        ["The dam broke, said a spokesman for the ministry."],
        [
            "The dam | broke |  | <a spokesman for the ministry>",
            "a spokesman for the ministry | said | The dam broke",
        ],
    ),
    (
        ["The firm closed the mine but kept the mill, the ministry said."],
        [
            "The firm | closed | the mine | <the ministry>",
            "The firm | kept | the mill | <the ministry>",
            "the ministry | said | The firm closed the mine but kept the mill",
        ],
    ),
    (["As you know, the firm closed the mine."], ["you | know | ", "the firm | closed | the mine"]),
    (
        ["Norway and Sweden have agreed on a treaty, the ministry announced on Tuesday."],
        [
            "Norway, Sweden | have agreed on | a treaty | <the ministry>",
            "the ministry | announced | Norway and Sweden have agreed on a treaty",
        ],
    ),
]

# What the grammar gets wrong, and why.
WRONG: list[tuple[Paragraphs, str, list[str]]] = [
    (
        ["The firm closed the mine, a decision that Adams called a mistake."],
        "an object complement of a relative object is dropped",
        ["The firm | closed | the mine", "Adams | called | a decision | position=a mistake"],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES, ids=[str(case[0][0]) for case in CASES])
def test_attribution(paragraphs: Paragraphs, expected: list[str]) -> None:
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
