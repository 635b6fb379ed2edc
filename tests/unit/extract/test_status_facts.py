"""Whole sentences: what is only wished, planned or supposed, and who says what."""

import pytest
from sentence_table import check, facts

AIM = "Holm wrote a letter with the aim of saving the mine."

CASES: list[tuple[str, list[str]]] = [
    ("Bo Berg had to sell his house.", ["Bo Berg | had to sell | his house"]),
    (
        "Berg said he had to sell his house.",
        ["Berg | said | he had to sell his house", "he | had to sell | his house | [requested] | <Berg>"],
    ),
    (
        "The hall had its windows replaced.",
        ["The hall | had | its windows replaced", "its windows | replaced | "],
    ),
    (
        "The villagers look forward to a visit by the king to Oslo.",
        [
            "The villagers | look forward to | a visit by the king to Oslo",
            "the king | visit to | Oslo | [planned]",
        ],
    ),
    (
        "The clinic was reported by two papers to have treated ninety patients.",
        ["The clinic | was reported to have treated | ninety patients | [probable alleges] | <two papers>"],
    ),
    (
        "Holm was projected to have won the vote.",
        ["Holm | was projected to have won | the vote | [probable]"],
    ),
    (
        "Berg did not say whether or not the tests work.",
        [
            "Berg | did not say | whether or not the tests work | [negative]",
            "the tests | work |  | [hypothetical noComment] | <Berg>",
        ],
    ),
    ("The new rules do not go far enough.", ["The new rules | do not go |  | [negative]"]),
    (
        "Mara Holm was named Best Actress in Oslo.",
        ["Mara Holm | was named | Best Actress in Oslo | location=Oslo"],
    ),
    (
        "Anna Berg said the play was shown in Rome and she was praised there.",
        [
            "Anna Berg | said | the play was shown in Rome and she was praised there",
            "the play | was shown in | Rome | <Anna Berg>",
            "she | was praised |  | <Anna Berg>",
        ],
    ),
    (
        "Holm has sued the firm and argued that the bridge was unsafe, as a court found.",
        [
            "Holm | has sued | the firm",
            "Holm | argued | that the bridge was unsafe",
            "the bridge | was unsafe |  | <Holm>",
            "a court | found | ",
        ],
    ),
    (
        "As the ground is dry, reads the petition, the dam harms farmers.",
        [
            "the ground | is dry |  | <the petition>",
            "the petition | reads | ",
            "the dam | harms | farmers | <the petition>",
        ],
    ),
    (
        "The bridge has two lanes; the ministry said it was unsafe.",
        [
            "The bridge | has | two lanes",
            "the ministry | said | it was unsafe",
            "it | was unsafe |  | <the ministry>",
        ],
    ),
    (
        "The tape shows that someone, apparently Karl Holm, insulted the king.",
        [
            "The tape | shows | that someone, apparently Karl Holm, insulted the king",
            "someone | insulted | the king",
        ],
    ),
    (
        "The bill would have helped people who spread lies.",
        [
            "The bill | would have helped | people who spread lies | [hypothetical]",
            "people | spread | lies | [hypothetical]",
        ],
    ),
    (
        "The state raised pensions, as the government responded to protests.",
        ["The state | raised | pensions", "the government | responded to | protests"],
    ),
    (
        "Holm said the hall was closed in May and he was named director in June.",
        [
            "Holm | said | the hall was closed in May and he was named director in June",
            "the hall | was closed in | May | <Holm>",
            "he | was named in | June | position=director | <Holm>",
        ],
    ),
    ("A man, possibly Karl Holm, fired the shot.", ["A man | fired | the shot"]),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_status_facts(text, lines):
    check(lines, text)


def test_aim_is_planned():
    """'with the aim of saving the mine': nothing is saved yet."""
    [saving] = [one for one in facts(AIM, least=0.3) if one.predicate == "saving"]
    assert saving.status == "planned"
