"""Where something happened, when no preposition of the verb itself says so."""

from kg.extract.complements import prepositions
from kg.extract.frames import Frame
from kg.extract.joined import continues, last_joined, occasion
from kg.extract.phrases import Words, noun_type
from kg.extract.prepositional import innermost
from kg.extract.sites import is_part
from kg.extract.status import with_to
from kg.extract.syntax import expand, is_verb, own_subject, top_verb
from kg.schema import EventType
from kg.tree import Sentence

_WHERE = ("in", "at", "near", "outside", "inside", "off", "across", "throughout")
_BESIDE = frozenset(("near", "outside", "off", "along"))
_DEEPER = (*_WHERE, "of", "on", "by", "along")
_ROLES = (
    "patient", "theme", "result", "context", "recipient", "topic", "coAgent", "beneficiary", "cause",
    "destination", "instrument", "agent", "origin",
)  # fmt: skip
_WITH_PLACE = frozenset(("after", "during", "following", "between", "outside_of", "along", "on", "by"))
# Bodies that are places too, where a preposition of place stands before them.
_HOUSES = frozenset(("HealthOrganization", "EducationalOrganization", "ReligiousOrganization"))
_CELLS = frozenset(("prison", "jail", "custody", "detention", "penitentiary"))
_SIDES = frozenset((*_WHERE, "on", "along"))
# What is decided on need not be where it is decided.
_DECISIONS = frozenset(
    ("Vote", "Approve", "Reject", "Propose", "Endorse", "Oppose", "Decide", "Desire", "Ban", "Permit",
     "Demand", "Request", "Order", "Agree", "Authorize")
)  # fmt: skip
_DECIDED = frozenset(("patient", "theme", "topic", "purpose", "beneficiary", "recipient"))
_DEPTH = 3  # 'a collapse at a plant in a town'
# What is said about a place did not happen there.
_SAID = frozenset(("Communication",))
# Such events happen where the clause before them does: 'died when a bridge fell in Tarn'.
_SPOTS = frozenset(("Conflict", "Justice", "Incident"))
_RAIDS = frozenset(("Conflict", "Justice"))
_HARM = frozenset(("Kill", "Injure", "Die", "Casualties", "Evacuate", "Trap", "Disappear"))


def find_place(w: Words, frame: Frame, event: EventType | None, roles: dict[str, list[int]]) -> list[int]:
    """Return the place of an event: inside its phrases, else that of the clause it belongs to."""
    if "location" in roles or (event is not None and event.family in _SAID):
        return []
    if any(w.schema.is_a(noun_type(w, k), "Place") for k in roles.get("destination", ())):
        return []
    sent = any(w.schema.is_a(noun_type(w, k), "Place") for k in roles.get("origin", ()))
    for role in _ROLES:
        if sent and role == "patient":  # 'fired from Kars at a base in Tarn' was done in Kars
            continue
        if role == "origin" and (event is None or event.family not in _RAIDS):
            continue  # 'oil comes from fields in Tarn'
        items = [k for k in roles.get(role, []) if role != "context" or not _of_other(w, k, event)]
        spots = [found for k in items if (found := _inside(w, k, _DEPTH))]
        if len(spots) > 1 or (event is not None and event.id in _DECISIONS and role in _DECIDED):
            continue  # 'rose to 30 in Norway and nine in Kenya', 'votes for the closure of the canal'
        if spots:
            return spots[0]
        for k in items:
            if event is not None and event.family == "Justice" and (found := _cell(w.s, k)):
                return found
    if found := _of_ceremony(w, roles.get("position", [])):
        return found
    return _of_neighbour(w, frame, event) or ([] if sent else struck(w, event, roles))


def _of_other(w: Words, noun: int, event: EventType | None) -> bool:
    """'leads the count following a win in Tarn': the win was there; 'killed following a raid in Tarn'."""
    near = event is not None and (event.id in _HARM or event.family in (*_SPOTS, "Movement"))
    body = w.schema.is_a(noun_type(w, noun), "Agent")  # 'tried before a court in Tarn'
    return not near and not body and w.s.words[w.s.heads[noun]].lower() in _BEFORE


_BEFORE = frozenset(("following", "after", "before", "since", "despite", "until", "over"))


def _of_ceremony(w: Words, offices: list[int]) -> list[int]:
    """'sworn in as president of Norway in Oslo': the place behind 'of' is none of the office."""
    s = w.s
    under = sorted(p for k in offices for p in s.kids(k, "prep"))
    for p in under:
        whose = any(s.words[q].lower() == "of" for q in under if q < p)
        nouns = s.kids(p, "pobj")
        if whose and s.words[p].lower() in ("in", "at") and nouns and _named_place(w, nouns[0]):
            return nouns
    return []


