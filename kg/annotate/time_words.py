"""The words of time as regular expressions."""

import re
from functools import cache

from kg.annotate.cues import listed
from kg.annotate.numbers import ONES, TENS

_MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|"
    "october oct|november nov|december dec"
)
MONTHS = {name: i for i, names in enumerate(_MONTHS.split("|"), start=1) for name in names.split()}
DAYS = {
    name: number
    for number, name in enumerate(listed("monday tuesday wednesday thursday friday saturday sunday"))
}
UNITS = {"second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y"}
LONG_UNITS = {"decade": 10, "century": 100, "centurie": 100}  # years

_W = r"\s+"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?![\w])"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SHORT_DAY = r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?"
_D = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d,.]?\d)(?!\w)"
_Y = r"(?:1[0-9]\d\d|20\d\d)(?!\d|,\d|\.\d|-year|%)"
_PART = rf"(?:{_W}(?:early{_W})?(?:morning|afternoon|evening|night|noon|midnight|lunchtime)s?\b)"
_NUMBER = (
    r"(?i:\d+(?:\.\d+)?|a{w}few|an?{w}couple{w}of|couple{w}of|several|many|a|an|half{w}an?|one{w}and{w}"
    r"a{w}half|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|"
    r"eight|nine))?|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|"
    r"eighteen|nineteen|dozens{w}of|hundreds{w}of|a{w}dozen)"
).replace("{w}", _W)
_UNIT = r"(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?"
_ABOUT = (
    r"(?i:about|around|roughly|approximately|nearly|almost|some|at{w}least|more{w}than|over|less{w}than|"
    r"under|up{w}to|"
    r"fewer{w}than|just{w}over|just{w}under|as{w}long{w}as|an{w}estimated|well{w}over|close{w}to)"
).replace("{w}", _W)
_PHASE = rf"(?:(?:early|late|mid|mid-|later|earlier)(?:{_W}(?:in|on){_W}|[-\s]\s*)?)"
_POINT = rf"(?:{_MONTH}(?:{_W}{_D})?(?:,?{_W}{_Y})?|{_D}{_W}{_MONTH}(?:{_W}{_Y})?|{_DAY}|{_Y})"


