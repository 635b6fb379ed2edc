"""What leaves the page: SVG that is XML, PNG, CSV for a spreadsheet, a question that the graph answers."""

import csv
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from chrome import Chrome
from html_graphs import hostile_graph, news_graph
from reader import choose_node, edge_number, press_tab, text, texts

from kg.ask import query
from kg.export.ntriples import write as write_triples
from kg.graph import Graph
from kg.schema import load_schema
from kg.settings import Settings

pytestmark = pytest.mark.browser
Pages = dict[str, Path]

CAUGHT = """new Promise((done) => {
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = async function () {
    HTMLAnchorElement.prototype.click = click;
    const url = this.href;
    const reader = new FileReader();
    reader.onload = () => done([this.download, reader.result]);
    reader.readAsDataURL(kept.get(url));
  };
  const kept = new Map();
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => { const url = create.call(URL, blob); kept.set(url, blob); return url; };
  document.getElementById(%r).click();
})"""


def saved(chrome: Chrome, item: str) -> tuple[str, bytes]:
    """Return the name and the bytes of what an item of the menu saves."""
    import base64

    name, url = chrome.run(CAUGHT % item)
    return name, base64.b64decode(url.partition(",")[2])


def rows(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_picture_is_saved_as_svg(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    name, content = saved(chrome, "save-svg")
    assert name == "graph.svg"
    root = ElementTree.fromstring(content)
    words = {node.text for node in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Norway", "Ukraine", "Vestland", "Nordvern"} <= words
    assert len(list(root.iter("{http://www.w3.org/2000/svg}path"))) == 8 + 1  # lines and the arrow's head


def test_picture_is_saved_as_png(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"], dark=True)
    name, content = saved(chrome, "save-png")
    assert name == "graph.png" and content.startswith(b"\x89PNG\r\n")
    size = chrome.run(
        "[document.querySelector('canvas').clientWidth, document.querySelector('canvas').clientHeight]"
    )
    assert [int.from_bytes(content[at : at + 4], "big") for at in (16, 20)] == [2 * side for side in size]


def test_pictures_are_offered_where_there_is_one(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    press_tab(chrome, "table")
    chrome.run("document.querySelector('#export summary').click()")
    chrome.settle()
    off = "['save-png', 'save-svg', 'save-csv'].map((id) => document.getElementById(id).disabled)"
    assert chrome.run(off) == [True, True, False]


def test_facts_in_view_are_saved_as_csv(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run("kg.change({status: ['planned', 'negated'], sort: 'object'})")
    name, content = saved(chrome, "save-csv")
    assert name == "facts.csv"
    found = rows(content)
    assert [(row["who"], row["does"], row["what or whom"], row["status"]) for row in found] == [
        ("Norway", "sends instructors", "Ukraine", "planned"),
        ("Norway", "sells frigates", "Vestland", "denied"),
    ]
    assert found[1]["said by"] == "Kari Solvang" and found[1]["publisher"] == "Fjord Post"
    assert found[1]["sentence"].startswith("“Norway did not sell frigates")


def test_hostile_cells_are_no_formulas(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["hostile"])
    _, content = saved(chrome, "save-csv")
    found = rows(content)
    assert len(found) == len(hostile_graph().events)
    assert all(
        not (cell or "").startswith(("=", "+", "-", "@", "\t")) for row in found for cell in row.values()
    )
    _, picture = saved(chrome, "save-svg")
    root = ElementTree.fromstring(picture)
    assert {node.tag.rpartition("}")[2] for node in root.iter()} <= {
        "svg", "title", "defs", "marker", "path", "rect", "polygon", "circle", "text",
    }  # fmt: skip


def asked(graph: Graph, question: str, folder: Path) -> list[dict[str, Any]]:
    path = folder / "graph.nt"
    write_triples(graph, path, schema=load_schema(), settings=Settings())
    found = query(path, question)
    return [dict(zip(found.variables, row, strict=True)) for row in found.rows]


def test_the_graph_answers_the_question_of_the_view(chrome: Chrome, pages: Pages, tmp_path: Path) -> None:
    chrome.open(pages["news"])
    chrome.run("kg.change({status: ['planned', 'negated']})")
    chrome.run("document.getElementById('show-sparql').click()")
    found = asked(news_graph(), chrome.run("document.getElementById('question').value"), tmp_path)
    assert [(row["fact"], row["status"], row["said_by"]) for row in found] == [
        ("Norway sells frigates Vestland", "negated", "Kari Solvang"),
        ("Norway sends instructors Ukraine", "planned", None),
    ]
    assert found[1]["sentence"] == "Norway will send instructors to Ukraine next year."
    chrome.run("document.getElementById('close-question').click()")
    chrome.run("kg.change({status: []})")
    chrome.run("document.getElementById('show-sparql').click()")
    every = asked(news_graph(), chrome.run("document.getElementById('question').value"), tmp_path)
    assert len(every) == len(news_graph().claims)


def test_hostile_names_leave_the_question_whole(chrome: Chrome, pages: Pages, tmp_path: Path) -> None:
    chrome.open(pages["hostile"])
    chrome.run("kg.change({query: 'verb', speaker: [], least: 1, relation: [kg.page.events[1].type]})")
    chrome.run("document.getElementById('show-sparql').click()")
    question = chrome.run("document.getElementById('question').value")
    assert question.splitlines()[0].startswith("# Facts of the view #")
    asked(news_graph(), question, tmp_path)


def test_claim_is_copied_as_citation(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run(
        "document.execCommand = () => { globalThis.copied = document.activeElement.value; return true; };"
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject()}})"
    )
    chrome.run(f"kg.choose({{edge: {edge_number('sells frigates')}}})")
    chrome.run("document.querySelector('#evidence .claim .acts button:last-child').click()")
    chrome.settle()
    assert chrome.run("globalThis.copied") == (
        "Norway sells frigates Vestland (denied; said by Kari Solvang): "
        "““Norway did not sell frigates to Vestland,” minister Kari Solvang told the Fjord Post.” "
        "— “Norway arms Ukraine”. Fjord Post, 2025-03-04. "
        "https://fjordpost.example/arms?a=1&b=2"
    )
    assert text(chrome, "#toast") == "Citation copied"


@pytest.mark.parametrize("view", ["graph", "table", "timeline", "documents", "contradictions"])
def test_hostile_text_stays_text_in_every_view(chrome: Chrome, pages: Pages, view: str) -> None:
    chrome.open(pages["hostile"])
    press_tab(chrome, view)
    chrome.run("document.getElementById('tab-filters').click()")
    chrome.run("document.querySelectorAll('#facets .more button').forEach((more) => more.click())")
    if view == "documents":
        for story in range(len(hostile_graph().documents)):
            chrome.run(f"kg.change({{story: {story}}})")
    boxes = "[...document.querySelectorAll('#facets [data-facet=%s] input')]"
    for facet in ("relation", "speaker", "type", "source", "certainty"):
        values = f"{boxes % facet}.map((box) => box.dataset.option.slice({len(facet) + 1}))"
        chrome.run(f"kg.change({{{facet}: {values}}})")
    chrome.settle()
    assert len(texts(chrome, "#chips .chip")) > 10
    assert chrome.run("document.querySelectorAll('img, iframe, object, embed, svg script, b').length") == 0
    assert chrome.run(
        "[...document.querySelectorAll('a')].every((a) => /^(https?:|file:|blob:)/.test(a.href))"
    )
    assert chrome.run("window.hit ?? 0") == 0
    assert chrome.messages == [] and chrome.requests == []


def test_path_of_hostile_names_is_text(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["hostile"])
    chrome.run("kg.page.edges.forEach((edge) => kg.choose({path: [edge.source, edge.target]}))")
    assert text(chrome, "#evidence .kicker") == "Path"
    hash_ = chrome.run("location.hash")
    panel = text(chrome, "#evidence")
    chrome.open(pages["hostile"], hash_=hash_)
    assert text(chrome, "#evidence") == panel
    assert chrome.run("window.hit ?? 0") == 0 and chrome.messages == []


def test_names_of_either_direction_are_kept_apart(chrome: Chrome, pages: Pages) -> None:
    """A name from right to left, or with a sign that turns words, turns nothing around it."""
    chrome.open(pages["hostile"])
    label = chrome.run(
        "kg.page.nodes.map((n) => n.label).find((l) => l.includes('\\u05e9') && !/^\\d/.test(l))"
    )
    choose_node(chrome, label)
    assert chrome.run("getComputedStyle(document.querySelector('#evidence h2')).unicodeBidi") in (
        "isolate",
        "plaintext",
    )
    loose = (
        "[...document.querySelectorAll('body *')].flatMap((e) => [...e.childNodes])"
        ".filter((n) => n.nodeType === 3 && n.data.includes('\\u202e'))"
        ".filter((n) => !n.parentElement.closest('bdi, [dir=auto], title, textarea, script, style')).length"
    )
    for view in ("table", "timeline", "documents", "contradictions", "graph"):
        press_tab(chrome, view)
        assert chrome.run(loose) == 0, view
    assert "👩‍👩‍👧" in text(chrome, "#list")
