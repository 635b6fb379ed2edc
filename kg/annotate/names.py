"""Names of one document: found, agreed upon over all their mentions, typed."""

import re
from collections import defaultdict
from itertools import pairwise

from kg.annotate import cues
from kg.annotate.agree import agree_in_lists, agree_with_whole
from kg.annotate.candidates import LABELS, candidates
from kg.annotate.evidence import PROPER, Evidence, gather, opens, shouted
from kg.annotate.firms import firms
from kg.annotate.known import add_gazetteer, add_known, family_parts
from kg.annotate.nationalities import settle_nationalities
from kg.annotate.ranges import Candidate, bare, text
from kg.annotate.sentences import Draft
from kg.annotate.types import STRONG, cued, gazetteer_hit, votes
from kg.annotate.units import CODES
from kg.gazetteer import Gazetteer, load_gazetteer
from kg.tree import Name, Sentence

Votes = dict[str, dict[str, float]]  # surface -> class -> weight

_KINDS = {"demonym": "demonym", "person": "demonym", "metonym": "metonym"}
_ROMAN = re.compile(r"[IVX]{2,5}(?:-\w{1,4})*|[IVX](?:-[A-Za-z\d]{1,4})+")
_NUMERAL = re.compile(r"[IVX]{1,5}(?:-\w{1,4})*")
_DOUBTFUL = frozenset(("Organization", "Thing", "Product", "GeopoliticalEntity", "Work"))
_PLACES = frozenset(("Country", "City", "Region", "GeopoliticalEntity", "Place"))


def name_sentences(drafts: list[Draft]) -> None:
    """Set the names of all sentences of one document."""
    gazetteer = load_gazetteer()
    evidence = gather(draft.sentence for draft in drafts)
    found: list[list[Candidate]] = []
    for draft in drafts:
        s = draft.sentence
        made = candidates(s, draft.ents, evidence, gazetteer)
        made = add_gazetteer(s, made, gazetteer)
        found.append([c for c in made if is_name(s, c, evidence, gazetteer)])
    tally = count(drafts, found, gazetteer)
    found = [add_known(d.sentence, made, tally, evidence) for d, made in zip(drafts, found, strict=True)]
    tally = count(drafts, found, gazetteer)
    classes = decide(tally, gazetteer)
    agree_with_whole(classes, gazetteer)
    sentences = [draft.sentence for draft in drafts]
    agree_in_lists(list(zip(sentences, found, strict=True)), classes, tally)
    _bracketed(drafts, found, classes)
    for draft, made in zip(drafts, found, strict=True):
        s = draft.sentence
        s.names = [_name(s, c, classes[text(s, c.first, c.end)], gazetteer) for c in made]
        settle_nationalities(s, gazetteer)
        s.index()


def is_name(s: Sentence, c: Candidate, evidence: Evidence, gazetteer: Gazetteer) -> bool:
    """Tell whether a candidate is a name at all."""
    words = s.words[c.first : c.end]
    surface = text(s, c.first, c.end)
    if gazetteer.lookup(surface):
        return s.tags[c.first] != "PRP" and not (
            c.label == "" and evidence.common(words[0]) and len(words) == 1
        )
    if surface.islower() and firms().get(surface) is False:
        return True
    if not any(ch.isalpha() for ch in surface) or "@" in surface or "://" in surface or len(surface) < 2:
        return False
    if re.fullmatch(r"[A-Z]{3}\d+", surface) and surface[:3] in CODES:
        return False
    if _numbered(s, c) or (c.label == "PERSON" and words[-1].lower() in cues.POSTS):
        return False
    low = [bare(word) for word in words]
    if (
        c.label in ("LOC", "GPE")
        and low[0] in cues.SIDES
        and words[0].istitle()
        and s.tags[c.first] in PROPER
    ):
        return True  # 'the West imposed sanctions'
    if all(word in cues.NEVER | cues.WEEKDAYS | cues.MONTHS | cues.LINKS or word.isdigit() for word in low):
        return False
    if all(word in cues.TITLES | cues.LINKS | cues.HONORIFICS for word in low):
        return False
    if len(words) == 1:
        return _single(s, c, evidence)
    if surface.islower() and c.label in ("PERSON", "GPE"):
        return True  # the writer has no capitals
    return not all(evidence.common(word) or word in cues.LINKS for word in low if word.isalpha())


def _numbered(s: Sentence, c: Candidate) -> bool:
    """Tell whether a candidate is the number of a part of a text: 'Parts I and II', 'VI-D'."""
    words = s.words[c.first : c.end]
    if len(words) == 1 and _ROMAN.fullmatch(words[0]):
        return True
    numeral = s.words[c.end] if len(words) == 1 and c.end < len(s) else words[-1]
    part = words[0].lower() in cues.NUMBERED and len(words) <= 2 and c.label not in ("LAW", "WORK_OF_ART")
    return part and (numeral.isdigit() or bool(_NUMERAL.fullmatch(numeral)))


