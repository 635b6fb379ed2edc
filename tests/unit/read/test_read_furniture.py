"""Single lines: what they are, and what a masthead says."""

import pytest

from kg.read.furniture import kind_of
from kg.read.lines import Line
from kg.read.masthead import Masthead, read_masthead


def _line(text: str) -> Line:
    return Line(0, len(text), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("44 minutes ago", "ago"),
        ("Updated 3 hrs ago", "ago"),
        ("Share on Facebook", "share"),
        ("Facebook | WhatsApp | Email", "share"),
        ("X", "fragment"),
        ("12 Comments", "comments"),
        ("Be the first to comment", "comments"),
        ("1.2K shares", "count"),
        ("5 min read", "count"),
        ("You may also like", "related"),
        ("More from our correspondents", "related"),
        ("Home > World > Asia", "crumbs"),
        ("Bins | Tides | Motoring | Lottery", "crumbs"),
        ("Sport", "nav"),
        ("Image: Mara Quill.", "credit"),
        ("Boats at anchor (Mara Quill/Reuters)", "credit"),
        ("Reporting by Mara Quill; Editing by Tom Lowe", "credit"),
        ("Getty Images", "credit"),
        ("ADVERTISEMENT", "advert"),
        ("© 2024 Quill Media", "legal"),
        ("Tags: boats, ice", "tags"),
        ("#boats #ice", "tags"),
        ("READ MORE: Ice stops ferries", "link"),
        ("Sign up to our newsletter", "prompt"),
        ("Enter your email", "prompt"),
        ("We use cookies to improve this site and your experience of it.", "prompt"),
        ("Ice stops ferries for a third day", "fragment"),
        ("The harbour master named three ships:", "lead"),
        ("No ferry has left the harbour since Monday.", "sentence"),
        ("He denied it.", "sentence"),
        ("Get the boats out, the minister told us, before the ice comes.", "sentence"),
        ("More than 1,000 people have been stranded since the ice came.", "sentence"),
        ("Comments by the minister angered the fishermen of Nuuk.", "sentence"),
        ("Share prices of ferry companies fell by nine per cent.", "sentence"),
        ("'We will follow you to the harbour and sign up there.'", "sentence"),
        ("To be continued...", "fragment"),
        ("FERRIES WERE STOPPED BY ICE ON MONDAY.", "sentence"),
    ],
)
def test_kind_of(text: str, expected: str) -> None:
    assert kind_of(_line(text)) == expected


@pytest.mark.parametrize(
    ("text", "author", "publisher", "published"),
    [
        ("By Jane Doe", "Jane Doe", "", ""),
        ("BY JANE DOE AND TOM LOWE", "Jane Doe and Tom Lowe", "", ""),
        ("By Jane Doe, 3 May 2024", "Jane Doe", "", "2024-05-03"),
        ("By Jane Doe | May 3, 2024 | 4 min read", "Jane Doe", "", "2024-05-03"),
        ("By Jane Doe, Diplomatic Correspondent", "Jane Doe", "", ""),
        ("By Jane Doe in Nuuk", "Jane Doe", "", ""),
        ("By Jane Doe, Quill News", "Jane Doe", "Quill News", ""),
        ("by Maria de la Cruz", "Maria de la Cruz", "", ""),
        ("Jane Doe | 3 May 2024", "Jane Doe", "", "2024-05-03"),
        ("Jane Doe, World Editor", "Jane Doe", "", ""),
        ("The Quill, Friday 3 May 2024", "", "The Quill", "2024-05-03"),
        ("Published: 12 March 2025", "", "", "2025-03-12"),
        ("Published on Wednesday 12 March 2025 at 14:33 GMT", "", "", "2025-03-12"),
        ("2025-03-12T14:33:00Z", "", "", "2025-03-12"),
    ],
)
def test_masthead(text: str, author: str, publisher: str, published: str) -> None:
    found = read_masthead(_line(text))
    assert found is not None
    assert (found.author, found.publisher, found.published) == (author, publisher, published)


@pytest.mark.parametrize(
    "text",
    [
        "By Monday, 3 May 2024, no ferry had left the harbour of Nuuk.",
        "By Jane Doe was the book that everybody read.",
        "Ferries stop on 3 May 2024",
        "Jane Doe",
        "By the end of May",
        "Chile, Peru sign agreement",
    ],
)
def test_content_is_no_masthead(text: str) -> None:
    assert read_masthead(_line(text)) is None


def test_first_publication_beats_the_update() -> None:
    updated, first = Masthead(published="2025-03-14", updated=True), Masthead(published="2025-03-12")
    assert (updated | first).published == (first | updated).published == "2025-03-12"
    assert (updated | Masthead(author="Jane Doe")).published == "2025-03-14"
