"""Readings of verb frames."""

from collections.abc import Mapping
from dataclasses import replace

from kg.extract.attribution import Voices
from kg.extract.casualties import HARMS, deed_of, hidden_doer, join_casualties
from kg.extract.confidence import verb_confidence
from kg.extract.demands import ASKED, addressee, demanded
from kg.extract.frames import GERUND_ROLES, Frame, matrix_frames, verb_frames
from kg.extract.governors import status_of
from kg.extract.inherited import shares_modal
from kg.extract.joined import last_joined, occasion
from kg.extract.occasions import occasion_times, relative_times
from kg.extract.phrases import Words, clause_filler
from kg.extract.places import find_destination, find_place, purposes_of, sends
from kg.extract.predicates import told_active
from kg.extract.readings import Draft, choose_object, told
from kg.extract.roles import OPEN, assign
from kg.extract.senses import choose_type
from kg.extract.syntax import is_superlative, own_subject, top_verb
from kg.records import Reading, Time
from kg.schema import EventType
from kg.tree import Sentence

_UNPAIRED = 0.45  # who did which of two things is told, but not by the tree


def verb_readings(number: int, voices: Voices, times: dict[int, list[Time]]) -> list[Reading]:
    """Return the readings of all verbs of one sentence."""
    w = voices.words[number]
    found: list[Reading] = []
    for frame in [*join_casualties(w, verb_frames(w)), *matrix_frames(w)]:
        draft = _draft(w, frame)
        if draft is None:
            continue
        for verb in (*frame.chain, frame.head):
            draft.times.extend(times.get(verb, ()))
        draft.times.extend(occasion_times(w.s, frame.head))
        if all(time.kind == "frequency" for time in draft.times):  # 'every week until the law falls'
            draft.times.extend(relative_times(w.s, frame.head))
        for one in _pairs(draft):
            found.extend(told(w, one, number, voices))
    return found


def _pairs(draft: Draft) -> list[Draft]:
    """'Ann and Bo beat Cy and Di respectively' tells of two: the first of each list, then the second."""
    subjects, objects = (draft.roles.get(r, []) for r in (draft.subject_role, draft.object_role))
    if not draft.whole or len(subjects) < 2 or len(subjects) != len(objects):
        if draft.whole and len(subjects) > 1 and objects:  # 'won the first and second leg respectively'
            draft.confidence = min(draft.confidence, _UNPAIRED)
        return [draft]
    ends = {draft.subject_role, draft.object_role}
    shared = {role: found for role, found in draft.roles.items() if role not in (*ends, "context", "manner")}
    return [
        replace(draft, roles={**shared, draft.subject_role: [a], draft.object_role: [b]})
        for a, b in zip(subjects, objects, strict=True)
    ]


def _draft(w: Words, frame: Frame) -> Draft | None:
    event = w.schema.events.get(frame.type_id) or choose_type(w, frame)
    if not frame.functions and not frame.clauses:
        return None
    event = demanded(w, frame, event)
    roles = assign(w, frame, event)
    if event is not None and (asked_of := addressee(w, frame, event)):
        roles.setdefault("recipient", asked_of)
    draft = Draft(
        head=frame.head,
        lemma=frame.lemma,
        predicate=frame.predicate,
        event_type=event.id if event else OPEN,
        rule=frame.rule,
        confidence=0.0,
        roles=roles,
        status=status_of(w.s, frame.head, w.grammar),
        trigger=_trigger(w, frame),
        whole=_paired(w, frame),
    )
    _add_clauses(w, frame, event, draft)
    _choose_ends(w, frame, event, draft)
    _add_preposition(w, frame, draft)
    draft.confidence = verb_confidence(w, frame, draft)
    return draft


def _paired(w: Words, frame: Frame) -> bool:
    """'Holm and Berg went to Oslo and Rome respectively': the lists only mean something together."""
    s = w.s
    if "respectively" not in s.text:
        return False
    marks = [k for k in range(len(s)) if s.words[k].lower() == "respectively"]
    return any(top_verb(s, k) == frame.head < k for k in marks)


