"""The share of right facts by confidence: each fact of the gold counts once, the surest first."""

from kg.evaluate import Case, Fact
from kg.reliability import reliability


def fact(subject, confidence=1.0):
    return Fact(subject, "sent", "aid", trigger="sent", confidence=confidence)


def test_shares_by_bin():
    cases = [Case("a", (fact("Norway"), fact("Kenya")))]
    sure, less = [fact("Norway", 0.9), fact("Chad", 0.95)], [fact("Kenya", 0.65), fact("Norway", 0.62)]
    found = [[*sure, *less, fact("X", 0.1)]]
    bins = {b.low: (b.facts, b.right, b.share) for b in reliability(cases, found) if b.facts}
    assert bins == {0.0: (1, 0, 0.0), 0.6: (2, 1, 0.5), 0.9: (2, 1, 0.5)}


def test_nothing_found_gives_empty_bins():
    assert all(b.facts == 0 and b.share == 0.0 for b in reliability([Case("a", ())], [[]]))


def test_certainty_itself_is_in_the_last_bin():
    (last,) = [b for b in reliability([Case("a", ())], [[fact("Norway", 1.0)]]) if b.facts]
    assert last.low == 0.9
