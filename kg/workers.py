"""The map over documents: one result a document, in the order of the input, in any number of processes."""

import os
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import TypeVar

from kg.errors import KgError, WorkerError
from kg.records import Document, DocumentResult, Outcome
from kg.settings import Settings

BATCH = 32  # documents that go to a process together; bounds the memory, never the result
BATCH_CHARACTERS = 60_000
STAGES = ("annotate", "extract", "resolve")

Pair = tuple[Outcome, Document | None]
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Task:
    """Some documents for one process, and what the process needs to know."""

    documents: tuple[Document, ...]
    model: str
    ontology: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a process gives back: a result or, after a bug, the words for it; seconds per stage."""

    results: tuple[DocumentResult | str, ...]
    seconds: dict[str, float] = field(default_factory=dict)


def read_documents(task: Task) -> Answer:
    """Annotate, extract and resolve; a bug in one document costs that document only."""
    seconds = dict.fromkeys(STAGES, 0.0)
    try:
        return Answer(tuple(_read(task, task.documents, seconds)), seconds)
    except Exception:  # noqa: BLE001 - which document it was is found by reading them one by one
        return Answer(tuple(_read_alone(task, document, seconds) for document in task.documents), seconds)


def _read_alone(task: Task, document: Document, seconds: dict[str, float]) -> DocumentResult | str:
    try:
        return next(_read(task, (document,), seconds))
    except KgError:  # the pipeline or the ontology cannot be used: that stops the run
        raise
    except Exception as exc:  # noqa: BLE001 - untrusted text must not stop the other documents
        return f"{type(exc).__name__}: {exc}"[:200]


def _read(task: Task, documents: Sequence[Document], seconds: dict[str, float]) -> Iterator[DocumentResult]:
    from kg.annotate.annotate import annotate
    from kg.annotate.engine import load_engine
    from kg.extract.extract import extract
    from kg.resolve.resolve import resolve
    from kg.schema import load_schema

    engine, schema = load_engine(task.model), load_schema(task.ontology)
    clock = time.perf_counter
    start = clock()
    for document, sentences in annotate(documents, engine):
        annotated = clock()
        counts = {"words": sum(map(len, sentences)), "sentences": len(sentences)}
        readings = extract(document, sentences, schema)
        extracted = clock()
        result = resolve(document, sentences, readings, schema)
        resolved = clock()
        for stage, spent in zip(
            STAGES, (annotated - start, extracted - annotated, resolved - extracted), strict=True
        ):
            seconds[stage] += spent
        yield replace(result, counts={**result.counts, **counts})
        start = clock()


def engine_info(model: str) -> dict[str, str]:
    """Return what a report says about the English pipeline.

    Raises:
        ModelError: it cannot be used.
    """
    from kg.annotate.engine import load_engine

    return load_engine(model).info()


@dataclass(slots=True)
class Workers:
    """Where documents are read: this process, or a pool of `jobs` processes."""

    settings: Settings
    pool: ProcessPoolExecutor | None = None
    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))

    def info(self) -> dict[str, str]:
        """Load the pipeline and return what a report says about it."""
        if self.pool is None:
            return engine_info(self.settings.model)
        return _wait(self.pool.submit(engine_info, self.settings.model))

    def map(self, pairs: Iterable[Pair]) -> Iterator[tuple[Outcome, DocumentResult | str | None]]:
        """Yield each outcome with the result of its document, in the order of the input."""
        for batch, answer in self._answers(pairs):
            results = iter(answer.results)
            for stage, spent in answer.seconds.items():
                self.seconds[stage] += spent
            for outcome, document in batch:
                yield outcome, None if document is None else next(results)

    def _answers(self, pairs: Iterable[Pair]) -> Iterator[tuple[list[Pair], Answer]]:
        if self.pool is None:
            for batch in batches(pairs):
                yield batch, read_documents(self._task(batch))
            return
        waiting: deque[tuple[list[Pair], Future[Answer]]] = deque()
        for batch in batches(pairs):
            waiting.append((batch, self.pool.submit(read_documents, self._task(batch))))
            if len(waiting) > 2 * self.settings.jobs:
                first, future = waiting.popleft()
                yield first, _wait(future)
        for first, future in waiting:
            yield first, _wait(future)

    def _task(self, batch: list[Pair]) -> Task:
        documents = tuple(document for _, document in batch if document is not None)
        return Task(documents, self.settings.model, self.settings.ontology)


def batches(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    """Yield the pairs in lists of bounded number and length."""
    batch: list[Pair] = []
    characters = 0
    for pair in pairs:
        batch.append(pair)
        characters += len(pair[1].text) if pair[1] else 0
        if len(batch) >= BATCH or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _wait(future: Future[Result]) -> Result:
    try:
        return future.result()
    except BrokenProcessPool as exc:
        raise WorkerError from exc


@contextmanager
def workers(settings: Settings) -> Iterator[Workers]:
    """Open the place where documents are read; closed at once when the run is broken off."""
    if settings.jobs == 1:
        yield Workers(settings)
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # processes are for cores
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    most = max(os.cpu_count() or 1, 2)  # more processes than cores read no faster
    pool = ProcessPoolExecutor(min(settings.jobs, most), get_context("spawn"), initializer=_start)
    try:
        yield Workers(settings, pool)
    except BaseException:
        running = list((pool._processes or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for process in running:
            process.terminate()
        raise
    pool.shutdown()


def _start() -> None:
    """A process of the pool leaves Ctrl-C to the process that it works for, and ends with it."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Wait for the end of the process that this one works for; killed, it could not tell."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
