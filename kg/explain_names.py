"""The names of a build: which entity they are, how they were met, and why several are one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.ask import PREFIXES
from kg.ids import ONTOLOGY


@dataclass(frozen=True, slots=True, order=True)
class Naming:
    """One way in which an entity is named: the words, how, how often, and why it is this one."""

    text: str
    kind: str  # name, pronoun, epithet, demonym or metonym
    count: int
    why: str = ""


@dataclass(slots=True)
class Known:
    """Labels, names, mentions and merges of all entities of a build."""

    labels: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    heads: dict[str, str] = field(default_factory=dict)  # merged name -> entity
    aliases: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    same_as: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    reasons: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    mentions: defaultdict[str, Counter[tuple[str, str, str]]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    spans: defaultdict[str, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))
    words: defaultdict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))

    def head(self, iri: str) -> str:
        """Return the entity that a name was merged into, or the name's own IRI."""
        seen = set()
        while iri in self.heads and iri not in seen:
            seen.add(iri)
            iri = self.heads[iri]
        return iri

    def members(self, iri: str) -> set[str]:
        """Return an entity and all names that were merged into it."""
        return {iri, *(other for other in self.heads if self.head(other) == iri)}

    def all_names(self, iri: str) -> set[str]:
        """Return every name of an entity: labels and aliases, those of merged names too."""
        members = self.members(self.head(iri))
        return {self.labels[one] for one in members if one in self.labels} | {
            alias for one in members for alias in self.aliases[one]
        }

    @property
    def by_name_shown(self) -> set[str]:
        """Return all names that a user may give."""
        return {*self.labels.values(), *(alias for names in self.aliases.values() for alias in names)}

    def find(self, thing: str) -> str:
        """Return the entity of an IRI, label or alias; the most mentioned where several have it."""
        if thing in self.labels or thing in self.heads:
            return self.head(thing)
        wanted = " ".join(thing.lower().split())
        by_label = {self.head(iri) for iri, label in self.labels.items() if label.lower() == wanted}
        found = by_label or {
            self.head(iri) for iri, names in self.aliases.items() if wanted in {n.lower() for n in names}
        }
        return min(found, key=lambda iri: (-sum(self.mentions[iri].values()), iri), default="")

    def names_of(self, members: Iterable[str]) -> tuple[Naming, ...]:
        """Return how an entity was named, names first, the commonest first."""
        counts = sum((self.mentions[iri] for iri in members), Counter[tuple[str, str, str]]())
        found = (Naming(text, kind, count, why) for (text, kind, why), count in counts.items())
        return tuple(sorted(found, key=lambda n: (n.kind != "name", -n.count, n.text, n.kind, n.why)))

    def reasons_of(self, members: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted({why for iri in members for why in self.reasons[iri]}))

    def inside(self, document: str, span: list[int]) -> Iterator[str]:
        """Yield the entities that are mentioned inside a span of a document."""
        for start, end, iri in self.spans.get(document, ()):
            if span[0] <= start and end <= span[1]:
                yield iri

    def named(self, document: str, words: str) -> set[str]:
        """Return the entities that these words mention in a document."""
        return self.words.get((document, words), set())


def known_names(folder: Path, lines: Iterable[dict[str, Any]]) -> Known:
    """Gather the names from the lines of `facts.jsonl` and from the graph."""
    known = Known()
    for row in lines:
        if row.get("kind") == "entity":
            _add_entity(known, row)
        else:
            for part in ("subject", "object"):
                if iri := row.get(f"{part}_entity"):
                    known.labels.setdefault(iri, row.get(f"{part}_label") or iri)
                    known.types.setdefault(iri, row.get(f"{part}_type") or "")
    _add_graph(known, folder)
    return known


def _add_entity(known: Known, row: dict[str, Any]) -> None:
    iri, document = row["entity"], str(row.get("doc"))
    known.labels[iri] = row.get("label") or iri
    known.types[iri] = row.get("type") or ""
    for text in (known.labels[iri], *(row.get("mentions") or ())):
        known.words[document, text].add(iri)
    for start, end in (*(row.get("mention_spans") or ()), *(row.get("inner_spans") or ())):
        known.spans[document].append((start, end, iri))


def _add_graph(known: Known, folder: Path) -> None:
    """Add aliases, external ids, merges, mentions and reasons, which stand in the triples."""
    import pyoxigraph

    path = folder / "graph.nt"
    if not path.is_file():
        return
    wanted = {
        PREFIXES["skos"] + "altLabel": known.aliases,
        PREFIXES["owl"] + "sameAs": known.same_as,
        ONTOLOGY + "why": known.reasons,
    }
    merged = PREFIXES["dcterms"] + "isReplacedBy"
    mentions = {ONTOLOGY + "refersTo": "entity", ONTOLOGY + "mentionKind": "kind"}
    mentions |= {PREFIXES["nif"] + "anchorOf": "text", ONTOLOGY + "why": "why"}
    spans: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for triple in pyoxigraph.parse(path=path, format=pyoxigraph.RdfFormat.N_TRIPLES):
        subject, value = str(getattr(triple.subject, "value", "")), str(getattr(triple.object, "value", ""))
        predicate = triple.predicate.value
        if predicate in mentions and "#char=" in subject:
            spans[subject][mentions[predicate]] = value
        elif predicate == merged:
            known.heads[subject] = value
        elif predicate in wanted:
            wanted[predicate][subject].add(value)
    for span in spans.values():
        if "entity" in span:
            words = " ".join(span.get("text", "").split())
            known.mentions[span["entity"]][words, span.get("kind", "name"), span.get("why", "")] += 1
