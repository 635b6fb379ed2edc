"""Repairs of noun phrases: quotation marks, names after offices, appositions, lists."""

import re

from kg.extract.gates import label, word
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, noun_type
from kg.extract.syntax import NOMINAL
from kg.tree import Sentence

_OFFICE_PREPS = frozenset(("of", "at", "for", "in", "to", "from", "on"))
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")


def name_after_office(w: Words) -> None:
    """'Egypt's President Abdel Sisi', 'the journal Nature': the name is the head of its phrase."""
    s = w.s
    for name in s.names:
        if name.first == 0:
            continue
        noun = name.first - 1
        if name.type != "Person" and (s.tags[noun] != "NN" or s.name_at[noun] >= 0):
            continue
        top = s.top(name.first, name.end)
        before = s.subtree(top)[0] - 1
        titled = all(word.strip(".").isalpha() for word in s.words[before + 1 : name.first])
        if name.type == "Person" and before == s.heads[top] and titled:
            noun = before  # 'our colleague Justice Ada Holm'
        if (
            s.heads[top] == noun
            and s.deps[top] in ("appos", "npadvmod", "dep", "nmod")
            and s.pos[noun] in NOMINAL
        ):
            owned = [k for k in s.children[noun] if k > top]
            swap(s, top, noun, "compound")
            for k in owned:
                attach(s, k, top, s.deps[k])


def score_after_name(w: Words) -> None:
    """'beat Inter Milan 5-0': the score is no head of the name before it."""
    s = w.s
    for k in range(2, len(s)):
        n = s.name_at[k - 1]
        if n < 0 or s.name_at[k] >= 0 or not s.words[k][0].isdigit() or not _SCORE.fullmatch(s.words[k]):
            continue
        name = s.names[n]
        top = s.top(name.first, name.end)
        if s.heads[top] == k and s.deps[k] in ("dobj", "pobj", "attr", "dep", "npadvmod", "appos"):
            swap(s, top, k, "npadvmod")
            attach(s, k, s.heads[top], "npadvmod")
            for other in [o for o in s.children[k] if o < top]:
                attach(s, other, top, s.deps[other])


_BESIDE = ("dobj", "pobj", "nsubj", "conj", "oprd")


def name_after_role(w: Words) -> None:
    """'defeats Italian club Inter Milan': two objects side by side are one, the name with its role."""
    s = w.s
    for name in s.names:
        noun = name.first - 1
        if noun < 1 or s.tags[noun] != "NN" or s.name_at[noun] >= 0 or s.kids(noun, "det", "poss"):
            continue
        top = s.top(name.first, name.end)
        beside = s.heads[noun] == s.heads[top] and s.deps[noun] == s.deps[top] in _BESIDE
        if beside and noun != s.heads[noun]:
            attach(s, noun, top, "compound")


@word("'s", "’s")
def owner_of_next(w: Words) -> None:
    """'by Bob's wife Rita Holm's comments': a name with 's owns the noun behind it."""
    s = w.s
    for name in s.names:
        top = s.top(name.first, name.end)
        end = name.end
        if name.type != "Person" or end + 1 >= len(s) or s.words[end] not in ("'s", "’s"):
            continue
        noun, owned = end + 1, s.heads[top]
        if s.deps[top] not in ("poss", "appos"):
            continue
        if owned >= name.first or s.tags[noun] not in ("NN", "NNS") or s.deps[noun] != s.deps[owned]:
            continue
        if s.heads[noun] == s.heads[owned] and noun != owned:
            attach(s, top, noun, "poss")
            attach(s, owned, top, "compound")


@label("appos")
def apposition_of_list(w: Words) -> None:
    """'Kim and Putin, the president': the apposition belongs to the last of the list before it."""
    s = w.s
    for k in range(len(s)):
        if s.deps[k] != "appos":
            continue
        head = s.heads[k]
        joined = [c for c in s.kids(head, "conj") if head < c < k]
        while joined:
            head = joined[-1]
            joined = [c for c in s.kids(head, "conj") if head < c < k]
        if head != s.heads[k] and s.tags[k] not in ("NNS", "NNPS") and not _in_region(w, s.heads[k], k):
            attach(s, k, head, "appos")


