"""What governs a clause: a status read at its verb climbs through what stands above it.

It climbs through content clauses, infinitives, gerunds and clauses that a noun reports, and it
stops at finite adverbial and relative clauses, at participles, and at what somebody says.
"""

from dataclasses import replace

from kg.extract.anticipated import (
    awaited,
    enabled,
    in_wish_list,
    is_question_of_degree,
    lasts,
    waits,
    whenever,
)
from kg.extract.conditions import is_condition
from kg.extract.gerunds import under_preposition
from kg.extract.governed import (
    is_absent,
    is_addressed,
    is_any,
    is_fictional,
    is_restrictive,
    names_class,
    names_kind,
    names_unmade,
    under_cause,
)
from kg.extract.governing import (
    became,
    by_construction,
    denied_governor,
    effect_of_rumour,
    is_perfect,
    of_first,
    passive_effect,
    speech_root,
    verb_lemma,
)
from kg.extract.grammar import Effect, Grammar
from kg.extract.inherited import (
    along_with,
    is_present,
    none_there,
    of_anyone,
    of_existing,
    of_wished,
    own_modality,
    shares_modal,
    shares_negation,
)
from kg.extract.reported import content_effect, content_noun, governing_verb
from kg.extract.status import Status, bare_infinitive, front_adverb, own_status, with_to
from kg.extract.syntax import (
    ORDINALS,
    is_finite,
    is_passive,
    is_superlative,
    is_verb,
    own_subject,
    top_verb,
)
from kg.tree import Sentence

_RANKED = ORDINALS | {"only", "latest", "youngest", "oldest"}


def status_of(s: Sentence, v: int, grammar: Grammar) -> Status:
    """Return the status of a predicate with all that governs it."""
    status = own_status(s, v, grammar)
    if s.deps[v] == "conj" and is_verb(s, s.heads[v]):
        status = _shared(s, v, status, grammar)
        if bare_infinitive(s, v):  # 'to be refurbished and reused'
            status = status.under({"modality": "planned"})
    wished = in_wish_list(s, v)
    for _ in range(len(s)):
        step = _climb(s, v, status, grammar)
        if step is None:
            break
        v, status = step
    return status.under({"modality": "planned"}) if wished else status


def _shared(s: Sentence, v: int, status: Status, grammar: Grammar) -> Status:
    """A joined verb without subject or auxiliary shares those of the first."""
    h = s.heads[v]
    if any(h < k < v and s.words[k].lower() == "nor" for k in s.kids(h, "cc")) and not s.kids(v, "neg"):
        status = replace(status, polarity="negative")  # 'did not sell it, nor did it let it'
    own = own_subject(s, v) >= 0
    if own and is_condition(s, h):  # 'unless the fee is paid and the crew agrees'
        return status.under({"modality": "hypothetical"})
    if own and with_to(s, v) and any(s.words[k].lower() == "for" for k in s.kids(v, "mark")):
        return status.under({"modality": "requested"})  # 'called for a vote and for him to leave'
    if not own and with_to(s, v) and is_finite(s, h):
        return status.under({"modality": "planned"})  # 'called for a vote and to let them stay'
    if not own and s.kids(v, "aux", "auxpass") and (hedge := front_adverb(s, h, grammar)):
        status = status.under(hedge)  # 'reportedly they joined and were fighting'
    if own or (s.kids(v, "aux", "auxpass") and not shares_modal(s, v)):
        return status
    first = own_status(s, h, grammar)
    if s.deps[h] == "conj" and is_verb(s, s.heads[h]):
        first = _shared(s, h, first, grammar)
    if s.tags[v] == s.tags[h] or shares_modal(s, v):
        status = status.under({"modality": first.modality, "certainty": first.certainty})
    if status.polarity == "positive" and shares_negation(s, v, first.polarity):
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
        above = _governor(s, v, h, status, grammar)
        if dep == "ccomp" and is_finite(s, v) and s.lemmas[h].lower() in grammar.say:
            return speech_root(s, h), above  # 'wanted to show that it works': it works
        return top, above
    if dep == "advcl" and is_verb(s, h):
        return _beside(s, v, status, grammar)
    if dep in ("acl", "relcl"):
        return _of_noun(s, v, status, grammar)
    return under_preposition(s, v, status, grammar) if dep == "pcomp" else None


