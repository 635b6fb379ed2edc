"""The records of the ontology: classes, roles, event types, patterns and relations."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.records import FAMILIES

ANY = "Any"  # as a class: anything at all, known or not
ABSENT = "none"  # as a condition: the function must not be filled
NOT = "not "  # before a condition: what fills the function is none of these
ROOT = "Event"  # above all families and types of events
OPEN_EVENT = "OpenEvent"


@cache
def alternatives(function: str) -> tuple[str, ...]:
    """Return the functions that a key names: 'prep:to|into' -> ('prep:to', 'prep:into')."""
    kind, colon, names = function.partition(":")
    return tuple(f"{kind}{colon}{name}" for name in names.split("|"))


@cache
def options(wanted: str) -> tuple[str, ...]:
    """Return what a condition lists: 'not Person|Group' -> ('Person', 'Group')."""
    return tuple(wanted.removeprefix(NOT).split("|"))


def is_word(option: str) -> bool:
    """Tell whether an option of a condition is a word; classes and types begin with a capital."""
    return option[:1].islower() and option != ABSENT


@dataclass(frozen=True, slots=True)
class EntityClass:
    """A class of entities; `also` are further parents (a country is a place and an agent)."""

    id: str
    label: str
    parent: str  # '' for a class at the top
    family: str  # one of records.FAMILIES
    comment: str
    also: tuple[str, ...] = ()
    mappings: dict[str, str] = field(default_factory=dict)  # {'schema': 'Country'}


@dataclass(frozen=True, slots=True)
class RoleDef:
    """A way to take part in an event; `range` is the widest class of its fillers."""

    id: str
    label: str
    comment: str
    range: str


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A direct edge between the fillers of two roles."""

    from_role: str
    predicate: str
    to_role: str


@dataclass(frozen=True, slots=True)
class RelationDef:
    """A predicate of shortcut edges, and the event type that is its home.

    `inverse` tells that the Wikidata property runs the other way.
    """

    predicate: str  # local name, 'suppliesTo'
    label: str  # 'supplies to'
    event: str
    from_role: str
    to_role: str
    symmetric: bool
    wikidata: str = ""
    inverse: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Alternation:
    """Slots that replace those of the pattern when every condition of `when` holds.

    A condition maps a grammatical function to a class ('Agent|Group' for either), to a type or
    family of events that its head noun tells of, to words that the head is, to 'Any' (the function
    is filled) or to 'none' (it is not). 'not ' before it turns it round.
    """

    when: dict[str, str]
    slots: dict[str, str]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of an event type where its conditions hold; `kind` is verbs, nouns, relators."""

    lemma: str
    kind: str
    when: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sense:
    """One of the types that a trigger may mean, and when it does."""

    event: str
    when: dict[str, str]

    @property
    def bound(self) -> bool:
        """Tell whether it is bound to a word, 'set a record'; what a word is not binds nothing."""
        named = [wanted for wanted in self.when.values() if not wanted.startswith(NOT)]
        return any(is_word(option) for wanted in named for option in options(wanted))


@dataclass(frozen=True, slots=True)
class Pattern:
    """Grammatical function -> role.

    Functions: subject, object, indirect, ccomp, xcomp, 'prep:to' and so on. A passive subject
    fills `object` (or `indirect`), a 'by' of a passive fills `subject`. The first alternation
    whose conditions hold is laid over `slots`.
    """

    slots: dict[str, str]
    alternations: tuple[Alternation, ...] = ()


@dataclass(frozen=True, slots=True)
class EventType:
    """A type of event or state: who takes part, and the words that tell of it."""

    id: str
    label: str
    says: str  # third-person verb for labels: 'supplies'
    comment: str
    parent: str  # an event family, or another type
    family: str
    roles: dict[str, str]  # role -> class of its fillers
    core: tuple[str, ...]  # roles without which the event says little
    direct: tuple[Shortcut, ...]
    pattern: Pattern
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    relators: tuple[str, ...] = ()  # nouns that name its first side: 'a member of NATO'
    triggers: tuple[Trigger, ...] = ()  # the words above, each with its conditions
    symmetric: bool = False
    state: bool = False
    mappings: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Schema:
    """The ontology that the reader works with; `digest` changes with any of its files."""

    classes: dict[str, EntityClass]
    families: dict[str, EntityClass]  # families of events: id, label, comment
    roles: dict[str, RoleDef]
    events: dict[str, EventType]
    relations: dict[str, RelationDef]
    verbs: dict[str, tuple[str, ...]]  # trigger -> event ids, those with conditions first
    nouns: dict[str, tuple[str, ...]]
    relators: dict[str, tuple[str, ...]]
    hints: dict[str, str]  # head noun -> class
    offices: frozenset[str]  # role nouns such as 'president', lower case
    titles: frozenset[str]  # titles before a name such as 'mr', lower case, without a full stop
    digest: str
    ancestors: dict[str, frozenset[str]]  # class or event type -> itself and all above it
    senses: dict[str, tuple[Sense, ...]] = field(default_factory=dict)  # verb -> senses, as asked
    noun_senses: dict[str, tuple[Sense, ...]] = field(default_factory=dict)

    def is_a(self, cls: str, ancestor: str) -> bool:
        """Return whether a class lies under another (or is it); everything is 'Any'."""
        return ancestor == ANY or ancestor in self.ancestors.get(cls, ())

    def family(self, cls: str) -> str:
        """Return the family of an entity class, 'thing' for an unknown one."""
        found = self.classes.get(cls)
        return found.family if found else FAMILIES[4]

    def event(self, id_: str) -> EventType:
        """Return an event type.

        Raises:
            KeyError: there is none of that id.
        """
        return self.events[id_]

    def usual(self, verb: str) -> list[EventType]:
        """Return what a verb may mean beside any word, its plainest sense last."""
        return [self.events[sense.event] for sense in self.senses.get(verb, ()) if not sense.bound]

    def noun_class(self, lemma: str) -> str:
        """Return the class that a noun suggests ('ballistic missile' -> Weapon), or ''.

        A phrase is tried whole, then without its first words: the head noun decides last.
        """
        lemma = lemma.lower()
        if lemma.isalpha():  # one word
            return self.hints.get(lemma, "")
        words = lemma.split()
        for first in range(len(words)):
            found = self.hints.get(" ".join(words[first:]))
            if found:
                return found
        return ""

    def fits(self, wanted: str, fillers: Sequence[Collection[str]]) -> bool:
        """Tell whether what fills a function meets a condition.

        A filler is given by all that is known of it: its class, the types of events that its head
        noun tells of, the word itself. One of which nothing is known may be anything: it meets
        'Any' alone, and no 'not ...'.
        """
        if wanted == ABSENT:
            return not fillers
        if wanted == ANY:
            return bool(fillers)
        found = options(wanted)
        if wanted.startswith(NOT):
            return bool(fillers) and all(one and not self._among(one, found) for one in fillers)
        return any(self._among(one, found) for one in fillers)

    def _among(self, filler: Collection[str], found: Sequence[str]) -> bool:
        return any(kind == option or self.is_a(kind, option) for kind in filler for option in found)
