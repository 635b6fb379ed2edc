"""Training sentences from parsed texts and trees."""

from pathlib import Path

import pytest
from treebank import tree

from kg.errors import ModelError
from kg.train.assemble import Twice, doubted, sentences_of, text_examples, tree_examples
from kg.train.entities.anchors import Votes
from kg.train.entities.places import Places
from kg.train.errors import MaterialError
from kg.train.examples import Example, inventory, read_examples, write_examples
from kg.train.files import write_rows
from kg.train.marked import Marks, key
from kg.train.parses import Entity, Parse
from kg.train.silver import load_teacher
from kg.train.texts import Text
from kg.train.unseen import Unseen

PLACES = Places(frozenset(), frozenset(), frozenset())


def test_teachers_must_cut_alike() -> None:
    parse = Parse(("a",), (False,), (-1,), ("ROOT",), ("NN",), ())
    with pytest.raises(MaterialError, match="cut 'a' differently"):
        Twice(parse, Parse(("b",), (False,), (-1,), ("ROOT",), ("NN",), ()))


def test_a_missing_teacher_is_an_error_of_ours() -> None:
    with pytest.raises(ModelError, match="no_such_pipeline"):
        load_teacher("no_such_pipeline")


def test_a_pipeline_that_does_not_parse_is_no_teacher(tmp_path: Path) -> None:
    import spacy

    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(ModelError, match="it has no tagger"):
        load_teacher(str(tmp_path / "blank"))


def sentences(words: list[str], heads: list[int]) -> list[Example]:
    """Return the training sentences of an open text that two pipelines parse alike."""
    rest = len(words) - 1
    parse = Parse(
        tuple(words), (True,) * (rest + 1), tuple(heads), ("x",) * (rest + 1), ("NN",) * (rest + 1), ()
    )
    return list(text_examples([Text("wn", "a#0", "")], [Twice(parse, parse)], Votes(), PLACES, Unseen()))


def test_white_space_is_no_word_and_what_hangs_on_it_is_unknown() -> None:
    (found,) = sentences([" ", "Reyes", "left"], [-1, 0, 1])
    assert (found.document, found.words, found.heads) == ("a", ("Reyes", "left"), (-1, 0))
    assert found.tree_known == (False, True)


def test_sentences_that_are_too_long_or_not_english_are_left_out() -> None:
    assert sentences(["left"] * 150, [-1, *[0] * 149])
    assert not sentences(["left"] * 151, [-1, *[0] * 150])
    assert not sentences(["12", "-", "3", "to"], [-1, 0, 0, 0])
    assert not sentences(["Рейес", "ушла"], [-1, 0])
    assert not sentences([" "], [-1])


def test_sentences_are_runs_below_one_root() -> None:
    assert [list(run) for run in sentences_of((1, -1, 1, -1, 3))] == [[0, 1, 2], [3, 4]]
    with pytest.raises(MaterialError, match="circle"):
        list(sentences_of((1, 0)))


def one(**changes: object) -> Example:
    values: dict[str, object] = {
        "source": "ewt",
        "document": "d",
        "words": ("Ana", "left"),
        "spaces": (True, False),
        "heads": (1, -1),
        "labels": ("nsubj", "ROOT"),
        "tags": ("NNP", "VBD"),
        "pos": ("PROPN", "VERB"),
        "names": ("B-PERSON", None),
        "tree_known": (True, False),
        "tag_known": (False, True),
        "gold_tree": True,
        "gold_names": False,
    }
    return Example(**{**values, **changes})  # type: ignore[arg-type]


def test_examples_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "examples.jsonl.gz"
    both = [one(), one(pos=None, words=("Añá", "\u00a0"), gold_names=True)]
    assert write_examples(path, both) == 2
    assert list(read_examples(path)) == both
    write_rows(path, [[1, 2]])
    with pytest.raises(MaterialError, match="cannot be used"):
        list(read_examples(path))


def test_labels_are_those_that_are_seen_often_and_known() -> None:
    found = inventory([one()] * 31 + [one(labels=("fixed", "csubj"), gold_tree=False, pos=None)] * 50)
    assert found["dep"] == ["nsubj"]  # ROOT is hidden, 'fixed' is no label of the scheme
    assert found["tag"] == ["NNP", "VBD"]
    assert found["pos"] == ["PROPN", "VERB"]
    assert found["ner"][:3] == ["O", "B-CARDINAL", "I-CARDINAL"] and len(found["ner"]) == 37


def test_what_is_tagged_as_a_name_and_has_none_is_unknown() -> None:
    names = ("O", "O", "B-ORG", "O", None)
    assert doubted(names, ("NNP", "NN", "NNP", "NNPS", "NN")) == (None, "O", "B-ORG", None, None)


def test_open_text_is_doubted_where_both_give_a_names_tag() -> None:
    def parse(tags: tuple[str, ...]) -> Parse:
        return Parse(("Reyes", "left", "Lima"), (True,) * 3, (-1, 0, 0), ("ROOT", "x", "x"), tags, ())

    twice = Twice(parse(("NNP", "VBD", "NNP")), parse(("NNP", "VBD", "NN")))
    (found,) = text_examples([Text("wn", "a#0", "")], [twice], Votes(), PLACES, Unseen())
    assert found.names == (None, "O", "O")


@pytest.mark.parametrize(
    ("part", "names", "by_hand"),
    [("train", ("B-ORG", "O"), True), ("test", (None, "O"), False)],
)
def test_a_tree_takes_the_names_marked_by_hand(
    part: str, names: tuple[str | None, ...], by_hand: bool
) -> None:
    sentence = tree("Rimac PROPN NNP 2 nsubj\nrose VERB VBD 0 root rise")
    parse = Parse(sentence.words, sentence.spaces, (1, -1), ("nsubj", "ROOT"), sentence.tags, ())
    marks = {key("Rimac rose"): Marks(part, (Entity(0, 5, "ORG"),))}
    (found,) = tree_examples(
        [("ewt", sentence)], [([1, -1], ["nsubj", "ROOT"])], [Twice(parse, parse)], {}, marks, PLACES
    )
    assert (found.names, found.gold_names) == (names, by_hand)
