"""What the network sees of a word."""

import pytest

from kg.annotate.network.wordpieces import CASES, MOST, WordPieces, case_class, read_pieces

PIECES = [
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "un",
    "##able",
    "##ab",
    "##le",
    "able",
    ".",
    "-",
    "_",
    "oslo",
    "e",
    "a",
    "##a",
]
UNKNOWN = 0


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("oslo", 1), ("NATO", 2), ("Oslo", 3), ("McRae", 4), ("iPhone", 4), ("A", 5), ("a", 1), ("2024", 6),
        ("F-16", 7), ("3rd", 7), ("U.S.", 8), ("n't", 9), ("co-op", 9), ("Al-Shabab", 8), (".", 0), ("😀", 0),
        ("\x00", 0), ("مرحبا", 4), ("Żółć", 3),
    ],
)  # fmt: skip
def test_case_classes(word, expected):
    assert case_class(word) == expected
    assert 0 <= expected < CASES


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("unable", ["un", "##able"]),  # the longest piece first
        ("UNABLE", ["un", "##able"]),
        ("unab", ["un", "##ab"]),
        ("Óslo", ["oslo"]),
        ("able-able.", ["able", "-", "able", "."]),
        ("a_e", ["a", "_", "e"]),
        ("unx", ["[UNK]"]),  # one letter unknown: all of the run
        ("unx-un", ["[UNK]", "-", "un"]),
        ("😀", ["[UNK]"]),
        ("\x00", ["[UNK]"]),
        ("\ud800", ["[UNK]"]),
        ("\u0301", ["[UNK]"]),  # an accent alone leaves nothing
        ("a" * 61, ["[UNK]"]),
        ("aa", ["a", "##a"]),
    ],
)
def test_pieces(word, expected):
    pieces, case = WordPieces(PIECES)(word)
    assert [PIECES[number] for number in pieces] == expected
    assert case == case_class(word)


def test_a_long_word_keeps_both_ends_and_says_that_something_is_left_out():
    word = "oslo." * 10 + "able"
    pieces, _ = WordPieces(PIECES)(word)
    names = [PIECES[number] for number in pieces]
    assert len(names) == MOST
    assert names == ["oslo", ".", "oslo", ".", "oslo", ".", "oslo", "[UNK]", ".", "oslo", ".", "able"]


def test_the_work_on_one_word_is_bounded():
    words = WordPieces(PIECES)
    for word in ("a" * 1_000_000, "." * 1_000_000, "a" + "\u0301\u0323" * 500_000, "un." * 300_000):
        pieces, _ = words(word)
        assert 1 <= len(pieces) <= MOST
    assert words.see.cache_info().currsize == 0  # such words are not kept either


def test_a_vocabulary_file_is_read_in_order(tmp_path):
    path = tmp_path / "vocab.txt"
    path.write_text("\n".join(PIECES) + "\n", encoding="utf-8")
    words = read_pieces(path)
    assert (words.unknown, words.first, words.last) == (0, 1, 2)
    assert words.ids == {piece: number for number, piece in enumerate(PIECES)}


def test_a_vocabulary_without_special_pieces_is_refused():
    with pytest.raises(KeyError):
        WordPieces(["a", "b"])
