"""Facts as people read them: one per claim, subject and object."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from kg.export.labels import labels
from kg.gazetteer import load_gazetteer
from kg.graph import Claim, Event, Graph, MentionNode
from kg.records import Document, Quantity, Span, Story

_DENIED, _PLANNED = "denied", ("planned", "offered", "requested", "desired")
_THIRD = ("recipient", "coAgent", "beneficiary", "patient", "destination", "location", "theme")
# Also those that annotation takes for nouns, and those that stand for several.
_PRONOUNS = frozenset(("both", "each", "all", "neither", "they", "them", "we", "us", "their", "our"))
_OWNERS = frozenset(("his", "her", "its", "their"))
_SURE = 0.75  # certainty of who is meant, from which an owner is told by name
_NUMBERS = 3  # that are told with a fact
# What a number may stand before: 'ten people', 'dozens of people'; not 'one of the two', '2 out of 3', '3%'.
_COUNTED = re.compile(
    r"\s+(?:of\s+)?(?!(?:of|out|the|these|those|them|his|her|its|their|our|which|whom)\b|more$)(?=[^\W\d_])"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the text and the node that they stand for."""

    span: Span
    iri: str
    label: str  # of the entity or kind; the words where there is neither
    type: str = ""  # ontology class, '' for words alone
    named: bool = False  # an entity, so that the label may stand for the words
    pronoun: bool = False  # 'he', resolved; also 'Danish' in 'the Danish raid'
    owner: str = ""  # whose 'whose widow' is; also 'his widow', where the fact does not tell it otherwise
    count: str = ""  # the number that stood before the words: 'at least ten'

    @property
    def said(self) -> str:
        """The words, and the name that a pronoun stands for in its place."""
        if self.owner:
            return f"{self.owner}'{'' if self.owner.endswith('s') else 's'} {self.span.text.split(' ', 1)[1]}"
        return self.label if self.pronoun and self.named else self.span.text

    @property
    def shown(self) -> str:
        """The name of an entity, else the words, on one line; without the number that is told apart."""
        name = self.label if self.named else self.said if self.owner else self.span.text
        counted = self.named and self.count and name.startswith(f"{self.count} ")
        return " ".join((name[len(self.count) :] if counted else name).split())

    @property
    def numbered(self) -> str:
        """As shown, with its number."""
        return " ".join((*self.count.split(), self.shown))


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim with one of its subjects and one of its objects."""

    claim: Claim
    event: Event
    document: Document
    story: Story
    subject: Phrase | None
    object: Phrase | None
    others: tuple[tuple[str, tuple[Phrase, ...]], ...]  # the other roles, sorted
    speaker: str  # name or words of who says so, '' for the document itself
    via: str
    quantities: tuple[Quantity, ...]  # of the claim, less what counts another subject or object

    @property
    def modality(self) -> str:
        """The reader's five: denied, planned, hypothetical, reported, asserted."""
        return reader_modality(self.claim, bool(self.speaker))


def reader_modality(claim: Claim, spoken: bool) -> str:
    """Return how a reader takes a claim; `spoken` when somebody but the narrator says so."""
    if claim.stance == "denies" or (claim.polarity == "negative" and claim.modality != "hypothetical"):
        return _DENIED  # 'if emissions are not cut' denies nothing
    if claim.modality in _PLANNED:
        return "planned"
    if claim.modality in ("possible", "hypothetical"):
        return "hypothetical"
    return "reported" if spoken or claim.certainty != "certain" else "asserted"


def facts(graph: Graph) -> Iterator[Fact]:
    """Yield the facts of all documents, in the order of documents (by id) and of their text."""
    names = labels(graph)
    documents = {document.key: document for document in graph.documents}
    stories = {(d.key, story.number): story for d in graph.documents for story in d.stories}
    events = {event.iri: event for event in graph.events}
    phrases = _Phrases(graph, names)
    for claim in sorted(graph.claims, key=lambda claim: _order(claim, documents)):
        words = phrases.of(claim)
        spoken = claim.speaker_words or claim.attribution != "narrator"
        ends = (claim.subject_role, claim.object_role)
        for subject, object_ in product(words.get(ends[0]) or (None,), words.get(ends[1]) or (None,)):
            quantities = _own_quantities(claim, words, {ends[0]: subject, ends[1]: object_})
            is_a = events[claim.event].type == "IsA"
            owned = phrases.owned(claim.document, object_, subject) if object_ and is_a else object_
            yield Fact(
                claim=claim,
                event=events[claim.event],
                document=documents[claim.document],
                story=stories[claim.document, claim.story],
                subject=_counted(subject, quantities),
                object=_counted(owned, quantities),
                others=_others(words, ends, subject),
                speaker=names.get(claim.speaker, claim.speaker_words) if spoken else "",
                via=names.get(claim.via, claim.via_words),
                quantities=quantities,
            )


def _own_quantities(
    claim: Claim, words: dict[str, tuple[Phrase, ...]], told: dict[str, Phrase | None]
) -> tuple[Quantity, ...]:
    """'Two soldiers and nine rebels died': each of a list has its own number."""
    beside = [phrase for role, one in told.items() for phrase in words.get(role, ()) if phrase is not one]
    return tuple(q for q in claim.quantities if not any(_inside(q.span, phrase.span) for phrase in beside))


def _counted(phrase: Phrase | None, quantities: tuple[Quantity, ...]) -> Phrase | None:
    """Return a phrase with the number before it told apart: 'ten people' is 'people', count 'ten'."""
    if phrase is None or phrase.pronoun:
        return phrase
    for quantity in quantities:
        if left := _behind(quantity, phrase.span):
            return replace(phrase, span=left, count=quantity.span.text)
    return phrase


