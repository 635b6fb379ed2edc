"""Grammatical functions to roles, by the pattern of the event type or by general rules."""

from kg.extract.deeds import PERIODS
from kg.extract.frames import Frame
from kg.extract.phrases import Words, acts, content_head, noun_type
from kg.extract.senses import holds, is_light, lent
from kg.extract.sites import is_part, is_place, is_rank, is_site
from kg.schema import EventType
from kg.tree import Sentence

OPEN = "OpenEvent"
_OPEN_SLOTS = {
    "subject": "agent",
    "object": "patient",
    "indirect": "recipient",
    "ccomp": "topic",
    "xcomp": "topic",
}
_PLACE_PREPS = frozenset(
    (
        "in",
        "at",
        "on",
        "near",
        "inside",
        "across",
        "outside",
        "around",
        "within",
        "over",
        "off",
        "under",
        "beside",
        "throughout",
        "through",
        "along",
        "above",
        "below",
        "between",
    )
)
# 'won with a time of two hours', 'leads with 34 seats': how much, not by what means.
_MEASURES = frozenset(
    ("time", "score", "total", "margin", "majority", "average", "record", "rate", "seat", "vote", "point",
     "percent", "%", "abstention", "goal", "speed", "turnout")
)  # fmt: skip
_GOAL_PREPS = frozenset(("to", "into", "onto", "toward", "towards"))
# Prepositions whose role does not depend on the noun.
_FIXED = {
    "from": "origin", "out_of": "origin", "about": "topic", "regarding": "topic", "concerning": "topic",
    "against": "patient", "as": "position", "via": "instrument", "because_of": "cause", "due_to": "cause",
    "due": "cause", "because": "cause", "alongside": "coAgent", "despite": "context", "amid": "context",
    "during": "context", "under": "context", "without": "manner", "by": "manner", "like": "manner",
    "over": "topic", "on": "topic", "of": "topic", "after": "context", "before": "context",
    "in_response_to": "cause", "in_reaction_to": "cause", "in_retaliation_for": "cause",
    "in_revenge_for": "cause", "in_relation_to": "topic", "in_connection_with": "topic",
    "in_cooperation_with": "coAgent", "in_collaboration_with": "coAgent",
    "in_conjunction_with": "coAgent", "in_partnership_with": "coAgent",
    "in_coordination_with": "coAgent", "as_a_result_of": "cause", "as_a_consequence_of": "cause",
    "in_favour_of": "patient", "in_favor_of": "patient", "following": "context",
    "since": "context", "among": "context",
}  # fmt: skip


_BEHEST = frozenset(
    ("request", "invitation", "behest", "urging", "insistence", "suggestion", "instigation", "initiative",
     "expense", "time", "hands", "hand", "instruction", "bidding")
)  # fmt: skip


def assign(w: Words, frame: Frame, event: EventType | None) -> dict[str, list[int]]:
    """Return role -> tokens; every function finds a role, the first one filled stays."""
    slots = _slots(w, frame, event)
    roles: dict[str, list[int]] = {}
    late: list[tuple[str, list[int]]] = []
    for function, tokens in frame.functions.items():
        if _only_measures(w.s, frame, function, tokens[0]):
            continue
        role = slots.get(function)
        if role is not None and (
            _beside_told(frame, slots, function) or not _fits(w, role, function, tokens[0])
        ):
            role = "context"
        if role == "context" and _is_scene(w, function, tokens[0]) and "location" not in roles:
            role = "location"
        if role is None:
            late.append((function, tokens))
        elif role in roles:
            _second(roles, role, function, tokens)
        else:
            roles[role] = list(tokens)
    for function, tokens in (lent(w, frame, event) if event else {}).items():
        role = slots.get(function, "")
        if role and role not in roles and (role != "location" or is_place(w, tokens[0])):
            roles[role] = list(tokens)
    told = (event is not None and "topic" in event.roles) or frame.passive or "object" not in frame.functions
    for function, tokens in late:
        role = general_role(w, function, tokens, roles)
        if role == "topic" and not told and function == "prep:on":
            role = _circumstance(roles)  # 'made gains on a large scale': what it is done on, not about
        if role and role not in roles:
            roles[role] = list(tokens)
    return roles