def _of_noun(s: Sentence, v: int, status: Status, grammar: Grammar) -> tuple[int, Status] | None:
    """'no reason to expect', 'no ship carrying grain', 'guests who arrive late must wait'."""
    h, dep = s.heads[v], s.deps[v]
    if with_to(s, v) and not is_finite(s, v):
        if is_superlative(s, h) and s.lemmas[h].lower() not in grammar.noun_fold:
            return of_first(s, h, status, grammar)
        ranked = any(s.words[k].lower() in _RANKED for k in [h, *s.kids(h, "amod")])
        usual: Effect = {} if ranked else {"modality": "planned"}  # 'the first woman to be elected'
        status = status.under(grammar.noun_fold.get(s.lemmas[h].lower(), usual))
        if any(s.words[k].lower() == "no" for k in s.kids(h, "det")):
            status = replace(status, polarity="negative")
        verb = governing_verb(s, h)
        if verb >= 0 and own_status(s, verb, grammar).polarity == "negative":
            status = status.under({"modality": "hypothetical"})
        return (h if verb < 0 else verb), status
    if none_there(s, h, grammar) and is_restrictive(s, v):
        denied = dep == "acl" and (is_absent(s, h) or (s.tags[v] == "VBG" and under_cause(s, h)))
        return h, status.under({"polarity": "negative"} if denied else {"modality": "hypothetical"})
    if (there := of_existing(s, v, grammar)) is not None:
        return s.heads[h], status.under(there)
    if dep == "relcl":
        of_any = (is_any(s, h) or is_addressed(s, h, grammar)) and is_restrictive(s, v) and is_present(s, v)
        of_any = (
            of_any
            or is_fictional(s, h)
            or of_wished(s, v, grammar)
            or of_anyone(s, v)
            or _of_ensured(s, v, grammar)
        )
        kind = of_any or is_question_of_degree(s, h) or _of_supposed(s, v, grammar) or _of_made(s, v, grammar)
    else:
        barred = s.tags[v] == "VBG" and names_class(s, h)  # 'a ban on ships carrying oil'
        kind = barred or _of_made(s, v, grammar) or of_anyone(s, v)
    return (h, status.under({"modality": "hypothetical"})) if kind else None


def _of_ensured(s: Sentence, v: int, grammar: Grammar) -> bool:
    """'wants to make sure there are buses that run at night': there may be none yet."""
    be = s.heads[s.heads[v]]
    there = s.kids(be, "expl") and s.deps[be] in ("ccomp", "xcomp") and is_restrictive(s, v)
    return bool(there) and status_of(s, be, grammar).modality in ("planned", "requested", "desired")


def _of_supposed(s: Sentence, v: int, grammar: Grammar) -> bool:
    """'a bill that would let them jail people who spread lies': whoever these people may be."""
    h = s.heads[v]
    top = top_verb(s, h)
    told = names_kind(s, h) and is_restrictive(s, v) and s.deps[h] in ("dobj", "pobj")
    if not told or top == h or not is_verb(s, top):
        return False
    return status_of(s, top, grammar).modality == "hypothetical"


def _of_made(s: Sentence, v: int, grammar: Grammar) -> bool:
    """'wants to build a town that works for all', 'will build a road linking two towns': none is there."""
    h = s.heads[v]
    present = is_present(s, v) or (s.deps[v] == "acl" and s.tags[v] == "VBG")
    if not names_unmade(s, h) or not is_restrictive(s, v) or not present:
        return False
    maker = s.heads[h]
    ahead = with_to(s, maker) or s.deps[v] == "acl"
    return ahead and status_of(s, maker, grammar).modality not in ("actual", "possible")


