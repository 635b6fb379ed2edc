"""Whom an apposition describes, and what only looks like one."""

import re

from kg.extract.phrases import Words, noun_type
from kg.extract.regions import TOWNS
from kg.extract.syntax import expand
from kg.tree import Sentence

_ORDINAL = re.compile(r"\d+(st|nd|rd|th)|first|second|third|(four|fif|six|seven|eigh|nin|ten|\w+teen)th")
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_SEVERAL = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))


def holders_of(w: Words, i: int, k: int) -> list[int]:
    """'the two ministers, Ada Holm and Bo Berg': all of them; nobody where the count is wrong."""
    s = w.s
    one_of = s.deps[k] == "pobj" and s.words[s.heads[s.heads[k]]].lower() == "one"
    several = any(s.words[c].lower() in _SEVERAL for c in s.kids(k, "nummod")) and len(expand(s, i)) > 1
    if (s.tags[k] != "NNS" and not several) or one_of:  # 'two aircraft'
        return [i]
    while s.deps[i] == "conj" and s.name_at[s.heads[i]] >= 0 and i < k:
        i = s.heads[i]
    holders = expand(s, i)
    counts = [s.words[c].lower() for c in s.kids(k, "nummod")]
    wrong = any(str(len(holders)) != n and _NUMBERS[min(len(holders), 10)] != n for n in counts)
    one = len(holders) == 1 and w.schema.is_a(noun_type(w, i), "Person")
    return [] if wrong or one else holders


def is_title(s: Sentence, k: int) -> bool:
    """'..., co-founder Ada Holm': a noun right before a name describes that name."""
    after = s.name_at[k + 1] if k + 1 < len(s) else -1
    return (
        s.name_at[k] < 0 and after >= 0 and s.names[after].first == k + 1 and s.names[after].type == "Person"
    )


def is_next_title(w: Words, i: int, k: int) -> bool:
    """'won the cup, their fourth title': it is theirs by winning, no title is what a cup is."""
    s = w.s
    theirs = any(s.tags[x] == "PRP$" for x in s.kids(k, "poss"))
    if not theirs or w.s.name_at[i] < 0 or w.schema.is_a(noun_type(w, i), "Person"):
        return False
    return any(_ORDINAL.fullmatch(s.words[x].lower()) for x in s.kids(k, "amod"))


def is_no_place(w: Words, i: int, k: int) -> bool:
    """'in Bergen, Norway, a truck hit a van': no truck is what a country is."""
    kind = noun_type(w, k)
    things = any(w.schema.is_a(kind, one) for one in ("Vehicle", "Weapon", "Animal", "Product"))
    return things and w.s.name_at[i] >= 0 and w.schema.is_a(noun_type(w, i), "Place")


# Nouns of a clause before ('told her, a choice that cost him'), and kinds that nobody and no place is.
_REMARKS = frozenset(
    ("choice", "move", "step", "decision", "tweet", "gesture", "claim", "allegation", "tactic")
)
_NOBODY = ("Measure", "LegalCase", "Competition", "Meeting", "Weapon", "Drug")
_HELD = frozenset(
    ("member", "leader", "chair", "host", "partner", "ally", "sponsor", "founder", "champion", "owner")
)


def is_other_kind(w: Words, i: int, k: int) -> bool:
    """'Gaza, a commander', 'Holm, fifth year', 'told the BBC, a choice that hurt': not what it is."""
    s = w.s
    name, noun = noun_type(w, i), noun_type(w, k)
    lemma = s.lemmas[k].lower()
    actor = w.schema.is_a(name, "Person") or w.schema.is_a(name, "Place")
    body = w.schema.is_a(name, "Organization")
    if (actor or body) and lemma in _REMARKS:
        return True
    if actor and any(w.schema.is_a(noun, one) for one in _NOBODY):
        return True
    seat = lemma in w.schema.offices and lemma not in _HELD and w.schema.is_a(noun, "Person")
    return seat and (body or w.schema.is_a(name, "Place"))


def is_code(s: Sentence, k: int) -> bool:
    """Only capitals and figures, with nothing else around them; '(ra)' is a wish for the dead."""
    if set(s.words[k]) & set("=@|<>"):  # markup and addresses
        return True
    if s.words[k].islower() and len(s.words[k]) < 4 and s.words[k - 1] == "(" and not s.kids(k, "det"):
        return True
    words = [s.words[x] for x in s.subtree(k) if s.pos[x] != "PUNCT"]
    return all(word.isupper() or word.isdigit() for word in words)


_LANDS = frozenset(
    ("province", "parish", "county", "district", "region", "municipality", "taluk", "kibbutz",
     "chiefdom", "state", "governorate", "prefecture", "oblast", "area", "territory", "commune",
     "canton", "department", "ward")
)  # fmt: skip


def is_region(w: Words, i: int, k: int) -> bool:
    """'Kars province, Turkey' tells where it lies, not what Turkey is."""
    named = any(w.s.name_at[c] >= 0 for c in w.s.kids(i, "compound", "nmod"))
    capital = any(w.s.tags[c] == "NNP" for c in w.s.kids(i, "compound", "nmod"))
    land = w.s.lemmas[i].lower() in _LANDS and w.schema.is_a(noun_type(w, k), "Place")
    if capital and land and w.s.name_at[i] < 0:
        return True
    places = (w.schema.is_a(noun_type(w, one), "Place") for one in (i, k))
    return named and all(places) and w.s.name_at[i] < 0 and w.s.lemmas[i].lower() not in TOWNS
