"""Readings without a full verb: copulas, appositions and titles."""

from kg.extract.attribution import Voices
from kg.extract.complements import prepositions
from kg.extract.confidence import nominal_confidence
from kg.extract.empties import is_empty
from kg.extract.frames import folded_by, is_folded
from kg.extract.governors import status_of
from kg.extract.offices import RANKS, Office, office_of
from kg.extract.phrases import Words, clause_filler, noun_type
from kg.extract.predicates import as_said, predicate_text
from kg.extract.prepositional import is_set_phrase
from kg.extract.readings import Draft, told
from kg.extract.roles import OPEN, general_role
from kg.extract.status import hedged, with_to
from kg.extract.syntax import expand, infinitive, is_superlative, is_verb, surface_subjects
from kg.records import Reading, Time
from kg.tree import Sentence

HOLD, HELD, IS = "HoldOffice", "HeldOffice", "IsA"


def copula_readings(number: int, voices: Voices, times: dict[int, list[Time]]) -> list[Reading]:
    """Return what 'be' and 'become' say of their subjects."""
    w = voices.words[number]
    s = w.s
    found: list[Reading] = []
    for v in range(len(s)):
        if not is_verb(s, v) or s.lemmas[v].lower() not in ("be", "become") or s.kids(v, "dobj"):
            continue
        if s.words[v].lower() == "being" and s.words[v - 1].lower() == "time":
            continue  # 'for the time being'
        there = bool(s.kids(v, "expl"))
        subjects = s.kids(v, "attr", "nsubj") if there else surface_subjects(s, v, w.grammar)
        if not subjects or is_folded(w, v) or _reason_of_clause(s, v):
            continue
        for draft in [_there_draft(w, v, subjects)] if there else _copula_drafts(w, v, subjects):
            draft.times.extend(times.get(v, ()))
            draft.status = status_of(s, v, w.grammar)
            if _only_points(s, v, subjects):
                draft.confidence = min(draft.confidence, nominal_confidence("copula.bare"))
            found.extend(told(w, draft, number, voices, at=v))
    return found


def _reason_of_clause(s: Sentence, v: int) -> bool:
    """'He stayed at home in May, which was due to the flu': the reason is that of the whole clause."""
    which = any(s.words[k].lower() == "which" and s.words[k - 1] == "," for k in s.kids(v, "nsubj"))
    return which and any(s.words[p].lower() == "due" for p in s.kids(v, "prep", "acomp") if p < v + 3)


def _only_points(s: Sentence, v: int, subjects: list[int]) -> bool:
    """'It is unclear whether ...', 'it is good to be': the pronoun stands for the clause that follows."""
    if s.words[subjects[0]].lower() == "it" and s.deps[v] == "xcomp" and s.kids(s.heads[v], "acomp", "expl"):
        return True
    below = [v, *s.kids(v, "acomp", "attr")]
    return s.words[subjects[0]].lower() == "it" and any(
        k > v for b in below for k in s.kids(b, "ccomp", "xcomp", "csubj", "advcl")
    )


def _copula_drafts(w: Words, v: int, subjects: list[int]) -> list[Draft]:
    s = w.s
    drafts: list[Draft] = []
    chain = folded_by(w, v)  # 'turned out to be a hoax'
    verb = " ".join(s.words[k] for k in [*[a for a in s.kids(v, "aux", "neg") if a < v], v])
    if hedge := hedged(s, v):  # 'are not always'
        verb = as_said(s, sorted({*s.kids(v, "aux"), v, *hedge}))
    verb = predicate_text(s, v, chain) if chain else verb
    for attr in s.kids(v, "attr", "oprd"):
        items = expand(s, attr)
        if any(office_of(w, one) for one in items):
            drafts.extend(_is_draft(w, v, verb, subjects, [one]) for one in items)
        else:
            drafts.append(_is_draft(w, v, verb, subjects, items))
    for adjective in s.kids(v, "acomp"):
        if not any(is_verb(s, k) for k in s.kids(adjective, "xcomp", "ccomp")):
            own = _gapped(s, v, adjective)
            drafts.extend(_adjective_drafts(w, v, verb, own or subjects, adjective))
    if not drafts and not s.kids(v, "acomp"):  # 'in future it will be hard to win' is no place
        drafts.extend(_located_drafts(w, v, verb, subjects))
    return drafts


