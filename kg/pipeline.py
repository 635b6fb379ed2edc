"""The order of the stages: read, annotate, extract, resolve (a map), merge (a reduce), export."""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kg import __version__
from kg.errors import ReadingError, StrictError
from kg.graph import Graph
from kg.ids import run_iri
from kg.outputs import OutputFolder, output_folder
from kg.progress import Meter, Step, input_size
from kg.records import Document, DocumentResult, Outcome
from kg.registry import load, names
from kg.report import BuildReport, graph_counts, report_dict
from kg.settings import Settings
from kg.workers import Pair, Workers, workers

if TYPE_CHECKING:
    from kg.schema import Schema

Progress = Callable[[Step], None]
Item = TypeVar("Item")
# Settings that change what a graph says; the others change how fast or where it is made.
_SAYS = ("base", "min_confidence")


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one input gave, before anything is merged; `facts` are lines of `facts.jsonl`."""

    outcome: Outcome
    result: DocumentResult | None = field(default=None, repr=False)
    facts: tuple[dict[str, Any], ...] = ()


@dataclass(slots=True)
class _Run:
    """What the map over documents notes while its results stream by."""

    settings: Settings
    schema: "Schema"
    meter: Meter
    progress: Progress | None = None
    outcomes: list[Outcome] = field(default_factory=list)
    aside: tuple[dict[str, Any], ...] = ()  # records that failed the checks
    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("documents", "stories", "words", "sentences", "readings"), 0)
    )
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - start

    def tell(self, stage: str) -> None:
        if self.progress:
            share = self.meter.share if stage == "read" else None
            self.progress(Step(stage, self.counts["documents"], self.counts["words"], share))

    def waiting(self, source: Iterator[Item], stage: str) -> Iterator[Item]:
        """Pass items on; the time they take to come is that of the stage."""
        while True:
            with self.timed(stage):
                item = next(source, None)
            if item is None:
                return
            yield item

    def note(self, outcome: Outcome, result: DocumentResult | str | None) -> DocumentResult | None:
        """Keep what became of an input and count it; return its result."""
        document = None if isinstance(result, str) or result is None else result.document
        if isinstance(result, str):
            error = ReadingError(path=outcome.path, reason=result)
            outcome = Outcome(outcome.path, "failed", error.code, error.reason)
        self.outcomes.append(outcome)
        self.meter.add(outcome, document)
        if self.settings.strict and outcome.status == "failed":
            raise StrictError(path=outcome.path, reason=f"{outcome.code} {outcome.reason}")
        if isinstance(result, str) or result is None:
            return None
        self.counts["documents"] += 1
        self.counts["stories"] += len(result.document.stories)
        self.counts["readings"] += len(result.readings)
        for name in ("words", "sentences"):
            self.counts[name] += result.counts.get(name, 0)
        self.tell("read")
        return result


def build(
    paths: Sequence[str | Path],
    out: str | Path,
    settings: Settings | None = None,
    *,
    progress: Progress | None = None,
) -> BuildReport:
    """Read articles and write their graph to a folder.

    Raises:
        KgError: a path, a setting or the folder cannot be used; an earlier build stays as it was.
    """
    from kg.schema import load_schema

    start = time.perf_counter()
    settings = settings or Settings()
    given = [str(path) for path in paths]
    with output_folder(Path(out), __version__) as folder:
        run = _Run(settings, load_schema(settings.ontology), Meter(input_size(given)), progress)
        graph, versions = _graph(given, run)
        written = _export(graph, folder, run)
        run.seconds["total"] = time.perf_counter() - start
        report = BuildReport(
            out=Path(out),
            files=tuple(sorted([*written, "report.json"])),
            outcomes=tuple(run.outcomes),
            counts={**run.counts, **graph_counts(graph), "set_aside": len(run.aside)},
            seconds={stage: round(spent, 3) for stage, spent in run.seconds.items()},
            versions=versions,
            settings=settings,
            graph=graph,
            sha256=folder.hashes(written),
        )
        _write_json(folder.part("report.json"), report_dict(report))
        folder.commit(report.files)
    run.tell("done")
    return report


def extract(paths: Sequence[str | Path], settings: Settings | None = None) -> Iterator[Extraction]:
    """Yield what each input says, document by document, nothing merged.

    Raises:
        KgError: a path or a setting cannot be used.
    """
    from kg.schema import load_schema

    settings = settings or Settings()
    schema = load_schema(settings.ontology)
    run = _Run(settings, schema, Meter(0))
    with workers(settings) as pool:
        pairs = run.waiting(_read([str(path) for path in paths], settings), "read")
        for outcome, found in pool.map(pairs):
            result = run.note(outcome, found)
            facts = () if result is None else _facts(result, schema, settings)
            yield Extraction(run.outcomes[-1], result, facts)


def facts_of(
    documents: Iterable[Document], settings: Settings
) -> Iterator[tuple[DocumentResult, tuple[dict[str, Any], ...]]]:
    """Yield what documents in memory say, in order, each with its lines of `facts.jsonl`.

    Raises:
        ReadingError: a document cannot be analysed.
    """
    from kg.schema import load_schema

    schema = load_schema(settings.ontology)
    with workers(settings) as pool:
        for outcome, result in pool.map((Outcome(d.id, "read"), d) for d in documents):
            if not isinstance(result, DocumentResult):
                raise ReadingError(path=outcome.path, reason=result)
            yield result, _facts(result, schema, settings)


def _facts(result: DocumentResult, schema: "Schema", settings: Settings) -> tuple[dict[str, Any], ...]:
    from kg.export.facts import fact_rows
    from kg.merge.merge import merge

    return tuple(fact_rows(merge([result], schema, settings, ""), schema))


def _read(paths: Sequence[str], settings: Settings) -> Iterator[Pair]:
    from kg.read.inputs import read_inputs

    return iter(read_inputs(paths, settings))


def _graph(paths: Sequence[str], run: _Run) -> tuple[Graph, dict[str, str]]:
    """Map over the documents and merge their results as they come."""
    from kg.merge.merge import merge_with_quarantine

    settings, schema = run.settings, run.schema
    with workers(settings) as pool:
        pairs = run.waiting(_read(paths, settings), "read")
        first = next(pairs, None)  # a wrong path is told before the pipeline is loaded
        with run.timed("load"):
            info = pool.info()
        versions = {"kg": __version__, **info, "ontology": schema.digest}
        run_id = run_iri(settings.base, *_run_parts(versions, settings))
        given = iter(()) if first is None else chain((first,), pairs)
        results = run.waiting(_results(pool, run, given), "map")
        with run.timed("merge"):
            graph, run.aside = merge_with_quarantine(results, schema, settings, run_id)
        run.seconds["merge"] -= run.seconds.pop("map")
        run.seconds.update(pool.seconds)
    return graph, versions


def _results(pool: Workers, run: _Run, pairs: Iterator[Pair]) -> Iterator[DocumentResult]:
    for outcome, found in pool.map(pairs):
        result = run.note(outcome, found)
        if result is not None:
            yield result
    run.tell("merge")


def _run_parts(versions: dict[str, str], settings: Settings) -> list[str]:
    """Return what the run is named after: versions and settings that change what is said."""
    parts = [f"{name}={versions[name]}" for name in sorted(versions)]
    return [*parts, *(f"{name}={getattr(settings, name)}" for name in _SAYS)]


def _export(graph: Graph, folder: OutputFolder, run: _Run) -> list[str]:
    """Write every file beside its place; the folder gives them their names."""
    run.tell("export")
    written = []
    with run.timed("export"):
        for name in names("exporter"):
            load("exporter", name)(graph, folder.part(name), schema=run.schema, settings=run.settings)
            written.append(name)
        if run.aside:
            lines = (json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in run.aside)
            with folder.part("quarantine.jsonl").open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(lines)
            written.append("quarantine.jsonl")
    return written


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
