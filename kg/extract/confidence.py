"""How sure a reading is: the construction's share of right readings, less what speaks against it."""

from kg.extract.frames import MATRIX, Frame
from kg.extract.joined import continues
from kg.extract.limiting import BREAKS
from kg.extract.phrases import Words
from kg.extract.readings import Draft
from kg.extract.said_words import in_title, says_thing
from kg.extract.syntax import infinitive, is_finite, is_superlative, is_verb, surface_subjects
from kg.tree import Sentence

# Share of right readings by construction, about what 710 readings of as many articles gave that were
# judged against their sentences: main clauses 229 of 249, adverbial ones 44 of 72, content 47 of 69,
# relative 31 of 52, participles 32 of 48, joined 41 of 48, controlled infinitives 17 of 29. Faults found
# there were mended afterwards, so all but main clauses stand a little higher here.
_ACTIVE = {
    "main": 0.95, "content": 0.8, "joined": 0.9, "relative": 0.7, "participle": 0.75,
    "adverbial": 0.6, "gerund": 0.6, "infinitive": 0.4,
}  # fmt: skip
_PASSIVE = {
    "main": 0.95, "content": 0.8, "joined": 0.9, "relative": 0.7, "participle": 0.8,
    "adverbial": 0.6, "gerund": 0.65, "infinitive": 0.4,
}  # fmt: skip
_MATRIX = 0.3  # the infinitive tells the fact
_CONTROLLED = 0.75  # 'agreed to send'
_URGED = 0.6  # 'urged residents to leave'


def verb_confidence(w: Words, frame: Frame, draft: Draft) -> float:
    """Return the confidence of a verb's reading, 0.0 to 1.0."""
    s = w.s
    if frame.rule == MATRIX:
        return _MATRIX
    _, voice, where, *_ = frame.rule.split(".")
    base = (_PASSIVE if voice == "passive" else _ACTIVE)[where]
    if frame.chain:
        base = _CONTROLLED
    elif where == "infinitive" and s.lemmas[s.heads[frame.head]].lower() in w.grammar.object_control:
        base = _URGED
    elif where == "infinitive" and s.tags[frame.head] == "VBG":  # 'denied attacking'
        base = _ACTIVE["gerund"]
    if not draft.subject_role:
        base = min(base - 0.4, 0.45)
    if not draft.object_role:
        base -= 0.1
    purpose = s.tags[frame.head] == "VB" and s.deps[frame.head] in ("advcl", "acl")
    weak = s.words[frame.head].lower() in ("citing", "quoting")  # names a source, tells no event
    weak = weak or _compared(s, frame.head)  # 'faster than any ship that we have seen'
    if weak or (purpose and not frame.chain and not is_finite(s, frame.head)):
        return min(base, 0.4)  # a purpose is an argument of its clause
    return min(base, 0.45) if _tells_no_deed(w, frame, draft, where) else base


def _tells_no_deed(w: Words, frame: Frame, draft: Draft, where: str) -> bool:
    """Tell whether the subject of a verb did not do, or cannot be told to do, what the verb says."""
    s, v = w.s, frame.head
    if where in ("gerund", "joined") and _of_charge(s, v):
        return True  # 'offences related to importing and selling drugs': no offence sells any
    if where == "gerund" and (_for_purpose(w, v) or _of_noun(w, v)):
        return True  # 'formed a council for promoting trade'
    if where == "relative" and s.words[s.heads[v]].lower() in ("today", "yesterday", "tomorrow", "tonight"):
        return True  # 'the vote is held today, which needs a room': no day needs one
    if where == "relative" and s.lemmas[s.heads[v]].lower() in ("way", "manner"):
        return True  # 'acted in a way that harmed the river'
    if _is_asked(s, frame):
        return True  # 'asked what factors matter': nobody is told
    if _result_of_clause(s, v) and continues(s, v):
        return True  # ', meaning that ...': the whole clause is its subject
    if frame.lemma == "mean" and s.tags[v] == "VBG" and not s.kids(v, "aux"):
        return True  # 'the "twins", meaning Holm and Berg': a word is told, no deed
    if _denies_rank(s, v):
        return True  # 'is not the first suit to be filed': another one was filed
    if _makes_itself(w, frame):
        return True  # 'joined in May, making him the oldest member': he makes nobody anything
    if _only_prevented(w, frame):
        return True  # inside 'prevent X from doing' nothing is asserted
    if says_thing(w, frame) or in_title(s, v):
        return True
    if _lets_us(s, frame) or _empty_content(w, v) or _dangles(s, v) or _lacks_subject(s, frame):
        return True
    if _points_back(s, v) or _says_nothing(s, frame, draft):
        return True  # 'the first to win' tells no event of its own
    return _disagrees(w, frame)  # 'he was happy, always smile on his face' has no second verb


