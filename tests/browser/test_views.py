"""Views that share the filters: address, table, timeline, documents, contradictions, path, picture."""

from pathlib import Path

import pytest
from chrome import Chrome
from reader import choose_node, edge_number, press_tab, text, texts

pytestmark = pytest.mark.browser
Pages = dict[str, Path]


def option(facet: str, value: str) -> str:
    return f"document.querySelector('#facets [data-option=\"{facet} {value}\"]')"


def counts(chrome: Chrome, facet: str) -> dict[str, int]:
    rows = chrome.run(
        f"[...document.querySelectorAll('#facets [data-facet={facet}] label')]"
        ".map((l) => [l.querySelector('.option').textContent, l.querySelector('.count').textContent])"
    )
    return {name: int(count) for name, count in rows}


def test_each_option_says_how_many_facts_it_leaves(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    press_tab(chrome, "filters")
    assert counts(chrome, "relation") == {"supply": 7, "meeting": 1}
    assert counts(chrome, "speaker")["Kari Solvang"] == 1
    chrome.run(f"{option('status', 'planned')}.click()")
    assert counts(chrome, "relation") == {"supply": 1, "meeting": 0}
    assert counts(chrome, "status")["denied"] == 1  # its own choice does not count against an option
    assert text(chrome, "#count") == "1 of 8"
    assert texts(chrome, "#chips .chip bdi") == ["Status: planned"]
    assert chrome.run(f"document.activeElement === {option('status', 'planned')}") is False
    chrome.run("document.querySelector('#chips .chip').click()")
    assert text(chrome, "#count") == "8"
    assert chrome.run("document.getElementById('chips').hidden") is True


def test_the_focus_stays_on_the_option(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    press_tab(chrome, "filters")
    chrome.run(f"{option('status', 'planned')}.focus()")
    chrome.press(" ")
    assert chrome.run(f"{option('status', 'planned')}.checked && document.activeElement.dataset.option") == (
        "status planned"
    )


@pytest.mark.parametrize(
    "facet, value, left",
    [
        ("source", "Fjord Post", 4), ("speaker", "Per Moe", 1), ("type", "company", 1),
        ("family", "person", 1),
        ("certainty", "certain", 8), ("relation", "meeting", 1),
    ],
)  # fmt: skip
def test_filters_hold_in_every_view(chrome: Chrome, pages: Pages, facet: str, value: str, left: int) -> None:
    chrome.open(pages["news"])
    chrome.run(f"kg.change({{{facet}: [{value!r}]}})")
    assert len(texts(chrome, "#list .fact")) == left
    press_tab(chrome, "table")
    assert len(texts(chrome, "#view-table tbody tr")) == left
    press_tab(chrome, "timeline")
    assert len(texts(chrome, "#view-timeline .fact")) == left
    press_tab(chrome, "graph")
    shown = chrome.run("kg.view.visibleEdges.flatMap((e) => kg.page.edges[e].events)")
    assert len(set(shown)) == left


def test_dates_are_a_histogram_with_handles(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["dated"])
    press_tab(chrome, "filters")
    assert len(texts(chrome, ".histogram .column")) == 6
    assert "9 January 2025 – 10 June 2025: 6" in text(chrome, ".dates output")
    chrome.run("document.querySelector('[aria-label=\"First date\"]').focus()")
    chrome.press("ArrowUp")
    chrome.press("ArrowUp")
    assert text(chrome, "#count") == "4 of 6"
    chrome.run(
        "(() => { const h = document.querySelector('[aria-label=\"Last date\"]');"
        " h.value = 3; h.dispatchEvent(new Event('input')); })()"
    )
    assert text(chrome, "#count") == "2 of 6"
    chrome.run("new Promise((done) => setTimeout(done, 300))")
    assert chrome.run("location.hash") == "#from=2025-03-10&to=2025-04-10"
    assert text(chrome, ".dates output") == "10 March 2025 – 10 April 2025: 2"
    assert texts(chrome, "#chips bdi") == ["from 10 March 2025 to 10 April 2025"]


def test_the_address_holds_the_view(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run("kg.change({status: ['planned', 'negated'], view: 'table', sort: 'object', down: true})")
    choose_node(chrome, "Norway")
    hash_ = chrome.run("location.hash")
    chrome.open(pages["empty"])
    chrome.open(pages["news"], hash_=hash_)
    assert text(chrome, "#evidence h2") == "Norway"
    assert text(chrome, "#count") == "2 of 8"
    assert texts(chrome, "#view-table tbody .object") == ["Vestland", "Ukraine"]
    assert chrome.run("document.querySelector('th.object').getAttribute('aria-sort')") == "descending"


@pytest.mark.parametrize("hash_", ["#view=nothing&chosen=node:nobody&speaker=x", "#%E0%A4%A", "#<img src=x>"])
def test_an_address_that_makes_no_sense_opens_the_page(chrome: Chrome, pages: Pages, hash_: str) -> None:
    chrome.open(pages["news"], hash_=hash_)
    assert text(chrome, "#count") == "8"
    assert chrome.messages == [] and chrome.run("document.querySelectorAll('img').length") == 0


def test_table_sorts_by_any_column(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    press_tab(chrome, "table")
    for column, first, last in (
        ("subject", "Denmark", "Vestland"),
        ("speaker", "Kari Solvang", "the article itself"),
    ):
        chrome.run(f"document.getElementById('sort-{column}').focus()")
        chrome.press("Enter")
        assert chrome.run("document.activeElement.id") == f"sort-{column}"
        cells = texts(
            chrome, f"#view-table tbody .{column}" if column != "subject" else "#view-table tbody th"
        )
        assert (cells[0], cells[-1]) == (first, last)
    chrome.press("Enter")
    assert texts(chrome, "#view-table tbody .speaker")[0] == "the article itself"
    chrome.press("Enter")
    assert chrome.run("location.hash") == "#view=table"  # a third press gives the order of the graph back


def test_table_serves_the_keyboard(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    press_tab(chrome, "table")
    chrome.run("document.querySelector('#view-table tbody button').focus()")
    chrome.press("ArrowDown")
    chrome.press("Enter")
    assert (
        chrome.run("document.querySelector('#view-table [aria-current]') === document.activeElement") is True
    )
    assert text(chrome, "#evidence h3") == texts(chrome, "#list .fact > span:first-child")[1]


def test_tabs_are_walked_with_arrows(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run("document.getElementById('tab-graph').focus()")
    for name in ("table", "timeline", "documents", "contradictions", "graph"):
        chrome.press("ArrowRight")
        assert chrome.run("document.activeElement.id") == f"tab-{name}"
        assert chrome.run(f"document.getElementById('view-{name}').hidden") is False
    assert (
        chrome.run(
            "[...document.querySelectorAll('#views [role=tab]')].filter((t) => t.tabIndex === 0).length"
        )
        == 1
    )


def test_timeline_tells_by_period(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["dated"])
    press_tab(chrome, "timeline")
    days = ["9 January", "10 February", "10 March", "10 April", "10 May", "10 June"]
    assert texts(chrome, ".period h3") == [f"{day} 2025 1" for day in reversed(days)]


def test_document_shows_its_text_with_all_claims_marked(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    press_tab(chrome, "documents")
    assert len(texts(chrome, "#view-documents .fact")) == 2
    chrome.run("document.querySelector('#view-documents .fact').click()")
    assert text(chrome, ".story h2") == "Norway arms Ukraine"
    paragraphs = texts(chrome, ".story > p[dir]")
    assert (
        paragraphs[1]
        == "🚀🇳🇴 Officials in Oslo said that Norway supplied launchers to Ukraine, and 40 trucks."
    )
    verbs = ["supplied", "supplied", "send", "sell"]
    assert texts(chrome, ".story .verb") == verbs
    chrome.run("document.querySelectorAll('.story .verb')[1].click()")
    assert text(chrome, "#evidence h3") == "Norway supplies launchers Ukraine"
    assert texts(chrome, ".story .told.subject") == ["Norway"]
    assert texts(chrome, ".story .told.object") == ["launchers"]
    chrome.run("document.querySelector('.story .back').click()")
    assert len(texts(chrome, "#view-documents .fact")) == 2


def test_evidence_leads_to_the_document(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["news"])
    chrome.run(f"kg.choose({{edge: {edge_number('meets')}}})")
    chrome.run("document.querySelector('#evidence .claim .acts button').click()")
    assert text(chrome, ".story h2") == "Systems arrive"
    assert texts(chrome, ".verb[aria-current]") == ["met"]


def test_page_without_articles_shows_the_sentences(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["quotes"])
    chrome.run("kg.change({view: 'documents', story: 1})")
    assert "quoted sentences only" in text(chrome, ".story")
    assert texts(chrome, ".story > p[dir]")[0] == (
        "Norway supplied air-defence systems to Ukraine, the company Nordvern confirmed."
    )
    chrome.run(f"kg.choose({{edge: {edge_number('supplies launchers')}}})")
    assert text(chrome, "blockquote").startswith("🚀🇳🇴 Officials")


def test_contradictions_stand_side_by_side(chrome: Chrome, pages: Pages) -> None:
    chrome.open(pages["dated"])
    press_tab(chrome, "contradictions")
    assert texts(chrome, ".contradiction .meta:first-of-type") == [
        "different numbers (truck)",
        "said and denied",
    ]
    sides = sorted(texts(chrome, ".contradiction:first-child .sidebyside"))
    assert len(sides) == 2 and "40 trucks" in sides[0] and "60 trucks" in sides[1]
    chrome.open(pages["large"])
    press_tab(chrome, "contradictions")
    assert "do not contradict each other" in text(chrome, "#view-contradictions")
