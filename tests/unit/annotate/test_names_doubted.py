"""Names whose labels are doubtful, and what their document and grammar say of them."""

import pytest
from annotated import draft, named

from kg.annotate.names import name_sentences

CASES = [
    # text, the pipeline's, its share of that label, names
    ("They used Velmar there.", "ORG:Velmar", 0.9, [("Velmar", "Organization")]),
    ("They used Velmar there.", "ORG:Velmar", 0.6, [("Velmar", "Thing")]),
    ("They used Velmar Tal there.", "ORG:Velmar Tal", 0.6, [("Velmar Tal", "Thing")]),
    ("They used Velmar Tal there.", "ORG:Velmar Tal", 0.7, [("Velmar Tal", "Organization")]),
    ("They used Velmar there.", "GPE:Velmar", 0.4, [("Velmar", "Thing")]),
    ("They used Velmar there.", "PRODUCT:Velmar", 0.3, [("Velmar", "Product")]),
    ("They joined the Velmar government.", "ORG:Velmar", 0.5, [("Velmar", "Person")]),
    ("They held the North there.", "LOC:North", 0.3, [("North", "Place")]),
]
TAGS = "Velmar=NNP Tal=NNP North=NNP ADAMS=NNP VELMAR=NNP Anna=NNP Moscow=NNP Workers=NNP Union=NNP"


def shared(share, text, ents, **more):
    item = draft(text, ents, TAGS, **more)
    for first, end, label in item.ents:
        item.shares.update({i: {label: share} for i in range(first, end)})
    return item


@pytest.mark.parametrize(("text", "ents", "share", "expected"), CASES)
def test_a_doubtful_label_makes_a_thing(text, ents, share, expected):
    item = shared(share, text, ents)
    name_sentences([item])
    assert named(item) == expected


def test_one_that_speaks_is_somebody():
    deps = {"Velmar": ("nsubj", "said"), "said": ("ROOT", "said")}
    item = shared(0.5, "Velmar said so", "ORG:Velmar", deps=deps, lemmas={"said": "say"})
    name_sentences([item])
    assert named(item) == [("Velmar", "Organization")]
    item.shares[0]["PERSON"] = 0.4
    name_sentences([item])
    assert named(item) == [("Velmar", "Person")]


def test_clear_mentions_make_up_for_a_doubtful_one():
    items = [shared(share, "They used Velmar there.", "ORG:Velmar") for share in (0.5, 0.9, 0.9)]
    name_sentences(items)
    assert [named(item) for item in items] == [[("Velmar", "Organization")]] * 3


def test_the_names_of_a_list_are_of_one_kind():
    item = shared(0.6, "They met ADAMS, VELMAR, and Anna there.", "ORG:ADAMS|ORG:VELMAR|PERSON:Anna")
    name_sentences([item])
    assert named(item) == [("ADAMS", "Person"), ("VELMAR", "Person"), ("Anna", "Person")]


def test_a_list_of_several_kinds_tells_nothing():
    item = shared(0.6, "They often used Velmar, Anna, and Moscow there.", "ORG:Velmar|PERSON:Anna|GPE:Moscow")
    name_sentences([item])
    assert named(item)[0] == ("Velmar", "Thing")


def test_a_head_alone_is_short_for_the_whole_name():
    one = draft("the Velmar Workers Union left", "ORG:Velmar Workers Union", TAGS)
    two = draft("They met the Union there.", "ORG:Union", TAGS)
    name_sentences([one, two])
    assert named(two) == [("Union", "LabourUnion")]
    name_sentences([two])
    assert named(two) == [("Union", "GeopoliticalEntity")]


@pytest.mark.parametrize(("rest", "cls"), [("2–1 there", "SportsTeam"), ("them there", "City")])
def test_who_wins_a_match_is_a_team(rest, cls):
    deps = {"City": ("nsubj", "beat"), "beat": ("ROOT", "beat")}
    item = draft(f"Velmar City beat {rest}", "GPE:Velmar City", "Velmar=NNP City=NNP 2–1=CD", deps=deps)
    name_sentences([item])
    assert named(item) == [("Velmar City", cls)]
