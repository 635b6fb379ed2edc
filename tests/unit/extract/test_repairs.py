"""Each repair of the tree: what hung where before, and where it hangs after."""

import pytest
from sentence_table import schema, sentence, treebank

from kg.extract.graft import attach, swap
from kg.extract.grammar import load_grammar
from kg.extract.phrases import Words
from kg.extract.repairs.steps import repair
from kg.tree import Sentence

# Sentence, then (token, its head before, its label before), then head and label after the repairs.
CASES = [
    (
        "Kenya's President Maria Lopez announced a vote.",
        ("Lopez", "President", "appos"),
        ("announced", "nsubj"),
    ),
    (
        "Kenya's President Maria Lopez announced a vote.",
        ("President", "announced", "nsubj"),
        ("Lopez", "compound"),
    ),
    (
        "According to the agency, Mr. Adams, said the dam broke.",
        ("Adams", "agency", "appos"),
        ("said", "nsubj"),
    ),
    ("Lopez and Adams, the president, met.", ("president", "Lopez", "appos"), ("Adams", "appos")),
    (
        "According to Harbour News, a company, Adams said it broke.",
        ("company", "Adams", "appos"),
        ("News", "appos"),
    ),
    ("Troops found six guns, three trucks, two boats.", ("trucks", "guns", "appos"), ("guns", "conj")),
    ("Troops found six guns, three trucks, two boats.", ("boats", "trucks", "appos"), ("trucks", "conj")),
    ("He died in French and British raids.", ("raids", "French", "conj"), ("in", "pobj")),
    ("He died in French and British raids.", ("French", "in", "pobj"), ("raids", "compound")),
    ("The firm had not, as of Monday, announced a name.", ("firm", "had", "nsubj"), ("announced", "nsubj")),
    ("The firm had not, as of Monday, announced a name.", ("not", "had", "neg"), ("announced", "neg")),
    ("He hopes for travel to resume.", ("travel", "for", "pobj"), ("resume", "nsubj")),
    ("He hopes for travel to resume.", ("resume", "travel", "acl"), ("hopes", "ccomp")),
    ("Norway supplied missiles and munitions to Poland.", ("to", "munitions", "prep"), ("supplied", "prep")),
    ("Kenya was supplied with radios by Norway.", ("by", "radios", "prep"), ("supplied", "agent")),
    (
        "Maria Lopez founded the museum and Peter Adams directed it.",
        ("Adams", "museum", "conj"),
        ("directed", "nsubj"),
    ),
    (
        "Maria Lopez founded the museum and Peter Adams directed it.",
        ("and", "museum", "cc"),
        ("founded", "cc"),
    ),
    (
        "In the valley, a team of doctors reported the cure.",
        ("team", "valley", "appos"),
        ("reported", "nsubj"),
    ),
    ("The firm went on to accuse the mayor of theft.", ("accuse", "went", "advcl"), ("went", "xcomp")),
    (
        "Reuters reported in March, 62 shops had closed within a year.",
        ("closed", "closed", "ROOT"),
        ("reported", "ccomp"),
    ),
    (
        "Norway donated radios worth two million dollars to Kenya.",
        ("to", "worth", "prep"),
        ("donated", "prep"),
    ),
]

# What looks like a fault and is none stays: the token with its head and label.
KEPT = [
    ("Norway paid a visit to Poland.", ("to", "visit", "prep")),
    ("Lopez founded the museum and the park and directed it.", ("park", "museum", "conj")),
    ("Maria Lopez, a retired teacher, won the prize.", ("teacher", "Lopez", "appos")),
    ("The general, who commanded the fleet, met Maria Lopez in Oslo.", ("commanded", "general", "relcl")),
    ("The World Health Organization (WHO) closed its office.", ("WHO", "Organization", "appos")),
    ("Near Oslo, Adams, a farmer, found it.", ("farmer", "Adams", "appos")),
    ("The mayor sold the house of his brother in Oslo.", ("of", "house", "prep")),
    ("Maria Lopez said that the bridge was safe.", ("was", "said", "ccomp")),
    ("The ministry keeps a policy of not paying the firm.", ("of", "policy", "prep")),
    ("The storm weighed 20 tons (40 kegs).", ("kegs", "tons", "appos")),
    ("Adams was criticized for his inability to keep order.", ("keep", "inability", "acl")),
    ("The number of cases surpassed one million.", ("million", "surpassed", "dobj")),
    ("The mayor proposed an amendment to a law.", ("to", "amendment", "prep")),
]


def _place(s: Sentence, word: str) -> tuple[str, str, str]:
    i = s.words.index(word)
    return word, s.words[s.heads[i]], s.deps[i]


def _repaired(text: str) -> Sentence:
    s = sentence(text)
    repair(Words(s, schema(), load_grammar()))
    return s


@pytest.mark.parametrize(("text", "before", "after"), CASES)
def test_repair(text: str, before: tuple[str, str, str], after: tuple[str, str]) -> None:
    assert _place(sentence(text), before[0]) == before
    assert _place(_repaired(text), before[0]) == (before[0], *after)


@pytest.mark.parametrize(("text", "place"), KEPT)
def test_kept(text: str, place: tuple[str, str, str]) -> None:
    assert _place(sentence(text), place[0]) == place
    assert _place(_repaired(text), place[0]) == place


@pytest.mark.parametrize("text", sorted(treebank()))
def test_repairs_keep_a_tree(text: str) -> None:
    s = _repaired(text)
    roots = [i for i in range(len(s)) if s.heads[i] == i]
    assert len(roots) == 1
    assert s.subtree(roots[0]) == list(range(len(s)))
    assert all(k in s.children[s.heads[k]] for k in range(len(s)) if s.heads[k] != k)


def test_attach_refuses_a_circle() -> None:
    s = sentence("The engineer who designed the dam resigned.")
    engineer, designed = s.words.index("engineer"), s.words.index("designed")
    assert not attach(s, engineer, designed, "dobj")
    assert _place(s, "engineer") == ("engineer", "resigned", "nsubj")


def test_swap_hands_over_the_root() -> None:
    s = sentence("The old harbour was closed.")
    closed, harbour = s.words.index("closed"), s.words.index("harbour")
    swap(s, harbour, closed, "acl")
    assert (s.heads[harbour], s.deps[harbour]) == (harbour, "ROOT")
    assert _place(s, "closed") == ("closed", "harbour", "acl")
