"""Sentences from a small treebank kept beside the tests, and what the grammar reads in them.

A block of `trees/*.tree` is one sentence: its text, its tokens, its names, times and numbers:

    # The union sent 40 pumps to Tarn on Monday.
    The//DT>1:det union//NN>2:nsubj sent/send/VBD>2:ROOT 40//CD>4:nummod ...
    names: Tarn=City
    times: on Monday
    numbers: 40

A token is `word/lemma/TAG/POS>head:label`; the lemma is empty where it is the word itself, the part
of speech left out where it follows from the tag. Labels are ClearNLP's, as the pipeline gives them.
"""

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from kg.extract.extract import extract
from kg.records import Document, Filler, Quantity, Reading, Span, Story, Time
from kg.schema import Schema, load_schema
from kg.tree import Name, Sentence

_TREES = Path(__file__).parent / "trees"
_POS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "VB": "VERB", "VBD": "VERB",
    "VBZ": "VERB", "VBP": "VERB", "VBN": "VERB", "VBG": "VERB", "MD": "AUX", "JJ": "ADJ", "JJR": "ADJ",
    "JJS": "ADJ", "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "IN": "ADP", "DT": "DET", "PDT": "DET",
    "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "DET", "WDT": "PRON", "EX": "PRON", "CD": "NUM",
    "CC": "CCONJ", "TO": "PART", "POS": "PART", "RP": "ADP", "WRB": "SCONJ", "UH": "INTJ", "$": "SYM",
}  # fmt: skip


Paragraphs = list[str | list[str]]  # a paragraph of one sentence, or of several
# Words whose class the tests count on, whatever the shipped lists hold.
_HINTS = {
    "minister": "Person", "teacher": "Person", "spokesman": "Person", "mayor": "Person",
    "villager": "Person", "farmer": "Person", "reporter": "Person",
    "ministry": "Organization", "navy": "Organization", "army": "Organization", "council": "Organization",
    "company": "Organization", "firm": "Organization",
}  # fmt: skip
_OFFICES = frozenset(("president", "minister", "mayor", "chairman", "secretary"))


@dataclass(frozen=True, slots=True)
class Tree:
    """One block of the treebank, before it is placed in a document."""

    text: str
    words: list[str]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    names: list[Name]
    times: list[str]
    numbers: list[str]


_LASTING = re.compile(r"(?:\d+|[a-z]+) (?:minutes|hours|days|weeks|months|years)")


def default_pos(tag: str, dep: str) -> str:
    """Return the universal part of speech that a tag and a label suggest."""
    if dep in ("aux", "auxpass") and tag.startswith("V"):
        return "AUX"
    if tag == "IN" and dep == "mark":
        return "SCONJ"
    return _POS.get(tag, "PUNCT")


def default_lemma(word: str, tag: str) -> str:
    """Return the lemma of a word that is its own."""
    return word if tag.startswith("NNP") else word.lower()


