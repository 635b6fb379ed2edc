"""From articles to a graph in Python: build it, ask it, hand it to rdflib and networkx."""

import sys
from pathlib import Path

import kg

ARTICLES = Path(__file__).parent / "page.txt"


def main(out: str) -> None:
    """Build the graph of the example into the folder `out` and look at it from four sides."""
    report = kg.build([ARTICLES], out, kg.Settings(min_confidence=0.6))
    print(f"{report.counts['claims']} facts about {report.counts['entities']} entities in {out}")

    print("\nWho gives what to whom (SPARQL over the folder):")
    for row in kg.query(out, str(ARTICLES.parent / "queries" / "transfers.rq")).dicts():
        print(f"  {row['giver']} -> {row['receiver']}: {row['thing']} ({row['status']})")

    print("\nThe same graph in memory, as rdflib:")
    rdf = report.graph.to_rdflib()
    print(f"  {len(rdf)} triples")

    print("\nAs a networkx graph, the busiest ends:")
    net = report.graph.to_networkx()
    for node, degree in sorted(net.degree, key=lambda pair: (-pair[1], pair[0]))[:5]:
        print(f"  {net.nodes[node].get('label', node)}: {degree} edges")

    print("\nWhy is Norway in it?")
    for told in kg.explain(out, "Norway").told:
        print(f"  {told.fact} [{told.status}] “{told.sentence}”")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "graph")
