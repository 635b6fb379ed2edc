"""A gazetteer of four places for the tests of merging."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class SmallPlace:
    qid: str
    label: str
    type: str = "Country"
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True)
class SmallHit:
    place: SmallPlace
    kind: str = "name"


@dataclass(frozen=True)
class SmallGazetteer:
    places: dict[str, SmallPlace] = field(default_factory=dict)

    def place(self, qid: str) -> SmallPlace | None:
        return self.places.get(qid)

    def lookup(self, surface: str) -> tuple[SmallHit, ...]:
        return tuple(SmallHit(place) for place in self.places.values() if place.label == surface)


WIKIDATA = "http://www.wikidata.org/entity/"
GAZETTEER = SmallGazetteer(
    {
        "Q423": SmallPlace("Q423", "North Korea", same_as=(WIKIDATA + "Q423",)),
        "Q159": SmallPlace("Q159", "Russia", same_as=(WIKIDATA + "Q159",)),
        "Q32": SmallPlace("Q32", "Luxembourg", same_as=(WIKIDATA + "Q32",)),
        "G2960316": SmallPlace("G2960316", "Luxembourg", "City"),
    }
)
