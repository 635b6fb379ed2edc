"""Repairs of infinitives: their tag, and gerunds that mean what an infinitive would."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.requests import RELYING, asked_of
from kg.extract.status import with_to
from kg.extract.syntax import NOMINAL, SUBJECTS, infinitive, is_finite, is_passive, is_verb, own_subject
from kg.tree import Sentence


@word("to")
def tag_of_infinitive(w: Words) -> None:
    """'to openly support', 'to found a band': a verb with its own 'to' is an infinitive, whatever its tag."""
    s = w.s
    for k in range(1, len(s)):
        v = s.heads[k]
        if s.tags[k] != "TO" or s.deps[k] != "aux" or k > v:
            continue
        if s.tags[v] == "VBP":
            s.tags[v] = "VB"
        elif s.tags[v] in ("VBD", "VBN") and v == k + 1 and len(s.kids(v, "aux", "auxpass")) == 1:
            s.tags[v], s.lemmas[v] = "VB", s.words[v].lower()


@label("xcomp")
def infinitive_as_subject(w: Words) -> None:
    """'To vote now would force clerks to travel': what would force them is the vote, whoever votes."""
    s = w.s
    for k in range(1, len(s) - 2):
        v = s.heads[k]
        if s.deps[k] != "xcomp" or v < k or not infinitive(s, k) or s.kids(v, *SUBJECTS, "expl"):
            continue
        if is_finite(s, v) and s.tags[v] != "VBN" and s.subtree(k)[-1] + 1 in (v, *s.kids(v, "aux")):
            s.deps[k] = "csubj"


@label("conj")
def tag_behind_modal(w: Words) -> None:
    """'may not vote, serve or stand': a verb without subject behind a modal is no present."""
    s = w.s
    for v in range(2, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.tags[v] != "VBP" or h > v or s.tags[h] != "VB" or not is_verb(s, v):
            continue
        if not s.kids(v, *SUBJECTS, "aux", "expl") and any(s.tags[k] == "MD" for k in s.kids(h, "aux")):
            s.tags[v] = "VB"


@label("pcomp")
def gerund_of_promise(w: Words) -> None:
    """'is committed to paying': the gerund is what 'to pay' would be."""
    s = w.s
    for p in range(1, len(s)):
        h = s.heads[p]
        if s.words[p].lower() != "to" or s.deps[p] != "prep" or s.lemmas[h].lower() not in _PROMISED:
            continue
        if s.deps[h] == "acomp":
            s.pos[h] = "ADJ"
            for k in s.kids(h, "nsubj", "nsubjpass"):
                attach(s, k, s.heads[h], "nsubj")
        if s.pos[h] != "ADJ" and not is_passive(s, h):
            continue
        for v in s.kids(p, "pcomp"):
            if s.tags[v] == "VBG" and not s.kids(v, "nsubj") and attach(s, v, h, "xcomp"):
                attach(s, p, v, "aux")
                for k in (v, *(k for k in s.kids(v, "conj") if s.tags[k] == "VBG")):
                    s.tags[k] = "VB"
                s.tags[p] = "TO"


@word("to")
def infinitive_of_request(w: Words) -> None:
    """'called on residents to leave', 'an appeal to voters to stay': who is asked is to do it."""
    s = w.s
    for k in range(3, len(s)):
        v = s.heads[k]
        if s.tags[k] != "TO" or s.deps[k] != "aux" or s.deps[v] not in _LOOSE or s.kids(v, *SUBJECTS, "mark"):
            continue
        first = s.subtree(v)[0]
        for h in _requests(s, s.heads[v]):
            if any(h < n < first == s.subtree(n)[-1] + 1 for n in asked_of(s, h)):
                relied = s.lemmas[h].lower() in RELYING  # what for, not what is asked
                attach(s, v, h, "acl" if s.pos[h] == "NOUN" else "advcl" if relied else "xcomp")
                break


def _requests(s: Sentence, h: int) -> list[int]:
    """Return what may ask, from where an infinitive hangs: the verb, its object and subject, those above."""
    above = [h]
    while s.pos[above[-1]] in NOMINAL and s.heads[above[-1]] != above[-1]:
        prep = s.heads[above[-1]]
        above.append(s.heads[prep] if s.deps[prep] == "prep" else prep)
    return [n for k in above for n in (k, *s.kids(k, "dobj", "nsubj"))]


_LOOSE = ("advcl", "acl", "relcl", "xcomp")
_PROMISED = frozenset(("commit", "committed", "dedicate", "dedicated", "devoted", "pledged"))


_CALLS = frozenset(("call", "push", "press", "appeal", "plead", "campaign", "lobby", "pray", "petition"))


@word("for")
def clause_behind_for(w: Words) -> None:
    """'called for members to pay more': what is called for is the content, no aim of the call."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] not in ("advcl", "xcomp") or s.lemmas[h].lower() not in _CALLS or h > v:
            continue
        if not is_verb(s, h) or not with_to(s, v) or not s.kids(v, "nsubj", "nsubjpass") or s.kids(h, "dobj"):
            continue
        first = s.subtree(v)[0]
        bare = s.words[first - 1].lower() == "for" and s.heads[first - 1] == h and not s.children[first - 1]
        other = any(s.words[p].lower() == "for" and s.kids(p, "pobj") for p in s.kids(h, "prep"))
        if (s.words[first].lower() == "for" or bare) and not other:
            s.deps[v] = "ccomp"
            if bare:
                attach(s, first - 1, v, "mark")


