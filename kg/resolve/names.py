"""Clusters of names inside one document: variants, surnames, acronyms, capitals as governments."""

from kg.gazetteer import load_gazetteer
from kg.resolve.capitals import acts_for_government
from kg.resolve.forms import (
    bare_name,
    fold,
    form_words,
    initials,
    is_acronym,
    is_tail,
    name_form,
    person_parts,
    same_body,
    same_person,
    surname_forms,
)
from kg.resolve.mentions import Cluster, Discourse, Found
from kg.resolve.name_parts import bracketed, home_of, is_people, kin, name_gender, title_before
from kg.resolve.namesakes import name_people, placed


def cluster_names(discourse: Discourse) -> None:
    """Give every name to a cluster: gazetteer first, then full names, then short ones."""
    later: list[tuple[Found, str]] = []
    index, people = _Index(discourse), name_people(discourse)
    for found in (one for row in discourse.found for one in row if one.name is not None):
        name = found.name
        if name is None:
            continue
        written = found.s.span(name.first, name.end).text
        body = discourse.is_a(name.type, "Organization")  # 'General Staff', 'Executive Office'
        bare = " ".join(bare_name(written.split(), discourse.schema.offices, titled=not body))
        if not bare:
            continue
        if id(found) in people:
            found.type = "Person"
            later.append((found, bare))
        elif name.gazetteer:
            index.add_place(found, bare)
        elif len(bare.split()) > 1:
            index.add_full(found, bare)
        else:
            later.append((found, bare))
    for found, bare in later:
        if not index.add_nationality(found, bare) and not index.add_part(found, bare):
            index.add_short(found, bare)


_KINDS = frozenset(("person", "place", "group"))  # never the same as something else