def _is_scene(w: Words, function: str, i: int) -> bool:
    """'beat Norway in Milan': where the match was, though 'in' tells which match: 'in the final'."""
    named = w.s.name_at[i] >= 0 and w.s.names[w.s.name_at[i]].kind == "name"
    return function in ("prep:in", "prep:at") and named and is_place(w, i) and bool(noun_type(w, i))


def _beside_told(frame: Frame, slots: dict[str, str], function: str) -> bool:
    """'said on Twitter that the law fails', 'said of the plan that it fails': the clause is the topic."""
    told = frame.functions.get("ccomp") and slots.get("ccomp")
    return bool(told) and function.startswith("prep:") and slots[function] == told


def _slots(w: Words, frame: Frame, event: EventType | None) -> dict[str, str]:
    """Return function -> role; the noun below a light verb is the event, and leaves its place free."""
    if event is None:
        return dict(_OPEN_SLOTS)
    slots = dict(event.pattern.slots)
    for alternation in event.pattern.alternations:
        if holds(w, frame, alternation.when):
            slots.update(alternation.slots)
            break
    if is_light(w, frame, event):
        slots.setdefault("prep:of", slots.get("object", "patient"))
        slots["object"] = "context" if "theme" in slots.values() else "theme"
    return slots


# 'honoured for his role', 'paid for contributions to the arts': what somebody has done is no aim.
_MERITS = frozenset(
    (
        "reason",
        "contribution",
        "achievement",
        "bravery",
        "gallantry",
        "heroism",
        "accomplishment",
        "involvement",
    )
)
_OWN_MERITS = frozenset(
    ("work", "role", "effort", "service", "performance", "conduct", "action", "leadership")
)


def _is_merit(w: Words, i: int) -> bool:
    lemma = w.s.lemmas[i].lower()
    return lemma in _MERITS or (lemma in _OWN_MERITS and bool(w.s.kids(i, "poss")))


# 'said on Twitter', 'spoke on national television': where it was said, not what about.
_MEDIA = frozenset(
    ("twitter", "facebook", "instagram", "youtube", "tiktok", "telegram", "snapchat", "reddit", "linkedin",
     "weibo", "television", "tv", "radio", "programme", "program", "show", "podcast", "website", "page",
     "account", "blog", "platform", "channel", "air", "camera", "broadcast", "medium", "phone", "stage",
     "newscast", "media", "call", "visit", "trip", "tour", "condition")
)  # fmt: skip


_MEANT = frozenset(("patient", "topic", "purpose", "cause"))


def _fits(w: Words, role: str, function: str, i: int) -> bool:
    """'in return' and 'in an interview' are no places, and a thing gets nothing."""
    if role == "topic" and function == "prep:on" and w.s.lemmas[i].lower() in _MEDIA:
        return False
    if function in ("prep:over", "prep:for") and w.s.lemmas[i].lower() in PERIODS and role in _MEANT:
        return False  # 'beat them over the course of a year', 'enrolled for the spring term'
    if function == "prep:as" and _is_part_of(w.s, i):
        return False
    if function == "prep:at" and w.s.lemmas[i].lower() in _BEHEST:
        return False  # 'fired at the request of the mayor', 'held posts at different times'
    if role == "location":  # what something is near is a place, whatever its name sounds like
        near = function == "prep:near" and w.s.name_at[content_head(w, i)] >= 0
        return near or is_place(w, i) or is_part(w, i) or is_site(w, function, i)
    return role != "recipient" or not function.startswith("prep:") or _gets(w, i)


def _gets(w: Words, i: int) -> bool:
    """'proposed an amendment to a law': a thing gets nothing."""
    kind = noun_type(w, content_head(w, i))
    return not kind or acts(w, i) or w.schema.is_a(kind, "Place")


