"""Who is asked where the one asked stands under a preposition: 'demanded from the firm to pay'."""

from kg.tree import Sentence

_ASKING = frozenset(("demand", "ask", "request", "require"))


def asked_of(s: Sentence, h: int) -> list[int]:
    """'demanded from the firm to pay', 'asked of them to leave': who is to do it."""
    if s.lemmas[h].lower() not in _ASKING or s.kids(h, "nsubjpass", "auxpass"):
        return []
    preps = [p for p in s.kids(h, "prep") if s.words[p].lower() in ("from", "of") and p > h]
    return [k for p in preps for k in s.kids(p, "pobj")]