class _Index:
    """Clusters by the forms of their names."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.by_form: dict[str, Cluster] = {}
        self.by_place: dict[str, Cluster] = {}
        self.people: dict[str, list[Cluster]] = {}  # by last part of a full name
        self.bodies: dict[str, list[Cluster]] = {}  # by every word
        self.kin: set[int] = set()  # clusters (by identity) that the text names as somebody's kin
        self.meant: dict[str, Cluster] = {}  # surname of several people -> who it has stood for
        self.initials: dict[str, list[Cluster]] = {}
        self.surnames: dict[str, list[Cluster]] = {}
        self.first_names: dict[str, list[Cluster]] = {}

    # ---- gazetteer -------------------------------------------------------------------------
    def add_place(self, found: Found, bare: str) -> None:
        name = found.name
        if name is None:
            return
        if name.kind == "demonym" and is_people(found):
            self._open(found, bare, "people of a country").group = bare
            return
        qid, canonical, kind, why = name.gazetteer, name.canonical or bare, name.kind, "gazetteer"
        place = load_gazetteer().place(qid)
        if kind != "name" and place is not None:
            found.type = place.type
        country = acts_for_government(found, self.discourse.schema)
        if country is not None:
            qid, canonical, kind, why = country.qid, country.label, "metonym", "capital for its government"
            found.type = country.type
        found.kind = kind
        cluster = self.by_place.get(qid)
        if cluster is None:
            cluster = self.discourse.new_cluster(found, why)
            cluster.gazetteer, cluster.canonical, cluster.gender = qid, canonical, "n"
            cluster.names[canonical] += 0
            self.by_place[qid] = cluster
        else:
            cluster.add(found, why)
            cluster.types[found.type] += kind == "name"
        if kind == "name":
            cluster.names[bare] += 1
            if self.discourse.is_a(found.type, "Organization"):
                self._index_body(cluster, bare)
            self.by_form.setdefault(name_form(bare), cluster)

    def add_nationality(self, found: Found, bare: str) -> bool:
        """'Korean' where the text has said 'North Korean' of one country, and no other such word."""
        if found.type not in ("Nationality", "EthnicOrReligiousGroup"):
            return False
        fits = [
            c
            for c in self.by_place.values()
            if any(m.kind == "demonym" and m.words.endswith(f" {bare}") for m in c.found)
        ]
        if len(fits) != 1:
            return False
        found.kind = "demonym"
        noun = self.discourse.heads[found.at].get(found.s.heads[found.head])
        if noun is not None and noun.kind == "noun" and not noun.nation:
            noun.nation = fits[0].gazetteer
        fits[0].add(found, f"short for the '{bare}' of the text", 0.6)
        return True

    def add_part(self, found: Found, bare: str) -> bool:
        """'Korea' where the text has said 'South Korea' and nothing else that ends so."""
        if self._person(found) or not self.discourse.is_a(found.type, "Place"):
            return False
        fits = [c for c in self.by_place.values() if any(n.endswith(f" {bare}") for n in c.names)]
        if len(fits) != 1 or not self.discourse.is_a(fits[0].type, "Country"):
            return False
        fits[0].add(found, f"end of '{fits[0].canonical}'", 0.6)
        return True

    # ---- names of several words -------------------------------------------------------------
    def add_full(self, found: Found, bare: str) -> None:
        known = self.by_form.get(name_form(bare))
        if known is not None:
            self._take(known, found, bare, "same name")
            return
        if self._person(found):
            last = person_parts(bare)[-1:]
            related = kin(found)
            for cluster in self.people.get("".join(last), []) if not related else ():
                if any(same_person(bare, other) for other in cluster.names):
                    self._take(cluster, found, bare, "same first and last name")
                    return
            opened = self._open(found, bare, "name")
            self.kin.update([id(opened)] if related else [])
            return
        for cluster in self._like(bare):
            if any(same_body(bare, other) for other in cluster.names):
                self._take(cluster, found, bare, "same name of a body")
                return
        longer = self._longer(found, bare)
        if longer is not None:
            self._take(longer, found, bare, "end of the full name")
            return
        self._open(found, bare, "name")

    # ---- names of one word ------------------------------------------------------------------
    def add_short(self, found: Found, bare: str) -> None:
        known = self.by_form.get(name_form(bare))
        title = title_before(found)
        if known is not None and not title and not known.person:
            self._take(known, found, bare, "same name")
            return
        person = self._person(found) or bool(title)
        cluster, why = self._by_surname(found, bare, title, person)
        if cluster is None and not person:
            cluster, why = self._by_body(found, bare)
        if cluster is None and known is not None and not self._torn(found, bare, known):
            cluster, why = known, "same name"
        if cluster is None:
            self._open(found, bare, "name")
            return
        self._take(cluster, found, bare, why)

    def _by_surname(self, found: Found, bare: str, title: str, person: bool) -> tuple[Cluster | None, str]:
        form = "".join(person_parts(bare)) or fold(bare)
        last = self.surnames.get(form, [])
        first = self.first_names.get(form, []) if not title else []
        gender = name_gender(found, bare)
        fitting = [c for c in last if not gender or c.gender in ("", gender)]
        story = [c for c in fitting if any(m.s.story == found.s.story for m in c.found)]
        choice = story or fitting
        if len(choice) > 1 and not title:  # 'Holm' is the one whose mother is told of
            choice = [c for c in choice if id(c) not in self.kin] or choice
        if len(choice) == 1:
            return choice[0], f"surname '{bare}', same {'story' if story else 'document'}"
        if len(choice) > 1 and not title:
            said = self.meant.get(form)
            before = [c for c in choice if any(m.start < found.start for m in c.found)]
            best_one = said if said in choice else before[0] if len(before) == 1 else None
            if best_one is not None:
                self.meant[form] = best_one
                return best_one, f"'{bare}' as the text has used it"
        if choice and gender:
            near = [c for c in choice if c.gender == gender and any(m.at <= found.at for m in c.found)]
            if near:
                best = max(near, key=lambda c: max(m.start for m in c.found if m.at <= found.at))
                return best, f"nearest '{bare}' with that title"
        if not last and len(first) == 1 and person:
            return first[0], f"first name '{bare}'"
        return None, ""

    def _torn(self, found: Found, bare: str, known: Cluster) -> bool:
        """A surname that several people bear stays apart from a cluster of another gender."""
        gender = name_gender(found, bare)
        return bool(gender and known.gender and gender != known.gender)

    def _like(self, bare: str) -> list[Cluster]:
        """Return the bodies that share a word or the initials with a name, in order."""
        found: dict[int, Cluster] = {}
        for word in form_words(bare):
            found.update((id(c), c) for c in self.bodies.get(word, ()))
        for letters in (bare.replace(".", "").upper(), *initials(bare)):
            found.update((id(c), c) for c in self.initials.get(letters, ()))
        return list(found.values())

    def _by_body(self, found: Found, bare: str) -> tuple[Cluster | None, str]:
        like = self._like(bare)
        short = [c for c in like if any(is_acronym(bare, n) for n in c.names)]
        opened = bracketed(found)
        if opened is not None:
            for cluster in short:
                if any(m.s is found.s and m.end in (opened, opened + 1) for m in cluster.found):
                    return cluster, "acronym in brackets"
        if len(short) == 1:
            return short[0], "initials"
        same = [c for c in like if any(same_body(bare, n) for n in c.names)]
        if len(same) == 1:
            return same[0], "short name of a body"
        longer = None if same else self._longer(found, bare)
        return longer, "end of the full name" if longer is not None else ""

    def _longer(self, found: Found, bare: str) -> Cluster | None:
        """Return the only cluster with a name that ends with this one: 'World Cup', 'FIFA World Cup'.

        Or of several words and the end of this one.
        """
        like = self._like(bare)
        fits = [c for c in like if any(is_tail(bare, n) for n in c.names)]
        fits = fits or [c for c in like if any(len(n.split()) > 1 and is_tail(n, bare) for n in c.names)]
        if len(fits) != 1:
            return None
        family, other = self.discourse.family(found.type), self.discourse.family(fits[0].type)
        ship = family == "place" and other == "thing" and not placed(found)  # 'Columbia' of the space shuttle
        return fits[0] if ship or family == other or not {family, other} & _KINDS else None

    # ---- clusters ---------------------------------------------------------------------------
    def _person(self, found: Found) -> bool:
        return self.discourse.is_a(found.type, "Person") or title_before(found) in ("mr", "mrs", "ms", "miss")

    def _open(self, found: Found, bare: str, why: str) -> Cluster:
        cluster = self.discourse.new_cluster(found, why)
        if self._person(found):
            cluster.person = True
            cluster.types["Person"] += not self.discourse.is_a(found.type, "Person")
        self._note(cluster, found, bare)
        return cluster

    def _take(self, cluster: Cluster, found: Found, bare: str, why: str) -> None:
        cluster.add(found, why)
        if found.type:
            cluster.types[found.type] += 1
        self._note(cluster, found, bare)

    def _index_body(self, cluster: Cluster, bare: str) -> None:
        place = self.discourse.is_a(cluster.type, "Place") and not cluster.gazetteer
        for word in form_words(bare) if not place else ():
            if cluster not in self.bodies.setdefault(word, []):
                self.bodies[word].append(cluster)
        for letters in initials(bare):
            if cluster not in self.initials.setdefault(letters, []):
                self.initials[letters].append(cluster)

    def _note(self, cluster: Cluster, found: Found, bare: str) -> None:
        cluster.names[bare] += 1
        self.by_form.setdefault(name_form(bare), cluster)
        if not cluster.person:
            self._index_body(cluster, bare)
            cluster.home = cluster.home or home_of(bare)
            cluster.gender = cluster.gender or ("n" if cluster.type and cluster.type != "Group" else "")
            return
        cluster.gender = cluster.gender or name_gender(found, bare)
        forms = surname_forms(bare)
        for form in sorted(forms):
            if cluster not in self.surnames.setdefault(form, []) and len(bare.split()) > 1:
                self.surnames[form].append(cluster)
        if len(bare.split()) > 1:
            last = "".join(person_parts(bare)[-1:])
            if cluster not in self.people.setdefault(last, []):
                self.people[last].append(cluster)
            given = person_parts(bare)[0] if person_parts(bare) else ""
            if given and given not in forms and cluster not in self.first_names.setdefault(given, []):
                self.first_names[given].append(cluster)
