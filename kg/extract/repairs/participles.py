"""Repairs of clauses without a finite verb: whose participle or infinitive it is."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.status import with_to
from kg.extract.syntax import (
    NOMINAL,
    SUBJECTS,
    infinitive,
    is_finite,
    is_superlative,
    is_verb,
)
from kg.tree import Sentence


def apart(s: Sentence, v: int) -> bool:
    """Tell whether a comma opens the clause of a verb."""
    first = s.subtree(v)[0]
    return "," in (s.words[first], s.words[first - 1])


@label("advcl", "pcomp")
def participle_of_main(w: Words) -> None:
    """'halts sales until rules are met, while ordering a review': who halts orders."""
    s = w.s
    for v in range(3, len(s)):
        if s.tags[v] != "VBG" or s.deps[v] not in ("advcl", "pcomp") or s.kids(v, *SUBJECTS):
            continue
        clause = s.heads[v] if s.deps[v] == "pcomp" else v
        if s.deps[v] == "pcomp" and (s.deps[clause] != "prep" or s.words[clause].lower() not in _WHILE):
            continue
        h = s.heads[clause]
        if h > v or not is_verb(s, h) or not (s.kids(v, "mark") or clause != v) or not apart(s, clause):
            continue
        while s.deps[h] == "conj":
            h = s.heads[h]
        above = _main(s, s.heads[h])
        if s.deps[h] == "advcl" and is_finite(s, h) and s.kids(h, "mark") and h != above < clause:
            attach(s, clause, above, s.deps[clause])


_WHILE = frozenset(("after", "before", "while", "without", "despite"))


def _main(s: Sentence, v: int) -> int:
    """Return the finite verb around a clause: 'becomes' for 'becomes the first to win'."""
    while s.heads[v] != v and not (is_verb(s, v) and is_finite(s, v)):
        v = s.heads[v]
    return v


@word("with")
def absolute(w: Words) -> None:
    """'with most members voting against', 'with Holm saying so': the noun under 'with' acts."""
    s = w.s
    for p in range(1, len(s)):
        if s.words[p].lower() != "with" or s.deps[p] != "prep":
            continue
        nouns = s.kids(p, "pobj")
        if len(nouns) != 1:
            continue
        noun = nouns[0]
        end = s.subtree(noun)[-1] + 1
        inner = [k for k in s.kids(p, "pcomp") if s.tags[k] == "VBG" and k > noun]
        apart = s.words[p - 1] == "," or s.pos[s.heads[p]] in NOMINAL
        if not inner and apart and end < len(s) and s.deps[end] == "advcl" and acts(w, noun):
            inner = [end] if s.tags[end] == "VBG" and is_verb(s, s.heads[end]) and s.heads[end] < p else []
        if inner and not s.kids(inner[0], *SUBJECTS, "mark"):
            attach(s, p, _main(s, s.heads[p]), "prep")
            attach(s, inner[0], p, "pcomp")
            attach(s, noun, inner[0], "nsubj")


_SEEN = frozenset(
    ("see", "hear", "watch", "spot", "notice", "observe", "feel", "catch", "film", "photograph", "picture",
     "record", "show", "depict", "find", "discover", "leave", "keep", "send")
)  # fmt: skip


@label("advcl", "ccomp", "xcomp")
def deed_of_object(w: Words) -> None:
    """'heard a boy playing drums', 'caused houses in Tarn, Kenya, to collapse': the object does it."""
    s = w.s
    for v in range(2, len(s)):
        h = s.heads[v]
        if s.deps[v] not in ("advcl", "ccomp", "xcomp") or h > v or not is_verb(s, h):
            continue
        if s.kids(v, "mark", *SUBJECTS):
            continue
        nouns = [k for k in s.kids(h, "dobj") if h < k < v]
        if len(nouns) != 1 or s.words[nouns[0]].lower().endswith(("self", "selves")):
            continue
        noun, lemma = nouns[0], s.lemmas[h].lower()
        first = s.subtree(v)[0]
        if s.tags[v] == "VBG" and lemma in _SEEN and s.subtree(noun)[-1] == first - 1:
            attach(s, v, noun, "acl")
        elif with_to(s, v) and lemma in _CAUSES and (s.deps[v] == "advcl" or lemma == "cause"):
            attach(s, v, h, "ccomp")
            attach(s, noun, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")


_CAUSES = frozenset(("cause", "force", "compel", "allow", "enable", "prompt", "permit"))


@label("acl")
def absolute_pairs(w: Words) -> None:
    """'with Iran firing rockets and Iraq returning fire': the noun right before each participle acts."""
    s = w.s
    for v in range(3, len(s)):
        noun = v - 1
        first = s.heads[noun]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.deps[noun] != "conj":
            continue
        if s.heads[v] not in (noun, first):
            continue
        above = s.heads[first]
        while is_verb(s, above) and s.deps[above] == "xcomp" and first < noun:
            above = s.heads[above]
        if s.tags[above] != "VBG" or not s.kids(above, "nsubj") or s.deps[above] not in ("pcomp", "advcl"):
            continue
        if first > above and s.words[s.subtree(noun)[0] - 1].lower() in ("and", "but", "while"):
            for c in s.kids(first, "cc"):
                attach(s, c, above, "cc")
            attach(s, v, above, "conj")
            attach(s, noun, v, "nsubj")


@label("ccomp")
def counted_sufferer(w: Words) -> None:
    """'reported as many as 32 injured': a bare number before a participle is who is meant."""
    s = w.s
    for v in range(1, len(s)):
        if s.tags[v] != "VBN" or s.deps[v] != "ccomp" or s.kids(v, *SUBJECTS):
            continue
        numbers = [k for k in s.kids(v, "nummod") if k == v - 1 and s.tags[k] == "CD"]
        if numbers:
            s.deps[numbers[0]] = "nsubjpass"


_TIMES = frozenset(("day", "night", "week", "month", "year", "time", "hour", "minute", "morning", "evening",
                    "weekend", "decade"))  # fmt: skip


@label("acl")
def participle_of_time(w: Words) -> None:
    """'fired shells for the second day hitting a school': no day hits anything."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.lemmas[noun].lower() not in _TIMES:
            continue
        prep = s.heads[noun]
        if s.deps[noun] == "pobj" and is_verb(s, s.heads[prep]):
            attach(s, v, s.heads[prep], "advcl")
        elif is_verb(s, prep) and (s.deps[noun] == "npadvmod" or _spends(s, noun)):
            attach(s, v, prep, "advcl")


