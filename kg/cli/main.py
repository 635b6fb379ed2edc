"""The command `kg`: its verbs."""

import errno
import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from kg import __version__
from kg.cli import build, check, evaluate, explain, extract, info, query
from kg.cli.codes import DEBUG, DONE, STOPPED, drop_stdout, guarded, heed_ends, no_room
from kg.cli.say import prepare_streams

VERBS: dict[str, Any] = {
    "build": build.run,
    "extract": extract.run,
    "query": query.run,
    "explain": explain.run,
    "check": check.run,
    "info": info.run,
    "evaluate": evaluate.run,
}

app = typer.Typer(
    name="kg",
    help="Read news articles into a knowledge graph in which every statement leads back to its words.",
    epilog="Exit codes: 0 done, 1 done but something was skipped or a check failed, "
    "2 something you can correct, 3 an error in kg.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for name, verb in VERBS.items():
    app.command(name)(guarded(verb))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kg {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show where an error arose (also: KG_DEBUG=1).")
    ] = False,
) -> None:
    """Take the options that stand before a verb."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    prepare_streams()
    heed_ends()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if "--debug" in given:  # also taken after a verb, where one adds it to a command that failed
        os.environ[DEBUG] = "1"
        given.remove("--debug")
    code = DONE
    try:
        code = run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        drop_stdout()
    except OSError as exc:
        if exc.errno != errno.ENOSPC:
            raise
        code = no_room()
    sys.exit(code)


def run(given: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    try:
        return int(app(args=list(given), prog_name="kg", standalone_mode=False) or DONE)
    except typer.Abort:
        return STOPPED
    except Exception as exc:
        show, code = getattr(exc, "show", None), getattr(exc, "exit_code", None)
        if show is None or not isinstance(code, int):
            raise
        show()  # wrong usage: typer knows the words, whichever click it brings
        return code
