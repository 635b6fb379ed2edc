"""A build loads into a store twice without change: embedded, and by the store's own command."""

import subprocess
from pathlib import Path

import pyoxigraph
import pytest

from kg.graph import Graph

NAMES = ("graph.nt", "graph.ttl")
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A small build, made with stand-ins for the English pipeline."""
    import stages

    import kg.pipeline as pipeline
    import kg.workers as workers

    out = tmp_path_factory.mktemp("stores") / "graph"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "_read", stages.read_inputs)
        patch.setattr(workers, "engine_info", lambda model: {"model": model, "version": "0"})
        patch.setattr(workers, "_read", lambda task, documents, seconds: map(stages.result, documents))
        pipeline.build(["Norway gives radars to Ukraine", 'France gives "\\ü< to Greece'], out)
    return out


def graph(built: Path) -> Graph:
    import stages

    from kg.merge.merge import merge
    from kg.schema import load_schema
    from kg.settings import Settings

    result = stages.result(stages.document("a", "Norway gives radars to Ukraine"))
    return merge([result], load_schema(), Settings(), "https://newskg.example/run/0")


def count(store: pyoxigraph.Store) -> int:
    return len(store)


@pytest.mark.parametrize("name", NAMES)
def test_embedded_twice(built, name):
    store = pyoxigraph.Store()
    store.bulk_load(path=built / name)
    first = count(store)
    store.bulk_load(path=built / name)
    assert count(store) == first > 50


def test_both_files_are_one_graph_without_blank_nodes(built):
    stores = [pyoxigraph.Store() for _ in NAMES]
    for store, name in zip(stores, NAMES, strict=True):
        store.bulk_load(path=built / name)
    assert {str(quad) for quad in stores[0]} == {str(quad) for quad in stores[1]}
    assert not any(isinstance(quad.subject, pyoxigraph.BlankNode) for quad in stores[0])


def test_rdflib_and_oxigraph_count_alike(built):
    import rdflib

    store = pyoxigraph.Store()
    store.bulk_load(path=built / "graph.nt")
    for name, format_ in (("graph.nt", "nt"), ("graph.ttl", "turtle")):
        assert len(rdflib.Graph().parse(built / name, format=format_)) == count(store)


def test_the_graph_in_memory_is_the_graph_on_disk(built):
    in_memory = graph(built)
    rows = in_memory.query("SELECT ?who { ?e a kg:Supply ; kg:agent/rdfs:label ?who }")
    assert rows == [{"who": "Norway"}]
    net = in_memory.to_networkx()
    assert net.number_of_edges() >= 1
    assert len(in_memory.to_rdflib()) > 20


@pytest.mark.parametrize("name", NAMES)
def test_the_command_of_the_store_twice(built, tmp_path, name, oxigraph):
    location = str(tmp_path / "store")
    counts = []
    for _ in range(2):
        oxigraph("load", "--location", location, "--file", str(built / name))
        out = oxigraph("query", "--location", location, "--query", COUNT, "--results-format", "csv")
        counts.append(int(out.split()[-1]))
    expected = pyoxigraph.Store()
    expected.bulk_load(path=built / name)
    assert counts == [count(expected)] * 2


@pytest.fixture
def oxigraph():
    """Run the store's command, which the extra 'test' installs."""
    import shutil
    import sys

    program = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
    if program is None:
        pytest.skip("the oxigraph command is not installed")

    def run(*arguments: str) -> str:
        found = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=False)
        assert found.returncode == 0, found.stderr
        return found.stdout

    return run