def _behind(quantity: Quantity, span: Span) -> Span | None:
    """Return what is left of a phrase behind its number; None where it does not begin with one."""
    length = quantity.span.end - span.start
    if quantity.unit or not 0 < length < len(span.text) or quantity.span.start > span.start:
        return None
    between = _COUNTED.match(span.text, length)
    if between is None or ("of" in between[0].split() and not quantity.span.text.endswith("s")):
        return None
    return Span(span.start + between.end(), span.end, span.text[between.end() :])


def _others(
    words: dict[str, tuple[Phrase, ...]], ends: tuple[str, str], subject: Phrase | None
) -> tuple[tuple[str, tuple[Phrase, ...]], ...]:
    """Return the other roles; of several agents the others act beside the one that is told."""
    found = {role: phrases for role, phrases in words.items() if role not in ends}
    beside = tuple(phrase for phrase in words.get(ends[0], ()) if phrase != subject)
    if ends[0] == "agent" and beside:
        found.setdefault("coAgent", beside)
    return tuple(sorted(found.items()))


def _order(claim: Claim, documents: dict[str, Document]) -> tuple[str, str, int, int, str]:
    id_ = documents[claim.document].id
    return (id_, claim.document, claim.sentence.start, claim.trigger.start, claim.iri)


def _stands_in(mention: MentionNode) -> bool:
    """Tell whether words say less than the name they stand for: 'he'; 'Danish', but not 'Danes'."""
    if mention.kind != "demonym":
        return mention.kind in ("pronoun", "relative")
    return any(hit.kind == "demonym" for hit in load_gazetteer().lookup(mention.span.text))


class _Phrases:
    """Gives the words of claims their labels and classes."""

    def __init__(self, graph: Graph, names: dict[str, str]) -> None:
        self._names = names
        self._types = {entity.iri: entity.type for entity in graph.entities}
        self._types.update((kind.iri, kind.type) for kind in graph.kinds)
        self._named = {entity.iri for entity in graph.entities}
        self._pronouns = {(m.document, m.span) for m in graph.mentions if _stands_in(m)}
        self._whose = {
            (m.document, m.span.start): m.entity
            for m in graph.mentions
            if m.kind == "relative" and m.span.text.lower() == "whose"
        }
        self._owners = {
            (m.document, m.span.start): m.entity
            for m in graph.mentions
            if m.kind == "pronoun" and m.score >= _SURE and m.span.text.lower() in _OWNERS
        }

    def of(self, claim: Claim) -> dict[str, tuple[Phrase, ...]]:
        """Return role -> phrases of a claim, in the order of the text."""
        return {
            role: tuple(self._phrase(claim.document, span, iri) for span, iri in sorted(found))
            for role, found in claim.words
        }

    def owned(self, document: str, phrase: Phrase, subject: Phrase | None) -> Phrase:
        """'his widow' with the owner's name, unless the fact tells of him: 'Holm is his own boss'."""
        owner = self._names.get(self._owners.get((document, phrase.span.start), ""), "")
        told = subject is not None and subject.label == owner
        return phrase if told or not owner or " " not in phrase.span.text else replace(phrase, owner=owner)

    def _phrase(self, document: str, span: Span, iri: str) -> Phrase:
        label = self._names[iri] if iri in self._types else span.text
        pronoun = (document, span) in self._pronouns or span.text.lower() in _PRONOUNS
        owner = self._names.get(self._whose.get((document, span.start), ""), "") if " " in span.text else ""
        return Phrase(span, iri, label, self._types.get(iri, ""), iri in self._named, pronoun, owner)


def fact_text(fact: Fact) -> str:
    """Return a fact as people say it, with number, status and speaker where they matter.

    'North Korea — supplies — troops — Russia (15,000, according to the article)'.
    """
    claim, others = fact.claim, dict(fact.others)
    numbers = [" ".join(quantity.span.text.split()) for quantity in fact.quantities[:_NUMBERS]]
    plain = claim.modality == "actual" and claim.polarity == "positive" and fact.event.says
    counted = fact.object is not None and (
        fact.object.count or any(_inside(q.span, fact.object.span) for q in fact.quantities)
    )
    thing = (
        fact.object.label if fact.object and fact.object.type and counted and not fact.object.named else ""
    )
    numbered = len(fact.quantities) > 1  # each number stays with its words
    parts = [
        (fact.subject.numbered if numbered else fact.subject.shown) if fact.subject else "",
        fact.event.says if plain else claim.predicate,
        thing or (fact.object.shown if fact.object else ""),
        next((_join(others[role]) for role in _THIRD if others.get(role)), ""),
    ]
    return " — ".join(part for part in parts if part) + _notes(fact, numbers)


def _notes(fact: Fact, numbers: list[str]) -> str:
    notes = list(numbers)
    if fact.modality not in ("asserted", "reported"):
        notes.append(fact.claim.modality if fact.modality != _DENIED else _DENIED)
    elif fact.claim.certainty != "certain":
        notes.append(fact.claim.certainty)
    if fact.speaker:
        notes.append(f"according to {' '.join(fact.speaker.split())}")
    elif numbers:
        notes.append("according to the article")
    return f" ({', '.join(notes)})" if notes else ""


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _join(phrases: tuple[Phrase, ...]) -> str:
    return " and ".join(phrase.shown for phrase in phrases)
