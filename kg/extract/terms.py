"""Lengths of time that measure something: a sentence of two years, a term, a runner's time.

'was sentenced to ten years' does not say when or for how long the judge sentenced, so the
length is a quantity of the claim and no time of it.
"""

import re

from kg.annotate.numbers import comparator_words
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.records import Quantity, Time
from kg.tree import Sentence

_TERMS = frozenset(("Justice", "Change"))  # families of 'sentence', 'extend'
_OF = frozenset(("term", "sentence", "record", "time", "delay", "total", "maximum", "minimum"))
_PART = re.compile(r"(\d+(?:\.\d+)?)([A-Z])")
_DATE = {"Y": ("year", 0.0), "M": ("month", 0.0), "W": ("week", 0.0), "D": ("day", 0.0)}
_CLOCK = {"H": ("hour", 3600.0), "M": ("minute", 60.0), "S": ("second", 1.0)}


def settle_terms(w: Words) -> None:
    """Move the durations of a sentence that measure something from its times to its quantities."""
    s = w.s
    kept: list[Time] = []
    for time in s.times:
        found = _quantity(w, time) if time.kind == "duration" and time.value else None
        if found is None:
            kept.append(time)
        else:
            s.quantities.append(found)
    if len(kept) < len(s.times):
        s.times = kept
        s.quantities.sort(key=lambda q: q.span.start)


def _quantity(w: Words, time: Time) -> Quantity | None:
    s = w.s
    tokens = [k for k in range(len(s)) if time.span.start <= s.starts[k] < time.span.end]
    if not tokens:
        return None
    top = s.top(tokens[0], tokens[-1] + 1)
    if not _measures(w, top):
        return None
    for k in tokens:  # '1 hour', '59 minutes': one phrase
        if s.heads[k] not in tokens and k != top:
            attach(s, k, top, "nummod")
    amount = _amount(time.value)
    if amount is None:
        return None
    value, unit = amount
    low = " ".join(time.span.text.lower().split())
    before = max((word for word in comparator_words() if low.startswith(word + " ")), key=len, default="")
    comparator = comparator_words().get(before, "exact")
    floor = None if comparator in ("atMost", "lessThan") else value
    ceiling = None if comparator in ("atLeast", "moreThan") else value
    return Quantity(time.span, floor, ceiling, comparator, unit)


def _measures(w: Words, top: int) -> bool:
    """Tell whether a length of time is what its verb or noun is measured by."""
    s = w.s
    above, dep = s.heads[top], s.deps[top]
    if dep in ("attr", "appos"):  # 'his time was two hours', 'a record, two hours'
        return True
    if dep in ("compound", "nummod", "amod", "nmod") and above > top:  # 'a 47-month prison term'
        return s.pos[above] in ("NOUN", "PROPN") and not _lasts(w, above)
    if dep != "pobj":
        return False
    word, governor = s.words[above].lower(), s.heads[above]
    if word == "to":
        return _family(w, s, governor) in _TERMS
    return word == "of" and s.lemmas[governor].lower() in _OF


def _family(w: Words, s: Sentence, v: int) -> str:
    types = w.schema.verbs.get(s.lemmas[v].lower(), ())
    return w.schema.events[types[0]].family if types else ""


def _lasts(w: Words, noun: int) -> bool:
    """'a three-day visit' lasts; 'a two-year sentence' does not last while it is passed."""
    types = w.schema.nouns.get(w.s.lemmas[noun].lower(), ())
    return any(w.schema.events[name].family not in _TERMS for name in types)


def _amount(value: str) -> tuple[float, str] | None:
    """Return the number and unit of an ISO duration; one of several units in seconds or None."""
    days, _, clock = value.removeprefix("P").partition("T")
    parts = [(float(n), *_DATE[unit]) for n, unit in _PART.findall(days)]
    parts += [(float(n), *_CLOCK[unit]) for n, unit in _PART.findall(clock)]
    if len(parts) == 1:
        return parts[0][0], parts[0][1]
    if not parts or not all(seconds for *_, seconds in parts):
        return None
    return round(sum(n * seconds for n, _, seconds in parts), 6), "second"
