"""Lemmas and features of single words."""

import pytest

from kg.annotate.network.lemmas import Lemmas
from kg.annotate.network.morphology import features

TABLE = [
    "went\tVBD\tgo",
    "children\tNNS\tchild",
    "Berlin\tNNP\tberl",
    "v\tmake\tmake",
    "v\tplan\tplan",
    "v\thope\thope",
    "v\tlarge\tlarge",
]


@pytest.mark.parametrize(
    ("word", "tag", "expected"),
    [
        ("went", "VBD", "go"), ("Went", "VBD", "go"), ("children", "NNS", "child"),
        ("Berlin", "NNP", "Berlin"), ("Kims", "NNPS", "Kim"), ("1,000", "CD", "1,000"),
        ("cities", "NNS", "city"), ("boxes", "NNS", "box"), ("churches", "NNS", "church"),
        ("firemen", "NNS", "fireman"), ("glass", "NNS", "glass"), ("Tanks", "NNS", "tank"),
        ("ties", "NNS", "tie"), ("carries", "VBZ", "carry"), ("goes", "VBZ", "go"),
        ("misses", "VBZ", "miss"), ("says", "VBZ", "say"), ("making", "VBG", "make"),
        ("hoped", "VBD", "hope"), ("planned", "VBN", "plan"), ("carried", "VBD", "carry"),
        ("hopping", "VBG", "hop"), ("falling", "VBG", "fall"), ("created", "VBN", "create"),
        ("realized", "VBD", "realize"), ("walked", "VBD", "walk"), ("bring", "VBG", "bring"),
        ("red", "VBN", "red"), ("bigger", "JJR", "big"), ("happier", "JJR", "happy"),
        ("largest", "JJS", "large"), ("nicest", "JJS", "nice"), ("Quickly", "RB", "quickly"),
        ("THE", "DT", "the"), ("", "NN", ""),
    ],
)  # fmt: skip
def test_lemmas(word, tag, expected):
    assert Lemmas(TABLE)(word, tag) == expected


def test_a_table_with_a_broken_row_is_refused():
    with pytest.raises(ValueError, match="length"):
        Lemmas(["no tabs here"])


@pytest.mark.parametrize(
    ("word", "tag", "dep", "expected"),
    [
        ("The", "DT", "det", "Definite=Def|PronType=Art"),
        ("some", "DT", "det", ""),
        ("tanks", "NNS", "dobj", "Number=Plur"),
        ("said", "VBD", "ROOT", "Tense=Past|VerbForm=Fin"),
        ("was", "VBD", "aux", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
        ("been", "VBN", "aux", "Tense=Past|VerbForm=Part"),
        ("not", "RB", "neg", "Polarity=Neg"),
        ("n’t", "RB", "neg", "Polarity=Neg"),
        ("They", "PRP", "nsubj", "Case=Nom|Number=Plur|Person=3|PronType=Prs"),
        ("it", "PRP", "nsubj", "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs"),
        ("it", "PRP", "pobj", "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs"),
        ("it", "PRP", "attr", "Gender=Neut|Number=Sing|Person=3|PronType=Prs"),
        ("her", "PRP$", "poss", "Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
        ("could", "MD", "aux", "VerbForm=Fin"),
        ("shall", "MD", "aux", "VerbType=Mod"),
        ("best", "JJS", "amod", "Degree=Sup"),
        ("five", "CD", "nummod", "NumType=Card"),
        ("of", "IN", "prep", ""),
        ("word", "no such tag", "dep", ""),
    ],
)
def test_features(word, tag, dep, expected):
    found = features(word, tag, dep)
    assert found == expected
    assert found == "|".join(sorted(found.split("|")))
