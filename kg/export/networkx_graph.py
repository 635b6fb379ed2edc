"""The drawn graph as a networkx multigraph."""

from typing import TYPE_CHECKING

from kg.graph import Graph

if TYPE_CHECKING:
    import networkx


def to_networkx(graph: Graph) -> "networkx.MultiDiGraph[str]":
    """Return entities and kinds as nodes, events as edges keyed by their IRI.

    Nodes carry `label`, `type`, `family` ('' for a kind) and `kind` ('entity' or 'kind');
    edges `event`, `label`, `type`, `status`, `time`, `claims` and `sources`. Names that were
    merged into another are no nodes; an event without two ends is no edge.
    """
    import networkx

    net: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for entity in graph.entities:
        if not entity.replaced_by:
            net.add_node(
                entity.iri, label=entity.label, type=entity.type, family=entity.family, kind="entity"
            )
    for kind in graph.kinds:
        net.add_node(kind.iri, label=kind.label, type=kind.type, family="", kind="kind")
    for event in graph.events:
        for number, (source, target) in enumerate(event.ends):
            net.add_edge(
                source,
                target,
                key=event.iri if not number else f"{event.iri}#{number}",
                event=event.iri,
                label=event.edge,
                type=event.type,
                status=event.status,
                time=event.time,
                claims=event.claims,
                sources=event.sources,
            )
    return net
