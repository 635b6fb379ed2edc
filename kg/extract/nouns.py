"""Readings of nouns: 'X's visit to Y', 'its war against Z', 'X from Y'."""

from kg.extract.attribution import Voice, Voices
from kg.extract.complements import prepositions
from kg.extract.confidence import nominal_confidence
from kg.extract.frames import Frame
from kg.extract.governed import noun_effect
from kg.extract.governors import status_of
from kg.extract.joined import HARM
from kg.extract.phrases import Words, content_head, noun_type
from kg.extract.places import place_of_noun, place_of_verb, struck
from kg.extract.readings import Draft, finish
from kg.extract.reported import doers
from kg.extract.roles import OPEN, general_role
from kg.extract.senses import holds
from kg.extract.sites import is_place
from kg.extract.sources import can_speak
from kg.extract.status import Status
from kg.extract.syntax import ORDINALS, expand, is_verb, top_verb
from kg.records import Reading, Time
from kg.schema import EventType
from kg.tree import Sentence


def noun_readings(number: int, voices: Voices, times: dict[int, list[Time]]) -> list[Reading]:
    """Return what nouns say: 'X's visit to Y', 'its war against Z', 'X from Y'."""
    w = voices.words[number]
    s = w.s
    found: list[Reading] = []
    for i in range(len(s)):
        if s.pos[i] == "NOUN" and s.name_at[i] < 0:
            draft = _event_noun(w, i)
            if draft is not None:
                draft.status = _noun_status(w, i)
                under = s.subtree(i)
                draft.times = [t for t in s.times if s.starts[under[0]] <= t.span.start < s.ends[under[-1]]]
                if any(t.span.text.lower().startswith(_COMING) for t in draft.times):
                    draft.status = draft.status.under({"modality": "planned"})
                draft.times = draft.times or _shared_times(w, i, times)
                voice = voices.of(number, i)
                if voice is None and (voice := _voiced(w, i, number)):
                    draft.status = draft.status.under(voice.effect)
                found.extend(finish(w, draft, voice, voices))
        if s.name_at[i] >= 0 and s.names[s.name_at[i]].type == "Person":
            found.extend(_from_place(w, i, voices, number))
    return found


_COMING = ("next ", "tomorrow", "later this ", "later today", "this coming ")  # 'her visit next week'


def _voiced(w: Words, i: int, number: int) -> Voice | None:
    """'confirmed its talks with Oslo', 'denied an attack on the village': who tells of it says so."""
    s, h = w.s, w.s.heads[i]
    if s.deps[i] != "dobj" or s.lemmas[h].lower() not in _TELLING:
        return None
    tellers = [k for k in doers(s, h, w.grammar) if can_speak(w, k)]
    effect = w.grammar.say.get(s.lemmas[h].lower(), {})
    return Voice(number, tellers[0], tuple(tellers[1:]), "indirect", effect) if tellers else None


def _shared_times(w: Words, i: int, times: dict[int, list[Time]]) -> list[Time]:
    """'held talks with Oslo on Friday', 'killed on Friday in a raid by rebels': one date for both."""
    s, h = w.s, w.s.heads[i]
    if s.deps[i] == "dobj" and s.lemmas[h].lower() in _STAGING:
        return list(times.get(h, ()))
    if s.deps[i] in ("nsubj", "nsubjpass") and s.lemmas[h].lower() in _HAPPENING:
        return list(times.get(h, ()))
    harmed = (
        s.deps[i] == "pobj" and s.words[h].lower() in ("in", "during", "by") and s.lemmas[s.heads[h]] in HARM
    )
    return [t for t in times.get(s.heads[h], ()) if t.kind == "date"] if harmed else []


