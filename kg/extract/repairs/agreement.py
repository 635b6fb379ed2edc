"""Repairs by number and by missing objects: a verb in the wrong number has another subject."""

from kg.extract.deeds import PERIODS
from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts
from kg.extract.syntax import NOMINAL, SUBJECTS, is_finite, is_passive, is_verb
from kg.tree import Sentence

_MANY = frozenset(("we", "they", "you", "these", "those", "i"))
_ONE = frozenset(("he", "she", "it", "this", "that"))


@label("conj")
def joined_by_form(w: Words) -> None:
    """'They like a boss who is firm, knows her staff': who is firm knows, for they would know."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if (
            s.deps[v] != "conj"
            or h > v
            or not is_verb(s, v)
            or not is_verb(s, h)
            or s.kids(v, *SUBJECTS, "expl")
        ):
            continue
        form = _form(s, v)
        own = s.kids(h, "nsubj", "nsubjpass")
        if not form or len(own) != 1 or own[0] > h or form == _number(s, own[0]) or not _number(s, own[0]):
            continue
        if _form(s, h) == form or s.words[own[0]].lower() in ("who", "which", "that", "what"):
            continue
        for r in range(v - 1, h, -1):
            inner = s.kids(r, "nsubj", "nsubjpass")
            if s.deps[r] not in ("relcl", "ccomp") or not is_finite(s, r) or not inner or _form(s, r) != form:
                continue
            if s.subtree(r)[-1] < v and h in _above(s, r):
                attach(s, v, r, "conj")
                break


def _above(s: Sentence, i: int) -> list[int]:
    found: list[int] = []
    while s.heads[i] != i and len(found) < len(s):
        i = s.heads[i]
        found.append(i)
    return found


def _form(s: Sentence, v: int) -> str:
    """Return 'one' for 'knows', 'is known', 'many' for 'know', '' where the form tells nothing."""
    own = s.kids(v, "aux", "auxpass")
    if any(s.tags[k] == "MD" for k in own):
        return ""
    first = [k for k in [*own, v] if s.tags[k] in ("VBZ", "VBP")]
    if not first:
        return ""
    return "one" if s.tags[first[0]] == "VBZ" else "many"


def _number(s: Sentence, noun: int) -> str:
    word = s.words[noun].lower()
    if word in _MANY or s.kids(noun, "conj"):
        return "many"
    if word in _ONE:
        return "one"
    if s.name_at[noun] >= 0 or s.kids(noun, "nummod"):
        return ""
    return "many" if s.tags[noun] == "NNS" else ""


_OF = frozenset(("of", "despite", "about", "without", "over", "against"))


@label("pcomp")
def subject_of_gerund(w: Words) -> None:
    """'the risk of Norway leaving the pact': Norway leaves."""
    s = w.s
    for v in range(2, len(s)):
        if s.deps[v] != "pcomp" or s.tags[v] != "VBG" or s.kids(v, *SUBJECTS):
            continue
        nouns = [k for k in s.kids(s.heads[v], "pobj") if k < v and s.pos[k] in NOMINAL]
        if len(nouns) != 1 or s.subtree(nouns[0])[-1] + 1 != s.subtree(v)[0]:
            continue
        if s.words[s.heads[v]].lower() in _OF:  # not 'spent his time in Oslo promoting laws'
            attach(s, nouns[0], v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
        elif s.tags[nouns[0]] == "NN" and nouns[0] == v - 1 and not s.kids(v, "dobj", "aux", "advmod"):
            _as_noun(w, v, nouns[0])


_TELLING = frozenset(
    ("speak", "talk", "warn", "dream", "hear", "learn", "know", "complain", "tell", "write", "joke")
)


_RESULTING = frozenset((("in", "result"), ("to", "lead"), ("in", "end"), ("with", "end")))


@word("of", "about", "resulting", "resulted", "leading", "led", "results", "leads", "ended", "ending")
def gerund_told_of(w: Words) -> None:
    """'spoke of Norway taking the lead', 'talked about his son leaving': what is told of is the deed."""
    s = w.s
    for p in range(2, len(s) - 2):
        if s.pos[p] not in ("ADP", "SCONJ") and s.deps[p] != "prep":
            continue
        nouns = s.kids(p, "pobj")
        v = s.heads[p]
        told = s.words[p].lower() in ("of", "about") and s.lemmas[v].lower() in _TELLING
        told = told or (s.words[p].lower(), s.lemmas[v].lower()) in _RESULTING
        if not told or len(nouns) != 1 or not is_verb(s, v) or not acts(w, nouns[0]):
            continue
        for g in [*s.kids(nouns[0], "acl"), *s.kids(v, "advcl"), *s.kids(s.heads[v], "advcl")]:
            behind = [k for k in s.subtree(nouns[0]) if k < s.subtree(g)[0]]
            bare = s.tags[g] == "VBG" and not s.kids(g, *SUBJECTS, "mark")
            if (
                bare
                and g > nouns[0]
                and behind
                and behind[-1] + 1 == s.subtree(g)[0]
                and s.words[behind[-1]] != ","
            ):
                attach(s, g, p, "pcomp")
                attach(s, nouns[0], g, "nsubj")
                break


@word("each")
def each_behind_sum(w: Words) -> None:
    """'fined them 2,000 euros each': 'each' is no second thing."""
    s = w.s
    for k in range(2, len(s)):
        before = [x for x in s.kids(s.heads[k], "dobj", "attr") if x < k]
        if s.words[k].lower() == "each" and s.deps[k] in ("dobj", "attr") and before and not s.children[k]:
            s.deps[k] = "meta"
            s.index()


@label("relcl")
def joined_by_tense(w: Words) -> None:
    """'angers users that had paid and felt cheated': who paid felt so, for it 'angers' them."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.tags[v] != "VBD" or h > v or s.tags[h] not in ("VBZ", "VBP"):
            continue
        if s.kids(v, *SUBJECTS, "aux", "auxpass") or not is_verb(s, v) or s.kids(h, "aux", "auxpass"):
            continue
        joint = s.words[v - 1].lower() == "and"
        for r in range(v - 2, h, -1):
            past = s.tags[r] == "VBD" or any(s.tags[k] == "VBD" for k in s.kids(r, "aux"))
            if joint and s.deps[r] == "relcl" and past and s.subtree(r)[-1] == v - 2:
                attach(s, v, r, "conj")
                break


