"""Exit codes, and what an error becomes."""

import errno
import functools
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec

import typer

from kg import __version__
from kg.cli.say import complain
from kg.errors import KgError, OutputError

DONE, PARTLY, USER, BUG, STOPPED = 0, 1, 2, 3, 130
DEBUG = "KG_DEBUG"
_ENDS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]

Options = ParamSpec("Options")


def guarded(verb: Callable[Options, int]) -> Callable[Options, int]:
    """Return a verb that answers every error with a message and an exit code."""

    @functools.wraps(verb)
    def inner(*args: Options.args, **kwargs: Options.kwargs) -> int:
        try:
            return verb(*args, **kwargs)
        except KeyboardInterrupt:
            complain("stopped; nothing is left half-written")
            return STOPPED
        except KgError as exc:
            _traceback()
            complain(str(exc))
            return exc.exit_code
        except typer.Exit:
            raise
        except Exception as exc:  # noqa: BLE001 - whatever it is, the user gets a message and a code
            if isinstance(exc, OSError) and exc.errno == errno.EPIPE:
                drop_stdout()  # the reader of our output has seen enough
                return DONE
            if isinstance(exc, OSError) and exc.errno == errno.ENOSPC:
                return no_room()
            return _bug(exc)

    return inner


def no_room() -> int:
    """Tell that standard output takes no more, and return the exit code for it."""
    drop_stdout()
    complain(str(OutputError(path="standard output", reason=os.strerror(errno.ENOSPC))))
    return USER


def _bug(exc: Exception) -> int:
    _traceback()
    complain(
        f"an error in kg {__version__}: {type(exc).__name__}: {exc}\n"
        "Please report it with the command and its input; --debug shows where it arose."
    )
    return BUG


def _traceback() -> None:
    if os.environ.get(DEBUG):
        import traceback

        traceback.print_exc()


@contextmanager
def stoppable() -> Iterator[None]:
    """Let Ctrl-C end the process at once: for what runs outside of Python, and writes nothing."""
    if threading.current_thread() is not threading.main_thread():
        yield  # Python sets signals in its main thread only
        return
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, *_ENDS)}
    for one, handler in before.items():
        if handler in (signal.default_int_handler, _interrupt):  # not ignored, as behind `nohup`
            signal.signal(one, signal.SIG_DFL)
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def heed_ends() -> None:
    """Take the signals that end a process for Ctrl-C, so that they leave nothing half-written."""
    for one in _ENDS:
        if signal.getsignal(one) is signal.SIG_DFL:
            signal.signal(one, _interrupt)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def drop_stdout() -> None:
    """Let nothing complain at exit about a pipe that was closed."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
