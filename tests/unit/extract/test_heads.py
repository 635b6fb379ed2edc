"""What heads a clause, and clauses and phrases that are read as a whole."""

import pytest
from sentence_table import check

CASES = [
    (
        "Not only does the bank own the mine, but the bank runs the railway.",
        ["the bank | does own | the mine", "the bank | runs | the railway"],
    ),
    ("The cabinet is moving forward with the reform.", ["The cabinet | is moving forward with | the reform"]),
    (
        "A driver was found guilty of manslaughter by a jury in Leeds.",
        ["a jury in Leeds | found guilty | A driver | location=Leeds | topic=manslaughter"],
    ),
    ("The minister was found not guilty of fraud.", ["The minister | was found not guilty of | fraud"]),
    (
        "Three ministers are confirmed killed in an attack on Bergen.",
        ["Three ministers | are confirmed killed in | an attack on Bergen | location=Bergen | [confirms]"],
    ),
    (
        "The storm led to flights being cancelled across the country.",
        [
            "The storm | led to | flights being cancelled across the country",
            "flights | being cancelled across | the country",
        ],
    ),
    (
        "The scandal led to the mayor resigning.",
        ["The scandal | led to | the mayor resigning", "the mayor | resigning | "],
    ),
    (
        "The vote led to a law banning smoking.",
        ["The vote | led to | a law banning smoking", "a law | banning | smoking"],
    ),
    ("Guests still inside the hall after the concert fled.", ["Guests still inside the hall | fled | "]),
    ("Passengers on the train before the crash heard a bang.", ["Passengers on the train | heard | a bang"]),
    (
        "Norway closes the port that opened in 2019 in response to protests.",
        ["Norway | closes | the port | cause=protests", "the port | opened | "],
    ),
    (
        "The Norwegian Coast Guard boards and searches a trawler.",
        [
            "The Norwegian Coast Guard | boards | a trawler",
            "The Norwegian Coast Guard | searches | a trawler",
        ],
    ),
    (
        "On Monday, former head of the World Bank Karl Berg criticized the plan.",
        [
            "Karl Berg | former head of | the World Bank | position=former head of the World Bank",
            "Karl Berg | criticized | the plan",
        ],
    ),
    (
        "The company urges customers who own older phones to replace the battery.",
        [
            "The company | urges | customers who own older phones | topic=to replace the battery",
            "customers | own | older phones | [hypothetical]",
            "customers who own older phones | to replace | the battery | [requested]",
        ],
    ),
    (
        "Officials attributed the fire to a cable that overheated.",
        [
            "Officials | attributed | the fire | coTheme=a cable that overheated",
            "a cable | overheated |  | <Officials>",
        ],
    ),
    ("The army shot down 40 drones and missiles.", ["The army | shot down | 40 drones and missiles"]),
    (
        "Rebels attack villages in Bergen, Voss districts of Norway and Lower Holm district.",
        ["Rebels | attack | villages in Bergen, Voss districts of Norway and Lower Holm district"],
    ),
    (
        "Liverpool won the FA Cup, their eighth FA Cup title and 50th English trophy.",
        ["Liverpool | won | the FA Cup"],
    ),
    ("The king considered it unfit for royals to run.", ["The king | considered | unfit for royals to run"]),
    (
        "Police arrested a man in connection with the theft of a ring.",
        ["Police | arrested | a man | topic=the theft of a ring"],
    ),
    (
        "The judges approved the attacks on the embassy in Oslo that took place in the spring.",
        [
            "The judges | approved | the attacks on the embassy in Oslo",
            "the attacks on the embassy in Oslo | took place in | the spring | location=Oslo",
        ],
    ),
    (
        "The boy denied the school permission to use his picture.",
        ["The boy | denied | permission to use his picture | recipient=the school"],
    ),
    ("Ada Holm was found dead at the hotel.", ["Ada Holm | was found dead at | the hotel"]),
    (
        "The minister said the army will from now on, carry out raids.",
        [
            "The minister | said | the army will from now on, carry out raids",
            "the army | will carry out | raids | [planned] | <The minister>",
        ],
    ),
    (
        "The first congress of Danes living abroad will open in Oslo.",
        [
            "The first congress of Danes | living | ",
            "The first congress of Danes living abroad | will open in | Oslo | [planned]",
        ],
    ),
    (
        "The war has been ongoing for ten years; the rebels want foreign troops to leave.",
        [
            "The war | has been ongoing for | ten years",
            "the rebels | want | foreign troops to leave",
            "foreign troops | to leave |  | [desired] | <the rebels>",
        ],
    ),
    (
        "The group held a contest for redesigning the logo.",
        ["The group | held | a contest for redesigning the logo"],
    ),
    ("The law creates uncertainty, with no clear plan for the vote.", ["The law | creates | uncertainty"]),
    ("The budget must be approved by the senate.", ["the senate | must approve | The budget | [requested]"]),
    ("Taxes will be reduced by one-third.", ["Taxes | will be reduced by | one-third | [planned]"]),
    (
        "Women who have been robbed don't have to appear.",
        [
            "Women | have been robbed |  | [hypothetical]",
            "Women | don't have to appear |  | [requested negative]",
        ],
    ),
    (
        "The king rules the region, comprising Oslo and Bergen.",
        [
            "The king | rules | the region",
            "the region | comprising | Oslo",
            "the region | comprising | Bergen",
        ],
    ),
    (
        "Researcher Ada Holm of Bergen, Norway came across old records.",
        ["Ada Holm | is | Researcher", "Ada Holm | came across | old records"],
    ),
    (
        "A court in Oslo, Norway sentences a man to prison.",
        ["A court in Oslo, Norway | sentences | a man | location=Oslo, Norway | theme=prison"],
    ),
    ("The name is withheld owing to privacy rules.", ["The name | is withheld owing to | privacy rules"]),
    (
        "The senator from Norway Ada Holm ended her bid.",
        ["Ada Holm | senator from | Norway | position=The senator from Norway", "Ada Holm | ended | her bid"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_heads(text, lines):
    check(lines, text)
