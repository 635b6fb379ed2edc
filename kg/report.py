"""What a build did, for people and for `report.json`: the only place for times and durations."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kg.graph import Graph
from kg.records import Outcome
from kg.settings import Settings


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: its files, what became of every input, counts and seconds."""

    out: Path
    files: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    counts: dict[str, int]
    seconds: dict[str, float]  # per stage, over all processes; 'total' by the clock
    versions: dict[str, str]
    settings: Settings
    graph: Graph = field(repr=False)
    sha256: dict[str, str] = field(default_factory=dict, repr=False)  # of each file but `report.json`

    @property
    def left_out(self) -> tuple[Outcome, ...]:
        """Return the inputs that were skipped or failed."""
        return tuple(outcome for outcome in self.outcomes if outcome.status != "read")

    @property
    def words_per_second(self) -> float:
        """Return words by the clock, over the whole run."""
        total = self.seconds.get("total", 0.0)
        return round(self.counts["words"] / total, 1) if total else 0.0


def graph_counts(graph: Graph) -> dict[str, int]:
    """Return the sizes of a graph; names that were merged into another are not counted."""
    return {
        "entities": sum(not entity.replaced_by for entity in graph.entities),
        "kinds": len(graph.kinds),
        "mentions": len(graph.mentions),
        "events": len(graph.events),
        "claims": len(graph.claims),
        "relations": len(graph.relations),
        "asserted_relations": sum(relation.asserted for relation in graph.relations),
    }


def report_dict(report: BuildReport) -> dict[str, Any]:
    """Return a report as the content of `report.json`."""
    settings = {name: _plain(value) for name, value in asdict(report.settings).items()}
    return {
        "counts": report.counts,
        "files": list(report.files),
        "inputs": [asdict(outcome) for outcome in report.outcomes],
        "inputs_by_status": dict(sorted(Counter(outcome.status for outcome in report.outcomes).items())),
        "seconds": report.seconds,
        "settings": settings,
        "sha256": report.sha256,
        "versions": report.versions,
        "words_per_second": report.words_per_second,
    }


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value).encode("utf-8", "replace").decode("utf-8")  # names may hold half characters
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
