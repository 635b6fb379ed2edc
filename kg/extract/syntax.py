"""What a clause of a repaired tree holds: verbs, voice, subjects; `complements` has the rest.

Labels are ClearNLP's. All functions take a `Sentence` and token indices and give token
indices; none changes the tree.
"""

from kg.extract.deeds import DESCRIBING, HANDING, LISTING, OPINIONS, PAPERS, WISHES
from kg.extract.grammar import Grammar
from kg.extract.requests import asked_of
from kg.tree import Sentence

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
RELATIVE = frozenset(("who", "which", "that", "whom"))
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X"))
_OR_MORE = frozenset(("more", "so", "less", "fewer"))
# Adverbs that make one predicate with the verb before them: 'turned back', 'sent home'.
_DEPTH = 8  # clauses to climb before giving up


def is_verb(s: Sentence, i: int) -> bool:
    """Tell whether a token heads a clause: a verb that is nobody's auxiliary."""
    return s.pos[i] in ("VERB", "AUX") and s.deps[i] not in ("aux", "auxpass", "amod", "compound")


def is_passive(s: Sentence, v: int) -> bool:
    """Tell whether a verb is passive; a conjunct shares the auxiliary before it."""
    if s.kids(v, "nsubjpass", "auxpass", "csubjpass"):
        return True
    if (
        s.tags[v] not in ("VBN", "VBD")
        or (s.tags[v] == "VBD" and s.deps[v] != "acl")
        or s.kids(v, "aux", "nsubj")
    ):
        return False
    if s.deps[v] in ("acl", "relcl", "advcl"):
        return not s.kids(v, "dobj") or bool(s.kids(v, "agent"))
    if s.deps[v] == "conj" and is_verb(s, s.heads[v]):
        return is_passive(s, s.heads[v])
    return s.deps[v] in ("oprd", "xcomp", "ccomp")


def expand(s: Sentence, i: int) -> list[int]:
    """Return a noun and the nouns joined to it, in the order of the text."""
    found = [i]
    for k in s.kids(i, "conj"):
        if s.words[k].lower() in _OR_MORE or s.name_at[k] == s.name_at[i] >= 0:  # 'sixty or more'; one name
            continue
        if s.pos[k] in NOMINAL or s.name_at[k] >= 0 or s.tags[k] == "VBG":
            found.extend(expand(s, k))
    return sorted(found) if len(found) > 1 else found


def antecedent(s: Sentence, v: int) -> int:
    """Return the noun that a relative clause belongs to, -1 when the verb is in none."""
    while s.deps[v] in ("conj", "xcomp", "ccomp") and s.heads[v] != v:
        v = s.heads[v]
    return s.heads[v] if s.deps[v] == "relcl" else -1


def is_finite(s: Sentence, v: int) -> bool:
    """Tell whether a verb has a finite form, its own or that of an auxiliary."""
    if s.tags[v] in ("VBD", "VBZ", "VBP", "MD"):
        return True
    return any(s.tags[k] in ("VBD", "VBZ", "VBP", "MD") for k in s.kids(v, "aux", "auxpass"))


def infinitive(s: Sentence, v: int) -> bool:
    """Tell whether a verb is an infinitive with its 'to', also a passive one."""
    return any(s.tags[k] == "TO" for k in s.kids(v, "aux"))


ORDINALS = frozenset(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last")
)
_FOREMOST = ORDINALS | {"only"}


def is_superlative(s: Sentence, i: int) -> bool:
    """'the largest', 'the first': what an infinitive behind the noun belongs to; 'the best' gives advice."""
    words = [i, *s.kids(i, "amod")]
    return any(s.words[k].lower() in _FOREMOST or _most(s, k) for k in words)


def _most(s: Sentence, k: int) -> bool:
    return s.tags[k] == "JJS" and s.lemmas[k].lower() not in ("good", "well", "best", "most", "least")


