"""How right a pipeline is on raw text: trees, tags, sentences and names, by the characters they cover.

The text is cut anew, so a word counts as right only where the pipeline has a word of the same characters
(as in the CoNLL 2018 shared task; Zeman et al. 2018).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with its words' spans and what is right for each; `heads` are word numbers, -1 the root."""

    text: str
    spans: tuple[Span, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    tags: tuple[str, ...]
    pos: tuple[str, ...]
    lemmas: tuple[str, ...]
    starts: tuple[int, ...]  # numbers of the words that begin a sentence


@dataclass(frozen=True, slots=True)
class Figure:
    """Right answers among those given and those looked for."""

    right: int
    given: int
    looked_for: int

    @property
    def precision(self) -> float:
        """0.0 to 1.0."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """0.0 to 1.0."""
        return self.right / self.looked_for if self.looked_for else 0.0

    @property
    def f1(self) -> float:
        """0.0 to 1.0."""
        total = self.given + self.looked_for
        return 2 * self.right / total if total else 0.0


def words_of(doc: Any) -> list[Any]:
    """Return the tokens of a spaCy Doc that are no white space."""
    return [token for token in doc if not token.is_space]


def tree_scores(nlp: Any, golds: Sequence[GoldText]) -> dict[str, Figure]:
    """Score trees (uas, las; punctuation left out), tags, pos, lemmas and sentences.

    `uas aligned` and `las aligned` count only words that the pipeline cuts as the treebank does.
    """
    right, given, looked_for = Counter[str](), Counter[str](), Counter[str]()
    for gold, doc in zip(golds, nlp.pipe(gold.text for gold in golds), strict=True):
        tokens = words_of(doc)
        where = {(token.idx, token.idx + len(token.text)): token for token in tokens}
        counted = sum(label != "punct" for label in gold.labels)
        ours = sum(token.dep_ != "punct" for token in tokens)
        for name in ("uas", "las"):
            given[name] += ours
            looked_for[name] += counted
        for name in ("tag", "pos", "lemma"):
            given[name] += len(tokens)
            looked_for[name] += len(gold.spans)
        for number, span in enumerate(gold.spans):
            if (token := where.get(span)) is None:
                continue
            hits = list(_right(gold, number, token))
            right.update(hits)
            if gold.labels[number] != "punct":
                for name in ("uas", "las"):
                    right[f"{name} aligned"] += name in hits
                    given[f"{name} aligned"] += 1
                    looked_for[f"{name} aligned"] += 1
        starts = {gold.spans[number][0] for number in gold.starts}
        ends = [*gold.starts[1:], len(gold.spans)]
        wanted = {(gold.spans[a][0], gold.spans[b - 1][1]) for a, b in zip(gold.starts, ends, strict=True)}
        found = {(s[0].idx, s[-1].idx + len(s[-1].text)) for s in map(words_of, doc.sents) if s}
        right["sentences"] += len(wanted & found)
        given["sentences"] += len(found)
        looked_for["sentences"] += len(starts)
    return {name: Figure(right[name], given[name], looked_for[name]) for name in sorted(looked_for)}


def _right(gold: GoldText, number: int, token: Any) -> Iterable[str]:
    if token.tag_ == gold.tags[number]:
        yield "tag"
    if token.pos_ == gold.pos[number]:
        yield "pos"
    if token.lemma_.lower() == gold.lemmas[number].lower():
        yield "lemma"
    if gold.labels[number] == "punct":
        return
    head = gold.heads[number]
    is_root = token.head.i == token.i
    if head < 0:
        same = is_root
    else:
        same = not is_root and (token.head.idx, token.head.idx + len(token.head.text)) == gold.spans[head]
    if same:
        yield "uas"
        if token.dep_ == gold.labels[number]:
            yield "las"


FAMILIES = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place"}


def trimmed(text: str, start: int, end: int) -> Span:
    """Return a name's span without a leading "the" and a trailing 's."""
    if text[start:end].lower().startswith("the "):
        start += 4
    return (start, end - 2) if text[start:end].endswith(("'s", "’s")) else (start, end)


def name_scores(
    nlp: Any, texts: Sequence[tuple[str, Sequence[tuple[int, int, str]], Sequence[Span]]]
) -> dict[str, Figure]:
    """Score names by exact span and family; each text comes with its names and its unmarked spans."""
    right, given, looked_for = Counter[str](), Counter[str](), Counter[str]()
    docs = nlp.pipe(text for text, _, _ in texts)
    for (text, names, unknown), doc in zip(texts, docs, strict=True):
        gold = {(*trimmed(text, a, b), FAMILIES[label]) for a, b, label in names if label in FAMILIES}
        ents = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents if ent.label_ in FAMILIES]
        found = {(*trimmed(text, a, b), FAMILIES[label]) for a, b, label in ents}
        found = {x for x in found if x in gold or not any(a < x[1] and x[0] < b for a, b in unknown)}
        for family in sorted(set(FAMILIES.values())):
            for counter, among in ((right, gold & found), (given, found), (looked_for, gold)):
                counter[family] += sum(x[2] == family for x in among)
    for counter in (right, given, looked_for):
        counter["all"] = sum(counter.values())
    return {name: Figure(right[name], given[name], looked_for[name]) for name in sorted(looked_for)}
