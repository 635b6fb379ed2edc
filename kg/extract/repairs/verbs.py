"""Repairs of what belongs to a verb: its receiver, its infinitive."""

from kg.extract.gates import label, verbs, word
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.prepositional import is_time
from kg.extract.status import with_to
from kg.extract.syntax import is_passive, is_verb
from kg.tree import Sentence


@word("for")
def for_to_clause(w: Words) -> None:
    """'hopes for travel to resume': the noun under 'for' is the subject of the infinitive."""
    s = w.s
    for v in verbs(s):
        for p in s.kids(v, "prep"):
            if s.words[p].lower() != "for":
                continue
            nouns = [n for n in s.kids(p, "pobj") if acts(w, n) or not _takes_infinitive(w, n)]
            nouns = [n for n in nouns if not is_time(s, n)]  # 'worked for three days to clear the road'
            below = [*s.kids(v, "xcomp", "ccomp", "advcl"), *(x for n in nouns for x in s.kids(n, "acl"))]
            clauses = [c for c in below if with_to(s, c) and c > p and not s.kids(c, "nsubj", "nsubjpass")]
            if (
                nouns
                and clauses
                and s.subtree(clauses[0])[0] > nouns[0]
                and _touches(s, nouns[0], clauses[0])
            ):
                attach(s, clauses[0], v, "ccomp")
                attach(s, nouns[0], clauses[0], "nsubjpass" if s.kids(clauses[0], "auxpass") else "nsubj")
                attach(s, p, clauses[0], "mark")


def _takes_infinitive(w: Words, noun: int) -> bool:
    """'for his inability to keep order': the infinitive says which inability."""
    lemma = w.s.lemmas[noun].lower()
    return lemma in w.grammar.infinitive_nouns or lemma in w.grammar.noun_fold


def _touches(s: Sentence, noun: int, clause: int) -> bool:
    """Nothing but the infinitive's own words stands between noun and clause."""
    tail = [k for k in s.subtree(noun) if k not in set(s.subtree(clause))]
    return s.subtree(clause)[0] - max(tail) <= 1 or s.words[max(tail) + 1].lower() == "to"


@label("dobj")
def receiver_of_verb(w: Words) -> None:
    """'supplied missiles and munitions to Russia': the receiver belongs to the verb."""
    s = w.s
    for v in verbs(s):
        tail = [noun for noun in _object_tail(s, v) if s.kids(noun, "prep")]
        wanted = _wanted(w, v) if tail else {}
        if not wanted:
            continue
        have = {s.words[p].lower() for p in s.kids(v, "prep", "dative")}
        for noun in tail:
            for p in s.kids(noun, "prep"):
                word = s.words[p].lower()
                if word not in wanted or word in have or _own_preposition(w, noun, word):
                    continue
                if _reaches(w, wanted[word], p):
                    attach(s, p, v, "prep")
                    have.add(word)


def _wanted(w: Words, v: int) -> dict[str, set[str]]:
    """Return the prepositions that a verb takes for receiver, origin and company, with their roles."""
    s = w.s
    found: dict[str, set[str]] = {}
    for event in w.schema.usual(s.lemmas[v].lower()):
        pattern = event.pattern
        slots = [pattern.slots, *(a.slots for a in pattern.alternations)]
        slots += [dict.fromkeys(a.when, "") for a in pattern.alternations]
        for key, role in (item for each in slots for item in each.items()):
            if key in ("prep:to", "prep:from", "prep:with"):
                found.setdefault(key[5:], set()).add(role)
    return found


def _reaches(w: Words, roles: set[str], p: int) -> bool:
    """'proposed an amendment to a law': what can get nothing is no receiver."""
    if roles != {"recipient"}:
        return True
    kinds = [noun_type(w, k) for k in w.s.kids(p, "pobj") if not acts(w, k)]
    return not any(kind and not w.schema.is_a(kind, "Place") for kind in kinds)


def _object_tail(s: Sentence, v: int) -> list[int]:
    """Return the objects of a verb (surface subject of a passive left out) and what is joined to them."""
    found: list[int] = []
    stack = list(s.kids(v, "dobj"))
    while stack:
        k = stack.pop()
        found.append(k)
        stack.extend(s.kids(k, "conj"))
        for a in s.kids(k, "amod"):  # 'radios worth two million dollars to Kenya'
            found.extend(x for x in [a, *s.kids(a, "npadvmod", "dobj", "pobj")] if x > k)
    return sorted(found)


