"""What a clause without a modal of its own takes from the clause around it.

'may have been wells dug there' digs none for sure, 'could strike the coast, flooding towns' floods none yet.
"""

from kg.extract.governed import is_restrictive, names_kind, noun_effect
from kg.extract.grammar import Effect, Grammar
from kg.extract.reported import governing_verb
from kg.extract.status import own_status
from kg.extract.syntax import is_passive, is_verb, own_subject
from kg.tree import Sentence


def own_modality(s: Sentence, h: int, grammar: Grammar) -> Effect:
    """Return what the auxiliaries and adverbs of a verb make of what it governs."""
    own = own_status(s, h, grammar)
    return {"modality": own.modality, "certainty": own.certainty}


def is_present(s: Sentence, v: int) -> bool:
    """Tell whether a verb stands in the present."""
    return any(s.tags[k] in ("VBP", "VBZ") for k in [v, *s.kids(v, "aux", "auxpass")])


def none_there(s: Sentence, noun: int, grammar: Grammar) -> bool:
    """'did not find any ship carrying grain', 'no ship carrying grain': there may be none."""
    words = {s.words[k].lower() for k in s.kids(noun, "det")}
    if "no" in words:
        return True
    verb = governing_verb(s, noun)
    if _never_met(s, verb, noun, words) or _is_lacked(s, noun, words):
        return True
    return "any" in words and verb >= 0 and own_status(s, verb, grammar).polarity == "negative"


def _never_met(s: Sentence, verb: int, noun: int, words: set[str]) -> bool:
    """'have never seen a storm that lasts', 'did not find a ship carrying grain': there may be none."""
    if s.deps[noun] == "attr" and words & {"a", "an"} and any(k < noun for k in s.kids(s.heads[noun], "neg")):
        return True  # 'is not a comet hurtling towards us'
    if verb < 0:
        return False
    negations = [s.words[k].lower() for k in s.children[verb] if s.deps[k] == "neg" or s.words[k] == "never"]
    kind = words & {"a", "an"} or names_kind(s, noun)
    met = "never" in negations or s.lemmas[verb].lower() in _MEETING
    return bool(negations and kind and met)


# Who does not do so may not because there is nothing of the kind.
_MEETING = frozenset(
    ("see", "find", "know", "have", "hear", "meet", "encounter", "want", "need", "receive", "get", "offer",
     "seek", "identify", "detect", "discover", "contain", "provide", "make", "create", "represent")
)  # fmt: skip


def _is_lacked(s: Sentence, noun: int, words: set[str]) -> bool:
    """'without any deal signed': there is none."""
    prep = s.heads[noun]
    kind = words & {"a", "an", "any"} or names_kind(s, noun)
    return bool(kind) and s.deps[noun] == "pobj" and s.words[prep].lower() == "without"


def _of_content(s: Sentence, v: int, grammar: Grammar) -> Effect:
    """'the wish that talks be held', 'the threat of rivers rising', 'like a child seeing the sea'."""
    noun = s.heads[v]
    bare = s.tags[v] == "VB" or any(s.tags[k] == "VB" for k in s.kids(v, "auxpass"))
    if bare and not s.kids(v, "aux") and any(s.words[k].lower() == "that" for k in s.kids(v, "mark")):
        return {"modality": "requested"}
    prep = s.heads[noun]
    if s.tags[v] != "VBG" or s.deps[noun] != "pobj":
        return {}
    if s.words[prep].lower() == "like":
        article = any(s.words[k].lower() in ("a", "an") for k in s.kids(noun, "det"))
        return {"modality": "hypothetical"} if article else {}
    feared = s.lemmas[s.heads[prep]].lower()
    return (
        grammar.content_nouns.get(feared, {}) if s.words[prep].lower() == "of" and feared in _FEARED else {}
    )


_FEARED = frozenset(
    ("threat", "risk", "danger", "chance", "possibility", "prospect", "likelihood", "idea", "notion", "fear",
     "report", "claim", "allegation", "rumour", "rumor")
)  # fmt: skip


def shares_modal(s: Sentence, v: int) -> bool:
    """'must apply and be registered': a bare 'be' behind a modal."""
    h = s.heads[v]
    own = [*s.kids(v, "aux"), *s.kids(v, "auxpass")]
    bare = len(own) == 1 and s.words[own[0]].lower() == "be" and own_subject(s, v) < 0
    modal = any(s.tags[k] == "MD" for k in s.kids(h, "aux"))
    return bare and s.deps[v] == "conj" and modal and h < v


