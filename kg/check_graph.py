"""Checks of the triples of a build: no blank nodes, offsets, and the integrity rules of the ontology."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.ask import PREFIXES
from kg.check import Failure
from kg.resources import ontology_folder

if TYPE_CHECKING:
    import pyoxigraph

NIF = PREFIXES["nif"]
_DOCUMENT = re.compile(r".*(?:[/:])document/", re.DOTALL)  # what stands before the key of a document
_ROWS = 50  # of one integrity rule that are named


def blank_failures(store: "pyoxigraph.Store", looked_at: Counter[str]) -> Iterator[Failure]:
    """Yield the triples with a node that has no name."""
    import pyoxigraph

    for quad in store:
        looked_at["blank nodes"] += 1
        if isinstance(quad.subject, pyoxigraph.BlankNode) or isinstance(quad.object, pyoxigraph.BlankNode):
            yield Failure("blank nodes", str(quad.subject), f"{quad.predicate} {quad.object}")


def offset_failures(
    store: "pyoxigraph.Store", texts: dict[str, str], looked_at: Counter[str]
) -> Iterator[Failure]:
    """Yield the spans whose words do not stand at their offsets in the stored text."""
    import pyoxigraph

    def values(name: str) -> dict[str, str]:
        node = pyoxigraph.NamedNode(NIF + name)
        quads = store.quads_for_pattern(None, node, None, None)
        return {_words(quad.subject): _words(quad.object) for quad in quads}

    begins, ends, words = values("beginIndex"), values("endIndex"), values("anchorOf")
    for iri in sorted(begins.keys() | ends.keys() | words.keys()):
        looked_at["offsets"] += 1
        what = _offset_fault(iri, begins.get(iri, ""), ends.get(iri, ""), words.get(iri), texts)
        if what:
            yield Failure("offsets", iri, what)


def _words(term: object) -> str:
    return str(getattr(term, "value", term))


def _offset_fault(iri: str, begin: str, end: str, words: str | None, texts: dict[str, str]) -> str:
    document, _, fragment = iri.partition("#char=")
    key = _DOCUMENT.sub("", document).partition("/")[0]  # a story's name goes on
    text = texts.get(key)
    if text is None:
        return "its document is not in documents.jsonl"
    if not begin.isdecimal() or not end.isdecimal():
        return f"has no offsets ({begin!r}, {end!r})"
    if fragment and fragment != f"{begin},{end}":
        return f"its name says {fragment}, its offsets {begin},{end}"
    found = text[int(begin) : int(end)]
    if words is not None and found != words:
        return f"{words!r} is not at {begin}-{end}, but {found!r}"
    return ""


def integrity_failures(store: "pyoxigraph.Store", looked_at: Counter[str]) -> Iterator[Failure]:
    """Yield what the integrity queries of the ontology find: each must find nothing."""
    for path in sorted((ontology_folder() / "integrity").glob("*.rq")):
        looked_at["integrity"] += 1
        text = path.read_text(encoding="utf-8")
        rule = text.partition("\n")[0].lstrip("# ").strip() or path.stem
        for number, row in enumerate(store.query(text)):  # type: ignore[arg-type]
            if number >= _ROWS:
                yield Failure("integrity", path.name, f"and more ({rule})")
                break
            nodes = " ".join(str(term) for term in row if term is not None)
            yield Failure("integrity", path.name, f"{nodes} ({rule})")
