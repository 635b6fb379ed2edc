"""What completes a verb: objects, receivers, prepositions with their nouns, who acts in a passive."""

from kg.extract.syntax import (
    RELATIVE,
    SUBJECTS,
    antecedent,
    expand,
    infinitive,
    is_passive,
    is_verb,
    own_subject,
)
from kg.tree import Sentence

# Nouns whose bare clause is their content, not a relative: 'danger the dam might burst'.
_CONTENT_NOUNS = frozenset(
    ("danger", "fact", "chance", "possibility", "hope", "fear", "doubt", "news", "sign", "evidence",
     "belief", "risk", "conclusion", "suspicion", "likelihood", "rumour", "rumor", "way", "time", "day",
     "reason", "moment", "year")
)  # fmt: skip
# 'many times that they disagreed': when, why or how, never an object.
_WHEN_NOUNS = frozenset(("time", "day", "year", "moment", "way", "reason", "extent", "degree"))


def agents(s: Sentence, v: int) -> list[int]:
    """Return who acts in a passive clause: the nouns under 'by'."""
    found: list[int] = []
    for p in s.kids(v, "agent", "prep"):
        if s.words[p].lower() == "by":
            for k in s.kids(p, "pobj"):
                timed = any(t.span.start <= s.starts[k] < t.span.end for t in s.times)  # 'by noon today'
                if not timed and not _is_measure(s, k) and not _is_means(s, k):
                    found.extend(expand(s, k))
    return found


_COUNTED = frozenset(
    ("seat", "vote", "goal", "run", "wicket", "metre", "meter", "mile", "foot", "inch", "degree")
)
_STRETCHES = frozenset(
    ("end", "start", "beginning", "middle", "close", "time", "weekend", "deadline", "week", "month", "year",
     "decade", "century", "morning", "evening", "night", "midnight", "noon", "dawn", "dusk")
)  # fmt: skip
_FRACTIONS = frozenset(("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth"))


def _is_measure(s: Sentence, i: int) -> bool:
    """'shrunk by 33 %', 'by one-third', 'by the end of the year' names no agent."""
    if s.lemmas[i].lower() in _STRETCHES and s.name_at[i] < 0:
        return True
    if s.words[i].lower().rpartition("-")[2] in _FRACTIONS:
        return True
    if s.lemmas[i] in _COUNTED and s.kids(i, "nummod"):
        return True  # 'elected by 26 seats'
    return s.lemmas[i] in ("%", "percent", "point") or (s.pos[i] == "NUM" and s.name_at[i] < 0)


# 'taken by helicopter', 'ended by decree': a bare noun of means acts in nothing.
_MEANS = frozenset(
    ("air", "sea", "road", "rail", "land", "water", "car", "bus", "train", "tram", "plane", "aircraft",
     "helicopter", "ship", "boat", "ferry", "truck", "lorry", "ambulance", "van", "bicycle", "bike", "phone",
     "telephone", "mail", "email", "e-mail", "post", "fax", "radio", "video", "hand", "law", "decree",
     "default", "accident", "mistake", "lottery", "ballot", "courier", "satellite", "chance", "vote",
     "foot", "force", "surprise")
)  # fmt: skip


def _is_means(s: Sentence, i: int) -> bool:
    bare = s.name_at[i] < 0 and not s.kids(i, "det", "amod", "poss", "nummod")
    forces = s.tags[i] == "NNS" and s.lemmas[i].lower() == "force"  # 'by rebel forces', 'by force'
    return bare and not forces and s.lemmas[i].lower() in _MEANS


