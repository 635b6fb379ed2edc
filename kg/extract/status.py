"""What a clause claims: polarity, modality, certainty and stance of a predicate.

A status is read at the verb and then climbs to the clauses that govern it: through content
clauses, infinitives and gerunds, and it stops at finite adverbial and relative clauses and
at participles.
"""

from dataclasses import dataclass, replace

from kg.extract.grammar import Effect, Grammar
from kg.extract.reported import content_effect, content_noun
from kg.extract.syntax import is_finite, is_passive, is_verb, own_subject
from kg.tree import Sentence

_NEGATIVE = frozenset(("no", "neither", "nobody", "nothing", "none", "nor", "noone"))
_CONDITION = frozenset(("if", "unless", "whether", "lest"))
# 'It is not true that', 'did not think that': the denial is meant for the clause.
_NEG_RAISING = frozenset(("true", "right", "correct", "accurate", "think", "believe"))
# What gives way to the modality of a governing word: 'fears that it will burst' is no plan.
_YIELDING = {
    "hypothetical": ("actual", "planned", "possible", "requested", "desired", "offered", "hypothetical"),
    "possible": ("actual", "planned"),
}


@dataclass(frozen=True, slots=True)
class Status:
    """Values as in `kg.records`."""

    polarity: str = "positive"
    modality: str = "actual"
    certainty: str = "certain"
    stance: str = "asserts"

    def denied(self) -> "Status":
        """Return the status that the same statement has for who denies it."""
        polarity = "negative" if self.polarity == "positive" else "positive"
        return Status(polarity, self.modality, stance="denies")

    def under(self, effect: Effect) -> "Status":
        """Return the status of a clause governed by a word with that effect."""
        flip = effect.get("polarity") == "negative"
        modality = effect.get("modality", "actual")
        return Status(
            polarity=("negative" if self.polarity == "positive" else "positive") if flip else self.polarity,
            modality=modality if self.modality in _YIELDING.get(modality, ("actual",)) else self.modality,
            certainty=weaker(self.certainty, effect.get("certainty", "certain")),
            stance=self.stance if self.stance != "asserts" else effect.get("stance", "asserts"),
        )


def weaker(a: str, b: str) -> str:
    """Return the less certain of two certainties."""
    order = ("certain", "probable", "possible")
    return order[max(order.index(a), order.index(b))]


def own_status(s: Sentence, v: int, grammar: Grammar) -> Status:
    """Return what a verb's own auxiliaries, negation and adverbs say."""
    status = Status()
    negations = 0
    for k in s.children[v]:
        word = s.words[k].lower()
        if s.deps[k] == "neg" or word in ("never", "hardly", "nor"):
            negations += _negates(s, k)
        elif s.deps[k] == "aux":
            negations += sum(s.deps[n] == "neg" for n in s.children[k])
            status = status.under(_modal(s, k, v, grammar))
        elif word == "longer" and any(s.words[n].lower() == "no" for n in s.children[k]):
            negations += 1
        elif s.deps[k] == "advmod" and word in grammar.adverb:
            status = status.under(grammar.adverb[word])
        elif s.deps[k] in ("nsubj", "nsubjpass", "dobj", "attr", "acomp"):
            negations += _negative_phrase(s, k)
    if (
        _inverted_condition(s, v)
        or any(s.deps[k] == "mark" and s.words[k].lower() in _CONDITION for k in s.children[v])
        or (status.modality in ("planned", "possible") and has_condition(s, v))
    ):
        status = status.under({"modality": "hypothetical"})
    elif s.deps[v] == "ROOT" and _with_to(s, v):
        status = status.under({"modality": "planned"})
    return replace(status, polarity="negative") if negations % 2 else status


def _inverted_condition(s: Sentence, v: int) -> bool:
    """'Had the pump failed, ...': the auxiliary stands before its subject."""
    subject = own_subject(s, v)
    return s.deps[v] == "advcl" and any(
        k < subject and s.words[k].lower() in ("had", "should", "were") for k in s.kids(v, "aux", "auxpass")
    )


def _negates(s: Sentence, k: int) -> bool:
    """'not only' denies nothing."""
    return not (k + 1 < len(s) and s.words[k + 1].lower() in ("only", "just", "least"))


def _negative_phrase(s: Sentence, k: int) -> bool:
    if s.words[k].lower() in _NEGATIVE:
        return True
    if any(
        s.words[d].lower() in _NEGATIVE and s.deps[d] in ("det", "neg", "preconj", "advmod")
        for d in s.children[k]
    ):
        return True
    return s.pos[k] == "ADJ" and any(
        s.deps[d] == "neg" or s.words[d].lower() == "longer" for d in s.children[k]
    )


