"""Lines that tell about a story instead of telling it: bylines, dates, labelled fields."""

import re
from dataclasses import dataclass, replace

from kg.read.boilerplate import AGO_TEXT
from kg.read.dates import CORE, parse_date
from kg.read.lines import Line

_PART = r"(?:(?:de|del|della|di|da|van|von|der|den|la|le|bin|ibn|al|el|y)[ -])*[A-Z][\w'’.-]*"
_NAME = rf"{_PART}(?:[ ]{_PART}){{0,4}}"
_NAMES = rf"{_NAME}(?:(?:,| and| &|,? with|;) {_NAME}){{0,5}}"
_BY = re.compile(
    r"(?:(?:story|report|words|analysis|text|article|exclusive|opinion|written)\s+)?(?:by|words|author)\b:?\s+"
    rf"(?P<names>(?:the )?{_NAMES})(?P<rest>(?:\s*[|•·–—/,(@-]|\s+(?:in|for|at|on)\b|\s+{CORE}|\s{{2,}}).*)?",
    re.DOTALL,
)
_BY_START = re.compile(r"(?i:story by|report by|words by|written by|by|words:|author:|analysis by)\b")
_STOP = re.compile(r"[.!?]\s*\Z")
_INITIAL = re.compile(r"\b[A-Z]\.\Z|[ap]\.m\.\Z")
_DATE_LABEL = (
    r"(?:(?:first |originally |last |date )?(?:published|posted|created|issued|updated|modified|date)"
    r"(?: (?:on|at))?\s*:?)"
)
_CLOCK = (
    r"(?:(?:at|on|kl)\s+)?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?"
    r"|\(?(?:GMT|BST|UTC|EST|EDT|ET|CET|CEST|PST|PDT|PT|IST|MSK|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?|[+-]\d\d:?\d\d|T\d\d:\d\d\S*"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DATE_NOISE = re.compile(
    rf"{_DATE_LABEL}|{_CLOCK}|\b{_WEEKDAY}(?![a-z])|\b\d+ min(?:ute)?s?(?: read)?\b|\b(?:at|on)\b|{AGO_TEXT}"
    r"|[\s|•·–—,;:()/-]",
    re.IGNORECASE,
)
_CORE = re.compile(rf"(?<![\w./]){CORE}", re.IGNORECASE)
_UPDATED = re.compile(r"(?:last )?(?:updated|modified)", re.IGNORECASE)
_LABEL = re.compile(
    r"(title|headline|date|published|pubdate|source|publisher|outlet|url|link|author|byline)\s*:\s+(\S.*)",
    re.IGNORECASE,
)
_OUTLET = re.compile(
    r"\b(?:news|times|post|herald|tribune|gazette|journal|guardian|telegraph|reuters|bbc|cnn|afp|press|daily|mail"
    r"|mirror|courier|chronicle|observer|independent|agency|media|network|radio|tv|magazine|express|globe"
    r"|bulletin|wire|dispatch|echo|record|argus|advertiser)\b",
    re.IGNORECASE,
)
_SMALL = re.compile(r"\b(?:And|With|For|In|Of|At|De|La|Von|Van)\b")
_ROLE = re.compile(r"\b(?:editor|correspondent|reporter|writer|staff|columnist|desk)\b", re.IGNORECASE)
_OFFICE = re.compile(rf"(?P<names>{_NAMES})\s*[|•·–—,/-]\s*(?P<rest>(?:[\w'’&]+\s+){{0,5}}[\w'’&]+)")
_ABOUT = re.compile(
    rf"{_NAME},? (?:(?:is|was) .{{0,60}}?\b(?:editor|correspondent|reporter|writer|columnist|journalist)"
    r"|(?:writes|covers|reports) (?:for|on|about|from))\b"
)
_FIELDS = {
    "title": "title", "headline": "title",
    "date": "published", "published": "published", "pubdate": "published",
    "source": "publisher", "publisher": "publisher", "outlet": "publisher", "url": "url", "link": "url",
    "author": "author", "byline": "author",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Masthead:
    """What one line, or all of them, tell about a story."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    opens: bool = False  # the line can open a story: it names an author or says 'Published'
    updated: bool = False  # `published` is the date of a later version

    def with_field(self, name: str, value: str) -> "Masthead":
        """Return the same with one of its texts set."""
        return replace(self, **{name: value})  # type: ignore[arg-type]

    def __or__(self, other: "Masthead") -> "Masthead":
        """Fill the gaps of this one from another; the first publication beats an update."""
        newer = self.published if not (self.updated and other.published) else other.published
        return Masthead(
            self.title or other.title,
            self.publisher or other.publisher,
            self.author or other.author,
            newer or other.published,
            self.url or other.url,
            self.opens or other.opens,
            self.updated and (other.updated or not other.published),
        )


def read_masthead(line: Line) -> Masthead | None:
    """Return what a line tells about its story, None where it is content."""
    text = " ".join(line.text.strip(" \t|*_[]").split())
    if not 0 < len(text) <= 300 or len(line.words) > 25:
        return None
    return _byline(text) or _dateline(text) or _name_and_date(text) or _name_and_office(text)


def read_label(line: Line) -> Masthead | None:
    """Return what a labelled line ('Source: The Courier') at the head of a text says."""
    found = _LABEL.fullmatch(line.text.strip())
    if found is None or len(line.text) > 300:
        return None
    name, value = _FIELDS[found.group(1).lower()], found.group(2).strip().strip("\"'")
    if name == "published":
        value = parse_date(value)
    return Masthead().with_field(name, value) if value else None


def _byline(text: str) -> Masthead | None:
    start = _BY_START.match(text)
    if start is None:
        return None
    rest = text[start.end() :]
    body = start.group().lower() + (
        _SMALL.sub(lambda word: word.group().lower(), rest.title()) if rest.isupper() else rest
    )
    found = _BY.fullmatch(body)
    if found is None or (_STOP.search(text) and not _INITIAL.search(text)):
        return None
    rest = found.group("rest") or ""
    if len(rest.split()) > 14:
        return None
    author, outlet = _who(re.sub(r"\Athe ", "The ", found.group("names")))
    return Masthead(
        author=author,
        publisher=outlet or _publisher(rest),
        published=_date(rest),
        opens=True,
    )


def _who(names: str) -> tuple[str, str]:
    """Divide the names of a masthead into authors and outlet; offices are dropped.

    'Jane Doe, World Editor, Quill News' -> 'Jane Doe', 'Quill News'.
    """
    parts = [part for part in re.split(r",\s*", names.strip(" ,")) if part and not _ROLE.search(part)]
    outlets = [part for part in parts if _OUTLET.search(part) or part.startswith("The ")]
    return ", ".join(part for part in parts if part not in outlets), next(iter(outlets), "")


def about_author(line: Line) -> bool:
    """Tell whether a line introduces the writer: 'Jane Doe is a correspondent based in Vienna.'"""
    return len(line.words) <= 40 and bool(_ABOUT.match(line.text))


def is_name(line: Line) -> bool:
    """Tell whether a line is nothing but a name of two to five words, or an office of a newsroom."""
    words = line.text.split()
    office = len(words) <= 5 and bool(_ROLE.search(line.text)) and not line.terminal
    return office or (2 <= len(words) <= 5 and bool(re.fullmatch(_NAME, line.text.strip())))


def _publisher(rest: str) -> str:
    """Return the outlet behind the name of a byline: ', Reuters', 'for The Courier'."""
    for part in re.split(r"[|•·–—,(/]|\bfor\b|\bin\b", rest):
        name = part.strip(" )@")
        if (
            name
            and _OUTLET.search(name)
            and not _ROLE.search(name)
            and not _CORE.search(name)
            and len(name) < 50
        ):
            return name
    return ""


def _date(text: str) -> str:
    found = _CORE.search(text)
    return parse_date(found.group()) if found else ""


def _dateline(text: str) -> Masthead | None:
    """Return a line that holds nothing but a date, its label and a clock."""
    found = _CORE.search(text)
    if found is None:
        return None
    rest = _CORE.sub(" ", text)
    if _DATE_NOISE.sub("", rest):
        return None
    label = text[: found.start()].strip()
    return Masthead(
        published=parse_date(found.group()),
        opens=bool(label and re.match(_DATE_LABEL, label, re.IGNORECASE)),
        updated=bool(_UPDATED.match(label)),
    )


_NAME_DATE = re.compile(rf"(?P<names>{_NAMES})\s*(?:[|•·–—,/-]\s*|\s{{2,}})(?P<rest>\S.*)")


def _name_and_date(text: str) -> Masthead | None:
    """Return a line such as 'Jane Doe | 3 May 2024' or 'The Courier, Friday 3 May 2024'."""
    found = _NAME_DATE.fullmatch(text)
    if found is None:
        return None
    rest = found.group("rest")
    parts = re.split(r"\s*[|•·]\s*", rest)
    dates = [part for part in parts if _dateline(part)]
    if not dates or any(
        part not in dates and not _OUTLET.search(part) and not _ROLE.search(part) for part in parts
    ):
        return None
    author, outlet = _who(found.group("names"))
    return Masthead(author=author, publisher=outlet or _publisher(rest), published=_date(rest), opens=True)


def _name_and_office(text: str) -> Masthead | None:
    """Return a line such as 'Jane Doe, Diplomatic Editor'."""
    found = _OFFICE.fullmatch(text)
    if found is None or not _ROLE.search(found.group("rest")) or len(text.split()) > 9:
        return None
    author, outlet = _who(found.group("names"))
    return Masthead(author=author, publisher=outlet or _publisher(found.group("rest")), opens=True)
