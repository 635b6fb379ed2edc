"""Repairs of joined clauses whose parts have slipped into the clause before them."""

from kg.extract.gates import label, word
from kg.extract.graft import attach
from kg.extract.phrases import Words
from kg.extract.syntax import NOMINAL, SUBJECTS, is_finite, is_verb
from kg.tree import Sentence

_AND = frozenset(("and", "or"))
_JOINTS = _AND | {",", "while", "but"}


@label("conj", "advcl")
def object_of_joined(w: Words) -> None:
    """'injured forty and damaged a bridge', 'hit it, toppling masts': what follows a verb is its object."""
    s = w.s
    for v in range(3, len(s) - 1):
        h = s.heads[v]
        joined = s.deps[v] == "conj" or (s.deps[v] == "advcl" and s.tags[v] == "VBG")
        if not joined or h > v or not is_verb(s, v) or not is_verb(s, h) or s.kids(v, "dobj"):
            continue
        things = s.kids(h, "dobj")
        own = [k for k in things if k > v and s.subtree(k)[0] == v + 1]
        if own and things[0] < v and s.words[v - 1].lower() in _JOINTS:
            if s.tags[v] == "VBN" and s.tags[h] == "VBD":
                s.tags[v] = "VBD"
            for c in [c for k in things for c in s.kids(k, "cc") if c == v - 1]:
                attach(s, c, h, "cc")
            attach(s, own[0], v, "dobj")


@label("amod")
def verb_among_objects(w: Words) -> None:
    """'injuring dozens and damaging homes': a second participle of harm harms, it describes nothing."""
    s = w.s
    for v in range(3, len(s) - 1):
        if s.deps[v] != "amod" or s.tags[v] != "VBG" or s.words[v - 1].lower() not in _AND:
            continue
        noun = s.heads[v]
        if noun < v or s.subtree(noun)[0] != v or s.deps[noun] not in ("conj", "dobj"):
            continue
        h = s.heads[noun]
        while s.deps[h] == "conj" and not is_verb(s, h):
            h = s.heads[h]
        h = h if is_verb(s, h) else s.heads[h]
        harms = s.tags[h] == "VBG" and is_verb(s, h) and h < v and _harms(w, h) and _harms(w, v)
        if harms and attach(s, v, h, "conj"):
            s.pos[v] = "VERB"
            for c in [c for c in range(h, v) if s.deps[c] == "cc" and c == v - 1]:
                attach(s, c, h, "cc")
            attach(s, noun, v, "dobj")


_HARM = frozenset(("Conflict", "Incident"))


def _harms(w: Words, v: int) -> bool:
    events = w.schema.usual(w.s.lemmas[v].lower())
    return bool(events) and all(event.family in _HARM for event in events)


