"""The map over documents: batches, order, and bugs that cost one document."""

import pytest
import stages

import kg.workers as workers
from kg.errors import ModelError
from kg.records import Outcome
from kg.settings import Settings


def pairs(count, length=10):
    for number in range(count):
        doc = stages.document(f"d{number}", "x" * length + str(number))
        yield Outcome(doc.id, "read"), doc


@pytest.mark.parametrize(
    ("count", "length", "sizes"),
    [
        (0, 10, []),
        (3, 10, [3]),
        (workers.BATCH + 1, 10, [workers.BATCH, 1]),
        (3, workers.BATCH_CHARACTERS, [1, 1, 1]),
    ],
)
def test_batches_are_bounded_in_number_and_length(count, length, sizes):
    assert [len(batch) for batch in workers.batches(pairs(count, length))] == sizes


def test_inputs_without_a_document_keep_their_place(monkeypatch):
    monkeypatch.setattr(workers, "_read", lambda task, documents, seconds: map(stages.result, documents))
    given = [
        (Outcome("a", "skipped"), None),
        (Outcome("b", "read"), stages.document("b", "A gives x to B")),
        (Outcome("c", "failed"), None),
    ]
    found = list(workers.Workers(Settings()).map(iter(given)))
    assert [outcome.path for outcome, _ in found] == ["a", "b", "c"]
    assert [result is not None for _, result in found] == [False, True, False]


def test_a_bug_costs_its_document_and_the_rest_of_the_batch_is_read(monkeypatch):
    monkeypatch.setattr(workers, "_read", lambda task, documents, seconds: map(stages.result, documents))
    texts = ["A gives x to B", "no", "C gives y to D"]
    task = workers.Task(tuple(stages.document(text, text) for text in texts), "m", ())
    results = workers.read_documents(task).results
    assert [isinstance(one, str) for one in results] == [False, True, False]
    assert results[1].startswith("ValueError")
    assert results[2].document.text == texts[2]


def test_an_error_of_the_pipeline_itself_stops_the_run(monkeypatch):
    def broken(task, documents, seconds):
        raise ModelError(name=task.model, reason="it is not installed", package="p")
        yield

    monkeypatch.setattr(workers, "_read", broken)
    with pytest.raises(ModelError):
        workers.read_documents(workers.Task((stages.document("a", "b"),), "m", ()))


def test_an_error_crosses_a_process_with_its_words():
    with (
        workers.workers(Settings(jobs=2, model="no_such_pipeline")) as pool,
        pytest.raises(ModelError, match="no_such_pipeline"),
    ):
        pool.info()
