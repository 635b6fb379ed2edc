"""Repairs of joined verbs: what a form cannot be joined to, it is not joined to."""

from kg.extract.gates import label
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import NOMINAL, SUBJECTS, infinitive, is_finite, is_verb, own_subject
from kg.tree import Sentence

_DEPTH = 8  # clauses to climb


@label("conj")
def finite_behind_infinitive(w: Words) -> None:
    """'arranged for them to stay and has asked for aid': who arranged has asked, not they."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or h > v or not is_verb(s, v) or s.kids(v, *SUBJECTS, "expl"):
            continue
        if (is_finite(s, h) and not _modal_before_past(s, v)) or not _unlike(s, v, h):
            continue
        above = h
        for _ in range(_DEPTH):
            if s.heads[above] == above or (above != h and is_verb(s, above) and is_finite(s, above)):
                break
            above = s.heads[above]
        bare = s.tags[v] == "VB" and not s.kids(v, "aux")  # 'pledge to go on giving and urge them to'
        if is_verb(s, above) and is_finite(s, above) and above < h and (not bare or s.tags[above] == "VBP"):
            s.tags[v] = "VBP" if bare else s.tags[v]
            _join(s, v, h, above)


def _modal_before_past(s: Sentence, v: int) -> bool:
    """'studied how oxygen would dissolve and used it': who studied used it."""
    h = s.heads[v]
    modal = (
        s.tags[h] == "VB" and any(s.tags[k] == "MD" for k in s.kids(h, "aux")) and not s.kids(h, "auxpass")
    )
    above = s.heads[h]
    while above != s.heads[above] and not is_verb(s, above):
        above = s.heads[above]
    embedded = s.deps[h] in ("pcomp", "ccomp", "relcl") and above < h and s.tags[above] == "VBD"
    return modal and embedded and s.tags[v] == "VBD" and bool(s.kids(v, "dobj"))


def _unlike(s: Sentence, v: int, h: int) -> bool:
    """Tell whether a tensed verb stands behind an infinitive or a gerund; 'used' may be 'to be used'."""
    past = s.tags[v] == "VBD" and not s.kids(h, "auxpass")
    if s.tags[h] == "VBG" and not s.kids(h, "aux", "auxpass"):
        return s.tags[v] in ("VBZ", "VBP", "VB") or past
    tensed = s.tags[v] == "VBZ" or any(s.tags[k] in ("VBZ", "VBD", "MD") for k in s.kids(v, "aux", "auxpass"))
    return (infinitive(s, h) and (tensed or (past and s.tags[h] == "VB"))) or _modal_before_past(s, v)


@label("conj")
def participle_behind_finite(w: Words) -> None:
    """'left, claiming that it was late and blaming the rain': who claims blames."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.tags[v] != "VBG" or h > v or not is_verb(s, v) or not is_verb(s, h):
            continue
        if s.kids(v, "aux", *SUBJECTS) or s.tags[h] == "VBG" or not (is_finite(s, h) or infinitive(s, h)):
            continue
        above = h
        for _ in range(_DEPTH):
            if s.heads[above] == above or (s.tags[above] == "VBG" and not s.kids(above, "aux")):
                break
            above = s.heads[above]
        if s.tags[above] == "VBG" and is_verb(s, above) and above < h and s.deps[h] == "ccomp":
            _join(s, v, h, above)


@label("ccomp")
def past_behind_present(w: Words) -> None:
    """'said that the tool is new and gave no date': who said so gave none, for the tool 'is'."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        above = s.heads[h]
        if s.deps[v] != "conj" or s.tags[v] != "VBD" or h > v:
            continue
        if s.kids(v, *SUBJECTS, "aux", "auxpass", "expl"):
            continue
        said = s.deps[h] == "ccomp" and s.tags[above] == "VBD" and above < h and own_subject(s, above) >= 0
        if said and s.lemmas[above].lower() in w.grammar.say and _is_present(s, h):
            _join(s, v, h, above)


def _is_present(s: Sentence, v: int) -> bool:
    own = s.kids(v, "aux", "auxpass")
    return s.tags[v] in ("VBZ", "VBP") and not any(s.tags[k] in ("VBD", "MD") for k in own)


@label("ccomp")
def joined_behind_quote(w: Words) -> None:
    """'said that "Oslo is safe" and left': what stands behind the quotation is none of it."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        above = s.heads[h]
        if s.deps[v] != "conj" or not is_verb(s, v) or h > v or s.kids(v, *SUBJECTS, "expl"):
            continue
        if s.deps[h] != "ccomp" or above > h or s.lemmas[above].lower() not in w.grammar.say:
            continue
        opened = [k for k in range(above, own_subject(s, h)) if s.words[k] in ('"', "“")]
        closed = [k for k in range(h, v) if s.words[k] in ('"', "”")]
        if len(opened) == len(closed) == 1 and s.words[closed[0] + 1].lower() in ("and", "but"):
            _join(s, v, h, above)