def _spends(s: Sentence, noun: int) -> bool:
    """'spent his time painting': who spends the time paints."""
    return s.deps[noun] == "dobj" and s.lemmas[s.heads[noun]].lower() in ("spend", "waste", "pass", "devote")


@label("agent")
def participle_with_agent(w: Words) -> None:
    """'came from a park in Tarn run by monks': a passive participle right behind a noun describes it."""
    s = w.s
    for v in range(2, len(s)):
        if s.deps[v] != "advcl" or s.tags[v] != "VBN" or not s.kids(v, "agent") or s.heads[v] > v:
            continue
        if s.kids(v, "mark", "aux", "auxpass", *SUBJECTS):
            continue
        first = s.subtree(v)[0]
        noun = first - 1
        if s.words[first] == "," or s.pos[noun] not in NOMINAL or noun <= s.heads[v]:
            continue
        while s.deps[noun] in ("compound", "nmod", "amod", "nummod"):
            noun = s.heads[noun]
        prep = s.heads[noun]
        place = s.deps[noun] == "pobj" and w.schema.is_a(noun_type(w, noun), "Place")
        if place and s.words[prep].lower() in ("in", "near", "at") and s.pos[s.heads[prep]] in NOMINAL:
            noun = s.heads[prep]
        attach(s, v, noun, "acl")


