"""Repairs of clauses without a finite verb: whose participle or infinitive it is."""

from kg.extract.graft import attach
from kg.extract.phrases import Words, noun_type
from kg.extract.status import with_to
from kg.extract.syntax import NOMINAL, SUBJECTS, is_finite, is_verb
from kg.tree import Sentence

_OF_CLAUSE = frozenset(("mean", "show", "indicate", "suggest", "imply", "signal"))  # so do facts


def participle_of_speaker(w: Words) -> None:
    """'said the dam had failed, blaming the rain': who says so blames, not the dam."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or h > v or s.kids(v, *SUBJECTS) or not _tells(w, v):
            continue
        above = s.heads[h]
        if s.deps[h] != "ccomp" or above > h or s.lemmas[above].lower() not in w.grammar.say:
            continue
        if s.words[s.subtree(v)[0] - 1] == "," and not _tells(w, h) and is_finite(s, h):
            attach(s, v, above, "advcl")


def _tells(w: Words, v: int) -> bool:
    """'blaming', 'praising', 'adding': only who speaks can do it."""
    lemma = w.s.lemmas[v].lower()
    told = lemma in w.grammar.say or any(e.family == "Communication" for e in w.schema.usual(lemma))
    return told and lemma not in _OF_CLAUSE


def participle_of_main(w: Words) -> None:
    """'halts sales until rules are met, while ordering a review': who halts orders."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or h > v or not s.kids(v, "mark"):
            continue
        above = s.heads[h]
        if s.kids(v, *SUBJECTS) or s.deps[h] != "advcl" or above > h or not is_verb(s, above):
            continue
        if s.words[s.subtree(v)[0] - 1] == "," and is_finite(s, h):
            attach(s, v, above, "advcl")
