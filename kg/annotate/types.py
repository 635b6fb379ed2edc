"""The class of a name, and how sure its signs are."""

import re
from collections.abc import Mapping

from kg.annotate import cues
from kg.annotate.evidence import PROPER, fragment, start
from kg.annotate.firms import firms
from kg.annotate.ranges import Candidate, bare, text
from kg.gazetteer import Gazetteer, Hit
from kg.tree import Sentence

Shares = Mapping[int, Mapping[str, float]]

# How much a sign weighs in the vote over all mentions of a name.
SURE, STRONG, GOOD, WEAK = 8.0, 3.0, 1.5, 1.0

_CLASSES = {
    "PERSON": "Person",
    "ORG": "Organization",
    "GPE": "GeopoliticalEntity",
    "LOC": "Place",
    "FAC": "Facility",
    "NORP": "Nationality",
    "EVENT": "Happening",
    "LAW": "Law",
    "PRODUCT": "Product",
    "WORK_OF_ART": "Work",
}
# How likely a label must be for its class to weigh more than a thing; others are never doubted.
_EVEN = {"PERSON": 0.5, "ORG": 0.65, "GPE": 0.55, "LOC": 0.55}
_EVEN_WORD = 0.75  # a single word taken for an organization is as often a product, a work or a common word
_PERSON_TOO = 0.2  # share from which a speaker that was taken for an organization is a person
_SITE = re.compile(r"\w[\w.-]*\.(?:com|org|net|info|edu)", re.IGNORECASE)
_MODEL = re.compile(r"[A-Za-z]{1,4}-?\d{1,4}[A-Za-z]{0,2}")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}")
# Places by their heads that are bodies with what they care for: 'Observatory of Human Rights'.
_STUDY = {"for": ("centre", "center", "observatory"), "of": ("observatory",)}
_STORMY = ("tropical", "super", "severe", "winter", "subtropical")
_NEAR = 30  # words around a name that tell of a match
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_KINDS_OF = frozenset(("city", "town", "province", "village", "district", "island"))
_PLACED = cues.words("in at near from across around outside inside throughout toward towards into")


def gazetteer_hit(surface: str, gazetteer: Gazetteer) -> Hit | None:
    """Return the best reading of a surface in the gazetteer, None when it is unknown."""
    hits = gazetteer.lookup(surface)
    return hits[0] if hits else None


_DIRECTIONS = cues.words(
    "north south east west northern southern eastern western central upper lower northeast northwest "
    "southeast southwest northeastern northwestern southeastern southwestern north-eastern mainland"
)


def _is_place(s: Sentence, c: Candidate, gazetteer: Gazetteer) -> bool:
    hit = gazetteer_hit(text(s, c.first + 1, c.end), gazetteer)
    return hit is not None and hit.kind in ("name", "capital") and hit.place.type in _LANDS


_LANDS = ("Country", "City", "Region", "GeopoliticalEntity", "Place", "Continent", "Landform", "Island")


def votes(
    s: Sentence, c: Candidate, gazetteer: Gazetteer, shares: Shares | None = None
) -> list[tuple[str, float]]:
    """Return classes and weights that this mention speaks for; `shares` are those of its draft."""
    found: list[tuple[str, float]] = []
    words = [word.lower() for word in s.words[c.first : c.end]]
    if hit := gazetteer_hit(text(s, c.first, c.end), gazetteer):
        found.append(("Nationality" if hit.kind in ("demonym", "person") else hit.place.type, SURE))
    if len(words) == 1 and words[0] in cues.WITH_THE and s.words[c.first - 1].lower() == "the":
        found.append((cues.WITH_THE[words[0]], SURE))
    if len(words) == 1 and words[0] in cues.wholes():
        found.append((cues.wholes()[words[0]], SURE))
    if len(words) > 1 and words[0] in _DIRECTIONS and _is_place(s, c, gazetteer):
        found.append(("Region", STRONG))  # 'Southern Kenya'
    known = firms().get(" ".join(words))
    if known is False or (known and c.label in ("ORG", "PRODUCT")):
        found.append(("Company", SURE if not known else GOOD))
    if len(words) == 1 and _SITE.fullmatch(words[0]):
        found.append(("Software", STRONG))
    person = personal(s, c)
    cls = cued(words)
    if cls and not ((person or c.label == "PERSON") and words[-1] in cues.SURNAMES):
        found.append((cls, STRONG + 1))
    if person:
        found.append(("Person", STRONG))
    if not cls and _described(s, c):
        found.append(("Person", GOOD + 0.3))
    if cls := _beside(s, c):
        found.append((cls, STRONG))
    if _playing(s, c):
        found.append(("SportsTeam", STRONG + 2))
    if c.label:
        found.extend(_labelled(s, c, shares or {}))
    if len(words) == 1 and words[0] in cues.SIDES and c.label in ("GPE", "LOC"):
        found.append(("Place", STRONG))
    found.extend(_placing(s, c))
    return found or [(_guess(s, c), 0.5)]


