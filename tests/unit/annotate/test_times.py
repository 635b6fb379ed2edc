"""Time expressions: words, value, kind."""

import pytest
from annotated import sentence

from kg.annotate.times import find_times

DAY = "2025-03-12"  # a Wednesday

CASES = [
    # text, published, [(words, value, kind)]
    ("It began on 2024-11-05.", DAY, [("2024-11-05", "2024-11-05", "date")]),
    ("It closes until Oct. 31 there.", DAY, [("Oct. 31", "2025-10-31", "date")]),
    ("It closed until Dec. 31 there.", DAY, [("Dec. 31", "2024-12-31", "date")]),
    ("It took 1 hour 9 minutes 4 seconds.", DAY, [("1 hour 9 minutes 4 seconds", "PT1H9M4S", "duration")]),
    ("He ran 5 minutes 2 hours.", DAY, [("5 minutes", "PT5M", "duration"), ("2 hours", "PT2H", "duration")]),
    ("For the first time in a year.", DAY, [("For the first time in a year", "", "frequency")]),
    ("It won for the third time since 2019.", DAY, [("for the third time since 2019", "", "frequency")]),
    ("Some months later it grew.", DAY, [("Some months later", "", "date")]),
    ("It came barely hours after the quake.", DAY, [("barely hours", "", "date")]),
    ("The dam broke the night before.", DAY, [("the night before", "", "date")]),
    ("It met the day after the vote.", DAY, [("the day", "", "date")]),
    ("It grew for years.", DAY, [("years", "", "duration")]),
    ("It began on 24 February 2022.", "", [("24 February 2022", "2022-02-24", "date")]),
    ("It began on February 24, 2022.", "", [("February 24, 2022", "2022-02-24", "date")]),
    ("It began on Dec. 10 there.", DAY, [("Dec. 10", "2024-12-10", "date")]),
    ("It began on Dec. 10 there.", "", [("Dec. 10", "--12-10", "date")]),
    ("It began on March 12 there.", DAY, [("March 12", "2025-03-12", "date")]),
    ("It began on March 13 there.", DAY, [("March 13", "2024-03-13", "date")]),
    ("Born on the 3rd of July.", DAY, [("the 3rd of July", "2024-07-03", "date")]),
    ("On Saturday, January 5, 2019, it began.", "", [("Saturday, January 5, 2019", "2019-01-05", "date")]),
    ("It fell on February 30, 2020.", "", [("February 30, 2020", "", "date")]),
    ("It was on May 5 last year.", DAY, [("May 5 last year", "2024-05-05", "date")]),
    ("It comes next Friday, March 14.", DAY, [("next Friday, March 14", "2025-03-14", "date")]),
    ("It began on Thursday, March 6.", DAY, [("Thursday, March 6", "2025-03-06", "date")]),
    ("It hit at 2100 UTC there.", DAY, [("2100 UTC", "", "date")]),
    ("It grew in April.", DAY, [("April", "2024-04", "date")]),
    ("It grew in February.", DAY, [("February", "2025-02", "date")]),
    ("It grew in April.", "", [("April", "--04", "date")]),
    ("It grew in April.", "2025", [("April", "--04", "date")]),
    ("Since April it grew.", "2025-03", [("April", "2024-04", "date")]),
    ("It ended in November last year.", DAY, [("November last year", "2024-11", "date")]),
    ("It ended in November last year.", "2025", [("November last year", "2024-11", "date")]),
    ("It ended in November last year.", "", [("November last year", "--11", "date")]),
    ("It ended in September 2023.", "", [("September 2023", "2023-09", "date")]),
    ("It ended in late September 2023.", "", [("late September 2023", "2023-09", "date")]),
    ("He came on Wednesday.", DAY, [("Wednesday", "2025-03-12", "date")]),
    ("He came on Thursday.", DAY, [("Thursday", "2025-03-06", "date")]),
    ("He came on Thursday.", "", [("Thursday", "", "date")]),
    ("He came on Thursday.", "2025-03", [("Thursday", "", "date")]),
    ("He came on Saturday morning.", DAY, [("Saturday morning", "2025-03-08", "date")]),
    ("Last Monday it fell.", DAY, [("Last Monday", "2025-03-10", "date")]),
    ("Last Wednesday it fell.", DAY, [("Last Wednesday", "2025-03-05", "date")]),
    ("It comes next Friday.", DAY, [("next Friday", "2025-03-14", "date")]),
    ("They left yesterday.", DAY, [("yesterday", "2025-03-11", "date")]),
    ("They left yesterday.", "", [("yesterday", "", "date")]),
    ("They left yesterday evening.", "2025-01-01", [("yesterday evening", "2024-12-31", "date")]),
    ("Today it rains.", DAY, [("Today", "2025-03-12", "date")]),
    ("It rains tomorrow.", "2024-02-28", [("tomorrow", "2024-02-29", "date")]),
    ("This morning it rained.", DAY, [("This morning", "2025-03-12", "date")]),
    ("It fell last night.", DAY, [("last night", "2025-03-11", "date")]),
    ("It fell last week.", DAY, [("last week", "2025-03-03/2025-03-09", "date")]),
    ("It fell last week.", "2025-03", [("last week", "", "date")]),
    ("It fell last month.", "2025-01-09", [("last month", "2024-12", "date")]),
    ("It falls next month.", "2024-12", [("next month", "2025-01", "date")]),
    ("It fell last year.", "2025", [("last year", "2024", "date")]),
    ("It fell earlier this year.", DAY, [("earlier this year", "2025", "date")]),
    ("It fell last summer.", DAY, [("last summer", "", "date")]),
    ("Fighting went on over the weekend.", DAY, [("over the weekend", "2025-03-08/2025-03-09", "date")]),
    ("It fell two hours ago.", DAY, [("two hours ago", "", "date")]),
    ("It fell three days ago.", DAY, [("three days ago", "2025-03-09", "date")]),
    ("It fell a year ago.", DAY, [("a year ago", "2024", "date")]),
    ("It fell two months ago.", "2025-01-20", [("two months ago", "2024-11", "date")]),
    ("A year earlier it was low.", DAY, [("A year earlier", "", "date")]),
    ("Two days after the fire he left.", DAY, [("Two days", "", "date")]),
    ("The next day he left.", DAY, [("The next day", "", "date")]),
    ("It came in 2018.", "", [("2018", "2018", "date")]),
    ("It grew by mid-2024.", "", [("mid-2024", "2024", "date")]),
    ("It grew in the 1990s.", "", [("the 1990s", "1990/1999", "date")]),
    ("It grew in the 19th century.", "", [("the 19th century", "1801/1900", "date")]),
    (
        "It fell in the second half of last year.",
        "2024-05-02",
        [("the second half of last year", "2023-07/2023-12", "date")],
    ),
    (
        "It fell in the first three months of the year.",
        "2024-05-02",
        [("the first three months of the year", "", "date")],
    ),
    ("The last two months of 2021.", "", [("The last two months of 2021", "2021-11/2021-12", "date")]),
    ("It fell in the first quarter of 2021.", "", [("the first quarter of 2021", "2021-01/2021-03", "date")]),
    ("He ruled from 1981 until 2011.", "", [("from 1981 until 2011", "1981/2011", "date")]),
    ("Between 2014 and 2018 it rose.", "", [("Between 2014 and 2018", "2014/2018", "date")]),
    ("It rose in 2014-18.", "", [("2014-18", "2014/2018", "date")]),
    ("It ran Wednesday through Friday.", "2025-03-14", [
        ("Wednesday through Friday", "2025-03-12/2025-03-14", "date")]),
    ("It ran Wednesday through Friday.", "2025-03-13", [
        ("Wednesday through Friday", "2025-03-12/2025-03-14", "date")]),
    ("They met from March 3 to March 7.", DAY, [
        ("from March 3 to March 7", "2025-03-03/2025-03-07", "date")]),
    ("It ran June 11-13 there.", DAY, [("June 11-13", "2024-06-11/2024-06-13", "date")]),
    ("It ran 12–14 May there.", DAY, [("12–14 May", "2024-05-12/2024-05-14", "date")]),
    ("It took nine months.", "", [("nine months", "P9M", "duration")]),
    ("A 30-year treaty.", "", [("30-year", "P30Y", "duration")]),
    ("He was here for two weeks.", "", [("for two weeks", "P2W", "duration")]),
    ("In nearly three months it grew.", "", [("nearly three months", "P3M", "duration")]),
    ("He stayed at least 23 hours.", "", [("at least 23 hours", "PT23H", "duration")]),
    ("He stayed more than a decade.", "", [("more than a decade", "P10Y", "duration")]),
    ("He stayed several weeks.", "", [("several weeks", "", "duration")]),
    ("In recent months it grew.", DAY, [("recent months", "", "date")]),
    ("It moved at ten miles per hour.", DAY, []),
    ("It moves twice per hour.", DAY, [("per hour", "", "frequency")]),
    ("It happens every day.", DAY, [("every day", "", "frequency")]),
    ("It happens twice a week.", DAY, [("twice a week", "", "frequency")]),
    ("At 10:30 a.m. it hit.", DAY, [("10:30 a.m.", "", "date")]),
    ("A 92-year-old man spoke.", DAY, []),
    ("He is 40 years old.", DAY, []),
    ("It sold 2,018 cars.", DAY, []),
    ("He scored 6.16 points.", DAY, []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "wanted"), CASES)
