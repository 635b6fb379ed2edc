"""Copulas govern: "the sky is blue", nsubj(is, sky), acomp(is, blue)."""

from kg.train.scheme.draft import NOMINAL, VERBAL, Draft
from kg.train.scheme.words import words

_OUTER = ("nsubj:outer", "csubj:outer")


def copulas(draft: Draft) -> Draft:
    """Let each copula take its predicate's place and what belongs to the clause.

    The predicate becomes attr (noun), acomp (adjective), the object of its preposition, or ccomp where
    it is a clause of its own ("the problem is that ...").
    """
    new = draft.copy()
    for i in range(new.size):
        found = new.children_with(i, "cop")
        if not found:
            continue
        copula = new.copulas[i] = found[0]
        cases = [j for j in new.children_with(i, "case") if new.tags[j] != "POS"]
        outer = bool(new.first_children(i, *_OUTER))
        for j in new.children(i):
            if j != copula and j not in cases and _moves(new, j, i, copula, outer):
                new.heads[j] = copula
        new.heads[copula], new.labels[copula] = new.heads[i], new.labels[i]
        if cases:
            new.heads[cases[0]], new.labels[cases[0]] = copula, "prep"
            new.chain(cases, "prep")
            new.heads[i], new.labels[i] = cases[-1], "pobj"
        else:
            new.heads[i], new.labels[i] = copula, "ccomp" if outer else _label(new, i, copula)
    return new


def _moves(draft: Draft, child: int, predicate: int, copula: int, outer: bool) -> bool:
    """Return whether a predicate's child belongs to the clause, and so to the copula."""
    label = draft.labels[child]
    if outer and child > copula and label != "punct":
        return False
    if label in words("of a clause"):
        return not _keeps(draft, child, predicate, copula)
    if label == "advmod":
        return not (copula < child < predicate and _of_degree(draft, child, predicate))
    if label == "prep":
        return child < min(copula, predicate) or draft.pos[predicate] == "ADV"
    if label == "cc":
        return child < copula or any(is_clause(draft, j) for j in draft.children_with(predicate, "conj"))
    if label == "conj":
        return is_clause(draft, child)
    return label not in words("of a predicate")


def _keeps(draft: Draft, child: int, predicate: int, copula: int) -> bool:
    """Return whether the predicate keeps a child whose label is one of the clause's."""
    label = draft.labels[child]
    between = min(copula, predicate) < child < max(copula, predicate)
    if label in ("punct", "npadvmod"):
        return between
    if label == "aux":
        return draft.tags[child] == "TO" and child > copula
    if draft.pos[predicate] != "ADJ" or child < predicate:
        return False
    return label == "ccomp" or (label == "advcl" and draft.has_tag(child, "TO"))  # "happy to help"


def _of_degree(draft: Draft, adverb: int, predicate: int) -> bool:
    word = draft.words[adverb]
    if word in words("degree"):
        return True
    beside = draft.pos[predicate] == "ADJ" and adverb == predicate - 1
    return beside and word.endswith("ly") and word not in words("sentence adverbs")


def is_clause(draft: Draft, word: int) -> bool:
    """Return whether a word heads a clause in the treebank."""
    return draft.pos[word] in VERBAL or bool(draft.first_children(word, "cop", "nsubj"))


def _label(draft: Draft, predicate: int, copula: int) -> str:
    pos = draft.pos[predicate]
    if pos in NOMINAL or pos in ("DET", "SYM"):
        return "attr"
    if pos == "VERB" and any(j > copula for j in draft.first_children(predicate, "nsubj")):
        return "ccomp"
    return "advmod" if pos == "ADV" else "acomp"
