"""Lengths of time: a quantity where they measure something, a time where something lasts."""

from dataclasses import replace

import pytest
from sentence_table import schema, sentence

from kg.extract.grammar import load_grammar
from kg.extract.phrases import Words
from kg.extract.terms import settle_terms
from kg.records import Span, Time

# Sentence, the length of time and its value, then bounds, comparator and unit; None where it stays a time.
CASES = [
    ("Adams was sentenced to 73 months in prison.", "73 months", "P73M", (73, 73, "exact", "month")),
    ("The judge passed a 47-month sentence.", "47-month", "P47M", (47, 47, "exact", "month")),
    ("His time was 1 hour 59 minutes.", "1 hour 59 minutes", "PT1H59M", (7140, 7140, "exact", "second")),
    ("The judges made a three-day visit to Kenya.", "three-day", "P3D", None),
    ("Adams lived in Kenya for two years.", "two years", "P2Y", None),
    ("The judge passed a 47-month sentence.", "47-month", "", None),
]


def _settled(text: str, part: str, value: str) -> Words:
    s = sentence(text)
    at = text.index(part)
    w = Words(
        replace(s, times=[Time(Span(at, at + len(part), part), value, "duration")]), schema(), load_grammar()
    )
    settle_terms(w)
    return w


@pytest.mark.parametrize(("text", "part", "value", "expected"), CASES)
def test_terms(text, part, value, expected):
    s = _settled(text, part, value).s
    if expected is None:
        assert [t.span.text for t in s.times] == [part]
        assert not s.quantities
        return
    assert not s.times
    (found,) = s.quantities
    assert (found.span.text, (found.low, found.high, found.comparator, found.unit)) == (part, expected)


def test_the_words_of_a_length_are_one_phrase():
    s = _settled("His time was 1 hour 59 minutes.", "1 hour 59 minutes", "PT1H59M").s
    hour, minutes = s.words.index("hour"), s.words.index("minutes")
    assert s.heads[minutes] == hour


def test_settling_twice_changes_nothing():
    w = _settled("The judge passed a 47-month sentence.", "47-month", "P47M")
    before = list(w.s.quantities)
    settle_terms(w)
    assert w.s.quantities == before
