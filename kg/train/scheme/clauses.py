"""Clauses: infinitives, gerunds, expletives, complements, speech and clauses in a row."""

from kg.train.scheme.draft import NOMINAL, VERBAL, Draft
from kg.train.scheme.words import words

_QUESTIONS = frozenset(("WP", "WRB", "WP$"))
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_BETWEEN = frozenset((";", "—", "-", "–", "--", ",", ":"))


def infinitive_marks(draft: Draft) -> Draft:
    """Call the "to" of an infinitive an auxiliary."""
    new = draft.copy()
    for i, label in enumerate(draft.labels):
        if label == "mark" and new.tags[i] == "TO":
            new.labels[i] = "aux"
    return new


def gerunds(draft: Draft) -> Draft:
    """Let a preposition govern the gerund or question after it: "before leaving", pcomp(before, leaving)."""
    new = draft.copy()
    for i in range(new.size):
        verb = new.heads[i]
        if new.labels[i] != "mark" or new.words[i] not in words("clause prepositions") or verb < i:
            continue
        gerund = _is_gerund(new, verb, i)
        if not gerund and not _asks(new, i):
            continue
        passed_on = gerund and new.labels[verb] in ("conj", "ROOT")
        new.promote(i, verb, "pcomp")
        if not passed_on:
            new.labels[i] = "prep"
        if gerund:
            for j in new.children_with(verb, "advmod", "cc", "punct", "neg", "npadvmod"):
                if j < i:
                    new.heads[j] = i
    return new


def _is_gerund(draft: Draft, verb: int, preposition: int) -> bool:
    helpers = draft.children_with(verb, "aux", "auxpass")
    if any(draft.labels[j] == "aux" and draft.tags[j] in (*_FINITE, "TO") for j in helpers):
        return False
    return draft.tags[verb] == "VBG" or any(draft.tags[j] == "VBG" and j > preposition for j in helpers)


def _asks(draft: Draft, preposition: int) -> bool:
    after = preposition + 1
    if after >= draft.size or draft.words[preposition] in words("subordinators"):
        return False
    return draft.tags[after] in _QUESTIONS or draft.words[after] in ("whether", "which")


def existentials(draft: Draft) -> Draft:
    """Label what there is: "there is hope", expl(is, there), attr(is, hope)."""
    new = draft.copy()
    for i, label in enumerate(draft.labels):
        if label == "expl" and new.words[i] == "there":
            for j in new.children_with(new.heads[i], "nsubj"):
                if j > i:
                    new.labels[j] = "attr"
    return new


def expletives(draft: Draft) -> Draft:
    """Call an empty "it" a subject: "it rains"."""
    new = draft.copy()
    for i, label in enumerate(draft.labels):
        if label == "expl" and new.words[i] == "it":
            new.labels[i] = "nsubj"
    return new


def extraposed_subjects(draft: Draft) -> Draft:
    """Call a subject clause behind an expletive a complement: "it is easy to see"."""
    new = draft.copy()
    for i, label in enumerate(draft.labels):
        head = new.heads[i]
        if label == "csubj" and 0 <= head < i:
            empty = any(new.source.labels[j] == "expl" for j in new.children(head))
            if empty:
                new.labels[i] = "xcomp" if new.has_tag(i, "TO") else "ccomp"
    return new


def predicatives(draft: Draft) -> Draft:
    """Label complements without a verb: "became mayor" attr, "seems old" acomp, "elected her mayor" oprd."""
    new = draft.copy()
    for i in range(new.size):
        head = new.heads[i]
        if new.labels[i] != "xcomp" or i in new.copulas or head < 0:
            continue
        if new.pos[i] == "ADJ":
            new.labels[i] = "oprd" if new.children_with(head, "dobj") else "acomp"
        elif new.pos[i] in NOMINAL:
            new.labels[i] = "attr" if new.lemmas[head] in words("linking") else "oprd"
    return new


def small_clauses(draft: Draft) -> Draft:
    """Make the object of verbs such as "let" and "want" the subject below them: "let him go"."""
    new = draft.copy()
    for i in range(new.size):
        verb = new.heads[i]
        if new.labels[i] != "xcomp" or new.pos[i] not in VERBAL or verb < 0:
            continue
        objects = [j for j in new.children_with(verb, "dobj") if verb < j < i]
        bare = new.tags[i] in ("VB", "VBG", "VBN")
        if objects and new.lemmas[verb] in words("raising") and (bare or new.has_tag(i, "TO")):
            new.heads[objects[0]] = i
            new.labels[objects[0]] = "nsubjpass" if new.children_with(i, "auxpass") else "nsubj"
            new.labels[i] = "ccomp"
    return new


def speech(draft: Draft) -> Draft:
    """Let the verb of saying govern what is said: "He left, she said", ccomp(said, left)."""
    new = draft.copy()
    for i in range(new.size):
        said = new.heads[i]
        if said < 0 or not _says(new, i) or new.labels[said] == "conj":
            continue
        new.promote(i, said, "ccomp")
        last = new.size - 1
        if last > max(said, i) and last in new.children_with(said, "punct"):
            new.heads[last] = i
    return new


def _says(draft: Draft, verb: int) -> bool:
    """Return whether a verb of saying has its subject, and its words before or around it."""
    if draft.lemmas[verb] not in words("saying") or not draft.children_with(verb, "nsubj"):
        return False
    if draft.children_with(verb, "ccomp", "dobj"):
        return False
    if draft.labels[verb] == "parataxis":
        return True
    opened = any(j < verb for j in draft.children_with(verb, "mark", "advmod", "prep"))
    return draft.labels[verb] == "advcl" and not opened


def clauses_in_a_row(draft: Draft) -> Draft:
    """Let the last of two clauses govern: "He came; she left", ccomp(left, came)."""
    new = draft.copy()
    for i in range(new.size):
        first = new.heads[i]
        if new.labels[i] != "parataxis" or not 0 <= first < i or new.labels[first] != "ROOT":
            continue
        finite = new.tags[i] in _FINITE or new.has_tag(i, *_FINITE)
        if not finite or not new.children_with(i, "nsubj", "nsubjpass", "expl"):
            continue
        begin = min([i, *new.children(i)])
        bracket = any(word in ("(", "[") for word in new.words[max(0, begin - 2) : begin + 1])
        parted = any(word in _BETWEEN for word in new.words[max(0, begin - 1) : begin + 1])
        if parted and not bracket:
            new.promote(i, first, "ccomp")
    return new
