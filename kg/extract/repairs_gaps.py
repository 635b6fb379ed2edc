"""Repairs of clauses with a part elsewhere: stranded prepositions, subjects taken for modifiers."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words
from kg.extract.repairs_nouns import is_event
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
