"""Habits of a teacher: where it systematically writes something else than the rules do.

A teacher's parses of the training trees are noisy, but the treebank's own tree is the feature: random
mistakes average out, and only what it writes nearly always is taken over.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.train.conllu import TreeSentence
from kg.train.parses import Parse

LEAST = 12  # times a context must be seen
SHARE = 0.7  # of a context's cases that must show the habit
_MIXED = 3  # so many times LEAST without a habit: the context is known to have none

_SUBORDINATE = frozenset(  # labels whose children tell more
    ("advcl", "xcomp", "ccomp", "acl", "oprd", "acomp", "npadvmod", "attr", "parataxis", "appos", "nmod")
)
_TELLING = frozenset(("nsubj", "dobj", "prep", "aux", "mark", "pobj", "det", "nummod", "expl"))
_OPEN = frozenset(("NOUN", "PROPN", "NUM", "VERB", "ADJ"))  # their words are too many to count
_NOWHERE = -9

Tree = tuple[list[int], list[str]]  # heads and labels
Habit = tuple[str, str]  # where the word goes, and its label there
Habits = Mapping[str, Habit | None]  # context -> habit; None: it has none, and coarser contexts do not count


@dataclass(frozen=True, slots=True)
class _Site:
    """A sentence as the rules write it, with its children gathered once."""

    sentence: TreeSentence
    heads: list[int]
    labels: list[str]
    children: dict[int, list[int]]


def _site(sentence: TreeSentence, tree: Tree) -> _Site:
    heads, labels = tree
    children: dict[int, list[int]] = {}
    for word, head in enumerate(heads):
        children.setdefault(head, []).append(word)
    return _Site(sentence, heads, labels, children)


def _movable(site: _Site) -> Iterator[int]:
    for word, label in enumerate(site.labels):
        if label not in ("punct", "ROOT") and site.heads[word] >= 0:
            yield word


def _places(site: _Site, word: int) -> dict[str, int]:
    """Return where a word may hang, by the name of the move, in the order of preference."""
    heads, head, last = site.heads, site.heads[word], len(site.heads) - 1
    above = heads[head]
    siblings = [j for j in site.children[head] if j != word]
    left = [j for j in siblings if j < word]
    right = [j for j in siblings if j > word]
    found = {"same": head, "up": above, "ud": site.sentence.heads[word]}
    if above >= 0:
        found["up2"] = heads[above]
    found["next"] = word + 1 if word < last else _NOWHERE
    found["prev"] = word - 1 if word else _NOWHERE
    found["next2"] = word + 2 if word + 1 < last else _NOWHERE
    found["lsib"] = left[-1] if left else _NOWHERE
    found["rsib"] = right[0] if right else _NOWHERE
    return found


def _contexts(site: _Site, word: int) -> Iterator[str]:
    """Yield the contexts of a word as keys, the finest first."""
    sentence, head, label = site.sentence, site.heads[word], site.labels[word]
    form, tag = sentence.words[word].lower(), sentence.tags[word]
    base = (label, sentence.labels[word], tag)
    lemma, head_tag, head_label = sentence.lemmas[head].lower(), sentence.tags[head], site.labels[head]
    way = max(-3, min(3, word - head))
    closed = "" if sentence.pos[word] in _OPEN else form
    below = _below(site, word) if label in _SUBORDINATE else ""
    after = sentence.tags[word + 1] if word + 1 < len(sentence.tags) else "E"
    parts: tuple[tuple[object, ...], ...] = (
        (1, *base, form, lemma, way),
        (2, *base, form, head_tag, head_label, way, after),
        (3, *base, form, head_tag, way),
        (4, *base, lemma, way),
        (5, *base, closed, head_tag, head_label, way, below, after),
        (6, *base, closed, head_tag, head_label, way),
        (7, *base, closed, head_tag),
        (8, *base, below),
    )
    for part in parts:
        yield "\t".join(map(str, part))


def _below(site: _Site, word: int) -> str:
    labels = {site.labels[child] for child in site.children.get(word, ())}
    return "".join(sorted(label[:4] for label in labels & _TELLING))


def learn_habits(
    sentences: Iterable[TreeSentence], trees: Iterable[Tree], parses: Iterable[Parse]
) -> dict[str, Habit | None]:
    """Return the habits of a teacher; sentences, rule-made trees and parses come in the same order."""
    seen: dict[str, Counter[tuple[str | None, str]]] = {}
    for sentence, tree, parse in zip(sentences, trees, parses, strict=True):
        site = _site(sentence, tree)
        for word in _movable(site):
            theirs = parse.heads[word]
            moves = [name for name, at in _places(site, word).items() if at == theirs >= 0]
            outcome = (moves[0] if moves else None, parse.labels[word])
            for key in _contexts(site, word):
                seen.setdefault(key, Counter())[outcome] += 1
    found: dict[str, Habit | None] = {}
    for key, counts in seen.items():
        total = counts.total()
        (move, label), count = counts.most_common(1)[0]
        if total >= LEAST and count >= SHARE * total and move is not None:
            found[key] = (move, label)
        elif total >= _MIXED * LEAST:
            found[key] = None
    return found


def apply_habits(sentence: TreeSentence, tree: Tree, habits: Habits) -> Tree:
    """Return heads and labels with the habits taken over, wherever the result stays a tree."""
    site = _site(sentence, tree)
    heads, labels = list(tree[0]), list(tree[1])
    for word in _movable(site):
        habit = next((habits[key] for key in _contexts(site, word) if key in habits), None)
        if habit is None or habit[1] in ("ROOT", "punct"):
            continue
        move, label = habit
        if move == "same":
            labels[word] = label
            continue
        place = _places(site, word).get(move, _NOWHERE)
        if place >= 0 and not _is_below(heads, place, word):
            heads[word], labels[word] = place, label
    return heads, labels


def _is_below(heads: list[int], word: int, above: int) -> bool:
    """Return whether a word is another or hangs below it."""
    for _ in heads:
        if word == above:
            return True
        word = heads[word]
        if word < 0:
            return False
    return True


def from_plain(value: Mapping[str, list[str] | None]) -> dict[str, Habit | None]:
    """Return habits from plain data."""
    return {key: None if habit is None else (str(habit[0]), str(habit[1])) for key, habit in value.items()}
