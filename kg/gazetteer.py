"""Names of countries, capitals, large places and well-known bodies, from `ontology/gazetteer/`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg.errors import OntologyError
from kg.ids import slug
from kg.resources import ontology_folder

WIKIDATA = "http://www.wikidata.org/entity/"
GEONAMES = "https://sws.geonames.org/"
KINDS = ("name", "demonym", "person", "metonym", "capital")

_PLURAL = re.compile(r".*(an|i|[^m]er|uk|ot|en|ek|eg|og|dian)$")  # Russians, Iraqis; but no Frenchs
_NO_PERSON = {"Frenchman": "Frenchmen", "Frenchwoman": "Frenchwomen", "Dutchman": "Dutchmen",
              "Dutchwoman": "Dutchwomen", "Irishman": "Irishmen"}  # fmt: skip
# Words of several countries ('Korean' of two, 'Chinese' of one) that name no single place.
_EDGES = " \t\n'’\"“”‘,;:()[]"


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the gazetteer.

    `qid` is its key: a Wikidata id ('Q423'), for capitals 'G' and a GeoNames id, else 'P-' and
    a slug; only `same_as` holds addresses of other data sets. `country` and `capital_of` are
    keys of countries, '' for none.
    """

    qid: str
    label: str
    type: str  # ontology class
    iso2: str = ""
    same_as: tuple[str, ...] = ()
    country: str = ""
    capital_of: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a surface may stand for.

    'person' is a citizen ('Briton', 'Russians'), 'metonym' a seat that stands for a government
    (`place` is then the country), 'capital' a capital by its name (`place` is the city).
    """

    place: Place
    kind: str  # one of KINDS


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All entries and their surfaces; `longest` is the number of words of the longest surface."""

    places: dict[str, Place]
    surfaces: dict[str, tuple[Hit, ...]]
    longest: int

    def lookup(self, surface: str) -> tuple[Hit, ...]:
        """Return what a surface may stand for, best first; empty when it is unknown.

        Case counts ('us' is no country), but words in capitals are tried as names as well, and
        a leading 'the', quotes and a possessive ending do not matter.
        """
        name = _bare(surface)
        hits = self.surfaces.get(name)
        if hits is None and len(name) > 3 and name.isupper():
            hits = self.surfaces.get(_capitalised(name))
        return hits or ()

    def place(self, qid: str) -> Place | None:
        """Return the entry of a key, None when there is none."""
        return self.places.get(qid)


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """Return the shipped gazetteer; read once.

    Raises:
        OntologyError: a table is missing or broken.
    """
    folder = ontology_folder() / "gazetteer"
    places: dict[str, Place] = {}
    found: dict[str, list[Hit]] = {}
    for place, kind, surface in (
        *_countries(folder / "countries.tsv"),
        *_bodies(folder / "bodies.tsv"),
        *_places(folder / "places.tsv", folder / "countries.tsv"),
        *_seats(folder / "seats.tsv", folder / "countries.tsv"),
    ):
        place = places.setdefault(place.qid, place)  # noqa: PLW2901
        hit = Hit(place, kind)
        hits = found.setdefault(_bare(surface), [])
        if hit not in hits:
            hits.append(hit)
    surfaces = {name: _settle(hits) for name, hits in sorted(found.items())}
    surfaces = {name: hits for name, hits in surfaces.items() if hits}
    return Gazetteer(places, surfaces, max(len(name.split()) for name in surfaces))


def _settle(hits: list[Hit]) -> tuple[Hit, ...]:
    """Order the readings of a surface; a demonym of several places stands for none of them."""
    kept = sorted(hits, key=lambda hit: (KINDS.index(hit.kind), hit.place.qid))
    demonyms = {hit.place.qid for hit in kept if hit.kind in ("demonym", "person")}
    if len(demonyms) > 1:
        kept = [hit for hit in kept if hit.kind not in ("demonym", "person")]
    return tuple(kept)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a table with a head line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as exc:
        raise OntologyError(path=path, reason=f"it cannot be read ({exc})") from exc
    names = lines[0].split("\t") if lines else []
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(names):
            raise OntologyError(
                path=path, reason=f"line {number} has {len(cells)} cells instead of {len(names)}"
            )
        yield dict(zip(names, cells, strict=True))


def _split(cell: str) -> list[str]:
    return [part for part in cell.split("|") if part]


def _country(row: dict[str, str]) -> Place:
    same = [WIKIDATA + row["qid"]] + ([f"{GEONAMES}{row['geonames']}/"] if row["geonames"] else [])
    return Place(row["qid"], row["label"], "Country", row["iso2"], tuple(sorted(same)), row["qid"])


def _countries(path: Path) -> Iterator[tuple[Place, str, str]]:
    for row in _rows(path):
        place = _country(row)
        for name in (row["label"], *_split(row["names"])):
            yield place, "name", name
        yield from _people(place, _split(row["demonyms"]), _split(row["persons"]))
        if row["capital"]:
            number = row["capital_geonames"]
            capital = Place(
                qid=f"G{number}" if number else f"P-{slug(row['capital'])}",
                label=row["capital"],
                type="City",
                same_as=(f"{GEONAMES}{number}/",) if number else (),
                country=place.qid,
                capital_of=place.qid,
            )
            for name in (row["capital"], *_split(row["capital_names"])):
                yield capital, "capital", name


def _people(place: Place, demonyms: list[str], persons: list[str]) -> Iterator[tuple[Place, str, str]]:
    for word in demonyms:
        yield place, "demonym", word
        if _PLURAL.fullmatch(word):
            yield place, "person", word + "s"
    for word in persons:
        yield place, "person", word
        yield place, "person", _NO_PERSON.get(word, word + "s")


def _places(path: Path, countries: Path) -> Iterator[tuple[Place, str, str]]:
    by_code = {row["iso2"]: row["qid"] for row in _rows(countries)}
    for row in _rows(path):
        key = f"P-{slug(row['label'])}"
        place = Place(key, row["label"], row["type"], country=by_code.get(row["iso2"], ""))
        for name in (row["label"], *_split(row["names"])):
            yield place, "name", name
        yield from _people(place, _split(row["demonyms"]), [])


def _bodies(path: Path) -> Iterator[tuple[Place, str, str]]:
    for row in _rows(path):
        place = Place(row["qid"], row["label"], row["type"], same_as=(WIKIDATA + row["qid"],))
        for name in (row["label"], *_split(row["names"])):
            yield place, "name", name


def _seats(path: Path, countries: Path) -> Iterator[tuple[Place, str, str]]:
    by_code = {row["iso2"]: _country(row) for row in _rows(countries)}
    for row in _rows(path):
        if row["iso2"] not in by_code:
            raise OntologyError(path=path, reason=f"'{row['name']}': no country has the code {row['iso2']}")
        yield by_code[row["iso2"]], "metonym", row["name"]


def _bare(surface: str) -> str:
    """Return a surface with single spaces and straight apostrophes, without 'the' and possessive."""
    name = " ".join(surface.replace("’", "'").split()).strip(_EDGES)
    if name.endswith("'s") and len(name) > 2:
        name = name[:-2]
    for article in ("the ", "The ", "THE "):
        if name.startswith(article) and name not in ("The Hague",):
            name = name[4:]
    return name


def _capitalised(name: str) -> str:
    """Return a name in capitals as it is written elsewhere: 'NORTH KOREA' -> 'North Korea'."""
    small = {"of", "and", "the"}
    words = name.lower().split()
    return " ".join(
        word if i and word in small else "-".join(part.capitalize() for part in word.split("-"))
        for i, word in enumerate(words)
    )
