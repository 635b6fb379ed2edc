"""Repairs of what only somebody who speaks can do: it hangs on who speaks, not on what is told."""

from kg.extract.deeds import PAPERS
from kg.extract.gates import label, word
from kg.extract.governing import opines
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts
from kg.extract.repairs.participles import apart
from kg.extract.syntax import (
    SUBJECTS,
    infinitive,
    is_finite,
    is_passive,
    is_verb,
    own_subject,
    surface_subjects,
)
from kg.tree import Sentence

_OF_FORCES = frozenset(("force", "threaten", "compel", "oblige", "endanger"))  # so do storms
_OF_CLAUSE = frozenset(("mean", "show", "indicate", "suggest", "imply", "signal"))  # so do facts


@label("ccomp")
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
        if apart(s, v) and not _tells(w, h) and is_finite(s, h):
            attach(s, v, above, "advcl")


@word("with")
def participle_behind_with(w: Words) -> None:
    """'Holm was freed, with a judge ordering a review, saying that ...': the judge says so."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        said = s.deps[v] == "advcl" and s.tags[v] == "VBG" and s.lemmas[v].lower() in w.grammar.say
        if not said or not is_passive(s, h) or s.kids(v, *SUBJECTS, "mark") or not apart(s, v):
            continue
        for p in [p for p in s.kids(h, "prep") if s.words[p].lower() == "with" and h < p < v]:
            for x in s.kids(p, "pcomp"):
                who = own_subject(s, x)
                if (
                    s.subtree(p)[-1] + 2 >= s.subtree(v)[0]
                    and s.tags[x] == "VBG"
                    and who >= 0
                    and acts(w, who)
                ):
                    attach(s, v, x, "advcl")


@label("advcl")
def infinitive_of_opinion(w: Words) -> None:
    """'was projected by two papers to have won': the win is what they project, and no purpose."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or h > v or not infinitive(s, v) or not is_passive(s, h):
            continue
        if opines(w.grammar, s.lemmas[h].lower()):
            attach(s, v, h, "xcomp")


def speaker_behind_verb(w: Words) -> None:
    """'As it is dry, reads the report, the river falls': a report that says so between two commas."""
    s = w.s
    for v in range(3, len(s) - 3):
        told = s.tags[v] in ("VBZ", "VBP", "VBD") and s.lemmas[v].lower() in w.grammar.say
        if not told or s.words[v - 1] != "," or s.kids(v, *SUBJECTS):
            continue
        for k in s.kids(v, "dobj"):
            under = s.subtree(k)
            closed = under[-1] + 1 < len(s) and s.words[under[-1] + 1] == ","
            if under[0] != v + 1 or not closed or not _speaks(w, k):
                continue
            if s.deps[v] == "conj" and (s.tags[k] == "NNS" or s.kids(k, "det")) and acts(w, k):
                s.deps[v], s.deps[k] = "parataxis", "nsubj"  # ', reported officials, with nine hurt'
            elif s.deps[v] != "conj" and s.kids(k, "det"):
                s.deps[k] = "nsubj"


def hedged_name(w: Words) -> None:
    """'someone, apparently Holm, says': who it is is a guess, and no apposition."""
    s = w.s
    for k in range(2, len(s)) if s.names and "," in s.words else ():
        if s.name_at[k] < 0:
            continue
        first = s.names[s.name_at[k]].first
        first -= s.words[first - 1].lower() == "one"  # 'reportedly one Karl Holm'
        if first < 2 or s.words[first - 1].lower() not in w.grammar.adverb or s.words[first - 2] != ",":
            continue
        beside = [x for x in s.kids(s.heads[k], "nsubj") if x < k] if s.deps[k] == "nsubj" else []
        i = s.heads[k] if s.deps[k] == "appos" else (beside or [-1])[0]
        if i >= 0 and s.name_at[i] < 0:
            attach(s, k, i, "dep")


@label("ccomp")
def clause_before_content(w: Words) -> None:
    """'Some called it dull, however Holm noted that it was not': Holm said only what follows."""
    s = w.s
    for v in range(3, len(s)):
        told = s.kids(v, "ccomp")
        if len(told) < 2 or told[0] > v or told[-1] < v or s.lemmas[v].lower() not in w.grammar.say:
            continue
        subject = own_subject(s, v)
        whole = is_finite(s, told[0]) and own_subject(s, told[0]) >= 0 and is_finite(s, told[-1])
        first = min([v, *(k for k in s.subtree(subject) if subject >= 0)])
        before = {s.words[k].lower() for k in range(told[0], first) if s.heads[k] == v}
        quoted = any(mark in s.words[: told[-1]] for mark in ('"', "“"))
        if whole and told[0] < subject < v and not quoted and before & {"however", "but", "yet", "so", ";"}:
            s.deps[told[0]] = "parataxis"


_WHETHER = frozenset(("whether", "Whether", "WHETHER"))


@word("or")
def or_not(w: Words) -> None:
    """'whether or not the measures work': 'not' belongs to 'whether', and denies nothing."""
    s = w.s
    for k in range(len(s) - 2):
        if s.words[k] in _WHETHER and [word.lower() for word in s.words[k + 1 : k + 3]] == ["or", "not"]:
            for beside in (k + 1, k + 2):
                if not s.children[beside]:
                    attach(s, beside, k, "dep")


