"""Measuring: what counts as the same fact, and that nothing is counted twice or for free."""

import json

import pytest

from kg.errors import GoldError
from kg.evaluate import Case, Fact, compare, evaluate, head, load_gold, same


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("Norway", "norway"),
        ("an estimated 15,000 troops", "troops"),
        ("the head of the Nordic Bank", "head"),
        ("the soldiers who defended Kharkiv", "soldiers"),
        ("troops from Norway", "troops"),
        ("Kim Jong-un", "jong-un"),
        ("Norway's", "norway"),
        ("2.5 billion pounds", "pounds"),
        ("of", "of"),
        ("…", "…"),
    ],
)
def test_head_words(phrase, word):
    assert head(phrase) == word


GOLD = Fact("Norway", "agreed to send", "12 radars", (("recipient", ("Ukraine",)),), "planned", "Solberg")


@pytest.mark.parametrize(
    ("change", "agrees"),
    [
        ({}, True),
        ({"trigger": "send", "predicate": "send"}, True),
        ({"object": "the new radars"}, True),
        ({"object": "radar stations"}, False),
        ({"object": ""}, False),
        ({"subject": "Ukraine"}, False),
        ({"subject": "12 radars", "object": "Norway"}, False),
        ({"predicate": "sold", "trigger": "sold"}, False),
        ({"predicate": "ag", "trigger": ""}, False),
    ],
)
def test_same_fact(change, agrees):
    values = {"subject": "Norway", "predicate": "agreed to send", "object": "radars", "trigger": "send"}
    assert same(GOLD, Fact(**{**values, **change})) is agrees


def test_each_found_fact_matches_once_and_slots_are_counted_over_the_matches():
    found = [
        Fact("Norway", "agreed to send", "radars", (), "asserted", "Solberg", "send"),
        Fact("Norway", "agreed to send", "radars", (("recipient", ("Ukraine",)),), "planned", "", "send"),
        Fact("Spain", "sold", "ships", (), "asserted", "", "sold"),
    ]
    missed = Fact("France", "left", "Mali")
    report = compare([Case("t", (GOLD, missed))], [found], sentences=2)
    assert (report.precision.hits, report.precision.total) == (1, 3)
    assert (report.recall.hits, report.recall.total) == (1, 2)
    assert {name: (score.hits, score.total) for name, score in report.slots.items()} == {
        "args": (1, 1),
        "modality": (1, 1),
        "attribution": (0, 1),
    }
    assert report.triples_per_sentence == 1.5
    assert report.missed == (("t", "France | left | Mali"),)
    assert len(report.spurious) == 2


def test_the_gold_itself_is_perfect_and_the_swapped_gold_is_not():
    swapped = Fact(GOLD.object, GOLD.predicate, GOLD.subject, trigger="send")
    cases = [Case("t", (GOLD,))]
    assert compare(cases, [[GOLD]], 1).figures()["recall"] == 1.0
    assert compare(cases, [[swapped]], 1).figures()["precision"] == 0.0


def test_nothing_found_is_no_division_by_zero():
    figures = compare([Case("t", (GOLD,))], [[]], 0).figures()
    assert figures["recall"] == 0.0
    assert figures["triples_per_sentence"] == 0.0


@pytest.mark.parametrize(
    "content",
    [
        None,
        "",
        "no json",
        "[1]",
        '{"facts": []}',
        '{"text": "a"}',
        '{"text": "a", "facts": [{"subject": "b"}]}',
        '{"text": "a", "facts": [{"subject": "b", "predicate": "c", "objekt": "d"}]}',
        '{"text": "a", "facts": [{"subject": "b", "predicate": "c", "modality": "maybe"}]}',
        "[" * 100_000,
    ],
)
def test_a_broken_gold_is_told(tmp_path, content):
    path = tmp_path / "gold.jsonl"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(GoldError):
        load_gold(path)


def test_lines_and_a_list_are_one_form(tmp_path):
    entry = {"text": "a", "facts": [{"subject": "b", "predicate": "c", "args": {"recipient": "d"}}]}
    lines, whole = tmp_path / "a.jsonl", tmp_path / "b.json"
    lines.write_text(json.dumps(entry) + "\n\n", encoding="utf-8")
    whole.write_text(json.dumps([entry], indent=1), encoding="utf-8")
    assert load_gold(lines) == load_gold(whole)
    assert load_gold(whole)[0].facts[0].args == (("recipient", ("d",)),)


def test_evaluate_reads_what_the_reader_says(tmp_path, monkeypatch):
    import stages

    import kg.workers as workers

    monkeypatch.setattr(workers, "_read", lambda task, documents, seconds: map(stages.result, documents))
    path = tmp_path / "gold.jsonl"
    fact = {"subject": "Norway", "predicate": "gives", "object": "radars", "args": {"recipient": "Ukraine"}}
    path.write_text(json.dumps({"text": "Norway gives radars to Ukraine", "facts": [fact]}), encoding="utf-8")
    found = evaluate(path)
    assert found.figures() == {
        "precision": 1.0, "recall": 1.0, "args": 1.0, "modality": 1.0, "attribution": 1.0,
        "triples_per_sentence": 1.0,
    }  # fmt: skip