def own_subject(s: Sentence, v: int) -> int:
    """Return the subject that hangs on the verb itself, -1 when there is none."""
    own = s.kids(v, *SUBJECTS)
    if len(own) < 2:
        return own[0] if own else -1
    before = [k for k in own if k < v and not s.words[k].lower().endswith(("self", "selves"))]
    return (before or own)[-1]


def surface_subjects(s: Sentence, v: int, grammar: Grammar, depth: int = 0) -> list[int]:
    """Return the nouns that stand as subject of a verb, through control, conjunction and relatives."""
    own = own_subject(s, v)
    if own >= 0:
        if s.words[own].lower() in RELATIVE and s.tags[own] in ("WDT", "WP", "DT", "IN"):
            return _related(s, v, s.words[own].lower())
        owner = _owner_of_will(s, own, v, grammar)
        found = expand(s, owner if owner >= 0 else own)
        return [k for k in found if k < v] or found  # 'He accused them of theft, and two raids'
    h = s.heads[v]
    if depth > _DEPTH or h == v:
        return []
    match s.deps[v]:
        case "conj":
            there = bool(s.kids(v, "expl"))  # 'and there was a habit of smoking'
            return surface_subjects(s, h, grammar, depth + 1) if is_verb(s, h) and not there else []
        case "acl" | "relcl" if infinitive(s, v):
            found = first_one(s, h, grammar, depth) or asked_of(s, h)
            return found or (expand_plural(s, h, v) if s.tags[v] == "VBN" else [])
        case "acl" | "relcl":
            return _described(s, v, grammar, depth)
        case "ccomp" if s.deps[h] == "relcl" and is_finite(s, v) and s.lemmas[h].lower() in grammar.say:
            return [s.heads[h]]  # 'an interview that Holm claimed was unfair'
        case "xcomp" | "ccomp" | "oprd":
            found = controller(s, h, v, grammar, depth) if is_verb(s, h) or s.pos[h] == "ADJ" else []
            return [k for k in found if k < v] or found
        case "advcl":
            return _beside_subjects(s, v, grammar, depth)
        case "pcomp":
            return _gerund_subjects(s, v, grammar, depth)
    return []


def _beside_subjects(s: Sentence, v: int, grammar: Grammar, depth: int) -> list[int]:
    """'left the town, saying so', 'sent the men to be trained': who acts in a clause beside the main one."""
    h = s.heads[v]
    if s.deps[h] == "acl" and s.kids(v, "mark") and s.tags[v] in ("VBG", "VBN"):
        h = top_verb(s, s.heads[h])  # 'faced charges pertaining to his pay while working'
    if s.tags[v] == "VBG" and s.lemmas[v].lower() in grammar.say and is_passive(s, h):
        by = [k for p in s.kids(h, "agent") for k in s.kids(p, "pobj")]
        if by:  # 'was called a mistake by Holm, saying she would leave'
            return expand(s, by[0])
    if s.tags[v] == "VBG" and s.lemmas[h].lower() in LISTING and _wishes(s, h):
        return []  # 'their demands include closing the mine, naming a judge'
    handed = s.kids(h, "dobj") if s.lemmas[h].lower() in HANDING and not is_passive(s, h) else []
    if handed and infinitive(s, v) and s.kids(v, "auxpass"):
        return expand(s, handed[0])  # 'sent the men to be trained'
    if infinitive(s, v) and (asked := asked_of(s, h)):  # 'relies on donors to pay'
        return asked[:1]
    found = surface_subjects(s, h, grammar, depth + 1) if is_verb(s, h) else []
    return [k for k in found if s.deps[k] not in ("csubj", "csubjpass")]  # no deed rides a bus


def _related(s: Sentence, v: int, word: str) -> list[int]:
    """Return whom the relative word that is the subject of a verb stands for."""
    noun = antecedent(s, v)
    bearer = _bearer(s, noun, word) if noun >= 0 else -1
    if bearer >= 0:
        return [bearer]
    return expand_plural(s, noun, v) if noun >= 0 else []


