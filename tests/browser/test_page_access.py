"""Nobody is kept from reading: axe-core finds nothing, in both themes, on a screen and on a phone."""

from pathlib import Path

import pytest
from axe import axe
from chrome import Chrome

pytestmark = pytest.mark.browser
Pages = dict[str, Path]

SIZES = ((1280, 800), (390, 844))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width, height", SIZES)
@pytest.mark.parametrize("name", ["news", "hostile", "empty"])
def test_first_sight(chrome: Chrome, pages: Pages, name: str, width: int, height: int, dark: bool) -> None:
    chrome.open(pages[name], width=width, height=height, dark=dark)
    assert axe(chrome) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width, height", SIZES)
@pytest.mark.parametrize("chosen", ["node: 2", "edge: 0", "event: 0"])
def test_what_is_chosen(
    chrome: Chrome, pages: Pages, chosen: str, width: int, height: int, dark: bool
) -> None:
    chrome.open(pages["news"], width=width, height=height, dark=dark)
    chrome.run(f"kg.choose({{{chosen}}})")
    chrome.settle()
    assert axe(chrome) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width, height", SIZES)
@pytest.mark.parametrize("view", ["table", "timeline", "documents", "contradictions"])
def test_other_views(chrome: Chrome, pages: Pages, view: str, width: int, height: int, dark: bool) -> None:
    chrome.open(pages["news"], width=width, height=height, dark=dark)
    chrome.run(f"kg.change({{view: {view!r}}})")
    chrome.settle()
    assert axe(chrome) == []


def test_export_menu(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run("document.getElementById('export').open = true")
    assert chrome.run("document.querySelectorAll('#exports button').length") >= 5
    assert axe(chrome) == []


@pytest.mark.parametrize(
    "harm, rule",
    [
        ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
        ("document.getElementById('summary').style.color = '#ddd'", "color-contrast"),
        ("document.querySelector('.tools button').replaceChildren();"
         "document.querySelector('.tools button').removeAttribute('aria-label');"
         "document.querySelector('.tools button').removeAttribute('title')", "button-name"),
    ],
)  # fmt: skip
def test_harm_is_found(chrome: Chrome, pages: Pages, harm: str, rule: str) -> None:
    chrome.open(pages["news"])
    chrome.run(harm)
    assert {line.partition(" ")[0] for line in axe(chrome)} == {rule}
