"""Verb frames of a sentence: which verbs say something, and their grammatical functions.

All frames are given, none is filtered; the confidence of what becomes of them decides later.
"""

from dataclasses import dataclass, field

from kg.extract.complements import agents, indirect, objects, prepositions
from kg.extract.gates import verbs
from kg.extract.governing import opines, passive_effect, reported_done
from kg.extract.occasions import occasion_noun
from kg.extract.phrases import Words, content_head, noun_type
from kg.extract.predicates import is_word, predicate_text
from kg.extract.prepositional import (
    asks,
    fills_time,
    fixed_phrase,
    hands_time,
    innermost,
    is_absolute,
    is_gerund,
    is_preposition,
    is_set_phrase,
    is_time,
    second_of_kind,
)
from kg.extract.requests import asked_of
from kg.extract.syntax import ORDINALS, expand, is_passive, is_verb, own_subject, surface_subjects
from kg.tree import Sentence


@dataclass(slots=True)
class Frame:
    """One predicate with its functions: 'subject', 'object', 'indirect', 'prep:to', ... -> tokens.

    Functions are logical: the object of a passive frame is its surface subject.
    """

    head: int
    rule: str
    lemma: str
    predicate: str
    passive: bool = False
    functions: dict[str, list[int]] = field(default_factory=dict)
    clauses: dict[str, int] = field(default_factory=dict)  # 'ccomp', 'xcomp', 'purpose', 'cause'
    chain: tuple[int, ...] = ()  # governing verbs folded in, outermost first
    prep_tokens: dict[str, int] = field(default_factory=dict)  # function -> its preposition
    type_id: str = ""  # event type that the construction fixes, whatever the verb
    inherited: bool = False  # the subject was found elsewhere in the sentence


MATRIX = "verb.matrix"
# What a preposition with a gerund tells where the event type says nothing: 'accused of lying'.
GERUND_ROLES = {
    **dict.fromkeys(("of", "about", "from", "with", "in", "on", "to", "against"), "topic"),
    **{
        "for": "purpose",
        "at": "purpose",
        "by": "manner",
        "into": "result",
        "due": "cause",
        "because": "cause",
    },
}
_ABOUT = frozenset(("on", "about", "over", "of", "into", "regarding", "concerning"))


def verb_lemma(s: Sentence, v: int) -> str:
    """Return the lemma of a verb with its particle: 'carry_out', 'finish_placed' for 'finished third'."""
    words = (s.words[k].lower() for k in s.kids(v, "prt"))
    particles = ["placed" if word in ORDINALS else word for word in words]
    return "_".join([s.lemmas[v].lower(), *particles[:1]])


def folded_by(w: Words, v: int) -> tuple[int, ...]:
    """Return the verbs that fold into an inner verb, outermost first: 'agreed' for 'send'."""
    s = w.s
    first = v
    while s.deps[first] == "conj" and is_verb(s, s.heads[first]) and own_subject(s, first) < 0:
        if s.tags[first] != s.tags[s.heads[first]]:
            break
        first = s.heads[first]
    h = s.heads[first]
    if s.deps[first] not in ("xcomp", "ccomp", "oprd") or h == first or own_subject(s, first) >= 0:
        return ()
    if not folds(w, h, first):
        return ()
    top = s.heads[h] if s.pos[h] == "ADJ" and is_verb(s, s.heads[h]) else h
    return (*folded_by(w, top), top)


def folds(w: Words, h: int, inner: int) -> bool:
    """Tell whether a governing verb or adjective and its infinitive are one fact."""
    s, g = w.s, w.grammar
    lemma = s.lemmas[h].lower()
    if (not is_infinitive(s, inner) and not reported_done(s, h, inner, g)) or s.kids(inner, "mark"):
        return False
    if s.pos[h] == "ADJ":
        return lemma in g.adjective_fold and is_verb(s, s.heads[h])
    if not is_verb(s, h):
        return False
    if is_passive(s, h):
        bare = s.tags[inner] != "VBG" or reported_done(s, h, inner, g)
        return bare and passive_effect(g, lemma) is not None
    if any(s.pos[k] != "NUM" for k in s.kids(h, "dobj", "dative")) or asked_of(s, h):
        return False
    return lemma in g.fold or verb_lemma(s, h) in g.fold or _is_to(s, h, inner)


def _is_to(s: Sentence, h: int, inner: int) -> bool:
    """'is to visit', but not 'it was good to visit'."""
    return s.lemmas[h].lower() == "be" and s.tags[inner] == "VB" and not s.kids(h, "acomp", "attr")


