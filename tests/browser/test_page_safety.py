"""The page keeps to itself: no request, no foreign script, text that stays text."""

import base64
import json
import zlib
from pathlib import Path

import pytest
from chrome import Chrome
from reader import search, text, texts

from kg.export.html_page import pack

pytestmark = pytest.mark.browser
Pages = dict[str, Path]

SIZES = ((1280, 800, False), (390, 844, True))


@pytest.mark.parametrize("width, height, dark", SIZES)
@pytest.mark.parametrize("name", ["news", "hostile", "large", "empty"])
def test_opens_alone_and_in_silence(
    chrome: Chrome, pages: Pages, name: str, width: int, height: int, dark: bool
) -> None:
    chrome.open(pages[name], width=width, height=height, dark=dark)
    assert chrome.run("performance.getEntriesByType('resource').map((e) => e.name)") == []
    assert chrome.requests == []
    assert chrome.messages == []
    assert chrome.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    "attempt",
    [
        "fetch('https://example.org/')",
        "new Promise((ok, no) => Object.assign(new Image(), {onload: ok, onerror: no, src: 'https://example.org/i.png'}))",
        "new Promise((ok, no) => document.head.append(Object.assign(document.createElement('script'),"
        " {onload: ok, onerror: no, src: 'https://example.org/s.js'})))",
    ],
)
def test_policy_forbids_requests(chrome: Chrome, pages: Pages, attempt: str) -> None:
    chrome.open(pages["news"])
    assert chrome.run(f"{attempt}.then(() => 'came', () => 'refused')") == "refused"
    assert any("Content Security Policy" in message for message in chrome.messages)


def test_policy_forbids_other_scripts(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'window.hit = 1'}))"
    )
    assert chrome.run("window.hit ?? 0") == 0


def test_hostile_text_stays_text(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["hostile"])
    chrome.run("kg.page.events.forEach((_, event) => kg.choose({event}))")
    chrome.run("kg.page.edges.forEach((_, edge) => kg.choose({edge}))")
    seen = chrome.run(
        "kg.page.nodes.map((_, node) => { kg.choose({node}); const e = document.getElementById('evidence');"
        " return [e.querySelectorAll('img, script').length,"
        " [...e.querySelectorAll('a')].every((a) => /^https?:/.test(a.href)),"
        " e.querySelector('h2').textContent]; })"
    )
    assert all(row[:2] == [0, True] for row in seen)
    assert [row[2] for row in seen] == chrome.run("kg.page.nodes.map((n) => n.label)")
    search(chrome, "<img")
    assert len(texts(chrome, "#suggestions li")) > 0
    assert chrome.run("document.querySelectorAll('img, iframe, object, embed').length") == 0
    assert chrome.run("document.querySelectorAll('script').length") == 7
    assert chrome.run("window.hit ?? 0") == 0
    assert "[object" not in text(chrome, "main")
    assert chrome.messages == [] and chrome.requests == []


def test_address_that_is_none_of_the_web_is_no_link(chrome: Chrome, pages: Pages, tmp_path: Path) -> None:
    # the writer drops such addresses; a page whose data was changed by hand must hold too
    html = pages["news"].read_text(encoding="utf-8")
    packed = html.partition('id="page-data">')[2].partition("<")[0]
    text_ = zlib.decompress(base64.b64decode(packed), wbits=-zlib.MAX_WBITS).decode("ascii")
    bad = text_.replace("https://www.wikidata.org/entity/Q20", "javascript:window.hit=1//Q20")
    changed = tmp_path / "changed.html"
    changed.write_text(html.replace(packed, pack(json.loads(bad))), encoding="utf-8")
    chrome.open(changed)
    chrome.run("kg.choose({node: kg.page.nodes.findIndex((n) => n.label === 'Norway')})")
    assert "Q20" in text(chrome, "#evidence dl")
    assert chrome.run("document.querySelectorAll('#evidence a').length") == 0


def test_damaged_data_says_so(chrome: Chrome, pages: Pages, tmp_path: Path) -> None:
    html = pages["news"].read_text(encoding="utf-8")
    packed = html.partition('id="page-data">')[2].partition("<")[0]
    changed = tmp_path / "damaged.html"
    changed.write_text(html.replace(packed, packed[:40]), encoding="utf-8")
    chrome.open(changed)
    assert chrome.run("document.getElementById('broken').hidden") is False
