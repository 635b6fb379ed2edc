"""Dates are read only as precisely as they were given."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.read.dates import parse_date


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        (2024, "2024"),
        ("2024-05-03T23:30:00-05:00", "2024-05-03"),
        ("2024-05-03 10:00", "2024-05-03"),
        ("20240503", "2024-05-03"),
        ("20240503T101500Z", "2024-05-03"),
        ("Wed, 03 Aug 2022 19:49:23 +0000", "2022-08-03"),
        ("3 May 2024", "2024-05-03"),
        ("3rd of May 2024", "2024-05-03"),
        ("Friday, May 3rd, 2024 at 3:15 pm BST", "2024-05-03"),
        ("Tue 18 Jun 2025 13.00 BST", "2025-06-18"),
        ("Sept 9, 2019", "2019-09-09"),
        ("May 2024", "2024-05"),
        ("13/05/2024", "2024-05-13"),
        ("05/13/2024", "2024-05-13"),
        ("05/05/2024", "2024-05-05"),
        ("03.05.2024", "2024-05-03"),
        ("2024/05/03", "2024-05-03"),
        ("03/05/2024", "2024"),
        ("", ""),
        (None, ""),
        ("yesterday", ""),
        ("Tuesday", ""),
        ("3 May", ""),
        ("3/5/24", ""),
        ("2024-02-30", ""),
        ("31 April 2024", ""),
        ("10", ""),
        ("no date at all, but 300 words of something else " * 3, ""),
    ],
)
def test_parse_date(given_: object, expected: str) -> None:
    assert parse_date(given_) == expected


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_iso_dates_stay_what_they_are(day: date) -> None:
    assert parse_date(day) == str(day)


@given(st.text(max_size=40))
def test_any_text_gives_a_date_or_nothing(text: str) -> None:
    assert len(parse_date(text)) in (0, 4, 7, 10)
