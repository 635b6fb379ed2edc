"""Repairs of clauses that tell of an event or paper named before, and of no place or person beside it."""

from kg.extract.gates import label
from kg.extract.graft import attach
from kg.extract.joined import HURT, continues
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.repairs.relatives import HARMS, TERMS
from kg.extract.repairs.sites import first_place
from kg.extract.syntax import NOMINAL, is_passive, is_verb

_DEPTH = 3  # phrases inside one another, before giving up

# What an event or a paper does or undergoes, and no place: 'strikes in Tarn, which violated the truce'.
_NO_PLACE = HARMS | frozenset(
    ("begin", "start", "end", "cancel", "postpone", "violate", "breach", "shock", "stun", "prompt",
     "occur", "happen", "result", "coincide", "call", "ban", "prohibit", "outlaw", "oblige", "aim",
     "sign", "attribute", "ratify", "agree", "negotiate", "broker", "guarantee", "ensure", "publish",
     "last", "draw", "bring", "raise", "force", "intercept", "describe", "investigate", "condemn",
     "create", "burn", "circulate", "declare", "displace", "disrupt", "exceed", "surpass", "coordinate",
     "organize", "organise", "stem", "strand")
)  # fmt: skip
_SITED = frozenset(("in", "at", "near", "outside", "off", "from", "on", "across", "of", "over"))
_SIDES = frozenset(("with", "to"))  # who deals or is told acts as well: 'talks with Iran, which called for'
# Documents and mishaps that the ontology has no event for.
_TOLD_OF = TERMS | frozenset(
    ("report", "statement", "resolution", "ruling", "verdict", "order", "letter", "video", "incident",
     "earthquake", "outage", "decree", "declaration", "pact", "framework", "memorandum", "convention",
     "missile", "drone", "rocket", "trip", "rule", "measure", "amendment", "legislation", "decision")
)  # fmt: skip


@label("relcl")
def relative_behind_place(w: Words) -> None:
    """'A deal was signed in Oslo, Norway, which bans mines': the deal bans them, not the place."""
    s = w.s
    for v in range(5, len(s)):
        if s.deps[v] != "relcl":
            continue
        which = [k for k in s.kids(v, "nsubj", "nsubjpass", "dobj") if s.tags[k] == "WDT"]
        bare = which and s.words[which[0]].lower() == "that" and s.words[which[0] - 1] == ","
        if s.lemmas[v].lower() not in _NO_PLACE and not bare:  # 'signed in Oslo, Norway, that'
            continue
        place = s.heads[v]
        while s.deps[place] == "appos" and s.name_at[place] >= 0:
            place = s.heads[place]
        place = first_place(w, place)
        if not which or place > v or s.deps[place] != "pobj":
            continue
        if s.words[which[0] - 1] != ",":
            _begun(w, v, place)
            if s.words[which[0]].lower() == "that" and s.lemmas[v].lower() in HARMS | {"result"}:
                _between(w, v, place)
            continue
        named = s.name_at[place] >= 0 and w.schema.is_a(s.names[s.name_at[place]].type, "Place")
        prep = s.words[s.heads[place]].lower()
        if named and (prep in _SITED or (prep in _SIDES and s.deps[which[0]] == "nsubjpass")):
            told = _told_before(w, place)
            if told >= 0:
                attach(s, v, told, "relcl")


def _begun(w: Words, v: int, place: int) -> None:
    """'a presence in the country that began in 2003': no country begins."""
    s, noun = w.s, w.s.heads[w.s.heads[place]]
    sited = w.schema.is_a(noun_type(w, place), "Place") and s.words[s.heads[place]].lower() in (
        "in",
        "at",
        "on",
    )
    if s.lemmas[v].lower() in _BEGINS and sited and s.tags[noun] == "NN" and not acts(w, noun):
        attach(s, v, noun, "relcl")


def _between(w: Words, v: int, side: int) -> None:
    """'a clash between the army and rebels that killed ten': the clash did."""
    s = w.s
    side = s.heads[side] if s.deps[side] == "conj" else side
    k = s.heads[s.heads[side]]
    if s.deps[side] == "pobj" and s.words[s.heads[side]].lower() == "between" and _tells(w, k):
        attach(s, v, k, "relcl")


_BEGINS = frozenset(("begin", "start", "last", "end", "occur", "happen"))


def _told_before(w: Words, place: int) -> int:
    """Return the event or paper that a place is told of, up its phrases to the verb; -1 for none."""
    s, k = w.s, w.s.heads[w.s.heads[place]]
    for _ in range(_DEPTH):
        if is_verb(s, k) or _tells(w, k):
            break
        if s.deps[k] != "pobj":
            return k if _tells(w, k) else -1
        k = s.heads[s.heads[k]]
    if not is_verb(s, k):
        return k if _tells(w, k) else -1
    found = [x for x in s.kids(k, "nsubjpass", "dobj", "nsubj") if x < place and _tells(w, x)]
    if s.deps[k] == "acl" and _tells(w, s.heads[k]):  # 'a missile fired from Tarn, which set off sirens'
        return s.heads[k]
    return found[-1] if found else -1


def _tells(w: Words, k: int) -> bool:
    s = w.s
    lemma = s.lemmas[k].lower()
    plain = s.pos[k] == "NOUN" and s.name_at[k] < 0
    happens = lemma in w.schema.noun_senses or w.schema.is_a(noun_type(w, k), "Disaster")
    return plain and (lemma in _TOLD_OF or happens) and not acts(w, k)


