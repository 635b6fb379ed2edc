"""Noun phrases of a tree as fillers: the words shown, the head, its class and bare lemma."""

from dataclasses import dataclass

from kg.extract.governed import is_every
from kg.extract.grammar import Grammar
from kg.extract.limiting import BREAKS, aims, compares, completes, limits, wants
from kg.extract.phrase_edges import is_joint, shut, trim, unbroken
from kg.extract.regions import with_region
from kg.extract.syntax import NOMINAL, is_superlative
from kg.records import Filler, Span
from kg.schema import Schema
from kg.tree import Sentence

# Children that never belong to the words shown for a noun phrase.
_CUT = frozenset(
    ("relcl", "appos", "cc", "conj", "preconj", "punct", "advcl", "parataxis", "ccomp", "dep", "meta")
)
# Children that belong to the words shown in some places only: see `_kept`.
_DOUBTFUL = frozenset(("prep", "acl", "relcl", "appos", "ccomp", "xcomp", "advmod", "advcl", "neg", "det"))
# Nouns that say nothing without the clause behind them.
_GENERIC = frozenset(
    ("area", "place", "one", "thing", "something", "anything", "someone", "those", "part", "way")
)
_LOST_PREPS = frozenset(
    ("according", "including", "following", "after", "before", "since", "during", "until", "like")
)
_PLURAL_KEPT = frozenset(
    ("troops", "forces", "talks", "sanctions", "munitions", "arms", "goods", "police", "people")
)
_BARE = frozenset(("compound", "amod", "nmod"))


@dataclass(frozen=True, slots=True)
class Words:
    """What every phrase rule needs: the sentence, the ontology and the grammar's tables."""

    s: Sentence
    schema: Schema
    grammar: Grammar


def content_head(w: Words, i: int) -> int:
    """Return the noun that is meant: 'thousands of workers' -> 'workers'."""
    s = w.s
    lemma = s.lemmas[i].lower()
    if s.name_at[i] < 0 and (lemma in w.grammar.measure_nouns or s.pos[i] == "NUM"):
        for p in s.kids(i, "prep"):
            if s.words[p].lower() == "of":
                for k in s.kids(p, "pobj"):
                    return content_head(w, k)
    return i


def bounds(w: Words, i: int, apart: int = -1) -> tuple[int, int]:
    """Return tokens `first <= k < end` of the words shown for the phrase headed by `i`.

    The clause of the verb `apart` is left out: what it tells of the phrase is no part of the phrase.
    """
    s = w.s
    content = content_head(w, i)
    keep = {i}
    stack = [i]
    while stack:
        node = stack.pop()
        for k in s.children[node]:
            clause = s.deps[k] in ("acl", "relcl")
            if clause and apart >= 0 and apart in s.subtree(k):
                keep.difference_update(x for o in s.kids(i, "nsubj") for x in s.subtree(o))
                stack = [x for x in stack if x in keep]
                continue  # 'makes Kenya the first state to ban it': the first state bans it
            kept = _kept(w, node, k, i)
            if clause and kept:  # a clause is shown whole
                whole = s.deps[k] == "relcl" and (_is_superlative(s, i) or not aims(s, k))
                keep.update(s.subtree(k) if whole else _clause(s, k))
            elif kept or (s.deps[k] in ("conj", "cc") and node != content and _inner_list(s, node, i)):
                keep.add(k)
                stack.append(k)
    first, end = unbroken(s, keep, i)
    n = s.name_at[i]
    if n >= 0 and s.names[n].first <= i < s.names[n].end:
        name = s.names[n]
        person = name.type == "Person" and name.kind != "citizen"
        if person or (name.kind != "citizen" and _described(s, name.first, first)):
            first = name.first
        first, end = min(first, name.first), max(end, name.end)
        if person:
            end = name.end
    return shut(s, *trim(s, first, with_region(s, w.schema, i, end), i))


def _described(s: Sentence, name_first: int, first: int) -> bool:
    """'American coffeehouse chain Starbucks': a lower-case noun stands before the name."""
    return any(
        s.pos[k] == "NOUN" or s.words[k].lower() in ("current", "former") for k in range(first, name_first)
    )


