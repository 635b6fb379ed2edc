"""Nouns for several at once: 'the two countries', 'both', 'North Korean troops'."""

from collections.abc import Mapping, Sequence

from kg.resolve import lexicon
from kg.resolve.matching import WINDOW
from kg.resolve.mentions import Cluster, Discourse, Found

_PAIRS = frozenset(
    ("country", "nation", "state", "side", "leader", "president", "man", "woman", "company", "party")
)
# Without a noun: whom it may mean, the first kind first.
_ALONE = {"both": ("Person", "Country", "Organization"), "two": ("Person",)}


class Several:
    """Finds the two that are meant together, and keeps the groups of a nation."""

    def __init__(self, discourse: Discourse, countries: Mapping[str, Cluster]) -> None:
        self.discourse = discourse
        self.countries = countries
        self.groups: dict[str, Cluster] = {}

    def resolve(self, found: Found) -> bool:
        """Tell whether a noun phrase was one of these, and give it its members or cluster."""
        if self._pair(found):
            return True
        if found.number == "pl" and found.nation and found.type and self._people(found):
            self._group(found)
            return True
        return False

    def _pair(self, found: Found) -> bool:
        """'the two countries', 'both leaders', 'Both': the two that were named last."""
        s = found.s
        known = found.lemma in _PAIRS or found.lemma in _ALONE
        if not known or not _two(found) or found.definite not in ("def", "bare"):
            return False
        people = found.type in ("Person",) or found.lemma in lexicon.PERSON_NOUNS
        for at in range(found.at, max(-1, found.at - WINDOW - 1), -1):
            seen: list[Cluster] = []
            for one in self.discourse.found[at]:
                cluster = one.cluster
                if cluster is None or not cluster.named or (at == found.at and one.start >= found.start):
                    continue
                if self._member(cluster, found.lemma, people) and cluster not in seen:
                    seen.append(cluster)
            if found.lemma in _ALONE:
                seen = self._alike(seen, _ALONE[found.lemma])
            if self.discourse.sentences[at].story != s.story:
                return False
            if len(seen) == 2:
                found.members, found.why, found.score = tuple(seen), "the two named last", 0.8
                return True
            two = self._counted(at, found) if found.lemma in _ALONE else None
            if two is not None:
                two.add(found, "the two told last", 0.7)
                return True
            if len(seen) > 2:
                return False
        return False

    def _counted(self, at: int, found: Found) -> Cluster | None:
        """'Two officers came. The man ran at the officers, and both fired': the only two of a sentence."""
        rows = [one.cluster for one in self.discourse.found[at] if one.start < found.start]
        told = list(dict.fromkeys(id(c) for c in rows if c is not None and c.number == "pl"))
        twos = [c for c in rows if c is not None and c.number == "pl" and any(map(_two, c.found))]
        return twos[0] if len(told) == 1 and twos else None

    def _alike(self, seen: list[Cluster], kinds: Sequence[str]) -> list[Cluster]:
        """'Both': two persons before two countries or two bodies, never one of each."""
        for kind in kinds:
            alike = [cluster for cluster in seen if self.discourse.is_a(cluster.type, kind)]
            if len(alike) == 2:
                return alike
        return []

    def _member(self, cluster: Cluster, lemma: str, people: bool) -> bool:
        if lemma in _ALONE:
            return self.discourse.is_a(cluster.type, "Agent")
        if people:
            return self.discourse.is_a(cluster.type, "Person")
        if lemma in ("company", "party"):
            return self.discourse.is_a(cluster.type, "Organization")
        return self.discourse.is_a(cluster.type, "Country")

    def _people(self, found: Found) -> bool:
        return found.type in ("Group",) or self.discourse.family(found.type) == "group"

    def _adjective(self, found: Found, country: Cluster) -> str:
        """Return the adjective before a noun; a short one ('Korean') as the text has it in full."""
        for k in found.s.kids(found.head, "amod", "compound", "nmod"):
            other = self.discourse.heads[found.at].get(k)
            if other is not None and other.cluster is country and other.kind == "demonym":
                full = [m.words for m in country.found if m.words.endswith(f" {other.words}")]
                return full[0] if full else other.words
        return ""

    def _group(self, found: Found) -> None:
        """'North Korean troops': a group of its own, the same in every text."""
        country = self.countries.get(found.nation)
        adjective = self._adjective(found, country) if country is not None else ""
        if not adjective:
            self.discourse.new_cluster(found, "noun")
            return
        name = f"{adjective} {found.s.words[found.head].lower()}"
        cluster = self.groups.get(name.lower())
        if cluster is None:
            cluster = self.discourse.new_cluster(found, "nation and noun")
            cluster.group = name
            self.groups[name.lower()] = cluster
        else:
            cluster.add(found, "same nation and noun", 0.8)


def _two(found: Found) -> bool:
    """'two officers', 'the two officers', 'both'."""
    return found.lemma in _ALONE or any(
        found.s.words[k].lower() in ("two", "both") for k in found.s.children[found.head]
    )
