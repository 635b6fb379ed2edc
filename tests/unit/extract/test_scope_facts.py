"""Facts that depend on how far a clause reaches, and on what a date or a measure belongs to."""

import pytest
from sentence_table import check, readings

CASES: list[tuple[str, list[str]]] = [
    (
        "This is not the first complaint to be filed against the mayor.",
        ["This | is | the first complaint to be filed against the mayor | [negative]"],
    ),
    (
        "The council passed a budget to meet the cost of the flood, which includes grants for 400 farmers.",
        [
            "The council | passed | a budget",
            "a budget | includes | grants for 400 farmers",
        ],
    ),
    (
        "The two guards, who were allowed to leave on Monday, deleted their messages.",
        ["The two guards | were allowed to leave | ", "The two guards | deleted | their messages"],
    ),
    (
        "The premium lapsed after the council allowed the contract to expire.",
        [
            "The premium | lapsed | ",
            "the council | allowed | the contract to expire",
            "the contract | to expire | ",
        ],
    ),
    (
        "Talks will not start until there is a truce in the south and the prisoners are freed.",
        ["Talks | will not start |  | [planned negative]", "the prisoners | are freed |  | [planned]"],
    ),
    (
        "Holm said that the boat would not sail unless the fee is paid and the crew agrees.",
        [
            "Holm | said | that the boat would not sail unless the fee is paid and the crew agrees",
            "the boat | would not sail |  | [hypothetical negative] | <Holm>",
            "the fee | is paid |  | [hypothetical] | <Holm>",
            "the crew | agrees |  | [hypothetical] | <Holm>",
        ],
    ),
    ("Ann Holm and Paul Berg won the long and short races respectively.", []),
    (
        '"Good heavens, I\'m a singer," Holm said.',
        ["I | 'm | a singer | <quoted Holm>", "Holm | said | Good heavens, I'm a singer"],
    ),
    ("AH: How is the album selling? :PB: The album is selling well.", ["The album | is selling well | "]),
    ('The mayor praised "good men", meaning the miners and the farmers.', ["The mayor | praised | good men"]),
    (
        "The federal court, which rejected, a day before the vote, a petition filed by Norway, was closed.",
        [
            "The federal court | rejected | a petition filed by Norway",
            "Norway | filed | a petition",
            "The federal court | was closed | ",
        ],
    ),
    (
        "Paul Berg, a quiet man from Tarn, aligned with Holm.",
        ["Paul Berg | is | a quiet man from Tarn", "Paul Berg | aligned with | Holm"],
    ),
    (
        "The minister announces a fund for farms, as means to compete with Norway.",
        ["The minister | announces | a fund for farms | position=means to compete with Norway"],
    ),
    (
        "Norway's coast guard reports that a Danish ship rammed its vessel, while "
        "Denmark says Norwegian sailors fired first.",
        [
            "Norway's coast guard | reports | that a Danish ship rammed its vessel",
            "a Danish ship | rammed | its vessel | <Norway's coast guard>",
            "Denmark | says | Norwegian sailors fired first",
            "Norwegian sailors | fired |  | <Denmark>",
        ],
    ),
    ("The bridge connects Tarn and Oslo.", ["The bridge | connects | Tarn and Oslo"]),
    (
        "Denmark's army carried out airstrikes on rebels at the request of the Norwegian government.",
        [
            "Denmark's army | carried out | airstrikes | context=at the request of the "
            "Norwegian government | patient=rebels"
        ],
    ),
    (
        "Ten bodies were found either hanging from a bridge or lying in a van.",
        [
            "Ten bodies | were found | ",
            "Ten bodies | hanging from | a bridge | [possible]",
            "Ten bodies | lying in | a van | [possible]",
        ],
    ),
    (
        "Three climbers are killed in an avalanche on the Swiss side of Mont Tarn.",
        [
            "Three climbers | are killed in | an avalanche on the Swiss side of Mont Tarn | "
            "location=the Swiss side of Mont Tarn"
        ],
    ),
    (
        "The toll from yesterday's earthquake rises to 300 people.",
        ["The toll from yesterday's earthquake | rises to | 300 people"],
    ),
    (
        "The toll from the floods in central Denmark a week ago rises to 90 people.",
        ["The toll from the floods in central Denmark | rises to | 90 people"],
    ),
    (
        'The council wants to rename the town "Torva", a move that would require a vote.',
        [
            "The council | wants to rename | the town | [desired]",
            "Torva | is | the town",
            "a move | would require | a vote | [planned]",
        ],
    ),
    (
        "An order targeting the court was signed by the president.",
        ["An order | targeting | the court", "the president | signed | An order"],
    ),
    (
        "Switzerland reports a temperature of 38°C recorded by a weather station.",
        ["Switzerland | reports | a temperature of 38°C", "a weather station | recorded | 38°C"],
    ),
    (
        "Polish police seize 200 kg of cocaine on a cargo ship.",
        ["Polish police | seize | 200 kg of cocaine | context=on a cargo ship"],
    ),
    (
        "Two miners die in clashes between a rebel group and the Danish Army in Korbol.",
        [
            "Two miners | die in | clashes between a rebel group and the Danish Army in "
            "Korbol | location=Korbol",
            "a rebel group | clashes with | the Danish Army in Korbol | location=Korbol",
        ],
    ),
    (
        "Norway wins the league nearly a year after the 2025 Danish cup.",
        ["Norway | wins | the league | context=after the 2025 Danish cup"],
    ),
    (
        "Five people are injured in a 50-vehicle collision.",
        ["Five people | are injured in | a 50-vehicle collision"],
    ),
    ("The firm held talks with Norway on Friday.", ["The firm | held talks with | Norway"]),
    (
        "Police hold men suspected of involvement in the April 25, 2026 coordinated "
        "attacks on Tarn by Danish rebels.",
        [
            "Police | hold | men",
            "men | suspected of | involvement in the April 25, 2026 coordinated attacks on "
            "Tarn by Danish rebels",
            "Danish rebels | attacks on | Tarn",
        ],
    ),
    (
        "Norway launched an airstrike on Tarn.",
        ["Norway | launched | an airstrike | location=Tarn | patient=Tarn"],
    ),
    (
        "The toll of the Danish attack on Tarn is unknown.",
        [
            "Danish | attack on | Tarn | location=Tarn",
            "The toll of the Danish attack on Tarn | is unknown | ",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_scope_facts(text, lines):
    check(lines, text)


# Sentence, trigger, its times, its quantities: what belongs to a neighbour is not among them.
MEASURES = [
    ("The toll from yesterday's earthquake rises to 300 people.", "rises", [], []),
    ("The toll from the floods in central Denmark a week ago rises to 90 people.", "rises", [], []),
    (
        "Norway wins the league nearly a year after the 2025 Danish cup.",
        "wins",
        ["nearly a year after the 2025 Danish cup"],
        [],
    ),
    ("Five people are injured in a 50-vehicle collision.", "injured", [], []),
    ("Switzerland reports a temperature of 38°C recorded by a weather station.", "recorded", [], ["38°C"]),
]


@pytest.mark.parametrize(("text", "trigger", "times", "quantities"), MEASURES)
def test_scope_measures(text, trigger, times, quantities):
    (found,) = (r for r in readings(text) if r.trigger.text == trigger)
    assert [one.span.text for one in found.times] == times
    assert [one.span.text for one in found.quantities] == quantities


TYPES = [
    ('The council wants to rename the town "Torva", a move that would require a vote.', "require", "Need"),
    ("An order targeting the court was signed by the president.", "targeting", "Affect"),
    ("The firm held talks with Norway on Friday.", "held", "Negotiate"),
    ("The firm entered its second year of losses.", "entered", "OpenEvent"),
]


@pytest.mark.parametrize(("text", "trigger", "event"), TYPES)
def test_scope_types(text, trigger, event):
    (found,) = (r for r in readings(text) if r.trigger.text == trigger)
    assert found.event_type == event
