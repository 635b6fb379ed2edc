"""Whom a demand goes to: 'demanded that China cut tariffs', 'said that Libya must hand over the men'."""

from kg.extract.frames import Frame
from kg.extract.phrases import Words, content_head, noun_type
from kg.extract.syntax import is_passive, own_subject, surface_subjects
from kg.schema import EventType

ASKED = frozenset(("Demand", "Request", "Order", "Advise"))
_SAID = frozenset(("Statement", "Announce"))


def demanded(w: Words, frame: Frame, event: EventType | None) -> EventType | None:
    """Return Demand for a verb of saying whose content somebody 'must' do, else the event as it is."""
    k = frame.clauses.get("ccomp", -1)
    if event is None or event.id not in _SAID or k < 0 or "indirect" in frame.functions:
        return event
    must = any(w.s.words[a].lower() == "must" for a in w.s.kids(k, "aux"))
    return w.schema.events.get("Demand", event) if must and _agents(w, k) else event


def addressee(w: Words, frame: Frame, event: EventType) -> list[int]:
    """Return who is to do what is demanded: the subject of the clause, empty for nobody known."""
    k = frame.clauses.get("ccomp", -1)
    if event.id not in ASKED or k < 0 or own_subject(w.s, k) < 0 or is_passive(w.s, k):
        return []  # 'ordered that the men be freed': others are to free them
    return _agents(w, k)


def _agents(w: Words, k: int) -> list[int]:
    subjects = surface_subjects(w.s, k, w.grammar)
    known = [i for i in subjects if w.schema.is_a(noun_type(w, content_head(w, i)), "Agent")]
    return subjects if known else []
