"""Readings: every filler, speaker and relay finds its entity by the place of its head."""

from dataclasses import replace

from resolve_trees import document

from kg.records import Document, DocumentResult, Filler, Reading, Span
from kg.resolve.resolve import resolve
from kg.schema import load_schema


def span(document: Document, words: str, nth: int = 0) -> Span:
    """Return the nth place of some words."""
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(words, start + 1)
    return Span(start, start + len(words), words)


def filler(document: Document, words: str, head: str = "", *, kind: str = "noun", nth: int = 0) -> Filler:
    whole = span(document, words, nth)
    inner = whole.start + words.index(head or words)
    return Filler(whole, Span(inner, inner + len(head or words), head or words), kind)


def reading(document: Document, **roles: tuple[Filler, ...]) -> Reading:
    first = Span(0, 1, document.text[:1])
    return Reading(
        story=0,
        sentence=first,
        trigger=first,
        lemma="do",
        predicate="do",
        event_type="OpenEvent",
        roles=tuple(sorted(roles.items())),
        subject_role="agent",
        object_role="",
    )


def refs(result: DocumentResult, fillers: tuple[Filler, ...]) -> list[str]:
    names = {e.key: e.name for e in result.entities}
    return [names.get(one.ref, "") for one in fillers]


def test_head_inside_a_longer_phrase_decides() -> None:
    doc, sentences = document("Karl Holm and Peter Lund arrived.", "Karl Holm praised himself.")
    whole = filler(doc, "Karl Holm and Peter Lund", "Peter Lund", kind="name")
    own = filler(doc, "himself", kind="pronoun")
    result = resolve(doc, sentences, [reading(doc, agent=(whole,), theme=(own,))], load_schema())
    assert refs(result, result.readings[0].fillers("agent")) == ["Peter Lund"]
    assert refs(result, result.readings[0].fillers("theme")) == ["Karl Holm"]


def test_plural_of_two_becomes_one_filler_each() -> None:
    doc, sentences = document("Norway and Sweden signed a treaty.", "The two countries share a border.")
    both = filler(doc, "The two countries", "countries")
    result = resolve(doc, sentences, [reading(doc, agent=(both,))], load_schema())
    fillers = result.readings[0].fillers("agent")
    assert refs(result, fillers) == ["Norway", "Sweden"]
    assert {one.span for one in fillers} == {both.span}


def test_they_of_two_people_becomes_one_filler_each() -> None:
    doc, sentences = document("Karl Holm and Peter Lund arrived.", "They talked.")
    result = resolve(
        doc, sentences, [reading(doc, agent=(filler(doc, "They", kind="pronoun"),))], load_schema()
    )
    assert refs(result, result.readings[0].fillers("agent")) == ["Karl Holm", "Peter Lund"]


def test_speaker_and_relay_are_linked() -> None:
    doc, sentences = document("Anna Berg spoke.", "She smiled.", "Acme cut jobs.")
    said = replace(
        reading(doc),
        speaker=filler(doc, "She", kind="pronoun"),
        via=filler(doc, "Acme", kind="name"),
    )
    result = resolve(doc, sentences, [said], load_schema())
    speaker, via = result.readings[0].speaker, result.readings[0].via
    assert speaker is not None
    assert via is not None
    assert refs(result, (speaker, via)) == ["Anna Berg", "Acme"]


def test_adjective_links_to_its_country_and_the_noun_to_the_group() -> None:
    doc, sentences = document("Norwegian troops crossed the border.")
    read = reading(
        doc, agent=(filler(doc, "Norwegian troops", "troops"),), origin=(filler(doc, "Norwegian"),)
    )
    result = resolve(doc, sentences, [read], load_schema())
    assert refs(result, result.readings[0].fillers("agent")) == ["Norwegian troops"]
    assert refs(result, result.readings[0].fillers("origin")) == ["Norway"]


def test_unnamed_thing_clause_and_value_stay_without_entity() -> None:
    doc, sentences = document("Norway signed a treaty.")
    treaty = filler(doc, "a treaty", "treaty")
    clause = filler(doc, "Norway signed a treaty", "Norway", kind="clause")
    value = filler(doc, "Norway", kind="value")
    result = resolve(doc, sentences, [reading(doc, theme=(treaty, clause, value))], load_schema())
    assert [one.ref for one in result.readings[0].fillers("theme")] == ["", "", ""]


def test_the_rest_of_a_reading_is_kept() -> None:
    doc, sentences = document("Norway signed a treaty.")
    read = replace(reading(doc), modality="planned", confidence=0.4, rule="some rule")
    result = resolve(doc, sentences, [read], load_schema())
    assert result.readings == (read,)
    assert result.counts == {"words": 5, "sentences": 1}


def test_empty_document() -> None:
    doc, sentences = document()
    assert resolve(doc, sentences, [], load_schema()).entities == ()


def confidence(text: str, words: str, kind: str, lemma: str = "") -> float:
    doc, sentences = document(text)
    said = replace(filler(doc, words, kind=kind), lemma=lemma)
    verb = doc.text.index("praised") if "praised" in doc.text else 0
    read = replace(reading(doc, agent=(said,)), trigger=Span(verb, verb + 7, doc.text[verb : verb + 7]))
    return resolve(doc, sentences, [replace(read, confidence=0.8)], load_schema()).readings[0].confidence


def test_nobody_misses_no_antecedent() -> None:
    assert confidence("Nobody praised the plan.", "Nobody", "pronoun") == 0.8
    assert confidence("It praised the plan.", "It", "pronoun") == 0.4


def test_the_world_may_act_but_is_a_vague_source() -> None:
    assert confidence("The world praised the plan.", "The world", "noun", "world") == 0.8
    assert confidence("Karl Holm praised the world.", "the world", "noun", "world") == 0.4
