"""A pipeline folder around a network of chance: eight numbers a word, few labels."""

from pathlib import Path

import numpy as np
import pytest
from tiny_network import LABELS, LEMMAS, PIECES, tensor, write_graph

from kg.annotate.network.folder import write_folder


@pytest.fixture(scope="session")
def parts(tmp_path_factory) -> Path:
    """The files that a network is made of."""
    folder = tmp_path_factory.mktemp("parts")
    write_graph(folder / "made.onnx")
    np.save(folder / "made.npy", tensor())
    (folder / "pieces.txt").write_text("\n".join(PIECES) + "\n", encoding="utf-8")
    (folder / "table.tsv").write_text("".join("\t".join(row) + "\n" for row in LEMMAS), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def write(parts):
    """Write a pipeline folder, with other settings of the component where they are given."""

    def make(path: Path, **choices: float) -> Path:
        write_folder(
            path,
            network=parts / "made.onnx",
            labels=parts / "made.npy",
            maps=LABELS,
            vocab=parts / "pieces.txt",
            lemmas=parts / "table.tsv",
            meta={"name": "tiny", "version": "1.2.3", "license": "CC0-1.0"},
            choices=choices,
        )
        return path

    return make


@pytest.fixture(scope="session")
def folder(write, tmp_path_factory) -> Path:
    """A pipeline folder whose windows hold 30 pieces."""
    return write(tmp_path_factory.mktemp("pipelines") / "tiny", pieces=30)


@pytest.fixture(scope="session")
def nlp(folder):
    """The pipeline of that folder; it is not changed by tests."""
    import spacy

    return spacy.load(folder)
