"""Same input, same versions, same bytes: in any order, with any number of processes, under any hash seed."""

import json

import pytest
from running import articles, command, contents

pytestmark = pytest.mark.model


def test_another_run_under_another_hash_seed(page, tmp_path):
    code, _, err = command(
        "build", "examples/page.txt", "-o", tmp_path / "again", env={"PYTHONHASHSEED": "4242"}
    )
    assert code == 0, err
    assert contents(tmp_path / "again") == contents(page)


def test_other_order_and_two_processes(news, tmp_path):
    code, _, err = command("build", *reversed(articles()), "-o", tmp_path / "again", "--jobs", "2")
    assert code == 0, err
    assert contents(tmp_path / "again") == contents(news)


def test_a_document_given_twice_changes_nothing(news, tmp_path):
    copy = tmp_path / "zz-copy.txt"
    (original,) = (path for path in articles() if path.name == "estonia_pumps.txt")
    copy.write_bytes(original.read_bytes())
    code, _, err = command("build", *articles(), copy, "-o", tmp_path / "again")
    assert code == 0, err
    again = contents(tmp_path / "again")
    assert again["graph.nt"] == contents(news)["graph.nt"]


def test_times_stand_in_the_report_alone(page):
    report = json.loads((page / "report.json").read_text(encoding="utf-8"))
    assert report["seconds"]["total"] > 0
    assert report["words_per_second"] > 0
