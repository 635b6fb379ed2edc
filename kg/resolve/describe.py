"""Descriptions that belong to a name: appositions, titles before it, copulas."""

from kg.resolve import lexicon
from kg.resolve.mentions import Cluster, Description, Discourse, Found
from kg.tree import Sentence

_MADE = frozenset(("organization", "thing", "work"))  # 'the app Acme': names of bodies and things look alike
_ROLE_POS = frozenset(("NOUN", "PROPN", "ADJ"))


def describe_names(discourse: Discourse) -> None:
    """Note what each name is said to be, and join appositions to it as epithets."""
    for row, heads in zip(discourse.found, discourse.heads, strict=True):
        for found in row:
            if found.name is None or found.cluster is None or found.kind == "demonym":
                continue
            _titles(discourse, found, found.cluster)
            for noun in _nouns_of(discourse, found, heads):
                _humanise(discourse, found.cluster, noun)
                if _fits(discourse, found.cluster, noun):
                    _note(found.cluster, describe(noun, heads))
                    found.cluster.gender = found.cluster.gender or noun.gender
                    apart = noun.end <= found.first or noun.first >= found.end
                    same = noun.s.deps[noun.head] != "attr" or noun.definite == "def"
                    if noun.cluster is None and apart and same:
                        found.cluster.add(noun, "apposition", 0.95)


def describe(noun: Found, heads: dict[int, Found]) -> Description:
    """Return the description that a noun phrase makes: its head, nation and the name after 'of'."""
    nation, of = noun.nation, ""
    for p in noun.s.kids(noun.head, "prep"):
        if noun.s.words[p].lower() in ("of", "at", "for"):
            for k in noun.s.kids(p, "pobj"):
                other = heads.get(k)
                if other is not None and other.name is not None and other.cluster is not None:
                    nation = nation or other.cluster.gazetteer
                    of = of or name_key(other.cluster)
                elif not of and noun.s.words[p].lower() == "of":
                    of = noun.s.span(noun.s.subtree(k)[0], noun.s.subtree(k)[-1] + 1).text.lower()
    for k in noun.s.kids(noun.head, "poss", "compound", "nmod"):
        other = heads.get(k)
        if other is not None and other.cluster is not None and other.cluster.named:
            nation = nation or other.cluster.gazetteer
            of = of or name_key(other.cluster)
    return Description(noun.lemma, nation, of, field_of(noun))


# Offices of which a government has many, and words before them that tell no field.
_MANY = frozenset(("minister", "secretary", "commissioner"))
_NO_FIELD = frozenset(
    ("the", "a", "an", "former", "then", "ex", "local", "state", "federal", "union", "national", "senior",
     "junior", "acting", "deputy", "new", "current", "outgoing", "incoming", "late", "interim", "first",
     "cabinet", "government", "provincial", "regional", "-")
)  # fmt: skip


def field_of(noun: Found) -> frozenset[str]:
    """'the local health minister', 'the minister of health': health."""
    s = noun.s
    if noun.lemma not in _MANY:
        return frozenset()
    words = {s.words[k].lower() for k in range(noun.first, noun.head) if s.name_at[k] < 0}
    for p in s.kids(noun.head, "prep"):
        if s.words[p].lower() in ("of", "for"):
            under = [k for n in s.kids(p, "pobj") for k in s.subtree(n)]
            words |= {s.words[k].lower() for k in under if s.pos[k] in _ROLE_POS}
    return _told(words)


def _told(words: set[str]) -> frozenset[str]:
    """Return the words that tell a field, in one spelling."""
    return frozenset({"defence" if word == "defense" else word for word in words} - _NO_FIELD)


def name_key(cluster: Cluster) -> str:
    """Return what tells a named cluster apart."""
    return cluster.gazetteer or next(iter(cluster.names), "")


def _humanise(discourse: Discourse, cluster: Cluster, noun: Found) -> None:
    """'X, a spokeswoman' is a person, whatever single names were taken for."""
    body = discourse.family(cluster.type) not in ("person", "group", "place") and not cluster.gazetteer
    human = noun.lemma in lexicon.HUMAN_NOUNS and noun.number == "sg" and noun.type == "Person"
    if body and human and any(len(n.split()) in (2, 3) for n in cluster.names):
        cluster.types["Person"] += 1 + sum(cluster.types.values())
        cluster.gender = noun.gender


def _note(cluster: Cluster, description: Description) -> None:
    if description.lemma not in lexicon.VACUOUS and description not in cluster.described:
        cluster.described.append(description)


