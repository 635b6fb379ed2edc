"""What relative clauses, participles, appositions and remarks hang on."""

import pytest
from sentence_table import check, facts

CASES: list[tuple[str, list[str]]] = [
    (
        "Drones struck a hotel in Manama, Bahrain, which houses foreign staff.",
        [
            "Drones | struck | a hotel in Manama, Bahrain | location=Manama, Bahrain",
            "a hotel in Manama, Bahrain | houses | foreign staff | location=Manama, Bahrain",
        ],
    ),
    (
        "The trial follows the collapse of a bridge in Genoa, Liguria, Italy, which killed 43 people.",
        [
            "The trial | follows | the collapse of a bridge in Genoa, Liguria, Italy",
            "the collapse of a bridge in Genoa, Liguria, Italy | killed | 43 people",
        ],
    ),
    (
        "Rebels tried to take the town of Luke, Masisi Territory, DR Congo, which the army had captured.",
        [
            "Rebels | tried to take | the town of Luke, Masisi Territory, DR Congo | [desired]",
            "the army | had captured | Luke, Masisi Territory, DR Congo",
        ],
    ),
    (
        "The ship is heading for a port in Oman, which borders Yemen.",
        ["The ship | is heading for | a port in Oman", "Oman | borders | Yemen"],
    ),
    (
        "Police were called to an incident in Streatham, which they declared a terrorist attack.",
        [
            "Police | were called to | an incident in Streatham | location=Streatham",
            "they | declared | an incident in Streatham",
        ],
    ),
    (
        "The drone hit the complex in Volgograd, which suffered damage.",
        ["The drone | hit | the complex | location=Volgograd", "the complex | suffered | damage"],
    ),
    (
        "Fire damaged a church in Berlin, which was built in 1890.",
        [
            "Fire | damaged | a church in Berlin | location=Berlin",
            "a church in Berlin | was built in | 1890 | location=Berlin",
        ],
    ),
    (
        "Ten days of fighting between the army and rebels that killed 40 people ended.",
        [
            "the army | fighting with | rebels",
            "fighting between the army and rebels | killed | 40 people",
            "Ten days of fighting between the army and rebels | ended | ",
        ],
    ),
    (
        "Parliament elected Maria Holm as speaker, replacing Jan Berg.",
        ["Parliament | elected | Maria Holm | position=speaker", "Maria Holm | replacing | Jan Berg"],
    ),
    (
        "Voters elected Ana Costa, defeating the governor.",
        ["Voters | elected | Ana Costa", "Ana Costa | defeating | the governor"],
    ),
    ("The club named Tom Weber as head coach.", ["The club | named | Tom Weber | position=head coach"]),
    (
        "The king pardoned 200 prisoners, including a blogger who had criticised the police.",
        ["The king | pardoned | 200 prisoners", "a blogger | had criticised | the police"],
    ),
    (
        "The minister resigned, a move that surprised his allies.",
        ["The minister | resigned | ", "a move | surprised | his allies"],
    ),
    (
        "Six people were killed after a wire snapped, causing the car to crash.",
        [
            "Six people | were killed |  | context=after a wire snapped, causing the car to crash",
            "a wire | snapped | ",
            "a wire | causing | the car to crash",
            "the car | to crash | ",
        ],
    ),
    (
        "Two people died in a blast, destroying a shop.",
        ["Two people | died in | a blast", "a blast | destroying | a shop"],
    ),
    (
        "The strike led to the firm closing two plants.",
        ["The strike | led to | the firm closing two plants", "the firm | closing | two plants"],
    ),
    (
        "He spent years in Oslo writing novels.",
        ["He | spent | years | location=Oslo | topic=writing novels", "He | writing | novels"],
    ),
    (
        "The court allowed the ban to expire while keeping the fine.",
        [
            "The court | allowed | the ban to expire",
            "the ban | to expire | ",
            "The court | keeping | the fine",
        ],
    ),
    (
        "The ban covers those holding passports issued by Norway.",
        [
            "The ban | covers | those holding passports issued by Norway",
            "those | holding | passports issued by Norway",
            "Norway | issued | passports",
        ],
    ),
    (
        "Prosecutors accused the firm that runs the mine of lying about the deaths.",
        [
            "Prosecutors | accused | the firm | topic=lying about the deaths",
            "the firm | runs | the mine",
            "the firm | lying about | the deaths | [probable alleges] | <Prosecutors>",
        ],
    ),
    (
        "The state gave the navy, which has few ships, access to two ports.",
        [
            "The state | gave | the navy | topic=access to two ports",
            "the navy | has | few ships",
            "The state | access to | two ports",
        ],
    ),
    (
        "Four girls drowned in a canal in Tarn district, India.",
        ["Four girls | drowned in | a canal in Tarn district, India"],
    ),
    (
        "The talks were held in Lund, the home of the bank.",
        ["The talks | were held in | Lund", "Lund | is | the home of the bank"],
    ),
    (
        "Holm was convicted of fraud, stemming from his years in Oslo.",
        ["Holm | was convicted of | fraud", "fraud | stemming from | his years in Oslo | location=Oslo"],
    ),
    (
        "He led a tour of the island of Rapa Nui, also called Easter Island.",
        ["He | led | a tour of the island of Rapa Nui", "Rapa Nui | called | Easter Island"],
    ),
    (
        "The minister announced a tax on sugary drinks introduced by his predecessor.",
        [
            "The minister | announced | a tax on sugary drinks introduced by his predecessor",
            "his predecessor | introduced | a tax on sugary drinks",
        ],
    ),
    (
        "Both sides signed an agreement in Washington, D.C., that provides for a truce.",
        [
            "Both sides | signed | an agreement in Washington, D.C. | location=Washington, D.C.",
            "an agreement in Washington, D.C. | provides for | a truce | location=Washington, D.C.",
        ],
    ),
    (
        "Judging from the first results, the party has lost its majority.",
        ["the party | has lost | its majority"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_hanging(text, lines):
    check(lines, text)


NAMELESS = [
    "The army killed a fighter in Gaza City, a commander in the north, and a guard.",
    "The prize went to Ada Holm, fifth year at the college.",
    "Four girls drowned in a canal in Tarn district, India.",
]


@pytest.mark.parametrize("text", NAMELESS)
def test_no_description(text):
    assert not [one for one in facts(text, least=0.0) if one.rule == "apposition.noun"]
