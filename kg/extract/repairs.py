"""Faults of the tree that are known and safe to mend, before any rule reads it.

Each repair is small, local and keeps the sentence a tree. Shares of sentences with each fault
were counted on news with `en_core_web_sm`: apposition is the commonest.
"""

from collections.abc import Callable

from kg.extract.phrases import Words, noun_type
from kg.extract.syntax import NOMINAL, is_verb
from kg.tree import Sentence

_QUOTES = frozenset(('"', "'", "“", "”", "‘", "’", "''", "``"))


def repair(w: Words) -> None:
    """Mend the tree of one sentence in place."""
    for step in _STEPS:
        step(w)
        w.s.index()


def attach(s: Sentence, i: int, head: int, dep: str) -> bool:
    """Hang a token elsewhere, unless that would close a circle."""
    above = head
    for _ in range(len(s)):
        if above == i:
            return False
        if s.heads[above] == above:
            break
        above = s.heads[above]
    s.heads[i], s.deps[i] = head, dep
    s.index()
    return True


def swap(s: Sentence, i: int, above: int, dep: str) -> None:
    """Let `i` take the place of the token above it, which then hangs on `i` as `dep`."""
    root = s.heads[above] == above
    s.heads[i], s.deps[i] = (i, "ROOT") if root else (s.heads[above], s.deps[above])
    s.heads[above], s.deps[above] = i, dep
    s.index()


def _quote_marks(w: Words) -> None:
    """A quotation mark governs nothing: what hangs on it belongs to its head or its verb."""
    s = w.s
    for q in range(len(s)):
        if s.words[q] not in _QUOTES or (not s.children[q] and s.deps[q] == "punct"):
            continue
        kids = list(s.children[q])
        verbs = [k for k in kids if s.pos[k] in ("VERB", "AUX")]
        if s.heads[q] == q or (verbs and s.deps[q] not in ("punct",)):
            if not kids:
                continue
            lead = (verbs or kids)[0]
            swap(s, lead, q, "punct")
            kids = [k for k in kids if k != lead]
            target = lead
        else:
            target = s.heads[q]
        for k in kids:
            attach(s, k, target, s.deps[k])
        s.pos[q], s.deps[q] = "PUNCT", "punct"


def _name_after_office(w: Words) -> None:
    """'Egypt's President Abdel Sisi announced': the name is the head, the office its modifier."""
    s = w.s
    for name in s.names:
        if name.first == 0 or name.type != "Person":
            continue
        noun = name.first - 1
        inside = range(name.first, name.end)
        top = next((k for k in inside if s.heads[k] not in inside), name.end - 1)
        if (
            s.heads[top] == noun
            and s.deps[top] in ("appos", "npadvmod", "dep", "nmod")
            and s.pos[noun] in NOMINAL
        ):
            owned = [k for k in s.children[noun] if k > top]
            swap(s, top, noun, "compound")
            for k in owned:
                attach(s, k, top, s.deps[k])


def _subject_between_commas(w: Words) -> None:
    """'According to the agency, Mr Holm, said': the name right before the verb is its subject."""
    s = w.s
    for v in range(2, len(s)):
        if s.lemmas[v].lower() not in w.grammar.say or not is_verb(s, v) or s.kids(v, "nsubj", "nsubjpass"):
            continue
        if s.tags[v] not in ("VBD", "VBZ", "VBP") or s.deps[v] == "conj":
            continue
        last = v - 2 if s.words[v - 1] == "," else v - 1
        n = s.name_at[last]
        if n < 0 or not w.schema.is_a(s.names[n].type, "Agent"):
            continue
        inside = range(s.names[n].first, s.names[n].end)
        top = next((i for i in inside if s.heads[i] not in inside), last)
        if s.deps[top] in ("appos", "dep", "npadvmod", "conj", "pobj", "dobj", "nmod", "attr"):
            attach(s, top, v, "nsubj")


def _apposition_of_list(w: Words) -> None:
    """'Kim and Putin, the president': the apposition belongs to the last of the list before it."""
    s = w.s
    for k in range(len(s)):
        if s.deps[k] != "appos":
            continue
        head = s.heads[k]
        joined = [c for c in s.kids(head, "conj") if head < c < k]
        while joined:
            head = joined[-1]
            joined = [c for c in s.kids(head, "conj") if head < c < k]
        if head != s.heads[k] and s.tags[k] not in ("NNS", "NNPS"):
            attach(s, k, head, "appos")


