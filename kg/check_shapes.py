"""SHACL: the shapes of the ontology over the triples of a build, or over a fixed sample of it."""

import logging
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.check import Failure
from kg.ids import ONTOLOGY
from kg.resources import ontology_folder

if TYPE_CHECKING:
    import pyoxigraph
    import rdflib

_BACK = ("reports", "states")  # a shape asks for a claim behind each event and relation


def shape_failures(
    store: "pyoxigraph.Store", most: int, looked_at: Counter[str], notes: list[str]
) -> Iterator[Failure]:
    """Yield what breaks a shape; of more than `most` claims a sample, told in `notes`."""
    shapes = ontology_folder() / "shapes.ttl"
    if not shapes.is_file():
        notes.append("the ontology has no shapes.ttl")
        return
    claims = _claims(store)
    chosen = claims
    if len(claims) > most:
        step = -(-len(claims) // most)
        chosen = claims[::step]
        notes.append(
            f"shapes: {len(chosen):,} of {len(claims):,} claims and all they touch, one in {step}; "
            "--all validates every claim"
        )
    looked_at["shapes"] = len(chosen)
    data = _rdflib(store) if chosen is claims else _rdflib_of(store, chosen)
    yield from _validate(data, str(shapes))


def _claims(store: "pyoxigraph.Store") -> "list[pyoxigraph.NamedNode]":
    import pyoxigraph

    a = pyoxigraph.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    claim = pyoxigraph.NamedNode(ONTOLOGY + "Claim")
    found = (quad.subject for quad in store.quads_for_pattern(None, a, claim, None))
    return sorted((node for node in found if isinstance(node, pyoxigraph.NamedNode)), key=lambda n: n.value)


def _rdflib(store: "pyoxigraph.Store") -> "rdflib.Graph":
    import pyoxigraph
    import rdflib

    lines = store.dump(format=pyoxigraph.RdfFormat.N_TRIPLES, from_graph=pyoxigraph.DefaultGraph())
    return rdflib.Graph().parse(data=lines or b"", format="nt")


def _rdflib_of(store: "pyoxigraph.Store", claims: "list[pyoxigraph.NamedNode]") -> "rdflib.Graph":
    """Return all that can be reached from the claims, and one claim behind each thing that needs it."""
    import pyoxigraph
    import rdflib

    back = [pyoxigraph.NamedNode(ONTOLOGY + name) for name in _BACK]
    sampled, stack, seen = pyoxigraph.Store(), list(claims), set(claims)
    while stack:
        node = stack.pop()
        quads = list(store.quads_for_pattern(node, None, None, None))
        for predicate in back:
            behind = store.quads_for_pattern(None, predicate, node, None)
            quads += sorted(behind, key=lambda quad: str(quad.subject))[:1]
        sampled.extend(quads)
        for quad in quads:
            for found in (quad.subject, quad.object):
                if isinstance(found, pyoxigraph.NamedNode) and found not in seen:
                    seen.add(found)
                    stack.append(found)
    for quad in store:  # the ontology itself: classes are needed to know what is a Source
        if isinstance(quad.subject, pyoxigraph.NamedNode) and quad.subject.value.startswith(ONTOLOGY):
            sampled.add(quad)
    return _rdflib(sampled) if len(sampled) else rdflib.Graph()


def _validate(data: "rdflib.Graph", shapes: str) -> Iterator[Failure]:
    import pyshacl
    import rdflib
    from rdflib.namespace import SH

    logging.getLogger("rdflib.term").setLevel(logging.CRITICAL)  # it logs what pySHACL reports anyway
    ok, report, _ = pyshacl.validate(
        data,
        shacl_graph=rdflib.Graph().parse(shapes, format="turtle"),
        inference="none",
        advanced=False,
        allow_warnings=True,
        allow_infos=True,
        do_owl_imports=False,
        inplace=True,
    )
    if ok:
        return
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        if report.value(result, SH.resultSeverity) != SH.Violation:
            continue
        focus, path = report.value(result, SH.focusNode), report.value(result, SH.resultPath)
        value, message = report.value(result, SH.value), report.value(result, SH.resultMessage)
        what = " ".join(str(part) for part in (path, value, message) if part is not None)
        yield Failure("shapes", str(focus), what)
