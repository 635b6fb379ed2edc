"""What a user is promised of a build, on our own articles."""

import csv
import json

import pytest
from running import EXAMPLES, command

pytestmark = pytest.mark.model


@pytest.mark.parametrize("name", ["page", "news"])
def test_a_build_passes_its_own_check(name, request):
    from kg.check import check

    report = check(request.getfixturevalue(name))
    assert report.failures == ()
    assert report.looked_at["shapes"] > 10
    assert report.looked_at["integrity"] > 0


def test_the_furniture_of_the_page_is_not_read(page):
    text = (page / "facts.jsonl").read_text(encoding="utf-8")
    assert "Norway" in text
    for furniture in ("Skip to content", "Sign in", "Tweet", "Advertisement", "Helen Marsh"):
        assert furniture not in text


def test_dead_and_injured_come_out_as_a_table(tmp_path):
    from kg.ask import query

    text = (
        "Four people were killed and nine were injured in a Russian drone strike on a market in Kharkiv, "
        "Ukraine, on Monday, the regional police said."
    )
    (tmp_path / "item.txt").write_text(text, encoding="utf-8")
    code, _, err = command(
        "build", tmp_path / "item.txt", "-o", tmp_path / "out", "--date", "2025-03-12", "-q"
    )
    assert code == 0, err
    found = query(tmp_path / "out", "casualty_table")
    (row,) = [dict(zip(found.variables, values, strict=True)) for values in found.rows]
    told = {name: str(row[name]) for name in ("killed", "injured", "place", "agent", "claimed_by", "when")}
    assert told == {
        "killed": "Four people", "injured": "nine", "place": "Kharkiv", "agent": "Russia",
        "claimed_by": "the regional police", "when": "2025-03-10",
    }  # fmt: skip
    assert "strike" in str(row["cause"])
    assert str(row["sentence"]) == text


def facts(out):
    lines = (out / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row.get("kind") != "entity"]


def test_who_supplies_what_to_whom(page):
    found = {(row["subject_label"], row["object"], row["args"].get("recipient")) for row in facts(page)}
    for giver, thing, taker in (
        ("Estonia", "field hospitals", "Moldova"),
        ("Estonia", "water pumps", "Moldova"),
        ("Norway", "mobile bridges", "Moldova"),
        ("Moldova", "seed grain", "Estonia"),
        ("South Korea", "locomotives", "Kenya"),
        ("Portugal", "aircraft", "Cape Verde"),
    ):
        assert any(s == giver and thing in o and r == taker for s, o, r in found), (giver, thing, taker)


@pytest.mark.parametrize(
    ("subject", "verb", "modality"),
    [
        ("Norway", "supply", "planned"),
        ("Turkey", "offered", "planned"),
        ("Moldova", "will give", "planned"),
        ("Japan", "supplied", "reported"),
        ("Moldova", "would have done", "hypothetical"),
        ("Romania", "had closed", "denied"),
        ("Estonia", "has sent", "asserted"),
    ],
)
def test_status_and_speaker(page, subject, verb, modality):
    found = [row for row in facts(page) if row["subject_label"] == subject and verb in row["predicate"]]
    assert found
    assert {row["modality"] for row in found} == {modality}
    assert all(row["attribution"] for row in found if modality == "reported")


def test_what_is_denied_is_asserted_by_nobody(page):
    from kg.ask import query

    denied = [row for row in facts(page) if row["modality"] == "denied"]
    assert denied
    assert all(row["polarity"] == "negative" or row["stance"] == "denies" for row in denied)
    text = """SELECT ?relation { ?relation a kg:Relation ; kg:asserted true .
      FILTER NOT EXISTS { ?claim kg:states ?relation ; kg:polarity "positive" ; kg:modality "actual" } }"""
    assert query(page, text).rows == ()


def test_one_entity_over_several_articles(news):
    entities = [
        json.loads(line)
        for line in (news / "facts.jsonl").read_text(encoding="utf-8").splitlines()
        if '"kind":"entity"' in line
    ]
    documents = {row["doc"] for row in entities if row["label"] == "Estonia"}
    assert len(documents) >= 3
    assert len({row["entity"] for row in entities if row["label"] == "Estonia"}) == 1


def test_the_spreadsheet_has_the_promised_columns(page):
    with (page / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == [
        "subject", "relation", "object", "receiver", "number", "time", "place", "status", "speaker",
        "sentence", "publisher", "date", "URL",
    ]  # fmt: skip
    assert len(rows) == len(facts(page))


def test_the_first_question_of_the_readme(page):
    code, out, err = command("query", page, "supplies")
    assert code == 0, err
    assert out.count("\n") >= 3
    assert "Estonia" in out


def test_every_shipped_query_is_answered_quickly(news):
    import time

    from kg.ask import ask, open_store, shipped_queries

    store = open_store(news)
    assert len(shipped_queries()) >= 5
    for name, path in shipped_queries().items():
        start = time.perf_counter()
        ask(store, path.read_text(encoding="utf-8"))
        assert time.perf_counter() - start < 2, name


@pytest.mark.parametrize("path", sorted((EXAMPLES / "queries").glob("*.rq")), ids=lambda path: path.stem)
def test_the_queries_of_the_examples_return_rows(page, path):
    from kg.ask import query

    assert len(query(page, str(path))) > 0


def test_metadata_reaches_the_facts(tmp_path):
    out = tmp_path / "graph"
    article = tmp_path / "article.txt"
    article.write_text("Norway supplied radars to Ukraine.\n", encoding="utf-8")
    code, _, err = command("build", article, "-o", out, "--date", "2025-03-18", "--source", "Wire")
    assert code == 0, err
    with (out / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {(row["publisher"], row["date"]) for row in rows} == {("Wire", "2025-03-18")}


def test_quotes_only_keeps_the_article_out_of_the_page(tmp_path):
    out = tmp_path / "graph"
    secret = "Nothing at all happened near the quiet harbour wall."
    article = tmp_path / "article.txt"
    article.write_text(f"Norway supplied radars to Ukraine.\n\n{secret}\n", encoding="utf-8")
    assert command("build", article, "-o", out, "--quotes-only")[0] == 0
    assert "quiet harbour wall" not in (out / "graph.html").read_text(encoding="utf-8")
