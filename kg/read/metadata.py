"""`--metadata FILE`: a table or JSON lines about texts that lie in other files, keyed by id."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from kg.errors import DocumentError, PathError, RecordError, SettingsError
from kg.read.sources import Source
from kg.read.tables import Row, csv_rows, json_rows
from kg.records import Outcome
from kg.settings import Settings

_JSON = (".jsonl", ".ndjson", ".json")
_NAMED = 5  # ids in a message


@dataclass(slots=True)
class Metadata:
    """Rows by id, the faults of the file, and which rows found their text."""

    path: str = ""
    rows: dict[str, Row] = field(default_factory=dict)
    faults: list[Outcome] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def find(self, id_: str, path: str) -> Row:
        """Return the row of a text by its id, its file name or the stem of that; {} for none."""
        name = PurePosixPath(path).name
        for key in (id_, path, name, PurePosixPath(name).stem, PurePosixPath(id_).name):
            if key and (row := self.rows.get(key)) is not None:
                self.used.add(key)
                return row
        return {}

    def left(self) -> list[Outcome]:
        """Return one outcome that names the rows without a text, if there are any."""
        ids = sorted(set(self.rows) - self.used)
        if not ids:
            return []
        more = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
        reason = f"no text was read for {', '.join(ids[:_NAMED])}{more}"
        return [Outcome(self.path, "skipped", reason=reason)]


def load_metadata(path: Path | None, settings: Settings) -> Metadata:
    """Return the rows of a metadata file, an empty `Metadata` for None.

    A later row of the same id is a fault.

    Raises:
        PathError: there is no such file.
        SettingsError: it has no column of ids, or is no table.
    """
    if path is None:
        return Metadata()
    shown = path.as_posix()
    if not path.exists():
        raise PathError(path=shown)
    found = Metadata(shown)
    try:
        with path.open("rb") as stream:
            source = Source(shown, "", stream, path.suffix.lower())
            table = source.suffix not in _JSON and not stream.peek(1).startswith(b"{")
            _fill(found, csv_rows(source, settings, "id") if table else json_rows(source, settings))
    except OSError as exc:
        raise SettingsError(name="--metadata", value=shown, reason=exc.strerror or exc) from exc
    except DocumentError as exc:
        raise SettingsError(name="--metadata", value=shown, reason=exc.reason) from exc
    return found


def _fill(found: Metadata, rows: Iterable[tuple[int, Row | RecordError]]) -> None:
    for number, row in rows:
        fault = row if isinstance(row, RecordError) else None
        id_ = "" if isinstance(row, RecordError) else row.get("id", "").strip()
        if fault is None and (not id_ or id_ in found.rows):
            reason = f"a second row for {id_!r}" if id_ else "it has no id"
            fault = RecordError(path=found.path, line=number, reason=reason)
        if fault is not None:
            found.faults.append(Outcome(f"{found.path}:{number}", "failed", fault.code, fault.reason))
        elif not isinstance(row, RecordError):
            found.rows[id_] = {name: " ".join(value.split()) for name, value in row.items() if name != "text"}
