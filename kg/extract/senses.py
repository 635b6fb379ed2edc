"""Which type of event a frame tells of: by its verb, by what fills it, or by the noun of a light verb."""

from kg.extract.complements import prepositions
from kg.extract.frames import Frame
from kg.extract.phrases import Words, content_head, noun_type
from kg.extract.predicates import ADVERBS_OF_REACH
from kg.extract.prepositional import is_time
from kg.schema import EventType, Sense
from kg.schema_check import CLAUSES
from kg.schema_records import ABSENT, ANY, NOT, alternatives, is_word, options
from kg.tree import Sentence

# Pronouns that tell nothing of what they stand for, persons or things.
_ANYTHING = frozenset(("they", "them", "we", "us", "you", "those", "these", "some", "many", "others"))

_NAMING = frozenset(("name", "vote", "crown", "elect", "choose", "select"))
_ONWARD = frozenset(("forward", "ahead", "aground"))
_DEGREES = frozenset(("enough", "too", "so", "as", "how"))
_SEASONS = frozenset(("year", "month", "week", "season", "match", "tournament", "decade", "century"))


def choose_type(w: Words, frame: Frame) -> EventType | None:
    """Return the event type of a frame, None for one outside the ontology."""
    event = _told_by_noun(w, frame)
    if event is None and _is_prize(w, frame):
        return w.schema.events["AwardPrize"]
    if event is None and _is_called(w, frame):
        return w.schema.events["Name"]
    sense = None if event or _in_degree(w.s, frame) else _sense(w, frame)
    return w.schema.events[sense.event] if sense else event


def _is_prize(w: Words, frame: Frame) -> bool:
    """'was named Best Actor', 'voted player of the year': a prize is no office."""
    s = w.s
    for k in frame.functions.get("oprd", ()) if frame.lemma in _NAMING else ():
        best = any(s.words[x].lower() == "best" for x in s.kids(k, "amod", "compound", "nmod"))
        ends = [s.words[x].lower() for _, _, nouns in prepositions(s, k) for x in nouns]
        if best or any(word in _SEASONS for word in ends):
            return True
    return False


def _is_called(w: Words, frame: Frame) -> bool:
    """'a man named Karl Berg': a name is no office."""
    named = [k for k in frame.functions.get("oprd", ()) if frame.lemma == "name" and w.s.name_at[k] >= 0]
    return any(w.s.names[w.s.name_at[k]].type in ("Person", "Thing") for k in named)


def _in_degree(s: Sentence, frame: Frame) -> bool:
    """'The law does not go far enough', 'went too far': nobody moves."""
    if frame.lemma != "go":
        return False
    far = [k for k in s.kids(frame.head, "advmod") if s.words[k].lower() == "far"]
    beside = [s.words[x].lower() for k in far for x in (k - 1, min(k + 1, len(s) - 1))]
    return any(word in _DEGREES for word in beside)


def _sense(w: Words, frame: Frame) -> Sense | None:
    senses, lemma = w.schema.senses, frame.lemma  # some pipelines cut lemmas: 'collid', 'controll'
    onward = [k for k in w.s.kids(frame.head, "advmod") if k == frame.head + 1 or w.s.words[k] == "short"]
    for sense in senses.get(f"{lemma}_{w.s.words[onward[0]].lower()}", ()) if onward else ():
        if holds(w, frame, sense.when):  # 'moves forward with the inquiry': nobody goes anywhere
            return sense
    if any(w.s.words[k].lower() in ADVERBS_OF_REACH for k in onward):  # 'moved closer to war'
        return None
    found = next((senses[stem] for stem in _stems(lemma) if stem in senses), ())
    return next((sense for sense in found if holds(w, frame, sense.when)), None)


def _stems(lemma: str) -> list[str]:
    """Return a lemma and what it may stand for where a pipeline cut it, or cut too little: 'quizze'."""
    single = lemma[:-1] if lemma[-2:-1] == lemma[-1:] else lemma
    bare = lemma.removesuffix("ed") if lemma.endswith("ed") else lemma.removesuffix("e")
    short = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    return [lemma, f"{lemma}e", single, *((f"{bare}e", bare, short) if bare != lemma else ())]


