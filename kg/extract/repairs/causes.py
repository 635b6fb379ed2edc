"""Repairs of what brings something about: results, reasons and aims belong to the verb that tells of them."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.repairs.participles import apart
from kg.extract.syntax import SUBJECTS, infinitive, is_finite, is_verb, top_verb
from kg.tree import Sentence

# What a mishap does: 'crashed into a shop causing damage'.
_RESULTS = frozenset(
    ("cause", "leave", "kill", "injure", "wound", "damage", "destroy", "trigger", "prompt", "spark",
     "displace", "disrupt", "claim", "strand", "result")
)  # fmt: skip
_ROUND = frozenset(("in", "at", "on", "from", "near", "into", "onto", "to", "with", "through"))
_CHAIN = 4  # nouns below one another
# 'the firm left its mines, which made the town poor': what the whole clause does.
_CHANGES = frozenset(
    ("turn", "make", "leave", "cause", "mean", "force", "prompt", "allow", "enable", "render", "trigger",
     "spark", "lead", "result")
)  # fmt: skip


@label("acl")
def result_of_mishap(w: Words) -> None:
    """'A lorry crashed into a shop causing damage': the crash does, not the shop."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.lemmas[v].lower() not in _RESULTS or noun > v:
            continue
        prep = s.heads[noun]
        h = s.heads[prep] if s.deps[noun] == "pobj" else prep
        around = s.deps[noun] == "dobj" or (s.deps[noun] == "pobj" and s.words[prep].lower() in _ROUND)
        if not around or not is_verb(s, h) or h > noun or _brings(w, noun):
            continue
        mishap = any(event.family == "Incident" for event in w.schema.usual(s.lemmas[h].lower()))
        if mishap or s.lemmas[h].lower() in _STRIKING:
            attach(s, v, h, "advcl")


_STRIKING = frozenset(("hit", "strike", "ram", "plough", "plow", "smash", "slam", "fall", "run"))


def _brings(w: Words, noun: int) -> bool:
    """Tell whether a noun may bring something about itself: an event, a force, a substance."""
    s = w.s
    if any(not one.when for one in w.schema.noun_senses.get(s.lemmas[noun].lower(), ())):
        return True
    kind = noun_type(w, noun)
    return any(w.schema.is_a(kind, one) for one in ("Happening", "Weapon", "Substance", "Disease"))


_TRACED = frozenset(("attribute", "ascribe", "blame"))  # 'the peso fell, which the bank blames on cuts'


