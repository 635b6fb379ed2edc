"""Repairs of what ends a clause: who takes over from whom, what a mishap brings, a remark on all of it."""

from kg.extract.gates import label, word
from kg.extract.graft import attach, swap
from kg.extract.joined import HARM, continues
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.syntax import SUBJECTS, is_finite, is_passive, is_verb

_SUCCEEDS = frozenset(("replace", "succeed"))
_CHOOSES = frozenset(("elect", "choose", "pick", "select", "nominate", "hire", "sign", "name"))
_WINS = frozenset(("defeat", "beat", "oust", "unseat"))
_BRINGS = frozenset(
    ("cause", "trigger", "prompt", "spark", "destroy", "damage", "disrupt", "block", "force", "send",
     "result", "kill", "injure", "wound")
)  # fmt: skip


@label("advcl")
def participle_of_chosen(w: Words) -> None:
    """'The party elected Holm as leader, replacing Berg': Holm replaces him, no party does."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if not continues(s, v) or is_passive(s, h):
            continue
        lemma = s.lemmas[v].lower()
        if lemma not in _SUCCEEDS and not (lemma in _WINS and s.lemmas[h].lower() == "elect"):
            continue
        chosen = [k for k in s.kids(h, "dobj", "oprd") if h < k < v]
        office = any(event.family == "Office" for event in w.schema.usual(s.lemmas[h].lower()))
        if (
            (office or s.lemmas[h].lower() in _CHOOSES)
            and chosen
            and w.schema.is_a(noun_type(w, chosen[0]), "Person")
        ):
            attach(s, v, chosen[0], "acl")


@label("advcl")
def participle_of_mishap(w: Words) -> None:
    """'Six died after a cable snapped, causing the car to fall': the cable does, none of the six."""
    s = w.s
    for v in range(6, len(s)):
        h = s.heads[v]
        if not continues(s, v) or s.lemmas[v].lower() not in _BRINGS:
            continue
        suffers = (is_passive(s, h) and s.lemmas[h].lower() in HARM) or s.lemmas[h].lower() in ("die", "be")
        if not suffers or s.kids(h, "agent"):
            continue
        mishaps = [
            k for k in s.kids(h, "advcl")
            if h < k < v and is_finite(s, k) and s.subtree(k)[-1] + 2 >= s.subtree(v)[0]
        ]  # fmt: skip
        if mishaps and s.kids(mishaps[-1], "nsubj") and _opened(w, mishaps[-1]):
            attach(s, v, mishaps[-1], "advcl")


def _opened(w: Words, v: int) -> bool:
    return any(w.s.words[k].lower() in ("after", "when", "as") for k in w.s.kids(v, "mark", "advmod"))


# A remark on the whole clause: 'resigned, a move that surprised allies'.
_REMARKS = frozenset(
    ("move", "step", "decision", "process", "practice", "feat", "act", "gesture", "choice", "tactic",
     "stance", "development", "trend", "blow", "setback", "sign", "milestone", "rise", "increase",
     "drop", "decline", "fall", "first", "charge", "claim", "allegation", "accusation", "record")
)  # fmt: skip


@label("dobj")
def remark_on_clause(w: Words) -> None:
    """'resigned, a move that surprised allies': what he does is the move, he resigns no move."""
    s = w.s
    for k in range(3, len(s)):
        if s.deps[k] != "dobj" or s.lemmas[k].lower() not in _REMARKS:
            continue
        v, first = s.heads[k], s.subtree(k)[0]
        if not v < first or not is_verb(s, v):
            continue
        apart = s.words[first - 1] == "," and "," not in s.words[v : first - 1]
        if apart and s.words[first].lower() in ("a", "an", "the"):
            s.deps[k] = "npadvmod"
            s.index()


@label("pcomp")
def doer_of_gerund(w: Words) -> None:
    """'led to the firm closing two plants': the firm closes them, and that is what it led to."""
    s = w.s
    for v in range(3, len(s)):
        p = s.heads[v]
        if s.deps[v] != "pcomp" or s.tags[v] != "VBG" or p > v or s.kids(v, *SUBJECTS, "mark"):
            continue
        nouns = s.kids(p, "pobj")
        compound = s.lemmas[v].lower() in _COMPOUNDS and not s.kids(v, "dobj")
        if (
            compound or s.lemmas[s.heads[p]].lower() == "spend"
        ):  # 'contact tracing', 'spent years in Oslo writing'
            continue
        if len(nouns) == 1 and p < nouns[0] < v and s.subtree(nouns[0])[-1] + 1 == s.subtree(v)[0]:
            attach(s, nouns[0], v, "nsubj")


_COMPOUNDS = frozenset(
    ("trace", "make", "build", "share", "train", "launder", "keep", "traffic", "smuggle", "sell")
)
_LETS = frozenset(("allow", "let", "permit"))


@label("advcl")
def while_behind_let(w: Words) -> None:
    """'lets the ban expire while keeping the fine': who lets it keeps the fine, and no ban."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or s.deps[h] not in ("ccomp", "xcomp") or h > v:
            continue
        top = s.heads[h]
        lasting = [k for k in s.kids(h, "nsubj") if not acts(w, k)]
        marked = any(s.words[k].lower() == "while" for k in s.kids(v, "mark"))
        if marked and lasting and s.lemmas[top].lower() in _LETS and not is_finite(s, h):
            attach(s, v, top, "advcl")


