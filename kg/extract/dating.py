"""Which verb a time belongs to."""

from kg.extract.deeds import PAPERS
from kg.extract.joined import HARM, continues, last_joined, occasion
from kg.extract.occasions import widened
from kg.extract.open_times import bounded
from kg.extract.syntax import ORDINALS, infinitive, is_finite, is_superlative, is_verb, own_subject, top_verb
from kg.extract.undated import gone, widest
from kg.records import Time
from kg.tree import Sentence

# 'following a fire in May': the date is that of the fire, not of what followed.
_OTHER_EVENT = frozenset(
    ("after", "before", "following", "since", "despite", "over", "about", "amid", "against", "regarding",
     "concerning", "of", "for", "into")
)  # fmt: skip
_ON = frozenset(("on", "in", "at", "by"))
_UP_DOWN = frozenset(("up", "down"))
_CHANGES = frozenset(
    (
        "rise",
        "fall",
        "increase",
        "decrease",
        "grow",
        "drop",
        "decline",
        "climb",
        "jump",
        "slump",
        "surge",
        "slow",
        "ease",
        "dip",
        "edge",
        "soar",
        "plunge",
        "tumble",
        "shrink",
        "widen",
        "narrow",
        "accelerate",
    )
)
_NEAR = 7  # words from 'up' to what it is measured against


def times_by_verb(s: Sentence) -> dict[int, list[Time]]:
    """Return the times of a sentence under the verb (or noun at the root) that they belong to.

    A joined verb without a subject of its own, and a participle that goes on with its clause
    ('overturned on Monday, killing two'), share the time of the verb that they hang on.
    """
    found: dict[int, list[Time]] = {}
    if not s.times:
        return found
    for time in s.times:
        tokens = [k for k in range(len(s)) if time.span.start <= s.starts[k] < time.span.end]
        if not tokens:
            continue
        top = next((k for k in tokens if s.heads[k] not in tokens), tokens[-1])
        wide, spot = widened(s, time, top)
        spot = s.heads[spot] if is_verb(s, spot) else spot
        verb = -1 if _ranks(s, time, spot) else _verb_above(s, spot)
        if verb >= 0 and not gone(s, verb, time):
            found.setdefault(_dated_verb(s, verb), []).append(wide)
    exact = {}
    for v in range(len(s)):
        if v not in found and (when := _when_of(s, v) or _of_antecedent(s, v, found)):
            exact[v] = found[v] = when
    for v in reversed(range(len(s))):  # the end of a list before its beginning
        if is_verb(s, v) and v not in found:
            _share_back(s, v, found)
    for v in range(len(s)):
        if is_verb(s, v) and v not in found:
            _share(s, v, found)
    return {v: [bounded(s, time) for time in widest(when)] for v, when in found.items()} | exact


def _ranks(s: Sentence, time: Time, spot: int) -> bool:
    """', the worst in the country for 20 years,': since when it is the worst, not how long it took."""
    prep = s.heads[spot]
    lasting = time.kind == "duration" and s.words[prep].lower() in ("for", "in")
    rank = s.heads[prep]
    return lasting and s.deps[rank] in ("appos", "attr", "amod") and _of_superlative(s, rank)


def _when_of(s: Sentence, v: int) -> list[Time]:
    """'in July, when the dam broke': the time before the clause is that of the clause too."""
    if s.deps[v] not in ("relcl", "advcl"):
        return []
    when = [k for k in s.kids(v, "advmod") if s.words[k].lower() == "when"]
    if not when or when[0] == 0:
        return []
    before = when[0] - 2 if s.words[when[0] - 1] == "," and when[0] > 1 else when[0] - 1
    return [t for t in s.times if t.span.start <= s.starts[before] < t.span.end]


