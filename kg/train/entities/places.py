"""Countries, peoples and regions, and whether the name of a place has a government (GPE) or not (LOC)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.train.corpora import Corpora
from kg.train.errors import CorpusLineError

_DATA = Path(__file__).parent.parent / "data" / "places.yaml"
_THE = re.compile(r"^[Tt]he ")
_LANDSCAPE = re.compile(
    r"\b("
    + "|".join(
        (
            r"River|Sea|Ocean|Lake|Mountains?|Mount|Mt\.?|Islands?|Isle|Bay|Gulf|Peninsula|Valley|Coast|Desert",
            r"Straits?|Channel|Canal|Cape|Basin|Plateau|Forest|Hills?|Alps|Himalayas|Balkans|Caucasus|Sahel",
            r"Sahara|Arctic|Antarctica|Europe|Asia|Africa|America|Middle East|Pacific|Atlantic|Mediterranean",
            r"Caribbean|Baltic|Earth|Mars|Moon|West|East|North|South|Heights|Glacier|Reef|Volcano",
        )
    )
    + ")$"
)
_SHORT_NAME, _SHORT_PEOPLE = 2, 4  # characters a name must have


@dataclass(frozen=True, slots=True)
class Places:
    """Names of countries and capitals, of peoples, and of regions with a government."""

    names: frozenset[str]
    peoples: frozenset[str]
    regions: frozenset[str]

    def type_of(self, text: str, told: str) -> str:
        """Return the type of a place that a corpus calls a location; `told` is a teacher's type or ''."""
        name = _THE.sub("", text)
        if name in self.names or name in self.regions:
            return "GPE"
        if told in ("GPE", "LOC", "FAC"):
            return told
        return "LOC" if is_landscape(name) else "GPE"


def is_landscape(name: str) -> bool:
    """Return whether a name ends as those of rivers, seas, mountains and continents do."""
    return bool(_LANDSCAPE.search(name))


def load_places(corpora: Corpora) -> Places:
    """Read the lexicon of countries and what is added to it.

    Raises:
        CorpusLineError: a line of the lexicon lacks a column.
    """
    import yaml

    added = yaml.safe_load(_DATA.read_text(encoding="utf-8"))
    names, peoples = set[str](), set[str]()
    for row in _rows(corpora.root / "lexicon" / "gazetteer_countries.tsv", 10):
        names.update((row[0], *row[6].split("|"), row[9]))
        peoples.update((*row[7].split("|"), *row[8].split("|")))
    for row in _rows(corpora.root / "lexicon" / "country_names_manual.tsv", 4):
        names.update((row[1], *row[2].split("|")))
        peoples.update((*row[3].split("|"), *("|".join(row[4:5]).split("|"))))
    names = {name.strip() for name in names if len(name.strip()) >= _SHORT_NAME}
    peoples = {name.strip() for name in peoples if len(name.strip()) >= _SHORT_PEOPLE}
    peoples |= {f"{name}s" for name in peoples if name.endswith(("n", "i"))}
    return Places(
        names=frozenset(names - set(added["no_names"])),
        peoples=frozenset(peoples | set(added["peoples"].split())),
        regions=frozenset({*added["regions"].split(), *added["long_regions"]}),
    )


def _rows(path: Path, columns: int) -> Iterator[list[str]]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.startswith(("#", "label\t", "iso2\t")) or not line.strip():
                continue
            row = line.rstrip("\n").split("\t")
            if len(row) < columns:
                raise CorpusLineError(path=path, line=number, reason=f"fewer than {columns} columns")
            yield row
