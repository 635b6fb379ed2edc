"""Repairs of what a clause reaches: what is waited for, what another says, what stands around it."""

from kg.extract import gates
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import SUBJECTS, is_finite, is_passive, is_verb, own_subject
from kg.tree import Sentence

_HELD = frozenset(("until", "till", "unless", "if", "once"))
_CONTRAST = frozenset(("while", "whereas"))
_DEPTH = 8  # clauses to climb


@gates.word(*_HELD)
def joined_to_condition(w: Words) -> None:
    """'will not start until there is a truce and they are freed': both are waited for."""
    s = w.s
    for a in range(len(s)):
        if s.deps[a] != "advcl" or not any(s.words[k].lower() in _HELD for k in s.kids(a, "mark", "advmod")):
            continue
        above, first = s.heads[a], s.subtree(a)[0]
        if not _is_present(s, a) or (own_subject(s, a) < 0 and not s.kids(a, "expl")):
            continue
        for v in _joined_after(s, above, a):
            if v > a > above and first > above and _is_present(s, v) and not _is_present(s, s.heads[v]):
                _join(s, v, a)


def _joined_after(s: Sentence, h: int, a: int) -> list[int]:
    """Return the clauses with a subject of their own joined to a verb, or to what governs it, behind 'a'."""
    found: list[int] = []
    for _ in range(_DEPTH):
        found.extend(k for k in s.kids(h, "conj") if k > a and is_verb(s, k) and own_subject(s, k) > a)
        if s.heads[h] == h or s.deps[h] not in ("ccomp", "xcomp", "conj"):
            break
        h = s.heads[h]
    return found


def _join(s: Sentence, v: int, a: int) -> None:
    """Hang a clause behind 'and' on the clause before it, unless a comma sets it apart."""
    first = s.subtree(v)[0]
    if s.words[first - 1].lower() not in ("and", "or") or s.words[first - 2] in (",", ";", '"', "”"):
        return
    attach(s, first - 1, a, "cc")
    attach(s, v, a, "conj")


def _is_present(s: Sentence, v: int) -> bool:
    return any(s.tags[k] in ("VBZ", "VBP") for k in [v, *s.kids(v, "aux", "auxpass")])


@gates.word(*_CONTRAST)
def contrast_of_speakers(w: Words) -> None:
    """'Oslo says that a ship sank, while Rome says it did not': Rome says so, no matter what Oslo says."""
    s = w.s
    for v in range(4, len(s)):
        if s.deps[v] != "advcl" or s.lemmas[v].lower() not in w.grammar.say or not is_finite(s, v):
            continue
        marks = [k for k in s.kids(v, "mark", "advmod") if s.words[k].lower() in _CONTRAST]
        inner = s.heads[v]
        before = s.words[marks[0] - 2 : marks[0]] if marks else []
        apart = before[-1:] == [","] or (before[:1] == [","] and before[-1] in ('"', "”"))
        if not apart or own_subject(s, v) < 0 or inner > marks[0]:
            continue
        while s.deps[inner] in ("conj", "xcomp", "ccomp", "advcl") and s.heads[inner] < inner:
            above = s.heads[inner]
            if (
                s.deps[inner] == "ccomp"
                and s.lemmas[above].lower() in w.grammar.say
                and own_subject(s, above) >= 0
            ):
                attach(s, v, above, "advcl")
                break
            inner = above


@gates.label("attr", "npadvmod")
def exclamation(w: Words) -> None:
    """'"Good heavens, I'm a singer"': what is cried out before the clause is nobody."""
    s = w.s
    for v in gates.verbs(s):
        if not s.kids(v, "nsubj"):
            continue
        subject = own_subject(s, v)
        for k in s.kids(v, "attr", "npadvmod"):
            set_apart = k + 1 < s.subtree(subject)[0] and s.words[k + 1] == ","
            if k < subject < v and set_apart and any(o > v for o in s.kids(v, s.deps[k], "acomp")):
                s.deps[k] = "intj"


@gates.word(",")
def object_behind_aside(w: Words) -> None:
    """'which rejected, a day before the vote, a suit filed by Oslo': the suit is its object."""
    s = w.s
    for v in gates.verbs(s):
        if v + 4 >= len(s) or s.words[v + 1] != "," or not is_finite(s, v) or not _takes_object(w, v):
            continue
        if is_passive(s, v) or s.kids(v, "dobj", "ccomp", "xcomp", "attr", "acomp", "oprd", "prt"):
            continue
        asides = [k for k in s.kids(v, "npadvmod", "prep", "advmod", "advcl") if s.subtree(k)[0] == v + 2]
        end = s.subtree(asides[0])[-1] + 1 if asides else len(s)
        if end + 2 >= len(s) or s.words[end] != ",":
            continue
        noun = next((k for k in range(end + 1, len(s)) if _opens_at(s, k, end + 1)), -1)
        if noun >= 0 and s.deps[noun] in ("appos", "conj", "dep", "npadvmod") and s.heads[noun] <= v:
            attach(s, noun, v, "dobj")


def _opens_at(s: Sentence, k: int, first: int) -> bool:
    marked = s.tags[first] in ("DT", "PRP$") and s.words[first].lower() != "that"
    return marked and s.pos[k] in ("NOUN", "PROPN") and first in s.kids(k, "det", "poss")


