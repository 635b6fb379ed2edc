"""The gazetteer: names, demonyms, capitals and seats of states."""

import pytest

from kg.gazetteer import load_gazetteer

GAZETTEER = load_gazetteer()


def kinds(surface: str) -> set[tuple[str, str]]:
    return {(hit.kind, hit.place.label) for hit in GAZETTEER.lookup(surface)}


@pytest.mark.parametrize(
    ("surface", "kind", "label"),
    [
        ("North Korea", "name", "North Korea"), ("DPRK", "name", "North Korea"),
        ("US", "name", "United States"), ("U.S.", "name", "United States"), ("UK", "name", "United Kingdom"),
        ("Britain", "name", "United Kingdom"), ("Russian", "demonym", "Russia"),
        ("Britons", "person", "United Kingdom"), ("Kremlin", "metonym", "Russia"),
        ("Georgia", "name", "Georgia"),
    ],
)  # fmt: skip
def test_surfaces_lead_to_countries(surface: str, kind: str, label: str) -> None:
    assert (kind, label) in kinds(surface)


def test_a_capital_knows_its_country() -> None:
    capitals = [hit.place for hit in GAZETTEER.lookup("Pyongyang") if hit.kind == "capital"]
    country = GAZETTEER.place(capitals[0].capital_of)
    assert country is not None and country.label == "North Korea"


@pytest.mark.parametrize("surface", ["us", "it", "turkey", "chad", "", "Korean", "the", "May", "<script>"])
def test_common_words_are_no_places(surface: str) -> None:
    assert not [hit for hit in GAZETTEER.lookup(surface) if hit.place.type == "Country"]


def test_countries_link_to_wikidata() -> None:
    (hit,) = [hit for hit in GAZETTEER.lookup("North Korea") if hit.kind == "name"]
    assert "http://www.wikidata.org/entity/Q423" in hit.place.same_as


def test_an_unknown_key_has_no_place() -> None:
    assert GAZETTEER.place("Q0") is None
