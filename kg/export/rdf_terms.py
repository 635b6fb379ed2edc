"""RDF terms as plain values, and how they are written: IRIs as `str`, literals as `Value`."""

import re
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

XSD = "http://www.w3.org/2001/XMLSchema#"
DECIMAL, INTEGER, BOOLEAN = XSD + "decimal", XSD + "integer", XSD + "boolean"

# What RFC 3987 allows: the ASCII of RFC 3986, and letters of all planes but 14 and above.
_PLANES = "".join(f"{chr(plane << 16)}-{chr((plane << 16) + 0xFFFD)}" for plane in range(1, 14))
_FORBIDDEN = re.compile(
    rf"[^!#-;=?-Z_a-z~\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef{_PLANES}]|%(?![0-9A-Fa-f]{{2}})|#(?=.*#)",
    re.DOTALL,
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_DURATION = re.compile(r"-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
_WEEKS = re.compile(r"P(\d+)W")


class Value(NamedTuple):
    """A literal; a plain string has no datatype here."""

    text: str
    datatype: str = ""


Triple = tuple[str, str, str | Value]


def plain(text: str) -> Value:
    """Return a string literal; half a surrogate pair, which no encoding can hold, becomes U+FFFD."""
    return Value(whole(text))


def whole(text: str) -> str:
    """Return a text that UTF-8 can hold, of the same length."""
    return _SURROGATE.sub("\ufffd", text)


def number(value: float) -> Value:
    """Return an xsd:decimal in canonical form: 0.75, 15000.0."""
    digits = format(Decimal(repr(float(value))), "f")
    return Value(digits if "." in digits else digits + ".0", DECIMAL)


def count(value: int) -> Value:
    return Value(str(value), INTEGER)


def truth(value: bool) -> Value:
    return Value("true" if value else "false", BOOLEAN)


def address(url: str) -> Value:
    """Return an address as xsd:anyURI: kept as it was given, whatever it holds."""
    return Value(whole(url), XSD + "anyURI")


def moment(value: str) -> Value:
    """Return a time with the XML Schema type that is as precise as it is.

    '2025-11' is a gYearMonth, '--04' a gMonth, 'P2W' a duration of 14 days; an interval or
    anything else stays a string.
    """
    if weeks := _WEEKS.fullmatch(value):
        value = f"P{int(weeks[1]) * 7}D"
    for kind, fits in (
        ("date", _is_date),
        ("dateTime", _is_time),
        ("gYearMonth", lambda v: bool(re.fullmatch(r"(?!0000)\d{4}-(0[1-9]|1[0-2])", v, re.ASCII))),
        ("gYear", lambda v: bool(re.fullmatch(r"(?!0000)\d{4}", v, re.ASCII))),
        ("gMonth", lambda v: bool(re.fullmatch(r"--(0[1-9]|1[0-2])", v, re.ASCII))),
        ("gMonthDay", lambda v: v.startswith("--") and _is_date("2000" + v[1:])),
        ("duration", lambda v: bool(_DURATION.fullmatch(v))),
    ):
        if fits(value):
            return Value(value, XSD + kind)
    return plain(value)


def _is_date(value: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_time(value: str) -> bool:
    # 'Z' and fractions are left to plain strings: stores and rdflib rewrite them.
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\+\d\d:\d\d)?", value, re.ASCII):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=65536)
def safe_iri(iri: str) -> str:
    """Return an IRI without characters that no IRI may hold, percent-encoded in place."""
    return _FORBIDDEN.sub(lambda found: quote(whole(found[0]), safe=""), iri)


def iri_term(iri: str) -> str:
    return f"<{safe_iri(iri)}>"


def value_term(value: Value) -> str:
    """Return a literal in N-Triples form, escaped by the library that reads it back."""
    from pyoxigraph import Literal, NamedNode

    if value.datatype:
        return str(Literal(value.text, datatype=NamedNode(value.datatype)))
    return str(Literal(value.text))


def term(node: str | Value) -> str:
    """Return any term in N-Triples form."""
    return value_term(node) if isinstance(node, Value) else iri_term(node)
