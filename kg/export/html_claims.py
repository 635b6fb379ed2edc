"""Claims of the page: each with its sentence, the words to mark in it and who says so."""

from collections.abc import Mapping, Sequence
from typing import Any

from kg.graph import Claim
from kg.records import Document, Quantity

_PLAIN = {"polarity": "positive", "modality": "actual", "certainty": "certain", "stance": "asserts"}


def story_values(
    documents: Sequence[Document], *, context: bool
) -> tuple[list[dict[str, Any]], dict[tuple[str, int], int]]:
    """Return what is shown of every story, and where (document key, story number) stands.

    With `context` a story carries its paragraphs as [start, text], offsets in code points of
    the document; sentences are then told by their offsets alone.
    """
    values: list[dict[str, Any]] = []
    places: dict[tuple[str, int], int] = {}
    for document in sorted(documents, key=lambda d: (d.id, d.key)):
        for story in document.stories:
            places[document.key, story.number] = len(values)
            known = {
                "title": story.title or document.title or document.id,
                "publisher": story.publisher or document.publisher,
                "date": story.published or document.published,
                "url": web_link(story.url or document.url),
            }
            value: dict[str, Any] = {name: text for name, text in known.items() if text}
            if context:
                ranges = sorted(story.paragraphs)
                value["paragraphs"] = [[low, document.text[low:high]] for low, high in ranges]
            values.append(value)
    return values, places


def web_link(url: str) -> str:
    """Return a link that a page may carry: http or https without blanks, else ''."""
    plain = url.lower().startswith(("http://", "https://"))
    return url if plain and all(c.isprintable() and not c.isspace() for c in url) else ""


class Quotes:
    """Sentences met so far; each is kept once, however many claims it makes."""

    def __init__(
        self, documents: Sequence[Document], stories: Mapping[tuple[str, int], int], *, context: bool
    ) -> None:
        self._paragraphs = {
            (document.key, story.number): story.paragraphs if context else ()
            for document in documents
            for story in document.stories
        }
        self._stories = stories
        self._places: dict[tuple[str, int, int], int] = {}
        self.values: list[dict[str, Any]] = []

    def place(self, claim: Claim) -> int:
        """Return the index of the sentence of a claim."""
        key = (claim.document, claim.sentence.start, claim.sentence.end)
        if key not in self._places:
            self._places[key] = len(self.values)
            self.values.append(self._value(claim))
        return self._places[key]

    def _value(self, claim: Claim) -> dict[str, Any]:
        """Return a sentence by its offsets; its words too, where the page has no paragraph for them."""
        start, end = claim.sentence.start, claim.sentence.end
        story = (claim.document, claim.story)
        value: dict[str, Any] = {"story": self._stories.get(story, -1), "at": [start, end]}
        if not any(low <= start and end <= high for low, high in self._paragraphs.get(story, ())):
            value["text"] = claim.sentence.text
        return value


def _marks(claim: Claim) -> list[list[Any]]:
    """Return [start, end, what] in code points of the sentence, sorted; what the eye looks for."""
    base, size = claim.sentence.start, len(claim.sentence.text)
    found = [(claim.trigger.start - base, claim.trigger.end - base, "trigger")]
    for role, phrases in claim.words:
        what = "subject" if role == claim.subject_role else "object" if role == claim.object_role else "role"
        found += [(span.start - base, span.end - base, what) for span, _ in phrases]
    return [list(mark) for mark in sorted(set(found)) if 0 <= mark[0] < mark[1] <= size]


def claim_value(claim: Claim, quote: int, speaker: object, via: object) -> dict[str, Any]:
    """Return a claim as the page carries it; values that go without saying are left out.

    `speaker` and `via` are the index of a node, or None for the article itself or nobody.
    """
    value: dict[str, Any] = {"quote": quote, "marks": _marks(claim)}
    value |= {name: getattr(claim, name) for name, usual in _PLAIN.items() if getattr(claim, name) != usual}
    optional = {
        "by": speaker,
        "byWords": claim.speaker_words or None,
        "via": via,
        "viaWords": claim.via_words or None,
        "attribution": claim.attribution if claim.attribution != "narrator" else None,
        "times": [[time.span.text, time.value] for time in claim.times] or None,
        "numbers": [_number(quantity) for quantity in claim.quantities] or None,
        "rule": claim.rule or None,
    }
    value |= {name: found for name, found in optional.items() if found is not None}
    value["confidence"] = round(claim.confidence, 2)
    return value


_COMPARATORS = {
    "about": "about", "atLeast": "at least", "moreThan": "more than", "atMost": "at most",
    "lessThan": "less than", "between": "between",
}  # fmt: skip


def _number(quantity: Quantity) -> list[Any]:
    """Return [words, reading where it was understood as more, low, high, what is counted]."""
    return [
        quantity.span.text,
        _reading(quantity.comparator, quantity.low, quantity.high),
        quantity.low,
        quantity.high,
        " ".join(part for part in (quantity.unit, quantity.counted) if part),
    ]


def _reading(comparator: str, low: float | None, high: float | None) -> str:
    bounds = [f"{bound:,.10g}" for bound in (low, high) if bound is not None]
    if comparator not in _COMPARATORS or not bounds:
        return ""
    if comparator == "between":
        return f"between {' and '.join(bounds)}"
    return f"{_COMPARATORS[comparator]} {bounds[0]}"