def _as_noun(w: Words, v: int, noun: int) -> None:
    """'led to contact tracing in Oslo': the tracing is what it led to."""
    s = w.s
    if acts(w, noun) or s.name_at[noun] >= 0 or s.lemmas[noun].lower() in PERIODS:
        return
    attach(s, v, s.heads[v], "pobj")
    attach(s, noun, v, "compound")
    s.pos[v], s.tags[v] = "NOUN", "NN"
    for k in [k for k in s.children[noun] if s.deps[k] in ("det", "poss", "amod")]:
        attach(s, k, v, s.deps[k])


# 'by sitting judges', 'with rising debts': what takes no object describes the noun.
_ALONE = frozenset(
    ("sit", "exist", "remain", "emerge", "rise", "fall", "soar", "dwindle", "decline", "compete", "worsen",
     "prevail", "participate", "mount", "grow")
)  # fmt: skip


@label("pcomp")
def gerund_without_object(w: Words) -> None:
    """'by sitting President Ada Holm', 'with rising debts': nobody rises debts."""
    s = w.s
    for v in range(1, len(s) - 1):
        p = s.heads[v]
        if s.deps[v] != "pcomp" or s.tags[v] != "VBG" or p != v - 1 or s.lemmas[v].lower() not in _ALONE:
            continue
        nouns = s.kids(v, "dobj")
        if len(nouns) != 1 or s.subtree(nouns[0])[0] != v + 1 or s.kids(nouns[0], "det", "poss", "nummod"):
            continue
        if attach(s, nouns[0], p, "pobj"):
            for k in [k for k in s.children[v] if k > nouns[0]]:
                attach(s, k, nouns[0] if s.deps[k] == "prep" else p, s.deps[k])
            attach(s, v, nouns[0], "amod")
            s.pos[v] = "ADJ"


@word("say", "says", "said")
def said_by_none(w: Words) -> None:
    """'says three ships engaged in spying': no ships are said, they engaged."""
    s = w.s
    for h in range(1, len(s) - 2):
        if s.lemmas[h].lower() != "say" or not is_verb(s, h) or is_passive(s, h) or s.kids(h, "ccomp"):
            continue
        for noun in [k for k in s.kids(h, "dobj") if k > h]:
            for v in s.kids(noun, "acl"):
                bare = not s.kids(v, "agent", "aux", "auxpass") and s.subtree(v)[0] == noun + 1
                if s.tags[v] == "VBN" and bare and s.words[v].lower().endswith("ed") and v == noun + 1:
                    attach(s, v, h, "ccomp")
                    attach(s, noun, v, "nsubj")
                    s.tags[v] = "VBD"
                    break


