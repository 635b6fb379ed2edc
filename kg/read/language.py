"""Which language a text is in, as far as it takes to set aside what is not English."""

import re
import unicodedata

SHORTEST = 200  # characters; shorter texts are taken for English
_SAMPLE = 5_000
_LONGEST_WORD = 40  # characters; longer ones are addresses, code or noise, in no language
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Words that English cannot do without. Spellings that are common in other languages
# ('a', 'on', 'as', 'in', 'die') are left out.
_ENGLISH = (
    "the of and to is was were are be been has have had that this with from by for it its he his she her"
    " they their not but which who will would said after about at an there could"
)
# Lists of foreign names in English are taken for its relatives.
_NEAR_ENGLISH = ("en", "pcm", "sco", "jam")
_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def foreign(text: str, declared: str = "") -> str:
    """Return the name of the language of a text, '' where it is (or may be) English.

    `declared` is the code that the text claims ('fr', 'en-GB'); it decides for short texts
    only, since page templates often claim the wrong one.
    """
    if script := _script(text):
        return script
    if len(text) < SHORTEST:
        code = declared.strip().lower().replace("_", "-").split("-")[0]
        named = _NAMES.get(code, "")
        return "" if not named or _looks_english(text, 0.15) else named
    if _looks_english(text, 0.2):
        return ""
    from py3langid import classify

    sample = " ".join(word for word in text[:_SAMPLE].split() if len(word) <= _LONGEST_WORD)
    if len(sample) < SHORTEST:
        return ""  # addresses, code or numbers with few words among them
    code = str(classify(sample.lower() if sample.isupper() else sample)[0])
    return "" if code in _NEAR_ENGLISH else _NAMES.get(code, f"'{code}'")


def _looks_english(text: str, share: float) -> bool:
    """Tell whether at least `share` of the words are function words of English."""
    known = frozenset(_ENGLISH.split())
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    return sum(word in known for word in words) >= share * max(len(words), 1)


def _script(text: str) -> str:
    """Return the script that most letters belong to, '' for Latin."""
    letters = [char for char in text[:_SAMPLE] if char.isalpha()]
    others = [char for char in letters if ord(char) > 0x24F and not _is_latin(char)]
    if len(others) * 2 <= len(letters) or not others:
        return ""
    scripts = [unicodedata.name(char, "unknown").split()[0] for char in others]
    name = max(sorted(set(scripts)), key=scripts.count)
    names = {"CJK": "Chinese or Japanese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}
    return names.get(name, f"in {name.capitalize()} script")


def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")
