"""One small build for all questions, made with stand-ins for the English pipeline."""

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "pipeline"))

import stages

import kg.pipeline as pipeline
import kg.workers as workers

TEXTS = (
    "Norway gives radars to Ukraine",
    "Norway gives radars to Poland",
    "France gives <b>[x]</b> to Greece",
)


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A build that tests only read."""
    out = tmp_path_factory.mktemp("made") / "graph"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "_read", stages.read_inputs)
        patch.setattr(workers, "engine_info", lambda model: {"model": model, "version": "0"})
        patch.setattr(workers, "_read", lambda task, documents, seconds: map(stages.result, documents))
        pipeline.build(TEXTS, out)
    return out


@pytest.fixture
def copy(made, tmp_path):
    """A build that a test may damage."""
    return Path(shutil.copytree(made, tmp_path / "graph"))
