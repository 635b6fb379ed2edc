"""Time until the page can be used, beside a stock page of pyvis of the same graph, in headless Chromium.

    python tests/benchmarks/explorer.py [--limit SECONDS] [ENTITIES...]

Ours can be used when its picture is painted and its search has answered; the stock page, which has no
search, when its layout lets the picture be painted. Each page has a browser of its own, ended after the
limit. Prints times, sizes and ratios and never fails: a slow machine is no fault.
"""

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "browser"), str(TESTS / "unit" / "export")]

import chrome as driver  # noqa: E402
from html_graphs import large_graph  # noqa: E402
from html_schema import make_schema  # noqa: E402

from kg.export.html import write  # noqa: E402
from kg.export.html_data import page_data  # noqa: E402
from kg.graph import Graph  # noqa: E402
from kg.settings import Settings  # noqa: E402

SIZES = [300, 2_000, 50_000]
LIMIT = 120.0  # seconds
FRAMES = "requestAnimationFrame(() => requestAnimationFrame(() => done(true)))"
OURS = f"""new Promise((done) => {{
  const wait = () => {{
    if (!globalThis.kg || !kg.drawn.nodes.length) return setTimeout(wait, 5);
    const query = document.getElementById("query");
    query.focus();
    query.value = %r;
    query.dispatchEvent(new Event("input"));
    const answered = () => {{
      if (!document.querySelector("#suggestions [role=option]")) return setTimeout(answered, 5);
      {FRAMES};
    }};
    answered();
  }};
  wait();
}})"""
STOCK = f"""new Promise((done) => {{
  const wait = () => {{
    if (typeof network === "undefined" || !network.physics.ready) return setTimeout(wait, 5);
    {FRAMES};
  }};
  wait();
}})"""


def write_stock(graph: Graph, path: Path) -> None:
    """Write what `pyvis` makes of the nodes and edges by itself, scripts inside, nothing set."""
    from pyvis.edge import Edge
    from pyvis.network import Network

    page = page_data(graph, make_schema(), context=True)
    net = Network(directed=True, cdn_resources="in_line")
    net.add_nodes([node.id for node in page.nodes], label=[node.label for node in page.nodes])
    # add_edge looks through all nodes for each edge; the page is the same
    net.edges += [Edge(edge.source, edge.target, True, label=edge.label).options for edge in page.edges]
    path.write_text(net.generate_html(), encoding="utf-8")


def opening(program: str, path: Path, usable: str, limit: float) -> float | None:
    """Return the seconds from opening a file until it can be used; None where the limit came first."""
    driver.SECONDS = limit
    with driver.Chrome(program) as browser:
        # a page that computes answers nobody: only ending its browser ends the wait
        guard = threading.Timer(limit, browser.kill)
        guard.start()
        start = time.perf_counter()
        try:
            browser.load(path)
            browser.run(usable)
            return time.perf_counter() - start
        except driver.PageError:
            return None
        finally:
            guard.cancel()


def compare(program: str, entities: int, folder: Path, limit: float) -> None:
    """Print one size of graph: both pages, and how many times longer the stock one takes."""
    graph = large_graph(entities)
    found: dict[str, float | None] = {}
    print(f"{entities:,} entities, {len(graph.events):,} events")
    query = next(e.label for e in reversed(graph.entities)).rpartition(" ")[2]
    for name, usable in (("kg", OURS % query), ("stock pyvis", STOCK)):
        path = folder / "page.html"
        start = time.perf_counter()
        if name == "kg":
            write(graph, path, schema=make_schema(), settings=Settings())
        else:
            write_stock(graph, path)
        written, size = time.perf_counter() - start, path.stat().st_size / 1e6
        found[name] = seconds = opening(program, path, usable, limit)
        told = f"not usable after {limit:g} s" if seconds is None else f"usable after {seconds:.2f} s"
        print(f"  {name:12} {told}; {size:.2f} MB, written in {written:.1f} s", flush=True)
    ours, stock = found["kg"], found["stock pyvis"]
    if ours:
        print(f"  ratio {stock / ours:.0f}" if stock else f"  ratio above {limit / ours:.0f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Opening times of the page beside a stock page of pyvis.")
    parser.add_argument("--limit", type=float, default=LIMIT, help="seconds that a page is waited for")
    parser.add_argument(
        "entities", type=int, nargs="*", help="sizes of graphs; 300, 2,000 and 50,000 if none"
    )
    options = parser.parse_args()
    program = driver.find_chromium()
    if program is None:
        print("no Chromium is installed, so nothing was measured; set CHROMIUM to the path of one")
        return
    with tempfile.TemporaryDirectory() as folder:
        for entities in options.entities or SIZES:
            compare(program, entities, Path(folder), options.limit)


if __name__ == "__main__":
    main()
