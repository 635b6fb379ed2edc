"""Offices in the words: 'the Russian president', 'secretary of the Security Council'."""

from dataclasses import dataclass

from kg.extract.phrases import Words, noun_type
from kg.extract.predicates import as_said
from kg.tree import Sentence


@dataclass(frozen=True, slots=True)
class Office:
    """An office noun and the body or country it belongs to (`seat` is -1 when none is named)."""

    token: int
    seat: int
    predicate: str  # 'president of'
    past: bool = False  # 'former president', 'the ousted leader'


# What somebody is by trade: 'a Kenyan scientist' is a scientist from Kenya, not Kenya's.
_TRADES = frozenset(
    ("scientist", "researcher", "engineer", "lawyer", "economist", "analyst", "professor", "lecturer",
     "reporter", "journalist", "columnist", "correspondent", "conductor", "coach", "founder", "co-founder",
     "owner", "partner", "prince", "princess")
)  # fmt: skip


# Offices whose bearer is told by a place: 'Senator Ada Holm of Oregon'.
_OF_PLACES = frozenset(
    ("senator", "representative", "congressman", "congresswoman", "governor", "mayor", "president", "premier",
     "minister", "chancellor", "king", "queen", "prince", "princess", "duke", "duchess", "emperor", "sultan",
     "emir", "bishop", "archbishop", "sheriff")
)  # fmt: skip


# Before a name these say little: 'Judge Ann Holm'; 'Minister Ann Holm' holds an office.
RANKS = frozenset(
    ("judge", "justice", "officer", "general", "admiral", "colonel", "captain", "major", "lieutenant",
     "sergeant", "commander", "inspector", "superintendent", "prince", "princess", "bishop", "archbishop",
     "cardinal", "rabbi", "imam", "ayatollah", "sheikh", "professor", "attorney", "coach", "deputy")
)  # fmt: skip
RUNNING = frozenset(("candidate", "nominee", "contender", "challenger", "incumbent"))  # no office yet


_SENT = frozenset(("senator", "representative", "congressman", "congresswoman", "delegate"))
_WITH_FIELD = frozenset(("secretary", "minister", "undersecretary", "under-secretary"))
_FIELDS = frozenset(
    ("affairs", "agriculture", "commerce", "culture", "defence", "defense", "economy", "education",
     "energy", "environment", "finance", "government", "health", "homeland", "intelligence", "interior",
     "justice", "labor", "labour", "mission", "operations", "police", "protocol", "security", "staff",
     "state", "tourism", "trade", "transport", "transportation", "treasury", "war")
)  # fmt: skip


def _is_field(s: Sentence, k: int) -> bool:
    """'Secretary of State', 'minister of the interior': what it is about, and no body."""
    return s.lemmas[k].lower() in _FIELDS and not s.kids(k, "poss", "prep", "compound")


_PLAYERS = frozenset(("men", "women", "boys", "girls", "children", "ladies"))


def office_of(w: Words, i: int) -> Office | None:
    """Return the office that a noun phrase names, None when its head is no office."""
    s = w.s
    lemma, word = s.lemmas[i].lower(), s.words[i].lower()
    if lemma not in w.schema.offices and word not in w.schema.offices:
        return None
    words = _office_words(w, i)
    if any(k > i and s.words[k].lower() in ("elect", "designate") for k in s.kids(i, "amod")):
        return None  # 'president of Norway elect': not yet
    adverbs = {s.words[k].lower() for k in s.kids(i, "advmod") if k < i}
    before = {s.words[k].lower() for k in s.kids(i, "amod") if k < i}  # 'former US president'
    if w.grammar.past_offices & adverbs:
        words = f"former {words}"
    past = bool(w.grammar.past_offices & {*adverbs, *before, *words.lower().split(" ")}) or _shares_past(w, i)
    preps, field = s.kids(i, "prep") or _shared_preps(w, i), _field(s, i)
    if field >= 0:  # 'secretary of state', whose state the words around tell
        words = f"{words} of {s.words[field].lower()}"
        preps = [*s.kids(field, "prep"), *(p for p in preps if p > field)]
    for p in preps:
        preposition = s.words[p].lower()
        if preposition in ("of", "for", "at", "in", "to", "with"):
            for k in s.kids(p, "pobj"):
                if lemma in _WITH_FIELD and _is_field(s, k):  # 'US Secretary of State' serves the US
                    about = as_said(s, list(range(p, s.subtree(k)[-1] + 1))).lower()
                    seat = next(iter(s.kids(i, "poss")), _seat_before(s, i))
                    return Office(i, seat, f"{words} {about} of" if seat >= 0 else "is", past)
                return Office(i, k, f"{words} {preposition}", past)
    for k in s.kids(i, "poss"):
        players = s.words[k].lower() in _PLAYERS and s.children[k] == s.kids(k, "case")  # 'men's coach'
        return Office(i, -1, "is", past) if players else Office(i, k, f"{words} of", past)
    seat = _seat_before(s, i)
    if seat >= 0 and lemma in _TRADES and _is_nation(s, seat):
        seat = -1
    if seat < 0 and (home := _home(w, i)) >= 0:
        return Office(i, home, f"{words} from", past)
    seat = seat if seat >= 0 else _seat_behind(w, i)
    if seat >= 0:
        return Office(i, seat, f"{words} of", past)
    return Office(i, -1, "is", past)


