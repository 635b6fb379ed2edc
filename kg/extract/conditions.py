"""Clauses that state a condition: 'if it fails', 'had the pump failed', 'as long as they pay'."""

from kg.extract.syntax import own_subject
from kg.tree import Sentence

_CONDITION = frozenset(("if", "unless", "whether", "lest", "provided", "providing", "assuming", "supposing"))
_IF = _CONDITION - {"whether"}
_INVERTED = frozenset(("had", "should", "were"))
_AHEAD_OF_CLAUSE = (["in", "case"], ["in", "the", "event"], ["provided"], ["assuming"])


def inverted_condition(s: Sentence, v: int) -> bool:
    """'Had the pump failed, ...', '... should talks fail': the auxiliary stands before its subject."""
    subject = own_subject(s, v)
    if s.deps[v] != "advcl" or subject <= 0:
        return False
    ahead = s.subtree(subject)[0] - 1  # the tree may hang it on the verb above
    auxiliary = (
        ahead >= 0 and s.deps[ahead] in ("aux", "auxpass", "mark") and s.heads[ahead] in (v, s.heads[v])
    )
    own = [k for k in s.kids(v, "aux", "auxpass") if k < subject]
    return any(s.words[k].lower() in _INVERTED for k in [*own, *([ahead] if auxiliary else [])])


def is_condition(s: Sentence, v: int) -> bool:
    """'if it fails', 'provided it works', 'in case they attack'."""
    if any(s.words[k].lower() in _CONDITION for k in s.kids(v, "mark")):
        return True
    h = s.heads[v]
    if s.deps[v] == "ccomp" and s.deps[h] in ("advcl", "prep") and s.words[h].lower() in _CONDITION:
        return own_subject(s, h) < 0  # 'provided they pay', whatever the tree calls 'provided'
    if s.deps[v] not in ("advcl", "acl"):
        return False
    first = s.subtree(v)[0]
    before = [word.lower() for word in s.words[max(first - 3, 0) : first + 1]]
    if before[-3:] in (["as", "long", "as"], ["so", "long", "as"]) and before[0] != "for":
        return s.tags[v] in ("VBZ", "VBP") or any(
            s.tags[k] in ("VBZ", "VBP") for k in s.kids(v, "aux", "auxpass")
        )
    return any(
        [word.lower() for word in s.words[first - len(one) : first]] == one for one in _AHEAD_OF_CLAUSE
    )


def has_condition(s: Sentence, v: int) -> bool:
    """Tell whether a clause with 'if' or 'unless' hangs on a verb."""
    marks = (m for k in s.kids(v, "advcl") for m in s.kids(k, "mark"))
    return any(s.words[m].lower() in _IF for m in marks)
