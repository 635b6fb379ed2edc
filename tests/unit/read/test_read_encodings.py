"""Bytes become text: every encoding that news comes in, and nothing that is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import BinaryError, DocumentError
from kg.read.encodings import clean, decode

TEXT = "Café Zürich – “5 € for all”, said José Núñez.\nThe second line is plain English.\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode(), TEXT),
        (b"\xef\xbb\xbf" + TEXT.encode(), TEXT),
        (TEXT.encode("cp1252"), TEXT),
        (TEXT.encode("utf-16"), TEXT),
        (TEXT.encode("utf-16-le"), TEXT),
        (TEXT.encode("utf-16-be"), TEXT),
        (TEXT.encode("utf-32"), TEXT),
        (TEXT.encode("utf-16") + b"a", TEXT + "\ufffd"),
        (TEXT.replace("\n", "\r\n").encode(), TEXT),
        (TEXT.replace("\n", "\r").encode(), TEXT),
        (b"", ""),
    ],
)
def test_decode(data: bytes, expected: str) -> None:
    assert decode(data, "a.txt") == expected


def test_damaged_utf8_is_read_with_replacement() -> None:
    data = TEXT.encode().replace("é".encode(), b"\xc3", 1)
    assert decode(data, "a.txt") == TEXT.replace("Café", "Caf\ufffd")


def test_text_that_ends_within_a_character_keeps_the_rest() -> None:
    assert decode("Preis 5 €".encode()[:-1], "a.txt") == "Preis 5 \ufffd"


@pytest.mark.parametrize(
    ("declared", "data", "expected"),
    [
        ("windows-1251", "Москва".encode("cp1251"), "Москва"),
        ("iso-8859-1", "“Café”".encode("cp1252"), "“Café”"),
        (
            "utf-8",
            "Café ".encode("cp1252") + b"and so on, in plain English",
            "Café and so on, in plain English",
        ),
        ("utf-16", "Café".encode(), "Café"),
        ("no such thing", "Café".encode(), "Café"),
    ],
)
def test_declared_encoding_counts_where_it_fits(declared: str, data: bytes, expected: str) -> None:
    assert decode(data, "a.html", declared) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 and words that look like text",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 50,
        b"PK\x03\x04 words",
        bytes(range(256)) * 20,
        b"\0\1\2\3" * 100,
    ],
)
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(BinaryError):
        decode(data, "a.txt")


def test_stray_nul_and_controls_become_spaces() -> None:
    assert decode(b"One\0two words and many more of them.", "a.txt") == "One two words and many more of them."


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ("a\u2028b\x85c\fd", "a\nb\nc\nd"),
        ("\ufeffa\ufeffb", "a\ufeffb"),
        ("a\ud800b\uffff", "a\ufffdb\ufffd"),
        ("tab\tand\x1b escape", "tab\tand  escape"),
    ],
)
def test_clean(given_: str, expected: str) -> None:
    assert clean(given_) == expected


@given(st.binary(max_size=300))
def test_any_bytes_give_clean_text_or_a_document_error(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except DocumentError:
        return
    assert clean(text) == text
    text.encode("utf-8")
