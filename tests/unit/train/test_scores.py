"""Scores against Docs made by hand."""

from collections.abc import Iterable, Iterator

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.train.scores import Figure, GoldText, name_scores, tree_scores, trimmed

VOCAB = Vocab()


class Pipeline:
    """Gives Docs made by hand."""

    def __init__(self, *docs: Doc) -> None:
        self.docs = docs

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        for text, doc in zip(texts, self.docs, strict=True):
            assert doc.text == text
            yield doc


def made(words: list[str], heads: list[int], deps: list[str], ents: list[str] | None = None) -> Doc:
    return Doc(
        VOCAB,
        words=words,
        spaces=[word != "." and after != "." for word, after in zip(words, [*words[1:], "."], strict=True)],
        heads=heads,
        deps=deps,
        tags=["NNP"] * len(words),
        pos=["PROPN"] * len(words),
        lemmas=words,
        ents=ents,
    )


TEXT = "Estonia sent medics."
GOLD = GoldText(
    text=TEXT,
    spans=((0, 7), (8, 12), (13, 19), (19, 20)),
    heads=(1, -1, 1, 1),
    labels=("nsubj", "ROOT", "dobj", "punct"),
    tags=("NNP", "VBD", "NNS", "."),
    pos=("PROPN", "VERB", "NOUN", "PUNCT"),
    lemmas=("Estonia", "send", "medic", "."),
    starts=(0,),
)


def test_a_right_tree_scores_full_and_a_wrong_head_costs() -> None:
    right = made(["Estonia", "sent", "medics", "."], [1, 1, 1, 1], ["nsubj", "ROOT", "dobj", "punct"])
    found = tree_scores(Pipeline(right), [GOLD])
    assert (found["uas"].f1, found["las"].f1, found["sentences"].f1) == (1.0, 1.0, 1.0)
    assert found["tag"] == Figure(1, 4, 4)
    assert found["lemma"] == Figure(2, 4, 4)
    wrong = made(["Estonia", "sent", "medics", "."], [2, 1, 1, 1], ["nsubj", "ROOT", "attr", "punct"])
    found = tree_scores(Pipeline(wrong), [GOLD])
    assert found["uas"] == Figure(2, 3, 3)
    assert found["las"] == Figure(1, 3, 3)


def test_words_cut_otherwise_are_wrong_but_not_aligned() -> None:
    text = "can't stop"
    gold = GoldText(
        text,
        ((0, 2), (2, 5), (6, 10)),
        (2, 2, -1),
        ("aux", "neg", "ROOT"),
        ("MD", "RB", "VB"),
        ("AUX", "PART", "VERB"),
        ("can", "not", "stop"),
        (0,),
    )
    doc = Doc(VOCAB, words=["can't", "stop"], spaces=[True, False], heads=[1, 1], deps=["aux", "ROOT"])
    found = tree_scores(Pipeline(doc), [gold])
    assert found["las"] == Figure(1, 2, 3)
    assert found["las aligned"] == Figure(1, 1, 1)


def test_two_sentences_made_one_are_both_wrong() -> None:
    gold = GoldText(
        "A. B.",
        ((0, 1), (1, 2), (3, 4), (4, 5)),
        (-1, 0, -1, 2),
        ("ROOT", "punct") * 2,
        ("NNP", ".") * 2,
        ("PROPN", "PUNCT") * 2,
        ("A", ".", "B", "."),
        (0, 2),
    )
    doc = Doc(
        VOCAB,
        words=["A", ".", "B", "."],
        spaces=[False, True, False, False],
        heads=[0, 0, 0, 0],
        deps=["ROOT", "punct", "dep", "punct"],
    )
    assert tree_scores(Pipeline(doc), [gold])["sentences"] == Figure(0, 1, 2)


@pytest.mark.parametrize(
    ("text", "span", "result"),
    [
        ("the Senate", (0, 10), (4, 10)),
        ("Kyiv's", (0, 6), (0, 4)),
        ("Kyiv’s", (0, 6), (0, 4)),
        ("Oslo", (0, 4), (0, 4)),
    ],
)
def test_names_are_compared_without_article_and_genitive(
    text: str, span: tuple[int, int], result: tuple[int, int]
) -> None:
    assert trimmed(text, *span) == result


def test_names_count_by_family_and_unmarked_spans_count_for_nothing() -> None:
    text = "Estonia sent medics."
    doc = made(
        ["Estonia", "sent", "medics", "."],
        [1, 1, 1, 1],
        ["nsubj", "ROOT", "dobj", "punct"],
        ["B-ORG", "O", "B-PERSON", "O"],
    )
    found = name_scores(Pipeline(doc), [(text, [(0, 7, "GPE")], [(13, 19)])])
    assert found["place"] == Figure(0, 0, 1)
    assert found["organization"] == Figure(0, 1, 0)
    assert found["person"] == Figure(0, 0, 0)
    assert found["all"] == Figure(0, 1, 1)