def _fits(discourse: Discourse, cluster: Cluster, noun: Found) -> bool:
    """A person is described by nouns for one person, a body by nouns for bodies, and so on."""
    if noun.number == "pl":
        return False
    family, own = discourse.family(cluster.type), discourse.family(noun.type)
    if family == "person":
        clash = noun.gender and cluster.gender in ("m", "f") and noun.gender != cluster.gender
        unknown = not own and noun.s.deps[noun.head] == "appos" and noun.definite in ("def", "indef")
        return (own == "person" or noun.lemma in discourse.schema.offices or unknown) and not clash
    if own == "person":
        return False
    loose = {own, family} <= {"organization", "group", "place"}
    made = {own, family} <= _MADE and not cluster.gazetteer and noun.definite == "def"
    return not own or not family or own == family or loose or made


def _nouns_of(discourse: Discourse, found: Found, heads: dict[int, Found]) -> list[Found]:
    """Return the noun phrases said of a name: apposed on either side, or after 'is'."""
    s, i = found.s, found.head
    tokens = list(s.kids(i, "appos"))
    if s.deps[i] == "appos":
        tokens.append(s.heads[i])
    if s.deps[i] == "nsubj" and s.lemmas[s.heads[i]].lower() == "be" and not s.kids(s.heads[i], "neg"):
        tokens.extend(s.kids(s.heads[i], "attr"))
    if s.deps[i] == "conj":
        top = s.heads[i]
        while s.deps[top] == "conj":
            top = s.heads[top]
        tokens.extend(k for k in s.kids(top, "appos") if k > i)  # hung on the first of the list
    nouns = [heads[k] for k in tokens if k in heads and heads[k].kind == "noun"]
    office = _office_before(discourse, found, heads)
    if office is not None and office not in nouns:
        return [office]
    return [n for n in nouns if n.definite in ("def", "indef", "bare", "poss") and _touches(s, found, n)]


def _office_before(discourse: Discourse, found: Found, heads: dict[int, Found]) -> Found | None:
    """Return the office of 'Governor of Oregon Anna Berg', whatever the tree makes of it."""
    s, k = found.s, found.first - 1
    if k < 2 or s.name_at[k] < 0 or not discourse.is_a(found.type, "Person"):
        return None
    body = s.names[s.name_at[k]]
    first = body.first - 1 if s.words[body.first - 1].lower() == "the" else body.first
    if first < 2 or s.words[first - 1].lower() != "of" or discourse.is_a(body.type, "Person"):
        return None
    office = heads.get(first - 2)
    known = discourse.schema.offices | lexicon.OFFICES
    return office if office is not None and office.kind == "noun" and office.lemma in known else None


def _touches(s: Sentence, found: Found, noun: Found) -> bool:
    """Only what stands beside the name, a comma between, is an apposition; a copula may be far."""
    if noun.s.deps[noun.head] == "attr":
        return True
    low, high = (found.end, noun.first) if noun.first >= found.end else (noun.end, found.first)
    if any(s.name_at[k] >= 0 and s.deps[k] == "conj" for k in range(low, high)):
        return False  # 'Kim and Putin, the president': said of the last one
    if noun.first < found.first and _follows_name(s, noun):
        return False  # 'According to Wikipedia, the encyclopedia, the Board': said of the one before
    between = [w for w in s.words[low:high] if w not in (",", "(", "-", "–", "—", "'s", "’s", '"', "“", "”")]
    return len(between) <= (0 if noun.first < found.first else 6)


def _follows_name(s: Sentence, noun: Found) -> bool:
    return noun.first > 1 and s.words[noun.first - 1] == "," and s.name_at[noun.first - 2] >= 0


def _titles(discourse: Discourse, found: Found, cluster: Cluster) -> None:
    """Read 'North Korean leader Kim Jong-un' and 'President Putin' from the words before a name."""
    name = found.name
    if name is None or discourse.family(cluster.type) not in ("person", "organization"):
        return
    s, nation, role, of = found.s, "", "", ""
    person = discourse.family(cluster.type) == "person"
    inner = [w.lower() for w in s.words[name.first : name.end]]
    role = next(
        (w for w in inner[:-1] if person and (w in discourse.schema.offices or w in lexicon.OFFICES)), ""
    )
    k, field = name.first - 1, set[str]()
    while (
        k >= 0
        and (s.pos[k] in _ROLE_POS or (role and s.tags[k] == "POS"))
        and s.deps[k] not in ("nsubj", "ROOT", "dobj", "pobj")
    ):
        lemma = s.lemmas[k].lower()
        if s.name_at[k] >= 0:
            other = s.names[s.name_at[k]]
            nation = nation or other.gazetteer
            if role in _MANY and not other.gazetteer:
                field |= {word.lower() for word in s.words[other.first : other.end]}
            k = other.first - 1
            continue
        known = lemma in (
            lexicon.PERSON_NOUNS | discourse.schema.offices if person else lexicon.ORGANIZATION_NOUNS
        )
        if role in _MANY:
            field.add(s.words[k].lower())
        if known and not role:
            role = lemma
        k -= 1
    if role:
        _note(cluster, Description(role, nation, of, _told(field)))
