"""Lemmas: the table first, then irregular forms, then the rules of English inflection."""

import pytest

from kg.annotate.network.lemmas import Lemmas

ROWS = ["sells\tVBZ\tsell", "v\tplan\t_", "v\tcreate\t_"]

CASES = [
    ("sells", "VBZ", "sell"),
    ("fled", "VBD", "flee"),
    ("collided", "VBD", "collide"),
    ("dwindling", "VBG", "dwindle"),
    ("sabotaged", "VBN", "sabotage"),
    ("bribing", "VBG", "bribe"),
    ("eroded", "VBN", "erode"),
    ("recaptured", "VBD", "recapture"),
    ("boycotted", "VBD", "boycott"),
    ("patrolled", "VBD", "patrol"),
    ("rebuffed", "VBD", "rebuff"),
    ("demoted", "VBN", "demote"),
    ("planned", "VBD", "plan"),
    ("begged", "VBD", "beg"),
    ("visited", "VBD", "visit"),
    ("offering", "VBG", "offer"),
    ("ruined", "VBD", "ruin"),
    ("raided", "VBD", "raid"),
    ("carried", "VBD", "carry"),
    ("created", "VBD", "create"),
]


@pytest.mark.parametrize(("word", "tag", "lemma"), CASES)
def test_lemmas(word, tag, lemma):
    assert Lemmas(ROWS)(word, tag) == lemma


def test_names_are_their_own_lemma():
    assert Lemmas(ROWS)("Reuters", "NNP") == "Reuters"
