"""What is a place for an event: a class of places, a part of one, a body that has a house."""

from kg.extract.phrases import Words, bounds, content_head, noun_type
from kg.extract.syntax import ORDINALS

_HOUSED = ("EducationalOrganization", "HealthOrganization", "ReligiousOrganization", "Court")
_HOUSE_WORDS = frozenset(
    ("institute", "university", "school", "college", "academy", "hospital", "clinic", "museum", "gallery",
     "library", "centre", "center", "church", "cathedral", "mosque", "temple", "court", "embassy",
     "headquarters", "theatre", "theater", "stadium", "arena", "laboratory", "station", "base", "zoo", "club")
)  # fmt: skip


def is_place(w: Words, i: int) -> bool:
    """Tell whether a noun under 'in' is a place: a class of places, a name of no known class, no address."""
    head = content_head(w, i)
    kind = noun_type(w, head)
    place = w.schema.is_a(kind, "Place") and not is_rank(w, head)
    return place or (not kind and w.s.pos[head] == "PROPN" and w.s.tags[head] != "ADD")


def is_rank(w: Words, i: int) -> bool:
    """'in third place': how good, not where."""
    before = [w.s.words[k].lower() for k in w.s.kids(i, "amod", "nummod", "compound")]
    return w.s.lemmas[i].lower() in ("place", "position") and any(word in ORDINALS for word in before)


# Parts of a place: of some other thing they are no place ('at the edge of ruin').
_PARTS = frozenset(
    ("side", "coast", "shore", "outskirts", "outskirt", "suburb", "part", "north", "south", "east", "west",
     "northeast", "northwest", "southeast", "southwest", "centre", "center", "heart", "border", "slope",
     "edge", "bank", "foothill", "area", "region", "city", "town", "village", "district", "province", "state",
     "county", "municipality", "island", "vicinity", "tip", "entrance", "gate", "exit", "platform", "roof",
     "grounds", "courtyard", "interior", "corner", "middle")
)  # fmt: skip


def is_part(w: Words, i: int, *, named: bool = False) -> bool:
    """'the east of the country': a part of a place; `named`: 'the Swiss side of Mont Tarn' alone."""
    s = w.s
    if s.lemmas[i].lower() not in _PARTS:
        return False
    under = [n for p in s.kids(i, "prep") if s.words[p].lower() == "of" for n in s.kids(p, "pobj")]
    if not under or (named and s.name_at[under[0]] < 0):
        return False
    return w.schema.is_a(noun_type(w, content_head(w, under[0])), "Place")


_AT_SITES = frozenset(("prep:at", "prep:outside", "prep:inside", "prep:near", "prep:opposite", "prep:around"))


def is_site(w: Words, function: str, i: int) -> bool:
    """'at the University of Tarn', 'outside the court': a body that has a house is a place there."""
    head = content_head(w, i)
    kind = noun_type(w, head)
    if function not in _AT_SITES or not w.schema.is_a(kind, "Organization"):
        return False
    housed = any(w.schema.is_a(kind, one) for one in _HOUSED)
    return housed or any(word.lower() in _HOUSE_WORDS for word in w.s.span(*bounds(w, head)).text.split())
