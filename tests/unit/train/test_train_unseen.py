"""What must not be seen, and the texts that may be."""

from dataclasses import replace
from pathlib import Path

import pytest
import small_corpora as small
from small_corpora import HELD_TEXT, HIDDEN, LINKED, NAMED, OPEN

from kg.train.corpora import Corpora, marked_sentences, training_sentences
from kg.train.errors import CorpusError, CorpusLineError, MaterialError
from kg.train.marked import Marks, in_letters, key
from kg.train.parses import Entity
from kg.train.texts import Link, Text, gather, layer_texts, read_texts, write_texts
from kg.train.unseen import Unseen, id_prefixes, key_of, read_unseen

TRUCK = ["The", "truck", "never", "reached", "the", "northern", "bridge", "n't", "."]


@pytest.fixture
def corpora(tmp_path: Path) -> Corpora:
    return Corpora(small.write(tmp_path / "corpora"))


def unseen(folder: Path, name: str, text: str) -> Unseen:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return read_unseen([], [folder], [])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.jsonl", small.rows({"text": f"Before that. {HIDDEN} Then it rained."})),
        ("a.jsonl", small.rows({"sent": HIDDEN})),
        ("a.jsonl", small.rows({"tokens": HIDDEN.replace(".", " .").split()})),
        ("a.jsonl", small.rows({"sents": [["It", "rained", "."], HIDDEN.replace(".", " .").split()]})),
        ("a.jsonl", small.rows({"text": ["It rained.", HIDDEN]})),
        ("a.jsonl", small.rows({"sentences": [{"text": HIDDEN.upper()}]})),
        ("a.json", f'{{"doc": "d", "text": "{HIDDEN}"}}'),
        ("b/a.json", f'[{{"text": "{HIDDEN}"}}]'),
    ],
)
def test_an_excluded_sentence_is_known_however_it_is_given(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "b").mkdir()
    found = unseen(tmp_path, name, text)
    assert found.has_sentence(f"Yes. {HIDDEN} No.")
    assert found.has_words(HIDDEN.split())
    assert not found.has_sentence(OPEN) and not found.has_words(OPEN.split())


def test_a_sentence_with_a_sentence_inside_is_known(tmp_path: Path) -> None:
    words = (
        ["It", "rained", "."],
        ["“", "Nobody", "has", "seen", "it", "sink", ".", "”", "said", "Ana", "Reyes", "."],
    )
    found = unseen(tmp_path, "a.jsonl", small.rows({"sents": words}))
    assert found.has_sentence("“Nobody has seen it sink.” said Ana Reyes.")


def test_words_cut_in_another_way_are_the_same(tmp_path: Path) -> None:
    found = unseen(
        tmp_path,
        "a.jsonl",
        small.rows({"text": "He said: “The truck never reached the northern bridgen't. Yes”"}),
    )
    assert found.has_words(TRUCK)
    assert not found.has_words([*TRUCK, "Then"])
    assert not found.has_words(["The", "truck"])  # such words are said everywhere


def test_parts_of_a_document_are_left_out_with_it() -> None:
    assert list(id_prefixes("a-b-1#2")) == ["a-b-1#2", "a-b-1", "a-b", "a"]
    found = Unseen(frozenset(("news-1",)))
    assert found.leaves_out("news-1") and found.leaves_out("news-1#3") and found.leaves_out("news-1-02")
    assert not found.leaves_out("news-12") and not found.leaves_out("news")


def test_a_folder_without_a_text_is_no_exclusion(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"body": "x"}\n', encoding="utf-8")
    with pytest.raises(MaterialError, match="no text in it"):
        read_unseen([], [tmp_path], [])
    with pytest.raises(MaterialError, match="no text in it"):
        read_unseen([], [tmp_path / "missing"], [])