def _join(s: Sentence, v: int, h: int, above: int) -> None:
    for c in [c for c in s.kids(h, "cc") if h < c < v]:
        attach(s, c, above, "cc")
    attach(s, v, above, "conj")


_URGING = frozenset(("urge", "call", "warn", "vow", "add", "accuse", "demand", "pledge", "promise"))


@label("ccomp")
def joined_by_number(w: Words) -> None:
    """'Holm says that all guards may leave and urges them to': she urges, for guards would urge."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or h > v or not is_verb(s, v) or s.kids(v, *SUBJECTS, "expl"):
            continue
        while s.deps[h] == "conj" and own_subject(s, h) < 0:
            h = s.heads[h]
        above = s.heads[h]
        if s.deps[h] != "ccomp" or above > h or s.lemmas[above].lower() not in w.grammar.say:
            continue
        own = [k for k in s.kids(h, "nsubj", "nsubjpass") if k < h]
        speaker = s.kids(above, "nsubj")
        if not own or not speaker or not _one(s, v) or not _one(s, above):
            continue
        many = s.tags[own[0]] in ("NNS", "NNPS") or bool(s.kids(own[0], "conj"))
        many = many and s.name_at[own[0]] < 0
        state = (s.lemmas[h] == "be" or s.kids(h, "auxpass")) and s.lemmas[
            v
        ].lower() in _URGING  # 'says that Oslo is lost and urges'
        if (many or state) and s.tags[speaker[0]] in ("NN", "NNP", "PRP"):
            _join(s, v, s.heads[v], above)


def _one(s: Sentence, v: int) -> bool:
    """'urges', 'has urged': the form of one subject."""
    return s.tags[v] == "VBZ" or any(s.words[k].lower() == "has" for k in s.kids(v, "aux"))


@label("conj")
def subject_as_conjunct(w: Words) -> None:
    """'founded the museum and Holm directed it': the noun before a joined verb is its subject."""
    s = w.s
    for v in range(2, len(s)):
        h = s.heads[v]
        if s.deps[v] == "ccomp" and (first_one := _content_before(s, v)) >= 0:
            h = first_one  # 'said they left and Holm would stay': both are said
        beside = s.deps[v] == "advcl" and not s.kids(v, "mark") and bool(s.kids(v, "aux", "auxpass"))
        loose = h != s.heads[v] or beside
        if not (s.deps[v] == "conj" or loose) or not all(is_verb(s, x) and is_finite(s, x) for x in (v, h)):
            continue
        if h > v or s.kids(v, "nsubj", "nsubjpass", "csubj", "expl"):
            continue
        first = min([v, *s.kids(v, "aux", "auxpass", "neg", "advmod")])
        if any(s.subtree(k)[-1] == first - 1 for k in s.kids(h, "cc")):
            continue
        noun = _joined_before(s, h, v, first)
        if noun > 0:
            for c in [c for c in s.kids(s.heads[noun], "cc") if c < noun]:
                attach(s, c, h, "cc")
            attach(s, noun, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
            attach(s, v, h, "conj")


def _content_before(s: Sentence, v: int) -> int:
    """Return the content told right before another one without a subject, -1 for none."""
    h = s.heads[v]
    told = [k for k in s.kids(h, "ccomp") if h < k < v and not s.kids(v, "mark", *SUBJECTS)]
    return told[-1] if told else -1


def _joined_before(s: Sentence, h: int, v: int, first: int) -> int:
    """'burns in the hall and trains from Oslo are late': the joined noun whose phrase ends at the verb."""
    one = any(s.words[k].lower() in ("is", "was", "has") for k in (v, *s.kids(v, "aux", "auxpass")))
    for k in range(h + 2, first):
        if s.deps[k] != "conj" or s.pos[k] not in NOMINAL or not _ends_at(s, k, first):
            continue
        opening = s.subtree(k)[0]
        under = _under(s, k, h)
        joint = s.words[opening - 1].lower() in ("and", "but", "while") or not under
        doubtful = under > 0 and s.tags[v] == "VBD" and not s.kids(v, "dobj", "aux")  # 'unrest felt abroad'
        plural = s.tags[k] in ("NNS", "NNPS") and (one or s.tags[v] == "VBZ")
        if under >= 0 and joint and opening > s.heads[k] and not plural and not doubtful:
            return k
    return 0


def _ends_at(s: Sentence, k: int, first: int) -> bool:
    """Tell whether a phrase ends where a verb begins, or with 'who left,' before it."""
    last = s.subtree(k)[-1]
    aside = s.words[first - 1] == "," and bool(s.kids(k, "relcl", "appos"))
    return last == first - 1 or (aside and last == first - 2)


def _under(s: Sentence, k: int, h: int) -> int:
    """Return how many prepositions stand between a joined noun and a verb, -1 where it is not below it."""
    steps = 0
    k = s.heads[k]
    while steps < _DEPTH and k != h:
        if (
            s.deps[k] not in ("dobj", "attr", "pobj", "prep", "agent", "conj")
            or s.heads[k] == k
            or is_verb(s, k)
        ):
            return -1
        steps += s.deps[k] in ("prep", "agent")
        k = s.heads[k]
    return steps if k == h else -1


@label("conj")
def subject_of_first(w: Words) -> None:
    """'Trains stopped and buses were late': what stands before the first of two verbs is its subject."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or h > v or not is_verb(s, h) or not is_finite(s, h) or s.kids(h, *SUBJECTS):
            continue
        own = s.kids(v, "nsubj", "nsubjpass")
        if len(own) == 2 and own[0] < h < own[1] < v and not s.kids(h, "expl"):
            attach(s, own[0], h, "nsubjpass" if s.kids(h, "auxpass") else "nsubj")


