"""Drafts of readings: roles as fillers, subject and object chosen, lists split, times given out."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kg.extract.attribution import Voice, Voices
from kg.extract.phrases import Words, clause_filler, filler, inside, list_filler
from kg.extract.status import Status
from kg.extract.syntax import is_word
from kg.records import Filler, Quantity, Reading, Span, Time

_SPEAKERS = 3  # as many more speakers of one statement are told apart
_LONG_LIST = 4  # a list of so many items beside the object stays whole
_LONG_OBJECT = 16  # 'members include ...': what is listed as object is told item by item up to here
# Order in which a role stands as object of a fact when there is no direct object.
_OBJECT_ROLES = (
    "agent",
    "recipient",
    "coAgent",
    "destination",
    "origin",
    "location",
    "beneficiary",
    "topic",
    "position",
    "organization",
    "instrument",
    "purpose",
    "result",
    "cause",
    "context",
    "manner",
    "agent",  # 'belongs to the firm': the subject is another
)


@dataclass(slots=True)
class Draft:
    """A reading in the making: tokens by role, before the lists are split."""

    head: int
    lemma: str
    predicate: str
    event_type: str
    rule: str
    confidence: float
    roles: dict[str, list[int]] = field(default_factory=dict)
    clauses: dict[str, Filler] = field(default_factory=dict)
    subject_role: str = ""
    object_role: str = ""
    status: Status = field(default_factory=Status)
    times: list[Time] = field(default_factory=list)
    trigger: tuple[int, int] | None = None
    whole: bool = False  # lists are not split
    whole_roles: frozenset[str] = frozenset()  # lists that only mean something together
    narrator: bool = False  # the document says so, whoever speaks around it
    purposes: dict[int, int] = field(default_factory=dict)  # item of a list -> its own infinitive


def split(tokens: list[int], limit: int = _LONG_LIST) -> list[list[int]]:
    """Return the items of a list apart, or whole when it has `limit` or more."""
    return [tokens] if len(tokens) >= limit else [[k] for k in tokens]


def finish(w: Words, draft: Draft, voice: Voice | None, voices: Voices | None) -> list[Reading]:
    """Return the readings of a draft: one for each theme and receiver, agents together."""
    fixed: dict[str, tuple[Filler, ...]] = {role: (one,) for role, one in draft.clauses.items()}
    variants: list[dict[str, tuple[Filler, ...]]] = [fixed]
    for role, heads in sorted(draft.roles.items()):
        tokens = [k for k in heads if is_word(w.s, k)]  # a stray mark fills no role
        if not tokens:
            continue
        if role in (draft.subject_role, "agent"):
            options = [tuple(filler(w, k, draft.head) for k in tokens)]
        elif draft.whole or role in draft.whole_roles:
            options = [(_one(w, tokens, draft.head),)]
        else:
            limit = _LONG_OBJECT if role == draft.object_role else _LONG_LIST
            options = [(_one(w, part, draft.head),) for part in split(tokens, limit)]
            if len(options) == len(tokens) and draft.purposes.keys() & set(tokens):
                variants = [{**v, **_sent(w, draft, role, k)} for v in variants for k in tokens]
                continue
        variants = [{**v, role: option} for v in variants for option in options]
    everywhere = [one.span for roles in variants for fillers in roles.values() for one in fillers]
    return [_reading(w, draft, roles, voice, voices, everywhere) for roles in variants]


def told(w: Words, draft: Draft, number: int, voices: Voices, at: int = -1) -> list[Reading]:
    """Return the readings of a draft by whoever says so, and those of whoever denies it."""
    token = at if at >= 0 else draft.head
    voice = voices.of(number, token)
    if voice is None and voices.in_quote(number, token):  # somebody says so, whoever that is
        draft = replace(draft, status=draft.status.under({"certainty": "probable"}))
    found = finish(w, draft, voice, voices)
    if voice is not None:
        for other in voice.others[:_SPEAKERS]:  # 'Holm and Berg said': each of them says so
            found.extend(finish(w, draft, replace(voice, speaker=other), voices))
    denier = voices.denial(number, token)
    if denier is not None:
        found.extend(finish(w, replace(draft, status=draft.status.denied()), denier, voices))
    return found


def _sent(w: Words, draft: Draft, role: str, k: int) -> dict[str, tuple[Filler, ...]]:
    """'sent sappers to clear mines': the infinitive is no part of the thing but its purpose."""
    clause = draft.purposes.get(k, -1)
    if clause < 0:
        return {role: (filler(w, k, draft.head),)}
    return {role: (filler(w, k, clause),), "purpose": (clause_filler(w, clause),)}


def _one(w: Words, tokens: list[int], apart: int) -> Filler:
    return filler(w, tokens[0], apart) if len(tokens) == 1 else list_filler(w, tokens)


def choose_object(draft: Draft, *, direct: str) -> str:
    """Return the role that reads as object: the direct one, else the first that is filled."""
    filled = {*draft.roles, *draft.clauses} - {draft.subject_role}
    if direct in filled:
        return direct
    for role in ("theme", "patient", "result", "coTheme", *_OBJECT_ROLES):
        if role in filled:
            return role
    return ""


def _reading(
    w: Words,
    draft: Draft,
    roles: dict[str, tuple[Filler, ...]],
    voice: Voice | None,
    voices: Voices | None,
    everywhere: list[Span],
) -> Reading:
    s = w.s
    spans = [one.span for fillers in roles.values() for one in fillers]
    first, end = draft.trigger or (draft.head, draft.head + 1)
    status = draft.status
    if voice is not None:
        status = status.under({k: v for k, v in voice.effect.items() if k == "stance"})
    return Reading(
        story=s.story,
        sentence=s.whole(),
        trigger=s.span(first, end),
        lemma=draft.lemma,
        predicate=draft.predicate,
        event_type=draft.event_type,
        roles=tuple(sorted(roles.items())),
        subject_role=draft.subject_role if draft.subject_role in roles else "",
        object_role=draft.object_role if draft.object_role in roles else "",
        speaker=_speaker(voices, voice),
        via=_relay(voices, voice),
        attribution=voice.attribution if voice is not None else "narrator",
        polarity=status.polarity,
        modality=status.modality,
        certainty=status.certainty,
        stance=status.stance,
        times=tuple(draft.times),
        quantities=quantities(w, spans, draft.head, everywhere),
        rule=draft.rule,
        confidence=round(min(max(draft.confidence, 0.0), 1.0), 2),
    )


def _speaker(voices: Voices | None, voice: Voice | None) -> Filler | None:
    if voice is None or voices is None:
        return None
    return filler(voices.words[voice.sentence], voice.speaker)


def _relay(voices: Voices | None, voice: Voice | None) -> Filler | None:
    if voice is None or voices is None or voice.via is None:
        return None
    return filler(voices.words[voice.via[0]], voice.via[1])


def quantities(
    w: Words, spans: Iterable[Span], verb: int, everywhere: Iterable[Span] = ()
) -> tuple[Quantity, ...]:
    """Return the quantities inside the phrases of a reading, or right under its verb.

    What stands in a phrase of `everywhere` that is not of this reading belongs to its sibling.
    """
    s = w.s
    around, others = list(spans), list(everywhere)
    found = []
    for quantity in s.quantities:
        within = any(inside(quantity.span, span) for span in around)
        apart = any(inside(quantity.span, span) for span in others)
        if within or (not apart and _measures_verb(w, quantity, verb)):
            found.append(quantity)
    return tuple(found)


def _measures_verb(w: Words, quantity: Quantity, verb: int) -> bool:
    """'fell 33 %', 'shrunk by a third', 'sentenced to 73 months'."""
    s = w.s
    tokens = [k for k in range(len(s)) if quantity.span.start <= s.starts[k] < quantity.span.end]
    if not tokens:
        return False
    top = next((k for k in tokens if s.heads[k] not in tokens), tokens[-1])
    for _ in range(3):
        if top == verb:
            return True
        if s.deps[top] in (
            "npadvmod",
            "nummod",
            "quantmod",
            "prep",
            "pobj",
            "dobj",
            "attr",
            "dep",
            "agent",
            "advmod",
        ):
            top = s.heads[top]
        else:
            return False
    return top == verb
