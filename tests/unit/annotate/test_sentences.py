"""A Doc as flat sentences."""

import numpy as np
from annotated import blank
from spacy.tokens import Doc

from kg.annotate.pieces import Piece
from kg.annotate.sentences import SHARES, SURE, read_doc


def doc(words, heads, deps, *, ents=None, starts=None, spaces=None):
    made = Doc(
        blank().vocab, words=words, heads=heads, deps=deps, ents=ents, spaces=spaces,
        tags=["NN"] * len(words),
        lemmas=[word.lower() for word in words], pos=["NOUN"] * len(words),
    )  # fmt: skip
    assert [sent.start for sent in made.sents] == (starts or [0])
    return made


def test_columns_and_offsets():
    made = doc(["Rome", "fell", "."], [1, 1, 1], ["nsubj", "ROOT", "punct"], spaces=[True, False, False])
    (draft,) = read_doc(made, Piece(2, 5, 100, made.text, made.text), 7)
    s = draft.sentence
    assert (s.story, s.paragraph, s.number, s.text) == (2, 5, 7, "Rome fell.")
    assert (s.words, s.lemmas, s.deps, s.heads) == (
        ["Rome", "fell", "."], ["rome", "fell", "."], ["nsubj", "ROOT", "punct"], [1, 1, 1],
    )  # fmt: skip
    assert [(a, b) for a, b in zip(s.starts, s.ends, strict=True)] == [(100, 104), (105, 109), (109, 110)]
    assert s.children[1] == [0, 2]


def test_heads_are_counted_within_each_sentence():
    made = doc(["It", "fell", "He", "rose"], [1, 1, 3, 3], ["nsubj", "ROOT", "nsubj", "ROOT"], starts=[0, 2])
    one, two = read_doc(made, Piece(0, 0, 0, made.text, made.text), 0)
    assert (one.sentence.heads, two.sentence.heads) == ([1, 1], [1, 1])
    assert (one.sentence.number, two.sentence.number) == (0, 1)
    assert two.sentence.starts[0] == 8


def test_blank_tokens_go_and_what_hangs_on_them_moves_up():
    made = doc(["Rome", " ", "fell"], [1, 2, 2], ["nsubj", "dep", "ROOT"], spaces=[True, False, False])
    source = made.text.replace("  ", " \n")
    (draft,) = read_doc(made, Piece(0, 0, 0, made.text, source), 0)
    assert (draft.sentence.words, draft.sentence.heads) == (["Rome", "fell"], [1, 1])
    assert draft.sentence.text == "Rome \nfell"


def test_a_sentence_of_blanks_is_none():
    made = doc([" "], [0], ["ROOT"], spaces=[False])
    assert read_doc(made, Piece(0, 0, 0, made.text, made.text), 0) == []


def test_the_names_of_the_pipeline():
    made = doc(
        ["New", "York", "Anna", "fell"], [1, 3, 3, 3], ["compound", "nsubj", "nsubj", "ROOT"],
        ents=["B-GPE", "I-GPE", "B-PERSON", "O"],
    )  # fmt: skip
    (draft,) = read_doc(made, Piece(0, 0, 0, made.text, made.text), 0)
    assert draft.ents == [(0, 2, "GPE"), (2, 3, "PERSON")]


def test_an_empty_doc():
    assert read_doc(Doc(blank().vocab, words=[]), Piece(0, 0, 0, "", ""), 0) == []


def test_shares_are_kept_for_the_tokens_of_names():
    made = doc(
        ["It", " ", "Rome"], [2, 0, 2], ["nsubj", "dep", "ROOT"], ents=["O", "O", "B-GPE"],
        spaces=[False, False, False],
    )  # fmt: skip
    made.user_data[SHARES] = (("GPE", "ORG"), np.array([[0.0, 0.0], [0.0, 0.0], [0.754, 0.1]]))
    (draft,) = read_doc(made, Piece(0, 0, 0, made.text, made.text), 0)
    assert draft.shares == {1: {"GPE": 0.75, "ORG": 0.1}}


def test_how_sure_heads_are_is_kept_for_words_and_empty_where_nothing_tells():
    made = doc(["It", " ", "fell"], [2, 0, 2], ["nsubj", "dep", "ROOT"], spaces=[False, False, False])
    piece = Piece(0, 0, 0, made.text, made.text)
    assert read_doc(made, piece, 0)[0].sentence.sure == []
    made.user_data[SURE] = np.array([0.987, 1.0, 0.4])
    assert read_doc(made, piece, 0)[0].sentence.sure == [0.99, 0.4]
