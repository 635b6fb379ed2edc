"""The table of lemmas: what a form with a tag is called in the treebanks, and which forms are base forms."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kg.train.conllu import TreeSentence

BASE = "v"  # stands for the tag of base forms of verbs and adjectives, which the rules go back to
_PLAIN = re.compile(r"[a-z]+")


def learn_lemmas(sentences: Iterable[TreeSentence]) -> dict[tuple[str, str], str]:
    """Return the most frequent lemma of each form and tag; ('v', base form) marks base forms.

    Names keep their capitals, other forms are in lower case.
    """
    seen: dict[tuple[str, str], Counter[str]] = {}
    bases = set[str]()
    for sentence in sentences:
        for word, tag, lemma in zip(sentence.words, sentence.tags, sentence.lemmas, strict=True):
            if lemma == "_":
                continue
            form = word if tag in ("NNP", "NNPS") else word.lower()
            seen.setdefault((form, tag), Counter())[lemma] += 1
            if tag.startswith(("V", "J")):
                bases.add(lemma.lower())
    found = {key: counts.most_common(1)[0][0] for key, counts in seen.items()}
    return found | {(BASE, base): base for base in bases if _PLAIN.fullmatch(base)}


def lines(lemmas: dict[tuple[str, str], str]) -> Iterator[str]:
    """Yield the table's lines: form, tag, lemma."""
    for (form, tag), lemma in sorted(lemmas.items()):
        yield f"{form}\t{tag}\t{lemma}\n"
