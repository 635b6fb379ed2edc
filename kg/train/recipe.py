"""Options of a run, its work folder, and what the steps leave there."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import OutputError
from kg.train.corpora import Corpora
from kg.train.errors import MaterialError, WorkFolderError
from kg.train.files import read_json, write_json
from kg.train.marked import MARKED, Marks, read_marks
from kg.train.unseen import Unseen, read_unseen

_STAMP = "recipe.json"  # what the files of a work folder were made from


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a run is told; a work folder belongs to one recipe."""

    corpora: Corpora
    work: Path
    leading: str = ""  # the first teacher: it cuts sentences, and its habits are taken over
    second: str = ""  # the other one: what it does not confirm is unknown
    exclude: tuple[Path, ...] = ()
    leave_out: Path | None = None  # a file of ids of documents, one a line
    wikinews_ids: Path | None = None  # a file of the articles that may be used; None: all
    base: Path = Path()  # the published encoder: model.safetensors and vocab.txt
    device: str = "cpu"
    threads: int = 2
    marked: Path = MARKED  # names marked by hand, of texts of the corpora
    tell: Callable[[str], None] = field(default=lambda _: None, compare=False)

    def file(self, name: str) -> Path:
        """Return a file of the work folder."""
        return self.work / name

    def unseen(self) -> Unseen:
        """Read what must not be seen."""
        return read_unseen(self.corpora.held_out, self.exclude, _ids(self.leave_out) or ())

    def allowed_articles(self) -> frozenset[str] | None:
        """Return the ids of the articles that may be used, None for all."""
        return _ids(self.wikinews_ids)

    def marks(self) -> Mapping[str, Marks]:
        """Return the names marked by hand, by the key of their text."""
        return read_marks(self.marked) if self.marked.is_file() else {}


def _ids(path: Path | None) -> frozenset[str] | None:
    """Return the words of a file.

    Raises:
        MaterialError: there is no such file.
    """
    if path is None:
        return None
    try:
        return frozenset(path.read_text(encoding="utf-8").split())
    except (OSError, UnicodeDecodeError) as exc:
        raise MaterialError(path=path, reason=exc) from exc


def prepare(recipe: Recipe) -> None:
    """Make the work folder, or make sure that its files belong to the same recipe.

    Raises:
        WorkFolderError: it was made with other corpora, teachers or exclusions.
        OutputError: it cannot be made.
    """
    stamp, path = _stamp(recipe), recipe.file(_STAMP)
    if path.is_file():
        before = read_json(path)
        for name, value in stamp.items():
            if not isinstance(before, dict) or before.get(name) != value:
                told = before.get(name) if isinstance(before, dict) else before
                raise WorkFolderError(path=recipe.work, name=name, before=told)
        return
    try:
        recipe.work.mkdir(parents=True, exist_ok=True)
        write_json(path, stamp)
    except OSError as exc:
        raise OutputError(path=recipe.work, reason=exc.strerror or exc) from exc


def _stamp(recipe: Recipe) -> dict[str, str]:
    """Return names of options and digests of what they name, so that a moved folder stays the same."""
    return {
        "corpora": _digest(recipe.corpora.root, recipe.corpora.used),
        "teacher": Path(recipe.leading).name,
        "second teacher": Path(recipe.second).name,
        "excluded folder": " ".join(
            _digest(folder, [*folder.rglob("*.jsonl"), *folder.rglob("*.json")]) for folder in recipe.exclude
        ),
        "list of documents": _digest_file(recipe.leave_out),
        "list of articles": _digest_file(recipe.wikinews_ids),
        "file of marked names": _digest_file(recipe.marked if recipe.marked.is_file() else None),
    }


def _digest(root: Path, paths: Iterable[Path]) -> str:
    """Return a digest of names and sizes of files below a folder."""
    rows = sorted(f"{path.relative_to(root).as_posix()}\t{path.stat().st_size}" for path in paths)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


def _digest_file(path: Path | None) -> str:
    if path is None:
        return ""
    return hashlib.sha256(" ".join(sorted(_ids(path) or ())).encode()).hexdigest()[:16]
