"""Ranges of tokens that may be names: the pipeline's, trimmed, split, joined, and those it missed."""

import re
from collections.abc import Iterator

from kg.annotate import cues
from kg.annotate.evidence import PROPER, Evidence, opens, shouted
from kg.annotate.firms import small_firms
from kg.annotate.joining import COMPANY_TAIL, completed, joined, persons
from kg.annotate.ranges import Candidate, bare, goes_on, large, text
from kg.gazetteer import Gazetteer
from kg.tree import Sentence

_ARM = re.compile(r"[A-Z][A-Za-z]{0,7}-\d{1,4}[A-Za-z]{0,3}")
_POSTCODE = re.compile(r"[A-Z]{1,2}\d{1,2}[A-Z]?|\d{5}")  # 'London E17'
_ARMED = cues.words("Weapon Aircraft Ship Vehicle Spacecraft")
LABELS = cues.words("PERSON ORG GPE LOC FAC NORP EVENT LAW PRODUCT WORK_OF_ART")
_EDGE = frozenset([*"\"'“”‘’`()[]{}<>,.;:-–—/\\|*#@!?&…", "'s", "’s", "``", "''", "--"])
_CUTS = frozenset([*',;:()[]"“”—–/|@*', "--", "``", "''"])
_TAILS = COMPANY_TAIL | cues.words("jr jr. sr sr.")
# Names of these kinds hold small words only after a head such as 'Ministry'.
_COMPACT = frozenset(("PERSON", "ORG", "GPE"))
_BREAKS = cues.words("the on in at to from with by as who that says said")
_BODIES = cues.words("university institute college ministry department school")


def candidates(
    s: Sentence, ents: list[tuple[int, int, str]], evidence: Evidence, gazetteer: Gazetteer
) -> list[Candidate]:
    """Return the ranges that may be names, rising, none overlapping."""
    found: list[Candidate] = []
    for first, end, label in ents:
        if label in LABELS:
            for a, b in pieces(s, first, end, label, gazetteer):
                if trimmed := trim(s, a, b, label, gazetteer):
                    found.append(Candidate(*trimmed, label))
    found = _settle(_whole(s, _settle(found)))
    if not shouted(s):
        found = _settle([*found, *_arms(s), *small_firms(s), *_missed(s, found, evidence, gazetteer)])
    return joined(s, persons(found), gazetteer)


def _whole(s: Sentence, found: list[Candidate]) -> list[Candidate]:
    starts = frozenset(c.first for c in found)
    return [completed(s, c, starts) for c in found]


