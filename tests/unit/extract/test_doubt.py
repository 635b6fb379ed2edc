"""What doubtful heads and long sentences take from a confidence."""

from dataclasses import replace
from itertools import pairwise

import pytest
from sentence_table import schema, sentence

from kg.extract.doubt import doubted
from kg.extract.extract import extract
from kg.extract.graft import MENDED, attach, swap
from kg.records import Document, Story
from kg.tree import Sentence

TEXT = "The union sent forty pumps to Nairobi."


def told(sure: list[float]) -> float:
    s = replace(sentence(TEXT), sure=sure)
    document = Document("d", "0" * 16, TEXT, (Story(0, 0, len(TEXT), ((0, len(TEXT)),)),))
    (reading,) = [r for r in extract(document, [s], schema()) if r.trigger.text == "sent"]
    return reading.confidence


def with_sure(word: str, sure: float) -> float:
    words = sentence(TEXT).words
    return told([sure if one == word else 1.0 for one in words])


def test_a_pipeline_that_tells_nothing_is_believed():
    assert told([]) == told([1.0] * len(sentence(TEXT)))


@pytest.mark.parametrize("word", ["union", "sent", "pumps"])
def test_a_doubtful_head_of_verb_subject_or_object_costs_confidence(word):
    found = [with_sure(word, sure) for sure in (1.0, 0.95, 0.8, 0.6, 0.4, 0.1)]
    assert all(a > b for a, b in pairwise(found[:3]))
    assert found == sorted(found, reverse=True)
    assert found[3] >= 0.5
    assert (found[4] < 0.5) == (word != "sent")  # a head that is likelier wrong hides it, a clause's does not


def test_heads_elsewhere_cost_nothing():
    assert with_sure("The", 0.1) == told([])


def test_long_sentences_rank_lower_but_are_shown():
    def of(size: int) -> float:
        return doubted(
            Sentence(0, 0, 0, *([["x"] * size] * 5), [0] * size, [0] * size, [0] * size, ""), [], 0.9
        )

    assert of(10) == 0.9
    assert 0.9 > of(30) > of(50) > 0.5
    assert of(60) == of(600)


def test_what_was_doubtful_before_is_not_lifted():
    s = replace(sentence(TEXT), sure=[0.6] * len(sentence(TEXT)))
    assert doubted(s, [0], 0.3) <= 0.3


def test_a_mended_head_is_as_sure_as_its_rule():
    s = replace(
        sentence(TEXT), heads=list(sentence(TEXT).heads), deps=list(sentence(TEXT).deps), sure=[0.2] * 8
    )
    to = s.words.index("to")
    attach(s, to, s.words.index("pumps"), "prep")
    assert s.sure[to] == MENDED
    assert s.sure[0] == 0.2
    swap(s, to, s.words.index("pumps"), "dep")
    assert s.sure[s.words.index("pumps")] == MENDED
