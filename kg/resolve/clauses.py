"""The clause of a token: its verb, who does it where nobody is named, and the part a noun plays in it."""

from collections.abc import Callable

from kg.tree import Sentence

_ROLES = {
    "nsubj": "subject", "csubj": "subject", "nsubjpass": "passive", "csubjpass": "passive", "dobj": "object",
    "dative": "object", "pobj": "oblique", "agent": "oblique", "poss": "owner", "attr": "attribute",
    "appos": "apposition", "compound": "inner", "amod": "inner", "nmod": "inner",
}  # fmt: skip
_CONTROLLED = frozenset(("xcomp", "advcl", "pcomp", "acl", "conj", "ccomp"))
_PLACES = frozenset(("behind", "around", "near", "before", "after", "with", "beside", "above", "below"))
_ASKED = frozenset(
    ("ask", "question", "press", "urge", "contact", "approach", "quiz", "grill", "invite", "order", "beg",
     "challenge", "tell", "request")
)  # fmt: skip
_ANSWERED = frozenset(("decline", "refuse", "answer", "reply", "respond", "comment", "agree", "comply"))
_SEIZES = frozenset(
    ("arrest", "detain", "jail", "charge", "indict", "sentence", "convict", "deport", "expel", "fine")
)
# What the police do before they arrest.
_POLICING = frozenset(
    ("find", "discover", "receive", "search", "stop", "raid", "identify", "trace", "seize", "recover", "call",
     "question", "spot", "respond", "see", "notice", "obtain", "say", "suspect", "link", "be", "have", "get",
     "uncover", "locate", "intercept", "catch", "observe", "hear", "come", "arrive", "review", "learn")
)  # fmt: skip
_STEPS = 12  # a clause deeper than that is read no further


def role(s: Sentence, i: int) -> str:
    """Return the part that a noun plays; one of a list plays that of the list."""
    return _ROLES.get(s.deps[list_top(s, i)], "other")


def list_top(s: Sentence, i: int) -> int:
    """Return the first of the list of nouns that a token belongs to, itself where it is in none."""
    for _ in range(_STEPS):
        if s.deps[i] != "conj" or s.heads[i] == i or s.pos[s.heads[i]] in ("VERB", "AUX"):
            break
        i = s.heads[i]
    return i


def verb_over(s: Sentence, i: int) -> int:
    """Return the verb whose clause holds a token, -1 where there is none."""
    for _ in range(len(s)):
        if s.heads[i] == i:
            return -1
        i = s.heads[i]
        if s.pos[i] in ("VERB", "AUX"):
            return i
    return -1


def doer(s: Sentence, verb: int) -> int:
    """Return the subject of a verb, also where only a verb above names it; -1 for nobody.

    'forces arrest four people, accusing them': the forces accuse.
    """
    for _ in range(_STEPS):
        own = s.kids(verb, "nsubj", "nsubjpass")
        if own:
            return own[0]
        if s.heads[verb] == verb or s.deps[verb] not in _CONTROLLED:
            return -1
        above = s.heads[verb]
        if s.deps[verb] == "acl":
            return above
        if s.deps[verb] == "xcomp":
            objects = s.kids(above, "dobj", "dative")
            if objects and s.tags[verb] == "VB":
                return objects[0]
        if s.deps[verb] == "pcomp":
            above = verb_over(s, verb)
            if above < 0:
                return -1
        verb = above
    return -1


def told_of(s: Sentence, pronoun: int) -> int:
    """'the tools they used': the noun that the clause of a pronoun is about, which is not who acts; -1."""
    verb = s.heads[pronoun]
    subject = s.deps[pronoun] in ("nsubj", "nsubjpass")
    return s.heads[verb] if subject and s.deps[verb] == "relcl" else -1


def bound(s: Sentence, pronoun: int) -> int:
    """Return the subject that a pronoun of the same clause cannot mean; -1 for none.

    An owner ('his') and what stands behind a word of place may mean it.
    """
    dep, above = s.deps[pronoun], s.heads[pronoun]
    if dep in ("dobj", "dative", "attr"):
        return doer(s, above)
    infinitive = dep == "nsubj" and s.tags[above] == "VB" and s.deps[above] in ("ccomp", "xcomp")
    if infinitive and any(s.tags[k] == "TO" for k in s.kids(above, "aux")):
        return doer(s, s.heads[above])  # 'the court found it to be unlawful'
    if dep == "pobj" and s.words[above].lower() not in _PLACES and s.pos[s.heads[above]] in ("VERB", "AUX"):
        return doer(s, s.heads[above])
    return -1


def undergone(s: Sentence, pronoun: int, *, listed: bool = False) -> int:
    """'drew a pistol and pointed it': the object of the verb that the pronoun's verb is joined to; -1.

    `listed` asks for the first of several: 'lost water and power, and may not get them back'.
    """
    verb = s.heads[pronoun]
    if s.deps[pronoun] != "dobj" or s.deps[verb] != "conj" or s.kids(verb, "nsubj", "nsubjpass"):
        return -1
    before = s.kids(s.heads[verb], "dobj")
    return before[0] if before and before[0] < verb and bool(s.kids(before[0], "conj")) == listed else -1


def asked(s: Sentence, pronoun: int) -> int:
    """'asked Holm about Berg, but she declined': who was asked answers; -1 for nobody."""
    verb = s.heads[pronoun]
    if s.deps[pronoun] != "nsubj" or s.deps[verb] not in ("conj", "ccomp"):
        return -1
    above = s.heads[verb]
    if s.lemmas[verb].lower() not in _ANSWERED or s.lemmas[above].lower() not in _ASKED or above > verb:
        return -1
    put_to = [*s.kids(above, "dobj", "dative"), *s.kids(above, "nsubjpass")]
    return put_to[0] if put_to else -1


def seized(s: Sentence, pronoun: int) -> int:
    """'Police arrested two men after they robbed a bank': who was arrested did it; -1 for nobody."""
    verb = s.heads[pronoun]
    above = s.heads[verb]
    if s.deps[pronoun] != "nsubj" or s.deps[verb] != "advcl" or s.lemmas[above].lower() not in _SEIZES:
        return -1
    reason = any(s.words[k].lower() in ("after", "because", "as") for k in s.kids(verb, "mark", "prep"))
    if not reason or above > verb or s.lemmas[verb].lower() in _POLICING:
        return -1
    return next(iter(s.kids(above, "dobj")), -1)


def tellers(s: Sentence, pronoun: int, speaks: Callable[[Sentence, int], bool]) -> list[int]:
    """'Tarn Lines, the owner, said it would close the pit': who says so, in other words first; [] for nobody.

    What is only so ('said it was a mistake') or done ('said it was burnt') need not be the speaker.
    """
    verb = s.heads[pronoun]
    if s.deps[pronoun] != "nsubj" or s.lemmas[verb].lower() == "be":
        return []
    for _ in range(_STEPS):
        if s.deps[verb] != "conj" or s.heads[verb] == verb:
            break
        verb = s.heads[verb]
    above = s.heads[verb]
    if s.deps[verb] != "ccomp" or not speaks(s, above):
        return []
    subjects = [k for k in s.kids(above, "nsubj") if k < pronoun]
    return [n for k in subjects[-1:] for n in (*s.kids(k, "appos"), k)]
