"""What a verb makes of the clause it governs: by its construction, in the passive, and when it is denied."""

from dataclasses import replace

from kg.extract.anticipated import asks_how, came_about
from kg.extract.deeds import LEADING_TO, OPINIONS
from kg.extract.grammar import Effect, Grammar
from kg.extract.status import Status, own_status, with_to
from kg.extract.syntax import ORDINALS, infinitive, is_finite, is_passive, own_subject
from kg.tree import Sentence

_LETTING = frozenset(("allow", "permit", "let"))
# What happens of itself once nothing stops it; who may act need not.
_HAPPENING = frozenset(
    ("take", "lapse", "expire", "become", "happen", "spread", "fall", "rise", "grow", "burn", "sink", "leak",
     "flow", "collapse", "pass", "occur", "escape", "proceed", "stand", "fail", "deteriorate", "die")
)  # fmt: skip
# 'It is not true that', 'did not think that': the denial is meant for the clause.
_NEG_RAISING = frozenset(("true", "right", "correct", "accurate", "think", "believe"))

# What is done by voting.
_VOTED = frozenset(
    ("elect", "re-elect", "reelect", "choose", "approve", "pass", "adopt", "reject", "ratify", "endorse",
     "impeach", "acquit", "censure", "condemn", "confirm")
)  # fmt: skip


def is_perfect(s: Sentence, v: int) -> bool:
    """'to have won', but not 'to have five seats'."""
    return infinitive(s, v) and s.tags[v] == "VBN" and any(s.lemmas[k] == "have" for k in s.kids(v, "aux"))


def by_construction(s: Sentence, v: int, h: int, lemma: str, effect: Effect, grammar: Grammar) -> Effect:
    """Return the effect of a governing verb, which a few constructions change."""
    if lemma == "ask" and s.deps[v] == "ccomp" and is_finite(s, v) and asks_how(s, v):
        return {}  # 'asked why police shot him': no request
    if lemma == "go" and s.tags[h] == "VBG" and s.kids(h, "aux") and with_to(s, v):
        return {"modality": "planned"}  # 'is going to resign'
    if lemma in _UNREAL and s.deps[v] == "ccomp" and h < v:
        return {"modality": "hypothetical"}  # 'imagine that the bridge fell'
    if lemma in _WISHING and _is_subjunctive(s, v):
        return {"modality": "requested"}  # 'suggested that they stay'
    if s.tags[v] == "VBG" and lemma in OPINIONS and not effect:
        return {"modality": "hypothetical"}  # 'opposes raising taxes'
    if lemma == "let" and own_subject(s, h) < 0 and not s.kids(h, "aux"):
        return {"modality": "requested"}  # 'let us pray'
    if lemma == "vote" and s.lemmas[v].lower() in _VOTED and not is_passive(s, v):
        return {}  # 'voted to impeach the judge': that is how it is done
    if s.deps[v] == "ccomp" and v < h and any(s.words[k].lower() == "for" for k in s.kids(v, "mark")):
        return {"modality": "hypothetical"}  # 'For a team to win, two goals are needed'
    if lemma in _OPEN and s.deps[v] == "ccomp" and not asks_how(s, v):
        return {"modality": "hypothetical"}  # 'unclear whether it works', but not 'unclear why it failed'
    if lemma == "be" and s.deps[v] in ("xcomp", "ccomp") and s.tags[v] == "VB":
        return {"modality": "planned"}
    if lemma in _LETTING and _let_happen(s, v, h):
        return {}
    if lemma == "have" and any(s.words[k].lower() == "yet" for k in (*s.children[h], *s.children[v])):
        return {"polarity": "negative"}  # 'has yet to visit'
    if lemma == "have" and s.tags[h] == "VBD" and came_about(s, h):
        return {}  # 'had to land in Oslo': so it did
    if became(s, v, h):
        return {}
    known = (grammar.fold, grammar.object_control, grammar.adjective_fold, grammar.passive_fold)
    if not effect and not any(lemma in table for table in known) and with_to(s, v):
        return {"modality": "planned"}  # 'announced a law to mandate': it has not happened yet
    return effect


def became(s: Sentence, v: int, h: int) -> bool:
    """'resigned to become a judge', 'beat Norway to win the cup': so they did."""
    told = s.tags[h] in ("VBD", "VBZ", "VBP") and not s.kids(h, "neg", "aux") and with_to(s, v)
    gained = s.lemmas[v].lower() in ("become", "win", "clinch", "retain") and not s.kids(v, "neg")
    return told and gained and s.lemmas[h].lower() in LEADING_TO


_UNREAL = frozenset(("imagine", "dream", "pretend", "suppose"))
_OPEN = frozenset(("uncertain", "unclear", "unsure", "unknown", "doubtful", "questionable"))
_WISHING = frozenset(
    ("suggest", "recommend", "insist", "advise", "prefer", "stipulate", "important", "essential",
     "vital", "imperative", "necessary", "crucial")
)  # fmt: skip


def _is_subjunctive(s: Sentence, v: int) -> bool:
    """'that talks be held', 'that he stay': a bare form with a subject of its own."""
    passive = s.kids(v, "auxpass")
    bare = s.tags[v] == "VB" or any(s.tags[k] == "VB" for k in passive)
    return s.deps[v] == "ccomp" and bare and own_subject(s, v) >= 0 and not s.kids(v, "aux")


