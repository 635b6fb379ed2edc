"""How far the confidence of a fact can be trusted: the share of right facts, by confidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.evaluate import Case, Fact, same

BOUNDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True, slots=True)
class Bin:
    """Facts with `low <= confidence < high`: how many, and how many of them are in the gold."""

    low: float
    high: float
    facts: int
    right: int

    @property
    def share(self) -> float:
        """Share of right facts, 0.0 to 1.0; 0.0 for an empty bin."""
        return round(self.right / self.facts, 4) if self.facts else 0.0


def reliability(cases: Sequence[Case], found: Sequence[Sequence[Fact]]) -> tuple[Bin, ...]:
    """Return the bins of all found facts; each fact of the gold is matched once, the surest first."""
    marks: list[tuple[float, bool]] = []
    for case, facts in zip(cases, found, strict=True):
        left = list(case.facts)
        for fact in sorted(facts, key=lambda one: -one.confidence):
            match = next((gold for gold in left if same(gold, fact)), None)
            if match is not None:
                left.remove(match)
            marks.append((fact.confidence, match is not None))
    return tuple(_bin(marks, low, high) for low, high in pairwise(BOUNDS))


def _bin(marks: Sequence[tuple[float, bool]], low: float, high: float) -> Bin:
    inside = [right for confidence, right in marks if low <= confidence < high]
    return Bin(low, high, len(inside), sum(inside))
