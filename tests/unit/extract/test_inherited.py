"""What a clause takes from the clause around it: modals, wishes, denials, doers and speakers."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "There may have been coins buried under the church.",
        ["coins | buried under | the church | [possible]"],
    ),
    (
        "The flood could reach the valley, cutting the road to Tarn.",
        [
            "The flood | could reach | the valley | [possible]",
            "The flood | cutting | the road | destination=Tarn | [possible]",
        ],
    ),
    (
        "The minister wants to build a bridge linking the two islands.",
        [
            "The minister | wants to build | a bridge linking the two islands | [desired]",
            "a bridge | linking | the two islands | [hypothetical]",
        ],
    ),
    (
        "The dealers have never seen a virus that kills so quickly.",
        [
            "The dealers | have never seen | a virus that kills so quickly | [negative]",
            "a virus | kills |  | [hypothetical]",
        ],
    ),
    ("The tests are not always accurate.", ["The tests | are not always accurate |  | [possible]"]),
    (
        "The new laws do not necessarily protect farmers.",
        ["The new laws | do not necessarily protect | farmers | [possible]"],
    ),
    (
        "The firm agreed to close the mine and has sold the tower.",
        ["The firm | agreed to close | the mine | [planned]", "The firm | has sold | the tower"],
    ),
    (
        "The mayor said that the bridge is safe and refused to close it.",
        [
            "The mayor | said | that the bridge is safe",
            "the bridge | is safe |  | <The mayor>",
            "The mayor | refused to close | it | [negative]",
        ],
    ),
    (
        "Holm resigned, claiming that the board had lied and blaming the bank.",
        [
            "Holm | resigned | ",
            "Holm | claiming | that the board had lied",
            "the board | had lied |  | [alleges] | <Holm>",
            "Holm | blaming | the bank",
        ],
    ),
    (
        "Wearing a helmet will become compulsory while riding a bicycle.",
        ["Wearing a helmet | will become compulsory |  | [planned]"],
    ),
    ("The senator opposes raising the tax.", ["The senator | opposes | raising the tax"]),
    ("Not even the mayor knew the number.", ["Not even the mayor | knew | the number | [negative]"]),
    (
        "The minister called for a law that bans guns.",
        ["The minister | called for | a law", "a law | bans | guns | [hypothetical]"],
    ),
    (
        "The rumours surrounding the sale hurt the firm.",
        ["The rumours surrounding the sale | hurt | the firm"],
    ),
    (
        "The guests must show a ticket and leave a bag at the door.",
        [
            "The guests | must show | a ticket | [requested]",
            "The guests | must leave | a bag | context=at the door | [requested]",
        ],
    ),
    ("The prize went to Ann Holm, among others.", ["The prize | went to | Ann Holm"]),
    (
        'The mayor wrote that "the city is safe" and thanked the crew.',
        [
            'The mayor | wrote | that "the city is safe"',
            "the city | is safe |  | <quoted The mayor>",
            "The mayor | thanked | the crew",
        ],
    ),
    (
        "Some called the match dull, however Holm noted that the crowd was happy.",
        [
            "Some | called | the match | position=dull",
            "Holm | noted | that the crowd was happy",
            "the crowd | was happy |  | <Holm>",
        ],
    ),
    (
        "In a statement posted after losing the vote, Holm thanked the crowd.",
        [
            "a statement | posted | ",
            "Holm | losing | the vote",
            "Holm | thanked | the crowd | context=In a statement",
        ],
    ),
    ("It was hard to reach the village.", []),
    (
        "They repeated their commitment to reopening the school.",
        [
            "They | repeated | their commitment to reopening the school",
            "their | reopening | the school | [planned]",
        ],
    ),
    (
        "They wondered how exactly the fire spread.",
        ["They | wondered | how exactly the fire spread", "the fire | spread | "],
    ),
    (
        "Papers cited fears the dam would burst.",
        [
            "Papers | cited | fears the dam would burst",
            "the dam | would burst |  | [possible possible] | <Papers>",
        ],
    ),
    ("May the victims rest in peace.", ["the victims | May rest in | peace | [desired]"]),
    (
        "The council governs the town until voters choose a mayor.",
        ["The council | governs | the town", "voters | choose | a mayor | [planned]"],
    ),
    (
        "The firm has no intention of leaving Oslo.",
        [
            "The firm | has | intention of leaving Oslo | [negative]",
            "The firm | leaving | Oslo | [hypothetical]",
        ],
    ),
    ("It is unclear which party won the vote.", []),
    (
        "They closed the mine without any permit issued by the town.",
        [
            "They | closed | the mine | manner=without any permit",
            "the town | issued | any permit | [hypothetical]",
        ],
    ),
    (
        "Norway sent the men to be trained.",
        ["Norway | sent | the men", "the men | to be trained |  | [planned]"],
    ),
    (
        "The office can be reached by calling the mayor.",
        ["The office | can be reached by | calling the mayor"],
    ),
    (
        "The ministers agreed that the bridge is unsafe.",
        ["The ministers | agreed | that the bridge is unsafe", "the bridge | is unsafe |  | <The ministers>"],
    ),
    (
        "The ferry will sail provided it has fuel.",
        ["The ferry | will sail |  | [planned]", "it | has | fuel | [hypothetical]"],
    ),
    (
        "The town offers beds to any sailor hired by the firm.",
        ["The town | offers | beds | recipient=any sailor", "the firm | hired | any sailor | [hypothetical]"],
    ),
    (
        "Visitors may take photographs, draw pictures or touch the walls.",
        [
            "Visitors | may take | photographs | [possible]",
            "Visitors | may draw | pictures | [possible]",
            "Visitors | may touch | the walls | [possible]",
        ],
    ),
    (
        "Officials welcomed the suggestion that talks be held in Oslo.",
        ["Officials | welcomed | the suggestion", "talks | be held in | Oslo | [requested]"],
    ),
    (
        "Sailors must pay the fee and be registered in Tarn.",
        [
            "Sailors | must pay | the fee | [requested]",
            "Sailors | must be registered in | Tarn | [requested]",
        ],
    ),
    (
        "The mayor feared the threat of rivers flooding the town.",
        ["The mayor | feared | the threat of rivers", "rivers | flooding | the town | [possible possible]"],
    ),
    ("The pumps worked as designed.", ["The pumps | worked | "]),
    (
        "Snow is expected, closing the roads.",
        ["Snow | is expected | ", "Snow | closing | the roads | [planned]"],
    ),
    (
        "This is not a river flowing through Oslo.",
        [
            "This | is | a river flowing through Oslo | [negative]",
            "a river | flowing through | Oslo | [hypothetical]",
        ],
    ),
    (
        "The firm published letters relating to the sale.",
        ["The firm | published | letters relating to the sale"],
    ),
    (
        "Holm said the mine is shut and refused to open it.",
        [
            "Holm | said | the mine is shut",
            "the mine | is shut |  | <Holm>",
            "Holm | refused to open | it | [negative]",
        ],
    ),
    (
        "The mayor suggested that the vote be held in May.",
        [
            "The mayor | suggested | that the vote be held in May",
            "the vote | be held in | May | [requested] | <The mayor>",
        ],
    ),
    (
        "The museum may not sell maps, lend paintings or close doors.",
        [
            "The museum | may not sell | maps | [possible negative]",
            "The museum | may not lend | paintings | [possible negative]",
        ],
    ),
    (
        "I need a friend who makes jokes.",
        ["I | need | a friend who makes jokes", "a friend | makes | jokes | [hypothetical]"],
    ),
    (
        "Families can visit when the ward reopens.",
        ["Families | can visit | ", "the ward | reopens |  | [hypothetical]"],
    ),
    (
        "The court blames the firm for the collapse in Oslo, considered the worst in the country.",
        [
            "The court | blames | the firm | topic=the collapse in Oslo",
            "the collapse in Oslo | considered | the worst in the country",
        ],
    ),
    (
        "The firm plans to open nine shops, creating 600 jobs.",
        [
            "The firm | plans to open | nine shops | [planned]",
            "The firm | creating | 600 jobs | [planned]",
        ],
    ),
    (
        "Holm said the army would stay until the last rebel had left.",
        [
            "Holm | said | the army would stay until the last rebel had left",
            "the army | would stay |  | [planned] | <Holm>",
            "the last rebel | had left |  | [planned] | <Holm>",
        ],
    ),
    (
        "The mayor will resign in June and be replaced by Ann Berg.",
        [
            "The mayor | will resign in | June | [planned]",
            "Ann Berg | will replace | The mayor | [planned]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_inherited(text, lines):
    check(lines, text)
