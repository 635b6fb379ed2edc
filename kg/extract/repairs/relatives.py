"""Repairs of what a relative clause or participle hangs on, and of the content of a participle."""

from kg.extract.gates import label
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, noun_type
from kg.extract.prepositional import is_time
from kg.extract.repairs.nouns import is_event
from kg.extract.syntax import NOMINAL, is_finite, is_verb
from kg.tree import Sentence

_DEPTH = 3  # phrases inside one another, before giving up
HARMS = frozenset(
    ("kill", "injure", "wound", "hurt", "leave", "claim", "cause", "damage", "destroy", "trigger", "spark")
)
TERMS = frozenset(
    ("deal", "agreement", "accord", "treaty", "contract", "settlement", "budget", "plan", "package", "bill",
     "law", "proposal")
)  # fmt: skip
_DEGREE = frozenset(("pretty", "rather", "quite", "very", "fairly", "heavily", "too", "so", "increasingly"))


@label("relcl")
def who_of_person(w: Words) -> None:
    """'the only clerk in the office who objected': 'who' is the person, not the thing inside the phrase."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] != "relcl" or s.words[s.subtree(v)[0]].lower() != "who":
            continue
        noun = s.heads[v]
        if s.words[s.subtree(v)[0] - 1] == "," or s.name_at[noun] >= 0 or _is_who(w, noun):
            continue
        above = noun
        for _ in range(_DEPTH):
            if s.deps[above] != "pobj" or s.pos[s.heads[s.heads[above]]] not in NOMINAL:
                break
            if s.words[s.heads[above]].lower() in ("including", "like", "as"):
                break  # 'prisoners, including a blogger who wrote it'
            above = s.heads[s.heads[above]]
            if w.schema.is_a(noun_type(w, above), "Person"):
                attach(s, v, above, "relcl")
                break


def _is_who(w: Words, noun: int) -> bool:
    return w.schema.is_a(noun_type(w, noun), "Person") or w.s.tags[noun] in ("NNS", "PRP", "DT", "CD")


@label("relcl")
def relative_of_day(w: Words) -> None:
    """'claimed a bombing in Tarn on Friday which wounded two': the bombing did, no day harms anybody."""
    s = w.s
    for v in range(3, len(s)):
        day = s.heads[v]
        if s.deps[v] != "relcl" or s.lemmas[v].lower() not in HARMS or not is_time(s, day):
            continue
        prep = s.heads[day]
        if s.deps[day] != "pobj" or not is_verb(s, s.heads[prep]):
            continue
        if not any(s.tags[k] == "WDT" for k in s.kids(v, "nsubj")):
            continue
        events = [k for k in s.subtree(s.heads[prep]) if s.heads[prep] < k < prep and is_event(w, k)]
        if events:
            attach(s, v, events[-1], "relcl")


@label("relcl")
def relative_of_terms(w: Words) -> None:
    """'a plan to ease the effects of the flood, which includes grants': the plan includes them."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "relcl" or s.lemmas[v].lower() not in ("include", "contain"):
            continue
        which = [k for k in s.kids(v, "nsubj") if s.words[k].lower() == "which" and s.words[k - 1] == ","]
        if not which or s.name_at[noun] >= 0 or s.lemmas[noun].lower() in TERMS or s.tags[noun] != "NN":
            continue
        terms = _terms_above(s, noun)
        if terms >= 0 and s.tags[terms] == "NN":
            attach(s, v, terms, "relcl")


_TREATED = frozenset(
    ("accept", "reject", "propose", "approve", "sign", "back", "endorse", "broker", "adopt", "draft",
     "negotiate", "pass", "mediate", "submit", "unveil")
)  # fmt: skip


@label("acl")
def participle_of_terms(w: Words) -> None:
    """'a plan for peace accepted by Norway': the plan is accepted."""
    s = w.s
    for v in range(4, len(s)):
        noun = s.heads[v]
        terms = s.heads[s.heads[noun]]
        if s.deps[v] != "acl" or s.tags[v] != "VBN" or s.deps[noun] != "pobj":
            continue
        if not s.kids(v, "agent") and not (s.kids(v, "prep") and s.lemmas[terms].lower() in _RULES):
            continue
        if s.lemmas[v].lower() not in _TREATED | _PUT or noun > v or s.lemmas[noun].lower() in TERMS | _RULES:
            continue
        held = TERMS if s.lemmas[v].lower() not in _PUT else TERMS | _RULES
        acted = s.name_at[noun] >= 0 or w.schema.is_a(noun_type(w, noun), "Agent")
        if s.lemmas[v].lower() in ("issue", "publish", "propose") and acted and s.words[v - 1] != ",":
            continue  # 'a law on the reports by Holm published by the bank'
        if s.lemmas[terms].lower() in held and s.pos[terms] in NOMINAL and terms < noun:
            attach(s, v, terms, "acl")


# What is put in force or before a court, and its nouns: 'a tax on sweet drinks introduced by Norway'.
_PUT = frozenset(
    ("introduce", "impose", "issue", "file", "enact", "announce", "draft", "levy", "lodge",
     "declare", "lift", "publish", "grant")
)  # fmt: skip
_RULES = frozenset(
    ("tax", "tariff", "duty", "ban", "waiver", "sanction", "decree", "lawsuit", "suit", "complaint",
     "petition", "embargo", "blockade", "restriction", "curb", "levy", "limit", "warrant", "indictment",
     "appeal", "resolution", "order", "rule", "measure", "curfew", "probe", "inquiry", "investigation",
     "report", "motion")
)  # fmt: skip


