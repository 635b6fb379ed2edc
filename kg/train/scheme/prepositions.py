"""Prepositions govern their nouns: "sat on a chair", prep(sat, on), pobj(on, chair)."""

from kg.train.scheme.draft import VERBAL, Draft
from kg.train.scheme.words import words

_POSSESSIVE = frozenset(("'s", "’s", "'"))
_CLAUSES = frozenset(("advcl", "acl", "ccomp", "acl:relcl"))


def prepositions(draft: Draft) -> Draft:
    """Let prepositions govern; the by-phrase of a passive is an agent, a recipient's "to" a dative."""
    new = draft.copy()
    for i in range(new.size):
        cases = _cases(new, i)
        label = new.labels[i]
        if not cases or label not in words("governed by a preposition") or new.children_with(i, "cop"):
            continue
        first, head = cases[0], new.heads[i]
        new.labels[first] = _preposition_label(new, i, first)
        new.heads[first] = head
        new.chain(cases, "prep")
        new.heads[i] = cases[-1]
        new.labels[i] = "pcomp" if label in _CLAUSES and new.pos[i] in VERBAL else "pobj"
        new.prepositions[i] = first
        for j in new.children_with(
            i, *words("before a preposition")
        ):  # what stands before the preposition belongs to it
            if j < first:
                new.heads[j] = first
    return new


def _cases(draft: Draft, word: int) -> list[int]:
    """Return the prepositions before a word; a possessive 's is none."""
    return [
        j
        for j in draft.children_with(word, "case")
        if j < word and draft.tags[j] != "POS" and draft.words[j] not in _POSSESSIVE
    ]


def _preposition_label(draft: Draft, word: int, preposition: int) -> str:
    label = draft.labels[word]
    if draft.source.labels[word] == "obl:agent" or _by_agent(draft, word, preposition):
        return "agent"
    if label in words("passed on to a preposition"):
        return label
    return "dative" if label == "iobj" else "prep"


def _by_agent(draft: Draft, word: int, preposition: int) -> bool:
    """Return whether a by-phrase hangs on a passive verb or a bare past participle."""
    head = draft.heads[word]
    if draft.words[preposition] != "by" or head < 0 or draft.labels[word] != "obl":
        return False
    if draft.first_children(head, "aux:pass"):
        return True
    return draft.tags[head] == "VBN" and not draft.first_children(head, "aux")


def prepositional_conjuncts(draft: Draft) -> Draft:
    """Hang a conjunct's preposition on the first one: "in Lima and in Quito", conj(in, in)."""
    new = draft.copy()
    firsts = set(new.prepositions.values())
    for i, label in enumerate(new.labels):
        head = new.heads[i]
        first = new.prepositions.get(head, i)
        if label != "conj" or i not in firsts or first == i:
            continue
        for j in new.children_with(head, "cc"):
            if head < j < i:
                new.heads[j] = first
        new.heads[i] = first
    return new


def bare_prepositions(draft: Draft) -> Draft:
    """Call a preposition without a noun a prep: "the house they live in"."""
    new = draft.copy()
    for i, label in enumerate(draft.labels):
        if label in ("obl", "npadvmod") and new.tags[i] == "IN":
            new.labels[i] = "prep"
    return new
