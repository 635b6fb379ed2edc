"""What a reader does with the page, over `chrome.Chrome`."""

from typing import Any

from chrome import Chrome


def text(chrome: Chrome, selector: str) -> str:
    return str(chrome.run(f"document.querySelector({selector!r})?.textContent ?? ''"))


def texts(chrome: Chrome, selector: str) -> list[str]:
    found = chrome.run(f"[...document.querySelectorAll({selector!r})].map((e) => e.textContent)")
    return [str(one) for one in found]


def search(chrome: Chrome, words: str) -> None:
    chrome.run("document.getElementById('query').select()")
    chrome.run("document.getElementById('query').focus()")
    chrome.type(words)


def click_drawn(chrome: Chrome, point: str) -> None:
    """Click a point of the picture, given as an expression over `kg.view`."""
    at = chrome.run(
        f"(() => {{ const p = kg.view.network.canvasToDOM({point}); "
        "const box = kg.view.canvas.getBoundingClientRect(); return [box.left + p.x, box.top + p.y]; })()"
    )
    chrome.click(*at)


def edge_number(label: str) -> str:
    return f"kg.page.edges.findIndex((e) => e.label === {label!r})"


def press_tab(chrome: Chrome, name: str) -> None:
    """Show a view of the middle, or facts or filters on the side."""
    chrome.run(f"document.getElementById('tab-{name}').click()")


def choose_node(chrome: Chrome, label: str) -> None:
    chrome.run(f"kg.choose({{node: kg.page.nodes.findIndex((n) => n.label === {label!r})}})")
    chrome.settle()


def go(chrome: Chrome, script: str) -> None:
    """Do something that moves through the history, and wait until the page has followed."""
    chrome.run(
        "new Promise((done) => { addEventListener('hashchange', () => setTimeout(done, 0), {once: true}); "
        f"{script}; }})"
    )
    chrome.settle()


def visible(chrome: Chrome) -> Any:
    """Return the sorted names that are drawn."""
    return chrome.run(
        "kg.drawn.nodes.get().filter((n) => !n.hidden).map((n) => kg.page.nodes[n.id].label).sort()"
    )
