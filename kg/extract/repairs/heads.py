"""Repairs of what heads a clause: its subject before a long phrase, its verb behind a name."""

from kg.extract.gates import label, word
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.syntax import NOMINAL, SUBJECTS, is_finite, is_passive, is_verb
from kg.tree import Sentence

_LOOSE = frozenset(("acl", "advcl", "xcomp", "ccomp", "dep"))
_FINITE = frozenset(("VBD", "VBN", "VBZ", "VBP"))
_TIMES = frozenset(("after", "before", "since", "until", "till"))
_REASONS = frozenset(("response", "retaliation", "reaction", "reply", "protest", "revenge"))
# 'led to a road running north': what the participle describes has been there before.
_DESCRIBING = frozenset(
    ("lead", "run", "stretch", "relate", "pertain", "range", "date", "belong", "consist", "contain", "regard",
     "include", "involve", "concern", "total", "last", "call", "border", "surround", "connect", "cost")
)  # fmt: skip


@word(*_TIMES)
def subject_before_phrase(w: Words) -> None:
    """'Guests in the hall after the concert fled': the guests did; 'after the concert' is their phrase."""
    s = w.s
    noun = next((k for k in range(len(s)) if s.heads[k] == k), -1)
    _second_subject(s, noun)
    if noun < 0 or s.pos[noun] not in ("NOUN", "PROPN") or s.kids(noun, *SUBJECTS, "cop"):
        return
    for v in s.kids(noun, "acl", "advcl", "relcl"):
        marks = [m for m in s.kids(v, "mark", "advmod") if s.words[m].lower() in _TIMES]
        own = s.kids(v, "nsubj", "nsubjpass")
        if (
            not marks
            or not own
            or not is_finite(s, v)
            or min(s.kids(v, "punct"), default=v) < v
            or _has_main(s, v)
        ):
            continue
        m, first = marks[0], s.subtree(own[0])[0]
        if not noun < m == first - 1 or s.subtree(v)[0] != m or "," in s.words[noun:m]:
            continue
        swap(s, v, noun, s.deps[own[0]])
        attach(s, m, noun, "prep")
        attach(s, own[0], m, "pobj")
        for k in [k for k in s.kids(noun, "punct") if k > v]:
            attach(s, k, v, "punct")
        return


def _second_subject(s: Sentence, v: int) -> None:
    """'Guests before the concert sang': a verb that has its subject takes no second one behind a mark."""
    own = s.kids(v, "nsubj", "nsubjpass")
    if len(own) < 2 or _has_main(s, v):
        return
    for m in s.kids(v, "mark"):
        if s.words[m].lower() in _TIMES and own[0] < m == s.subtree(own[1])[0] - 1 and own[1] < v:
            attach(s, m, own[0], "prep")
            attach(s, own[1], m, "pobj")
            return


def _has_main(s: Sentence, v: int) -> bool:
    """'Shots before the plague began covered few': the last verb is that of the sentence."""
    below = (k for k in s.kids(v, "ccomp", "xcomp", "dobj", "dep", "oprd") if k > v)
    return any(s.tags[k] in _FINITE and not s.kids(k, "aux", *SUBJECTS) for k in below)


@word("and")
def verb_behind_name(w: Words) -> None:
    """'The Coast Guard boards and seizes a tanker': boards that seize would be many, so it is a verb."""
    s = w.s
    for k in range(1, len(s) - 3) if "NNS" in s.tags and "VBZ" in s.tags else ():
        v = k + 2
        if s.tags[k] != "NNS" or s.words[k + 1] != "and" or s.tags[v] != "VBZ":
            continue
        if s.name_at[k] >= 0 or not acts(w, k - 1) or s.tags[k - 1] not in ("NN", "NNP"):
            continue
        if s.heads[k - 1] != k or not is_verb(s, v) or (s.heads[k] != v and s.heads[v] != k):
            continue
        before = [x for x in s.children[k] if x < k]
        if s.heads[k] == v:
            swap(s, k, v, "conj")
        s.pos[k], s.tags[k], s.deps[v] = "VERB", "VBZ", "conj"
        for x in [x for x in before if x != k - 1]:
            attach(s, x, k - 1, s.deps[x])
        attach(s, k - 1, k, "nsubj")
        attach(s, k + 1, k, "cc")


