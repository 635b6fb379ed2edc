"""What an object is made or said to be, wherever the state stands; which place somebody takes."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    ("Guards shot dead two men at the gate.", ["Guards | shot dead | two men | context=at the gate"]),
    ("The rebels set free forty hostages.", ["The rebels | set free | forty hostages"]),
    (
        "The ministry made public the names of the winners.",
        ["The ministry | made public | the names of the winners"],
    ),
    ("The soldiers burned alive three villagers.", ["The soldiers | burned alive | three villagers"]),
    (
        "Observers described the vote as free and fair.",
        ["Observers | described | the vote | topic=free and fair"],
    ),
    ("The mayor called the raid cowardly.", ["The mayor | called | the raid | position=cowardly"]),
    ("Doctors consider the patient stable.", ["Doctors | consider | the patient stable"]),
    ("The judge declared the law invalid.", ["The judge | declared | the law invalid"]),
    (
        'The report called the plan "defensive" in nature.',
        ["The report | called | the plan | context=in nature | position=defensive"],
    ),
    ("The court found the minister guilty.", ["The court | found guilty | the minister"]),
    ("Kenya finished third in the race.", ["Kenya | finished third in | the race"]),
    ("The Norwegian came second behind Ada Holm.", ["The Norwegian | came second behind | Ada Holm"]),
    ("The storm came first to the islands.", ["The storm | came to | the islands"]),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_states(text, lines):
    check(lines, text)
