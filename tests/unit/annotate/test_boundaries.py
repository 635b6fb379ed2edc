"""Where sentences begin: marks for the parser."""

import pytest
from annotated import blank

from kg.annotate.boundaries import LONGEST, MAY, MUST, NEVER, boundaries


def marks(text: str) -> dict[str, int]:
    """Return the mark of each word; of a word that comes twice the last one counts."""
    doc = blank()(text)
    found = boundaries([token.text for token in doc], [bool(token.whitespace_) for token in doc])
    return {token.text: mark for token, mark in zip(doc, found, strict=True)}


CASES = [
    ("He met Mr. Smith.", "Smith", NEVER),
    ("He met Gen. Smith.", "Smith", NEVER),
    ("He met John F. Kennedy.", "Kennedy", NEVER),
    ("It has No. 10 there.", "10", NEVER),
    ("It cost Rs. 10 there.", "10", NEVER),
    ("He left the U.S. He came back.", "He", MUST),
    ("He left the U.S. Army.", "Army", MAY),
    ("He left the U.S. on foot.", "on", NEVER),
    ("He fell. Smith rose.", "Smith", MUST),
    ("He fell.Smith rose.", "Smith", MUST),
    ("He fell. 20 men rose.", "20", MUST),
    ('He fell. "Help," she said.', "Help", NEVER),
    ('"We won." Smith left.', "Smith", MUST),
    ('"We won." he said.', "he", NEVER),
    ('"Why?" Smith asked.', "Smith", NEVER),
    ('"Why?" Smith left soon.', "Smith", MAY),
    ('"We won," Smith said.', "Smith", NEVER),
    ('He said: "We won."', "We", NEVER),
    ("A fire\nSmith saw burned.", "Smith", NEVER),
    ("Smith, Jones fell.", "Jones", NEVER),
    ("What is it? Smith knows.", "Smith", MAY),
    ("Mayor Smith Image: Jones.", "Image", MUST),  # a caption and its credit
]


@pytest.mark.parametrize(("text", "word", "wanted"), CASES)
def test_may_a_sentence_begin_here(text, word, wanted):
    assert marks(text)[word] == wanted


@pytest.mark.parametrize("text", ['"We won." He left.', "“We won.” He left.", "(We won.) He left."])
def test_a_closing_mark_stays_with_the_sentence_before(text):
    doc = blank()(text)
    found = boundaries([token.text for token in doc], [bool(token.whitespace_) for token in doc])
    assert [token.text for token, mark in zip(doc, found, strict=True) if mark == MUST][1:] == ["He"]


def test_an_opening_quote_begins_its_sentence():
    doc = blank()('He fell. "Help us," she said.')
    found = boundaries([token.text for token in doc], [bool(token.whitespace_) for token in doc])
    assert [token.text for token, mark in zip(doc, found, strict=True) if mark == MUST] == ["He", '"']


def test_nothing_and_blanks():
    assert boundaries([], []) == []
    assert boundaries(["  "], [0]) == [MUST]


def test_words_without_end_are_cut():
    found = boundaries(["men"] * (2 * LONGEST + 1), [1] * (2 * LONGEST + 1))
    assert [i for i, mark in enumerate(found) if mark == MUST] == [0, LONGEST, 2 * LONGEST]
