"""Names of things: hashes and slugs of what is said, never a clock, counter or uuid."""

import hashlib
import re
import unicodedata
from urllib.parse import quote

ONTOLOGY = "https://newskg.example/ns#"
BASE = "https://newskg.example/"

_GAPS = re.compile(r"[^\w]+|_+")


def digest(*parts: str) -> str:
    """Return 16 hex digits of the SHA-256 of `parts`, joined by NUL (64 bits)."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def slug(name: str) -> str:
    """Return a name as one path segment: 'Kim Jong-un' -> 'Kim_Jong_un'.

    Letters of every script stay, percent-encoded where RFC 3986 asks for it; a name without
    any letter or digit becomes its digest. Case is kept: 'US' and 'us' differ.
    """
    words = [word for word in _GAPS.split(unicodedata.normalize("NFC", name)) if word]
    return quote("_".join(words), safe="") if words else digest(name)


def document_key(url: str, text: str) -> str:
    """Return the key of a document: 16 hex digits of its address and text."""
    return digest(url, text)


def document_iri(base: str, key: str) -> str:
    return f"{base}document/{key}"


def story_iri(base: str, key: str, number: int) -> str:
    return f"{base}document/{key}/story/{number}"


def span_iri(base: str, key: str, start: int, end: int) -> str:
    """Return a span as RFC 5147 fragment of its document."""
    return f"{document_iri(base, key)}#char={start},{end}"


def entity_iri(base: str, family: str, name: str, document: str = "") -> str:
    """Return the IRI of an entity; `document` (a key) where it is local to one."""
    place = f"{document}/" if document else ""
    return f"{base}entity/{family}/{place}{slug(name)}"


def kind_iri(base: str, lemma: str) -> str:
    return f"{base}kind/{slug(lemma)}"


def event_iri(base: str, type_: str, *parts: str) -> str:
    return f"{base}event/{slug(type_)}-{digest(type_, *parts)}"


def claim_iri(base: str, *parts: str) -> str:
    return f"{base}claim/{digest(*parts)}"


def quantity_iri(base: str, claim: str, start: int, end: int) -> str:
    return f"{base}quantity/{digest(claim, str(start), str(end))}"


def relation_iri(base: str, subject: str, predicate: str, object_: str) -> str:
    return f"{base}relation/{digest(subject, predicate, object_)}"


def open_predicate(base: str, lemma: str) -> str:
    """Return the predicate of a verb outside the ontology, declared in the data only."""
    return f"{base}verb/{slug(lemma)}"


def run_iri(base: str, *parts: str) -> str:
    """Return the run: version, model, ontology and settings, never a time."""
    return f"{base}run/{digest(*parts)}"
