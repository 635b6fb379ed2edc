"""What a modal auxiliary makes of its verb: a plan, a condition, or what happened again and again."""

from kg.extract.conditions import has_condition, inverted_condition
from kg.extract.grammar import Effect, Grammar
from kg.extract.syntax import own_subject
from kg.tree import Sentence

_IN_TIME = frozenset(("later", "eventually", "ultimately", "subsequently", "finally", "afterwards"))


def modal_effect(s: Sentence, aux: int, v: int, grammar: Grammar) -> Effect:
    """Return what an auxiliary makes of its verb: 'will', 'would', 'must'."""
    kind = grammar.modal.get(s.words[aux].lower(), "")
    if s.words[aux] == "May" and aux < own_subject(s, v) and s.words[-1] != "?":
        return {"modality": "desired"}  # 'May they rest in peace'
    if kind == "future_in_past":
        have = any(s.deps[k] == "aux" and s.lemmas[k].lower() == "have" for k in s.children[v])
        had = s.words[aux].lower() == "'d" and s.tags[v] == "VBN"
        if had or _came_true(s, v) or _again_and_again(s, v) or _politely(s, v):
            return {}
        return {"modality": "hypothetical" if have or not _reported(s, v) else "planned"}
    if kind == "requested" and any(
        s.lemmas[k].lower() == "have" and s.deps[k] == "aux" for k in s.children[v]
    ):
        return {"modality": "hypothetical"}
    return {"modality": kind} if kind else {}


def _came_true(s: Sentence, v: int) -> bool:
    """'led by Holm, who would later win', 'would go on to win': told of the past, so it did happen."""
    top = v
    while s.deps[top] == "conj" and s.heads[top] != top:
        top = s.heads[top]
    subject = own_subject(s, v)
    if s.deps[top] not in ("relcl", "ROOT") or has_condition(s, v) or s.kids(v, "neg") or subject < 0:
        return False
    if s.words[subject].lower() in ("i", "we", "you", "it"):
        return False
    goes_on = s.lemmas[v] == "go" and [word.lower() for word in s.words[v + 1 : v + 2]] == ["on"]
    return goes_on or any(s.words[k].lower() in _IN_TIME for k in s.kids(v, "advmod"))


def _reported(s: Sentence, v: int) -> bool:
    """'said it would send': the past form of a plan, not a condition."""
    while s.deps[v] in ("conj", "xcomp") and s.heads[v] != v:
        v = s.heads[v]
    bound = has_condition(s, v) or any(inverted_condition(s, k) for k in s.kids(v, "advcl"))
    return s.deps[v] in ("ccomp", "relcl", "acl", "ROOT") and not bound


_OFTEN = frozenset(
    ("often", "frequently", "regularly", "usually", "sometimes", "occasionally", "always", "routinely",
     "whenever")
)  # fmt: skip


def _again_and_again(s: Sentence, v: int) -> bool:
    """'would often meet', 'whenever it rained, they would close', 'every day she would sing': so they did."""
    top = v
    while s.deps[top] == "conj" and s.heads[top] != top:
        top = s.heads[top]
    if s.deps[top] not in ("relcl", "ROOT") or has_condition(s, v) or s.kids(v, "neg"):
        return False
    if any(s.lemmas[k].lower() == "have" for k in s.kids(v, "aux")):
        return False
    around = [k for h in {top, v} for k in [h, *s.kids(h, "advcl")]]
    if any(s.words[k].lower() in _OFTEN for h in around for k in s.kids(h, "advmod", "mark")):
        return True
    subject = own_subject(s, top)
    times = [k for k in s.kids(top, "npadvmod") if k < subject]
    return any(s.words[d].lower() in ("every", "each") for k in times for d in s.kids(k, "det"))


_POLITE = frozenset(
    ("say", "argue", "add", "urge", "ask", "encourage", "suggest", "recommend", "advise", "appeal", "call",
     "describe", "think", "guess", "hope", "caution", "warn", "remind", "invite")
)  # fmt: skip


def _politely(s: Sentence, v: int) -> bool:
    """'I would urge drivers to wait', 'we would say it is too late': so they do."""
    subject = own_subject(s, v)
    speaker = subject >= 0 and s.words[subject].lower() in ("i", "we")
    clause = (
        s.deps[v] in ("ROOT", "conj", "ccomp") and not has_condition(s, v) and not s.kids(v, "neg", "advcl")
    )
    have = any(s.lemmas[k].lower() == "have" for k in s.kids(v, "aux"))
    return speaker and clause and not have and s.lemmas[v].lower() in _POLITE
