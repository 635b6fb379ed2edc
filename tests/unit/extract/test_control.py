"""Control: one fact for "agreed to send", two for "urged X to leave"."""

import pytest
from sentence_table import Paragraphs, check

CASES: list[tuple[Paragraphs, list[str]]] = [
    (
        ["Norway agreed to send doctors to Kenya."],
        ["Norway | agreed to send | doctors | recipient=Kenya | [planned]"],
    ),
    (
        ["The mayor called on residents to leave their homes."],
        [
            "The mayor | called | to leave their homes | recipient=residents",
            "residents | to leave | their homes | [requested]",
        ],
    ),
    (
        ["The court called upon the army to release the men."],
        [
            "The court | called | to release the men | recipient=the army",
            "the army | to release | the men | [requested]",
        ],
    ),
    (
        ["Norway sends troops to Kenya to support its war against Sudan."],
        [
            "Norway | sends | troops | purpose=to support its war against Sudan | recipient=Kenya",
            "its | war against | Sudan",
        ],
    ),
    (["The rocket was expected to reach orbit."], ["The rocket | was expected to reach | orbit | [planned]"]),
    (
        ["The strike is likely to delay the trains."],
        ["The strike | is likely to delay | the trains | [possible]"],
    ),
    (
        ["The governor urged residents to leave the valley."],
        [
            "The governor | urged | residents | topic=to leave the valley",
            "residents | to leave | the valley | [requested]",
        ],
    ),
    (
        ["Norway requested Sweden to send divers."],
        ["Norway | requested | Sweden | topic=to send divers", "Sweden | to send | divers | [requested]"],
    ),
    (
        ["The bank refused to publish the letter."],
        ["The bank | refused to publish | the letter | [negative]"],
    ),
    (["The crew failed to stop the leak."], ["The crew | failed to stop | the leak | [negative]"]),
    (["The climber managed to reach the summit."], ["The climber | managed to reach | the summit"]),
    (
        ["The court ordered the firm to pay the farmers."],
        [
            "The court | ordered | the firm | topic=to pay the farmers",
            "the firm | to pay | the farmers | [requested]",
        ],
    ),
    (
        ["Norway plans to build a tunnel and to close the port."],
        ["Norway | plans to build | a tunnel | [planned]", "Norway | plans to close | the port | [planned]"],
    ),
    (
        ["The guards were told to leave the building."],
        ["The guards | were told to leave | the building | [requested]"],
    ),
    (
        ["The minister is believed to have left Kenya."],
        ["The minister | is believed to have left | Kenya | [probable alleges]"],
    ),
    (["The company stopped selling the drug."], ["The company | stopped selling | the drug | [negative]"]),
    (["The navy prevented the ship from leaving the harbour."], ["The navy | prevented | the ship"]),
    (["The plane was able to land in Oslo."], ["The plane | was able to land in | Oslo"]),
    (
        ["The council decided to close the school."],
        ["The council | decided to close | the school | [planned]"],
    ),
    (["The team is trying to find the miners."], ["The team | is trying to find | the miners | [desired]"]),
    (
        ["The group threatened to attack the embassy."],
        ["The group | threatened to attack | the embassy | [planned]"],
    ),
    (["Norway made a promise to protect the forest."], ["Norway | made | a promise to protect the forest"]),
    (["The king wants to visit Kenya."], ["The king | wants to visit | Kenya | [desired]"]),
    (
        ["The prime minister asked parliament to approve the treaty."],
        [
            "The prime minister | asked | parliament | topic=to approve the treaty",
            "parliament | to approve | the treaty | [requested]",
        ],
    ),
    (
        ["The winds are forecast to reach the coast."],
        ["The winds | are forecast to reach | the coast | [possible predicts]"],
    ),
    (
        ["Travellers were advised to contact their airlines."],
        ["Travellers | were advised to contact | their airlines | [requested]"],
    ),
    (
        ["The crew is scheduled to remain at the station and return to Oslo."],
        [
            "The crew | is scheduled to remain at | the station | [planned]",
            "The crew | is scheduled to return to | Oslo | [planned]",
        ],
    ),
    (["The ministry announced a law to mandate helmets."], ["The ministry | announced | a law"]),
    (["The firm was forced to close the mine."], ["The firm | was forced to close | the mine"]),
    (
        ["The council voted not to close the school."],
        ["The council | voted not to close | the school | [planned negative]"],
    ),
    (
        ["Adams was seen entering the bank."],
        ["Adams | was seen | entering the bank", "Adams | entering | the bank"],
    ),
    (
        ["The army let the villagers return to the valley."],
        [
            "The army | let | the villagers return to the valley",
            "the villagers | return to | the valley | [possible]",
        ],
    ),
    (["The firm is unable to pay the farmers."], ["The firm | is unable to pay | the farmers | [negative]"]),
    (
        ["Adams wants the council to close the school."],
        [
            "Adams | wants | the council to close the school",
            "the council | to close | the school | [desired] | <Adams>",
        ],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES, ids=[str(case[0][0]) for case in CASES])
def test_control(paragraphs: Paragraphs, expected: list[str]) -> None:
    check(expected, *paragraphs)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The EU put pressure on Kenya to free the men.",
            ["The EU | put | pressure | location=Kenya", "Kenya | to free | the men | [planned]"],
        ),
        (
            "Norway relies on Kenya to guard its ships.",
            [
                "Norway | relies on | Kenya | purpose=to guard its ships",
                "Kenya | to guard | its ships | [planned]",
            ],
        ),
        (
            "He called on Friday to cancel the order.",
            ["He | called | to cancel the order", "He | to cancel | the order | [planned]"],
        ),
    ],
)
def test_who_is_asked_under_a_preposition(text: str, lines: list[str]) -> None:
    check(lines, text, least=0.3)
