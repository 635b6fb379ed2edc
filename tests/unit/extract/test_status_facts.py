"""Whole sentences: what is only wished, planned or supposed, and who says what."""

import pytest
from sentence_table import check, facts

AIM = "Holm wrote a letter with the aim of saving the mine."

CASES: list[tuple[str, list[str]]] = [
    ("Bo Berg had to sell his house.", ["Bo Berg | had to sell | his house"]),
    (
        "Berg said he had to sell his house.",
        ["Berg | said | he had to sell his house", "he | had to sell | his house | [requested] | <Berg>"],
    ),
    (
        "The hall had its windows replaced.",
        ["The hall | had | its windows replaced", "its windows | replaced | "],
    ),
    (
        "The villagers look forward to a visit by the king to Oslo.",
        [
            "The villagers | look forward to | a visit by the king to Oslo",
            "the king | visit to | Oslo | [planned]",
        ],
    ),
    (
        "The clinic was reported by two papers to have treated ninety patients.",
        ["The clinic | was reported to have treated | ninety patients | [probable alleges] | <two papers>"],
    ),
    (
        "Holm was projected to have won the vote.",
        ["Holm | was projected to have won | the vote | [probable]"],
    ),
    (
        "Berg did not say whether or not the tests work.",
        [
            "Berg | did not say | whether or not the tests work | [negative]",
            "the tests | work |  | [hypothetical noComment] | <Berg>",
        ],
    ),
    ("The new rules do not go far enough.", ["The new rules | do not go |  | [negative]"]),
    (
        "Mara Holm was named Best Actress in Oslo.",
        ["Mara Holm | was named | Best Actress in Oslo | location=Oslo"],
    ),
    (
        "Anna Berg said the play was shown in Rome and she was praised there.",
        [
            "Anna Berg | said | the play was shown in Rome and she was praised there",
            "the play | was shown in | Rome | <Anna Berg>",
            "she | was praised |  | <Anna Berg>",
        ],
    ),
    (
        "Holm has sued the firm and argued that the bridge was unsafe, as a court found.",
        [
            "Holm | has sued | the firm",
            "Holm | argued | that the bridge was unsafe",
            "the bridge | was unsafe |  | <Holm>",
            "a court | found | ",
        ],
    ),
    (
        "As the ground is dry, reads the petition, the dam harms farmers.",
        [
            "the ground | is dry |  | <the petition>",
            "the petition | reads | ",
            "the dam | harms | farmers | <the petition>",
        ],
    ),
    (
        "The bridge has two lanes; the ministry said it was unsafe.",
        [
            "The bridge | has | two lanes",
            "the ministry | said | it was unsafe",
            "it | was unsafe |  | <the ministry>",
        ],
    ),
    (
        "The tape shows that someone, apparently Karl Holm, insulted the king.",
        [
            "The tape | shows | that someone, apparently Karl Holm, insulted the king",
            "someone | insulted | the king",
        ],
    ),
    (
        "The bill would have helped people who spread lies.",
        [
            "The bill | would have helped | people who spread lies | [hypothetical]",
            "people | spread | lies | [hypothetical]",
        ],
    ),
    (
        "The state raised pensions, as the government responded to protests.",
        ["The state | raised | pensions", "the government | responded to | protests"],
    ),
    (
        "Holm said the hall was closed in May and he was named director in June.",
        [
            "Holm | said | the hall was closed in May and he was named director in June",
            "the hall | was closed in | May | <Holm>",
            "he | was named in | June | position=director | <Holm>",
        ],
    ),
    ("A man, possibly Karl Holm, fired the shot.", ["A man | fired | the shot"]),
    (
        "The council plans to raise taxes, cut spending and sell its mines.",
        [
            "The council | plans to raise | taxes | [planned]",
            "The council | plans to cut | spending | [planned]",
            "The council | plans to sell | its mines | [planned]",
        ],
    ),
    (
        "Norway ruled out sending ships to Kenya.",
        ["Norway | ruled out sending | ships | recipient=Kenya | [planned negative]"],
    ),
    (
        "The drugs are not yet tried and tested.",
        ["The drugs | are not tried |  | [negative]", "The drugs | tested |  | [negative]"],
    ),
    ("Kenya almost won the cup.", ["Kenya | won | the cup | [hypothetical]"]),
    (
        "The league said sales almost doubled.",
        ["The league | said | sales almost doubled", "sales | doubled |  | <The league>"],
    ),
    (
        "According to the report, the firm ignored warnings, while the ministry says it acted.",
        [
            "the firm | ignored | warnings | <the report>",
            "the ministry | says | it acted",
            "it | acted |  | <the ministry>",
        ],
    ),
    ("The general warned against attacking the town.", ["The general | warned against | attacking the town"]),
    (
        "The council decided against building a bridge.",
        [
            "The council | decided against | building a bridge",
            "The council | building | a bridge | [planned negative]",
        ],
    ),
    (
        "The army chose to flee rather than fight.",
        ["The army | chose to flee | ", "The army | chose to fight |  | [negative]"],
    ),
    (
        "The men were not killed but captured.",
        ["The men | were not killed |  | [negative]", "The men | captured | "],
    ),
    (
        "The mayor assured voters that their data is protected.",
        [
            "The mayor | assured | voters | topic=that their data is protected",
            "their data | is protected |  | <The mayor>",
        ],
    ),
    (
        "The firm is working to assure that the plant is safe.",
        ["The firm | is working | to assure that the plant is safe", "the plant | is safe |  | [planned]"],
    ),
    (
        "The mayor imagined that the bridge had collapsed.",
        [
            "The mayor | imagined | that the bridge had collapsed",
            "the bridge | had collapsed |  | [hypothetical]",
        ],
    ),
    ("The truce may not hold.", ["The truce | may not hold |  | [hypothetical negative]"]),
    (
        "The firm was in danger of not paying its debts.",
        [
            "The firm | was in danger | ",
            "The firm | not paying | its debts | [hypothetical negative possible]",
        ],
    ),
    (
        "The team will play in Oslo as long as the players agree.",
        ["The team | will play in | Oslo | [planned]", "the players | agree |  | [hypothetical]"],
    ),
    (
        "The court approved the bill so that the mayor can sign it.",
        ["The court | approved | the bill", "the mayor | can sign | it | [planned]"],
    ),
    (
        "Kenya cancelled sending envoys to Oslo.",
        ["Kenya | cancelled sending | envoys | recipient=Oslo | [possible negative]"],
    ),
    ("Farmers pushed for closing the mine.", ["Farmers | pushed for | closing the mine"]),
    (
        "Holm criticised Berg on paying fewer taxes.",
        ["Holm | criticised | Berg | topic=paying fewer taxes", "Berg | paying | fewer taxes"],
    ),
    (
        "The ministry said, citing a report, that the dam had burst.",
        [
            "The ministry | said | that the dam had burst",
            "the dam | had burst |  | <a report via The ministry>",
        ],
    ),
    (
        "The minister said the army killed 20 rebels, a claim the rebels deny.",
        [
            "The minister | said | the army killed 20 rebels, a claim the rebels deny",
            "the army | killed | 20 rebels | <The minister>",
            "the rebels | deny | a claim",
        ],
    ),
    (
        "The allegation that Holm took bribes is false.",
        ["Holm | took | bribes | [probable alleges]", "The allegation | is false | "],
    ),
    (
        "Rumours spread that the king had died.",
        ["Rumours | spread | that the king had died", "the king | had died |  | [possible alleges]"],
    ),
    (
        "The mayor did not expect the vote to take place.",
        [
            "The mayor | did not expect | the vote to take place | [negative]",
            "the vote | to take place |  | [hypothetical predicts] | <The mayor>",
        ],
    ),
    (
        "The mayor urged drivers not to leave their cars.",
        [
            "The mayor | urged | drivers | topic=not to leave their cars",
            "drivers | not to leave | their cars | [hypothetical negative]",
        ],
    ),
    (
        "Israel would have attacked the base had the talks failed.",
        [
            "Israel | would have attacked | the base | [hypothetical]",
            "the talks | had failed |  | [hypothetical]",
        ],
    ),
    (
        "Protesters gathered in Oslo, demanding new laws and for the mayor to resign.",
        [
            "Protesters | gathered in | Oslo",
            "Protesters | demanding | new laws",
            "the mayor | to resign |  | [requested]",
        ],
    ),
    (
        "The mayor declined to comment on reports that the firm had laid off workers.",
        [
            "The mayor | declined to comment on | reports | [negative]",
            "the firm | had laid off | workers | [probable alleges]",
        ],
    ),
    (
        "The ministry delayed Holm's visit to Oslo.",
        ["The ministry | delayed | Holm's visit to Oslo", "Holm | visit to | Oslo | [planned]"],
    ),
    (
        "Holm tried to overturn Kenya's election in Oslo.",
        [
            "Holm | tried to overturn | Kenya's election in Oslo | location=Oslo | [desired]",
            "Kenya | election in | Oslo",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_status_facts(text, lines):
    check(lines, text)


def test_aim_is_planned():
    """'with the aim of saving the mine': nothing is saved yet."""
    [saving] = [one for one in facts(AIM, least=0.3) if one.predicate == "saving"]
    assert saving.status == "planned"
