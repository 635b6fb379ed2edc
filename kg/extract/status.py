"""What a verb itself claims: polarity, modality, certainty and stance.

Its auxiliaries, negations, adverbs and conditions tell; what governs it is in `governors`.
"""

from dataclasses import dataclass, replace

from kg.extract.conditions import has_condition, inverted_condition, is_condition
from kg.extract.grammar import Effect, Grammar
from kg.extract.modals import modal_effect
from kg.extract.syntax import SUBJECTS, is_verb, own_subject
from kg.tree import Sentence

_NEGATIVE = frozenset(("no", "neither", "nobody", "nothing", "none", "nor", "noone"))
# 'almost won' did not win; 'almost doubled' grew.
_ALMOST = frozenset(("almost", "nearly"))
_BY_DEGREES = frozenset(
    ("double", "triple", "treble", "quadruple", "halve", "complete", "finish", "fill", "exhaust", "cover",
     "match", "equal", "approach", "be", "have", "surround", "encircle", "vanish", "deplete", "empty",
     "eliminate", "eradicate", "destroy", "wipe", "cease")
)  # fmt: skip
# What gives way to the modality of a governing word: 'fears that it will burst' is no plan.
_YIELDING = {
    "hypothetical": ("actual", "planned", "possible", "requested", "desired", "offered", "hypothetical"),
    "possible": ("actual", "planned"),
}
_OPEN = frozenset(("possible", "requested", "desired"))


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
        if not effect:
            return self
        flip = effect.get("polarity") == "negative"
        modality = effect.get("modality", "actual")
        if modality in _OPEN and not flip and self.polarity == "negative":
            modality = "hypothetical"  # 'in danger of not paying', 'urged her not to run'
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
        if s.deps[k] == "neg" or word in ("never", "hardly") or (word in ("nor", "neither") and k < v):
            negations += _negates(s, k) and not hedged(s, v)
            status = status.under({"modality": "possible"} if hedged(s, v) else {})
        elif s.deps[k] == "aux":
            negations += sum(s.deps[n] == "neg" for n in s.children[k])
            status = status.under(modal_effect(s, k, v, grammar))
        elif word == "longer" and any(s.words[n].lower() == "no" for n in s.children[k]):
            negations += 1
        elif word in _ALMOST and k < v and s.deps[k] == "advmod" and s.lemmas[v].lower() not in _BY_DEGREES:
            status = status.under({"modality": "hypothetical"})
        elif s.deps[k] == "advmod" and word in grammar.adverb:
            status = status.under(grammar.adverb[word])
        elif s.deps[k] in ("nsubj", "nsubjpass", "dobj", "attr", "acomp"):
            negations += _negative_phrase(s, k)
    negations += _is_instead(s, v) + _shares_negative(s, v)
    if "ither " in s.text and _is_alternative(s, v):
        status = status.under({"modality": "possible"})
    if _was_to_have(s, v):
        status = status.under({"modality": "hypothetical"})
    if inverted_condition(s, v) or is_condition(s, v) or (not _past(s, v) and has_condition(s, v)):
        status = status.under({"modality": "hypothetical"})
    elif s.deps[v] == "ROOT" and with_to(s, v):
        status = status.under({"modality": "planned"})
    plain = negations == 1 and s.kids(v, "neg")  # 'may not hold', but 'no minister may accept gifts'
    if plain and any(s.words[k].lower() in ("may", "might") for k in s.kids(v, "aux")):
        return replace(status, polarity="negative", modality="hypothetical")  # 'may not hold' denies nothing
    return replace(status, polarity="negative") if negations % 2 else status


def _was_to_have(s: Sentence, v: int) -> bool:
    """'was to have opened in May': it did not."""
    words = [s.words[k].lower() for k in s.kids(v, "aux")]
    return words[-2:] == ["to", "have"] and bool({"was", "were"} & set(words))


def _is_instead(s: Sentence, v: int) -> bool:
    """'stayed instead of leaving', 'sold it rather than close it': nobody left or closed it."""
    first = min([v, *s.kids(v, "aux", "auxpass")])
    if [word.lower() for word in s.words[max(first - 2, 0) : first]] == ["rather", "than"]:
        return True
    of = s.heads[v]
    return s.deps[v] == "pcomp" and of > 0 and s.words[of - 1].lower() == "instead"


def _is_alternative(s: Sentence, v: int) -> bool:
    """'were either sold or burned': one of the two, and it is not told which."""
    if s.deps[v] == "conj":
        return _is_alternative(s, s.heads[v]) if s.heads[v] < v else False
    for k in s.children[v]:
        if k >= v or s.words[k].lower() != "either" or s.deps[k] not in ("preconj", "cc", "advmod", "det"):
            continue
        return any(s.words[c].lower() == "or" for c in s.subtree(v) if c > v)
    return False