_HOLDING = frozenset(
    ("hold", "carry", "seek", "face", "own", "wear", "need", "want", "support", "oppose", "attend",
     "enter", "claim", "cross", "flee", "protest", "use", "do", "make", "cause", "commit", "lead",
     "demand")
)  # fmt: skip


@word("those")
def those_doing(w: Words) -> None:
    """'covers those holding passports': people who hold them, and not passports that hold."""
    s = w.s
    for k in range(len(s) - 2):
        noun, v = s.heads[k], k + 1
        reads = s.words[k].lower() == "those" and s.deps[k] == "det" and s.tags[v] == "VBG"
        if not reads or s.heads[v] != noun or s.deps[v] != "amod" or noun < v:
            continue
        if s.lemmas[v].lower() in _HOLDING or s.words[v].lower().removesuffix("ing") in _HOLDING:
            swap(s, k, noun, "dobj")
            s.pos[k], s.pos[v] = "PRON", "VERB"
            attach(s, v, k, "acl")
            attach(s, noun, v, "dobj")


_OF_EVENTS = frozenset((("stem", "from"), ("culminate", "in"), ("result", "from"), ("arise", "from")))


@label("advcl")
def participle_of_matter(w: Words) -> None:
    """'Holm was convicted of fraud, stemming from his years in Oslo': the fraud stems from them, not Holm."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or not h < v or s.kids(v, "mark", *SUBJECTS):
            continue
        if not any((s.lemmas[v].lower(), s.words[p].lower()) in _OF_EVENTS for p in s.kids(v, "prep")):
            continue
        subjects = s.kids(h, "nsubj", "nsubjpass")
        matters = [k for k in s.kids(h, "dobj") if h < k < v]
        matters = matters or [k for p in s.kids(h, "prep") for k in s.kids(p, "pobj") if h < k < v]
        matters = [k for k in matters if not acts(w, k) and s.pos[k] == "NOUN"]
        if subjects and matters and all(acts(w, k) or s.pos[k] == "PRON" for k in subjects):
            attach(s, v, matters[0], "acl")


@word("also")
def second_name(w: Words) -> None:
    """'the statues of Rapa Nui, also called Easter Island': it is the name right before that has two."""
    s = w.s
    for v in range(4, len(s)):
        noun, first = s.heads[v], s.subtree(v)[0]
        called = s.tags[v] == "VBN" and s.lemmas[v].lower() in ("call", "know", "name", "dub", "spell")
        if s.deps[v] not in ("acl", "advcl") or not called or s.words[first].lower() != "also":
            continue
        before = s.name_at[first - 2] if s.words[first - 1] == "," else -1
        if before < 0:
            continue
        name = s.top(s.names[before].first, s.names[before].end)
        if name != noun and s.deps[name] in ("pobj", "dobj", "nsubj", "nsubjpass"):
            attach(s, v, name, "acl")