def objects(s: Sentence, v: int) -> list[int]:
    """Return the direct objects, also those of a relative clause and of a joined verb."""
    own = [k for k in s.kids(v, "dobj") if k != v and not _is_doubled(s, k) and not _announces(s, v, k)]
    given = [k for k in s.kids(v, "dative") if s.pos[k] != "ADP"]
    if given and not own:  # 'gave the council three days'
        own = [k for k in s.kids(v, "npadvmod") if k > given[0]][:1]
    if own:
        if s.words[own[0]].lower() in RELATIVE and s.tags[own[0]] in ("WDT", "WP", "IN"):
            noun = antecedent(s, v)
            return [noun] if noun >= 0 and s.lemmas[noun].lower() not in _WHEN_NOUNS else []
        found: list[int] = []
        for k in own:
            found.extend(x for x in expand(s, k) if x not in found)
        return sorted(found)
    joined = [k for k in s.kids(v, "conj") if is_verb(s, k)]
    if joined and _adjacent(s, v, joined[0]) and not s.kids(v, "prep", "ccomp", "xcomp"):
        return objects(s, joined[0])
    if _has_gap(s, v):
        return [s.heads[v]]
    if _gap_below(s, v):
        return [s.heads[s.heads[v]]]
    return _shared_relative(s, v)


def _is_doubled(s: Sentence, k: int) -> bool:
    """'met face-to-face', 'went door to door': how, and no object."""
    tail = [word.lower() for word in s.words[k + 1 : k + 5] if word != "-"]
    return len(tail) > 1 and tail[0] == "to" and tail[1] == s.words[k].lower()


def _announces(s: Sentence, v: int, k: int) -> bool:
    """'considered it unfit for royals to run': 'it' stands for the clause behind it."""
    if s.words[k].lower() != "it":
        return False
    for state in s.kids(v, "ccomp", "xcomp"):
        below = s.kids(state, "xcomp", "ccomp", "advcl") if s.pos[state] in ("ADJ", "NOUN") else []
        if state > k and any(infinitive(s, c) or s.kids(c, "mark") for c in below):
            return True
    return False


def _shared_relative(s: Sentence, v: int) -> list[int]:
    """'the museum that Lopez founded and Adams directed': the pronoun serves both verbs."""
    h = s.heads[v]
    if s.deps[v] != "conj" or own_subject(s, v) < 0 or is_passive(s, v) or not is_verb(s, h):
        return []
    pronouns = [
        k for k in s.kids(h, "dobj") if s.words[k].lower() in RELATIVE and s.tags[k] in ("WDT", "WP", "IN")
    ]
    noun = antecedent(s, h) if pronouns and pronouns[0] < h else -1
    return [noun] if noun >= 0 else []


def _adjacent(s: Sentence, v: int, w: int) -> bool:
    """'trained and equipped the fighters': nothing but the conjunction stands between."""
    return 0 < w - v <= 2 and not is_passive(s, v) and not s.kids(w, *SUBJECTS)


def _has_gap(s: Sentence, v: int) -> bool:
    """'the sentence he received': the noun before a bare relative clause is its object."""
    if s.deps[v] != "relcl" or is_passive(s, v) or s.lemmas[v] == "be":
        return False
    if s.lemmas[s.heads[v]].lower() in _CONTENT_NOUNS:
        return False
    own = own_subject(s, v)
    if own < 0 or s.words[own].lower() in RELATIVE:
        return False
    if any(s.tags[k] in ("WRB",) or s.words[k].lower() in ("where", "when") for k in s.subtree(v)):
        return False
    stranded = [p for p in s.kids(v, "prep") if not s.kids(p, "pobj", "pcomp")]
    whose = any(s.tags[k] in ("WDT", "WP", "WP$") for k in s.subtree(v) if k < v)
    return not stranded and not whose and not s.kids(v, "ccomp", "xcomp", "acomp", "attr")


# What may stand without an object: 'a day they hoped to rest'.
_ALONE = frozenset(
    ("go", "come", "live", "stay", "return", "die", "work", "be", "become", "travel", "move", "rest",
     "retire", "resign", "remain", "sleep", "arrive", "leave", "happen", "occur", "land", "play")
)  # fmt: skip


def _gap_below(s: Sentence, v: int) -> bool:
    """'raids it wished to hide': the noun before a bare relative clause is the object of its infinitive."""
    h = s.heads[v]
    if s.deps[v] != "xcomp" or s.deps[h] != "relcl" or not infinitive(s, v) or s.heads[h] > v:
        return False
    own = own_subject(s, h)
    noun = s.heads[h]
    if own != noun + 1 and not (own > noun and s.subtree(own)[0] == noun + 1):
        return False
    bare = s.words[own].lower() not in RELATIVE and s.lemmas[v].lower() not in _ALONE
    told = s.kids(v, "prep", "xcomp", "ccomp", "acomp", "attr", "prt") or s.kids(h, "dobj", "prep")
    return bare and not told and s.lemmas[noun].lower() not in _CONTENT_NOUNS | _WHEN_NOUNS


