"""Reading treebanks."""

from pathlib import Path

import pytest
from treebank import conllu, tree

from kg.train.conllu import parse_trees, reaches_root, read_trees
from kg.train.errors import CorpusLineError

MULTI_WORD = """\
# newdoc id = letters-1
# sent_id = letters-1-1
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
3.1\tgone\tgo\tVERB\tVB\t_\t_\t_\t_\t_
4\tNew York\t_\tPROPN\tNNP\t_\t3\tobj\t_\tSpaceAfter=No
5\t!\t_\tPUNCT\t.\t_\t3\tpunct\t_\t_
"""


def test_a_sentence_is_read_with_its_spaces_and_document(tmp_path: Path) -> None:
    path = tmp_path / "one.conllu"
    path.write_text(MULTI_WORD + "\n" + MULTI_WORD.replace("# newdoc id = letters-1\n", ""), encoding="utf-8")
    first, second = read_trees(path)
    assert first == second  # the second, without a blank line behind it, is in the same document
    assert first.document == "letters-1"
    assert first.words == ("Do", "n't", "go", "New\u00a0York", "!")
    assert first.spaces == (False, False, True, False, True)
    assert first.lemmas == ("do", "not", "go", "New York", "!")
    assert first.heads == (2, 2, -1, 2, 2)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ("1\tGo\tgo\tVERB\n", "ten columns"),
        ("1\t\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n", "ten columns"),
        ("x\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n", "number of a word"),
        ("1\tGo\tgo\tVERB\tVB\t_\t_\troot\t_\t_\n", "number of a word"),
        ("1\tGo\tgo\tVERB\tVB\t_\t7\troot\t_\t_\n", "outside"),
        (conllu("a X X 2 dep\nb X X 1 dep"), "no tree"),
    ],
)
def test_a_broken_file_is_named_with_its_line(lines: str, reason: str) -> None:
    with pytest.raises(CorpusLineError, match=rf"broken\.conllu, line \d+.*{reason}"):
        list(parse_trees(lines.splitlines(keepends=True), Path("broken.conllu")))


@pytest.mark.parametrize(
    ("heads", "expected"), [((), True), ((-1, 0), True), ((1, 0), False), ((0,), False), ((-1, 2, 1), False)]
)
def test_a_circle_is_no_tree(heads: tuple[int, ...], expected: bool) -> None:
    assert reaches_root(heads) is expected


def test_short_rows_are_what_the_tests_take_them_for() -> None:
    sentence = tree("Ana PROPN NNP 2 nsubj\nleft VERB VBD 0 root leave", document="d")
    assert (sentence.document, sentence.lemmas, sentence.heads) == ("d", ("Ana", "leave"), (1, -1))
