"""Bytes to text: byte-order marks, UTF-8, UTF-16, the Windows code pages; binary files refused."""

import codecs
import re

from kg.errors import BinaryError, EncodingError

SAMPLE = 65_536  # bytes that are enough to judge by
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh",
    b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"\x7fELF", b"MZ\x90", b"SQLite format 3", b"\xd0\xcf\x11\xe0",
    b"OggS", b"ID3", b"RIFF", b"\x28\xb5\x2f\xfd", b"{\\rtf",
)  # fmt: skip
_CONTROLS = bytes(i for i in range(32) if i not in (8, 9, 10, 11, 12, 13, 27))
_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
# Neither XML nor a terminal takes these; surrogates cannot be encoded at all.
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")
_CODED = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")


def clean(text: str) -> str:
    """Return `text` without byte-order mark, with `\\n` for every line end, free of control characters."""
    text = _LINE_ENDS.sub("\n", text.removeprefix("\ufeff"))
    return _NO_CHARACTER.sub("\ufffd", _NO_TEXT.sub(" ", text))


def decode(data: bytes, path: str, declared: str = "") -> str:
    """Return the text of a whole file; `declared` is the encoding that it claims for itself.

    Raises:
        BinaryError: it is no text.
        EncodingError: no encoding fits.
    """
    name, skip = guess(data, path, declared)
    try:
        return clean(data[skip:].decode(name, errors="replace" if name == "utf-8" else "strict"))
    except (UnicodeDecodeError, LookupError) as exc:
        if name.startswith(("utf-16", "utf-32")):  # a torn last character is no reason to refuse
            return clean(data[skip:].decode(name, errors="replace"))
        raise EncodingError(path=path, reason=exc) from exc


def guess(data: bytes, path: str, declared: str = "") -> tuple[str, int]:
    """Return the encoding of `data` and the length of its byte-order mark.

    `utf-8` is also the answer where a few bytes of a UTF-8 text are damaged: read it with
    replacement.

    Raises:
        BinaryError: it is no text.
        EncodingError: no encoding fits.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, len(mark)
    if wide := _wide(data[:SAMPLE]):
        return wide, 0
    _refuse_binary(data[:SAMPLE], path)
    if (known := _known(declared)) and _fits(data, known):
        return known, 0
    if _fits(data, "utf-8"):
        return "utf-8", 0
    return _single_bytes(data, path), 0


def _known(declared: str) -> str:
    """Return a declared encoding by Python's name; browsers read Latin-1 and ASCII as cp1252."""
    try:
        name = codecs.lookup(declared.strip().lower()).name if declared.strip() else ""
    except (LookupError, ValueError):
        return ""
    # A wide encoding cannot be declared inside the bytes that it encodes.
    if name.startswith(("utf-16", "utf-32", "utf-7", "idna", "punycode", "unicode", "raw")):
        return ""
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _fits(data: bytes, name: str) -> bool:
    try:
        data.decode(name)  # which, unlike `codecs.decode`, takes no packers such as 'zip' for an encoding
    except UnicodeDecodeError as exc:
        # A sample may end within a character.
        return name == "utf-8" and exc.reason == "unexpected end of data" and exc.start > 0
    except (LookupError, ValueError, TypeError):
        return False
    return True


def _wide(sample: bytes) -> str:
    """Return the UTF-16 order of a sample without mark, '' where it is none.

    English in UTF-16 has a zero in every second byte, and (nearly) none in the others.
    """
    half = len(sample) // 2
    if half < 2 or b"\0" not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half and _is_text(sample[0::2], 0.1):
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half and _is_text(sample[1::2], 0.1):
        return "utf-16-be"
    return ""


def _is_text(sample: bytes, share: float) -> bool:
    """Tell whether at most a share of the bytes (and one more) are control characters."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    # A stray NUL in an export is a blemish; more of them are a format.
    return controls <= share * len(sample) + 1


def _refuse_binary(sample: bytes, path: str) -> None:
    if sample.startswith(_MAGIC) or not _is_text(sample, 0.01):
        raise BinaryError(path=path)


def _single_bytes(data: bytes, path: str) -> str:
    """Return the encoding of bytes that are no valid UTF-8."""
    high, coded = len(_HIGH.findall(data)), sum(map(len, _CODED.findall(data)))
    if coded > 0.75 * high:
        return "utf-8"  # a few damaged characters
    if high < 0.3 * len(data) and _fits(data, "cp1252"):
        return "cp1252"  # English with quotation marks, dashes, foreign names: what we are here for
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE]).best()
    if best is None:
        raise EncodingError(path=path, reason="its encoding is not known")
    return best.encoding
