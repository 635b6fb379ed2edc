"""Which quantities of a sentence count the participants of a reading, or measure its event."""

from collections.abc import Iterable, Mapping

from kg.extract.deeds import PERIODS
from kg.extract.phrases import Words, inside
from kg.records import Filler, Quantity, Span
from kg.tree import Sentence

# A number that hangs so on its noun, or on the noun before it in a list, counts that noun.
_COUNTING = frozenset(
    ("nummod", "amod", "det", "compound", "nmod", "quantmod", "npadvmod", "conj", "appos", "poss", "predet",
     "advmod", "punct", "cc")
)  # fmt: skip
_MEASURING = frozenset(
    ("npadvmod", "nummod", "quantmod", "prep", "pobj", "dobj", "attr", "dep", "agent", "advmod", "acomp")
)
_WITH = frozenset(("on", "against", "between", "with", "by", "among", "at", "to", "for", "from"))
# 'killed, including six children', 'died following two blasts': other things are counted there.
_ASIDE = frozenset(("including", "after", "before", "following", "amid", "despite", "since", "during"))
_DEPTH = 3  # steps from a number to the verb that it measures


def quantities(
    w: Words,
    roles: Mapping[str, tuple[Filler, ...]],
    verb: int,
    everywhere: Iterable[Span] = (),
    subject: str = "",
) -> tuple[Quantity, ...]:
    """Return the quantities that count the phrases of a reading, or stand right under its verb.

    A circumstance is counted itself, not what stands below it: 'before the visit of three envoys'.
    What stands in a phrase of `everywhere` that is not of this reading belongs to its sibling.
    """
    if not w.s.quantities:
        return ()
    around = [(one, role != "context") for role, found in roles.items() for one in found]
    lengths = [
        one.span
        for role in ("context", "manner")
        for one in roles.get(role, ())
        if one.lemma.rpartition(" ")[2] in PERIODS
    ]
    doer = [one.span for one in roles.get(subject, ())]
    others = list(everywhere)
    found = []
    for quantity in w.s.quantities:
        holding = [(one, deep) for one, deep in around if inside(quantity.span, one.span)]
        apart = any(inside(quantity.span, span) for span in others)
        counts = any(_counts(w, quantity, one, deep=deep) for one, deep in holding)
        if counts and not quantity.unit and any(inside(quantity.span, span) for span in lengths):
            continue
        if counts and any(inside(quantity.span, span) for span in doer) and _of_means(w, quantity):
            continue
        if counts or (not apart and _measures_verb(w.s, quantity, verb)):
            found.append(quantity)
    return tuple(found)


def _top(s: Sentence, quantity: Quantity) -> int:
    tokens = [k for k in range(len(s)) if s.starts[k] < quantity.span.end and quantity.span.start < s.ends[k]]
    return next((k for k in tokens if s.heads[k] not in tokens), tokens[-1]) if tokens else -1


def _counts(w: Words, quantity: Quantity, filler: Filler, *, deep: bool) -> bool:
    """'36 people', 'a raid on two ships'; not 'said that 36 died', 'a man with two dogs'."""
    if filler.kind == "clause" or _in_compound(w.s, quantity):
        return False
    s = w.s
    k, steps = _top(s, quantity), 0
    while k >= 0 and steps < len(s):
        above = s.heads[k]
        if above == k or not filler.span.start <= s.starts[above] < filler.span.end:
            return True
        if s.deps[k] == "prep" and (not _leads_on(w, k, deep=deep) or _definite(s, k, quantity)):
            return False
        if s.deps[k] not in _COUNTING and s.deps[k] not in ("prep", "pobj"):
            return False
        k, steps = above, steps + 1
    return k >= 0


def _of_means(w: Words, quantity: Quantity) -> bool:
    """'a raid with nine drones hurt two': so many drones, and neither raids nor victims."""
    s = w.s
    noun = s.heads[_top(s, quantity)]
    while s.deps[noun] == "conj" and s.heads[noun] != noun:
        noun = s.heads[noun]
    prep = s.heads[noun]
    if s.deps[noun] != "pobj" or s.words[prep].lower() != "with" or s.lemmas[noun].lower() == "magnitude":
        return False
    return s.lemmas[s.heads[prep]].lower() in w.schema.nouns


def _in_compound(s: Sentence, quantity: Quantity) -> bool:
    """'a 50-vehicle crash', 'a three-member panel': of what kind the thing is, not how many."""
    at = quantity.span.end - s.starts[0]
    behind = s.text[at : at + 2]
    return behind[:1] == "-" and behind[1:].isalpha() and not s.text.startswith("-magnitude", at)


def _leads_on(w: Words, prep: int, *, deep: bool) -> bool:
    """'a crowd of 80', 'an attack on two ships': what stands under such a noun takes part in the fact."""
    s = w.s
    event = s.lemmas[s.heads[prep]].lower() in w.schema.nouns
    word = s.words[prep].lower()
    return (word == "of" and (deep or not event)) or (word in _WITH and event and deep)


def _definite(s: Sentence, prep: int, quantity: Quantity) -> bool:
    """'the heads of the 50 states': so many there are, whoever takes part."""
    return (
        prep + 2 < len(s) and s.words[prep + 1].lower() == "the" and s.starts[prep + 2] == quantity.span.start
    )


def _measures_verb(s: Sentence, quantity: Quantity, verb: int) -> bool:
    """'fell 33 %', 'shrunk by a third', 'sentenced to 73 months'."""
    top = _top(s, quantity)
    for _ in range(_DEPTH if top >= 0 else 0):
        if top == verb:
            return True
        if s.deps[top] not in _MEASURING or s.words[top].lower() in _ASIDE:
            return False
        if s.words[top].lower() == "with" and s.words[top - 1] == ",":
            return False  # '..., with nine people missing' stands alone
        top = s.heads[top]
    return top == verb >= 0
