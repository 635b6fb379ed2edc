"""Quantities: words, bounds, comparator, unit, what is counted."""

import math

import pytest
from annotated import sentence

from kg.annotate.quantities import find_quantities
from kg.annotate.times import find_times

CASES = [
    # text, words, low, high, comparator, unit, counted
    ("Winds of 74 miles per hour came.", "74 miles per hour", 74, 74, "exact", "mile per hour", ""),
    ("They lost 20 tanks.", "20", 20, 20, "exact", "", "tanks"),
    ("They lost twenty-three tanks.", "twenty-three", 23, 23, "exact", "", "tanks"),
    ("They lost two hundred and fifty tanks.", "two hundred and fifty", 250, 250, "exact", "", "tanks"),
    ("They lost 1,250 tanks.", "1,250", 1250, 1250, "exact", "", "tanks"),
    ("They lost a dozen tanks.", "a dozen", 12, 12, "exact", "", "tanks"),
    ("They lost half a million books.", "half a million", 500_000, 500_000, "exact", "", "books"),
    ("They lost 6 million shells.", "6 million", 6e6, 6e6, "exact", "", "shells"),
    ("They lost 2.5m shells.", "2.5m", 2.5e6, 2.5e6, "exact", "", "shells"),
    ("At least nine people died.", "At least nine", 9, None, "atLeast", "", "people"),
    ("No fewer than nine people died.", "No fewer than nine", 9, None, "atLeast", "", "people"),
    ("They lost 20 or more tanks.", "20 or more", 20, None, "atLeast", "", "tanks"),
    ("They lost 1,200+ tanks.", "1,200+", 1200, None, "atLeast", "", "tanks"),
    ("More than 700 houses burned.", "More than 700", 700, None, "moreThan", "", "houses"),
    ("It left over 700 houses.", "over 700", 700, None, "moreThan", "", "houses"),
    ("It left up to 20 tanks.", "up to 20", None, 20, "atMost", "", "tanks"),
    ("As many as 11,000 soldiers came.", "As many as 11,000", None, 11_000, "atMost", "", "soldiers"),
    ("Fewer than 100 cases came.", "Fewer than 100", None, 100, "lessThan", "", "cases"),
    ("It sent an estimated 15,000 troops.", "an estimated 15,000", 15_000, 15_000, "about", "", "troops"),
    ("It sent some 50 officers.", "some 50", 50, 50, "about", "", "officers"),
    ("It sent nearly 50 officers.", "nearly 50", 50, 50, "about", "", "officers"),
    ("It sent about 50 officers.", "about 50", 50, 50, "about", "", "officers"),
    ("Only 12 members voted.", "Only 12", 12, 12, "exact", "", "members"),
    ("Between 40 and 50 soldiers came.", "Between 40 and 50", 40, 50, "between", "", "soldiers"),
    ("It sent 40 to 50 guns.", "40 to 50", 40, 50, "between", "", "guns"),
    ("It sent 50-60 ships.", "50-60", 50, 60, "between", "", "ships"),
    ("Five to seven million people came.", "Five to seven million", 5e6, 7e6, "between", "", "people"),
    ("Dozens of workers fled.", "Dozens of", None, None, "exact", "", "workers"),
    ("Thousands of refugees fled.", "Thousands of", None, None, "exact", "", "refugees"),
    ("Tens of thousands of people fled.", "Tens of thousands of", None, None, "exact", "", "people"),
    ("Several hundred people fled.", "Several hundred", None, None, "exact", "", "people"),
    ("A few officers fled.", "A few", None, None, "exact", "", "officers"),
    ("About a third of voters came.", "About a third", 0.3333, 0.3333, "about", "fraction", "voters"),
    ("Two-thirds of voters came.", "Two-thirds", 0.6667, 0.6667, "exact", "fraction", "voters"),
    ("It rose nearly one-third there.", "nearly one-third", 0.3333, 0.3333, "about", "fraction", ""),
    ("It fell to 3.2%.", "3.2%", 3.2, 3.2, "exact", "percent", ""),
    ("It rose 5.4 per cent there.", "5.4 per cent", 5.4, 5.4, "exact", "percent", ""),
    ("It took 10 percent of votes.", "10 percent", 10, 10, "exact", "percent", "votes"),
    ("It cost A$1 million there.", "A$1 million", 1e6, 1e6, "exact", "AUD", ""),
    ("It cost US$640,000 there.", "US$640,000", 640_000, 640_000, "exact", "USD", ""),
    ("It cost SEK9 million there.", "SEK9 million", 9e6, 9e6, "exact", "SEK", ""),
    ("It cost £738 thousand there.", "£738 thousand", 738_000, 738_000, "exact", "GBP", ""),
    ("It cost $50bn there.", "$50bn", 5e10, 5e10, "exact", "USD", ""),
    ("It cost $5-7 million there.", "$5-7 million", 5e6, 7e6, "between", "USD", ""),
    ("It cost 50 million euros there.", "50 million euros", 5e7, 5e7, "exact", "EUR", ""),
    ("It cost 300 US dollars there.", "300 US dollars", 300, 300, "exact", "USD", ""),
    ("It cost at least 10 yuan there.", "at least 10 yuan", 10, None, "atLeast", "CNY", ""),
    ("It sent 155 tonnes of grain.", "155 tonnes", 155, 155, "exact", "tonne", "grain"),
    ("It burned 700 square miles there.", "700 square miles", 700, 700, "exact", "square mile", ""),
    ("It fell 12km from here.", "12km", 12, 12, "exact", "kilometre", ""),
    ("A 500-kilometre range was told.", "500-kilometre", 500, 500, "exact", "kilometre", ""),
    ("The blaze killed three.", "three", 3, 3, "exact", "", ""),
    ("Nine of the miners came.", "Nine", 9, 9, "exact", "", "miners"),
]
TAGS = {
    "of": "IN", "to": "TO", "the": "DT", "at": "IN", "there": "RB", "from": "IN", "here": "RB", ".": ".",
    "came": "VBD", "died": "VBD", "fled": "VBD", "burned": "VBD", "voted": "VBD", "was": "VBD", "told": "VBN",
}  # fmt: skip