def _let_happen(s: Sentence, v: int, h: int) -> bool:
    """'were allowed to go home', 'let the law lapse': so it went, unlike 'laws allow people to vote'."""
    if s.tags[v] != "VB" or s.kids(v, "auxpass") or s.kids(h, "neg"):
        return False
    if is_passive(s, h):
        return any(s.tags[k] == "VBD" for k in s.kids(h, "auxpass")) and not s.kids(h, "aux")
    after = s.tags[h] == "VBZ" and any(s.words[k].lower() == "after" for k in s.kids(h, "mark"))
    return (s.tags[h] == "VBD" or after) and s.lemmas[v].lower() in _HAPPENING


def passive_effect(grammar: Grammar, lemma: str) -> Effect | None:
    """Return what a passive verb makes of its infinitive: 'was advised to', 'is predicted to'."""
    for table in (grammar.passive_fold, grammar.object_control, grammar.say):
        if lemma in table:
            return table[lemma]
    return None


def denied_governor(s: Sentence, v: int, lemma: str, status: Status, grammar: Grammar) -> Status:
    """'did not agree to send' denies the sending; 'did not say that' leaves it open."""
    flipped = replace(status, polarity="negative" if status.polarity == "positive" else "positive")
    if lemma == "be":
        lemma = next((s.lemmas[k].lower() for k in s.kids(s.heads[v], "acomp")), lemma)
    if s.deps[v] != "ccomp" or not is_finite(s, v) or lemma in _NEG_RAISING:
        return flipped
    status = replace(status.under({"modality": "hypothetical"}), polarity="positive")
    return replace(status, stance="noComment" if lemma in grammar.say else status.stance)


def opines(grammar: Grammar, lemma: str) -> bool:
    """Tell whether a passive verb gives somebody's word: 'was believed', 'projected by them to'."""
    effect = grammar.passive_fold.get(lemma, grammar.say.get(lemma, {}))
    return not {"certainty", "stance"}.isdisjoint(effect)


def reported_done(s: Sentence, h: int, inner: int, grammar: Grammar) -> bool:
    """'are confirmed killed', 'was believed stolen': what is reported is the deed."""
    bare = s.tags[inner] == "VBN" or s.words[inner].lower() == "missing"  # 'were reported missing'
    bare = bare and not s.kids(inner, "aux", "auxpass")
    lemma = s.lemmas[h].lower()
    return bare and is_passive(s, h) and (lemma == "confirm" or opines(grammar, lemma))


def completes(s: Sentence, v: int, word: str) -> bool:
    """'refrained from selling', but not 'declined, with oil falling' nor 'tried by selling'."""
    return word not in ("with", "by", "after", "before", "since", "while") and own_subject(s, v) < 0


_SPREADING = frozenset(
    ("spread", "emerge", "surface", "circulate", "grow", "mount", "rise", "persist", "swirl", "abound",
     "arise", "exist", "increase", "raise", "voice", "express", "remain", "appear", "come")
)  # fmt: skip


def effect_of_rumour(s: Sentence, h: int, grammar: Grammar) -> Effect:
    """'Rumours spread that the king had died', 'fears are growing that it will burst': no more than that."""
    subject = own_subject(s, h)
    if subject < 0 or s.lemmas[h].lower() not in _SPREADING or s.pos[subject] != "NOUN":
        return {}
    return grammar.content_nouns.get(s.lemmas[subject].lower(), {})


# 'decided against selling': nobody sells; who only warns against it leaves it open.
_DECIDING = frozenset(("decide", "rule", "vote", "opt"))


def effect_against(s: Sentence, g: int) -> Effect:
    """Return what 'against' makes of a gerund: 'warned against selling', 'decided against selling'."""
    decided = s.lemmas[g].lower() in _DECIDING
    return {"modality": "planned", "polarity": "negative"} if decided else {"modality": "hypothetical"}


def of_first(s: Sentence, noun: int, status: Status, grammar: Grammar) -> tuple[int, Status]:
    """'is the first to land': it has landed; 'would be the first to land' has not."""
    if s.deps[noun] != "attr":
        return speech_root(s, noun), status
    copula = s.heads[noun]
    own = own_status(s, copula, grammar)
    effect: Effect = {"modality": "hypothetical" if own.polarity == "negative" else own.modality}
    return copula, status.under(effect)


def speech_root(s: Sentence, h: int) -> int:
    """Return the root: what governs a verb of saying says nothing about what is said."""
    for _ in range(len(s)):
        if s.heads[h] == h:
            break
        h = s.heads[h]
    return h


def kept_from(s: Sentence, v: int, status: Status, grammar: Grammar) -> tuple[int, Status]:
    """'kept farmers from buying' denies the buying; 'aims to keep' leaves it open."""
    g = s.heads[s.heads[v]]
    lemma = s.lemmas[g].lower()
    effect = grammar.object_control.get(lemma, grammar.fold.get(lemma, {}))
    if effect.get("polarity") != "negative":
        return g, status
    if own_status(s, g, grammar).modality == "actual" and s.tags[g] != "VB":
        return g, status.under(effect)
    return speech_root(s, g), status.under({"modality": "hypothetical"})  # 'aims to keep X from buying'


def ahead_of(s: Sentence, prep: int, g: int) -> Effect:
    """'are edging towards signing', 'are nowhere near signing': nothing is signed yet."""
    nowhere = any(s.words[k].lower() in ("nowhere", "not") for k in s.kids(g, "advmod", "neg"))
    denied = s.words[prep].lower() == "near" and nowhere
    return {"modality": "actual", "polarity": "negative"} if denied else {"modality": "planned"}


def verb_lemma(s: Sentence, v: int) -> str:
    """Return the lemma of a verb with its particle: 'carry_out', 'finish_placed' for 'finished third'."""
    words = (s.words[k].lower() for k in s.kids(v, "prt"))
    particles = ["placed" if word in ORDINALS else word for word in words]
    return "_".join([s.lemmas[v].lower(), *particles[:1]])
