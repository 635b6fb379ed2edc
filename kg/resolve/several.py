"""Nouns for several at once: 'the two countries', 'both', 'North Korean troops'."""

from collections.abc import Mapping

from kg.resolve import lexicon
from kg.resolve.matching import WINDOW
from kg.resolve.mentions import Cluster, Discourse, Found

_PAIRS = frozenset(
    ("country", "nation", "state", "side", "leader", "president", "man", "woman", "company", "party")
)


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
        counted = found.lemma == "both" or any(
            s.words[k].lower() in ("two", "both") for k in s.children[found.head]
        )
        if not counted or found.definite not in ("def", "bare") or found.lemma not in _PAIRS | {"both"}:
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
            if found.lemma == "both":
                seen = self._alike(seen)
            if len(seen) == 2 and self.discourse.sentences[at].story == s.story:
                found.members, found.why, found.score = tuple(seen), "the two named last", 0.8
                return True
            if len(seen) > 2:
                return False
        return False

    def _alike(self, seen: list[Cluster]) -> list[Cluster]:
        """'Both': two persons before two countries or two bodies, never one of each."""
        for kind in ("Person", "Country", "Organization"):
            alike = [cluster for cluster in seen if self.discourse.is_a(cluster.type, kind)]
            if len(alike) == 2:
                return alike
        return []

    def _member(self, cluster: Cluster, lemma: str, people: bool) -> bool:
        if lemma == "both":
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