_BETWEEN = frozenset(("Communication", "Interaction"))  # such events have two sides


def _own_preposition(w: Words, noun: int, word: str) -> bool:
    """'a visit to', 'a threat from', 'a man with': nouns that take the preposition themselves."""
    s = w.s
    events = w.schema.nouns.get(s.lemmas[noun].lower(), ())
    if any(f"prep:{word}" in w.schema.events[e].pattern.slots for e in events):
        return True
    if events and word == "with" and w.schema.events[events[0]].family in _BETWEEN:  # 'the call with'
        return True
    return s.lemmas[noun].lower() in w.grammar.phrase_nouns


@label("dobj")
def verb_tagged_noun(w: Words) -> None:
    """'The bank cut rates': what has an object is a verb, and what stands before it its subject."""
    s = w.s
    for v in range(1, len(s)):
        if s.pos[v] != "VERB" or s.tags[v] not in ("NN", "NNS") or not s.kids(v, "dobj"):
            continue
        before = [k for k in s.kids(v, "compound") if k == v - 1]
        if before and not s.kids(v, "nsubj", "nsubjpass"):
            s.deps[before[0]], s.tags[v] = "nsubj", "VBD"
            for k in [
                k for k in s.children[v] if k < before[0] and s.deps[k] in ("det", "amod", "poss", "nummod")
            ]:
                attach(s, k, before[0], s.deps[k])


_WORK = frozenset(("work", "project", "programme", "program", "process", "activity", "exercise"))


@label("pcomp")
def gerund_before_noun(w: Words) -> None:
    """'help with rebuilding efforts': two words under one preposition are one phrase."""
    s = w.s
    for v in range(1, len(s) - 1):
        if s.deps[v] != "pcomp" or s.tags[v] != "VBG":
            continue
        if _describes(s, v):
            continue
        if s.children[v] not in ([], [v + 1]):
            continue
        noun = s.lemmas[v + 1].lower()
        described = noun in w.grammar.infinitive_nouns or noun in w.grammar.noun_fold or noun in _WORK
        amid = s.words[s.heads[v]].lower() in ("amid", "amidst", "despite")  # 'amid worsening relations'
        if amid and not s.kids(v + 1, "det", "poss"):
            described = True
        elif s.children[v + 1]:
            continue
        if not described:
            continue
        if s.deps[v + 1] == "dobj":
            attach(s, v + 1, s.heads[v], "pobj")
        if s.deps[v + 1] == "pobj" and s.heads[v + 1] == s.heads[v]:
            s.pos[v] = "ADJ"
            attach(s, v, v + 1, "amod")


def _describes(s: Sentence, v: int) -> bool:
    """'threatened by mining interests', 'amid rising gang violence': the noun is what is meant."""
    p = s.heads[v]
    amid = s.words[p].lower() in ("amid", "amidst", "despite")
    nouns = s.kids(v, "dobj") if amid else [] if s.children[v] else s.kids(p, "pobj")
    nouns = [k for k in nouns if s.tags[k] in ("NN", "NNS") and s.subtree(k)[0] == v + 1]
    if p != v - 1 or not nouns or s.kids(nouns[0], "det", "poss", "nummod") or len(s.children[v]) > 1:
        return False
    if attach(s, nouns[0], p, "pobj") and attach(s, v, nouns[0], "amod"):
        s.pos[v] = "ADJ"
    return True


@word("to")
def infinitive_read_as_noun(w: Words) -> None:
    """'sent sappers to clear mines': a bare verb before a plural noun is no adjective."""
    s = w.s
    for p in range(len(s) - 2):
        if s.deps[p] not in ("prep", "dative") or s.words[p].lower() != "to":
            continue
        nouns = [k for k in s.kids(p, "pobj") if s.tags[k] in ("NNS", "NN")]
        verb = p + 1
        if not nouns or s.subtree(nouns[0])[0] != verb or s.deps[verb] not in ("amod", "compound"):
            continue
        if s.words[verb] != s.words[verb].lower() or s.words[verb] not in w.schema.verbs or nouns[0] <= verb:
            continue
        if s.tags[nouns[0]] != "NNS" or s.words[verb] in w.schema.hints:
            continue
        above = s.heads[p]
        while not is_verb(s, above) and s.heads[above] != above:
            above = s.heads[above]
        s.pos[verb], s.tags[verb], s.lemmas[verb] = "VERB", "VB", s.words[verb]
        if is_verb(s, above) and attach(s, verb, above, "advcl"):
            attach(s, nouns[0], verb, "dobj")
            attach(s, p, verb, "aux")


