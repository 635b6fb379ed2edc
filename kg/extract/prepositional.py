"""Phrases under a preposition that fill no role of their own, and two under the same one."""

from kg.extract.phrases import Words, noun_type
from kg.extract.undated import elapsed
from kg.tree import Sentence


def fills_time(s: Sentence, v: int) -> bool:
    """'served two years', 'spent a week': the time is the object, but in 'served two years as mayor'."""
    office = any(s.words[p].lower() == "as" for p in s.kids(v, "prep"))
    free = [k for o in s.kids(v, "dobj") for k in s.kids(o, "advmod", "prt") if s.words[k].lower() == "off"]
    if free and s.lemmas[v] in ("have", "take", "get"):
        return True  # 'will have two days off'
    return s.lemmas[v] == "spend" or (s.lemmas[v] == "serve" and not office)


_HANDING = frozenset(("provide", "supply", "present", "furnish"))


def hands_time(functions: dict[str, list[int]], lemma: str, word: str) -> bool:
    """'provides the firm with 45 days': the days are what is handed over."""
    return word == "with" and lemma in _HANDING and bool(functions.get("object"))


def is_gerund(s: Sentence, v: int) -> bool:
    """'fishing', 'being closed', 'having failed'."""
    return s.tags[v] == "VBG" or any(s.tags[k] == "VBG" for k in s.kids(v, "auxpass", "aux"))


def is_time(s: Sentence, k: int) -> bool:
    """Tell whether a noun is a time; 'three days of mourning' is none."""
    time = next((t for t in s.times if t.span.start <= s.starts[k] < t.span.end), None)
    if time is None or elapsed(s, time):
        return False
    of = [n for p in s.kids(k, "prep") if s.words[p].lower() == "of" for n in s.kids(p, "pobj")]
    return all(any(t.span.start <= s.starts[n] < t.span.end for t in s.times) for n in of)


def innermost(w: Words, nouns: list[int]) -> list[int]:
    """'in the Alps, Tyrol, Austria': regions without 'and' are one place, told by its first name."""
    listed = any(w.s.kids(k, "cc") for k in nouns)
    places = all(w.schema.is_a(noun_type(w, k), "Place") for k in nouns)
    return nouns if listed or not places else nouns[:1]


def is_set_phrase(w: Words, token: int, nouns: list[int]) -> bool:
    """'in part', 'on board', 'in total': words that fill no role."""
    s = w.s
    ranked = any(s.words[k].lower() in ("first", "second", "third", "last") for k in s.kids(nouns[0], "amod"))
    if ranked and s.words[token].lower() == "for" and s.lemmas[nouns[0]] == "time":
        return True  # 'for the first time since May'
    return " ".join(s.words[k] for k in s.subtree(token)).lower() in w.grammar.set_phrases


# 'with planes worth millions': adjectives that stand behind what they describe, and state nothing.
_LIMITING = frozenset(
    ("worth", "capable", "similar", "responsible", "available", "old", "long", "wide", "high")
)


def is_absolute(s: Sentence, token: int, nouns: list[int]) -> bool:
    """'..., with the index falling to 4,626 points': a clause of its own."""
    with_ = s.words[token].lower() == "with"
    behind = [k for k in s.kids(nouns[0], "amod") if k > nouns[0] and s.tags[k] == "JJ"]
    if with_ and any(s.words[k].lower() not in _LIMITING for k in behind):
        return True  # 'with talks still underway'
    if with_ and any(s.words[k].lower() == "no" for k in s.kids(nouns[0], "det")):
        return True  # 'with no plan for the vote'
    if with_ and any(
        s.words[k].lower() == "aboard" or [word.lower() for word in s.words[k - 1 : k + 1]] == ["on", "board"]
        for k in s.subtree(nouns[0])
    ):
        return True  # 'flew to Tarn with 20 people on board'
    apart = token > 0 and s.words[token - 1] == "," and with_
    ends = [nouns[0], *(_last(s, nouns[0]) if apart else ())]
    return apart and any(s.tags[k] in ("VBG", "VBN") and k > n for n in ends for k in s.kids(n, "acl"))


def _last(s: Sentence, noun: int) -> list[int]:
    """'with guns and $2 million in cash seized': the last noun of a list, and what stands below it."""
    items = s.kids(noun, "conj")
    if not items:
        return []
    below = [k for p in s.kids(items[-1], "prep") for k in s.kids(p, "pobj")]
    bare = [k for k in below[-1:] if any(not s.children[a] for a in s.kids(k, "acl"))]
    return [items[-1], *bare]


