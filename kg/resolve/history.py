"""What a reader has met so far: mentions of each cluster, and the nouns that they were met by."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import islice

from kg.resolve.matching import name_heads
from kg.resolve.mentions import Cluster, Found

_KEPT = 6  # noun phrases of a cluster that are remembered
_SHORT = 4  # a count beyond is many


@dataclass(slots=True)
class History:
    """Grows from left to right; a cluster is known by its identity."""

    counts: Counter[int] = field(default_factory=Counter)
    last: dict[int, Found] = field(default_factory=dict)  # the last mention that is no relative pronoun
    nouns: dict[str, dict[int, Cluster]] = field(default_factory=dict)  # noun -> clusters, in order
    said: dict[int, list[Found]] = field(default_factory=dict)  # noun phrases: the first and the last ones

    def note(self, found: Found) -> None:
        """Take in a mention that has been read."""
        cluster = found.cluster
        if cluster is None or found.gender == "r":
            return
        key = id(cluster)
        self.counts[key] += 1
        self.last[key] = found
        if found.kind == "noun":
            self._index(found.lemma, cluster)
            said = self.said.setdefault(key, [])
            said.append(found)
            if len(said) > _KEPT:
                del said[1]
        elif found.kind == "name" and self.counts[key] == 1:
            for noun in sorted(name_heads(cluster) | {d.lemma for d in cluster.described}):
                self._index(noun, cluster)

    def _index(self, noun: str, cluster: Cluster) -> None:
        known = self.nouns.setdefault(noun, {})
        known.pop(id(cluster), None)
        known[id(cluster)] = cluster

    def met_by(self, noun: str, most: int) -> list[Cluster]:
        """Return the clusters that were met by a noun, the last ones, in order."""
        return list(islice(reversed(self.nouns.get(noun, {}).values()), most))[::-1]

    def phrases(self, cluster: Cluster) -> list[Found]:
        """Return the first and the last noun phrases of a cluster."""
        return self.said.get(id(cluster), [])

    def often(self, cluster: Cluster) -> str:
        """Return how often a cluster was met, in words."""
        count = self.counts[id(cluster)]
        return "once" if count <= 1 else "twice" if count == 2 else "some" if count <= _SHORT else "many"
