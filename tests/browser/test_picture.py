"""What is drawn follows the reader: a path, added, hidden and pinned names, facts outside the overview."""

from pathlib import Path

import pytest
from chrome import Chrome
from reader import choose_node, go, search, text, texts, visible

pytestmark = pytest.mark.browser
Pages = dict[str, Path]


def test_back_undoes_and_forward_does_again(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    assert chrome.run("document.getElementById('undo').disabled") is True
    chrome.run("document.querySelector('[data-key=planned]').click()")
    choose_node(chrome, "Norway")
    chrome.run("document.getElementById('act-hide').click()")
    assert "Norway" not in visible(chrome)
    go(chrome, "document.getElementById('undo').click()")
    assert "Norway" in visible(chrome) and text(chrome, "#evidence h2") == "Norway"
    go(chrome, "history.back()")
    assert text(chrome, "#evidence h2") == "Evidence" and text(chrome, "#count") == "1 of 8"
    go(chrome, "history.back()")
    assert text(chrome, "#count") == "8"
    assert chrome.run("document.getElementById('undo').disabled") is True
    go(chrome, "history.forward()")
    assert text(chrome, "#count") == "1 of 8"


def test_path_between_two_names_has_its_evidence(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    choose_node(chrome, "Nordvern")
    chrome.run("document.getElementById('path-to').focus()")
    chrome.type("norge")
    chrome.press("Enter")
    assert text(chrome, "#evidence .kicker") == "Path"
    ends = texts(chrome, ".steps h3")
    assert [one.replace("→", "") for one in ends] == [
        "Nordvernsupplies radarsDenmark",
        "Denmarkdelivers howitzersUkraine",
        "Norwaysupplies air-defence systemsUkraine",
    ]
    assert len(texts(chrome, ".steps blockquote")) == 4
    assert visible(chrome) == ["Denmark", "Nordvern", "Norway", "Ukraine"]
    chrome.run("kg.change({status: ['negated']})")
    assert "No facts in view join these two" in text(chrome, "#evidence")
    choose_node(chrome, "Kari Solvang")
    assert chrome.messages == []


def test_neighbours_are_added_hidden_and_pinned(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["large"])
    choose_node(chrome, "North A000berg")
    before = chrome.run("kg.drawn.nodes.length")
    chrome.run("document.getElementById('act-expand').click()")
    assert chrome.run("kg.drawn.nodes.length") == before + 12
    chrome.run("document.getElementById('act-pin').click()")
    place = chrome.run("kg.state.pins")
    chrome.run("document.getElementById('act-hide').click()")
    assert (
        chrome.run("kg.drawn.nodes.get(kg.page.nodes.findIndex((n) => n.label === 'North A000berg'))") is None
    )
    go(chrome, "history.back()")
    assert chrome.run("kg.state.pins") == place
    assert text(chrome, "#act-pin") == "Unpin"
    chrome.run("document.getElementById('overview').click()")
    assert chrome.run("kg.drawn.nodes.length") == before
    assert chrome.run("location.hash") == ""


def test_node_panel_shows_ten_at_a_time(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["large"])
    choose_node(chrome, "North A000berg")
    assert len(texts(chrome, "#evidence .group:first-of-type .fact")) == 10
    chrome.run("document.querySelector('#evidence .group .more button').click()")
    assert len(texts(chrome, "#evidence .group:first-of-type .fact")) == 20
    assert (
        chrome.run("document.activeElement === document.querySelectorAll('#evidence .group .fact')[10]")
        is True
    )


def test_filtered_facts_outside_the_picture_are_drawn(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["large"])
    search(chrome, "z285")
    assert "Z285" in " ".join(visible(chrome))
    edges = chrome.run("kg.drawn.edges.get().every((e) => kg.page.edges[e.id].label)")
    assert edges is True and chrome.messages == []


def test_the_sentence_on_top_leads_to_its_fact(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run("document.querySelector('h1 .lead').click()")
    assert text(chrome, "#evidence h3") == "Norway supplies air-defence systems Ukraine"
