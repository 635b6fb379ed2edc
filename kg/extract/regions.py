"""The larger places that a place is told with: 'Vienna, Austria'."""

from kg.extract.syntax import expand
from kg.schema import Schema
from kg.tree import Sentence

TOWNS = frozenset(("capital", "city", "town", "village", "port"))  # 'the German capital, Berlin'


def with_region(s: Sentence, schema: Schema, i: int, end: int) -> int:
    """Return the end of a phrase with the larger places of the name that it ends in.

    'Vienna, Austria' is one place, and so is the end of 'a hotel in Graz, Styria, Austria'.
    """
    if end + 1 >= len(s) or s.words[end] != ",":
        return end
    top = i
    if s.name_at[i] < 0 or s.names[s.name_at[i]].end != end:
        i = _last_place(s, end)
    if not _is_place(s, schema, i):
        return end
    inner, joined = [i, top], any(s.kids(k, "cc") for k in expand(s, i))
    while end + 1 < len(s) and s.words[end] == ",":
        n = s.name_at[end + 1]
        if n < 0 or not schema.is_a(s.names[n].type, "Place"):
            break
        k = s.top(s.names[n].first, s.names[n].end)
        listed = s.deps[k] == "conj" and not joined
        if s.heads[k] not in inner or not (s.deps[k] in ("appos", "npadvmod") or listed):
            break
        inner.append(k)
        end = s.names[n].end
    return end


def _is_place(s: Sentence, schema: Schema, i: int) -> bool:
    """Tell whether a token heads the name of a place, or an area with a name: 'Kars district'."""
    n = s.name_at[i]
    if n >= 0:
        return schema.is_a(s.names[n].type, "Place")
    named = i > 0 and s.name_at[i - 1] >= 0 and s.heads[i - 1] == i and s.deps[i - 1] != "poss"
    lemma = s.lemmas[i].lower()
    return named and lemma not in TOWNS and schema.is_a(schema.noun_class(lemma), "Place")


def _last_place(s: Sentence, end: int) -> int:
    """Return the head of the name or of the named area that a phrase ends in: 'Kars', 'Kars district'."""
    n = s.name_at[end - 1]
    return end - 1 if n < 0 else s.top(s.names[n].first, s.names[n].end)