@word("were")
def condition_without_if(w: Words) -> None:
    """'will strike were the mill to close': the verb before its subject makes a condition."""
    s = w.s
    for k in range(len(s) - 3):
        main = s.heads[k]
        if s.words[k].lower() != "were" or main == k or not is_verb(s, main):
            continue
        opens = k == 0 or s.words[k - 1] == "," or s.deps[k] in ("parataxis", "ccomp", "advcl", "advmod")
        if not opens or any(n < k for n in s.kids(k, *SUBJECTS)):
            continue
        to = next((t for t in range(k + 2, len(s)) if s.tags[t] == "TO" and s.deps[t] == "aux"), -1)
        v = s.heads[to]
        noun = s.heads[v] if s.deps[v] in ("acl", "relcl") else own_subject(s, v)
        if to < 0 or not k < noun < to or any(t not in s.subtree(noun) for t in range(k + 1, to)):
            continue
        if attach(s, v, main, "advcl") and attach(s, noun, v, "nsubjpass" if is_passive(s, v) else "nsubj"):
            attach(s, k, v, "aux")


@label("conj")
def infinitive_of_list(w: Words) -> None:
    """'plans to raise taxes, cut aid and sell firms': a bare form goes on where an infinitive stands."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.tags[v] != "VB" or h > v or s.kids(v, *SUBJECTS, "aux", "auxpass", "neg"):
            continue
        if not is_verb(s, v) or not is_verb(s, h) or not _tensed(s, h):
            continue
        first = _infinitive_before(s, h, v)
        if first >= 0:
            for c in [c for c in s.kids(h, "cc") if first < c < v]:
                attach(s, c, first, "cc")
            attach(s, v, first, "conj")


def _tensed(s: Sentence, v: int) -> bool:
    """Tell whether no bare form goes with a verb: 'plans', 'has agreed', but not 'will agree', 'agree'."""
    if any(s.tags[k] == "MD" or s.lemmas[k].lower() == "do" for k in s.kids(v, "aux")):
        return False
    return s.tags[v] in ("VBD", "VBZ", "VBN", "VBG") and not with_to(s, v)


def _infinitive_before(s: Sentence, h: int, v: int) -> int:
    """Return the last infinitive below a verb and before a joined form, -1 for none."""
    for x in range(v - 1, h + 1, -1):
        if s.tags[x] == "VB" and is_verb(s, x) and with_to(s, x) and s.deps[x] in _AIMS:
            above = s.heads[x]
            below = above == h or (s.pos[above] == "NOUN" and s.heads[above] == h)
            return x if below and s.subtree(x)[-1] < v else -1
    return -1


_AIMS = ("xcomp", "acl", "advcl", "ccomp", "relcl")


@word("out", "off", "up")
def gerund_of_particle(w: Words) -> None:
    """'ruled out sending troops': the gerund is what is ruled out."""
    s = w.s
    for v in range(2, len(s)):
        h = s.heads[v]
        if (
            s.deps[v] not in ("advcl", "pcomp", "acl")
            or s.tags[v] != "VBG"
            or s.kids(v, *SUBJECTS, "mark", "aux")
        ):
            continue
        prt = s.words[v - 1].lower()
        verb = s.heads[h] if h == v - 1 and s.deps[h] == "prep" else h
        if (
            f"{s.lemmas[verb].lower()}_{prt}" not in _PUT_OFF
            or s.heads[v - 1] != verb
            or s.kids(verb, "dobj")
        ):
            continue
        s.deps[v - 1] = "prt"
        attach(s, v, verb, "xcomp")


_PUT_OFF = frozenset(("rule_out", "put_off", "give_up", "hold_off"))


@word("had")
def condition_of_had(w: Words) -> None:
    """'would have attacked had the talks failed': the auxiliary before its subject makes a condition."""
    s = w.s
    for k in range(len(s) - 2):
        main = s.heads[k]
        if (
            s.words[k].lower() != "had"
            or s.pos[k] not in ("VERB", "AUX")
            or s.deps[k] not in ("advcl", "ccomp")
        ):
            continue
        inner = [v for v in s.kids(k, "ccomp") if s.tags[v] in ("VBN", "VBD") and v > k + 1]
        modal = any(s.words[a].lower() in ("would", "could", "might") for a in s.kids(main, "aux"))
        if not inner or not modal or s.kids(k, *SUBJECTS, "aux", "mark"):
            continue
        v = inner[0]
        if (
            s.kids(v, *SUBJECTS)[:1]
            and s.subtree(own_subject(s, v))[0] == k + 1
            and attach(s, v, main, "advcl")
        ):
            s.tags[v] = "VBN"
            attach(s, k, v, "aux")


_NEARLY = {"short": (("stop", "fall"), "of"), "close": (("come",), "to"), "near": (("come",), "to")}


@word("short", "close", "near")
def gerund_of_nearly(w: Words) -> None:
    """'stopped short of raising rates', 'came close to failing': no stop, no coming, and no deed."""
    s = w.s
    for k in range(2, len(s) - 2):
        verbs, word_ = _NEARLY.get(s.words[k].lower(), ((), ""))
        v = s.heads[k]
        if s.deps[k] not in ("advmod", "acomp", "oprd") or v > k or s.lemmas[v].lower() not in verbs:
            continue
        for p in [p for p in s.kids(k, "prep") if s.words[p].lower() == word_ and s.kids(p, "pcomp")]:
            s.deps[k] = "prt"
            attach(s, p, v, "prep")