def _bearer(s: Sentence, noun: int, word: str) -> int:
    """'Ada Holm, a chemist who wrote books, died': Ada Holm wrote them; -1 where nobody bears the noun."""
    head = s.heads[noun]
    said = s.deps[noun] == "appos" and s.tags[noun] in ("NN", "NNP") and s.name_at[noun] < 0
    if not said or head > noun or s.name_at[head] < 0:
        return -1
    person = s.names[s.name_at[head]].type == "Person"
    told = s.words[s.subtree(noun)[0] - 1] == "," and person == (word == "who")
    return head if told else -1  # 'Holm, the suspect in a shooting that left two dead'


def _described(s: Sentence, v: int, grammar: Grammar, depth: int) -> list[int]:
    h = s.heads[v]
    if s.tags[v] == "VBG" and s.lemmas[h].lower() in PAPERS and s.deps[h] == "dobj":
        issuer = s.heads[h]  # 'the party issued a statement saying': the party says so
        if is_verb(s, issuer) and s.lemmas[v].lower() in grammar.say:
            return surface_subjects(s, issuer, grammar, depth + 1)
    return expand_plural(s, h, v) if s.tags[v] in ("VBG", "VBN", "VBD") else []


def first_one(s: Sentence, noun: int, grammar: Grammar, depth: int = 0) -> list[int]:
    """'Holm became the first minister to be jailed', 'Holm, the first to resign': Holm did."""
    if not is_superlative(s, noun):
        return []
    v = s.heads[noun]
    if s.deps[noun] == "appos":
        return [v]
    if s.deps[noun] != "attr" or s.lemmas[v] not in ("be", "become"):
        return []
    found = surface_subjects(s, v, grammar, depth + 1)
    return [k for k in found if s.words[k].lower() not in ("this", "that", "it", "what", "there")]


def _wishes(s: Sentence, v: int) -> bool:
    return (own := own_subject(s, v)) >= 0 and s.lemmas[own].lower() in WISHES


def _owner_of_will(s: Sentence, noun: int, v: int, grammar: Grammar) -> int:
    """'the will of the people to support': the people support, not their will."""
    return -1 if s.tags[v] != "VB" or s.deps[v] == "ROOT" else _owner(s, noun, grammar)


def _owner(s: Sentence, noun: int, grammar: Grammar) -> int:
    """Return whose plan or will a noun tells, -1 when it is neither or nobody's."""
    if s.lemmas[noun].lower() not in grammar.noun_fold:
        return -1
    owners = [k for p in s.kids(noun, "prep") if s.words[p].lower() == "of" for k in s.kids(p, "pobj")]
    return (s.kids(noun, "poss") or owners or [-1])[0]


def expand_plural(s: Sentence, noun: int, v: int) -> list[int]:
    """Return the antecedent, and the nouns joined to it before the clause opens."""
    first = noun
    while s.deps[first] == "conj" and s.pos[s.heads[first]] in NOMINAL:
        first = s.heads[first]
    group = [k for k in expand(s, first) if k < v and ";" not in s.words[k:noun]]
    plural = s.tags[v] in ("VBP",) and first != noun
    return group if plural and noun in group else [noun]


def controller(s: Sentence, h: int, v: int, grammar: Grammar, depth: int) -> list[int]:
    """Return the subject of an infinitive under `h`: the object of 'urge', else the subject."""
    objects = [k for k in s.kids(h, "dobj", "dative") if s.pos[k] != "ADP"]
    generic = s.lemmas[h].lower() in OPINIONS and s.tags[v] == "VBG"  # 'opposes raising taxes'
    if (s.lemmas[h].lower() in LISTING or generic) and not is_passive(s, h):  # 'include closing the mine'
        return []
    if objects and s.lemmas[h] in grammar.object_control and not is_passive(s, h):
        return expand(s, objects[0])
    if asked := asked_of(s, h):
        return expand(s, asked[0])
    if objects and (owner := _owner(s, objects[0], grammar)) >= 0:
        return expand(s, owner)  # 'expressed the will of the people to support'
    if s.pos[h] == "ADJ" and is_verb(s, s.heads[h]):
        h = s.heads[h]
    return surface_subjects(s, h, grammar, depth + 1)


