"""The pages under test, written once, and one browser for all of them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "unit" / "export")]

from chrome import Chrome, find_chromium  # noqa: E402
from html_graphs import BASE, dated_graph, hostile_graph, large_graph, news_graph  # noqa: E402
from html_schema import make_schema  # noqa: E402

from kg.export.html import write  # noqa: E402
from kg.graph import Graph  # noqa: E402
from kg.settings import Settings  # noqa: E402

GRAPHS = {
    "news": news_graph,
    "hostile": hostile_graph,
    "large": large_graph,
    "dated": dated_graph,
    "empty": lambda: Graph(base=BASE, run=f"{BASE}run/0"),
}


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    for name, make in GRAPHS.items():
        write(make(), folder / f"{name}.html", schema=make_schema(), settings=Settings())
    quoted = Settings(quotes_only=True)
    write(news_graph(), folder / "quotes.html", schema=make_schema(), settings=quoted)
    return {path.stem: path for path in sorted(folder.glob("*.html"))}


@pytest.fixture(scope="session")
def chrome() -> Iterator[Chrome]:
    program = find_chromium()
    if program is None:
        pytest.skip("no Chromium is installed; set CHROMIUM to the path of one")
    with Chrome(program) as browser:
        yield browser
