"""Quotations of a document and who speaks them, for 'I', 'we' and for 'he' inside them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.resolve import lexicon
from kg.resolve.mentions import Discourse, Found
from kg.tree import Sentence
from kg.turns import Turn, find_turns

_OPEN = {'"': '"', "“": "”", "«": "»", "„": "”"}
_MARK = re.compile("[\"“«„'‘]")
_SAY = frozenset(
    (
        "say", "tell", "add", "state", "claim", "announce", "report", "write", "tweet", "declare",
        "explain", "note", "comment", "remark", "argue", "insist", "warn", "reply", "respond", "ask",
        "admit", "conclude", "continue", "describe", "stress", "promise", "recall", "observe", "call",
        "think", "post", "joke", "confirm", "deny",
    )
)  # fmt: skip
_SPEECH_WORDS = 3  # a shorter quotation is a turn of phrase
_NEAR = 60  # characters between a quotation and the verb that tells its speaker


@dataclass(slots=True)
class Quote:
    """Characters `start <= i < end` of the document, and the mention that speaks them."""

    start: int
    end: int
    paragraph: int
    closed: bool
    speaker: Found | None = None
    turn: bool = False  # of an interview: whoever speaks next has heard it


def find_speech(discourse: Discourse) -> list[Quote]:
    """Return the quotations in the order of the text, with their speakers where one is told."""
    quotes: list[Quote] = []
    paragraphs: dict[int, list[int]] = {}
    for at, s in enumerate(discourse.sentences):
        paragraphs.setdefault(s.paragraph, []).append(at)
    carried: Found | None = None
    for number, ats in paragraphs.items():
        start, end = discourse.sentences[ats[0]].starts[0], discourse.sentences[ats[-1]].ends[-1]
        found = _scan(discourse.document.text, start, end, number)
        spoken = [q for q in found if len(discourse.document.text[q.start : q.end].split()) >= _SPEECH_WORDS]
        last = carried
        for quote in spoken:
            quote.speaker = _speaker(discourse, ats, quote) or last
            last = quote.speaker
        carried = last if spoken and not spoken[-1].closed else None
        quotes.extend(spoken)
    turns = find_turns(discourse.sentences)
    return (
        sorted([*quotes, *_spoken_turns(discourse, turns, quotes)], key=lambda q: q.start)
        if turns
        else quotes
    )


def _spoken_turns(discourse: Discourse, turns: dict[int, Turn], quotes: Sequence[Quote]) -> Iterator[Quote]:
    """Yield what is said in the turns of an interview, sentence by sentence, but for what they quote."""
    for number, turn in turns.items():
        s = discourse.sentences[number]
        speaker = discourse.heads[turn.at].get(turn.speaker)
        first = turn.end if turn.at == number else 0
        start = s.starts[first] if first < len(s) else s.ends[-1]
        while start < s.ends[-1]:
            inner = quote_at(quotes, start)
            if inner is not None:
                start = inner.end
                continue
            place = bisect_right(quotes, start, key=lambda q: q.start)
            end = min(s.ends[-1], quotes[place].start) if place < len(quotes) else s.ends[-1]
            yield Quote(start, end, s.paragraph, True, speaker, turn=True)
            start = end


def telling(s: Sentence, i: int) -> str:
    """Return 'teller' for the subject of a verb of saying, 'told' for what stands in its clause, else ''."""
    i = s.heads[i] if s.deps[i] == "appos" else i
    if s.deps[i] == "nsubj" and s.lemmas[s.heads[i]].lower() in _SAY:
        return "teller"
    while s.heads[i] != i:
        above = s.heads[i]
        if s.deps[i] == "ccomp" and s.lemmas[above].lower() in _SAY and s.kids(above, "nsubj"):
            return "told"
        i = above
    return ""


def tells(s: Sentence, verb: int) -> bool:
    """Tell whether a verb is one of saying or thinking."""
    return s.lemmas[verb].lower() in _SAY and s.pos[verb] in ("VERB", "AUX")


def quote_at(quotes: Sequence[Quote], offset: int) -> Quote | None:
    """Return the quotation that holds a character."""
    place = bisect_right(quotes, offset, key=lambda q: q.start) - 1
    return quotes[place] if place >= 0 and offset < quotes[place].end else None


def _scan(text: str, start: int, end: int, paragraph: int) -> list[Quote]:
    found: list[Quote] = []
    i = start
    while mark := _MARK.search(text, i, end):
        i = mark.start()
        close = _OPEN.get(text[i], "")
        if (
            text[i] in "'‘"
            and (i == start or text[i - 1].isspace())
            and i + 1 < end
            and text[i + 1].isalnum()
            and not _genitive(text, i)
        ):
            close = "’" if text[i] == "‘" else "'"
        if not close:
            i += 1
            continue
        stop = _close(text, i + 1, end, close)
        if stop < 0 and i > start and text[start:i].rstrip()[-1:] not in (",", ":"):
            i += 1
            continue
        found.append(Quote(i, end if stop < 0 else stop + 1, paragraph, stop >= 0))
        i = found[-1].end
    return found


def _genitive(text: str, i: int) -> bool:
    """A mark with a lone 's' after it is no opening one, though a space stands before it."""
    return text[i + 1] in "sS" and not text[i + 2 : i + 3].isalnum()


def _close(text: str, i: int, end: int, mark: str) -> int:
    """Return the place of the closing mark, -1 for none; an apostrophe inside a word is none."""
    while True:
        i = text.find(mark, i, end)
        if i < 0 or mark not in "'’":
            return i
        after = text[i + 1] if i + 1 < end else " "
        if not after.isalnum() and not (
            text[i - 1] in "sS" and after == " " and text.find(mark, i + 1, end) > 0
        ):
            return i
        i += 1


def _speaker(discourse: Discourse, ats: list[int], quote: Quote) -> Found | None:
    """Return the subject of the nearest verb of saying outside the quotation."""
    best: tuple[int, int, Found] | None = None
    for at in ats:
        s = discourse.sentences[at]
        if s.starts[0] > quote.end + _NEAR or s.ends[-1] < quote.start - _NEAR:
            continue
        for v in range(len(s)):
            lemma = s.lemmas[v].lower()
            if (
                (lemma not in _SAY and lemma != "read")
                or s.pos[v] not in ("VERB", "AUX")
                or quote.start <= s.starts[v] < quote.end
            ):
                continue
            subject = _subject(discourse, s, at, v, quote)
            if subject is None or (lemma == "read" and subject.s.heads[subject.head] == v):
                continue  # a letter reads so: its owner's words
            touches = s.starts[0] < quote.end and quote.start < s.ends[-1]
            gap = max(s.starts[v] - quote.end, quote.start - s.ends[v], 0)
            if (touches or gap <= _NEAR) and (best is None or (gap, v) < best[:2]):
                best = (gap, v, subject)
    return best[2] if best else None


def _subject(discourse: Discourse, s: Sentence, at: int, v: int, quote: Quote) -> Found | None:
    tokens = s.kids(v, "nsubj")
    if not tokens and v > 0 and s.words[v - 1] in (",", '"', "”", "'", "’"):
        tokens = [k for k in s.kids(v, "dobj", "attr", "npadvmod", "dep") if k > v]
    if not tokens and s.deps[v] == "conj":
        tokens = s.kids(s.heads[v], "nsubj")
    for k in tokens:
        if quote.start <= s.starts[k] < quote.end:
            continue
        found = discourse.heads[at].get(k)
        if found is not None and found.lemma != "it":
            return _owner(discourse, found) or found
    return None


def _owner(discourse: Discourse, found: Found) -> Found | None:
    """'Her statement added': she speaks; None where a noun is no speech or nobody's."""
    if found.kind != "noun" or found.lemma not in lexicon.SPEECHES:
        return None
    heads = discourse.heads[found.at]
    owners = [heads[k] for k in found.s.kids(found.head, "poss", "compound") if k in heads]
    return next((one for one in owners if one.kind != "noun" or found.s.deps[one.head] == "poss"), None)