def _modal(s: Sentence, aux: int, v: int, grammar: Grammar) -> Effect:
    kind = grammar.modal.get(s.words[aux].lower(), "")
    if kind == "future_in_past":
        have = any(s.deps[k] == "aux" and s.lemmas[k].lower() == "have" for k in s.children[v])
        had = s.words[aux].lower() == "'d" and s.tags[v] == "VBN"
        if had:
            return {}
        return {"modality": "hypothetical" if have or not _reported(s, v) else "planned"}
    if kind == "requested" and any(
        s.lemmas[k].lower() == "have" and s.deps[k] == "aux" for k in s.children[v]
    ):
        return {"modality": "hypothetical"}
    return {"modality": kind} if kind else {}


def _reported(s: Sentence, v: int) -> bool:
    """'said it would send': the past form of a plan, not a condition."""
    while s.deps[v] in ("conj", "xcomp") and s.heads[v] != v:
        v = s.heads[v]
    return s.deps[v] in ("ccomp", "relcl", "acl", "ROOT") and not has_condition(s, v)


def has_condition(s: Sentence, v: int) -> bool:
    """Tell whether a clause with 'if' or 'unless' hangs on a verb."""
    return any(
        s.deps[k] == "advcl"
        and any(s.words[m].lower() in _CONDITION - {"whether"} for m in s.kids(k, "mark"))
        for k in s.children[v]
    )


def status_of(s: Sentence, v: int, grammar: Grammar) -> Status:
    """Return the status of a predicate with all that governs it."""
    status = own_status(s, v, grammar)
    if s.deps[v] == "conj" and is_verb(s, s.heads[v]):
        status = _shared(s, v, status, grammar)
    for _ in range(len(s)):
        step = _climb(s, v, status, grammar)
        if step is None:
            return status
        v, status = step
    return status


def _shared(s: Sentence, v: int, status: Status, grammar: Grammar) -> Status:
    """A joined verb without subject or auxiliary shares those of the first."""
    h = s.heads[v]
    if own_subject(s, v) >= 0 or s.kids(v, "aux", "auxpass"):
        return status
    first = own_status(s, h, grammar)
    if s.deps[h] == "conj" and is_verb(s, s.heads[h]):
        first = _shared(s, h, first, grammar)
    if s.tags[v] == s.tags[h]:
        status = status.under({"modality": first.modality, "certainty": first.certainty})
    alternative = any(s.words[k].lower() in ("or", "nor") for k in s.kids(h, "cc"))
    negated = any(s.deps[k] == "neg" or s.words[k].lower() == "neither" for k in s.children[h])
    if negated and (alternative or s.tags[v] == "VB") and status.polarity == "positive":
        status = replace(status, polarity="negative")
    return status


def _climb(s: Sentence, v: int, status: Status, grammar: Grammar) -> tuple[int, Status] | None:
    """Return the governing predicate and the status under it, None where climbing ends."""
    h, dep = s.heads[v], s.deps[v]
    if h == v:
        return None
    if dep == "conj":
        return h, status
    if content_noun(s, v, grammar) >= 0:
        return h, status.under(content_effect(s, h, grammar))
    if dep in ("ccomp", "xcomp", "oprd", "csubj") and (is_verb(s, h) or s.pos[h] == "ADJ"):
        top = h if is_verb(s, h) else s.heads[h]
        return top, _governor(s, v, h, status, grammar)
    if dep == "advcl" and is_verb(s, h):
        if s.tags[v] == "VB" and any(s.words[k].lower() == "to" for k in s.kids(v, "aux")):
            return h, status.under({"modality": "planned"}).under(_own_modality(s, h, grammar))
        return None
    if dep == "acl" and s.tags[v] == "VB" and not is_finite(s, v):
        effect = grammar.noun_fold.get(s.lemmas[h].lower(), {"modality": "planned"})
        status = status.under(effect)
        verb = _noun_verb(s, h)
        if verb >= 0 and own_status(s, verb, grammar).polarity == "negative":
            status = status.under({"modality": "hypothetical"})
        return None if verb < 0 else (verb, status)
    if dep == "pcomp":
        return _under_preposition(s, v, status, grammar)
    return None


def _noun_verb(s: Sentence, noun: int) -> int:
    h = s.heads[noun]
    return h if s.deps[noun] in ("dobj", "nsubjpass") and is_verb(s, h) else -1


def _own_modality(s: Sentence, h: int, grammar: Grammar) -> Effect:
    own = own_status(s, h, grammar)
    return {"modality": own.modality, "certainty": own.certainty}