def holds(w: Words, frame: Frame, conditions: dict[str, str]) -> bool:
    """Tell whether the functions of a frame meet conditions of the ontology."""
    return all(_meets(w, frame, function, wanted) for function, wanted in conditions.items())


def _meets(w: Words, frame: Frame, function: str, wanted: str) -> bool:
    if function in CLAUSES:
        return (function in frame.clauses) != (wanted == ABSENT)
    if wanted == ANY and frame.clauses and any(name in frame.clauses for name in alternatives(function)):
        return True  # 'led to the road being closed'
    found = [kinds(w, k) for name in alternatives(function) for k in frame.functions.get(name, ())]
    if function == "object" and not found and wanted != ABSENT and _takes_money(w.s, frame):
        found = [("Money", "money")]
    return w.schema.fits(wanted, found)


def kinds(w: Words, i: int) -> tuple[str, ...]:
    """Return what is known of a filler: its class, the types its head noun tells of, the head itself."""
    s, head = w.s, i if _is_amount(w, i) else content_head(w, i)
    cls, lemma, word = noun_type(w, head), s.lemmas[head].lower(), s.words[head].lower()
    behind = [s.words[k].lower() for k in s.kids(head, "amod", "acl") if k > head]  # '20 people dead'
    behind += ["period"] if is_time(s, head) or _is_year(s, head) else []  # '2018 saw floods'
    if s.name_at[head] >= 0 or s.pos[head] == "PROPN" or word in _ANYTHING:
        return tuple(kind for kind in (cls, *behind) if kind)
    return tuple(kind for kind in (cls, *_noun_types(w, head), lemma, word, *behind) if kind)


def _takes_money(s: Sentence, frame: Frame) -> bool:
    """'raised $5 million': the sum is told as a quantity, yet it is what was raised."""
    sums = [s.starts[k] for k in s.kids(frame.head, "dobj", "npadvmod") if not frame.passive]
    coins = [q.span for q in s.quantities if len(q.unit) == 3 and q.unit.isupper()]
    return any(span.start <= start < span.end for start in sums for span in coins)


def _is_year(s: Sentence, i: int) -> bool:
    return (
        s.tags[i] == "CD"
        and s.words[i].isdigit()
        and s.words[i][:2] in ("18", "19", "20")
        and len(s.words[i]) == 4
    )


def _is_amount(w: Words, i: int) -> bool:
    """'the number of nurses rose': the number did, while 'a number of nurses' are nurses."""
    the = any(w.s.words[k].lower() == "the" for k in w.s.kids(i, "det"))
    return the and w.s.lemmas[i].lower() in ("number", "share", "percent")


def _noun_types(w: Words, head: int) -> list[str]:
    """Return the types of event that a common noun tells of."""
    s = w.s
    if s.name_at[head] >= 0 or s.pos[head] != "NOUN":
        return []
    first = [k for k in s.kids(head, "compound") if s.lemmas[head].lower() in _UNDERTAKINGS]
    senses = w.schema.noun_senses
    found = [sense for k in (*first[-1:], head) for sense in senses.get(s.lemmas[k].lower(), ())]
    return [sense.event for sense in found if not sense.when]


# 'a rescue operation', 'a mediation effort': what the noun before them says happens.
_UNDERTAKINGS = frozenset(("operation", "effort", "campaign", "mission", "drive", "bid", "work", "exercise"))


def _told_by_noun(w: Words, frame: Frame) -> EventType | None:
    """'launched strikes', 'made a decision': the noun below a light verb tells what happens."""
    allowed = () if _is_made_so(w.s, frame) else w.grammar.light_verbs.get(frame.lemma, ())
    for k in frame.functions.get("object", ())[:1] if allowed else ():
        for name in _noun_types(w, content_head(w, k)):
            if any(w.schema.is_a(name, one) for one in allowed):
                return w.schema.events[_peaceful(w, frame, content_head(w, k)) or name]
    return None


