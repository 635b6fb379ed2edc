"""The network that ships: the second network made smaller, and taught by the second network.

One of six layers and a sixth of the feed-forward parts are left out, and the rest learns the whole
network's answers (Sanh et al. 2019). Both were chosen by what leaving out costs before any training: at
one speed, five layers of 1,280 lose less than four of 1,536 (loss .41 and .63, from .24) and as much as
six of 896; of the layers the fourth costs least.
"""

from dataclasses import replace
from itertools import islice

from kg.train.batches import Encoded, collate, epochs
from kg.train.encoder import MINILM, Shape
from kg.train.fit import Plan, new_network, save_weights, weights
from kg.train.network import Network
from kg.train.passes import SECOND, ask, fit_on, marks_of, numbers_of, taught, trained
from kg.train.prune import pruned, worth
from kg.train.recipe import Recipe
from kg.train.sources import SECOND_SHARES

TAUGHT, SHORT = "taught.jsonl.gz", "short.pt"
LAYERS = (0, 1, 2, 4, 5)  # of the second network
INNER = 1280  # units of a feed-forward part
STEPS = 3600
_WEIGHED = 12  # batches that units are weighed on


def shape() -> Shape:
    """Return the shape of the network that ships."""
    return replace(MINILM, layers=len(LAYERS), inner=INNER)


def ask_second(recipe: Recipe) -> None:
    """Let the second network say what it makes of every sentence."""
    ask(recipe, SECOND, TAUGHT)


def train_short(recipe: Recipe) -> None:
    """Make the second network smaller and train it on what the whole one answers."""
    sentences = taught(recipe, TAUGHT)
    plan = Plan(steps=STEPS, seed=3, device=recipe.device, threads=recipe.threads)
    network = _short(recipe, sentences, plan)
    fit_on(recipe, network, sentences, plan, SHORT)
    save_weights(network, recipe.file(SHORT))


def _short(recipe: Recipe, sentences: list[Encoded], plan: Plan) -> Network:
    whole, marks = trained(recipe, SECOND), marks_of(recipe)
    windows = islice(epochs(sentences, SECOND_SHARES, plan.pieces, plan.seed), _WEIGHED)
    worths = worth(whole, (collate(window, marks) for window in windows))
    network = new_network(shape(), numbers_of(recipe).sizes, 1)
    network.load_state_dict(pruned(weights(whole), LAYERS, INNER, worths))
    return network


__all__ = ["INNER", "LAYERS", "SHORT", "TAUGHT", "ask_second", "shape", "train_short"]