def is_infinitive(s: Sentence, v: int) -> bool:
    """Tell whether a verb is an infinitive, also a perfect or passive one, or a gerund."""
    if s.tags[v] in ("VB", "VBG"):
        return True
    return s.tags[v] == "VBN" and any(s.tags[k] == "VB" for k in s.kids(v, "aux", "auxpass"))


def is_folded(w: Words, v: int) -> bool:
    """Tell whether a verb gives its fact to an infinitive below it."""
    s = w.s
    for k in s.kids(v, "xcomp", "ccomp", "oprd", "acomp"):
        if s.deps[k] == "acomp":
            if any(is_verb(s, x) and folds(w, k, x) for x in s.kids(k, "xcomp", "ccomp")):
                return True
        elif is_verb(s, k) and own_subject(s, k) < 0 and folds(w, v, k):
            return True
    return False


def verb_frames(w: Words) -> list[Frame]:
    """Return a frame for every verb that says something, copulas left to `nominals`."""
    s = w.s
    found = []
    for v in verbs(s):
        if not s.words[v][:1].isalpha() or s.tags[v] == "MD" or is_folded(w, v) or is_preposition(s, v):
            continue
        if s.lemmas[v].lower() in ("be", "become") and not s.kids(v, "dobj"):
            continue
        if s.tags[v] in ("NN", "NNS") and s.deps[v] in ("pobj", "compound"):  # 'the chances of a drop'
            continue
        found.append(verb_frame(w, v))
    return found


def matrix_frames(w: Words) -> list[Frame]:
    """Return a frame for every verb that gave its fact to an infinitive: 'agreed' in 'agreed to send'."""
    s = w.s
    found = []
    for v in verbs(s):
        if s.lemmas[v].lower() != "be" and is_folded(w, v):
            frame = verb_frame(w, v)
            frame.rule = MATRIX
            found.append(frame)
    return found


def verb_frame(w: Words, v: int) -> Frame:
    """Return the frame of one verb."""
    s = w.s
    passive = is_passive(s, v)
    chain = folded_by(w, v)
    frame = Frame(v, "", verb_lemma(s, v), predicate_text(s, v, chain), passive, chain=chain)
    surface = surface_subjects(s, v, w.grammar)
    frame.inherited = own_subject(s, v) < 0
    f = frame.functions
    if passive:
        f["subject"], f["object"] = agents(s, v), surface
        given = [k for k in objects(s, v) if s.kids(v, "dobj") and not is_time(s, k)]
        if given:  # 'was given a medal'
            f["indirect"], f["object"] = surface, given
    else:
        f["subject"], f["object"], f["indirect"] = surface, objects(s, v), indirect(s, v)
        ditransitive = bool(f["indirect"]) or fills_time(s, v)  # 'gave the council three days'
        f["object"] = [k for k in f["object"] if (ditransitive or not is_time(s, k)) and is_word(s, k)]
        _join_idiom(w, v, frame)
    for function in ("subject", "object"):
        f[function] = [x for k in f.get(function, []) for x in counted(w, k)]
    _add_prepositions(w, v, frame)
    where = any(s.words[k].lower() == "where" for k in s.kids(v, "advmod"))
    if s.deps[v] == "relcl" and where and w.schema.is_a(noun_type(w, s.heads[v]), "Place"):
        f.setdefault("prep:in", [s.heads[v]])  # 'the town where he lived'
    for matrix in reversed(chain):  # 'agreed with the union to pay', 'was expected on Friday to fly'
        speakers = f.get("prep:by")
        _add_prepositions(w, matrix, frame)
        if opines(w.grammar, s.lemmas[matrix].lower()) and is_passive(s, matrix):
            f["prep:by"] = speakers or []  # 'was reported by them to have fled': they speak
    _add_clauses(w, v, frame)
    if (fixed := fixed_phrase(w, v, f)) and not frame.lemma.endswith(f"_{fixed}"):
        shown = frame.predicate.removesuffix(f" {fixed}")  # 'come together' shows it already
        frame.lemma, frame.predicate = f"{frame.lemma}_{fixed.replace(' ', '_')}", f"{shown} {fixed}"
    frame.functions, frame.rule = {key: value for key, value in f.items() if value}, _rule_name(s, v, frame)
    return frame


def counted(w: Words, k: int) -> list[int]:
    """'thousands of workers and nurses' lists two things, the first with its number."""
    inner = content_head(w, k)
    if inner == k:
        return [k]
    return [k, *[x for x in expand(w.s, inner) if x != inner]]


def _join_idiom(w: Words, v: int, frame: Frame) -> None:
    """'took place' is one verb: its bare object is no participant."""
    s = w.s
    nouns = frame.functions["object"]
    if len(nouns) != 1 or s.kids(nouns[0], "det", "amod", "poss", "nummod", "compound"):
        return
    lemma, word = s.lemmas[v].lower(), s.words[nouns[0]].lower()
    if word in w.grammar.idioms.get(lemma, ()):
        frame.functions["object"] = []
        frame.lemma, frame.predicate = f"{lemma}_{word}", f"{frame.predicate} {s.words[nouns[0]]}"