def _is_asked(s: Sentence, frame: Frame) -> bool:
    """'It is unclear which party won', 'asked who left', 'what will help is rain'."""
    for k in frame.functions.get("subject", ()) or frame.functions.get("object", ()):
        how = [d for d in s.subtree(k)[:1] if s.words[d].lower() == "how"]  # 'how many people were held'
        asks = (
            [k] if s.tags[k] == "WP" or how else [d for d in s.kids(k, "det", "poss") if s.tags[d] in _ASKING]
        )
        if asks and k < frame.head and s.heads[k] == frame.head and s.deps[frame.head] != "relcl":
            return True
    return False


_ASKING = ("WDT", "WP", "WP$")


def _makes_itself(w: Words, frame: Frame) -> bool:
    """', making it the largest', 'Holm was chosen, making Holm the first': the whole clause does so."""
    s, v = w.s, frame.head
    if frame.lemma not in ("make", "render") or not continues(s, v):
        return False
    below = [o for k in s.kids(v, "ccomp", "xcomp", "oprd") for o in s.kids(k, "nsubj")]
    made = [k for k in [*s.kids(v, "dobj"), *below] if k > v]
    same = {s.words[k].lower() for k in frame.functions.get("subject", ())}
    pronoun = any(s.words[k].lower() in ("it", "him", "her", "them", "this") for k in made)
    return bool(made) and (pronoun or any(s.words[k].lower() in same for k in made))


def _result_of_clause(s: Sentence, v: int) -> bool:
    led = s.lemmas[v].lower() == "lead" and not s.kids(v, "dobj")  # ', leading to the closure of the mine'
    return led or s.lemmas[v].lower() in _OF_CLAUSE


_OF_CLAUSE = frozenset(("mean", "result", "mark", "bring", "prompt", "culminate"))
# Families of events that reward or punish: their 'for doing' names a deed.
_DEEDS = frozenset(("Justice", "Sport", "Culture", "Communication", "Office"))


def _for_purpose(w: Words, v: int) -> bool:
    s = w.s
    while s.deps[v] == "conj" and s.heads[v] != v:
        v = s.heads[v]
    prep = s.heads[v]
    if s.deps[v] != "pcomp" or s.words[prep].lower() != "for":
        return False
    governor = s.heads[prep]
    lemma = s.lemmas[governor].lower()
    if is_verb(s, governor):
        return not any(event.family in _DEEDS for event in w.schema.usual(lemma))
    told = [w.schema.events[one].family for one in w.schema.nouns.get(lemma, ())]
    return not any(family in _DEEDS - {"Sport"} for family in told)  # 'held a contest for redrawing it'


def _says_nothing(s: Sentence, frame: Frame, draft: Draft) -> bool:
    """'as the others did', 'the first to win': no more than the clause around it says."""
    v = frame.head
    if frame.passive or draft.object_role:
        return False
    first = s.deps[v] in ("acl", "relcl") and infinitive(s, v) and is_superlative(s, s.heads[v])
    as_follows = frame.lemma == "follow" and v > 0 and s.words[v - 1].lower() == "as"  # 'is as follows: ...'
    return frame.lemma in ("do", "have") or first or as_follows


def _points_back(s: Sentence, v: int) -> bool:
    """'The hall was old, as shown by its roof': the whole clause is shown, and not the hall."""
    marks = [s.words[m].lower() for m in s.kids(v, "mark", "advmod", "prep") if m < v]
    bare = not s.kids(v, "aux", "auxpass", "nsubj", "nsubjpass", "dobj")
    first = s.subtree(v)[0]
    apart = first == 0 or s.words[first] == "," or s.words[first - 1] in BREAKS
    told = apart or s.lemmas[v].lower() in ("describe", "see", "show", "mention", "define", "note")
    return s.deps[v] == "advcl" and s.tags[v] == "VBN" and marks == ["as"] and bare and told


def _lets_us(s: Sentence, frame: Frame) -> bool:
    """'Let's keep going', 'let us pray': nobody permits anything."""
    if any(s.words[k].lower() in ("'s", "’s") for k in frame.functions.get("subject", ())):
        return True
    v = frame.head
    after = s.words[v + 1 : v + 2]
    us = after == ["us"] and s.tags[v + 2 : v + 3] == ["VB"] and not s.kids(v, "aux", "neg", "nsubj")
    return s.words[v] in ("Let", "let") and (us or after in (["'s"], ["’s"]))


def _empty_content(w: Words, v: int) -> bool:
    """'fires, which the police said were out': what was said stands around the verb, and is told apart."""
    s = w.s
    if s.deps[v] != "relcl" or s.lemmas[v].lower() not in w.grammar.say:
        return False
    told = [k for k in s.kids(v, "ccomp") if k > v and is_finite(s, k)]
    own = [k for c in told for k in s.kids(c, "nsubj", "nsubjpass", "expl", "csubj") if k > v]
    return bool(told) and not own and not s.kids(told[0], "mark")


def _lacks_subject(s: Sentence, frame: Frame) -> bool:
    """'like lives depend on it': a finite clause beside another one has a subject, whoever it is."""
    v = frame.head
    if s.deps[v] != "advcl" or not frame.inherited or not is_finite(s, v) or frame.chain:
        return False
    first = s.subtree(v)[0]
    goes_on = {word.lower() for word in s.words[max(first - 1, 0) : v]} & {"then", "but", "and", ";", "or"}
    return v > s.heads[v] and not goes_on


