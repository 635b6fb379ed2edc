"""Entities that a description tells by rules: 'the North Korean leader', 'the academy', 'the country'."""

from collections.abc import Callable, Mapping

from kg.resolve import lexicon
from kg.resolve.matching import (
    WINDOW,
    agrees,
    before,
    distance,
    extra_words,
    modified,
    name_heads,
    strong,
    subject,
)
from kg.resolve.mentions import Cluster, Description, Discourse, Found

Match = tuple[Cluster, str, float]  # an entity, why it is meant, how sure that is
_OPENING = 2  # sentences in which a text tells whom its headline means
_OWN_CLASS = {
    "company": "Company", "firm": "Company", "airline": "Company", "carrier": "Company", "bank": "Company",
    "newspaper": "MediaOrganization", "broadcaster": "MediaOrganization", "magazine": "MediaOrganization",
    "militia": "ArmedGroup", "party": "PoliticalParty", "university": "EducationalOrganization",
    "team": "SportsTeam", "club": "SportsTeam", "band": "MusicGroup",
}  # fmt: skip


class Descriptions:
    """The named entities of a document by what is said of them."""

    def __init__(self, discourse: Discourse, countries: Mapping[str, Cluster]) -> None:
        self.discourse = discourse
        self.countries = countries
        self.by_role: dict[str, list[Cluster]] = {}
        self.by_noun: dict[str, list[Cluster]] = {}
        for cluster in (c for c in discourse.clusters if c.named):
            for lemma in sorted({d.lemma for d in cluster.described}):
                self.by_role.setdefault(lemma, []).append(cluster)
            for lemma in sorted(name_heads(cluster)):
                self.by_noun.setdefault(lemma, []).append(cluster)

    def told(self, found: Found, said: Description) -> Match | None:
        """Return the entity that the words tell: by its office, by the end of its name."""
        if found.number == "pl":
            return None
        return self._described(found, said) or self._by_head(found, said)

    def announced(self, found: Found, said: Description) -> Match | None:
        """Return who is named right after a text that opens with a description.

        'Norwegian woman wins prize. Anna Berg, a Norwegian woman, ...'
        """
        if found.at > _OPENING or found.number == "pl" or found.definite == "each":
            return None
        if found.type != "Person" or not (said.nation or found.lemma in lexicon.HUMAN_NOUNS):
            return None
        fits = [c for c in self.by_role.get(found.lemma, ()) if any(d == said for d in c.described)]
        if len(fits) != 1:
            return None
        first = min(fits[0].found, key=lambda m: m.start)
        near = 0 <= first.at - found.at <= _OPENING and first.start > found.start
        return (fits[0], "named right after", 0.8) if near else None

    def _described(self, found: Found, said: Description) -> Match | None:
        if not self._role(found) or _another(found):
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

    def _by_head(self, found: Found, said: Description) -> Match | None:
        """'the academy' after a name that ends with that noun."""
        if self.discourse.family(found.type) == "person":
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
    def by_class(self, found: Found, said: Description) -> Match | None:
        """Return the only entity near that is what a bare noun says: 'the company'."""
        if found.number == "pl" or said.nation or said.of or modified(found):
            return None
        if found.s.words[found.first].lower() != "the":
            return None  # 'this country' points at where it is said
        fits: Callable[[Cluster], bool]
        if found.lemma in lexicon.COUNTRY_NOUNS:
            return None if found.lemma == "state" and self._region(found) else self._country(found)
        elif found.lemma in ("city", "town"):
            fits = lambda c: self.discourse.is_a(c.type, "City") or c.type == "GeopoliticalEntity"  # noqa: E731
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

    def _region(self, found: Found) -> bool:
        """Tell whether 'the state' may be one of a union that is named near."""
        return any(self.discourse.is_a(cluster.type, "Region") for cluster in self._near(found))

    def _country(self, found: Found) -> Match | None:
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


def _another(found: Found) -> bool:
    """'the judge in that case' is told by what follows, which was not said before."""
    s = found.s
    return any(
        s.words[m].lower() in ("that", "another", "this") and s.deps[m] == "det"
        for p in s.kids(found.head, "prep")
        for k in s.kids(p, "pobj")
        for m in s.kids(k, "det")
    )