_TOLD_AS = frozenset(
    ("report", "rumour", "rumor", "news", "event", "case", "possibility", "prospect", "risk", "threat",
     "fear", "idea", "likelihood", "chance", "danger", "announcement", "claim", "allegation", "sign",
     "evidence", "result", "notion", "thought", "sight", "memory", "example", "probability")
)  # fmt: skip
_ROUND = frozenset(("involve", "concern", "claim", "allege", "include", "say", "suggest", "come", "follow"))


@label("acl")
def participle_of_content(w: Words) -> None:
    """'reports of Kenya backing out of talks': Kenya backs out, and no report does."""
    s = w.s
    for v in range(3, len(s)):
        noun = s.heads[v]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.lemmas[noun].lower() not in _TOLD_AS or noun > v:
            continue
        first = s.subtree(v)[0]
        inner = [k for p in s.kids(noun, "prep") if s.words[p].lower() == "of" for k in s.kids(p, "pobj")]
        if len(inner) == 1 and s.subtree(inner[0])[-1] == first - 1 and s.lemmas[v].lower() not in _ROUND:
            attach(s, v, inner[0], "acl")


_REPORTED = frozenset(("report", "confirm", "declare", "announce", "record", "register", "note", "document"))
_DONE = HURT | {"leave", "destroy", "damage", "displace", "affect", "hospitalize", "hospitalise", "strand"}
_BREAKS = frozenset(("violate", "breach", "contravene", "flout"))
# What a deed brings and no victim does: 'died in a blast, destroying a shop'.
_FOLLOWS = frozenset(("destroy", "damage", "cause", "trigger", "spark", "prompt", "disrupt"))
_LATER = _BREAKS | _FOLLOWS
_DEEDS = _DONE | _LATER


@label("advcl")
def participle_of_deed(w: Words) -> None:
    """'The coast was hit by a storm, killing two', 'died in raids, breaching the truce': no victim does."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.lemmas[v].lower() not in _DEEDS or not continues(s, v) or s.kids(v, "aux"):
            continue
        if s.lemmas[h].lower() in _REPORTED or s.lemmas[h].lower() in w.grammar.say:
            continue  # 'A flood was confirmed by the ministry, killing two': the flood kills
        doers = [k for p in s.kids(h, "agent") for k in s.kids(p, "pobj") if h < k < v]
        if not doers and s.lemmas[v].lower() in _LATER:
            doers = [k for p in s.kids(h, "prep") for k in s.kids(p, "pobj") if h < k < v and _tells(w, k)]
        if len(doers) == 1 and (is_passive(s, h) or s.lemmas[h] == "die"):
            attach(s, v, doers[0], "acl")


_MADE = frozenset(("conduct", "perpetrate", "launch", "stage", "mount", "orchestrate", "claim", "carry"))


@label("agent")
def participle_of_event(w: Words) -> None:
    """'Ten died in a raid on a village, carried out by rebels': the raid was carried out, and nobody else."""
    s = w.s
    for v in range(5, len(s)):
        h = s.heads[v]
        if s.deps[v] != "advcl" or s.tags[v] != "VBN" or s.lemmas[v].lower() not in _MADE or h > v:
            continue
        if not is_verb(s, h) or s.kids(v, "mark", "aux", "auxpass") or not s.kids(v, "agent"):
            continue
        told = [k for p in s.kids(h, "prep") for k in s.kids(p, "pobj") if h < k < v and _tells(w, k)]
        told = told or [k for k in s.kids(h, "nsubj", "nsubjpass", "dobj") if k < v and _tells(w, k)]
        if told:
            attach(s, v, told[-1], "acl")


_SET = frozenset(("schedule", "slate", "plan", "expect", "hold"))


@label("acl")
def participle_of_date(w: Words) -> None:
    """'a vote after the fall of Ada Holm, scheduled for May': the vote is set for May, and not Holm."""
    s = w.s
    for v in range(5, len(s)):
        person = s.heads[v]
        if s.deps[v] != "acl" or s.tags[v] != "VBN" or s.lemmas[v].lower() not in _SET or person > v:
            continue
        if s.words[s.subtree(v)[0] - 1] != "," or not w.schema.is_a(noun_type(w, person), "Person"):
            continue
        if not any(s.words[p].lower() in ("for", "on", "in") for p in s.kids(v, "prep")):
            continue
        k = person
        while s.deps[k] == "pobj" and not is_verb(s, s.heads[s.heads[k]]):
            k = s.heads[s.heads[k]]
        h = s.heads[s.heads[k]] if s.deps[k] == "pobj" else s.heads[k]
        told = [x for x in s.kids(h, "dobj") if x < v and _tells(w, x)] or ([k] if _tells(w, k) else [])
        if told and told[0] != person:
            attach(s, v, told[0], "acl")


_ABOUT = frozenset(("cover", "include", "allow", "regulate", "govern", "guarantee", "last", "require", "aim"))


@label("acl")
def participle_of_joint(w: Words) -> None:
    """'a pact for trade between the two states covering fish': the pact covers it, and neither state."""
    s = w.s
    for v in range(5, len(s)):
        side = s.heads[v]
        prep = s.heads[side]
        if s.deps[v] != "acl" or s.tags[v] != "VBG" or s.lemmas[v].lower() not in _ABOUT or side > v:
            continue
        if s.deps[side] != "pobj" or s.words[prep].lower() != "between" or not acts(w, side):
            continue
        k = s.heads[prep]
        while s.deps[k] == "pobj" and s.pos[s.heads[s.heads[k]]] in NOMINAL:
            k = s.heads[s.heads[k]]
        if s.pos[k] == "NOUN" and not acts(w, k):
            attach(s, v, k, "acl")
