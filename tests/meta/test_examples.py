"""The examples run as they stand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


def test_there_are_queries_with_a_question_each():
    paths = sorted((EXAMPLES / "queries").glob("*.rq"))
    assert len(paths) >= 5
    for path in paths:
        assert path.read_text(encoding="utf-8").startswith("# "), path


@pytest.mark.model
@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_the_page_of_python_runs(path, tmp_path):
    found = subprocess.run(
        [sys.executable, str(path), str(tmp_path / "graph")],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    assert re.search(r"Estonia -> Moldova: .*\(asserted\)", found.stdout)
    assert (tmp_path / "graph" / "graph.html").exists()