_CHARGES = frozenset(("suspicion", "charge", "count", "accusation", "allegation"))
_ABOUT = frozenset(("on", "about", "over", "regarding", "concerning"))


def _gerund_subjects(s: Sentence, v: int, grammar: Grammar, depth: int) -> list[int]:
    prep = s.heads[v]
    g = s.heads[prep]
    tried = s.lemmas[g].lower() in ("guilty", "innocent")
    if tried and is_verb(s, s.heads[g]):  # 'was found guilty of killing'
        held = s.kids(g, "nsubj") or s.kids(s.heads[g], "dobj")
        return expand(s, held[0]) if held else surface_subjects(s, s.heads[g], grammar, depth + 1)
    if s.words[prep].lower() == "against" and (not is_verb(s, g) or s.kids(g, "dobj")):
        return []  # 'issued advice to walkers against eating berries': who gives it eats none
    if is_verb(s, g):
        return _gerund_of_verb(s, prep, g, grammar, depth)
    if s.words[prep].lower() in _ABOUT:  # 'an inquiry on preventing floods': nobody is said to prevent
        return []
    owners = s.kids(g, "poss")
    if owners:
        return expand(s, owners[0])
    top = top_verb(s, g)
    if (
        s.lemmas[g].lower() in _CHARGES
        and s.deps[g] == "pobj"
        and not is_passive(s, top)
        and (held := s.kids(top, "dobj"))
    ):
        return expand(s, held[0])  # 'arrested a driver on suspicion of theft'
    if s.deps[g] in ("dobj", "pobj", "attr") and is_verb(s, top) and not s.kids(top, "expl"):
        return surface_subjects(s, top, grammar, depth + 1)
    return []


def _gerund_of_verb(s: Sentence, prep: int, g: int, grammar: Grammar, depth: int) -> list[int]:
    """'was fined for hiding', 'stopped them from leaving': who does the deed under a verb's preposition."""
    objects = [] if is_passive(s, g) else s.kids(g, "dobj")  # 'was fined 500 dollars for hiding'
    blamed = s.words[prep].lower() == "for" and s.lemmas[g].lower() in grammar.object_gerund
    blamed = blamed or (s.words[prep].lower(), s.lemmas[g].lower()) == ("on", "congratulate")
    charged = s.words[prep].lower() == "with" and s.lemmas[g].lower() in ("charge", "credit")
    itself = any(s.words[k].lower().endswith(("self", "selves")) for k in objects)
    described = s.words[prep].lower() == "as" and not itself
    being = any(s.words[k].lower() == "being" for k in s.kids(prep, "pcomp"))
    described = described and (being or s.lemmas[g].lower() in DESCRIBING)
    off = s.words[prep].lower() in ("of", "from") and s.words[prep - 1].lower() not in ("instead", "ahead")
    if objects and (blamed or charged or described or off):
        return expand(s, objects[0])
    if s.deps[g] == "acl" and s.lemmas[s.heads[g]].lower() in PAPERS:  # 'a statement posted after losing'
        return surface_subjects(s, top_verb(s, s.heads[g]), grammar, depth + 1)
    if s.words[prep].lower() == "by" and (is_passive(s, g) or (s.lemmas[g] == "be" and s.kids(g, "acomp"))):
        return []  # 'can be reached by calling', 'is available by calling': whoever calls
    return surface_subjects(s, g, grammar, depth + 1)


def top_verb(s: Sentence, i: int) -> int:
    """Return the verb of the clause that holds a token, the token itself when there is none."""
    seen = 0
    while not is_verb(s, i) and s.heads[i] != i and seen < len(s):
        i = s.heads[i]
        seen += 1
    return i
