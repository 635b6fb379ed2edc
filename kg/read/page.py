"""Cut a text into its stories; what a pasted page has around them lies in no paragraph.

Offsets are those of the given text. Only plain text is cut freely, a record where two or more
of its lines are furniture; a text without furniture keeps every line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.read.body import body, headline
from kg.read.boilerplate import AGO, AGO_TEXT, COMMENTS, FRAGMENT, LEAD, NAV, RELATED, SENTENCE
from kg.read.furniture import kind_of, prose
from kg.read.lines import Line, split_lines, unwrap
from kg.read.masthead import Masthead, is_name, read_label, read_masthead
from kg.records import Story

SIGNALS = 2  # lines of furniture that make a text a page
HEAD = "head"  # kind of a line that belongs to the masthead
_LABELS = 8  # lines at the top that may be labelled fields
_OUTLET_WORDS = 6
_INLINE = re.compile(rf"(?P<outlet>[^·|•]{{2,40}}?)\s*[·|•–—-]\s*(?:{AGO_TEXT})\W*", re.IGNORECASE)


@dataclass(slots=True)
class _Stretch:
    """Lines of one story, and what its opening told."""

    lines: list[Line]
    kinds: list[str]
    head: Masthead
    opened: bool = False  # by a line that names an outlet and an age
    told: int = 0  # sentences


def cut(text: str, kind: str = "plain", title: str = "") -> tuple[Story, ...]:
    """Return the stories of a text in their order, () where it holds none.

    `kind` is that of `sources.Raw` (an 'article' was cut out by its reader and loses only bylines
    and stray buttons); `title` the headline that is known already.
    """
    lines = unwrap(split_lines(text), text)
    if not lines:
        return ()
    kinds = [kind_of(line) for line in lines]
    signals = _signals(kinds, heading=SIGNALS if kind == "plain" else 1)
    if kind == "record" and (signals < SIGNALS or len(lines) == 1):
        return (_uncut(lines, kinds, title),)
    head = Masthead()
    if kind == "article":
        stretches = [_Stretch(lines, kinds, head)]
        signals = 0
    else:
        head, lines, kinds = _labelled(lines, kinds)
        stretches = _stretches(lines, kinds, signals)
    stories = [
        story
        for stretch in stretches
        if (story := _story(stretch, title, whole=signals < SIGNALS and len(stretches) == 1))
    ]
    if not stories:
        return (_uncut(lines, kinds, title),) if lines else ()
    stories[0] = _filled(stories[0], head)
    return tuple(replace(story, number=number) for number, story in enumerate(stories))


def _signals(kinds: Sequence[str], *, heading: int = 1) -> int:
    """Count the lines that are furniture; names of sections count where they stand together.

    `heading` is the weight of a heading over links or comments.
    """
    plain = (SENTENCE, FRAGMENT, LEAD, NAV)
    sections = sum(one == two == NAV for one, two in pairwise(kinds))
    others = [kind for kind in kinds if kind not in plain]
    return sum(heading if kind in (RELATED, COMMENTS) else 1 for kind in others) + sections


def _uncut(lines: Sequence[Line], kinds: Sequence[str], title: str) -> Story:
    """Return one story of all lines."""
    first = lines[0]
    fragment = kinds[0] in (FRAGMENT, LEAD) and len(lines) > 1 and not first.text.endswith((":", ","))
    named = title or (first.text if fragment and len(first.words) <= 32 else "")
    ranges = tuple((line.start, line.end) for line in lines)
    return Story(0, ranges[0][0], ranges[-1][1], ranges, title=_one_line(named))


def _one_line(title: str) -> str:
    return " ".join(title.split())


def _labelled(lines: list[Line], kinds: list[str]) -> tuple[Masthead, list[Line], list[str]]:
    """Take the labelled fields ('Source: The Courier') off the top of a text."""
    head = Masthead()
    count = 0
    for line in lines[:_LABELS]:
        label = read_label(line)
        if label is None or (count == 0 and len(lines) == 1):
            break
        head |= label
        count += 1
    return head, lines[count:], kinds[count:]


def _filled(story: Story, head: Masthead) -> Story:
    return replace(
        story,
        title=head.title or story.title,
        publisher=head.publisher or story.publisher,
        author=head.author or story.author,
        published=head.published or story.published,
        url=head.url or story.url,
    )


def _stretches(lines: list[Line], kinds: list[str], signals: int) -> list[_Stretch]:
    """Divide a page where another story opens."""
    stretches = [_Stretch([], [], Masthead())]
    at = 0
    while at < len(lines):
        current = stretches[-1]
        opening = _outlet(lines, kinds, at, told=current.told > 0) if signals else None
        if opening is not None:
            count, head = opening
            stretches.append(_Stretch([], [], head, opened=True))
            at += count
            continue
        if _opens(lines, kinds, at, current, signals):
            stretches.append(_Stretch([], [], Masthead()))
            current = stretches[-1]
        current.lines.append(lines[at])
        current.kinds.append(kinds[at])
        current.told += kinds[at] == SENTENCE
        at += 1
    return stretches


def _outlet(lines: list[Line], kinds: list[str], at: int, *, told: bool) -> tuple[int, Masthead] | None:
    """Return how many lines name the outlet of another story ('Outlet / 2 hours ago / - Outlet'), and it.

    Without the second name, or on one line, a story must have been told before and a
    headline must follow.
    """
    name = lines[at].text.strip(" -–—|·•")
    if at + 1 < len(lines) and len(lines[at].words) <= _OUTLET_WORDS and not lines[at].terminal:
        published = _age(lines[at + 1], kinds[at + 1])
        again = at + 2 < len(lines) and lines[at + 2].text.strip(" -–—|·•").casefold() == name.casefold()
        if published is not None and (again or (told and _is_title(lines, kinds, at + 2, name))):
            return (3 if again else 2), Masthead(publisher=name, published=published)
    found = _INLINE.fullmatch(lines[at].text)
    if found and told and _is_title(lines, kinds, at + 1, found["outlet"]):
        return 1, Masthead(publisher=found["outlet"].strip())
    return None


def _age(line: Line, kind: str) -> str | None:
    """Return the date of a line that says how old a story is, '' for 'an hour ago', None for others."""
    if kind == AGO:
        return ""
    head = read_masthead(line)
    return head.published if head and head.published and not head.author and not head.publisher else None


def _is_title(lines: list[Line], kinds: list[str], at: int, outlet: str) -> bool:
    """Tell whether line `at` is the headline over a story, and `outlet` a name."""
    named = all(
        word[:1].isupper() or word[:1].isdigit() or word in ("of", "and", "the") for word in outlet.split()
    )
    return (
        named
        and at + 1 < len(lines)
        and kinds[at] == FRAGMENT
        and len(lines[at].words) >= 4
        and SENTENCE in kinds[at + 1 : at + 4]
    )


def _opens(lines: list[Line], kinds: list[str], at: int, current: _Stretch, signals: int) -> bool:
    """Tell whether a headline with its own byline opens another story."""
    if current.told < 2 or kinds[at] != FRAGMENT or len(lines[at].words) < 3 or read_masthead(lines[at]):
        return False
    if signals < SIGNALS and not any(read_masthead(line) for line in current.lines[:6]):
        return False
    for i in range(at + 1, min(at + 4, len(lines))):
        head = read_masthead(lines[i])
        if head is not None and head.opens:
            return SENTENCE in kinds[i + 1 : i + 4]
        if head is None and i > at + 1 and kinds[i] != AGO:
            return False
    return False


def _story(stretch: _Stretch, title: str, *, whole: bool) -> Story | None:
    """Return the story of a stretch, None where it holds no sentence. `whole` keeps every plain line."""
    lines, kinds = stretch.lines, list(stretch.kinds)
    head = _masthead(lines, kinds, stretch.head)
    if whole:
        plain = (SENTENCE, FRAGMENT, LEAD, NAV)
        kept = [i for i, kind in enumerate(kinds) if kind in plain or _spared(lines[i], kind)]
        if not kept:
            return None
    else:
        kept = body(lines, kinds)
        if not kept:
            return None
    first = next((i for i in kept if kinds[i] == SENTENCE), kept[0])
    if not whole:
        kept = [i for i in kept if i >= first]
    named = headline(lines, kinds, first)
    kept = sorted({*kept, *named})
    if named and (not whole or named[0] == kept[0] or not lines[kept[0]].terminal):
        head |= Masthead(title=lines[named[0]].text)
    elif lines[kept[0]].text.endswith(("?", "!")) and len(kept) > 1 and len(lines[kept[0]].words) <= 20:
        head |= Masthead(title=lines[kept[0]].text)
    ranges = tuple((lines[i].start, lines[i].end) for i in kept)
    return Story(
        0,
        ranges[0][0],
        ranges[-1][1],
        ranges,
        title=_one_line(title if title and not stretch.opened else head.title),
        publisher=head.publisher,
        author=head.author,
        published=head.published,
        url=head.url,
    )


def _author_above(lines: list[Line], kinds: list[str], at: int) -> Masthead:
    """Read a name, or an office under a name, that stands alone over a line of the masthead."""
    author = ""
    while at > 1 and kinds[at - 1] == FRAGMENT and is_name(lines[at - 1]):
        at -= 1
        kinds[at] = HEAD
        author = lines[at].text
    return Masthead(author=author)


def _spared(line: Line, kind: str) -> bool:
    """Tell whether a line of an ordinary text stays although it reads like furniture: it is a sentence."""
    return kind != HEAD and prose(line) == SENTENCE


def _masthead(lines: list[Line], kinds: list[str], head: Masthead) -> Masthead:
    """Read bylines and dates around the start and at the end of a story, marking their lines.

    In between, a date alone is the heading of a chronicle.
    """
    sentences = 0
    last = max((i for i, kind in enumerate(kinds) if kind == SENTENCE), default=0)
    for i, line in enumerate(lines):
        found = read_masthead(line) if sentences < 2 or i > last else None
        if found is not None and len(lines) > 1:
            head |= found
            kinds[i] = HEAD
            head |= _author_above(lines, kinds, i)
        elif kinds[i] == SENTENCE:
            sentences += 1
    return head
