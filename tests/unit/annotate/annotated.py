"""Sentences and Docs by hand: 'He/PRP left/VBD Rome/NNP' without any trained pipeline."""

from functools import cache

import spacy
from spacy.language import Language

from kg.annotate.sentences import Draft
from kg.tree import Name, Sentence


@cache
def blank() -> Language:
    return spacy.blank("en")


def sentence(
    text: str,
    tags: str = "",
    *,
    deps: dict[str, tuple[str, str]] | None = None,
    lemmas: dict[str, str] | None = None,
    names: tuple[str, ...] = (),
    heading: bool = False,
    start: int = 0,
    number: int = 0,
) -> Sentence:
    """Return a sentence; `tags` gives one tag a token or 'word=TAG' for some, others are NN.

    `deps` maps a word to (label, head word); words without one hang on the first token.
    """
    doc = blank()(text)
    words = [token.text for token in doc if not token.is_space]
    starts = [token.idx + start for token in doc if not token.is_space]
    some = dict(pair.rsplit("=", 1) for pair in tags.split() if "=" in pair)
    given = tags.split() if tags and not some else []
    assert not given or len(given) == len(words), (words, given)
    tagged = given or [some.get(word, "NN") for word in words]
    heads, labels = [0] * len(words), ["dep"] * len(words)
    labels[0] = "ROOT"
    for word, (label, head) in (deps or {}).items():
        heads[words.index(word)], labels[words.index(word)] = words.index(head), label
    kinds = {"V": "VERB", "M": "AUX"}
    found = Sentence(
        story=0,
        paragraph=0,
        number=number,
        words=words,
        lemmas=[(lemmas or {}).get(word, word) for word in words],
        pos=["PROPN" if tag.startswith("NNP") else kinds.get(tag[0], "NOUN") for tag in tagged],
        tags=tagged,
        deps=labels,
        heads=heads,
        starts=starts,
        ends=[a + len(word) for a, word in zip(starts, words, strict=True)],
        text=text,
        heading=heading,
    )
    for name in names:
        first = next(i for i, a in enumerate(starts) if a - start == text.index(name))
        end = next(i for i, b in enumerate(found.ends) if b - start == text.index(name) + len(name)) + 1
        found.names.append(Name(first, end, "Person"))
    found.index()
    return found


def draft(text: str, ents: str = "", tags: str = "", **more: object) -> Draft:
    """Return a draft; `ents` is 'Label:words|Label:words', found from left to right."""
    s = sentence(text, tags, **more)  # type: ignore[arg-type]
    found, at = [], 0
    for item in filter(None, ents.split("|")):
        label, _, words = item.partition(":")
        at = text.index(words, at)
        first = next(i for i, a in enumerate(s.starts) if a - s.starts[0] == at)
        end = next(i for i, b in enumerate(s.ends) if b - s.starts[0] >= at + len(words)) + 1
        found.append((first, end, label))
        at += len(words)
    return Draft(s, found)


def named(item: Draft) -> list[tuple[str, str]]:
    """Return the names of a draft as (words, class)."""
    s = item.sentence
    return [(s.span(name.first, name.end).text, name.type) for name in s.names]