def _of_antecedent(s: Sentence, v: int, found: dict[int, list[Time]]) -> list[Time]:
    """'the May 3 shooting in Tarn, where two were hurt': harm is dated by the event it was done in."""
    if s.deps[v] != "relcl":
        return []
    noun = s.heads[v]
    if s.kids(s.heads[noun], "expl") and s.deps[noun] in (
        "attr",
        "nsubj",
    ):  # 'on Monday there were floods that'
        return [t for t in found.get(s.heads[noun], ()) if t.span.start < s.starts[s.heads[noun]]]
    if s.lemmas[v] not in HARM:
        return []
    while s.deps[noun] == "pobj" and s.words[s.heads[noun]].lower() in ("in", "at", "near", "on"):
        above = s.heads[s.heads[noun]]
        if s.tags[above] not in ("NN", "NNS"):
            break
        noun = above
    first, end = s.starts[s.subtree(noun)[0]], s.starts[noun]
    return [t for t in s.times if first <= t.span.start < end and t.kind == "date"]


def _verb_above(s: Sentence, token: int) -> int:
    """Return the verb that a time belongs to, the root where there is none, -1 for a noun's own time."""
    top = token
    for _ in range(len(s)):
        if is_verb(s, top) or s.heads[top] == top:
            return -1 if _of_followed(s, token, top) else top
        above = s.heads[top]
        word = s.words[above].lower()
        if word == "than" or (word == "from" and _compared(s, above)):  # '25% higher than last year'
            return -1
        if s.words[above].lower() == "since" and _of_superlative(s, s.heads[above]):
            return -1  # 'the first to win since 2010'
        if _names(s, top, above) and s.words[max(token - 1, 0)].lower() not in _ON:
            return -1
        if _of_sufferers(s, top, above):
            return -1
        inside = s.deps[top] == "pobj" and top != token and s.tags[top] in ("NN", "NNS")
        if inside and s.words[above].lower() in _OTHER_EVENT and _direct(s, token, top):
            return -1
        top = above
    return top


def _of_followed(s: Sentence, token: int, v: int) -> bool:
    """'the vote follows a raid in May': the raid was in May."""
    behind = any(k < token for k in s.kids(v, "dobj")) and not s.kids(v, "prt")
    return behind and s.lemmas[v].lower() in ("follow", "precede")


def _compared(s: Sentence, prep: int) -> bool:
    """'up a third from last year', 'rose 3% in May from April': what something is measured against."""
    ranged = any(word.lower() == "to" for word in s.words[prep + 1 : prep + _NEAR])
    lead = s.words[max(prep - _NEAR, 0) : prep]
    up = any(word.lower() in _UP_DOWN for word in lead) and "," not in lead[-3:]
    up = up or s.words[s.heads[prep]].lower() in _UP_DOWN  # '5 percent, up from 4 in April'
    return up or (s.lemmas[s.heads[prep]].lower() in _CHANGES and not ranged)


def _of_sufferers(s: Sentence, token: int, noun: int) -> bool:
    """'survivors of Friday's fire met', 'the toll from yesterday's quake rose': the fire was on Friday."""
    prep = s.heads[noun]
    if s.deps[token] != "poss" or s.deps[noun] != "pobj" or s.words[prep].lower() not in ("of", "from"):
        return False
    above = s.heads[prep]
    return above < prep and s.deps[above] in ("nsubj", "nsubjpass") and s.lemmas[s.heads[above]] not in HARM


def _names(s: Sentence, token: int, noun: int) -> bool:
    """'the Sunday trade ban', 'the 2019 prize': a time that says which thing dates no deed."""
    if s.deps[token] not in ("compound", "nmod", "nummod", "amod") or noun < token:
        return False
    return s.tags[noun] in ("NN", "NNS") and s.lemmas[top_verb(s, noun)] not in HARM


def _of_superlative(s: Sentence, i: int) -> bool:
    """Tell whether a phrase says since when something is the first, the only or the largest."""
    for _ in range(len(s)):
        if is_verb(s, i) and is_finite(s, i):
            return any(_is_ranked(s, k) for k in s.kids(i, "dobj", "attr") if k > i)
        if _is_ranked(s, i):
            return True
        if s.heads[i] == i:
            return False
        i = s.heads[i]
    return False


def _is_ranked(s: Sentence, noun: int) -> bool:
    words = [noun, *s.kids(noun, "amod")]
    if any(s.words[k].lower() in ORDINALS for k in words):
        return True
    return any(s.tags[k] in ("JJS", "RBS") or s.words[k].lower() in ("first", "only") for k in words)