def _is_one_thing(s: Sentence, v: int) -> bool:
    """'Search and rescue was suspended': two bare nouns with the verb of one."""
    noun = own_subject(s, v)
    items = [noun, *s.kids(noun, "conj")] if noun >= 0 else []
    if len(items) != 2:
        return False
    plain = all(s.tags[k] == "NN" and s.name_at[k] < 0 for k in items)
    bare = plain and all(not set(s.children[k]) - {*items, *s.kids(k, "cc")} for k in items)
    single = any(s.words[k].lower() in ("is", "was", "has") for k in s.kids(v, "aux", "auxpass"))
    return bare and (single or s.tags[v] == "VBZ")


def _choose_ends(w: Words, frame: Frame, event: EventType | None, draft: Draft) -> None:
    """Choose which roles stand as subject and object; the place comes after, for it is neither."""
    roles = draft.roles
    draft.subject_role = _role_of(frame.functions.get("subject"), roles)
    surface = direct = _role_of(frame.functions.get("object"), roles)
    given = direct in ("recipient", "beneficiary") and "theme" in roles  # 'provided Y with X'
    if given:
        direct = "theme"
    draft.whole_roles = frozenset(
        role for role, found in roles.items() if found == frame.functions.get("prep:between")
    )
    asked = bool(frame.chain) and frame.passive and bool(surface) and bool(draft.subject_role)
    if asked:  # 'asked to be annexed by Norway': who asked stays the subject
        draft.subject_role, direct = surface, draft.subject_role
    elif not draft.subject_role and frame.passive:
        receiver = _role_of(frame.functions.get("indirect"), roles)
        if receiver:  # 'was given a medal'
            draft.subject_role, direct = receiver, surface
        else:
            draft.subject_role, direct = surface, direct if given else ""
    if not surface and event is not None and event.id in ASKED and "topic" in draft.clauses:
        direct = "topic"  # 'demanded that Sweden cut tariffs'
    draft.object_role = choose_object(draft, direct=direct)
    if roles.get(draft.object_role) == frame.functions.get("prep:in_addition", 0):
        draft.object_role = ""  # 'won, in addition to the cup'
    if sends(event):
        draft.purposes = purposes_of(w, frame)
        if goal := find_destination(w, frame, [*draft.purposes.values()], roles):
            roles["destination"] = goal
    draft.whole_roles |= _whole(w, frame, event, draft)
    if place := find_place(w, frame, event, draft.roles):
        draft.roles["location"] = place
        draft.whole_roles |= {"location"}  # 'killed as a storm hit Haiti and Cuba': one harm, in both
    if event is not None and event.id in HARMS:
        _add_circumstances(w, frame, draft)
    if asked:
        draft.predicate += " by"
    elif frame.passive and draft.subject_role == _role_of(frame.functions.get("subject"), roles):
        draft.predicate = _active(w, frame)


def _whole(w: Words, frame: Frame, event: EventType | None, draft: Draft) -> set[str]:
    """'The road links Oslo and Rome': only both mean something; 'search and rescue' is one thing."""
    linked = event is not None and event.id == "LinkedTo" and not frame.passive
    found = {draft.subject_role} if _is_one_thing(w.s, frame.head) else set()
    if linked and not any(function.startswith("prep:") for function in frame.functions):
        found.add(draft.object_role)
    return found


def _add_circumstances(w: Words, frame: Frame, draft: Draft) -> None:
    """Who did harm, and by what: often inside a phrase, or told by the clause beside."""
    roles = draft.roles
    if not {"agent", "cause"} & set(roles) and (doer := hidden_doer(w, roles)):
        roles["agent"] = doer
    when, last = occasion(w.s, frame.head), last_joined(w.s, frame.head)
    if last >= 0 and not {"cause", "context"} & set(roles):
        when = occasion(w.s, last) if when < 0 else when
        if deed := deed_of(w, last):
            roles["context"] = deed
    if when >= 0 and not {"cause", "context"} & {*roles, *draft.clauses}:
        draft.clauses["context"] = clause_filler(w, when)


def _trigger(w: Words, frame: Frame) -> tuple[int, int]:
    """Return the tokens of the verb with its particle when they touch."""
    v = frame.head
    particles = [k for k in w.s.kids(v, "prt") if k == v + 1]
    return v, (particles[0] if particles else v) + 1


