"""The page as a reader meets it: clicked, searched, filtered, by mouse and by keyboard."""

from pathlib import Path

import pytest
from chrome import Chrome
from reader import click_drawn, edge_number, search, text, texts

pytestmark = pytest.mark.browser
Pages = dict[str, Path]

SIZES = ((1280, 800, False), (390, 844, True))


def test_node_click_shows_what_is_known(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    click_drawn(chrome, "kg.view.position(kg.page.nodes.findIndex((n) => n.label === 'Norway'))")
    assert text(chrome, "#evidence h2") == "Norway"
    panel = text(chrome, "#evidence")
    assert "Kingdom of Norway" in panel and "country" in panel and "Wikidata Q20" in panel
    links = "[...document.querySelectorAll('#evidence a')].map((a) => [a.href, a.rel])"
    assert chrome.run(links) == [["https://www.wikidata.org/entity/Q20", "noopener noreferrer"]]
    assert "Norway supplies launchers Ukraine" in texts(chrome, "#evidence .group .fact > span:first-child")


def test_edge_click_shows_the_sentences(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    click_drawn(chrome, f"kg.view.pointOn({edge_number('supplies air-defence systems')}, 0.5)")
    assert texts(chrome, "#evidence blockquote") == [
        "Norway supplied air-defence systems to Ukraine, the company Nordvern confirmed.",
        "Norway supplied Ukraine with six air-defence systems in March.",
    ]
    panel = text(chrome, "#evidence")
    for words in (
        "Fjord Post",
        "2025-03-04",
        "Norway arms Ukraine",
        "Nordvern",
        "the article itself",
        "0.87",
        "active",
    ):
        assert words in panel
    assert "In its paragraph" not in panel  # these sentences are whole paragraphs


def test_bare_line_can_be_clicked(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    click_drawn(chrome, f"kg.view.pointOn({edge_number('meets')}, 0.2)")
    assert texts(chrome, "#evidence blockquote") == ["Kari Solvang met Olena Bilyk in Kyiv."]


def test_marks_stand_on_their_words_after_emoji(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run(f"kg.choose({{edge: {edge_number('supplies launchers')}}})")
    marks = "[...document.querySelectorAll('blockquote mark')].map((m) => [m.className, m.textContent])"
    assert chrome.run(marks) == [
        ["subject", "Norway"],
        ["trigger", "supplied"],
        ["object", "launchers"],
        ["role", "Ukraine"],
    ]
    assert text(chrome, "blockquote").startswith("🚀🇳🇴 Officials")
    assert "Officials in Oslo" in text(chrome, ".claim dl")


def test_paragraph_opens_around_the_sentence(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run(f"kg.choose({{edge: {edge_number('sends instructors')}}})")
    assert "minister Kari Solvang told the Fjord Post" in text(chrome, "#evidence details .paragraph")


@pytest.mark.parametrize("typed", ["norge", "Kingdom of", "noreg", "NORWAY"])
def test_search_finds_by_any_name(chrome: Chrome, pages: Pages, typed: str) -> None:
    chrome.open(pages["news"])
    search(chrome, typed)
    assert text(chrome, "#suggestions [role=option] bdi") == "Norway"
    chrome.press("ArrowDown")
    chrome.press("Enter")
    assert text(chrome, "#evidence h2") == "Norway"


def test_search_narrows_the_list(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    search(chrome, "howitz")
    assert texts(chrome, "#list .fact > span:first-child") == ["Denmark delivers howitzers Ukraine"]
    search(chrome, "nothing of the kind")
    assert "No fact matches" in text(chrome, "#list")


def test_status_shows_in_line_and_word(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])

    def line(label: str) -> object:
        return chrome.run(f"kg.drawn.edges.get({edge_number(label)}).dashes")

    assert line("supplies launchers") is False
    planned, denied, disputed = line("sends instructors"), line("sells frigates"), line("buys frigates")
    assert all(isinstance(dashes, list) for dashes in (planned, denied, disputed))
    assert len(denied) == 4  # dash and dot
    assert len({str(dashes) for dashes in (planned, denied, disputed)}) == 3
    colour = f"kg.drawn.edges.get({edge_number('sells frigates')}).color.color"
    assert chrome.run(f"{colour} === kg.view.ink.negated")
    meta = dict(
        zip(texts(chrome, "#list .fact > span:first-child"), texts(chrome, "#list .fact .meta"), strict=True)
    )
    assert meta["Norway sells frigates Vestland"].startswith("denied")
    assert meta["Norway sends instructors Ukraine"].startswith("planned")
    assert meta["Vestland buys frigates Norway"].startswith("disputed")
    assert texts(chrome, "#list .crossed") == ["Norway sells frigates Vestland"]


def test_legend_shows_one_sign_alone(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run("document.querySelector('[data-key=planned]').click()")
    assert texts(chrome, "#list .fact > span:first-child") == ["Norway sends instructors Ukraine"]
    assert chrome.run(f"kg.drawn.edges.get({edge_number('sends instructors')}).hidden") is False
    assert chrome.run(f"kg.drawn.edges.get({edge_number('sells frigates')}).hidden") is True
    visible = "kg.drawn.nodes.get().filter((n) => !n.hidden).map((n) => kg.page.nodes[n.id].label).sort()"
    assert chrome.run(visible) == ["Norway", "Ukraine"]
    chrome.run("document.querySelector('[data-key=negated]').click()")
    assert text(chrome, "#count") == "2 of 8"
    chrome.run("document.querySelector('[data-key=planned]').click()")
    assert text(chrome, "#count") == "1 of 8"
    chrome.run("document.querySelector('[data-key=negated]').click()")
    chrome.run("document.querySelector('[data-key=person]').click()")
    assert texts(chrome, "#list .fact > span:first-child") == ["Kari Solvang meets Olena Bilyk"]


def test_outside_the_picture_is_drawn_when_chosen(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["large"])
    at_first = chrome.run("kg.drawn.nodes.length")
    assert 20 <= at_first <= 60
    search(chrome, "z285")
    chrome.press("Enter")
    assert chrome.run("kg.drawn.nodes.get().some((n) => kg.page.nodes[n.id].label.includes('Z285'))")
    assert chrome.run(
        "kg.drawn.edges.get().every((e) => kg.drawn.nodes.get(e.from) && kg.drawn.nodes.get(e.to))"
    )
    assert chrome.run("document.getElementById('overview').hidden") is False
    chrome.run("document.getElementById('overview').click()")
    chrome.settle()
    assert chrome.run("kg.drawn.nodes.length") == at_first
    assert chrome.messages == []


def test_what_is_no_end_is_shown_by_whom_it_joins(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    search(chrome, "launcher")
    chrome.press("Enter")
    assert text(chrome, "#evidence h2") == "launcher"
    bright = (
        "kg.drawn.nodes.get().filter((n) => n.opacity === 1).map((n) => kg.page.nodes[n.id].label).sort()"
    )
    assert chrome.run(bright) == ["Norway", "Ukraine"]


def test_every_fact_opens(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["large"])
    chrome.run("kg.page.events.forEach((_, event) => { if (event % 17 === 0) kg.choose({event}); })")
    chrome.run("kg.page.nodes.forEach((_, node) => { if (node % 17 === 0) kg.choose({node}); })")
    chrome.settle()
    assert chrome.messages == []


def test_list_serves_the_keyboard(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run("document.querySelector('#list .fact').focus()")
    chrome.press("ArrowDown")
    chrome.press("Enter")
    second = texts(chrome, "#list .fact > span:first-child")[1]
    assert text(chrome, "#evidence h3") == second
    assert text(chrome, "#list [aria-current] > span") == second
    chrome.press("Escape")
    assert text(chrome, "#evidence h2") == "Evidence"


@pytest.mark.parametrize("name", ["news", "large"])
@pytest.mark.parametrize("width, height, dark", SIZES)
def test_labels_never_lie_on_labels(
    chrome: Chrome, pages: Pages, name: str, width: int, height: int, dark: bool
) -> None:
    chrome.open(pages[name], width=width, height=height, dark=dark)
    boxes = chrome.run("kg.labels().map((b) => [b.left, b.top, b.right, b.bottom])")
    assert len(boxes) >= 5
    for i, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[i + 1 :]:
            assert left >= other[2] or other[0] >= right or top >= other[3] or other[1] >= bottom


def test_parallel_edges_are_told_apart(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    labels = ("supplies air-defence systems", "supplies launchers", "sends instructors")
    points = [chrome.run(f"kg.view.pointOn({edge_number(label)}, 0.5)") for label in labels]
    for i, one in enumerate(points):
        for other in points[i + 1 :]:
            assert abs(one["x"] - other["x"]) + abs(one["y"] - other["y"]) > 12


def test_empty_graph_says_so(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["empty"])
    assert text(chrome, "h1") == "0 stories, 0 facts, 0 speakers"
    assert "Nothing was found" in text(chrome, "#nothing")
    assert "No facts were read" in text(chrome, "#evidence")


def test_follows_the_scheme_and_the_width(chrome: Chrome, pages: Pages) -> None:
    grounds = []
    for dark in (False, True):
        chrome.open(pages["news"], dark=dark)
        grounds.append(chrome.run("getComputedStyle(document.body).backgroundColor"))
    assert grounds[0] != grounds[1]
    seen = "['.side', '.middle', '.evidence'].map((s) => document.querySelector(s).getBoundingClientRect())"
    boxes = chrome.run(f"{seen}.map((box) => [box.top, box.width > 100])")
    assert len({top for top, _ in boxes}) == 1 and all(wide for _, wide in boxes)  # side by side
    chrome.open(pages["news"], width=390, height=844)
    for pane, expected in (
        ("middle", [0, 390, 0]), ("facts", [390, 0, 0]), ("filters", [390, 0, 0]), ("evidence", [0, 0, 390])
    ):  # fmt: skip
        chrome.run(f"document.querySelector('#panes [data-pane={pane}]').click()")
        assert chrome.run(f"{seen}.map((box) => box.width)") == expected  # one at a time
    assert chrome.run("getComputedStyle(document.getElementById('filters')).display") != "none"


def test_surroundings_can_be_drawn(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["large"])
    chrome.run("kg.choose({node: kg.page.nodes.findIndex((n) => n.label.includes('A000'))})")
    chrome.run("document.getElementById('act-around').click()")
    chrome.settle()
    middle = (
        "kg.drawn.nodes.get().filter((n) => n.x === 0 && n.y === 0).map((n) => kg.page.nodes[n.id].label)"
    )
    assert chrome.run(middle) == ["North A000berg"]
    assert 40 < chrome.run("kg.drawn.nodes.length") <= 49


def test_paper_gets_ink_on_white_and_no_controls(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"], dark=True)
    chrome.run("kg.choose({event: 0})")
    chrome.media("print")
    seen = "(s) => getComputedStyle(document.querySelector(s)).display"
    assert chrome.run(f"['.search', '.bar', '.tools', '.close', '.claim .acts', '.side'].map({seen})") == (
        ["none"] * 6
    )
    assert chrome.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert chrome.run("getComputedStyle(document.querySelector('.claim blockquote')).color") == "rgb(0, 0, 0)"
    assert chrome.run("kg.view.ink.text") == "#000000"  # the picture follows
    chrome.media("")


def test_nothing_moves_for_who_wants_no_motion(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    moving = "[...document.querySelectorAll('*')].map((e) => getComputedStyle(e).transitionDuration)"
    moving += ".filter(parseFloat).length"
    assert chrome.run(moving) > 0
    chrome.media("", reduced=True)
    assert chrome.run(moving) == 0
    chrome.media("")
