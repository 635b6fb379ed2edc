"""Weights that rank antecedents: learnt from chains that people marked, see `kg/train/coreference.py`."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from kg.resolve.mentions import Found

_FILE = Path(__file__).with_name("antecedents.json")
Chosen = TypeVar("Chosen")


@dataclass(frozen=True, slots=True)
class Rank(Generic[Chosen]):
    """The best antecedent and its share, 0.0 to 1.0, against the others and against none."""

    best: Chosen
    share: float
    none: float  # share of 'no antecedent'
    second: float


class Judge(Protocol):
    """What decides between antecedents: `Ranker`, or people's chains while weights are learnt."""

    def rank(
        self, kind: str, found: Found, candidates: Sequence[tuple[Chosen, Sequence[str]]], none: Sequence[str]
    ) -> Rank[Chosen] | None: ...


class Ranker:
    """Adds up the weights of the features of each candidate; a feature without weight counts nothing."""

    def __init__(self, weights: dict[str, dict[str, float]]) -> None:
        self.weights = weights

    def rank(
        self, kind: str, found: Found, candidates: Sequence[tuple[Chosen, Sequence[str]]], none: Sequence[str]
    ) -> Rank[Chosen] | None:
        """Return the best candidate; the first of two alike, None where there is none."""
        if not candidates:
            return None
        known = self.weights.get(kind, {})
        scores = [sum(known.get(name, 0.0) for name in features) for _, features in candidates]
        away = sum(known.get(name, 0.0) for name in none)
        top = max(*scores, away)
        shares = [math.exp(score - top) for score in scores]
        total = sum(shares) + math.exp(away - top)
        place = max(range(len(shares)), key=lambda k: (shares[k], -k))
        second = max((share for k, share in enumerate(shares) if k != place), default=0.0)
        return Rank(candidates[place][0], shares[place] / total, math.exp(away - top) / total, second / total)


@lru_cache(maxsize=1)
def load_ranker() -> Ranker:
    """Return the ranker that comes with the package."""
    return Ranker(json.loads(_FILE.read_text(encoding="utf-8"))["weights"])
