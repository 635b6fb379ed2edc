"""Where sentences begin: marks given to the parser, so that its trees fit them."""

import re

from kg.annotate.cues import words as word_set

MUST, MAY, NEVER = 1, 0, -1
LONGEST = 400  # tokens without a sure boundary: a table or list; bounds the work on one sentence

# Words whose full stop ends no sentence when a name, number or word follows.
_TITLES = word_set(
    "mr mrs ms mx dr prof rev fr sr st messrs hon gen lt col sgt sen rep gov capt cpt "
    "maj adm brig cmdr comdr pres supt insp det cpl pvt sec amb atty asst assoc dept vs v no nos art "
    "fig rs msgr vol ch pp p approx est c ca jan feb mar apr jun jul aug sep sept oct nov dec mt ft e.g i.e "
    "cf viz al"
)
# Words that begin a sentence after 'U.S.' or 'Inc.': a name would go on otherwise.
_OPENERS = word_set(
    "the a an he she it they we i you this that these those his her its their our my in "
    "on at by for from with after before as if when while although but and so yet however there according "
    "since during both some many most no not one what who why how where under to of among meanwhile also "
    "then now"
)
_CREDITS = frozenset(("Image", "Images", "Photo", "Photos", "Picture", "Photograph"))  # 'Image: Anna Berg'
_STOPS = frozenset(".?!…")
_ELLIPSIS = re.compile(r"\.{2,}|…")
_CLOSERS = frozenset(")]}”’»")
_QUOTES = frozenset(('"', "”", "'", "’", "''"))
_SAID = word_set("said says asked asks added told wrote replied shouted exclaimed joked tweeted wondered")
_OPENING = frozenset("([{“‘«")
_STRAIGHT = frozenset("\"'")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_ABBREVIATION = re.compile(r"(?:[^\W\d_]\.){2,}|(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros|etc|a\.m|p\.m)\.")


def boundaries(words: list[str], spaces: list[int]) -> list[int]:
    """Return for each token whether a sentence must (1), may (0) or never (-1) begin there.

    `spaces` tells whether a blank follows a token. Blank tokens never begin a sentence.
    """
    marks = [NEVER] * len(words)
    if marks:
        marks[0] = MUST
    last = -1  # the last token that is no blank
    ended = False  # a full stop, possibly with closing marks after it, stands before this token
    since = 0  # the last token at which a sentence must begin
    asked = False  # the same for other ends, which leave the parser free
    for i, word in enumerate(words):
        if word.isspace():
            continue
        closes = last >= 0 and _closes(words, spaces, i, last)
        if last >= 0 and not closes:
            marks[i] = MUST if i - since >= LONGEST else _mark(words, i, last, ended, asked)
            since = i if marks[i] == MUST else since
        if not closes:
            ended = asked = False
        if word == ".":
            ended, asked = True, True
        elif (
            word in _STOPS or word in (":", ";") or _ELLIPSIS.fullmatch(word) or _ABBREVIATION.fullmatch(word)
        ):
            asked = True
        last = i
    return marks


def _closes(words: list[str], spaces: list[int], i: int, last: int) -> bool:
    """Tell whether a token is a mark that belongs to the words before it."""
    word = words[i]
    if word in _CLOSERS or word in _STOPS or word in (",", ";", ":", "''") or _ELLIPSIS.fullmatch(word):
        return True
    if word not in _STRAIGHT:
        return False
    glued = last == i - 1 and not spaces[last]  # no blank between the words before and the quote
    free = i + 1 == len(words) or bool(spaces[i])
    return glued or (free and last == i - 1)


def _mark(words: list[str], i: int, last: int, ended: bool, asked: bool) -> int:
    word, before = words[i], words[last]
    if word in _CREDITS and words[i + 1 : i + 2] == [":"]:
        return MUST  # a caption ends where its credit begins
    opens = word in _OPENING or word in _STRAIGHT or word == "``"
    if not asked:
        return NEVER
    if before == ":" and (opens or not word[0].isupper()):
        return NEVER
    if before == "." and last and _short(words, last - 1):
        return NEVER
    if before.endswith(".") and before.rstrip(".").lower() in _TITLES:
        return NEVER
    if before in _QUOTES and last and words[last - 1] in ("?", "!") and _speech(words, i):
        return NEVER  # '"Why?" Smith asked'
    if before != "." and _INITIAL.fullmatch(before) and before.endswith("."):
        return NEVER
    if _ABBREVIATION.fullmatch(before):
        return MUST if word[0].isupper() and word.lower() in _OPENERS else MAY if word[0].isupper() else NEVER
    if word[0].islower():
        # 'said." he added' goes on; after a bare full stop the parser decides.
        return MAY if before == "." else NEVER
    return MUST if ended and (word[0].isupper() or word[0].isdigit() or opens) else MAY


def _speech(words: list[str], i: int) -> bool:
    """Tell whether a verb of speech stands among the next words."""
    return any(word.lower() in _SAID for word in words[i : i + 4])


def _short(words: list[str], i: int) -> bool:
    """Tell whether the word before a full stop is an abbreviation or an initial."""
    word = words[i]
    if word.lower() in _TITLES and word[0].isupper():
        return True
    return len(word) == 1 and word.isupper() and word != "I" and i > 0 and words[i - 1][:1].isupper()
