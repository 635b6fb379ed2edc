"""Questions to a graph: SPARQL over the folder of a build or over any RDF file, read only."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.ask_bounds import Sink, bounded, grows, too_large
from kg.errors import GraphFileError, PathError, QueryError
from kg.ids import ONTOLOGY
from kg.resources import ontology_folder

if TYPE_CHECKING:
    import pyoxigraph

    from kg.graph import Graph

PREFIXES = {
    "kg": ONTOLOGY,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "dcterms": "http://purl.org/dc/terms/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
}
FILES = ("graph.nt", "ontology.ttl")  # what is loaded of a build
_SUFFIXES = {
    ".nt": "nt", ".ttl": "ttl", ".nq": "nq", ".trig": "trig", ".rdf": "rdf", ".xml": "rdf",
    ".owl": "rdf", ".jsonld": "jsonld", ".json": "jsonld", ".n3": "n3",
}  # fmt: skip
_BASE = "file:///"  # what relative IRIs of a file are resolved against
# Parts of a query that hold no keyword: escaped characters of names, IRIs, texts, comments.
_OPAQUE = re.compile(
    r"""\\.|<[^<>"{}|^`\\\s]*>|\"{3}(?:[^"\\]|\\.|"(?!""))*\"{3}|'{3}(?:[^'\\]|\\.|'(?!''))*'{3}"""
    r"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\#[^\n]*""",
    re.DOTALL,
)
_SERVICE = re.compile(r"(?<![\w?$:-])service(?![\w-])", re.IGNORECASE)
_UPDATE = re.compile(
    r"(?<![\w?$:-])(?:insert|delete|load|clear|drop|create|copy|move|add)(?![\w:-])", re.IGNORECASE
)
_FORM = re.compile(r"(?<![\w?$:-])(?:select|ask|construct|describe)(?![\w:-])", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:named\s+)?<([^<>\s]*)>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class QueryResult:
    """The answer to a query.

    `kind` is 'rows' (SELECT), 'truth' (ASK) or 'triples' (CONSTRUCT, DESCRIBE). Each row holds
    one Python value for each variable: text, number, truth or None where nothing is bound.
    """

    kind: str
    variables: tuple[str, ...] = ()
    rows: tuple[tuple[Any, ...], ...] = ()
    truth: bool | None = None
    raw: bytes = field(default=b"", repr=False)  # SPARQL JSON results, or N-Triples

    def __len__(self) -> int:
        return len(self.rows)

    def dicts(self) -> list[dict[str, Any]]:
        """Return one dict a row, variable -> value."""
        return [dict(zip(self.variables, row, strict=True)) for row in self.rows]


def query(where: str | Path, query: str) -> QueryResult:
    """Answer SPARQL text, a .rq file or a shipped query over a build or an RDF file.

    Raises:
        PathError: there is no such file or folder.
        GraphFileError: it holds no graph.
        QueryError: the query is unknown, broken, no question, or asks the network.
    """
    text = query_text(query)
    return ask(open_store(Path(where)), text)


