"""`graph.html`: the graph as a picture, a list and its evidence, in one file that needs no network."""

from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph import Graph
from kg.settings import Settings

if TYPE_CHECKING:
    from kg.schema_records import Schema


def write(graph: Graph, path: Path, *, schema: "Schema", settings: Settings) -> None:
    """Write the page; with `settings.quotes_only` no article text beyond the quoted sentences."""
    from kg.export.html_data import page_data
    from kg.export.html_page import render
    from kg.export.html_picture import picture

    page = page_data(graph, schema, context=not settings.quotes_only)
    path.write_text(render(page, picture(page)), encoding="utf-8", newline="\n")
