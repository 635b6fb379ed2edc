"""Facts whose place, doer, reason or source stands inside a phrase or behind a name."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "Six people died at a hotel in Graz, Styria, Austria.",
        ["Six people | died at | a hotel in Graz, Styria, Austria"],
    ),
    (
        "Rebels attacked homes and a clinic in Chad.",
        ["Rebels | attacked | homes | location=Chad", "Rebels | attacked | a clinic in Chad | location=Chad"],
    ),
    (
        "Guards patrolled a road in the east of the country near the border.",
        ["Guards | patrolled | a road in the east of the country | location=the border"],
    ),
    (
        "Governor Ada Holm of Oregon resigned.",
        ["Ada Holm | governor of | Oregon | position=Governor", "Ada Holm | resigned | "],
    ),
    (
        "Rebels claim to have killed three soldiers.",
        ["Rebels | claim to have killed | three soldiers | [probable alleges] | <Rebels>"],
    ),
    (
        "Norway sanctions ten firms for arming rebels.",
        ["Norway | sanctions | ten firms | cause=arming rebels"],
    ),
    (
        "Seventy people are killed and another 51 injured in a fire at a hotel.",
        [
            "Seventy people | are killed |  | context=in a fire at a hotel",
            "another 51 | injured in | a fire at a hotel",
        ],
    ),
    (
        "Ada Holm won the vote and, according to Bo Berg, was hurt on Monday.",
        ["Ada Holm | won | the vote", "Ada Holm | was hurt on | Monday | <Bo Berg>"],
    ),
    (
        "Officials declared similar measures for San Francisco, Los Angeles and New York major airports.",
        [
            "Officials | declared | similar measures for San Francisco, Los Angeles"
            " and New York major airports"
        ],
    ),
    ("Mokha is less affected by violence than other parts of Yemen.", ["violence | less affected | Mokha"]),
    (
        "Norway fired a rocket from Kenya at a base in Chad.",
        ["Norway | fired | a rocket | origin=Kenya | patient=a base in Chad"],
    ),
    (
        "Eleven people were hurt in French raids across Mali.",
        [
            "Eleven people | were hurt in | French raids across Mali | agent=French | location=Mali",
            "French | raids across | Mali",
        ],
    ),
    (
        "The party announced a halt to its strikes in Kenya.",
        ["The party | announced | a halt to its strikes in Kenya", "its | strikes in | Kenya"],
    ),
    ("Kenya beat Norway to win the cup.", ["Kenya | beat | Norway | result=to win the cup"]),
    (
        "Ada Holm won the race with a time of two hours.",
        ["Ada Holm | won | the race | context=with a time of two hours"],
    ),
    (
        "Talks between Norway and Kenya ended in Chad.",
        ["Norway | Talks with | Kenya | location=Chad", "Talks between Norway and Kenya | ended in | Chad"],
    ),
    (
        "A study from March said Norway grew.",
        ["A study from March | said | Norway grew", "Norway | grew |  | <A study from March>"],
    ),
    (
        "The National Oceanic and Atmospheric Institute records the warmest spring.",
        ["The National Oceanic and Atmospheric Institute | records | the warmest spring"],
    ),
    (
        "Troops fought alongside rebels for nine months in Tarn.",
        ["Troops | fought alongside | rebels | location=Tarn"],
    ),
    ("On Sunday in Oslo, a man robbed a bank.", ["a man | robbed | a bank | location=Oslo"]),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_circumstances(text: str, lines: list[str]) -> None:
    check(lines, text)
