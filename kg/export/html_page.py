"""The page as one file: pyvis with our own template, every asset inside, nothing fetched.

pyvis's stock template loads files from the network in every mode and runs script from titles
and headings, so only its `generate_html` is used, and vis-network's current release lies in `vendor`.
"""

import base64
import hashlib
import json
import re
import zlib
from dataclasses import asdict
from typing import Any

from kg.export.html_picture import Picture
from kg.export.html_records import DASHES, SHAPES, Page, PageEdge, PageNode
from kg.export.html_script import FOLDER, own_script

_VIS = FOLDER.parent / "vendor" / "vis-network.min.js"
_STYLES = ("base.css", "layout.css", "panel.css", "views.css", "print.css")
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"randomSeed": 1, "improvedLayout": False},
    "interaction": {"hover": True, "hoverConnectedEdges": False, "keyboard": {"enabled": False}},
    "nodes": {"borderWidth": 2, "borderWidthSelected": 3, "labelHighlightBold": False},
    "edges": {"arrows": {"to": {"enabled": True, "scaleFactor": 0.55}}, "selectionWidth": 1, "hoverWidth": 1},
}


def escape_json(text: str) -> str:
    """Return JSON text that cannot end the script element it stands in."""
    return re.sub("[<>&\u2028\u2029]", lambda found: _UNSAFE[found[0]], text)


def to_json(value: object) -> str:
    """Return a value as JSON for a script element: ASCII, so that any string survives."""
    return escape_json(json.dumps(value, ensure_ascii=True, separators=(",", ":")))


def pack(value: object) -> str:
    """Return a value as base64 of raw deflate of its JSON: a tenth of it, and safe in any element."""
    packer = zlib.compressobj(level=9, wbits=-zlib.MAX_WBITS)
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return base64.b64encode(packer.compress(text) + packer.flush()).decode("ascii")


def render(page: Page, picture: Picture) -> str:
    """Return the page as HTML text."""
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader
    from markupsafe import Markup
    from pyvis.network import Network

    # directed: an undirected network of pyvis drops parallel edges
    net = Network(directed=True, cdn_resources="in_line")
    loader = ChoiceLoader([FileSystemLoader(FOLDER), FileSystemLoader(net.template_dir)])
    env = Environment(loader=loader, autoescape=True)
    scripts = [_vis(), own_script()]
    env.filters["json"] = lambda value: Markup(to_json(value))
    env.filters["raw_json"] = lambda text: Markup(escape_json(text))
    env.globals.update(
        style=Markup("\n".join(_source(name) for name in _STYLES)),
        scripts=[Markup(script) for script in scripts],
        csp=_policy(scripts),
        page=pack(_payload(page)),
        texts=pack(_texts(page)),
    )
    net.templateEnv = env
    net.path = "page.html"
    net.options = _OPTIONS
    for number, (x, y) in sorted(picture.places.items()):
        net.add_node(number, **_drawn_node(page.nodes[number]), x=x, y=y)
    for number in picture.edges:
        edge = page.edges[number]
        net.add_edge(edge.source, edge.target, **_drawn_edge(edge))
    html: str = net.generate_html()
    return html


def _drawn_node(node: PageNode) -> dict[str, Any]:
    # the page takes the label out again: labels.js paints words where they do not overlap
    return {"label": node.label, "shape": SHAPES[node.family], "size": node.size}


def _drawn_edge(edge: PageEdge) -> dict[str, Any]:
    return {"id": edge.id, "dashes": DASHES[edge.status], "width": edge.width}


def _payload(page: Page) -> dict[str, Any]:
    """Return the page as JSON values; what is empty in a node is left out."""
    nodes = []
    for node in page.nodes:
        value = asdict(node) | {"size": node.size, "iri": node.iri.removeprefix(page.base)}
        nodes.append({k: v for k, v in value.items() if k != "id" and v != () and v is not False})
    edges = []
    for edge in page.edges:
        value = asdict(edge) | {"width": edge.width}
        edges.append({k: v for k, v in value.items() if k != "id"})
    stories = [{k: v for k, v in story.items() if k != "paragraphs"} for story in page.stories]
    claims = [{k: v for k, v in claim.items() if k != "marks"} for claim in page.claims]
    events = [event | {"iri": event["iri"].removeprefix(page.base)} for event in page.events]
    return {
        "base": page.base,
        "summary": page.summary,
        "lead": page.lead,
        "shapes": SHAPES,
        "dashes": DASHES,
        "nodes": nodes,
        "edges": edges,
        "events": events,
        "claims": claims,
        "quotes": page.quotes,
        "stories": stories,
    }


def _texts(page: Page) -> dict[str, Any]:
    """Return what only evidence needs, which the page unpacks after its picture is there."""
    return {
        "paragraphs": [story.get("paragraphs") for story in page.stories],
        "marks": [claim["marks"] for claim in page.claims],
    }


def _source(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _vis() -> str:
    """Return vis-network as it goes into the page: never through Jinja, whose marks it might hold.

    The parser of HTML turns CRLF into LF, which the hash must match; the line that names a
    source map would make browsers ask for a file.
    """
    source = _VIS.read_bytes().decode("utf-8")
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line for line in lines if not line.startswith("//# sourceMappingURL")).strip()


def _policy(scripts: list[str]) -> str:
    """Return the content security policy: these scripts by their hash, and no request at all."""
    digests = (hashlib.sha256(script.encode("utf-8")).digest() for script in scripts)
    hashes = " ".join(f"'sha256-{base64.b64encode(digest).decode('ascii')}'" for digest in digests)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )
