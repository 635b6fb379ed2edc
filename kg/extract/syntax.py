"""What a clause of a repaired tree holds: verbs, voice, subjects, objects, prepositions.

Labels are ClearNLP's. All functions take a `Sentence` and token indices and give token
indices; none changes the tree.
"""

from kg.extract.grammar import Grammar
from kg.tree import Sentence

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
RELATIVE = frozenset(("who", "which", "that", "whom"))
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X"))
# Nouns whose bare clause is their content, not a relative: 'danger the dam might burst'.
_CONTENT_NOUNS = frozenset(
    ("danger", "fact", "chance", "possibility", "hope", "fear", "doubt", "news", "sign", "evidence",
     "belief", "risk", "conclusion", "suspicion", "likelihood", "rumour", "rumor", "way", "time", "day",
     "reason", "moment", "year")
)  # fmt: skip
# 'many times that they disagreed': when, why or how, never an object.
_WHEN_NOUNS = frozenset(("time", "day", "year", "moment", "way", "reason", "extent", "degree"))
# Adverbs that make one predicate with the verb before them: 'turned back', 'sent home'.
ADVERB_PARTICLES = frozenset(("back", "away", "home", "apart", "aside", "together", "forward", "ashore"))
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
        or s.kids(v, "aux", "nsubj")
        or (s.tags[v] == "VBD" and s.deps[v] != "acl")
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
        if s.pos[k] in NOMINAL or s.name_at[k] >= 0 or s.tags[k] == "VBG":
            found.extend(expand(s, k))
    return sorted(found)


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


def own_subject(s: Sentence, v: int) -> int:
    """Return the subject that hangs on the verb itself, -1 when there is none."""
    own = s.kids(v, *SUBJECTS)
    before = [k for k in own if k < v]
    return (before or own or [-1])[-1]


def surface_subjects(s: Sentence, v: int, grammar: Grammar, depth: int = 0) -> list[int]:
    """Return the nouns that stand as subject of a verb, through control, conjunction and relatives."""
    own = own_subject(s, v)
    if own >= 0:
        if s.words[own].lower() in RELATIVE and s.tags[own] in ("WDT", "WP", "DT", "IN"):
            noun = antecedent(s, v)
            return expand_plural(s, noun, v) if noun >= 0 else []
        owner = _owner_of_will(s, own, v, grammar)
        return expand(s, owner if owner >= 0 else own)
    h = s.heads[v]
    if depth > _DEPTH or h == v:
        return []
    match s.deps[v]:
        case "conj":
            return surface_subjects(s, h, grammar, depth + 1) if is_verb(s, h) else []
        case "acl" | "relcl":
            return expand_plural(s, h, v) if s.tags[v] in ("VBG", "VBN", "VBD") else []
        case "ccomp" if s.deps[h] == "relcl" and is_finite(s, v) and s.lemmas[h].lower() in grammar.say:
            return [s.heads[h]]  # 'an interview that Holm claimed was unfair'
        case "xcomp" | "ccomp" | "oprd":
            found = controller(s, h, grammar, depth) if is_verb(s, h) or s.pos[h] == "ADJ" else []
            return [k for k in found if k < v] or found
        case "advcl":
            if s.deps[h] == "acl" and s.kids(v, "mark") and s.tags[v] in ("VBG", "VBN"):
                h = top_verb(s, s.heads[h])  # 'faced charges pertaining to his pay while working'
            return surface_subjects(s, h, grammar, depth + 1) if is_verb(s, h) else []
        case "pcomp":
            return _gerund_subjects(s, v, grammar, depth)
    return []


def _owner_of_will(s: Sentence, noun: int, v: int, grammar: Grammar) -> int:
    """'the will of the people to support': the people support, not their will."""
    if s.tags[v] != "VB" or s.lemmas[noun].lower() not in grammar.noun_fold or s.deps[v] == "ROOT":
        return -1
    owners = [k for p in s.kids(noun, "prep") if s.words[p].lower() == "of" for k in s.kids(p, "pobj")]
    return (s.kids(noun, "poss") or owners or [-1])[0]