def _in_region(w: Words, town: int, k: int) -> bool:
    """'Tarn, Norway, the site of the summit': no list, the site is the town."""
    s = w.s
    around = [n for n in range(town, k) if s.name_at[n] >= 0 and n in (town, *s.kids(town, "conj"))]
    places = all(w.schema.is_a(s.names[s.name_at[n]].type, "Place") for n in around)
    return len(around) == 2 and places and s.pos[k] == "NOUN" and "and" not in s.words[town:k]


@label("appos")
def holder_of_office(w: Words) -> None:
    """'The head of the city police, Ada Holm, said': a person is the head, no police."""
    s = w.s
    for k in range(len(s)):
        if s.deps[k] != "appos" or s.name_at[k] < 0:
            continue
        name = s.names[s.name_at[k]]
        if name.type != "Person" or s.words[name.first - 1] != ",":
            continue
        top = s.heads[k]
        while not _person(w, top):
            above = s.heads[top]
            listed = s.deps[top] == "conj" and above < top and s.pos[above] in NOMINAL
            if s.deps[top] == "pobj" and above < top and s.words[above].lower() in _OFFICE_PREPS:
                above = s.heads[above]
            elif not listed:
                break
            if above >= top or s.pos[above] not in NOMINAL:
                break
            top = above
        if top != s.heads[k] and s.tags[top] == "NN" and s.name_at[top] < 0 and _person(w, top):
            attach(s, k, top, "appos")


def _person(w: Words, i: int) -> bool:
    return w.schema.is_a(noun_type(w, i), "Person")


@label("appos")
def apposition_class(w: Words) -> None:
    """'According to Tarn News, a state outlet, Mr Holm said': an outlet is no person."""
    s = w.s
    for k in range(len(s)):
        if s.deps[k] != "appos" or s.name_at[k] >= 0:
            continue
        head = s.heads[k]
        ours, theirs = noun_type(w, k), noun_type(w, head)
        if not ours or not theirs or not _clash(w, ours, theirs):
            continue
        first = s.subtree(k)[0]
        before = first - 2 if first >= 2 and s.words[first - 1] == "," else -1
        if before >= 0 and s.name_at[before] >= 0 and not _clash(w, ours, noun_type(w, before)):
            name = s.names[s.name_at[before]]
            top = s.top(name.first, name.end)
            attach(s, k, top, "appos")


def _clash(w: Words, a: str, b: str) -> bool:
    person = w.schema.is_a(a, "Person"), w.schema.is_a(b, "Person")
    return person[0] != person[1] and all(
        w.schema.family(x) in ("person", "organization", "place") for x in (a, b)
    )


def joined_modifiers(w: Words) -> None:
    """'killed in French and British airstrikes': the first word modifies, it is no item of a list."""
    s = w.s
    for k in range(len(s)):
        if s.tags[k] not in ("NNS", "NN"):
            continue
        i = _joined_to(s, k)
        if k <= i or s.name_at[i] < 0:
            continue
        if s.kids(i, "det", "poss") or s.names[s.name_at[i]].type == "Person":
            continue
        modifiers = [m for m in s.kids(k, "compound", "amod") if s.name_at[m] >= 0 and i < m]
        first = modifiers and modifiers[0] - i == 2 and modifiers[0] == s.subtree(k)[0]
        if (first and s.words[i + 1].lower() in ("and", "or")) or _name_before(s, k, i):
            swap(s, k, i, "compound")


@label("dative")
def modifiers_as_receivers(w: Words) -> None:
    """'selling crew and cargo lists': bare nouns joined right before a bare object describe it."""
    s = w.s
    for i in range(len(s)):
        bare = s.deps[i] == "dative" and s.tags[i] == "NN" and s.name_at[i] < 0
        if not bare or i + 3 >= len(s) or s.words[i + 1].lower() not in ("and", "or"):
            continue
        last, k = i + 2, i + 3
        plain = s.tags[last] == "NN" and s.name_at[last] < 0 and s.heads[last] in (i, k)
        given = s.deps[k] == "dobj" and s.heads[k] == s.heads[i] and s.name_at[k] < 0
        if plain and given and not s.kids(i, "det", "poss", "amod", "nummod"):
            attach(s, i, k, "compound")


def _joined_to(s: Sentence, k: int) -> int:
    """Return what a noun is joined to, or the noun under the same preposition before it, else `k`."""
    if s.deps[k] == "conj":
        return s.heads[k]
    beside = [i for i in s.kids(s.heads[k], "pobj") if i < k] if s.deps[k] == "pobj" else []
    return beside[0] if beside else k


