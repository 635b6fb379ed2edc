"""Labels of events and the edges that a reader sees: 'North Korea supplies troops to Russia'."""

from collections.abc import Callable, Mapping
from itertools import product

from kg.schema_records import EventType

Roles = Mapping[str, tuple[str, ...]]
CIRCUMSTANCES = ("cause", "context", "manner", "purpose")
_PREPOSITIONS = {
    "recipient": "to", "destination": "to", "origin": "from", "location": "in", "coAgent": "with",
    "coTheme": "with", "instrument": "with", "beneficiary": "for", "position": "as", "topic": "on",
    "organization": "of", "context": "in", "asset": "for",
}  # fmt: skip
_ENDS = ("recipient", "coAgent", "patient", "destination", "location", "theme")
_LATE = ("recipient", "coAgent", "beneficiary", "destination", "origin", "location", "instrument")
_MOST = 60  # characters of one filler in a label
_BINDING = frozenset(
    ("in", "on", "to", "from", "for", "with", "of", "against", "at", "among", "into", "alongside")
)
_PLURAL_FORMS = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def third_person(lemma: str) -> str:
    """Return a verb as labels say it: 'carry_out' -> 'carries out'."""
    verb, *particles = lemma.replace("_", " ").split() or [lemma]
    if verb in _IRREGULAR:
        verb = _IRREGULAR[verb]
    elif verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        verb += "es"
    elif verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        verb = verb[:-1] + "ies"
    else:
        verb += "s"
    return " ".join((verb, *particles))


def says(type_: EventType | None, lemma: str) -> str:
    """Return the verb of an event: that of its type, else of its own lemma."""
    return type_.says if type_ and type_.says else third_person(lemma)


def fitted(verb: str, type_: EventType | None, role: str) -> str:
    """Return a verb without its preposition where that does not lead to `role`.

    'arrives in' says where; without a place it is 'arrives'.
    """
    first, *rest = verb.split()
    if not rest or rest[-1] not in _BINDING or not type_:
        return verb
    if role and type_.direct and role == type_.direct[0].to_role:
        return verb
    return " ".join((first, *rest[:-1]))


def plural(verb: str) -> str:
    """Return a third-person verb as several people do it: 'supplies' -> 'supply'."""
    first, *rest = verb.split()
    if first in _PLURAL_FORMS:
        first = _PLURAL_FORMS[first]
    elif first.endswith("ies") and len(first) > 4:
        first = first[:-3] + "y"
    elif first.endswith(("sses", "shes", "ches", "xes", "zzes")):
        first = first[:-2]
    elif first.endswith("s"):
        first = first[:-1]
    return " ".join((first, *rest))


def event_label(
    type_: EventType | None,
    lemma: str,
    roles: Roles,
    ends: tuple[str, str],
    label: Callable[[str], str],
    is_plural: Callable[[str], bool],
) -> str:
    """Return an event as a sentence; `ends` are the roles of subject and object, as read.

    Without a subject it is the type and what took part: 'attack: Kharkiv'.
    """
    subject = subject_role(type_, roles, ends[0])
    direct = _object_role(type_, roles, ends[1], subject)
    verb = fitted(says(type_, lemma), type_, direct)
    if subject and (len(roles[subject]) > 1 or is_plural(roles[subject][0])):
        verb = plural(verb)
    parts = [_join(roles[subject], label), verb] if subject else []
    rest = [role for role in roles if role not in (subject, direct, *CIRCUMSTANCES)]
    if direct:
        parts.append(_join(roles[direct], label))
    for role in sorted(
        rest, key=lambda role: (role in _LATE, _LATE.index(role) if role in _LATE else 0, role)
    ):
        parts += [_preposition(type_, role), _join(roles[role], label)]
    words = " ".join(part for part in parts if part)
    if subject:
        return words
    head = type_.label if type_ else lemma.replace("_", " ")
    return f"{head}: {words}" if words else head


def subject_role(type_: EventType | None, roles: Roles, read: str = "") -> str:
    """Return the role that acts: agent, else cause, else what the grammar makes the subject."""
    options = ["agent", "cause"]
    if type_:
        slots = type_.pattern.slots
        # A filled object slot of a verb such as 'rise' is what was acted on, not the actor.
        options += [slots["subject"]] if "subject" in slots else []
        options += [shortcut.from_role for shortcut in type_.direct]
    elif read:
        options.append(read)
    return next((role for role in options if roles.get(role)), "")


def _binds(verb: str) -> bool:
    return bool(verb) and verb.rsplit(maxsplit=1)[-1] in _BINDING


def _object_role(type_: EventType | None, roles: Roles, read: str, subject: str) -> str:
    slot = type_.pattern.slots.get("object", "") if type_ else read
    bound = type_.direct[0].to_role if type_ and type_.direct and _binds(type_.says) else ""
    for role in (bound, slot, "patient", "theme", "result", "topic"):
        if role and role != subject and roles.get(role):
            return role
    return ""


def _preposition(type_: EventType | None, role: str) -> str:
    """Return the preposition of a role: the usual one if the pattern has it, else its first."""
    slots = type_.pattern.slots if type_ else {}
    prefix = "prep:"
    known = [f.removeprefix(prefix) for f, filled in slots.items() if filled == role and f.startswith(prefix)]
    usual = _PREPOSITIONS.get(role, "")
    return usual if usual in known or not known else known[0].replace("_", " ")


def _join(iris: tuple[str, ...], label: Callable[[str], str]) -> str:
    names = sorted({_short(label(iri)) for iri in iris})
    if len(names) > 3:
        names = [*names[:2], f"{len(names) - 2} more"]
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _MOST else words[: _MOST - 1].rstrip() + "…"


def drawn_ends(
    type_: EventType | None, roles: Roles, read: tuple[str, str]
) -> tuple[tuple[str, str, str], ...]:
    """Return the edges to draw as (from, to, role of the end), best first.

    `roles` hold drawable nodes only. An edge runs from the agent (else cause, else subject)
    to the first filled of recipient, co-agent, patient, destination, location and theme, else
    to what a shortcut of the type or the grammar names; partners without a counterpart are
    joined to each other.
    """
    start = subject_role(type_, roles, read[0])
    if not start:
        return ()
    options = [*_ENDS]
    options += [shortcut.to_role for shortcut in type_.direct] if type_ else [read[1]]
    options += [role for role in sorted(roles) if role not in (*CIRCUMSTANCES, *options)]
    for role in options:
        if role == start or not roles.get(role):
            continue
        pairs = [(a, b, role) for a, b in product(roles[start], roles[role]) if a != b]
        if pairs:
            return tuple(sorted(pairs))
    if type_ and type_.symmetric:
        nodes = sorted(roles[start])
        return tuple((a, b, start) for i, a in enumerate(nodes) for b in nodes[i + 1 :])
    return ()


def edge_label(
    type_: EventType | None, lemma: str, roles: Roles, end_role: str, label: Callable[[str], str]
) -> str:
    """Return the words on an edge: verb, and theme where the theme is not an end."""
    theme = roles.get("theme", ())
    ends = (end_role, subject_role(type_, roles))
    what = _join(theme, label) if theme and "theme" not in ends else ""
    return f"{fitted(says(type_, lemma), type_, end_role)} {what}".strip()