@label("ccomp")
def joined_to_content(w: Words) -> None:
    """'Holm said the play was shown and she was praised': she says both; a comma would leave it open."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.lemmas[h].lower() not in _SPEECH:
            continue
        told = [k for k in s.kids(h, "ccomp") if h < k < v]
        if not told or not is_finite(s, v):
            continue
        own = [k for k in s.kids(v, "nsubj", "nsubjpass") if told[-1] < k < v]
        first = s.subtree(v)[0]
        after_and = s.words[first - 1].lower() == "and" and s.words[first - 2] not in _STOPS
        if own and own[0] == first and s.words[first].lower() in _THIRD and after_and:
            attach(s, first - 1, told[-1], "cc")
            attach(s, v, told[-1], "conj")
        elif own and s.tags[h] == "VBD" and _shifted(s, told[-1]) and _shifted(s, v) and not _tells(w, v):
            for c in [c for c in s.kids(h, "cc") if told[-1] < c < v]:
                attach(s, c, told[-1], "cc")
            attach(s, v, told[-1], "conj")


def _shifted(s: Sentence, v: int) -> bool:
    """'said cars had been lost, but nobody had been hurt': the tense of what is told, in both."""
    return any(s.words[k].lower() == "had" for k in s.kids(v, "aux"))


def _tells(w: Words, v: int) -> bool:
    """'blaming', 'praising', 'adding': only who speaks can do it."""
    lemma = w.s.lemmas[v].lower()
    told = lemma in w.grammar.say or any(e.family == "Communication" for e in w.schema.usual(lemma))
    return told and lemma not in _OF_CLAUSE and lemma not in _OF_FORCES


@label("conj")
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
    """Return what somebody who speaks does around a clause, in the tense of a joined verb, else -1."""
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


_SPEECH = frozenset(("say", "add", "state", "report", "claim", "announce", "explain", "reveal"))
_THIRD = frozenset(("he", "she", "it", "they"))
_STOPS = frozenset((",", ";", '"', "”", ":", "-", "–", "—"))
_NEAR = 4  # tokens from 'and' to its verb
_CLAUSES = 3  # clauses inside one another


_COURTS = frozenset(("court", "inquest", "jury", "inquiry", "tribunal", "hearing", "trial", "commission"))


@label("ccomp")
def heard_in_court(w: Words) -> None:
    """'the court heard that Holm had lied': the court hears witnesses say so; to a reader it states it."""
    s = w.s
    for v in range(len(s)):
        if s.lemmas[v].lower() != "hear" or not s.kids(v, "ccomp") or s.kids(v, "dobj"):
            continue
        if any(s.lemmas[k].lower() in _COURTS for k in s.kids(v, "nsubj")):
            s.lemmas[v] = "state"


_OCCASIONS = PAPERS | {
    "interview", "conference", "briefing", "speech", "tweet", "post", "message", "email", "meeting",
    "hearing", "broadcast", "release", "call", "address", "court", "parliament",
}  # fmt: skip


@word("citing", "quoting")
def content_behind_citing(w: Words) -> None:
    """'said, citing a report, that the dam had burst': what is said stands behind the source."""
    s = w.s
    for c in range(2, len(s)):
        h = s.heads[c]
        cites = s.words[c].lower() in ("citing", "quoting") and s.deps[c] == "advcl"
        if not cites or h > c or not _tells(w, h):
            continue
        for v in [v for noun in s.kids(c, "dobj") for v in s.kids(noun, "acl", "relcl", "ccomp")]:
            that = [k for k in s.kids(v, "mark") if s.words[k].lower() == "that"]
            apart_from = bool(that) and s.words[that[0] - 1] == ","
            if apart_from and is_finite(s, v) and not s.kids(h, "ccomp", "dobj"):
                attach(s, v, h, "ccomp")


# 'comments on reports that', 'asked about claims that': what they are said to say is somebody else's.
_ABOUT = frozenset(("about", "of", "to", "with", "against"))
_ANSWERING = frozenset(("comment", "respond", "reply", "answer", "react"))


@word("saying")
def content_of_quoted(w: Words) -> None:
    """'The bridge was safe, Holm was quoted as saying': that is what Holm says."""
    s = w.s
    for v in range(3, len(s)):
        p = s.heads[v]
        h = s.heads[p]
        quoted = s.words[v].lower() == "saying" and s.deps[v] == "pcomp" and s.words[p].lower() == "as"
        if not quoted or s.lemmas[h].lower() not in ("quote", "cite") or s.kids(v, "ccomp", "dobj"):
            continue
        for k in [k for k in s.kids(h, "ccomp", "parataxis") if k < h and is_finite(s, k)]:
            attach(s, k, v, "ccomp")
        for k in [
            k for k in s.kids(v, "agent", "prep") if s.words[k].lower() == "by"
        ]:  # 'was quoted as saying by the paper'
            attach(s, k, h, "agent")


@label("acl", "relcl")
def content_of_statement(w: Words) -> None:
    """'said in a statement that it regretted the delay and that ...': what is said hangs on the saying."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] not in ("acl", "relcl") or s.deps[noun] != "pobj" or not is_finite(s, v):
            continue
        h = s.heads[s.heads[noun]]
        if s.lemmas[noun].lower() not in _OCCASIONS:
            continue
        told = any(s.words[k].lower() == "that" and s.deps[k] == "mark" for k in s.children[v])
        about = s.words[s.heads[noun]].lower() in _ABOUT or s.lemmas[h].lower() in _ANSWERING
        if told and not about and _tells(w, h) and h < noun and not s.kids(h, "ccomp", "dobj"):
            attach(s, v, h, "ccomp")
