"""Repairs of clauses without a finite verb: whose participle or infinitive it is."""

from kg.extract.graft import attach
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.status import with_to
from kg.extract.syntax import NOMINAL, PAPERS, SUBJECTS, infinitive, is_finite, is_superlative, is_verb, surface_subjects
from kg.tree import Sentence

_OF_CLAUSE = frozenset(("mean", "show", "indicate", "suggest", "imply", "signal"))  # so do facts


def participle_of_speaker(w: Words) -> None:
    """'said the dam had failed, blaming the rain': who says so blames, not the dam."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or h > v or s.kids(v, *SUBJECTS) or not _tells(w, v):
            continue
        above = s.heads[h]
        if s.deps[h] != "ccomp" or above > h or s.lemmas[above].lower() not in w.grammar.say:
            continue
        if _apart(s, v) and not _tells(w, h) and is_finite(s, h):
            attach(s, v, above, "advcl")


def _apart(s: Sentence, v: int) -> bool:
    """Tell whether a comma opens the clause of a verb."""
    first = s.subtree(v)[0]
    return "," in (s.words[first], s.words[first - 1])


def _tells(w: Words, v: int) -> bool:
    """'blaming', 'praising', 'adding': only who speaks can do it."""
    lemma = w.s.lemmas[v].lower()
    told = lemma in w.grammar.say or any(e.family == "Communication" for e in w.schema.usual(lemma))
    return told and lemma not in _OF_CLAUSE


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
        if h > v or not is_verb(s, h) or not (s.kids(v, "mark") or clause != v) or not _apart(s, clause):
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


def absolute(w: Words) -> None:
    """'with most members voting against', 'with Holm saying so': the noun under 'with' acts."""
    s = w.s
    for p in range(1, len(s)):
        nouns = s.kids(p, "pobj")
        if s.words[p].lower() != "with" or s.deps[p] != "prep" or len(nouns) != 1:
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


def deed_of_object(w: Words) -> None:
    """'heard a boy playing drums', 'caused houses in Tarn, Kenya, to collapse': the object does it."""
    s = w.s
    for v in range(2, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or h > v or not is_verb(s, h) or s.kids(v, "mark", *SUBJECTS):
            continue
        nouns = [k for k in s.kids(h, "dobj") if h < k < v]
        if len(nouns) != 1 or s.words[nouns[0]].lower().endswith(("self", "selves")):
            continue
        noun, lemma = nouns[0], s.lemmas[h].lower()
        first = s.subtree(v)[0]
        if s.tags[v] == "VBG" and lemma in _SEEN and s.subtree(noun)[-1] == first - 1:
            attach(s, v, noun, "acl")
        elif with_to(s, v) and lemma in _CAUSES:
            attach(s, v, h, "ccomp")
            attach(s, noun, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")


_CAUSES = frozenset(("cause", "force", "compel", "allow", "enable", "prompt", "permit"))


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
        elif s.deps[noun] == "npadvmod" and is_verb(s, prep):
            attach(s, v, prep, "advcl")


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
        if pronoun < 0 or s.name_at[noun] >= 0 and s.words[pronoun].lower() != "which":
            continue
        inner = [
            k for p in s.kids(noun, "prep") if p < v for k in s.kids(p, "pobj")
            if k < pronoun and s.tags[k].startswith("NN") and not w.schema.is_a(noun_type(w, k), "Agent")
        ]  # fmt: skip
        if inner and (s.words[pronoun].lower() == "which" or w.schema.nouns.get(s.lemmas[inner[-1]].lower())):
            attach(s, v, inner[-1], "relcl")


def _dated(s: Sentence, noun: int) -> bool:
    """'a blast in Tarn on Friday, which ...': a day under a noun."""
    timed = any(t.span.start <= s.starts[noun] < t.span.end for t in s.times)
    return timed and s.deps[noun] == "pobj" and s.deps[s.heads[noun]] == "prep"


def _begins(s: Sentence, v: int) -> bool:
    """'on Friday, which is a holiday', 'in June, which marks the end': of days as well."""
    return s.lemmas[v].lower() in ("be", "mark", "begin", "start", "end", "fall", "coincide", "see", "become")


def joined_to_speaker(w: Words) -> None:
    """'said that the aid was late but denied a plot': who said so denied it, not the aid."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or not is_verb(s, v) or s.kids(v, *SUBJECTS) or not _tells(w, v):
            continue
        while s.deps[h] == "conj" and is_verb(s, h) and not s.kids(h, *SUBJECTS):
            h = s.heads[h]
        subjects = surface_subjects(s, h, w.grammar)
        if not subjects or s.tags[v] not in ("VBD", "VBZ", "VBP") or any(_speaks(w, k) for k in subjects):
            continue
        said = _speaker_above(w, h, v)
        if said >= 0:
            for c in [c for c in range(v - _NEAR, v) if s.deps[c] == "cc" and s.heads[c] < c]:
                attach(s, c, said, "cc")
            attach(s, v, said, "conj")


def _speaks(w: Words, k: int) -> bool:
    return acts(w, k) or w.s.lemmas[k].lower() in (w.grammar.speakers | PAPERS)


def _speaker_above(w: Words, h: int, v: int) -> int:
    """Return the verb around a clause that somebody who speaks does in the tense of a joined verb, else -1."""
    s = w.s
    for _ in range(_CLAUSES):
        above = s.heads[h]
        while not is_verb(s, above) and s.heads[above] != above:
            above = s.heads[above]
        if s.deps[h] not in ("ccomp", "relcl", "advcl") or above > h or not is_verb(s, above):
            return -1
        speech = s.lemmas[above].lower() in w.grammar.say
        if s.tags[above] == s.tags[v] and any(speech or _speaks(w, k) for k in s.kids(above, "nsubj")):
            return above
        h = above
    return -1


_NEAR = 4  # tokens from 'and' to its verb
_CLAUSES = 3  # clauses inside one another


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
