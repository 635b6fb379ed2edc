"""Link anchors as names: the type of a page is what two pipelines say of the links to it, by vote."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.train.entities.align import Offsets
from kg.train.entities.marked import Seen
from kg.train.entities.places import Places, is_landscape
from kg.train.entities.types import trim
from kg.train.parses import Entity
from kg.train.texts import Text

_VOTES, _SHARE = 3, 0.65  # that a type needs
_BRACKET = re.compile(r" \(.*")  # 'Mercury (planet)'
_SMALL_PREFIX = re.compile(r"al-[A-Z]")
_DIRECTIONS = frozenset(("West", "East", "North", "South"))
_ORGANISATION = re.compile(
    r"\b("
    + "|".join(
        (
            r"Army|Forces?|Party|Ministry|Police|University|Agency|Courts?|Council|Committee|Corporation|Company",
            r"Bank|Group|Brigade|Battalion|Front|Movement|Union|Association|Commission|Parliament|Senate|Congress",
            r"Guards?|Office|Department|Organi[sz]ation|Federation|Airlines|Airways|F\.?C\.?|Club|League|Institute",
            r"Foundation|Times|Post|Navy|Service|Bureau|Authority|Assembly|Administration",
            r"House of Representatives|Cabinet|Coalition|Alliance|Nations",
        )
    )
    + ")$"
)
_FACILITY = re.compile(
    r"\b(Airport|Stadium|Bridge|Hospital|Prison|Palace|Base|Cathedral|Mosque|Tower|Square|Highway|Dam|Station"
    r"|Crossing|Airfield|Arena|Museum|Church|Synagogue|Plant|Pipeline)$"
)
_EVENT = re.compile(
    r"\b([Ww]ar|[Oo]ffensive|[Ee]lections?|Olympics|World Cup|Championships?|[Pp]rotests|[Ee]arthquake"
    r"|[Pp]andemic|Games|Revolution|Open|Grand Prix)$"
    r"|^(Battle of|Hurricane|Typhoon|Cyclone|Operation|Siege of) "
)


@dataclass(slots=True)
class Votes:
    """What the links to each page are taken for; '' where a pipeline sees no name."""

    by_text: dict[tuple[str, str], Counter[str]] = field(default_factory=dict)  # page and anchor
    by_page: dict[str, Counter[str]] = field(default_factory=dict)  # where the anchor is the page's name

    def add(self, text: Text, seen: Seen, offsets: Offsets) -> None:
        """Count what two pipelines say of the links of a text."""
        leading = {entity[:2]: entity.label for entity in seen.leading}
        second = {entity[:2]: entity.label for entity in seen.second}
        for page, anchor in linked(text, seen, offsets):
            name = seen.text(anchor)
            for told in (leading, second):
                label = told.get(anchor[:2], "")
                self.by_text.setdefault((page, name), Counter())[label] += 1
                if name == _BRACKET.sub("", page):
                    self.by_page.setdefault(page, Counter())[label] += 1

    def type_of(self, page: str, name: str, places: Places) -> str:
        """Return the type of a linked name, '' where it is none or nobody can tell."""
        if not (name[:1].isupper() or name[:1].isdigit() or _SMALL_PREFIX.match(name)):
            return ""
        if name in places.names:
            return "GPE"
        if name in places.peoples:
            return "NORP"
        return self._voted(page, name) or _type_by_words(name)

    def _voted(self, page: str, name: str) -> str:
        polls = [self.by_text.get((page, name))]
        if name == _BRACKET.sub("", page):
            polls.append(self.by_page.get(page))
        for poll in polls:
            counts = Counter({label: n for label, n in (poll or {}).items() if label})
            if not counts:
                continue
            label, count = counts.most_common(1)[0]
            if count < _VOTES or count < _SHARE * counts.total():
                continue
            if label == "PERSON" and (_ORGANISATION.search(name) or _FACILITY.search(name)):
                continue
            return label
        return ""


def _type_by_words(name: str) -> str:
    """Return the type that a name's last word tells, '' for none."""
    words = name.split()
    if len(words) < 2:
        return ""
    if words[-1][:1].isupper():
        if _ORGANISATION.search(name):
            return "ORG"
        if _FACILITY.search(name):
            return "FAC"
    if _EVENT.search(name):
        return "EVENT"
    return "LOC" if is_landscape(name) and words[-1] not in _DIRECTIONS else ""


def linked(text: Text, seen: Seen, offsets: Offsets) -> Iterator[tuple[str, Entity]]:
    """Yield page and words of each link that cuts no word apart; the type is still to be found."""
    for start, end, page in text.links:
        if found := offsets.words(start, end):
            yield page, trim(seen.words, Entity(*found, "ORG"))


def anchors(text: Text, seen: Seen, offsets: Offsets, votes: Votes, places: Places) -> list[Entity]:
    """Return the linked names of a text that have a type."""
    found = []
    for page, anchor in linked(text, seen, offsets):
        if label := votes.type_of(page, seen.text(anchor), places):
            found.append(anchor._replace(label=label))
    return found
