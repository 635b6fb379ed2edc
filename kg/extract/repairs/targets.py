"""Repairs of what a phrase belongs to: gifts behind an aside, targets of raids, reach of a fall."""

from kg.extract import gates
from kg.extract.graft import attach
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.predicates import ADVERBS_OF_REACH
from kg.extract.repairs.nouns import is_event
from kg.extract.syntax import SUBJECTS, is_passive, is_verb
from kg.tree import Sentence

_GIVING = frozenset(("grant", "give", "award", "offer", "hand", "deny"))


@gates.label("appos")
def gift_behind_aside(w: Words) -> None:
    """'granted Ada Holm, once her aide, a full pardon': nobody is a pardon, it was granted."""
    s = w.s
    for k in range(4, len(s)):
        who = s.heads[k]
        v = s.heads[who]
        if s.deps[k] != "appos" or s.deps[who] not in ("dobj", "dative") or who > k or not is_verb(s, v):
            continue
        person = s.name_at[who] >= 0 and w.schema.is_a(noun_type(w, who), "Person")
        given = s.lemmas[v].lower() in _GIVING and s.kids(k, "det") and s.name_at[k] < 0
        first = s.subtree(k)[0]
        if s.lemmas[v].lower() in _GIVING and _behind_clause(w, who, k) and s.words[first - 1] == ",":
            attach(s, k, v, "dobj")  # 'gave the navy, which is small, access to ports'
            s.deps[who] = "dative"
        if person and given and not w.schema.is_a(noun_type(w, k), "Person"):
            attach(s, k, v, "dobj")
            s.deps[who] = "dative"


def _behind_clause(w: Words, who: int, k: int) -> bool:
    """Tell whether a thing without an article stands behind the relative clause of somebody."""
    s = w.s
    clauses = [r for r in s.kids(who, "relcl") if who < r < k and s.words[s.subtree(r)[0] - 1] == ","]
    thing = s.pos[k] == "NOUN" and not acts(w, k) and not w.schema.is_a(noun_type(w, k), "Person")
    return bool(clauses) and acts(w, who) and thing and s.deps[who] == "dobj"


@gates.label("oprd")
def named_as(w: Words) -> None:
    """'The board named Ada Holm as its head': she is who was named, and head what she was named."""
    s = w.s
    for k in range(2, len(s) - 2):
        v = s.heads[k]
        if s.deps[k] != "oprd" or s.name_at[k] < 0 or not v < k or is_passive(s, v) or s.kids(v, "dobj"):
            continue
        behind = s.subtree(k)[-1] + 1
        if behind < len(s) and s.words[behind].lower() == "as" and s.heads[behind] == v:
            s.deps[k] = "dobj"
            s.index()


_CHARGING = frozenset(("accuse", "suspect", "acquit", "convict", "clear", "absolve"))


@gates.word("of")
def charge_behind_clause(w: Words) -> None:
    """'accused the firm that runs the mine of lying': the firm is accused of lying."""
    s = w.s
    for p in range(5, len(s)):
        if s.words[p].lower() != "of" or s.deps[p] != "prep" or not s.kids(p, "pcomp"):
            continue
        r = s.heads[p] if is_verb(s, s.heads[p]) else s.heads[s.heads[p]]
        who = s.heads[r]
        v = s.heads[who]
        if s.deps[r] not in ("relcl", "acl") or s.deps[who] not in ("dobj", "nsubjpass") or not r < p:
            continue
        own = s.lemmas[r].lower() in _CHARGING or any(s.words[k].lower() == "of" for k in s.kids(v, "prep"))
        if s.lemmas[v].lower() in _CHARGING and is_verb(s, v) and v < who < r and not own:
            attach(s, p, v, "prep")


@gates.word("on", "against")
def target_of_event(w: Words) -> None:
    """'killed in a raid on a school': the raid was on the school."""
    s = w.s
    for p in range(4, len(s)):
        noun, v = p - 1, s.heads[p]
        if s.words[p].lower() not in ("on", "against") or s.deps[p] != "prep" or not is_verb(s, v):
            continue
        within = s.heads[noun]
        under = s.deps[noun] == "pobj" and s.words[within].lower() in ("in", "during", "after")
        dated = any(t.span.start <= s.starts[k] < t.span.end for k in s.kids(p, "pobj") for t in s.times)
        if under and s.heads[within] == v and is_event(w, noun) and not dated:
            attach(s, p, noun, "prep")


