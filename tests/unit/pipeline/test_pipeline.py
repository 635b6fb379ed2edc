"""The order of the stages, with stand-ins for reading and for the English pipeline."""

import json
import sys
from dataclasses import replace

import pytest
import stages

import kg.pipeline as pipeline
import kg.workers as workers
from kg.errors import ForeignFolderError, PathError, StrictError
from kg.settings import Settings

GOOD = "Norway gives radars to Ukraine"
OTHER = "France gives helicopters to Greece"
BUG = "this breaks the grammar"


@pytest.fixture
def run(monkeypatch, tmp_path):
    """Build from texts given as paths; a text without five words raises inside the map."""
    monkeypatch.setattr(pipeline, "_read", lambda paths, settings: iter(stages.read_inputs(paths, settings)))
    monkeypatch.setattr(workers, "engine_info", lambda model: {"model": model, "version": "0"})
    monkeypatch.setattr(workers, "_read", lambda task, documents, seconds: map(stages.result, documents))

    def build(*texts, out="graph", **options):
        return pipeline.build(texts, tmp_path / out, Settings(**options))

    return build


def test_every_output_is_there_and_the_report_tells(run):
    report = run(GOOD, OTHER)
    for name in report.files:
        assert (report.out / name).stat().st_size > 0, name
    assert {"graph.ttl", "graph.nt", "graph.html", "facts.jsonl", "facts.csv", "documents.jsonl"} <= set(
        report.files
    )
    assert not (report.out / "quarantine.jsonl").exists()
    told = json.loads((report.out / "report.json").read_text(encoding="utf-8"))
    assert told["counts"]["documents"] == told["counts"]["claims"] == 2
    assert told["counts"]["entities"] == 4
    assert told["counts"]["words"] == 10
    assert [one["status"] for one in told["inputs"]] == ["read", "read"]
    assert {"read", "merge", "export", "total"} <= told["seconds"].keys()
    assert told["versions"]["ontology"]


def test_only_the_report_differs_between_runs_and_orders(run):
    first, second = run(GOOD, OTHER, out="a"), run(OTHER, GOOD, out="b")
    assert first.files == second.files
    for name in set(first.files) - {"report.json"}:
        assert (first.out / name).read_bytes() == (second.out / name).read_bytes(), name


@pytest.mark.parametrize("bad", [BUG, "broken"])
def test_one_bad_document_costs_that_document_only(run, bad):
    report = run(GOOD, bad, OTHER)
    assert report.counts["claims"] == 2
    assert [outcome.path for outcome in report.left_out] == [bad]
    assert report.left_out[0].code in {"KG201", "KG208"}
    assert ("ValueError" in report.left_out[0].reason) == (bad == BUG)


@pytest.mark.parametrize("bad", [BUG, "broken"])
def test_strict_stops_at_it_and_writes_nothing(run, bad, tmp_path):
    with pytest.raises(StrictError, match=bad):
        run(GOOD, bad, strict=True)
    assert not (tmp_path / "graph").exists()


def test_a_wrong_path_is_told_before_the_pipeline_is_loaded(run, monkeypatch):
    monkeypatch.setattr(workers, "engine_info", lambda model: pytest.fail("loaded"))
    with pytest.raises(PathError):
        run("missing")


def test_a_foreign_folder_is_told_before_anything_is_read(run, tmp_path):
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(ForeignFolderError):
        run("missing")


def test_records_that_fail_the_checks_are_set_aside(run, monkeypatch):
    def broken(task, documents, seconds):
        for doc in documents:
            good = stages.result(doc)
            yield replace(good, readings=(*good.readings, replace(good.readings[0], polarity="maybe")))

    monkeypatch.setattr(workers, "_read", broken)
    report = run(GOOD)
    assert report.counts["set_aside"] == 1
    row = json.loads((report.out / "quarantine.jsonl").read_text(encoding="utf-8"))
    assert "maybe" in json.dumps(row)
    assert report.counts["claims"] == 1


def test_no_document_is_a_build_too(run):
    report = run("broken")
    assert report.counts["documents"] == 0
    assert (report.out / "facts.jsonl").read_text(encoding="utf-8") == ""


def test_extract_streams_the_facts_of_each_document(run):
    items = list(pipeline.extract([GOOD, "broken", OTHER], Settings()))
    assert [item.outcome.status for item in items] == ["read", "failed", "read"]
    facts = [row for item in items for row in item.facts if row.get("kind") != "entity"]
    assert [(row["subject"], row["object"]) for row in facts] == [
        ("Norway", "radars"),
        ("France", "helicopters"),
    ]


def test_progress_is_told(run, tmp_path):
    steps = []
    pipeline.build([GOOD], tmp_path / "p", progress=steps.append)
    assert [step.stage for step in steps] == ["read", "merge", "export", "done"]
    assert steps[-1].documents == 1


def test_the_stages_are_imported_late():
    assert "kg.pipeline" in sys.modules
    names = vars(pipeline)
    assert "read_inputs" not in names and "merge" not in names
