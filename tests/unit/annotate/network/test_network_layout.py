"""Blank tokens are not read; they hang on the words around them."""

import pytest

from kg.annotate.network.layout import lay_out


@pytest.mark.parametrize(
    ("tokens", "marks", "words_marks", "blanks"),
    [
        (["a", "b"], {}, [1, 0], {}),
        (["a", " ", "b"], {}, [1, 0], {1: 0}),
        (["a", "\n", "b"], {}, [1, 1], {1: 0}),  # a line break begins a sentence
        (["a", "\n", "b"], {2: -1}, [1, -1], {1: 0}),  # unless that is forbidden
        (["\n", "a"], {}, [1], {0: 1}),
        (["\n", "a"], {1: 1}, [1], {0: 0}),  # what must begin with the word leaves the blank alone
        (["a", "\n"], {}, [1], {1: 0}),
        (
            ["a", " ", "b"],
            {1: 1},
            [1, 1],
            {1: 2},
        ),  # a blank that begins a sentence goes with the word behind it
        (["a", " ", "b"], {1: 1, 2: 1}, [1, 1], {1: 1}),
        (["a", " ", "\t", "b"], {2: 1}, [1, 1], {1: 0, 2: 3}),
        (["a", " ", "\t"], {1: 1, 2: 1}, [1], {1: 1, 2: 2}),
        ([" ", "\n"], {}, [], {0: 0, 1: 0}),
        ([" ", "\n"], {1: 1}, [], {0: 0, 1: 1}),
        ([], {}, [], {}),
        (["a"], {0: -1}, [1], {}),  # a text begins with a sentence, whatever is set
    ],
)
def test_marks_and_heads(tokens, marks, words_marks, blanks):
    found = lay_out(tokens, [False] * len(tokens), [marks.get(i, 0) for i in range(len(tokens))])
    assert found.words == [token for token in tokens if token.strip()]
    assert [tokens[i] for i in found.places] == found.words
    assert found.marks == words_marks
    assert found.blanks == blanks


def test_a_blank_token_is_a_blank_behind_a_word():
    assert lay_out(["a", "\n", "b", "c"], [False, False, True, False], [0] * 4).spaces == [True, True, False]
