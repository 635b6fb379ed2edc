"""What is installed, and what a build holds."""

import pytest

import kg
from kg.errors import GraphFileError, PathError
from kg.info import info
from kg.settings import Settings


def test_versions_model_ontology_and_plugins():
    found = info()
    assert found.versions["kg"] == kg.__version__
    assert found.versions["pyoxigraph"].startswith("0.5")
    assert found.model["version"] == "1.2.0"
    assert found.model["licence"] == "CC BY-SA 4.0"
    assert found.ontology["event_types"] > 100
    assert "graph.html" in found.plugins["exporter"]
    assert ".txt" in found.plugins["reader"]
    assert found.build is None


def test_a_model_that_is_not_installed_is_told_not_raised():
    assert info(settings=Settings(model="no_such_model")).model["version"] == "not installed"


def test_counts_of_a_build(made):
    build = info(made).build
    assert build is not None
    assert build["counts"]["claims"] == 3
    assert build["inputs_by_status"] == {"read": 3}


@pytest.mark.parametrize("content", [None, "{", "[]"])
def test_what_is_no_build(tmp_path, content):
    if content:
        (tmp_path / "report.json").write_text(content, encoding="utf-8")
    with pytest.raises(GraphFileError):
        info(tmp_path)
    with pytest.raises(PathError):
        info(tmp_path / "none")
