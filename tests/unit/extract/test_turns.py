"""Interviews: the label before a paragraph says who speaks it."""

import pytest
from sentence_table import facts, place, readings, treebank

from kg.turns import find_turns, label, labelled

ANSWER = "((Anna Berg)) I moved to Oslo."
QUESTION = "((Lund)) Where did you live?"
THOUGHT = "I think the firm closed the mine."
SOLD = "AB: The firm sold the mine."
ASKED = "PL: What did the firm sell?"
NARRATED = "The army left the valley."


@pytest.mark.parametrize(
    ("text", "words"),
    [(ANSWER, ["Anna", "Berg"]), (QUESTION, ["Lund"]), (SOLD, ["AB"]), (THOUGHT, []), (NARRATED, [])],
)
def test_what_a_label_is(text: str, words: list[str]) -> None:
    s = place(treebank()[text], 0, 0)
    first, end = label(s)
    assert s.words[first:end] == words
    assert [s.words[k] for k in range(len(s)) if labelled(s, k)] == words


def _speakers(*paragraphs: str) -> list[str]:
    sentences = [place(treebank()[text], n, 0, n) for n, text in enumerate(paragraphs)]
    turns = find_turns(sentences)
    found = [turns.get(n) for n in range(len(sentences))]
    return ["" if turn is None else sentences[turn.at].words[turn.speaker] for turn in found]


def test_who_speaks_each_paragraph() -> None:
    """A paragraph without a label goes on with the turn before, unless it stands behind the last one."""
    said = [NARRATED, QUESTION, ANSWER, THOUGHT, QUESTION, ANSWER, NARRATED]
    assert _speakers(*said) == ["", "Lund", "Berg", "Berg", "Lund", "Berg", ""]


def test_one_label_makes_no_interview() -> None:
    assert _speakers(SOLD, NARRATED, SOLD) == ["", "", ""]
    assert _speakers(SOLD, ASKED) == ["", ""]


def test_the_interviewee_says_so() -> None:
    found = [str(one) for one in facts(ASKED, SOLD, THOUGHT, ASKED, SOLD, NARRATED)]
    assert "The firm | sold | the mine | <quoted AB>" in found
    assert "the firm | closed | the mine | [probable] | <quoted AB>" in found
    assert not any(one.startswith("AB |") for one in found)


def test_talk_is_less_sure_than_what_is_written() -> None:
    """Of facts of interviews fewer are right."""
    talked = readings(QUESTION, ANSWER, QUESTION, ANSWER)
    alone = readings(ANSWER)
    moved = [one.confidence for one in talked if one.predicate == "moved to"]
    assert moved[0] == pytest.approx(0.8 * alone[0].confidence, abs=0.01)
