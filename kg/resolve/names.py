"""Clusters of names inside one document: variants, surnames, acronyms, capitals as governments."""

import re
import unicodedata
from collections.abc import Iterable

from kg.resolve import lexicon
from kg.resolve.capitals import acts_for_government
from kg.resolve.mentions import Cluster, Discourse, Found

_EDGES = " \t\n'’\"“”‘,;:()[]"
_WORD = re.compile(r"[\w&]+(?:['’.][\w]+)*")
_SMALL = frozenset(
    ("of", "the", "and", "for", "in", "on", "to", "at", "de", "du", "la", "le", "des", "al", "el")
)
_PARTICLES = frozenset(
    (
        "al",
        "el",
        "ul",
        "bin",
        "ibn",
        "ben",
        "abu",
        "de",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "da",
        "di",
        "dos",
        "du",
    )
)
_TAILS = frozenset(("jr", "sr", "ii", "iii"))


def fold(word: str) -> str:
    """Return a word without case, accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if c.isalnum()).casefold()


def bare_name(words: Iterable[str], offices: frozenset[str]) -> list[str]:
    """Return the words of a name without article, titles before it and a possessive ending."""
    kept = [w for w in words if w.strip(_EDGES)]
    while kept and kept[-1] in ("'s", "’s", "s'", "'", "’"):
        kept.pop()
    if kept and kept[-1].endswith(("'s", "’s")):
        kept[-1] = kept[-1][:-2]
    while len(kept) > 1 and kept[0].lower() in ("the", "a", "an"):
        kept = kept[1:]
    while len(kept) > 1 and kept[0].lower().strip(".") in lexicon.TITLES | offices and kept[0][0].isupper():
        kept = kept[1:]
    return kept


def person_parts(name: str) -> tuple[str, ...]:
    """Return the folded words of a person's name: particles stay with the word after them.

    'Bashar al-Assad' -> ('bashar', 'assad'): 'al' counts for nothing.
    """
    parts = [fold(p) for word in _WORD.findall(name.replace("-", " ")) for p in [word]]
    return tuple(p for p in parts if p and p not in ("al", "el", "ul") and p not in _TAILS)


def surname_forms(name: str) -> set[str]:
    """Return what a person may be called by alone.

    The last word, the last with its particles, and in a name such as 'Kim Jong-un' the first:
    a hyphen after the first word tells the order of East Asia.
    """
    words = [w for w in name.split() if w.lower().strip(".") not in _TAILS]
    parts = person_parts(name)
    if len(parts) < 2:
        return set(parts)
    if len(words) == 2 and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[1]):
        return {parts[0]}
    forms = {parts[-1]}
    pieces = words[-1].split("-")
    if len(pieces) > 1 and pieces[0].lower() not in _PARTICLES:
        forms.add("".join(fold(p) for p in pieces))
    for k in range(len(words) - 1, 0, -1):
        if k < len(words) - 1 and words[k].lower() not in _PARTICLES:
            break
        forms.add("".join(person_parts(" ".join(words[k:]))))
    return forms


def title_before(found: Found) -> str:
    """Return the title right before a name, lower case: 'mr'; '' for none."""
    words = [w.lower().strip(".") for w in found.s.words]
    inside = words[found.first] if found.name and found.name.end - found.first > 1 else ""
    before = words[found.name.first - 1] if found.name and found.name.first > 0 else ""
    return next((w for w in (inside, before) if w in lexicon.TITLES), "")


def name_gender(found: Found, bare: str) -> str:
    """Return the gender that title or first name tell, '' for neither."""
    title = title_before(found)
    if title in lexicon.MALE_TITLES:
        return "m"
    if title in lexicon.FEMALE_TITLES:
        return "f"
    words = bare.split()
    if len(words) > 1:
        first = fold(words[0].split("-")[0])
        return "m" if first in lexicon.MALE_NAMES else "f" if first in lexicon.FEMALE_NAMES else ""
    return ""


def is_acronym(short: str, long: str) -> bool:
    """Tell whether `short` is spelled by the initials of `long`; small words may be passed over."""
    letters = short.replace(".", "")
    parts = [p for w in long.split() for p in w.split("-") if p and p[0].isalnum()]
    if not re.fullmatch(r"[A-Z]{2,8}|[A-Z][a-z]?[A-Z]+", letters) or len(parts) < 2:
        return False
    every = "".join(p[0] for p in parts).upper()
    big = "".join(p[0] for p in parts if p.lower() not in _SMALL).upper()
    return letters.upper() in (every, big)


def cluster_names(discourse: Discourse) -> None:
    """Give every name to a cluster: gazetteer first, then full names, then short ones."""
    later: list[tuple[Found, str]] = []
    index = _Index(discourse)
    for found in (one for row in discourse.found for one in row if one.name is not None):
        name = found.name
        if name is None:
            continue
        bare = " ".join(bare_name(found.s.words[name.first : name.end], discourse.schema.offices))
        if not bare:
            continue
        if name.gazetteer:
            index.add_place(found, bare)
        elif len(bare.split()) > 1:
            index.add_full(found, bare)
        else:
            later.append((found, bare))
    for found, bare in later:
        index.add_short(found, bare)


class _Index:
    """Clusters by the forms of their names."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.by_form: dict[str, Cluster] = {}
        self.by_place: dict[str, Cluster] = {}
        self.people: list[Cluster] = []
        self.bodies: list[Cluster] = []
        self.surnames: dict[str, list[Cluster]] = {}
        self.first_names: dict[str, list[Cluster]] = {}

    # ---- gazetteer -------------------------------------------------------------------------
    def add_place(self, found: Found, bare: str) -> None:
        name = found.name
        if name is None:
            return
        if name.kind == "demonym" and _people(found):
            self._open(found, bare, "people of a country").group = bare
            return
        qid, canonical, kind, why = name.gazetteer, name.canonical or bare, name.kind, "gazetteer"
        country = acts_for_government(found, self.discourse.schema)
        if country is not None:
            qid, canonical, kind, why = country.qid, country.label, "metonym", "capital for its government"
            found.type = country.type
        found.kind = kind
        cluster = self.by_place.get(qid)
        if cluster is None:
            cluster = self.discourse.new_cluster(found, why)
            cluster.gazetteer, cluster.canonical, cluster.gender = qid, canonical, "n"
            cluster.names.append(canonical)
            self.by_place[qid] = cluster
        else:
            cluster.add(found, why)
            cluster.types[found.type] += kind == "name"
        if kind == "name":
            cluster.names.append(bare)
            self.by_form.setdefault(_form(bare), cluster)

    # ---- names of several words -------------------------------------------------------------
    def add_full(self, found: Found, bare: str) -> None:
        known = self.by_form.get(_form(bare))
        if known is not None:
            self._take(known, found, bare, "same name")
            return
        if self._person(found):
            for cluster in self.people:
                if any(_same_person(bare, other) for other in cluster.names):
                    self._take(cluster, found, bare, "same first and last name")
                    return
            self._open(found, bare, "name")
            return
        for cluster in self.bodies:
            if any(_same_body(bare, other) for other in cluster.names):
                self._take(cluster, found, bare, "same name of a body")
                return
        self._open(found, bare, "name")

    # ---- names of one word ------------------------------------------------------------------
    def add_short(self, found: Found, bare: str) -> None:
        known = self.by_form.get(_form(bare))
        title = title_before(found)
        if known is not None and not title and known not in self.people:
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
        if len(choice) == 1:
            return choice[0], f"surname '{bare}', same {'story' if story else 'document'}"
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

    def _by_body(self, found: Found, bare: str) -> tuple[Cluster | None, str]:
        short = [c for c in self.bodies if any(is_acronym(bare, n) for n in c.names)]
        short += [c for c in self.by_place.values() if any(is_acronym(bare, n) for n in c.names)]
        opened = _bracketed(found)
        if opened is not None:
            before = next(
                (c for c in short if any(m.s is found.s and m.end in (opened, opened + 1) for m in c.found)),
                None,
            )
            if before is not None:
                return before, "acronym in brackets"
        if len(short) == 1:
            return short[0], "initials"
        same = [c for c in self.bodies if any(_same_body(bare, n) for n in c.names)]
        if len(same) == 1:
            return same[0], "short name of a body"
        return None, ""

    # ---- clusters ---------------------------------------------------------------------------
    def _person(self, found: Found) -> bool:
        return self.discourse.is_a(found.type, "Person") or title_before(found) in ("mr", "mrs", "ms", "miss")

    def _open(self, found: Found, bare: str, why: str) -> Cluster:
        cluster = self.discourse.new_cluster(found, why)
        if self._person(found):
            self.people.append(cluster)
            cluster.types["Person"] += not self.discourse.is_a(found.type, "Person")
        elif not self.discourse.is_a(found.type, "Place"):
            self.bodies.append(cluster)
        self._note(cluster, found, bare)
        return cluster

    def _take(self, cluster: Cluster, found: Found, bare: str, why: str) -> None:
        cluster.add(found, why)
        if found.type:
            cluster.types[found.type] += 1
        self._note(cluster, found, bare)

    def _note(self, cluster: Cluster, found: Found, bare: str) -> None:
        cluster.names.append(bare)
        self.by_form.setdefault(_form(bare), cluster)
        if cluster not in self.people:
            cluster.gender = cluster.gender or ("n" if cluster.type and cluster.type != "Group" else "")
            return
        cluster.gender = cluster.gender or name_gender(found, bare)
        forms = surname_forms(bare)
        for form in sorted(forms):
            if cluster not in self.surnames.setdefault(form, []) and len(bare.split()) > 1:
                self.surnames[form].append(cluster)
        if len(bare.split()) > 1:
            given = person_parts(bare)[0] if person_parts(bare) else ""
            if given and given not in forms and cluster not in self.first_names.setdefault(given, []):
                self.first_names[given].append(cluster)


