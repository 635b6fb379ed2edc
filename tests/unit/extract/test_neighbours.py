"""What stands beside a clause is read with it: titles, places, times, charges, demands, particles."""

import pytest
from sentence_table import check, facts, readings

CASES: list[tuple[str, list[str]]] = [
    (
        "Singer, actor and activist Ada Holm died on Monday.",
        [
            "Ada Holm | died | ",
        ],
    ),
    (
        "Ada Holm, the leader of the Farmers' Party, who was ousted in May, founded a newspaper.",
        [
            "Ada Holm | leader of | the Farmers' Party | position=the leader of the Farmers' Party",
            "Ada Holm | was ousted | ",
            "Ada Holm | founded | a newspaper",
        ],
    ),
    (
        "Some villages asked to be annexed by Norway.",
        [
            "Some villages | asked to be annexed by | Norway | [requested]",
        ],
    ),
    (
        "The storm was given a small chance of reaching Tarn.",
        [
            "The storm | was given | a small chance of reaching Tarn",
            "The storm | reaching | Tarn | [possible]",
        ],
    ),
    (
        "The ceasefire is in effect.",
        [
            "The ceasefire | is in effect | ",
        ],
    ),
    (
        "Two men were killed and five were injured when a bridge fell in Tarn on Monday.",
        [
            "Two men | were killed |  | context=when a bridge fell in Tarn on Monday | location=Tarn",
            "five | were injured |  | context=when a bridge fell in Tarn on Monday | location=Tarn",
            "a bridge | fell in | Tarn",
        ],
    ),
    (
        "On Monday the firm closed the mine and sold the land.",
        [
            "the firm | closed | the mine",
            "the firm | sold | the land",
        ],
    ),
    (
        "The firm stopped work following a fire in May.",
        [
            "The firm | stopped | work | context=following a fire",
        ],
    ),
    (
        "Ada Holm and Peter Adams said the dam was safe.",
        [
            "Ada Holm, Peter Adams | said | the dam was safe",
            "the dam | was safe |  | <Ada Holm>",
            "the dam | was safe |  | <Peter Adams>",
        ],
    ),
    (
        "Norway demanded that Sweden cut tariffs.",
        [
            "Norway | demanded | that Sweden cut tariffs | recipient=Sweden",
            "Sweden | cut | tariffs | [requested] | <Norway>",
        ],
    ),
    (
        "The minister said that the firm must pay the farmers.",
        [
            "The minister | said | that the firm must pay the farmers | recipient=the firm",
            "the firm | must pay | the farmers | [requested] | <The minister>",
        ],
    ),
    (
        "The union issued a statement saying the mine was unsafe.",
        [
            "The union | issued | a statement",
            "The union | saying | the mine was unsafe",
            "the mine | was unsafe |  | <The union>",
        ],
    ),
    (
        "Norway sent 10 guards to watch gates and 20 cooks.",
        [
            "Norway | sent | 10 guards | purpose=to watch gates",
            "Norway | sent | 20 cooks",
        ],
    ),
    (
        "The council accuses the firm of poisoning the river.",
        [
            "The council | accuses | the firm | topic=poisoning the river",
            "the firm | poisoning | the river | [probable alleges] | <The council>",
        ],
    ),
    (
        "Peter Adams died aged 91 in a hospital in Tarn.",
        [
            "Peter Adams | died in | a hospital in Tarn | location=Tarn",
        ],
    ),
    (
        "The council voted down the plan.",
        [
            "The council | voted down | the plan",
        ],
    ),
    (
        "The trucks were turned back at the border.",
        [
            "The trucks | were turned back at | the border",
        ],
    ),
    (
        "The refinery has been closed for nine months.",
        [
            "The refinery | has been closed | ",
        ],
    ),
    (
        "Prices rose 3 percent in May.",
        [
            "Prices | rose | ",
        ],
    ),
    (
        "Four people were killed in Russian and Israeli airstrikes on Tarn.",
        [
            "Four people | were killed in | Russian and Israeli airstrikes on Tarn | agent=Russian, Israeli",
            "Russian, Israeli | airstrikes on | Tarn",
        ],
    ),
    (
        "Rebels attacked the airport in Tarn on Monday, killing four soldiers and wounding nine.",
        [
            "Rebels | attacked | the airport in Tarn | location=Tarn",
            "Rebels | killing | four soldiers | location=Tarn",
            "Rebels | wounding | nine | location=Tarn",
        ],
    ),
    (
        "Nine people died in raids by rebels near Tarn.",
        [
            "Nine people | died in | raids by rebels near Tarn | location=Tarn",
        ],
    ),
    (
        "Peter Adams left the town where he lived.",
        [
            "Peter Adams | left | the town",
            "he | lived in | the town",
        ],
    ),
    (
        "The firm has closed two mines since the start of the war.",
        [
            "The firm | has closed | two mines",
        ],
    ),
    (
        "The army left after the rebels seized Tarn.",
        [
            "The army | left | ",
            "the rebels | seized | Tarn",
        ],
    ),
    (
        "Norway has no plan to sell the port.",
        [
            "Norway | has | plan to sell the port | [negative]",
        ],
    ),
    (
        "The navy did not find any ship carrying grain.",
        [
            "The navy | did not find | any ship | [negative]",
            "any ship | carrying | grain | [hypothetical]",
        ],
    ),
    (
        "The journal Nature reported that the fish died.",
        [
            "Nature | reported | that the fish died",
            "the fish | died |  | <Nature>",
        ],
    ),
    (
        "The council accuses the minister and vows to close the mine.",
        [
            "The council | accuses | the minister",
            "The council | vows to close | the mine | [planned promises]",
        ],
    ),
    (
        "The council votes 93 to 18 to close the mine.",
        [
            "The council | votes to close | the mine | [planned]",
        ],
    ),
    (
        "The ministry has ties with and sells radios to Kenya.",
        [
            "The ministry | has | ties | coAgent=Kenya",
            "The ministry | sells | radios | recipient=Kenya",
        ],
    ),
    (
        "Police arrested ten men for burning a school.",
        [
            "Police | arrested | ten men | cause=burning a school",
            "ten men | burning | a school | [probable alleges] | <Police>",
        ],
    ),
    (
        "The union wants the firm to pay.",
        [
            "The union | wants | the firm to pay",
            "the firm | to pay |  | [desired] | <The union>",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_what_stands_beside_a_clause(text, lines):
    check(lines, text)


def test_a_question_states_nothing():
    assert not facts("Has the mayor closed the school?")
    (asked,) = readings("Has the mayor closed the school?")
    assert (asked.modality, asked.confidence) == ("hypothetical", 0.2)


def test_there_is_stays_below_the_threshold():
    assert not facts("There were 40 people on the ferry.")
    (there,) = readings("There were 40 people on the ferry.")
    assert there.rule == "copula.there"


def test_a_verb_that_gives_its_fact_to_an_infinitive_is_kept_below_the_threshold():
    rules = {r.rule: r.confidence for r in readings("Some villages asked to be annexed by Norway.")}
    assert rules["verb.matrix"] < 0.5


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Two men were killed and five were injured when a bridge fell in Tarn on Monday.", ["Monday"] * 3),
        ("On Monday the firm closed the mine and sold the land.", ["Monday", "Monday"]),
        ("The firm has closed two mines since the start of the war.", ["since the start of the war"]),
        ("The army left after the rebels seized Tarn.", ["after the rebels seized Tarn", None]),
    ],
)
def test_times_of_neighbours(text, times):
    found = [r.times[0].span.text if r.times else None for r in readings(text) if r.confidence >= 0.5]
    assert found == times
