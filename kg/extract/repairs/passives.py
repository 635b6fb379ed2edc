"""Repairs of what follows a passive or a clause in front: who does it is not always the subject before it."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.joined import continues
from kg.extract.phrases import Words, acts
from kg.extract.syntax import SUBJECTS, is_finite, is_passive, is_verb

_HARM = frozenset(("Conflict", "Incident"))
_ASSAULTS = frozenset(("Attack", "Bomb", "Shoot", "Stab", "Invade"))
_EFFECTS = frozenset(
    ("leave", "force", "cause", "trigger", "disrupt", "prompt", "damage", "destroy", "displace", "wreck",
     "flood", "cut", "knock", "bury", "trap", "strand", "ignite", "spark", "devastate", "wash", "affect")
)  # fmt: skip


def _harms(w: Words, v: int) -> bool:
    events = w.schema.usual(w.s.lemmas[v].lower())
    return bool(events) and all(event.family in _HARM for event in events)


def _attacks(w: Words, v: int) -> bool:
    events = w.schema.usual(w.s.lemmas[v].lower())
    return bool(events) and all(event.id in _ASSAULTS for event in events)


@label("auxpass", "nsubjpass")
def harm_of_agent(w: Words) -> None:
    """'The town was hit by a storm, killing two': the storm kills, not the town."""
    s = w.s
    for v in range(6, len(s)):
        h = s.heads[v]
        if not continues(s, v) or not is_passive(s, h):
            continue
        nouns = [k for p in s.kids(h, "agent") if p > h for k in s.kids(p, "pobj")]
        harms = _harms(w, v) or s.lemmas[v].lower() in _EFFECTS
        if nouns and nouns[0] < v and harms and (_harms(w, h) or not acts(w, nouns[0])):
            attach(s, v, nouns[0], "acl")
        elif not nouns and _harms(w, v) and _attacks(w, h) and s.kids(h, "nsubjpass"):
            s.deps[v] = "parataxis"  # 'Two villages were bombed, killing nine': the villages killed nobody
            s.index()


@label("advcl")
def subject_behind_clause(w: Words) -> None:
    """'As troops left Oslo, Ada Holm praised them': what stands before the verb is no second thing left."""
    s = w.s
    for v in range(4, len(s)):
        if s.deps[v] not in ("ROOT", "ccomp") or not is_verb(s, v) or not is_finite(s, v):
            continue
        if s.kids(v, *SUBJECTS, "expl"):
            continue
        first = min([v, *s.kids(v, "aux", "auxpass", "neg", "advmod")])
        for c in [c for c in s.kids(v, "advcl") if c < v and s.kids(c, "mark") and s.kids(c, *SUBJECTS)]:
            for k in s.subtree(c):
                opens, last = s.subtree(k)[0], s.subtree(k)[-1]
                ends = last == first - 1 or (last == first - 2 and s.words[first - 1] == ",")
                beside = s.deps[k] in ("conj", "appos") and s.heads[k] < k
                if beside and ends and k > c and s.words[opens - 1] == "," and acts(w, k):
                    attach(s, k, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
                    break


@word("after", "before", "since", "until")
def clause_behind_after(w: Words) -> None:
    """'were hurt after a bus, carrying guests, fell into a river': the bus carries and falls."""
    s = w.s
    for v in range(6, len(s)):
        h = s.heads[v]
        if s.deps[v] not in ("conj", "advcl") or h > v or not is_verb(s, v) or not is_finite(s, v):
            continue
        first = min([v, *s.kids(v, "aux", "auxpass", "neg", "advmod")])
        if s.kids(v, *SUBJECTS, "mark", "expl") or s.words[first - 1] != ",":
            continue
        for p in [p for p in s.kids(h, "prep") if s.words[p].lower() in _WHEN and h < p < v]:
            for noun in s.kids(p, "pobj"):
                aside = [
                    g for x in (h, noun) for g in s.kids(x, "advcl", "acl") if s.subtree(g)[-1] == first - 2
                ]
                if (
                    aside
                    and s.words[s.subtree(aside[0])[0] - 1] == ","
                    and s.tags[aside[0]] in ("VBG", "VBN")
                ):
                    attach(s, aside[0], noun, "acl")
                    attach(s, noun, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
                    attach(s, p, v, "mark")
                    attach(s, v, h, "advcl")


_WHEN = frozenset(("after", "before", "since", "until"))
