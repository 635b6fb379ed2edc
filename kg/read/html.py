"""Web pages: the article by trafilatura, what the page says about itself by its metadata."""

import logging
import re
from collections.abc import Iterator
from typing import Any

from kg.errors import DocumentError, EmptyError, ReadError
from kg.read.encodings import decode
from kg.read.html_metadata import metadata
from kg.read.sources import Raw, Source
from kg.settings import Settings

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w:.-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HEAD = 4_096  # bytes within which a page names its encoding
_SPACES = re.compile(r"[^\S\n]+")


def read(source: Source, settings: Settings) -> Iterator[Raw | DocumentError]:
    """Yield the article of a page: its headline, then its paragraphs, one a line.

    Raises:
        DocumentError: the page is binary, too large or holds no article.
    """
    data = source.data(settings.max_characters)
    found = _XML.search(data[:_HEAD]) or _CHARSET.search(data[:_HEAD])
    declared = found.group(1).decode("ascii") if found else source.declared
    page = _DECLARATION.sub("", decode(data, source.path, declared))
    if not page.strip():
        raise EmptyError(path=source.path)
    tree = _tree(page, source.path)
    fields = metadata(tree)
    body = _body(tree, source.path)
    if not body:
        raise EmptyError(path=source.path)
    fields.setdefault("url", source.url)
    yield Raw(_headed(fields.get("title", ""), body), kind="article").under(fields)


def _tree(page: str, path: str) -> Any:
    from lxml import etree
    from lxml import html as lxml_html

    # Never fetches, never grows without bound; the text is decoded, so that no page can mislead it.
    parser = lxml_html.HTMLParser(
        no_network=True, remove_pis=True, remove_comments=True, huge_tree=False, encoding="utf-8"
    )
    try:
        return lxml_html.document_fromstring(page.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError) as exc:
        raise ReadError(path=path, reason="no HTML that can be parsed") from exc


def _body(tree: Any, path: str) -> str:
    """Return the paragraphs of the article; tables only where nothing else holds text."""
    import trafilatura

    _quiet()
    for tables in (False, True):
        try:
            text = trafilatura.extract(
                tree, favor_precision=True, include_comments=False, include_tables=tables, with_metadata=False
            )
        except (ValueError, RecursionError, AttributeError, KeyError, TypeError, IndexError) as exc:
            raise ReadError(path=path, reason=f"the page cannot be parsed ({type(exc).__name__})") from exc
        if text and text.strip():
            return "\n".join(line for raw in text.split("\n") if (line := _SPACES.sub(" ", raw).strip()))
    return ""


def _quiet() -> None:
    """Keep the remarks of the library off the terminal unless somebody set up logging."""
    logger = logging.getLogger("trafilatura")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def _headed(title: str, body: str) -> str:
    """Put the headline above the body unless the body begins with it."""
    first = body.split("\n", 1)[0]
    if not title or first.casefold().strip(" #") == title.casefold():
        return body
    return f"{title}\n{body}"
