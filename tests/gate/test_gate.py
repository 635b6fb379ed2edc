"""The quality of the reader is pinned: no figure on our own gold may fall below its floor."""

import hashlib
import json
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PINNED = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))


def test_gold_is_the_pinned_one():
    digest = hashlib.sha256((HERE / PINNED["gold"]).read_bytes()).hexdigest()
    assert digest == PINNED["sha256"], "the gold changed: measure again and pin digest and floors together"


@pytest.mark.model
def test_no_figure_falls_below_its_floor():
    from kg.evaluate import evaluate

    found = evaluate(HERE / PINNED["gold"])
    figures = found.figures()
    report = f"{figures}\nmissed {found.missed}\nnot in the gold {found.spurious}"
    for name, floor in PINNED["floors"].items():
        assert figures[name] >= floor, f"{name}\n{report}"
    for name, ceiling in PINNED["ceilings"].items():
        assert figures[name] <= ceiling, f"{name}\n{report}"
    # Always answering 'asserted, by the narrator' would score high on easy sentences.
    for name, least in (("modality", 40), ("attribution", 40), ("args", 12)):
        assert found.slots[name].total >= least
