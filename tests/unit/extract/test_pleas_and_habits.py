"""Whole sentences: charges and pleas, habits and near misses, and whose word a clause is."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "The Iraqi army claims to have hit the airport.",
        ["The Iraqi army | claims to have hit | the airport | [probable alleges] | <The Iraqi army>"],
    ),
    (
        "The mayor is sentenced for fraud, with judge Anna Holm ordering a discharge, saying that he is ill.",
        [
            "The mayor | is sentenced for | fraud",
            "Anna Holm | ordering | a discharge",
            "Anna Holm | saying | that he is ill",
            "he | is ill |  | <Anna Holm>",
        ],
    ),
    ("No minister may accept gifts.", ["minister | may accept | gifts | [possible negative]"]),
    (
        "We would urge drivers to avoid the bridge.",
        [
            "We | would urge | drivers | topic=to avoid the bridge",
            "drivers | to avoid | the bridge | [requested]",
        ],
    ),
    (
        "Whenever the police came, the owner would close the shop.",
        ["the police | came | ", "the owner | would close | the shop"],
    ),
    ("Every summer the family would travel to Norway.", ["the family | would travel to | Norway"]),
    (
        "His associates have alleged that Orlov was poisoned.",
        [
            "His associates | have alleged | that Orlov was poisoned",
            "Orlov | was poisoned |  | [probable alleges] | <His associates>",
        ],
    ),
    (
        "The senator raised the New York Times report that soldiers were paying bribes to rebels.",
        [
            "The senator | raised | the New York Times report",
            "soldiers | were paying | bribes | recipient=rebels | [probable alleges] | <New York Times>",
        ],
    ),
    (
        "A court sentences Holm to two life terms plus 40 years without parole for killing Ann.",
        [
            "A court | sentences | Holm | cause=killing Ann | manner=without parole | theme=two life terms",
            "A court | sentences | Holm | cause=killing Ann | manner=without parole | theme=40 years",
            "Holm | killing | Ann | [probable] | <A court>",
        ],
    ),
    (
        "Students block the station, accusing the state television of being biased towards the king.",
        [
            "Students | block | the station",
            "Students | accusing | the state television | topic=being biased towards the king",
            "the state television | being biased towards | the king | [probable alleges] | <Students>",
        ],
    ),
    (
        "The ministry said that the storm had hit the coast, forcing thousands to leave their homes.",
        [
            "The ministry | said | that the storm had hit the coast, forcing thousands to leave their homes",
            "the storm | had hit | the coast | <The ministry>",
            "the storm | forcing | thousands | topic=to leave their homes | <The ministry>",
            "thousands | to leave | their homes | <The ministry>",
        ],
    ),
    ("She is pretty sure everyone knows the answer.", ["everyone | knows | the answer"]),
    (
        "The claim that the senator made last week was false.",
        ["the senator | made | The claim", "The claim | was false | "],
    ),
    (
        "The airline came close to collapsing last winter.",
        [
            "The airline | came close to | collapsing last winter",
            "The airline | collapsing |  | [hypothetical]",
        ],
    ),
    (
        "The bank stopped short of raising interest rates.",
        [
            "The bank | stopped short of | raising interest rates",
            "The bank | raising | interest rates | [negative]",
        ],
    ),
    (
        "Peter Holm pleads not guilty to murdering two women.",
        [
            "Peter Holm | pleads not guilty to | murdering two women",
            "Peter Holm | murdering | two women | [negative]",
        ],
    ),
    (
        "Peter Holm was found not guilty of murdering his wife.",
        [
            "Peter Holm | was found not guilty of | murdering his wife",
            "Peter Holm | murdering | his wife | [negative]",
        ],
    ),
    (
        "Two men are on trial for plotting to bomb a train.",
        ["Two men | are on trial | ", "Two men | plotting | to bomb a train | [probable alleges]"],
    ),
    ("The two sides are nowhere near reaching a deal.", ["The two sides | reaching | a deal | [negative]"]),
    (
        "Negotiators are edging towards signing a deal.",
        ["Negotiators | are edging | ", "Negotiators | signing | a deal | [planned]"],
    ),
    (
        "Officers were preparing for Anna Lund's visit to Kenya next week.",
        [
            "Officers | were preparing for | Anna Lund's visit to Kenya next week",
            "Anna Lund | visit to | Kenya | [planned]",
        ],
    ),
    (
        "Their main demand is Kenya's withdrawal from Somalia.",
        [
            "Their main demand | is | Kenya's withdrawal from Somalia",
            "Kenya | withdrawal from | Somalia | [requested]",
        ],
    ),
    (
        "More than 100 people are evacuated from approaching wildfires in the hills.",
        ["More than 100 people | are evacuated from | approaching wildfires in the hills"],
    ),
    (
        'Holm warns that "a town will die" and will "never be brought back" if Iran does not agree.',
        [
            'Holm | warns | that "a town will die" and will "never be brought back" if Iran does not agree',
            "a town | will die |  | [planned] | <quoted Holm>",
            "a town | will never be brought back |  | [hypothetical negative] | <quoted Holm>",
            "Iran | does not agree |  | [hypothetical negative] | <Holm>",
        ],
    ),
    (
        "The vote was delayed, based on advice from the court.",
        ["The vote | was delayed based on | advice from the court"],
    ),
    (
        "Holm met the king, claiming that there is a famine in Kenya, which the king strongly denied.",
        [
            "Holm | met | the king",
            "Holm | claiming | that there is a famine in Kenya, which the king strongly denied",
            "the king | denied | that there is a famine in Kenya",
        ],
    ),
    (
        "The U.S. has launched strikes aimed at defence systems, missile storage, and launch sites.",
        [
            "The U.S. | has launched | strikes aimed at defence systems, missile storage, and launch sites",
            "strikes | aimed at | defence systems",
            "strikes | aimed at | missile storage",
            "strikes | aimed at | launch sites",
        ],
    ),
    (
        "A court issued warrants for two generals on charges of shelling a hospital.",
        [
            "A court | issued | warrants | context=for two generals",
            "two generals | shelling | a hospital | [probable alleges]",
        ],
    ),
    (
        "The general faces trial on charges of shelling a hospital.",
        [
            "The general | faces | trial on charges of shelling a hospital",
            "The general | shelling | a hospital | [probable alleges]",
        ],
    ),
    ("The rules are hard to read and enforce.", []),
    (
        "The mayor wants to make sure there are buses that run at night.",
        [
            "The mayor | wants to make | sure there are buses that run at night | [desired]",
            "buses | run at | night | [hypothetical]",
        ],
    ),
    (
        "The mayor spread the falsehood that ten thousand people had died.",
        ["The mayor | spread | the falsehood", "ten thousand people | had died |  | [negative]"],
    ),
    (
        "The myth that the wall can be seen from space persists.",
        ["the wall | can be seen from | space | [negative]", "The myth | persists | "],
    ),
    (
        "The bridge is safe, the mayor was quoted as saying by the Tarn Times.",
        [
            "The bridge | is safe |  | <the mayor>",
            "the Tarn Times | quoted | the mayor",
            "the mayor | saying | The bridge is safe",
        ],
    ),
    (
        "Kenya says Uganda shelled the village; Uganda says the rebels did it.",
        [
            "Kenya | says | Uganda shelled the village",
            "Uganda | shelled | the village | <Kenya>",
            "Uganda | says | the rebels did it",
            "the rebels | did | it | <Uganda>",
        ],
    ),
    (
        "The general was accused by the court of selling arms.",
        [
            "the court | accused | The general | topic=selling arms",
            "The general | selling | arms | [probable alleges] | <the court>",
        ],
    ),
    ("The port was to have opened last month.", ["The port | was to have opened |  | [hypothetical]"]),
    (
        "The studio is working on a film about a cook who becomes king.",
        ["The studio | is working on | a film about a cook", "a cook | becomes | king | [hypothetical]"],
    ),
    (
        "It is too early to say whether the fire was set on purpose.",
        ["the fire | was set |  | [hypothetical]"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_pleas_and_habits(text, lines):
    check(lines, text)
