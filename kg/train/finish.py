"""The last steps: the pipeline's folder, its scores, and its card."""

import shutil
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kg.train.card import Column, card
from kg.train.distil import SHORT, shape
from kg.train.files import read_json, whole, write_json
from kg.train.fit import load_weights, new_network
from kg.train.marked import TEST
from kg.train.material import LABELS, LEMMAS
from kg.train.passes import numbers_of
from kg.train.recipe import Recipe

MODEL, SCORES, CARD = "model", "scores.json", "model/README.md"
VERSION = "1.2.0"
META = {
    "name": "kg_english",
    "version": VERSION,
    "license": "CC BY-SA 4.0",
    "author": "newskg",
    "description": "English for news: trees, tags, lemmas and names from one small network.",
    "sources": [
        "Universal Dependencies English EWT (CC BY-SA 4.0)",
        "Universal NER English EWT (CC BY-SA 4.0)",
        "GUM (annotations CC BY 4.0)",
        "CrossNER, WikiGold, Grobid NER, Groningen Meaning Bank",
        "Wikinews (CC BY 2.5), Wikipedia's Current Events (CC BY-SA 4.0)",
        "all-MiniLM-L6-v2 (Apache-2.0)",
    ],
}


def make_pipeline(recipe: Recipe) -> None:
    """Write the spaCy pipeline folder around the short network."""
    from tempfile import TemporaryDirectory

    from kg.annotate.network.folder import write_folder
    from kg.train.export import export, label_tensor, quantise

    network = new_network(shape(), numbers_of(recipe).sizes, 1)
    load_weights(network, recipe.file(SHORT))
    with TemporaryDirectory(dir=recipe.work) as name:
        folder = Path(name)
        quantise(export(network, folder), folder / "network.onnx")
        label_tensor(network, folder / "labels.npy")
        write_folder(
            folder / MODEL,
            network=folder / "network.onnx",
            labels=folder / "labels.npy",
            maps=read_json(recipe.file(LABELS)),
            vocab=recipe.base / "vocab.txt",
            lemmas=recipe.file(LEMMAS),
            meta=META,
        )
        shutil.rmtree(recipe.file(MODEL), ignore_errors=True)  # of an earlier run
        (folder / MODEL).replace(recipe.file(MODEL))
    recipe.tell(f"{_size(recipe.file(MODEL)) / 1e6:.1f} MB")


def measure(recipe: Recipe) -> None:
    """Score the pipeline beside the one that comes with spaCy, on what neither has seen."""
    from kg.train.measure import columns

    write_json(recipe.file(SCORES), [asdict(column) for column in columns(recipe, _pipelines(recipe))])


def _pipelines(recipe: Recipe) -> Iterator[tuple[str, Any]]:
    import spacy

    yield recipe.second, spacy.load(recipe.second)
    yield META["name"], spacy.load(recipe.file(MODEL))  # type: ignore[misc]


def describe(recipe: Recipe) -> None:
    """Write the model card into the pipeline's folder."""
    columns = [Column(**column) for column in read_json(recipe.file(SCORES))]
    news = sum(marks.part == TEST for marks in recipe.marks().values())
    text = card(columns, shape(), size=_size(recipe.file(MODEL)), news=news)
    with whole(recipe.file(CARD)) as file:
        file.write(text.encode("utf-8"))


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


__all__ = ["CARD", "MODEL", "SCORES", "describe", "make_pipeline", "measure"]