@pytest.mark.parametrize(("text", "words", "low", "high", "comparator", "unit", "counted"), CASES)
def test_what_a_number_says(text, words, low, high, comparator, unit, counted):
    s = sentence(text, " ".join(f"{word}={tag}" for word, tag in TAGS.items()))
    (found,) = find_quantities(s)
    assert (found.span.text, found.comparator, found.unit, found.counted) == (
        words,
        comparator,
        unit,
        counted,
    )
    assert (found.low, found.high) == (low, high)
    assert text[found.span.start : found.span.end] == words


NONE = [
    "It has a one-in-five chance.",
    "COVID-19 cases rose.",
    "The 92-year-old man spoke.",
    "He is 40 years old.",
    "A man aged 91 spoke.",
    "It was the 2nd round.",
    "She left at the age of fifteen.",
    "They won 3-1 there.",
    "See Article 5 there.",
    "It came at 10:30 sharp.",
    "Room 101 was empty.",
    "India were 3/82 at tea.",
    "Call 800-555-0134 now.",
    "He won round 4 there.",
    "It was a category 3 storm.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_quantity(text):
    s = sentence(text)
    s.times = find_times(s, "")
    assert find_quantities(s) == []


def test_a_time_is_no_count():
    s = sentence("In 2018 it took nine months.")
    s.times = find_times(s, "")
    assert [time.span.text for time in s.times] == ["2018", "nine months"]
    assert find_quantities(s) == []


def test_a_number_in_a_name_or_after_one_is_no_count():
    assert find_quantities(sentence("Studio 54 closed.", "54=CD", names=("Studio 54",))) == []
    after = sentence("A Boeing 737 crashed.", "737=CD", names=("Boeing",), deps={"737": ("nummod", "Boeing")})
    assert find_quantities(after) == []


def test_a_number_inside_a_title_is_no_count():
    text = "It has the Open Share 2.0 General Licence."
    tags = "Open=NNP Share=NNP 2.0=CD General=NNP Licence=NNP"
    assert find_quantities(sentence(text, tags, deps={"2.0": ("nummod", "Share")})) == []


def test_the_tree_tells_what_is_counted():
    deps = {"50": ("nummod", "officers"), "senior": ("amod", "officers"), "navy": ("compound", "officers")}
    s = sentence(
        "It sent 50 senior navy officers.",
        "officers=NNS senior=JJ",
        deps=deps,
        lemmas={"officers": "officer"},
    )
    assert find_quantities(s)[0].counted == "officer"


def test_two_sums_side_by_side():
    found = find_quantities(sentence("It cost A$1 million (US$640,000)."))
    assert [(q.span.text, q.unit) for q in found] == [("A$1 million", "AUD"), ("US$640,000", "USD")]


def test_a_number_too_large_for_a_float_is_left_out():
    found = find_quantities(sentence("It cost " + "9" * 400 + " euros."))
    assert all(q.low is None or math.isfinite(q.low) for q in found)
