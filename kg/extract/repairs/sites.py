"""Repairs of clauses behind a chain of places: they tell of the works, ship or town that stands there."""

from kg.extract.gates import word
from kg.extract.graft import attach
from kg.extract.phrases import Words, noun_type
from kg.extract.syntax import is_passive, is_verb

_CHAIN = 4  # places behind one another
_SITED = frozenset(("in", "at", "near", "outside", "off"))
# What works, buildings and ships do or undergo, and seldom a place: 'a plant in Tarn, which refines oil'.
_SITE_DOES = frozenset(
    ("house", "produce", "process", "refine", "manufacture", "treat", "generate", "store", "stand",
     "collapse", "supply", "employ", "cost", "serve", "carry", "contain", "specialize", "specialise",
     "open", "reopen", "sustain", "pump", "assemble")
)  # fmt: skip
_SITE_UNDERGOES = frozenset(
    ("build", "construct", "own", "operate", "run", "open", "reopen", "close", "complete", "renovate",
     "restore", "design", "inaugurate", "damage", "destroy", "convert", "demolish", "shut", "manage")
)  # fmt: skip
_HURT = frozenset(("damage", "crack", "loss"))
_SITES = ("Facility", "Vehicle", "Organization", "Programme")


@word("which")
def relative_of_site(w: Words) -> None:
    """'a hotel in Manama, Bahrain, which houses troops': the hotel does; of a chain of places, the first."""
    s = w.s
    for v in range(5, len(s)):
        place = s.heads[v]
        if s.deps[v] != "relcl" or place > v or not _is_place(w, place):
            continue
        which = [k for k in s.kids(v, "nsubj", "nsubjpass", "dobj") if s.words[k].lower() == "which"]
        if not which or s.words[which[0] - 1] != ",":
            continue
        first = first_place(w, place)
        site = s.heads[s.heads[first]]
        if is_verb(s, site):  # 'hit the plant in Tarn, which makes bombs'
            site = max((k for k in s.kids(site, "dobj") if k < first), default=site)
        placed = s.deps[first] == "pobj" and s.words[s.heads[first]].lower() in _SITED and site < first
        if placed and _is_site(w, site) and _does(w, v, site):
            attach(s, v, site, "relcl")
        elif first != place:
            attach(s, v, first, "relcl")


def first_place(w: Words, place: int) -> int:
    """Return 'Manama' for 'Bahrain' in 'Manama, Bahrain': places that tell where the one before lies."""
    s = w.s
    for _ in range(_CHAIN):
        above = s.heads[place]
        if s.deps[place] not in ("appos", "conj") or not _is_place(w, above):
            break
        if "and" in s.words[above:place]:
            break
        place = above
    return place


def _is_place(w: Words, k: int) -> bool:
    n = w.s.name_at[k]
    return n >= 0 and w.schema.is_a(w.s.names[n].type, "Place")


def _is_site(w: Words, k: int) -> bool:
    kind = noun_type(w, k)
    if w.s.lemmas[k].lower() in ("complex", "compound", "unit", "line", "pipeline", "grid"):
        return True
    return w.s.pos[k] in ("NOUN", "PROPN") and any(w.schema.is_a(kind, one) for one in _SITES)


def _does(w: Words, v: int, site: int) -> bool:
    s = w.s
    if is_passive(s, v):
        return s.lemmas[v].lower() in _SITE_UNDERGOES
    if s.lemmas[v].lower() == "suffer":
        return any(s.lemmas[k].lower() in _HURT for k in s.kids(v, "dobj"))
    if s.lemmas[v] == "be":  # 'which is the largest hotel there': of its own kind
        return any(s.lemmas[k].lower() == s.lemmas[site].lower() for k in s.kids(v, "attr"))
    return s.lemmas[v].lower() in _SITE_DOES
