"""Definite descriptions: which entity 'the North Korean leader' or 'the company' means."""

from collections.abc import Callable

from kg.resolve import lexicon
from kg.resolve.describe import describe
from kg.resolve.mentions import Cluster, Description, Discourse, Found

_WINDOW = 3  # sentences back in which a class alone may tell
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
        fits = [c for c in self.named if _before(c, found) and any(_agrees(d, said) for d in c.described)]
        fits = [c for c in fits if not (found.gender and c.gender in ("m", "f") and c.gender != found.gender)]
        exact = [
            c for c in fits if any(_agrees(d, said) and d.nation == said.nation != "" for d in c.described)
        ]
        fits = exact or fits
        story = [c for c in fits if any(m.s.story == found.s.story for m in c.found)]
        fits = story or fits
        if len(fits) == 1:
            return fits[0], f"the only '{found.lemma}' of the text", 0.9
        near = [c for c in fits if _distance(c, found) <= 1]
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
        fits = [c for c in self.named if _before(c, found) and found.lemma in name_heads(c)]
        if said.nation:
            fits = [c for c in fits if any(d.nation == said.nation for d in c.described)]
        if not fits or _extra_words(found, fits):
            return None
        best = min(fits, key=lambda c: _distance(c, found))
        if len(fits) > 1 and sum(_distance(c, found) == _distance(best, found) for c in fits) > 1:
            return None
        return best, f"name with '{found.lemma}'", 0.85

    # ---- class alone --------------------------------------------------------------------------
    def _by_class(self, found: Found, said: Description) -> tuple[Cluster, str, float] | None:
        if found.number == "pl" or said.nation or said.of or _modified(found):
            return None
        if self.unnamed.get(found.lemma):
            return None
        fits: Callable[[Cluster], bool]
        if found.lemma in lexicon.COUNTRY_NOUNS:
            return self._country(found)
        elif found.lemma in ("city", "town"):
            fits = lambda c: self.discourse.is_a(c.type, "City")  # noqa: E731
        elif found.lemma in _OWN_CLASS:
            cls = _OWN_CLASS[found.lemma]
            fits = lambda c: c.type == "Organization" or self.discourse.is_a(c.type, cls)  # noqa: E731
        else:
            return None
        near = [c for c in self.named if fits(c) and _distance(c, found) <= _WINDOW and _strong(c, found)]
        if len(near) > 1:
            closest = min(_distance(c, found) for c in near)
            near = [c for c in near if _distance(c, found) == closest and _subject(c, found)]
        return (near[0], f"only {found.lemma} near", 0.7) if len(near) == 1 else None

    def _country(self, found: Found) -> tuple[Cluster, str, float] | None:
        """'the country': the only one named near, by itself or as the home of a body."""
        near: dict[int, tuple[int, Cluster]] = {}
        for at in range(max(0, found.at - _WINDOW), found.at + 1):
            for one in self.discourse.found[at]:
                if one.cluster is None or one.start >= found.start or one.s.story != found.s.story:
                    continue
                country = one.cluster
                if country.home:
                    country = next((c for c in self.named if c.gazetteer == country.home), country)
                inner = one.kind == "demonym" or one.s.deps[one.head] in ("compound", "amod", "nmod")
                if self.discourse.is_a(country.type, "Country") and not (inner and country is one.cluster):
                    near[id(country)] = (at, country)
        if not near:
            return None
        last = max(at for at, _ in near.values())
        closest = [c for at, c in near.values() if at == last]
        if len(near) == 1 or (len(closest) == 1 and _subject(closest[0], found)):
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
            if _inside(found, last) or (found.nation and found.nation != first.nation):
                continue
            if _modifiers(found) <= (_modifiers(first) | _modifiers(last)) and _same_of(found, first, last):
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
        for at in range(found.at, max(-1, found.at - _WINDOW - 1), -1):
            seen: list[Cluster] = []
            for one in self.discourse.found[at]:
                cluster = one.cluster
                if cluster is None or not cluster.named or (at == found.at and one.start >= found.start):
                    continue
                if self._member(cluster, found.lemma, people) and cluster not in seen:
                    seen.append(cluster)
            if len(seen) == 2 and self.discourse.sentences[at].story == s.story:
                found.members, found.why, found.score = tuple(seen), "the two named last", 0.8
                return True
            if len(seen) > 2:
                return False
        return False

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

    def _group(self, found: Found) -> None:
        """'North Korean troops': a group of its own, the same in every text."""
        country = next((c for c in self.named if c.gazetteer == found.nation), None)
        adjective = next(
            (
                found.s.span(n.first, n.end).text
                for n in found.s.names
                if n.gazetteer == found.nation
                and n.kind == "demonym"
                and n.end <= found.head
                and n.first >= found.first
            ),
            "",
        )
        if not adjective or country is None:
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


