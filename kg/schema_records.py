"""The records of the ontology: classes, roles, event types, patterns and relations."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.records import FAMILIES

ANY = "Any"  # as a class: anything at all, known or not
ABSENT = "none"  # as a condition: the function must not be filled
OPEN_EVENT = "OpenEvent"


def alternatives(function: str) -> list[str]:
    """Return the functions that a key names: 'prep:to|into' -> ['prep:to', 'prep:into']."""
    kind, colon, names = function.partition(":")
    return [f"{kind}{colon}{name}" for name in names.split("|")]


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

    A condition maps a grammatical function to a class ('Agent|Group' for either), to 'Any'
    (the function is filled) or to 'none' (it is not).
    """

    when: dict[str, str]
    slots: dict[str, str]


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
    when: dict[str, dict[str, str]] = field(default_factory=dict)  # trigger -> conditions
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

    def noun_class(self, lemma: str) -> str:
        """Return the class that a noun suggests ('ballistic missile' -> Weapon), or ''.

        A phrase is tried whole, then without its first words: the head noun decides last.
        """
        words = lemma.lower().split()
        for first in range(len(words)):
            found = self.hints.get(" ".join(words[first:]))
            if found:
                return found
        return ""

    def holds(self, when: Mapping[str, str], present: Mapping[str, str]) -> bool:
        """Return whether conditions hold; `present` maps each filled function to its class.

        A filler of unknown class ('') meets no condition but 'Any'.
        """
        for functions, wanted in when.items():
            found = [present[name] for name in alternatives(functions) if name in present]
            if wanted == ABSENT:
                if found:
                    return False
            elif not any(self.is_a(cls, one) for cls in found for one in wanted.split("|")):
                return False
        return True

    def sense(self, trigger: str, present: Mapping[str, str], *, noun: bool = False) -> str:
        """Return the event type that a trigger means beside these fillers, or ''.

        `present` maps grammatical functions to classes: {'object': 'Person'}. Types with a
        condition on the trigger are asked first, in the order of the ontology.
        """
        for id_ in (self.nouns if noun else self.verbs).get(trigger, ()):
            if self.holds(self.events[id_].when.get(trigger, {}), present):
                return id_
        return ""

    def slots(self, event: EventType, present: Mapping[str, str]) -> dict[str, str]:
        """Return function -> role of a type beside these fillers, alternations applied."""
        for alternation in event.pattern.alternations:
            if self.holds(alternation.when, present):
                return {**event.pattern.slots, **alternation.slots}
        return dict(event.pattern.slots)
