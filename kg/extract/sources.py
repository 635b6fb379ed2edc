"""Who can be the speaker of something, and who stands behind a report."""

from kg.extract.deeds import PAPERS
from kg.extract.phrases import Words, noun_type
from kg.extract.prepositional import is_time
from kg.extract.reported import doers
from kg.extract.syntax import is_verb

# Whoever they are, they are no source.
_NOBODY = frozenset(("you", "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody"))
# Pronouns that stand for no speaker, and those of who is spoken to: 'will let us see whether'.
_SILENT = frozenset(("this", "that", "which", "there", "these", "those", "me", "us", "them", "him"))
_SAID_BY = ("by", "from")


def source_of(w: Words, i: int) -> int:
    """Return who stands behind a report or statement: 'a report by X' -> X."""
    s = w.s
    if s.name_at[i] < 0:  # 'another author, Ada Holm, said'
        for k in s.kids(i, "appos"):
            if s.name_at[k] >= 0 and s.names[s.name_at[k]].type == "Person":
                return k
    if s.name_at[i] >= 0 or w.schema.is_a(noun_type(w, i), "Agent"):
        return i
    for p in s.kids(i, "prep", "agent"):
        if s.words[p].lower() in _SAID_BY:
            for k in s.kids(p, "pobj"):
                if can_speak(w, k) and not is_time(s, k):  # 'a study from March'
                    return k
        for q in s.kids(p, "pobj"):
            for r in s.kids(q, "prep"):  # 'a report on Wednesday by X'
                if s.words[r].lower() == "by":
                    for k in s.kids(r, "pobj"):
                        if can_speak(w, k):
                            return k
    if s.lemmas[i].lower() not in PAPERS:
        return i
    for k in s.kids(i, "poss"):
        if can_speak(w, k):
            return k
    issuer = s.heads[i]  # 'Holm released a statement which read'
    if s.deps[i] == "dobj" and is_verb(s, issuer) and s.lemmas[issuer].lower() in w.grammar.voicing:
        return next((k for k in doers(s, issuer, w.grammar) if can_speak(w, k)), i)
    return i


def speaks(w: Words, v: int, i: int) -> bool:
    """'a roommate said he left': whoever says something can speak, whatever the word for them."""
    s = w.s
    plain = s.pos[i] == "NOUN" and i < v and s.words[v].lower() in ("say", "says", "said")
    return can_speak(w, i) or (plain and i in s.kids(v, "nsubj") and bool(s.kids(v, "ccomp")))


def can_speak(w: Words, i: int) -> bool:
    """Tell whether a noun can be the speaker of something."""
    s = w.s
    n = s.name_at[i]
    if n >= 0:
        kind = s.names[n].type
        return not kind or w.schema.is_a(kind, "Agent") or w.schema.family(kind) not in ("happening", "thing")
    if s.words[i].lower() in _NOBODY:
        return False
    if s.pos[i] == "PRON":
        return s.words[i].lower() not in _SILENT
    lemma = s.lemmas[i].lower()
    if s.pos[i] == "PROPN":
        return True
    return lemma in w.grammar.speakers or w.schema.is_a(noun_type(w, i), "Agent") or lemma in w.schema.offices
