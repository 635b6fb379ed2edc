"""Repairs of objects and phrases: two objects, particles, measures, charges, who acts in a passive."""

import re
from itertools import pairwise

from kg.extract.complements import agents
from kg.extract.gates import label, verbs, word
from kg.extract.graft import attach
from kg.extract.particles import ADVERB_PARTICLES, is_particle
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.prepositional import is_time
from kg.extract.repairs.names import kind_of_name
from kg.extract.repairs.targets import named_one
from kg.extract.syntax import is_passive, is_verb, top_verb
from kg.tree import Sentence

_SCORE, _FAR = re.compile(r"\d+[-–—]\d+"), {"kilometre", "metre", "mile", "foot"}  # 'sent ash 10 km up'


def _gives(w: Words, v: int) -> bool:
    """Tell whether a verb may have a bare receiver: 'lent them money'."""
    return any("indirect" in event.pattern.slots for event in w.schema.usual(w.s.lemmas[v].lower()))


@label("dobj")
def receiver_before_number(w: Words) -> None:
    """'lent Moldova $50 million', 'lends Cape Verde two ships': a name before a number is the receiver."""
    s = w.s
    for v in verbs(s) if s.names and ("CD" in s.tags or "$" in s.tags) else ():
        objects = s.kids(v, "dobj")
        if not objects or s.kids(v, "dative") or not _gives(w, v):
            continue
        for k in objects:
            for t in s.kids(k, "nmod", "compound", "quantmod", "amod", "nummod"):
                n = s.name_at[t]
                end = s.names[n].end if n >= 0 else 0
                if v < t < end < k and s.tags[end] in ("CD", "$") and s.subtree(k)[0] == s.names[n].first:
                    attach(s, t, v, "dative")


@label("dobj", "dative")
def second_object(w: Words) -> None:
    """'fined the firm 2 million for delays': the first of two objects is given, or the second measures."""
    s = w.s
    for v in range(len(s)):
        if s.pos[v] not in ("VERB", "AUX"):
            continue
        found = s.kids(v, "dobj")
        if not found:
            if s.kids(v, "dative") and _gives(w, v):  # 'granted Ada Holm a pardon'
                for k in s.kids(v, "oprd"):
                    s.deps[k] = "dobj"
            continue
        for k in [k for noun in found for k in s.kids(noun, "nummod") if k > noun and s.name_at[noun] >= 0]:
            attach(s, k, v, "npadvmod")
        _count_second(s, v, found)
        if len(found) != 2 or found[0] < v or s.kids(v, "dative") or not is_verb(s, v):
            continue
        first, second = found
        if s.words[s.subtree(second)[0] - 1] == ",":  # 'saw droughts in May, the worst on record'
            s.deps[second] = "appos"
            continue
        if s.subtree(first)[-1] + 1 != s.subtree(second)[0]:  # 'sadness and condolences', '(or shares)'
            continue
        units = [q.unit for q in s.quantities if q.span.start <= s.starts[second] < q.span.end]
        measure = bool(units) or bool(_SCORE.fullmatch(s.words[second]))  # 'beat Hull 2–1'
        if kind_of_name(w, first, second):
            attach(s, first, second, "compound")
        elif s.lemmas[v].lower() in ("declare", "proclaim", "pronounce"):
            s.deps[second] = "oprd"
        elif _gives(w, v) and not _FAR.intersection(units):
            s.deps[first] = "dative"
        elif measure:
            s.deps[second] = "npadvmod"
        elif named_one(s, first, second) and s.lemmas[v].lower() not in _CALLING:
            attach(s, first, second, "compound")
        elif s.lemmas[v].lower() in _CALLING or (s.lemmas[v] == "leave" and s.tags[second] in ("JJ", "VBN")):
            s.deps[second] = "oprd"


