"""What a speaker leaves unsaid: 'said that the dam is safe, but did not say who checked it'."""

from kg.extract.gates import label
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.sources import can_speak
from kg.extract.syntax import SUBJECTS, is_finite, is_verb, own_subject
from kg.tree import Sentence

_SAYING = frozenset(
    ("say", "elaborate", "specify", "identify", "disclose", "comment", "explain", "clarify", "mention",
     "reveal")
)  # fmt: skip
_GIVING = frozenset(("give", "provide", "offer", "release"))
_TOLD = frozenset(("detail", "reason", "explanation", "evidence", "figure", "name", "date", "comment"))


@label("ccomp")
def unsaid_by_speaker(w: Words) -> None:
    """'said Tarn would send aid but gave no details': who said so gave none, not Tarn."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or h > v or not is_verb(s, v) or s.kids(v, *SUBJECTS, "expl", "mark"):
            continue
        said = s.heads[h]
        if s.deps[h] != "ccomp" or said > h or s.lemmas[said].lower() not in w.grammar.say:
            continue
        if not is_finite(s, v) or not _says_nothing(s, v) or _past(s, v) != _past(s, said):
            continue
        if _same_form(s, h) and can_speak(w, own_subject(s, h)):
            continue  # 'said the mayor left but gave no reason': she may have given none
        for c in [c for c in s.kids(h, "cc") if h < c < v]:
            attach(s, c, said, "cc")
        attach(s, v, said, "conj")


def _says_nothing(s: Sentence, v: int) -> bool:
    lemma = s.lemmas[v].lower()
    if lemma == "decline" or (lemma in _SAYING and s.kids(v, "neg")):
        return True
    things = [k for k in s.kids(v, "dobj") if s.lemmas[k].lower() in _TOLD]
    none = any(s.words[d].lower() == "no" for k in things for d in s.kids(k, "det"))
    return lemma in _GIVING and bool(things) and (none or bool(s.kids(v, "neg")))


def _same_form(s: Sentence, h: int) -> bool:
    """Tell whether a clause has a subject and a plain tense: what is joined may go on with it."""
    return own_subject(s, h) >= 0 and not s.kids(h, "aux", "auxpass")


def _past(s: Sentence, v: int) -> bool:
    return any(s.tags[k] == "VBD" for k in (v, *s.kids(v, "aux")))
