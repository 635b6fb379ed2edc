"""Irregular past forms have their verb as lemma, whether the table has seen them or not."""

import pytest

from kg.annotate.network.irregular import PAST
from kg.annotate.network.lemmas import Lemmas


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        ("lent", "VBN", "lend"),
        ("fled", "VBD", "flee"),
        ("Withdrew", "VBD", "withdraw"),
        ("shot", "VBD", "shoot"),
        ("Lent", "NNP", "Lent"),
        ("shot", "NN", "shot"),
    ],
)
def test_past_forms(word, tag, lemma):
    assert Lemmas(["fled\tVBD\tflead"])(word, tag) == lemma


def test_no_form_stands_for_itself():
    assert len(PAST) > 200
    assert all(form != base for form, base in PAST.items())
