"""Names, dates, amounts, coordination and the small modifiers of nouns and numbers."""

from kg.train.scheme.draft import Draft
from kg.train.scheme.words import words

_NOT = frozenset(("n't", "n’t", "not"))
_NEVER = frozenset(("not", "n't", "never"))
_FLAT = ("flat", "flat:foreign", "flat:name")
_NAMING = frozenset(("PROPN", "NOUN", "NUM", "X", "ADJ"))


def negation(draft: Draft) -> Draft:
    """Label negating adverbs: "did not leave", neg(leave, not)."""
    new = draft.copy()
    for i, label in enumerate(draft.labels):
        if label == "advmod" and (draft.lemmas[i] in _NEVER or draft.words[i] in _NOT):
            new.labels[i] = "neg"
    return new


def names(draft: Draft) -> Draft:
    """Let the last word of a name govern: "Ana Reyes left", nsubj(left, Reyes), compound(Reyes, Ana).

    A number at the end of a noun ("Apollo 11") stays below it as nummod.
    """
    new = draft.copy()
    for i in range(new.size):
        children = new.children(i)
        parts = [j for j in children if new.labels[j] in _FLAT]
        if not parts or max(parts) < i or new.pos[i] not in _NAMING:
            continue
        last = max(parts)
        if new.tags[last] == "CD" and new.words[last][0].isdigit() and new.pos[i] in ("NOUN", "PROPN"):
            for j in parts:
                new.labels[j] = "nummod"
            continue
        for j in children:
            if j != last:
                new.heads[j] = last
                if j in parts:
                    new.labels[j] = "compound"
        new.promote(last, i, "compound")
    return new


def dates(draft: Draft) -> Draft:
    """Let a month or an era govern the number beside it: "on 3 May", nummod(May, 3)."""
    new = draft.copy()
    for i in range(new.size):
        if new.tags[i] != "CD" or not new.words[i][0].isdigit():
            continue
        children = new.children(i)
        beside = [
            j
            for j in children
            if abs(j - i) == 1 and (new.words[j] in words("months") or new.words[j] in words("eras"))
        ]
        if beside:
            for j in children:
                if j != beside[0]:
                    new.heads[j] = beside[0]
            new.promote(beside[0], i, "nummod")
    return new


def amounts(draft: Draft) -> Draft:
    """Let the number of an amount govern its sign: "$ 5 million", quantmod(million, $)."""
    new = draft.copy()
    for i in range(new.size):
        if new.tags[i] != "$" and new.words[i] not in words("currency signs"):
            continue
        children = new.children(i)
        numbers = [j for j in children if new.labels[j] == "nummod" and j > i]
        if not numbers:
            continue
        number = numbers[0]
        for j in children:
            if j != number:
                new.heads[j] = number
        compound = new.labels[i] == "compound" or bool(new.children_with(number, "compound"))
        new.promote(number, i, "quantmod" if compound else "nmod")
    return new


def coordination(draft: Draft) -> Draft:
    """Make a chain of conjuncts: in "A, B and C", B hangs on A and C on B.

    A conjunction and the comma before a conjunct hang on the conjunct before.
    """
    new = draft.copy()
    for i in range(new.size):
        before = i
        for conjunct in [j for j in new.children_with(i, "conj") if j > i]:
            for j in new.children(conjunct):
                if j >= conjunct:
                    break
                comma = new.labels[j] == "punct" and new.words[j] in (",", ";")
                if new.labels[j] == "cc" or (comma and new.children(conjunct)[0] == j):
                    new.heads[j] = before
            new.heads[conjunct] = before
            before = conjunct
    return new


def modifiers(draft: Draft) -> Draft:
    """Label what stands before a noun or number by its tag.

    A noun is a compound ("gold ring"), an adjective an amod, a number before a number a compound
    ("two hundred"), a word of measure before a number a quantmod ("over 40").
    """
    new = draft.copy()
    for i, label in enumerate(draft.labels):
        tag = new.tags[i]
        before_number = new.heads[i] >= 0 and new.tags[new.heads[i]] == "CD"
        if label == "amod" and tag in ("NNP", "NNPS", "NN"):
            new.labels[i] = "compound"
        elif label == "compound" and tag in ("JJ", "JJR", "JJS"):
            new.labels[i] = "amod"
        elif label == "advmod" and tag == "CD":
            new.labels[i] = "nummod"
        elif label == "nummod" and before_number and new.heads[i] > i:
            new.labels[i] = "compound"
        elif label == "advmod" and before_number and new.words[i] in words("quantifiers before numbers"):
            new.labels[i] = "quantmod"
    return new
