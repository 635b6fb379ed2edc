"""How far a mention reaches: the whole noun phrase, its genitive mark included."""

from kg.resolve.mentions import Found
from kg.tree import Sentence

_MARKS = frozenset(("'s", "’s", "'", "’"))
_APART = frozenset(
    ("cc", "conj", "punct", "preconj", "neg", "advmod", "mark", "dep", "parataxis", "intj", "case")
)
# What tells more of a name: 'University of Oslo', 'Salem, Oregon'.
_BESIDE_PREPS = frozenset(("of", "at"))
_SIDES = frozenset(("left", "right", "center", "centre", "middle"))  # in a picture
_AFTER_COMMA = frozenset(("acl", "npadvmod"))
_INNER = frozenset(("compound", "amod", "nmod"))
_EDGES = frozenset((",", ";", ":", "-", "–", "—", "--", "...", ".", '"', "”", "''"))
_BREAKS = frozenset((":", ";", "–", "—", "--", "-"))
_BRACKETS = {"(": ")", "[": "]"}
_LONG = 40  # tokens: a longer phrase is a mistake of the tree


def phrase(found: Found) -> tuple[int, int]:
    """Return tokens `first <= i < end` of the phrase that a mention heads.

    'the people who eat a lot', 'President Anna Berg, the leader', 'Norway's'; only the word for a
    pronoun, only the name where it stands inside of another phrase.
    """
    s, first, end = found.s, found.first, found.end
    if found.kind == "pronoun":
        return first, end
    named = found.name is not None
    if s.deps[found.head] in _INNER:
        return first, with_mark(s, end)
    own = range(found.name.first, found.name.end) if found.name is not None else (found.head,)
    kids = sorted(k for token in own for k in s.children[token] if s.deps[k] not in _APART)
    for k in reversed([k for k in kids if k < first]):
        tokens = s.subtree(k)
        if tokens[-1] == first - 1 and _whole(tokens) and not _broken(s, tokens[0], first):
            first = tokens[0]
    for k in (k for k in kids if k >= end):
        tokens = s.subtree(k)
        if _whole(tokens) and (not named or (_beside(s, end, k) and not _broken(s, end, k))):
            end = tokens[-1] + 1
    end = _trimmed(s, first, end)
    if end - first > _LONG:
        first, end = found.first, found.end
    return first, with_mark(s, end)


def _beside(s: Sentence, end: int, k: int) -> bool:
    """Tell whether what hangs on a name, the words from `end` on, belongs to its phrase."""
    if s.deps[k] == "prep":
        return k == end and s.words[k].lower() in _BESIDE_PREPS
    if s.deps[k] == "appos":  # neither 'Berg (left)' nor the next of a list
        return s.pos[k] != "ADJ" and s.words[k].lower() not in _SIDES and not s.kids(k, "conj")
    return s.deps[k] in _AFTER_COMMA and s.words[end] == ","


def _whole(tokens: list[int]) -> bool:
    return tokens[-1] - tokens[0] + 1 == len(tokens)


def _broken(s: Sentence, first: int, end: int) -> bool:
    """A colon or a dash parts what stands before from what stands after."""
    return any(s.words[k] in _BREAKS for k in range(first, end))


def with_mark(s: Sentence, end: int) -> int:
    """Return the end of a phrase with the genitive mark right after it."""
    return end + 1 if end < len(s) and s.words[end] in _MARKS and s.tags[end] == "POS" else end


def _trimmed(s: Sentence, first: int, end: int) -> int:
    """Return the end without commas, dashes and lone small words; a bracket that was opened is closed."""
    while end - 1 > first and (s.words[end - 1] in _EDGES or s.tags[end - 1] in ("CC", "IN")):
        end -= 1
    words = s.words[first:end]
    for opened, closed in _BRACKETS.items():
        if words.count(opened) > words.count(closed) and end < len(s) and s.words[end] == closed:
            end += 1
    return end
