"""What may refer to something in a document: names, pronouns and noun phrases with their features."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.records import Document
from kg.resolve import lexicon
from kg.schema import Schema
from kg.tree import Name, Sentence

_NOMINAL_DEPS = frozenset(("compound", "amod", "nmod", "npadvmod", "prt", "aux", "punct", "quantmod"))
_PARTITIVES = frozenset(("number", "part", "kind", "sort", "lot", "rest", "majority", "thousand", "hundred"))
_GENDERS = {"male": "m", "female": "f"}
_DEFINITE = frozenset(("the", "this", "that", "these", "those"))
PERSONAL = {
    "he": ("m", "sg"), "him": ("m", "sg"), "his": ("m", "sg"), "himself": ("m", "sg"),
    "she": ("f", "sg"), "her": ("f", "sg"), "hers": ("f", "sg"), "herself": ("f", "sg"),
    "it": ("n", "sg"), "its": ("n", "sg"), "itself": ("n", "sg"),
    "they": ("", "pl"), "them": ("", "pl"), "their": ("", "pl"), "theirs": ("", "pl"),
    "themselves": ("", "pl"),
    "i": ("1", "sg"), "me": ("1", "sg"), "my": ("1", "sg"), "mine": ("1", "sg"), "myself": ("1", "sg"),
    "we": ("1", "pl"), "us": ("1", "pl"), "our": ("1", "pl"), "ours": ("1", "pl"), "ourselves": ("1", "pl"),
    "who": ("r", ""), "whom": ("r", ""), "whose": ("r", ""), "which": ("r", ""),
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Found:
    """A possible mention: tokens `first <= i < end` of sentence `at`, headed by `head`."""

    s: Sentence
    at: int
    first: int
    end: int
    head: int
    kind: str  # 'name', 'demonym', 'metonym', 'pronoun' or 'noun'
    type: str = ""  # ontology class that the words suggest
    gender: str = ""  # 'm', 'f', 'n', '1' (first person), 'r' (relative) or ''
    number: str = "sg"  # 'sg', 'pl' or ''
    lemma: str = ""  # of the head, lower case
    definite: str = ""  # 'def', 'poss', 'indef', 'bare'
    nation: str = ""  # gazetteer id of the adjective before the noun
    name: Name | None = None
    cluster: "Cluster | None" = None
    members: tuple["Cluster", ...] = ()  # of a plural such as 'both countries'
    why: str = ""
    score: float = 1.0

    @property
    def start(self) -> int:
        """Offset in the document."""
        return self.s.starts[self.first]

    @property
    def stop(self) -> int:
        """Offset of its end in the document."""
        return self.s.ends[self.end - 1]

    @property
    def words(self) -> str:
        """The words of the mention."""
        base = self.s.starts[0]
        return self.s.text[self.start - base : self.stop - base]


@dataclass(frozen=True, slots=True)
class Description:
    """What an apposition, title or copula says of a named one: 'the North Korean leader'."""

    lemma: str
    nation: str = ""  # gazetteer id
    of: str = ""  # comparison form of the body or place after 'of'
    field: frozenset[str] = frozenset()  # of a minister: 'civil aviation', in small letters


@dataclass(slots=True, eq=False)
class Cluster:
    """Mentions of one entity."""

    number: str = "sg"
    gender: str = ""
    person: bool = False  # by its first name
    gazetteer: str = ""
    canonical: str = ""
    types: Counter[str] = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)  # as written, titles dropped, in order
    described: list[Description] = field(default_factory=list)
    home: str = ""  # gazetteer id of the country that the name of a body tells
    group: str = ""  # name of a national group: 'North Korean troops'
    publisher: str = ""  # named by the document's data, not by its words

    @property
    def type(self) -> str:
        """The type most mentions have; ties by name, so that order cannot matter."""
        return min(self.types, key=lambda t: (-self.types[t], t)) if self.types else ""

    @property
    def named(self) -> bool:
        return bool(self.names or self.group or self.publisher)

    def add(self, found: Found, why: str, score: float = 1.0) -> None:
        """Take a mention in."""
        found.cluster, found.why, found.score = self, why, score
        self.found.append(found)


@dataclass(slots=True)
class Discourse:
    """One document while its entities are found; `found` is by sentence, in order of the head."""

    document: Document
    sentences: Sequence[Sentence]
    schema: Schema
    found: list[list[Found]] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)
    heads: list[dict[int, Found]] = field(default_factory=list)  # by sentence: token -> mention

    def family(self, type_: str) -> str:
        return self.schema.family(type_) if type_ else ""

    def is_a(self, type_: str, *classes: str) -> bool:
        return any(self.schema.is_a(type_, one) for one in classes)

    def new_cluster(self, found: Found, why: str) -> Cluster:
        """Open a cluster with one mention."""
        cluster = Cluster(number=found.number, gender=found.gender)
        cluster.add(found, why)
        if found.type:
            cluster.types[found.type] += 1
        self.clusters.append(cluster)
        return cluster


def find_mentions(document: Document, sentences: Sequence[Sentence], schema: Schema) -> Discourse:
    """Return the document with all that may refer, nothing resolved yet."""
    discourse = Discourse(document, sentences, schema)
    for at, s in enumerate(sentences):
        timed = [(t.span.start, t.span.end) for t in s.times]
        found = [_name(s, at, name, schema) for name in s.names]
        for i in range(len(s)):
            if s.name_at[i] >= 0:
                continue
            lower = s.words[i].lower()
            if lower in PERSONAL and s.tags[i] in ("PRP", "PRP$", "WP", "WP$", "WDT"):
                gender, number = PERSONAL[lower]
                found.append(Found(s, at, i, i + 1, i, "pronoun", "", gender, number, lower))
            elif s.pos[i] in ("NOUN", "PROPN") and s.deps[i] not in _NOMINAL_DEPS:
                if not any(start <= s.starts[i] < end for start, end in timed):
                    found.append(_noun(s, at, i, schema))
            elif _one_named(s, i):
                found.append(Found(s, at, i, _of_end(s, i), i, "noun", "", "", "sg", "one", "def"))
            elif (first := _both(s, i)) >= 0:
                found.append(Found(s, at, first, i + 1, i, "noun", "", "", "pl", lower, "def"))
        found.sort(key=lambda one: (one.first, one.head))
        discourse.found.append(found)
        heads: dict[int, Found] = {}
        for one in found:
            if one.kind == "noun" or one.name is None:
                heads[one.head] = one
            else:
                heads.update((k, one) for k in range(one.name.first, one.name.end))
        discourse.heads.append(heads)
    return discourse


def _one_named(s: Sentence, i: int) -> bool:
    """'One of these groups, the Hill Front, said': it has a name."""
    return s.words[i].lower() == "one" and any(s.name_at[k] >= 0 for k in s.kids(i, "appos") if k > i)


def _both(s: Sentence, i: int) -> int:
    """Return where 'both' or 'the two' starts that stands without a noun, -1 for anything else."""
    lower, acts = s.words[i].lower(), s.deps[i] in ("nsubj", "nsubjpass")
    if lower not in ("both", "two"):
        return -1
    owned = [k for p in s.kids(i, "prep") for k in s.kids(p, "pobj") if s.tags[k] != "PRP"]
    if owned or s.kids(i, "acl", "relcl"):
        return -1  # 'both of your parents': the noun tells
    if lower == "both":
        alone = s.pos[i] in ("PRON", "DET") and s.deps[i] not in ("preconj", "det", "predet")
        return i if acts or alone else -1
    return i - 1 if acts and i > 0 and s.words[i - 1].lower() == "the" else -1


def noun_class(schema: Schema, lemma: str, *, plural: bool = False) -> str:
    """Return the class of a noun: people taken together are a Group; '' when nothing is known."""
    if plural and lemma in lexicon.GROUP_NOUNS:
        return "Group"
    if lemma in lexicon.PERSON_NOUNS:
        return "Person"
    hint = schema.noun_class(lemma)
    if hint:
        return "Group" if plural and hint == "Person" else hint
    for nouns, cls in (
        (lexicon.ORGANIZATION_NOUNS, "Organization"),
        (lexicon.COUNTRY_NOUNS, "Country"),
        (lexicon.PLACE_NOUNS, "Place"),
        (lexicon.HAPPENING_NOUNS, "Happening"),
        (lexicon.GROUP_NOUNS, "Group"),
    ):
        if lemma in nouns:
            return cls
    return ""


def noun_gender(lemma: str) -> str:
    """Return the gender that a noun tells."""
    return "m" if lemma in lexicon.MALE_NOUNS else "f" if lemma in lexicon.FEMALE_NOUNS else ""


def _name(s: Sentence, at: int, name: Name, schema: Schema) -> Found:
    head = next(
        (k for k in range(name.end - 1, name.first - 1, -1) if not name.first <= s.heads[k] < name.end),
        name.end - 1,
    )
    first, end = name.first, name.end
    while end > first + 1 and s.words[end - 1] in ("'s", "’s", "'", "’"):
        end -= 1
    if head >= end:
        head = end - 1
    if first > 0 and s.words[first - 1].lower() == "the" and name.first <= s.heads[first - 1] < name.end:
        first -= 1
    if name.kind == "citizen":  # 'a 30-year-old Egyptian' is a person with no name
        person = _noun(s, at, head, schema)
        person.type, person.nation, person.number = name.type, name.gazetteer, "sg"
        return person
    return Found(s, at, first, end, head, name.kind, name.type, lemma=s.words[end - 1].lower(), name=name)


def _noun(s: Sentence, at: int, i: int, schema: Schema) -> Found:
    """Return the noun phrase headed by a token: from its determiner to the head and an 'of' after it."""
    first = i
    for k in s.children[i]:
        if k > i or s.deps[k] in ("cc", "conj", "punct", "appos", "relcl", "acl", "advcl"):
            continue
        if s.tags[k] == "IN":
            continue  # 'in and around the park'
        left = s.subtree(k)[0]
        if left < first and all(s.words[m] not in (",", ";", "(") for m in range(left, first)):
            first = left
    definite, nation = _determined(s, i)
    plural = s.tags[i] in ("NNS", "NNPS") or s.lemmas[i].lower() in ("people", "police", "troops")
    lemma = s.lemmas[i].lower()
    return Found(
        s, at, first, _of_end(s, i), i, "noun",
        type=noun_class(schema, lemma, plural=plural),
        gender=noun_gender(lemma) or _told_gender(s, i),
        number="pl" if plural else "" if lemma in _PARTITIVES else "sg",
        lemma=lemma,
        definite=definite,
        nation=nation,
    )  # fmt: skip


def _told_gender(s: Sentence, i: int) -> str:
    """'the male victim', 'a female officer'."""
    told = {s.words[k].lower() for k in s.kids(i, "amod", "compound")} & _GENDERS.keys()
    return _GENDERS[told.pop()] if len(told) == 1 else ""


def _determined(s: Sentence, i: int) -> tuple[str, str]:
    """Return how a noun is determined, and the gazetteer id of the nation before it."""
    definite, nation = "bare", ""
    for k in s.children[i]:
        if k > i:
            continue
        lower = s.words[k].lower()
        if s.deps[k] == "poss":
            definite = "poss"
        elif s.deps[k] in ("det", "predet"):
            if lower in _DEFINITE or lower == "both":
                definite = "def"
            elif lower in ("a", "an"):
                definite = "indef"
            elif s.deps[k] == "det":
                definite = "each"  # 'each', 'any', 'no': one of many
        if s.name_at[k] >= 0:
            name = s.names[s.name_at[k]]
            if name.kind == "demonym" or (name.gazetteer and s.deps[k] in ("poss", "compound")):
                nation = name.gazetteer
    return definite, nation


def _of_end(s: Sentence, i: int) -> int:
    """Return the end of the phrase with the 'of' right after its head: 'leader of North Korea'."""
    for k in s.children[i]:
        if k == i + 1 and s.deps[k] == "prep" and s.words[k].lower() == "of":
            tokens = s.subtree(k)
            while len(tokens) > 1 and s.words[tokens[-1]] == ",":
                tokens.pop()  # 'The mayor of Oslo, Anna Berg': the comma hangs on Oslo
            if tokens[-1] - k + 1 == len(tokens) and all(s.words[m] not in (",", ";", "(") for m in tokens):
                return tokens[-1] + 1
    return i + 1
