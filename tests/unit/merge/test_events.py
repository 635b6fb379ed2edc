"""Keys of events, claims, relations and their standing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from building import ENTITY, SETTINGS, Article, supply

from kg.graph import Event, Graph
from kg.ids import document_iri, span_iri, story_iri
from kg.records import DocumentResult, Filler, Story

Merge = Callable[..., Graph]


def attack(
    id_: str,
    roles: tuple[str, ...] = ("agent", "patient"),
    *,
    day: str = "2025-03-01",
    words: str = "",
    time: str = "",
    value: str = "",
    publisher: str = "",
    **options: object,
) -> DocumentResult:
    """Return 'Russia attacked North Korea TIME WORDS' with the named roles filled."""
    article = Article(
        f"Russia attacked North Korea {time} {words}", id=id_, published=day, publisher=publisher
    )
    places = {
        "agent": article.entity("Russia", "Country", gazetteer="Q159"),
        "patient": article.entity("North Korea", "Country", gazetteer="Q423"),
    }
    times = (article.time(time, value),) if time else ()
    article.reading("attacked", "Attack", roles={role: [places[role]] for role in roles},
                    ends=("agent", "patient"), times=times, **options)  # fmt: skip
    return article.result()


def only(graph: Graph) -> Event:
    (event,) = graph.events
    return event


MONDAY = {"time": "on Monday", "value": "2025-02-24"}


def test_two_documents_tell_of_one_event(merged: Merge) -> None:
    graph = merged(supply("a"), supply("b", giver="DPRK", publisher="Another"))
    event = only(graph)
    assert len(graph.claims) == 2
    assert (event.claims, event.sources, event.status) == (2, 2, "asserted")
    assert event.label == "North Korea supplies troops to Russia"
    assert (event.source, event.edge, event.target) == (
        ENTITY + "place/North_Korea",
        "supplies troops",
        ENTITY + "place/Russia",
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {}, True),
        ({}, {"day": "2025-03-02"}, False),
        (MONDAY, {"day": "2025-03-02", "time": "that day", "value": "2025-02-24"}, True),
        (MONDAY, {"time": "in May", "value": "2024-05"}, False),
        ({"roles": ("agent",)}, {"roles": ("agent",)}, False),  # the document joins in
    ],
)  # fmt: skip
def test_key_takes_participants_and_time(
    merged: Merge, one: dict[str, str], other: dict[str, str], same: bool
) -> None:
    graph = merged(attack("a", **one), attack("b", words="again", **other))
    assert (len(graph.events) == 1) is same


def test_publication_day_keys_an_event_but_is_not_told_as_its_time(merged: Merge) -> None:
    event = only(merged(attack("a")))
    assert (event.time, event.reported) == ("", "2025-03-01")


def test_state_takes_no_time(merged: Merge) -> None:
    results = []
    for day in ("2024-01-01", "2025-01-01"):
        article = Article(f"Anna Petrov is envoy to Russia ({day}).", id=day, published=day)
        person, place = (
            article.entity("Anna Petrov", "Person"),
            article.entity("Russia", "Country", gazetteer="Q159"),
        )
        roles = {
            "theme": [person],
            "position": [article.noun("envoy", type_="Position")],
            "location": [place],
        }
        article.reading("is", "HoldOffice", roles=roles, ends=("theme", "position"))
        results.append(article.result())
    event = only(merged(*results))
    assert (event.time, event.reported, event.claims) == ("", "", 2)
    assert event.label == "Anna Petrov is envoy in Russia"


def test_a_value_and_a_purpose_are_no_part_of_the_key(merged: Merge) -> None:
    results = []
    for number in ("5 %", "7 %"):
        article = Article(f"Russia attacked North Korea by {number} to gain land {number}")
        a, b = (
            article.entity("Russia", "Country", gazetteer="Q159"),
            article.entity("North Korea", "Country", gazetteer="Q423"),
        )
        roles = {
            "agent": [a],
            "patient": [b],
            "manner": [article.clause(number, "value")],
            "purpose": [article.clause("to gain land")],
        }
        article.reading("attacked", "Attack", roles=roles)
        results.append(article.result())
    event = only(merged(*results))
    assert len(dict(event.roles)["purpose"]) == 2


def test_conjoined_themes_split_agents_stay_and_numbers_go_with_theirs(merged: Merge) -> None:
    article = Article("Russia and North Korea supplied 500 guns and 20 tanks.")
    agents = [article.entity("Russia", "Country"), article.entity("North Korea", "Country")]
    themes = [article.noun("500 guns", "gun"), article.noun("20 tanks", "tank")]
    article.reading("supplied", "Supply", roles={"agent": agents, "theme": themes}, ends=("agent", "theme"),
                    quantities=(article.number("500", 500.0), article.number("20", 20.0)))  # fmt: skip
    graph = merged(article.result())
    assert {event.label for event in graph.events} == {
        "North Korea and Russia supply guns",
        "North Korea and Russia supply tanks",
    }
    labels = {event.iri: event.label for event in graph.events}
    numbers = {labels[claim.event][-4:]: [q.span.text for q in claim.quantities] for claim in graph.claims}
    assert numbers == {"guns": ["500"], "anks": ["20"]}


def test_symmetric_relation_starts_at_the_smaller_iri(merged: Merge) -> None:
    results = []
    for first, second in (("Russia", "North Korea"), ("North Korea", "Russia")):
        article = Article(f"{first} met {second}.")
        a, b = article.entity(first, "Country"), article.entity(second, "Country")
        article.reading("met", "Meet", roles={"agent": [a], "coAgent": [b]}, ends=("agent", "coAgent"))
        results.append(article.result())
    (relation,) = merged(*results).relations
    assert (relation.subject, relation.object) == (ENTITY + "place/North_Korea", ENTITY + "place/Russia")
    assert relation.claims == 2


def test_agents_of_a_meeting_are_joined_to_each_other(merged: Merge) -> None:
    article = Article("Anna Petrov and Ivan Orlov met.")
    people = [article.entity("Anna Petrov", "Person"), article.entity("Ivan Orlov", "Person")]
    article.reading("met", "Meet", roles={"agent": people})
    graph = merged(article.result())
    pair = (ENTITY + "person/Anna_Petrov", ENTITY + "person/Ivan_Orlov")
    assert [(r.subject, r.object) for r in graph.relations] == [pair]
    assert only(graph).ends == (pair,)
    assert only(graph).label == "Anna Petrov and Ivan Orlov meet"


DENIED, PLANNED = {"polarity": "negative"}, {"modality": "planned"}
ALLEGED, NO_COMMENT = {"stance": "alleges"}, {"stance": "noComment"}


@pytest.mark.parametrize(
    ("claims", "status", "asserted"),
    [
        ([{}], "asserted", True),
        ([DENIED], "negated", False),
        ([{"stance": "denies"}], "negated", False),
        ([{}, DENIED], "disputed", True),
        ([PLANNED, DENIED], "planned", False),
        ([{"modality": "possible"}, {"modality": "offered"}], "offered", False),
        ([ALLEGED], "asserted", False),
        ([{"certainty": "probable"}], "asserted", False),
        ([{"stance": "estimates"}, {"stance": "predicts"}], "asserted", False),
        ([ALLEGED, {"stance": "confirms"}], "asserted", True),
        ([NO_COMMENT], "possible", False),
        ([{"modality": "hypothetical"}], "hypothetical", False),
    ],
)
def test_standing_is_computed_from_the_claims(
    merged: Merge, claims: list[dict[str, str]], status: str, asserted: bool
) -> None:
    graph = merged(*(attack(f"d{n}", words=str(n), **claim) for n, claim in enumerate(claims)))
    (relation,) = graph.relations
    assert (only(graph).status, relation.status, relation.asserted) == (status, status, asserted)


@pytest.mark.parametrize(
    ("told", "sources"),
    [
        ([("one", "Post"), ("two", "Times")], 2),
        ([("one", "Post"), ("two", "post")], 1),
        ([("same", "Post"), ("same", "Times"), ("same", "Mail")], 1),
        ([("same", "Post"), ("same", "Times"), ("other", "Post")], 2),
        ([("one", ""), ("two", "")], 2),
    ],
)
def test_sources_are_independent(merged: Merge, told: list[tuple[str, str]], sources: int) -> None:
    results = []
    for number, (words, publisher) in enumerate(told):
        result = attack(str(number), words=words, publisher=publisher)
        document = replace(result.document, key=f"{number:016x}")  # the same text at another address
        results.append(replace(result, document=document))
    graph = merged(*results)
    assert (only(graph).claims, only(graph).sources) == (len(told), sources)


def test_open_verb_states_a_relation_of_its_own(merged: Merge) -> None:
    article = Article("Russia carried out tests.")
    roles = {"agent": [article.entity("Russia", "Country")], "patient": [article.noun("tests", "test")]}
    article.reading("carried", "OpenEvent", lemma="carry_out", roles=roles, ends=("agent", "patient"))
    graph = merged(article.result())
    (relation,) = graph.relations
    assert relation.predicate == "https://newskg.example/verb/carry_out"
    assert (only(graph).label, only(graph).edge) == ("Russia carries out tests", "carries out")


def _speaker(article: Article, resolved: bool) -> Filler:
    if resolved:
        return article.entity("Anna Petrov", "Person")
    return article.noun("Anna Petrov")


@pytest.mark.parametrize(("stories", "speaker", "expected"), [
    (1, None, "document"), (2, None, "story"), (1, True, "entity"), (2, False, "span"),
])  # fmt: skip
def test_attribution_is_never_empty(merged: Merge, stories: int, speaker: bool | None, expected: str) -> None:
    text = "Russia attacked, Anna Petrov said. More."
    parts = (Story(0, 0, 34, ((0, 34),)), Story(1, 35, len(text), ((35, len(text)),)))
    article = Article(text, stories=parts if stories == 2 else ())
    said_by = None if speaker is None else _speaker(article, speaker)
    article.reading(
        "attacked", "Attack", roles={"agent": [article.entity("Russia", "Country")]}, speaker=said_by
    )
    (claim,) = merged(article.result()).claims
    base, key = SETTINGS.base, article.document.key
    assert (
        claim.speaker
        == {
            "document": document_iri(base, key),
            "story": story_iri(base, key, 0),
            "entity": ENTITY + "person/Anna_Petrov",
            "span": span_iri(base, key, 17, 28),
        }[expected]
    )


def test_a_description_of_the_subject_is_a_kind(merged: Merge) -> None:
    article = Article("Anna Petrov is the envoy.")
    person = article.entity("Anna Petrov", "Person")
    epithet = replace(article.noun("the envoy", "envoy", "Position"), ref=person.ref)
    article.reading(
        "is", "HoldOffice", roles={"theme": [person], "position": [epithet]}, ends=("theme", "position")
    )
    (relation,) = merged(article.result()).relations
    assert relation.object == "https://newskg.example/kind/envoy"


def test_clauses_stand_as_spans_and_are_no_ends(merged: Merge) -> None:
    article = Article("Russia said that it won.")
    roles = {"agent": [article.entity("Russia", "Country")], "topic": [article.clause("that it won")]}
    article.reading("said", "Statement", roles=roles, ends=("agent", "topic"))
    graph = merged(article.result())
    assert dict(only(graph).roles)["topic"] == (span_iri(SETTINGS.base, article.document.key, 12, 23),)
    assert graph.relations == ()
    assert only(graph).ends == ()


def test_least_confidence_leaves_claims_out(merged: Merge) -> None:
    results = [attack("a", confidence=0.4), attack("b", words="x", confidence=0.6)]
    assert [claim.confidence for claim in merged(*results).claims] == [0.6]
    assert len(merged(*results, settings=replace(SETTINGS, min_confidence=0.0)).claims) == 2