def _gapped(s: Sentence, v: int, adjective: int) -> list[int]:
    """'The risk was high, and the cost low': the second adjective has a subject of its own."""
    before = [k for k in s.kids(v, "acomp") if k < adjective]
    return [k for a in before for k in s.kids(a, "conj") if s.pos[k] in ("NOUN", "PROPN") and k < adjective]


def _there_draft(w: Words, v: int, subjects: list[int]) -> Draft:
    """'There were 40 people on the boat': that something was there, and where."""
    verb = " ".join(w.s.words[k] for k in [*[a for a in w.s.kids(v, "aux", "neg") if a < v], v])
    draft = Draft(v, "be", verb, OPEN, "copula.there", nominal_confidence("copula.there"))
    draft.roles, draft.subject_role = {"theme": expand(w.s, subjects[0])}, "theme"
    _take_prepositions(w, draft, v)
    return draft


def _is_draft(w: Words, v: int, verb: str, subjects: list[int], attrs: list[int]) -> Draft:
    office = office_of(w, attrs[0])
    ranked = office is not None and office.seat < 0 and _is_ranked(w, attrs[0])
    if office is not None and not ranked and _person_like(w, subjects[0]):
        held = office_draft(w, subjects, office, "copula.office")
        held.predicate = held.predicate if office.seat >= 0 else verb
        return held
    draft = Draft(v, "be", verb, IS, "copula.noun", nominal_confidence("copula.noun"), whole=True)
    bare = w.s.tags[v] == "VB" and not w.s.kids(v, "aux")
    to_be = any(w.s.words[a].lower() == "to" for a in w.s.kids(v, "aux")) and not folded_by(w, v)
    if bare or to_be or is_empty(w, attrs):
        draft.confidence = nominal_confidence("copula.bare")
    draft.roles = {"theme": subjects, "coTheme": attrs}
    draft.subject_role, draft.object_role = "theme", "coTheme"
    return draft


def _is_ranked(w: Words, noun: int) -> bool:
    """'was the third official to resign' tells of a rank among others, not of an office."""
    clauses = w.s.kids(noun, "acl", "relcl")
    return is_superlative(w.s, noun) and any(infinitive(w.s, k) for k in clauses)


def _person_like(w: Words, i: int) -> bool:
    kind = noun_type(w, i)
    return w.schema.is_a(kind, "Person") or not kind or w.s.pos[i] == "PRON"


def _adjective_drafts(w: Words, v: int, verb: str, subjects: list[int], adjective: int) -> list[Draft]:
    s = w.s
    before = [k for k in s.kids(adjective, "advmod", "neg") if k == adjective - 1]
    words = [s.words[k] for k in before if s.words[k].lower() not in ("of", "how")]  # 'is kind of tired'
    words = [] if hedged(s, v)[1:] == [adjective - 1] else words  # 'is not always clear': told by the verb
    if s.words[adjective - 1].lower() in ("at", "in", "for"):  # 'is still at large', 'is in full'
        words = [s.words[adjective - 1]]
    for measure in s.kids(adjective, "npadvmod"):  # 'is 40 metres long'
        if measure == adjective - 1:
            words = [s.words[k] for k in s.subtree(measure)]
    behind = [k for k in s.kids(adjective, "npadvmod") if s.subtree(k)[0] == adjective + 1]
    how_much = as_said(s, s.subtree(behind[0])) if behind else ""  # 'is down 3%', 'was aged 25'
    text = " ".join(filter(None, [verb, *words, s.words[adjective], how_much]))
    lemma = f"be_{s.lemmas[adjective].lower()}"
    draft = Draft(v, lemma, text, OPEN, "copula.adjective", nominal_confidence("copula.adjective"))
    draft.roles, draft.subject_role = {"theme": subjects}, "theme"
    draft.trigger = (adjective, adjective + 1)
    _take_prepositions(w, draft, adjective)
    _take_prepositions(w, draft, v)
    for joined in s.kids(adjective, "conj"):
        if s.pos[joined] == "ADJ":
            return [draft, *_adjective_drafts(w, v, verb, subjects, joined)]
    return [draft]


