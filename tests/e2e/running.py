"""The whole program in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "examples"


def start(*arguments: object, env: Mapping[str, str] | None = None, **more: object) -> subprocess.Popen[str]:
    """Start the command in a process of its own."""
    code = "from kg.cli.main import main; main()"
    return subprocess.Popen(
        [sys.executable, "-c", code, *(str(argument) for argument in arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        **more,
    )


def command(*arguments: object, env: Mapping[str, str] | None = None) -> tuple[int, str, str]:
    """Run the command in a process of its own: exit code, stdout, stderr."""
    process = start(*arguments, env=env)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def contents(out: Path) -> dict[str, bytes]:
    """Return every output but `report.json`, which tells times."""
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.name != "report.json"}


def articles() -> list[Path]:
    return sorted((EXAMPLES / "news").iterdir())
