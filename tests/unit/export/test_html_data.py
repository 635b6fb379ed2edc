"""What is embedded: edges, merged names, links, marks, numbers and the sentence on top."""

from dataclasses import replace

import pytest
from html_graphs import BASE, Desk, news_graph
from html_pages import node, page_of, pairs_graph

from kg.export.html_claims import claim_value, web_link
from kg.export.html_records import DASHES, SHAPES
from kg.graph import Entity, Event, Graph
from kg.records import FAMILIES, MODALITIES, Document, Quantity, Span, Story


def test_every_family_and_status_can_be_drawn() -> None:
    assert set(SHAPES) == set(FAMILIES)
    assert set(DASHES) == {"asserted", "disputed", "negated", *MODALITIES[1:]}


def test_same_ends_label_and_status_are_one_edge() -> None:
    graph = pairs_graph(
        ("A", "met", "B", "asserted"), ("A", "met", "B", "asserted"), ("A", "met", "B", "planned")
    )
    page = page_of(graph)
    assert [(edge.status, len(edge.events), edge.claims) for edge in page.edges] == [
        ("asserted", 2, 2),
        ("planned", 1, 1),
    ]
    assert [edge.width for edge in page.edges] == [2, 1]


@pytest.mark.parametrize("edges, apart", [(1, 1), (2, 2), (5, 5), (12, 12)])
def test_edges_between_two_bend_apart(edges: int, apart: int) -> None:
    # every other one runs back; seen from one end all bends differ
    told = [
        ("A", f"v{i}", "B", "asserted") if i % 2 else ("B", f"v{i}", "A", "asserted") for i in range(edges)
    ]
    page = page_of(pairs_graph(*told))
    bends = {edge.curve if edge.source < edge.target else -edge.curve for edge in page.edges}
    assert len(bends) == apart
    assert all(abs(bend) <= 1 for bend in bends)


def test_unknown_status_is_never_drawn_as_stated() -> None:
    page = page_of(pairs_graph(("A", "met", "B", "rumoured")))
    assert page.edges[0].status == "hypothetical" == page.events[0]["status"]


def test_event_without_second_end_is_listed_but_not_drawn() -> None:
    graph = pairs_graph(("A", "met", "B", "asserted"))
    page = page_of(replace(graph, events=tuple(replace(event, target="") for event in graph.events)))
    assert page.edges == ()
    assert [event["label"] for event in page.events] == ["A met B"]


def test_event_with_several_ends_is_drawn_between_each() -> None:
    graph = pairs_graph(("A", "met", "B", "asserted"), ("C", "saw", "D", "planned"))
    a, b, c = (next(e.iri for e in graph.entities if e.label == name) for name in "ABC")
    first = next(event for event in graph.events if event.edge == "met")
    several = replace(
        first, ends=((a, b), (c, b), (a, "https://elsewhere.example/x")), time="", reported="2025-03-04"
    )
    page = page_of(replace(graph, events=tuple(several if e is first else e for e in graph.events)))
    drawn = {
        (page.nodes[edge.source].label, edge.label, page.nodes[edge.target].label) for edge in page.edges
    }
    assert drawn == {("A", "met", "B"), ("C", "met", "B"), ("C", "saw", "D")}
    assert page.events[0]["time"] == "reported 2025-03-04"
    assert node(page, "C").degree == 2


def test_merged_name_is_found_but_is_no_node() -> None:
    page = page_of(news_graph())
    assert "Noreg" not in {found.label for found in page.nodes}
    assert node(page, "Norway").aliases == ("Kingdom of Norway", "Noreg", "Norge")


def test_names_merged_in_a_circle_leave_one() -> None:
    ring = [
        Entity(f"{BASE}{i}", f"n{i}", "Person", "person", replaced_by=f"{BASE}{(i + 1) % 3}")
        for i in range(3)
    ]
    page = page_of(Graph(base=BASE, run="r", entities=tuple(ring)))
    assert [(found.label, found.aliases) for found in page.nodes] == [("n0", ("n1", "n2"))]


def test_claims_of_a_merged_name_go_to_the_kept_one() -> None:
    graph = pairs_graph(("A", "met", "B", "asserted"), ("A2", "saw", "B", "asserted"))
    kept = next(entity.iri for entity in graph.entities if entity.label == "A")
    merged = tuple(replace(e, replaced_by=kept) if e.label == "A2" else e for e in graph.entities)
    page = page_of(replace(graph, entities=merged))
    assert {edge.source for edge in page.edges} == {node(page, "A").id}
    assert node(page, "A").claims == 2


def test_counts_of_a_node() -> None:
    norway = node(page_of(news_graph()), "Norway")
    assert (norway.claims, norway.sources, norway.degree) == (6, 2, 2)


