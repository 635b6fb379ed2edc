"""Paragraphs as the texts that the pipeline reads, offsets kept."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kg.records import Document, Story

LONGEST = 50_000  # characters of one text; longer paragraphs are split
HEADING_WORDS = 25

_ODD = re.compile(
    r"[^\S ]|[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\ud800-\udfff]"
    r"|[\u20e3\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]"  # emoji, which would become part of a name
)
# What is left of a page's or a wiki's marks: '<b>', '[https://example.org the report]'.
_TAG = re.compile(
    r"</?(?:a|b|big|blockquote|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|ref|s|small|span|strong|sub|sup|"
    r"table|td|th|tr|u|ul)(?:\s+[a-z-]{1,30}\s*=[^<>]{0,300}|\s*/)?>",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[(https?://[^\s\]]{1,500})([^\[\]]{0,200})\]")
_END = re.compile(r"[.!?][\"'”’)]*\s")
_FINISHED = re.compile(r"[.!?…:;,][\"'”’)\]]*\s*$")
_ITEM = re.compile(r"\s*(?:[-–—•*·‣]|\(?\d+[.)])\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or a part of one: `text` has the length of the words at `start`."""

    story: int
    paragraph: int  # index in the document, rising
    start: int
    text: str
    source: str  # the same characters as they stand in the document
    heading: bool = False


def cut(document: Document) -> Iterator[Piece]:
    """Yield the paragraphs of all stories in order; odd blanks and controls become blanks."""
    paragraph = 0
    for story in document.stories:
        for start, end in story.paragraphs:
            source = document.text[start:end]
            if not source.strip():
                continue
            heading = is_heading(source, story, document.title)
            for first, last in parts(source):
                words = source[first:last]
                yield Piece(story.number, paragraph, start + first, plain(words), words, heading)
            paragraph += 1


def plain(text: str) -> str:
    """Return a text of the same length without line ends, odd blanks, controls, emoji and tags."""
    text = _ODD.sub(" ", text)
    if "<" in text:
        text = _TAG.sub(_blanks, text)
    return _LINK.sub(_linked, text) if "[http" in text else text


def _blanks(tag: re.Match[str]) -> str:
    return " " * len(tag[0])


def _linked(link: re.Match[str]) -> str:
    """'[https://example.org the report]': the words alone."""
    return f" {' ' * len(link[1])}{link[2]} "


def parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield ranges of at most `LONGEST` characters, cut after a sentence, else at a blank."""
    start = 0
    while len(text) - start > LONGEST:
        window = text[start : start + LONGEST]
        ends = [match.end() for match in _END.finditer(window)]
        blank = window.rfind(" ") + 1
        size = ends[-1] if ends else blank or LONGEST
        yield start, start + size
        start += size
    yield start, len(text)


def is_heading(text: str, story: Story, title: str) -> bool:
    """Tell whether a paragraph is a headline: the title, or a short line that ends in no mark."""
    words = _folded(text)
    if words and words in (_folded(story.title), _folded(title)):
        return True
    return (
        len(story.paragraphs) > 1
        and len(words.split()) <= HEADING_WORDS
        and not _FINISHED.search(text)
        and not _ITEM.match(text)
        and text[:1] not in "\"“'‘"
    )


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split()).rstrip(".")
