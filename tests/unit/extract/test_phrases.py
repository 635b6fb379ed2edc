"""Which words are shown for a noun phrase, and its bare lemma."""

import pytest
from sentence_table import facts, readings, schema, sentence

from kg.extract.grammar import load_grammar
from kg.extract.phrases import Words, bounds, filler
from kg.extract.readings import split
from kg.extract.repairs.steps import repair

# Sentence, head token, the words shown, kind, bare lemma.
CASES = [
    (
        "Norway sent an estimated 5,000 troops to Mali.",
        "troops",
        "an estimated 5,000 troops",
        "noun",
        "troops",
    ),
    ("Norway sent an estimated 5,000 troops to Mali.", "Norway", "Norway", "name", ""),
    ("Thousands of workers left the factory.", "Thousands", "Thousands of workers", "noun", "worker"),
    (
        "The firm bought three used fishing boats.",
        "boats",
        "three used fishing boats",
        "noun",
        "used fishing boat",
    ),
    (
        "The city's oldest bridge, which crosses the river, collapsed.",
        "bridge",
        "The city's oldest bridge",
        "noun",
        "bridge",
    ),
    (
        "The army found a number of short-range missiles.",
        "number",
        "a number of short-range missiles",
        "noun",
        "short-range missile",
    ),
    (
        "The mayor sold the house of his brother in Oslo.",
        "house",
        "the house of his brother in Oslo",
        "noun",
        "house",
    ),
    ("Both companies closed the mine.", "companies", "Both companies", "noun", "company"),
    ("The navy seized two tonnes of cocaine.", "tonnes", "two tonnes of cocaine", "noun", "cocaine"),
    ("No passengers survived the crash.", "passengers", "passengers", "noun", "passenger"),
    ("A group of students occupied the library.", "group", "A group of students", "noun", "student"),
    (
        "The committee praised the work of doctors, nurses and drivers.",
        "work",
        "the work of doctors, nurses and drivers",
        "noun",
        "work",
    ),
    ("Only three houses survived the flood.", "houses", "Only three houses", "noun", "house"),
    (
        'The mayor opened the so-called "peace park" in Oslo.',
        "park",
        'the so-called "peace park"',
        "noun",
        "peace park",
    ),
    ("Norway's invasion of Denmark began in April.", "Norway", "Norway", "name", ""),
    ("Maria Lopez, a retired teacher, won the prize.", "Lopez", "Maria Lopez", "name", ""),
    (
        "Maria Lopez, a retired teacher, won the prize.",
        "teacher",
        "a retired teacher",
        "noun",
        "retired teacher",
    ),
    ("Kenyan President Maria Lopez opened the dam.", "Lopez", "Maria Lopez", "name", ""),
    ("The fire, she said, destroyed the library.", "she", "she", "pronoun", ""),
    (
        "The company's lawyer said the firm's drivers' union broke the law.",
        "union",
        "the firm's drivers' union",
        "noun",
        "union",
    ),
    (
        "Maria Lopez's visit to Norway angered the union.",
        "visit",
        "Maria Lopez's visit to Norway",
        "noun",
        "visit",
    ),
    ("The World Health Organization (WHO) closed its office.", "office", "its office", "noun", "office"),
]


@pytest.mark.parametrize(("text", "head", "shown", "kind", "lemma"), CASES)
def test_filler(text: str, head: str, shown: str, kind: str, lemma: str) -> None:
    s = sentence(text)
    w = Words(s, schema(), load_grammar())
    repair(w)
    found = filler(w, s.words.index(head))
    assert (found.span.text, found.kind, found.lemma) == (shown, kind, lemma)
    assert text[found.span.start : found.span.end] == shown
    assert found.span.start <= found.head.start < found.head.end <= found.span.end


def test_bounds_are_tokens_around_the_head() -> None:
    s = sentence("The firm bought three used fishing boats.")
    assert bounds(Words(s, schema(), load_grammar()), 6) == (3, 7)


def test_a_list_as_object_is_told_item_by_item() -> None:
    found = facts("Volunteers brought water, bread, tents and blankets.")
    assert [fact.object for fact in found] == ["water", "bread", "tents", "blankets"]


def test_an_endless_list_is_one_filler() -> None:
    s = sentence("Volunteers brought water, bread, tents and blankets.")
    tokens = [s.words.index(word) for word in ("water", "bread", "tents", "blankets")]
    assert split(tokens * 4, 16) == [tokens * 4]
    assert split(tokens) == [tokens]
    assert split(tokens[:3]) == [[k] for k in tokens[:3]]


def test_a_clause_is_a_filler_without_its_full_stop() -> None:
    said = readings("Maria Lopez said that the bridge was safe.")[0]
    topic = said.fillers(said.object_role)[0]
    assert (topic.kind, topic.span.text) == ("clause", "that the bridge was safe")