_TELLING = frozenset(
    ("confirm", "deny", "report", "announce", "claim", "allege", "admit", "acknowledge", "reveal", "disclose",
     "declare", "mention", "describe")
)  # fmt: skip
_STAGING = frozenset(
    ("have", "hold", "make", "launch", "stage", "conduct", "carry", "begin", "host", "pay", "mount", "start",
     "undertake", "perform")
)  # fmt: skip
_HAPPENING = frozenset(("occur", "happen", "take", "begin", "erupt", "break", "start", "hold", "launch"))


def _noun_status(w: Words, i: int) -> Status:
    """An event noun that is somebody's object is as planned as its clause, and as wished or called off."""
    s = w.s
    verb, status = top_verb(s, i), Status()
    if is_verb(s, verb) and s.deps[i] in ("dobj", "nsubjpass") and not _going_on(s, i, verb):
        status = Status(modality=status_of(s, verb, w.grammar).modality)
    return status.under(noun_effect(s, i, w.grammar))


# What is supported, ended or condemned is there already.
_PRESUPPOSING = frozenset(
    ("support", "back", "finance", "fund", "sustain", "aid", "end", "stop", "halt", "cease", "continue",
     "condemn", "denounce", "criticize", "criticise", "investigate", "avenge", "mark", "mourn", "justify",
     "resume", "intensify", "escalate", "expand", "overturn", "reverse", "undo", "challenge", "contest",
     "annul")
)  # fmt: skip


def _going_on(s: Sentence, i: int, verb: int) -> bool:
    """'wants to end its war with Kenya', 'to overturn the vote in Oslo': there is a war, was a vote."""
    known = s.kids(i, "poss") or any(s.words[k].lower() in ("the", "this") for k in s.kids(i, "det"))
    return s.heads[i] == verb and s.lemmas[verb].lower() in _PRESUPPOSING and bool(known)


def _event_noun(w: Words, i: int) -> Draft | None:
    s = w.s
    senses = w.schema.noun_senses.get(s.lemmas[i].lower())
    if not senses:  # nine nouns in ten
        return None
    functions = _noun_functions(w, i)
    frame = Frame(i, "noun.event", s.lemmas[i].lower(), s.words[i], functions=functions)
    event = next((w.schema.events[one.event] for one in senses if holds(w, frame, one.when)), None)
    if event is None:
        return None
    draft = Draft(
        i, s.lemmas[i].lower(), s.words[i], event.id, "noun.event", nominal_confidence("noun.event")
    )
    sides = functions.get("prep:between", [])
    if len(sides) > 1 and "subject" not in functions:  # 'the war between X and Y'
        functions = {"subject": sides[:1], "prep:with": sides[1:], **functions}
        del functions["prep:between"]
    _fill(w, i, draft, event, functions)
    if not draft.subject_role or not draft.object_role:
        return None
    subject, other = draft.roles[draft.subject_role][0], draft.roles[draft.object_role][0]
    if not w.schema.is_a(noun_type(w, content_head(w, subject)), "Agent") and s.pos[subject] != "PRON":
        return None
    kind = noun_type(w, content_head(w, other))
    if not (w.schema.is_a(kind, "Agent") or w.schema.is_a(kind, "Place")):
        by = any(w.s.words[p].lower() == "by" for p in w.s.kids(i, "prep", "agent"))
        draft.confidence = nominal_confidence("noun.by" if by else "noun.loose")
    here = {"location", "destination"} & set(draft.roles)
    place = [] if here or event.family != "Conflict" else place_of_noun(w, i)
    if place in draft.roles.values():
        place = []
    if not here and not place and event.family in _GATHERING:
        place = _shared_place(w, i)
    if place := place or ([] if here else struck(w, event, draft.roles)):
        draft.roles["location"] = place
    ordinal = [k for k in s.kids(i, "amod") if s.words[k].lower() in _RANKED]
    if ordinal:
        draft.predicate = f"{s.words[ordinal[0]]} {draft.predicate}"
    return draft