def _form(name: str) -> str:
    """Return what two writings of one name share; case counts in a word of capitals ('US')."""
    words = [w for w in name.replace("-", " ").split() if w.lower() not in ("the",)]
    if len(words) == 1 and len(words[0]) <= 3:
        return words[0].replace(".", "")
    return " ".join(fold(w) for w in words)


def _people(found: Found) -> bool:
    """'Russians', 'the British': a nationality as a noun of its own."""
    s, i = found.s, found.head
    if s.deps[i] in ("amod", "compound", "nmod", "acomp", "attr") and s.heads[i] != i:
        return s.tags[i] in ("NNPS", "NNS") and s.deps[i] == "attr"
    return s.tags[i] in ("NNPS", "NNS") or (
        found.first > 0
        and s.words[found.first].lower() == "the"
        and s.deps[i] in ("nsubj", "pobj", "dobj", "nsubjpass", "agent")
    )


def _same_person(one: str, other: str) -> bool:
    """'Donald J. Trump' and 'Donald Trump': first and last agree, the rest of one lies in the other."""
    a, b = person_parts(one), person_parts(other)
    if len(a) < 2 or len(b) < 2:
        return False
    if "".join(a) == "".join(b):
        return True
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    ends = small[-1] == large[-1] and (
        small[0] == large[0] or (len(small[0]) == 1 and large[0][0] == small[0])
    )
    return ends and all(p in large or len(p) == 1 for p in small[1:-1])


def _same_body(one: str, other: str) -> bool:
    """One name is the other without a tail such as 'Inc', or is its end with the class word.

    'Boeing' and 'Boeing Company'; 'Academy of Sciences' and 'Royal Academy of Sciences'.
    """
    a, b = _form(one).split(), _form(other).split()
    if not a or not b or a == b:
        return bool(a) and a == b
    short, long = (a, b) if len(a) < len(b) else (b, a)
    if is_acronym(one, other) or is_acronym(other, one):
        return True
    if long[: len(short)] == short and all(w in lexicon.LEGAL_TAILS for w in long[len(short) :]):
        return True
    return long[-len(short) :] == short and short[0] in lexicon.ORGANIZATION_NOUNS


def _bracketed(found: Found) -> int | None:
    """Return the token of the bracket that opens right before a name, None when none does."""
    if found.name and found.name.first > 0 and found.s.words[found.name.first - 1] == "(":
        return found.name.first - 1
    return None
