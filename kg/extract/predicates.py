"""The predicate of a frame in words, as people say it."""

from kg.extract.inherited import shares_modal
from kg.extract.particles import is_particle
from kg.extract.status import hedged
from kg.extract.syntax import SUBJECTS, is_passive
from kg.tree import Sentence

# 'fell short of the target', 'moved closer to war': without the adverb the verb says something else.
ADVERBS_OF_REACH = frozenset(("short", "closer", "nearer"))
# 'is less affected', 'hardly sleeps': without these words a fact says the opposite.
_LITTLE = frozenset(("less", "least", "hardly", "barely", "scarcely", "rarely", "seldom"))

# 'started well', 'fared worse': without these words a fact says nothing, or the opposite.
_HOW = frozenset(("well", "badly", "poorly", "better", "worse", "best", "worst", "alone", "lower", "higher"))


def _shared_to(s: Sentence, v: int) -> list[int]:
    """'is scheduled to remain and return': the second infinitive shares the mark of the first."""
    first = v
    while s.deps[first] == "conj" and not s.kids(first, "aux"):
        first = s.heads[first]
    return [a for a in s.kids(first, "aux") if s.tags[a] == "TO"] if first != v else []


def _shared_modal(s: Sentence, v: int) -> list[int]:
    """'cannot see them, hug them': the second verb shares the modal of the first, and its 'not'."""
    first = s.heads[v] if shares_modal(s, v) else v
    while s.deps[first] == "conj" and s.tags[first] == "VB" and not s.kids(first, "aux", *SUBJECTS):
        first = s.heads[first]
    shared = first != v and s.tags[first] == "VB"
    modals = [a for a in s.kids(first, "aux") if s.tags[a] == "MD" and a < first] if shared else []
    own = s.kids(v, "neg") or not modals
    return modals if own else sorted([*modals, *(a for a in s.kids(first, "neg") if a < first)])


def _no_longer(s: Sentence, a: int) -> list[int]:
    """Return the tokens of 'no longer', none for another adverb."""
    return s.subtree(a) if s.words[a].lower() == "longer" and s.kids(a, "neg", "det", "advmod") else []


def _particle(s: Sentence, v: int, a: int) -> bool:
    """'moved forward', 'sent them back', 'went by', 'pressed ahead with it', not 'met ahead of talks'."""
    ahead = a == v + 1 and s.words[a].lower() == "ahead" and s.words[a + 1 : a + 2] == ["with"]
    alone = s.words[a].lower() in ("by", "past", "through", "along") and not s.children[a]
    return ahead or alone or is_particle(s, v, a)


def _how(s: Sentence, k: int, a: int) -> bool:
    """'Tarn started well', 'ran unopposed', but not 'sold better than hoped': what follows compares."""
    word = s.words[a].lower()
    state = s.tags[a] == "JJ" or (word.startswith("un") and word.endswith("ed"))
    return (word in _HOW or state) and not s.children[a] and not s.kids(k, "dobj")


def _reach(s: Sentence, k: int, a: int) -> list[int]:
    """'fell far short of the target': the adverb with what stands before it."""
    return s.subtree(a) if s.words[a].lower() in ADVERBS_OF_REACH and a > k and s.subtree(a)[-1] == a else []


def _adds(s: Sentence, a: int) -> bool:
    """'Not only does it own the mine': this denies nothing."""
    return s.words[a + 1].lower() in ("only", "just", "merely", "simply") and s.words[a].lower() == "not"


def _shared_be(s: Sentence, v: int) -> list[int]:
    """'is jailed for nine years and fined 300 euros': without 'is' the fined one would seem to fine."""
    h = s.heads[v]
    alone = s.deps[v] == "conj" and s.tags[v] == "VBN" and not s.kids(v, "aux", "auxpass", *SUBJECTS)
    given = [k for k in s.kids(v, "dobj") if s.pos[k] != "PRON"] if alone else []
    kept = given and s.kids(h, "nsubjpass") and s.kids(h, "auxpass")
    return [k for k in s.kids(h, "aux", "auxpass") if k < h] if kept else []


