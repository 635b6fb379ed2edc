"""Which antecedent a pronoun or a noun has, how far a mention reaches, and what people's chains teach."""

import pytest
from resolve_trees import document

from kg.records import DocumentResult
from kg.resolve.ranking import Rank, Ranker
from kg.resolve.resolve import find_entities, resolve
from kg.schema import load_schema

CHARGED = "Prosecutors charged two brothers, but a judge acquitted them."
ARRESTED = "Police said they arrested two men."
OPENED = "The Royal Holm Festival opened."


def read(*texts: str) -> DocumentResult:
    return resolve(*document(*texts), [], load_schema())


def chains(result: DocumentResult) -> list[list[str]]:
    return [[m.span.text for m in e.mentions] for e in result.entities]


LINKED = [
    ((CHARGED,), ["two brothers", "them"]),  # who was charged is acquitted
    ((ARRESTED, "They were taken to court."), ["two men", "They"]),  # who was arrested is taken
    ((ARRESTED,), ["Police", "they"]),  # who says so arrests
    (("The army of Norway said it had captured the town.",), ["The army of Norway", "it"]),
    (("Norway's army said it had captured the town.",), ["Norway's army", "it"]),
    # never the doer of its own clause
    (("The rebels arrested four villagers, accusing them of theft.",), ["four villagers", "them"]),
    (("Called Acme Corporation, it sold ships.",), ["Acme Corporation", "it"]),
    ((OPENED, "Holm Festival closed."), ["The Royal Holm Festival", "Holm Festival"]),
    # who is talked about, not who told of him
    (
        (
            "Karl Holm told reporters the male driver was hurt.",
            "Anna Berg said police believe him to be drunk.",
        ),
        ["the male driver", "him"],
    ),
    # who is helped, unless the giver helps himself
    (("Acme Corporation sent pumps to Norway to rebuild its dams.",), ["Norway", "its"]),
    (("Acme Corporation sold arms to Norway to fund its expansion.",), ["Acme Corporation", "its"]),
    (("Peter Lund said Karl Holm failed.", "He also said the bridge was safe."), ["Peter Lund", "He"]),
    # who undergoes it above, and no boy is the woman who gives him away
    (
        ("Berg left Oslo with her son but gave the boy to her brother when she could not feed him.",),
        ["the boy", "him"],
    ),
    (
        ("Two officers arrived.", "When the man ran at the officers, both fired."),
        ["Two officers", "the officers", "both"],
    ),
]


@pytest.mark.parametrize(("texts", "chain"), LINKED, ids=lambda value: str(value)[:50])
def test_antecedents(texts: tuple[str, ...], chain: list[str]) -> None:
    assert chain in chains(read(*texts))


TOGETHER = [
    # called like a place
    (("Anna Oslo spoke.", "Oslo smiled."), {"Anna Oslo", "Oslo"}),
    # a headline says what the first sentence names
    (
        ("Norwegian woman wins prize.", "Anna Berg, a Norwegian woman, smiled."),
        {"Norwegian woman", "Anna Berg", "Anna Berg, a Norwegian woman", "a Norwegian woman"},
    ),
    # an office and its body before the name, whatever hangs where
    (
        ("The mayor of Oslo, Anna Berg, smiled.", "Berg left early."),
        {"The mayor of Oslo, Anna Berg", "Anna Berg", "Berg"},
    ),
    (
        ("Mayor of Oslo Anna Berg smiled.", "Berg left early."),
        {"Mayor of Oslo", "Anna Berg", "Mayor of Oslo Anna Berg", "Berg"},
    ),
    # whatever a person is called beside the name
    (
        ("Karl Holm, a mathematician who wrote books, died.",),
        {
            "Karl Holm",
            "Karl Holm, a mathematician who wrote books",
            "a mathematician who wrote books",
            "who",
        },
    ),
    # a name inside of another
    (("Norway signed a treaty.", "The Norway Cup grew."), {"Norway"}),
    # whose words they are
    (('Anna Berg\'s statement added: "I know that I will resign."',), {"Anna Berg's", "I"}),
    (
        ("Norway signed a treaty.", 'Norway\'s coach Karl Holm said: "We will win the game."'),
        {"Norway", "Norway's", "We"},
    ),
    (
        ("The National Grain Board (NGB) met on Monday.", "A bank praised them."),
        {"The National Grain Board", "The National Grain Board (NGB)", "NGB", "them"},
    ),
]