@pytest.mark.parametrize(
    ("name", "text"), [("a.jsonl", '{"text": "x"}\n{'), ("a.json", "{"), ("a.jsonl", "[1]")]
)
def test_a_broken_file_there_is_named(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(CorpusLineError, match=rf"{name}, line"):
        unseen(tmp_path, name, text)


def test_held_out_trees_are_not_seen_in_texts(corpora: Corpora) -> None:
    found = read_unseen(corpora.held_out, [], [])
    assert [path.name for path in corpora.held_out] == ["ewt-dev.conllu", "gum-test-news.conllu"]
    assert key_of(HELD_TEXT) in found.sentences
    assert key_of("Ana left Lima") not in found.sentences  # a short one
    texts = [text.text for text in gather(corpora, found, None, {})]
    assert texts == [OPEN, HIDDEN, LINKED, LINKED, "Peru wins the cup again.", NAMED]


def test_excluded_sentences_and_documents_reach_neither_texts_nor_trees(
    corpora: Corpora, tmp_path: Path
) -> None:
    folder = tmp_path / "tests"
    folder.mkdir()
    records = small.rows(
        {"tokens": TRUCK}, {"text": HIDDEN}, {"tokens": HELD_TEXT.split()}, {"sid": "e-2", "text": ""}
    )
    (folder / "a.jsonl").write_text(records, encoding="utf-8")
    found = read_unseen(corpora.held_out, [folder], ["weblog-a"])
    texts = [text.id for text in gather(corpora, found, None, {})]
    assert texts == ["n-1#0", "n-2#0", "e-1-1", "w-1"]
    assert [sentence.document for _, sentence in training_sentences(corpora, found)] == ["GUM_news_a"]
    assert [sentence.document for sentence in marked_sentences(corpora, found)] == ["weblog-b"]


def test_only_allowed_articles_are_taken(corpora: Corpora) -> None:
    texts = [text.id for text in gather(corpora, Unseen(), frozenset(("n-2",)), {})]
    assert texts == ["n-2#0", "e-1-1", "e-2-1", "w-1", "w-2"]


def test_marked_texts_come_with_their_names_and_those_for_testing_not_at_all(corpora: Corpora) -> None:
    marks = {
        key(OPEN): Marks("train", in_letters(OPEN, [(0, 5, "PERSON"), (36, 42, "GPE")])),
        key(LINKED): Marks("test", ()),
        key(NAMED): Marks("test", ()),  # somebody else's marks stay
    }
    texts = {text.id: text for text in gather(corpora, Unseen(), None, marks)}
    assert list(texts) == ["n-1#0", "n-1#1", "e-2-1", "w-1", "w-2"]
    marked = texts["n-1#0"]
    assert (marked.source, marked.document, marked.is_open) == ("hand", "n-1", False)
    assert [OPEN[a:b] for a, b, _ in marked.names] == ["Reyes", "Huaraz"]


def test_texts_come_back_as_they_were(tmp_path: Path) -> None:
    text = Text("gmb", "1", "Ana “left”.", (Entity(0, 3, "PERSON"),), ((5, 9),), (Link(0, 3, "Ana"),))
    path = tmp_path / "texts.jsonl.gz"
    assert write_texts(path, iter([text, replace(text, names=())])) == 2
    assert list(read_texts(path)) == [text, replace(text, names=())]


def test_texts_of_treebanks_are_read_apart(corpora: Corpora) -> None:
    (text,) = layer_texts(corpora, "gum")
    assert (text.id, text.names) == ("GUM_news_a-1", (Entity(0, 3, "PERSON"),))


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ('{"text": "x"}', "no id or no text"),
        ('{"id": "x"}', "no id or no text"),
        ('{"id": "x", "text": "y", "ents": [[0, 1]]}', "ents has another form"),
        ('{"id": "x", "text": "y", "ents": 3}', "ents has another form"),
        ('"x"', "no JSON object"),
        ("{", "line 1"),
    ],
)
def test_a_record_of_another_form_is_named(corpora: Corpora, record: str, reason: str) -> None:
    (corpora.root / "ner" / "gmb.train.jsonl").write_text(record, encoding="utf-8")
    with pytest.raises(CorpusLineError, match=rf"gmb\.train\.jsonl, line 1.*{reason}|{reason}"):
        list(gather(corpora, Unseen(), None, {}))


@pytest.mark.parametrize("name", ["treebank", "ner", "corpus", "lexicon"])
def test_a_missing_corpus_says_what_is_expected(corpora: Corpora, name: str) -> None:
    corpora.check()
    (corpora.root / name).rename(corpora.root / "elsewhere")
    with pytest.raises(CorpusError, match=rf"lack .*{name}/.*Expected are treebank/gum-train"):
        corpora.check()