def expand_plural(s: Sentence, noun: int, v: int) -> list[int]:
    """Return the antecedent, and the nouns joined to it before the clause opens."""
    first = noun
    while s.deps[first] == "conj" and s.pos[s.heads[first]] in NOMINAL:
        first = s.heads[first]
    group = [k for k in expand(s, first) if k < v]
    plural = s.tags[v] in ("VBP",) and first != noun
    return group if plural and noun in group else [noun]


def controller(s: Sentence, h: int, grammar: Grammar, depth: int) -> list[int]:
    """Return the subject of an infinitive under `h`: the object of 'urge', else the subject."""
    objects = [k for k in s.kids(h, "dobj", "dative") if s.pos[k] != "ADP"]
    if objects and s.lemmas[h] in grammar.object_control and not is_passive(s, h):
        return expand(s, objects[0])
    if s.pos[h] == "ADJ" and is_verb(s, s.heads[h]):
        h = s.heads[h]
    return surface_subjects(s, h, grammar, depth + 1)


def _gerund_subjects(s: Sentence, v: int, grammar: Grammar, depth: int) -> list[int]:
    prep = s.heads[v]
    g = s.heads[prep]
    if is_verb(s, g):
        objects = s.kids(g, "dobj")
        blamed = s.words[prep].lower() == "for" and s.lemmas[g].lower() in grammar.object_gerund
        charged = s.words[prep].lower() == "with" and s.lemmas[g].lower() == "charge"
        if objects and (blamed or charged or s.words[prep].lower() in ("of", "from")):
            return expand(s, objects[0])
        if is_passive(s, g) and s.words[prep].lower() in ("of", "from", "for"):
            return surface_subjects(s, g, grammar, depth + 1)
        return surface_subjects(s, g, grammar, depth + 1)
    owners = s.kids(g, "poss")
    if owners:
        return expand(s, owners[0])
    if s.deps[g] in ("dobj", "pobj", "attr") and is_verb(s, top_verb(s, g)):
        return surface_subjects(s, top_verb(s, g), grammar, depth + 1)
    return []


def top_verb(s: Sentence, i: int) -> int:
    """Return the verb of the clause that holds a token, the token itself when there is none."""
    seen = 0
    while not is_verb(s, i) and s.heads[i] != i and seen < len(s):
        i = s.heads[i]
        seen += 1
    return i


def agents(s: Sentence, v: int) -> list[int]:
    """Return who acts in a passive clause: the nouns under 'by'."""
    found: list[int] = []
    for p in s.kids(v, "agent", "prep"):
        if s.words[p].lower() == "by":
            for k in s.kids(p, "pobj"):
                if not _is_measure(s, k) and not _is_means(s, k):
                    found.extend(expand(s, k))
    return found


def _is_measure(s: Sentence, i: int) -> bool:
    """'shrunk by 33 %' names no agent."""
    return s.lemmas[i] in ("%", "percent", "point") or (s.pos[i] == "NUM" and s.name_at[i] < 0)


# 'taken by helicopter', 'ended by decree': a bare noun of means acts in nothing.
_MEANS = frozenset(
    ("air", "sea", "road", "rail", "land", "water", "car", "bus", "train", "tram", "plane", "aircraft",
     "helicopter", "ship", "boat", "ferry", "truck", "lorry", "ambulance", "van", "bicycle", "bike", "phone",
     "telephone", "mail", "email", "e-mail", "post", "fax", "radio", "video", "hand", "law", "decree",
     "default", "accident", "mistake", "lottery", "ballot", "courier", "satellite", "chance", "vote",
     "foot", "force", "surprise")
)  # fmt: skip


def _is_means(s: Sentence, i: int) -> bool:
    bare = s.name_at[i] < 0 and not s.kids(i, "det", "amod", "poss", "nummod")
    return bare and s.lemmas[i].lower() in _MEANS


