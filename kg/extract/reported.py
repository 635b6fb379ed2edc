"""Clauses that a noun reports: 'denied claims by activists that the firm had ignored warnings'.

The noun says what its clause is worth, whoever owns the noun says it, and a verb of denial
above the noun denies it.
"""

from kg.extract.complements import agents
from kg.extract.grammar import Effect, Grammar
from kg.extract.syntax import is_finite, is_passive, is_verb, surface_subjects
from kg.tree import Sentence

_NO = frozenset(("no", "not", "little", "n't", "without", "neither"))
# 'no doubt that' asserts; every other noun that is not there leaves its clause open.
_DOUBTS = frozenset(("doubt", "question"))


_TELLING = frozenset(("describe", "report", "mention", "cite", "note", "state", "echo", "reflect"))


def content_noun(s: Sentence, v: int, grammar: Grammar) -> int:
    """Return the noun whose content the finite clause of `v` is, -1 when it is no content clause."""
    noun = s.heads[v]
    if s.deps[v] not in ("acl", "ccomp", "relcl") or noun == v or s.pos[noun] != "NOUN":
        return -1
    if s.lemmas[noun].lower() not in grammar.content_nouns or not is_finite(s, v):
        return -1
    that = [k for k in s.kids(v, "mark") if s.words[k].lower() == "that"]
    subjects = s.kids(v, "nsubj", "nsubjpass", "expl", "csubj")
    bare = s.deps[v] == "acl" and bool(subjects) and not s.kids(v, "mark")
    return noun if subjects and (that or bare) else -1


def source(s: Sentence, noun: int) -> int:
    """Return whose claim it is: its owner or the noun under 'by', -1 when nobody is named."""
    owners = [k for k in s.kids(noun, "poss") if s.pos[k] != "ADV"]
    owners += [k for k in s.kids(noun, "compound") if s.name_at[k] >= 0 and _publishes(s, k)]
    by = [k for p in s.kids(noun, "prep", "agent") if s.words[p].lower() == "by" for k in s.kids(p, "pobj")]
    return (owners or by or [-1])[0]


def _publishes(s: Sentence, i: int) -> bool:
    """'the New York Times report that': the paper reports it."""
    return s.names[s.name_at[i]].type in _PUBLISHING


_PUBLISHING = frozenset(("MediaOrganization", "Organization", "Company", "Newspaper"))


def governing_verb(s: Sentence, noun: int) -> int:
    """Return the verb that has the noun as its object, -1 when there is none."""
    h = s.heads[noun]
    return h if s.deps[noun] in ("dobj", "nsubjpass") and is_verb(s, h) else -1


def denied_by(s: Sentence, noun: int, grammar: Grammar) -> int:
    """Return the verb that denies the noun, -1 when none does."""
    v = governing_verb(s, noun)
    if v < 0 or grammar.say.get(s.lemmas[v].lower(), {}).get("stance") != "denies":
        return -1
    return -1 if s.kids(v, "neg") else v


def content_effect(s: Sentence, noun: int, grammar: Grammar) -> Effect:
    """Return what the noun, and who denies it, make of its clause."""
    lemma = s.lemmas[noun].lower()
    verb = governing_verb(s, noun)
    absent = any(s.words[k].lower() in _NO for k in s.children[noun])
    if absent or (verb >= 0 and s.kids(verb, "neg")):
        return {} if lemma in _DOUBTS else {"modality": "hypothetical"}
    denial = denied_by(s, noun, grammar)
    if denial >= 0 and source(s, noun) < 0:
        return grammar.say[s.lemmas[denial].lower()]
    return grammar.content_nouns[lemma]


def content_speakers(s: Sentence, noun: int, grammar: Grammar) -> list[int]:
    """Return who says what the noun reports: its owner, who voices it, else who denies it."""
    owner = source(s, noun)
    if owner >= 0:
        return [owner]
    verb = governing_verb(s, noun)
    if verb < 0 or grammar.content_nouns[s.lemmas[noun].lower()].get("polarity") == "negative":
        return []  # 'repeated the lie that': who does so does not deny it
    if denied_by(s, noun, grammar) >= 0 or s.lemmas[verb].lower() in grammar.voicing | _TELLING:
        return doers(s, verb, grammar)
    return []


def doers(s: Sentence, verb: int, grammar: Grammar) -> list[int]:
    """Return who does what a verb says: its subject, or the noun under 'by' of a passive."""
    return agents(s, verb) if is_passive(s, verb) else surface_subjects(s, verb, grammar)