def _kept(w: Words, node: int, k: int, top: int) -> bool:
    s = w.s
    dep = s.deps[k]
    if dep not in _DOUBTFUL:
        return dep not in _CUT or (s.pos[top] == "ADJ" and is_joint(s, top, k))
    if dep == "prep":
        word = s.words[k].lower()
        since = word == "since" and node == top and _is_superlative(s, top)  # 'the first since May'
        lost = (word in _LOST_PREPS and not since) or (word == "than" and not compares(s, node))
        return not lost and (k < node or s.words[k - 1] != ",")
    if dep in ("acl", "relcl") and node == top:
        infinitive = s.tags[k] == "VB" or any(s.tags[a] == "TO" for a in s.kids(k, "aux"))
        planned = s.lemmas[top].lower() in w.grammar.noun_fold  # 'the second attempt to cross the sea'
        if infinitive and _is_superlative(s, top) and not planned:
            return s.deps[top] != "pobj"  # 'the largest to hit Norway'
    if dep == "relcl" and node == top:  # 'areas where the ground is soft', 'the only one who objected'
        needed = s.lemmas[top].lower() in _GENERIC or _is_superlative(s, top)
        needed = needed or _is_open(s, top) or is_every(s, top) or aims(s, k)
        return (needed and s.words[s.subtree(k)[0] - 1] not in BREAKS) or limits(s, w.grammar, k, top)
    if completes(s, node, k):
        return True
    if dep in ("ccomp", "xcomp") and node != top and s.tags[node] == "VB":
        return True
    if dep == "acl":
        apart = s.words[s.subtree(k)[0] - 1] in BREAKS
        wanted = node == top or wants(s, w.grammar, node, k)
        behind = s.subtree(k)[0] > top and (_is_open(s, top) or s.words[top].lower() == "those")
        shown = _is_superlative(s, top) or behind
        kept = shown if s.tags[k] != "VB" else wanted
        return not apart and (kept or (node == top and limits(s, w.grammar, k, top)))
    if dep == "advmod" and node == top and k + 1 < len(s) and s.words[k + 1] == ",":
        return False
    if dep == "advcl" and node == s.subtree(k)[0] - 1 and s.tags[k] in ("JJ", "VBN"):
        return True  # 'suspicion of driving while drunk'
    if dep == "neg" or (dep == "det" and s.words[node].lower() == "one"):  # 'no one'
        return dep == "det" or s.words[k].lower() != "no"
    if dep == "det" and s.words[k].lower() in ("no", "neither") and node == top:
        return False
    return dep not in _CUT


def _is_superlative(s: Sentence, i: int) -> bool:
    if any(s.words[k].lower() == "a" for k in s.kids(i, "det")) and not s.kids(i, "amod"):
        return False  # 'fell by a third since May'
    return is_superlative(s, i) or any(s.tags[k] == "JJS" for k in [i, *s.kids(i, "amod")])


def _is_open(s: Sentence, i: int) -> bool:
    """Tell whether a noun says too much, or nothing, without its relative clause.

    'Students who enrol late must pay': a rule for some, not for all. 'It is the process by which
    members are chosen': a bare noun that is said to be something.
    """
    before = [k for k in s.children[i] if k < i]
    if s.deps[i] == "attr":
        return [s.words[k].lower() for k in before] == ["the"]
    bare = s.tags[i] == "NNS" and not s.kids(i, "det", "poss", "nummod") and s.name_at[i] < 0
    ruled = any(s.tags[k] == "MD" for k in s.kids(s.heads[i], "aux")) or s.tags[s.heads[i]] in ("VBP", "VBZ")
    return bare and ruled and s.deps[i] in ("nsubj", "nsubjpass")


def _clause(s: Sentence, v: int) -> list[int]:
    """Return an infinitive or participle with what belongs to it, without clauses of time and asides."""
    found, stack = [], [v]
    while stack:
        node = stack.pop()
        found.append(node)
        for k in s.children[node]:
            first = s.subtree(k)[0]
            # not 'out-of-state'
            apart = s.words[first - 1] in BREAKS and s.ends[first - 1] < s.starts[first]
            aside = s.deps[k] in _ASIDES and k > node and apart
            timed = s.deps[k] == "advcl" and any(s.words[m].lower() in _WHEN for m in s.children[k])
            lost = s.deps[k] == "prep" and s.words[k].lower() in _LOST_PREPS
            if not aside and not timed and (not lost or s.lemmas[node] == "name"):
                stack.append(k)
    return found


_WHEN = frozenset(("after", "before", "when", "while", "since", "until", "once", "if", "because", "although"))
_ASIDES = frozenset(("relcl", "acl", "appos", "advcl", "prep", "npadvmod", "dep", "parataxis"))


def _inner_list(s: Sentence, node: int, top: int) -> bool:
    """A list below the head stays whole: 'the dispatch of workers or deminers'."""
    return s.pos[node] in NOMINAL and node != top and s.deps[node] != "appos"


def bare_lemma(w: Words, head: int) -> str:
    """Return the bare noun phrase of a head: 'short-range ballistic missiles' -> its lemma.

    Determiners, numbers, owners and everything after the head are left out.
    """
    s = w.s
    first = head
    while (start := _modifier_before(s, first)) >= 0:
        first = start
    last = s.words[head].lower()
    text = ""
    for k in range(first, head):
        text += s.words[k] if s.name_at[k] >= 0 else s.words[k].lower()
        text += " " if s.ends[k] < s.starts[k + 1] else ""
    return text + (last if last in _PLURAL_KEPT else s.lemmas[head].lower())


