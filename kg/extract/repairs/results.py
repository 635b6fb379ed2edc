"""Repairs of what ends a clause: whose doing a participle is, what a condition or an aside belongs to."""

from kg.extract.deeds import PAPERS
from kg.extract.gates import label, word
from kg.extract.graft import attach, swap
from kg.extract.joined import HURT, continues
from kg.extract.phrases import Words, acts
from kg.extract.syntax import SUBJECTS, is_finite, is_passive, is_verb, surface_subjects

_TOLD = frozenset(("report", "confirm", "declare", "announce", "record", "register", "note", "document"))
_DONE = HURT | {"leave", "destroy", "damage", "displace", "affect", "hospitalize", "hospitalise", "strand"}
# What only an event can do: 'reports an outage, continuing the next day'.
_LASTS = frozenset(("continue", "last", "occur", "start", "total", "spread", "range", "erupt", "peak"))
_SHOWN = frozenset(("have", "put", "place", "show", "depict", "locate"))
_CHARTS = PAPERS | {
    "update",
    "bulletin",
    "advisory",
    "forecast",
    "map",
    "model",
    "image",
    "chart",
    "photograph",
}
_GOES = frozenset(("go", "fall", "pass", "swing"))


@label("advcl")
def participle_of_reported(w: Words) -> None:
    """'The ministry reports a flood in Tarn, killing two': the flood kills, not who reports it."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if not continues(s, v) or is_passive(s, h):
            continue
        found = [k for k in s.kids(h, "dobj") if h < k < v and not acts(w, k)]
        harm = s.lemmas[h].lower() in _TOLD and s.lemmas[v].lower() in _DONE | _LASTS
        if found and (harm or _charted(w, h, v)):
            attach(s, v, found[0], "acl")


def _charted(w: Words, h: int, v: int) -> bool:
    """'The update put the storm near Tarn, moving west': the storm moves, not the update."""
    s = w.s
    moves = any(event.family == "Movement" for event in w.schema.usual(s.lemmas[v].lower()))
    shown = moves and s.lemmas[h].lower() in _SHOWN
    return shown and any(s.lemmas[k].lower() in _CHARTS for k in s.kids(h, "nsubj"))


@label("advcl")
def participle_of_receiver(w: Words) -> None:
    """'The seats went to newcomers, ousting the old guard': the newcomers oust, not the seats."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if not continues(s, v) or s.lemmas[h].lower() not in _GOES:
            continue
        deeds = w.schema.usual(s.lemmas[v].lower())
        if not deeds or deeds[-1].roles.get("agent") != "Agent" or deeds[-1].family != "Office":
            continue
        who = [k for p in s.kids(h, "prep") if s.words[p].lower() == "to" for k in s.kids(p, "pobj")]
        subjects = surface_subjects(s, h, w.grammar)
        if len(who) == 1 and h < who[0] < v and acts(w, who[0]) and not any(acts(w, k) for k in subjects):
            attach(s, v, who[0], "acl")


@label("advcl")
def state_of_gerund(w: Words) -> None:
    """'stopped for driving while drunk': the state is that of the driving, not of the stop."""
    s = w.s
    for v in range(3, len(s)):
        if s.deps[v] != "advcl":
            continue
        first = s.subtree(v)[0]
        g = first - 1
        if s.words[first].lower() not in ("while", "when", "without"):
            continue
        if (
            s.tags[v] not in ("JJ", "VBN")
            or s.kids(v, *SUBJECTS, "aux", "auxpass")
            or g < 1
            or not s.words[g].lower().endswith("ing")
        ):
            continue
        below = s.deps[g] == "pcomp" or (s.deps[g] == "pobj" and not s.kids(g, "det", "amod", "poss"))
        if below and s.heads[v] < g and s.words[s.heads[g]].lower() in ("of", "for", "with"):
            attach(s, v, g, "advcl")


def aside_of_speaker_before(w: Words) -> None:
    """'The lake is shrinking, experts say, a threat to fish': what follows the aside is not what they say."""
    s = w.s
    for v in range(3, len(s) - 1):
        if s.words[v + 1] != "," or s.lemmas[v].lower() not in w.grammar.say or not is_finite(s, v):
            continue
        beside = s.deps[v] in ("parataxis", "ccomp", "dep", "conj") and s.heads[v] < v
        said = [k for k in s.kids(v, "ccomp") if k < v]  # the clause before, above or below the aside
        if not said and not (beside and is_verb(s, s.heads[v])):
            continue
        subjects, told = s.kids(v, "nsubj"), s.kids(v, "dobj")
        if not subjects or len(told) != 1 or told[0] < v or s.subtree(told[0])[0] not in (v + 1, v + 2):
            continue
        first = s.subtree(subjects[0])[0]
        if s.subtree(subjects[0])[-1] + 1 != v or s.words[first - 1] != ",":
            continue
        if s.pos[first - 2] in ("NOUN", "PROPN") and attach(s, told[0], first - 2, "appos"):
            h = s.heads[v]
            if not said:
                s.deps[v] = "parataxis"
            if not said and s.heads[h] == h:  # as if it stood in front: 'experts say the lake is shrinking'
                swap(s, v, h, "ccomp")


