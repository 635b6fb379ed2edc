"""Clauses that say which thing is meant, or what it is: without them a phrase says too little."""

from kg.extract.grammar import Grammar
from kg.tree import Sentence

_LONGEST = 14  # words; a longer clause tells more than which one is meant
BREAKS = frozenset((",", "-", "–", "—", "(", ";"))  # behind these a clause adds, it does not limit
_OBJECTS = frozenset(("attr", "dobj", "oprd"))
_RELATIVE = frozenset(("WDT", "WP", "IN"))  # a clause that ends there was cut by the tree


_NAMES = frozenset(("name", "title", "nickname", "slogan", "motto", "word", "phrase", "hashtag", "codename",
                    "moniker", "headline", "label", "term", "caption"))  # fmt: skip


def names(s: Sentence, noun: int, k: int) -> bool:
    """'with the name "Tarn"', 'the slogan "Peace now"': the noun says nothing without what it names."""
    touching = k > noun and all(s.heads[x] in (noun, k) for x in range(noun + 1, k))
    quoted = noun + 1 < len(s) and s.words[noun + 1] in ('"', "“")
    return s.lemmas[noun].lower() in _NAMES and quoted and touching


def completes(s: Sentence, noun: int, k: int) -> bool:
    """'in the range 2-4', 'the name "Tarn"', 'as many votes as they wish': half a phrase without the rest."""
    if s.deps[k] == "appos":
        return (s.tags[k] == "CD" and k == noun + 1) or names(s, noun, k)
    if s.words[noun].lower() == "those" and s.deps[k] in ("acl", "relcl"):  # 'the names of those killed'
        return s.subtree(k)[0] == noun + 1
    first = s.subtree(k)[0] if s.deps[k] == "acl" else k
    return first != k and s.words[first].lower() == "as" and s.deps[first] == "mark"


def limits(s: Sentence, grammar: Grammar, clause: int, noun: int) -> bool:
    """Tell whether a relative clause or participle is needed by the noun it hangs on.

    'vetoed a bill that bans guns', 'found balloons used to carry drugs', 'is a firm that makes pumps':
    something not known before. 'claims that ...', 'a statement saying that ...': what is said is told
    apart.
    """
    above = s.heads[s.heads[noun]]  # 'applies to people who rent', not 'according to officials who saw it'
    under = s.deps[noun] == "pobj" and s.pos[above] in ("VERB", "AUX") and s.lemmas[above] != "accord"
    if (s.deps[noun] not in _OBJECTS and not under) or s.name_at[noun] >= 0:
        return False
    if s.kids(clause, "ccomp") or s.lemmas[noun].lower() in grammar.content_nouns:
        return False
    before = [s.words[k].lower() for k in s.kids(noun, "det", "poss", "nummod") if k < noun]
    if before not in (["a"], ["an"]) and (before or s.tags[noun] != "NNS"):
        return False
    tokens = s.subtree(clause)
    apart = any(s.words[k] in BREAKS for k in range(noun + 1, tokens[0]))
    if under and s.tags[tokens[0]] in ("WRB", "IN"):
        return False  # 'met for a summit where they signed a pact': another deed
    return len(tokens) <= _LONGEST and not apart and s.tags[tokens[-1]] not in _RELATIVE


def wants(s: Sentence, grammar: Grammar, noun: int, v: int) -> bool:
    """'talks on a proposal to end the tax': without its infinitive the inner noun says nothing."""
    lemma = s.lemmas[noun].lower()
    known = lemma in grammar.infinitive_nouns or lemma in grammar.noun_fold
    return known and s.subtree(v)[0] == noun + 1


def aims(s: Sentence, v: int) -> bool:
    """'a mission to find the ships': an active infinitive that says what its noun is for."""
    first = s.subtree(v)[0]
    return (
        s.tags[v] == "VB" and first in s.kids(v, "aux") and s.tags[first] == "TO" and not s.kids(v, "auxpass")
    )


def compares(s: Sentence, i: int) -> bool:
    """'more rain than Bergen'; in 'less hit by rain than Bergen' it is not the rain that is measured."""
    return any(s.tags[k] in ("JJR", "RBR") or s.words[k].lower() in _OTHER for k in s.subtree(i) if k <= i)


_OTHER = frozenset(("other", "rather", "more", "less", "different"))