def pieces(s: Sentence, first: int, end: int, label: str, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """Yield the parts of a range that commas, quotes, brackets or 'and' hold together wrongly."""
    begin = first
    for i in range(first, end):
        cut = s.words[i] in _CUTS and not (i + 1 < end and s.words[i + 1].lower() in _TAILS)
        if s.words[i].lower() == "and" and first < i < end - 1:
            cut = _parts(s, first, i, end, label, gazetteer)
        if s.words[i] == "-" and label in ("GPE", "LOC"):
            cut = _pair(s, first, i, end, gazetteer)
        if first < i and label in _COMPACT and s.words[i] in _BREAKS:
            cut = not _linked(s, begin, i)
        if cut:
            if i > begin:
                yield begin, i
            begin = i + 1
    if begin < end:
        yield begin, end


def _pair(s: Sentence, first: int, i: int, end: int, gazetteer: Gazetteer) -> bool:
    """'the London-Paris train', but 'Guinea-Bissau'."""
    apart = (
        gazetteer.lookup(text(s, first, i)) and gazetteer.lookup(text(s, i + 1, end)) if i + 1 < end else ()
    )
    return bool(apart) and not gazetteer.lookup(text(s, first, end))


def _linked(s: Sentence, begin: int, i: int) -> bool:
    """Tell whether a small word inside a name goes on with a head before it."""
    words = [word.lower() for word in s.words[begin:i]]
    if s.words[i] == "the":
        return bool(words) and words[-1] in ("of", "for", "on", "and", "against", "in", "over", "under")
    return any(word in cues.GOING_ON for word in words)


def _parts(s: Sentence, first: int, i: int, end: int, label: str, gazetteer: Gazetteer) -> bool:
    """Tell whether the 'and' at `i` stands between two names."""
    if gazetteer.lookup(text(s, first, end)):
        return False
    if label in ("PERSON", "GPE", "NORP"):
        return True
    if i == first + 1 and s.words[first] in cues.given_names() and s.words[i + 1] in cues.given_names():
        return False  # 'Bill and Melinda Gates Foundation'
    words = [word.lower() for word in s.words[first:end]]
    head = cues.heads()
    if any(word in _BODIES for word in words[i - first + 1 :]):
        return True
    if any(word in cues.WITH_AND for word in words[: i - first]):
        return False
    return words[i - first - 1] in head and words[-1] in head


def trim(s: Sentence, first: int, end: int, label: str, gazetteer: Gazetteer) -> tuple[int, int] | None:
    """Return a range without article, marks, small words and titles at its ends; None if nothing is left."""
    given = (first, end)
    while end > first and _tail(s, end - 1, first, label):
        end -= 1
    while first < end and _front(s, first, end, label):
        first += 1
    if label == "PERSON" or (end - first > 1 and bare(s.words[first]) in cues.HONORIFICS):
        first = without_titles(s, first, end, gazetteer)
    if label == "PERSON":
        end = next((i for i in range(first + 1, end) if bare(s.words[i]) in cues.HONORIFICS), end)
    if first < end and any(large(s, i) for i in range(first, end)):
        return first, end
    written_small = label in ("PERSON", "GPE") and all(s.tags[i] in PROPER for i in range(*given))
    return given if written_small else None  # 'in philadelphia'


def _tail(s: Sentence, i: int, first: int, label: str) -> bool:
    word = s.words[i]
    if word in _EDGE or word.lower() in cues.WEEKDAYS:
        return True
    if i > first and label in ("GPE", "LOC", "PERSON") and _POSTCODE.fullmatch(word):
        return True
    if word.islower() and not (i > first and s.words[i - 1] in ("-", "‑")):
        return True
    return s.tags[i] in ("DT", "IN", "PRP", "PRP$", "CC", "WDT", "WP")


def _front(s: Sentence, i: int, end: int, label: str) -> bool:
    word = s.words[i]
    if word in _EDGE or word.lower() in ("the", "a", "an") or word.lower() in cues.WEEKDAYS:
        return not (word == "The" and i + 1 < end and s.words[i + 1] == "Hague")
    if word.islower():
        return word not in cues.PARTICLES or s.tags[i] not in PROPER
    if (
        opens(s, i)
        and end - i > 1
        and s.tags[i] in ("IN", "CC", "RB", "PRP", "PRP$", "WRB", "WP", "DT", "UH", "MD")
    ):
        return True
    return label not in ("EVENT", "LAW", "PRODUCT", "WORK_OF_ART", "FAC") and word.isdigit()


def without_titles(s: Sentence, first: int, end: int, gazetteer: Gazetteer) -> int:
    """Return where the name of a person begins: 'Russian President Vladimir Putin' at 'Vladimir'."""
    titled = first
    for i in range(first, end - 1):
        if bare(s.words[i]) in cues.TITLES:
            titled = i + 1
    if titled > first:
        return titled
    if end - first > 2 and any(h.kind == "demonym" for h in gazetteer.lookup(s.words[first])):
        return first + 1
    return first


def _arms(s: Sentence) -> Iterator[Candidate]:
    """Yield weapons and vehicles by their names and model numbers: 'an AK-47', 'Su-27 jets'."""
    for i, word in enumerate(s.words):
        after = s.lemmas[i + 1].lower() if i + 1 < len(s) else ""
        known = cues.wholes().get(word.lower()) == "Weapon"
        if known or (_ARM.fullmatch(word) and cues.nouns().get(after) in _ARMED):
            yield Candidate(i, i + 1, "PRODUCT")


def _missed(
    s: Sentence, found: list[Candidate], evidence: Evidence, gazetteer: Gazetteer
) -> Iterator[Candidate]:
    """Yield runs of large proper nouns that the pipeline left out."""
    taken = {i for c in found for i in range(c.first, c.end)}
    i = 0
    while i < len(s):
        j = i
        while (
            j < len(s) and j not in taken and goes_on(s, j) and (j == i or s.starts[j] - s.ends[j - 1] <= 1)
        ):
            j += 1
        if j > i:
            a = i
            if opens(s, a) and s.words[a] not in cues.given_names():
                acronym = s.words[a].isupper() and a > 0 and s.words[a - 1] == "("
                a += 1 if (j - a == 1 and not acronym) or evidence.common(s.words[a]) else 0
            a = without_titles(s, a, j, gazetteer) if a < j else a
            if a < j:
                yield Candidate(a, j)
        i = max(j, i + 1)


def _settle(found: list[Candidate]) -> list[Candidate]:
    """Return candidates without overlaps: the longer wins, then the earlier."""
    kept: list[Candidate] = []
    for c in sorted(set(found), key=lambda c: (c.first - c.end, c.first, not c.label, c.label)):
        if all(c.end <= k.first or k.end <= c.first for k in kept):
            kept.append(c)
    return sorted(kept)