@label("conj")
def verb_left_out(w: Words) -> None:
    """'won three medals and Kenya two', 'plans a dam and the state a bridge': Kenya and the state act."""
    s = w.s
    for c in range(4, len(s) - 1):
        if s.deps[c] != "conj" or s.pos[c] not in NOMINAL or is_verb(s, s.heads[c]) or not _opened(s, c):
            continue
        if s.name_at[c] < 0 and s.words[s.subtree(c)[0]].lower() != "the":
            continue
        above = _above(s, c)
        v = next((k for k in above if is_verb(s, k)), -1)
        if not s.words[c + 1].isalnum() or (s.deps[s.heads[c]] == "pobj" and not s.kids(v, "dative")):
            continue
        beside = [k for x in (c, *above) for k in s.kids(x, *_BESIDE) if k > c and s.subtree(k)[0] == c + 1]
        beside = [k for k in beside if _second(w, c, k)]
        if v >= 0 and beside:
            attach(s, c, v, "dep")
            attach(s, beside[0], c, "dep")


_BESIDE = ("conj", "dobj", "npadvmod", "nummod", "appos")
_FIRST = frozenset(("a", "an", "his", "her", "its"))


def _second(w: Words, c: int, k: int) -> bool:
    """Tell whether a bare number, or a thing with its article, stands right behind one who acts."""
    s = w.s
    if s.pos[k] == "NUM" or s.tags[k] == "CD":
        named = s.name_at[k] >= 0 or any(t.span.start <= s.starts[k] < t.span.end for t in s.times)
        return acts(w, c) and not named
    return s.words[c + 1].lower() in _FIRST and s.pos[k] in ("NOUN", "PROPN") and s.deps[k] != "appos"


def _opened(s: Sentence, c: int) -> bool:
    first = s.subtree(c)[0]
    return s.words[first - 1].lower() in ("and", "while", "but")


@label("xcomp")
def infinitive_of_other(w: Words) -> None:
    """'Half voted to go and half to stay': the second half would stay."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        to = [k for k in s.kids(v, "aux") if s.tags[k] == "TO"]
        if s.deps[v] != "conj" or s.deps[h] != "xcomp" or h > v or not to or s.kids(v, *SUBJECTS):
            continue
        nouns = [k for k in range(h + 2, to[0]) if s.deps[k] == "conj" and s.subtree(k)[-1] == to[0] - 1]
        nouns = [k for k in nouns if s.pos[k] in NOMINAL or s.pos[k] == "SYM"]
        if nouns and s.words[s.subtree(nouns[0])[0] - 1].lower() in ("and", "while", "but"):
            attach(s, nouns[0], v, "nsubj")


_NAMING = frozenset(("name", "appoint", "elect", "make", "crown", "declare", "choose", "proclaim"))


@label("compound")
def named_so(w: Words) -> None:
    """'named Ada Holm prime minister': she is named, and that is what she is named."""
    s = w.s
    for c in range(2, len(s) - 1):
        office, n = s.heads[c], s.name_at[c]
        if s.deps[c] != "compound" or n < 0 or s.names[n].type != "Person" or office < c:
            continue
        v = s.heads[office]
        names = s.lemmas[v].lower() in _NAMING and is_verb(s, v) and v < c and not is_passive(s, v)
        role = s.name_at[office] < 0 and s.lemmas[office].lower() in w.schema.offices
        if names and role and s.deps[office] in ("dobj", "oprd") and s.subtree(office)[0] == s.subtree(c)[0]:
            attach(s, c, v, "dobj")
            s.deps[office] = "oprd"
            for k in s.kids(office, "conj"):
                attach(s, k, v, "dep")


@label("appos")
def named_beside(w: Words) -> None:
    """'named Holm its leader': no comma stands between, so that is what she is named."""
    s = w.s
    for k in range(2, len(s)):
        name = s.heads[k]
        v, n = s.heads[name], s.name_at[name]
        if s.deps[k] != "appos" or n < 0 or s.names[n].type != "Person" or not v < name < k:
            continue
        touching = s.subtree(k)[0] == s.names[n].end and bool(s.kids(k, "poss", "det"))
        names = s.lemmas[v].lower() in _NAMING and is_verb(s, v) and s.deps[name] in ("dobj", "oprd")
        if names and touching and s.lemmas[k].lower() in w.schema.offices and attach(s, k, v, "oprd"):
            s.deps[name] = "dobj"
            s.index()
