"""What a hand has changed in a build is found, and told with its place."""

import json

import pytest

from kg.check import check
from kg.errors import GraphFileError
from kg.explain import explain


def found(out, name, change):
    path = out / name
    before = path.read_bytes()
    path.write_bytes(change(before))
    assert path.read_bytes() != before
    return {(failure.check, failure.where): failure.what for failure in check(out).failures}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'"polarity":"positive"', b'"polarity":"negative"', "polarity 'negative'"),
        (b'"certainty":"certain"', b'"certainty":"possible"', "certainty 'possible'"),
        (b'"subject_label":"Norway"', b'"subject_label":"Sweden"', "subject_label 'Sweden'"),
        (b'"subject_type":"Country"', b'"subject_type":"Person"', "subject_type 'Person'"),
        (b"/entity/place/Norway", b"/entity/place/Sweden", "subject_entity"),
        (b'"predicate":"', b'"predicate":"never ', "predicate 'never"),
        (b"/claim/", b"/claim/0", "claim"),
        (b'"spans":{', b'"spans":5,"x":{', "form"),
        (b'"spans":{', b'"spans":{"subject":["a","b"],"x":[', "no JSON object"),
    ],
)
def test_a_line_that_the_graph_does_not_bear_out_is_named(copy, old, new, words):
    failures = found(copy, "facts.jsonl", lambda data: data.replace(old, new, 1))
    assert ("files", "facts.jsonl") in failures
    (line,) = {where for check_, where in failures if check_ == "facts"}
    assert line.startswith("facts.jsonl:")
    assert words in failures["facts", line]


@pytest.mark.parametrize("name", ["documents.jsonl", "facts.csv", "graph.html", "graph.ttl", "ontology.ttl"])
def test_one_changed_byte_is_enough(copy, name):
    def change(data):
        at = data.rindex(b"e")
        return data[:at] + b"i" + data[at + 1 :]

    assert ("files", name) in found(copy, name, change)


def test_a_text_that_is_not_the_one_that_was_read_is_named(copy):
    failures = found(copy, "documents.jsonl", lambda data: data.replace(b'"text":"', b'"text":"X', 1))
    assert "key" in failures["files", "documents.jsonl:1"]


@pytest.mark.parametrize("name", ["documents.jsonl", "facts.jsonl", "facts.csv", "graph.nt", "graph.ttl"])
def test_bytes_that_are_no_text_are_a_failure_and_no_bug(copy, name):
    failures = found(copy, name, lambda data: data.replace(b"Norway", b"Norw\xff", 1))
    assert any(check_ == "files" and where.endswith(name) for check_, where in failures)


def test_a_triple_in_one_file_only_is_shown(copy):
    line = b"<https://a.example/s> <https://a.example/p> <https://a.example/o> .\n"
    failures = found(copy, "graph.nt", lambda data: data + line)
    assert "is not" in failures["files", "graph.nt"] or "a.example" in failures["files", "graph.nt"]
    whats = [failure.what for failure in check(copy).failures]
    assert any("not in graph.ttl" in what and "a.example" in what for what in whats)


@pytest.mark.parametrize(
    "junk", ["[]", "5", "{}", '{"kind":"entity"}', '{"doc":"a","spans":{"x":5}}', "\ud800"]
)
def test_junk_among_the_facts(copy, junk):
    failures = found(copy, "facts.jsonl", lambda data: junk.encode("utf-8", "surrogatepass") + b"\n" + data)
    assert ("facts", "facts.jsonl:1") in failures


@pytest.mark.parametrize(
    ("name", "content"), [("graph.nt", b"<a:b> <a:c> "), ("facts.jsonl", b'{"kind":"entity"}\n')]
)
def test_a_broken_build_cannot_be_explained(copy, name, content):
    (copy / name).write_bytes(content)
    with pytest.raises(GraphFileError, match="kg check"):
        explain(copy, "Norway")


def test_the_report_holds_the_hash_of_every_file(made):
    report = json.loads((made / "report.json").read_text(encoding="utf-8"))
    assert {*report["sha256"], "report.json"} == set(report["files"])
