"""A question or a file that would take the machine down is refused with a message."""

from itertools import pairwise

import pytest

import kg.ask_bounds as ask_bounds
from kg.ask import query
from kg.errors import GraphFileError, QueryError

EVERYTHING = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * {" + "{" * 20_000 + "}" * 20_000 + "}",
        "SELECT * { FILTER(" + "(" * 20_000 + "1" + ")" * 20_000 + ") }",
        "SELECT * { FILTER(" + "!" * 20_000 + "true) }",
        "SELECT * { ?s " + "/".join(["<a:b>"] * 20_000) + " ?o }",
        "SELECT * { " + "OPTIONAL { ?s ?p ?o } " * 5_000 + " }",
    ],
)
def test_a_monster_is_not_parsed(made, text):
    with pytest.raises(QueryError, match="more than"):
        query(made, text)


def test_many_values_are_no_monster(made):
    values = " ".join(f'"{number}"' for number in range(20_000))
    assert len(query(made, f"SELECT * {{ VALUES ?x {{ {values} }} }}")) == 20_000


def test_an_answer_without_end_is_cut_off_with_a_message(made, monkeypatch):
    monkeypatch.setattr(ask_bounds, "MOST_BYTES", 100_000)
    monkeypatch.setattr(ask_bounds, "MOST_TRIPLES", 100)
    with pytest.raises(QueryError, match="LIMIT"):
        query(made, f"SELECT * {EVERYTHING}")
    with pytest.raises(QueryError, match="LIMIT"):
        query(made, f"CONSTRUCT {{ ?a ?b ?i }} WHERE {EVERYTHING}")


def test_a_word_that_grows_as_it_is_read_is_no_bug(tmp_path):
    names = "abcdefgh"
    entities = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names)
    )
    path = tmp_path / "bomb.rdf"
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE r [{entities}]><rdf:RDF xmlns:x="x:" '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="a:b"><x:y>&h;</x:y></rdf:Description></rdf:RDF>',
        encoding="utf-8",
    )
    with pytest.raises(GraphFileError, match="ENTITY"):
        query(path, "SELECT * { ?s ?p ?o }")
    path.write_text(
        path.read_text(encoding="utf-8").replace(entities, '<!ENTITY h "h&amp;h">'), encoding="utf-8"
    )
    assert query(path, "SELECT ?o { ?s ?p ?o }").rows == (("h&h",),)
