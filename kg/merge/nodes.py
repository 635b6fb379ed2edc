"""From the phrases of a reading to the nodes of the graph."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from kg.graph import Kind
from kg.ids import document_iri, kind_iri, span_iri, story_iri
from kg.merge.observe import choose_type
from kg.records import Document, Filler, Reading
from kg.schema_records import Schema

_PLURALS = frozenset({
    "i", "we", "you", "they", "people", "police", "men", "women", "children", "troops", "soldiers",
    "fighters",
})  # fmt: skip


# 'others' of one sentence are not those of another: words alone, no kind that all documents share.
_NO_KIND = frozenset({
    "other", "others", "one", "thing", "something", "anything", "someone", "part", "rest", "number", "lot",
    "way", "those", "more", "many", "some", "most", "several", "few",
})  # fmt: skip


@dataclass(slots=True)
class Nodes:
    """Gives every phrase its node; remembers kinds and the labels of all nodes."""

    base: str
    entities: Mapping[tuple[str, str], str]  # (document key, local key) -> canonical iri
    labels: dict[str, str]
    drawable: set[str] = field(default_factory=set)  # entities and kinds
    resolved: set[str] = field(default_factory=set)  # entities
    _kinds: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    _shown: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    _lemmas: dict[str, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.resolved.update(self.entities.values())
        self.drawable.update(self.resolved)

    def of(self, filler: Filler, document: Document, described: Collection[str] = ()) -> str:
        """Return the entity of a phrase, the kind of a noun, else the span of its words.

        A noun that refers to one of `described` counts as a kind.
        """
        if filler.ref:
            entity = self.entities[document.key, filler.ref]
            if entity not in described or filler.kind != "noun" or not filler.lemma.strip():
                return entity
        if filler.kind == "noun" and filler.lemma.strip() and filler.lemma.strip().lower() not in _NO_KIND:
            return self._kind(filler)
        iri = span_iri(self.base, document.key, filler.span.start, filler.span.end)
        self.labels.setdefault(iri, filler.span.text)
        return iri

    def _kind(self, filler: Filler) -> str:
        iri = kind_iri(self.base, filler.lemma)
        self._kinds[iri][filler.type] += 1
        self._shown[iri][_as_said(filler)] += 1
        self._lemmas.setdefault(iri, set()).add(filler.lemma)
        self.drawable.add(iri)
        return iri

    def label(self, iri: str) -> str:
        """Return what a node is called, a kind as it is said most often ('troops')."""
        shown = self._shown.get(iri)
        return min(shown, key=lambda words: (-shown[words], words)) if shown else self.labels[iri]

    def source(self, reading: Reading, document: Document) -> str:
        """Return who says so: entity, words, story or document."""
        speaker = reading.speaker
        if speaker is None:
            if len(document.stories) > 1:
                return story_iri(self.base, document.key, reading.story)
            return document_iri(self.base, document.key)
        return self.party(speaker, document)

    def party(self, filler: Filler, document: Document) -> str:
        """Return a speaker or relay: the entity when it is resolved, else its words."""
        if filler.ref:
            return self.entities[document.key, filler.ref]
        iri = span_iri(self.base, document.key, filler.span.start, filler.span.end)
        self.labels.setdefault(iri, filler.span.text)
        return iri

    def is_plural(self, iri: str) -> bool:
        """Return whether a node is several: 'troops' is, 'police officer' is not."""
        lemmas = self._lemmas.get(iri)
        last = self.label(iri).split()[-1:] or [""]
        if last[0].lower() in _PLURALS:
            return True
        if iri.startswith(f"{self.base}entity/group/"):
            return last[0].endswith("s") and not last[0].endswith("ss")
        return bool(lemmas) and last[0].endswith("s") and min(lemmas or ("",)).split()[-1] != last[0]

    def kinds(self, schema: Schema) -> tuple[Kind, ...]:
        """Return the kinds that were met, sorted."""
        return tuple(
            Kind(iri, self.label(iri), choose_type(types, schema) or "Thing", min(self._lemmas[iri]))
            for iri, types in sorted(self._kinds.items())
        )


def _as_said(filler: Filler) -> str:
    """Return the bare noun phrase with its head as in the text: 'ballistic missiles'."""
    *before, last = filler.lemma.split()
    head = filler.head.text.strip().lower()
    alike = bool(head) and " " not in head and head[:2] == last[:2].lower()
    return " ".join((*before, head if alike else last))