def name_heads(cluster: Cluster) -> set[str]:
    """Return the head nouns of a cluster's names and descriptions, people's names left out."""
    heads = {d.lemma for d in cluster.described}
    if cluster.type == "Person":
        return heads
    for name in cluster.names:
        words = name.replace("’", "'").split()
        for k, word in enumerate(words):
            if word in ("of", "for", "on", "in", "and", "against", "at"):
                words = words[:k]
                break
        if len(words) > 1 or cluster.names[0] != name:
            heads.add(words[-1].lower() if words else "")
    return heads


def _agrees(one: Description, said: Description) -> bool:
    same = one.lemma == said.lemma or (
        "leader" in (one.lemma, said.lemma) and one.lemma in lexicon.LEADERS and said.lemma in lexicon.LEADERS
    )
    nation = not said.nation or not one.nation or one.nation == said.nation
    of = not said.of or not one.of or said.of in (one.of, said.nation)
    return same and nation and of


def _before(cluster: Cluster, found: Found) -> bool:
    return any(m.start < found.start for m in cluster.found)


def _distance(cluster: Cluster, found: Found) -> int:
    """Return the number of sentences back to the last mention before, a large one for none."""
    last = max((m.at for m in cluster.found if m.start < found.start), default=-1000)
    return found.at - last


def _strong(cluster: Cluster, found: Found) -> bool:
    """Named itself, not just by an adjective, before this place."""
    return any(
        m.start < found.start and m.kind != "demonym" and found.at - m.at <= _WINDOW for m in cluster.found
    )


def _subject(cluster: Cluster, found: Found) -> bool:
    near = [
        m for m in cluster.found if m.start < found.start and found.at - m.at == _distance(cluster, found)
    ]
    return any(m.s.deps[m.head] in ("nsubj", "nsubjpass") for m in near)


def _modifiers(found: Found) -> set[str]:
    s = found.s
    skip = (
        "det",
        "punct",
        "poss",
        "predet",
        "prep",
        "relcl",
        "acl",
        "appos",
        "cc",
        "conj",
        "case",
        "preconj",
    )
    return {s.words[k].lower() for k in range(found.first, found.head) if s.deps[k] not in skip}


def _modified(found: Found) -> bool:
    return bool(_modifiers(found)) or found.end > found.head + 1


def _same_of(found: Found, first: Found, last: Found) -> bool:
    """'the leader of X' is not 'the leader of Y'."""
    of = found.s.span(found.head + 1, found.end).text if found.end > found.head + 1 else ""
    return not of or any(m.end > m.head + 1 and m.s.span(m.head + 1, m.end).text == of for m in (first, last))


def _extra_words(found: Found, fits: list[Cluster]) -> bool:
    """'the other agency', 'the security agency' after a name without 'security': another one."""
    extra = _modifiers(found)
    return bool(extra) and not any(extra <= {w.lower() for n in c.names for w in n.split()} for c in fits)


def _inside(one: Found, other: Found) -> bool:
    return one.s is other.s and not (one.end <= other.first or other.end <= one.first)