def shares_negation(s: Sentence, v: int, first: str) -> bool:
    """'did not sell it or let it', 'was not tried and tested', but not 'was not sold but let'."""
    h = s.heads[v]
    negated = any(s.deps[k] == "neg" or s.words[k].lower() == "neither" for k in s.children[h])
    negated = negated or (s.deps[h] == "conj" and first == "negative")  # 'not sell, let or burn'
    if not negated or any(h < k < v and s.words[k].lower() == "but" for k in s.kids(h, "cc")):
        return False
    alternative = any(s.words[k].lower() in ("or", "nor") for k in s.kids(h, "cc"))
    next_to = v == h + 2 and s.tags[v] == s.tags[h] == "VBN" and not s.kids(v, "neg")
    return alternative or s.tags[v] == "VB" or next_to


def of_existing(s: Sentence, v: int, grammar: Grammar) -> Effect | None:
    """'there may have been wells dug', 'there would be people who object': no surer than that they exist."""
    noun = s.heads[v]
    be = s.heads[noun]
    if s.deps[v] == "acl" and (effect := _of_content(s, v, grammar)):
        return effect
    if s.deps[noun] != "attr" or not s.kids(be, "expl") or not is_verb(s, be):
        return None
    own = own_modality(s, be, grammar)
    if s.deps[v] == "acl":
        return own
    return own if own["modality"] != "actual" and is_restrictive(s, v) else None


def of_wished(s: Sentence, v: int, grammar: Grammar) -> bool:
    """'calls for a treaty that bans tests', 'look forward to the day we meet': there is no such thing yet."""
    noun = s.heads[v]
    if s.name_at[noun] >= 0 or not is_restrictive(s, v):
        return False
    wished = noun_effect(s, noun, grammar).get("modality", "actual")
    if s.lemmas[noun].lower() in _TIMES:
        return wished in ("desired", "planned", "requested")
    kind = names_kind(s, noun) or any(s.words[k].lower() in ("a", "an") for k in s.kids(noun, "det"))
    ahead = wished in ("requested", "offered") or (wished == "planned" and s.lemmas[noun].lower() in _DRAFTS)
    verb = governing_verb(s, noun)
    ahead = ahead or (verb >= 0 and s.lemmas[verb].lower() in _LACKING)
    itself = own_subject(s, v)  # 'bold laws that we need' are needed
    able = any(
        s.words[k].lower() in ("can", "could") for k in s.kids(v, "aux")
    )  # 'want a game they can play'
    itself_there = is_present(s, v) and itself >= 0 and s.tags[itself] in ("WDT", "WP")
    return kind and ahead and (itself_there or able)


_LACKING = frozenset(("need", "want", "seek", "require", "prefer", "lack"))  # 'I need a friend who cares'
_TIMES = frozenset(("day", "time", "moment", "year", "future", "hour"))
_DRAFTS = frozenset(
    ("law", "bill", "treaty", "deal", "agreement", "system", "plan", "rule", "measure", "reform")
)


def of_anyone(s: Sentence, v: int) -> bool:
    """'free for any student enrolled in Oslo': whoever that may be."""
    noun = s.heads[v]
    whoever = s.words[noun].lower() in ("anyone", "anybody", "whoever")
    any_ = whoever or any(s.words[k].lower() == "any" for k in s.kids(noun, "det"))
    return any_ and is_restrictive(s, v)


# Who speaks, blames or cites does so, whatever is told of in the clause around.
_VOICED = frozenset(
    ("cite", "quote", "blame", "praise", "criticize", "criticise", "thank", "condemn", "accuse", "urge",
     "question", "follow", "echo", "speak", "base", "pend")
)  # fmt: skip


def along_with(s: Sentence, v: int, grammar: Grammar) -> Effect | None:
    """'could strike the coast, flooding towns': the participle shares the modal; None for other clauses."""
    h, lemma = s.heads[v], s.lemmas[v].lower()
    if s.tags[v] != "VBG" or v < h or own_subject(s, v) >= 0 or lemma in _VOICED or lemma in grammar.say:
        return None
    marks = [s.words[k].lower() for k in s.kids(v, "mark", "advmod", "aux") if k < v]
    marks = [word for word in marks if word in _MARKS or not word.endswith("ly")]
    if set(marks) - {"while", "when"}:
        return None
    g = s.heads[h] if s.deps[h] == "xcomp" and s.tags[h] == "VB" else h
    awaited = (grammar.passive_fold if is_passive(s, g) else grammar.fold).get(s.lemmas[g].lower(), {})
    if awaited.get("modality") == "planned" and (is_passive(s, g) or any(k < v for k in s.kids(g, "xcomp"))):
        return {"modality": "planned"}  # 'snow is expected, closing roads', 'plans to expand, hiring nine'
    if not any(s.tags[k] == "MD" for k in s.kids(h, "aux")):
        return None
    return own_modality(s, h, grammar)


_MARKS = frozenset(("while", "when", "after", "before", "since", "by", "having"))
