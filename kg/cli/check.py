"""`kg check`: does a build hold what it promises?"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli import options as o
from kg.cli.codes import DONE, PARTLY
from kg.cli.say import plain, put, say


def run(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="Folder of kg build.")],
    everything: Annotated[
        bool, typer.Option("--all", help="Validate every claim against the shapes, however long it takes.")
    ] = False,
    quiet: o.Quiet = False,
) -> int:
    """Verify files, offsets, integrity and shapes of a build against its own texts."""
    from kg.check import SHAPED_CLAIMS, check, shown

    report = check(out, shaped_claims=sys.maxsize if everything else SHAPED_CLAIMS)
    for line in shown(report.failures):
        put(plain(line))
    if not quiet:
        looked = ", ".join(f"{name} {number:,}" for name, number in sorted(report.looked_at.items()))
        say(f"Looked at: {looked}", *(f"Note: {note}" for note in report.notes))
    if report.ok:
        if not quiet:
            say("All as promised.")
        return DONE
    failed = ", ".join(f"{name} {number:,}" for name, number in report.by_check().items())
    say(f"{len(report.failures):,} failures: {failed}")
    return PARTLY
