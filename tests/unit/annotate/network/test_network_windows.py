"""Windows cover a text once, never exceed their limit and end where sentences do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.network.windows import cut_windows, likely_starts, quote_marks

WORD = st.tuples(st.integers(1, 12), st.booleans(), st.booleans())


@given(st.lists(WORD, max_size=300), st.integers(14, 80))
def test_every_word_stands_in_one_window(words, limit):
    for enough in (limit // 2, limit):
        covers(words, limit, enough)


def covers(words, limit, enough):
    sizes = [size for size, _, _ in words]
    sure, likely = [sure for _, sure, _ in words], [likely for _, _, likely in words]
    windows = cut_windows(sizes, sure, likely, limit, enough)
    assert [i for first, end in windows for i in range(first, end)] == list(range(len(words)))
    for first, end in windows:
        assert sum(sizes[first:end]) + 2 <= limit


@given(st.lists(WORD, max_size=300), st.integers(14, 80))
def test_a_window_that_holds_a_sure_start_ends_at_one(words, limit):
    sizes, sure = [size for size, _, _ in words], [sure for _, sure, _ in words]
    for first, end in cut_windows(sizes, sure, [False] * len(words), limit):
        assert end == len(words) or sure[end] or not any(sure[first + 1 : end])


@pytest.mark.parametrize(
    ("sure", "likely", "expected"),
    [
        ([], [], [(0, 8), (8, 16), (16, 20)]),
        ([5], [], [(0, 5), (5, 13), (13, 20)]),
        (
            [3, 5],
            [7],
            [(0, 5), (5, 7), (7, 15), (15, 20)],
        ),  # a likely one right behind a sure one is passed over
        ([], [3, 7], [(0, 7), (7, 15), (15, 20)]),
        ([9], [4], [(0, 4), (4, 9), (9, 17), (17, 20)]),
    ],
)
def test_where_windows_end(sure, likely, expected):
    found = cut_windows([1] * 20, [i in sure for i in range(20)], [i in likely for i in range(20)], 10)
    assert found == expected


@pytest.mark.parametrize(
    ("sure", "likely", "expected"),
    [
        ([], [], [(0, 8), (8, 16), (16, 20)]),
        ([6], [], [(0, 6), (6, 14), (14, 20)]),
        ([], [3, 7], [(0, 7), (7, 15), (15, 20)]),  # the first comes before there is enough
        ([2, 5, 9, 12], [], [(0, 5), (5, 9), (9, 12), (12, 20)]),
    ],
)
def test_a_window_with_enough_ends_with_its_sentence(sure, likely, expected):
    found = cut_windows([1] * 20, [i in sure for i in range(20)], [i in likely for i in range(20)], 10, 6)
    assert found == expected


def test_a_text_that_fits_is_not_cut():
    assert cut_windows([1] * 8, [True] * 8, [True] * 8, 10) == [(0, 8)]


@pytest.mark.parametrize(
    ("text", "opening", "closing"),
    [
        ('" Go', "", ""),
        ('"Go !" he said', "0", "3"),
        ("“Go”", "0", "2"),
        ("the 'old ' man", "1", ""),
        ("( he left )", "", "3"),
    ],
)
def test_quote_marks(text, opening, closing):
    words, spaces = split(text)
    found = quote_marks(words, spaces)
    assert ["".join(str(i) for i, mark in enumerate(marks) if mark) for marks in found] == [opening, closing]


def split(text):
    """Split at blanks and around quotes; tell whether a blank follows."""
    words, spaces = [], []
    for part in text.split():
        inner = part.strip("\"'“”")
        pieces = [part] if not inner else [p for p in (*part.partition(inner),) if p]
        words += pieces
        spaces += [False] * (len(pieces) - 1) + [True]
    return words, spaces


@pytest.mark.parametrize(
    ("words", "mark", "expected"),
    [
        ("It rained . He left", 0, [3]),
        ("It rained . he left", 0, []),
        ("It rained . He left", -1, []),
        ("It rained . ” He left", 0, [3 + 1]),
        ("Rain ! Snow ? Hail ... Sun", 0, [2, 4, 6]),
        ("It rained ) He left", 0, []),
    ],
)
def test_likely_starts(words, mark, expected):
    words = words.split()
    opening, closing = quote_marks(words, [True] * len(words))
    found = likely_starts(words, [mark] * len(words), opening, closing)
    assert [i for i, likely in enumerate(found) if likely] == expected
