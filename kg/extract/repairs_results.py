"""Repairs of a participle behind a comma that ends a clause: whose doing it is."""

from kg.extract.dating import HURT, continues
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts
from kg.extract.syntax import PAPERS, is_passive, surface_subjects

_TOLD = frozenset(("report", "confirm", "declare", "announce", "record", "register", "note"))
_DONE = HURT | {"leave", "destroy", "damage", "displace", "affect", "hospitalize", "hospitalise", "strand"}
_SHOWN = frozenset(("have", "put", "place", "show", "depict", "locate"))
_CHARTS = PAPERS | {"update", "bulletin", "advisory", "forecast", "map", "model", "image", "chart", "photograph"}
_GOES = frozenset(("go", "fall", "pass", "swing"))


def participle_of_reported(w: Words) -> None:
    """'The ministry reports a flood in Tarn, killing two': the flood kills, not who reports it."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if not continues(s, v) or is_passive(s, h):
            continue
        found = [k for k in s.kids(h, "dobj") if h < k < v and not acts(w, k)]
        harm = s.lemmas[h].lower() in _TOLD and s.lemmas[v].lower() in _DONE
        if found and (harm or _charted(w, h, v)):
            attach(s, v, found[0], "acl")


def _charted(w: Words, h: int, v: int) -> bool:
    """'The update put the storm near Tarn, moving west': the storm moves, not the update."""
    s = w.s
    moves = any(event.family == "Movement" for event in w.schema.usual(s.lemmas[v].lower()))
    shown = moves and s.lemmas[h].lower() in _SHOWN
    return shown and any(s.lemmas[k].lower() in _CHARTS for k in s.kids(h, "nsubj"))


def participle_of_receiver(w: Words) -> None:
    """'The seats went to newcomers, ousting the old guard': the newcomers oust, not the seats."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if not continues(s, v) or s.lemmas[h].lower() not in _GOES:
            continue
        deeds = w.schema.usual(s.lemmas[v].lower())
        if not deeds or deeds[-1].roles.get("agent") != "Agent" or deeds[-1].family != "Office":
            continue
        who = [k for p in s.kids(h, "prep") if s.words[p].lower() == "to" for k in s.kids(p, "pobj")]
        subjects = surface_subjects(s, h, w.grammar)
        if len(who) == 1 and h < who[0] < v and acts(w, who[0]) and not any(acts(w, k) for k in subjects):
            attach(s, v, who[0], "acl")
