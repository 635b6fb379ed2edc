"""Who is asked where the one asked stands under a preposition: 'demanded from the firm to pay'."""

from kg.tree import Sentence

_ON, _TO = frozenset(("on", "upon")), frozenset(("to",))
_FROM, _AT, _WITH = frozenset(("from", "of")), frozenset(("at", "to")), frozenset(("with",))
RELYING = frozenset(("rely", "depend", "count", "lean", "bank"))
# Verb -> prepositions of who is to do what the infinitive says: 'called on residents to leave'.
_VERBS = {
    "demand": _FROM, "ask": _FROM, "request": _FROM, "require": _FROM,
    "call": _ON, "prevail": _ON, **dict.fromkeys(RELYING, _ON), "appeal": _TO, "plead": _WITH,
    "reason": _WITH, "shout": _AT, "yell": _AT, "scream": _AT, "signal": _TO, "gesture": _TO, "motion": _TO,
}  # fmt: skip
# 'its call on Kenya to leave', 'pressure on the mayor to resign'
_NOUNS = {
    "pressure": _ON, "call": _ON, "demand": _ON, "appeal": _TO, "plea": _TO, "request": _TO, "order": _TO,
    "ultimatum": _TO, "invitation": _TO, "warning": _TO, "obligation": _ON, "duty": _ON,
}  # fmt: skip


def asked_of(s: Sentence, h: int) -> list[int]:
    """Return who is asked by a verb or noun to do something, [] where nobody stands there."""
    lemma, noun = s.lemmas[h].lower(), s.pos[h] == "NOUN"
    wanted = (_NOUNS if noun else _VERBS).get(lemma)
    if wanted is None or s.kids(h, "nsubjpass", "auxpass"):
        return []
    around = [h, s.heads[h]] if noun and s.deps[h] in ("dobj", "nsubj") else [h]  # 'put pressure on Kenya'
    preps = [p for k in around for p in s.kids(k, "prep") if s.words[p].lower() in wanted and p > h]
    return [k for p in preps for k in s.kids(p, "pobj") if not _is_time(s, k)]


def _is_time(s: Sentence, k: int) -> bool:
    return any(time.span.start <= s.starts[k] < time.span.end for time in s.times)


_WRITS = frozenset(("warrant", "notice", "summons", "indictment", "order", "term", "sentence", "fine"))


def charged_one(s: Sentence, held: int) -> int:
    """'issued a warrant for a general on charges of murder': the general; else who is held or faces trial."""
    if s.lemmas[s.heads[held]].lower() == "face":
        return next(iter(s.kids(s.heads[held], "nsubj")), -1)
    around = [held, s.heads[held]] if s.lemmas[held].lower() in _WRITS else [held]
    upon = [p for k in around for p in s.kids(k, "prep") if s.words[p].lower() in ("against", "for")]
    return next((k for p in upon for k in s.kids(p, "pobj")), held)


_TOUGH = frozenset(
    ("easy", "hard", "difficult", "cheap", "expensive", "simple", "tough", "impossible", "tricky", "costly",
     "dangerous", "straightforward", "complicated")
)  # fmt: skip
_JUDGED = frozenset(
    ("early", "premature", "fair", "safe", "wrong", "right", "important", "good", "better", "possible",
     "impossible", "difficult", "hard", "easy", "late", "reasonable")
)  # fmt: skip


def is_tough(s: Sentence, adjective: int, v: int) -> bool:
    """'The soup is easy to cook and serve': whoever cooks it, and not the soup."""
    lemma = s.lemmas[adjective].lower()
    if lemma in _JUDGED and any(s.words[k].lower() == "it" for k in s.kids(s.heads[adjective], "nsubj")):
        return True  # 'it is too early to say'
    return lemma in _TOUGH and not s.kids(v, "dobj")
