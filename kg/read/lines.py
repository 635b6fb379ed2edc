"""Lines of a text with their offsets; lines that were wrapped at a fixed width become one again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

WIDEST = 130  # characters; longer lines were not wrapped by hand
_LINE = re.compile(r"[^\n]+")
_FRONT = re.compile(r"(?:[-*•·–—▪●◦‣>]+\s+|#{1,6}\s+)+")
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_TERMINAL = re.compile(r"[.!?…][\"'”’»)\]*_]*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as far as line ends tell: `text == document[start:end]`, blanks and bullet left out."""

    start: int
    end: int
    text: str
    gap: bool = True  # a blank line, or the start of the text, stands before it
    bullet: bool = False  # '- ', '• '
    heading: bool = False  # '# ' of Markdown

    @property
    def words(self) -> list[str]:
        return _WORD.findall(self.text)

    @property
    def terminal(self) -> bool:
        """Tell whether it ends as a sentence does."""
        return bool(_TERMINAL.search(self.text))


def split_lines(text: str) -> list[Line]:
    """Return the lines that hold a letter or digit, stripped."""
    lines: list[Line] = []
    last = -2  # end of the line before, -2 for none
    for found in _LINE.finditer(text):
        start, end = found.span()
        body = found.group()
        if not any(char.isalnum() for char in body):
            continue
        start += len(body) - len(body.lstrip())
        end -= len(body) - len(body.rstrip())
        front = _FRONT.match(text, start, end)
        mark = front.group() if front else ""
        gap = last < 0 or found.start() > last + 1
        lines.append(
            Line(start + len(mark), end, text[start + len(mark) : end], gap, bool(mark), mark.startswith("#"))
        )
        last = found.end()
    return lines


def unwrap(lines: list[Line], text: str) -> list[Line]:
    """Join lines that belong to one paragraph of hard-wrapped text; the others stay as they are."""
    blocks = list(_blocks(lines))
    widths = [width for block in blocks if (width := _width(block))]
    usual = median(widths) if widths else 0.0
    joined: list[Line] = []
    for block in blocks:
        width = _width(block) or (usual if len(block) == 2 else 0.0)
        joined += _join(block, width, text) if width else _join_pair(block, text)
    return joined


def _blocks(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield runs of lines with no blank line between them."""
    block: list[Line] = []
    for line in lines:
        if block and (line.gap or line.heading):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _width(block: list[Line]) -> float:
    """Return the width at which a block was wrapped, 0 where it was not.

    Wrapped lines are full (the next word had no room), end within sentences, and go on in
    lower case.
    """
    width = max(len(line.text) for line in block)
    if len(block) < 3 or width > WIDEST or width < 40:
        return 0.0
    pairs = list(pairwise(block))
    full = sum(_is_full(one, two, width) for one, two in pairs)
    inside = sum(not one.terminal for one, _ in pairs)
    capitals = all(line.text.isupper() for line in block)
    lower = len(pairs) if capitals else sum(two.text[:1].islower() for _, two in pairs)
    wrapped = full >= 0.6 * len(pairs) and inside >= 0.5 * len(pairs) and lower >= 0.4 * len(pairs)
    return float(width) if wrapped else 0.0


def _is_full(line: Line, following: Line, width: float) -> bool:
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) >= 0.88 * width


def _join(block: list[Line], width: float, text: str) -> list[Line]:
    joined = [block[0]]
    for before, line in pairwise(block):
        goes_on = line.text[:1].islower() and not before.terminal
        if not line.bullet and (goes_on or _is_full(before, line, width)):
            joined[-1] = _extended(joined[-1], line, text)
        else:
            joined.append(line)
    return joined


def _join_pair(block: list[Line], text: str) -> list[Line]:
    """Join two lines of which the second can only be the rest of the first."""
    if len(block) != 2:
        return block
    one, two = block
    rest = two.text[:1].islower() and not two.bullet and not one.terminal and 40 <= len(one.text) <= WIDEST
    return [_extended(one, two, text)] if rest else block


def _extended(line: Line, more: Line, text: str) -> Line:
    return replace(line, end=more.end, text=text[line.start : more.end])