def query_graph(graph: "Graph", query: str) -> list[dict[str, Any]]:
    """Answer a query over a graph in memory with one dict a row.

    Raises:
        QueryError: as `query`.
    """
    import pyoxigraph

    from kg.export.ntriples import dumps

    store = pyoxigraph.Store()
    store.bulk_load(input=dumps(graph).encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
    return ask(store, query_text(query)).dicts()


def shipped_queries() -> dict[str, Path]:
    """Return the shipped queries by name, sorted."""
    return {path.stem: path for path in sorted((ontology_folder() / "queries").glob("*.rq"))}


def described_queries() -> dict[str, str]:
    """Return the question that each shipped query answers: the comment in its first line."""
    found = {}
    for name, path in shipped_queries().items():
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        found[name] = first.lstrip("# ").strip() if first.startswith("#") else ""
    return found


def query_text(query: str) -> str:
    """Return the SPARQL text of a name, a file or a text.

    Raises:
        QueryError: a name that is no shipped query, or a file that cannot be read.
    """
    text = query.strip()
    if not text:
        raise _fault("it is empty")
    if any(c.isspace() for c in text) and not text.endswith((".rq", ".sparql")):
        return query
    shipped = shipped_queries()
    if text in shipped:
        return shipped[text].read_text(encoding="utf-8")
    path = Path(text)
    if path.suffix in {".rq", ".sparql"} or (len(text) < 256 and path.is_file()):
        try:
            return path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as exc:
            raise _fault(f"{text} cannot be read ({getattr(exc, 'strerror', None) or exc})") from exc
    if "{" in text:
        return query
    raise _fault(f"no shipped query is called {text!r}")


def _fault(reason: str) -> QueryError:
    return QueryError(reason=reason, known=", ".join(shipped_queries()))


def guard(text: str) -> str:
    """Refuse what is no question to this graph alone; return the text without its opaque parts.

    Raises:
        QueryError: an update, a SERVICE, which would send data over the network, or a monster.
    """
    bare = _OPAQUE.sub(" ", text)
    if reason := too_large(bare):
        raise _fault(reason)
    if _SERVICE.search(bare):
        raise _fault("SERVICE asks the network, and kg works offline")
    if not _FORM.search(bare) and _UPDATE.search(bare):
        raise _fault("it would change the graph, and kg query only reads")
    return bare


def open_store(where: Path) -> "pyoxigraph.Store":
    """Load the graph of a build, or an RDF file, into memory.

    Raises:
        PathError: there is no such file or folder.
        GraphFileError: it holds no graph.
    """
    import pyoxigraph

    if not where.exists():
        raise PathError(path=where)
    store = pyoxigraph.Store()
    if where.is_dir():
        found = [where / name for name in FILES if (where / name).is_file()]
        if where / FILES[0] not in found:
            raise GraphFileError(path=where, reason=f"the folder has no {FILES[0]}")
    else:
        found = [where]
    for path in found:
        try:
            format_ = rdf_format(path)
            if format_ == pyoxigraph.RdfFormat.RDF_XML and grows(_head(path)):
                raise ValueError("its <!ENTITY> declarations refer to each other")
            store.bulk_load(path=path, format=format_, base_iri=_BASE)
        except (SyntaxError, ValueError, OSError, MemoryError) as exc:  # the last: one endless word
            raise GraphFileError(path=path, reason=_one_line(exc)) from exc
    return store


def rdf_format(path: Path) -> "pyoxigraph.RdfFormat":
    """Return the format of an RDF file, by its ending, else by its first words."""
    import pyoxigraph

    found = pyoxigraph.RdfFormat.from_extension(_SUFFIXES.get(path.suffix.lower(), "?"))
    if found is not None:
        return found
    head = _head(path)[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((b"<?xml", b"<rdf:", b"<!DOCTYPE")):
        return pyoxigraph.RdfFormat.RDF_XML
    if head.startswith((b"{", b"[")):
        return pyoxigraph.RdfFormat.JSON_LD
    first = next((line for line in head.splitlines() if line.strip() and not line.startswith(b"#")), b"")
    try:
        list(pyoxigraph.parse(first, pyoxigraph.RdfFormat.N_QUADS))
    except (SyntaxError, ValueError):
        return pyoxigraph.RdfFormat.TRIG  # reads Turtle too
    return pyoxigraph.RdfFormat.N_QUADS  # reads N-Triples too


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(1 << 20)


def ask(store: "pyoxigraph.Store", text: str) -> QueryResult:
    """Answer a query over a store.

    Raises:
        QueryError: the query is broken, no question, or asks the network.
    """
    import pyoxigraph

    guard(text)
    graphs = {graph.value for graph in store.named_graphs()}
    asked = _FROM.findall(text)
    if missing := [iri for iri in asked if iri not in graphs]:
        raise _fault(f"there is no graph <{missing[0]}> in the file, and kg fetches none")
    try:
        answer = store.query(
            text, prefixes=_prefixes(text), use_default_graph_as_union=bool(graphs) and not asked
        )
        if isinstance(answer, pyoxigraph.QueryBoolean):
            raw = answer.serialize(format=pyoxigraph.QueryResultsFormat.JSON)
            return QueryResult("truth", truth=bool(answer), raw=raw or b"")
        if isinstance(answer, pyoxigraph.QueryTriples):
            return _triples(bounded(answer))
        return _rows(answer)
    except (SyntaxError, ValueError, OSError, RuntimeError, MemoryError) as exc:
        raise _fault(_one_line(exc)) from exc


def _prefixes(text: str) -> dict[str, str]:
    """Return the usual prefixes that a query does not declare itself."""
    own = {name.lower() for name in re.findall(r"prefix\s+([\w-]*)\s*:", text, re.IGNORECASE)}
    return {name: iri for name, iri in PREFIXES.items() if name not in own}


def _rows(answer: "pyoxigraph.QuerySolutions") -> QueryResult:
    import pyoxigraph

    sink = Sink()
    answer.serialize(sink, format=pyoxigraph.QueryResultsFormat.JSON)
    raw = sink.value()
    again = pyoxigraph.parse_query_results(raw, pyoxigraph.QueryResultsFormat.JSON)
    variables = tuple(variable.value for variable in again.variables)  # type: ignore[union-attr]
    rows = tuple(tuple(map(python_value, row)) for row in again)  # type: ignore[union-attr]
    return QueryResult("rows", variables, rows, raw=raw)


def _triples(triples: "list[pyoxigraph.Triple]") -> QueryResult:
    import pyoxigraph

    lines = pyoxigraph.serialize(triples, format=pyoxigraph.RdfFormat.N_TRIPLES) or b""
    ordered = sorted(set(lines.splitlines(keepends=True)))
    rows = sorted({tuple(map(python_value, triple)) for triple in triples}, key=repr)
    return QueryResult("triples", ("subject", "predicate", "object"), tuple(rows), raw=b"".join(ordered))


def python_value(term: Any) -> Any:
    """Return an RDF term as a Python value: text, whole or other number, truth, or None."""
    import pyoxigraph

    if term is None:
        return None
    if not isinstance(term, pyoxigraph.Literal):
        return getattr(term, "value", str(term))
    kind = term.datatype.value.removeprefix(PREFIXES["xsd"])
    try:
        if kind == "integer":
            return int(term.value)
        if kind in {"decimal", "double", "float"}:
            return float(term.value)
    except ValueError:  # an ill-typed literal keeps its words
        return term.value
    if kind == "boolean":
        return term.value in {"true", "1"}
    return term.value


def _one_line(exc: BaseException) -> str:
    return " ".join(str(exc).split()) or type(exc).__name__
