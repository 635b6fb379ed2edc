"""kg turns news articles into a knowledge graph in which every statement leads back to its words.

Importing this package is light: spaCy, rdflib and pyvis are loaded by the functions that
need them.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from kg.ask import QueryResult, query
    from kg.check import CheckReport, check
    from kg.errors import KgError
    from kg.evaluate import Evaluation, evaluate
    from kg.explain import Explanation, explain
    from kg.graph import Graph
    from kg.info import Info, info
    from kg.pipeline import Extraction, build, extract
    from kg.report import BuildReport
    from kg.settings import Settings

__all__ = [
    "BuildReport",
    "CheckReport",
    "Evaluation",
    "Explanation",
    "Extraction",
    "Graph",
    "Info",
    "KgError",
    "QueryResult",
    "Settings",
    "__version__",
    "build",
    "check",
    "evaluate",
    "explain",
    "extract",
    "info",
    "query",
]

# Names are fetched when asked for.
_HOMES = {
    "BuildReport": "kg.report",
    "CheckReport": "kg.check",
    "Evaluation": "kg.evaluate",
    "Explanation": "kg.explain",
    "Extraction": "kg.pipeline",
    "Graph": "kg.graph",
    "Info": "kg.info",
    "KgError": "kg.errors",
    "QueryResult": "kg.ask",
    "Settings": "kg.settings",
    "build": "kg.pipeline",
    "check": "kg.check",
    "evaluate": "kg.evaluate",
    "explain": "kg.explain",
    "extract": "kg.pipeline",
    "info": "kg.info",
    "query": "kg.ask",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Api(ModuleType):
    """`kg.check` is the function, although a module has the same name.

    The import system binds every loaded submodule to its package; for the names of the API it
    must not, or `kg.extract` would be a function or a folder, whichever came last.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Api
