"""What fails the checks is set aside with its reasons and takes nothing with it."""

from dataclasses import replace

import pytest
from building import RUN, SETTINGS, small_schema, supply
from small_gazetteer import GAZETTEER

from kg.merge.merge import merge_with_quarantine
from kg.records import Reading, Span


def _break(reading: Reading, **changes: object) -> Reading:
    return replace(reading, **changes)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"trigger": Span(12, 20, "gave")}, "does not hold the words 'gave'"),
        ({"sentence": Span(0, 4000, "x")}, "lies outside the text"),
        ({"sentence": Span(0, 11, "North Korea")}, "outside its sentence"),
        ({"event_type": "Teleport"}, "event type 'Teleport' is unknown"),
        ({"event_type": "OpenEvent", "lemma": ""}, "needs the lemma"),
        ({"polarity": "maybe"}, "polarity 'maybe'"),
        ({"modality": "reported"}, "modality 'reported'"),
        ({"certainty": ""}, "certainty ''"),
        ({"stance": "shouts"}, "stance 'shouts'"),
        ({"attribution": "rumour"}, "attribution 'rumour'"),
        ({"confidence": 1.5}, "not between 0 and 1"),
        ({"story": 7}, "no story 7"),
    ],
)
def test_reading_is_set_aside(changes: dict[str, object], reason: str) -> None:
    result = supply()
    broken = replace(result, readings=(*result.readings, _break(result.readings[0], **changes)))
    graph, aside = merge_with_quarantine([broken], small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER)
    assert len(graph.claims) == 1
    (row,) = aside
    assert (row["doc"], row["kind"]) == ("a", "reading")
    assert any(reason in text for text in row["reasons"])


def test_unknown_role_and_dangling_reference_are_set_aside() -> None:
    result = supply()
    (reading,) = result.readings
    (_, (agent,)), *rest = reading.roles
    bad = [
        replace(reading, roles=(("helper", (agent,)), *rest)),
        replace(reading, roles=(("agent", (replace(agent, ref="9-9"),)), *rest)),
    ]
    graph, aside = merge_with_quarantine(
        [replace(result, readings=tuple(bad))], small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER
    )
    assert graph.claims == ()
    reasons = [text for row in aside for text in row["reasons"]]
    assert sorted(reasons) == ["'North Korea' refers to no entity (9-9)", "role 'helper' is unknown"]


@pytest.mark.parametrize(
    "changes", [{"name": " "}, {"family": "animal"}, {"type": "Unicorn"}, {"mentions": ()}, {"scope": "here"}]
)
def test_entity_is_set_aside_and_so_is_what_refers_to_it(changes: dict[str, object]) -> None:
    result = supply()
    first, *rest = result.entities
    broken = replace(result, entities=(replace(first, **changes), *rest))
    graph, aside = merge_with_quarantine([broken], small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER)
    assert [entity.label for entity in graph.entities] == ["Russia"]
    assert [row["kind"] for row in aside] == ["entity", "reading"]


def test_clean_records_leave_the_quarantine_empty() -> None:
    assert merge_with_quarantine([supply()], small_schema(), SETTINGS, RUN, gazetteer=GAZETTEER)[1] == ()
