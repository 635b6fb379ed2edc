"""Faults of the tree that are known and safe to mend: each repair is small, local and keeps it a tree."""

from kg.extract.gates import gate_of
from kg.extract.phrases import Words
from kg.extract.repairs.clause_steps import CLAUSE_STEPS
from kg.extract.repairs.phrase_steps import PHRASE_STEPS

_GATES = tuple((gate.step, gate.wanted, gate.words) for gate in map(gate_of, (*PHRASE_STEPS, *CLAUSE_STEPS)))


def repair(w: Words) -> None:
    """Mend the tree of one sentence in place; `graft` keeps its index."""
    words, deps = frozenset(map(str.lower, w.s.words)), w.s.deps
    for step, wanted, of_words in _GATES:  # a loop without calls: most repairs find nothing
        if not wanted or not wanted.isdisjoint(words if of_words else deps):
            step(w)
