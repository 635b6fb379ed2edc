"""Plain text and Markdown: perhaps one article, perhaps a pasted page."""

from collections.abc import Iterator

from kg.errors import DocumentError
from kg.read.encodings import decode
from kg.read.sources import Raw, Source
from kg.settings import Settings


def read(source: Source, settings: Settings) -> Iterator[Raw | DocumentError]:
    """Yield the one text of a file.

    Raises:
        DocumentError: the file is binary, too large or of an unknown encoding.
    """
    data = source.data(settings.max_characters)
    yield Raw(decode(data, source.path, source.declared), url=source.url)
