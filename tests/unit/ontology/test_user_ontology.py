"""The file of a user: whatever stands in it, the answer is a type or a message that names it."""

import os

import pytest

from kg.errors import OntologyError
from kg.schema import load_schema

GOOD = """events:
  Zap:
    label: zap
    says: zaps
    family: Conflict
    roles: {agent: Agent, theme: Any}
    core: [agent]
    pattern: {subject: agent, object: theme}
    triggers: {verbs: [zap]}
    direct: [{from: agent, predicate: zaps, to: theme, label: zaps}]
"""
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def load(tmp_path, text):
    path = tmp_path / "more.yaml"
    path.write_text(text, encoding="utf-8")
    return load_schema([path])


def test_a_good_file_adds_its_type(tmp_path):
    schema = load(tmp_path, GOOD)
    assert "Zap" in schema.verbs["zap"]
    assert schema.relations["zaps"].event == "Zap"
    assert "Supply" in schema.events


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (GOOD, "", "no mapping"),
        (GOOD, "a: [", "line 2"),
        (GOOD, "[" * 5000, "no YAML"),
        (GOOD, '!!python/object/apply:os.system ["true"]', "no YAML"),
        (GOOD, BOMB + GOOD.replace("says: zaps", "says: *i"), "aliases"),
        ("events:", "classes: {X: {label: x}}\nevents:", "'classes'"),
        ("Zap:", "Supply:", "'Supply' is defined already"),
        ("Zap:", "Claim:", "the graph itself"),
        ("Zap:", "OpenEvent:", "the graph itself"),
        ("Zap:", "a b:", "named like"),
        ("agent: Agent", "zapper: Agent", "unknown role 'zapper'"),
        ("agent: Agent", "agent: Zork", "unknown class 'Zork'"),
        ("says: zaps", "says: [zaps]", "'says'"),
        ("family: Conflict", "family: [Conflict]", "'family'"),
        ("family: Conflict", "family: Conflict\n    parent: Zap", "unknown parent"),
        ("verbs: [zap]", "verbs: zap", "'verbs'"),
        ("verbs: [zap]", "verbs: 5", "'verbs'"),
        ("verbs: [zap]", "verbs: [no]", "put it in quotes"),
        ("verbs: [zap]", "verbs: [{zap: {object: Zork}}]", "unknown class, event type or word 'Zork'"),
        ("verbs: [zap]", "verbs: [{zap: {object: 'not Zork'}}]", "word 'Zork'"),
        ("verbs: [zap]", "verbs: [{zap: {object: 'Any|Person'}}]", "stands alone"),
        ("verbs: [zap]", "verbs: [{zap: {xcomp: Person}}]", "holds a clause"),
        ("verbs: [zap]", "verbs: [{zap: {objekt: Person}}]", "unknown function"),
        ("object: theme", "object: theme, alternations: [{when: {object: [a]}}]", "'when'"),
        ("predicate: zaps", "predicate: status", "the graph itself"),
        ("predicate: zaps", "predicate: [a]", "'predicate'"),
        ("label: zaps}", "label: zaps, wikidata: 'http://a b'}", "Wikidata"),
        ("core: [agent]", "core: [agent]\n    mapping: {wikidata: 'a b'}", "wikidata"),
        ("core: [agent]", "core: [agent]\n    mapping: {schema: 'a>b'}", "schema"),
    ],
)
def test_a_broken_file_is_told_with_its_entry(tmp_path, old, new, words):
    assert old in GOOD
    with pytest.raises(OntologyError, match=r"more\.yaml") as raised:
        load(tmp_path, GOOD.replace(old, new, 1))
    assert words in raised.value.reason


def test_a_trigger_may_have_several_senses_in_one_type(tmp_path):
    verbs = "[{zap: {object: Person}}, {zap: {object: record}}, {zap: {object: Increase}}, zap]"
    senses = load(tmp_path, GOOD.replace("[zap]", verbs)).senses["zap"]
    assert [sense.when.get("object") for sense in senses] == ["record", "Person", "Increase", None]
    assert [sense.bound for sense in senses] == [True, False, False, False]


def test_a_changed_file_is_read_again(tmp_path):
    assert "zap" in load(tmp_path, GOOD).verbs
    again = load(tmp_path, GOOD.replace("[zap]", "[zip, zop]"))
    os.utime(tmp_path / "more.yaml", ns=(1, 1))
    assert "zop" in again.verbs
    assert "zap" not in load_schema([tmp_path / "more.yaml"]).verbs
