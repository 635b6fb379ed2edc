"""Antecedents of noun phrases: told by rules, else ranked by learnt weights."""

from kg.resolve import lexicon
from kg.resolve.clauses import bound
from kg.resolve.describe import describe, field_of
from kg.resolve.descriptions import Descriptions, Match
from kg.resolve.history import History
from kg.resolve.matching import WINDOW, inside, other_nation
from kg.resolve.mentions import Cluster, Description, Discourse, Found
from kg.resolve.noun_pairs import noun_alone, noun_pair, other_owner
from kg.resolve.ranking import Judge
from kg.resolve.several import Several

_MOST = 8  # clusters of one noun that are looked at
_FLOOR = 0.35  # share of all that could be meant, none included
_LEAD = 1.1  # best over second
_OWNED = 0.5  # the same of what has an owner


class Nouns:
    """Finds antecedents of noun phrases, sentence after sentence."""

    def __init__(self, discourse: Discourse, history: History, judge: Judge) -> None:
        self.discourse = discourse
        self.history = history
        self.judge = judge
        countries = {c.gazetteer: c for c in discourse.clusters if c.named and c.gazetteer}
        self.descriptions = Descriptions(discourse, countries)
        self.several = Several(discourse, countries)

    def resolve(self, found: Found) -> None:
        """Give a noun phrase a cluster: an old one where that is certain, else a new one."""
        if found.cluster is not None or found.members:
            return
        if self.several.resolve(found) or self._place(found):
            return
        match = self._match(found)
        if match is not None:
            match[0].add(found, match[1], match[2])
        else:
            self.discourse.new_cluster(found, "noun")

    def _match(self, found: Found) -> Match | None:
        if found.lemma in lexicon.NEVER_ENTITIES:
            return None
        said = describe(found, self.discourse.heads[found.at])
        if found.definite not in ("def", "poss"):
            return self.descriptions.announced(found, said)
        if found.definite == "poss" and not found.nation:
            return self._ranked(found, said)
        return (
            self.descriptions.told(found, said)
            or self._ranked(found, said)
            or self.descriptions.by_class(found, said)
        )

    # ---- what the weights say ------------------------------------------------------------------
    def _ranked(self, found: Found, said: Description) -> Match | None:
        candidates = self._candidates(found, said)
        weighed = [(one, self._features(one, found, said)) for one in candidates]
        heads = [one for one, features in weighed if features[0].startswith("head")]
        nearest = max(heads, key=lambda one: self.history.last[id(one)].start, default=None)
        for one, features in weighed:
            if features[0].startswith("head"):
                only = "only" if len(heads) == 1 else "nearest" if one is nearest else "earlier"
                features.append(f"{only} head")
        alone = noun_alone(self.discourse, found, len(heads), len(weighed) - len(heads))
        rank = self.judge.rank("noun", found, weighed, alone)
        floor = _OWNED if found.definite == "poss" else _FLOOR
        if rank is None or rank.share < max(floor, rank.none, rank.second * _LEAD):
            return None
        back = found.at - self.history.last[id(rank.best)].at
        where = "same sentence" if back == 0 else f"{back} sentence{'s' if back > 1 else ''} back"
        return rank.best, f"'{found.lemma}', met {where}", round(min(0.9, rank.share), 2)

    def _features(self, cluster: Cluster, found: Found, said: Description) -> list[str]:
        last = self.history.last[id(cluster)]
        return noun_pair(self.discourse, self.history, cluster, last, found, said)

    def _candidates(self, found: Found, said: Description) -> list[Cluster]:
        """Return the clusters that were met by the same noun, and names of like class met lately."""
        met = {id(one): one for one in self.history.met_by(found.lemma, _MOST)}
        family = self.discourse.family(found.type)
        for at in (
            range(max(0, found.at - WINDOW), found.at + 1) if found.definite == "def" and family else ()
        ):
            for one in self.discourse.found[at]:
                cluster = one.cluster
                if cluster is None or one.start >= found.start or one.kind != "name":
                    continue
                alike = (cluster.number == "pl") == (found.number == "pl")
                if alike and self.discourse.family(cluster.type) == family:
                    met[id(cluster)] = cluster
        return [one for one in met.values() if self._apart(one, found) and not self._foreign(one, said)]

    def _foreign(self, cluster: Cluster, said: Description) -> bool:
        if other_nation(cluster, self.history.phrases(cluster), said):
            return True
        return bool(said.field) and self._other_field(cluster, said)

    def _other_field(self, cluster: Cluster, said: Description) -> bool:
        """'the health minister' is no minister of finance."""
        told = [one.field for one in cluster.described if one.lemma == said.lemma]
        told += [field_of(one) for one in self.history.phrases(cluster) if one.lemma == said.lemma]
        fields = [field for field in told if field]
        return bool(fields) and not any(field & said.field for field in fields)

    def _apart(self, cluster: Cluster, found: Found) -> bool:
        last = self.history.last[id(cluster)]
        if last.s.story != found.s.story or inside(found, last):
            return False
        if last.kind == "noun" and last.s.words[last.first].lower() in lexicon.NOBODY:
            return False  # 'every country', 'no crowds': nobody in particular
        if found.gender in ("m", "f") and cluster.gender in ("m", "f") and found.gender != cluster.gender:
            return False  # 'Ada Holm ... the boy'
        subject = self.discourse.heads[found.at].get(bound(found.s, found.head))
        object_ = found.s.deps[found.head] in ("dobj", "dative")
        if object_ and subject is not None and subject.gender != "r" and subject.cluster is cluster:
            return False  # 'Holm gave the child': to herself she would have given herself
        return not other_owner(self.discourse, self.history.phrases(cluster), found)

    def _place(self, found: Found) -> bool:
        """'the Kursk region' is the Kursk of the text, 'the Korean side' the country."""
        if found.number == "pl" or found.definite not in ("def", "bare"):
            return False
        for k in found.s.kids(found.head, "compound", "nmod", "amod"):
            other = self.discourse.heads[found.at].get(k)
            if other is None or other.name is None or other.cluster is None:
                continue
            place = self.discourse.is_a(other.cluster.type, "Place")
            if place and found.lemma == "side" and other.kind == "demonym":
                other.cluster.add(found, "side of a country", 0.7)
                return True
            if (
                place
                and found.lemma in lexicon.REGION_NOUNS
                and other.kind == "name"
                and other.end == found.head
            ):
                other.cluster.add(found, f"'{found.lemma}' of that name", 0.7)
                return True
        return False