def _takes_object(w: Words, v: int) -> bool:
    return any("object" in event.pattern.slots for event in w.schema.usual(w.s.lemmas[v].lower()))


@gates.word("exactly", "precisely", "else", "ever")
def adverb_of_question(w: Words) -> None:
    """'how exactly flight began', 'who else left': the adverb belongs to the word that asks."""
    s = w.s
    for k in range(1, len(s) - 1):
        if s.words[k].lower() in _OF_QUESTION and s.tags[k - 1] in ("WRB", "WP", "WDT") and not s.children[k]:
            attach(s, k, k - 1, "advmod")


_OF_QUESTION = frozenset(("exactly", "precisely", "else", "ever"))


@gates.word("means")
def means_to(w: Words) -> None:
    """'as means to compete', 'by other means': a noun, and nobody means anything."""
    s = w.s
    for k in range(2, len(s)):
        if s.words[k].lower() != "means" or s.pos[k] != "VERB" or s.kids(k, *SUBJECTS):
            continue
        before = s.words[k - 1].lower()
        if before not in ("as", "by", "other", "any", "no", "all", "these", "legal", "peaceful"):
            continue
        s.pos[k], s.tags[k], s.lemmas[k] = "NOUN", "NNS", "means"
        if before in ("as", "by") and s.heads[k] < k - 1 and s.heads[k - 1] == k:
            attach(s, k - 1, s.heads[k], "prep")
            attach(s, k, k - 1, "pobj")
        for clause in s.kids(k, "xcomp", "advcl", "ccomp"):
            s.deps[clause] = "acl"


# ', a move that would need a vote': such a noun sums up the clause before it.
_SUMMING = frozenset(("move", "step", "decision", "development", "feat", "milestone", "change", "gesture",
                      "practice", "claim", "charge", "allegation", "accusation", "figure", "result",
                      "increase", "decrease", "rise", "drop"))  # fmt: skip


@gates.label("appos")
def summing_noun(w: Words) -> None:
    """'wants to call it "Torva", a move that needs a vote': Torva is no move."""
    s = w.s
    for k in range(3, len(s)):
        if s.deps[k] != "appos" or s.lemmas[k].lower() not in _SUMMING or s.name_at[s.heads[k]] < 0:
            continue
        first = s.subtree(k)[0]
        clause = [c for c in s.kids(k, "relcl", "acl") if c > k]
        verb = s.heads[k]
        while not is_verb(s, verb) and s.heads[verb] != verb:
            verb = s.heads[verb]
        if clause and s.words[first].lower() in ("a", "an") and is_verb(s, verb) and verb < k:
            attach(s, k, verb, "dep")


_ABOUT_NOUN = frozenset(("surrounding", "concerning", "regarding"))
# What has a subject, and no walls: 'controversy surrounding the vote'.
_TOLD = frozenset(
    ("allegation", "accusation", "claim", "rumour", "rumor", "speculation", "question", "doubt", "concern",
     "fear", "controversy", "scandal", "debate", "dispute", "discussion", "talk", "secrecy", "mystery",
     "uncertainty", "confusion", "criticism", "publicity", "hype", "circumstance", "event", "issue",
     "law", "rule", "regulation", "matter", "detail", "fact", "suspicion", "tension", "outcry", "news")
)  # fmt: skip


_OF_WRITER = frozenset((("judging", "from"), ("judging", "by"), ("speaking", "of"), ("depending", "on")))


@gates.word(*_ABOUT_NOUN, "relating", "pertaining", "based", "judging", "speaking", "depending")
def participle_as_preposition(w: Words) -> None:
    """'claims surrounding his pay': what they are about; walls surround a town, and that is a fact."""
    s = w.s
    for v in range(len(s) - 1):
        written = (s.words[v].lower(), s.words[v + 1].lower()) in _OF_WRITER
        if written and s.deps[v] == "advcl" and not s.kids(v, "nsubj", "aux"):
            s.deps[v], s.pos[v], s.tags[v] = "dep", "ADP", "IN"  # 'Judging by polls, it lost'
        to = [p for p in s.kids(v, "prep") if s.words[p].lower() == "to" and p == v + 1]
        if s.words[v].lower() in ("relating", "pertaining") and s.deps[v] == "acl" and to:
            s.deps[v], s.pos[v], s.tags[v] = "prep", "ADP", "IN"
        on = [p for p in s.kids(v, "prep") if s.words[p].lower() == "on" and p == v + 1]
        bare = s.deps[v] == "advcl" and not s.kids(v, "aux", "auxpass", "mark", "advmod", *SUBJECTS)
        if s.words[v].lower() == "based" and bare and on:  # 'was delayed, based on advice'
            s.deps[v], s.pos[v], s.tags[v] = "prep", "ADP", "IN"
        if s.words[v].lower() not in _ABOUT_NOUN or s.deps[v] != "acl" or not s.kids(v, "dobj"):
            continue
        if s.words[v].lower() == "surrounding" and s.lemmas[s.heads[v]].lower() not in _TOLD:
            continue
        s.deps[v], s.pos[v], s.tags[v] = "prep", "ADP", "IN"
        for k in s.kids(v, "dobj"):
            s.deps[k] = "pobj"
