"""Verbs are run inside this process, on a build made with stand-ins for the English pipeline."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent.parent / name) for name in ("pipeline", "questions")]

import stages  # noqa: E402

import kg.pipeline as pipeline  # noqa: E402
import kg.workers as workers  # noqa: E402


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def last(self) -> str:
        return self.err.splitlines()[-1] if self.err else ""


@pytest.fixture
def reader(monkeypatch):
    """Texts stand for paths; 'broken' fails, 'missing' names nothing."""
    monkeypatch.setattr(pipeline, "_read", stages.read_inputs)
    monkeypatch.setattr(workers, "engine_info", lambda model: {"model": model, "version": "0"})
    monkeypatch.setattr(workers, "_read", lambda task, documents, seconds: map(stages.result, documents))


@pytest.fixture
def kg(capsys, monkeypatch):
    """Run the command line; return exit code, stdout and stderr."""
    from kg.cli.main import run

    monkeypatch.delenv("KG_DEBUG", raising=False)

    def call(*arguments: object) -> Ran:
        code = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return call


@pytest.fixture
def made(reader, tmp_path):
    """A build of two documents."""
    out = tmp_path / "made"
    pipeline.build(["Norway gives radars to Ukraine", "France gives <[b]> to Greece"], out)
    return out