def _add_prepositions(w: Words, v: int, frame: Frame) -> None:
    s = w.s
    own = prepositions(s, v)
    dated = [k for _, _, nouns in own for k in nouns if occasion_noun(s, k)]
    own += [one for k in dated for one in prepositions(s, k) if one[0] != "of"]  # 'day of the vote in Tarn'
    for word, token, nouns in own:
        agent = frame.passive and word == "by" and frame.functions.get("subject")
        if agent or word in ("according", "according_to", "including") or not nouns:
            continue
        given = hands_time(frame.functions, frame.lemma, word)
        real = [k for k in nouns if (given or not is_time(s, k)) and not occasion_noun(s, k)]
        if not real or is_set_phrase(w, token, real) or is_absolute(s, token, real):
            continue
        real = innermost(w, real)
        key = f"prep:{word}"
        if key in frame.functions:
            second_of_kind(w, frame.functions, key, real)
        else:
            frame.functions[key] = real
            frame.prep_tokens[key] = token


def _add_clauses(w: Words, v: int, frame: Frame) -> None:
    s = w.s
    wished = w.grammar.object_control.get(s.lemmas[v].lower(), {}).get("modality", "actual") != "actual"
    for k in s.children[v]:
        dep = s.deps[k]
        if frame.functions.get("object") and not wished and (named := _complement(s, v, k)):
            frame.functions.setdefault("oprd", named)
        elif dep == "ccomp" and not _apart(s, k, v):
            frame.clauses.setdefault("ccomp", k)
        elif dep in ("xcomp", "oprd") and s.pos[k] in ("VERB", "AUX"):
            frame.clauses.setdefault("xcomp", k)
        elif dep in ("oprd", "xcomp", "acomp") and "subject" in frame.functions:
            frame.functions.setdefault("oprd", [k])
        elif dep == "advcl":
            marks = [s.words[m].lower() for m in s.kids(k, "mark", "advmod", "aux")]
            if s.tags[k] == "VB" and "to" in marks and "were" not in marks:
                frame.clauses.setdefault("purpose", k)
            elif {"because", "since", "after", "as"} & set(marks) and "because" in marks:
                frame.clauses.setdefault("cause", k)
        elif dep == "prep" and s.words[k].lower() in GERUND_ROLES:
            for gerund in s.kids(k, "pcomp"):
                if s.words[k].lower() in _ABOUT and s.words[k - 1] != "," and asks(s, gerund):
                    frame.clauses.setdefault(f"prep:{s.words[k].lower()}", gerund)
                own = bool(s.kids(gerund, "nsubj", "nsubjpass"))
                apart = own and (s.words[k - 1] == "," or s.words[k].lower() == "with")
                if is_gerund(s, gerund) and not apart:  # '..., with the index falling' stands alone
                    frame.clauses.setdefault(f"prep:{s.words[k].lower()}", gerund)


def _complement(s: Sentence, v: int, k: int) -> list[int]:
    """'declared the outbreak to be a pandemic', 'declared Diallo the winner': what the object is."""
    if s.deps[k] not in ("xcomp", "ccomp") or not any(o < k for o in s.kids(v, "dobj")):
        return []
    if s.lemmas[k] == "be" and s.tags[k] == "VB":
        return [] if s.kids(k, "nsubj") else s.kids(k, "attr")
    bare = s.deps[k] == "ccomp" and s.pos[k] in ("NOUN", "ADJ") and not s.kids(k, "nsubj", "mark", "cop")
    return [k] if bare else []


def _apart(s: Sentence, k: int, v: int) -> bool:
    """Clauses on both sides of a semicolon, full stop, 'so' or 'but' are two statements."""
    between = [i for i in range(min(k, v), max(k, v)) if s.heads[i] in (k, v)]
    joints = [i for i in between if s.heads[i] == v and s.words[i].lower() in ("so", "but", "yet")]
    if any(s.words[i] in (";", ".") for i in between):
        return True
    return k < v and any(s.words[i - 1] == "," for i in joints)


def _rule_name(s: Sentence, v: int, frame: Frame) -> str:
    voice = "passive" if frame.passive else "active"
    where = {"relcl": "relative", "acl": "participle", "advcl": "adverbial", "ccomp": "content",
             "xcomp": "infinitive", "pcomp": "gerund", "conj": "joined"}.get(s.deps[v], "main")  # fmt: skip
    return f"verb.{voice}.{where}" + (".control" if frame.chain else "")
