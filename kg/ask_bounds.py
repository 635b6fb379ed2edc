"""How large a question and its answer may be, so that neither takes the machine down with it."""

import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

MOST_GROUPS = 1_000  # the parser of SPARQL calls itself for each, and overruns its stack near 3,000
MOST_OPERATORS = 5_000  # the same near 20,000
MOST_BYTES = 1 << 30  # of an answer
MOST_TRIPLES = 5_000_000  # of an answer

Triple = TypeVar("Triple")

_ENTITY = re.compile(rb"<!ENTITY[^>]*?&([^\s;>]{1,40};)")  # one whose value refers to another
_PLAIN = (b"#", b"amp;", b"lt;", b"gt;", b"quot;", b"apos;")
_OPERATORS = re.compile(r"[/|&!+*.;,=^-]")


def too_large(bare: str) -> str:
    """Return why a query (without its texts and IRIs) is too large to be parsed, '' if it is not."""
    groups = max(bare.count("{"), bare.count("("), bare.count("["))
    if groups > MOST_GROUPS:
        return f"it has {groups:,} groups in brackets, more than {MOST_GROUPS:,}"
    if (operators := len(_OPERATORS.findall(bare))) > MOST_OPERATORS:
        return f"it has {operators:,} parts, more than {MOST_OPERATORS:,}"
    return ""


def grows(head: bytes) -> bool:
    """Tell whether the head of an XML file defines words by other words, each ten times the last."""
    return any(not part.startswith(_PLAIN) for part in _ENTITY.findall(head))


def bounded(triples: Iterable[Triple]) -> list[Triple]:
    """Return all triples; Ctrl-C is heard between them.

    Raises:
        ValueError: there are more than `MOST_TRIPLES`.
    """
    found: list[Triple] = []
    for triple in triples:
        if len(found) >= MOST_TRIPLES:
            raise ValueError(f"the answer has more than {MOST_TRIPLES:,} triples; ask with LIMIT")
        found.append(triple)
    return found


class Sink(io.BytesIO):
    """Takes the bytes of an answer as they come; Ctrl-C is heard between them.

    Raises:
        ValueError: there are more than `MOST_BYTES`.
    """

    def write(self, data: "Buffer") -> int:
        """Add bytes, up to the bound."""
        if self.tell() + memoryview(data).nbytes > MOST_BYTES:
            raise ValueError(f"the answer has more than {MOST_BYTES >> 20:,} MB; ask with LIMIT")
        return super().write(data)

    def value(self) -> bytes:
        """Return all bytes."""
        return self.getvalue()
