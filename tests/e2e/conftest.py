"""Builds of the examples by the whole program, made once for all tests."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from running import articles, command


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`kg build examples/page.txt`."""
    out = tmp_path_factory.mktemp("page") / "graph"
    code, _, err = command("build", "examples/page.txt", "-o", out, env={"PYTHONHASHSEED": "1"})
    assert code == 0, err
    return out


@pytest.fixture(scope="session")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`kg build` of all articles in `examples/news`."""
    out = tmp_path_factory.mktemp("news") / "graph"
    code, _, err = command("build", *articles(), "-o", out)
    assert code == 0, err
    return out
