"""Descriptions in front of whom they describe: 'A former nurse, Ada Holm has written three novels'."""

from kg.extract.gates import label
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import NOMINAL, is_finite, is_verb
from kg.tree import Sentence

_SUBJECTS = ("nsubj", "nsubjpass")


@label("nsubj", "nsubjpass")
def described_in_front(w: Words) -> None:
    """'The son of a miner, Karl Berg joined the army': Berg joined it, and is no miner's apposition."""
    s = w.s
    for noun in range(1, len(s) - 3) if "," in s.words else ():
        v = s.heads[noun]
        if s.deps[noun] not in _SUBJECTS or not _opens(s, noun) or v < noun or not is_verb(s, v):
            continue
        who = _described(w, noun, v)
        if who < 0 or not is_finite(s, v):
            continue
        attach(s, who, v, s.deps[noun])
        attach(s, noun, who, "appos")


def _opens(s: Sentence, noun: int) -> bool:
    """Tell whether a common noun without a name stands at the head of its sentence."""
    first = s.subtree(noun)[0]
    before = s.words[first - 1] if first else '"'
    return s.pos[noun] == "NOUN" and before in ('"', "“", "'", "‘") and s.name_at[noun] < 0


def _described(w: Words, noun: int, v: int) -> int:
    """Return the subject right before the verb, behind the one comma between the two; -1 for none."""
    s = w.s
    commas = [k for k in range(noun + 1, v) if s.words[k] == ","]
    if len(commas) != 1:
        return -1
    first = commas[0] + 1
    who = next((k for k in range(first, v) if s.heads[k] not in range(first, v)), -1)
    if who < 0 or s.subtree(who)[0] != first or s.deps[who] not in (*_SUBJECTS, "appos"):
        return -1
    group = [v, *(k for k in s.kids(v, "aux", "auxpass", "advmod", "neg") if k > who)]
    alone = s.subtree(who)[-1] + 1 == min(group)
    if s.deps[who] == "appos":  # hangs on a noun inside the description
        n = s.name_at[who]
        named = n >= 0 and w.schema.is_a(s.names[n].type, "Person") and s.heads[who] in s.subtree(noun)
        known = s.heads[who] == noun and not any(
            s.words[k].lower() in ("a", "an") for k in s.kids(noun, "det")
        )
        if known:  # 'Norway's king, Karl Berg opened it': the description is as good as the name
            return -1
        return who if named and alone else -1
    return who if alone and s.heads[who] == v and s.pos[who] in (*NOMINAL, "PRON") else -1
