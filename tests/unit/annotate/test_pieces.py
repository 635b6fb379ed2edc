"""Paragraphs as texts for the pipeline."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.pieces import LONGEST, cut, parts, plain
from kg.records import Document, Story


def document(text: str, *paragraphs: tuple[int, int], title: str = "") -> Document:
    return Document("d", "0" * 16, text, (Story(0, 0, len(text), paragraphs, title=title),))


@pytest.mark.parametrize(
    "odd", ["\n", "\t", "\u00a0", "\u200b", "\ufeff", "\x00", "\x85", "\u2028", "\ud800"]
)
def test_odd_characters_become_one_blank_each(odd):
    assert plain(f"a{odd}b") == "a b"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("the <b>Tarn</b> line", "the    Tarn     line"),
        ('a<br/>b <p class="x">c', "a     b              c"),
        ("see [https://a.no the list] now", "see               the list  now"),
        ("a<b and c>d", "a<b and c>d"),
        ("[https was] left", "[https was] left"),
    ],
)
def test_marks_of_a_page_become_blanks(text, read):
    assert plain(text) == read


@given(st.text())
def test_offsets_hold(text):
    assert len(plain(text)) == len(text)


def test_a_piece_knows_its_place():
    text = "Furniture\n\nOne fire\nburned.\n\n \n\nTwo."
    (one, two) = cut(document(text, (11, 27), (29, 30), (32, 36)))
    assert (one.start, one.text, one.source, one.paragraph) == (
        11,
        "One fire burned.",
        "One fire\nburned.",
        0,
    )
    assert (two.start, two.text, two.paragraph) == (32, "Two.", 1)


HEADINGS = [
    ("Fire kills three", "It burned.", "", True),
    ("It burned.", "It ended.", "", False),
    ('"We won"', "It ended.", "", False),
    ("- three dead", "It ended.", "", False),
    ("He said:", "It ended.", "", False),
    ("Will it end?", "It ended.", "Will it  end?", True),
    (" ".join(["word"] * 40), "It ended.", "", False),
]


@pytest.mark.parametrize(("first", "second", "title", "wanted"), HEADINGS)
def test_what_is_a_heading(first, second, title, wanted):
    text = f"{first}\n\n{second}"
    spans = ((0, len(first)), (len(first) + 2, len(text)))
    one, two = cut(document(text, *spans, title=title))
    assert (one.heading, two.heading) == (wanted, False)


def test_a_lone_paragraph_without_full_stop_is_no_heading():
    (only,) = cut(document("Fire kills three", (0, 16)))
    assert not only.heading


@pytest.mark.parametrize("unit", ["A fire burned. ", "word ", "x"])
def test_long_paragraphs_are_cut_whole(unit):
    text = unit * (2 * LONGEST // len(unit) + 7)
    ranges = list(parts(text))
    assert "".join(text[a:b] for a, b in ranges) == text
    assert all(b - a <= LONGEST for a, b in ranges)
    if unit != "x":
        assert all(text[a:b].endswith(unit[-1]) and text[a:b].startswith(unit[0]) for a, b in ranges)


@pytest.mark.parametrize("picture", ["🇵🇸", "🤝", "👨‍👩‍👧", "✊🏽", "❤️", "5️⃣", "★"])
def test_pictures_never_reach_a_name(picture):
    read = plain(f"{picture} Abbas")
    assert read.split() in (["Abbas"], ["5", "Abbas"])
    assert read.endswith("Abbas")
