"""From a raw text to a Document: its fields, its stories, or why it is set aside.

Which word counts, field by field: the metadata file, then what the text or its page or record
says of itself, then the options. Options fill gaps of the main story only: a story of another
publisher on the same page never takes them.
"""

from dataclasses import replace
from urllib.parse import urlsplit

from kg.errors import DocumentError, EmptyError, LanguageError, SettingsError, TooLargeError
from kg.ids import document_key
from kg.read.dates import parse_date
from kg.read.html_metadata import urlsplit_scheme
from kg.read.language import foreign
from kg.read.metadata import Metadata
from kg.read.page import cut
from kg.read.sources import Raw, Source
from kg.records import Document, Outcome, Story
from kg.settings import Settings


def assemble(
    raw: Raw, source: Source, metadata: Metadata, settings: Settings
) -> tuple[Outcome, Document | None]:
    """Return the outcome of one text, and its document unless it is empty, foreign or too large."""
    path = f"{source.path}:{raw.line}" if raw.line else source.path
    try:
        document, notes = _document(raw, path, source, metadata, settings)
    except DocumentError as exc:
        return Outcome(path, "failed", exc.code, exc.reason), None
    return Outcome(path, "read", reason="; ".join(notes), documents=(document.id,)), document


def check_options(settings: Settings) -> None:
    """Refuse a date or an address that could only be left out in silence.

    Raises:
        SettingsError: `date` or `url` is none.
    """
    if settings.date.strip() and not parse_date(settings.date):
        raise SettingsError(name="--date", value=settings.date, reason="it is no date such as 2025-06-18")
    if settings.url and not _url(settings.url, []):
        raise SettingsError(
            name="--url", value=settings.url, reason="it is no address such as https://a.org/b"
        )


def _document(
    raw: Raw, path: str, source: Source, metadata: Metadata, settings: Settings
) -> tuple[Document, list[str]]:
    _check_size(raw.text, path, settings)
    id_ = raw.id or (f"{source.id}:{raw.line}" if raw.line else source.id)
    row = metadata.find(id_, "" if raw.line else source.path)
    raw = raw.under({name: value for name, value in row.items() if name != "id"})
    notes: list[str] = []
    given = {"date": _date(raw.date, notes), "url": _url(raw.url, notes)}
    stories, notes_ = _english(cut(raw.text, raw.kind, raw.title), raw, path)
    notes += notes_
    main = stories[0]
    if main.number == 0:
        main = replace(
            main,
            title=raw.title or main.title,
            publisher=raw.source or main.publisher or settings.source,
            author=raw.author or main.author,
            published=given["date"] or main.published or parse_date(settings.date),
            url=given["url"] or main.url or settings.url.strip(),
        )
        stories = (main, *stories[1:])
    document = Document(
        id=row.get("id", "") or id_,
        key=document_key(main.url, raw.text),
        text=raw.text,
        stories=stories,
        title=main.title,
        publisher=main.publisher,
        author=main.author,
        published=main.published,
        url=main.url,
        language=raw.language if raw.language.lower().startswith("en") else "en",
        licence=raw.licence,
        path=path,
    )
    return document, notes


def _check_size(text: str, path: str, settings: Settings) -> None:
    if len(text) > settings.max_characters:
        raise TooLargeError(path=path, size=f"{len(text):,}", limit=f"{settings.max_characters:,}")
    if not any(char.isalnum() for char in text):
        raise EmptyError(path=path)


def _date(given: str, notes: list[str]) -> str:
    date = parse_date(given)
    if given and not date:
        notes.append(f"the date {given[:60]!r} was not understood")
    return date


def _url(given: str, notes: list[str]) -> str:
    """Return an address that can stand in a graph, '' for what is none."""
    url = given.strip()
    bad = any(char in url for char in '<>"{}|\\^` ') or not url.isprintable()
    if url and (bad or not (urlsplit_scheme(url) or _is_urn(url))):
        notes.append(f"{url[:60]!r} is no address")
        return ""
    return url


def _is_urn(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("urn", "doi", "tag")
    except ValueError:
        return False


def _english(stories: tuple[Story, ...], raw: Raw, path: str) -> tuple[tuple[Story, ...], list[str]]:
    """Return the stories in English, and a note on the others.

    Raises:
        EmptyError: no story holds text.
        LanguageError: no story is in English.
    """
    kept: list[tuple[Story, str]] = []
    others: list[tuple[Story, str]] = []
    for story in stories:
        content = "\n".join(raw.text[start:end] for start, end in story.paragraphs)
        language = foreign(content, raw.language if story.number == 0 else "")
        (others if language else kept).append((story, language))
    if not stories:
        raise EmptyError(path=path)
    if not kept:
        raise LanguageError(path=path, language=others[0][1])
    names = ", ".join(sorted({language for _, language in others}))
    notes = [f"{len(others)} of {len(stories)} stories left out, not in English ({names})"] if others else []
    return tuple(story for story, _ in kept), notes