_POLICE = frozenset(("police", "officer", "detective", "agent", "investigator", "prosecutor", "customs"))
_STRIKERS = frozenset(
    ("worker", "employee", "staff", "union", "pilot", "teacher", "nurse", "doctor", "driver", "crew", "miner",
     "lecturer", "cleaner", "farmer", "docker", "actor", "writer", "labour", "labor", "general", "rail",
     "hunger", "indefinite", "wildcat", "one-day", "two-day", "three-day", "day", "hour", "24-hour", "week")
)  # fmt: skip


def _peaceful(w: Words, frame: Frame, noun: int) -> str:
    """'staff held a one-day strike', 'police carried out raids': no attack; '' where it is what it seems."""
    s, lemma = w.s, w.s.lemmas[noun].lower()
    who = [content_head(w, k) for k in frame.functions.get("subject", ())]
    beside = {s.lemmas[k].lower() for k in (*who, *s.kids(noun, "amod", "compound", "nmod"))}
    if lemma == "strike":
        workers = any(w.schema.is_a(noun_type(w, k), one) for k in who for one in ("Workers", "LabourUnion"))
        return "LabourStrike" if workers or beside & _STRIKERS else ""
    under = {*frame.functions, *(f"prep:{word}" for word, _, _ in prepositions(s, noun))}
    if lemma == "probe" and under & {"prep:to", "prep:toward", "prep:towards"}:
        return "SpaceLaunch"  # 'launched a probe to Venus'
    if lemma == "raid" and any(s.lemmas[k].lower() in _POLICE for k in who):
        return "Search"
    return ""


def _is_made_so(s: Sentence, frame: Frame) -> bool:
    """'The storm made travel dangerous': nobody travels, travel becomes something."""
    said = s.pos[frame.clauses["ccomp"]] == "ADJ" if "ccomp" in frame.clauses else False
    return frame.lemma == "make" and (said or bool(frame.functions.get("oprd")))


def is_light(w: Words, frame: Frame, event: EventType) -> bool:
    """Tell whether the object of a frame is the event itself, below a light verb."""
    return _told_by_noun(w, frame) is event


def lent(w: Words, frame: Frame, event: EventType) -> dict[str, list[int]]:
    """Return the prepositions of an object that make one verb with it: 'launched strikes on the port'.

    'claimed responsibility for the attack', 'cut ties with the firm': what stands below the noun
    belongs to the verb; so do the sides of what is mediated.
    """
    light = is_light(w, frame, event)
    own = light or _bound(w, frame, event)
    if not frame.functions.get("object") or not (own or "prep:between" in event.pattern.slots):
        return {}
    s, found = w.s, dict[str, list[int]]()
    if s.name_at[frame.functions["object"][0]] >= 0:  # 'the Centre for Sport' has a purpose by name only
        return {}
    for word, _, nouns in prepositions(s, content_head(w, frame.functions["object"][0])):
        real = [k for k in nouns if not any(t.span.start <= s.starts[k] < t.span.end for t in s.times)]
        told = light or word == "between" or _takes(event, f"prep:{word}")
        if real and (own or word == "between") and told and f"prep:{word}" not in frame.functions:
            found.setdefault(f"prep:{word}", real)
    return found


def _takes(event: EventType, function: str) -> bool:
    """'introduced fines for theft': no purpose of the fines, they are what they are for."""
    slots = [event.pattern.slots, *(one.slots for one in event.pattern.alternations)]
    return any(found.get(function, "purpose") not in _CIRCUMSTANCES for found in slots)


_CIRCUMSTANCES = frozenset(("purpose", "location", "context", "cause"))


def _bound(w: Words, frame: Frame, event: EventType) -> bool:
    """Tell whether the verb means the type because of the word or event that is its object."""
    sense = _sense(w, frame)
    wanted = sense.when.get("object", "") if sense and sense.event == event.id else ""
    named = any(is_word(one) or one in w.schema.events for one in options(wanted))
    return bool(frame.functions.get("object")) and named and not wanted.startswith(NOT)