def predicate_text(s: Sentence, v: int, chain: tuple[int, ...]) -> str:
    """Return the predicate as people say it: 'agreed to send', 'was found', 'will meet'."""
    tokens = [] if chain else _shared_modal(s, v) or _shared_be(s, v)
    for k in (*chain, v):
        adverbs = s.kids(k, "advmod")
        negation = [a for a in s.kids(k, "neg") if a < k and not _adds(s, a)][:1]
        negation = negation or [x for a in adverbs for x in _no_longer(s, a) if a < k]
        negation += [a for a in adverbs if a == k - 1 and s.words[a].lower() in _LITTLE]
        negation += [a for a in hedged(s, k)[1:] if a < k]
        tokens.extend(sorted([*negation, *(a for a in s.kids(k, "aux", "auxpass") if a < k)]))
        if k == v and chain:
            tokens.extend(_shared_to(s, v))
        tokens.append(k)
        if k in chain:
            tokens.extend(a for a in s.kids(k, "neg") if a > k)  # 'is not ready to'
            tokens.extend(s.kids(k, "acomp"))
            tokens.extend(a for a in adverbs if a == k + 1 and s.words[a] == "yet")
        tokens.extend(s.kids(k, "prt"))
        if s.kids(k, "auxpass"):  # 'was dealt with at the scene'
            tokens.extend(p for p in s.kids(k, "prep") if p == k + 1 and not s.children[p])
        tokens.extend(a for a in adverbs if _particle(s, k, a) or (a == k + 1 and _how(s, k, a)))
        tokens.extend(x for a in adverbs for x in _reach(s, k, a))
    said = as_said(s, tokens)
    return f"was {said.lower()}" if _is_asked(s, v) else said


def _is_asked(s: Sentence, v: int) -> bool:
    """'Asked why he left, Holm said': without 'was' he would seem to ask."""
    return (
        s.words[v].lower() == "asked"
        and s.deps[v] == "advcl"
        and is_passive(s, v)
        and not s.kids(v, "auxpass")
    )


def as_said(s: Sentence, tokens: list[int]) -> str:
    """Return tokens as a text writes them: 'has' and "n't" touch."""
    text = ""
    for last, k in zip([-1, *tokens], tokens, strict=False):
        glued = last >= 0 and k == last + 1 and s.ends[last] == s.starts[k]  # "has" + "n't"
        text += s.words[k] if glued or not text else f" {s.words[k]}"
    return text


# A participle and the past of the same verb, where they differ.
_FORMS = (
    "arisen arose,awoken awoke,beaten beat,become became,begun began,bitten bit,blown blew,borne bore,"
    "broken broke,chosen chose,come came,done did,drawn drew,driven drove,drunk drank,eaten ate,"
    "fallen fell,flown flew,forbidden forbade,foreseen foresaw,forgiven forgave,forgotten forgot,"
    "frozen froze,given gave,gone went,grown grew,hidden hid,known knew,mistaken mistook,"
    "overcome overcame,overridden overrode,overrun overran,overseen oversaw,overtaken overtook,"
    "overthrown overthrew,proven proved,redrawn redrew,retaken retook,rewritten rewrote,ridden rode,"
    "risen rose,run ran,rung rang,seen saw,shaken shook,shown showed,shrunk shrank,slain slew,"
    "spoken spoke,sprung sprang,stolen stole,sung sang,sunk sank,swollen swelled,sworn swore,swum swam,"
    "taken took,thrown threw,torn tore,undergone underwent,undertaken undertook,undone undid,"
    "withdrawn withdrew,woken woke,worn wore,woven wove,written wrote"
)
_PASTS = {pair.split()[0]: pair.split()[1] for pair in _FORMS.split(",")}


def told_active(s: Sentence, v: int, predicate: str) -> str:
    """'was driven' with its doer as subject reads 'drove', 'is run' reads 'run'; 'has driven' stays."""
    participle = s.words[v].lower()
    words = predicate.split(" ")
    if participle not in _PASTS or words[0].lower() != participle:
        return predicate
    present = any(s.tags[k] in ("VBZ", "VBP") for k in s.kids(v, "auxpass"))
    return " ".join([s.lemmas[v] if present else _PASTS[participle], *words[1:]])


def is_word(s: Sentence, i: int) -> bool:
    """Tell whether a token says something: no stray mark, but the sign of '3%' does."""
    return any(map(str.isalnum, s.words[i])) or bool(s.kids(i, "nummod"))