@label("pobj", "mark")
def clause_of_result(w: Words) -> None:
    """'led to flights being cancelled', 'to the mayor resigning': what came of it is the whole clause."""
    s = w.s
    if "lead" not in s.lemmas and "result" not in s.lemmas:
        return
    for p in range(2, len(s) - 2):
        if s.deps[p] not in ("prep", "mark") or s.words[p].lower() not in ("to", "in"):
            continue
        v = s.heads[p] if s.deps[p] == "prep" else s.heads[s.heads[p]]
        if s.lemmas[v].lower() != ("lead" if s.words[p].lower() == "to" else "result") or v != p - 1:
            continue
        if s.deps[p] == "mark":
            g = s.heads[p]
            if s.tags[g] == "VBG" and s.kids(g, "nsubj", "nsubjpass") and attach(s, g, v, "advcl"):
                attach(s, p, v, "prep")
                attach(s, g, p, "pcomp")
            continue
        for noun in s.kids(p, "pobj"):
            g = _gerund_behind(s, noun)
            if g >= 0 and _comes_about(s, g) and attach(s, g, p, "pcomp"):
                attach(s, noun, g, "nsubjpass" if s.kids(g, "auxpass") else "nsubj")


def _gerund_behind(s: Sentence, noun: int) -> int:
    """Return the gerund right behind a noun and its phrases, -1 when there is none."""
    clauses = {x for k in s.subtree(noun) if s.deps[k] == "acl" for x in s.subtree(k)}
    end = max(k for k in s.subtree(noun) if k not in clauses) + 1
    if end >= len(s):
        return -1
    being = s.words[end].lower() in ("being", "becoming") and s.deps[end] in ("aux", "auxpass")
    g = s.heads[end] if being else end
    if s.subtree(g)[0] != end or not (being or s.tags[g] == "VBG") or s.deps[g] not in _LOOSE:
        return -1
    return g if s.pos[g] in ("VERB", "AUX") and not s.kids(g, *SUBJECTS) else -1


def _comes_about(s: Sentence, g: int) -> bool:
    """'lost their jobs', 'being closed', 'collapsing', but no 'law banning smoking'."""
    if s.lemmas[g].lower() in _DESCRIBING and s.tags[g] == "VBG":
        return False
    things = s.kids(g, "dobj")
    return not things or any(s.kids(k, "poss") for k in things)


@word(*_REASONS)
def reason_of_main(w: Words) -> None:
    """'reimposes the ban that ended in May in response to raids': the ban is imposed for that reason."""
    s = w.s
    for p in range(4, len(s) - 2):
        if s.deps[p] != "prep" or s.words[p].lower() != "in" or s.words[p + 1].lower() not in _REASONS:
            continue
        v = s.heads[p]
        if s.deps[v] != "relcl" or not s.kids(p + 1, "prep") or not _told_when(s, v, p):
            continue
        noun = s.heads[v]
        main = s.heads[noun]
        if s.deps[noun] == "dobj" and is_verb(s, main) and not is_passive(s, v):
            attach(s, p, main, "prep")


def _told_when(s: Sentence, v: int, p: int) -> bool:
    """'that ended in May': the clause has its time already."""
    nouns = [k for q in s.kids(v, "prep") if q < p for k in s.kids(q, "pobj")]
    nouns += [k for k in s.kids(v, "npadvmod") if v < k < p]
    return any(t.span.start <= s.starts[k] < t.span.end for k in nouns for t in s.times)


_SEATED = frozenset(("of", "to", "from", "for", "at"))
_BODIES = ("Place", "Organization")


def person_behind_body(w: Words) -> None:
    """'former head of the World Bank Karl Berg spoke': the head of the bank is Karl Berg."""
    s = w.s
    for name in s.names:
        if name.type != "Person" or name.end - name.first < 2 or name.first < 3:
            continue
        n = s.name_at[name.first - 1]
        inner = s.top(s.names[n].first, s.names[n].end) if n >= 0 else name.first - 1
        first = s.names[n].first if n >= 0 else _group_start(s, inner)
        if first < 2 or not any(w.schema.is_a(noun_type(w, inner), one) for one in _BODIES):
            continue
        of = next((k for k in range(first - 1, 0, -1) if s.tags[k] != "DT"), 0)
        office = s.heads[of]
        if (
            s.words[of].lower() not in _SEATED
            or office >= of
            or s.name_at[office] >= 0
            or s.deps[of] != "prep"
        ):
            continue
        if s.tags[office] not in ("NN", "NNP") or not w.schema.is_a(noun_type(w, office), "Person"):
            continue
        _lift_person(s, name.first, name.end, inner, of, office)


def _group_start(s: Sentence, noun: int) -> int:
    """'head of the trade union Karl Berg': where a common noun with its modifiers begins."""
    first = noun
    while first > 0 and s.deps[first - 1] in ("compound", "amod", "nmod") and s.heads[first - 1] >= first:
        first -= 1
    return first if s.tags[noun] == "NN" else 0


