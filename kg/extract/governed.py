"""Events told by nouns, and things that are only wished or banned.

Who calls for a visit or cancels it tells of no visit; 'a ban on ships carrying oil' tells of no ship.
"""

from kg.extract.grammar import Effect, Grammar
from kg.extract.particles import ADVERB_PARTICLES
from kg.extract.syntax import infinitive, is_verb
from kg.tree import Sentence

_BARRING = frozenset(
    ("ban", "bar", "prohibit", "prohibition", "forbid", "outlaw", "blockade", "boycott", "embargo",
     "moratorium", "tariff", "restriction", "limit", "curb")
)  # fmt: skip
_ANYONE = frozenset(("anyone", "anybody", "everyone", "everybody", "whoever"))
_LINKS = frozenset(("of", "on", "for", "about", "to", "against"))


def noun_effect(s: Sentence, noun: int, grammar: Grammar) -> Effect:
    """Return what stands around an event noun makes of it: 'the planned visit', 'called off the visit'."""
    for k in s.kids(noun, "amod"):
        if (word := s.words[k].lower()) in grammar.deed_adjectives:
            return grammar.deed_adjectives[word]
    return _above(s, noun, grammar)


def _above(s: Sentence, noun: int, grammar: Grammar) -> Effect:
    h = s.heads[noun]
    while s.deps[noun] == "conj" and h != noun:
        noun, h = h, s.heads[h]
    if s.deps[noun] in ("dobj", "nsubjpass") and is_verb(s, h):
        return grammar.event_governors.get(_verb(s, h), {})
    if s.deps[noun] != "pobj" or s.words[h].lower() not in _LINKS:
        return {}
    word, top = s.words[h].lower(), s.heads[h]
    lemma = s.lemmas[top].lower()
    if is_verb(s, top):
        return grammar.event_governors.get(f"{_verb(s, top)}_{word}", {})
    if s.pos[top] != "NOUN":
        return {}
    tables = (grammar.event_governors, grammar.noun_fold, grammar.content_nouns)
    return next((table[lemma] for table in tables if lemma in table), {})


def meant(s: Sentence, noun: int, word: str, grammar: Grammar) -> Effect:
    """Return what a noun makes of the gerund under its preposition: 'with the stated aim of saving jobs'."""
    lemma = s.lemmas[noun].lower()
    if (word == "of" and lemma in grammar.aim_nouns) or (word, lemma) == ("to", "view"):
        return {"modality": "planned"}
    return grammar.noun_fold.get(lemma) or (grammar.content_nouns.get(lemma, {}) if word == "of" else {})


def _verb(s: Sentence, v: int) -> str:
    forward = [k for k in s.kids(v, "advmod") if k == v + 1 and s.words[k].lower() in ADVERB_PARTICLES]
    particles = [s.words[k].lower() for k in [*s.kids(v, "prt"), *forward]]
    return "_".join([s.lemmas[v].lower(), *particles[:1]])


def names_class(s: Sentence, noun: int) -> bool:
    """Tell whether a noun names a kind that somebody bars: 'a ban on ships carrying oil'."""
    if not names_kind(s, noun) and not any(s.words[k].lower() in ("any", "all") for k in s.kids(noun, "det")):
        return False
    h = s.heads[noun]
    if s.deps[noun] == "pobj" and s.words[h].lower() in ("on", "against", "for", "of"):
        return s.lemmas[s.heads[h]].lower() in _BARRING
    return s.deps[noun] in ("dobj", "nsubjpass") and s.lemmas[h].lower() in _BARRING


def is_any(s: Sentence, noun: int) -> bool:
    """'Students who wish to apply must be young', 'anyone who sells arms': whoever that may be."""
    if s.words[noun].lower() in _ANYONE or any(s.words[k].lower() == "any" for k in s.kids(noun, "det")):
        return True
    v = s.heads[noun]
    if not names_kind(s, noun) or s.deps[noun] not in ("nsubj", "nsubjpass"):
        return False
    has_to = s.lemmas[v].lower() in ("have", "need") and any(infinitive(s, k) for k in s.kids(v, "xcomp"))
    return has_to or any(s.words[k].lower() in ("must", "should", "may", "can") for k in s.kids(v, "aux"))


_RULING = frozenset(("ban", "bar", "prohibit", "exempt", "exclude", "disqualify", "penalize", "penalise"))


def is_addressed(s: Sentence, noun: int, grammar: Grammar) -> bool:
    """'urges drivers who own vans to stay away': whoever owns one, and nobody says that they do."""
    h = s.heads[noun]
    if s.deps[noun] not in ("dobj", "nsubj", "nsubjpass") or not names_kind(s, noun):
        return False
    if s.lemmas[h].lower() in _RULING and s.deps[noun] != "nsubj":
        return True  # 'bars travellers who have been to Tarn'
    told = s.kids(h, "xcomp", "ccomp", "advcl") if s.deps[noun] == "dobj" else [h]
    told += [x for c in s.kids(noun, "relcl") for x in s.kids(c, "advcl", "xcomp", "ccomp")]
    asks = h if s.deps[noun] == "dobj" else s.heads[h]
    effect = grammar.object_control.get(s.lemmas[asks].lower(), {})
    requested = asks < noun and effect.get("modality") in ("requested", "possible")
    return requested and any(infinitive(s, k) for k in told)


def is_every(s: Sentence, noun: int) -> bool:
    """Tell whether a noun says too much without its relative clause: 'every voter who wants to vote'."""
    return s.words[noun].lower() in _ANYONE or any(
        s.words[k].lower() in ("any", "every") for k in s.kids(noun, "det")
    )


def is_restrictive(s: Sentence, v: int) -> bool:
    """Tell whether no mark sets a relative clause apart from its noun."""
    first = s.subtree(v)[0]
    return s.words[first][:1].isalpha() and s.words[first - 1] not in (",", "-", "–", "—", "(")


def names_kind(s: Sentence, noun: int) -> bool:
    """Tell whether a noun is a bare plural: 'people', not 'the people' nor 'forty people'."""
    return s.tags[noun] == "NNS" and s.name_at[noun] < 0 and not s.kids(noun, "det", "poss", "nummod")


# Verbs whose object is not there before.
_MAKING = frozenset(
    ("create", "build", "establish", "found", "form", "develop", "design", "make", "produce", "introduce",
     "draft", "write", "invent", "pass", "adopt", "enact", "find", "pursue", "construct", "craft", "devise")
)  # fmt: skip


def names_unmade(s: Sentence, noun: int) -> bool:
    """'to build a town', 'to pass laws': an indefinite object of a verb of making."""
    made = s.deps[noun] == "dobj" and s.lemmas[s.heads[noun]].lower() in _MAKING and s.name_at[noun] < 0
    article = any(s.words[k].lower() in ("a", "an") for k in s.kids(noun, "det"))
    return made and (article or names_kind(s, noun))


def is_absent(s: Sentence, noun: int) -> bool:
    """'there was no ship': what is said not to be there."""
    return s.deps[noun] == "attr" and bool(s.kids(s.heads[noun], "expl"))


def under_cause(s: Sentence, noun: int) -> bool:
    """'due to no party winning half': nobody did, which is the reason."""
    words = {s.words[s.heads[noun]].lower(), s.words[s.heads[s.heads[noun]]].lower()}
    return s.deps[noun] == "pobj" and not words.isdisjoint(_CAUSES)


_CAUSES = frozenset(("due", "because", "owing", "with", "despite"))