def struck(w: Words, event: EventType | None, roles: dict[str, list[int]]) -> list[int]:
    """'a strike on Tarn Air Base', 'shelled Kherson': where force is used is what it is used on."""
    if event is None or event.family != "Conflict" or event.id == "Fight":  # one fights somebody
        return []
    return [k for k in roles.get("patient", ())[:1] if _named_place(w, k) and _is_spot(w, k)]


def _is_spot(w: Words, k: int) -> bool:
    kind = noun_type(w, k)
    return kind not in ("Country", "Continent") and w.schema.is_a(kind, "Place") and w.s.tags[k] != "NNPS"


def sends(event: EventType | None) -> bool:
    """Tell whether events of a type bring a thing somewhere."""
    return event is not None and {"destination", "theme"} <= set(event.roles)


def purposes_of(w: Words, frame: Frame) -> dict[int, int]:
    """'sent sappers to clear mines and workers to build': object -> what it is sent to do."""
    s = w.s
    own = {n: [k for k in s.kids(n, "acl") if with_to(s, k)] for n in frame.functions.get("object", ())}
    free = {n: found for n, found in own.items() if s.lemmas[n].lower() not in w.grammar.infinitive_nouns}
    return {n: found[0] for n, found in free.items() if found}


def find_destination(w: Words, frame: Frame, purposes: list[int], roles: dict[str, list[int]]) -> list[int]:
    """'sent troops to fight in Kherson': what is sent goes where its purpose is."""
    if {"destination", "recipient", "location"} & set(roles):
        return []
    clauses = [frame.clauses[key] for key in ("purpose", "xcomp") if key in frame.clauses]
    clauses += [k for v in clauses for k in w.s.kids(v, "xcomp", "ccomp")]  # 'to help battle the fires in'
    return next(
        (found for v in [*clauses, *purposes] if (found := place_of_verb(w, v) or _of_made(w, v))), []
    )


def _of_made(w: Words, v: int) -> list[int]:
    """'to rebuild homes destroyed in Kherson': where what the purpose is about was done to."""
    below = [k for n in w.s.kids(v, "dobj") for k in w.s.kids(n, "acl") if w.s.tags[k] == "VBN"]
    return next((found for k in below if (found := place_of_verb(w, k))), [])


def place_of_noun(w: Words, noun: int) -> list[int]:
    """'the attack by rebels on a clinic in Tarn': where the deed of a noun was done."""
    if found := _inside(w, noun, _DEPTH):
        return found
    for word, _, nouns in prepositions(w.s, noun):  # 'clashes between rebels and the army in Tarn'
        if word in ("between", "with", "against") and (found := _inside(w, nouns[-1], 1) if nouns else []):
            return found
    return []


def _inside(w: Words, noun: int, depth: int) -> list[int]:
    """'damaged a bridge in Kherson': the named place inside a phrase."""
    s = w.s
    if not depth or not s.children[noun]:
        return []
    away = [a for a in s.kids(noun, "advmod") if a > noun]  # 'a fire ten miles away in Tarn'
    around = [p for one in (noun, *away) for p in s.kids(one, "prep")]
    for p in sorted(around, key=lambda p: s.words[p].lower() in _BESIDE):  # 'near a road in Tarn': in Tarn
        word = s.words[p].lower()
        for k in s.kids(p, "pobj"):
            if word in _WHERE and _named_place(w, k):
                return expand(s, k) if s.kids(k, "cc") else [k]
            if word in _SIDES and is_part(w, k, named=True):
                return [k]
            if word == "of" and _done_to_place(w, noun) and _named_place(w, k):
                return [k]
            if word in _DEEPER and s.name_at[k] < 0 and (found := _inside_list(w, k, word, depth - 1)):
                return found
    return []


def _inside_list(w: Words, noun: int, word: str, depth: int) -> list[int]:
    """'a strike on homes and a clinic in Tarn': the place after the last of a list."""
    items = [noun, *expand(w.s, noun)[:0:-1]] if word != "of" and w.s.kids(noun, "conj") else [noun]
    return next((found for k in items if (found := _inside(w, k, depth))), [])


def _cell(s: Sentence, noun: int) -> list[int]:
    """'sentenced to two years in federal prison': where the sentence is served."""
    under = [k for p in s.kids(noun, "prep") if s.words[p].lower() in ("in", "at") for k in s.kids(p, "pobj")]
    return [k for k in under if s.lemmas[k].lower() in _CELLS][:1]


def _done_to_place(w: Words, noun: int) -> bool:
    """'the restoration of Kursk', 'the invasion of Kuwait': such deeds happen where the place is."""
    types = w.schema.nouns.get(w.s.lemmas[noun].lower(), ())
    return bool(types) and w.schema.events[types[0]].family in ("Conflict", "Business", "Change")