def _single(s: Sentence, c: Candidate, evidence: Evidence) -> bool:
    word, tag = s.words[c.first], s.tags[c.first]
    if evidence.common(word) and (opens(s, c.first) or c.label not in ("PERSON", "GPE")):
        return False
    if c.label == "NORP":
        return word[0].isupper()
    if opens(s, c.first) and tag not in PROPER and not evidence.large[word.lower()]:
        return False
    if tag in ("CD", "PRP", "DT", "IN", "UH", "RB", "CC", "WRB", "MD", "VB", "VBZ", "VBD", "VBP", "VBG"):
        return False
    if word.lower() in cues.heads() and not c.label and not word.isupper():
        return False
    return not (shouted(s) and not evidence.large[word.lower()] and c.label not in ("PERSON", "GPE"))


def count(drafts: list[Draft], found: list[list[Candidate]], gazetteer: Gazetteer) -> Votes:
    """Return what all mentions of each surface speak for."""
    tally: Votes = defaultdict(lambda: defaultdict(float))
    for draft, made in zip(drafts, found, strict=True):
        for c in made:
            surface = text(draft.sentence, c.first, c.end)
            for cls, weight in votes(draft.sentence, c, gazetteer, draft.shares):
                tally[surface][cls] += weight
    return tally


def decide(tally: Votes, gazetteer: Gazetteer) -> dict[str, str]:
    """Return the class of each surface: the best-voted, then surnames agree with full names."""
    classes = {surface: _best(by) for surface, by in tally.items()}
    parts: dict[str, float] = defaultdict(float)  # surnames and given names of persons
    for surface, cls in classes.items():
        words = surface.split()
        if cls == "Person" and len(words) > 1:
            for part in family_parts(words):
                parts[part] += tally[surface]["Person"]
    _full_names(classes, tally, gazetteer)
    for surface, cls in classes.items():
        if cls == "Person" or parts[surface] <= 0:
            continue
        sure = gazetteer_hit(surface, gazetteer)
        if sure is None or (sure.kind == "name" and tally[surface][cls] < parts[surface] and cls in _PLACES):
            classes[surface] = "Person"
    return classes


def _best(by: dict[str, float]) -> str:
    """Return the class with most weight; a kind of it that a clear sign tells is better."""
    winner = min(by.items(), key=lambda item: (-item[1], item[0]))[0]
    finer = {"Organization": cues.BODIES, "GeopoliticalEntity": cues.AREAS, "Place": cues.AREAS}.get(winner)
    told = {cls: weight for cls, weight in by.items() if finer and cls in finer and weight >= STRONG}
    return min(told.items(), key=lambda item: (-item[1], item[0]))[0] if told else winner


def _full_names(classes: dict[str, str], tally: Votes, gazetteer: Gazetteer) -> None:
    """Make 'Dries Mertens' a person where 'Mertens' alone is one and nothing speaks against it."""
    for surface, cls in classes.items():
        words = surface.split()
        if cls not in _DOUBTFUL or not 1 < len(words) <= 3 or classes.get(words[-1]) != "Person":
            continue
        enough = tally[words[-1]]["Person"] >= tally[surface][cls] / 2
        cue = cued([word.lower() for word in words])
        if enough and not cue and gazetteer_hit(surface, gazetteer) is None:
            classes[surface] = "Person"


def _bracketed(drafts: list[Draft], found: list[list[Candidate]], classes: dict[str, str]) -> None:
    """Give an acronym in brackets the class of the name before it: 'Food Agency (FA)'."""
    for draft, made in zip(drafts, found, strict=True):
        s = draft.sentence
        for one, two in pairwise(made):
            if (
                two.first - one.end != 1
                or s.words[one.end] != "("
                or two.end >= len(s)
                or s.words[two.end] != ")"
            ):
                continue
            short = text(s, two.first, two.end)
            if short.isupper() and " " not in short and classes[text(s, one.first, one.end)] != "Nationality":
                classes[short] = classes[text(s, one.first, one.end)]


def _name(s: Sentence, c: Candidate, cls: str, gazetteer: Gazetteer) -> Name:
    hit = gazetteer_hit(text(s, c.first, c.end), gazetteer)
    low = s.words[c.end - 1].lower()
    if cls == "Nationality" and low in cues.RELIGIONS and hit is None:
        return Name(c.first, c.end, "EthnicOrReligiousGroup")
    if cls == "Nationality" and low in cues.PARTISANS and hit is None:
        return Name(c.first, c.end, "Group")
    if hit is None or cls == "Person":
        return Name(c.first, c.end, cls)
    return Name(c.first, c.end, cls, hit.place.qid, hit.place.label, _KINDS.get(hit.kind, "name"))


__all__ = ["LABELS", "name_sentences"]
