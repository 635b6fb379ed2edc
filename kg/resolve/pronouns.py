"""Antecedents of pronouns: salience over the last sentences, agreement, and a margin.

A wrong link costs more than a missed one, so the best candidate must lead clearly.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.resolve.binding import fronted, in_clause, pleonastic, says_over
from kg.resolve.mentions import Cluster, Discourse, Found
from kg.resolve.speech import Quote, quote_at

_WEIGHT = {
    "nsubj": 170, "nsubjpass": 165, "csubj": 120, "agent": 110, "dobj": 130, "attr": 50, "dative": 120,
    "appos": 60, "conj": 110, "pobj": 90, "poss": 130, "compound": 40, "nmod": 40, "amod": 30, "ROOT": 120,
    "oprd": 80,
}  # fmt: skip
# Nouns of time and measure, and turns of phrase: nobody comes back to them with a pronoun.
_NEVER = frozenset(
    (
        "month", "year", "day", "week", "hour", "minute", "time", "term", "decade", "century", "moment",
        "percent", "today", "tomorrow", "yesterday", "fact", "way", "end", "case", "addition", "response",
        "order", "result", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday",
    )
)  # fmt: skip
_REACH = {"he": 3, "she": 3, "it": 1, "they": 2}
_DECAY = {"he": 0.4, "she": 0.4, "it": 0.5, "they": 0.5}  # salience that is left after each sentence
_LEAD = {"he": 1.12, "she": 1.12, "it": 1.25, "they": 1.2}  # best over second
_CLEAR = 2.0  # a lead that leaves no doubt
_FLOOR = {"he": 20.0, "she": 20.0, "it": 110.0, "they": 60.0}


@dataclass(slots=True)
class Candidate:
    """An antecedent that agrees, with its salience."""

    cluster: Cluster
    score: float
    last: Found
    fronted: bool = False
    members: tuple[Cluster, ...] = ()


class Pronouns:
    """Resolves pronouns from left to right; nouns and names before them are resolved already."""

    def __init__(self, discourse: Discourse, quotes: Sequence[Quote]) -> None:
        self.discourse = discourse
        self.quotes = quotes

    def resolve(self, found: Found) -> None:
        """Link a third-person or relative pronoun where its antecedent is certain."""
        if found.gender == "1":
            return
        if found.gender == "r":
            self._relative(found)
            return
        kind = "they" if found.number == "pl" else {"m": "he", "f": "she"}.get(found.gender, "it")
        if kind == "it" and pleonastic(found.s, found.head):
            return
        if found.lemma.endswith(("self", "selves")):
            self._reflexive(found)
            return
        ranked = self._candidates(found, kind)
        if not ranked:
            return
        best = ranked[0]
        second = ranked[1].score if len(ranked) > 1 else 0.0
        sure = kind == "it" and best.cluster.named and best.score >= second * _CLEAR
        floor = _FLOOR["they"] if sure else _FLOOR[kind]
        if best.score < floor or best.score < second * _LEAD[kind]:
            return
        back = found.at - best.last.at
        where = "same sentence" if back == 0 else f"{back} sentence{'s' if back > 1 else ''} back"
        score = round(min(0.95, 0.5 + 0.45 * (1 - second / best.score)), 2)
        if best.members:
            found.members, found.why, found.score = best.members, f"joined, {where}", score
            return
        best.cluster.add(found, f"'{found.lemma}': {best.last.lemma or best.last.words}, {where}", score)
        if found.gender in ("m", "f"):
            best.cluster.gender = best.cluster.gender or found.gender

    # ---- relative and reflexive -----------------------------------------------------------------
    def _relative(self, found: Found) -> None:
        s, i = found.s, found.head
        for _ in range(6):
            if s.deps[i] == "relcl":
                target = self.discourse.heads[found.at].get(s.heads[i])
                if target is not None and target.cluster is not None and target.end <= found.first:
                    target.cluster.add(found, "relative pronoun", 0.9)
                return
            if s.heads[i] == i:
                return
            i = s.heads[i]

    def _reflexive(self, found: Found) -> None:
        s, i = found.s, found.head
        for _ in range(8):
            for k in s.kids(i, "nsubj", "nsubjpass"):
                target = self.discourse.heads[found.at].get(k)
                if target is not None and target.cluster is not None and target.start < found.start:
                    if (
                        self._agrees(target.cluster, target, found, "he" if found.gender in "mf" else "it")
                        > 0
                    ):
                        target.cluster.add(found, "reflexive of the subject", 0.9)
                    return
            if s.heads[i] == i:
                return
            i = s.heads[i]

    # ---- candidates -----------------------------------------------------------------------------
    def _candidates(self, found: Found, kind: str) -> list[Candidate]:
        """Return what agrees with a pronoun, the most salient first."""
        sums: dict[int, Candidate] = {}
        lists: list[Candidate] = []
        for at in range(max(0, found.at - _REACH[kind]), found.at + 1):
            if self.discourse.sentences[at].story != found.s.story:
                continue
            for cluster, weight, one in self._in_sentence(at, found, kind):
                known = sums.get(id(cluster))
                score = weight + (known.score if known else 0.0)
                sums[id(cluster)] = Candidate(cluster, score, one, one.start > found.start)
            if kind == "they":
                lists.extend(self._lists(at, found))
        every = [*sums.values(), *lists]
        if kind == "they" and not all(self._single(c) for c in every):
            every = [c for c in every if not self._single(c)]
        return sorted(every, key=lambda c: (-c.score, -c.last.start))

    def _in_sentence(self, at: int, found: Found, kind: str) -> list[tuple[Cluster, float, Found]]:
        """Return the clusters of one sentence that agree, each with its weightiest mention."""
        quote = quote_at(self.quotes, found.start)
        speaker = quote.speaker.cluster if quote is not None and quote.speaker is not None else None
        best: dict[int, tuple[Cluster, float, Found]] = {}
        for one in self.discourse.found[at]:
            cluster = one.cluster
            if cluster is None or one is found or not self._reachable(one, found, kind):
                continue
            if cluster is speaker and kind in ("he", "she"):
                continue
            factor = self._agrees(cluster, one, found, kind)
            if factor > 0 and one.start > found.start:
                factor = 1.0  # the subject after a fronted owner
            weight = self._weight(one, found) * factor * _DECAY[kind] ** (found.at - at)
            if weight > (best[id(cluster)][1] if id(cluster) in best else 0.0):
                best[id(cluster)] = (cluster, weight, one)
        return list(best.values())

    def _single(self, candidate: Candidate) -> bool:
        """A body by its name: the last choice for 'they', unless it is the subject to come."""
        cluster = candidate.cluster
        if candidate.members or candidate.fronted or cluster.number == "pl":
            return False
        return self.discourse.family(cluster.type) != "group"

    def _reachable(self, one: Found, found: Found, kind: str) -> bool:
        """Before the pronoun and not bound to another; a fronted owner may look right."""
        if one.kind == "demonym" and one.s.deps[one.head] in ("amod", "compound", "nmod"):
            return False
        if one.at == found.at and one.first > found.first:
            return fronted(found.s, found, one)
        if one.at != found.at:
            return True
        s = found.s
        if one.first <= found.first < one.end:
            return False
        owner = s.deps[found.head] == "poss"
        if not owner and s.heads[one.head] == s.heads[found.head] and s.deps[found.head] != "conj":
            return False
        if (
            not owner
            and s.deps[found.head] == "pobj"
            and s.heads[s.heads[found.head]] == s.heads[one.head]
            and s.deps[one.head] == "nsubj"
        ):
            return kind in ("it", "they", "he", "she") and s.words[s.heads[found.head]].lower() in (
                "behind",
                "around",
                "near",
                "before",
                "after",
                "with",
            )
        return (
            found.head not in s.subtree(one.head)
            or s.deps[found.head] != "poss"
            or in_clause(s, found.head, one.head)
        )

    def _weight(self, one: Found, found: Found) -> float:
        s = one.s
        role = s.deps[one.head]
        weight = float(_WEIGHT.get(role, 60))
        joined = role == "conj" or bool(s.kids(one.head, "conj"))
        if role == "conj":
            role = s.deps[s.heads[one.head]]
        if joined and role in ("nsubj", "nsubjpass"):
            weight = 150.0  # 'A and B arrived. He ...': neither leads
        if s.deps[one.head] == "pobj" and s.pos[s.heads[s.heads[one.head]]] in ("NOUN", "PROPN"):
            weight -= 30.0
        inner = s.deps[one.head] in ("compound", "nmod", "amod")
        if one.name is not None and not inner:
            weight += 30.0
        if one.cluster is not None and one.cluster.named and not inner:
            weight += 20.0
        if one.s is found.s:
            weight += 70.0 if one.first < found.first else 90.0
            if says_over(s, one.head, found.head):
                weight += 80.0
        if one.kind == "pronoun":
            weight += 30.0
        same = role == found.s.deps[found.head] and role in ("nsubj", "nsubjpass")
        return weight + (30.0 if same else 0.0)

    # ---- agreement ------------------------------------------------------------------------------
    def _agrees(self, cluster: Cluster, one: Found, found: Found, kind: str) -> float:
        """Return 0.0 for no agreement, up to 1.0; unknown classes and genders cost."""
        family = self.discourse.family(cluster.type)
        plural = cluster.number == "pl" or family == "group"
        if kind in ("he", "she"):
            if plural or family != "person":
                return 0.0
            if cluster.gender in ("m", "f"):
                return 1.0 if cluster.gender == found.gender else 0.0
            return 0.8
        if kind == "they":
            return self._agrees_they(cluster, one, family, plural)
        if plural or family == "person" or one.gender in ("m", "f") or cluster.gender in ("m", "f"):
            return 0.0
        if one.kind == "noun" and one.lemma in _NEVER:
            return 0.0
        if cluster.named:
            place = self.discourse.is_a(cluster.type, "Place") and not self.discourse.is_a(
                cluster.type, "Country"
            )
            return 0.6 if place or not cluster.type else 1.0
        if one.kind == "noun" and one.definite == "bare":
            return 0.4
        return 0.8 if family in ("organization", "place", "work", "thing", "happening") else 0.65

    def _agrees_they(self, cluster: Cluster, one: Found, family: str, plural: bool) -> float:
        if plural and one.lemma in _NEVER:
            return 0.0
        if plural:
            return 1.0 if family in ("group", "person") or cluster.group else 0.7
        if family == "organization":
            return 0.45
        if one.lemma in ("family", "couple", "team", "crew", "public", "police", "band", "pair", "group"):
            return 0.9
        return 0.0

    def _lists(self, at: int, found: Found) -> list[Candidate]:
        """'Kim and Putin ... they': two or more that are joined as subject or object."""
        lists = []
        heads = self.discourse.heads[at]
        for one in self.discourse.found[at]:
            s = one.s
            if s.deps[one.head] not in ("nsubj", "nsubjpass", "dobj") or not s.kids(one.head, "conj"):
                continue
            tokens, ands, k = [one.head], 0, one.head
            while s.kids(k, "conj"):
                ands += sum(s.words[m].lower() == "and" for m in s.kids(k, "cc"))
                tokens.extend(s.kids(k, "conj"))
                k = tokens[-1]
            items = [heads[k] for k in tokens if k in heads]
            clusters = tuple(dict.fromkeys(item.cluster for item in items if item.cluster is not None))
            if len(items) != len(tokens) or len(clusters) != len(tokens) or not ands:
                continue
            if all(self._member(c) for c in clusters) and all(item.start < found.start for item in items):
                weight = (self._weight(one, found) + 10.0) * _DECAY["they"] ** (found.at - at)
                lists.append(Candidate(clusters[0], weight, items[-1], members=clusters))
        return lists

    def _member(self, cluster: Cluster) -> bool:
        return self.discourse.is_a(cluster.type, "Agent") and cluster.named and cluster.number != "pl"