def _shared_place(w: Words, i: int) -> list[int]:
    """'talks with Norway ended in Tarn', 'held talks with Norway in Tarn': the place of both."""
    s, h = w.s, w.s.heads[i]
    while s.deps[i] == "pobj" and s.words[h].lower() == "of":  # 'three rounds of talks ended'
        i, h = s.heads[h], s.heads[s.heads[h]]
    held = s.deps[i] == "dobj" and s.lemmas[h].lower() in _STAGING
    happened = s.deps[i] in ("nsubj", "nsubjpass") and s.lemmas[h].lower() in _HAPPENING | _ENDING
    return place_of_verb(w, h) if held or happened else []


_GATHERING = frozenset(("Communication", "Interaction", "Movement", "Justice"))
_ENDING = frozenset(("end", "conclude", "resume", "continue", "collapse", "fail", "stall", "open"))


def _noun_functions(w: Words, i: int) -> dict[str, list[int]]:
    """Return the functions around a noun: its owner or 'by' as subject, its prepositions."""
    s = w.s
    functions: dict[str, list[int]] = {}
    owners = [k for k in s.kids(i, "poss") if s.pos[k] != "ADV"] or _nations(w, i)
    if owners:
        functions["subject"] = expand(s, owners[0])
    for word, _, nouns in prepositions(s, i):
        real = [k for k in nouns if not any(t.span.start <= s.starts[k] < t.span.end for t in s.times)]
        if real and word != "including":  # 'its leadership, including Holm'
            functions.setdefault("subject" if word == "by" and not owners else f"prep:{word}", real)
    return functions


def _nations(w: Words, i: int) -> list[int]:
    """'U.S. strikes against rebels', 'the Russian invasion of Ukraine': the nation named before the deed."""
    s = w.s
    before = [k for k in s.kids(i, "amod", "compound", "nmod") if k < i and s.name_at[k] >= 0]
    found = [k for k in before if s.names[s.name_at[k]].type in ("Country", "Nationality")]
    by = any(s.words[p].lower() == "by" for p in s.kids(i, "prep", "agent"))
    return expand(s, found[0]) if len(found) == 1 and not by else []


def _fill(w: Words, i: int, draft: Draft, event: EventType, functions: dict[str, list[int]]) -> None:
    """Give the functions of an event noun their roles; the first beside the subject is the object."""
    for function, tokens in functions.items():
        if function == "prep:of":
            role = event.pattern.slots.get("object", "patient")
        else:
            role = event.pattern.slots.get(function) or general_role(w, function, tokens, draft.roles)
        if role == "location" and not is_place(w, tokens[0]):  # 'the killing of Adams in a raid'
            role = "context"
        if not role or role in draft.roles:
            continue
        draft.roles[role] = tokens
        if function == "subject":
            draft.subject_role = role
        elif not draft.object_role:
            draft.object_role, draft.predicate = role, f"{w.s.words[i]} {function[5:]}"


_RANKED = ORDINALS | {"latest", "next"}


def _from_place(w: Words, i: int, voices: Voices, number: int) -> list[Reading]:
    s = w.s
    shared = [
        a for a in s.kids(i, "appos") if s.words[a].lower() in ("both", "all")
    ]  # 'X and Y, both from Z'
    for p in [k for a in [i, *shared] for k in s.kids(a, "prep")]:
        if s.words[p].lower() != "from":
            continue
        places = [k for k in s.kids(p, "pobj") if w.schema.is_a(noun_type(w, k), "Place")]
        if places:
            draft = Draft(p, "be_from", "from", OPEN, "noun.from", nominal_confidence("noun.from"))
            draft.roles = {"theme": _list_before(s, i) if shared else [i], "origin": places}
            draft.subject_role, draft.object_role, draft.narrator = "theme", "origin", True
            return finish(w, draft, None, None)
    return []


def _list_before(s: Sentence, i: int) -> list[int]:
    while s.deps[i] == "conj" and s.heads[i] != i:
        i = s.heads[i]
    return expand(s, i)
