"""Each verb: what it writes where, and with which exit code it ends."""

import json

import pytest

from kg.cli.main import VERBS

GOOD = "Norway gives radars to Ukraine"


def test_help_names_every_verb(kg):
    ran = kg("--help")
    assert ran.code == 0
    assert all(name in ran.out for name in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(kg, verb):
    ran = kg(verb, "--help")
    assert ran.code == 0
    assert VERBS[verb].__doc__.split(".")[0][:40] in " ".join(ran.out.split())


def test_version(kg):
    from kg import __version__

    assert kg("--version").out == f"kg {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["buidl"],
        ["build"],
        ["build", "x"],
        ["build", "x", "-o"],
        ["build", "x", "-o", "OUT", "--nope"],
        ["build", "x", "-o", "OUT", "--jobs", "many"],
        ["query", "x"],
    ],
)
def test_wrong_usage_is_the_users_to_correct(kg, arguments):
    ran = kg(*arguments)
    assert ran.code == 2
    assert "Error:" in ran.err
    assert ran.out == ""


def test_build_says_what_it_found_on_stderr(kg, reader, tmp_path):
    out = tmp_path / "graph"
    ran = kg("build", GOOD, "-o", out)
    assert (ran.code, ran.out) == (0, "")
    assert "1 story, 1 fact in 1 claim about 2 entities" in ran.err
    assert "Norway — supplies — radars — Ukraine" in ran.err
    assert "graph.html" in ran.err
    assert f"kg query {out} supplies" in ran.last


def test_quiet_is_quiet_unless_something_was_left_out(kg, reader, tmp_path):
    ran = kg("build", GOOD, "-o", tmp_path / "a", "--quiet")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    ran = kg("build", GOOD, "broken", "-o", tmp_path / "b", "-q")
    assert ran.code == 1
    assert ran.err.count("\n") == 1


def test_the_last_line_says_what_was_left_out(kg, reader, tmp_path):
    ran = kg("build", GOOD, "broken", "-o", tmp_path / "graph")
    assert ran.code == 1
    assert "1 failed of 2 inputs" in ran.last
    assert "KG201" in ran.last
    assert "broken" in ran.last


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["build", "missing", "-o", "OUT"], 2, ["KG301", "missing", "Check the name"]),
        (["build", GOOD, "-o", "FOREIGN"], 2, ["KG303", "not made by kg", "-o"]),
        (["build", GOOD, "-o", "FILE"], 2, ["KG302"]),
        (["build", GOOD, "broken", "-o", "OUT", "--strict"], 2, ["KG209", "broken"]),
        (["build", GOOD, "-o", "OUT", "--min-confidence", "2"], 2, ["KG101", "--min-confidence"]),
        (["build", GOOD, "-o", "OUT", "--jobs", "0"], 2, ["KG101", "--jobs"]),
        (["build", GOOD, "-o", "OUT", "--columns", "text"], 2, ["KG101", "FIELD=COLUMN"]),
        (["build", GOOD, "-o", "OUT", "--columns", "txt=body"], 2, ["KG101", "txt"]),
        (["build", GOOD, "-o", "OUT", "--base", "no iri"], 2, ["KG101", "--base"]),
        (["build", GOOD, "-o", "OUT", "--ontology", "none.yaml"], 2, ["KG103", "none.yaml"]),
        (["query", "none", "ASK {}"], 2, ["KG301", "none"]),
        (["query", "FOREIGN", "ASK {}"], 2, ["KG304"]),
        (["check", "FOREIGN"], 2, ["KG304"]),
        (["explain", "FOREIGN", "x"], 2, ["KG304"]),
        (["info", "FOREIGN"], 2, ["KG304"]),
        (["evaluate", "none.jsonl"], 2, ["KG403", "none.jsonl"]),
    ],
)
def test_what_the_user_can_correct(kg, reader, tmp_path, arguments, code, words):
    places = {"OUT": tmp_path / "out", "FOREIGN": tmp_path / "foreign", "FILE": tmp_path / "file"}
    places["FOREIGN"].mkdir()
    (places["FOREIGN"] / "mine").write_text("x", encoding="utf-8")
    places["FILE"].write_text("x", encoding="utf-8")
    ran = kg(*(places.get(argument, argument) for argument in arguments))
    assert (ran.code, ran.out) == (code, "")
    assert all(word in ran.err for word in words), ran.err
    assert "Traceback" not in ran.err
    assert not places["OUT"].exists()