def _count_second(s: Sentence, v: int, found: list[int]) -> None:
    """'send Kyiv 31 tanks': the number between two objects counts the second."""
    for k in s.kids(v, "npadvmod"):
        if len(found) == 2 and s.tags[k] == "CD" and found[0] == k - 1 and s.subtree(found[1])[0] == k + 1:
            attach(s, k, found[1], "nummod")


# 'called the vote a sham', 'deemed it the worst storm': the second object says what the first one is.
_CALLING = frozenset(("call", "deem", "label", "brand", "dub", "declare", "consider", "name", "proclaim",
                      "pronounce", "rename", "think", "find", "judge", "make", "elect"))  # fmt: skip


@label("attr")
def phrase_behind_complement(w: Words) -> None:
    """'was the boy next door': the second of two complements that touch describes the first."""
    s = w.s
    for v in range(len(s)):
        for first, second in pairwise(s.kids(v, "attr", "npadvmod") if s.lemmas[v] == "be" else []):
            touching = v < first and s.subtree(first)[-1] + 1 == s.subtree(second)[0]
            touching = touching and s.deps[first] == "attr" and not is_time(s, second)
            if (
                touching
                and s.name_at[second] < 0
                and s.tags[second] != "CD"
                and not s.kids(second, "det", "poss")
            ):
                attach(s, second, first, "npadvmod")


@word("by")
def agent_of_passive(w: Words) -> None:
    """'was supplied with radios by Norway': who acts belongs to the passive verb, not to its object."""
    s = w.s
    for v in verbs(s):
        if not is_passive(s, v) or agents(s, v):
            continue
        for noun in [*s.kids(v, "dobj", "oprd"), *[k for p in s.kids(v, "prep") for k in s.kids(p, "pobj")]]:
            if noun < v or w.schema.nouns.get(s.lemmas[noun].lower()):
                continue
            for p in s.kids(noun, "prep"):
                who = s.kids(p, "pobj")
                if s.words[p].lower() == "by" and who and w.schema.is_a(noun_type(w, who[0]), "Agent"):
                    attach(s, p, v, "agent")


@label("prt")
def object_of_particle(w: Words) -> None:
    """'voted down the proposal', 'called off talks': what follows a particle is the verb's object."""
    s = w.s
    for p in range(1, len(s)):
        v = s.heads[p]
        if s.deps[p] != "prt" or not is_verb(s, v) or s.kids(v, "dobj"):
            continue
        for k in [*s.kids(p, "pobj"), *(k for k in s.kids(v, "oprd") if s.pos[k] == "NOUN" and k > p)]:
            attach(s, k, v, "dobj")


@word(*ADVERB_PARTICLES)
def phrase_of_adverb(w: Words) -> None:
    """'were turned back at the border': the phrase behind an adverb of direction belongs to the verb.

    Where the two are one verb, the adverb is its particle: 'set money aside'.
    """
    s = w.s
    for a in range(2, len(s)):
        v = s.heads[a]
        if s.deps[a] != "advmod" or not is_particle(s, v, a) or not is_verb(s, v):
            continue
        for p in s.kids(a, "prep"):
            if s.kids(p, "pobj"):
                attach(s, p, v, "prep")
        if a > v + 1 and f"{s.lemmas[v]}_{s.words[a]}".lower() in w.schema.senses:
            s.deps[a] = "prt"


@word("-")
def adverb_with_hyphen(w: Words) -> None:
    """'collided head-on': the word behind the hyphen is no particle."""
    s = w.s
    for k in range(2, len(s)):
        if s.words[k - 1] != "-":
            continue
        touching = s.ends[k - 1] == s.starts[k] and s.ends[k - 2] == s.starts[k - 1]
        v = s.heads[k]
        behind = is_verb(s, v) and v < k - 2 and all(c < k for c in s.children[k])  # not 'mail-in voting'
        if touching and behind and s.deps[k] in ("prt", "prep", "advmod"):
            s.deps[k] = "meta"


