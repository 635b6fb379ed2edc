"""Who gets something, whatever the construction."""

import pytest
from sentence_table import Paragraphs, check

CASES: list[tuple[Paragraphs, list[str]]] = [
    (["Norway supplied Kenya with radios."], ["Norway | supplied | radios | recipient=Kenya"]),
    (["Norway supplied radios to Kenya."], ["Norway | supplied | radios | recipient=Kenya"]),
    (
        ["The army provided the villagers with tents."],
        ["The army | provided | tents | recipient=the villagers"],
    ),
    (
        ["The army provided tents to the villagers."],
        ["The army | provided | tents | recipient=the villagers"],
    ),
    (["The museum gave the city a statue."], ["The museum | gave | a statue | recipient=the city"]),
    (["The museum gave a statue to the city."], ["The museum | gave | a statue | recipient=the city"]),
    (["The city was given a statue by the museum."], ["the museum | gave | a statue | recipient=The city"]),
    (["Radios were supplied to Kenya by Norway."], ["Norway | supplied | Radios | recipient=Kenya"]),
    (["Kenya was supplied with radios by Norway."], ["Norway | supplied | radios | recipient=Kenya"]),
    (
        ["Norway sold missiles and munitions to Poland."],
        ["Norway | sold | missiles | recipient=Poland", "Norway | sold | munitions | recipient=Poland"],
    ),
    (
        ["The bank lent the farmers three million dollars."],
        ["The bank | lent | three million dollars | recipient=the farmers"],
    ),
    (
        ["The mayor handed the prize to Maria Lopez."],
        ["The mayor | handed | the prize | recipient=Maria Lopez"],
    ),
    (["Kenya received radios from Norway."], ["Kenya | received | radios | origin=Norway"]),
    (
        ["Weapons provided by Norway to Poland were stolen."],
        ["Norway | provided | Weapons | recipient=Poland", "Weapons | were stolen | "],
    ),
    (
        ["Norway has shipped rifles to Poland, Latvia and Estonia."],
        [
            "Norway | has shipped | rifles | recipient=Poland",
            "Norway | has shipped | rifles | recipient=Latvia",
            "Norway | has shipped | rifles | recipient=Estonia",
        ],
    ),
    (
        ["Norway donated radios worth two million dollars to Kenya."],
        ["Norway | donated | radios worth two million dollars | recipient=Kenya"],
    ),
    (["The bank awarded Maria Lopez a prize."], ["The bank | awarded | a prize | recipient=Maria Lopez"]),
    (
        ["The prize was awarded to Maria Lopez by the bank."],
        ["the bank | awarded | The prize | recipient=Maria Lopez"],
    ),
    (["Kenya bought radios from Norway."], ["Kenya | bought | radios | origin=Norway"]),
    (
        ["Norway, which supplied Kenya with radios, praised the deal."],
        ["Norway | supplied | radios | recipient=Kenya", "Norway | praised | the deal"],
    ),
]

# What the grammar gets wrong, and why.
WRONG: list[tuple[Paragraphs, str, list[str]]] = [
    (
        ["Norway delivered tanks to Poland and trucks to Latvia."],
        "a joined object with a receiver of its own hangs on the first receiver",
        ["Norway | delivered | tanks | recipient=Poland", "Norway | delivered | trucks | recipient=Latvia"],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES, ids=[str(case[0][0]) for case in CASES])
def test_receivers(paragraphs: Paragraphs, expected: list[str]) -> None:
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
