"""Pages are cut into stories; nothing of an ordinary text is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_pages import BODY, OTHER, PAGES, SECOND, TITLE, Page

from kg.read.page import cut
from kg.records import Story


def _paragraphs(text: str, story: Story) -> list[str]:
    return [text[start:end] for start, end in story.paragraphs]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_page_is_cut_into_its_stories(page: Page) -> None:
    stories = cut(page.text)
    assert [_paragraphs(page.text, story) for story in stories] == page.stories
    assert tuple(story.publisher for story in stories) == page.publishers
    assert [story.title for story in stories] == [story[0] for story in page.stories]
    assert (stories[0].author, stories[0].published) == (page.author, page.published)
    assert [story.number for story in stories] == list(range(len(stories)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_blank_lines_between_all_lines_change_nothing(page: Page) -> None:
    text = page.text.replace("\n", "\n\n")
    assert [_paragraphs(text, story) for story in cut(text)] == page.stories


@pytest.mark.parametrize("kind", ["plain", "record"])
@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_text_without_furniture_keeps_every_line(kind: str, separator: str) -> None:
    lines = [TITLE[1], *BODY[:2], "Long waits", *BODY[2:], "- a list without end", "12 March 2025", *OTHER]
    (story,) = cut(separator.join(lines), kind)
    assert len(story.paragraphs) == len(lines)
    assert story.title == TITLE[1]


def test_sentence_that_reads_like_furniture_stays_in_an_ordinary_text() -> None:
    lines = [*BODY, "You can sign up for the newsletter of the ministry, the statement said."]
    (story,) = cut("\n".join(lines))
    assert len(story.paragraphs) == len(lines)


@pytest.mark.parametrize(
    ("furniture", "cut_"),
    [
        (["Advertisement"], False),
        (["Advertisement", "Share"], True),
    ],
)
def test_record_is_cut_from_two_signals_on(furniture: list[str], cut_: bool) -> None:
    text = "\n".join([*BODY, *furniture])
    (story,) = cut(text, "record", "A title")
    assert (len(story.paragraphs) == len(BODY)) == cut_
    assert story.title == "A title"


def test_record_of_one_paragraph_is_never_cut() -> None:
    (story,) = cut("Share on Facebook", "record")
    assert story.paragraphs == ((0, 17),)


def test_headline_may_be_missing_or_a_question() -> None:
    assert cut("\n".join(BODY))[0].title == ""
    assert cut("\n".join(["Who will clear the passes?", *BODY]))[0].title == "Who will clear the passes?"


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Chile lends ploughs to Peru\n\n"
        "Chile has sent thirty snow ploughs to Peru, where the\n"
        "passes over the Andes have been closed for a whole week\n"
        "and hundreds of lorries are waiting for the road to be\n"
        "cleared.\n"
        "Officials in Arica said the ploughs had left the town on\n"
        "Sunday and would be back in June.\n\n"
        "Bolivia has none to spare.\n"
    )
    (story,) = cut(text)
    assert [" ".join(part.split()) for part in _paragraphs(text, story)] == [
        "Chile lends ploughs to Peru",
        "Chile has sent thirty snow ploughs to Peru, where the passes over the Andes have been closed for"
        " a whole week and hundreds of lorries are waiting for the road to be cleared.",
        "Officials in Arica said the ploughs had left the town on Sunday and would be back in June.",
        "Bolivia has none to spare.",
    ]


def test_one_line_is_one_paragraph() -> None:
    text = " ".join(BODY)
    (story,) = cut(text)
    assert story.paragraphs == ((0, len(text)),)
    assert story.title == ""


def test_labelled_fields_at_the_top_are_metadata() -> None:
    text = "Source: North Wire\nDate: 3 May 2024\nURL: https://wire.example/1\n\n" + "\n".join(
        [TITLE[1], *BODY]
    )
    (story,) = cut(text)
    assert (story.publisher, story.published, story.url) == (
        "North Wire",
        "2024-05-03",
        "https://wire.example/1",
    )
    assert _paragraphs(text, story) == [TITLE[1], *BODY]


def test_two_stories_without_furniture_need_two_bylines() -> None:
    one, two = [TITLE[1], *BODY], [SECOND[1], "By Jonas Berg", *OTHER]
    assert len(cut("\n".join([one[0], "By Ana Robles", *one[1:], *two]))) == 2
    assert len(cut("\n".join([*one, *two]))) == 1


@pytest.mark.parametrize("text", ["", " \n\t\n", "***\n---"])
def test_text_without_words_has_no_story(text: str) -> None:
    assert cut(text) == ()


_WORDS = [
    "Home",
    "Share",
    "Comments",
    "an hour ago",
    "- Wire",
    "Wire",
    "By Ann Lee",
    "3 May 2024",
    "Related",
    "# x",
]


@given(
    st.lists(st.one_of(st.text(max_size=60), st.sampled_from([*_WORDS, *BODY])), max_size=30), st.booleans()
)
def test_ranges_rise_within_the_text_and_hold_words(lines: list[str], record: bool) -> None:
    text = "\n".join(lines)
    at = 0
    for story in cut(text, "record" if record else "plain"):
        assert story.paragraphs
        assert (story.start, story.end) == (story.paragraphs[0][0], story.paragraphs[-1][1])
        for start, end in story.paragraphs:
            assert at <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
            at = end
