"""How well the reader does on sentences with hand-made facts: precision and recall, slot by slot."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kg.errors import GoldError
from kg.settings import Settings

MODALITIES = ("asserted", "denied", "planned", "hypothetical", "reported")
# A head word ends its phrase, or stands before the first of these.
_CUT = re.compile(
    r",\s|;|\(|\s(?:of|from|to|in|on|at|for|with|by|into|against|about|between|over|near|under|after|before|"
    r"who|which|that|whose|where|as|including|such)\s",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:[-'’.,&][^\W_]+)*")
_FIELDS = {"subject", "predicate", "object", "args", "modality", "attribution"}


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as the gold and the reader tell it, in words of the text."""

    subject: str
    predicate: str
    object: str = ""
    args: tuple[tuple[str, tuple[str, ...]], ...] = ()
    modality: str = "asserted"
    attribution: str = ""
    trigger: str = ""
    confidence: float = 1.0

    def __str__(self) -> str:
        return " | ".join((self.subject or "-", self.predicate, self.object or "-"))


@dataclass(frozen=True, slots=True)
class Case:
    """One text of the gold with all facts that it states."""

    text: str
    facts: tuple[Fact, ...]
    date: str = ""
    about: str = ""  # the construction that it tries


@dataclass(frozen=True, slots=True)
class Score:
    """Matched out of all; `value` is 1.0 where there is nothing to match."""

    hits: int = 0
    total: int = 0

    @property
    def value(self) -> float:
        return round(self.hits / self.total, 4) if self.total else 1.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What `kg evaluate` prints.

    `precision` and `recall` count facts whose subject, predicate and object agree; `slots`
    count, over these, the other parts of the fact that agree.
    """

    precision: Score
    recall: Score
    slots: dict[str, Score]
    sentences: int
    triples: int
    missed: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # (text, fact)
    spurious: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def triples_per_sentence(self) -> float:
        return round(self.triples / self.sentences, 2) if self.sentences else 0.0

    def figures(self) -> dict[str, float]:
        """Return all figures by name."""
        return {
            "precision": self.precision.value,
            "recall": self.recall.value,
            **{name: score.value for name, score in sorted(self.slots.items())},
            "triples_per_sentence": self.triples_per_sentence,
        }


def evaluate(gold: str | Path, settings: Settings | None = None) -> Evaluation:
    """Read the texts of a gold file and compare what they say with its facts.

    Raises:
        GoldError: the file is missing or not of the form that README describes.
    """
    cases, settings = load_gold(Path(gold)), settings or Settings()
    return at_least(settings.min_confidence, cases, *predict(cases, settings))


def at_least(
    confidence: float, cases: Sequence[Case], found: Sequence[Sequence[Fact]], sentences: int
) -> Evaluation:
    """Compare the facts of that confidence or more."""
    kept = [[fact for fact in facts if fact.confidence >= confidence] for facts in found]
    return compare(cases, kept, sentences)


def load_gold(path: Path) -> list[Case]:
    """Return the cases of a gold file: JSON lines, or one JSON list.

    Raises:
        GoldError: the file is missing or broken; the message names the entry.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as exc:
        raise GoldError(path=path, reason=getattr(exc, "strerror", None) or exc) from exc
    try:
        if text.lstrip().startswith("["):
            entries = list(enumerate(json.loads(text), start=1))
        else:
            entries = [
                (number, json.loads(line))
                for number, line in enumerate(text.splitlines(), start=1)
                if line.strip()
            ]
    except (ValueError, RecursionError) as exc:
        raise GoldError(path=path, reason=f"it is no JSON ({exc})") from exc
    if not entries:
        raise GoldError(path=path, reason="it is empty")
    return [_case(entry, number, path) for number, entry in entries]


def _case(entry: object, number: int, path: Path) -> Case:
    def fault(reason: str) -> GoldError:
        return GoldError(path=path, reason=f"entry {number}: {reason}")

    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        raise fault("'text' is missing")
    if not isinstance(entry.get("facts"), list):
        raise fault("'facts' is no list")
    facts = []
    for fact in entry["facts"]:
        if not isinstance(fact, dict) or not {"subject", "predicate"} <= fact.keys():
            raise fault("a fact needs 'subject' and 'predicate'")
        if unknown := sorted(fact.keys() - _FIELDS):
            raise fault(f"unknown field {unknown[0]!r}")
        if fact.get("modality", "asserted") not in MODALITIES:
            raise fault(f"modality is one of {', '.join(MODALITIES)}")
        facts.append(to_fact(fact))
    return Case(entry["text"], tuple(facts), str(entry.get("date", "")), str(entry.get("about", "")))


