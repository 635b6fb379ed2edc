"""Antecedents of pronouns: what the tree allows and what agrees, ranked by learnt weights.

A wrong link costs more than a missed one, so the best candidate must lead clearly.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.resolve.binding import (
    anybody,
    anything,
    fronted,
    in_clause,
    measured,
    pleonastic,
    receiver,
    said_of,
    tells_event,
)
from kg.resolve.clauses import asked, bound, list_top, role, tellers, told_of, undergone
from kg.resolve.history import History
from kg.resolve.mentions import Cluster, Discourse, Found
from kg.resolve.pronoun_pairs import none_features, pair_features
from kg.resolve.ranking import Judge
from kg.resolve.relative import called, parted, relative, teller
from kg.resolve.speech import Quote, tells
from kg.resolve.unfit import beside, called_so, felt, lifeless, only_said, shaded, uncounted, unheard, unlike

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
_GROUPS = frozenset(("family", "couple", "team", "crew", "public", "police", "band", "pair", "group"))
_SOLID = frozenset(("organization", "place", "thing", "person"))  # nothing of these is a happening
_REACH = {"he": 4, "it": 2, "they": 3}  # sentences back
_FLOOR = 0.35  # share of all that could be meant, nobody included

_LEAD = 1.1  # best over second
_FITTING = 0.5  # certainty at least of what the pronoun is said to be


@dataclass(slots=True, eq=False)
class Candidate:
    """An antecedent that agrees, with its last mention; `members` where several are joined."""

    cluster: Cluster
    last: Found
    members: tuple[Cluster, ...] = ()


class Pronouns:
    """Resolves pronouns from left to right; nouns and names before them are resolved already."""

    def __init__(self, discourse: Discourse, quotes: Sequence[Quote], history: History, judge: Judge) -> None:
        self.discourse = discourse
        self.quotes = quotes
        self.history = history
        self.judge = judge

    def resolve(self, found: Found) -> None:
        """Link a third-person or relative pronoun where its antecedent is certain."""
        if found.gender == "1":
            return
        if found.gender == "r":
            relative(self.discourse, found)
            return
        kind = "they" if found.number == "pl" else "he" if found.gender in ("m", "f") else "it"
        if kind == "it" and (pleonastic(found.s, found.head) or felt(found, self.quotes)):
            return
        if found.lemma.endswith(("self", "selves")):
            self._reflexive(found)
            return
        if called(self.discourse, found) or (kind == "they" and anybody(found.s, found.head)):
            return
        if self._given(found, kind):
            return
        candidates = self.candidates(found, kind)
        if kind == "it" and anything(found.s, found.head):
            candidates = [one for one in candidates if one.last.at == found.at]
        weighed = [(one, self._features(one, found)) for one in candidates]
        for features, place in zip((f for _, f in weighed), self._places(candidates), strict=True):
            features.extend(place)
        none = none_features(found, self.quotes, len(candidates))
        rank = self.judge.rank(kind, found, weighed, none)
        if rank is None or rank.share < max(_FLOOR, rank.none, rank.second * _LEAD):
            return
        if kind == "he" or not self._doubted(found, rank.best.last, candidates):
            self._link(found, rank.best, self._certainty(found, rank.best, rank.share))

    def _doubted(self, found: Found, last: Found, candidates: Sequence[Candidate]) -> bool:
        """Tell whether the best of the candidates could well be another one, or nobody named."""
        if unheard(found, last, self.quotes) or shaded(last, found, [one.last for one in candidates]):
            return True
        if found.number != "pl":
            return False
        meant = max(uncounted(self.discourse, found), undergone(found.s, found.head, listed=True))
        return meant >= 0 and last.start < found.s.starts[meant]

    def _certainty(self, found: Found, best: Candidate, share: float) -> float:
        """Return how sure a link is: a chain of pronouns is as sure as its links, a class that fits helps."""
        fits = called_so(self.discourse, found, self.discourse.family(best.cluster.type))
        sure = max(share, _FITTING) if fits else share
        return round(min(0.95, sure, best.last.score if best.last.kind == "pronoun" else 1.0), 2)

    def _link(self, found: Found, best: Candidate, score: float) -> None:
        back = found.at - best.last.at
        if not back and told_of(found.s, found.head) == best.last.head:
            return  # 'the tools they used': whoever they are, the tools did not use themselves
        where = "same sentence" if back == 0 else f"{back} sentence{'s' if back > 1 else ''} back"
        if best.members:
            found.members, found.why, found.score = best.members, f"joined, {where}", score
            return
        best.cluster.add(found, f"'{found.lemma}': {best.last.lemma or best.last.words}, {where}", score)
        if found.gender in ("m", "f"):
            best.cluster.gender = best.cluster.gender or found.gender

    def _features(self, one: Candidate, found: Found) -> list[str]:
        features = pair_features(self.discourse, self.history, self.quotes, one.cluster, one.last, found)
        return ["joined", *features[:3]] if one.members else features

    def _places(self, candidates: Sequence[Candidate]) -> list[list[str]]:
        """Return which of the candidates, nearest first, is the nearest of all and of the subjects."""
        places: list[list[str]] = []
        single, subjects = 0, 0
        for one in candidates:
            if one.members:
                places.append([])
                continue
            place = [f"nearest {min(single, 3)}"]
            single += 1
            if role(one.last.s, one.last.head) in ("subject", "passive"):
                place.append(f"subject {min(subjects, 2)}")
                subjects += 1
            places.append(place)
        return [[*place, "only one"] if single == 1 and place else place for place in places]

    # ---- told by the tree -----------------------------------------------------------------------
    def _reflexive(self, found: Found) -> None:
        s, i = found.s, found.head
        for _ in range(8):
            for k in s.kids(i, "nsubj", "nsubjpass"):
                target = self.discourse.heads[found.at].get(k)
                if target is not None and target.cluster is not None and target.start < found.start:
                    kind = "he" if found.gender in ("m", "f") else "they" if found.number == "pl" else "it"
                    if self._agrees(target.cluster, target, found, kind):
                        target.cluster.add(found, "reflexive of the subject", 0.9)
                    return
            if s.heads[i] == i:
                return
            i = s.heads[i]

    def _given(self, found: Found, kind: str) -> bool:
        heads = self.discourse.heads[found.at]
        for one, why in (
            (heads.get(receiver(found.s, found.head)), "who is helped"),
            (heads.get(undergone(found.s, found.head)), "object of the verb before"),
            (heads.get(asked(found.s, found.head)), "who was asked"),
            (parted(self.discourse, found), "some of those named last"),
            *((heads.get(k), "who says so") for k in tellers(found.s, found.head, tells) if kind != "he"),
            (teller(self.discourse, found) if kind != "he" else None, "who told the sentence before"),
        ):
            if one is not None and one.cluster is not None and self._agrees(one.cluster, one, found, kind):
                one.cluster.add(found, why, 0.8)
                return True
        return False

    # ---- candidates -----------------------------------------------------------------------------
    def candidates(self, found: Found, kind: str) -> list[Candidate]:
        """Return what agrees with a pronoun, each once by its last mention, the nearest first."""
        met: dict[int, Candidate] = {}
        lists: list[Candidate] = []
        barred = self._barred(found)
        for at in range(found.at, max(-1, found.at - _REACH[kind] - 1), -1):
            if self.discourse.sentences[at].story != found.s.story:
                break
            row = self.discourse.found[at]
            for one in reversed(row):
                cluster = one.cluster
                if cluster is None or id(cluster) in met or cluster is barred or one.gender == "r":
                    continue
                if self._reachable(one, found) and self._agrees(cluster, one, found, kind):
                    met[id(cluster)] = Candidate(cluster, one)
            if kind == "they":
                lists.extend(self._lists(at, found))
        if kind == "they":
            return [*lists, *met.values()]
        return _untorn(_undergoing(list(met.values()), found))

    def _barred(self, found: Found) -> Cluster | None:
        """Return the cluster of the subject that a pronoun of its clause cannot mean."""
        subject = self.discourse.heads[found.at].get(bound(found.s, found.head))
        return subject.cluster if subject is not None else None

    def _reachable(self, one: Found, found: Found) -> bool:
        """Before the pronoun and not bound to another; a fronted owner may look right."""
        if one is found or (one.kind == "demonym" and one.s.deps[one.head] in ("amod", "compound", "nmod")):
            return False
        if one.s.deps[one.head] == "attr" and one.s.kids(one.s.heads[one.head], "neg"):
            return False  # 'it was not a record': there is none
        if one.at == found.at and one.first > found.first:
            return fronted(found.s, found, one)
        if one.at != found.at:
            return True
        s = found.s
        if one.first <= found.first < one.end or one.head in s.subtree(found.head):
            return False  # 'An ally of the president, he was jailed': nobody inside what describes him
        owner = s.deps[found.head] == "poss"
        if not owner:
            return s.heads[one.head] != s.heads[found.head] or s.deps[found.head] == "conj"
        return found.head not in s.subtree(one.head) or in_clause(s, found.head, one.head)

    # ---- agreement ------------------------------------------------------------------------------
    def _agrees(self, cluster: Cluster, one: Found, found: Found, kind: str) -> bool:
        """Tell whether number, gender and class allow a pronoun."""
        family = self.discourse.family(cluster.type)
        if kind != "he" and self._unfit(one, family, found):
            return False
        plural = cluster.number == "pl" or family == "group"
        if kind == "he":
            clash = cluster.gender in ("m", "f") and cluster.gender != found.gender
            return family == "person" and not plural and not clash
        if one.kind == "noun" and one.lemma in _NEVER:
            return False
        if kind == "they":
            return plural or family == "organization" or (one.lemma in _GROUPS and one.end == one.head + 1)
        if family in ("organization", "place") and measured(found.s, found.head):
            return False
        gendered = one.gender in ("m", "f") or cluster.gender in ("m", "f")
        return not (plural or family == "person" or gendered or self._happens(cluster, family, found))

    def _unfit(self, one: Found, family: str, found: Found) -> bool:
        discourse = self.discourse
        if (
            only_said(discourse, one)
            or lifeless(discourse, one, found, family)
            or unlike(discourse, found, family, self.quotes)
        ):
            return True
        return found.number == "sg" and beside(discourse, one, found, family)

    def _happens(self, cluster: Cluster, family: str, found: Found) -> bool:
        """'A rocket rose. It was the first launch': a thing is no happening, nor the other way round."""
        if tells_event(found.s, found.head, self.discourse.schema.noun_senses):
            return family not in ("", "happening") or (cluster.named and not family)
        heads = self.discourse.heads[found.at]
        called = [heads[k] for k in said_of(found.s, found.head) if k in heads]
        own = self.discourse.family(called[0].type) if called else ""
        apart = {family, own} - _SOLID == {"happening"} and family != own
        return apart and "Thing" not in (cluster.type, called[0].type)

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
                lists.append(Candidate(clusters[0], one, clusters))
        return lists

    def _member(self, cluster: Cluster) -> bool:
        return cluster.named and cluster.number != "pl"


def _undergoing(candidates: list[Candidate], found: Found) -> list[Candidate]:
    """'took the boy to her brother when she could not feed him': the boy, who undergoes it above."""
    s, i = found.s, found.head
    v = s.heads[i]
    if s.deps[i] != "dobj" or s.deps[v] != "advcl":
        return candidates
    h = s.heads[v]
    above = s.kids(h, "dobj")
    if not any(one.last.at == found.at and one.last.head in above for one in candidates):
        return candidates
    beside = {k for p in s.kids(h, "prep", "dative") for k in s.subtree(p)}
    return [one for one in candidates if one.last.at != found.at or one.last.head not in beside]


def _untorn(candidates: list[Candidate]) -> list[Candidate]:
    """'A and B arrived. He ...': leave out two that agree and were last named side by side."""
    tops = [(one.last.at, list_top(one.last.s, one.last.head)) for one in candidates]
    return [one for one, top in zip(candidates, tops, strict=True) if tops.count(top) == 1]