@label("nsubjpass")
def participle_read_as_adjective(w: Words) -> None:
    """'has been closed for nine months': what stands under a passive auxiliary is a verb."""
    s = w.s
    for v in range(1, len(s)):
        if s.pos[v] == "ADJ" and s.kids(v, "auxpass") and s.kids(v, "nsubjpass"):
            s.pos[v], s.tags[v] = "VERB", "VBN"
            if s.lemmas[v].endswith("ed"):
                s.lemmas[v] = _base(w, s.lemmas[v].lower())


def _base(w: Words, form: str) -> str:
    """Return the verb of a regular participle that the ontology knows, else the form."""
    for stem in (form[:-2], form[:-1], form[:-3]):
        if stem in w.schema.verbs:
            return stem
    return form


@label("acl")
def verb_read_as_noun(w: Words) -> None:
    """'accuses the minister and vows to leave': a joined form in -s with an infinitive is a verb."""
    s = w.s
    for k in range(2, len(s)):
        if s.deps[k] != "conj" or s.tags[k] != "NNS" or s.tags[s.heads[k]] != "VBZ" or s.kids(k, "det"):
            continue
        if s.lemmas[k].lower() not in w.grammar.fold and s.lemmas[k].lower() not in w.schema.verbs:
            continue
        clauses = [c for c in s.kids(k, "acl") if s.tags[c] == "VB" and s.subtree(c)[0] == k + 1]
        if clauses:
            s.pos[k], s.tags[k], s.deps[clauses[0]] = "VERB", "VBZ", "xcomp"


@label("advcl")
def infinitive_of_plan(w: Words) -> None:
    """'votes 93-18, with 65 abstentions, to pass a resolution': the infinitive is what is voted."""
    s = w.s
    for c in range(1, len(s)):
        v = s.heads[c]
        if s.deps[c] != "advcl" or s.tags[c] != "VB" or c < v or not is_verb(s, v) or s.kids(v, "xcomp"):
            continue
        planned = w.grammar.fold.get(s.lemmas[v].lower(), {}).get("modality") == "planned"
        with_to = any(s.words[a].lower() == "to" for a in s.kids(c, "aux"))
        bare = all(s.pos[k] == "NUM" for k in s.kids(v, "dobj"))
        if planned and bare and with_to and not is_passive(s, v):
            s.deps[c] = "xcomp"


@label("prt")
def infinitive_of_particle(w: Words) -> None:
    """'went on to accuse': the infinitive right after a particle verb that folds is no purpose."""
    s = w.s
    for v in range(len(s)):
        k = s.heads[v]
        if s.deps[v] != "advcl" or k > v or s.tags[v] != "VB":
            continue
        particles = s.kids(k, "prt")
        if particles and f"{s.lemmas[k].lower()}_{s.words[particles[0]].lower()}" in w.grammar.fold:
            tokens = s.subtree(v)
            if tokens[0] == particles[0] + 1:
                s.deps[v] = "xcomp"


@word("blame", "blames", "blamed", "blaming")
def blamed_on(w: Words) -> None:
    """'blamed the outage on a storm': the storm is blamed, for the outage."""
    s = w.s
    for v in range(len(s)):
        if s.lemmas[v].lower() != "blame" or not is_verb(s, v) or is_passive(s, v):
            continue
        for thing in s.kids(v, "dobj")[:1]:
            preps = [
                p for k in (v, thing) for p in s.kids(k, "prep") if s.words[p].lower() == "on" and p > thing
            ]
            blamed = [n for p in preps[:1] for n in s.kids(p, "pobj") if not _dated(s, n)]
            if blamed and attach(s, preps[0], v, "prep"):
                attach(s, blamed[0], v, "dobj")
                attach(s, thing, preps[0], "pobj")


def _dated(s: Sentence, i: int) -> bool:
    return any(t.span.start <= s.starts[i] < t.span.end for t in s.times)


@word("than")
def perfect_of_measure(w: Words) -> None:
    """'have more than doubled', 'has more than halved': the participle is the verb."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if s.tags[v] != "VBN" or s.lemmas[h] != "have" or h != v - 3 or s.words[v - 1].lower() != "than":
            continue
        below = [k for k in s.children[h] if k != v]
        swap(s, v, h, "aux")
        s.pos[h], s.pos[v] = "AUX", "VERB"
        for k in below:
            attach(s, k, v, s.deps[k])
