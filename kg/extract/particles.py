"""Adverbs of direction that are half of a verb: 'turned back', 'sent the men home'."""

from kg.tree import Sentence

ADVERB_PARTICLES = frozenset(
    ("back", "away", "home", "apart", "aside", "together", "forward", "ashore", "aground", "adrift")
)


def is_particle(s: Sentence, v: int, a: int) -> bool:
    """Tell whether an adverb of direction belongs to its verb: 'turned back', 'sent the men back'."""
    if s.words[a].lower() not in ADVERB_PARTICLES:
        return False
    if a == v + 1:
        return True
    passing = s.lemmas[a - 1].lower().endswith("ing")  # 'mourned the passing away of'
    return not passing and any(s.subtree(k)[-1] == a - 1 for k in s.kids(v, "dobj") if v < k < a)