@pytest.mark.parametrize(("texts", "chain"), TOGETHER, ids=lambda value: str(value)[:50])
def test_one_entity(texts: tuple[str, ...], chain: set[str]) -> None:
    assert chain in [set(one) for one in chains(read(*texts))]


APART = [
    (("Anna Oslo spoke.", "The talks took place in Oslo."), "Oslo", "Anna Oslo"),
    (
        ("Norway's army said it had captured the town.", "Sweden's army went home."),
        *("Norway's army", "Sweden's army"),
    ),
]


@pytest.mark.parametrize(("texts", "one", "other"), APART, ids=lambda value: str(value)[:50])
def test_two_entities(texts: tuple[str, ...], one: str, other: str) -> None:
    assert not any({one, other} <= set(chain) for chain in chains(read(*texts)))


ALONE = [
    (("Karl Holm sold Acme Corporation.", "It is not much to ask."), "It"),
    (("Acme Corporation reported it was of magnitude 6.1.",), "it"),  # no firm has a magnitude
    # what works is not named
    (
        ("Acme Corporation lost money.", "Anna Berg wants something that works, or she will replace it."),
        "it",
    ),
    # a happening is no rocket
    (("A rocket took off from Oslo.", "It is the first launch of the year."), "It"),
    (("Two officers arrived.", "Both of his parents smiled."), "Both"),
    (("The whales they sold were old.",), "they"),  # the whales sold no whales
    (("It was not an official record, as it was long.",), "it"),
    (("Acme Corporation lost money.", "It was the third launch."), "It"),  # a firm is no launch
    (("Anna Berg, the judge, spoke.", "The judge in that case smiled."), "The judge"),
    (('Karl Holm said: "We went home."',), "We"),  # he and who knows who
    # he and his company
    (("Norway signed a treaty.", 'Norway\'s coach Karl Holm said: "As I drove, we talked."'), "we"),
    (("The National Grain Board (NGB) met on Monday.", "A bank sold them."), "them"),  # no body is sold
    (("The workers were told that if someone calls, they should listen.",), "they"),
    (("Karl Holm praised the world.", "Karl Holm praised the world."), "the world"),
]


@pytest.mark.parametrize(("texts", "words"), ALONE, ids=lambda value: str(value)[:50])
def test_uncertain_stays_unlinked(texts: tuple[str, ...], words: str) -> None:
    assert words not in [mention for chain in chains(read(*texts)) for mention in chain]


def test_the_two_are_the_two_people_named_last() -> None:
    discourse = find_entities(
        *document("Peter Lund met Karl Holm.", "The two signed a treaty."), load_schema()
    )
    both = next(found for found in discourse.found[1] if found.lemma == "two")
    assert [next(iter(member.names)) for member in both.members] == ["Peter Lund", "Karl Holm"]


EXTENTS = [
    (
        ("The people who live in Oslo smiled.", "The people who live in Oslo smiled."),
        "The people who live in Oslo",
    ),
    (("The company has a plan.", "The company praised its plan."), "The company"),
    (("Norwegian minister Anna Berg spoke.", "Berg left early."), "Norwegian minister Anna Berg"),
    (("Oslo's mayor resigned.",), "Oslo's"),
]


@pytest.mark.parametrize(("texts", "words"), EXTENTS, ids=lambda value: str(value)[:50])
def test_mentions_are_whole_phrases(texts: tuple[str, ...], words: str) -> None:
    assert words in [mention for chain in chains(read(*texts)) for mention in chain]


def test_name_alone_tells_nothing_more() -> None:
    kinds = [m.kind for e in read("Norwegian minister Anna Berg spoke.").entities for m in e.mentions]
    assert kinds == ["demonym", "name"]


def test_rank_weighs_candidates_against_each_other_and_none() -> None:
    found = find_entities(*document("Karl Holm praised himself."), load_schema()).found[0][0]
    ranker = Ranker({"it": {"near": 1.0, "none": 0.5}})
    rank = ranker.rank("it", found, [("a", ["far"]), ("b", ["near", "unheard of"])], ["none"])
    assert rank is not None
    assert rank.best == "b"
    assert rank.share > rank.none > rank.second
    assert rank.share + rank.none + rank.second == pytest.approx(1.0)
    assert ranker.rank("it", found, list[tuple[str, list[str]]](), ["none"]) is None


def test_first_of_two_alike_is_chosen() -> None:
    found = find_entities(*document("Karl Holm praised himself."), load_schema()).found[0][0]
    rank: Rank[str] | None = Ranker({}).rank("he", found, [("a", []), ("b", [])], [])
    assert rank is not None
    assert rank.best == "a"