@label("ccomp")
def subject_of_state(w: Words) -> None:
    """'says that guards stay armed': what stands before the verb is its subject, and not of 'armed'."""
    s = w.s
    for v in range(2, len(s)):
        if s.deps[v] != "ccomp" or s.kids(v, *SUBJECTS, "dobj") or not is_finite(s, v):
            continue
        for state in s.kids(s.heads[v], "ccomp", "xcomp"):
            own = s.kids(state, "nsubj", "nsubjpass")
            bare = s.tags[state] in ("VBN", "VBG", "JJ") and not s.kids(state, "aux", "auxpass", "mark")
            if state == v + 1 and own and own[0] < v and bare:
                attach(s, own[0], v, "nsubj")
                attach(s, state, v, "xcomp")


@label("ccomp")
def object_before_subject(w: Words) -> None:
    """'had taken Oslo and Norway would send aid': what is taken tells nothing, so Norway alone sends it."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "ccomp" or h > v or s.kids(v, "mark") or s.kids(h, "dobj") or not is_finite(s, v):
            continue
        own = s.kids(v, "nsubj", "nsubjpass")
        last = s.kids(own[0], "conj") if own else []
        if len(last) != 1 or s.subtree(own[0])[0] != h + 1 or not _takes_thing(w, h) or not is_finite(s, h):
            continue
        for c in s.kids(own[0], "cc"):
            attach(s, c, h, "cc")
        dep = s.deps[own[0]]
        attach(s, own[0], h, "dobj")
        attach(s, last[0], v, dep)
        attach(s, v, h, "conj")


def _takes_thing(w: Words, v: int) -> bool:
    """Tell whether a verb is known, and known to take no clause: 'take', 'leave', but not 'say' or 'hope'."""
    lemma = w.s.lemmas[v].lower()
    slots = [set(event.pattern.slots) for event in w.schema.usual(lemma)]
    clauses = lemma in w.grammar.say or any("ccomp" in one for one in slots)
    return bool(slots) and not clauses and any("object" in one for one in slots)


# A sum behind these was given to the subject, or asked of it: 'was jailed and fined nine pounds'.
_RETAINING = frozenset(("fine", "award", "grant", "jail"))


@label("auxpass")
def shared_passive(w: Words) -> None:
    """'is sentenced to nine years and fined 3 million euros': who is sentenced is fined."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if (
            s.deps[v] != "conj"
            or s.tags[v] != "VBD"
            or h > v
            or s.kids(v, *SUBJECTS, "aux", "auxpass", "ccomp")
        ):
            continue
        beside = s.kids(h, "auxpass")
        if beside and s.kids(h, "nsubjpass") and s.lemmas[v].lower() in _RETAINING:
            s.tags[v] = "VBN"
