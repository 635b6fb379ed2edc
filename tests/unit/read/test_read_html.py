"""Web pages: the article, what the page says of itself, and pages that mean harm."""

import io
import json

import pytest

from kg.errors import DocumentError, EmptyError, TooLargeError
from kg.read.html import read
from kg.read.sources import Raw, Source
from kg.settings import Settings

PROSE = "".join(
    f"<p>{line}</p>"
    for line in (
        "Chile has sent thirty snow ploughs to Peru, where the passes have been closed for a week.",
        "The ploughs left Arica on Sunday and were expected to reach Tacna within two days, officials said.",
        "Peru had asked three of its neighbours for help after 400 lorries were trapped near the border.",
    )
)
ARTICLE = {
    "@type": ["NewsArticle"],
    "headline": "Ploughs for Peru",
    "datePublished": "2024-05-03T23:00:00-04:00",
    "author": [{"name": "Ann Lee"}, {"name": "Tom Low"}],
    "publisher": {"name": "The Wire"},
    "url": "https://wire.example/ploughs",
    "inLanguage": "en-GB",
}


def _read(page: str | bytes, **settings: object) -> Raw:
    data = page.encode() if isinstance(page, str) else page
    (raw,) = read(Source("a.html", "a", io.BytesIO(data), ".html"), Settings(**settings))  # type: ignore[arg-type]
    assert isinstance(raw, Raw)
    return raw


def _page(head: str, body: str = f"<article><h1>Ploughs reach Peru</h1>{PROSE}</article>") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def _json(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def _fields(raw: Raw) -> tuple[str, ...]:
    return (raw.title, raw.date[:10], raw.source, raw.author, raw.url)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", ("Ploughs reach Peru", "", "", "", "")),
        (_json(ARTICLE), ("Ploughs for Peru", "2024-05-03", "The Wire", "Ann Lee, Tom Low", ARTICLE["url"])),
        (
            _json({"@graph": [{"@type": "WebSite", "name": "x"}, ARTICLE]}),
            ("Ploughs for Peru", "2024-05-03", "The Wire", "Ann Lee, Tom Low", ARTICLE["url"]),
        ),
        (
            '<script type="application/ld+json">{broken</script>'
            '<meta property="og:title" content="Ploughs go north | The Wire">'
            '<meta property="og:site_name" content="The Wire">'
            '<meta property="article:published_time" content="2024-05-03T08:00Z">'
            '<meta name="author" content="By Ann Lee">'
            '<meta property="article:author" content="https://social.example/ann">'
            '<link rel="canonical" href="https://wire.example/1">',
            ("Ploughs go north", "2024-05-03", "The Wire", "Ann Lee", "https://wire.example/1"),
        ),
        (
            '<meta name="date" content="soon"><meta property="og:url" content="javascript:alert(1)">',
            ("Ploughs reach Peru", "", "", "", ""),
        ),
    ],
)
def test_metadata(head: str, expected: tuple[str, ...]) -> None:
    assert _fields(_read(_page(head))) == expected


def test_text_is_headline_and_paragraphs() -> None:
    body = (
        "<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>"
        f"<article><h1>Ploughs reach Peru</h1>{PROSE}</article>"
        "<script>var x = 'no text';</script><footer>Privacy policy</footer>"
    )
    lines = _read(_page("", body)).text.split("\n")
    assert lines[0] == "Ploughs reach Peru"
    assert len(lines) == 4
    assert lines[3].endswith("near the border.")


def test_short_page_and_table_layout_are_read() -> None:
    assert "sent ploughs" in _read("<h1>Ploughs</h1><p>Chile sent ploughs to Peru, officials said.</p>").text
    assert "thirty snow ploughs" in _read(f"<table><tr><td>{PROSE}</td></tr></table>").text


@pytest.mark.parametrize(
    ("page", "word"),
    [
        (_page('<meta charset="windows-1252">', PROSE.replace("Arica", "Café")).encode("cp1252"), "Café"),
        (
            _page('<meta charset="windows-1251">', PROSE.replace("Arica", "Áрика")[:0] + PROSE).encode(),
            "Arica",
        ),
        (b'<?xml version="1.0" encoding="utf-8"?>' + _page("").encode(), "Tacna"),
        (_page("").encode("utf-16"), "Tacna"),
        (b"\xef\xbb\xbf" + _page("").encode(), "Tacna"),
    ],
)
def test_encodings(page: bytes, word: str) -> None:
    assert word in _read(page).text


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + PROSE,
        "<html><<<>>><p" + "<" * 5_000,
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;</p>',
        "<p>" + "&" * 10_000 + "</p>",
        "<table>" * 2_000 + "x",
        "<p " + "".join(f"a{i}=1 " for i in range(5_000)) + ">text</p>",
        "\0<p>\0\0</p>",
        "",
        "<html></html>",
        "<!-- -->",
    ],
)
def test_hostile_pages_give_a_text_or_a_document_error(page: str) -> None:
    try:
        raw = _read(page)
    except DocumentError:
        return
    assert raw.text.strip()
    assert "<div>" not in raw.text


def test_page_without_article_is_empty() -> None:
    with pytest.raises(EmptyError):
        _read("<html><head><title>Nothing</title></head><body><script>x()</script></body></html>")


def test_page_that_is_too_large_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(TooLargeError):
        _read(_page("", PROSE * 100), max_characters=1_000)
