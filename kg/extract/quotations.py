"""Where a paragraph quotes: ranges between quotation marks, straight or curly, single or double."""

import re
from dataclasses import dataclass

_DOUBLE = {'"': '"', "“": "”", "„": "”", "«": "»"}
_OPENING = re.compile("[\"“„«'‘]")
_SPEECH_WORDS = 4  # a shorter quotation is a turn of phrase, not speech


@dataclass(frozen=True, slots=True)
class Quote:
    """Characters `start <= i < end` of the document, marks included."""

    start: int
    end: int
    closed: bool

    def holds(self, start: int) -> bool:
        return self.start <= start < self.end


def find_quotes(text: str, start: int, end: int) -> list[Quote]:
    """Return the quotations of one paragraph, in the order of the text, none inside another.

    A mark that never closes counts to the end of the paragraph when it opens it or follows a
    colon or comma (speech that goes on in the next paragraph), and is no quotation elsewhere.
    """
    found: list[Quote] = []
    i = start
    while mark := _OPENING.search(text, i, end):
        i = mark.start()
        if not _opens(text, i, start, end):
            i += 1
            continue
        stop = _close(text, i, end)
        if stop >= 0:
            found.append(Quote(i, stop + 1, True))
            i = stop + 1
        elif i == start or text[start:i].rstrip()[-1:] in (":", ","):
            found.append(Quote(i, end, False))
            break
        else:
            i += 1
    return found


def is_speech(text: str, quote: Quote) -> bool:
    """Tell whether a quotation is long enough to be speech."""
    return len(text[quote.start : quote.end].split()) >= _SPEECH_WORDS or not quote.closed


def _opens(text: str, i: int, start: int, end: int) -> bool:
    """A single mark opens before a word, after a blank, bracket or dash; a double one not behind a stop."""
    before = text[i - 1] if i > start else " "
    after = text[i + 1] if i + 1 < end else " "
    if text[i] == '"' and after.isspace() and before in ".,!?":
        return False  # 'at 10." The': it closes what never opened
    if text[i] not in "'‘":
        return text[i] in _DOUBLE
    return (before.isspace() or before in '([—–-:"“') and (after.isalnum() or after in ' "“[…')


def _close(text: str, i: int, end: int) -> int:
    """Return the place of the mark that closes the one at `i`, -1 when there is none."""
    if text[i] in _DOUBLE:
        return text.find(_DOUBLE[text[i]], i + 1, end)
    return _single_close(text, i + 1, end, "’" if text[i] == "‘" else "'")


def _single_close(text: str, j: int, end: int, want: str) -> int:
    """Return the place of the closing single mark; an apostrophe inside a word is none."""
    while True:
        j = text.find(want, j, end)
        if j < 0:
            return -1
        after = text[j + 1] if j + 1 < end else " "
        before = text[j - 1]
        plural_owner = before in "sS" and after.isspace() and text.find(want, j + 1, end) >= 0
        if not after.isalnum() and not plural_owner:
            return j
        j += 1
