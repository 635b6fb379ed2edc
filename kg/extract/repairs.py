"""Faults of the tree that are known and safe to mend, before any rule reads it."""

from kg.extract.phrases import Words


def repair(w: Words) -> None:
    """Mend the tree of one sentence in place; all repairs are local and keep it a tree."""
    w.s.index()
