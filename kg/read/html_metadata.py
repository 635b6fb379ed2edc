"""What a web page says about itself: schema.org JSON-LD, Open Graph, <meta>, then its headings.

Nothing is guessed: a date in the address or in the text is not the date of publication.
"""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from kg.read.dates import parse_date

_ARTICLE = re.compile(r"Article|NewsArticle|BlogPosting|Report|LiveBlogPosting|Review")
# Names of <meta> by field, the best first.
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline"),
    "date": (
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
        "date", "pubdate", "publishdate", "publication_date", "dc.date.issued", "dcterms.issued",
        "dc.date", "dcterms.date", "dcterms.created", "parsely-pub-date", "sailthru.date",
        "citation_publication_date", "citation_date",
    ),
    "source": (
        "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "citation_journal_title",
        "application-name",
    ),
    "author": (
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author",
        "citation_author", "byl",
    ),
    "url": ("og:url", "twitter:url", "dc.identifier"),
    "language": ("og:locale", "content-language", "dc.language", "dcterms.language", "inlanguage"),
    "licence": ("dcterms.license", "dc.rights", "dcterms.rights"),
}  # fmt: skip
_LONGEST = 300  # characters of one field
_DEEPEST = 6  # nesting of JSON-LD that is followed
_SUFFIX = re.compile(r"\s+[|–—·:-]\s+")


def metadata(tree: Any) -> dict[str, str]:
    """Return the fields of `Raw` that a parsed page fills: title, date, source, author, url, language."""
    found: dict[str, str] = {}
    for fields in (_from_json(tree), _from_meta(tree), _from_body(tree)):
        for name, value in fields.items():
            text = " ".join(value.split())[:_LONGEST]
            if text and name not in found and _fits(name, text):
                found[name] = text
    if "title" in found:
        found["title"] = _without_site(found["title"], found.get("source", ""))
    found["author"] = re.sub(r"(?i)^by\s+", "", found.get("author", ""))
    return {name: value for name, value in found.items() if value}


def _fits(name: str, value: str) -> bool:
    """Tell whether a value can be what its name says."""
    if name == "date":
        return bool(parse_date(value))
    if name == "url":
        return urlsplit_scheme(value) in ("http", "https")
    return not (name == "author" and "://" in value)  # pages link to profiles


def urlsplit_scheme(value: str) -> str:
    """Return the scheme of an absolute address, '' for none or for what is no address."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return ""
    return parts.scheme.lower() if parts.netloc and " " not in value else ""


def _from_json(tree: Any) -> dict[str, str]:
    """Return the fields of the first article among the JSON-LD of a page."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _items(data, _DEEPEST):
            if _ARTICLE.search(_text(item.get("@type"))):
                return {
                    "title": _text(item.get("headline")) or _text(item.get("name")),
                    "date": _text(item.get("datePublished")) or _text(item.get("dateCreated")),
                    "source": _text(item.get("publisher")) or _text(item.get("sourceOrganization")),
                    "author": _text(item.get("author")),
                    "url": _text(item.get("url")) or _text(item.get("mainEntityOfPage"), "@id"),
                    "language": _text(item.get("inLanguage"), "name"),
                    "licence": _text(item.get("license"), "url"),
                }
    return {}


def _items(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for item in data[:100]:
            yield from _items(item, depth)
    elif isinstance(data, dict) and depth:
        yield data
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _items(data.get(name), depth - 1)


def _text(value: object, key: str = "name") -> str:
    if isinstance(value, list):
        return ", ".join(part for item in value[:20] if (part := _text(item, key)))
    if isinstance(value, dict):
        inner = value.get(key)
        return inner if isinstance(inner, str) else ""
    return value if isinstance(value, str) else ""


def _from_meta(tree: Any) -> dict[str, str]:
    given: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (
            meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        )
        if content := (meta.get("content") or "").strip():
            given.setdefault(name.strip().lower(), content)
    found: dict[str, str] = {}
    for ours, names in _META.items():
        value = next((given[name] for name in names if name in given and _fits(ours, given[name])), "")
        found[ours] = value
    return found


def _from_body(tree: Any) -> dict[str, str]:
    """Return what the visible page says: first heading or title, first marked time, own address."""
    heads = [" ".join(node.text_content().split()) for node in tree.iter("h1")]
    title = tree.find(".//head/title")
    times = [node.get("datetime") for node in tree.iter("time") if node.get("datetime")]
    canonical = [
        node.get("href") or "" for node in tree.iter("link") if (node.get("rel") or "").lower() == "canonical"
    ]
    return {
        "title": next((head for head in heads if head), "")
        or ((title.text or "") if title is not None else ""),
        "date": times[0] if times else "",
        "url": canonical[0] if canonical else "",
        "language": tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
    }


def _without_site(title: str, site: str) -> str:
    """Drop the name of the site that pages append: 'Aid reaches port | The Example'."""
    parts = _SUFFIX.split(title)
    if site and len(parts) > 1 and parts[-1].casefold() == site.casefold():
        return title[: title.rindex(parts[-1])].rstrip(" |–—·:-")
    return title
