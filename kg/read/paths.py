"""From what the user names to a list of inputs: files, folders, patterns, addresses, standard input."""

import glob
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from kg import registry
from kg.errors import PathError
from kg.read.html_metadata import urlsplit_scheme

_OURS = ("report.json", "documents.jsonl")  # a folder with both was made by `kg build`
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Item:
    """One input before it is opened; `reason` is filled for what is not read on purpose."""

    path: str  # as shown
    id: str = ""
    file: Path | None = None
    suffix: str = ""  # '' where the content decides
    url: str = ""
    reason: str = ""


def expand(paths: Sequence[str], ignored: Path | None = None) -> list[Item]:
    """Return the inputs behind `paths`, each once; the file `ignored` is none.

    Files of a folder are sorted, hidden ones left out. Ids are unique: files of one name in
    two places, or with two endings, keep what tells them apart.

    Raises:
        PathError: a path names nothing.
    """
    suffixes = set(registry.names("reader"))
    seen: set[str] = {_real(ignored)} if ignored is not None else set()
    items: list[Item] = []
    for path in paths:
        for item in _expand_one(path, suffixes):
            identity = _real(item.file) if item.file is not None else item.url or item.path
            if identity not in seen:
                seen.add(identity)
                items.append(item)
    return _distinct(items)


def _expand_one(path: str, suffixes: set[str]) -> Iterator[Item]:
    if path == STDIN:
        yield Item("standard input", "stdin")
    elif urlsplit_scheme(path) in ("http", "https"):
        yield Item(path, path, url=path)
    elif not path or "\0" in path:  # `Path("")` would be the current folder
        raise PathError(path=repr(path))
    elif (file := Path(path)).is_dir():
        yield from _folder(file, suffixes)
    elif file.exists():
        yield _single(file, suffixes)
    elif glob.has_magic(path) and (found := _glob(path)):
        for name in found:
            yield from _matched(Path(name), _root(path), suffixes)
    else:
        raise PathError(path=path)


def _glob(pattern: str) -> list[str]:
    return sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 (a Path cannot glob an absolute pattern)


def _single(file: Path, suffixes: set[str]) -> Item:
    """Return a file that was named on purpose: read whatever its ending is."""
    suffix = file.suffix.lower()
    return Item(_shown(file), _shown(Path(file.stem)), file, suffix if suffix in suffixes else "")


def _matched(file: Path, root: Path, suffixes: set[str]) -> Iterator[Item]:
    if file.is_dir():
        yield from _folder(file, suffixes, root)
    else:
        yield _listed(file, root, suffixes)


def _root(pattern: str) -> Path:
    """Return the folder in front of the first wildcard."""
    fixed = []
    for part in Path(pattern).parts:
        if glob.has_magic(part):
            break
        fixed.append(part)
    return Path(*fixed)


def _folder(folder: Path, suffixes: set[str], root: Path | None = None) -> Iterator[Item]:
    """Yield the files of a folder and of those in it, in the order of their paths."""
    count = 0
    for item in _walk(folder, root or folder, suffixes):
        count += 1
        yield item
    if not count:
        yield Item(_shown(folder), reason="the folder holds no files")


def _walk(folder: Path, root: Path, suffixes: set[str]) -> Iterator[Item]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as exc:
        yield Item(_shown(folder), reason=f"the folder cannot be listed ({exc.strerror})")
        return
    names = {entry.name for entry in entries}
    if folder != root and names.issuperset(_OURS):
        return  # what an earlier run wrote here is no input of the next one
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(path, root, suffixes)
        else:
            yield _listed(path, root, suffixes)


def _listed(file: Path, root: Path, suffixes: set[str]) -> Item:
    """Return a file that was found: read where its ending has a reader."""
    if not file.is_file():  # a pipe or device would block, a broken link is nothing
        return Item(_shown(file), reason="no regular file")
    suffix = file.suffix.lower()
    if suffix not in suffixes:
        reason = f"no reader for files that end in {suffix!r}" if suffix else "its name has no ending"
        return Item(_shown(file), reason=reason)
    inner = file.relative_to(root) if file.is_relative_to(root) else file
    return Item(_shown(file), _shown(inner.with_suffix("")), file, suffix)


def _distinct(items: list[Item]) -> list[Item]:
    """Give items of one id their ending, and where that is not enough their whole path."""
    for longer in (_with_ending, lambda item: item.path):
        counts = Counter(item.id for item in items if item.id)
        items = [replace(item, id=longer(item)) if counts[item.id] > 1 else item for item in items]
    return items


def _with_ending(item: Item) -> str:
    return item.id + PurePosixPath(item.path).suffix


def _real(path: Path) -> str:
    return os.path.realpath(path)


def _shown(path: Path) -> str:
    """Return a path as text that can be written: with slashes, and no half characters."""
    return path.as_posix().encode("utf-8", "replace").decode("utf-8")
