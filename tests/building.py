"""Builds document results, a small ontology and a small gazetteer by hand."""

from dataclasses import fields

from kg.ids import document_key
from kg.records import (
    Document,
    DocumentResult,
    Filler,
    LocalEntity,
    Mention,
    Quantity,
    Reading,
    Span,
    Story,
    Time,
)
from kg.schema_records import EntityClass, EventType, Pattern, RelationDef, RoleDef, Schema, Shortcut
from kg.settings import Settings

RUN = "https://newskg.example/run/0123456789abcdef"
SETTINGS = Settings()
ENTITY = "https://newskg.example/entity/"

_CLASSES = {  # class -> (parents, family)
    "Agent": ((), "group"),
    "Person": (("Agent",), "person"),
    "Organization": (("Agent",), "organization"),
    "GovernmentBody": (("Organization", "Agent"), "organization"),
    "Company": (("Organization", "Agent"), "organization"),
    "Group": (("Agent",), "group"),
    "Place": ((), "place"),
    "Country": (("Place", "Agent"), "place"),
    "City": (("Place",), "place"),
    "Thing": ((), "thing"),
    "Weapon": (("Thing",), "thing"),
    "Position": (("Thing",), "thing"),
    "Work": ((), "work"),
    "Happening": ((), "happening"),
}
_ROLES = (
    "agent",
    "patient",
    "theme",
    "coTheme",
    "recipient",
    "coAgent",
    "topic",
    "location",
    "destination",
    "origin",
    "position",
    "purpose",
    "cause",
    "manner",
    "instrument",
)


def _event(
    id_: str, says: str, slots: dict[str, str], *direct: tuple[str, str, str], **options: bool
) -> EventType:
    return EventType(
        id=id_,
        label=id_.lower(),
        says=says,
        comment="",
        parent="Generic",
        family="Generic",
        roles=dict.fromkeys(slots.values(), "Any"),
        core=(),
        direct=tuple(Shortcut(*edge) for edge in direct),
        pattern=Pattern(slots),
        verbs=(),
        nouns=(),
        **options,
    )


def small_schema() -> Schema:
    """Return six event types: a transfer, an attack, a meeting, an office, a class and a statement."""
    events = [
        _event(
            "Supply",
            "supplies",
            {"subject": "agent", "object": "theme", "prep:to": "recipient"},
            ("agent", "supplies", "theme"),
            ("agent", "suppliesTo", "recipient"),
        ),
        _event(
            "Attack",
            "attacks",
            {"subject": "agent", "object": "patient", "prep:in": "location"},
            ("agent", "attacks", "patient"),
        ),
        _event(
            "Meet",
            "meets",
            {"subject": "agent", "object": "coAgent", "prep:in": "location"},
            ("agent", "meets", "coAgent"),
            symmetric=True,
        ),
        _event(
            "HoldOffice",
            "is",
            {"subject": "theme", "object": "position"},
            ("theme", "holdsPosition", "position"),
            state=True,
        ),
        _event(
            "IsA", "is", {"subject": "theme", "object": "coTheme"}, ("theme", "isA", "coTheme"), state=True
        ),
        _event("Statement", "says", {"subject": "agent", "ccomp": "topic"}, ("agent", "commentsOn", "topic")),
    ]
    relations = {
        edge.predicate: RelationDef(
            edge.predicate, edge.predicate.lower(), event.id, edge.from_role, edge.to_role, event.symmetric
        )
        for event in events
        for edge in event.direct
    }
    values: dict[str, object] = {
        "classes": {
            name: EntityClass(name, name.lower(), parents[0] if parents else "", family, "")
            for name, (parents, family) in _CLASSES.items()
        },
        "families": {},
        "roles": {role: RoleDef(role, role, "", "Any") for role in _ROLES},
        "events": {event.id: event for event in events},
        "relations": relations,
        "digest": "d" * 16,
        "ancestors": {name: frozenset((name, *parents)) for name, (parents, _) in _CLASSES.items()},
    }
    # Tables that merging never reads stay empty.
    rest = {item.name: {} for item in fields(Schema) if item.name not in values}
    return Schema(**values, **rest)


