"""The whole recipe on small corpora and a tiny encoder: two passes, a pipeline, its scores and its card."""

import json
import string
from pathlib import Path

import pytest
import small_corpora as small
import spacy

torch = pytest.importorskip("torch", reason="the training extra is not installed")

import kg.train.distil as distil  # noqa: E402
import kg.train.examples as material_examples  # noqa: E402
import kg.train.finish as finish  # noqa: E402
import kg.train.material as material  # noqa: E402
import kg.train.passes as passes  # noqa: E402
from kg.train.corpora import Corpora  # noqa: E402
from kg.train.encoder import Encoder, Shape  # noqa: E402
from kg.train.errors import MaterialError  # noqa: E402
from kg.train.marked import in_letters, key  # noqa: E402
from kg.train.recipe import Recipe  # noqa: E402
from kg.train.steps import STEPS, chosen, run_steps  # noqa: E402

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
PIECES = [*SPECIAL, *string.ascii_lowercase, *(f"##{c}" for c in string.ascii_lowercase), ".", ",", "'"]
TINY = Shape(layers=3, width=12, heads=2, vocabulary=len(PIECES), positions=512, inner=48)


def base(folder: Path) -> Path:
    """Write a published encoder of the tiny shape."""
    from safetensors.torch import save_file

    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(PIECES) + "\n", encoding="utf-8")
    torch.manual_seed(3)
    parts = passes.pretrained.__globals__["_PARTS"]
    weights = {
        "embeddings.word_embeddings.weight": torch.randn(len(PIECES), 12),
        "embeddings.position_embeddings.weight": torch.randn(512, 12),
        "embeddings.token_type_embeddings.weight": torch.randn(2, 12),
        "embeddings.LayerNorm.weight": torch.ones(12),
        "embeddings.LayerNorm.bias": torch.zeros(12),
    }
    state = Encoder(TINY).state_dict()
    for layer in range(TINY.layers):
        for ours, theirs in parts.items():
            for part in ("weight", "bias"):
                weights[f"encoder.layer.{layer}.{theirs}.{part}"] = state[
                    f"layers.{layer}.{ours}.{part}"
                ].clone()
    save_file(weights, folder / "model.safetensors")
    return folder


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recipe:
    monkeypatch.setattr(material, "load_teacher", lambda name: small.Teacher("ORG" if name == "b" else "GPE"))
    monkeypatch.setattr(material_examples, "_RARE", {"dep": 0, "tag": 0, "pos": 0})
    monkeypatch.setattr(passes, "MINILM", TINY)
    monkeypatch.setattr(distil, "MINILM", TINY)
    monkeypatch.setattr(distil, "LAYERS", (0, 2))
    monkeypatch.setattr(distil, "INNER", 32)
    monkeypatch.setattr(distil, "STEPS", 3)
    monkeypatch.setattr(passes, "FIRST_STEPS", 3)
    monkeypatch.setattr(passes, "SECOND_STEPS", 3)
    monkeypatch.setattr(finish, "_pipelines", _pipelines)
    marks = tmp_path / "marks.jsonl"
    marks.write_text(
        json.dumps([key(small.OPEN), "test", *in_letters(small.OPEN, [(0, 5, "PERSON")])]) + "\n"
    )
    corpora = small.write(tmp_path / "corpora")
    (corpora / "ner" / "web.test.jsonl").write_text(
        json.dumps({"id": "t-1", "text": "Ana left Lima", "ents": [[0, 3, "PERSON"]], "miss": []}) + "\n"
    )
    return Recipe(
        corpora=Corpora(corpora),
        work=tmp_path / "work",
        leading="a",
        second="a",
        marked=marks,
        base=base(tmp_path / "base"),
        threads=1,
    )


def _pipelines(recipe: Recipe):  # type: ignore[no-untyped-def]
    yield "kg_english", spacy.load(recipe.file("model"))


def test_all_steps_make_a_pipeline_with_scores_and_card(recipe: Recipe) -> None:
    assert run_steps(chosen(["all"]), recipe) == [step.name for step in STEPS]
    doc = spacy.load(recipe.file("model"))("Ana left Lima. Reyes opened the hall.")
    assert all(token.tag_ and token.pos_ and token.dep_ and token.lemma_ for token in doc)
    (column,) = json.loads(recipe.file("scores.json").read_text())
    assert {"GUM las aligned", "news names recall", "web names precision"} <= set(column["figures"])
    card = (recipe.file("model") / "README.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in card and "| GUM las aligned |" in card
    assert "{" not in card
    assert run_steps(chosen(["all"]), recipe) == []


def test_the_same_recipe_gives_the_same_weights(recipe: Recipe, tmp_path: Path) -> None:
    from dataclasses import replace

    run_steps(chosen(["all"]), recipe)
    again = replace(recipe, work=tmp_path / "again")
    run_steps(chosen(["all"]), again)
    for name in ("network.onnx", "labels.npy", "lemmas.tsv", "labels.json"):
        one, two = (r.file("model") / "kg_network" / name for r in (recipe, again))
        assert one.read_bytes() == two.read_bytes(), name


def test_a_missing_encoder_is_named(recipe: Recipe, tmp_path: Path) -> None:
    (recipe.base / "model.safetensors").write_bytes(b"no weights")
    with pytest.raises(MaterialError, match=r"model\.safetensors"):
        run_steps(chosen(["all"]), recipe)


def test_the_network_that_ships_is_smaller(recipe: Recipe) -> None:
    run_steps(chosen(["all"]), recipe)
    short = torch.load(recipe.file("short.pt"))
    assert not any(name.startswith("encoder.layers.2.") for name in short)
    assert short["encoder.layers.1.inner.weight"].shape == (32, 12)
    assert short["encoder.layers.1.outer.weight"].shape == (12, 32)


@pytest.mark.parametrize("name", ["first.pt", "first.state"])
def test_damaged_weights_are_named(recipe: Recipe, name: str) -> None:
    steps = chosen(["all"])
    names = [step.name for step in steps]
    run_steps(steps[: names.index("first")], recipe)
    recipe.file(name).write_bytes(b"no weights")
    with pytest.raises(MaterialError, match=name.replace(".", r"\.")):
        run_steps(steps, recipe)
