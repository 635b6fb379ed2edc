"""What an object is made, told before the object: 'shot dead two men', 'set free the hostages'."""

from kg.extract import gates
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import ORDINALS, is_verb
from kg.tree import Sentence

# How the pipeline hangs the state on the verb, or on the noun behind it.
_BESIDE = ("oprd", "acomp", "advmod", "ccomp", "xcomp", "advcl", "prt", "amod")
_OPENS = frozenset(("DT", "CD", "PRP$", "NNP", "NNPS", "WDT", "PDT"))


@gates.word("dead", "free", "alive", "unconscious", "public", "clear", "known")
def state_before_object(w: Words) -> None:
    """'shot dead two men', 'made public the names': one verb with its object, no dead men before the shot."""
    s = w.s
    for k in range(2, len(s) - 1):
        v = k - 1
        if s.words[k].lower() not in w.grammar.idioms.get(s.lemmas[v].lower(), ()) or not is_verb(s, v):
            continue
        if s.deps[k] in _BESIDE and s.tags[k + 1] in _OPENS and (noun := _object(s, v, k)) >= 0:
            attach(s, k, v, "advmod")
            attach(s, noun, v, "dobj")


def _object(s: Sentence, v: int, k: int) -> int:
    """Return the noun that is made so, -1 when the state stands alone."""
    if s.deps[k] == "amod":  # 'shot [dead two men]'
        return s.heads[k] if s.heads[s.heads[k]] == v else -1
    below = [x for x in s.kids(k, "dobj", "pobj", "nsubj", "dep") if x > k]
    below += [x for x in s.kids(v, "dobj") if x > k]
    return below[0] if below and s.heads[k] == v else -1


# Verbs that say what their object is: 'deemed the bridge unsafe'.
_JUDGING = frozenset(
    ("call", "brand", "label", "deem", "consider", "declare", "find", "judge", "rule", "pronounce", "think",
     "believe", "hold")
)  # fmt: skip
# Adjectives that look like adverbs.
_ADJECTIVES = frozenset(
    ("cowardly", "deadly", "costly", "unlikely", "likely", "orderly", "timely", "untimely", "ugly", "unruly",
     "friendly", "unfriendly", "ghastly", "lonely", "silly", "unsightly", "heavenly", "worldly")
)  # fmt: skip
_AFTER = frozenset(("PUNCT", "CCONJ", "SCONJ", "ADP", "PART"))


# Verbs that say which place somebody takes, and what may follow it.
_PLACING = frozenset(("finish", "come", "rank", "place", "end", "stand"))
_PLACED = frozenset(("in", "with", "behind", "on", "at", "for", "among", "overall", "after", "and"))


@gates.word(*ORDINALS)
def placing(w: Words) -> None:
    """'finished third in the race': the place is half of the verb, nobody ended the race."""
    s = w.s
    for k in range(2, len(s) - 1):
        v, after = k - 1, k + 1
        if s.words[k].lower() not in ORDINALS or s.lemmas[v].lower() not in _PLACING or not is_verb(s, v):
            continue
        ends = s.pos[after] == "PUNCT" or s.words[after].lower() in _PLACED
        if ends and s.heads[k] == v and not s.kids(v, "dobj"):
            s.deps[k] = "prt"


@gates.word("as")
def state_behind_as(w: Words) -> None:
    """'described the vote as free and fair': the adjective fills the 'as', as a noun would."""
    s = w.s
    for p in range(2, len(s) - 1):
        if s.words[p].lower() != "as" or s.deps[p] != "prep" or s.kids(p, "pobj", "pcomp"):
            continue
        states = [k for k in s.kids(p, "amod", "acomp") if k > p and s.pos[k] == "ADJ"]
        if states and is_verb(s, s.heads[p]) and s.words[states[0]].lower() != "such":
            s.deps[states[0]] = "pobj"


@gates.word("clear", "plain")
def made_clear(w: Words) -> None:
    """'made it clear that she would go': she said so; nothing is made, and 'it' stands for what follows."""
    s = w.s
    for k in range(2, len(s) - 1):
        v = s.heads[k]
        if s.words[k].lower() not in ("clear", "plain") or s.lemmas[v].lower() != "make" or v > k:
            continue
        if s.kids(v, "auxpass"):
            continue
        told = [c for x in (k, v) for c in s.kids(x, "ccomp", "xcomp") if c > k and s.kids(c, "mark")]
        it = [x for x in range(v + 1, k) if s.words[x].lower() == "it"]
        if not told or k - v != 1 + len(it):
            continue
        attach(s, k, v, "prt")
        attach(s, told[0], v, "ccomp")
        for x in it:
            attach(s, x, v, "expl")


@gates.label("dobj")
def state_behind_object(w: Words) -> None:
    """'called the raid cowardly', 'considers the patient stable': what the object is said to be."""
    s = w.s
    for noun in range(1, len(s) - 1):
        v = s.heads[noun]
        if s.deps[noun] != "dobj" or not v < noun or s.lemmas[v].lower() not in _JUDGING:
            continue
        k = s.subtree(noun)[-1]
        if k == noun + 1 and s.deps[k] == "amod" and s.heads[k] == noun and _closes(s, k + 1):
            attach(s, k, v, "oprd")
        elif k + 1 < len(s) and _is_likely(s, k + 1, v) and _closes(s, k + 2):
            s.deps[k + 1] = "oprd"


def _is_likely(s: Sentence, k: int, v: int) -> bool:
    """'called the raid cowardly': an adjective on the verb that was taken for an adverb."""
    return s.words[k].lower() in _ADJECTIVES and s.deps[k] == "advmod" and s.heads[k] == v


def _closes(s: Sentence, k: int) -> bool:
    """Nothing that the adjective could modify follows."""
    return k >= len(s) or s.pos[k] in _AFTER or s.deps[k] in ("mark", "cc")