def _labelled(s: Sentence, c: Candidate, shares: Shares) -> list[tuple[str, float]]:
    """Return what the pipeline's label speaks for: a doubtful one more for a thing than for its class."""
    weight = GOOD if c.end - c.first > 1 else WEAK
    told = [shares[i].get(c.label, 0.0) for i in range(c.first, c.end) if i in shares]
    if not told or c.label not in _EVEN:
        return [(_CLASSES[c.label], weight)]
    share = sum(told) / len(told)
    even = _EVEN_WORD if c.label == "ORG" and c.end - c.first == 1 else _EVEN[c.label]
    doubt = (1 - share) * even / (1 - even)
    return [(_CLASSES[c.label], weight * share), (_doubted(s, c, shares), weight * doubt)]


def _doubted(s: Sentence, c: Candidate, shares: Shares) -> str:
    """Return the class of a name with a doubtful label: one that tells or is told stays somebody."""
    if c.end < len(s) and s.words[c.end] in cues.LED and c.label in ("PERSON", "ORG"):
        return "Person"
    dep, head = s.deps[c.end - 1], s.lemmas[s.heads[c.end - 1]]
    if c.label != "ORG" or head not in cues.SPEECH or dep not in ("nsubj", "dobj", "dative"):
        return _guess(s, c)
    person = max(shares[i].get("PERSON", 0.0) for i in range(c.first, c.end) if i in shares)
    return "Person" if person >= _PERSON_TOO else "Organization"


def cued(words: list[str]) -> str:
    """Return the class that the words of a name tell, lower case given, '' for none."""
    if len(words) < 2:
        return ""
    heads, fronts = cues.heads(), cues.fronts()
    stop = next(
        (i for i, word in enumerate(words) if word in ("of", "for", "on", "against", "in", "to", "at") and i),
        len(words),
    )
    if words[:2] == ["space", "shuttle"]:
        return "Spacecraft"
    if words[0] in _STORMY and cued(words[1:]) == "Disaster":
        return "Disaster"  # 'Tropical Storm Ana'
    if words[0] in fronts and not (stop == len(words) and words[-1] in heads):
        return fronts[words[0]]
    if words[stop - 1] in ("state", "states") and stop == len(words):
        return "Region"
    if stop < len(words) and words[stop - 1] in _STUDY.get(words[stop], ()):
        return "Organization"  # 'Centre for Disarmament', but 'Kennedy Space Center'
    pair = " ".join(words[stop - 2 : stop]) if stop > 1 else ""
    if pair in ("workers union", "trade union", "teachers union", "labour union", "labor union"):
        return "LabourUnion"
    if pair in ("news agency", "press agency"):
        return "MediaOrganization"
    if pair in ("supreme court", "air base", "naval base"):
        return "Court" if "court" in pair else "Facility"
    if pair in ("armed forces", "air force", "ground forces", "national guard", "coast guard"):
        return "MilitaryForce"
    return heads.get(words[stop - 1], "")


def personal(s: Sentence, c: Candidate) -> bool:
    """Tell whether a title before a name or a given name in it shows a person."""
    size = c.end - c.first
    if size > 5 or any(word[0].isdigit() for word in s.words[c.first : c.end]):
        return False
    if s.words[c.first] in cues.given_names() and c.label in ("", "PERSON", "ORG", "GPE"):
        words = [word.lower() for word in s.words[c.first : c.end]]
        return cued(words) == "" or (words[-1] in cues.SURNAMES and "of" not in words)
    if c.first == start(s) + 1 and size in (2, 3) and s.words[c.first - 1].lower() == "by" and fragment(s):
        return c.label in ("", "PERSON", "ORG")  # a byline
    if c.first and c.label in ("", "PERSON", "ORG", "GPE", "NORP") and size <= 4:
        before = bare(s.words[c.first - 1])
        return (
            before in cues.HONORIFICS
            or (
                before
                in cues.TITLES
                - {"state", "opposition", "defence", "defense", "foreign", "interior", "finance"}
                and c.label in ("", "PERSON")
                and s.words[c.first - 1][0].isupper()
            )
            or (size > 1 and s.words[c.first - 1].lower() in cues.PEOPLE)
        )
    return False