def objects(s: Sentence, v: int) -> list[int]:
    """Return the direct objects, also those of a relative clause and of a joined verb."""
    own = [k for k in s.kids(v, "dobj") if k != v]
    given = [k for k in s.kids(v, "dative") if s.pos[k] != "ADP"]
    if given and not own:  # 'gave the council three days'
        own = [k for k in s.kids(v, "npadvmod") if k > given[0]][:1]
    if own:
        if s.words[own[0]].lower() in RELATIVE and s.tags[own[0]] in ("WDT", "WP", "IN"):
            noun = antecedent(s, v)
            return [noun] if noun >= 0 and s.lemmas[noun].lower() not in _WHEN_NOUNS else []
        found: list[int] = []
        for k in own:
            found.extend(x for x in expand(s, k) if x not in found)
        return sorted(found)
    joined = [k for k in s.kids(v, "conj") if is_verb(s, k)]
    if joined and _adjacent(s, v, joined[0]) and not s.kids(v, "prep", "ccomp", "xcomp"):
        return objects(s, joined[0])
    if _has_gap(s, v):
        return [s.heads[v]]
    return _shared_relative(s, v)


def _shared_relative(s: Sentence, v: int) -> list[int]:
    """'the museum that Lopez founded and Adams directed': the pronoun serves both verbs."""
    h = s.heads[v]
    if s.deps[v] != "conj" or own_subject(s, v) < 0 or is_passive(s, v) or not is_verb(s, h):
        return []
    pronouns = [
        k for k in s.kids(h, "dobj") if s.words[k].lower() in RELATIVE and s.tags[k] in ("WDT", "WP", "IN")
    ]
    noun = antecedent(s, h) if pronouns and pronouns[0] < h else -1
    return [noun] if noun >= 0 else []


def _adjacent(s: Sentence, v: int, w: int) -> bool:
    """'trained and equipped the fighters': nothing but the conjunction stands between."""
    return 0 < w - v <= 2 and not is_passive(s, v) and not s.kids(w, *SUBJECTS)


def _has_gap(s: Sentence, v: int) -> bool:
    """'the sentence he received': the noun before a bare relative clause is its object."""
    if s.deps[v] != "relcl" or is_passive(s, v) or s.lemmas[v] == "be":
        return False
    if s.lemmas[s.heads[v]].lower() in _CONTENT_NOUNS:
        return False
    own = own_subject(s, v)
    if own < 0 or s.words[own].lower() in RELATIVE:
        return False
    if any(s.tags[k] in ("WRB",) or s.words[k].lower() in ("where", "when") for k in s.subtree(v)):
        return False
    stranded = [p for p in s.kids(v, "prep") if not s.kids(p, "pobj", "pcomp")]
    whose = any(s.tags[k] in ("WDT", "WP", "WP$") for k in s.subtree(v) if k < v)
    return not stranded and not whose and not s.kids(v, "ccomp", "xcomp", "acomp", "attr")


def indirect(s: Sentence, v: int) -> list[int]:
    """Return bare receivers: 'gave the rebels arms'."""
    found: list[int] = []
    for k in s.kids(v, "dative"):
        if s.pos[k] != "ADP":
            found.extend(expand(s, k))
    return found


def prepositions(s: Sentence, v: int) -> list[tuple[str, int, list[int]]]:
    """Return (preposition, its token, its nouns) of a verb, in the order of the text."""
    found: list[tuple[str, int, list[int]]] = []
    for p in s.kids(v, "prep", "dative", "agent"):
        if s.deps[p] == "dative" and s.pos[p] != "ADP":
            continue
        word, nouns = s.words[p].lower(), _nouns_under(s, p, v)
        if p and s.words[p - 1].lower() in ("than", "well"):
            continue  # 'than to France', 'as well as Spain' compare and add
        inner = s.kids(p, "prep")
        if not nouns and inner:
            word = f"{word}_{s.words[inner[0]].lower()}"
            nouns = _nouns_under(s, inner[0], v)
        if word == "because" and nouns:
            word = "because_of"
        found.append((word, p, nouns))
        for q in s.kids(p, "conj"):
            found.append((s.words[q].lower(), q, _nouns_under(s, q, v)))
    return found


def _nouns_under(s: Sentence, p: int, v: int) -> list[int]:
    found: list[int] = []
    for k in s.kids(p, "pobj"):
        if s.tags[k] in ("WDT", "WP"):
            noun = antecedent(s, v)
            found.extend([noun] if noun >= 0 else [])
        else:
            found.extend(expand(s, k))
    return found