def _dangles(s: Sentence, v: int) -> bool:
    """'When elected in May, it was the first time': it was not elected."""
    h = s.heads[v]
    if s.deps[v] != "advcl" or s.tags[v] not in ("VBN", "VBG") or v > h or s.lemmas[h].lower() != "be":
        return False
    subjects = [s.words[k].lower() for k in s.kids(h, "nsubj")]
    measured = any(s.lemmas[k].lower() in ("time", "day", "year") for k in s.kids(h, "attr"))
    own = s.kids(v, "nsubj", "nsubjpass", "aux")
    return not own and (bool(s.kids(h, "expl")) or (subjects == ["it"] and measured))


def _denies_rank(s: Sentence, v: int) -> bool:
    """'This is not the first bridge to fall': others fell, and which they were is not told."""
    noun = s.heads[v]
    if s.deps[v] not in ("acl", "relcl") or s.deps[noun] != "attr" or not infinitive(s, v):
        return False
    return bool(s.kids(s.heads[noun], "neg")) and is_superlative(s, noun)


def _disagrees(w: Words, frame: Frame) -> bool:
    """Tell whether a joined bare form has one single subject and no auxiliary to share."""
    s, v = w.s, frame.head
    if s.deps[v] != "conj" or s.tags[v] != "VB" or not frame.inherited or s.kids(v, "aux"):
        return False
    first = s.heads[v]
    while s.deps[first] == "conj" and s.tags[first] != "VB":
        first = s.heads[first]
    bare = s.tags[first] == "VB" or (s.kids(first, "aux", "mark") and s.tags[first] != "VBG")
    subjects = surface_subjects(s, v, w.grammar)
    return not bare and len(subjects) == 1 and _single(s, subjects[0])


def _single(s: Sentence, i: int) -> bool:
    word = s.words[i].lower()
    return word in ("he", "she", "it") or (s.tags[i] in ("NN", "NNP") and word not in _MANY)


_MANY = frozenset(("police", "people", "staff", "majority", "number", "team", "couple", "group"))


def _compared(s: Sentence, v: int) -> bool:
    measured = s.deps[v] == "acl" and s.lemmas[s.heads[v]].lower() in _MEASURES
    than = s.words[s.heads[s.heads[v]]].lower() == "than"
    return than and (s.deps[v] == "relcl" or (measured and not s.kids(v, "agent")))  # 'than the sum needed'


_MEASURES = frozenset(
    ("number", "amount", "sum", "level", "quantity", "majority", "threshold", "minimum", "maximum", "limit",
     "rate", "figure", "percentage", "time", "price", "total", "share", "vote", "point", "one", "those")
)  # fmt: skip


def _only_prevented(w: Words, frame: Frame) -> bool:
    s, v = w.s, frame.head
    while s.deps[v] == "conj" and s.heads[v] != v:
        v = s.heads[v]
    prep = s.heads[v]
    return (
        s.deps[v] == "pcomp"
        and s.words[prep].lower() == "from"
        and (
            s.lemmas[s.heads[prep]].lower() in w.grammar.object_control or bool(s.kids(s.heads[prep], "dobj"))
        )
    )


def _of_noun(w: Words, v: int) -> bool:
    """'in the process of merging': not done; nouns that the grammar knows give a status ('a chance of')."""
    s = w.s
    prep = s.heads[v]
    above = s.heads[prep]
    known = any(s.lemmas[above].lower() in t for t in (w.grammar.noun_fold, w.grammar.content_nouns))
    of_noun = s.words[prep].lower() == "of" and s.pos[above] in ("NOUN", "PROPN") and not known
    return s.deps[v] == "pcomp" and of_noun and s.tags[v] == "VBG"


def _of_charge(s: Sentence, v: int) -> bool:
    while s.deps[v] == "conj" and s.heads[v] < v:
        v = s.heads[v]
    prep = s.heads[v]
    described = s.deps[v] == "pcomp" and s.words[prep].lower() == "to" and s.deps[s.heads[prep]] == "acl"
    return described and s.lemmas[s.heads[prep]].lower() in ("relate", "link", "connect", "tie")


def nominal_confidence(rule: str) -> float:
    """Return the confidence of a reading without a verb, by its rule."""
    return _NOMINAL[rule]


_NOMINAL = {
    "copula.office": 0.8, "copula.noun": 0.9, "copula.adjective": 0.75, "copula.preposition": 0.85,
    "copula.bare": 0.4, "copula.there": 0.45, "apposition.office": 0.8, "apposition.noun": 0.8,
    "title.office": 0.95,
    "title.bare": 0.45, "title.noun": 0.4, "noun.event": 0.7, "noun.by": 0.65, "noun.from": 0.6,
    "noun.loose": 0.4, "background.name": 0.45, "background.place": 0.45,
}  # fmt: skip
