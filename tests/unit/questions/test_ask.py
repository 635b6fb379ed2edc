"""Questions: where the graph is, which query, what is refused, what comes back."""

import json

import pytest

from kg.ask import ask, open_store, query, query_text, shipped_queries
from kg.ask_formats import FORMATS, serialize
from kg.errors import GraphFileError, PathError, QueryError, SettingsError

GIVERS = "SELECT DISTINCT ?who { ?e a kg:Supply ; kg:agent/rdfs:label ?who } ORDER BY ?who"
TRIPLE = '<http://a.example/s> <http://a.example/p> "v" .'
FILES = {
    "g.nt": TRIPLE,
    "g.ttl": '@prefix a: <http://a.example/> . a:s a:p "v" .',
    "g.nq": TRIPLE.replace(" .", " <http://a.example/g> ."),
    "g.trig": f"<http://a.example/g> {{ {TRIPLE} }}",
    "g.rdf": '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:a="http://a.example/"><rdf:Description rdf:about="http://a.example/s"><a:p>v</a:p>'
    "</rdf:Description></rdf:RDF>",
    "g.jsonld": '{"@id": "http://a.example/s", "http://a.example/p": "v"}',
}
FILES |= {f"{name.partition('.')[2]}-without-ending": text for name, text in FILES.items()}


def test_a_build_is_asked_with_the_usual_prefixes(made):
    found = query(made, GIVERS)
    assert (found.kind, found.variables) == ("rows", ("who",))
    assert found.rows == (("France",), ("Norway",))
    assert found.dicts() == [{"who": "France"}, {"who": "Norway"}]


@pytest.mark.parametrize("name", sorted(FILES))
def test_any_rdf_file_is_read_by_its_ending_or_its_words(tmp_path, name):
    path = tmp_path / name
    path.write_text(FILES[name], encoding="utf-8")
    found = query(path, "SELECT ?o { ?s <http://a.example/p> ?o }")
    assert found.rows == (("v",),)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("ASK { ?s ?p ?o }", "truth"), ("CONSTRUCT WHERE { ?s a kg:Supply }", "triples"), (GIVERS, "rows")],
)
def test_all_forms_of_question(made, text, kind):
    found = query(made, text)
    assert found.kind == kind
    assert found.truth is (True if kind == "truth" else None)
    assert (len(found) > 0) == (kind != "truth")


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { SERVICE <http://other.example/> { ?s ?p ?o } }",
        "SELECT * { service silent ?where { ?s ?p ?o } }",
        "SELECT * { ?a ?b ?c .SERVICE<http://other.example/>{ ?s ?p ?o } }",
        "# SERVICE is asked below\nSELECT * {SERVICE:x { ?s ?p ?o } }",
        'SELECT * { ?s ?p "a # b" . SERVICE <http://other.example/> { ?s ?p ?o } }',
        "SELECT * { ?s a:b\\#c ?o . SERVICE <http://other.example/> { ?s ?p ?o } }",
        "SELECT * FROM <http://other.example/g> { ?s ?p ?o }",
        "INSERT DATA { <http://a.example/s> <http://a.example/p> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://other.example/g>",
        "SELECT * { ?s ?p",
        "",
        "no_such_query",
        "no_such_file.rq",
    ],
)
def test_what_is_refused(made, text):
    with pytest.raises(QueryError):
        query(made, text)


@pytest.mark.parametrize(
    "text",
    [
        'SELECT * { ?s ?p "SERVICE { }" }',
        "SELECT ?service { ?service ?p ?o } LIMIT 1",
        "SELECT * { ?s <http://a.example/service> ?o }",
        "SELECT * { ?s ?p ?o } # SERVICE, INSERT and DELETE stay out\nLIMIT 1",
        "SELECT * { ?s ?p ?delete } LIMIT 1",
    ],
)
def test_words_that_only_look_like_it_are_taken(made, text):
    assert query(made, text).kind == "rows"


def test_a_query_that_is_unknown_is_answered_with_the_known_ones(made, monkeypatch, tmp_path):
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries" / "supplies.rq").write_text(GIVERS, encoding="utf-8")
    monkeypatch.setattr("kg.ask.ontology_folder", lambda: tmp_path)
    assert list(shipped_queries()) == ["supplies"]
    assert query(made, "supplies").rows == (("France",), ("Norway",))
    with pytest.raises(QueryError, match="supplies"):
        query_text("suplies")


def test_a_file_with_a_query(made, tmp_path):
    path = tmp_path / "my query.rq"
    path.write_text("\ufeff" + GIVERS, encoding="utf-8")
    assert len(query(made, str(path))) == 2


@pytest.mark.parametrize(
    ("content", "error"), [(None, PathError), ("a b c d", GraphFileError), (b"\xff\xfe\x00", GraphFileError)]
)
def test_what_holds_no_graph(tmp_path, content, error):
    path = tmp_path / "g.ttl"
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(error):
        open_store(path)


def test_a_folder_without_a_graph(tmp_path):
    with pytest.raises(GraphFileError):
        open_store(tmp_path)


def test_values_are_python_values(tmp_path):
    found = ask(
        open_store(_file(tmp_path)), 'SELECT (1 AS ?i) (1.5 AS ?d) (true AS ?b) ("x"@en AS ?t) ?none {}'
    )
    assert found.rows == ((1, 1.5, True, "x", None),)


def _file(folder):
    path = folder / "g.nt"
    path.write_text(TRIPLE, encoding="utf-8")
    return path


@pytest.mark.parametrize("format_", FORMATS[1:])
@pytest.mark.parametrize("text", [GIVERS, "ASK {}", "CONSTRUCT WHERE { ?s a kg:Supply }"])
def test_formats(made, format_, text):
    found = query(made, text)
    if format_ == "ttl" and found.kind != "triples":
        with pytest.raises(SettingsError):
            serialize(found, format_)
        return
    written = serialize(found, format_)
    assert written.endswith("\n")
    assert {"rows": "Norway", "truth": "true", "triples": "Supply"}[found.kind] in written
    if format_ == "json":
        json.loads(written)


def test_an_unknown_format(made):
    with pytest.raises(SettingsError):
        serialize(query(made, GIVERS), "xlsx")
