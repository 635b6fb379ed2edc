"""Words on the terminal: data on stdout, messages and progress on stderr."""

import io
import os
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kg.progress import Step

_PATIENCE = 1.5  # seconds before a progress bar is worth its lines
_REDRAW = 0.1  # seconds between two drawings
_STAGES = {"read": "Reading", "merge": "Merging", "export": "Writing"}


def prepare_streams() -> None:
    """Write UTF-8 to files and pipes; never fail at a character that a terminal lacks.

    A stream that whoever started us has closed takes everything and keeps nothing.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 (it stays open)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def plain(text: object) -> str:
    """Return text of articles without characters that steer a terminal."""
    return "".join(
        " " if c in "\t\n\r\x0b\x0c\x85\u2028\u2029" else c
        for c in str(text)
        if c in "\t\n\r\x0b\x0c\x85\u2028\u2029" or unicodedata.category(c) not in {"Cc", "Cf", "Cs"}
    )


def say(*lines: str) -> None:
    """Write messages to stderr."""
    for line in lines:
        sys.stderr.write(plain(line) + "\n")


def complain(message: str) -> None:
    """Write an error to stderr, one line of it after the other."""
    say(*f"kg: {message}".splitlines())


def put(text: str) -> None:
    """Write data to stdout."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Write a table to stdout; what stands in the cells is never taken for markup."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        grid.add_column(Text(plain(column)), overflow="fold")
    for row in rows:
        grid.add_row(*(Text("" if value is None else plain(value)) for value in row))
    Console(file=sys.stdout, highlight=False, markup=False, emoji=False).print(grid)


@contextmanager
def progress_bar(*, quiet: bool = False) -> Iterator[Callable[[Step], None] | None]:
    """Give what shows the progress of a long run; None when nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    bar = _Bar()
    try:
        yield bar.show
    finally:
        bar.stop()


class _Bar:
    """A progress bar with rate and time left, drawn only when a run turns out to be long."""

    def __init__(self) -> None:
        self.start = time.monotonic()
        self.bar: Any = None
        self.task: Any = None
        self.stage, self.drawn = "", 0.0  # what was last drawn, and when

    def show(self, step: Step) -> None:
        spent = time.monotonic() - self.start
        if self.bar is None:
            if spent < _PATIENCE:
                return
            self._open()
        share = step.share if step.stage == "read" else 1.0
        self.bar.update(
            self.task,
            description=_STAGES.get(step.stage, "Done"),
            completed=share or 0,
            total=None if share is None else 1.0,
            rate=f"{step.documents:,} documents, {step.words / max(spent, 0.001):,.0f} words a second",
        )
        if step.stage != self.stage or spent - self.drawn > _REDRAW:
            self.stage, self.drawn = step.stage, spent
            self.bar.refresh()

    def _open(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[rate]}"))
        console = Console(stderr=True)
        self.bar = Progress(
            *columns, TimeRemainingColumn(), console=console, transient=True, auto_refresh=False
        )
        self.task = self.bar.add_task("Reading", total=1.0, rate="")
        self.bar.start()

    def stop(self) -> None:
        if self.bar is not None:
            self.bar.stop()