def _beside(s: Sentence, v: int, status: Status, grammar: Grammar) -> tuple[int, Status] | None:
    """What is waited for and what is done for a purpose has not happened."""
    h = s.heads[v]
    if (beside := along_with(s, v, grammar)) is not None:
        return None if not beside else (speech_root(s, h), status.under(beside))
    if waits(s, v):
        planned = grammar.fold.get(s.lemmas[h].lower(), {}).get("modality") == "planned"
        until = any(s.words[k].lower() in ("until", "till", "once") for k in s.kids(v, "mark"))
        promised = planned and until and is_finite(s, v)  # 'promised strikes until they are paid'
        pending = promised or lasts(s, v) or awaited(s, v, status_of(s, h, grammar).modality)
        ahead: Effect = {"modality": "planned"} if pending else whenever(s, v)
        return (speech_root(s, h), status.under(ahead)) if ahead else None
    if enabled(s, v):
        return h, status.under({"modality": "planned"})
    if with_to(s, v):
        aim: Effect = {} if became(s, v, h) else {"modality": "planned"}
        return h, status.under(aim).under(own_modality(s, h, grammar))
    return None


def _governor(s: Sentence, v: int, h: int, status: Status, grammar: Grammar) -> Status:
    lemma = s.lemmas[h].lower()
    if verb_lemma(s, h) in grammar.fold:
        lemma = verb_lemma(s, h)
    own = own_status(s, h, grammar)
    effect: Effect = {}
    told = s.deps[v] == "ccomp" and is_finite(s, v)
    if told and lemma in grammar.say and own.polarity == "positive":
        own = Status()  # 'will announce that it has sold': the sale is no plan
    if s.pos[h] == "ADJ":
        sure = told and lemma in ("sure", "certain") and s.lemmas[s.heads[h]].lower() != "make"
        effect = {} if sure else grammar.adjective_fold.get(lemma, {})  # 'is sure that they know'
        own = own_status(s, s.heads[h], grammar)
    elif told:
        effect = grammar.say.get(lemma, {}) or effect_of_rumour(s, h, grammar)
        if is_passive(s, h) and any(s.words[k].lower() == "it" for k in s.kids(h, "nsubjpass", "expl")):
            effect = grammar.passive_fold.get(lemma, effect)  # 'it was reported that'
    elif is_passive(s, h):
        effect = passive_effect(grammar, lemma) or {}
        if effect.get("stance") == "predicts" and is_perfect(s, v):
            effect = {"certainty": "probable"}  # 'was projected to have won'
    elif s.kids(h, "dobj") or (s.deps[v] == "ccomp" and own_subject(s, v) >= 0):
        effect = grammar.object_control.get(lemma, grammar.fold.get(lemma, {}))
        if not effect and with_to(s, v):  # 'expressed the will of the people to support'
            wills = (grammar.noun_fold.get(s.lemmas[k].lower(), {}) for k in s.kids(h, "dobj") if k < v)
            effect = next(wills, {})
    elif s.tags[v] == "VBG" and lemma in grammar.say and lemma not in grammar.fold:
        effect = grammar.say[lemma]  # 'denied attacking the village'
    else:
        effect = grammar.fold.get(lemma, grammar.object_control.get(lemma, {}))
    effect = by_construction(s, v, h, lemma, effect, grammar)
    status = status.under(effect)
    status = status.under({"modality": own.modality, "certainty": own.certainty})
    if own.polarity == "negative":
        open_ = effect.get("modality") == "desired" or (lemma == "expect" and not is_passive(s, h))
        if open_ and s.kids(v, "nsubj", "nsubjpass"):
            return status.under({"modality": "hypothetical"})  # 'did not want the vote to take place'
        status = denied_governor(s, v, lemma, status, grammar)
    return status