def test_words_value_and_kind(text, published, wanted):
    tags = "May=NNP March=NNP"
    found = find_times(sentence(text, tags), published)
    bare = [(t.span.text.removeprefix("for "), t.value, t.kind) for t in found]
    assert bare == [(words.removeprefix("for "), value, kind) for words, value, kind in wanted]


def test_offsets_are_those_of_the_document():
    s = sentence("They left yesterday.", start=100)
    (time,) = find_times(s, DAY)
    assert (time.span.start, time.span.end) == (110, 119)


def test_a_hard_wrap_inside_an_expression():
    (time,) = find_times(sentence("It ended in November\nlast year."), DAY)
    assert (time.span.text, time.value) == ("November\nlast year", "2024-11")


def test_modal_may_and_the_verb_march_are_no_months():
    assert find_times(sentence("They may march.", "may=MD march=VB"), DAY) == []
    assert find_times(sentence("May they rest.", "May=MD"), DAY) == []


def test_a_month_inside_a_name_is_no_time():
    assert find_times(sentence("Theresa May spoke.", "May=NNP", names=("Theresa May",)), DAY) == []


AHEAD = [
    ("will meet", {"will": "will", "meet": "meet"}, "MD", "VB", {"will": ("aux", "meet")}),
    ("are scheduled", {"scheduled": "schedule"}, "VBP", "VBN", {"are": ("auxpass", "scheduled")}),
]


@pytest.mark.parametrize(("verb", "lemmas", "first", "second", "deps"), AHEAD)
@pytest.mark.parametrize(
    ("when", "value"), [("Friday", "2025-03-14"), ("April 3", "2025-04-03"), ("February 1", "2026-02-01")]
)
def test_a_plan_takes_the_next_such_day(verb, lemmas, first, second, deps, when, value):
    aux, main = verb.split()
    tree = {**deps, main: ("ROOT", main), "on": ("prep", main), when.split()[0]: ("pobj", "on")}
    s = sentence(f"They {verb} on {when}.", f"{aux}={first} {main}={second}", deps=tree, lemmas=lemmas)
    assert [time.value for time in find_times(s, DAY)] == [value]


@pytest.mark.parametrize("published", ["yesterday", "2025-13-01", "0000-00-00", "2025-02-31"])
def test_a_broken_publication_date_resolves_nothing(published):
    assert [time.value for time in find_times(sentence("They left yesterday."), published)] == [""]
