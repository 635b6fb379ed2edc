"""Drafts of readings: roles as fillers, subject and object chosen, lists split, times given out."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from kg.extract.attribution import Voice, Voices
from kg.extract.counts import quantities
from kg.extract.doubt import doubted
from kg.extract.phrases import Words, clause_filler, filler, list_filler
from kg.extract.predicates import is_word
from kg.extract.status import Status
from kg.records import Filler, Reading, Span, Time
from kg.tree import Sentence

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


_CIRCUMSTANCES = ("context", "manner")


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
        options: list[tuple[Filler, ...]]
        if len(tokens) > 1 and (_one_count(w.s, tokens) or _one_quote(w.s, tokens, draft.head)):
            options = [(_one(w, tokens, draft.head),)]
        elif role in (draft.subject_role, "agent") and role not in draft.whole_roles:
            options = [tuple(filler(w, k, draft.head) for k in tokens)]
        elif draft.whole or role in draft.whole_roles or _joint(draft, role):
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


def _joint(draft: Draft, role: str) -> bool:
    """'closed in response to raids and threats', 'fought amid rain and fog': one circumstance."""
    return role in ("cause", *_CIRCUMSTANCES) and role not in (draft.subject_role, draft.object_role)


def _one_count(s: Sentence, tokens: list[int]) -> bool:
    """'shot down 40 missiles and drones': the number counts both, and says nothing of either."""
    first, *rest = tokens
    if not s.kids(first, "nummod") or s.tags[first] != "NNS":
        return False
    before = [first, *rest]
    joined = all(s.words[k - 1].lower() in ("and", "or", ",") for k in rest)
    return joined and all(s.tags[k] == "NNS" and s.heads[k] in before and s.deps[k] == "conj" for k in rest)


def _one_quote(s: Sentence, tokens: list[int], verb: int) -> bool:
    """'accused her of ignoring "truth, data and facts"': what stands in one quotation is not taken apart."""
    opening = -1
    for k, word in enumerate(s.words):
        if opening >= 0 and word in ('"', "”"):
            if opening < tokens[0] and tokens[-1] < k:
                return not opening < verb < k
            opening = -1
        elif word in ('"', "“"):
            opening = k
    return False


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
    s, subject = w.s, draft.subject_role if draft.object_role in roles else ""
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
        roles=tuple(sorted((role, _shown(w, draft, role, found)) for role, found in roles.items())),
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
        quantities=quantities(w, roles, draft.head, everywhere, subject),
        rule=draft.rule,
        confidence=round(doubted(s, _ends(s, draft, roles), min(max(draft.confidence, 0.0), 1.0)), 2),
    )


def _ends(s: Sentence, draft: Draft, roles: dict[str, tuple[Filler, ...]]) -> list[int]:
    """Return the verb or noun of a reading, and the heads of its subject and object."""
    found = [draft.head]
    for one in (one for role in (draft.subject_role, draft.object_role) for one in roles.get(role, ())):
        first, end = bisect_left(s.starts, one.head.start), bisect_left(s.starts, one.head.end)
        found.append(s.top(first, max(end, first + 1)))
    return found


def _shown(w: Words, draft: Draft, role: str, found: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Return circumstances with their preposition: 'without pay' is not 'pay'."""
    if role not in _CIRCUMSTANCES or role in (draft.subject_role, draft.object_role):
        return found
    return tuple(_led(w.s, one, draft.head) for one in found)


def _led(s: Sentence, one: Filler, verb: int) -> Filler:
    first = next(k for k in range(len(s)) if s.ends[k] > one.span.start)
    opens = first
    while opens and s.deps[opens - 1] == "prep" and verb != opens - 1:
        opens -= 1
    if opens == first or one.kind == "clause":
        return one
    end = next(k for k in reversed(range(len(s))) if s.starts[k] < one.span.end)
    return replace(one, span=s.span(opens, end + 1))


def _speaker(voices: Voices | None, voice: Voice | None) -> Filler | None:
    if voice is None or voices is None:
        return None
    return filler(voices.words[voice.sentence], voice.speaker)


def _relay(voices: Voices | None, voice: Voice | None) -> Filler | None:
    if voice is None or voices is None or voice.via is None:
        return None
    return filler(voices.words[voice.via[0]], voice.via[1])
