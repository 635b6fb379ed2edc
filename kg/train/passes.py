"""The two passes of training: the first network teaches the second what people have not marked.

A network learns from its own predecessor's distributions better than from the same hard labels again
(Furlanello et al. 2018), and the predecessor reads news better than the pipelines that began it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from kg.annotate.network.wordpieces import WordPieces, read_pieces
from kg.train.answers import read_answers, write_answers
from kg.train.batches import Encoded, Marks
from kg.train.encode import Numbers, encode
from kg.train.encoder import MINILM, pretrained
from kg.train.errors import MaterialError
from kg.train.examples import read_examples
from kg.train.files import read_json
from kg.train.fit import Plan, fit, load_weights, new_network, save_weights
from kg.train.headlines import SMALL_WORDS, headlines
from kg.train.material import EXAMPLES, LABELS
from kg.train.network import Network
from kg.train.recipe import Recipe
from kg.train.sources import FIRST_SHARES, NEWS, SECOND_SHARES, TRUST
from kg.train.teach import blend, teach

FIRST, ANSWERS, SECOND = "first.pt", "answers.jsonl.gz", "second.pt"
FIRST_STEPS, SECOND_STEPS = 2400, 3600
Shares = Mapping[str, Sequence[float]]
_TOLD_EVERY = 20_000  # sentences


def train_first(recipe: Recipe) -> None:
    """Train on what people marked and what two pipelines agree on."""
    numbers, pieces = numbers_of(recipe), pieces_of(recipe)
    sentences = list(_examples(recipe, numbers, pieces))
    _train(recipe, sentences, FIRST_SHARES, steps=FIRST_STEPS, seed=1, name=FIRST)


def ask_first(recipe: Recipe) -> None:
    """Let the first network say what it makes of every sentence."""
    ask(recipe, FIRST, ANSWERS)


def train_second(recipe: Recipe) -> None:
    """Train anew on the same sentences, with the first network's answers mixed in."""
    sentences = taught(recipe, ANSWERS)
    _train(recipe, sentences, SECOND_SHARES, steps=SECOND_STEPS, seed=2, name=SECOND)


def ask(recipe: Recipe, weights: str, answers: str) -> None:
    """Let a trained network say what it makes of every sentence; both are names of files."""
    network = trained(recipe, weights)
    sentences = list(_examples(recipe, numbers_of(recipe), pieces_of(recipe)))
    told = [0]

    def tell(done: int) -> None:
        if done - told[0] >= _TOLD_EVERY:
            told[0] = done
            recipe.tell(f"{done:,} of {len(sentences):,} sentences")

    write_answers(recipe.file(answers), teach(network, sentences, marks_of(recipe), tell=tell))


def taught(recipe: Recipe, answers: str) -> list[Encoded]:
    """Return the sentences with a network's answers mixed in, as far as their source is trusted."""
    pairs = zip(
        _examples(recipe, numbers_of(recipe), pieces_of(recipe)),
        read_answers(recipe.file(answers)),
        strict=True,
    )
    return [blend(sentence, found, TRUST[sentence.source]) for sentence, found in pairs]


def trained(recipe: Recipe, weights: str) -> Network:
    """Return a network of the published encoder's shape with weights of the work folder."""
    network = new_network(MINILM, numbers_of(recipe).sizes, 1)
    load_weights(network, recipe.file(weights))
    return network


def _train(
    recipe: Recipe, sentences: list[Encoded], shares: Shares, *, steps: int, seed: int, name: str
) -> None:
    """Train a network from the published encoder on sentences and save it as `name`."""
    network = _fresh(recipe, numbers_of(recipe), seed)
    plan = Plan(steps=steps, seed=seed, device=recipe.device, threads=recipe.threads)
    fit_on(recipe, network, sentences, plan, name, shares)
    save_weights(network, recipe.file(name))


def fit_on(
    recipe: Recipe,
    network: Network,
    sentences: list[Encoded],
    plan: Plan,
    name: str,
    shares: Shares = SECOND_SHARES,
) -> None:
    """Train in place on sentences, and on some of the news again as headlines; `name` names the state."""
    news = [sentence for sentence in sentences if sentence.source in NEWS]
    fit(
        network,
        [*sentences, *headlines(news, _small(pieces_of(recipe)))],
        shares,
        plan=plan,
        marks=marks_of(recipe),
        state=recipe.file(name).with_suffix(".state"),
        tell=recipe.tell,
    )


def numbers_of(recipe: Recipe) -> Numbers:
    """Return the numbers of the labels that the material has."""
    return Numbers.of(read_json(recipe.file(LABELS)))


def pieces_of(recipe: Recipe) -> WordPieces:
    """Return the word pieces of the published encoder.

    Raises:
        MaterialError: the folder holds none.
    """
    path = recipe.base / "vocab.txt"
    try:
        return read_pieces(path)
    except (OSError, UnicodeDecodeError, KeyError) as exc:
        raise MaterialError(path=path, reason=exc) from exc


def _examples(recipe: Recipe, numbers: Numbers, pieces: WordPieces) -> Iterator[Encoded]:
    return map(partial(encode, numbers=numbers, pieces=pieces), read_examples(recipe.file(EXAMPLES)))


def marks_of(recipe: Recipe) -> Marks:
    """Return the numbers of the pieces that stand around a window."""
    pieces = pieces_of(recipe)
    return Marks(begin=pieces.first, end=pieces.last, padding=pieces.ids["[PAD]"])


def _small(pieces: WordPieces) -> frozenset[int]:
    return frozenset(chain.from_iterable(pieces(word)[0] for word in SMALL_WORDS.split()))


def _fresh(recipe: Recipe, numbers: Numbers, seed: int) -> Network:
    """Return a network with the published encoder.

    Raises:
        MaterialError: its weights are missing or of another shape.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    network, path = new_network(MINILM, numbers.sizes, seed), recipe.base / "model.safetensors"
    try:
        pretrained(network.encoder, load_file(path))
    except (OSError, SafetensorError, KeyError, RuntimeError) as exc:
        raise MaterialError(path=path, reason=exc) from exc
    return network
