"""How far a source reaches that is named in passing: 'according to the report, it failed'."""

from collections.abc import Iterable

from kg.extract.phrases import Words
from kg.extract.syntax import is_passive, is_verb, own_subject
from kg.tree import Sentence

_CONTRAST = frozenset(("while", "whereas", "although", "though", "but"))


def vouched_for(w: Words, p: int) -> set[int]:
    """Return the tokens that the source under 'according' vouches for."""
    return {*_clause_of_source(w.s, p)} - _of_others(w, p)


def _of_others(w: Words, p: int) -> set[int]:
    """'According to the report, it failed, while Holm says it works': Holm says so, not the report."""
    s = w.s
    found: set[int] = set()
    for v in range(len(s)):
        if (
            s.deps[v] not in ("advcl", "conj")
            or s.lemmas[v].lower() not in w.grammar.say
            or not is_verb(s, v)
        ):
            continue
        joints = s.kids(v, "mark", "advmod") if s.deps[v] == "advcl" else s.kids(s.heads[v], "cc")
        contrast = any(s.words[k].lower() in _CONTRAST and k < v for k in joints)
        if contrast and own_subject(s, v) >= 0 and not is_passive(s, v) and p not in (below := s.subtree(v)):
            found.update(below)
    return found


def _clause_of_source(s: Sentence, p: int) -> Iterable[int]:
    """Return the clause that a source vouches for: 'while 900 stay in prison according to Holm'."""
    h = s.heads[p]
    tokens = s.subtree(h)
    after_mark = p == 0 or not s.words[p - 1][:1].isalnum()
    inside = (
        s.deps[h] == "acl" and tokens[-1] > s.subtree(p)[-1] + 1
    )  # 'followed by, according to Holm, 2,000'
    alone = s.deps[h] in ("advcl", "acl", "relcl", "pcomp") and is_verb(s, h)
    joints = [s.words[k].lower() for k in range(max(p - 2, 0), p) if s.words[k] != ","]
    joined = (
        s.deps[h] == "conj" and is_verb(s, h) and joints[-1:] in (["and"], ["but"])
    )  # 'and, according to'
    return tokens if joined or (alone and (inside or not after_mark)) else range(len(s))
