"""A small ontology and gazetteer for every test of merging."""

from collections.abc import Callable

import pytest
from building import RUN, SETTINGS, small_schema
from small_gazetteer import GAZETTEER

from kg.graph import Graph
from kg.merge.merge import merge
from kg.records import DocumentResult
from kg.settings import Settings


@pytest.fixture
def merged() -> Callable[..., Graph]:
    """Return a function that merges results with the small ontology."""

    def run(*results: DocumentResult, settings: Settings = SETTINGS) -> Graph:
        return merge(results, small_schema(), settings, RUN, gazetteer=GAZETTEER)

    return run