def test_our_bug_is_told_without_a_traceback(kg, reader, monkeypatch, tmp_path):
    import kg.pipeline as pipeline

    monkeypatch.setattr(pipeline, "_export", lambda *_: 1 / 0)
    ran = kg("build", GOOD, "-o", tmp_path / "graph")
    assert ran.code == 3
    assert "ZeroDivisionError" in ran.err
    assert "report it" in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "graph").exists()
    monkeypatch.setenv("KG_DEBUG", "1")
    assert "Traceback" in kg("build", GOOD, "-o", tmp_path / "graph").err


def test_ctrl_c_leaves_nothing_half_written(kg, reader, monkeypatch, tmp_path):
    import kg.pipeline as pipeline

    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "_export", stop)
    ran = kg("build", GOOD, "-o", tmp_path / "graph")
    assert ran.code == 130
    assert not (tmp_path / "graph").exists()


def test_extract_writes_lines_of_json(kg, reader):
    ran = kg("extract", GOOD, "broken", "France gives ships to Greece")
    assert ran.code == 1
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [row["object"] for row in rows if row.get("kind") != "entity"] == ["radars", "ships"]
    assert "KG201" in ran.last


def test_all_lets_doubtful_facts_through(kg, reader, monkeypatch):
    from dataclasses import replace

    import stages

    import kg.workers as workers

    def doubtful(task, documents, seconds):
        for doc in documents:
            found = stages.result(doc)
            yield replace(found, readings=(replace(found.readings[0], confidence=0.1),))

    monkeypatch.setattr(workers, "_read", doubtful)
    counts = [kg("extract", GOOD, *more).out.count('"claim"') for more in ([], ["--all"])]
    assert counts == [0, 1]


WHO = """SELECT ?who ?what {
  ?e a kg:Supply ; kg:agent/rdfs:label ?who ; kg:theme/rdfs:label ?what
} ORDER BY ?who"""


def test_query_writes_csv_into_a_pipe(kg, made):
    ran = kg("query", made, WHO)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "who,what\nFrance,<[b]>\nNorway,radars\n"


def test_the_table_shows_data_that_looks_like_markup(kg, made):
    ran = kg("query", made, WHO, "--format", "table")
    assert "<[b]>" in ran.out
    assert "Norway" in ran.out


@pytest.mark.parametrize(("format_", "start"), [("json", "{"), ("xml", "<?xml"), ("tsv", "?who\t")])
def test_query_formats(kg, made, format_, start):
    assert kg("query", made, WHO, "--format", format_).out.startswith(start)


def test_query_ttl_and_truth(kg, made):
    assert "kg:Supply" in kg("query", made, "CONSTRUCT WHERE { ?s a kg:Supply }").out
    assert kg("query", made, "ASK { ?s a kg:Supply }", "-f", "table").out == "yes\n"
    assert kg("query", made, WHO, "-f", "ttl").code == 2
    assert kg("query", made, WHO, "-f", "xlsx").code == 2


def test_check_ends_with_one_when_a_check_fails(kg, made):
    assert kg("check", made).code == 0
    path = made / "facts.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace("radars", "rockets"), encoding="utf-8")
    ran = kg("check", made)
    assert ran.code == 1
    assert "rockets" in ran.out
    assert "failures: facts" in ran.last


def test_explain_shows_sentence_rule_and_confidence(kg, made):
    ran = kg("explain", made, "Norway")
    assert ran.code == 0
    assert "“Norway gives radars to Ukraine”" in ran.out
    assert "rule test, confidence 0.90" in ran.out
    assert json.loads(kg("explain", made, "Norway", "--json").out)["label"] == "Norway"
    ran = kg("explain", made, "Norwya")
    assert ran.code == 2
    assert "Near: Norway" in ran.err


def test_info_in_words_and_json(kg, made):
    assert "claims 2" in kg("info", made).out.replace(":", "")
    assert json.loads(kg("info", made, "--json").out)["build"]["counts"]["claims"] == 2
    assert json.loads(kg("info", "--json").out)["build"] is None


def test_evaluate(kg, reader, tmp_path):
    gold = tmp_path / "gold.jsonl"
    fact = {"subject": "Norway", "predicate": "gives", "object": "rockets"}
    gold.write_text(json.dumps({"text": GOOD, "facts": [fact]}), encoding="utf-8")
    ran = kg("evaluate", gold, "--errors")
    assert ran.code == 0
    assert "precision      0.0%  0/1" in ran.out
    assert "missed: Norway | gives | rockets" in ran.err
    assert json.loads(kg("evaluate", gold, "--json").out)["recall"] == 0.0