def _on_map(w: Words, k: int) -> bool:
    return w.s.lemmas[k].lower() in ("coast", "shore") or w.schema.is_a(noun_type(w, k), "Place")


@gates.word("off")
def place_off(w: Words) -> None:
    """'capsized off Kenya', 'was seized off the coast': the word before a coast is no particle."""
    s = w.s
    for p in range(2, len(s) - 1):
        v = s.heads[p]
        if s.words[p].lower() != "off" or s.deps[p] != "prt" or p != v + 1 or not is_verb(s, v):
            continue
        where = [k for k in (*s.kids(p, "pobj"), *s.kids(v, "dobj")) if k > p and _on_map(w, k)]
        who = [noun_type(w, k) for k in s.kids(v, *SUBJECTS)]
        afloat = is_passive(s, v) or any(w.schema.is_a(kind, "Vehicle") for kind in who)
        if where and afloat and f"{s.lemmas[v].lower()}_off" not in w.schema.senses:
            s.deps[p] = "prep"
            attach(s, where[0], p, "pobj")


@gates.word(*ADVERBS_OF_REACH)
def phrase_of_reach(w: Words) -> None:
    """'fell two seats short of it', 'moved closer to war': the phrase belongs to the verb."""
    s = w.s
    for p in range(2, len(s)):
        a = s.heads[p]
        v, word = s.heads[a], s.words[a].lower()
        if s.deps[p] != "prep" or s.deps[a] != "advmod" or word not in ADVERBS_OF_REACH or not v < a == p - 1:
            continue
        if is_verb(s, v) and (word == "short" or s.kids(p, "pobj")):
            attach(s, p, v, "prep")
            for k in s.kids(v, "dobj"):
                s.deps[k] = "npadvmod" if s.kids(k, "nummod") and v < k < a else s.deps[k]


_CHARGING = frozenset(
    ("accuse", "convict", "acquit", "suspect", "clear", "absolve", "strip", "rob", "deprive")
)  # fmt: skip


@gates.label("dobj", "nsubjpass")
def charge_of_name(w: Words) -> None:
    """'accused the group Norbank of theft': theft is the charge, and no part of the name."""
    s = w.s
    for p in range(2, len(s) - 1):
        noun = s.heads[p]
        v = s.heads[noun]
        if s.words[p].lower() != "of" or s.deps[noun] not in ("dobj", "nsubjpass") or s.name_at[noun] < 0:
            continue
        charges = [k for k in s.kids(p, "pobj") if s.name_at[k] < 0 and not acts(w, k)]
        if charges and s.lemmas[v].lower() in _CHARGING and v < noun < p:
            attach(s, p, v, "prep")


def named_one(s: Sentence, noun: int, name: int) -> bool:
    """'accused its rival Norbank': the name tells which rival."""
    opens = s.name_at[name] >= 0 and s.subtree(name)[0] == s.names[s.name_at[name]].first
    return opens and noun == s.subtree(name)[0] - 1 and s.tags[noun] == "NN" and s.name_at[noun] < 0


@gates.word("guilty")
def verdict_of_finding(w: Words) -> None:
    """'found Holm guilty of fraud': Holm is who is judged, and fraud what for."""
    s = w.s
    for k in range(2, len(s)):
        v = s.heads[k]
        if s.words[k].lower() != "guilty" or s.lemmas[v] not in ("find", "plead") or k < v:
            continue
        for no in s.kids(v, "neg") if s.lemmas[v] == "plead" else []:
            if no > v:  # 'pleaded not guilty': this is said, and not denied
                attach(s, no, k, "neg")
        for noun in s.kids(k, "nsubj", "nsubjpass"):
            attach(s, noun, v, "dobj")
        s.deps[k] = "oprd"
        for p in s.kids(k, "prep"):
            attach(s, p, v, "prep")
        for p in s.kids(v, "prep"):  # 'guilty of theft by a jury', 'at a court'
            _of_court(w, v, p)


def _of_court(w: Words, v: int, of: int) -> None:
    s = w.s
    for deed in s.kids(of, "pobj"):
        for p in s.kids(deed, "prep", "agent"):
            courts = [k for k in s.kids(p, "pobj") if w.schema.is_a(noun_type(w, k), "Court")]
            if s.words[p].lower() in ("by", "at", "in") and courts:
                attach(s, p, v, "agent" if s.words[p].lower() == "by" else "prep")
