"""Which lines of one stretch of a page are its story: the blocks of sentences, and their headline."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.read.boilerplate import (
    ADVERT,
    AGO,
    COMMENTS,
    COUNT,
    CREDIT,
    FRAGMENT,
    LEAD,
    RELATED,
    SENTENCE,
    SHARE,
    TAGS,
)
from kg.read.lines import Line
from kg.read.masthead import about_author

_RUN = 3  # fragments in a row that are a list of links, not subheadings
_PLAIN = (FRAGMENT, LEAD)
_LONGEST_TITLE = 32  # words
_BEFORE_COMMENTS = (3, 60)  # sentences or words that make 'Comments' the end of a story
_TEASER = 32  # words that no teaser has
_AFTER_BREAK = (2, 40)  # sentences and words that make a block after a break part of the story


@dataclass(slots=True)
class Block:
    """Lines `first <= i <= last` of a stretch, from sentence to sentence."""

    first: int
    last: int
    words: int = 0
    sentences: int = 0
    teasers: int = 0  # sentences that stand alone under a fragment
    row: int = 0  # sentences in a row at the start


def body(lines: Sequence[Line], kinds: Sequence[str]) -> list[int]:
    """Return the indexes of the lines that tell the story, [] where there is none.

    The block with most words is the story; blocks that other things divide from it are too
    where they are prose and not teasers.
    """
    items = _items(lines, kinds)
    blocks = _blocks(lines, kinds, items, _stop(lines, kinds))
    if not blocks:
        return []
    main = max(blocks, key=lambda block: block.words)
    kept: list[int] = []
    for block in blocks:
        if block is main or _belongs(block, before=block.first < main.first):
            kept += _kept(block, lines, kinds, items)
    return kept


def _stop(lines: Sequence[Line], kinds: Sequence[str]) -> int:
    """Return where readers' comments begin: what follows is theirs, however long."""
    sentences = words = 0
    for i, kind in enumerate(kinds):
        if kind == SENTENCE:
            sentences += 1
            words += len(lines[i].words)
        elif kind == COMMENTS and (sentences >= _BEFORE_COMMENTS[0] or words >= _BEFORE_COMMENTS[1]):
            return i
    return len(kinds)


def _blocks(lines: Sequence[Line], kinds: Sequence[str], items: Sequence[bool], stop: int) -> list[Block]:
    blocks: list[Block] = []
    run = 0  # fragments since the last sentence
    listed = False  # a heading of links since then
    for i in range(stop):
        if kinds[i] != SENTENCE:
            run += kinds[i] in _PLAIN and not items[i]
            listed = listed or kinds[i] in (RELATED, TAGS)
            continue
        if not blocks or run >= _RUN or listed:
            blocks.append(Block(i, i))
        block = blocks[-1]
        block.row += block.row == block.sentences and run == 0
        block.row = max(block.row, 1)
        block.last, block.sentences = i, block.sentences + 1
        block.words += len(lines[i].words)
        block.teasers += i > 0 and kinds[i - 1] in _PLAIN
        run, listed = 0, False
    return blocks


def _items(lines: Sequence[Line], kinds: Sequence[str]) -> list[bool]:
    """Tell of each line whether it is in a list that a line with ':' opens inside the story."""
    items = [False] * len(kinds)
    opener, bullets = -1, True
    for i, kind in enumerate(kinds):
        if kind != FRAGMENT:
            opens = i > 0 and kind in (SENTENCE, LEAD) and lines[i].text.endswith(":")
            opener, bullets = (i if opens else -1), True
            continue
        bullets = bullets and lines[i].bullet
        if opener >= 0:  # without bullets, the line with ':' must follow a sentence at once
            items[i] = SENTENCE in kinds[max(opener - (3 if bullets else 1), 0) : opener + 1]
    return items


def _belongs(block: Block, *, before: bool) -> bool:
    mean = block.words / block.sentences
    if block.teasers >= 0.6 * block.sentences and mean < _TEASER:
        return False
    enough = block.sentences >= _AFTER_BREAK[0] and block.words >= _AFTER_BREAK[1]
    return (enough and (before or block.row >= _AFTER_BREAK[0])) or (mean >= _TEASER and not before)


def _kept(block: Block, lines: Sequence[Line], kinds: Sequence[str], items: Sequence[bool]) -> list[int]:
    """Return the sentences of a block and the subheadings between them."""
    kept: list[int] = []
    run: list[int] = []
    for i in range(block.first, block.last + 1):
        if kinds[i] == SENTENCE:
            kept += [*_subheadings(run, kinds), i]
            run = []
        else:
            run.append(i)
    at = block.last + 1
    leads = at + 1 < len(kinds) and kinds[at] == LEAD and items[at + 1]
    while at < len(kinds) and (leads or items[at]):  # a list that ends the story
        leads = False
        kept.append(at)
        at += 1
    if len(kept) > 3 and about_author(lines[kept[-1]]):
        kept.pop()
    return kept


def _subheadings(run: list[int], kinds: Sequence[str]) -> list[int]:
    """Return the fragments of a run that are no caption, box or link.

    What stands over furniture belongs to it (a caption over its credit, the title of a box);
    what follows it leads over to the next sentence.
    """
    others = [i for i in run if kinds[i] not in _PLAIN]
    harmless = all(kinds[i] in (ADVERT, AGO, COUNT, SHARE) for i in others)
    if not others:
        return run
    after = [i for i in run if i > others[-1]]
    return ([i for i in run if kinds[i] in _PLAIN] if harmless and len(run) <= 2 else after)[-1:]


def headline(lines: Sequence[Line], kinds: Sequence[str], first: int) -> list[int]:
    """Return the headline of a story whose first sentence is line `first`, and its standfirst.

    The first of the indexes is the headline; [] where no fragment stands before the story.
    """
    found = [
        i
        for i in range(first)
        if kinds[i] in _PLAIN and 0 < len(lines[i].words) <= _LONGEST_TITLE and kinds[i + 1] != CREDIT
    ]
    marked = [i for i in found if lines[i].heading]
    long_ = [i for i in marked or found if len(lines[i].words) >= 4 and kinds[i] == FRAGMENT]
    if not long_:
        rest = [i for i in found if len(lines[i].words) >= 2] or found
        return rest[-1:]
    last = long_[-1]
    pair = last - 1 in long_[-2:] and last - 2 not in long_[-3:]
    # Two are a headline and its standfirst, more are links that end with the headline.
    return [last - 1, last] if pair else [last]
