"""Fixed expressions ("as well as", "because of"), written as a teacher writes them."""

from collections import Counter
from collections.abc import Iterable, Mapping

from kg.train.conllu import TreeSentence
from kg.train.parses import Parse
from kg.train.scheme.draft import Draft

Pattern = tuple[
    tuple[int, str], ...
]  # for each word: number of its head in the expression (-1: outside), label
Patterns = Mapping[str, Pattern]  # words and the expression's label between tabs -> pattern

_SEEN = 2  # times a pattern must be seen
_SHARE = 0.34  # of all cases of the expression


def fixed_expressions(draft: Draft, patterns: Patterns) -> Draft:
    """Write the fixed expressions that have a pattern; others stay as they are."""
    new = draft.copy()
    for i in range(new.size):
        members = expression(new.source, i)
        pattern = patterns.get(_key(new.words, members, new.labels[i])) if members else None
        if pattern is None or len(pattern) != len(members):
            continue
        head = new.heads[i]
        objects = [j for j in new.children_with(i, "pobj", "pcomp") if j not in members]
        tops = [member for member, (at, _) in zip(members, pattern, strict=True) if at < 0]
        for member, (at, label) in zip(members, pattern, strict=True):
            new.heads[member] = members[at] if at >= 0 else head
            new.labels[member] = label
        for j in objects:
            new.heads[j] = members[-1]
        for j in range(new.size):
            if tops and new.heads[j] in members and j not in members and j not in objects:
                new.heads[j] = tops[0]
    return new


def expression(sentence: TreeSentence, first: int) -> list[int]:
    """Return the words of the fixed expression that begins with a word; none if they are not side by side."""
    pairs = zip(sentence.heads, sentence.labels, strict=True)
    rest = [j for j, (head, label) in enumerate(pairs) if head == first and label == "fixed"]
    return [first, *rest] if rest and rest == list(range(first + 1, first + 1 + len(rest))) else []


def _key(words: tuple[str, ...], members: list[int], label: str) -> str:
    return " ".join(words[j] for j in members) + "\t" + label


def learn_fixed(
    sentences: Iterable[TreeSentence], labels: Iterable[list[str]], parses: Iterable[Parse]
) -> dict[str, Pattern]:
    """Return how a teacher writes each fixed expression most often.

    `labels` are those of each sentence after conversion, `parses` the teacher's, in the same order.
    """
    seen: dict[str, Counter[Pattern]] = {}
    for sentence, own, parse in zip(sentences, labels, parses, strict=True):
        words = tuple(word.lower() for word in sentence.words)
        for first in range(len(words)):
            if members := expression(sentence, first):
                pattern = tuple(
                    (members.index(parse.heads[j]) if parse.heads[j] in members else -1, parse.labels[j])
                    for j in members
                )
                seen.setdefault(_key(words, members, own[first]), Counter())[pattern] += 1
    found = {}
    for key, counts in sorted(seen.items()):
        pattern, count = counts.most_common(1)[0]
        if count >= _SEEN and count >= _SHARE * counts.total():
            found[key] = pattern
    return found


def plain(patterns: Patterns) -> dict[str, list[list[int | str]]]:
    """Return patterns as plain data."""
    return {key: [list(part) for part in pattern] for key, pattern in patterns.items()}


def from_plain(value: Mapping[str, list[list[int | str]]]) -> dict[str, Pattern]:
    """Return patterns from plain data."""
    return {key: tuple((int(at), str(label)) for at, label in pattern) for key, pattern in value.items()}
