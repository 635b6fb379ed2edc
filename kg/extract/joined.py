"""Clauses beside a clause whose time and place hold for it too."""

from kg.extract.syntax import is_verb, own_subject
from kg.tree import Sentence

HURT = frozenset(("kill", "injure", "wound", "hurt", "die", "maim"))
HARM = HURT | {"trap", "evacuate"}
_WHEN = frozenset(("after", "when", "as"))
# 'two were killed and five are missing'
_BESIDE_HARM = frozenset(("report", "be", "rescue", "hospitalize", "hospitalise", "miss", "remain"))


def continues(s: Sentence, v: int) -> bool:
    """'..., killing two people': a participle after a comma tells what the clause before it did."""
    first = s.heads[v]
    if s.deps[v] != "advcl" or s.tags[v] != "VBG" or not is_verb(s, first) or v < first:
        return False
    apart = s.words[s.subtree(v)[0] - 1] == "," or s.lemmas[v] in HARM  # 'hit a wall in Tarn killing two'
    return apart and not s.kids(v, "mark", "nsubj", "nsubjpass")


def last_joined(s: Sentence, v: int) -> int:
    """Return the verb at whose end stands what is true of both, -1 for none.

    'killed two and injured five in Tarn on Monday'; 'two were killed, five are missing in Tarn'.
    """
    joined = _joined(s, v)
    if not joined:
        return -1
    if s.lemmas[v] in HARM and all(s.lemmas[k] in HARM | _BESIDE_HARM for k in joined):
        last = joined[-1]
        while (after := _joined(s, last)) and all(s.lemmas[k] in HARM | _BESIDE_HARM for k in after):
            last = after[-1]
        return last
    if len(joined) > 1 or s.tags[v] != s.tags[joined[0]] or own_subject(s, joined[0]) >= 0:
        return -1
    if _apart(s, v, joined[0]):
        return -1
    return joined[0] if all(s.words[k] != "," for k in range(v, joined[0])) else -1


def _apart(s: Sentence, v: int, joined: int) -> bool:
    """'was signed but had been absent since October': another tense, or a contrast, has its own time."""
    own = {s.words[k].lower() for k in s.kids(joined, "aux", "auxpass")}
    other = own and own != {s.words[k].lower() for k in s.kids(v, "aux", "auxpass")}
    return bool(other) or any(s.lemmas[k].lower() in ("but", "yet") for k in s.kids(v, "cc"))


def _joined(s: Sentence, v: int) -> list[int]:
    """Return the verbs joined to one, also the next of a list without 'and': 'one is dead, two are hurt'."""
    joined = [k for k in s.kids(v, "conj") if is_verb(s, k)]
    return joined or ([s.heads[v]] if s.deps[v] == "parataxis" and s.heads[v] > v else [])


def occasion(s: Sentence, v: int) -> int:
    """'died when a bridge fell on Monday': the clause that tells when harm was done, -1 for none."""
    if s.lemmas[v] not in HARM | _BESIDE_HARM:
        return -1
    below = [v, *s.kids(v, "acomp", "oprd")] if s.lemmas[v] in _BESIDE_HARM else [v]
    for k in [k for b in below for k in s.kids(b, "advcl")]:
        if any(s.words[m].lower() in _WHEN for m in s.kids(k, "mark", "advmod")) and k > v:
            return k
    return -1
