"""Repairs of lists: what the tree takes for an apposition or a thing of its own, though 'and' joins it."""

from kg.extract import gates
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words
from kg.extract.syntax import is_passive, is_verb
from kg.tree import Sentence

_AND = frozenset(("and", "or", "&"))
_STOPS = frozenset((",", "(", "-", "–", "—"))


@gates.label("appos")
def last_of_list(w: Words) -> None:
    """'rules for Oslo, Bergen and Tarn airports': what 'and' joins describes nothing before it."""
    s = w.s
    for k in range(2, len(s)):
        if s.deps[k] != "appos" or s.heads[k] > k:
            continue
        first, n = s.heads[k], s.name_at[k]
        if n >= 0 and s.names[n].type == "Person" and s.name_at[first] < 0:
            continue  # 'the reporter and former aide Ada Holm' is one person
        before = s.subtree(k)[0] - 1
        joint = before > first and s.words[before].lower() in _AND and s.deps[before] == "cc"
        if joint and s.heads[before] in (first, *s.kids(first, "conj")):
            s.deps[k] = "conj"


_LANDS = (
    "regions", "provinces", "counties", "districts", "oblasts", "governorates", "boroughs", "prefectures",
    "townships", "municipalities", "parishes", "states",
)  # fmt: skip


@gates.word(*_LANDS)
def lands_of_list(w: Words) -> None:
    """'in the Tarn, Vesle and Orm regions': the names tell which regions."""
    s = w.s
    for k in range(3, len(s)):
        items = _names_before(s, k) if s.words[k].lower() in _LANDS else []
        if len(items) < (3 if s.words[k].lower() == "states" else 2):
            continue
        first, top = items[0], s.top(items[0], k + 1)
        if s.heads[k] == k or top == k or top not in items or s.deps[top] not in ("pobj", "dobj", "nsubj"):
            continue
        behind = [c for c in s.children[top] if c > k]
        swap(s, k, top, "compound")
        for c in [*(c for c in s.kids(top, "det", "poss") if c < first), *behind]:
            attach(s, c, k, s.deps[c])
        s.pos[k], s.tags[k] = ("PROPN", "NNPS") if s.name_at[k] >= 0 else ("NOUN", "NNS")


def _names_before(s: Sentence, k: int) -> list[int]:
    """Return the last words of the names of 'Tarn, Vesle and Orm' before `k`, joined by one 'and'."""
    found: list[int] = []
    i, joint = k - 1, False
    while i >= 0 and s.name_at[i] >= 0 and s.tags[i] != "JJ":
        if found and not joint:
            break
        found.append(i)
        i = s.names[s.name_at[i]].first - 1
        comma = i >= 0 and s.words[i] == ","
        if i >= 0 and s.words[i].lower() in ("and", "or") and not joint:
            joint, i = True, i - 1 - (s.words[i - 1] == ",")
        elif comma and joint:
            i -= 1
        else:
            break
    return found[::-1] if joint else []


@gates.label("acl")
def shortened_passive(w: Words) -> None:
    """'Ten were killed and another 40 hurt in a fire': the second verb shares 'were' and the fire."""
    s = w.s
    for n in range(3, len(s) - 1):
        v, h = n + 1, s.heads[n]
        if (
            s.deps[n] not in ("conj", "nsubjpass")
            or s.tags[v] != "VBN"
            or s.heads[v] != n
            or s.deps[v] != "acl"
        ):
            continue
        if is_verb(s, n) or not is_verb(s, h) or h > n or not is_passive(s, h) or s.words[n - 1] in _STOPS:
            continue
        if attach(s, v, h, "conj"):
            attach(s, n, v, "nsubjpass")
            for k in [k for k in s.children[n] if k > v]:
                attach(s, k, v, s.deps[k])


_MISSING = frozenset(("missing", "dead", "injured", "wounded", "trapped", "hospitalised", "hospitalized"))
_COUNTING = frozenset(("report", "leave", "presume", "list", "declare", "fear", "find", "feel"))


@gates.word(*_MISSING)
def shortened_report(w: Words) -> None:
    """'Ten were killed and two reported missing': the two report nothing, others report them so."""
    s = w.s
    for v in range(3, len(s) - 1):
        h, own = s.heads[v], s.kids(v, "nsubj")
        if s.deps[v] != "conj" or s.tags[v] not in ("VBD", "VBN") or s.lemmas[v].lower() not in _COUNTING:
            continue
        if s.words[v + 1].lower() not in _MISSING or len(own) != 1 or s.kids(v, "aux", "auxpass", "dobj"):
            continue
        counted = s.tags[own[0]] == "CD" or s.kids(own[0], "nummod")
        if counted and is_verb(s, h) and h < v and s.kids(h, "auxpass"):
            s.tags[v], s.deps[own[0]] = "VBN", "nsubjpass"


@gates.word("addition")
def object_behind_addition(w: Words) -> None:
    """'won, in addition to a medal, two cups': the cups are no other name of the medal, they were won."""
    s = w.s
    for k in range(6, len(s)):
        noun = s.heads[k]
        if s.deps[k] != "appos" or noun > k or s.deps[noun] != "pobj" or s.words[noun + 1] != ",":
            continue
        v = s.heads[s.heads[s.heads[s.heads[noun]]]]
        adds = [word.lower() for word in s.words[v + 1 : v + 5]] == [",", "in", "addition", "to"]
        if adds and is_verb(s, v) and not s.kids(v, "dobj"):
            attach(s, k, v, "dobj")


@gates.label("appos")
def next_place_of_list(w: Words) -> None:
    """'will visit Tarn, the home of Holm, and Oslo': the aside has ended, and Oslo is visited."""
    s = w.s
    for k in range(2, len(s)):
        town = s.heads[k]
        if s.deps[k] != "appos" or town > k or s.tags[k] != "NN" or not _names_place(w, town):
            continue
        for c in s.subtree(k):
            first = s.heads[c]
            lone = s.deps[c] == "conj" != s.deps[first] and s.kids(first, "conj") == [c]
            if lone and _names_place(w, c) and s.words[c - 2] == "," and s.words[c - 1].lower() == "and":
                attach(s, c, town, "conj")
                break


def _names_place(w: Words, i: int) -> bool:
    n = w.s.name_at[i]
    return n >= 0 and w.schema.is_a(w.s.names[n].type, "Place")
