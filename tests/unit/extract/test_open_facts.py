"""Facts with their status, times, places and circumstances, each by one construction."""

import pytest
from sentence_table import by_trigger, check, facts, sentence

from kg.extract.open_times import bounded
from kg.records import Span, Time

CASES: list[tuple[str, list[str]]] = [
    (
        "The town would have been saved had the crew repaired the pump.",
        [
            "The town | would have been saved |  | [hypothetical]",
            "the crew | repaired | the pump | [hypothetical]",
        ],
    ),
    (
        "The union will strike were the mill to be closed.",
        ["The union | will strike |  | [planned]", "the mill | were to be closed |  | [hypothetical]"],
    ),
    (
        "Were the dam to burst, Tarn would be flooded.",
        ["the dam | Were to burst |  | [hypothetical]", "Tarn | would be flooded |  | [hypothetical]"],
    ),
    ("Berg will attack the town should the talks fail.", ["Berg | will attack | the town | [planned]"]),
    (
        "The party was led by Holm, who would later become prime minister.",
        ["Holm | led | The party", "Holm | would become | prime minister"],
    ),
    (
        "In Oslo she met the man who would go on to found the band.",
        ["she | met | the man | location=Oslo", "the man | would go on to found | the band"],
    ),
    (
        "The minister said he would later visit Oslo.",
        [
            "The minister | said | he would later visit Oslo",
            "he | would visit | Oslo | [planned] | <The minister>",
        ],
    ),
    (
        "Holm resigned to become ambassador to Norway.",
        [
            "Holm | resigned | to become ambassador to Norway",
            "Holm | ambassador to | Norway | position=ambassador to Norway",
        ],
    ),
    ("Berg beat Holm to win the cup.", ["Berg | beat | Holm | result=to win the cup"]),
    (
        "Holm is considered to have written the letter.",
        ["Holm | is considered to have written | the letter | [probable alleges]"],
    ),
    (
        "The town was looking at running out of water.",
        [
            "The town | was looking at | running out of water",
            "The town | running out of | water | [possible]",
        ],
    ),
    (
        "Holm became the United States Secretary of State.",
        ["Holm | secretary of state of | United States | position=the United States Secretary of State"],
    ),
    (
        "Bo Berg, Holm's chief of staff, resigned.",
        ["Bo Berg | chief of staff of | Holm | position=Holm's chief of staff", "Bo Berg | resigned | "],
    ),
    ("The company made gains on a large scale.", ["The company | made | gains | context=on a large scale"]),
    (
        "The team won the cup over the course of a decade.",
        ["The team | won | the cup | context=over the course of a decade"],
    ),
    (
        "Students may enroll at the school for the spring term.",
        ["Students | may enroll at | the school | context=for the spring term | [possible]"],
    ),
    ("Berg came second, with 54 points.", ["Berg | came second with | 54 points"]),
    ("Farms closed amid rain and fog.", ["Farms | closed amid | rain", "Farms | closed amid | fog"]),
    (
        "Leaders met in Oslo for a summit where Holm signed the treaty.",
        ["Leaders | met in | Oslo | purpose=a summit", "Holm | signed | the treaty | location=Oslo"],
    ),
    (
        "The army repels a raid in Tarn and kills nine fighters in a battle in which two soldiers die.",
        [
            "The army | repels | a raid in Tarn | location=Tarn",
            "The army | kills | nine fighters | context=in a battle | location=Tarn",
            "two soldiers | die in | a battle | location=Tarn",
        ],
    ),
    (
        "Ada Holm was sworn in as president of Norway in Oslo.",
        ["Ada Holm | was sworn in in | Oslo | position=president of Norway"],
    ),
    (
        "Police raided two homes and seized guns in Oslo.",
        ["Police | raided | two homes | location=Oslo", "Police | seized | guns | location=Oslo"],
    ),
    (
        "The firm confirmed its talks with Norway.",
        [
            "The firm | confirmed | its talks with Norway",
            "its | talks with | Norway | [confirms] | <The firm>",
        ],
    ),
    (
        'Holm said, "We hope that the law works."',
        [
            "Holm | said | We hope that the law works",
            "We | hope | that the law works | <quoted Holm>",
            "the law | works |  | [desired hopes] | <quoted Holm>",
        ],
    ),
    (
        "The two signed a treaty according to which the river belongs to Kenya.",
        [
            "The two | signed | a treaty according to which the river belongs to Kenya",
            "the river | belongs to | Kenya",
        ],
    ),
    (
        "Nine are missing after a landslide in Bello, Antioquia Department, Colombia.",
        [
            "Nine | are missing after | a landslide in Bello, Antioquia Department, Colombia | "
            "location=Bello, Antioquia Department, Colombia"
        ],
    ),
    (
        "Politicians called for Spain to be expelled from the zone.",
        [
            "Politicians | called | for Spain to be expelled from the zone",
            "Spain | to be expelled from | the zone | [requested] | <Politicians>",
        ],
    ),
    (
        "The ship was sunk by U.S. forces off Tarn.",
        ["U.S. forces | sank | The ship | location=Tarn"],
    ),
    (
        "The firm might sell the mine before it moves to Oslo.",
        ["The firm | might sell | the mine | [possible]", "it | moves to | Oslo | [planned]"],
    ),
    (
        "Reports said nine cars had been lost, but no men had been hurt.",
        [
            "Reports | said | nine cars had been lost, but no men had been hurt",
            "nine cars | had been lost |  | <Reports>",
            "men | had been hurt |  | [negative] | <Reports>",
        ],
    ),
    ("A raid with nine drones injures five soldiers.", ["A raid with nine drones | injures | five soldiers"]),
]

# Facts that a place in their sentence is not the place of.
NOWHERE = [
    ("The council voted for the closure of the Suez Canal.", "voted for"),
    ("Police named the man as Bo Berg of Allen, Texas, near the city of Dallas.", "named"),
    ("New Hampshire held a vote following caucuses in Iowa.", "held"),
]

# Text, its date and value, and the date as it is told with its bound.
BOUNDS = [
    ("Holm was hired by Tarn Wines but had been absent since May.", "May", "2024-05",
     "since May", "2024-05/.."),
    ("Norway will leave the union by the end of January.", "the end of January", "2025-01",
     "by the end of January", "../2025-01"),
    ("Holm was hired by Tarn Wines but had been absent since May.", "May", "--05", "since May", ""),
    ("Adams was robbed at the time of the fire.", "the fire", "2024", "the fire", "2024"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_facts(text: str, lines: list[str]) -> None:
    check(lines, text)


@pytest.mark.parametrize(("text", "words", "value", "told", "interval"), BOUNDS)
def test_bounds(text: str, words: str, value: str, told: str, interval: str) -> None:
    s = sentence(text)
    start = s.starts[0] + s.text.index(words)
    found = bounded(s, Time(Span(start, start + len(words), words), value, "date"))
    assert (found.span.text, found.value) == (told, interval)


@pytest.mark.parametrize(("text", "predicate"), NOWHERE)
def test_place_of_another_event(text: str, predicate: str) -> None:
    found = next(one for one in facts(text) if one.predicate == predicate)
    assert "location" not in dict(found.roles)


def test_who_is_freed_is_not_asked() -> None:
    text = "Politicians called for Spain to be expelled from the zone."
    assert "recipient" not in dict(facts(text)[0].roles)


def test_drones_count_nobody() -> None:
    text = "A raid with nine drones injures five soldiers."
    assert by_trigger(text, "quantities") == {"injures": "five"}
