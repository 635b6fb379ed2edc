"""When a capital stands for the government that sits in it."""

from kg.gazetteer import Place, load_gazetteer
from kg.resolve import lexicon
from kg.resolve.mentions import Found
from kg.schema import Schema
from kg.tree import Sentence


def acts_for_government(found: Found, schema: Schema) -> Place | None:
    """Return the country that a capital's name stands for here, None where it is the city.

    A seat such as 'the Kremlin' comes as a metonym from annotation; one that is a place here
    ('outside the Kremlin') stays with its country all the same.
    """
    name = found.name
    if name is None or name.kind != "name" or not name.gazetteer:
        return None
    gazetteer = load_gazetteer()
    place = gazetteer.place(name.gazetteer)
    if place is None or not place.capital_of:
        return None
    country = gazetteer.place(place.capital_of)
    return country if country is not None and _acts(found.s, found.head, schema) else None


def _acts(s: Sentence, i: int, schema: Schema) -> bool:
    dep, head = s.deps[i], s.heads[i]
    if any(s.words[k].lower() in ("in", "city") for k in s.children[i]):
        return False  # 'Moscow in the spring', 'Mexico City'
    lemma = s.lemmas[head].lower()
    if dep == "nsubj":
        return s.pos[head] in ("VERB", "AUX") and _government_verb(s, head)
    if dep in ("nsubjpass", "dobj"):
        return lemma in lexicon.TOWARDS_GOVERNMENT
    if dep == "poss":
        return lemma not in lexicon.CITY_THINGS and s.pos[head] == "NOUN"
    if dep == "pobj":
        word = s.words[head].lower()
        return word in lexicon.GOVERNMENT_PREPS
    if dep == "conj" and head != i and s.name_at[head] >= 0:
        other = s.names[s.name_at[head]]
        return bool(other.gazetteer) and _acts(s, head, schema)
    return False


def _government_verb(s: Sentence, verb: int) -> bool:
    """A main verb that cities do not do; a copula only before an adjective of will ('is ready to')."""
    lemma = s.lemmas[verb].lower()
    if lemma == "be":
        return any(s.kids(k, "xcomp") for k in s.kids(verb, "acomp"))
    return lemma not in lexicon.CITY_VERBS
