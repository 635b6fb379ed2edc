"""Faults of the tree that are known and safe to mend: each repair is small, local and keeps it a tree."""

from kg.extract.gates import gate_of
from kg.extract.phrases import Words
from kg.extract.repairs.clause_steps import CLAUSE_STEPS
from kg.extract.repairs.phrase_steps import PHRASE_STEPS

_GATES = tuple(map(gate_of, (*PHRASE_STEPS, *CLAUSE_STEPS)))
_STEPS = tuple((gate.step, gate.wanted) for gate in _GATES)
_BY_LABEL = [k for k, gate in enumerate(_GATES) if not gate.words]


def _by_word() -> dict[str, list[int]]:
    """Return which repairs a word calls for: words stay, so that one look at each tells; labels change."""
    found: dict[str, list[int]] = {}
    for k, gate in enumerate(_GATES):
        for word in gate.wanted if gate.words else ():
            found.setdefault(word, []).append(k)
    return found


_BY_WORD = _by_word()


def repair(w: Words) -> None:
    """Mend the tree of one sentence in place; `graft` keeps its index."""
    deps = w.s.deps
    called = {k for word in w.s.words for k in _BY_WORD.get(word.lower(), ())}
    for k in sorted([*_BY_LABEL, *called]):  # most repairs find nothing: no calls here
        step, wanted = _STEPS[k]
        if k in called or not wanted or not wanted.isdisjoint(deps):
            step(w)
