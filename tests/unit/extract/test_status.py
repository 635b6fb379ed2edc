"""Denied, planned, asked for, possible, hypothetical and uncertain things keep that status."""

import pytest
from sentence_table import Paragraphs, check

CASES: list[tuple[Paragraphs, list[str]]] = [
    (["Norway did not send the ship."], ["Norway | did not send | the ship | [negative]"]),
    (["Norway sent no ship."], ["Norway | sent | ship | [negative]"]),
    (["No ship reached the island."], ["ship | reached | the island | [negative]"]),
    (["Neither Norway nor Sweden signed the treaty."], ["Norway, Sweden | signed | the treaty | [negative]"]),
    (["The company never paid the farmers."], ["The company | never paid | the farmers | [negative]"]),
    (
        ["The ship left the harbour without paying the fee."],
        ["The ship | left | the harbour", "The ship | paying | the fee | [negative]"],
    ),
    (["The firm no longer sells the drug."], ["The firm | no longer sells | the drug | [negative]"]),
    (
        ["The mayor not only closed the school but also sold the library."],
        ["The mayor | closed | the school", "The mayor | sold | the library"],
    ),
    (["Norway will send the ship."], ["Norway | will send | the ship | [planned]"]),
    (
        ["Norway would send the ship if Sweden paid the crew."],
        ["Norway | would send | the ship | [hypothetical]", "Sweden | paid | the crew | [hypothetical]"],
    ),
    (
        ["The ministry denied claims by activists that the firm had ignored warnings."],
        [
            "The ministry | denied | claims by activists",
            "the firm | had ignored | warnings | [probable alleges] | <activists>",
            "the firm | had ignored | warnings | [negative denies] | <The ministry>",
        ],
    ),
    (
        ["Norway rejected accusations that its navy attacked a ferry."],
        [
            "Norway | rejected | accusations",
            "its navy | attacked | a ferry | [negative denies] | <Norway>",
        ],
    ),
    (
        ["Allegations that the firm bribed officials were denied by its chairman."],
        [
            "its chairman | denied | Allegations",
            "the firm | bribed | officials | [negative denies] | <its chairman>",
        ],
    ),
    (
        ["The general said there was no evidence that the pilot left the cockpit."],
        [
            "The general | said | there was no evidence that the pilot left the cockpit",
            "the pilot | left | the cockpit | [hypothetical] | <The general>",
        ],
    ),
    (
        ["Residents voiced fears that the dam would burst."],
        [
            "Residents | voiced | fears that the dam would burst",
            "the dam | would burst |  | [possible possible] | <Residents>",
        ],
    ),
    (
        ["The minister's claim that Sweden bought the island angered Denmark."],
        [
            "The minister's claim | angered | Denmark",
            "Sweden | bought | the island | [probable alleges] | <The minister>",
        ],
    ),
    (
        ["The wounded were taken to Tarn by helicopter."],
        ["The wounded | were taken to | Tarn | manner=helicopter"],
    ),
    (
        ["The regulator fined the firm two million crowns for hiding its losses."],
        ["The regulator | fined | the firm", "the firm | hiding | its losses | [probable] | <The regulator>"],
    ),
    (["The minister may visit Kenya."], ["The minister | may visit | Kenya | [possible]"]),
    (["The company might sell the factory."], ["The company | might sell | the factory | [possible]"]),
    (["The firm must pay the farmers."], ["The firm | must pay | the farmers | [requested]"]),
    (
        ["If the dam breaks, the river will flood the town."],
        ["the dam | breaks |  | [hypothetical]", "the river | will flood | the town | [hypothetical]"],
    ),
    (["The general reportedly fled the country."], ["The general | fled | the country | [probable alleges]"]),
    (["The driver allegedly stole the truck."], ["The driver | stole | the truck | [probable alleges]"]),
    (["The company probably sold the factory."], ["The company | sold | the factory | [probable]"]),
    (
        ["The minister denied that the army attacked the village."],
        [
            "The minister | denied | that the army attacked the village",
            "the army | attacked | the village | [negative denies] | <The minister>",
        ],
    ),
    (
        ["The minister denied attacking the village."],
        [
            "The minister | denied | attacking the village",
            "The minister | attacking | the village | [negative denies] | <The minister>",
        ],
    ),
    (
        ["The army has not confirmed that the pilot died."],
        [
            "The army | has not confirmed | that the pilot died | [negative]",
            "the pilot | died |  | [hypothetical noComment] | <The army>",
        ],
    ),
    (["The mayor hasn't visited the school."], ["The mayor | hasn't visited | the school | [negative]"]),
    (["Nobody saw the thief."], ["Nobody | saw | the thief | [negative]"]),
    (
        ["The firm should have closed the mine."],
        ["The firm | should have closed | the mine | [hypothetical]"],
    ),
    (["The king cannot leave the palace."], ["The king | cannot leave | the palace | [negative]"]),
    (["The mayor could resign."], ["The mayor | could resign |  | [possible]"]),
    (["Norway isn't a member of the union."], ["Norway | is | a member of the union | [negative]"]),
    (
        ["The army neither attacked the village nor burned the crops."],
        ["The army | attacked | the village | [negative]", "The army | burned | the crops | [negative]"],
    ),
    (["The committee is to visit Kenya."], ["The committee | is to visit | Kenya | [planned]"]),
    (
        ["Had the pump failed, the mine would have flooded."],
        ["the pump | Had failed |  | [hypothetical]", "the mine | would have flooded |  | [hypothetical]"],
    ),
    (["Did the army attack the village?"], []),
    (["Perhaps the company sold the factory."], ["the company | sold | the factory | [possible]"]),
    (
        ["The company sold neither the factory nor the mill."],
        ["The company | sold | the factory | [negative]", "The company | sold | the mill | [negative]"],
    ),
    (
        ["None of the passengers survived the crash."],
        ["None of the passengers | survived | the crash | [negative]"],
    ),
    (
        ["The army said it would not attack the village."],
        [
            "The army | said | it would not attack the village",
            "it | would not attack | the village | [planned negative] | <The army>",
        ],
    ),
    (["It is unclear whether Norway supports the plan."], ["Norway | supports | the plan | [hypothetical]"]),
    (
        ["The law applies regardless of where the driver lives."],
        ["The law | applies | ", "the driver | lives |  | [hypothetical]"],
    ),
    (
        ["The plan would give farmers options for selling milk."],
        [
            "The plan | would give | options for selling milk | recipient=farmers | [planned]",
        ],
    ),
    (
        ["The firm will start by closing two mines."],
        [
            "The firm | will start by | closing two mines | [planned]",
            "The firm | closing | two mines | [planned]",
        ],
    ),
    (["No one survived the crash."], ["No one | survived | the crash | [negative]"]),
    (["The firm hopes to sell the mine."], ["The firm | hopes to sell | the mine | [desired hopes]"]),
    (
        ["The minister has yet to visit the school."],
        ["The minister | has yet to visit | the school | [negative]"],
    ),
    (
        ["The council considered closing the school."],
        ["The council | considered closing | the school | [possible]"],
    ),
    (
        ["The mayor ruled out closing the school."],
        ["The mayor | ruled out closing | the school | [planned negative]"],
    ),
    (
        ["The firm was accused of poisoning the river."],
        [
            "The firm | was accused of | poisoning the river",
            "The firm | poisoning | the river | [probable alleges]",
        ],
    ),
    (["It is not true that the firm closed the mine."], ["the firm | closed | the mine | [negative]"]),
]

# What the grammar gets wrong, and why.
WRONG: list[tuple[Paragraphs, str, list[str]]] = [
    (
        ["The driver could have stopped the train."],
        "'could have' is counterfactual here, possible elsewhere",
        ["The driver | could have stopped | the train | [hypothetical]"],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES, ids=[str(case[0][0]) for case in CASES])
def test_status(paragraphs: Paragraphs, expected: list[str]) -> None:
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
