"""Who says so: speakers over a document, and the one behind each reading."""

from dataclasses import dataclass, field

from kg.extract.cues import Cue, find_cues
from kg.extract.grammar import Effect
from kg.extract.phrases import Words
from kg.extract.quotations import Quote, find_quotes, is_speech
from kg.extract.reported import doers
from kg.extract.sources import can_speak
from kg.extract.syntax import is_verb
from kg.tree import Sentence
from kg.turns import Turn, find_turns

_NEAR = 400  # characters between two quotations of one speaker who is named beside the first


@dataclass(frozen=True, slots=True)
class Voice:
    """The speaker of one reading: the sentence and token that name it."""

    sentence: int
    speaker: int
    others: tuple[int, ...]
    attribution: str  # 'indirect' or 'quoted'
    effect: Effect
    via: tuple[int, int] | None = None  # sentence and token of a relay


@dataclass(slots=True)
class Voices:
    """Speakers over one document: cues by sentence, quotations with their cue."""

    words: list[Words]
    cues: list[list[Cue]]
    quotes: dict[int, list[Quote]]  # by paragraph
    speakers: dict[tuple[int, int], tuple[int, Cue]] = field(default_factory=dict)  # by quotation
    turns: dict[int, Turn] = field(default_factory=dict)  # of an interview, by sentence

    def of(self, number: int, token: int, *, skip_verb: bool = False) -> Voice | None:
        """Return the speaker of what stands at a token of sentence `number`, None for the narrator."""
        s = self.words[number].s
        quote = self._quote_at(s, token)
        if not self.cues[number]:
            return self._told(number, token, quote)
        inner = sorted(
            (
                c
                for c in self.cues[number]
                if token in c.scope and c.kind == "say" and c.speaker >= 0 and self._heard(s, c.verb, quote)
            ),
            key=lambda c: (len(c.scope), c.verb),
        )
        if inner and _disputes(s, token):
            inner = []
        sources = [c for c in self.cues[number] if c.kind == "according" and token in c.scope]
        outer = min(sources, key=lambda c: len(c.scope), default=None)
        if outer and inner and len(outer.scope) < len(inner[0].scope):
            inner = []  # 'they say that 13 are free, while 900 stay in prison according to Holm'
        cited = next((c for c in self.cues[number] if c.kind == "citing" and token in c.scope), None)
        if cited is not None and token not in (c.verb for c in inner) and (inner or outer is None):
            via = (number, inner[0].speaker) if inner else None
            effect = inner[0].effect if inner else cited.effect
            return Voice(number, cited.speaker, cited.others, _kind(quote), effect, via)
        relay = (number, outer.speaker) if outer else None
        if inner and _first_person(s, inner[0].speaker) and (told := self._told(number, token, quote)):
            return told
        if inner:
            cue = inner[0]
            via = relay or ((number, cue.relay) if cue.relay >= 0 else None)
            return Voice(number, cue.speaker, cue.others, _kind(quote), cue.effect, via)
        if outer:
            return Voice(number, outer.speaker, outer.others, _kind(quote), outer.effect)
        return self._told(number, token, quote)

    def _heard(self, s: Sentence, verb: int, quote: Quote | None) -> bool:
        """'Holm said, "We hope that it works"': who speaks in a quotation says nothing outside it."""
        own = self._quote_at(s, verb)
        return own is None or own is quote

    def _told(self, number: int, token: int, quote: Quote | None) -> Voice | None:
        """Return the speaker of a quotation, else who speaks in an interview."""
        told = self.speakers.get((quote.start, quote.end)) if quote is not None else None
        if told is None or (told[0] == number and told[1].verb == token):
            turn = self.turns.get(number)
            return Voice(turn.at, turn.speaker, (), "quoted", {}) if turn is not None else None
        where, cue = told
        return Voice(where, cue.speaker, cue.others, "quoted", {})

    def denial(self, number: int, token: int) -> Voice | None:
        """Return who denies what somebody else is said to claim at a token, None for nobody."""
        for cue in self.cues[number]:
            if cue.kind == "denial" and token in cue.scope:
                return Voice(number, cue.speaker, cue.others, "indirect", {})
        return None

    def in_quote(self, number: int, token: int) -> bool:
        """Tell whether a token stands between two marks of quoted speech."""
        quote = self._quote_at(self.words[number].s, token)
        return quote is not None and quote.closed

    def _quote_at(self, s: Sentence, token: int) -> Quote | None:
        for quote in self.quotes.get(s.paragraph, ()):
            if quote.holds(s.starts[token]):
                return quote
        return None


_DISPUTING = frozenset(("deny", "reject", "dispute", "refute", "contest", "contradict"))
_DISPUTED = frozenset(("claim", "charge", "allegation", "accusation", "assertion", "suggestion"))