def _terms_above(s: Sentence, noun: int) -> int:
    """Return the agreement or plan that holds a noun in its phrase or its purpose, -1 for none."""
    k = noun
    for _ in range(3 * _DEPTH):
        above = s.heads[k]
        if s.lemmas[k].lower() in TERMS or above == k:
            break
        purpose = is_verb(s, k) and any(s.words[x].lower() == "to" for x in s.kids(k, "aux"))
        if s.deps[k] not in ("pobj", "prep", "dobj") and not purpose:
            return -1
        if purpose and is_verb(s, above):  # 'approves a budget to meet the cost'
            things = [x for x in s.kids(above, "dobj") if x < k]
            above = things[-1] if things else above
        k = above
    return k if s.lemmas[k].lower() in TERMS and s.pos[k] in NOMINAL else -1


@label("acl")
def content_of_participle(w: Words) -> None:
    """'Groups claiming the vote was rigged gathered': the vote was rigged, and the groups gathered."""
    s = w.s
    for p in range(1, len(s)):
        if s.deps[p] != "acl" or s.tags[p] != "VBG" or s.lemmas[p].lower() not in w.grammar.say:
            continue
        noun, last, told = s.heads[p], s.kids(p, "ccomp"), s.kids(p, "dobj")
        fact = s.heads[noun]
        if not told or not last or fact < p:
            continue
        main, thing = last[0], told[0]
        mistaken = s.deps[noun] in ("nsubj", "nsubjpass") and is_verb(s, fact) and is_finite(s, fact)
        if not mistaken or main < fact or s.kids(main, "nsubj", "nsubjpass", "mark") or not is_verb(s, main):
            continue
        subject = s.deps[noun]
        swap(s, main, p, "acl")  # lifts the last verb to where the participle stands
        _lift(s, main, fact)
        attach(s, noun, main, "nsubj")
        attach(s, p, noun, "acl")
        attach(s, fact, p, "ccomp")
        attach(s, thing, fact, subject)
        for k in [k for k in s.children[fact] if k > main]:  # the full stop of the sentence
            attach(s, k, main, s.deps[k])


@label("ccomp")
def aside_of_speaker(w: Words) -> None:
    """'alleged, by way of example, Holm had lied': what stands between commas is the speaker's aside."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "ccomp" or h > v or s.lemmas[h].lower() not in w.grammar.say or s.kids(v, "mark"):
            continue
        for p in s.kids(v, "prep"):
            inside = s.subtree(p)
            end = inside[-1] + 1
            timed = any(is_time(s, k) for k in s.kids(p, "pobj"))  # 'said, as of May, it was'
            if not timed and p == h + 2 and s.words[h + 1] == "," and end < v and s.words[end] == ",":
                attach(s, p, h, "prep")


def _lift(s: Sentence, main: int, fact: int) -> None:
    """Let `main` take the place of the verb `fact`, which hangs on it."""
    above, dep = s.heads[fact], s.deps[fact]
    root = above == fact
    s.heads[main], s.deps[main] = (main, "ROOT") if root else (above, dep)
    s.heads[fact] = main
    s.index()


@label("acl")
def measured_participle(w: Words) -> None:
    """'was pretty goal driven': a participle right behind a bare noun of degree is what the subject is."""
    s = w.s
    for p in range(2, len(s)):
        noun = s.heads[p]
        v = s.heads[noun]
        if s.tags[p] != "VBN" or s.deps[p] != "acl" or p != noun + 1 or s.lemmas[v] != "be":
            continue
        first = s.subtree(noun)[0]
        if s.deps[noun] != "attr" or s.tags[noun] != "NN" or s.words[first].lower() not in _DEGREE:
            continue
        if s.kids(noun, "det", "poss") or s.name_at[noun] >= 0:
            continue
        swap(s, p, noun, "npadvmod")
        s.deps[p], s.pos[p], s.tags[p] = "acomp", "ADJ", "JJ"


@label("acl")
def relative_of_object(w: Words) -> None:
    """'the claim that Holm made': what he made is the claim, and no content."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "acl" or noun > v or not is_finite(s, v) or not s.kids(v, "nsubj"):
            continue
        taken = s.kids(v, "dobj")
        if s.lemmas[v].lower() in w.grammar.say or len(taken) != 1:
            continue
        if taken[0] == noun + 1 and s.words[noun + 1].lower() in ("that", "which"):
            s.deps[v] = "relcl"
            s.index()


_ALONE = frozenset(("die", "collapse", "occur", "happen", "resign", "vanish", "exist", "survive", "flee"))


@label("relcl")
def content_of_noun(w: Words) -> None:
    """'the allegation that Holm took bribes': a verb with an object of its own takes no second one."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "relcl" or s.lemmas[noun].lower() not in w.grammar.content_nouns or noun > v:
            continue
        taken = s.kids(v, "dobj")
        that = [k for k in taken if k == noun + 1 and s.words[k].lower() == "that"]
        other = [k for k in taken if k > v and s.pos[k] in ("NOUN", "PROPN")]
        alone = s.lemmas[v].lower() in _ALONE and any(s.words[k] == "that" for k in s.kids(v, "mark", "dobj"))
        if alone and is_finite(s, v) and s.kids(v, "nsubj"):
            s.deps[v] = "acl"
            for k in [k for k in s.kids(v, "dobj") if s.words[k] == "that"]:
                s.deps[k], s.tags[k], s.pos[k] = "mark", "IN", "SCONJ"
            s.index()
        elif that and other and is_finite(s, v) and s.kids(v, "nsubj", "nsubjpass"):
            s.deps[v], s.deps[that[0]] = "acl", "mark"
            s.tags[that[0]], s.pos[that[0]] = "IN", "SCONJ"
            s.index()