def two_under_one(w: Words) -> None:
    """'in a drive-by shooting': the first of two nouns that touch describes the second."""
    s = w.s
    heads = [s.heads[k] for k, dep in enumerate(s.deps) if dep == "pobj"]
    if len(heads) == len(set(heads)):
        return
    for p in range(len(s)):
        nouns = s.kids(p, "pobj") if len(s.children[p]) > 1 else []
        for first, second in pairwise(nouns):
            between = range(s.subtree(first)[-1] + 1, second)
            if (
                s.tags[first] == "NN"
                and s.tags[second] in ("NN", "NNS")
                and s.name_at[first] < 0
                and not between
            ):
                attach(s, first, second, "compound")
            elif (
                is_time(s, second) and not is_time(s, first) and s.subtree(second)[0] == between.start
            ):  # 'for a fee of 5 million just hours before'
                attach(s, second, top_verb(s, p), "npadvmod")


_GIVEN = frozenset(
    ("permission", "access", "entry", "asylum", "bail", "parole", "citizenship", "immunity", "control")
)
_GIVING = frozenset(("deny", "grant", "refuse", "give", "allow", "offer"))


@word(*_GIVEN)
def receiver_in_group(w: Words) -> None:
    """'denied the firm access to the port': the firm gets none, and there is no firm access."""
    s = w.s
    for k in range(3, len(s)):
        v, noun = s.heads[k], k - 1
        if s.words[k].lower() not in _GIVEN or s.deps[k] != "dobj" or s.lemmas[v].lower() not in _GIVING:
            continue
        first = s.subtree(noun)[0]
        whole = [x for x in s.children[k] if x < k]
        if s.heads[noun] != k or not acts(w, noun) or s.deps[noun] == "poss" or not v < first:
            continue
        if s.subtree(k)[0] != v + 1 or not attach(s, noun, v, "dative"):
            continue
        s.pos[noun] = "NOUN" if s.pos[noun] == "ADJ" else s.pos[noun]
        for x in whole:
            if x != noun:
                attach(s, x, noun, s.deps[x])


@label("dobj")
def measure_of_change(w: Words) -> None:
    """'prices rose 3.1 percent': by how much something changed is no object."""
    s = w.s
    for v in verbs(s) if s.quantities else ():
        objects = s.kids(v, "dobj")
        if not objects or is_passive(s, v) or not s.kids(v, "nsubj"):
            continue
        types = w.schema.usual(s.lemmas[v].lower())
        if not types or types[-1].family != "Change":
            continue
        if "coTheme" in types[-1].roles:  # 'surpassed 100,000'
            continue
        for k in objects:
            measured = any(q.span.start <= s.starts[k] < q.span.end for q in s.quantities)
            if measured and not s.kids(k, "prep", "det", "poss"):
                s.deps[k] = "npadvmod"


@word("aged")
def age_of_verb(w: Words) -> None:
    """'died aged 91 in a hospital in Cairo': the place is that of the death."""
    s = w.s
    for a in range(1, len(s)):
        v = s.heads[a]
        if s.words[a].lower() != "aged" or not is_verb(s, v) or a <= v or s.lemmas[v] == "be":
            continue
        for p in s.kids(a, "prep"):
            attach(s, p, v, "prep")
        s.deps[a] = "meta"


@label("dobj")
def phrase_of_idiom(w: Words) -> None:
    """'held talks with Norway', 'opened fire on them': what hangs on a bare noun hangs on the one verb."""
    s = w.s
    for k in range(1, len(s)):
        v = s.heads[k]
        if s.deps[k] != "dobj" or v > k:
            continue
        known = w.grammar.idioms.get(s.lemmas[v].lower(), ())
        if s.words[k].lower() in known and not s.kids(k, "det", "amod", "poss", "nummod", "compound", "conj"):
            for p in [p for p in s.kids(k, "prep") if s.words[p].lower() != "of"]:
                attach(s, p, v, "prep")
