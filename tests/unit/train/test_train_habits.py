"""Habits of a teacher and the table of lemmas."""

from collections.abc import Sequence

import pytest
from treebank import tree

from kg.train.conllu import TreeSentence
from kg.train.habits import LEAST, apply_habits, from_plain, learn_habits
from kg.train.lemmas import learn_lemmas, lines
from kg.train.parses import Parse
from kg.train.scheme.convert import convert

SENTENCE = tree(
    """She PRON PRP 2 nsubj
    saw VERB VBD 0 root see
    a DET DT 4 det
    man NOUN NN 2 obj
    there ADV RB 2 advmod"""
)
RULES = convert(SENTENCE)
ON_MAN = ((1, -1, 3, 1, 3), ("nsubj", "ROOT", "det", "dobj", "advmod"))
AS_RULES = ((1, -1, 3, 1, 1), ("nsubj", "ROOT", "det", "dobj", "advmod"))
ELSEWHERE = ((1, -1, 3, 1, 2), ("nsubj", "ROOT", "det", "dobj", "advmod"))  # left of its left sibling


def learned(*trees: tuple[Sequence[int], Sequence[str]]) -> dict[str, tuple[str, str] | None]:
    parses = [
        Parse(SENTENCE.words, SENTENCE.spaces, tuple(heads), tuple(labels), SENTENCE.tags, ())
        for heads, labels in trees
    ]
    return learn_habits([SENTENCE] * len(parses), [RULES] * len(parses), parses)


def applied(*trees: tuple[Sequence[int], Sequence[str]]) -> tuple[list[int], list[str]]:
    return apply_habits(SENTENCE, RULES, learned(*trees))


def test_what_a_teacher_nearly_always_does_is_taken_over() -> None:
    heads, labels = applied(*[ON_MAN] * 9, *[AS_RULES] * 3)
    assert (tuple(heads), tuple(labels)) == ON_MAN


@pytest.mark.parametrize(
    "trees",
    [
        [ON_MAN] * (LEAST - 1),  # too few
        [ON_MAN] * 8 + [AS_RULES] * 4,  # too mixed
        [ON_MAN] * 24 + [AS_RULES] * 24,  # known to be mixed
    ],
    ids=["few", "mixed", "known"],
)
def test_what_it_does_now_and_then_is_not(trees: list[tuple[Sequence[int], Sequence[str]]]) -> None:
    heads, labels = applied(*trees)
    assert (tuple(heads), tuple(labels)) == AS_RULES


def test_a_new_label_needs_no_new_place() -> None:
    relabelled = (AS_RULES[0], ("nsubj", "ROOT", "det", "obj2", "advmod"))
    assert applied(*[relabelled] * LEAST) == ([*AS_RULES[0]], [*relabelled[1]])


def test_a_move_that_would_close_a_circle_is_not_made() -> None:
    below = ((1, -1, 3, 2, 1), AS_RULES[1])  # 'man' below its own 'a'
    habits = learned(*[below] * LEAST)
    assert ("prev", "dobj") in habits.values()
    assert apply_habits(SENTENCE, RULES, habits)[0] == [*AS_RULES[0]]


def test_the_root_and_what_hangs_nowhere_near_stay() -> None:
    assert applied(*[ELSEWHERE] * LEAST)[0] == [*AS_RULES[0]]


@pytest.mark.parametrize(("place", "move"), [(1, "up"), (0, "up2"), (4, "next")])
def test_a_word_may_go_up_or_beside(place: int, move: str) -> None:
    sentence = tree(
        """go VERB VB 0 root
        see VERB VB 1 xcomp
        men NOUN NNS 2 obj
        here ADV RB 3 advmod
        now ADV RB 1 obl"""
    )
    rules = ([-1, 0, 1, 2, 0], ["ROOT", "xcomp", "dobj", "advmod", "npadvmod"])
    heads = (-1, 0, 1, place, 0)
    parse = Parse(sentence.words, sentence.spaces, heads, tuple(rules[1]), sentence.tags, ())
    habits = learn_habits([sentence] * LEAST, [rules] * LEAST, [parse] * LEAST)
    assert (move, "advmod") in habits.values()
    assert tuple(apply_habits(sentence, rules, habits)[0]) == heads


def test_a_mixed_context_keeps_coarser_ones_from_deciding() -> None:
    habits = learned(*[ON_MAN] * 24, *[AS_RULES] * 24)
    mixed = [key for key, habit in habits.items() if habit is None]
    assert mixed and all("\tthere\t" in key or key.startswith(("4", "8")) for key in mixed)
    coarser = {key: habit for key, habit in habits.items() if habit is not None}
    coarser |= {key: ("same", "npadvmod") for key in mixed if not key.startswith("1")}
    finest = {key: None for key in mixed if key.startswith("1")}
    assert apply_habits(SENTENCE, RULES, coarser)[1][-1] == "npadvmod"
    assert apply_habits(SENTENCE, RULES, coarser | finest)[1] == [*AS_RULES[1]]


def test_habits_come_back_from_plain_data() -> None:
    assert from_plain({"a": ["up", "prep"], "b": None}) == {"a": ("up", "prep"), "b": None}


def forms(*rows: str) -> list[TreeSentence]:
    return [tree(row) for row in rows]


def test_the_most_frequent_lemma_of_a_form_and_tag_counts() -> None:
    found = learn_lemmas(
        forms(
            "Left VERB VBD 0 root leave",
            "left VERB VBD 0 root leave",
            "left VERB VBD 0 root left",
            "left ADJ JJ 0 root left",
            "States PROPN NNPS 0 root State",
            "states NOUN NNS 0 root state",
            "x2 VERB VB 0 root x2",
            "_ X NN 0 root _",
        )
    )
    assert found[("left", "VBD")] == "leave"
    assert found[("left", "JJ")] == "left"
    assert found[("States", "NNPS")] == "State"
    assert ("states", "NNPS") not in found
    assert ("_", "NN") not in found  # the treebank gives none
    assert {base for tag, base in found if tag == "v"} == {"leave", "left"}  # base forms are letters alone


def test_the_table_is_sorted() -> None:
    rows = list(lines({("b", "NN"): "b", ("a", "VBD"): "be", ("v", "be"): "be"}))
    assert rows == ["a\tVBD\tbe\n", "b\tNN\tb\n", "v\tbe\tbe\n"]