def _second(roles: dict[str, list[int]], role: str, function: str, tokens: list[int]) -> None:
    """Two functions claim one role: the preposition keeps its phrase as context."""
    spare = {"patient": "topic", "agent": "patient"}.get(role, "context")
    if function == "object" and spare == "context":
        spare = "theme" if "theme" not in roles else "patient"
    roles.setdefault(spare, list(tokens))


_VOTING = frozenset(("vote", "pass", "approve", "reject", "adopt", "back", "defeat"))


def _only_measures(s: Sentence, frame: Frame, function: str, i: int) -> bool:
    """'bought the mine for $2 million in cash', 'voted 210 to 45': the quantity says so."""
    if s.tags[i] == "CD" and function in ("object", "prep:to") and frame.lemma in _VOTING:
        return True
    return function == "prep:for" and _is_price(s, i)


def _is_price(s: Sentence, i: int) -> bool:
    money = [q.span for q in s.quantities if q.unit and len(q.unit) == 3 and q.unit.isupper()]
    return any(span.start <= s.starts[i] < span.end for span in money)


def _is_aside(s: Sentence, i: int) -> bool:
    """'beat Oslo, with Berg in goal', 'came second with 54': what goes along with it, and no means."""
    prep = s.heads[i]
    return s.pos[i] == "NUM" or s.words[i].lower() == "each" or (prep > 0 and s.words[prep - 1] == ",")


def _for_role(w: Words, i: int, roles: dict[str, list[int]], *, agent: bool) -> str:
    if w.s.lemmas[i].lower() in PERIODS or w.s.tags[i] == "VBN":
        return _circumstance(roles)  # 'enrolled for the spring term', 'took it for granted'
    return "beneficiary" if agent else "cause" if _is_merit(w, i) else "purpose"


def _is_part_of(s: Sentence, i: int) -> bool:
    """'fined as part of a deal': an occasion, and nothing that somebody is held for."""
    return s.words[i].lower() == "part" and any(s.words[p].lower() == "of" for p in s.kids(i, "prep"))


def _circumstance(roles: dict[str, list[int]]) -> str:
    return "manner" if "context" in roles else "context"


def general_role(w: Words, function: str, tokens: list[int], roles: dict[str, list[int]]) -> str:
    """Return the role of a function that the event type does not know, '' for none."""
    if function == "object":
        return "patient" if "patient" not in roles else "theme"
    if function == "subject":
        return "agent"
    if function == "indirect":
        return "recipient"
    if function == "oprd":
        return "position"
    if not function.startswith("prep:"):
        return ""
    word = function[5:]
    kind = noun_type(w, content_head(w, tokens[0]))
    place = w.schema.is_a(kind, "Place") and not is_rank(w, tokens[0])
    agent = w.schema.is_a(kind, "Agent") and not (place and word not in ("with", "against", "for"))
    if word in _PLACE_PREPS and (place or is_part(w, tokens[0])):
        return "location"
    if word == "on" and "context" not in roles and w.schema.is_a(kind, "Vehicle"):
        return "context"  # 'seized cocaine on a ship'
    if word in _GOAL_PREPS:
        return "recipient" if agent else "destination" if place or "destination" not in roles else "result"
    if word == "as" and _is_part_of(w.s, tokens[0]):
        return "context"
    if word in ("along_with", "together_with"):
        return "coAgent" if agent else "context"
    if word == "with":
        beside = w.s.lemmas[tokens[0]].lower() in _MEASURES or _is_aside(w.s, tokens[0])
        return "coAgent" if agent else _circumstance(roles) if beside else "instrument"
    if word == "for":
        return _for_role(w, tokens[0], roles, agent=agent)
    if word == "over" and w.s.lemmas[tokens[0]].lower() in PERIODS:
        return _circumstance(roles)  # 'won it over the course of a decade'
    if is_site(w, function, tokens[0]) and "location" not in roles:
        return "location"
    if word in ("in", "at", "near", "inside"):
        named = w.s.pos[tokens[0]] == "PROPN" and w.s.tags[tokens[0]] != "ADD"
        return "location" if "location" not in roles and named else "context"
    return _FIXED.get(word, "context")
