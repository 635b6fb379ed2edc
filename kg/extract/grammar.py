"""The words that carry grammar, read from `ontology/grammar.yaml`."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from kg.errors import OntologyError
from kg.resources import ontology_folder

Effect = dict[str, str]
_SETS = (
    "measure_nouns",
    "speakers",
    "voicing",
    "object_gerund",
    "infinitive_nouns",
    "phrase_nouns",
    "aim_nouns",
    "set_phrases",
    "past_offices",
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Tables from a lemma to what it makes of the clause that it governs."""

    fold: dict[str, Effect]
    passive_fold: dict[str, Effect]
    adjective_fold: dict[str, Effect]
    object_control: dict[str, Effect]
    say: dict[str, Effect]
    adverb: dict[str, Effect]
    noun_fold: dict[str, Effect]
    deed_adjectives: dict[str, Effect]
    content_nouns: dict[str, Effect]
    charging: dict[str, Effect]
    event_governors: dict[str, Effect]
    modal: dict[str, str]
    idioms: dict[str, list[str]]
    light_verbs: dict[str, list[str]]
    measure_nouns: frozenset[str]
    infinitive_nouns: frozenset[str]
    phrase_nouns: frozenset[str]
    aim_nouns: frozenset[str]
    set_phrases: frozenset[str]
    speakers: frozenset[str]
    voicing: frozenset[str]
    object_gerund: frozenset[str]
    past_offices: frozenset[str]


@cache
def load_grammar() -> Grammar:
    """Read the tables once.

    Raises:
        OntologyError: the file is missing, is no YAML or lacks a table.
    """
    path = ontology_folder() / "grammar.yaml"
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        words: dict[str, Any] = {key: frozenset(raw.pop(key)) for key in _SETS}
        return Grammar(**raw, **words)
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as exc:
        raise OntologyError(path=path.name, reason=exc) from exc
