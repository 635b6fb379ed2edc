"""What linking tells about a reading: less certain with an unresolved pronoun or a clash of classes."""

from collections.abc import Container, Mapping
from dataclasses import replace

from kg.records import Filler, Reading
from kg.resolve import lexicon
from kg.schema import Schema

_UNRESOLVED = 0.5  # factor: 'it', 'this' or 'we' that could be anybody
_GUESSED = 0.8  # factor: 'it' left open, the best of several being none too likely: true, but it says less
_NOBODY = 0.5  # factor: 'received support from all over the world'
_ASIDES = frozenset(("OpenEvent", "Believe", "Statement"))  # 'I mean', 'I guess': talk, and no deed
_EVERYWHERE = frozenset(("world", "universe", "globe"))
# Set on 310 facts read against their sentences: nine in ten were right where somebody named does
# something of a known type, three in four where neither holds. Of 400 later ones (README) the surest
# were right in five of six.
_SURE = 0.6
_OPEN = _UNNAMED = 0.93
_CLASH = 0.5  # factor: 'Norway is a professor'


def weigh(
    reading: Reading,
    types: Mapping[str, str],
    schema: Schema,
    guessed: Container[int] = frozenset(),
    own: Container[int] = frozenset(),
) -> Reading:
    """Return the reading with the confidence that its links allow.

    `types` is key -> class, `guessed` where pronouns start whose antecedent is a guess and not told,
    `own` where an interviewee says 'I'.
    """
    factor = 1.0
    ends = {reading.subject_role, reading.object_role} - {""}
    fillers = [one for role in sorted(ends) for one in reading.fillers(role)]
    open_ = [one for one in fillers if one.kind == "pronoun" and not one.ref and not _anybody(one)]
    if open_:
        factor *= _GUESSED if all(one.head.start in guessed for one in open_) else _UNRESOLVED
    # 'The world watched' says what it says: only who acts after the word for it is vague.
    vague = [one for one in fillers if one.kind == "noun" and one.lemma in _EVERYWHERE]
    if not all(_acts_first(one, reading) for one in vague):
        factor *= _NOBODY
    if reading.event_type == "IsA" and _clash(reading, types, schema):
        factor *= _CLASH
    if any(one.span.text.lower() in lexicon.SOME for one in fillers):
        factor *= _UNRESOLVED
    if reading.event_type in _ASIDES and any(
        one.head.start in own for one in reading.fillers(reading.subject_role)
    ):
        factor *= _UNRESOLVED
    if _of_itself(reading):
        factor *= _CLASH
    if reading.confidence >= _SURE and reading.rule.startswith(("verb.", "copula.")):
        subjects = reading.fillers(reading.subject_role)
        factor *= _OPEN if reading.event_type == "OpenEvent" else 1.0
        factor *= 1.0 if any(one.kind == "name" or one.ref for one in subjects) else _UNNAMED
    if factor == 1.0:
        return reading
    return replace(reading, confidence=round(reading.confidence * factor, 2))


def _of_itself(reading: Reading) -> bool:
    """'Called the Run, it drew crowds': nobody does a thing to himself but in 'shot himself'."""
    if not reading.rule.startswith("verb."):  # 'Ada Holm is the mayor'
        return False
    subjects = {one.ref for one in reading.fillers(reading.subject_role) if one.ref}
    objects = reading.fillers(reading.object_role) if reading.object_role else ()
    return any(
        one.ref in subjects
        and one.kind in ("name", "pronoun")
        and one.span.text.lower() not in lexicon.REFLEXIVE
        and len(subjects) == 1
        for one in objects
    )


def _anybody(one: Filler) -> bool:
    """'Nobody', 'everyone': no antecedent is missing; 'anyone' is asked or compared, seldom told of."""
    word = one.span.text.lower()
    return word in lexicon.ANYBODY and not word.startswith("any")


def _acts_first(one: Filler, reading: Reading) -> bool:
    return one in reading.fillers("agent") and one.span.start < reading.trigger.start


def _clash(reading: Reading, types: Mapping[str, str], schema: Schema) -> bool:
    """A person is no place or body, and the other way round."""

    def person(one: Filler) -> bool | None:
        kind = types.get(one.ref) or one.type
        known = schema.family(kind) in ("person", "organization", "place") if kind else False
        return schema.is_a(kind, "Person") if known else None

    sides = [[person(one) for one in reading.fillers(role)] for role in ("theme", "coTheme")]
    return any(a is not None and b is not None and a != b for a in sides[0] for b in sides[1])
