"""The facts of the summary: telling, diverse, in words."""

from kg.schema import load_schema
from kg.telling import telling_facts


def graph_of(*texts):
    import stages

    from kg.merge.merge import merge
    from kg.settings import Settings

    results = [stages.result(stages.document(text, text)) for text in texts]
    return merge(results, load_schema(), Settings(), "https://newskg.example/run/0")


def test_facts_read_as_people_say_them():
    assert telling_facts(graph_of("Norway gives radars to Ukraine"), load_schema()) == [
        "Norway — supplies — radars — Ukraine"
    ]


def test_the_list_is_short_diverse_and_the_same_in_any_order():
    texts = [f"Norway gives item{n} to Ukraine" for n in range(12)] + ["France gives ships to Greece"]
    found = telling_facts(graph_of(*texts), load_schema())
    assert len(found) == 8
    assert any(line.startswith("France") for line in found[:3])
    assert found == telling_facts(graph_of(*reversed(texts)), load_schema())
    assert len(set(found)) == len(found)


def test_no_facts_no_lines():
    assert telling_facts(graph_of(), load_schema()) == []