def _lift_person(s: Sentence, first: int, end: int, inner: int, of: int, office: int) -> None:
    top = s.top(first, end)
    below = s.heads[top] in (of, inner) and s.pos[top] in NOMINAL
    beside = s.heads[top] == office and s.deps[top] == "appos" and s.heads[inner] == of
    if not (below or beside) and not s.heads[office] == s.heads[inner] == top:
        return
    if s.heads[office] != top:
        swap(s, top, office, "compound")
        for k in [k for k in s.children[office] if k >= end]:
            attach(s, k, top, s.deps[k])  # 'envoy to Mali Karl Berg and Ada Holm'
    if s.deps[top] == "compound":
        return
    attach(s, inner, of, "pobj")
    for k in range(of + 1, inner):
        if s.tags[k] == "DT":
            attach(s, k, inner, "det")


def verb_of_modal(w: Words) -> None:
    """'will from now on, carry out raids': the modal is no verb of its own."""
    s = w.s
    for v in range(1, len(s) - 1) if "MD" in s.tags else ():
        if s.tags[v] != "MD" or s.deps[v] in ("aux", "auxpass"):
            continue
        below = [k for k in s.kids(v, "xcomp", "ccomp", "dobj") if k > v and s.tags[k] == "VB"]
        if below and s.kids(v, "nsubj") and not s.kids(below[0], "aux", *SUBJECTS):
            rest = [k for k in s.children[v] if k != below[0]]
            swap(s, below[0], v, "aux")
            s.pos[v] = "AUX"
            for k in rest:
                attach(s, k, below[0], s.deps[k])


# What persons do for long: a participle of it tells which persons are meant.
_DWELLING = frozenset(
    ("live", "work", "reside", "study", "serve", "stay", "travel", "flee", "return", "arrive")
)


@label("acl")
def participle_of_persons(w: Words) -> None:
    """'a congress of Danes living abroad': the Danes live there, not the congress."""
    s = w.s
    for v in range(3, len(s)) if not _DWELLING.isdisjoint(s.lemmas) else ():
        noun, near = s.heads[v], v - 1
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.lemmas[v].lower() not in _DWELLING or noun == near:
            continue
        below = s.deps[near] == "pobj" and s.heads[s.heads[near]] == noun
        if below and s.tags[near] in ("NNS", "NNPS") and not acts(w, noun):
            attach(s, v, near, "acl")


_HOLDING = frozenset(("comprise", "encompass", "contain", "consist"))


@label("advcl")
def participle_of_whole(w: Words) -> None:
    """'opened offices in the region, comprising Oslo and Bergen': the region does, no one else."""
    s = w.s
    for v in range(3, len(s)) if not _HOLDING.isdisjoint(s.lemmas) else ():
        noun = v - 2
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or s.lemmas[v].lower() not in _HOLDING:
            continue
        if s.words[v - 1] == "," and s.deps[noun] in ("pobj", "dobj") and not s.kids(v, "aux", *SUBJECTS):
            attach(s, v, noun, "acl")


@word("and")
def verbs_behind_phrase(w: Words) -> None:
    """'A pipe under the road bursts and floods a shop': roads that burst are many, so it is a verb."""
    s = w.s
    for k in range(4, len(s) - 3) if "NNS" in s.tags and "VBZ" in s.tags else ():
        v, prep, inner = k + 2, s.heads[k], k - 1
        noun = s.heads[prep]
        if s.tags[k] != "NNS" or s.words[k + 1] != "and" or s.tags[v] != "VBZ" or s.deps[k] != "pobj":
            continue
        if s.heads[inner] != k or s.tags[inner] not in ("NN", "NNP") or s.lemmas[k] not in w.schema.verbs:
            continue
        alone = s.deps[noun] in ("ROOT", "nsubj") and s.heads[v] in (noun, k) and noun < prep
        if not alone or s.deps[v] != "conj":
            continue
        before = [x for x in s.children[k] if x < inner]
        after = [x for x in s.children[noun] if x > k]
        attach(s, inner, prep, "pobj")
        for x in before:
            attach(s, x, inner, s.deps[x])
        s.pos[k], s.tags[k] = "VERB", "VBZ"
        swap(s, k, noun, "nsubj")
        for x in after:
            attach(s, x, k, "advcl" if s.deps[x] == "acl" else s.deps[x])
        attach(s, v, k, "conj")
        attach(s, k + 1, k, "cc")