def _disputes(s: Sentence, v: int) -> bool:
    """'said that it was safe, which Oslo denies', ', a claim Oslo denies': no part of what is said."""
    if s.lemmas[v].lower() not in _DISPUTING or s.deps[v] not in ("relcl", "advcl", "acl"):
        return False
    which = any(s.words[k].lower() == "which" and s.words[k - 1] == "," for k in s.kids(v, "dobj"))
    return which or (s.lemmas[s.heads[v]].lower() in _DISPUTED and s.deps[s.heads[v]] in ("appos", "dep"))


def _first_person(s: Sentence, token: int) -> bool:
    """'"We said that it works", Holm said': Holm says so."""
    return s.words[token].lower() in ("i", "we")


def _kind(quote: Quote | None) -> str:
    return "indirect" if quote is None else "quoted"


def find_voices(words: list[Words], text: str) -> Voices:
    """Find all speakers of one document; `words` holds its sentences in order."""
    quotes: dict[int, list[Quote]] = {}
    members: dict[int, list[int]] = {}
    for number, w in enumerate(words):
        members.setdefault(w.s.paragraph, []).append(number)
    for paragraph, numbers in members.items():
        first, last = words[numbers[0]].s, words[numbers[-1]].s
        found = find_quotes(text, first.starts[0], last.ends[-1])
        quotes[paragraph] = [q for q in found if is_speech(text, q)]
    cues = [find_cues(w, quotes[w.s.paragraph]) for w in words]
    voices = Voices(words, cues, quotes, turns=find_turns([w.s for w in words]))
    _give_quotes(voices, members, text)
    return voices


def _give_quotes(voices: Voices, members: dict[int, list[int]], text: str) -> None:
    """Give each quotation a speaker: its own sentence's, a neighbour's, else the one before."""
    open_cue: tuple[int, Cue] | None = None
    for paragraph in sorted(members):
        last: tuple[int, Cue] | None = open_cue
        numbers = members[paragraph]
        end = voices.words[numbers[0]].s.starts[0]
        for quote in voices.quotes.get(paragraph, ()):
            chosen = _cue_of(voices, numbers, quote) or _introduced(voices, numbers, quote)
            if chosen is None and quote.start - end < _NEAR and not _next_item(text[end : quote.start]):
                chosen = last
            end = quote.end
            if chosen is not None:
                voices.speakers[quote.start, quote.end] = chosen
            last = chosen
        quotes = voices.quotes.get(paragraph, [])
        open_cue = last if quotes and not quotes[-1].closed else None


def _next_item(between: str) -> bool:
    """'* Oslo College - "We will help"': the item before tells nobody who says so."""
    return any(mark in between for mark in (" * ", "\n* ", "] * ", " ** ", "•"))


def _cue_of(voices: Voices, numbers: list[int], quote: Quote) -> tuple[int, Cue] | None:
    candidates: list[tuple[int, int, Cue]] = []
    for number in numbers:
        s = voices.words[number].s
        for cue in voices.cues[number]:
            if cue.kind != "say" or cue.speaker < 0 or quote.holds(s.starts[cue.verb]):
                continue
            place = s.starts[cue.verb]
            gap = quote.start - place if place < quote.start else place - quote.end
            touches = s.starts[0] < quote.end and quote.start < s.ends[-1]
            if touches or 0 <= gap < 40:
                candidates.append((gap, number, cue))
    if not candidates:
        return None
    _, number, cue = min(candidates, key=lambda item: (item[0], item[1], item[2].verb))
    return number, cue


def _introduced(voices: Voices, numbers: list[int], quote: Quote) -> tuple[int, Cue] | None:
    """'Holm took a shot at him on Twitter: "..."': who acts before the colon is who is quoted."""
    for number in numbers:
        w = voices.words[number]
        s = w.s
        if not s.starts[0] < quote.start < s.ends[-1] + 3:
            continue
        before = [k for k in range(len(s)) if s.starts[k] < quote.start]
        if not _leads_in(s, before[-1], quote):
            continue
        top = next(k for k in range(len(s)) if s.heads[k] == k)
        subjects = [k for k in doers(s, top, w.grammar) if can_speak(w, k)]
        if subjects and top < before[-1] and is_verb(s, top):
            return number, Cue(subjects[0], top, frozenset(), "say", {}, tuple(subjects[1:]))
    return None


def _leads_in(s: Sentence, k: int, quote: Quote) -> bool:
    """'...: "', or a comma before a whole sentence: 'reacted on Twitter, "Sad news"'."""
    first = next((s.words[i] for i in range(k, len(s)) if s.starts[i] > quote.start), "")
    return s.words[k] == ":" or (s.words[k] == "," and first[:1].isupper())