class Article:
    """A text whose spans are found by their words; `result()` is what the map would give."""

    def __init__(
        self,
        text: str,
        *,
        id: str = "a",
        publisher: str = "",
        published: str = "",
        url: str = "",
        title: str = "",
        stories: tuple[Story, ...] = (),
    ) -> None:
        self.text = text
        self.document = Document(
            id=id,
            key=document_key(url, text),
            text=text,
            publisher=publisher,
            published=published,
            url=url,
            title=title,
            stories=stories or (Story(0, 0, len(text), ((0, len(text)),)),),
        )
        self.entities: list[LocalEntity] = []
        self.readings: list[Reading] = []

    def span(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words), words)

    def entity(
        self,
        words: str,
        type_: str,
        *,
        name: str = "",
        family: str = "",
        kind: str = "name",
        aliases: tuple[str, ...] = (),
        gazetteer: str = "",
        scope: str = "global",
    ) -> Filler:
        """Add an entity with one mention; return a filler that refers to it."""
        span = self.span(words)
        family = family or _CLASSES[type_][1]
        key = f"{span.start}-{span.end}"
        self.entities.append(
            LocalEntity(
                key,
                name or words,
                type_,
                family,
                (Mention(span, kind, "its name"),),
                aliases,
                gazetteer,
                scope,
            )
        )
        return Filler(span, span, "name", type_, ref=key)

    def noun(self, words: str, lemma: str = "", type_: str = "") -> Filler:
        head = self.span(words.rsplit(maxsplit=1)[-1])
        return Filler(self.span(words), head, "noun", type_, lemma or words)

    def clause(self, words: str, kind: str = "clause") -> Filler:
        return Filler(self.span(words), self.span(words), kind)

    def number(self, words: str, value: float | None = None) -> Quantity:
        return Quantity(self.span(words), value, value)

    def time(self, words: str, value: str, kind: str = "date") -> Time:
        return Time(self.span(words), value, kind)

    def reading(
        self,
        trigger: str,
        type_: str,
        *,
        sentence: str = "",
        lemma: str = "",
        ends: tuple[str, str] = ("agent", ""),
        roles: dict[str, list[Filler]],
        **options: object,
    ) -> None:
        """Add a reading of the sentence (by default: of the whole text)."""
        self.readings.append(
            Reading(
                story=0,
                sentence=self.span(sentence or self.text),
                trigger=self.span(trigger),
                lemma=lemma or trigger,
                predicate=trigger,
                event_type=type_,
                roles=tuple(sorted((role, tuple(found)) for role, found in roles.items())),
                subject_role=ends[0],
                object_role=ends[1],
                **options,
            )
        )

    def result(self) -> DocumentResult:
        return DocumentResult(self.document, tuple(self.entities), tuple(self.readings))


def supply(
    id: str = "a",
    *,
    giver: str = "North Korea",
    publisher: str = "The Post",
    published: str = "2025-06-18",
    text: str = "",
    verb: str = "supplied",
    **options: object,
) -> DocumentResult:
    """Return 'North Korea supplied 15,000 troops to Russia.' as an article of its own."""
    article = Article(
        text or f"{giver} {verb} 15,000 troops to Russia.", id=id, publisher=publisher, published=published
    )
    agent = article.entity(giver, "Country", gazetteer="Q423")
    receiver = article.entity("Russia", "Country", gazetteer="Q159")
    article.reading(
        verb,
        "Supply",
        ends=("agent", "theme"),
        quantities=(article.number("15,000", 15000.0),),
        rule="active",
        roles={
            "agent": [agent],
            "theme": [article.noun("15,000 troops", "troop", "Group")],
            "recipient": [receiver],
        },
        **options,
    )
    return article.result()
