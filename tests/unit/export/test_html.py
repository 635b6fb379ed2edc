"""The page as a file: one file, nothing fetched, text only as data, the same bytes each time."""

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from html_graphs import BASE, PAYLOADS, hostile_graph, large_graph, news_graph
from html_schema import make_schema

from kg.export.html import write
from kg.export.html_page import pack, to_json
from kg.graph import Graph
from kg.settings import Settings

GRAPHS = {"news": news_graph(), "hostile": hostile_graph(), "empty": Graph(base=BASE, run=f"{BASE}run/0")}


def page_text(graph: Graph, folder: Path, *, quotes_only: bool = False) -> str:
    path = folder / "graph.html"
    write(graph, path, schema=make_schema(), settings=Settings(quotes_only=quotes_only))
    return path.read_text(encoding="utf-8")


def scripts(html: str) -> list[str]:
    return re.findall(r"<script>(.*?)</script>", html, flags=re.DOTALL)


def unpack(packed: str) -> dict[str, object]:
    value: dict[str, object] = json.loads(zlib.decompress(base64.b64decode(packed), wbits=-zlib.MAX_WBITS))
    return value


def page_data(html: str) -> dict[str, object]:
    """Return what the page unpacks in the browser, first and later."""
    found = re.findall(r'<script type="text/plain" id="page-(data|texts)">([A-Za-z0-9+/=]+)</script>', html)
    if [name for name, _ in found] != ["data", "texts"]:
        raise LookupError("page-data")
    return unpack(found[0][1]) | unpack(found[1][1])


def data(html: str, id_: str) -> dict[str, object]:
    found = re.search(rf'<script type="application/json" id="{id_}">(.*?)</script>', html, flags=re.DOTALL)
    if found is None:
        raise LookupError(id_)
    value: dict[str, object] = json.loads(found[1])
    return value


@pytest.mark.parametrize("name", sorted(GRAPHS))
def test_nothing_is_fetched(name: str, tmp_path: Path) -> None:
    html = page_text(GRAPHS[name], tmp_path)
    markup = re.sub(r"(<script[^>]*>).*?(</script>)", r"\1\2", html, flags=re.DOTALL)
    assert re.findall(r"\bsrc\s*=", markup) == []
    assert re.findall(r'<link[^>]*href="([^"]*)"', markup) == ["data:,"]
    assert "@import" not in markup and "url(" not in markup
    assert "sourceMappingURL" not in html


@pytest.mark.parametrize("name", sorted(GRAPHS))
def test_policy_names_the_scripts_by_hash(name: str, tmp_path: Path) -> None:
    html = page_text(GRAPHS[name], tmp_path)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy is not None
    rules = policy[1].replace("&#39;", "'")
    digests = (hashlib.sha256(script.encode()).digest() for script in scripts(html))
    hashes = [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
    assert re.search(r"script-src ([^;]*);", rules)[1].split(" ") == hashes  # type: ignore[index]
    assert len(hashes) == 2
    assert rules.startswith("default-src 'none';")


@pytest.mark.parametrize("name", sorted(GRAPHS))
def test_markup_is_the_template_s_own(name: str, tmp_path: Path) -> None:
    html = page_text(GRAPHS[name], tmp_path)
    markup = re.sub(r"<script>.*?</script>", "", html, flags=re.DOTALL)
    assert markup.count("<script") == 5 == markup.count("</script>")
    assert "<!--" not in markup and "\r" not in html and "{{" not in markup.replace("{{ 7*7 }}", "")
    assert "onerror=" not in re.sub(r'<script type="[^"]*".*?</script>', "", markup, flags=re.DOTALL)


@pytest.mark.parametrize("payload", [*PAYLOADS, {"</script>": ["<!--", "&amp;", "\u2028"]}, "é😀"])
def test_json_survives_and_cannot_end_its_element(payload: object) -> None:
    written = to_json(payload)
    assert json.loads(written) == payload
    assert written.isascii() and not re.search("[<>&]", written)


def test_hostile_words_arrive_unchanged(tmp_path: Path) -> None:
    nodes = page_data(page_text(GRAPHS["hostile"], tmp_path))["nodes"]
    assert isinstance(nodes, list)
    assert {f"{bad}{number}" for number, bad in enumerate(PAYLOADS)} <= {node["label"] for node in nodes}


@pytest.mark.parametrize("name", sorted(GRAPHS))
def test_same_bytes_in_any_order(name: str, tmp_path: Path) -> None:
    graph = GRAPHS[name]
    fields = ("documents", "entities", "kinds", "events", "claims")
    turned = replace(graph, **{field: tuple(reversed(getattr(graph, field))) for field in fields})
    assert page_text(graph, tmp_path) == page_text(turned, tmp_path)


def test_same_bytes_under_another_hash_seed(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from html_graphs import *;"
        "from html_schema import make_schema;"
        "from kg.export.html import write;"
        "from kg.settings import Settings;"
        "write(large_graph(90), Path(sys.argv[1]), schema=make_schema(), settings=Settings())"
    )
    path = tmp_path / "other.html"
    here = str(Path(__file__).parent)
    subprocess.run(
        [sys.executable, "-c", code, str(path)],
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": here},
    )
    assert path.read_text(encoding="utf-8") == page_text(large_graph(90), tmp_path)


def test_quotes_only_leaves_out_the_article(tmp_path: Path) -> None:
    beyond = "minister Kari Solvang told the Fjord Post"  # one claim quotes it: take the others
    graph = replace(
        news_graph(), claims=tuple(c for c in news_graph().claims if beyond not in c.sentence.text)
    )
    assert beyond in json.dumps(page_data(page_text(graph, tmp_path)))
    quoted = json.dumps(page_data(page_text(graph, tmp_path, quotes_only=True)))
    assert beyond not in quoted
    assert "Norway will send instructors to Ukraine next year." in quoted


@pytest.mark.parametrize("value", [*PAYLOADS, {"a": [1, None, 2.5, "é😀"]}, []])
def test_packed_data_comes_back_and_is_no_markup(value: object) -> None:
    packed = pack(value)
    assert re.fullmatch("[A-Za-z0-9+/=]+", packed)
    assert unpack(packed) == value


def test_packing_saves_most_of_the_data(tmp_path: Path) -> None:
    page = page_data(page_text(large_graph(), tmp_path))
    assert len(pack(page)) < 0.25 * len(json.dumps(page))


def test_facts_and_names_go_by_what_identifies_them(tmp_path: Path) -> None:
    graph = GRAPHS["news"]
    page = page_data(page_text(graph, tmp_path))
    assert page["base"] == BASE
    for name, things in (("events", graph.events), ("nodes", (*graph.entities, *graph.kinds))):
        values = page[name]
        assert isinstance(values, list)
        assert {BASE + value["iri"] for value in values} <= {thing.iri for thing in things}


def test_pyvis_gives_places_and_no_titles(tmp_path: Path) -> None:
    html = page_text(GRAPHS["news"], tmp_path)
    nodes, edges = data(html, "drawn-nodes"), data(html, "drawn-edges")
    assert isinstance(nodes, list) and isinstance(edges, list)
    assert len(nodes) == 7 and len(edges) == 8
    assert all(isinstance(node["x"], int) and isinstance(node["y"], int) for node in nodes)
    assert not any("title" in item for item in (*nodes, *edges))
    assert data(html, "options")["physics"] == {"enabled": False}
