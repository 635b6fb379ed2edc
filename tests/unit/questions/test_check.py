"""`kg check` finds each kind of damage, and nothing in a sound build."""

import json

import pytest

from kg.check import check
from kg.check_graph import integrity_failures
from kg.errors import GraphFileError, PathError

SPAN = "#char="


def edit(path, old, new, count=-1):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8", newline="\n")


def checks(report):
    return set(report.by_check())


def test_a_sound_build_passes_and_tells_what_was_looked_at(made):
    report = check(made)
    assert report.failures == ()
    assert report.ok
    assert report.looked_at["facts"] == 3
    assert report.looked_at["offsets"] >= 12
    assert report.looked_at["triples"] > 50


@pytest.mark.parametrize(
    ("name", "old", "new", "check_"),
    [
        ("documents.jsonl", "Norway gives radars to Ukraine", "Sweden gives radars to Ukraine", "facts"),
        ("documents.jsonl", "Norway gives radars to Ukraine", "Sweden gives radars to Ukraine", "offsets"),
        ("documents.jsonl", '"text"', '"words"', "files"),
        ("facts.jsonl", '"subject":"Norway"', '"subject":"Sweden"', "facts"),
        ("facts.jsonl", '"mentions":["Norway"]', '"mentions":["Sweden"]', "facts"),
        ("facts.jsonl", '{"doc"', '{"doc', "facts"),
        ("graph.nt", "radars", "rockets", "offsets"),
        ("graph.ttl", "kg:Kind", "kg:Kind, kg:Other", "files"),
        ("report.json", '"claims": 3', '"claims": 4', "files"),
        ("report.json", "{", "", "files"),
    ],
)
def test_each_kind_of_damage_is_found(copy, name, old, new, check_):
    edit(copy / name, old, new)
    report = check(copy)
    assert not report.ok
    assert check_ in checks(report)


def test_missing_and_cut_files(copy):
    (copy / "facts.csv").unlink()
    html = copy / "graph.html"
    html.write_bytes(html.read_bytes()[:1000])
    found = {failure.where: failure.what for failure in check(copy).failures}
    assert "missing" in found["facts.csv"]
    assert "graph.html" in found


def test_a_graph_that_does_not_parse(copy):
    (copy / "graph.nt").write_text("no triple\n", encoding="utf-8")
    assert "files" in checks(check(copy))


def test_blank_nodes(copy):
    for name in ("graph.nt", "graph.ttl"):
        with (copy / name).open("a", encoding="utf-8") as file:
            file.write('_:b <http://a.example/p> "v" .\n')
    assert "blank nodes" in checks(check(copy))


def test_an_integrity_rule_that_finds_something(copy, monkeypatch, tmp_path):
    from collections import Counter

    from kg.ask import open_store

    (tmp_path / "integrity").mkdir()
    (tmp_path / "integrity" / "no_supply.rq").write_text(
        "# nobody may supply anything\nPREFIX kg: <https://newskg.example/ns#> SELECT ?e { ?e a kg:Supply }",
        encoding="utf-8",
    )
    monkeypatch.setattr("kg.check_graph.ontology_folder", lambda: tmp_path)
    looked_at = Counter()
    found = list(integrity_failures(open_store(copy), looked_at))
    assert len(found) == 3
    assert "nobody may supply" in found[0].what
    assert looked_at["integrity"] == 1


@pytest.mark.parametrize(
    ("predicate", "value"),
    [("polarity", "maybe"), ("confidence", "1.5"), ("modality", "never")],
)
def test_shapes_are_validated(copy, predicate, value):
    lines = (copy / "graph.nt").read_text(encoding="utf-8").splitlines(keepends=True)
    number = next(i for i, line in enumerate(lines) if f"#{predicate}> " in line)
    subject, name, literal = lines[number].split(" ", 2)
    quoted = literal[: literal.index('"') + 1] + value + literal[literal.rindex('"') :]
    lines[number] = f"{subject} {name} {quoted}"
    (copy / "graph.nt").write_text("".join(lines), encoding="utf-8")
    assert "shapes" in checks(check(copy))


def test_of_a_large_graph_a_sample_goes_through_the_shapes(made):
    report = check(made, shaped_claims=1)
    assert report.ok, report.failures
    assert report.looked_at["shapes"] == 1
    assert any("1 of 3 claims" in note for note in report.notes)


@pytest.mark.parametrize(
    ("make", "error"), [(None, PathError), ("file", GraphFileError), ("dir", GraphFileError)]
)
def test_what_is_no_build(tmp_path, make, error):
    path = tmp_path / "x"
    if make == "file":
        path.write_text("x", encoding="utf-8")
    elif make == "dir":
        path.mkdir()
    with pytest.raises(error):
        check(path)


def test_report_names_its_files(made):
    files = json.loads((made / "report.json").read_text(encoding="utf-8"))["files"]
    assert {path.name for path in made.iterdir()} == {*files, ".kg"}
