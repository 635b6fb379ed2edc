"""One page from the web, only ever for an address that the user gave on purpose."""

import io

from kg.errors import ReadError
from kg.read.html_metadata import urlsplit_scheme
from kg.read.sources import BYTES_PER_CHARACTER, Source

TIMEOUT = 20.0  # seconds
_AGENT = "kg (news reader)"
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".txt",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
}


def fetch(url: str, limit: int) -> Source:
    """Return the page at `url`, of at most `limit` characters, as an open source.

    Raises:
        ReadError: it cannot be fetched, or is no text.
    """
    from http.client import HTTPException
    from urllib.error import URLError
    from urllib.request import Request, urlopen

    request = Request(url, headers={"User-Agent": _AGENT, "Accept": "text/html, text/plain;q=0.9, */*;q=0.1"})
    try:
        with urlopen(request, timeout=TIMEOUT) as answer:
            if urlsplit_scheme(answer.url) not in ("http", "https"):
                raise ReadError(path=url, reason="it leads to an address that is not http or https")
            headers = answer.headers
            data = answer.read(limit * BYTES_PER_CHARACTER + 1)
    except URLError as exc:
        raise ReadError(path=url, reason=exc.reason) from exc
    except (OSError, HTTPException, ValueError) as exc:
        raise ReadError(path=url, reason=str(exc) or type(exc).__name__) from exc
    kind = headers.get_content_type()
    if kind not in _SUFFIXES and not kind.startswith("text/"):
        raise ReadError(path=url, reason=f"it is {kind}, no text")
    charset = headers.get_content_charset() or ""
    return Source(url, url, io.BytesIO(data), _SUFFIXES.get(kind, ".txt"), charset, url)
