"""What brings something about, quotations, names of things: trees as the pipeline gives them."""

import pytest
from sentence_table import check, schema

from kg.extract.grammar import load_grammar
from kg.extract.phrases import Words
from kg.extract.repairs.names import name_with_stroke
from kg.tree import Name, Sentence

CASES = [
    ("The car was driven by the mayor.", ["the mayor | drove | The car"]),
    ("The mine is run by a firm.", ["a firm | run | The mine"]),
    ("The letter has been written by a monk.", ["a monk | has written | The letter"]),
    (
        "A van rammed into a kiosk causing heavy damage to its roof.",
        ["A van | rammed into | a kiosk", "A van | causing | heavy damage | context=to its roof"],
    ),
    (
        "The firm removed the algae from its tanks, which turned the water clear.",
        [
            "The firm | removed | the algae | origin=its tanks",
            "The firm removed the algae from its tanks | turned | the water | result=clear",
        ],
    ),
    (
        "The college cannot promise places in all its courses due to a lack of rooms.",
        ["The college | cannot promise | places in all its courses | cause=a lack of rooms | [negative]"],
    ),
    (
        "The bridge would be closed, Holm said, to let crews inspect it.",
        [
            "The bridge | would be closed | to let crews inspect it | [planned] | <Holm>",
            "Holm | said | The bridge would be closed, Holm said, to let crews inspect it",
            "crews | inspect | it | [possible] | <Holm>",
        ],
    ),
    (
        "Members may sit for as many terms as the voters wish to elect them.",
        [
            "Members | may sit for | as many terms as the voters wish to elect them | [possible]",
            "the voters | wish to elect | them | [desired]",
        ],
    ),
    (
        'She accused Berg of ignoring "reports, letters and warnings" on Monday.',
        [
            'She | accused | Berg | topic=ignoring "reports, letters and warnings" on Monday',
            "Berg | ignoring | reports, letters and warnings | context=on Monday | "
            "[probable alleges] | <She>",
        ],
    ),
    (
        'The band cited the town\'s "long history of the harp and its love for song" as a reason.',
        ['The band | cited | the town\'s "long history of the harp and its love for song"'],
    ),
    (
        "She credited the crew with saving the boat.",
        [
            "She | credited | the crew | topic=saving the boat",
            "the crew | saving | the boat | [probable] | <She>",
        ],
    ),
    (
        "Two countries, Norway and Chad, signed the pact.",
        ["Norway, Chad | is one of | Two countries", "Two countries | signed | the pact"],
    ),
    (
        "The navy sent the patrol ship Tarn to the island.",
        ["The navy | sent | Tarn | destination=the island"],
    ),
    (
        "Berg will become the third President of Norway elect.",
        ["Berg | will become | the third President of Norway elect | [planned]"],
    ),
    (
        "Ada Holm of Tarn College and contributor to Slate wrote a letter.",
        ["Ada Holm | is | contributor to Slate", "Ada Holm | wrote | a letter"],
    ),
    ("The road was closed due to a storm.", ["The road | was closed due to | a storm"]),
    ("The fair brought the villages together.", ["The fair | brought together | the villages"]),
    ('He called the vote a "sham."', ['He | called | the vote | position=a "sham."']),
    (
        'The divers found a plate with the name "Aurora".',
        ['The divers | found | a plate with the name "Aurora"'],
    ),
    (
        "The union called for the firm to raise wages.",
        [
            "The union | called | for the firm to raise wages | recipient=the firm",
            "the firm | to raise | wages | [requested] | <The union>",
        ],
    ),
    (
        "Pictures of her wearing a crown were published.",
        ["her | wearing | a crown", "Pictures of her | were published | "],
    ),
    (
        "Holm, her sister, and her mother were among the guests.",
        ["Holm, her sister, her mother | were among | the guests"],
    ),
    (
        "The plan is aimed at saving the river.",
        ["The plan | is aimed at | saving the river", "The plan | saving | the river | [desired]"],
    ),
    ("Holm is a fan of both Acme and Tarn.", ["Holm | is | a fan of both Acme and Tarn"]),
    ("The army killed Hezbollah second-in-command Ali Holm.", ["The army | killed | Ali Holm"]),
    (
        "Iranian ambassador to Russia Karl Holm and Swedish envoy to Mali Ada Berg met in Oslo.",
        [
            "Karl Holm | ambassador to | Russia | position=Iranian ambassador to Russia",
            "Ada Berg | envoy to | Mali | position=Swedish envoy to Mali",
            "Karl Holm, Ada Berg | met in | Oslo",
        ],
    ),
    ('The firm has "eyes" for a doll.', ['The firm | has | "eyes" for a doll']),
    ("The guard was shot dead by a robber.", ["a robber | shot dead | The guard"]),
    (
        "He had not sung since 2014, which his wife said was due to the flu.",
        ["He | had not sung since | 2014 | [negative]"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_mended_phrases(text, lines):
    check(lines, text)


def test_name_with_stroke():
    words = ["seized", "M", "/", "T", "Tarn", "M", "/", "T"]
    s = Sentence(
        0, 0, 0, words, words, ["VERB", "PROPN", "SYM", "PROPN", "PROPN", "PROPN", "SYM", "PROPN"],
        ["VBD", "NNP", "SYM", "NNP", "NNP", "NNP", "SYM", "NNP"],
        ["ROOT", "compound", "punct", "compound", "dobj", "dep", "punct", "dep"], [0, 4, 4, 4, 0, 4, 4, 4],
        [0, 7, 8, 9, 11, 16, 18, 20], [6, 8, 9, 10, 15, 17, 19, 21], "seized M/T Tarn M / T",
        [Name(3, 5, "Ship"), Name(7, 8, "Person")],
    )  # fmt: skip
    name_with_stroke(Words(s, schema(), load_grammar()))
    assert [s.span(n.first, n.end).text for n in s.names] == ["M/T Tarn", "T"]
