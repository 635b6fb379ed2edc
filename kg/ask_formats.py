"""Answers as files: the formats of `kg query --format`."""

import csv
import io
import json

from kg.ask import PREFIXES, QueryResult
from kg.errors import SettingsError

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl")


def serialize(result: QueryResult, format_: str) -> str:
    """Return an answer as text in a machine format.

    Raises:
        SettingsError: the format is unknown, or cannot hold this kind of answer.
    """
    if format_ not in FORMATS[1:]:
        raise SettingsError(name="--format", value=format_, reason=f"it is one of {', '.join(FORMATS)}")
    if result.kind == "triples":
        return _triples(result, format_)
    if format_ == "ttl":
        raise SettingsError(name="--format", value=format_, reason="only CONSTRUCT and DESCRIBE give triples")
    if result.kind == "truth" and format_ in {"csv", "tsv"}:
        return f"{str(result.truth).lower()}\n"
    return _solutions(result, format_)


def _solutions(result: QueryResult, format_: str) -> str:
    import pyoxigraph

    if format_ == "json":
        return json.dumps(json.loads(result.raw), ensure_ascii=False, indent=1) + "\n"
    formats = pyoxigraph.QueryResultsFormat
    kinds = {"csv": formats.CSV, "tsv": formats.TSV, "xml": formats.XML}
    answer = pyoxigraph.parse_query_results(result.raw, formats.JSON)
    text = (answer.serialize(format=kinds[format_]) or b"").decode("utf-8")
    text = text.replace("\r\n", "\n") if format_ == "csv" else text
    return text if text.endswith("\n") else text + "\n"


def _triples(result: QueryResult, format_: str) -> str:
    import pyoxigraph

    if format_ in {"csv", "tsv"}:
        buffer = io.StringIO()
        writer = csv.writer(buffer, delimiter="," if format_ == "csv" else "\t", lineterminator="\n")
        writer.writerow(result.variables)
        writer.writerows(result.rows)
        return buffer.getvalue()
    formats = pyoxigraph.RdfFormat
    kinds = {"ttl": formats.TURTLE, "xml": formats.RDF_XML, "json": formats.JSON_LD}
    triples = pyoxigraph.parse(result.raw, formats.N_TRIPLES)
    prefixes = PREFIXES if format_ == "ttl" else None
    written = pyoxigraph.serialize(triples, format=kinds[format_], prefixes=prefixes) or b""
    return written.decode("utf-8").rstrip("\n") + "\n"
