"""Whose doing a participle is, whom a demand goes to, and what ends a clause without belonging to it."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "The guide credits Ada Holm as having mapped the caves.",
        ["The guide | credits | Ada Holm", "Ada Holm | having mapped | the caves"],
    ),
    (
        "The health ministry of Kenya confirmed a cholera outbreak in Mombasa, killing four children.",
        [
            "The health ministry of Kenya | confirmed | a cholera outbreak in Mombasa",
            "a cholera outbreak in Mombasa | killing | four children | location=Mombasa",
        ],
    ),
    (
        "The agency's bulletin put the storm near Oslo, moving north.",
        ["The agency's bulletin | put | the storm | location=Oslo", "the storm | moving | "],
    ),
    (
        "Most of the seats fell to young candidates, ousting the old ministers.",
        ["Most of the seats | fell to | young candidates", "young candidates | ousting | the old ministers"],
    ),
    (
        "Bo Berg joined the council in May, making him the oldest member.",
        ["Bo Berg | joined | the council | context=in May"],
    ),
    (
        "The court demanded from Norgas to publish its accounts.",
        [
            "The court | demanded | to publish its accounts | recipient=Norgas",
            "Norgas | to publish | its accounts | [requested]",
        ],
    ),
    ("Ada Holm was the second official to resign.", ["Ada Holm | was | the second official to resign"]),
    ("The mayor rose to thank the crowd.", ["The mayor | rose | to thank the crowd"]),
    ("The number of nurses rose in May.", ["The number of nurses | rose in | May"]),
    (
        "Police arrested a driver on suspicion of driving while drunk.",
        [
            "Police | arrested | a driver | topic=suspicion of driving while drunk",
            "a driver | driving |  | [possible alleges]",
        ],
    ),
    (
        "It is one of nine farms, experts report, a place larger than the old ones.",
        [
            "It | is | one of nine farms | <experts>",
            "experts | report | It is one of nine farms, experts report, a place larger than the old ones",
        ],
    ),
    (
        'The letter read "The floods ruin our fields; cause hunger; and harm our children."',
        [
            "The letter | read | The floods ruin our fields; cause hunger; and harm our children",
            "The floods | ruin | our fields | <quoted The letter>",
            "The floods | cause | hunger | <quoted The letter>",
            "The floods | harm | our children | <quoted The letter>",
        ],
    ),
    (
        "The law is harsh and contemptuous of the poor.",
        ["The law | is harsh | ", "The law | is contemptuous of | the poor"],
    ),
    ("Norway beat Chile 3–1 in Oslo.", ["Norway | beat | Chile | location=Oslo"]),
    (
        "The toll from floods in Kenya climbs to nine as two more bodies are found.",
        ["The toll from floods in Kenya | climbs to | nine", "two more bodies | are found | "],
    ),
    ("Schools remain closed with talks still underway.", ["Schools | remain | closed"]),
    (
        "Bo Berg spent his evenings painting ships.",
        ["Bo Berg | spent | his evenings | purpose=painting ships", "Bo Berg | painting | ships"],
    ),
    (
        "Two are killed, three are injured and four are reported missing when a ferry sinks in Kenya.",
        [
            "Two | are killed |  | context=when a ferry sinks in Kenya | location=Kenya",
            "three | are injured |  | context=when a ferry sinks in Kenya | location=Kenya",
            "four | are reported missing |  | [probable alleges]",
        ],
    ),
    (
        "Police kill two gunmen in a raid in Lagos and seize rifles.",
        [
            "Police | kill | two gunmen | context=in a raid in Lagos | location=Lagos",
            "Police | seize | rifles | location=Lagos",
        ],
    ),
    (
        "Rebels fled after a strike by Norway on a clinic in Aleppo.",
        [
            "Rebels | fled after | a strike by Norway on a clinic in Aleppo | location=Aleppo",
            "Norway | strike on | a clinic in Aleppo | location=Aleppo",
        ],
    ),
    (
        "A fire destroyed a mill in Kars province, Turkey.",
        ["A fire | destroyed | a mill in Kars province, Turkey | location=Kars province, Turkey"],
    ),
    ("The dam changed the town for better or for worse.", ["The dam | changed | the town"]),
    ("Search and rescue was suspended in Oslo.", ["Search and rescue | was suspended in | Oslo"]),
    (
        "A fever hit Kenya, killing nine people and leaving 300 infected.",
        [
            "A fever | hit | Kenya",
            "A fever | killing | nine people",
            "A fever | leaving | 300 | result=infected",
            "300 | infected | ",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_result(text, lines):
    check(lines, text)
