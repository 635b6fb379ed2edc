"""How sure a reading is, and what speaks against it."""

import pytest
from sentence_table import readings

# Sentence, trigger, bounds of the confidence: `least <= confidence <= most`.
CASES = [
    ("The union sent forty pumps to Nairobi.", "sent", 0.85, 1.0),
    ("Norway agreed to send doctors to Kenya.", "send", 0.7, 0.9),
    ("The old harbour was closed.", "closed", 0.5, 0.85),  # no object
    ("The governor urged residents to leave the valley.", "leave", 0.5, 0.7),
    ("The ministry announced a law to mandate helmets.", "mandate", 0.0, 0.45),  # a purpose
    ("Norway made a promise to protect the forest.", "protect", 0.0, 0.45),
    ("The navy prevented the ship from leaving the harbour.", "leaving", 0.0, 0.45),
    ("The law restricts farmers from selling the seeds.", "selling", 0.0, 0.45),
    ("The company is in the process of merging the two mines.", "merging", 0.0, 0.45),
    ("The port closed after the union stopped work.", "stopped", 0.5, 1.0),
    ("The newspaper reported that the king sold the palace, citing the ministry.", "citing", 0.0, 0.45),
    ("It is unclear whether Norway supports the plan.", "unclear", 0.0, 0.45),
]


@pytest.mark.parametrize(("text", "trigger", "least", "most"), CASES)
def test_confidence(text: str, trigger: str, least: float, most: float) -> None:
    found = [r.confidence for r in readings(text) if r.trigger.text == trigger]
    assert found
    assert all(least <= one <= most for one in found)


def test_every_reading_has_a_rule_and_a_rounded_confidence() -> None:
    for text, *_ in CASES:
        for r in readings(text):
            assert r.rule
            assert 0.0 <= r.confidence <= 1.0
            assert round(r.confidence, 2) == r.confidence


def test_reading_is_the_same_twice_and_in_the_order_of_the_text() -> None:
    text = "The army, which attacked the village in March, left the valley on Friday."
    first = readings(text)
    assert first == readings(text)
    assert [r.trigger.start for r in first] == sorted(r.trigger.start for r in first)


def test_every_span_is_its_words() -> None:
    text = "Norway sent an estimated 5,000 troops to Mali."
    for r in readings(text):
        spans = [r.trigger, r.sentence, *(s for _, fs in r.roles for f in fs for s in (f.span, f.head))]
        assert all(text[s.start : s.end] == s.text for s in spans)