def _modifier_before(s: Sentence, first: int) -> int:
    """Return where the modifier right before a token begins, -1 when there is none."""
    k = first - 1
    if k < 0 or s.deps[k] not in _BARE or s.heads[k] < first or s.tags[k] in ("CD", "JJR", "JJS"):
        return -1
    if any(q.span.start <= s.starts[k] < q.span.end for q in s.quantities):
        return -1
    if s.words[k] == "old" and k >= 2 and s.words[k - 2].lower().startswith("year"):
        return -1  # '39-year-old diver': an age makes no kind of diver
    if k >= 2 and s.words[k - 1] == "-" and s.ends[k - 2] == s.starts[k - 1] and s.tags[k - 2] != "CD":
        return k - 2  # 'short-range'
    return k


def noun_type(w: Words, head: int) -> str:
    """Return the ontology class that a head noun suggests, '' when nothing does."""
    s = w.s
    n = s.name_at[head]
    if n >= 0:
        return s.names[n].type
    if s.pos[head] == "PRON":
        return "Person" if s.words[head].lower() in ("he", "she", "him", "her", "who", "i", "me") else ""
    lemma = s.lemmas[head].lower()
    return w.schema.noun_class(lemma) or w.schema.noun_class(s.words[head].lower())


def acts(w: Words, i: int) -> bool:
    """Tell whether a noun may do or be given something: a name, a pronoun, a person or a body."""
    kind = noun_type(w, content_head(w, i))
    return w.s.name_at[i] >= 0 or w.s.pos[i] == "PRON" or w.schema.is_a(kind, "Agent")


def filler(w: Words, i: int, apart: int = -1) -> Filler:
    """Return the phrase headed by a token as a filler; see `bounds` for `apart`."""
    s = w.s
    verbal = s.pos[i] in ("VERB", "AUX") and s.name_at[i] < 0
    if verbal and s.kids(i, "dobj", "ccomp", "xcomp", "aux", "prep"):
        return clause_filler(w, i, apart)
    first, end = bounds(w, i, apart)
    head = content_head(w, i)
    n = s.name_at[head]
    if n >= 0 and s.names[n].kind not in ("demonym", "citizen"):
        head_span, kind = s.span(s.names[n].first, s.names[n].end), "name"
    else:
        head_span, kind = s.span(head, head + 1), _kind(s, head)
    lemma = bare_lemma(w, head) if kind == "noun" else ""
    if n >= 0 and s.names[n].kind == "citizen":
        lemma = " ".join(s.words[s.names[n].first : s.names[n].end])  # 'South Korean', not 'korean'
    return Filler(span=s.span(first, end), head=head_span, kind=kind, type=noun_type(w, head), lemma=lemma)


def _kind(s: Sentence, head: int) -> str:
    if s.pos[head] == "PRON" or s.tags[head] in ("PRP", "PRP$", "WP", "WDT"):
        return "pronoun"
    if s.pos[head] == "DET" and s.tags[head] == "DT":
        return "pronoun"
    if s.pos[head] in ("VERB", "AUX"):
        return "clause" if s.tags[head] != "VBG" or s.children[head] else "noun"
    if s.pos[head] == "NUM" or s.tags[head] == "CD":
        return "value"
    return "noun"


def clause_filler(w: Words, i: int, apart: int = -1) -> Filler:
    """Return the clause headed by a verb as a filler: its words, without the marks around it.

    What hangs on it from the clause of the verb `apart` on is left out.
    """
    s = w.s
    tokens = s.subtree(i)
    if apart > i and apart in tokens and s.subtree(apart)[0] > tokens[0]:
        tokens = tokens[: tokens.index(s.subtree(apart)[0])]
        opens = s.tags[tokens[0]] == "WRB" or s.deps[tokens[0]] == "mark"  # 'when waters warm, which ...'
        tokens = tokens[1:] if opens and len(tokens) > 1 else tokens
    if s.deps[i] == "ccomp" and s.deps[s.heads[i]] == "relcl" and tokens[0] < s.heads[i] < i:
        tokens = [k for k in tokens if k > s.heads[i]] or [i]  # 'to which Holm claimed he paid'
    said = s.heads[i] if s.deps[i] == "ccomp" and i < s.heads[i] else len(s)
    if all(s.pos[k] in ("PUNCT", "CCONJ") for k in tokens if k > said):  # '"It is over," he said.'
        tokens = [k for k in tokens if k < said] or [i]
    first, end = trim(s, tokens[0], tokens[-1] + 1)
    while end - first > 1 and s.words[end - 1] in (".", ",", "?", "!", ";"):
        end -= 1
    return Filler(span=s.span(*shut(s, first, end)), head=s.span(i, i + 1), kind="clause")


def list_filler(w: Words, items: list[int]) -> Filler:
    """Return a long list as one filler, headed by its first item."""
    s = w.s
    first, end = shut(s, bounds(w, items[0])[0], max(bounds(w, k)[1] for k in items))
    one = filler(w, items[0])
    return Filler(span=s.span(first, end), head=one.head, kind=one.kind, type=one.type, lemma=one.lemma)


def inside(span: Span, other: Span) -> bool:
    """Tell whether `span` lies within `other`."""
    return other.start <= span.start and span.end <= other.end
