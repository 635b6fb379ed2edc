"""What is installed, and what a build holds."""

import json
import platform
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from kg import __version__
from kg.ask import shipped_queries
from kg.errors import GraphFileError, PathError
from kg.registry import BUILTIN, names
from kg.settings import Settings

_PARTS = ("spacy", "rdflib", "pyoxigraph", "pyvis", "networkx", "pyshacl", "trafilatura")


@dataclass(frozen=True, slots=True)
class Info:
    """Versions, the English pipeline, the ontology, plug-ins; of a build its counts and versions."""

    versions: dict[str, str]
    model: dict[str, str]
    ontology: dict[str, str | int]
    plugins: dict[str, list[str]]
    queries: list[str] = field(default_factory=list)
    build: dict[str, Any] | None = None


def info(out: str | Path | None = None, settings: Settings | None = None) -> Info:
    """Return what is installed, with the report of a build when its folder is given.

    Raises:
        PathError: there is no such folder.
        GraphFileError: it was not made by `kg build`.
        OntologyError: an ontology file is broken.
    """
    from kg.schema import load_schema

    settings = settings or Settings()
    build = None if out is None else _build(Path(out))
    schema = load_schema(settings.ontology)
    return Info(
        versions={"kg": __version__, "python": platform.python_version(), **_versions()},
        model=_model(settings.model),
        ontology={
            "digest": schema.digest,
            "classes": len(schema.classes),
            "event_types": len(schema.events),
            "relations": len(schema.relations),
            "roles": len(schema.roles),
        },
        plugins={kind: names(kind) for kind in sorted(BUILTIN)},
        queries=list(shipped_queries()),
        build=build,
    )


def _versions() -> dict[str, str]:
    found = {}
    for name in _PARTS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def _model(name: str) -> dict[str, str]:
    """Describe the pipeline from its own description, without loading it."""
    from importlib.util import find_spec

    from kg.annotate.engine import OWN, own_folder

    folder = own_folder() if name == OWN else Path(name)
    if not folder.is_dir():
        spec = find_spec(name) if name.isidentifier() else None
        if spec is None or spec.origin is None:
            return {"name": name, "version": "not installed"}
        folder = Path(spec.origin).parent
    for meta in (folder / "meta.json", *sorted(folder.glob("*/meta.json"))):
        try:
            content = json.loads(meta.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        return {
            "name": name,
            "version": str(content.get("version", "")),
            "licence": str(content.get("license", "")),
            "language": str(content.get("lang", "")),
        }
    return {"name": name, "version": "unknown"}


def _build(folder: Path) -> dict[str, Any]:
    if not folder.exists():
        raise PathError(path=folder)
    try:
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        return {
            name: report[name]
            for name in ("counts", "inputs_by_status", "versions", "seconds", "words_per_second", "settings")
        }
    except (OSError, ValueError, KeyError, TypeError) as exc:
        raise GraphFileError(path=folder, reason="it has no report.json of kg build") from exc
