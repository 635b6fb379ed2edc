"""Comparison of names, quotations and the tree's vetoes."""

import pytest
from resolve_trees import document

from kg.records import Document, Story
from kg.resolve.binding import pleonastic
from kg.resolve.forms import bare_name, is_acronym, name_form, same_body, same_person, surname_forms
from kg.resolve.mentions import find_mentions
from kg.resolve.name_parts import home_of
from kg.resolve.speech import find_speech, quote_at
from kg.schema import load_schema


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("the United Nations", "United Nations"),
        ("President Anna Berg", "Anna Berg"),
        ("Mr. Berg's", "Berg"),
        ("Prime Minister Holm", "Holm"),
        ("The", "The"),
        ("Dr", "Dr"),
    ],
)
def test_bare_name(written: str, bare: str) -> None:
    assert " ".join(bare_name(written.split(), frozenset(("president",)))) == bare


@pytest.mark.parametrize(
    ("full", "short", "fits"),
    [
        ("Anna Berg", "berg", True),
        ("Anna Berg", "anna", False),
        ("Kim Min-ho", "kim", True),
        ("Kim Min-ho", "ho", False),
        ("Omar al-Hadi", "hadi", True),
        ("Eva von der Linde", "vonderlinde", True),
        ("Carl Lund Jr", "lund", True),
        ("Rosa Díaz-Mora", "diazmora", True),
        ("Lene Ødegård", "ødegard", True),
    ],
)
def test_surname_forms(full: str, short: str, fits: bool) -> None:
    assert (short in surname_forms(full)) is fits


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Anna M. Berg", "Anna Berg", True),
        ("A. Berg", "Anna Berg", True),
        ("Anna Berg", "Karl Berg", False),
        ("Anna Berg", "Anna Holm", False),
        ("Anna Maria Berg", "Anna Berg", True),
        ("Anna Maria Berg", "Anna Lena Berg", False),
        ("Kim Min-ho", "Kim Min Ho", True),
        ("Berg", "Anna Berg", False),
    ],
)
def test_same_person(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Acme", "Acme Corporation", True),
        ("Acme Inc", "Acme", True),
        ("Academy of Music", "Royal Academy of Music", True),
        ("Parliament", "Parliament of Norway", True),
        ("Oslo", "University of Oslo", False),
        ("Oslo", "Oslo Philharmonic", False),
        ("Bank of Norway", "Bank of Sweden", False),
        ("Grain Board", "Timber Board", False),
    ],
)
def test_same_body(one: str, other: str, same: bool) -> None:
    assert same_body(one, other) is same


@pytest.mark.parametrize(
    ("short", "long", "fits"),
    [
        ("NGB", "National Grain Board", True),
        ("N.G.B.", "National Grain Board", True),
        ("IAEA", "International Atomic Energy Agency", True),
        ("UoO", "University of Oslo", True),
        ("UO", "University of Oslo", True),
        ("NB", "National Grain Board", False),
        ("Ngb", "National Grain Board", False),
        ("N", "Norway", False),
    ],
)
def test_is_acronym(short: str, long: str, fits: bool) -> None:
    assert is_acronym(short, long) is fits


def test_case_counts_in_a_short_name_only() -> None:
    assert name_form("US") != name_form("us")
    assert name_form("NORTH Sea") == name_form("North Sea")


@pytest.mark.parametrize(
    ("name", "qid"),
    [("Parliament of Norway", "Q20"), ("Swedish Timber Board", "Q34"), ("Timber Board", ""), ("Acme", "")],
)
def test_home_of_a_body(name: str, qid: str) -> None:
    assert home_of(name) == qid


@pytest.mark.parametrize(
    ("text", "empty"),
    [("It is clear that prices rose.", True), ("It had lost money.", False)],
)
def test_pleonastic(text: str, empty: bool) -> None:
    _, sentences = document(text)
    assert pleonastic(sentences[0], 0) is empty


def test_quotation_finds_its_speaker() -> None:
    doc, sentences = document('"I will resign," Anna Berg said.', "Berg left early.")
    quotes = find_speech(find_mentions(doc, sentences, load_schema()))
    assert [(doc.text[q.start : q.end], q.speaker.words if q.speaker else "") for q in quotes] == [
        ('"I will resign,"', "Anna Berg")
    ]
    assert quote_at(quotes, 1) is quotes[0]
    assert quote_at(quotes, quotes[0].end) is None
    assert quote_at([], 0) is None


def test_no_sentences_no_quotes() -> None:
    empty = Document("d", "0" * 16, "", (Story(0, 0, 0, ()),))
    assert find_speech(find_mentions(empty, [], load_schema())) == []


def test_a_body_keeps_its_first_word() -> None:
    words = ["the", "General", "Staff"]
    assert bare_name(words, frozenset(("general",)), titled=False) == ["General", "Staff"]
