"""What readers take and give: a `Source` is one open input, a `Raw` one text found in it.

A reader is a function `read(source, settings) -> Iterator[Raw | DocumentError]`, registered in
`kg/registry.py` under its suffix. It yields an error for a part that it cannot read and raises
one for the whole.
"""

from dataclasses import dataclass, replace
from typing import BinaryIO

from kg.errors import ReadError, TooLargeError

BYTES_PER_CHARACTER = 4  # the most that UTF-8 takes, and markup around a text seldom more


@dataclass(frozen=True, slots=True)
class Source:
    """One input, opened: `path` as shown to the user, `id` for the document that it holds."""

    path: str
    id: str
    stream: BinaryIO
    suffix: str = ".txt"
    declared: str = ""  # encoding named by the server
    url: str = ""  # where it was fetched from

    def data(self, limit: int) -> bytes:
        """Return all bytes of an input of at most `limit` characters.

        Raises:
            ReadError: it cannot be read.
            TooLargeError: it holds more.
        """
        most = limit * BYTES_PER_CHARACTER
        try:
            found = self.stream.read(most + 1)
        except OSError as exc:
            raise ReadError(path=self.path, reason=exc.strerror or exc) from exc
        if len(found) > most:
            raise TooLargeError(path=self.path, size=f"over {most:,}", limit=f"{limit:,}")
        return found


@dataclass(frozen=True, slots=True)
class Raw:
    """One text with what its source says about it, everything as written there."""

    text: str
    kind: str = "plain"  # 'plain' (perhaps a pasted page), 'record' or 'article' (cleaned by its reader)
    line: int = 0  # line of a record, 0 for a whole file
    id: str = ""
    title: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    licence: str = ""
    author: str = ""

    def under(self, row: dict[str, str]) -> "Raw":
        """Return the text with the filled fields of `row` in place of its own."""
        return replace(self, **{name: value for name, value in row.items() if value})  # type: ignore[arg-type]