def _name_before(s: Sentence, k: int, i: int) -> bool:
    """Tell whether a joined name stands right before a joined noun: 'UAE and US airstrikes'."""
    n = s.name_at[k - 1]
    if n < 0 or s.name_at[k] >= 0 or s.subtree(k)[0] != k:
        return False
    name = s.names[n]
    top = s.top(name.first, name.end)
    return s.deps[top] == "conj" and s.heads[top] == i and s.words[name.first - 1].lower() in ("and", "or")


@label("appos")
def list_as_apposition(w: Words) -> None:
    """'six guns, three trucks', 'a bus, a van': counted or indefinite nouns in a row are a list."""
    s = w.s
    for k in range(len(s)):
        i = s.heads[k]
        if s.deps[k] != "appos":
            continue
        counted = s.kids(i, "nummod") and s.kids(k, "nummod") and s.name_at[i] < 0 and s.name_at[k] < 0
        bare = s.words[s.subtree(k)[0] - 1] in (",", ";", "and")  # '120 miles (195 km)', 'a belt - a strap'
        if bare and (counted or (_indefinite(s, i) and _indefinite(s, k))):
            s.deps[k] = "conj"


def _indefinite(s: Sentence, i: int) -> bool:
    return any(s.words[k].lower() in ("a", "an") for k in s.kids(i, "det"))


@label("nummod")
def counted_pairs(w: Words) -> None:
    """'send 10 guards to watch gates and 20 cooks': the second number belongs to the first one's list."""
    s = w.s
    for k in range(len(s)):
        inner = s.heads[k]
        if s.deps[k] != "conj" or s.deps[inner] != "dobj" or not s.kids(k, "nummod"):
            continue
        verb = s.heads[inner]
        if s.tags[verb] != "VB" or s.deps[verb] not in ("acl", "advcl", "xcomp", "relcl"):
            continue
        above = s.heads[verb]
        given = [above] if s.deps[above] == "dobj" else s.kids(above, "dobj")
        given = [g for g in given if g < verb and s.kids(g, "nummod")]
        if given and not s.kids(inner, "nummod"):
            attach(s, k, given[-1], "conj")


# What an event does, and whoever is named beside it does not: 'the suspect in a shooting that left two dead'.
_OF_EVENTS = frozenset(
    ("leave", "kill", "injure", "wound", "claim", "destroy", "damage", "begin", "start", "last", "occur",
     "happen", "follow", "cause", "spark", "trigger", "target", "hit", "strike")
)  # fmt: skip


@label("relcl")
def relative_of_event(w: Words) -> None:
    """'the suspect in a shooting in Tarn that left two dead': the shooting did, not the suspect."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] != "relcl" or not (s.lemmas[v].lower() in _OF_EVENTS or _takes_place(s, v)):
            continue
        noun = s.heads[v]
        which = [k for k in s.kids(v, "nsubj") if s.words[k].lower() in ("that", "which")]
        if not which:
            continue
        if not is_event(w, noun) and s.words[which[0] - 1] != ",":
            inside = [k for k in s.subtree(noun) if noun < k < which[0] and s.deps[k] == "pobj"]
            events = [k for k in [*inside, *_event_around(w, noun)] if is_event(w, k)]
            if events:
                attach(s, v, events[0], "relcl")


def _takes_place(s: Sentence, v: int) -> bool:
    return s.lemmas[v] == "take" and any(s.words[k] == "place" for k in s.kids(v, "dobj"))


def is_event(w: Words, i: int) -> bool:
    """Tell whether a noun is a harmful event: 'shooting', 'crash'."""
    senses = w.schema.noun_senses.get(w.s.lemmas[i].lower(), ())
    harmful = any(w.schema.events[one.event].family in ("Conflict", "Incident") for one in senses)
    return w.s.name_at[i] < 0 and harmful


def _event_around(w: Words, noun: int) -> list[int]:
    """'the shooting of protesters that left two dead': the noun that holds the victims or the place."""
    s = w.s
    while s.deps[noun] == "pobj" and s.words[s.heads[noun]].lower() in ("of", "in", "at", "on", "near"):
        noun = s.heads[s.heads[noun]]
        if is_event(w, noun):
            return [noun]
    return []
