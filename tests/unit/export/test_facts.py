"""`facts.jsonl`, `facts.csv`, the terminal form, the documents and the drawn graph."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from building import ENTITY, RUN, SETTINGS, Article, small_schema, supply
from small_gazetteer import GAZETTEER

from kg.export import documents
from kg.export.facts import COLUMNS, cell, fact_rows, fact_text, facts, write_csv, write_jsonl
from kg.graph import Graph
from kg.merge.merge import merge
from kg.records import DocumentResult, Mention

SCHEMA = small_schema()


def merged(*results: DocumentResult) -> Graph:
    return merge(results, SCHEMA, SETTINGS, RUN, gazetteer=GAZETTEER)


def first_row(*results: DocumentResult) -> dict[str, object]:
    return next(fact_rows(merged(*results), SCHEMA))


def test_row_says_all_of_a_claim() -> None:
    row = first_row(supply())
    assert (row["doc"], row["subject"], row["predicate"], row["object"]) == (
        "a",
        "North Korea",
        "supplied",
        "troops",
    )
    assert row["counts"] == {"object": "15,000"}
    assert row["args"] == {"recipient": "Russia", "quantity": "15,000"}
    assert (row["subject_entity"], row["subject_type"]) == (ENTITY + "place/North_Korea", "Country")
    assert (row["object_label"], row["attribution"], row["event_type"]) == ("troops", "", "Supply")
    assert row["spans"]["recipient"] == [38, 44]
    assert row["words"] == {}


@pytest.mark.parametrize(
    ("status", "modality"),
    [
        ({}, "asserted"),
        ({"polarity": "negative"}, "denied"),
        ({"stance": "denies"}, "denied"),
        ({"polarity": "negative", "modality": "planned"}, "denied"),
        ({"polarity": "negative", "modality": "hypothetical"}, "hypothetical"),
        ({"polarity": "negative", "modality": "possible"}, "denied"),
        ({"modality": "planned"}, "planned"),
        ({"modality": "offered"}, "planned"),
        ({"modality": "requested"}, "planned"),
        ({"modality": "desired"}, "planned"),
        ({"modality": "possible"}, "hypothetical"),
        ({"modality": "hypothetical"}, "hypothetical"),
        ({"certainty": "probable"}, "reported"),
    ],
)
def test_modality_is_the_readers(status: dict[str, str], modality: str) -> None:
    assert first_row(supply(**status))["modality"] == modality


def report(kind: str = "name") -> DocumentResult:
    """Return 'Anna Petrov left. She met Ivan Orlov and Olga Orlova in Rome, Ivan Orlov said.'"""
    article = Article("Anna Petrov left. She met Lev Orlov and Olga Orlova in Rome on Monday, Uri Katz said.")
    person = article.entity("Anna Petrov", "Person")
    she = article.span("She")
    article.entities[0] = replace(
        article.entities[0], mentions=(*article.entities[0].mentions, Mention(she, "pronoun", "last woman"))
    )
    others = [article.entity(name, "Person") for name in ("Lev Orlov", "Olga Orlova")]
    place = article.entity("Rome", "City")
    article.reading(
        "met", "Meet", sentence=article.text[18:], ends=("agent", "coAgent"), attribution="indirect",
        roles={"agent": [replace(person, span=she, kind="pronoun")], "coAgent": others, "location": [place]},
        speaker=article.entity("Uri Katz", "Person"), times=(article.time("on Monday", "2025-03-03"),),
    )  # fmt: skip
    return article.result()


def test_one_line_per_object_and_pronouns_are_told_by_name() -> None:
    rows = [row for row in fact_rows(merged(report()), SCHEMA) if "subject" in row]
    assert [(row["subject"], row["object"]) for row in rows] == [
        ("Anna Petrov", "Lev Orlov"),
        ("Anna Petrov", "Olga Orlova"),
    ]
    assert len({row["claim"] for row in rows}) == 1
    assert rows[0]["words"] == {"subject": "She"}
    assert rows[0]["spans"]["subject"] == [18, 21]


def kin(words: str, subject: str, score: float) -> DocumentResult:
    """Return 'Lev Orlov rests. ...': what somebody is to him."""
    article = Article(f"Lev Orlov rests. {subject} is {words}.")
    person = article.entity("Lev Orlov", "Person")
    one = person if subject == "Lev Orlov" else article.entity(subject, "Person")
    whole = article.span(words)
    his = replace(whole, end=whole.start + 3, text=words[:3])
    mentions = (*article.entities[0].mentions, Mention(his, "pronoun", "last man", score))
    article.entities[0] = replace(article.entities[0], mentions=mentions)
    article.reading(
        "is", "IsA", ends=("theme", "coTheme"),
        roles={"theme": [one], "coTheme": [article.noun(words)]},
    )  # fmt: skip
    return article.result()


@pytest.mark.parametrize(
    ("words", "subject", "score", "told"),
    [
        ("his widow", "Olga Orlova", 0.9, "Lev Orlov's widow"),
        ("his widow", "Olga Orlova", 0.6, "his widow"),  # not sure enough
        ("his own boss", "Lev Orlov", 0.9, "his own boss"),  # told already
    ],
)
def test_an_owner_is_told_by_name(words: str, subject: str, score: float, told: str) -> None:
    row = next(row for row in fact_rows(merged(kin(words, subject, score)), SCHEMA) if "subject" in row)
    assert row["object"] == told
    assert row["words"] == ({} if told == words else {"object": words})


def whose() -> DocumentResult:
    """Return 'Lev Orlov, whose widow met Olga Orlova, rests.'"""
    article = Article("Lev Orlov, whose widow met Olga Orlova, rests.")
    article.entity("Lev Orlov", "Person")
    mention = Mention(article.span("whose"), "relative", "antecedent", 0.9)
    article.entities[0] = replace(article.entities[0], mentions=(*article.entities[0].mentions, mention))
    roles = {"agent": [article.noun("whose widow")], "coAgent": [article.entity("Olga Orlova", "Person")]}
    article.reading("met", "Meet", ends=("agent", "coAgent"), roles=roles)
    return article.result()


def test_whose_is_told_by_name() -> None:
    row = next(row for row in fact_rows(merged(whose()), SCHEMA) if "subject" in row)
    assert (row["subject"], row["words"]) == ("Lev Orlov's widow", {"subject": "whose widow"})


def talks(adjective: str) -> DocumentResult:
    """Return 'Danish talks ...': an adjective that stands for Denmark."""
    article = Article(f"{adjective} talks met Anna Petrov. Denmark said so.")
    country = article.entity("Denmark", "Country")
    first = article.span(adjective)
    article.entities[0] = replace(
        article.entities[0], mentions=(*article.entities[0].mentions, Mention(first, "demonym", "adjective"))
    )
    person = article.entity("Anna Petrov", "Person")
    article.reading(
        "met", "Meet", ends=("agent", "coAgent"),
        roles={"agent": [replace(country, span=first)], "coAgent": [person]},
    )  # fmt: skip
    return article.result()


@pytest.mark.parametrize(("adjective", "told"), [("Danish", "Denmark"), ("Danes", "Danes")])
def test_an_adjective_is_told_by_its_country(adjective: str, told: str) -> None:
    row = next(row for row in fact_rows(merged(talks(adjective)), SCHEMA) if "subject" in row)
    assert (row["subject"], row["spans"]["subject"]) == (told, [0, len(adjective)])
    assert row["words"] == ({"subject": adjective} if told != adjective else {})


def test_arguments_bear_the_names_that_readers_use() -> None:
    row = first_row(report())
    assert row["args"] == {"place": "Rome", "time": "on Monday", "time_norm": "2025-03-03"}
    assert (row["attribution"], row["modality"], row["time_norm"]) == ("Uri Katz", "reported", "2025-03-03")


def test_entity_lines_hold_all_mentions_pronouns_last_and_unnamed() -> None:
    lines = {row["label"]: row for row in fact_rows(merged(report()), SCHEMA) if row.get("kind") == "entity"}
    assert lines["Anna Petrov"]["mentions"] == ["Anna Petrov"]
    assert lines["Anna Petrov"]["mention_kinds"] == ["name", "pronoun"]
    assert lines["Anna Petrov"]["mention_spans"] == [[0, 11], [18, 21]]
    assert lines["Rome"]["family"] == "place"


def test_what_is_part_of_a_phrase_is_no_mention_of_its_own() -> None:
    article = Article("Anna Petrov, the mayor who won, left.")
    article.entity("Anna Petrov", "Person")
    result = article.result()
    more = (
        ("Anna Petrov, the mayor who won", "epithet"),
        ("the mayor who won", "epithet"),
        ("who", "relative"),
    )
    told = tuple(Mention(article.span(words), kind, "") for words, kind in more)
    anna = replace(result.entities[0], mentions=(*result.entities[0].mentions, *told))
    row = next(
        row for row in fact_rows(merged(replace(result, entities=(anna,))), SCHEMA) if row["kind"] == "entity"
    )
    assert row["mention_spans"] == [[0, 11], [0, 30]]
    assert row["inner_spans"] == [[13, 30], [23, 26]]
    assert row["mentions"] == ["Anna Petrov", "Anna Petrov, the mayor who won", "the mayor who won"]


def test_mentions_of_a_merged_name_go_to_the_entity_it_was_merged_into() -> None:
    article = Article("Anna J. Petrov left. Anna Petrov came.")
    article.entity("Anna J. Petrov", "Person")
    article.entity("Anna Petrov", "Person")
    (line,) = list(fact_rows(merged(article.result()), SCHEMA))
    assert line["mentions"] == ["Anna J. Petrov", "Anna Petrov"]


def test_several_fillers_of_a_role_are_a_list_with_a_span_each() -> None:
    article = Article("Russia attacked Iran in Rome and Oslo.")
    roles = {
        "agent": [article.entity("Russia", "Country")],
        "patient": [article.entity("Iran", "Country")],
        "location": [article.entity("Rome", "City"), article.entity("Oslo", "City")],
    }
    article.reading("attacked", "Attack", roles=roles, ends=("agent", "patient"))
    row = first_row(article.result())
    assert row["args"]["place"] == ["Rome", "Oslo"]
    assert (row["spans"]["place"], row["spans"]["place_2"]) == ([24, 28], [33, 37])


SUPPLIED = "North Korea — supplied — troops — Russia"


@pytest.mark.parametrize(
    ("result", "text"),
    [
        (supply(), "North Korea — supplies — troops — Russia (15,000, according to the article)"),
        (supply(modality="planned"), f"{SUPPLIED} (15,000, planned, according to the article)"),
        (supply(polarity="negative"), f"{SUPPLIED} (15,000, denied, according to the article)"),
        (report(), "Anna Petrov — meets — Lev Orlov — Rome (according to Uri Katz)"),
    ],
    ids=["plain", "planned", "denied", "spoken"],
)
def test_fact_reads_as_people_say_it(result: DocumentResult, text: str) -> None:
    assert fact_text(next(facts(merged(result)))) == text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@cmd", "'@cmd"),
        ("\t=1", "'=1"),
        ("two\nlines", "two lines"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_cells_are_no_formulas(text: str, safe: str) -> None:
    assert cell(text) == safe


def test_spreadsheet_has_the_promised_columns(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    write_csv(merged(report(), supply("=b", giver="DPRK")), path, schema=SCHEMA, settings=SETTINGS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = list(csv.reader(file))
    assert tuple(head) == COLUMNS
    given = dict(zip(head, rows[0], strict=True))
    assert (given["subject"], given["receiver"], given["number"]) == ("North Korea", "Russia", "15,000")
    assert (given["publisher"], given["date"]) == ("The Post", "2025-06-18")
    met = dict(zip(head, rows[1], strict=True))
    assert (met["place"], met["time"], met["speaker"], met["status"]) == (
        "Rome",
        "on Monday",
        "Uri Katz",
        "reported",
    )


def test_files_hold_one_json_object_a_line(tmp_path: Path) -> None:
    graph = merged(supply("b"), report())
    for writer, name in ((write_jsonl, "facts.jsonl"), (documents.write, "documents.jsonl")):
        writer(graph, tmp_path / name, schema=SCHEMA, settings=SETTINGS)
        lines = (tmp_path / name).read_text(encoding="utf-8").split("\n")
        assert lines[-1] == ""
        assert all(isinstance(json.loads(line), dict) for line in lines[:-1])
    rows = [
        json.loads(line) for line in (tmp_path / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert [row["id"] for row in rows] == ["a", "b"]
    assert rows[1]["publisher"] == "The Post"
    assert rows[1]["text"] == supply().document.text


def test_drawn_graph_has_entities_and_kinds_as_nodes_and_events_as_edges() -> None:
    net = merged(supply("a"), supply("b", giver="DPRK")).to_networkx()
    assert {data["label"] for _, data in net.nodes(data=True)} == {"North Korea", "Russia", "troops"}
    ((source, target, data),) = net.edges(data=True)
    assert (source, target) == (ENTITY + "place/North_Korea", ENTITY + "place/Russia")
    assert (data["label"], data["status"], data["claims"]) == ("supplies troops", "asserted", 2)


def test_merged_names_are_no_nodes_of_the_drawn_graph() -> None:
    article = Article("Anna J. Petrov left. Anna Petrov came.")
    article.entity("Anna J. Petrov", "Person")
    article.entity("Anna Petrov", "Person")
    assert len(merged(article.result()).to_networkx()) == 1
