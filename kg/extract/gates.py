"""What a sentence must hold for a repair to find anything: most sentences lack it, and are not read."""

from collections.abc import Callable, Iterator
from functools import wraps

from kg.extract.phrases import Words
from kg.tree import Sentence

Step = Callable[[Words], None]
_NO_CLAUSE = ("aux", "auxpass", "amod", "compound")


def label(*names: str) -> Callable[[Step], Step]:
    """Run a repair only where a token has one of these labels."""

    def gate(step: Step) -> Step:
        @wraps(step)
        def gated(w: Words) -> None:
            deps = w.s.deps
            for name in names:
                if name in deps:
                    step(w)
                    return

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

        return gated

    return gate


def verbs(s: Sentence) -> Iterator[int]:
    """Yield the tokens of `syntax.is_verb`, rising, as they are when their turn comes."""
    deps = s.deps
    for i, pos in enumerate(s.pos):
        if pos in ("VERB", "AUX") and deps[i] not in _NO_CLAUSE:
            yield i
