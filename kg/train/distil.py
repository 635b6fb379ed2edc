"""The network that ships: four of the second network's six layers, taught by the second network.

Layers are left out of a trained network and the rest learns its answers (Sanh et al. 2019): a third of
the work is saved, and little is lost. Which layers may go was measured by what leaving them out costs
before any training: the fourth and fifth cost least.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

from kg.train.answers import read_answers, write_answers
from kg.train.batches import Encoded
from kg.train.encode import encode
from kg.train.encoder import MINILM, Shape
from kg.train.examples import read_examples
from kg.train.fit import Plan, load_weights, new_network, read_weights, save_weights
from kg.train.network import Network
from kg.train.passes import SECOND, fit_on, marks_of, numbers_of, pieces_of
from kg.train.recipe import Recipe
from kg.train.sources import TRUST
from kg.train.teach import blend, teach

TAUGHT, SHORTENED, SHORT = "taught.jsonl.gz", "shortened.pt", "short.pt"
LAYERS = (0, 1, 2, 5)  # of the second network
FIRST_STEPS, LAST_STEPS = 2400, 900
_TOLD_EVERY = 20_000  # sentences


def shape() -> Shape:
    """Return the shape of the network that ships."""
    return replace(MINILM, layers=len(LAYERS))


def ask_second(recipe: Recipe) -> None:
    """Let the second network say what it makes of every sentence."""
    network = new_network(MINILM, numbers_of(recipe).sizes, 1)
    load_weights(network, recipe.file(SECOND))
    sentences = _sentences(recipe)
    told = [0]

    def tell(done: int) -> None:
        if done - told[0] >= _TOLD_EVERY:
            told[0] = done
            recipe.tell(f"{done:,} of {len(sentences):,} sentences")

    write_answers(recipe.file(TAUGHT), teach(network, sentences, marks_of(recipe), tell=tell))


def shorten(recipe: Recipe) -> None:
    """Train four layers of the second network on its answers."""
    network = without_layers(recipe.file(SECOND), recipe)
    plan = Plan(steps=FIRST_STEPS, seed=3, device=recipe.device, threads=recipe.threads)
    _train(recipe, network, plan, SHORTENED)


def settle(recipe: Recipe) -> None:
    """Train them once more, at lower rates and on other windows."""
    network = new_network(shape(), numbers_of(recipe).sizes, 1)
    load_weights(network, recipe.file(SHORTENED))
    plan = Plan(
        steps=LAST_STEPS,
        seed=5,
        encoder_rate=1e-4,
        head_rate=5e-4,
        device=recipe.device,
        threads=recipe.threads,
    )
    _train(recipe, network, plan, SHORT)


def without_layers(path: Path, recipe: Recipe) -> Network:
    """Return the short network with the weights of the layers that stay."""
    network = new_network(shape(), numbers_of(recipe).sizes, 1)
    kept = {}
    for name, value in read_weights(path).items():
        head, _, rest = name.partition("encoder.layers.")
        if head or not rest:
            kept[name] = value
            continue
        number, _, part = rest.partition(".")
        if int(number) in LAYERS:
            kept[f"encoder.layers.{LAYERS.index(int(number))}.{part}"] = value
    network.load_state_dict(kept)
    return network


def _train(recipe: Recipe, network: Network, plan: Plan, name: str) -> None:
    pairs = zip(_sentences(recipe), read_answers(recipe.file(TAUGHT)), strict=True)
    sentences = [blend(sentence, taught, TRUST[sentence.source]) for sentence, taught in pairs]
    fit_on(recipe, network, sentences, plan, name)
    save_weights(network, recipe.file(name))


def _sentences(recipe: Recipe) -> list[Encoded]:
    numbered = partial(encode, numbers=numbers_of(recipe), pieces=pieces_of(recipe))
    return list(map(numbered, read_examples(recipe.file("examples.jsonl.gz"))))


__all__ = ["LAYERS", "SHORT", "SHORTENED", "TAUGHT", "ask_second", "settle", "shape", "shorten"]
