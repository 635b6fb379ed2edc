"""The larger places that a place is told with: 'Vienna, Austria'."""

from kg.extract.syntax import expand
from kg.schema import Schema
from kg.tree import Sentence


def with_region(s: Sentence, schema: Schema, i: int, end: int) -> int:
    """Return the end of a phrase with the larger places of the name that it ends in.

    'Vienna, Austria' is one place, and so is the end of 'a hotel in Graz, Styria, Austria'.
    """
    if end + 1 >= len(s) or s.words[end] != ",":
        return end
    n = s.name_at[i]
    if n < 0 or not s.names[n].first <= i < s.names[n].end <= end:
        n = s.name_at[end - 1]
        if n < 0 or s.names[n].end != end:
            return end
        i = s.top(s.names[n].first, end)
    if not schema.is_a(s.names[n].type, "Place"):
        return end
    inner, joined = [i], any(s.kids(k, "cc") for k in expand(s, i))
    while end + 1 < len(s) and s.words[end] == ",":
        n = s.name_at[end + 1]
        if n < 0 or not schema.is_a(s.names[n].type, "Place"):
            break
        top = s.top(s.names[n].first, s.names[n].end)
        listed = s.deps[top] == "conj" and not joined
        if s.heads[top] not in inner or not (s.deps[top] in ("appos", "npadvmod") or listed):
            break
        inner.append(top)
        end = s.names[n].end
    return end