@label("relcl")
def relative_of_clause(w: Words) -> None:
    """'left its mines, which makes the town poor': the leaving does, no place or body beside it."""
    s = w.s
    for v in range(4, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "relcl" or s.lemmas[v].lower() not in _CHANGES | _TRACED or s.deps[noun] != "pobj":
            continue
        told = "dobj" if s.lemmas[v].lower() in _TRACED else "nsubj"
        which = [k for k in s.kids(v, told) if s.words[k].lower() == "which" and s.words[k - 1] == ","]
        prep = s.heads[noun]
        while told == "dobj" and s.deps[s.heads[prep]] == "pobj" and not _brings(w, s.heads[prep]):
            prep = s.heads[s.heads[prep]]  # 'fell to a low of 59 per dollar'
        h = s.heads[prep]
        if not which or noun > v or s.words[prep].lower() not in _ROUND or not is_verb(s, h):
            continue
        while s.deps[h] in ("ccomp", "xcomp") and not is_finite(s, h) and is_verb(s, s.heads[h]):
            h = s.heads[h]
        plural = s.tags[noun] in ("NNS", "NNPS") and s.tags[v] == "VBZ"
        own = s.lemmas[noun] == "body" and s.kids(noun, "poss")
        if plural or own or not (_brings(w, noun) or acts(w, noun)):
            attach(s, v, h, "relcl")


_DENYING = frozenset(("deny", "dispute", "refute", "contradict"))


@word("which")
def denial_of_clause(w: Words) -> None:
    """'said it had hit Kenya, which Kenya denies': the hitting is denied, no country or person."""
    s = w.s
    for v in range(4, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "relcl" or s.lemmas[v].lower() not in _DENYING or noun > v:
            continue
        which = [k for k in s.kids(v, "dobj") if s.words[k].lower() == "which" and s.words[k - 1] == ","]
        kind = noun_type(w, noun)
        if not which or not (acts(w, noun) or w.schema.is_a(kind, "Place") or w.schema.is_a(kind, "Agent")):
            continue
        top = top_verb(s, noun)
        if top != noun and is_verb(s, top) and top < noun:
            attach(s, v, top, "relcl")


@word("due", "owing", "thanks")
def reason_of_verb(w: Words) -> None:
    """'cannot promise places in all courses due to a lack of room': the reason is the verb's."""
    s = w.s
    for p in range(3, len(s)):
        noun = s.heads[p]
        if s.words[p].lower() not in ("due", "owing", "thanks") or s.deps[p] != "prep" or noun > p:
            continue
        if not _to(s, p):
            continue
        top = noun
        for _ in range(_CHAIN):
            if s.deps[top] != "pobj" or is_verb(s, s.heads[s.heads[top]]) or s.heads[s.heads[top]] > top:
                break
            if _brings(w, top):
                break
            top = s.heads[s.heads[top]]
        prep = s.heads[top]
        v = s.heads[prep] if s.deps[top] == "pobj" else prep
        if s.deps[top] not in ("dobj", "pobj") or not is_verb(s, v) or v > top or _brings(w, top):
            continue
        attach(s, p, v, "prep")


def _to(s: Sentence, p: int) -> bool:
    return p + 1 < len(s) and s.words[p + 1].lower() == "to"


@label("xcomp", "advcl")
def aim_behind_speaker(w: Words) -> None:
    """'The road would be closed, Holm said, to let crews pass': the closing has the aim, not the saying."""
    s = w.s
    for v in range(6, len(s)):
        h = s.heads[v]
        if s.deps[v] not in ("xcomp", "advcl") or not infinitive(s, v) or s.kids(v, "mark", *SUBJECTS):
            continue
        if s.lemmas[h].lower() not in w.grammar.say or not apart(s, v) or h > v:
            continue
        told = [k for k in s.kids(h, "ccomp") if k < h and not s.kids(k, "mark")]
        between = h - 3 if told else h
        if told and s.kids(h, "nsubj") and not s.kids(h, "dobj") and "," in s.words[between - 3 : h]:
            attach(s, v, told[0], "advcl")


@word("as")
def standard_of_equals(w: Words) -> None:
    """'got as many votes as they wished': the second 'as' tells how many."""
    s = w.s
    for k in range(1, len(s)):
        first = s.heads[k]
        noun = s.heads[first]
        if s.words[k].lower() != "as" or s.words[first].lower() not in ("many", "much") or noun <= first:
            continue
        if first != k + 1 or s.tags[noun] not in ("NN", "NNS"):
            continue
        end = noun + 1
        if end >= len(s) or s.words[end].lower() != "as":
            continue
        clause = end if s.deps[end] == "prep" else s.heads[end]
        if s.deps[clause] in ("prep", "advcl") and s.subtree(clause)[0] == end and clause >= end:
            attach(s, clause, noun, "prep" if clause == end else "acl")


_PICTURES = frozenset(("image", "photo", "photograph", "picture", "video", "footage", "clip", "recording"))
_SHOWING = frozenset(
    ("show", "depict", "feature", "contain", "appear", "surface", "emerge", "circulate", "go", "reveal",
     "capture", "purport", "date")
)  # fmt: skip


@label("acl")
def participle_of_pictured(w: Words) -> None:
    """'images of him wearing a mask': he wears it."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.lemmas[noun].lower() not in _PICTURES:
            continue
        seen = [k for p in s.kids(noun, "prep") if s.words[p].lower() == "of" for k in s.kids(p, "pobj")]
        if seen and noun < seen[0] < v and s.lemmas[v].lower() not in _SHOWING and s.words[v - 1] != ",":
            attach(s, v, seen[0], "acl")


@label("acl")
def participle_of_picture(w: Words) -> None:
    """'a video on its site showing her life': the video shows it, not the site."""
    s = w.s
    for v in range(4, len(s)):
        place = s.heads[v]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.deps[place] != "pobj" or place > v:
            continue
        if s.lemmas[v].lower() not in _SHOWING | {"highlight", "detail", "portray", "document"}:
            continue
        picture = s.heads[s.heads[place]]
        if s.lemmas[picture].lower() in _PICTURES and s.words[s.heads[place]].lower() in _ROUND:
            attach(s, v, picture, "acl")
