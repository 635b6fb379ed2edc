"""Lemmas: a table of forms, then the rules of English inflection."""

import re
from collections.abc import Iterable

from kg.annotate.network.irregular import BASES, PAST

_BASE = "v"  # stands for the form in rows that mark a base form, which then stands for the tag
_HISSING = ("sses", "shes", "ches", "xes", "zzes")
_DROPS_E = ("at", "is", "iz", "bl", "dg", "rs")  # ends that lost an e: 'create', 'realize', 'nurse'
# A single vowel before these consonants would have doubled them ('planned', 'begged'), and no
# word ends in the clusters: 'collid' collide, 'dwindl' dwindle, 'sabotag' sabotage, 'brib' bribe.
_LOST_E = re.compile(
    "(?:[bcdfgkptz]l|[rl]g|[np]s|[^aeiou](?:[aeiou][dg]|ak|[iu]r|in|u[tl]|[io]l|ap|[ao]s)"
    "|^[^aeiou]+[aeiou][bdfgklmnprstvz])$"
)
_ITSELF = frozenset(("NNP", "CD"))  # names and numbers are their own lemma, whatever a treebank says
_CACHED = 1 << 16


class Lemmas:
    """Form and tag to lemma."""

    def __init__(self, rows: Iterable[str]) -> None:
        """Take lines of form, tag and lemma between tabs; form 'v' and a base form for a tag mark that form.

        Raises:
            ValueError: a line has no tab.
        """
        self._table: dict[str, str] = dict(row.rsplit("\t", 1) for row in rows)
        self._known: dict[tuple[str, str], str] = {}

    def __call__(self, word: str, tag: str) -> str:
        """Return the lemma of a word."""
        key = (word, tag)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _CACHED:
                self._known.clear()
            found = self._known[key] = self._find(word, tag)
        return found

    def _find(self, word: str, tag: str) -> str:
        if tag in _ITSELF:
            return word
        lower = word.lower()
        if tag in ("VBD", "VBN") and lower in PAST:  # a treebank has 'flead' for 'fled'
            return PAST[lower]
        return (
            self._table.get(f"{word}\t{tag}")
            or self._table.get(f"{lower}\t{tag}")
            or self._rule(word, lower, tag)
        )

    def _rule(self, word: str, lower: str, tag: str) -> str:
        if tag == "NNPS":
            return word[:-1] if word.endswith("s") and len(word) > 3 else word
        if tag == "NNS":
            return _singular(lower)
        if tag == "VBZ":
            return _third_person(lower)
        if tag in ("VBD", "VBN", "VBG"):
            return self._verb(lower, tag)
        if tag in ("JJR", "RBR") and lower.endswith("er"):
            return self._degree(lower[:-2])
        if tag in ("JJS", "RBS") and lower.endswith("est"):
            return self._degree(lower[:-3])
        return lower

    def _verb(self, word: str, tag: str) -> str:
        if tag == "VBG" and word.endswith("ing") and len(word) > 5:
            return self._base(word[:-3])
        if word.endswith("ied") and len(word) > 4:
            return word[:-3] + "y"
        if word.endswith("ed") and len(word) > 4:
            return self._base(word[:-2])
        return word

    def _degree(self, stem: str) -> str:
        return stem[:-1] + "y" if stem.endswith("i") else self._base(stem)

    def _base(self, stem: str) -> str:
        """Return what a stem was before its ending: 'stopp' stop, 'creat' create, 'play' play."""
        for form in (stem, stem + "e"):
            if form in BASES or f"{_BASE}\t{form}" in self._table:
                return form
        if len(stem) > 2 and stem[-1] == stem[-2] and (stem[-1] not in "lszf" or stem[:-1] in BASES):
            return stem[:-1]
        if (len(stem) > 2 and stem[-1] in "cvuz") or stem.endswith(_DROPS_E) or _LOST_E.search(stem):
            return stem + "e"
        return stem


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_HISSING):
        return word[:-2]
    if word.endswith("men"):
        return word[:-2] + "an"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _third_person(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith((*_HISSING, "oes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word