@label("relcl")
def relative_of_thing(w: Words) -> None:
    """'the suspect in a shooting which left two dead': which is no person, and no day either."""
    s = w.s
    for v in range(2, len(s)):
        noun = s.heads[v]
        if s.deps[v] == "relcl" and _dated(s, noun) and s.pos[s.heads[s.heads[noun]]] in NOMINAL:
            if any(s.tags[k] == "WDT" for k in s.kids(v, "nsubj", "nsubjpass") if not _begins(s, v)):
                attach(s, v, s.heads[s.heads[noun]], "relcl")
            continue
        if s.deps[v] != "relcl" or not w.schema.is_a(noun_type(w, noun), "Person"):
            continue
        pronoun = next((k for k in s.kids(v, "nsubj", "nsubjpass", "dobj") if s.tags[k] == "WDT"), -1)
        if pronoun < 0 or (s.name_at[noun] >= 0 and s.words[pronoun].lower() != "which"):
            continue
        inner = [
            k for p in s.kids(noun, "prep") if p < v for k in s.kids(p, "pobj")
            if k < pronoun and s.tags[k].startswith("NN") and not w.schema.is_a(noun_type(w, k), "Agent")
        ]  # fmt: skip
        above = s.heads[s.heads[noun]] if s.deps[noun] == "pobj" else noun
        if (
            not inner
            and s.words[pronoun].lower() == "which"
            and s.tags[above] in ("NN", "NNS")
            and above < noun
        ):
            attach(s, v, above, "relcl")  # 'a decree by Holm, which was signed in May'
        told = [k for k in s.kids(above, "dobj") if k < noun] if is_verb(s, above) else []
        if not inner and told and s.words[pronoun].lower() == "which" and s.words[s.heads[noun]] == "by":
            attach(s, v, told[-1], "relcl")
        if inner and (s.words[pronoun].lower() == "which" or w.schema.nouns.get(s.lemmas[inner[-1]].lower())):
            attach(s, v, inner[-1], "relcl")


def _dated(s: Sentence, noun: int) -> bool:
    """'a blast in Tarn on Friday, which ...': a day under a noun."""
    timed = any(t.span.start <= s.starts[noun] < t.span.end for t in s.times)
    return timed and s.deps[noun] == "pobj" and s.deps[s.heads[noun]] == "prep"


def _begins(s: Sentence, v: int) -> bool:
    """'on Friday, which is a holiday', 'in June, which marks the end': of days as well."""
    return s.lemmas[v].lower() in ("be", "mark", "begin", "start", "end", "fall", "coincide", "see", "become")


_CLAUSES = 3  # clauses inside one another


@label("acl", "relcl")
def infinitive_of_first(w: Words) -> None:
    """'the first minister of Tarn to be jailed': the infinitive belongs to 'first', not to the last noun."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] not in ("acl", "relcl") or not infinitive(s, v) or s.kids(v, *SUBJECTS):
            continue
        top, above = noun, noun
        for _ in range(_CLAUSES):
            if s.deps[above] != "pobj" or s.deps[s.heads[above]] != "prep":
                break
            above = s.heads[s.heads[above]]
            top = above if s.pos[above] in NOMINAL and is_superlative(s, above) else top
        if top != noun:
            attach(s, v, top, s.deps[v])


@label("poss")
def owners_of_one(w: Words) -> None:
    """'Tarn Oil and Norgas's deal is off': one deal of both, as the verb shows."""
    s = w.s
    for noun in range(2, len(s)):
        first = s.heads[noun]
        v = s.heads[first]
        if s.deps[noun] != "conj" or s.deps[first] not in ("nsubj", "nsubjpass") or s.name_at[first] < 0:
            continue
        owners = [k for k in s.kids(noun, "poss") if s.name_at[k] >= 0]
        single = [
            k for k in (v, *s.kids(v, "aux", "auxpass")) if s.words[k].lower() in _ONE or s.tags[k] == "VBZ"
        ]
        if (
            owners
            and single
            and s.tags[noun] in ("NN", "NNP")
            and s.words[s.subtree(owners[0])[0] - 1] == "and"
        ):
            attach(s, noun, v, s.deps[first])
            attach(s, first, noun, "poss")


_ONE = frozenset(("is", "was", "has", "does"))


@label("cc")
def phrase_of_next(w: Words) -> None:
    """'asked him to leave and in return they pay': what stands behind 'and' belongs to the clause there."""
    s = w.s
    for p in range(2, len(s) - 2):
        if s.deps[p] != "prep" or s.deps[p - 1] != "cc" or s.heads[p] >= p or not is_verb(s, s.heads[p]):
            continue
        after = s.subtree(p)[-1] + 1
        after += 1 if after < len(s) and s.words[after] == "," else 0
        subject = next(
            (k for k in range(after, len(s)) if s.deps[k] in SUBJECTS and s.subtree(k)[0] == after), -1
        )
        if subject > 0 and s.deps[s.heads[subject]] == "conj" and s.heads[subject] > subject:
            attach(s, p, s.heads[subject], "prep")