def _named_place(w: Words, k: int) -> bool:
    """'Kherson', 'the Kursk region'."""
    s = w.s
    kind = noun_type(w, k)
    if not w.schema.is_a(kind, "Place") and kind not in _HOUSES:
        return False
    return s.name_at[k] >= 0 or any(
        s.name_at[c] >= 0 and w.schema.is_a(s.names[s.name_at[c]].type, "Place")
        for c in s.kids(k, "compound", "amod", "poss", "nmod")
    )


def place_of_verb(w: Words, v: int) -> list[int]:
    """'met in Tarn', 'struck a bridge in Tarn': where the deed of a verb was done."""
    around = [(word, nouns) for word, _, nouns in prepositions(w.s, v) if nouns]
    for word, nouns in around:
        if word in _WHERE and _named_place(w, nouns[0]):
            return innermost(w, nouns)
    for k in [*(nouns[0] for _, nouns in around), *w.s.kids(v, "dobj", "nsubjpass")]:
        if found := _inside(w, k, 2):
            return found
    return []


def _of_gathering(w: Words, v: int) -> list[int]:
    """'met in Tarn for a summit where they signed', 'a raid in Tarn in which two died': all of it there."""
    s, noun = w.s, w.s.heads[v]
    if s.deps[v] != "relcl" or w.schema.is_a(noun_type(w, noun), "Place"):
        return []
    below = [
        k for p in s.kids(v, "prep") if s.words[p].lower() in ("in", "during") for k in s.kids(p, "pobj")
    ]
    if not any(s.words[k].lower() in ("where", "which") for k in [*below, *s.kids(v, "advmod")]):
        return []
    if s.lemmas[noun].lower() == "question":
        return []
    h = top_verb(s, noun)
    while not (found := _inside(w, noun, 1) or place_of_verb(w, h)):
        if s.deps[h] != "conj" or own_subject(s, h) >= 0:
            break
        h = s.heads[h]
    return found


def _of_neighbour(w: Words, frame: Frame, event: EventType | None) -> list[int]:
    s, v = w.s, frame.head
    if found := _of_gathering(w, v):
        return found
    if continues(s, v) and (found := place_of_verb(w, s.heads[v])):
        return found
    joined = s.deps[v] == "conj" and is_verb(s, s.heads[v]) and own_subject(s, v) < 0
    if found := _in_front(w, v):
        return found
    if joined and event is not None and event.family in _RAIDS and event.id not in _HARM:
        first = w.schema.usual(s.lemmas[s.heads[v]].lower())  # 'killed two in Tarn and seized a truck'
        return place_of_verb(w, s.heads[v]) if first and first[-1].family in _RAIDS else []
    if event is None or event.id not in _HARM:
        last = last_joined(s, v)  # 'raided two homes and seized guns in Tarn'
        alike = w.schema.usual(s.lemmas[last].lower()) if last >= 0 and event is not None else []
        same = event is not None and event.family in _SPOTS and alike and alike[-1].family in _SPOTS
        return place_of_verb(w, last) if same else []
    if joined:
        h = s.heads[v]
        if found := place_of_verb(w, h) or (place_of_verb(w, s.heads[h]) if continues(s, h) else []):
            return found
    last = last_joined(s, v)
    if last >= 0 and (found := place_of_verb(w, last) or _of_occasion(w, last)):
        return found
    return _of_occasion(w, v) or _below(w, last if last >= 0 else v)


def _in_front(w: Words, v: int) -> list[int]:
    """'In Kherson, police seized guns and closed shops': what stands in front holds for all joined verbs."""
    s = w.s
    while s.deps[v] == "conj" and is_verb(s, s.heads[v]) and own_subject(s, v) < 0:
        v = s.heads[v]
        subject = own_subject(s, v)
        for word, token, nouns in prepositions(s, v):
            if word in _WHERE and nouns and token < subject and _named_place(w, nouns[0]):
                return nouns
    return []


def _below(w: Words, v: int) -> list[int]:
    """'killed in a strike on a tent that sheltered families in Tarn': harm is done where its clause tells."""
    s = w.s
    for k in s.subtree(v):
        prep = s.heads[k]
        if s.deps[k] != "pobj" or k < v or s.words[prep].lower() not in (*_WHERE, "on"):
            continue
        if s.deps[prep] == "prep" and _named_place(w, k):
            return [k]
    return []


def _of_occasion(w: Words, v: int) -> list[int]:
    """'died when a bridge fell in Tarn', 'were killed after an attack at a market in Tarn'."""
    s = w.s
    k = occasion(s, v)
    if k >= 0:
        subject = own_subject(s, k)
        clauses = [k, *(c for c in s.kids(k, "conj") if is_verb(s, c))]
        told = next((found for c in clauses if (found := place_of_verb(w, c))), [])
        return told or (_inside(w, subject, _DEPTH) if subject >= 0 else [])
    for word, _, nouns in prepositions(s, v):
        if word in _WITH_PLACE and nouns and (found := _inside(w, nouns[0], _DEPTH)):
            return found
    return []
