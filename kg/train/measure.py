"""Test material, and the scores of pipelines on it."""

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from kg.train.card import Column
from kg.train.conllu import TreeSentence, read_trees
from kg.train.files import read_json, read_records
from kg.train.habits import Tree, apply_habits
from kg.train.habits import from_plain as habits_from
from kg.train.marked import TEST, in_text, key
from kg.train.material import FIXED, HABITS
from kg.train.recipe import Recipe
from kg.train.scheme.convert import convert
from kg.train.scheme.fixed import from_plain as fixed_from
from kg.train.scores import Figure, GoldText, Span, name_scores, tree_scores
from kg.train.texts import names_for_testing

Named = tuple[str, Sequence[tuple[int, int, str]], Sequence[Span]]
_TREE_FIGURES = ("uas aligned", "las aligned", "uas", "las", "sentences", "pos", "tag", "lemma")
_SPEED_TEXTS, _ROUNDS = 40, 3


def columns(recipe: Recipe, pipelines: Iterable[tuple[str, Any]]) -> Iterator[Column]:
    """Yield the scores of each pipeline, in per cent and words a second of processor time."""
    banks = {bank: test_texts(recipe, bank) for bank in ("gum", "ewt")}
    named = {"news names": news_names(recipe), "web names": web_names(recipe)}
    for name, nlp in pipelines:
        figures: dict[str, float] = {}
        for bank, texts in banks.items():
            found = tree_scores(nlp, texts)
            for part in _TREE_FIGURES:
                if part in found:
                    figures[f"{bank.upper()} {part}"] = _per_cent(found[part].f1)
        for kind, sentences in named.items():
            if sentences:
                figures |= _name_figures(kind, name_scores(nlp, sentences))
        figures["words a second, one core"] = round(_speed(nlp, recipe), 1)
        recipe.tell(f"{name}: " + ", ".join(f"{part} {value}" for part, value in figures.items()))
        yield Column(name, figures)


def _name_figures(kind: str, found: dict[str, Figure]) -> dict[str, float]:
    figures = {f"{kind} precision": _per_cent(found["all"].precision)}
    figures[f"{kind} recall"] = _per_cent(found["all"].recall)
    for family in ("person", "organization", "place"):
        figures[f"{kind} {family} F"] = _per_cent(found[family].f1)
    return figures


def _per_cent(share: float) -> float:
    return round(100 * share, 1)


def test_texts(recipe: Recipe, bank: str) -> list[GoldText]:
    """Return the documents of a treebank's test part, their trees in our scheme."""
    patterns = fixed_from(read_json(recipe.file(FIXED)))
    habits = habits_from(read_json(recipe.file(HABITS)))
    paths = recipe.corpora.files(f"treebank/{bank}-test*.conllu")
    sentences = [sentence for path in paths for sentence in read_trees(path)]
    found = []
    for _, document in groupby(sentences, key=lambda sentence: sentence.document):
        members = list(document)
        trees = [apply_habits(one, convert(one, patterns), habits) for one in members]
        found.append(gold_text(members, trees))
    return found


def gold_text(sentences: Sequence[TreeSentence], trees: Sequence[Tree]) -> GoldText:
    """Return sentences as one running text with what is right of its words."""
    text, spans, starts = "", list[Span](), list[int]()
    heads, labels = list[int](), list[str]()
    for sentence, (own_heads, own_labels) in zip(sentences, trees, strict=True):
        first = len(spans)
        starts.append(first)
        for i, (word, space) in enumerate(zip(sentence.words, sentence.spaces, strict=True)):
            spans.append((len(text), len(text) + len(word)))
            text += word + (" " if space or i == len(sentence.words) - 1 else "")
        heads += [head + first if head >= 0 else -1 for head in own_heads]
        labels += own_labels
    return GoldText(
        text=text,
        spans=tuple(spans),
        heads=tuple(heads),
        labels=tuple(labels),
        tags=tuple(tag for sentence in sentences for tag in sentence.tags),
        pos=tuple(pos for sentence in sentences for pos in sentence.pos),
        lemmas=tuple(lemma for sentence in sentences for lemma in sentence.lemmas),
        starts=tuple(starts),
    )


def web_names(recipe: Recipe) -> list[Named]:
    """Return the test parts of the corpora of names on web text."""
    return [(text.text, text.names, text.unmarked) for text in names_for_testing(recipe.corpora)]


def news_names(recipe: Recipe) -> list[Named]:
    """Return the news that was marked by hand for testing."""
    marks, found = recipe.marks(), list[Named]()
    for path in recipe.corpora.files("corpus/w*.jsonl"):
        for text in _paragraphs(path):
            known = marks.get(key(text))
            if known is not None and known.part == TEST:
                found.append((text, in_text(text, known), ()))
    return found


def _paragraphs(path: Path) -> Iterator[str]:
    for _, record in read_records(path):
        yield from (part.strip() for part in str(record.get("text", "")).split("\n"))


def _speed(nlp: Any, recipe: Recipe) -> float:
    """Return words a second of processor time, the best of some rounds."""
    paths = recipe.corpora.files("corpus/wikinews_*.jsonl")
    texts = [str(record.get("text", "")) for _, record in islice(read_records(paths[0]), _SPEED_TEXTS)]
    best = 0.0
    for _ in range(_ROUNDS):
        begin = time.process_time()
        words = sum(len(doc) for doc in nlp.pipe(texts))
        best = max(best, words / (time.process_time() - begin))
    return best