def _apposition_class(w: Words) -> None:
    """'According to Tarn News, a state outlet, Mr Holm said': an outlet is no person."""
    s = w.s
    for k in range(len(s)):
        if s.deps[k] != "appos" or s.name_at[k] >= 0:
            continue
        head = s.heads[k]
        ours, theirs = noun_type(w, k), noun_type(w, head)
        if not ours or not theirs or not _clash(w, ours, theirs):
            continue
        first = s.subtree(k)[0]
        before = first - 2 if first >= 2 and s.words[first - 1] == "," else -1
        if before >= 0 and s.name_at[before] >= 0 and not _clash(w, ours, noun_type(w, before)):
            name = s.names[s.name_at[before]]
            inside = range(name.first, name.end)
            top = next((i for i in inside if s.heads[i] not in inside), before)
            attach(s, k, top, "appos")


def _clash(w: Words, a: str, b: str) -> bool:
    person = w.schema.is_a(a, "Person"), w.schema.is_a(b, "Person")
    return person[0] != person[1] and all(
        w.schema.family(x) in ("person", "organization", "place") for x in (a, b)
    )


def _relative_number(w: Words) -> None:
    """'new cities in the desert which were': the clause belongs to the noun of its number."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] != "relcl":
            continue
        plural = _verb_number(s, v)
        noun = s.heads[v]
        if plural is None or _is_plural(s, noun) == plural:
            continue
        for _ in range(4):
            up = s.heads[noun]
            if s.deps[noun] == "conj" or s.deps[noun] == "pobj":
                noun = up if s.deps[noun] == "conj" else s.heads[up]
            else:
                break
            if s.pos[noun] in NOMINAL and _is_plural(s, noun) == plural:
                attach(s, v, noun, "relcl")
                break
            if s.pos[noun] not in NOMINAL:
                break


def _relative_after_list(w: Words) -> None:
    """'towns, including A and B, which serve': the clause belongs to the noun before 'including'."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] != "relcl":
            continue
        first, noun = s.subtree(v)[0], s.heads[v]
        while s.deps[noun] == "conj":
            noun = s.heads[noun]
        prep = s.heads[noun]
        if s.deps[noun] != "pobj" or s.words[prep].lower() != "including" or s.words[first - 1] != ",":
            continue
        target = s.heads[prep]
        if s.pos[target] in NOMINAL:
            attach(s, v, target, "relcl")


def _verb_number(s: Sentence, v: int) -> bool | None:
    """Return True for a plural verb, False for a singular one, None where the form is open."""
    subject = [k for k in s.kids(v, "nsubj", "nsubjpass") if s.tags[k] in ("WDT", "WP")]
    if not subject:
        return None
    first = next((k for k in s.kids(v, "aux", "auxpass")), v)
    word = s.words[first].lower()
    if word in ("was", "is", "has", "does") or (first == v and s.tags[v] == "VBZ"):
        return False
    if word in ("were", "are", "have", "do") or (first == v and s.tags[v] == "VBP"):
        return True
    return None


def _is_plural(s: Sentence, noun: int) -> bool:
    return s.tags[noun] in ("NNS", "NNPS") or any(s.deps[k] == "conj" for k in s.children[noun])


def _joined_modifiers(w: Words) -> None:
    """'killed in French and British airstrikes': the first word modifies, it is no item of a list."""
    s = w.s
    for k in range(len(s)):
        i = s.heads[k]
        if s.deps[k] != "conj" or k <= i or s.tags[k] not in ("NNS", "NN") or s.name_at[i] < 0:
            continue
        if s.kids(i, "det", "poss") or s.names[s.name_at[i]].type == "Person":
            continue
        modifiers = [m for m in s.kids(k, "compound", "amod") if s.name_at[m] >= 0 and i < m]
        if modifiers and modifiers[0] - i <= 2 and modifiers[0] == min(x for x in s.subtree(k)):
            swap(s, k, i, "compound")


def _for_to_clause(w: Words) -> None:
    """'hopes for travel to resume': the noun under 'for' is the subject of the infinitive."""
    s = w.s
    for v in range(len(s)):
        for p in s.kids(v, "prep"):
            if s.words[p].lower() != "for" or not is_verb(s, v):
                continue
            nouns = s.kids(p, "pobj")
            clauses = [c for c in [*s.kids(v, "xcomp", "ccomp", "advcl"), *[x for n in nouns for x in s.kids(n, "acl")]]
                       if s.tags[c] == "VB" and c > p and not s.kids(c, "nsubj", "nsubjpass")]  # fmt: skip
            if (
                nouns
                and clauses
                and s.subtree(clauses[0])[0] > nouns[0]
                and _touches(s, nouns[0], clauses[0])
            ):
                attach(s, clauses[0], v, "ccomp")
                attach(s, nouns[0], clauses[0], "nsubj")
                attach(s, p, clauses[0], "mark")


def _touches(s: Sentence, noun: int, clause: int) -> bool:
    """Nothing but the infinitive's own words stands between noun and clause."""
    tail = [k for k in s.subtree(noun) if k not in set(s.subtree(clause))]
    return s.subtree(clause)[0] - max(tail) <= 1 or s.words[max(tail) + 1].lower() == "to"


