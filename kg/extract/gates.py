"""What a sentence must hold for a repair to find anything: most sentences lack it, and are not read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps

from kg.extract.phrases import Words
from kg.tree import Sentence

Step = Callable[[Words], None]
_NO_CLAUSE = ("aux", "auxpass", "amod", "compound")


@dataclass(frozen=True, slots=True)
class Gate:
    """A repair, and the labels or words of which its sentences hold one; none where any will do."""

    step: Step
    wanted: frozenset[str] = frozenset()
    words: bool = False  # words in small letters are wanted, not labels


_GATES: dict[Step, Gate] = {}


def gate_of(step: Step) -> Gate:
    """Return the gate of a repair; `repair` reads all gates at once instead of calling each step."""
    return _GATES.get(step, Gate(step))


def label(*names: str) -> Callable[[Step], Step]:
    """Run a repair only where a token has one of these labels."""
    wanted = frozenset(names)

    def gate(step: Step) -> Step:
        @wraps(step)
        def gated(w: Words) -> None:
            if not wanted.isdisjoint(w.s.deps):
                step(w)

        _GATES[gated] = Gate(step, wanted)
        return gated

    return gate


def word(*names: str) -> Callable[[Step], Step]:
    """Run a repair only where one of these words stands, in capitals or not."""
    wanted = frozenset(names)

    def gate(step: Step) -> Step:
        @wraps(step)
        def gated(w: Words) -> None:
            if not wanted.isdisjoint(map(str.lower, w.s.words)):
                step(w)

        _GATES[gated] = Gate(step, wanted, words=True)
        return gated

    return gate


def verbs(s: Sentence) -> Iterator[int]:
    """Yield the tokens of `syntax.is_verb`, rising, as they are when their turn comes."""
    deps = s.deps
    for i, pos in enumerate(s.pos):
        if pos in ("VERB", "AUX") and deps[i] not in _NO_CLAUSE:
            yield i
