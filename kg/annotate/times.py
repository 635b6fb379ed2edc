"""Time expressions."""

from kg.records import Time
from kg.tree import Sentence


def find_times(sentence: Sentence, published: str) -> list[Time]:
    return []
