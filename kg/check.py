"""Does a build hold what it promises? Files, offsets, integrity and shapes, checked against the texts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import GraphFileError, PathError

if TYPE_CHECKING:
    import pyoxigraph

SHAPED_CLAIMS = 5_000  # SHACL takes 4 ms a claim: of larger graphs a fixed sample is validated


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """One thing that is not as promised."""

    check: str  # 'files', 'facts', 'offsets', 'blank nodes', 'integrity' or 'shapes'
    where: str  # file and line, or IRI
    what: str

    def __str__(self) -> str:
        return f"{self.check}: {self.where}: {self.what}"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All failures, how many things each check looked at, and what was left out of it."""

    failures: tuple[Failure, ...]
    looked_at: dict[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.failures

    def by_check(self) -> dict[str, int]:
        """Return the number of failures of each check."""
        return dict(sorted(Counter(failure.check for failure in self.failures).items()))


def check(out: str | Path, *, shaped_claims: int = SHAPED_CLAIMS) -> CheckReport:
    """Verify the folder of a build against its own texts, the shapes and the integrity rules.

    `shaped_claims` is the most claims that go through SHACL; all else is checked whole.

    Raises:
        PathError: there is no such folder.
        GraphFileError: it holds no build.
    """
    from kg import check_claims, check_files, check_graph, check_shapes

    folder = Path(out)
    if not folder.exists():
        raise PathError(path=folder)
    if not folder.is_dir():
        raise GraphFileError(path=folder, reason="kg check takes the folder of a build")
    if not any((folder / name).is_file() for name in ("graph.nt", "report.json")):
        raise GraphFileError(path=folder, reason="it was not made by kg build")
    looked_at: Counter[str] = Counter()
    failures = list(check_files.file_failures(folder, looked_at))
    texts, broken = check_files.load_texts(folder)
    failures += broken
    failures += check_files.fact_failures(folder, texts, looked_at)
    notes: list[str] = []
    store = _store(folder, failures)
    if store is not None:
        failures += check_claims.claim_failures(folder, store, looked_at)
        failures += check_graph.blank_failures(store, looked_at)
        failures += check_graph.offset_failures(store, texts, looked_at)
        failures += check_graph.integrity_failures(store, looked_at)
        failures += check_shapes.shape_failures(store, shaped_claims, looked_at, notes)
    return CheckReport(tuple(sorted(set(failures))), dict(looked_at), tuple(notes))


def _store(folder: Path, failures: list[Failure]) -> "pyoxigraph.Store | None":
    from kg.ask import open_store

    try:
        return open_store(folder)
    except GraphFileError as exc:
        failures.append(Failure("files", str(exc.values["path"]), str(exc.values["reason"])))
        return None


def shown(failures: tuple[Failure, ...], most: int = 20) -> Iterator[str]:
    """Yield the failures as lines, the first `most` of each check."""
    seen: Counter[str] = Counter()
    for failure in failures:
        seen[failure.check] += 1
        if seen[failure.check] <= most:
            yield str(failure)
    for check_, number in sorted(seen.items()):
        if number > most:
            yield f"{check_}: and {number - most} more"
