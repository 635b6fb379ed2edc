"""Who 'I' is in an interview, and what a pronoun cannot mean by the tree."""

import pytest
from resolve_trees import document

from kg.records import DocumentResult, Filler, Reading
from kg.resolve.mentions import Found, noun_class
from kg.resolve.resolve import find_entities, resolve
from kg.schema import load_schema

ASKED = "((Peter Lund)) Why did you go?"
TURNS = (
    ASKED,
    "((Anna Berg)) I moved to Oslo.",
    "((Peter Lund)) Why did it fail?",
    "((Anna Berg)) It lost money.",
)


def pronoun(*texts: str, word: str) -> Found:
    discourse = find_entities(*document(*texts), load_schema())
    return next(m for row in discourse.found for m in row if m.kind == "pronoun" and m.lemma == word)


def test_i_is_who_answers() -> None:
    found = pronoun(*TURNS, word="i")
    assert found.cluster is not None
    assert list(found.cluster.names) == ["Anna Berg"]


def test_a_label_is_no_antecedent() -> None:
    """'((Acme)) Why did it fail?' is no question about Acme."""
    assert pronoun("((Acme)) Why did it fail?", word="it").cluster is None


def _read(type_: str) -> DocumentResult:
    """Read what Berg thinks or does in her turn as an event of a type."""
    texts = (*TURNS[:2], "I think the bridge failed.", *TURNS[2:])
    doc, sentences = document(*texts)
    s = sentences[2]
    subject = Filler(s.span(0, 1), s.span(0, 1), "pronoun")
    reading = Reading(
        story=0,
        sentence=s.whole(),
        trigger=s.span(1, 2),
        lemma="think",
        predicate="think",
        event_type=type_,
        roles=(("agent", (subject,)),),
        subject_role="agent",
        object_role="",
        rule="verb.active.main",
        confidence=0.8,
    )
    return resolve(doc, sentences, [reading], load_schema())


@pytest.mark.parametrize(("type_", "confidence"), [("Believe", 0.4), ("Travel", 0.8)])
def test_what_an_interviewee_thinks_is_talk(type_: str, confidence: float) -> None:
    (reading,) = _read(type_).readings
    assert reading.confidence == confidence
    assert reading.roles[0][1][0].ref


LOST = ("Acme Corporation lost money.", "It was one of the worst elections in Norway.")
OPEN = [
    (("Karl Holm founded Holm Industries.", "Holm ended his on Monday."), "his"),  # what is his, and not he
    (("Acme reporter Anna Berg called it a mess.",), "it"),  # Acme is in what she is called
    (("Two guides said they were killed by bandits.",), "they"),  # who tells it is alive
    (("A ship is in Oslo.", "It's 3:30 in the morning."), "it"),  # the time is no ship
    (("A ship is in Oslo.", "Though it was intimated there were signs, they left."), "it"),  # nor a rumour
    (("The parents met in Oslo.", "They were big elections."), "they"),  # people are no happening
    (("Citing the rules, they closed the mine.",), "they"),  # who cites the rules is no rule
]


@pytest.mark.parametrize(("texts", "word"), OPEN, ids=lambda value: str(value)[:50])
def test_what_the_tree_rules_out(texts: tuple[str, ...], word: str) -> None:
    found = pronoun(*texts, word=word)
    assert found.cluster is None and not found.members


def test_one_of_the_elections_is_an_election() -> None:
    """'It was one of the worst elections': no company is meant."""
    assert pronoun(*LOST, word="it").cluster is None


@pytest.mark.parametrize(
    ("after", "label"),
    [("Swedish said the vote was fair.", "Karl Swedish"), ("Swedish troops arrived.", "Sweden")],
)
def test_a_surname_like_a_people(after: str, label: str) -> None:
    discourse = find_entities(*document("Norway praised Karl Swedish.", after), load_schema())
    found = next(m for m in discourse.found[1] if m.name is not None)
    assert found.cluster is not None
    assert label in found.cluster.names


@pytest.mark.parametrize(
    ("texts", "word", "lemma"),
    [
        (("Karl Holm, whose brother was ill, said he would leave.",), "he", "holm"),  # who says so
        (
            ("Police detain ten people after they attacked a group of riot police.",),
            "they",
            "people",
        ),  # who was detained for it
    ],
)
def test_who_is_meant(texts: tuple[str, ...], word: str, lemma: str) -> None:
    found = pronoun(*texts, word=word)
    assert found.cluster is not None
    assert found.cluster.found[0].lemma == lemma


def test_what_is_it_is_not_they() -> None:
    found = pronoun("Acme lost its ships.", "It said they were sold in Norway.", word="they")
    assert found.cluster is None or "Acme" not in found.cluster.names


def test_a_co_author_is_a_person() -> None:
    assert noun_class(load_schema(), "co-author") == "Person"
