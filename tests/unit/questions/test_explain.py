"""Why something is in the graph: by name, IRI or fact; near names when nothing has it."""

import pytest

from kg.errors import GraphFileError, PathError, UnknownThingError
from kg.explain import explain, fact_words
from kg.explain_names import Known


@pytest.mark.parametrize("thing", ["Norway", "norway", " Norway ", "IRI"])
def test_an_entity_by_name_or_iri(made, thing):
    iri = explain(made, "Norway").iri
    found = explain(made, iri if thing == "IRI" else thing)
    assert (found.kind, found.label, found.type) == ("entity", "Norway", "Country")
    assert [(name.text, name.kind, name.count) for name in found.names] == [("Norway", "name", 2)]
    assert [one.sentence for one in found.told] == [
        "Norway gives radars to Poland",
        "Norway gives radars to Ukraine",
    ]
    assert {(one.rule, one.confidence, one.status) for one in found.told} == {("test", 0.9, "asserted")}


def test_an_entity_that_only_receives_is_explained_too(made):
    assert [one.fact for one in explain(made, "Ukraine").told] == ["Norway — gives — radars — Ukraine"]


@pytest.mark.parametrize(
    ("thing", "count"),
    [
        ("Norway -- gives -- Ukraine", 1),
        ("Norway -- gives -- radars", 2),
        ("Norway — gives — radars — Poland", 1),
        ("norway -- supplies to -- poland", 1),
        ("-- gives -- ", 3),
    ],
)
def test_a_fact_in_the_words_that_we_print(made, thing, count):
    found = explain(made, thing)
    assert found.kind == "fact"
    assert len(found.told) == count


def test_an_event_and_a_claim_by_iri(made):
    one = explain(made, "Norway -- gives -- Ukraine").told[0]
    assert explain(made, one.event).told == (one,)
    assert explain(made, one.claim).told == (one,)


@pytest.mark.parametrize(
    ("thing", "near"),
    [
        ("Norwya", "Norway"),
        ("Norwya -- gives -- Ukraine", "Norway"),
        ("Ukraine -- gives -- Norway", "Ukraine"),
        ("Zzz", "facts.csv"),
    ],
)
def test_near_names_are_offered(made, thing, near):
    with pytest.raises(UnknownThingError) as caught:
        explain(made, thing)
    assert near in caught.value.next_step


def test_merged_names_lead_to_their_entity():
    known = Known(labels={"a": "UN", "b": "United Nations"}, heads={"a": "b"})
    known.reasons["a"].add("acronym")
    known.mentions["a"]["UN", "name", ""] = 2
    known.mentions["b"]["United Nations", "name", ""] = 1
    assert known.find("un") == known.find("united nations") == "b"
    assert known.reasons_of(known.members("b")) == ("acronym",)
    assert [name.text for name in known.names_of(known.members("b"))] == ["UN", "United Nations"]


def test_of_two_entities_with_one_name_the_most_mentioned_is_meant():
    known = Known(labels={"a": "Georgia", "b": "Georgia"})
    known.mentions["b"]["Georgia", "name", ""] = 3
    known.mentions["a"]["Georgia", "name", ""] = 1
    assert known.find("Georgia") == "b"


def test_a_circle_of_merges_ends():
    assert Known(heads={"a": "b", "b": "a"}).head("a") in {"a", "b"}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"subject": "A", "predicate": "met", "object": "B"}, "A — met — B"),
        ({"subject": "", "predicate": "resigned", "object": ""}, "resigned"),
        (
            {"subject": "it", "subject_label": "A", "predicate": "gave", "object": "x\ny",
             "args": {"recipient": ["B", "C"], "place": "D"}},
            "A — gave — x y — B and C",
        ),
    ],
)  # fmt: skip
def test_facts_in_words(row, words):
    assert fact_words(row) == words


def test_what_is_no_build(tmp_path):
    with pytest.raises(GraphFileError):
        explain(tmp_path, "x")
    with pytest.raises(PathError):
        explain(tmp_path / "none", "x")
