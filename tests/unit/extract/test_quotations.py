"""Where a paragraph quotes, and whom quotations over sentences and paragraphs belong to."""

import pytest
from sentence_table import check

from kg.extract.quotations import Quote, find_quotes, is_speech

# Text, then the words of each quotation, marks included.
CASES = [
    ('He said "the dam broke" and left.', ['"the dam broke"']),
    ("He said “the dam broke” and left.", ["“the dam broke”"]),
    ("He said 'the dam broke' and left.", ["'the dam broke'"]),
    ("He said ‘the dam broke’ and left.", ["‘the dam broke’"]),
    ("Sie sagte „the dam broke” here.", ["„the dam broke”"]),
    ('"One," he said. "Two."', ['"One,"', '"Two."']),
    ("The firm's drivers' union didn't meet.", []),
    ("The farmers' sons and the girls' teams.", []),
    ("'The firm's dam broke,' he said.", ["'The firm's dam broke,'"]),
    ("‘The firm’s dam broke,’ he said.", ["‘The firm’s dam broke,’"]),
    ("“He called it ‘a shame’ twice,” she said.", ["“He called it ‘a shame’ twice,”"]),
    ("In the '90s the mill closed.", []),
    ('The pipe is 5" wide and old.', []),
    ('"The dam broke and nobody came.', ['"The dam broke and nobody came.']),
    ('He said: "The dam broke.', ['"The dam broke.']),
    ("No quotation here.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_find_quotes(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotes(text, 0, len(text))] == expected


def test_offsets_are_those_of_the_document() -> None:
    text = 'Before. "The dam broke," he said.'
    (quote,) = find_quotes(text, 8, len(text))
    assert quote == Quote(8, 24, True)
    assert quote.holds(8) and quote.holds(23) and not quote.holds(24)


@pytest.mark.parametrize(
    ("text", "speech"),
    [('"peace park"', False), ('"a gift to the rich"', True), ('"The dam', True)],
)
def test_a_turn_of_phrase_is_no_speech(text: str, speech: bool) -> None:
    (quote,) = find_quotes(text, 0, len(text))
    assert is_speech(text, quote) is speech


def test_speech_that_goes_on_in_the_next_paragraph_keeps_its_speaker() -> None:
    check(
        [
            "Adams | said | The firm closed the mine on Monday",
            "The firm | closed | the mine | <quoted Adams>",
            "The army | left | the valley | <quoted Adams>",
        ],
        'Adams said: "The firm closed the mine on Monday.',
        '"The army left the valley."',
    )


def test_a_closed_quotation_gives_its_speaker_to_no_other_paragraph() -> None:
    check(
        [
            "Adams | said | The firm closed the mine on Monday",
            "The firm | closed | the mine | <quoted Adams>",
            "The old harbour | was closed | ",
        ],
        'Adams said: "The firm closed the mine on Monday."',
        "The old harbour was closed.",
    )


def test_the_sentence_after_a_quotation_is_the_narrator_s() -> None:
    check(
        [
            "The firm | closed | the mine | <quoted Adams>",
            "Adams | said | The firm closed the mine on Monday",
            "The army | left | the valley",
        ],
        ['Adams said: "The firm closed the mine on Monday."', "The army left the valley."],
    )