def _role_of(tokens: list[int] | None, roles: dict[str, list[int]]) -> str:
    if not tokens:
        return ""
    return next((role for role, found in sorted(roles.items()) if found == tokens), "")


def _add_clauses(w: Words, frame: Frame, event: EventType | None, draft: Draft) -> None:
    slots = event.pattern.slots if event else {"ccomp": "topic", "xcomp": "topic"}
    for function, token in sorted(frame.clauses.items()):
        role = _clause_role(w, frame, function, slots)
        if role not in draft.roles and role not in draft.clauses:
            draft.clauses[role] = clause_filler(w, token)


def _clause_role(w: Words, frame: Frame, function: str, slots: Mapping[str, str]) -> str:
    if function == "purpose" and w.s.lemmas[frame.head].lower() in _BEATS and _is_won(w.s, frame):
        return "result"
    if function in ("purpose", "cause"):
        return function
    if function == "prep:for" and w.s.lemmas[frame.head].lower() in w.grammar.object_gerund:
        return "cause"  # 'fined for hiding its losses'
    role = slots.get(function, "")
    if role not in ("", "location", "destination"):
        return role
    return GERUND_ROLES.get(function.removeprefix("prep:"), "topic")


# 'beat Norway to win the cup' tells what came of it, and 'trains to win the cup' what it is for.
_BEATS = frozenset(("beat", "defeat", "thrash", "edge", "win", "overcome", "outscore"))
_GAINS = frozenset(
    ("win", "claim", "take", "secure", "reach", "become", "clinch", "retain", "advance", "lift")
)


def _is_won(s: Sentence, frame: Frame) -> bool:
    told = s.tags[frame.head] in ("VBD", "VBZ", "VBP") and not s.kids(frame.head, "neg")
    return told and s.lemmas[frame.clauses["purpose"]].lower() in _GAINS


def _active(w: Words, frame: Frame) -> str:
    """'was sentenced' with its agent as subject reads 'sentenced'."""
    s = w.s
    drop = {s.words[k] for k in s.kids(frame.head, "auxpass") if s.lemmas[k].lower() in ("be", "get")}
    if "being" in drop:  # 'were being watched' by X: X watched
        drop |= {s.words[k] for k in s.kids(frame.head, "aux") if s.lemmas[k].lower() == "be"}
    words = frame.predicate.split(" ")
    if "be" in drop and words[0] == "to" and s.words[frame.head] == words[-1]:
        first = is_superlative(s, s.heads[frame.head])
        return words[-1] if first else f"to {s.lemmas[frame.head]}"  # 'the first to be jailed by' them
    kept = [word for word in words if word not in drop]
    own = any(s.tags[k] == "MD" for k in s.kids(frame.head, "aux"))
    modal = "be" in drop and (own or shares_modal(s, frame.head))  # 'will resign and be replaced by' her
    bare = s.lemmas[frame.head]  # 'must be signed' by them: they must sign
    text = " ".join(bare if modal and word == s.words[frame.head] else word for word in kept)
    return told_active(s, frame.head, text)


def _is_given(frame: Frame, draft: Draft) -> bool:
    """'provided Y with X' gives X as much as 'provided X to Y' does."""
    receiver = _role_of(frame.functions.get("object"), draft.roles)
    return receiver in ("recipient", "beneficiary") and draft.subject_role != receiver


_WHOLE = {"prep:due": "due to", "prep:because": "because of"}


def _add_preposition(w: Words, frame: Frame, draft: Draft) -> None:
    """'was found' + 'on the servers' reads 'was found on'."""
    tokens = draft.roles.get(draft.object_role)
    if not tokens:
        said = draft.clauses.get(draft.object_role)
        for function, k in frame.clauses.items():
            if said is not None and function.startswith("prep:") and w.s.starts[k] == said.head.start:
                draft.predicate = f"{draft.predicate} {_WHOLE.get(function, function[5:])}"
        return
    for function, found in frame.functions.items():
        if found == tokens and function.startswith("prep:"):
            if function == "prep:with" and _is_given(frame, draft):
                return
            draft.predicate = f"{draft.predicate} {function[5:].replace('_', ' ')}"
            return
