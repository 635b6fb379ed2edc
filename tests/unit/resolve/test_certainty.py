"""What linking takes from a reading's confidence."""

from dataclasses import replace

import pytest

from kg.records import Filler, Reading, Span
from kg.resolve.certainty import weigh
from kg.schema import load_schema


def _reading(subject: Filler, other: Filler, rule: str = "verb.active.main") -> Reading:
    return Reading(
        story=0,
        sentence=Span(0, 40, "Called the Run, the Run drew crowds."),
        trigger=Span(10, 16, "called"),
        lemma="call",
        predicate="called",
        event_type="Describe",
        roles=(("agent", (subject,)), ("patient", (other,))),
        subject_role="agent",
        object_role="patient",
        rule=rule,
        confidence=0.8,
    )


def _filler(text: str, kind: str, ref: str) -> Filler:
    return Filler(Span(20, 20 + len(text), text), Span(20, 20 + len(text), text), kind, ref=ref)


@pytest.mark.parametrize(
    ("text", "kind", "ref", "rule", "confidence"),
    [
        ("the Run", "name", "run", "verb.active.main", 0.4),
        ("him", "pronoun", "run", "verb.active.main", 0.4),
        ("himself", "pronoun", "run", "verb.active.main", 0.8),
        ("the race", "noun", "run", "verb.active.main", 0.8),
        ("the Walk", "name", "walk", "verb.active.main", 0.8),
        ("the Run", "name", "run", "copula.noun", 0.8),
    ],
)
def test_nobody_does_a_thing_to_himself(text, kind, ref, rule, confidence):
    reading = _reading(_filler("It", "name", "run"), _filler(text, kind, ref), rule)
    assert weigh(reading, {}, load_schema()).confidence == confidence


@pytest.mark.parametrize(("guessed", "confidence"), [(set(), 0.37), ({20}, 0.6), ({31}, 0.37)])
def test_an_open_pronoun_says_less_than_a_name(guessed, confidence):
    """A guess that is not told says more than a pronoun that could be anybody."""
    reading = _reading(_filler("It", "pronoun", ""), _filler("the race", "noun", ""))
    assert weigh(reading, {}, load_schema(), guessed).confidence == confidence


def test_many_of_whom_is_open():
    many = _reading(_filler("Many", "noun", ""), _filler("the Run", "name", "run"))
    assert weigh(many, {}, load_schema()).confidence == 0.37


def test_the_surest_have_a_name_and_a_type():
    named, noun = _filler("Ada Holm", "name", "holm"), _filler("the firm", "noun", "")
    other = _filler("the mine", "noun", "mine")
    open_ = replace(_reading(noun, other), event_type="OpenEvent")
    low = replace(_reading(noun, other), confidence=0.55)
    found = [
        weigh(r, {}, load_schema()).confidence
        for r in (_reading(named, other), _reading(noun, other), open_, low)
    ]
    assert found == [0.8, 0.74, 0.69, 0.55]
