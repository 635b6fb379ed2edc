"""The mentions of an entity as they are told: a place of the text once, with the phrase around it."""

from collections.abc import Iterable

from kg.records import Mention
from kg.resolve.extents import phrase, with_mark
from kg.resolve.mentions import Cluster, Found


def told(cluster: Cluster, inner: Iterable[Mention] = ()) -> tuple[Mention, ...]:
    """Return the mentions of an entity in the order of the text.

    A name in an entity of one mention stands by itself. In an entity that the text comes back to,
    it stands with what is said beside it: 'President Karl Holm, the leader of the party'. The first
    one stands by itself too, unless the same words do so elsewhere: what a name is must be told once.
    `inner` are its names inside of other names.
    """
    found = sorted(cluster.found, key=lambda m: (m.start, -m.stop))
    mentions = {(m.span.start, m.span.end): m for m in inner}
    if sum(m.gender != "r" for m in found) == 1 and found[0].kind != "noun" and not mentions:
        return tuple(_bare(m) for m in found)
    wide = {id(m): _wide(m) for m in found}
    names = [m for m in found if m.kind == "name"]
    ends = {(m.at, wide[id(m)][1]): wide[id(m)][0] for m in found if m.why == "apposition"}
    for m in names:
        start, end = wide[id(m)]
        wide[id(m)] = ends.get((m.at, start - 1), start), end  # 'Governor of Oregon Anna Berg'
    alone = {_words(m) for m in names if wide[id(m)] == _place(m)}
    if names and _words(names[0]) not in alone:
        mentions[_place(names[0])] = _bare(names[0])
    for m in found:
        mentions.setdefault(wide[id(m)], _whole(m, wide[id(m)]))
    return tuple(mentions[place] for place in sorted(mentions))


def _words(found: Found) -> str:
    """Return the words of a name as they are compared: without article."""
    words = found.words
    return words[4:] if words[:4].lower() == "the " else words


def _place(found: Found) -> tuple[int, int]:
    s = found.s
    return s.starts[found.first], s.ends[with_mark(s, found.end) - 1]


def _wide(found: Found) -> tuple[int, int]:
    """Return where the phrase of a mention stands in the document."""
    if found.kind not in ("noun", "name"):
        return _place(found)
    first, end = phrase(found)
    return found.s.starts[first], found.s.ends[end - 1]


def _bare(found: Found) -> Mention:
    s = found.s
    span = s.span(found.first, with_mark(s, found.end))
    return Mention(span, _kind(found), found.why, round(found.score, 2))


def _kind(found: Found) -> str:
    return "relative" if found.gender == "r" else found.kind


def _whole(found: Found, place: tuple[int, int]) -> Mention:
    s, (start, end) = found.s, place
    kind = "epithet" if found.kind == "noun" or place != _place(found) else _kind(found)
    span = s.span(s.starts.index(start), s.ends.index(end) + 1)
    return Mention(span, kind, found.why, round(found.score, 2))