def _direct(s: Sentence, token: int, noun: int) -> bool:
    """Tell whether a time hangs on the noun by a preposition: 'a fire in May'."""
    prep = s.heads[token]
    return s.heads[prep] == noun and s.deps[prep] == "prep" and noun < prep


def _dated_verb(s: Sentence, v: int) -> int:
    """'began an operation to isolate the town on Monday': the date is that of the finite verb."""
    climbed = v
    while (
        s.tags[climbed] == "VB"
        and s.deps[climbed] in ("acl", "advcl", "relcl")
        and s.heads[climbed] != climbed
        and s.deps[s.heads[climbed]] != "appos"  # ', the strongest to hit the coast in 30 years,'
        and not any(
            s.tags[k] == "MD" for k in s.kids(climbed, "aux")
        )  # 'a deal by which they will go in May'
    ):
        climbed = s.heads[climbed]
        while not is_verb(s, climbed) and s.heads[climbed] != climbed:
            climbed = s.heads[climbed]
    return climbed if is_verb(s, climbed) and s.tags[climbed] in ("VBD", "VBN") else v


def _share(s: Sentence, v: int, found: dict[int, list[Time]]) -> None:
    first = s.heads[v]
    if s.deps[v] == "conj" and is_verb(s, first) and own_subject(s, v) < 0:
        before = s.starts[v if _was_doing(s, first, v) else first]
        fronted = [t for t in found.get(first, ()) if t.span.start < before and t.kind == "date"]
        if fronted:
            found[v] = fronted
    elif _when_clause(s, v):
        fronted = [t for t in found.get(first, ()) if t.span.start < s.starts[first] and t.kind == "date"]
        if fronted and not _open_ended(s, fronted[0]):
            found[v] = fronted
    elif continues(s, v) and found.get(first):
        found[v] = list(found[first])
    elif (told := _told_by(s, v)) >= 0 and found.get(told):
        found[v] = list(found[told])


def _told_by(s: Sentence, v: int) -> int:
    """'issued a note on Monday saying', 'became in May the first to win': the verb whose time is shared."""
    noun = s.heads[v]
    if s.deps[v] not in ("acl", "relcl") or not is_verb(s, s.heads[noun]):
        return -1
    paper = s.tags[v] == "VBG" and s.deps[noun] == "dobj" and s.lemmas[noun].lower() in PAPERS
    became = s.deps[noun] == "attr" and s.lemmas[s.heads[noun]] == "become"
    first = became and infinitive(s, v) and is_superlative(s, noun)
    return s.heads[noun] if (paper and is_finite(s, s.heads[noun])) or first else -1


def _open_ended(s: Sentence, time: Time) -> bool:
    """'before 2016', 'since May': no date of something else."""
    before = [k for k in range(len(s)) if s.ends[k] <= time.span.start]
    return bool(before) and s.words[before[-1]].lower() in _OTHER_EVENT | {"until", "till", "by", "from"}


def _was_doing(s: Sentence, first: int, v: int) -> bool:
    """'was driving on Monday and struck a wall': what came of it was on the same day."""
    doing = s.tags[first] == "VBG" and any(
        s.words[k].lower() in ("was", "were") for k in s.kids(first, "aux")
    )
    return doing and s.tags[v] == "VBD"


def _when_clause(s: Sentence, v: int) -> bool:
    """'last year, gold was found when she moved': the clause tells of the same time, in the same tense."""
    if s.deps[v] != "advcl" or v < s.heads[v] or not is_verb(s, s.heads[v]):
        return False
    marks = [s.words[k].lower() for k in s.kids(v, "mark", "advmod")]
    return "when" in marks and _is_past(s, v) and _is_past(s, s.heads[v])


def _is_past(s: Sentence, v: int) -> bool:
    return s.tags[v] == "VBD" or any(s.tags[k] == "VBD" for k in s.kids(v, "aux", "auxpass"))


def _share_back(s: Sentence, v: int, found: dict[int, list[Time]]) -> None:
    later = occasion(s, v)
    if later not in found:
        later = last_joined(s, v)
    if later in found:
        found[v] = list(found[later])