def _take_prepositions(w: Words, draft: Draft, i: int) -> None:
    s = w.s
    for word, token, nouns in sorted(prepositions(s, i), key=lambda one: one[1] < i):  # what is behind first
        real = [k for k in nouns if not any(t.span.start <= s.starts[k] < t.span.end for t in s.times)]
        if not real or word in ("according_to", "in_addition") or is_set_phrase(w, token, real):
            continue
        role = general_role(w, f"prep:{word}", real, draft.roles)
        if role and role not in draft.roles:
            draft.roles[role] = real
            if len(real) > 2 and all(s.name_at[k] < 0 for k in real):  # 'careless of the rights and needs of'
                draft.whole_roles |= {role}
            if not draft.object_role:
                draft.object_role, draft.predicate = role, f"{draft.predicate} {word.replace('_', ' ')}"


def _located_drafts(w: Words, v: int, verb: str, subjects: list[int]) -> list[Draft]:
    s = w.s
    idiom = next((p for p in s.kids(v, "prep") if _bare_state(s, p)), -1)
    if idiom >= 0:  # 'is in effect', 'was in session'
        verb = f"{verb} {s.words[idiom]} {s.words[s.kids(idiom, 'pobj')[0]]}"
    draft = Draft(v, "be", verb, OPEN, "copula.preposition", nominal_confidence("copula.preposition"))
    draft.roles, draft.subject_role = {"theme": subjects}, "theme"
    if idiom >= 0:
        draft.lemma = f"be_{s.words[idiom]}_{s.lemmas[s.kids(idiom, 'pobj')[0]]}".lower()
        _take_prepositions(w, draft, s.kids(idiom, "pobj")[0])
        below = [*s.kids(v, "advcl", "xcomp"), *s.kids(s.kids(idiom, "pobj")[0], "acl")]
        aims = [k for k in below if with_to(s, k)]
        if aims and aims[0] > idiom and not draft.object_role:  # 'is in line to become king'
            draft.clauses["purpose"], draft.object_role = clause_filler(w, aims[0]), "purpose"
        return [draft]
    _take_prepositions(w, draft, v)
    if not draft.object_role:
        return []
    first = next(
        (word for word, _, nouns in prepositions(w.s, v) if nouns == draft.roles[draft.object_role]), ""
    )
    draft.lemma = f"be_{first}" if first else "be"
    return [draft]


def _bare_state(s: Sentence, p: int) -> bool:
    """'in effect', 'under pressure', 'on trial': a bare noun is no place or thing, but a state."""
    nouns = s.kids(p, "pobj")
    return (
        len(nouns) == 1
        and s.words[p].lower() in ("in", "on", "under", "at", "out", "off")
        and s.tags[nouns[0]] == "NN"
        and s.name_at[nouns[0]] < 0
        and not s.kids(nouns[0], "det", "amod", "poss", "compound", "nummod", "conj")
        and not any(t.span.start <= s.starts[nouns[0]] < t.span.end for t in s.times)
    )


def office_draft(w: Words, holders: list[int], office: Office, rule: str) -> Draft:
    """Return 'president of': somebody holds an office of somewhere."""
    kind = HELD if office.past and HELD in w.schema.events else HOLD
    draft = Draft(office.token, "hold_office", office.predicate, kind, rule, nominal_confidence(rule))
    event = w.schema.events.get(kind)
    seat = "organization" if event is not None and "organization" in event.roles else "location"
    draft.roles = {"agent": holders, "position": [office.token]}
    draft.subject_role, draft.object_role = "agent", "position"
    draft.trigger = (office.token, office.token + 1)
    draft.narrator = True
    bare = office.seat < 0 and not w.s.kids(office.token, "amod", "compound")
    if bare and rule == "title.office" and w.s.lemmas[office.token].lower() in RANKS:
        draft.confidence = nominal_confidence("title.bare")  # 'Judge Ann Holm' says little
    if office.seat >= 0:
        draft.roles[seat] = [office.seat]
        draft.object_role = seat
    return draft