@label("xcomp")
def subjects_behind_infinitive(w: Words) -> None:
    """'were told to avoid the hall and trams and buses were cancelled': the trams were, nobody told."""
    s = w.s
    for v in range(6, len(s)):
        h = s.heads[v]
        own = s.kids(v, "aux", "auxpass", "neg")
        if s.deps[v] != "conj" or h > v or s.kids(v, *SUBJECTS, "expl") or not own or not is_finite(s, v):
            continue
        if not is_verb(s, v) or not is_verb(s, h) or s.tags[own[0]] == "MD":
            continue
        below = [k for c in s.kids(h, "xcomp", "ccomp") if s.tags[c] == "VB" for k in s.subtree(c)]
        last = own[0] - 1
        if last not in below or s.subtree(h)[0] > last:
            continue
        noun = last
        while s.deps[noun] == "conj" and s.pos[s.heads[noun]] in NOMINAL and _joint(s, noun) >= 0:
            first, noun = noun, s.heads[noun]
        if noun == last or s.subtree(first)[-1] != last:
            continue
        attach(s, _joint(s, first), h, "cc")
        attach(s, first, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")


def _joint(s: Sentence, noun: int) -> int:
    """Return the 'and' right before a joined noun, -1 where a comma or nothing stands there."""
    before = s.subtree(noun)[0] - 1
    return before if before > 0 and s.words[before].lower() in _AND else -1


@label("pobj")
def second_role(w: Words) -> None:
    """'chose Holm as leader and Berg as deputy': Berg is chosen too, and is nobody's part."""
    s = w.s
    for c in range(5, len(s) - 2):
        p = s.heads[s.heads[c]]
        if s.deps[c] != "conj" or s.name_at[c] < 0 or s.words[p].lower() != "as" or s.deps[p] != "prep":
            continue
        v, second = s.heads[p], s.subtree(c)[-1] + 1
        things = [k for k in s.kids(v, "dobj", "nsubjpass") if k < p]
        again = second < len(s) and s.words[second].lower() == "as" and s.heads[second] == v
        if again and things and s.names[s.name_at[c]].type == "Person" and _joint(s, c) > 0:
            attach(s, _joint(s, c), v, "cc")
            attach(s, second, c, "prep")
            attach(s, c, v, "dep")


@label("poss")
def joined_owners(w: Words) -> None:
    """'searched Berg and Holm's house': it is the house of both, and nobody was searched."""
    s = w.s
    for noun in range(4, len(s)):
        v = s.heads[noun]
        if s.deps[noun] != "dobj" or not is_verb(s, v) or v > noun:
            continue
        owners = [k for k in s.kids(noun, "poss") if s.name_at[k] >= 0]
        first = [k for k in s.kids(v, "dobj") if v < k < noun and s.name_at[k] >= 0]
        if not owners or not first or s.subtree(noun)[0] != s.subtree(owners[0])[0]:
            continue
        joint = s.subtree(first[0])[-1]
        joint = joint if s.words[joint].lower() == "and" else joint + 1
        if s.words[joint].lower() == "and" and s.subtree(noun)[0] == joint + 1:
            attach(s, first[0], noun, "poss")
            attach(s, owners[0], first[0], "conj")


_BEFORE = frozenset(("after", "following", "before", "since", "during", "amid"))


@label("mark")
def phrase_in_front(w: Words) -> None:
    """'After talks held by Norway, Kenya and Sudan signed': the talks are when, not who."""
    s = w.s
    for v in range(4, len(s)):
        if s.heads[v] != v:
            continue
        marks = [k for k in s.kids(v, "mark") if k < v and s.words[k].lower() in _BEFORE]
        own = [k for k in s.kids(v, "nsubj", "nsubjpass") if k < v]
        if len(marks) != 1 or len(own) != 2 or s.subtree(own[0])[0] != marks[0] + 1:
            continue
        if any(s.words[k] == "," for k in range(own[0], s.subtree(own[1])[0])):
            attach(s, own[0], marks[0], "pobj")
            s.deps[marks[0]] = "prep"


@label("acl", "relcl")
def object_before_copula(w: Words) -> None:
    """'The last to leave the ship was Holm': the ship is left, it is nobody."""
    s = w.s
    for v in range(4, len(s)):
        if s.pos[v] not in ("VERB", "AUX"):
            continue
        own = [k for k in s.kids(v, "nsubj", "nsubjpass") if k < v]
        if len(own) != 2:
            continue
        for c in s.kids(own[0], "acl", "relcl"):
            bare = any(s.tags[k] == "TO" for k in s.kids(c, "aux")) and not s.kids(c, "dobj", "prep")
            if bare and own[0] < c and s.subtree(own[1])[0] == c + 1:
                attach(s, own[1], c, "dobj")


# Nouns that are joined before the noun they share.
_ARMS = frozenset(
    ("drone", "missile", "rocket", "air", "artillery", "mortar", "tank", "gun", "knife", "bomb", "grenade",
     "mine", "car", "truck", "suicide", "fire", "flood", "land", "sea", "ground", "naval", "rail", "road",
     "bus", "train", "food", "water", "fuel", "gas", "oil", "power", "energy", "trade", "defence",
     "defense", "security", "arms", "drug", "sex", "heat", "wind", "snow", "rain", "wage", "price", "tax",
     "job")
)  # fmt: skip


@word(*_ARMS)
def shared_noun(w: Words) -> None:
    """'in Russian drone and missile strikes': both words say which strikes."""
    s = w.s
    for noun in range(4, len(s)):
        first = s.heads[noun]
        if s.deps[noun] == "conj":
            a = first
        elif s.deps[noun] in ("pobj", "dobj"):
            beside = [k for k in s.kids(first, s.deps[noun]) if k < noun]
            a = beside[-1] if beside else -1
        else:
            continue
        if (
            a < 1
            or s.tags[a] != "NN"
            or s.deps[a] not in ("pobj", "dobj")
            or s.lemmas[a].lower() not in _ARMS
        ):
            continue
        second = s.subtree(noun)[0]
        named = s.kids(noun, "compound") == [a + 2] == [second] and s.lemmas[second].lower() in _ARMS
        if not named or s.words[a + 1].lower() not in ("and", "or") or s.kids(a, "det", "poss", "nummod"):
            continue
        top, dep = s.heads[a], s.deps[a]
        for k in [k for k in s.children[a] if k < a]:
            attach(s, k, noun, s.deps[k])
        attach(s, noun, top, dep)
        attach(s, a, noun, "nmod")
        attach(s, a + 1, a, "cc")
        attach(s, second, a, "conj")


@label("conj")
def verb_between_nouns(w: Words) -> None:
    """'holds water and supplies power to Oslo': two nouns that touch, of which the first is a verb."""
    s = w.s
    for k in range(4, len(s) - 1):
        first = s.heads[k]
        v = s.heads[first]
        if s.deps[k] != "conj" or s.deps[first] != "dobj" or s.tags[v] != "VBZ" or s.tags[k] != "NNS":
            continue
        behind = [o for o in s.kids(v, "dobj", "oprd") if s.subtree(o)[0] == k + 1]
        bare = s.children[k] == [] and s.words[k - 1].lower() == "and"
        if not behind or not bare or s.lemmas[k].lower() not in w.schema.verbs:
            continue
        s.pos[k], s.tags[k] = "VERB", "VBZ"
        for x in [x for x in s.children[v] if x > behind[0] and s.deps[x] == "prep"]:
            attach(s, x, k, "prep")
        attach(s, k - 1, v, "cc")
        attach(s, k, v, "conj")
        attach(s, behind[0], k, "dobj")


@label("conj")
def gerund_of_object(w: Words) -> None:
    """'bans smoking in bars and selling tobacco': both are banned, the law sells none."""
    s = w.s
    for v in range(4, len(s)):
        h = s.heads[v]
        if s.deps[v] != "conj" or s.tags[v] != "VBG" or h > v or s.kids(v, "aux", *SUBJECTS):
            continue
        if s.tags[h] not in ("VBZ", "VBD", "VBP") or s.kids(h, "aux", "auxpass"):
            continue
        things = [k for k in s.kids(h, "dobj") if k < v and s.words[k].lower().endswith("ing")]
        if things and s.words[s.subtree(v)[0] - 1].lower() in _AND and s.subtree(things[0])[-1] < v - 1:
            attach(s, v, things[0], "conj")