def indirect(s: Sentence, v: int) -> list[int]:
    """Return bare receivers: 'gave the rebels arms'."""
    found: list[int] = []
    for k in s.kids(v, "dative"):
        if s.pos[k] != "ADP":
            found.extend(expand(s, k))
    return found


def prepositions(s: Sentence, v: int) -> list[tuple[str, int, list[int]]]:
    """Return (preposition, its token, its nouns) of a verb, in the order of the text."""
    found: list[tuple[str, int, list[int]]] = []
    for p in s.kids(v, "prep", "dative", "agent"):
        if s.deps[p] == "dative" and s.pos[p] != "ADP":
            continue
        word, nouns = s.words[p].lower(), _nouns_under(s, p, v)
        if p and s.words[p - 1].lower() in ("than", "well"):
            continue  # 'than to France', 'as well as Spain' compare and add
        if p and s.words[p - 1] == "-" and s.ends[p - 1] == s.starts[p]:
            continue  # 'collided head-on'
        inner = s.kids(p, "prep") or [k for k in s.kids(p, "pcomp") if s.pos[k] == "ADP"]  # 'due to'
        if not nouns and inner:
            word = f"{word}_{s.words[inner[0]].lower()}"
            nouns = _nouns_under(s, inner[0], v)
        if word == "because" and nouns:
            word = "because_of"
        if word == "in" and nouns and (reason := _reason(s, nouns[0])):
            word, nouns = reason
        if word == "in" and nouns and s.words[nouns[0]].lower() == "addition" and not s.kids(nouns[0], "det"):
            word = "in_addition"  # 'won, in addition to the cup, a medal'
        if word in ("due", "owing") and nouns and s.words[p + 1].lower() == "to":
            word += "_to"
        found.append((word, p, nouns))
        for q in s.kids(p, "conj"):
            found.append((s.words[q].lower(), q, _nouns_under(s, q, v)))
    return found


_REASONS = {
    "response": "to", "reaction": "to", "retaliation": "for", "revenge": "for", "relation": "to",
    "connection": "with", "cooperation": "with", "collaboration": "with",
    "conjunction": "with", "partnership": "with", "coordination": "with",
}  # fmt: skip


def _reason(s: Sentence, noun: int) -> tuple[str, list[int]] | None:
    """'closed in response to raids': three words that are one preposition."""
    name = s.words[noun].lower()
    if name not in _REASONS or s.kids(noun, "det", "poss", "amod"):
        return None
    for p in s.kids(noun, "prep"):
        if s.words[p].lower() == _REASONS[name] and (nouns := s.kids(p, "pobj")):
            return f"in_{name}_{_REASONS[name]}", expand(s, nouns[0])
    return None


def _shared_nouns(s: Sentence, p: int, v: int) -> list[int]:
    """'has ties with and an embassy in Tarn', 'linked to or caused by fires': both take the last noun."""
    if p + 1 >= len(s) or s.words[p + 1].lower() not in ("and", "or"):
        return []
    for k in s.kids(v, "conj"):
        last = [q for q in range(k, s.subtree(k)[-1] + 1) if s.deps[q] in ("prep", "agent")]
        nouns = [n for q in last for n in s.kids(q, "pobj")]
        if k > p and nouns:
            return expand(s, nouns[0])
    return []


def _nouns_under(s: Sentence, p: int, v: int) -> list[int]:
    found: list[int] = []
    if not s.children[p] and s.deps[v] != "relcl":
        return _shared_nouns(s, p, v)
    for k in s.kids(p, "pobj"):
        if s.tags[k] in ("WDT", "WP"):
            noun = antecedent(s, v)
            degree = s.lemmas[noun].lower() in ("extent", "degree")  # 'the extent to which it pays'
            found.extend([noun] if noun >= 0 and not degree else [])
        else:  # 'described as free and fair' says one thing
            found.extend([k] if s.pos[k] == "ADJ" and not s.kids(k, "det") else expand(s, k))
    return found