@word('"', "“")
def joined_in_quote(w: Words) -> None:
    """'The note read "Floods ruin fields; cause hunger"': who acts is named inside the quotation."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] not in ("ccomp", "conj") or h > v or s.kids(v, *SUBJECTS, "aux", "auxpass", "mark"):
            continue
        opening = [k for k in range(h + 1, v) if s.words[k] in ("“", '"')]
        if s.tags[v] not in ("VBP", "VBZ", "VBD") or not opening or s.lemmas[h].lower() not in w.grammar.say:
            continue
        closed = any(s.words[k] in ("”", '"') for k in range(opening[-1] + 1, v))
        inside = [
            k for k in s.kids(h, "ccomp")
            if opening[-1] < k < v and is_finite(s, k) and s.kids(k, "nsubj", "nsubjpass")
        ]  # fmt: skip
        if inside and not closed and len(opening) % 2:
            attach(s, v, inside[-1], "conj")


@label("conj")
def phrase_of_nearest(w: Words) -> None:
    """'is harsh and contemptuous of the poor': what follows the second adjective belongs to it."""
    s = w.s
    for p in range(3, len(s)):
        first = s.heads[p]
        if s.deps[p] != "prep" or s.pos[first] != "ADJ" or first > p:
            continue
        nearest = [k for k in s.kids(first, "conj") if k == p - 1 and s.pos[k] == "ADJ"]
        if nearest:
            attach(s, p, nearest[0], "prep")


@label("quantmod")
def number_before_as(w: Words) -> None:
    """'rises to six as three more die': 'as' opens a clause, it counts nothing."""
    s = w.s
    for i in range(2, len(s) - 1):
        if (
            s.words[i].lower() != "as"
            or s.deps[i] != "quantmod"
            or s.words[i - 2].lower() not in ("to", "by")
        ):
            continue
        prep, noun = i - 2, s.heads[s.heads[i]]
        v = s.heads[noun]
        if s.tags[i - 1] != "CD" or s.kids(prep, "pobj") or s.deps[noun] not in SUBJECTS or not is_verb(s, v):
            continue
        if attach(s, i - 1, prep, "pobj"):
            attach(s, i, v, "mark")


@label("acomp", "oprd")
def absolute_behind_complement(w: Words) -> None:
    """'remain closed with talks still underway': the talks belong to the clause, not to 'closed'."""
    s = w.s
    for p in range(2, len(s)):
        h = s.heads[p]
        if s.words[p].lower() != "with" or s.deps[p] != "prep" or s.deps[h] not in ("acomp", "oprd"):
            continue
        behind = [c for k in s.kids(p, "pobj") for c in s.kids(k, "amod", "acl", "advmod") if c > k]
        if behind and is_verb(s, s.heads[h]) and s.heads[h] < h:
            attach(s, p, s.heads[h], "prep")


@word("as")
def clause_behind_as(w: Words) -> None:
    """'were moved as flooding from the river closed roads': 'as' opens a clause, and the flooding acts."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or not h < v or not is_finite(s, v) or s.kids(v, *SUBJECTS, "mark", "expl"):
            continue
        for p in s.kids(h, "prep"):
            nouns = s.kids(p, "pobj", "pcomp")
            if s.words[p].lower() != "as" or not nouns or not h < p < nouns[0] < v or s.lemmas[v] == "be":
                continue
            if acts(w, nouns[0]) or s.lemmas[nouns[0]].lower() in w.schema.offices:
                continue  # 'resigned as governor': an office, whatever follows
            if s.subtree(p)[-1] + 1 == s.subtree(v)[0] and attach(s, nouns[0], v, "nsubj"):
                s.pos[nouns[0]] = "NOUN" if s.pos[nouns[0]] == "VERB" else s.pos[nouns[0]]
                attach(s, p, v, "mark")
                break


# Types of their own by what stands behind the object: 'left nine people injured'.
_TOLD_BY_OBJECT = frozenset(("injured", "wounded", "hurt", "killed", "stranded", "trapped"))


@word("leave", "leaves", "left", "leaving")
def left_so(w: Words) -> None:
    """'left nine people displaced from their homes': that is what came of it."""
    s = w.s
    for v in range(1, len(s)):
        if s.lemmas[v].lower() != "leave" or not is_verb(s, v) or s.kids(v, "oprd"):
            continue
        for state in s.kids(v, "xcomp"):
            if s.tags[state] == "VBN" and s.kids(v, "dobj") and not s.kids(state, "aux", "auxpass"):
                s.deps[state] = "oprd"
        for noun in [k for k in s.kids(v, "dobj") if k > v]:
            for c in s.kids(noun, "acl"):
                bare = s.tags[c] == "VBN" and not s.kids(c, "agent", "aux", "auxpass")
                if (
                    bare
                    and c > noun
                    and s.words[c].lower() not in _TOLD_BY_OBJECT
                    and s.words[s.subtree(c)[0] - 1] != ","
                ):
                    attach(s, c, v, "oprd")