def _described(s: Sentence, c: Candidate) -> bool:
    """Tell whether 'who' or an apposition after a name shows a person."""
    if c.label not in ("PERSON", "ORG", "GPE", "PRODUCT", ""):
        return False
    k = c.end + (1 if c.end < len(s) and s.words[c.end] == "," else 0)
    if k < len(s) and s.words[k].lower() in ("who", "whose"):
        return True
    if s.deps[c.end - 1] == "appos" and s.lemmas[s.heads[c.end - 1]] in cues.PEOPLE:
        return True
    return any(s.lemmas[k] in cues.PEOPLE for k in s.kids(c.end - 1, "appos"))


def _beside(s: Sentence, c: Candidate) -> str:
    """Return the class that a common noun beside a name tells: 'Nature magazine'."""
    nouns = cues.nouns()
    size = c.end - c.first
    if size == 1 and [word.lower() for word in s.words[max(0, c.first - 2) : c.first]] == ["news", "agency"]:
        return "MediaOrganization"
    if (
        s.words[c.end : c.end + 1] in (["'s"], ["’s"])
        and nouns.get("".join(s.words[c.end + 1 : c.end + 2])) == "Disease"
    ):
        return "Disease"  # 'Parkinson's disease'
    if c.label == "NORP" or (s.tags[c.end - 1] not in PROPER and c.label != "PRODUCT"):
        return ""
    k = c.end + (c.label == "PRODUCT" and c.end + 1 < len(s) and s.tags[c.end] == "JJ")  # 'ballistic'
    if k < len(s) and s.starts[c.end] - s.ends[c.end - 1] == 1 and s.tags[k] in ("NN", "NNS"):
        cls = nouns.get(s.words[k].lower(), "")
        model = c.label == "PRODUCT" or bool(_MODEL.fullmatch(s.words[c.end - 1]))
        if (
            cls
            and (c.label != "PERSON" or size == 1)
            and (cls not in ("Weapon", "Company", "Vehicle") or model)
        ):
            return cls
    if c.first > 1 and s.words[c.first - 1].islower() and s.tags[c.first - 1] == "NN" and c.label != "PERSON":
        cls = nouns.get(s.words[c.first - 1], "")
        if cls in ("MediaOrganization", "CelestialBody", "Company", "Airline", "Ship", "Spacecraft", "Thing"):
            return cls
    if c.first > 2 and s.words[c.first - 1] == "of" and c.label not in ("PERSON", "NORP"):
        noun = s.words[c.first - 2]
        return nouns.get(noun, "") if noun in _KINDS_OF else ""
    return ""


def _playing(s: Sentence, c: Candidate) -> bool:
    """Tell whether a name wins or loses a match: 'Velmar City beat Talmor 2-1'."""
    head, dep = s.heads[c.end - 1], s.deps[c.end - 1]
    if dep == "pobj" and s.words[head] in ("over", "against"):
        head = s.heads[head]
    if c.label not in ("GPE", "ORG", "FAC", "LOC", "") or s.lemmas[head] not in cues.BEATING:
        return False
    near = s.words[max(0, c.first - _NEAR) : c.end + _NEAR]
    shown = any(word.lower() in cues.SPORT or _SCORE.fullmatch(word) for word in near)
    return shown and dep in ("nsubj", "dobj", "pobj")


def _placing(s: Sentence, c: Candidate) -> list[tuple[str, float]]:
    """Return what the grammar around a name speaks for."""
    head = s.heads[c.end - 1]
    verb = s.lemmas[head] in cues.SPEECH and s.deps[c.end - 1] == "nsubj"
    if verb and c.label in ("PERSON", "") and 1 <= c.end - c.first <= 3:
        return [("Person", 0.6)]
    if c.first and s.words[c.first - 1].lower() in _PLACED and c.label in ("GPE", "LOC"):
        return [("GeopoliticalEntity", 0.6)]
    return []


def _guess(s: Sentence, c: Candidate) -> str:
    """Return the class of a name that nothing else tells of: an organization only as an actor."""
    words = s.words[c.first : c.end]
    speaks = s.deps[c.end - 1] == "nsubj" and s.lemmas[s.heads[c.end - 1]] in cues.SPEECH
    if len(words) == 1 and _ACRONYM.fullmatch(words[0]):
        return "Organization" if s.deps[c.end - 1] in ("nsubj", "poss", "agent") else "Thing"
    if speaks and len(words) <= 3 and all(word.isalpha() and not word.isupper() for word in words):
        return "Person"
    return "Thing"
