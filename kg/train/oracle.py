"""What people's chains say of each choice that the reader has to make between antecedents."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.resolve.candidates import Candidate
from kg.resolve.mentions import Cluster, Found
from kg.resolve.ranking import Chosen, Rank
from kg.train.chains import Marked
from kg.tree import Sentence


@dataclass(frozen=True, slots=True)
class Choice:
    """The features of each candidate, which of them are right, and the features of none."""

    kind: str
    candidates: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    none: tuple[str, ...]


class Oracle:
    """Chooses as people marked it, so that the entities of a document grow right; notes every choice."""

    def __init__(self, marked: Marked, sentences: Sequence[Sentence]) -> None:
        self.choices: list[Choice] = []
        self._spans = {chain: spans for chain, spans in marked.chains.items() if len(spans) > 1}
        self._at: dict[int, str] = {}  # where a head starts -> chain; the shortest span counts
        spans = [
            (end - start, start, end, chain) for chain, all_ in marked.chains.items() for start, end in all_
        ]
        for _, start, end, chain in sorted(spans, reverse=True):
            head = head_of(sentences, start, end)
            if head >= 0:
                self._at[head] = chain

    def rank(
        self, kind: str, found: Found, candidates: Sequence[tuple[Chosen, Sequence[str]]], none: Sequence[str]
    ) -> Rank[Chosen] | None:
        """Return the first candidate of the same chain, with all certainty."""
        chain = self._chain(found)
        right = tuple(bool(chain) and self._right(one, found, chain) for one, _ in candidates)
        if chain and not any(right):
            right = tuple(self._mixed(one, found, chain) for one, _ in candidates)
        features = tuple(tuple(names) for _, names in candidates)
        self.choices.append(Choice(kind, features, right, tuple(none)))
        best = next((one for (one, _), good in zip(candidates, right, strict=True) if good), None)
        return None if best is None else Rank(best, 1.0, 0.0, 0.0)

    def _chain(self, found: Found) -> str:
        return self._at.get(found.s.starts[found.head], "")

    def _right(self, one: object, found: Found, chain: str) -> bool:
        if isinstance(one, Candidate):
            if one.members:
                return self._joined(one, chain)
            return self._chain(one.last) == chain
        return self._mixed(one, found, chain)

    def _mixed(self, one: object, found: Found, chain: str) -> bool:
        """Any mention before is of the chain, if not the last one."""
        if isinstance(one, Candidate):
            return not one.members and self._mixed(one.cluster, found, chain)
        return isinstance(one, Cluster) and any(
            self._chain(m) == chain for m in one.found if m.start < found.start
        )

    def _joined(self, one: Candidate, chain: str) -> bool:
        """A mention of the chain covers the first of a list and more of its members."""
        items = [m for member in one.members for m in member.found]
        return any(
            start <= one.last.start
            and one.last.stop < end
            and any(one.last.stop < m.start and m.stop <= end for m in items)
            for start, end in self._spans.get(chain, ())
        )


def head_of(sentences: Sequence[Sentence], start: int, end: int) -> int:
    """Return where the head word of a span starts, -1 where the span holds no word."""
    for s in sentences:
        if s.starts[0] <= start < s.ends[-1]:
            inside = [i for i in range(len(s)) if s.starts[i] < end and s.ends[i] > start]
            tops = [i for i in inside if s.heads[i] not in inside or s.heads[i] == i]
            solid = [i for i in tops if s.pos[i] not in ("PUNCT", "ADP", "DET", "PART")]
            chosen = solid or ([] if len(inside) != 1 else inside) or inside[-1:]
            return s.starts[chosen[0]] if chosen else -1
    return -1