@cache
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return names and patterns, the telling first: of two that begin together the longer wins."""
    table = {**_dates(), **_relative_times(), **_long_times()}
    return tuple((name, re.compile(pattern)) for name, pattern in table.items())


def _dates() -> dict[str, str]:
    """Return the patterns of dates that name a day, month or weekday."""
    w = _W
    return {
        "iso": r"\b(?P<iso>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T\d\d:\d\d(?::\d\d)?Z?)?\b",
        "span": rf"\b(?:(?:[Ff]rom|[Bb]etween){w}(?P<a>{_POINT}){w}?(?:to|until|till|through|and|–|-|—){w}"
        rf"?(?P<b>{_POINT})"
        rf"|(?P<c>{_POINT}){w}(?:to|until|through|till){w}(?P<d>{_POINT}))",
        "years": rf"\b(?P<a>{_Y})(?:\s?[-–/]\s?|(?<=\b[Ii]n \d{{4}}){w}and{w}(?={_Y}))"
        rf"(?P<b>{_Y}|\d\d)(?![\d-])",
        "days": rf"\b(?P<month>{_MONTH}){w}(?P<a>\d\d?)\s?(?:-|–|and|to)\s?(?P<b>\d\d?)(?:,?{w}"
        rf"(?P<year>{_Y}))?\b",
        "daysmonth": rf"\b(?P<a>\d\d?)\s?(?:-|–|and|to)\s?(?P<b>\d\d?){w}(?P<month>{_MONTH})(?:{w}"
        rf"(?P<year>{_Y}))?",
        "daymonth": rf"\b(?:(?i:(?:last|next|this){w})?(?P<weekday>{_DAY}|{_SHORT_DAY}),?{w})?(?:the{w})"
        rf"?(?P<day>{_D}){w}(?:of{w})"
        rf"?(?P<month>{_MONTH})"
        rf"(?:,?{w}(?P<year>{_Y})|{w}(?P<rel>last|this|next){w}year)?",
        "monthday": rf"\b(?:(?i:(?:last|next|this){w})?(?P<weekday>{_DAY}|{_SHORT_DAY}),?{w})"
        rf"?(?P<month>{_MONTH}){w}(?:the{w})"
        rf"?(?P<day>{_D})"
        rf"(?:,?{w}(?P<year>{_Y})|{w}(?P<rel>last|this|next){w}year|,?{w}of{w}(?P<rel2>last|this|next){w}"
        rf"year)?",
        "month": rf"\b{_PHASE}?(?:(?P<rel0>[Ll]ast|[Nn]ext|[Tt]his){w})?(?P<month>{_MONTH})"
        rf"(?:,?{w}(?:of{w})?(?P<year>{_Y})|{w}(?:of{w})?(?P<rel>last|this|next){w}year)?",
        "weekday": rf"\b(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|[Ll]ate|[Ee]arly){w})?(?P<weekday>{_DAY})"
        rf"(?P<part>{_PART}?)"
        rf"(?:{w}(?P<week>last|next|this){w}week)?",
    }


def _relative_times() -> dict[str, str]:
    """Return the patterns of times told from the day of writing."""
    w = _W
    return {
        "deictic": rf"\b(?:[Ee]arly{w}|[Ll]ate{w}|[Ee]arlier{w}|[Ll]ater{w})?(?P<day>[Yy]esterday|"
        rf"[Tt]oday|[Tt]omorrow|"
        rf"[Tt]onight)(?P<part>{_PART}?)\b",
        "thispart": rf"\b(?P<rel>[Tt]his|[Ll]ast){w}(?P<part>morning|afternoon|evening|night)\b",
        "relative": rf"\b(?:[Ll]ater{w}|[Ee]arlier{w}|(?P<half>[Ee]arly|[Ll]ate){w})?(?P<rel>[Ll]ast|"
        rf"[Nn]ext|[Tt]his|"
        rf"[Tt]he{w}(?:past|last|previous|following|coming|next)|[Pp]ast|[Cc]oming){w}(?P<unit>week|"
        rf"weekend|month|year|"
        rf"decade|century|spring|summer|autumn|fall|winter|quarter)\b(?!['’]s{w}\w+ly\b)",
        "weekend": rf"\b(?i:over|at|during){w}the{w}weekend\b",
        "ago": rf"\b(?:{_ABOUT}{w})?(?P<n>{_NUMBER}|[Ss]ome){w}(?P<unit>{_UNIT}){w}(?P<way>ago|earlier|later|"
        rf"prior)\b",
        "offset": rf"\b(?:(?:{_ABOUT}{w})?{_NUMBER}{w}{_UNIT}|(?:(?:only|just|barely|mere|scarcely){w})?"
        rf"(?:moments|seconds|minutes|hours|days|weeks|months|years|decades)|"
        rf"[Tt]he{w}(?:day|night|morning|evening|week|month|year))(?={w}(?:before|after)\b)",
        "the_day": rf"\b[Tt]he{w}(?:same|following|next|previous|day{w}before|other){w}?(?:day|night|"
        rf"morning|week|month|year)?\b"
        rf"(?<=day|ght|ing|eek|nth|ear|ore)",
        "day_before": rf"\b[Tt]he{w}(?:day|night|morning|afternoon|evening|week|month|year){w}"
        rf"(?:before|after)"
        rf"(?=\s*(?:[.,;:!?)\"”]|$|(?:and|but|when|in|at|on|by|as|while){w}))",
    }


def _long_times() -> dict[str, str]:
    """Return the patterns of seasons, years, durations and hours of the clock."""
    w = _W
    return {
        "season": rf"\b(?:{_PHASE})?(?:the{w})?(?:spring|summer|autumn|fall|winter){w}(?:of{w})"
        rf"?(?P<year>{_Y})\b",
        "decade": rf"\b(?:the{w})?(?:{_PHASE})?(?P<decade>(?:1[0-9]|20)\d0)['’]?s\b",
        "century": rf"\b(?:the{w})?(?:{_PHASE})?(?P<n>\d\d?)(?:st|nd|rd|th){w}centur(?:y|ies)\b",
        "quarter": rf"\b(?:[Tt]he{w})?(?P<q>first|second|third|fourth|last|final){w}(?P<part>quarter|half|"
        rf"{_NUMBER}{w}months){w}of{w}(?:(?P<year>{_Y})|(?P<rel>the|this|last|next){w}(?:financial{w}|"
        rf"fiscal{w})?year)\b",
        "year": rf"\b(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|[Oo]f|[Tt]o|[Ff]rom|"
        rf"[Tt]ill){w}(?:{_PHASE})?|"
        rf"{_PHASE})(?P<year>{_Y})(?![\w°%-])(?!{w}(?:people|men|women|children|soldiers|troops|of{w}the))",
        "frequency": rf"\b(?:(?:[Ee]very|[Ee]ach|once{w}an?|twice{w}an?|per|times{w}an?){w}?(?:other{w}|"
        rf"few{w}|{_NUMBER}{w})?"
        rf"(?:second|minute|hour|day|night|week|month|year|decade|{_DAY})s?|daily|weekly|monthly|annually|"
        rf"yearly|hourly)\b|\b[Ff]or{w}(?:only{w})?the{w}(?:very{w})?(?:first|second|third|fourth|fifth|sixth|"
        rf"seventh|eighth|ninth|tenth|last|final|umpteenth|\w+th){w}time\b"
        rf"(?:{w}in{w}(?:{_ABOUT}{w})?(?:{_NUMBER}{w})?{_UNIT}\b|{w}since{w}{_POINT})?",
        "lasting": rf"\b(?:(?P<since>[Ff]or|[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring){w}(?:the{w})?(?:past|last|"
        rf"next|coming|first)?\s*)?"
        rf"(?:{_ABOUT}{w})?(?P<n>{_NUMBER})(?:(?:{w}and{w}a{w}half)?{w}|-)(?P<unit>{_UNIT})"
        rf"\b(?![-\s]+olds?\b)(?!{w}of{w}age)",
        "recent": rf"\b(?:[Ii]n{w})?(?:[Rr]ecent|[Tt]he{w}(?:past|last|coming|next){w}few|the{w}(?:past|"
        rf"coming|last)){w}"
        rf"(?:hours|days|weeks|months|years|decades)\b",
        "vague": rf"\b[Ff]or{w}(?:many{w})?(?:hours|days|weeks|months|years|decades|centuries)\b",
        "clock": rf"\b(?:[Aa]t{w}|[Aa]round{w}|[Bb]y{w})?(?:(?:[01]\d|2[0-3])[0-5]\d(?={w}(?:UTC|GMT)\b)|"
        rf"(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])(?:{w}"
        rf"?[ap]\.?m\b\.?)?|\d\d?\.\d\d{w}?[ap]\.?m\b\.?|\d\d?{w}?[ap]\.?m\b\.?|noon|midnight)"
        rf"(?:{w}(?:local{w}time|UTC|GMT|[A-Z]{{1,2}}[SD]?T))?(?:{w}\((?:UTC|GMT)\))?",
    }


def number(words: str) -> float | None:
    """Return the value of a small number in words or digits, None for 'several'."""
    low = " ".join(words.lower().split())
    if low.replace(".", "", 1).isdigit():
        return float(low)
    if low in ("half a", "half an"):
        return 0.5
    if low == "one and a half":
        return 1.5
    if low == "a dozen":
        return 12.0
    if low in ("a couple of", "couple of"):
        return 2.0
    if low in ("a", "an"):
        return 1.0
    tens, _, ones = low.partition("-")
    small = ONES.get(tens, TENS.get(tens))
    return None if small is None else float(small + ONES.get(ones, 0))
