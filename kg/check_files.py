"""Checks of the files of a build: whole, well-formed, and every offset of the facts in its text."""

import csv
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.check import Failure
from kg.ids import document_key

_LINES = ("facts.jsonl", "documents.jsonl", "quarantine.jsonl")
_PLACES = ("mention_spans", "inner_spans")


def file_failures(folder: Path, looked_at: Counter[str]) -> Iterator[Failure]:
    """Yield what is missing, half-written or no longer parses."""
    try:
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        files = [str(name) for name in report["files"]]
    except (OSError, ValueError, KeyError, TypeError) as exc:
        yield Failure("files", "report.json", f"cannot be read ({type(exc).__name__})")
        return
    for name in files:
        looked_at["files"] += 1
        path = folder / name
        if not path.is_file():
            yield Failure("files", name, "is missing")
        elif not _whole(path):
            yield Failure("files", name, "is empty or does not end as it should")
        elif _changed(path, report.get("sha256")):
            yield Failure("files", name, "is not as the build wrote it")
    yield from _triples_failures(folder, looked_at)
    yield from _count_failures(folder, report.get("counts") or {})


def _changed(path: Path, hashes: object) -> bool:
    """Tell whether a file differs from the one whose hash the report holds."""
    wanted = str(hashes.get(path.name, "")) if isinstance(hashes, dict) else ""
    if not wanted:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() != wanted


def _whole(path: Path) -> bool:
    size = path.stat().st_size
    if path.name in _LINES or path.suffix == ".nt":
        if not size:
            return True  # no facts, no lines
        with path.open("rb") as file:
            file.seek(-1, 2)
            return file.read() == b"\n"
    if path.suffix == ".html":
        with path.open("rb") as file:
            file.seek(-min(64, size), 2)
            return b"</html>" in file.read()
    return size > 0


def _triples_failures(folder: Path, looked_at: Counter[str]) -> Iterator[Failure]:
    """Turtle and N-Triples hold the same triples."""
    import pyoxigraph

    held = {}
    for name in ("graph.nt", "graph.ttl"):
        try:
            held[name] = set(pyoxigraph.parse(path=folder / name))
        except (SyntaxError, ValueError, OSError, MemoryError) as exc:
            yield Failure("files", name, f"does not parse ({' '.join(str(exc).split())})")
            return
    looked_at["triples"] = len(held["graph.nt"])
    for name, other in (("graph.nt", "graph.ttl"), ("graph.ttl", "graph.nt")):
        if extra := held[name] - held[other]:
            what = f"{len(extra)} triples are not in {other}, such as {min(map(str, extra))}"
            yield Failure("files", name, what)


def _count_failures(folder: Path, counts: dict[str, Any]) -> Iterator[Failure]:
    """`report.json` counts what is there."""
    ids = {row.get("claim") for _, row in rows(folder / "facts.jsonl") if row.get("kind") != "entity"}
    if "claims" in counts and counts["claims"] != len(ids):
        yield Failure("files", "facts.jsonl", f"{len(ids)} claims, but report.json counts {counts['claims']}")
    path = folder / "facts.csv"
    if path.is_file():
        with path.open(encoding="utf-8-sig", newline="") as file:
            try:
                widths = {len(row) for row in csv.reader(file)}
            except (csv.Error, UnicodeDecodeError) as exc:
                yield Failure("files", "facts.csv", str(exc))
                return
        if len(widths) > 1:
            yield Failure("files", "facts.csv", f"rows of {min(widths)} and of {max(widths)} columns")


def rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield line number and content of JSON lines; a broken line is an empty row."""
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                try:
                    row = json.loads(line.decode("utf-8"))
                except (ValueError, RecursionError):
                    row = {}
                yield number, row if isinstance(row, dict) else {}
    except OSError:
        return


def load_texts(folder: Path) -> tuple[dict[str, str], list[Failure]]:
    """Return the texts by key and by id, and the lines that hold none."""
    texts: dict[str, str] = {}
    failures = []
    for number, row in rows(folder / "documents.jsonl"):
        text = row.get("text")
        if not isinstance(text, str):
            failures.append(Failure("files", f"documents.jsonl:{number}", "is no document with a text"))
            continue
        if row.get("key") != document_key(str(row.get("url") or ""), text):
            what = "its text or address is not the one that its key was made of"
            failures.append(Failure("files", f"documents.jsonl:{number}", what))
        for name in ("id", "key", "document"):
            if isinstance(row.get(name), str):
                texts[row[name]] = text
    return texts, failures


def fact_failures(folder: Path, texts: dict[str, str], looked_at: Counter[str]) -> Iterator[Failure]:
    """Yield the facts and mentions whose words do not stand where they say."""
    for number, row in rows(folder / "facts.jsonl"):
        where = f"facts.jsonl:{number}"
        text = texts.get(str(row.get("key") or row.get("document") or row.get("doc")))
        if not row:
            yield Failure("facts", where, "is no JSON object")
        elif text is None:
            yield Failure("facts", where, f"its document {row.get('doc')!r} is not in documents.jsonl")
        else:
            looked_at["facts" if row.get("kind") != "entity" else "entities"] += 1
            try:
                faults = list(_word_faults(row, text))
            except (TypeError, ValueError, KeyError, AttributeError, IndexError):
                faults = ["its words and spans are not of the right form"]
            yield from (Failure("facts", where, what) for what in faults)


def _word_faults(row: dict[str, Any], text: str) -> Iterator[str]:
    """Yield the spans of a fact that do not hold its words, and the names no span of an entity holds."""
    if row.get("kind") == "entity":
        spans = [tuple(span) for name in _PLACES for span in row.get(name) or ()]
        held = {text[span[0] : span[1]] for span in spans if _inside(span, text)}
        yield from (
            f"mention {list(span)} lies outside the text" for span in spans if not _inside(span, text)
        )
        missing = sorted(set(row.get("mentions") or ()) - held)
        yield from (f"mention {words!r} stands at none of its places" for words in missing)
        return
    for name, words, span in _spans(row):
        if not _inside(span, text):
            yield f"{name}: {span} lies outside the text"
        elif text[span[0] : span[1]] != words:
            yield f"{name}: {words!r} is not at {span[0]}-{span[1]}, but {text[span[0] : span[1]]!r}"


def _inside(span: Any, text: str) -> bool:
    return len(span) == 2 and 0 <= span[0] < span[1] <= len(text)


def _spans(row: dict[str, Any]) -> Iterator[tuple[str, str, list[int]]]:
    """Yield the name, words and offsets of every span of a fact.

    `words` holds what the text says where a name is told in its place ('it'); the second
    filler of a role is 'ROLE_2'.
    """
    args, original = row.get("args") or {}, row.get("words") or {}
    for name, span in (row.get("spans") or {}).items():
        role, _, number = name.rpartition("_")
        if not number.isdecimal() or role not in args:
            role, number = name, "1"
        words = args.get(role) if role in args else row.get(role)
        if isinstance(words, list):
            words = words[int(number) - 1] if 0 < int(number) <= len(words) else None
        words = original.get(name, words)
        if words:
            yield name, words, span
