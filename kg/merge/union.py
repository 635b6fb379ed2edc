"""Union-find over IRIs whose outcome does not depend on the order of the links."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """A judgement that two IRIs name one thing, and why."""

    first: str
    second: str
    why: str


@dataclass(slots=True)
class Union:
    """Sets of IRIs that name one thing.

    `anchors` are IRIs that never unite with each other (entries of the gazetteer).
    """

    anchors: frozenset[str] = frozenset()
    parents: dict[str, str] = field(default_factory=dict)

    def root(self, iri: str) -> str:
        """Return the representative of a set; shortens the path on the way."""
        path = []
        while (parent := self.parents.get(iri, iri)) != iri:
            path.append(iri)
            iri = parent
        for step in path:
            self.parents[step] = iri
        return iri

    def unite(self, links: Iterable[Link]) -> list[Link]:
        """Unite along the links, sorted; return those that hold (two anchors stay apart)."""
        held = []
        for link in sorted(set(links)):
            first, second = self.root(link.first), self.root(link.second)
            if first == second:
                held.append(link)
                continue
            if first in self.anchors and second in self.anchors:
                continue
            keep, drop = (second, first) if second in self.anchors else (first, second)
            self.parents[drop] = keep
            held.append(link)
        return held

    def sets(self, iris: Iterable[str]) -> dict[str, list[str]]:
        """Return root -> sorted members, for the given IRIs."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for iri in sorted(set(iris)):
            found[self.root(iri)].append(iri)
        return dict(found)
