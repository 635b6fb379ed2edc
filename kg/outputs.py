"""The folder of a build: every file whole or absent, nothing of the user's touched."""

import errno
import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kg.errors import ForeignFolderError, OutputError
from kg.registry import names

MARKER = ".kg"  # tells a folder of ours from any other
PART = ".kg-part-"  # a file that is being written: '.kg-part-graph.ttl'
OWN = ("report.json", "quarantine.jsonl")  # written by the pipeline itself
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)
_NO_CONTENT = {".DS_Store", "Thumbs.db", "desktop.ini"}  # what file managers leave behind


def is_ours(folder: Path) -> bool:
    """Return whether a folder was made by a build."""
    return (folder / MARKER).is_file()


@dataclass(frozen=True, slots=True)
class OutputFolder:
    """A folder that is being built; files get their names only when all are written."""

    path: Path
    created: bool = False  # the folder was not there before
    marked: bool = False  # the folder was empty and had no marker

    def part(self, name: str) -> Path:
        """Return where a file is written before it gets its name."""
        return self.path / f"{PART}{name}"

    def commit(self, written: Iterable[str]) -> tuple[str, ...]:
        """Give all written files their names and remove those of an earlier build.

        Raises:
            OutputError: a file cannot be replaced.
        """
        kept = tuple(sorted(written))
        for name in kept:  # told before the first one is replaced
            if (self.path / name).is_dir():
                raise OutputError(
                    path=self.path / name, reason="a folder has the name of a file of the build"
                )
        try:
            for name in kept:
                self.part(name).replace(self.path / name)
            for name in sorted(_own_names() - set(kept)):
                (self.path / name).unlink(missing_ok=True)
        except OSError as exc:
            raise OutputError(path=exc.filename or self.path, reason=exc.strerror or exc) from exc
        return kept

    def hashes(self, written: Iterable[str]) -> dict[str, str]:
        """Return the SHA-256 of files that are written and have no name yet, for `kg check`."""
        found = {}
        for name in sorted(written):
            with self.part(name).open("rb") as file:
                found[name] = hashlib.file_digest(file, "sha256").hexdigest()
        return found

    def clear_parts(self) -> None:
        """Remove what a killed run left half-written."""
        for part in self.path.glob(f"{PART}*"):
            part.unlink(missing_ok=True)

    def abandon(self) -> None:
        """Undo the preparing of a run that failed: an earlier build stays as it was."""
        self.clear_parts()
        if self.marked:
            (self.path / MARKER).unlink(missing_ok=True)
        if self.created and not any(self.path.iterdir()):
            self.path.rmdir()


def _own_names() -> set[str]:
    return {*names("exporter"), *OWN}


@contextmanager
def output_folder(path: Path, version: str) -> Iterator[OutputFolder]:
    """Prepare a folder for a build, before any long work; undo it when the build fails.

    Raises:
        ForeignFolderError: the folder holds files and was not made by a build.
        OutputError: the folder cannot be made or written to.
    """
    folder = _prepare(path, version)
    try:
        yield folder
    except BaseException as exc:  # Ctrl-C too must leave nothing half-written
        folder.abandon()
        if isinstance(exc, OSError) and exc.errno in _NO_ROOM:
            raise OutputError(path=path, reason=exc.strerror) from exc
        raise
    folder.clear_parts()


def _prepare(path: Path, version: str) -> OutputFolder:
    created = not path.exists()
    if not created and not path.is_dir():
        raise OutputError(path=path, reason="it is a file, not a folder")
    try:
        path.mkdir(parents=True, exist_ok=True)
        held = [entry.name for entry in path.iterdir() if entry.name not in _NO_CONTENT]
        if held and not is_ours(path):
            raise ForeignFolderError(path=path)
        folder = OutputFolder(path, created, marked=not is_ours(path))
        folder.clear_parts()
        marker = folder.part("marker")
        marker.write_text(json.dumps({"made_by": "kg", "version": version}) + "\n", encoding="utf-8")
        marker.replace(path / MARKER)
    except OSError as exc:
        raise OutputError(path=path, reason=exc.strerror or exc) from exc
    return folder
