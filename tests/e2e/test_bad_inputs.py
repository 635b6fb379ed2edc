"""Awkward inputs: each costs itself only, and the exit code and last line say so."""

import json
import signal
import subprocess
import sys
import time

import pytest
from running import EXAMPLES, ROOT, command, contents, start

pytestmark = pytest.mark.model

ARTICLE = "Norway supplied radars to Ukraine on Monday. Germany bought three ships from Spain."
GERMAN = "Die Bundesregierung hat am Montag beschlossen, weitere Waffen an die Ukraine zu liefern. " * 5


@pytest.fixture
def kg(capsys):
    """Run the command inside this process, where the pipeline stays loaded."""
    from kg.cli.main import run

    def call(*arguments):
        code = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("empty.txt", b"", "KG202"),
        ("blank.txt", b" \n\t\n", "KG202"),
        ("binary.txt", bytes(range(256)) * 20, "KG203"),
        ("german.txt", GERMAN.encode(), "KG206"),
        ("broken.jsonl", b'{"text": "Norway bought ships from Spain."}\n{"text": \n', "KG205"),
    ],
)
def test_a_bad_file_costs_that_file(kg, tmp_path, name, content, error):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / name).write_bytes(content)
    (folder / "good.txt").write_text(ARTICLE, encoding="utf-8")
    code, out, err = kg("build", folder, "-o", tmp_path / "graph")
    assert (code, out) == (1, "")
    assert error in err
    assert "input" in err.splitlines()[-1]
    report = json.loads((tmp_path / "graph" / "report.json").read_text(encoding="utf-8"))
    assert report["counts"]["claims"] >= 2
    assert any(one["code"] == error for one in report["inputs"])


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "." * 3000,
        "Norway " * 2000,
        "(" * 500 + "Norway bought ships" + ")" * 500,
        "Norway\u0000bought\u202eships\ufeff from Spain.",
        "“Norway ‘bought’ ships”, \"said\" 'Spain' — …",
        "<script>alert(1)</script> Norway bought <b>ships</b> from Spain.",
        "Norway bought ships from Spain.\r\nGermany bought\rships.\u2028France left.",
        "😀 Norway bought 🚢 from Spain. 😀",
        "NORWAY BOUGHT SHIPS FROM SPAIN AND GERMANY SOLD THEM.",
        "1. 2. 3. 4.\n- \n* \n| a | b |\n",
    ],
)
def test_any_text_is_read_and_passes_the_check(kg, tmp_path, text):
    from kg.check import check

    article = tmp_path / "article.txt"
    article.write_text(text, encoding="utf-8", newline="")
    out = tmp_path / "graph"
    code, _, err = kg("build", article, "-o", out)
    assert code in (0, 1), err
    assert "KG208" not in err
    assert check(out).failures == ()


def test_an_address_of_nothing_and_a_pattern_without_a_match(kg, tmp_path):
    for path in ("no/such/file.txt", "no/such/*.txt"):
        code, _, err = kg("build", path, "-o", tmp_path / "graph")
        assert code == 2
        assert "KG301" in err
        assert not (tmp_path / "graph").exists()


def test_a_rebuild_does_not_read_its_own_output(kg, tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    out = tmp_path / "graph"
    assert kg("build", tmp_path, "-o", out)[0] == 0
    before = contents(out)
    kg("build", tmp_path, "-o", out)
    assert contents(out) == before


def test_standard_input(tmp_path):
    process = start("build", "-", "-o", tmp_path / "graph", stdin=subprocess.PIPE)
    _, err = process.communicate(ARTICLE, timeout=120)
    assert process.returncode == 0, err
    assert (tmp_path / "graph" / "facts.csv").stat().st_size > 100


def test_a_reader_that_goes_away_is_no_error(page):
    process = start("query", page, "SELECT ?s ?p ?o { ?s ?p ?o }", "--format", "tsv")
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert process.wait(60) == 0


def test_ctrl_c_leaves_nothing(tmp_path):
    out = tmp_path / "graph"
    process = start("build", EXAMPLES / "page.txt", "-o", out)
    deadline = time.monotonic() + 30
    while not (out / ".kg").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert not out.exists()
    assert "Traceback" not in err


def test_a_killed_run_leaves_the_earlier_build_and_the_next_one_works(page, tmp_path):
    import shutil

    out = tmp_path / "graph"
    shutil.copytree(page, out)
    before = contents(out)
    process = start("build", EXAMPLES / "news" / "estonia_pumps.txt", "-o", out)
    time.sleep(1.0)
    process.kill()
    process.communicate(timeout=60)
    assert {name: data for name, data in contents(out).items() if not name.startswith(".kg")} == {
        name: data for name, data in before.items() if not name.startswith(".kg")
    }
    code, _, err = command("build", "examples/page.txt", "-o", out)
    assert code == 0, err
    assert contents(out) == before


def test_the_module_runs_too():
    found = subprocess.run(
        [sys.executable, "-m", "kg", "--version"], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert found.stdout.startswith("kg ")
