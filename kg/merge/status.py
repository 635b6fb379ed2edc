"""Standing of events and relations, computed from their claims after every merge."""

from collections import defaultdict
from collections.abc import Iterable

from kg.graph import Claim
from kg.records import Document

_ORDER = ("planned", "offered", "requested", "desired", "possible", "hypothetical")
_OWN_STANCES = ("asserts", "confirms")


def is_negative(claim: Claim) -> bool:
    """Return whether a claim says that it is not so."""
    return claim.polarity == "negative" or claim.stance == "denies"


def is_actual(claim: Claim) -> bool:
    """Return whether a claim says that it is so; 'no comment' says nothing."""
    return not is_negative(claim) and claim.modality == "actual" and claim.stance != "noComment"


def is_asserting(claim: Claim) -> bool:
    """Return whether a claim backs a shortcut triple: actual, certain, in its own stance."""
    return is_actual(claim) and claim.certainty == "certain" and claim.stance in _OWN_STANCES


def status(claims: Iterable[Claim]) -> str:
    """Return the status of what the claims are about.

    Only negative claims: negated; positive actual and negative ones: disputed; a positive
    actual one: asserted; else the first of planned ... hypothetical.
    """
    claims = list(claims)
    negative = [is_negative(claim) for claim in claims]
    if all(negative):
        return "negated"
    if any(is_actual(claim) for claim in claims):
        return "disputed" if any(negative) else "asserted"
    modalities = {claim.modality for claim in claims if not is_negative(claim)}
    return next((modality for modality in _ORDER if modality in modalities), "possible")


def origins(documents: Iterable[Document]) -> dict[tuple[str, int], tuple[str, str]]:
    """Return (document key, story) -> (text, publisher), both as comparison forms.

    An unknown publisher is as good as the text itself.
    """
    found = {}
    for document in documents:
        for story in document.stories:
            text = " ".join(document.text[story.start : story.end].split())
            publisher = story.publisher or document.publisher
            found[document.key, story.number] = (text, " ".join(publisher.casefold().split()) or text)
    return found


def count_sources(claims: Iterable[Claim], known: dict[tuple[str, int], tuple[str, str]]) -> int:
    """Return how many publishers say it independently, each in a text of its own.

    It is the largest number of (text, publisher) pairs in which no text and no publisher
    stands twice: a report that three papers copied counts once.
    """
    publishers: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        text, publisher = known[claim.document, claim.story]
        publishers[text].add(publisher)
    taken: dict[str, str] = {}

    def place(text: str, seen: set[str]) -> bool:
        for publisher in sorted(publishers[text] - seen):
            seen.add(publisher)
            if publisher not in taken or place(taken[publisher], seen):
                taken[publisher] = text
                return True
        return False

    return sum(place(text, set()) for text in sorted(publishers))