def _field(s: Sentence, i: int) -> int:
    """'secretary of state', 'chief of staff': a bare noun under 'of' tells which office, not whose."""
    for p in s.kids(i, "prep"):
        for k in s.kids(p, "pobj") if p == i + 1 and s.words[p].lower() == "of" else ():
            bare = k == p + 1 and not s.kids(k, "cc", "conj", "appos", "compound")
            return k if bare and s.words[k].lower() in _FIELDS else -1
    return -1


def _home(w: Words, i: int) -> int:
    """'the senator from Oregon': the place that sent them, -1 for none."""
    s = w.s
    if s.lemmas[i].lower() not in _SENT:
        return -1
    nouns = [k for p in s.kids(i, "prep") if s.words[p].lower() == "from" for k in s.kids(p, "pobj")]
    return next((k for k in nouns if s.name_at[k] >= 0 and w.schema.is_a(noun_type(w, k), "Place")), -1)


def _office_words(w: Words, i: int) -> str:
    """Return the office without nations and determiners: 'caretaker prime minister'."""
    s = w.s
    first = i
    while first > 0:
        before = first - 2 if first > 1 and s.words[first - 1] == "-" else first - 1  # 'Secretary-General'
        joined = s.deps[before] in ("compound", "amod") and s.heads[before] > before
        joined = joined or s.words[before].lower() == "de"  # 'de facto leader'
        if not joined or s.name_at[before] >= 0 or s.heads[before] < first:
            break
        first = before
    text = ""
    for k in range(first, i + 1):
        blank = "" if k == first or s.ends[k - 1] == s.starts[k] else " "
        text += blank + (s.words[k] if s.words[k].isupper() else s.words[k].lower())
    return text


def _is_nation(s: Sentence, seat: int) -> bool:
    name = s.names[s.name_at[seat]]
    return name.kind == "demonym" or name.type == "Nationality"


def _seat_before(s: Sentence, i: int) -> int:
    """'the North Korean leader', 'US president', 'the State Department spokesperson'."""
    for k in s.kids(i, "amod", "compound", "nmod"):
        kind = s.names[s.name_at[k]].type if s.name_at[k] >= 0 else "Person"
        if kind in ("PoliticalParty", "Group") and s.lemmas[i].lower() in _OF_PLACES:
            continue  # 'Republican President Holm' is no party's president
        if kind != "Person":
            return k
    return -1


def _seat_behind(w: Words, i: int) -> int:
    """'Senator Ada Holm of Oregon': the place behind the name that the office stands before."""
    s, holder = w.s, w.s.heads[i]
    n = s.name_at[holder]
    if not {lemma := s.lemmas[i].lower(), lemma.removesuffix("s")} & _OF_PLACES:
        return -1
    if n < 0 or s.names[n].type != "Person" or s.names[n].first != i + 1:
        return -1
    after = [p for p in s.kids(holder, "prep") if p == s.names[n].end and s.words[p].lower() == "of"]
    places = [k for p in after for k in s.kids(p, "pobj") if s.name_at[k] >= 0]
    return next((k for k in places if w.schema.is_a(noun_type(w, k), "Place")), -1)


def _shares_past(w: Words, i: int) -> bool:
    """'the then chair and speaker of the party'; 'a former Reuters manager and owner of a club' owns."""
    s, first = w.s, w.s.heads[i]
    if s.deps[i] != "conj" or s.kids(i, "det", "poss", "amod") or _seat_before(s, first) >= 0:
        return False
    words = {s.words[k].lower() for k in s.kids(first, "amod", "advmod") if k < first}
    return bool(w.grammar.past_offices & words)


def _shared_preps(w: Words, i: int) -> list[int]:
    """'chair and speaker of the party': the party is of both."""
    s, first = w.s, w.s.heads[i]
    if s.kids(i, "poss") or _seat_before(s, i) >= 0:
        return []
    if s.deps[i] == "conj" and i == first + 2:
        return [p for p in s.kids(first, "prep") if p == i + 1]
    for k in s.kids(i, "conj"):
        if k == i + 2 and not s.kids(k, "det", "poss") and s.lemmas[k].lower() in w.schema.offices:
            return s.kids(k, "prep")
    return []
