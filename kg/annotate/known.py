"""Mentions of names that are known: from the gazetteer, or from elsewhere in the document."""

from collections.abc import Mapping

from kg.annotate import cues
from kg.annotate.evidence import PROPER, Evidence, opens
from kg.annotate.ranges import Candidate, text
from kg.gazetteer import Gazetteer
from kg.tree import Sentence


def add_gazetteer(s: Sentence, found: list[Candidate], gazetteer: Gazetteer) -> list[Candidate]:
    """Return candidates with the gazetteer's names; one that covers others replaces them."""
    out = list(found)
    i = 0
    while i < len(s):
        size = _longest(s, i, gazetteer)
        if not size:
            i += 1
            continue
        end = i + size
        over = [c for c in out if c.first < end and i < c.end]
        if all(i <= c.first and c.end <= end for c in over):
            label = over[0].label if over and len(over) == 1 else ""
            out = [c for c in out if c not in over] + [Candidate(i, end, label)]
        i = end
    return sorted(out)


def _longest(s: Sentence, i: int, gazetteer: Gazetteer) -> int:
    """Return how many tokens from `i` on are the longest surface of the gazetteer, 0 for none."""
    if not (s.words[i][0].isupper() or s.words[i].startswith(("al-", "al"))) or s.words[i].lower() in (
        "the",
        "a",
    ):
        return 0
    # A hyphen or 'U.S.' may cost more tokens than the gazetteer counts words.
    for size in range(min(gazetteer.longest + 3, len(s) - i), 0, -1):
        if s.words[i + size - 1] in ("'s", "’s", "'", "’", ",", ".", '"', "”", "-", "(", ")", ";", ":"):
            continue
        if size > 1 and s.starts[i + size - 1] - s.starts[i] > 80:
            continue
        if gazetteer.lookup(text(s, i, i + size)):
            return size if size > 1 or _stands(s, i, gazetteer) else 0
    return 0


def _stands(s: Sentence, i: int, gazetteer: Gazetteer) -> bool:
    """Tell whether a single word is used as a name here."""
    word = s.words[i]
    if s.tags[i] in ("PRP", "VB", "VBP", "MD") and not word.isupper():
        return False
    if s.tags[i] == "JJ" and not word.isupper() and gazetteer.lookup(word)[0].kind in ("name", "capital"):
        return False  # 'a Nice place', not the city
    if len(word) > 1 and word.isupper() and len(word) <= 3 and s.tags[i] in ("PRP", "IN", "DT"):
        return False
    return s.tags[i] in PROPER or s.tags[i] in ("JJ", "NN", "NNS") or word.isupper() or not opens(s, i)


def add_known(
    s: Sentence, found: list[Candidate], tally: Mapping[str, Mapping[str, float]], evidence: Evidence
) -> list[Candidate]:
    """Return candidates with mentions of names that the document has elsewhere.

    Also a surname or given name alone, where a full name has it.
    """
    parts = _parts(tally)
    taken = {i for c in found for i in range(c.first, c.end)}
    out = list(found)
    for i, word in enumerate(s.words):
        if i in taken or not word[0].isupper() or len(word) < 2 or word.lower() in cues.TITLES:
            continue
        known = word in parts or word in tally
        if not known or evidence.common(word) or word.lower() in cues.NEVER | cues.MONTHS | cues.WEEKDAYS:
            continue
        if s.tags[i] in PROPER or (s.tags[i] in ("NN", "NNS", "JJ") and evidence.large[word.lower()]):
            out.append(Candidate(i, i + 1))
            taken.add(i)
    return sorted(out)


def family_parts(words: list[str]) -> list[str]:
    """Return the words of a person's name that may stand for it alone."""
    return [
        word for word in words if len(word) > 2 and word[0].isupper() and word.lower() not in cues.PARTICLES
    ]


def _parts(tally: Mapping[str, Mapping[str, float]]) -> set[str]:
    """Return words of the names of persons."""
    found: set[str] = set()
    for surface, by in tally.items():
        words = surface.split()
        if len(words) > 1 and by.get("Person", 0.0) >= max(by.values()):
            found.update(family_parts(words))
    return found