def _governor(s: Sentence, v: int, h: int, status: Status, grammar: Grammar) -> Status:
    lemma = s.lemmas[h].lower()
    particle = [s.words[k].lower() for k in s.kids(h, "prt")]
    if particle and f"{lemma}_{particle[0]}" in grammar.fold:
        lemma = f"{lemma}_{particle[0]}"
    own = own_status(s, h, grammar)
    effect: Effect = {}
    if s.pos[h] == "ADJ":
        effect = grammar.adjective_fold.get(lemma, {})
        own = own_status(s, s.heads[h], grammar)
    elif s.deps[v] == "ccomp" and is_finite(s, v):
        effect = grammar.say.get(lemma, {})
    elif is_passive(s, h):
        effect = passive_effect(grammar, lemma) or {}
    elif s.kids(h, "dobj") or (s.deps[v] == "ccomp" and own_subject(s, v) >= 0):
        effect = grammar.object_control.get(lemma, grammar.fold.get(lemma, {}))
    elif s.tags[v] == "VBG" and lemma in grammar.say and lemma not in grammar.fold:
        effect = grammar.say[lemma]  # 'denied attacking the village'
    else:
        effect = grammar.fold.get(lemma, grammar.object_control.get(lemma, {}))
    if lemma == "have" and any(s.words[k].lower() == "yet" for k in (*s.children[h], *s.children[v])):
        effect = {"polarity": "negative"}  # 'has yet to visit'
    known = grammar.fold | grammar.object_control | grammar.adjective_fold | grammar.passive_fold
    if not effect and lemma not in known and _with_to(s, v):
        effect = {"modality": "planned"}  # 'announced a law to mandate': it has not happened yet
    if lemma == "be" and s.deps[v] in ("xcomp", "ccomp") and s.tags[v] == "VB":
        effect = {"modality": "planned"}
    status = status.under(effect)
    status = status.under({"modality": own.modality, "certainty": own.certainty})
    if own.polarity == "negative":
        status = _denied_governor(s, v, lemma, status, grammar)
    return status


def _with_to(s: Sentence, v: int) -> bool:
    return s.tags[v] == "VB" and any(s.words[k].lower() == "to" for k in s.kids(v, "aux"))


def passive_effect(grammar: Grammar, lemma: str) -> Effect | None:
    """Return what a passive verb makes of its infinitive: 'was advised to', 'is predicted to'."""
    for table in (grammar.passive_fold, grammar.object_control, grammar.say):
        if lemma in table:
            return table[lemma]
    return None


def _denied_governor(s: Sentence, v: int, lemma: str, status: Status, grammar: Grammar) -> Status:
    """'did not agree to send' denies the sending; 'did not say that' leaves it open."""
    flipped = replace(status, polarity="negative" if status.polarity == "positive" else "positive")
    if lemma == "be":
        lemma = next((s.lemmas[k].lower() for k in s.kids(s.heads[v], "acomp")), lemma)
    if s.deps[v] != "ccomp" or not is_finite(s, v) or lemma in _NEG_RAISING:
        return flipped
    status = replace(status.under({"modality": "hypothetical"}), polarity="positive")
    return replace(status, stance="noComment" if lemma in grammar.say else status.stance)


def _under_preposition(s: Sentence, v: int, status: Status, grammar: Grammar) -> tuple[int, Status] | None:
    prep = s.heads[v]
    word, g = s.words[prep].lower(), s.heads[prep]
    if word in ("without", "instead"):
        return None if g == prep else (g, replace(status, polarity="negative"))
    if s.words[g].lower() == "regardless":
        return None if g == prep else (g, status.under({"modality": "hypothetical"}))
    if not is_verb(s, g):
        effect = grammar.noun_fold.get(s.lemmas[g].lower(), {})
        verb = _noun_verb(s, g)
        if verb >= 0:  # 'would give farmers options for selling'
            effect = {**_own_modality(s, verb, grammar), **effect}
        return None if not effect else (g, status.under(effect))
    lemma = s.lemmas[g].lower()
    if word == "from":
        effect = grammar.object_control.get(lemma, grammar.fold.get(lemma, {}))
        return g, status.under(effect) if effect.get("polarity") == "negative" else status
    if word == "of" and lemma in ("accuse", "suspect"):
        return g, status.under({"stance": "alleges", "certainty": "probable"})
    if lemma in grammar.fold and not s.kids(g, "dobj"):
        return g, status.under(grammar.fold[lemma]).under(_own_modality(s, g, grammar))
    if word in ("with", "by", "in", "to"):
        return g, status.under(_own_modality(s, g, grammar))
    return None


def is_question(s: Sentence) -> bool:
    """Tell whether the sentence asks."""
    return s.words[-1] == "?" or (len(s) > 1 and s.words[-2] == "?" and s.words[-1] in ('"', "'", "”", "’"))
