"""Comparison forms of names."""

import pytest

from kg.merge.names import body_form, ends_with, is_acronym, person_form


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Donald J. Trump", (("donald", "trump"), ("j",))),
        ("Donald Trump", (("donald", "trump"), ())),
        ("George H. W. Bush", (("george", "bush"), ("h", "w"))),
        ("Recep Tayyip Erdoğan", (("recep", "tayyip", "erdogan"), ())),
        ("Ursula Von Der Leyen", (("ursula", "von", "der", "leyen"), ())),
        ("J. Edgar Hoover", (("j", "edgar", "hoover"), ())),
        ("Trump", ((), ())),
    ],
)
def test_person_form(name: str, form: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert person_form(name) == form


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Hague Tribunal", "Hague Tribunal", True),
        ("Acme Motor Co.", "Acme Motor", True),
        ("Acme Inc", "ACME", False),
        ("Acme Holdings Ltd.", "acme holdings", True),
        ("U.S. Navy", "US Navy", True),
        ("Smith & Sons", "Smith and Sons", True),
        ("US", "us", False),
        ("Bank of Westland", "Bank of Eastland", False),
        ("The Inc", "Inc", True),
    ],
)
def test_body_form(one: str, other: str, same: bool) -> None:
    assert (body_form(one) == body_form(other)) is same


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("WNA", "Westland News Agency", True),
        ("W.N.A.", "Westland News Agency", True),
        ("IAEA", "International Atomic Energy Agency", True),
        ("DoD", "Department of Defense", True),
        ("WHO", "World Health Organization", True),
        ("BWD", "Bank for Westland and Development", True),
        ("WNA", "Westland Agency", False),
        ("WN", "Westland News Agency", False),
        ("Westland", "Westland News Agency", False),
        ("WNA", "Western", False),
        ("NATO", "North Korea", False),
    ],
)
def test_is_acronym(short: str, long: str, expected: bool) -> None:
    assert is_acronym(short, long) is expected


def test_surname_is_the_end_of_a_longer_name() -> None:
    assert ends_with("Ursula von der Leyen", "von der Leyen")
    assert ends_with("Anna Petrov", "Petrov")
    assert not ends_with("Petrov", "Petrov")
    assert not ends_with("Anna Petrov", "Anna")
