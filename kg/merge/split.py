"""One reading, one statement: conjoined themes and recipients become separate readings."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from kg.records import Filler, Quantity, Reading
from kg.schema_records import EventType

SPLIT_ROLES = ("recipient", "theme")


def split(reading: Reading, type_: EventType | None) -> Iterator[Reading]:
    """Yield one reading per combination of theme and recipient; agents stay together.

    'Sent troops and shells to Iran' is two events, 'Kim and Putin met' is one: the partners of
    a symmetric event are not split.
    """
    roles = [role for role in SPLIT_ROLES if len(reading.fillers(role)) > 1]
    if not roles or (type_ and type_.symmetric):
        yield reading
        return
    whole = {role: reading.fillers(role) for role in roles}
    for chosen in product(*whole.values()):
        picked = dict(zip(roles, chosen, strict=True))
        left_out = [filler for role in roles for filler in whole[role] if filler != picked[role]]
        yield replace(
            reading,
            roles=tuple(
                (role, (picked[role],) if role in picked else found) for role, found in reading.roles
            ),
            quantities=tuple(q for q in reading.quantities if not _belongs(q, left_out, picked)),
        )


def _belongs(quantity: Quantity, left_out: list[Filler], picked: dict[str, Filler]) -> bool:
    """Return whether a number counts one of the fillers left out."""
    if any(_inside(quantity, filler) for filler in picked.values()):
        return False
    return any(_inside(quantity, filler) for filler in left_out)


def _inside(quantity: Quantity, filler: Filler) -> bool:
    return filler.span.start <= quantity.span.start and quantity.span.end <= filler.span.end