_HEDGES = frozenset(("necessarily", "always"))


def hedged(s: Sentence, v: int) -> list[int]:
    """Return 'not always' of 'does not always work': at times it does, and at times it does not."""
    below = [v, *s.kids(v, "attr", "acomp", "prep", "dobj")]
    adverbs = [a for k in below for a in s.kids(k, "advmod") if s.words[a].lower() in _HEDGES]
    negations = [k for k in s.kids(v, "neg") if k + 1 in adverbs]
    return [negations[0], negations[0] + 1] if negations else []


def _negates(s: Sentence, k: int) -> bool:
    """'not only' denies nothing."""
    return not (k + 1 < len(s) and s.words[k + 1].lower() in ("only", "just", "least", "merely", "simply"))


def _shares_negative(s: Sentence, v: int) -> bool:
    """'No minister resigned or apologised': the subject denies both verbs."""
    first = v
    while s.deps[first] == "conj" and is_verb(s, s.heads[first]) and not s.kids(first, *SUBJECTS):
        first = s.heads[first]
    joints = {s.words[k].lower() for k in s.kids(first, "cc")}
    subjects = s.kids(first, "nsubj", "nsubjpass") if first != v and joints <= {"or", "and", "nor"} else []
    return any(_negative_phrase(s, k) for k in subjects if k < first)


def _negative_phrase(s: Sentence, k: int) -> bool:
    if s.words[k].lower() in _NEGATIVE:
        return True
    first = s.subtree(k)[0]
    if s.words[first].lower() == "not" and s.words[first + 1].lower() in ("even", "one", "a"):
        return True  # 'not even Oslo knows', 'not a single vote was cast'
    if s.words[first].lower() == "neither" and s.deps[first] == "preconj":
        return True  # 'neither US nor British officials came'
    if not s.children[k]:
        return False
    if any(
        s.words[d].lower() in _NEGATIVE and s.deps[d] in ("det", "neg", "preconj", "advmod")
        for d in s.children[k]
    ):
        return True
    return s.pos[k] == "ADJ" and any(
        s.deps[d] == "neg" or s.words[d].lower() == "longer" for d in s.children[k]
    )


def _past(s: Sentence, v: int) -> bool:
    return s.tags[v] == "VBD" or any(s.tags[k] == "VBD" for k in s.kids(v, "aux", "auxpass"))


def with_to(s: Sentence, v: int) -> bool:
    """Tell whether a verb is an infinitive with its 'to'."""
    bare = s.tags[v] == "VB" or any(s.tags[k] == "VB" for k in s.kids(v, "auxpass"))
    return bare and any(s.words[k].lower() == "to" for k in s.kids(v, "aux"))


def bare_infinitive(s: Sentence, v: int) -> bool:
    """Tell whether a joined participle shares 'to be' with the one before it."""
    h = s.heads[v]
    while s.deps[h] == "conj" and s.heads[h] != h:
        h = s.heads[h]
    own = own_subject(s, v) >= 0 or s.kids(v, "aux", "auxpass")
    to_be = s.kids(h, "auxpass") and any(s.tags[k] == "TO" for k in s.kids(h, "aux"))
    return not own and bool(to_be) and s.tags[v] == s.tags[h] == "VBN"


def is_question(s: Sentence) -> bool:
    """Tell whether the sentence asks."""
    return s.words[-1] == "?" or (len(s) > 1 and s.words[-2] == "?" and s.words[-1] in ('"', "'", "”", "’"))


def asked_spans(s: Sentence) -> list[tuple[int, int]]:
    """Return where a sentence asks, as (start, end) in the text.

    'AH: How are you? :BB: I am well', 'the question, "Is it true?", was put'.
    """
    if "?" not in s.text:
        return []
    found: list[tuple[int, int]] = []
    first = quoted = opened = 0
    for k in range(len(s) - 1):
        mark = s.words[k] in ('"', "“", "”")
        quoted += mark
        opened = k + 1 if mark and quoted % 2 else opened
        if s.words[k] in ("?", ".", "!", ";"):
            if s.words[k] == "?" and quoted % 2 == 0 and not s.words[k + 1][:1].islower():
                found.append((s.starts[first], s.starts[k]))
            elif s.words[k] == "?" and quoted % 2 and s.words[k + 1] in ('"', "”"):
                found.append((s.starts[max(first, opened)], s.starts[k]))
            first = k + 1
    return found


def front_adverb(s: Sentence, v: int, grammar: Grammar) -> Effect:
    """Return what an adverb before the subject makes of all that follows: 'reportedly they ...'."""
    subject = own_subject(s, v)
    found = [k for k in s.kids(v, "advmod") if k < subject and s.words[k].lower() in grammar.adverb]
    effect = grammar.adverb[s.words[found[0]].lower()] if found else {}
    return effect if "certainty" in effect else {}
