"""Grammatical functions to roles, by the pattern of the event type or by general rules."""

from kg.extract.frames import Frame
from kg.extract.phrases import Words, acts, bounds, content_head, noun_type
from kg.schema import EventType

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
_GOAL_PREPS = frozenset(("to", "into", "onto", "toward", "towards"))
# Prepositions whose role does not depend on the noun.
_FIXED = {
    "from": "origin", "out_of": "origin", "about": "topic", "regarding": "topic", "concerning": "topic",
    "against": "patient", "as": "position", "via": "instrument", "because_of": "cause", "due_to": "cause",
    "due": "cause", "because": "cause", "alongside": "coAgent", "despite": "context", "amid": "context",
    "during": "context", "under": "context", "without": "manner", "by": "manner", "like": "manner",
    "over": "topic", "on": "topic", "of": "topic", "after": "context", "before": "context",
    "following": "context", "since": "context", "among": "context",
}  # fmt: skip


_HOUSED = ("EducationalOrganization", "HealthOrganization", "ReligiousOrganization", "Court")
_HOUSE_WORDS = frozenset(
    ("institute", "university", "school", "college", "academy", "hospital", "clinic", "museum", "gallery",
     "library", "centre", "center", "church", "cathedral", "mosque", "temple", "court", "embassy",
     "headquarters", "theatre", "theater", "stadium", "arena", "laboratory", "station", "base", "zoo", "club")
)  # fmt: skip


def choose_type(w: Words, frame: Frame) -> EventType | None:
    """Return the event type of a frame, None for one outside the ontology."""
    names = w.schema.verbs.get(frame.lemma, ()) or w.schema.verbs.get(frame.lemma.split("_")[0], ())
    if "_" in frame.lemma and frame.lemma not in w.schema.verbs:
        names = ()
    for name in names:
        event = w.schema.events[name]
        if holds(w, frame, event.when.get(frame.lemma, {})):
            return event
    return None


def holds(w: Words, frame: Frame, conditions: dict[str, str]) -> bool:
    """Tell whether the functions of a frame meet conditions of the ontology."""
    return all(_meets(w, frame, function, wanted) for function, wanted in conditions.items())


def _meets(w: Words, frame: Frame, function: str, wanted: str) -> bool:
    found: list[int] = []
    if function == "prep":
        function = f"prep:{wanted}"
        wanted = "Any"
    for one in function.split("|") if function.startswith("prep:") else [function]:
        key = one if one.startswith(("prep:", "subject", "object", "indirect")) else f"prep:{one}"
        found.extend(frame.functions.get(key, []))
    if function in ("ccomp", "xcomp"):
        filled = function in frame.clauses
        return not filled if wanted == "none" else filled
    if wanted == "none":
        return not found
    if wanted == "Any":
        return bool(found)
    classes = wanted.split("|")
    return any(w.schema.is_a(noun_type(w, content_head(w, k)), c) for k in found for c in classes)


def assign(w: Words, frame: Frame, event: EventType | None) -> dict[str, list[int]]:
    """Return role -> tokens; every function finds a role, the first one filled stays."""
    slots = dict(_OPEN_SLOTS)
    if event is not None:
        slots = dict(event.pattern.slots)
        for alternation in event.pattern.alternations:
            if holds(w, frame, alternation.when):
                slots.update(alternation.slots)
                break
    roles: dict[str, list[int]] = {}
    late: list[tuple[str, list[int]]] = []
    for function, tokens in frame.functions.items():
        role = slots.get(function)
        if (
            role == "location" and not is_place(w, tokens[0]) and not _is_site(w, function, tokens[0])
        ):  # 'in return', 'in an interview'
            role = "context"
        if role == "recipient" and function.startswith("prep:") and not _gets(w, tokens[0]):
            role = "context"
        if role is None:
            late.append((function, tokens))
        elif role in roles:
            _second(roles, role, function, tokens)
        else:
            roles[role] = list(tokens)
    for function, tokens in late:
        role = general_role(w, function, tokens, roles)
        if role and role not in roles:
            roles[role] = list(tokens)
    return roles


def is_place(w: Words, i: int) -> bool:
    """Tell whether a noun under 'in' is a place: a class of places, or a name of no known class."""
    head = content_head(w, i)
    kind = noun_type(w, head)
    return w.schema.is_a(kind, "Place") or (not kind and w.s.pos[head] == "PROPN")


def _is_site(w: Words, function: str, i: int) -> bool:
    """'at the University of Tarn': a body that has a house is a place under 'at'."""
    head = content_head(w, i)
    kind = noun_type(w, head)
    if function != "prep:at" or not w.schema.is_a(kind, "Organization"):
        return False
    housed = any(w.schema.is_a(kind, one) for one in _HOUSED)
    return housed or any(word.lower() in _HOUSE_WORDS for word in w.s.span(*bounds(w, head)).text.split())


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
    place = w.schema.is_a(kind, "Place")
    agent = w.schema.is_a(kind, "Agent") and not (place and word not in ("with", "against", "for"))
    if word in _PLACE_PREPS and place:
        return "location"
    if word in _GOAL_PREPS:
        return "recipient" if agent else "destination" if place or "destination" not in roles else "result"
    if word == "with":
        return "coAgent" if agent else "instrument"
    if word == "for":
        return "beneficiary" if agent else "purpose"
    if _is_site(w, function, tokens[0]) and "location" not in roles:
        return "location"
    if word in ("in", "at", "near", "inside"):
        return "location" if "location" not in roles and w.s.pos[tokens[0]] == "PROPN" else "context"
    return _FIXED.get(word, "context")