def _receiver_of_verb(w: Words) -> None:
    """'supplied missiles and munitions to Russia': the receiver belongs to the verb."""
    s = w.s
    for v in range(len(s)):
        if not is_verb(s, v):
            continue
        wanted = _wanted(w, v)
        have = {s.words[p].lower() for p in s.kids(v, "prep", "dative")}
        for noun in _object_tail(s, v):
            for p in s.kids(noun, "prep"):
                word = s.words[p].lower()
                if word in wanted and word not in have and not _own_preposition(w, noun, word):
                    attach(s, p, v, "prep")
                    have.add(word)


def _wanted(w: Words, v: int) -> set[str]:
    s = w.s
    found: set[str] = set()
    for name in w.schema.verbs.get(s.lemmas[v].lower(), ()):
        pattern = w.schema.events[name].pattern
        keys = {*pattern.slots, *(k for a in pattern.alternations for k in (*a.slots, *a.when))}
        found |= {key[5:] for key in keys if key in ("prep:to", "prep:from", "prep:with")}
    return found


def _object_tail(s: Sentence, v: int) -> list[int]:
    """Return the objects of a verb (surface subject of a passive left out) and what is joined to them."""
    found: list[int] = []
    stack = list(s.kids(v, "dobj"))
    while stack:
        k = stack.pop()
        found.append(k)
        stack.extend(s.kids(k, "conj"))
    return sorted(found)


def _own_preposition(w: Words, noun: int, word: str) -> bool:
    """'a visit to', 'a threat from', 'a man with': nouns that take the preposition themselves."""
    s = w.s
    events = w.schema.nouns.get(s.lemmas[noun].lower(), ())
    if any(f"prep:{word}" in w.schema.events[e].pattern.slots for e in events):
        return True
    return s.lemmas[noun].lower() in (
        "access",
        "answer",
        "response",
        "damage",
        "right",
        "way",
        "link",
        "tie",
        "relation",
        "solution",
        "road",
        "approach",
        "threat",
        "end",
        "alternative",
        "reference",
        "commitment",
        "key",
        "addition",
        "attention",
        "problem",
        "agreement",
        "deal",
        "contact",
        "relationship",
        "partnership",
        "issue",
    )


def _list_as_apposition(w: Words) -> None:
    """'six guns, three trucks, two boats': counted nouns in a row are a list."""
    s = w.s
    for k in range(len(s)):
        i = s.heads[k]
        if s.deps[k] != "appos" or s.name_at[k] >= 0 or s.name_at[i] >= 0:
            continue
        if s.kids(i, "nummod") and s.kids(k, "nummod"):
            s.deps[k] = "conj"


def _subject_off_auxiliary(w: Words) -> None:
    """'had not, as of Monday, announced': subject and negation hang on the verb itself."""
    s = w.s
    for v in range(len(s)):
        if not is_verb(s, v):
            continue
        for a in s.kids(v, "aux", "auxpass"):
            for k in list(s.children[a]):
                if s.deps[k] in ("nsubj", "nsubjpass", "neg", "prep", "advmod", "npadvmod"):
                    attach(s, k, v, s.deps[k])


_RELATIONAL = frozenset(
    (
        "pertain",
        "relate",
        "contain",
        "involve",
        "concern",
        "regard",
        "include",
        "belong",
        "comprise",
        "feature",
        "carry",
        "date",
        "total",
        "number",
    )
)


def _participle_of_noun(w: Words) -> None:
    """'18 counts of fraud pertaining to': a participle of relation belongs to the noun before it."""
    s = w.s
    for v in range(1, len(s)):
        if s.deps[v] != "advcl" or s.tags[v] != "VBG" or s.lemmas[v].lower() not in _RELATIONAL:
            continue
        if s.kids(v, "mark", "nsubj") or s.pos[v - 1] not in NOMINAL:
            continue
        nouns = [k for k in s.kids(s.heads[v], "dobj", "nsubjpass", "nsubj") if v - 1 in s.subtree(k)]
        if nouns:
            attach(s, v, nouns[-1], "acl")


def _finite_participle(w: Words) -> None:
    """'Windows broken': a past form hung on a noun as `acl` is a participle."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] == "acl" and s.tags[v] == "VBD" and not s.kids(v, "nsubj", "nsubjpass"):
            s.tags[v] = "VBN"


_STEPS: tuple[Callable[[Words], None], ...] = (
    _quote_marks,
    _name_after_office,
    _subject_between_commas,
    _apposition_of_list,
    _apposition_class,
    _list_as_apposition,
    _relative_number,
    _relative_after_list,
    _joined_modifiers,
    _subject_off_auxiliary,
    _finite_participle,
    _participle_of_noun,
    _for_to_clause,
    _receiver_of_verb,
)
