"""Colours can be read in both themes: WCAG AA for words, 3 to 1 for shapes and lines."""

import re
from pathlib import Path

import pytest

import kg.export.html_page as html_page
from kg.export.html_records import SHAPES

CSS = (Path(html_page.__file__).parent / "template" / "base.css").read_text(encoding="utf-8")
LIGHT, DARK = CSS.split("prefers-color-scheme: dark", 1)
LINES = [f"line-{kind}" for kind in ("asserted", "open", "disputed", "negated")]
MARKS = [f"mark-{kind}" for kind in ("trigger", "subject", "object", "role")]


def colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", css))


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["page", "ground", "wash"])
@pytest.mark.parametrize("words", ["ink", "soft", "accent", *LINES])
def test_words_have_aa_contrast(theme: str, ground: str, words: str) -> None:
    found = colours(theme)
    assert contrast(found[words], found[ground]) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_shapes_and_marks_can_be_told(theme: str) -> None:
    found = colours(theme)
    assert all(contrast(found[family], found["ground"]) >= 3 for family in SHAPES)
    assert all(contrast(found["ink"], found[mark]) >= 4.5 for mark in MARKS)
    assert len({found[family] for family in SHAPES}) == len(SHAPES) == len(set(SHAPES.values()))