_STATES = frozenset(
    (
        "age",
        "time",
        "start",
        "end",
        "beginning",
        "speed",
        "rate",
        "cost",
        "price",
        "request",
        "invitation",
        "height",
    )
)


def second_of_kind(w: Words, f: dict[str, list[int]], key: str, nouns: list[int]) -> None:
    """'shot at the driver at the crossing', 'killed in Tarn in a fire': one of the two is the place."""
    first, second = (w.schema.is_a(noun_type(w, k[0]), "Place") for k in (f[key], nouns))
    if second and not first and key == "prep:in":  # 'plays in bands in Tarn'
        f.setdefault("prep:during", f[key])
        f[key] = nouns
    elif second and not first and key == "prep:at" and w.s.lemmas[f[key][0]].lower() in _STATES:
        f.setdefault("prep:during", f[key])  # 'died at the age of 84 at his home'
        f[key] = nouns
    elif second and not first:
        f.setdefault("prep:near", nouns)
    elif first and not second and key in ("prep:in", "prep:at", "prep:on"):
        f.setdefault("prep:during", nouns)


def _is_not(s: Sentence, k: int, word: str) -> bool:
    """'found not guilty', 'found not-guilty'."""
    negated = [x for x in s.subtree(k) if s.words[x].lower() == "not"]
    return s.words[k].lower() == word and bool(negated) and len(s.children[k]) == len(negated)


def fixed_phrase(w: Words, v: int, functions: dict[str, list[int]]) -> str:
    """'set the house on fire' is one verb: its phrase fills no role and is taken out of the functions."""
    s = w.s
    for phrase in w.grammar.idioms.get(s.lemmas[v].lower(), ()):
        word, _, noun = phrase.partition(" ")
        tokens = functions.get(f"prep:{word}", []) if noun else []
        if [s.words[k].lower() for k in tokens] == [noun] and not s.children[tokens[0]]:
            del functions[f"prep:{word}"]
            return phrase
        if word == "not" and any(_is_not(s, k, noun) for k in s.kids(v, "oprd", "acomp")):
            functions.pop("oprd", None)
            return phrase
        beside = [] if noun else [k for k in s.kids(v, "advmod", "oprd", "acomp", "xcomp", "prt") if k > v]
        if any(s.words[k].lower() == word and not s.children[k] for k in beside):
            functions.pop("oprd", None)
            return phrase
    return ""


def asks(s: Sentence, v: int) -> bool:
    """'voted on whether to stay', 'asked about how it began': a question under a preposition."""
    first = s.subtree(v)[0]
    return s.tags[first] in ("WRB", "WP", "WDT", "WP$") or s.words[first].lower() == "whether"


_GRANTED = frozenset(("provided", "providing", "assuming", "supposing", "granted", "given"))


def is_preposition(s: Sentence, v: int) -> bool:
    """'according to', 'compared with': no deed."""
    word = s.words[v].lower()
    if word == "compared":
        after = s.words[v + 1].lower() if v + 1 < len(s) else ""
        return after in ("to", "with") and not s.kids(v, "auxpass", "aux", "nsubj", "nsubjpass")
    if word in ("starting", "beginning") and s.deps[v] in ("advcl", "prep", "acl"):  # 'starting April 7'
        below = [k for k in s.children[v] if s.words[k] != ","]
        return bool(below) and all(is_time(s, x) for k in below for x in [k, *s.kids(k, "pobj")][-1:])
    if word in _GRANTED and s.deps[v] in ("advcl", "prep") and s.kids(v, "ccomp"):
        return not s.kids(v, "nsubj", "nsubjpass", "aux", "auxpass", "dobj")  # 'provided that they pay'
    if s.tags[v] == "VBN" and s.deps[v] == "advcl" and len(s.children[v]) == 1:
        mark = s.children[v][0]  # 'worked as designed'
        return s.words[mark].lower() == "as" and mark < v and not s.children[mark]
    if word == "aged" and not s.kids(v, "nsubj", "dobj", "auxpass"):  # 'a boy aged 12'
        return True
    return word == "according" or (word == "owing" and s.words[v + 1 : v + 2] == ["to"])