@cache
def treebank() -> dict[str, Tree]:
    """Return all blocks of the treebank by the text of their sentence."""
    blocks: dict[str, Tree] = {}
    for path in sorted(_TREES.glob("*.tree")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            if block.strip():
                tree = parse_block(block.strip())
                if tree.text in blocks and blocks[tree.text] != tree:
                    raise ValueError(f"two trees for one sentence: {tree.text}")
                blocks[tree.text] = tree
    return blocks


def parse_block(block: str) -> Tree:
    """Read one block."""
    head, *lines = block.split("\n")
    tree = Tree(head.removeprefix("# "), [], [], [], [], [], [], [], [], [])
    for line in lines:
        label, _, rest = line.partition(": ")
        if label == "names":
            tree.names.extend(_name(tree, one) for one in rest.split("; "))
        elif label in ("times", "numbers"):
            getattr(tree, label).extend(rest.split("; "))
        else:
            for token in line.split():
                _add_token(tree, token)
    return tree


def _add_token(tree: Tree, token: str) -> None:
    body, _, place = token.rpartition(">")
    head, _, dep = place.partition(":")
    word, lemma, tag, *pos = body.split("/")
    tree.words.append(word)
    tree.lemmas.append(lemma or default_lemma(word, tag))
    tree.pos.append(pos[0] if pos else default_pos(tag, dep))
    tree.tags.append(tag)
    tree.deps.append(dep)
    tree.heads.append(int(head))


def _name(tree: Tree, text: str) -> Name:
    """Read `North Korean=Country demonym`; tokens are found from the left, each name once."""
    surface, _, rest = text.partition("=")
    kind, *more = rest.split(" ")
    words = surface.split(" ")
    taken = {i for name in tree.names for i in range(name.first, name.end)}
    for first in range(len(tree.words) - len(words) + 1):
        if tree.words[first : first + len(words)] == words and first not in taken:
            return Name(first, first + len(words), kind, kind=more[0] if more else "name")
    raise ValueError(f"no such name: {surface} in {tree.text}")


def place(tree: Tree, number: int, offset: int, paragraph: int = 0) -> Sentence:
    """Return a tree as a sentence of a document, its text beginning at `offset`."""
    starts, ends, at = [], [], 0
    for word in tree.words:
        at = tree.text.index(word, at)
        starts.append(offset + at)
        at += len(word)
        ends.append(offset + at)

    def span(part: str) -> Span:
        begin = offset + tree.text.index(part)
        return Span(begin, begin + len(part), part)

    return Sentence(
        0, paragraph, number, list(tree.words), list(tree.lemmas), list(tree.pos), list(tree.tags),
        list(tree.deps), list(tree.heads), starts, ends, tree.text,
        [Name(n.first, n.end, n.type, n.gazetteer, n.canonical, n.kind) for n in tree.names],
        [Time(span(one), "", "duration" if _LASTING.fullmatch(one) else "date") for one in tree.times],
        [Quantity(span(one), None, None) for one in tree.numbers],
    )  # fmt: skip


@cache
def schema() -> Schema:
    """Return the shipped ontology with the nouns that the tests count on."""
    real = load_schema()
    return replace(real, hints={**real.hints, **_HINTS}, offices=real.offices | _OFFICES)


def sentence(text: str) -> Sentence:
    """Return one sentence of the treebank, alone in its document."""
    return place(treebank()[text], 0, 0)


def readings(*paragraphs: str | list[str]) -> list[Reading]:
    """Read paragraphs of the treebank: a sentence, or a list of sentences."""
    sentences: list[Sentence] = []
    texts, offset = [], 0
    for number, paragraph in enumerate(paragraphs):
        lines = [paragraph] if isinstance(paragraph, str) else paragraph
        for line in lines:
            sentences.append(place(treebank()[line], len(sentences), offset, number))
            offset += len(line) + 1
        texts.append(" ".join(lines))
    text = "\n".join(texts)
    story = Story(0, 0, len(text), ((0, len(text)),))
    return extract(Document("d", "0" * 16, text, (story,)), sentences, schema())


@dataclass(frozen=True, slots=True)
class Fact:
    """A reading in the words of the text; roles beside subject and object by name."""

    subject: str
    predicate: str
    object: str
    status: str  # what differs from a plain claim: 'planned negative'
    speaker: str  # 'Ada Holm', 'quoted Ada Holm', 'Ada Holm via TASS'
    roles: tuple[tuple[str, str], ...]
    rule: str

    def __str__(self) -> str:
        parts = [self.subject, self.predicate, self.object, *(f"{role}={text}" for role, text in self.roles)]
        parts.extend([f"[{self.status}]"] if self.status else [])
        parts.extend([f"<{self.speaker}>"] if self.speaker else [])
        return " | ".join(parts)


def facts(*paragraphs: str | list[str], least: float = 0.5) -> list[Fact]:
    """Return the facts that a reader is shown, in the order of the text."""
    return [_fact(r) for r in readings(*paragraphs) if r.confidence >= least]


def _fact(r: Reading) -> Fact:
    def text(role: str) -> str:
        return ", ".join(one.span.text for one in r.fillers(role)) if role else ""

    roles = tuple((role, text(role)) for role, _ in r.roles if role not in (r.subject_role, r.object_role))
    plain = ("positive", "actual", "certain", "asserts")
    status = [one for one in (r.modality, r.polarity, r.certainty, r.stance) if one not in plain]
    return Fact(
        text(r.subject_role), r.predicate, text(r.object_role), " ".join(status), _speaker(r), roles, r.rule
    )


def _speaker(r: Reading) -> str:
    def text(one: Filler | None) -> str:
        return one.span.text if one is not None else ""

    quoted = "quoted " if r.attribution == "quoted" else ""
    return f"{quoted}{text(r.speaker)}" + (f" via {text(r.via)}" if r.via else "")


def check(expected: list[str], *paragraphs: str | list[str], least: float = 0.5) -> None:
    """Compare the facts of a text with lines such as `A | sent | B | recipient=C | [planned] | <D>`.

    Subject, predicate, object, status and speaker must be equal; of the roles, those named.

    Raises:
        AssertionError: a fact is missing, or there is one more.
    """
    found = facts(*paragraphs, least=least)
    left = list(found)
    missing = []
    for line in expected:
        match = next((one for one in left if _same(line, one)), None)
        if match is None:
            missing.append(line)
        else:
            left.remove(match)
    assert not missing and not left, "\n".join(
        [
            "",
            "missing:",
            *missing,
            "too many:",
            *map(str, left),
            "all:",
            *(f"{one} ({one.rule})" for one in found),
        ]
    )


def _same(line: str, fact: Fact) -> bool:
    subject, predicate, thing, *more = line.split(" | ")
    status = "".join(one[1:-1] for one in more if one.startswith("["))
    speaker = "".join(one[1:-1] for one in more if one.startswith("<"))
    roles = {tuple(one.split("=", 1)) for one in more if one[0] not in "[<"}
    core = (subject, predicate, thing, status, speaker)
    return core == (fact.subject, fact.predicate, fact.object, fact.status, fact.speaker) and roles <= set(
        fact.roles
    )


def by_trigger(text: str, what: str) -> dict[str, str]:
    """Return the times or quantities (`what`) of each reading above the threshold, by its trigger's words."""
    return {
        r.trigger.text: ", ".join(one.span.text for one in getattr(r, what))
        for r in readings(text)
        if r.confidence >= 0.5
    }
