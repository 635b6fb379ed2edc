"""Which phrases become nodes that documents share."""

from kg.merge.nodes import Nodes
from kg.records import Document, Filler, Span, Story

BASE = "https://example.org/"


def _document(key: str) -> Document:
    return Document("d", key, "Two others saw the boats.", (Story(0, 0, 25, ((0, 25),)),))


def _noun(text: str, lemma: str) -> Filler:
    span = Span(4, 4 + len(text), text)
    return Filler(span, span, "noun", lemma=lemma)


def test_a_noun_is_one_kind_in_all_documents():
    nodes = Nodes(BASE, {}, {})
    first, second = (nodes.of(_noun("boats", "boat"), _document(key)) for key in ("0" * 16, "1" * 16))
    assert first == second
    assert nodes.drawable == {first}


def test_others_are_words_alone():
    nodes = Nodes(BASE, {}, {})
    first, second = (nodes.of(_noun("others", "other"), _document(key)) for key in ("0" * 16, "1" * 16))
    assert first != second
    assert not nodes.drawable
    assert nodes.labels[first] == "others"