def to_fact(row: dict[str, Any]) -> Fact:
    """Return a line of the gold, or of `facts.jsonl`, as a fact."""
    args = {
        role: tuple(value) if isinstance(value, list) else (str(value),)
        for role, value in (row.get("args") or {}).items()
    }
    return Fact(
        subject=row.get("subject") or "",
        predicate=row["predicate"],
        object=row.get("object") or "",
        args=tuple(sorted(args.items())),
        modality=row.get("modality", "asserted"),
        attribution=row.get("attribution") or "",
        trigger=row.get("trigger") or "",
        confidence=float(row.get("confidence", 1.0)),
    )


def head(phrase: str) -> str:
    """Return the head word of a phrase in lower case: 'an estimated 15,000 troops' -> 'troops'."""
    words = _WORD.findall(_CUT.split(phrase.strip(), maxsplit=1)[0]) or _WORD.findall(phrase)
    if not words:
        return phrase.strip().lower()
    return re.sub(r"['’]s?$", "", words[-1].lower())


def same(gold: Fact, found: Fact) -> bool:
    """Return whether two facts say the same: verb, and head words of subject and object."""
    told = [word.lower() for word in _WORD.findall(gold.predicate)]
    trigger = set(found.trigger.lower().split())
    verb = (bool(trigger) and trigger <= set(told)) or found.predicate.lower() == gold.predicate.lower()
    return verb and all(
        head(a) == head(b) if a and b else not a and not b
        for a, b in ((gold.subject, found.subject), (gold.object, found.object))
    )


def compare(cases: Sequence[Case], found: Sequence[Sequence[Fact]], sentences: int) -> Evaluation:
    """Match each fact of the gold with at most one found fact, and count."""
    slots: dict[str, list[bool]] = {"args": [], "modality": [], "attribution": []}
    missed, spurious, hits = [], [], 0
    for case, facts in zip(cases, found, strict=True):
        left = list(facts)
        for fact in case.facts:
            options = [other for other in left if same(fact, other)]
            if not options:
                missed.append((case.text, str(fact)))
                continue
            best = max(options, key=lambda other: sum(ok for _, ok in agreement(fact, other)))
            left.remove(best)
            hits += 1
            for slot, agrees in agreement(fact, best):
                slots[slot].append(agrees)
        spurious += [(case.text, str(fact)) for fact in left]
    total = sum(len(case.facts) for case in cases)
    triples = sum(map(len, found))
    return Evaluation(
        precision=Score(hits, triples),
        recall=Score(hits, total),
        slots={slot: Score(sum(marks), len(marks)) for slot, marks in slots.items()},
        sentences=sentences,
        triples=triples,
        missed=tuple(missed),
        spurious=tuple(spurious),
    )


def agreement(gold: Fact, found: Fact) -> Iterator[tuple[str, bool]]:
    """Yield each further slot of a matched fact and whether it agrees."""
    have = {role: {head(value) for value in values} for role, values in found.args}
    for role, values in gold.args:
        yield "args", {head(value) for value in values} <= have.get(role, set())
    yield "modality", gold.modality == found.modality
    a, b = gold.attribution, found.attribution
    yield "attribution", head(a) == head(b) if a and b else not a and not b


def predict(cases: Iterable[Case], settings: Settings) -> tuple[list[list[Fact]], int]:
    """Run the reader over the texts; return all facts of each, however sure, and the number of sentences."""
    from kg.pipeline import facts_of
    from kg.records import Document, Story

    documents = []
    for number, case in enumerate(cases):
        end = len(case.text)
        story = Story(0, 0, end, ((0, end),), published=case.date)
        documents.append(Document(str(number), f"{number:016x}", case.text, (story,), published=case.date))
    found: list[list[Fact]] = []
    sentences = 0
    for result, rows in facts_of(documents, replace(settings, min_confidence=0.0)):
        found.append([to_fact(row) for row in rows if row.get("kind") != "entity"])
        sentences += result.counts["sentences"]
    return found, sentences
