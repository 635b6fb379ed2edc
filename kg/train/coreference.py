"""Learn `kg/resolve/antecedents.json`: `python -m kg.train.coreference --treebank DIR --out FILE`.

Read are the training documents of GUM but no news: documents of that genre are what the reader is
measured on. Priors and shifts say what news does more often than the other genres.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray

from kg.annotate.annotate import annotate
from kg.annotate.engine import load_engine
from kg.cli.say import say
from kg.extract.extract import extract
from kg.resolve.resolve import find_entities
from kg.schema import load_schema
from kg.settings import Settings
from kg.train.chains import read_chains
from kg.train.oracle import Choice, Oracle

GENRES = ("academic", "bio", "court", "interview", "speech", "textbook", "vlog", "voyage")
LEAST = 4  # times that a feature must be met
STRENGTH = 0.1  # of the pull towards the prior
ROUNDS, STEP = 250, 0.15
# What is expected before anything is seen: roles that GUM has too seldom to learn them.
_TOLD = {
    "teller for teller before": 0.9, "teller for told before": -0.9,
    "told for told before": 0.5, "told for teller before": -0.5,
}  # fmt: skip
PRIOR = {
    "they": {
        **_TOLD,
        "suffers again": 2.2, "made others suffer": -2.2,
        "undergoes again same": 1.2, "undergoes again before": 1.2,
        "did it to others same": -0.8, "did it to others before": -0.8,
    },
    "he": {
        **_TOLD,
        "suffers again": 1.0, "made others suffer": -1.0,
        "undergoes again same": 0.8, "undergoes again before": 0.8,
        "did it to others same": -0.5, "did it to others before": -0.5,
    },
}  # fmt: skip
# Added at the end: news comes back to things, and to named bodies and countries, more than other texts.
NEWS = {
    "he": {"none": -0.7},
    "they": {"none": -1.0},
    "noun": {"none": -0.7},
    "it": {
        "none": -0.7, "family organization": 0.9, "country": 0.7, "named before": 0.4, "family place": 0.2,
    },
}  # fmt: skip
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def choices(paths: Iterable[Path], model: str) -> Iterator[Choice]:
    """Yield every choice between antecedents in the documents of some files."""
    engine, schema = load_engine(model), load_schema()
    for path in paths:
        marked = {one.id: one for one in read_chains(path)}
        for document, sentences in annotate([one.document() for one in marked.values()], engine):
            extract(document, sentences, schema)  # repairs the trees
            oracle = Oracle(marked[document.id], sentences)
            find_entities(document, sentences, schema, oracle)
            yield from oracle.choices


def learn(kind: str, found: Sequence[Choice]) -> dict[str, float]:
    """Return the weights under which the right candidates get most of the share."""
    prior = PRIOR.get(kind, {})
    counts = Counter(name for one in found for names in (*one.candidates, one.none) for name in names)
    names = sorted(name for name, count in counts.items() if count >= LEAST or name in prior)
    place = {name: k for k, name in enumerate(names)}
    rows, columns, groups, right = _table(found, place)
    expected = np.array([prior.get(name, 0.0) for name in names])
    weights, squares = expected.copy(), np.zeros(len(names))
    starts = np.flatnonzero(np.r_[True, np.diff(groups) > 0])
    pull = STRENGTH / np.sqrt(len(found))
    for _ in range(ROUNDS):
        scores = np.bincount(rows, weights[columns], len(groups)).astype(np.float64)
        gap = _shares(scores, starts, groups) - _shares(np.where(right, scores, -1e9), starts, groups)
        slope = np.bincount(columns, gap[rows], len(names)) / len(found) + pull * (weights - expected)
        squares += slope**2
        weights -= STEP * slope / (np.sqrt(squares) + 1e-8)
    shift = NEWS.get(kind, {})
    told = {name: round(float(weights[k]) + shift.get(name, 0.0), 3) for name, k in place.items()}
    return {name: weight for name, weight in told.items() if abs(weight) >= 0.005}


def _table(found: Sequence[Choice], place: dict[str, int]) -> tuple[Ints, Ints, Ints, NDArray[np.bool_]]:
    """Return feature by line, line by choice and which lines are right; the last of a choice is none."""
    rows: list[int] = []
    columns: list[int] = []
    groups: list[int] = []
    right: list[bool] = []
    for number, one in enumerate(found):
        lines = [*zip(one.candidates, one.right, strict=True), (one.none, not any(one.right))]
        for names, good in lines:
            known = [place[name] for name in dict.fromkeys(names) if name in place]
            rows.extend([len(groups)] * len(known))
            columns.extend(known)
            groups.append(number)
            right.append(good)
    ints = [np.array(one, dtype=np.int64) for one in (rows, columns, groups)]
    return ints[0], ints[1], ints[2], np.array(right, dtype=np.bool_)


def _shares(scores: Floats, starts: Ints, groups: Ints) -> Floats:
    powers = np.exp(scores - np.maximum.reduceat(scores, starts)[groups])
    shares: Floats = powers / np.add.reduceat(powers, starts)[groups]
    return shares


def run(
    treebank: Annotated[Path, typer.Option(help="Folder with gum-train-GENRE.conllu.", file_okay=False)],
    out: Annotated[Path, typer.Option(help="File of weights to write.")],
    model: Annotated[str, typer.Option(help="English pipeline: a package or folder.")] = Settings().model,
) -> None:
    """Learn the weights that rank antecedents."""
    found = list(choices([treebank / f"gum-train-{genre}.conllu" for genre in GENRES], model))
    weights = {}
    for kind in sorted({one.kind for one in found}):
        mine = [one for one in found if one.kind == kind]
        weights[kind] = learn(kind, mine)
        say(f"{kind}: {len(mine)} choices, {sum(any(one.right) for one in mine)} with an antecedent")
    about = "GUM, training documents of " + ", ".join(GENRES) + "; made by kg/train/coreference.py"
    text = json.dumps({"source": about, "weights": weights}, indent=0, sort_keys=True, ensure_ascii=False)
    out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(run)
