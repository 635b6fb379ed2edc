"""Numbers are told apart from what they count: 'ten people' is 'people', and 'ten'."""

from dataclasses import replace

import pytest
from building import RUN, SETTINGS, Article, small_schema
from small_gazetteer import GAZETTEER

from kg.export.facts import csv_rows, fact_rows, fact_text, facts
from kg.graph import Graph
from kg.merge.merge import merge
from kg.records import DocumentResult, Quantity, Span

SCHEMA = small_schema()


def merged(*results: DocumentResult) -> Graph:
    return merge(results, SCHEMA, SETTINGS, RUN, gazetteer=GAZETTEER)


def raid(subject: str, object_: str, *numbers: Quantity) -> DocumentResult:
    """Return 'SUBJECT hit OBJECT.' with numbers placed where their words stand."""
    article = Article(f"{subject} hit {object_}.")
    placed = tuple(replace(one, span=article.span(one.span.text)) for one in numbers)
    roles = {"agent": [article.noun(subject)], "patient": [article.noun(object_)]}
    article.reading("hit", "Attack", ends=("agent", "patient"), roles=roles, quantities=placed)
    return article.result()


@pytest.mark.parametrize(
    ("subject", "object_", "numbers", "told", "counts"),
    [
        ("Rebels", "at least two trucks", ["at least two"], ("Rebels", "trucks"), {"object": "at least two"}),
        ("Rebels", "dozens of trucks", ["dozens"], ("Rebels", "trucks"), {"object": "dozens"}),
        (
            "Two jets",
            "three trucks",
            ["Two", "three"],
            ("jets", "trucks"),
            {"subject": "Two", "object": "three"},
        ),
        ("Rebels", "two of the trucks", ["two"], ("Rebels", "two of the trucks"), {}),
        ("Rebels", "dozens of their trucks", ["dozens"], ("Rebels", "dozens of their trucks"), {}),
        ("Rebels", "a 50-truck convoy", ["50"], ("Rebels", "a 50-truck convoy"), {}),
        ("Rebels", "the two trucks", ["two"], ("Rebels", "the two trucks"), {}),
        ("Rebels", "dozens more", ["dozens"], ("Rebels", "dozens more"), {}),
        ("Rebels", "14", ["14"], ("Rebels", "14"), {}),
    ],
)
def test_number_is_told_apart_from_what_it_counts(
    subject: str, object_: str, numbers: list[str], told: tuple[str, str], counts: dict[str, str]
) -> None:
    found = [Quantity(Span(0, 0, text), None, None) for text in numbers]
    row = next(fact_rows(merged(raid(subject, object_, *found)), SCHEMA))
    assert ((row["subject"], row["object"]), row["counts"]) == (told, counts)
    span = row["spans"]["object"]
    assert f"{subject} hit {object_}."[span[0] : span[1]] == row["object"]


def test_each_of_a_list_has_its_own_number() -> None:
    article = Article("Two soldiers and nine rebels hit Tarn.")
    numbers = (article.number("Two"), article.number("nine"))
    roles = {
        "agent": [article.noun("Two soldiers"), article.noun("nine rebels")],
        "patient": [article.noun("Tarn")],
    }
    article.reading("hit", "Attack", ends=("agent", "patient"), roles=roles, quantities=numbers)
    rows = [row for row in fact_rows(merged(article.result()), SCHEMA) if "predicate" in row]
    assert [(row["subject"], row["quantity"], row["args"]["quantity"]) for row in rows] == [
        ("soldiers", "Two", "Two"),
        ("rebels", "nine", "nine"),
    ]


def test_number_of_an_entity_is_told_once() -> None:
    article = Article("Kenya hit two jets.")
    agent, patient = article.entity("Kenya", "Country"), article.entity("two jets", "Weapon", kind="epithet")
    roles = {"agent": [agent], "patient": [patient]}
    article.reading(
        "hit", "Attack", ends=("agent", "patient"), roles=roles, quantities=(article.number("two"),)
    )
    graph = merged(article.result())
    row = next(fact_rows(graph, SCHEMA))
    assert (row["object"], row["object_label"], row["counts"]) == ("jets", "two jets", {"object": "two"})
    assert fact_text(next(facts(graph))) == "Kenya — attacks — jets (two, according to the article)"


def test_amount_stays_with_its_unit() -> None:
    row = next(
        fact_rows(
            merged(raid("Rebels", "5 km of road", Quantity(Span(0, 0, "5"), 5, 5, unit="kilometre"))), SCHEMA
        )
    )
    assert (row["object"], row["counts"]) == ("5 km of road", {})


def test_spreadsheet_keeps_several_numbers_with_their_words() -> None:
    two, three = (Quantity(Span(0, 0, text), None, None) for text in ("Two", "three"))
    one, many = (
        merged(raid("Jets", "three trucks", three)),
        merged(raid("Two jets", "three trucks", two, three)),
    )
    assert [row[:3] for graph in (one, many) for row in csv_rows(facts(graph))] == [
        ("Jets", "hit", "trucks"),
        ("Two jets", "hit", "three trucks"),
    ]
