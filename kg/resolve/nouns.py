"""Definite descriptions: which entity 'the North Korean leader' or 'the company' means."""

from collections.abc import Callable

from kg.resolve import lexicon
from kg.resolve.describe import describe
from kg.resolve.matching import (
    WINDOW,
    agrees,
    before,
    distance,
    extra_words,
    inside,
    modified,
    modifiers,
    name_heads,
    same_of,
    strong,
    subject,
)
from kg.resolve.mentions import Cluster, Description, Discourse, Found

_CHAIN = 12  # sentences back in which the same noun means the same thing
_PAIRS = frozenset(
    ("country", "nation", "state", "side", "leader", "president", "man", "woman", "company", "party")
)
_OWN_CLASS = {
    "company": "Company", "firm": "Company", "airline": "Company", "carrier": "Company", "bank": "Company",
    "newspaper": "MediaOrganization", "broadcaster": "MediaOrganization", "magazine": "MediaOrganization",
    "militia": "ArmedGroup", "party": "PoliticalParty", "university": "EducationalOrganization",
    "team": "SportsTeam", "club": "SportsTeam", "band": "MusicGroup",
}  # fmt: skip


class Nouns:
    """Finds antecedents of noun phrases, sentence after sentence."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.unnamed: dict[str, list[Cluster]] = {}
        self.groups: dict[str, Cluster] = {}
        self.named: list[Cluster] = [c for c in discourse.clusters if c.named]
        self.countries = {c.gazetteer: c for c in self.named if c.gazetteer}
        self.by_role: dict[str, list[Cluster]] = {}
        self.by_noun: dict[str, list[Cluster]] = {}
        for cluster in self.named:
            for lemma in sorted({d.lemma for d in cluster.described}):
                self.by_role.setdefault(lemma, []).append(cluster)
            for lemma in sorted(name_heads(cluster)):
                self.by_noun.setdefault(lemma, []).append(cluster)

    def resolve(self, found: Found) -> None:
        """Give a noun phrase a cluster: an old one where that is certain, else a new one."""
        if found.cluster is not None or found.members:
            return
        if self._pair(found):
            return
        if found.number == "pl" and found.nation and found.type and self._people(found):
            self._group(found)
            return
        if self._place(found):
            return
        if found.definite == "def" or (found.definite == "poss" and found.nation):
            description = describe(found, self.discourse.heads[found.at])
            for finder in (self._described, self._by_head, self._by_class, self._chain):
                match = finder(found, description)
                if match is not None:
                    match[0].add(found, match[1], match[2])
                    return
        cluster = self.discourse.new_cluster(found, "noun")
        if found.number != "pl" or found.definite == "def":
            self.unnamed.setdefault(found.lemma, []).append(cluster)

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

    # ---- people and bodies by what was said of them ------------------------------------------
    def _described(self, found: Found, said: Description) -> tuple[Cluster, str, float] | None:
        if found.number == "pl" or not self._role(found):
            return None
        lemmas = lexicon.LEADERS if found.lemma in lexicon.LEADERS else (found.lemma,)
        known = {id(c): c for lemma in sorted(lemmas) for c in self.by_role.get(lemma, ())}.values()
        fits = [c for c in known if before(c, found) and any(agrees(d, said) for d in c.described)]
        fits = [c for c in fits if not (found.gender and c.gender in ("m", "f") and c.gender != found.gender)]
        exact = [
            c for c in fits if any(agrees(d, said) and d.nation == said.nation != "" for d in c.described)
        ]
        fits = exact or fits
        story = [c for c in fits if any(m.s.story == found.s.story for m in c.found)]
        fits = story or fits
        if len(fits) == 1:
            return fits[0], f"the only '{found.lemma}' of the text", 0.9
        near = [c for c in fits if distance(c, found) <= 1]
        if len(near) == 1 and not said.nation:
            return near[0], f"nearest '{found.lemma}'", 0.7
        return None

    def _role(self, found: Found) -> bool:
        return found.type in ("Person", "") or self.discourse.family(found.type) in (
            "person",
            "organization",
            "group",
            "thing",
        )

    def _by_head(self, found: Found, said: Description) -> tuple[Cluster, str, float] | None:
        """'the academy' after a name that ends with that noun."""
        if found.number == "pl" or self.discourse.family(found.type) == "person":
            return None
        if found.lemma in lexicon.COUNTRY_NOUNS:
            return None
        fits = [c for c in self.by_noun.get(found.lemma, ()) if before(c, found)]
        if said.nation:
            fits = [c for c in fits if any(d.nation == said.nation for d in c.described)]
        if not fits or extra_words(found, fits):
            return None
        best = min(fits, key=lambda c: distance(c, found))
        if len(fits) > 1 and sum(distance(c, found) == distance(best, found) for c in fits) > 1:
            return None
        return best, f"name with '{found.lemma}'", 0.85

    # ---- class alone --------------------------------------------------------------------------
    def _by_class(self, found: Found, said: Description) -> tuple[Cluster, str, float] | None:
        if found.number == "pl" or said.nation or said.of or modified(found):
            return None
        if found.s.words[found.first].lower() != "the":
            return None  # 'this country' points at where it is said
        if self.unnamed.get(found.lemma):
            return None
        fits: Callable[[Cluster], bool]
        if found.lemma in lexicon.COUNTRY_NOUNS:
            return self._country(found)
        elif found.lemma in ("city", "town"):
            fits = lambda c: self.discourse.is_a(c.type, "City")  # noqa: E731
        elif found.lemma in _OWN_CLASS:
            cls = _OWN_CLASS[found.lemma]
            loose = cls == "Company"  # most bodies are known as no more than an organization
            fits = lambda c: (loose and c.type == "Organization") or self.discourse.is_a(c.type, cls)  # noqa: E731
        else:
            return None
        near = [c for c in self._near(found) if fits(c) and strong(c, found)]
        if len(near) > 1:
            closest = min(distance(c, found) for c in near)
            near = [c for c in near if distance(c, found) == closest and subject(c, found)]
        return (near[0], f"only {found.lemma} near", 0.7) if len(near) == 1 else None

    def _near(self, found: Found) -> list[Cluster]:
        """Return the named clusters of the last sentences, in order, each once."""
        rows = self.discourse.found[max(0, found.at - WINDOW) : found.at + 1]
        seen = [m.cluster for row in rows for m in row if m.cluster is not None and m.start < found.start]
        return list({id(c): c for c in seen if c.named}.values())

    def _country(self, found: Found) -> tuple[Cluster, str, float] | None:
        """'the country': the only one named near, by itself or as the home of a body."""
        near: dict[int, tuple[int, Cluster]] = {}
        for at in range(max(0, found.at - WINDOW), found.at + 1):
            for one in self.discourse.found[at]:
                if one.cluster is None or one.start >= found.start or one.s.story != found.s.story:
                    continue
                country = one.cluster
                if country.home:
                    country = self.countries.get(country.home, country)
                inner = one.kind == "demonym" or one.s.deps[one.head] in ("compound", "amod", "nmod")
                if self.discourse.is_a(country.type, "Country") and not (inner and country is one.cluster):
                    near[id(country)] = (at, country)
        if not near:
            return None
        last = max(at for at, _ in near.values())
        closest = [c for at, c in near.values() if at == last]
        if len(near) == 1 or (len(closest) == 1 and subject(closest[0], found)):
            return closest[0], f"only country near, for '{found.lemma}'", 0.7
        return None

    # ---- the same noun again ------------------------------------------------------------------
    def _chain(self, found: Found, said: Description) -> tuple[Cluster, str, float] | None:
        for cluster in reversed(self.unnamed.get(found.lemma, [])):
            last = next(m for m in reversed(cluster.found) if m.kind == "noun")
            first = cluster.found[0]
            if found.at - cluster.found[-1].at > _CHAIN or last.number != found.number:
                continue
            if last.s.story != found.s.story:
                continue
            if inside(found, last) or (found.nation and found.nation != first.nation):
                continue
            if modifiers(found) <= (modifiers(first) | modifiers(last)) and same_of(found, first, last):
                return cluster, f"'{found.lemma}' again", 0.7
        return None

    # ---- several at once ----------------------------------------------------------------------
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
