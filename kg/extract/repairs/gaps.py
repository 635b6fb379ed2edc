"""Repairs of clauses with a part elsewhere: stranded prepositions, subjects taken for modifiers."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, acts, content_head, noun_type
from kg.extract.repairs.nouns import is_event
from kg.extract.syntax import NOMINAL, SUBJECTS, is_verb
from kg.tree import Sentence

_RELATIVE = frozenset(("that", "which", "whom", "who"))
_TARGETS = frozenset(("on", "of", "against", "in", "at", "by"))


@gates.label("relcl")
def stranded_behind_object(w: Words) -> None:
    """'the raids on Tarn that Holm took part in': he took part in the raids, and took nobody."""
    s = w.s
    for v in range(3, len(s)):
        if s.deps[v] != "relcl":
            continue
        own = s.kids(v, "dobj")
        pronoun = [k for k in own if k < v and s.words[k].lower() in _RELATIVE]
        things = [k for k in own if k > v]
        stranded = [p for p in s.kids(v, "prep") if p > v and not s.children[p]]
        stranded += [p for k in things for p in s.kids(k, "prep") if not s.children[p]]
        if not pronoun or not things or not stranded:
            continue
        attach(s, stranded[0], v, "prep")
        attach(s, pronoun[0], stranded[0], "pobj")
        noun = s.heads[v]
        above = s.heads[s.heads[noun]]
        under = s.deps[noun] == "pobj" and s.words[s.heads[noun]].lower() in _TARGETS
        part = s.words[things[0]].lower() in w.grammar.idioms.get(s.lemmas[v].lower(), ())
        if part and under and is_event(w, above) and not is_event(w, noun):
            attach(s, v, above, "relcl")


@gates.label("compound", "nmod")
def modifier_as_subject(w: Words) -> None:
    """'when an air ambulance helicopter crashes': what is finite has a subject, and no modifier."""
    s = w.s
    for v in range(2, len(s)):
        if s.pos[v] != "VERB" or s.tags[v] not in ("VBZ", "VBD", "VBP") or not is_verb(s, v):
            continue
        if s.kids(v, *SUBJECTS, "expl", "agent") or s.deps[v] in ("conj", "acl", "pobj"):
            continue
        noun = v - 1
        while noun > 0 and s.heads[noun] == v and s.deps[noun] in ("advmod", "neg", "aux"):
            noun -= 1
        if s.heads[noun] != v or s.deps[noun] not in ("compound", "nmod") or s.pos[noun] not in NOMINAL:
            continue
        for k in [k for k in s.children[v] if k < noun and s.deps[k] in _OF_NOUN]:
            attach(s, k, noun, s.deps[k])
        s.deps[noun] = "nsubj"


_OF_NOUN = frozenset(("det", "amod", "poss", "nummod", "compound", "nmod"))
_SPANS = frozenset(("day", "week", "month", "quarter", "year", "session", "season", "period"))
_WAYS = frozenset(("down", "up", "higher", "lower", "ahead", "behind"))


@gates.word(*_WAYS)
def measure_of_way(w: Words) -> None:
    """'the index is down 3%': it is down by so much; it is no 3%."""
    s = w.s
    for v in range(1, len(s) - 2):
        if s.lemmas[v].lower() != "be" or not is_verb(s, v):
            continue
        ways = [k for k in s.kids(v, "advmod", "prep", "prt") if k > v and s.words[k].lower() in _WAYS]
        measures = [k for k in s.kids(v, "attr", "npadvmod", "dobj") if k > v and _measures(s, k)]
        if len(ways) != 1 or len(measures) != 1 or s.kids(v, "acomp") or s.kids(ways[0], "pobj"):
            continue
        if ways[0] + 1 != s.subtree(measures[0])[0]:
            continue
        way, measure = ways[0], measures[0]
        for p in s.kids(measure, "prep"):
            timed = any(s.lemmas[k].lower() in _SPANS for k in s.kids(p, "pobj"))  # 'down 3% for the week'
            if s.words[p].lower() != "of":
                attach(s, p, v, "meta" if timed else "prep")
        attach(s, measure, way, "npadvmod")
        s.deps[way], s.pos[way], s.tags[way] = "acomp", "ADJ", "JJ"


def _measures(s: Sentence, k: int) -> bool:
    counted = any(q.span.start <= s.starts[k] < q.span.end for q in s.quantities)
    return counted or bool(s.kids(k, "nummod"))


@gates.label("oprd")
def object_before_complement(w: Words) -> None:
    """'made the race for Oslo a farce': of two complements that touch the first is the object."""
    s = w.s
    for v in gates.verbs(s):
        named = s.kids(v, "oprd")
        if len(named) != 2 or s.kids(v, "dobj", "nsubjpass", "auxpass"):
            continue
        first, second = named
        touching = s.subtree(first)[-1] + 1 == s.subtree(second)[0]
        if v < first and touching and s.pos[first] in NOMINAL and s.pos[second] in NOMINAL:
            s.deps[first] = "dobj"


@gates.word("aged")
def age_told(w: Words) -> None:
    """'was aged 25': an age is what somebody is, and no deed."""
    s = w.s
    for a in range(1, len(s)):
        be = [k for k in s.kids(a, "auxpass") if s.lemmas[k].lower() == "be" and k < a]
        told = [k for k in s.kids(a, "npadvmod", "prep") if k > a]
        if s.words[a].lower() != "aged" or not be or not told or s.kids(a, "agent"):
            continue
        v = be[0]
        rest = [k for k in s.children[a] if k != v and k not in told]
        swap(s, v, a, "acomp")
        s.pos[a], s.tags[a], s.pos[v], s.deps[told[0]] = "ADJ", "JJ", "AUX", "npadvmod"
        for k in rest:
            attach(s, k, v, {"nsubjpass": "nsubj"}.get(s.deps[k], s.deps[k]))


_WHERE = frozenset(("in", "at", "near", "outside", "from", "around"))


@gates.word("who")
def who_behind_place(w: Words) -> None:
    """'Men met near a hall in Oslo, who threw stones': the men threw them, no town and no hall does."""
    s = w.s
    for v in range(5, len(s)):
        place = s.heads[v]
        if s.deps[v] != "relcl" or s.deps[place] != "pobj" or place > v:
            continue
        if s.name_at[place] < 0 and not w.schema.is_a(noun_type(w, place), "Place"):
            continue
        who = [k for k in s.kids(v, "nsubj", "nsubjpass") if s.words[k].lower() == "who"]
        if not who or s.words[s.subtree(v)[0] - 1] != "," or s.words[s.heads[place]].lower() not in _WHERE:
            continue
        k = s.heads[s.heads[place]]
        while s.deps[k] == "pobj" and not is_verb(s, s.heads[k]) and not _is_person(w, k):
            k = s.heads[s.heads[k]]
        above = k if s.deps[k] != "pobj" or _is_person(w, k) else s.heads[s.heads[k]]
        doers = s.kids(above, "nsubj", "nsubjpass") if is_verb(s, above) else []
        if _is_person(w, above) or (doers and acts(w, doers[0])):
            attach(s, v, doers[0] if doers else above, "relcl")


def _is_person(w: Words, k: int) -> bool:
    return w.schema.is_a(noun_type(w, content_head(w, k)), "Person")


@gates.label("nsubj", "nsubjpass")
def aside_as_subject(w: Words) -> None:
    """'the party, once the ruling force, seeks': what stands between commas describes the subject."""
    s = w.s
    above = [s.heads[k] for k, dep in enumerate(s.deps) if dep in ("nsubj", "nsubjpass")]
    for v in sorted({v for v in above if v > 3 and above.count(v) > 1}):
        own = [k for k in s.kids(v, "nsubj", "nsubjpass") if k < v]
        if len(own) != 2 or s.pos[own[1]] not in NOMINAL or s.tags[own[1]].startswith(("PRP", "W")):
            continue
        first, second = own
        under = s.subtree(second)
        town = s.subtree(first)[-1]
        if town + 2 == under[0] and s.words[town + 1] == "," and _is_place(w, town) and _is_place(w, second):
            attach(s, second, town, "appos")  # 'a plane in Tarn, Norway crashed'
            continue
        apart = under[-1] + 1 < v and s.words[under[0] - 1] == "," and s.words[under[-1] + 1] == ","
        if apart and s.subtree(first)[-1] in (under[0] - 1, under[0] - 2, under[-1] + 1):
            dated = s.deps[under[0]] == "advmod"  # 'once the ruling force' is told of another time
            attach(s, second, first, "dep" if dated else "appos")


@gates.word("using")
def means_of_doer(w: Words) -> None:
    """'sent letters using a false name': who sent them used it, not the letters."""
    s = w.s
    for v in range(3, len(s)):
        thing = s.heads[v]
        h = s.heads[thing]
        if s.words[v].lower() != "using" or s.deps[v] != "acl" or s.deps[thing] != "dobj" or thing > v:
            continue
        doers = s.kids(h, "nsubj")
        things = [*s.kids(thing, "conj"), thing]
        if doers and acts(w, doers[0]) and is_verb(s, h) and not any(acts(w, k) for k in things):
            attach(s, v, h, "advcl")


@gates.word("who")
def who_behind_name(w: Words) -> None:
    """'a speech by Holm who praised it': Holm praised it."""
    s = w.s
    for v in range(4, len(s)):
        noun, first = s.heads[v], s.subtree(v)[0]
        n = s.name_at[first - 1]
        if s.deps[v] != "relcl" or s.words[first].lower() != "who" or n < 0 or noun > first:
            continue
        person = s.top(s.names[n].first, s.names[n].end)
        below = s.deps[person] == "pobj" and s.heads[s.heads[person]] == noun
        if s.names[n].type == "Person" and below and not _is_person(w, noun):
            attach(s, v, person, "relcl")


def _is_place(w: Words, k: int) -> bool:
    n = w.s.name_at[k]
    return n >= 0 and w.schema.is_a(w.s.names[n].type, "Place")


_NAMING = frozenset(("call", "know", "dub", "name", "nickname", "term", "style"))
_ALSO = frozenset(("also", "formerly", "previously", "sometimes", "commonly", "locally", "once", "now"))


@gates.word(*_ALSO)
def other_name(w: Words) -> None:
    """'the boats that reach the isle of Tarn, also called Norisle': the isle has that name."""
    s = w.s
    for v in range(4, len(s)):
        if s.deps[v] not in ("acl", "advcl") or s.lemmas[v].lower() not in _NAMING or s.tags[v] != "VBN":
            continue
        first = s.subtree(v)[0]
        first += s.words[first] == ","
        n = s.name_at[first - 2]
        if s.words[first].lower() not in _ALSO or s.words[first - 1] != "," or n < 0 or s.kids(v, *SUBJECTS):
            continue
        name = s.top(s.names[n].first, s.names[n].end)
        if name != s.heads[v] and s.deps[name] in ("pobj", "dobj", "conj"):
            attach(s, v, name, "acl")


_AMOUNTS = frozenset(("all", "both", "some", "many", "most", "few", "none", "several"))


@gates.label("mark")
def amount_as_subject(w: Words) -> None:
    """'while all agreed that it was cold': all did, and nobody told of later."""
    s = w.s
    for v in range(2, len(s)):
        k = v - 1
        if s.heads[k] != v or s.deps[k] not in ("advmod", "det", "predet", "dep") or s.tags[v][:2] != "VB":
            continue
        if s.words[k].lower() in _AMOUNTS and s.kids(v, "mark") and not s.kids(v, *SUBJECTS, "aux"):
            s.deps[k] = "nsubj"