@pytest.mark.parametrize(
    "url, kept",
    [
        ("https://a.example/x?y=1#z", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        (" https://a.example", False),
        ("https://a.example/\nx", False),
        ("https://a.example/\u202e", False),
        ("//a.example", False),
        ("", False),
    ],
)
def test_only_links_of_the_web(url: str, kept: bool) -> None:
    assert web_link(url) == (url if kept else "")


def test_marks_stay_inside_the_sentence() -> None:
    claim = news_graph().claims[0]
    size = len(claim.sentence.text)
    far = Span(claim.sentence.end + 3, claim.sentence.end + 9, "beyond")
    value = claim_value(replace(claim, words=(("agent", ((far, ""),)),)), 0, None, None)
    assert [what for *_, what in value["marks"]] == ["trigger"]
    start, end, _ = value["marks"][0]
    assert claim.sentence.text[start:end] == claim.trigger.text and end <= size


@pytest.mark.parametrize(
    "low, high, comparator, reading",
    [
        (6.0, 6.0, "exact", ""),
        (15000.0, None, "atLeast", "at least 15,000"),
        (10.0, 12.5, "between", "between 10 and 12.5"),
        (None, None, "about", ""),
        (3.0, 3.0, "unheard-of", ""),
    ],
)
def test_numbers_are_read_out(low: float | None, high: float | None, comparator: str, reading: str) -> None:
    quantity = Quantity(Span(0, 5, "words"), low, high, comparator)
    claim = replace(news_graph().claims[0], quantities=(quantity,))
    assert claim_value(claim, 0, None, None)["numbers"] == [["words", reading, low, high, ""]]


def test_numbers_say_what_they_count() -> None:
    quantity = Quantity(Span(0, 5, "words"), 5.0, 5.0, "exact", "tonne", "grain")
    claim = replace(news_graph().claims[0], quantities=(quantity,))
    assert claim_value(claim, 0, None, None)["numbers"][0][4] == "tonne grain"


def test_sentences_are_offsets_into_the_paragraphs() -> None:
    graph = news_graph()
    page = page_of(graph)
    assert all(set(quote) == {"story", "at"} for quote in page.quotes)
    texts = {document.title: document.text for document in graph.documents}
    for story in page.stories:
        for start, text in story["paragraphs"]:
            assert texts[story["title"]][start : start + len(text)] == text
    told = [
        next(
            text[quote["at"][0] - start : quote["at"][1] - start]
            for start, text in page.stories[quote["story"]]["paragraphs"]
            if start <= quote["at"][0] < start + len(text)
        )
        for quote in page.quotes
    ]
    assert set(told) == {claim.sentence.text for claim in graph.claims}


def test_without_context_a_page_has_sentences_only() -> None:
    page = page_of(news_graph(), context=False)
    assert all("paragraphs" not in story for story in page.stories)
    assert {quote["text"] for quote in page.quotes} == {claim.sentence.text for claim in news_graph().claims}


def test_sentence_outside_every_paragraph_brings_its_words() -> None:
    graph = pairs_graph(("A", "met", "B", "asserted"))
    old = graph.documents[0]
    short = Document(old.id, old.key, old.text, (Story(0, 0, len(old.text), ((0, 4),)),))
    page = page_of(replace(graph, documents=(short,)))
    assert page.quotes == ({"story": 0, "at": [0, 8], "text": "A met B."},)


def test_summary_counts_and_tells() -> None:
    assert page_of(news_graph()).summary == (
        "2 stories, 8 facts, 3 speakers; most told: Norway — supplies — air-defence systems — Ukraine"
    )
    one = pairs_graph(("Ann", "sued", "Bo", "asserted"))
    assert page_of(one).summary == "1 story, 1 fact, 0 speakers; most told: Ann — sued — Bo"


def test_roles_point_to_nodes_events_or_words() -> None:
    graph = pairs_graph(("A", "met", "B", "asserted"))
    said = Event(
        f"{BASE}event/s",
        "Say",
        "",
        (("topic", (graph.events[0].iri,)), ("value", ("so",))),
        "",
        "A says",
        "asserted",
    )
    page = page_of(replace(graph, events=(*graph.events, said)))
    assert page.events[1]["roles"] == [["topic", [{"event": 0}]], ["value", ["so"]]]


def test_summary_tells_of_two_names() -> None:
    graph = pairs_graph(("Ann", "sued", "Bo", "asserted"))
    desk = Desk()
    document = desk.article("d", ["Ann met people. Ann met people again."], publisher="x")
    ends = {
        "agent": ("Ann", desk.name("Ann", "Person", "person")),
        "recipient": ("people", desk.kind("people")),
    }
    for sentence in ("Ann met people.", "Ann met people again."):
        desk.claim(document, sentence, "met", ends, says="meets")
    both = desk.graph()
    page = page_of(
        replace(
            graph,
            documents=(*graph.documents, *both.documents),
            kinds=both.kinds,
            events=(*graph.events, *both.events),
            claims=(*graph.claims, *both.claims),
        )
    )
    assert page.events[0]["label"] == "Ann meets people" and page.lead == 1
    assert page.summary.endswith("most told: Ann — sued — Bo")
