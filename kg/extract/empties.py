"""Phrases that say nothing of a subject when they stand alone."""

from kg.extract.phrases import Words, bounds

_EMPTY = frozenset(
    ("what", "time", "case", "reason", "something", "everything", "anything", "that", "those", "one", "way",
     "thing", "subject", "beginning", "process", "point", "result", "example", "position", "possibility")
)  # fmt: skip


def is_empty(w: Words, nouns: list[int]) -> bool:
    """'It was time', 'that is the case', 'this is what': alone these say nothing of the subject."""
    s, noun = w.s, nouns[0]
    first, end = bounds(w, noun)
    others = [k for k in range(first, end) if k != noun and s.deps[k] != "det"]
    lemma = s.lemmas[noun].lower()
    return not others and len(nouns) == 1 and (lemma in _EMPTY or lemma in w.grammar.measure_nouns)
