"""Clauses that tell of nothing yet: what is waited for, doubted in its degree, or an item of a demand."""

from kg.extract.deeds import LISTING, WISHES
from kg.extract.grammar import Effect
from kg.extract.syntax import is_verb, own_subject
from kg.tree import Sentence

_WHEN = frozenset(("when", "once", "until", "till", "before"))
_PENDING = frozenset(("planned", "requested", "offered"))
_OPEN = frozenset(("possible", "desired", "hypothetical"))
_DEGREE = frozenset(("extent", "degree"))
_DOUBTING = frozenset(("question", "doubt", "dispute", "query"))
_TELLING = frozenset(
    ("advise", "warn", "tell", "ask", "order", "urge", "instruct", "promise", "vow", "pledge")
)


def waits(s: Sentence, v: int) -> bool:
    """Tell whether a clause opens with 'when', 'until' or the like."""
    return any(s.words[k].lower() in _WHEN for k in s.kids(v, "mark", "advmod") if k < v)


def lasts(s: Sentence, v: int) -> bool:
    """'leads the party until members choose another': in the present, what ends a state has yet to come."""
    if not any(s.words[k].lower() in ("until", "till") for k in s.kids(v, "mark")):
        return False
    present = any(s.tags[k] in ("VBZ", "VBP") for k in [v, *s.kids(v, "aux", "auxpass")])
    return present and not _is_past(s, s.heads[v])


def awaited(s: Sentence, v: int, modality: str) -> bool:
    """'will stay until the water returns', 'were told to stay when the storm arrived'."""
    marks = {s.words[k].lower() for k in s.kids(v, "mark", "advmod") if k < v}
    ends = modality in _OPEN and marks & {"before", "until", "till"}  # 'might sell before it moves'
    if modality not in _PENDING and not ends:
        return False
    present = s.tags[v] in ("VBZ", "VBP") or any(
        s.tags[k] in ("VBZ", "VBP") for k in s.kids(v, "aux", "auxpass")
    )
    modal = any(s.tags[k] == "MD" for k in s.kids(s.heads[v], "aux"))
    if modal and marks & {"until", "till"}:
        return True  # 'would stay until the last rebel had left'
    return present or (not ends and "before" not in marks and _told_ahead(s, s.heads[v]))


def enabled(s: Sentence, v: int) -> bool:
    """'approved the bill so that she can sign it': what is made possible has not happened."""
    if not any(s.words[k].lower() == "so" for k in s.kids(v, "mark", "advmod") if k < v):
        return False
    return any(s.words[k].lower() in ("can", "will") for k in s.kids(v, "aux")) and not s.kids(v, "neg")


def whenever(s: Sentence, v: int) -> Effect:
    """'Families can visit when the ward reopens', 'should call if it is late': whenever that may be."""
    present = any(s.tags[k] in ("VBZ", "VBP") for k in [v, *s.kids(v, "aux", "auxpass")])
    modal = any(s.words[k].lower() in _MAY for k in s.kids(s.heads[v], "aux"))
    return {"modality": "hypothetical"} if present and modal else {}


_MAY = frozenset(("can", "could", "may", "might", "should", "must", "would", "cannot", "ca"))


def _told_ahead(s: Sentence, h: int) -> bool:
    """'were advised to expect it to be dirty when': unlike 'was about to land when it crashed'."""
    for _ in range(len(s)):
        if s.heads[h] == h or s.deps[h] not in ("xcomp", "ccomp", "acomp", "conj"):
            return False
        h = s.heads[h]
        if s.lemmas[h].lower() in _TELLING:
            return True
    return False


def is_question_of_degree(s: Sentence, noun: int) -> bool:
    """'questioned the extent to which firms would pay': whether they pay at all is left open."""
    doubted = s.deps[noun] in ("dobj", "nsubjpass") and s.lemmas[s.heads[noun]].lower() in _DOUBTING
    return doubted and s.lemmas[noun].lower() in _DEGREE


def in_wish_list(s: Sentence, v: int) -> bool:
    """'Their demands include closing the mine, a date set for talks': nothing of it is done."""
    verb = v
    for _ in range(len(s)):
        if (
            s.heads[verb] == verb
            or (s.deps[verb] == "advcl" and s.tags[verb] != "VBG")
            or (is_verb(s, verb) and _is_past(s, verb))
        ):
            return False  # 'the release of those who were arrested': that has happened
        verb = s.heads[verb]
        if verb < v and is_verb(s, verb) and s.lemmas[verb].lower() in LISTING:
            return own_subject(s, verb) >= 0 and s.lemmas[own_subject(s, verb)].lower() in WISHES
    return False


def _is_past(s: Sentence, v: int) -> bool:
    return s.tags[v] == "VBD" or any(s.tags[k] == "VBD" for k in s.kids(v, "aux", "auxpass"))


def asks_how(s: Sentence, v: int) -> bool:
    """'asked why police shot him': a question about how, why or when, not whether."""
    first = s.subtree(v)[0]
    return s.tags[first] in ("WRB", "WP", "WDT", "WP$")


def came_about(s: Sentence, h: int) -> bool:
    """'had to land', but not 'said it had to land', 'if it had to land', 'had to have landed'."""
    top = h
    while s.deps[top] == "conj" and s.heads[top] != top:
        top = s.heads[top]
    told = s.deps[top] in ("ccomp", "relcl", "acl") or s.kids(top, "neg")
    return not told and not s.kids(h, "aux")
