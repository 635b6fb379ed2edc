"""The records that cross a stage: frozen, plain, made of text, offsets and ids.

All offsets are code points of `Document.text`, half open: `start <= i < end`.
No spaCy, rdflib or networkx object is ever inside a record.
"""

from dataclasses import dataclass, field

MODALITIES = ("actual", "planned", "offered", "requested", "desired", "possible", "hypothetical")
POLARITIES = ("positive", "negative")
CERTAINTIES = ("certain", "probable", "possible")
STANCES = (
    "asserts", "confirms", "denies", "noComment", "alleges",
    "estimates", "predicts", "hopes", "promises",
)  # fmt: skip
ATTRIBUTIONS = ("narrator", "indirect", "quoted")
FAMILIES = ("person", "organization", "place", "group", "thing", "work", "happening")
MENTION_KINDS = ("name", "pronoun", "relative", "epithet", "demonym", "metonym")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words of a document: `text == document.text[start:end]`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """A slice of a document with its own title and publisher.

    `paragraphs` are the ranges that hold content, the headline included where it stands in
    the text; furniture of the page lies in no paragraph. A line end inside a paragraph is a
    hard wrap, not the end of a sentence.
    """

    number: int  # 0, 1, ... in the order of the text
    start: int
    end: int
    paragraphs: tuple[tuple[int, int], ...]
    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""  # ISO 8601 date as precise as known, '' when unknown
    url: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One input text, decoded: no byte-order mark, line ends as `\\n`."""

    id: str  # given by the record, or the path without its ending
    key: str  # 16 hex digits, `ids.document_key(url, text)`
    text: str
    stories: tuple[Story, ...]
    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = "en"
    licence: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input, for `report.json`."""

    path: str  # file as given, with `:LINE` for a record in a file of many
    status: str  # 'read', 'skipped' (not read on purpose) or 'failed'
    code: str = ""  # error code such as 'KG201'
    reason: str = ""
    documents: tuple[str, ...] = ()  # ids of the documents that it gave


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in the text and what it counts.

    `low` and `high` bound the value (equal for a plain number, None where the words give
    none, as 'dozens'); `comparator` is one of exact, about, atLeast, moreThan, atMost,
    lessThan, between.
    """

    span: Span
    low: float | None
    high: float | None
    comparator: str = "exact"
    unit: str = ""  # 'USD', 'percent', 'kilometre', ...; '' for a plain count
    counted: str = ""  # lemma of the noun that is counted


@dataclass(frozen=True, slots=True)
class Time:
    """A time in its own words, and as precise as words and publication date allow.

    `value` is '' when it cannot be told, else an ISO 8601 date ('2024-11', '--04'), an
    interval ('2024-01/2024-03', open '2024-01/..' and '../2024-03') or a duration ('P9M').
    """

    span: Span
    value: str
    kind: str  # 'date', 'duration' or 'frequency'


@dataclass(frozen=True, slots=True)
class Filler:
    """One participant of a reading: a phrase of the sentence and what it refers to."""

    span: Span  # the phrase as shown: 'an estimated 15,000 troops'
    head: Span  # the head word, or the whole name: 'troops', 'Kim Jong-un'
    kind: str  # 'name', 'pronoun', 'noun', 'clause' or 'value'
    type: str = ""  # ontology class that the words suggest, '' when unknown
    lemma: str = ""  # bare noun phrase: 'ballistic missile'; what a Kind is made of
    ref: str = ""  # key of the LocalEntity, '' before resolving and for unnamed things


@dataclass(frozen=True, slots=True)
class Reading:
    """What one sentence says once, before anybody is identified across documents."""

    story: int
    sentence: Span
    trigger: Span  # the verb or noun that carries the event
    lemma: str  # lemma of the trigger, particle joined: 'carry_out'
    predicate: str  # as people say it: 'supplied', 'agreed to send', 'secretary of'
    event_type: str  # an id of ontology/events.yaml, or 'OpenEvent'
    roles: tuple[tuple[str, tuple[Filler, ...]], ...]  # sorted by role; roles of the ontology
    subject_role: str  # role that reads as the subject of the fact, '' for none
    object_role: str  # role that reads as its object, '' for none
    speaker: Filler | None = None  # None: the document itself says so
    via: Filler | None = None  # relay: 'Shoigu told TASS'
    attribution: str = "narrator"
    polarity: str = "positive"
    modality: str = "actual"
    certainty: str = "certain"
    stance: str = "asserts"
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    rule: str = ""  # name of the construction that read it
    confidence: float = 1.0  # 0.0 to 1.0, two decimals

    def fillers(self, role: str) -> tuple[Filler, ...]:
        """Return the fillers of one role, empty when the role is not filled."""
        return next((found for name, found in self.roles if name == role), ())


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that refers to an entity, and why we believe it."""

    span: Span
    kind: str  # one of MENTION_KINDS
    why: str  # "surname 'Putin', same story"
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class LocalEntity:
    """An entity inside one document, with all its mentions in the order of the text."""

    key: str  # '<start>-<end>' of its first mention: unique within the document
    name: str  # fullest name, titles dropped; 'North Korean troops' for a national group
    type: str  # ontology class
    family: str  # one of FAMILIES
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()  # other names, sorted
    gazetteer: str = ""  # Wikidata id from the gazetteer ('Q423'), '' when not in it
    scope: str = "global"  # 'global' or 'document' (a lone surname, 'the company')


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """All that the map over documents gives for one document."""

    document: Document
    entities: tuple[LocalEntity, ...]
    readings: tuple[Reading, ...]
    counts: dict[str, int] = field(default_factory=dict)  # words, sentences
