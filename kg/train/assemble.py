"""Training sentences from trees, parsed texts and marked names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.train.conllu import TreeSentence
from kg.train.entities.agreed import merge_agreed
from kg.train.entities.align import align, find_words, offsets_of
from kg.train.entities.anchors import Votes, anchors
from kg.train.entities.layer import Tags
from kg.train.entities.marked import merge_hand, merge_marked, seen_by
from kg.train.entities.places import Places
from kg.train.errors import MaterialError
from kg.train.examples import Example
from kg.train.habits import Tree
from kg.train.marked import TEST, Marks, key, letters
from kg.train.parses import Entity, Parse
from kg.train.texts import HAND, Text
from kg.train.unseen import Unseen

_LONGEST = 150  # words
_PROPER = ("NNP", "NNPS")
_LETTERS = 0.6  # share of ASCII letters that an English sentence has

Names = Mapping[str, Text]  # text without spaces -> what people marked in it


@dataclass(frozen=True, slots=True)
class Twice:
    """What two pipelines say of one sentence or text."""

    leading: Parse
    second: Parse

    def __post_init__(self) -> None:
        if self.leading.words != self.second.words:
            begin = " ".join(self.leading.words[:8])
            raise MaterialError(path="the parses of two pipelines", reason=f"they cut {begin!r} differently")

    def same_tree(self) -> list[bool]:
        """Return for each word whether both give it the same head and label."""
        one, two = self.leading, self.second
        pairs = zip(one.heads, two.heads, one.labels, two.labels, strict=True)
        return [head == other and label == told for head, other, label, told in pairs]

    def sure_tags(self) -> list[str]:
        """Return the tags that both give, '' where they differ."""
        return [tag if same else "" for tag, same in zip(self.leading.tags, self.same_tag(), strict=True)]

    def same_tag(self) -> list[bool]:
        """Return for each word whether both give it the same tag."""
        return [one == two for one, two in zip(self.leading.tags, self.second.tags, strict=True)]


def layer_of(texts: Iterable[Text]) -> Names:
    """Return the texts of a corpus of names by their characters, to be found again in a treebank."""
    return {letters(text.text): text for text in texts}


def tree_examples(
    sentences: Iterable[tuple[str, TreeSentence]],
    trees: Iterable[Tree],
    parses: Iterable[Twice],
    marked: Names,
    marks: Mapping[str, Marks],
    places: Places,
) -> Iterator[Example]:
    """Yield the treebank's sentences with trees in our scheme; names as marked, else as agreed on.

    `marked` is GUM's layer of names, `marks` what was marked by hand for this recipe.
    """
    for (bank, sentence), (heads, labels), twice in zip(sentences, trees, parses, strict=True):
        names, found = _hand_names(sentence, twice, marks)
        if not found:
            names, found = _names(sentence, twice, "gum", marked, places)
        if not found:
            names = doubted(names, sentence.tags)
        known = (True,) * len(sentence.words)
        yield Example(
            source=bank,
            document=sentence.document,
            words=sentence.words,
            spaces=sentence.spaces,
            heads=tuple(heads),
            labels=tuple(labels),
            tags=sentence.tags,
            pos=sentence.pos,
            names=names,
            tree_known=known,
            tag_known=known,
            gold_tree=True,
            gold_names=found,
        )


def marked_examples(
    sentences: Iterable[TreeSentence], parses: Iterable[Twice], marked: Names, places: Places
) -> Iterator[Example]:
    """Yield the sentences of a held-out treebank file in which people marked names, parsed by pipelines."""
    for sentence, twice in zip(sentences, parses, strict=True):
        names, found = _names(sentence, twice, "uner-ewt", marked, places)
        if found:
            parse = twice.leading
            yield Example(
                source="uner-ewt",
                document=sentence.document,
                words=sentence.words,
                spaces=sentence.spaces,
                heads=parse.heads,
                labels=parse.labels,
                tags=parse.tags,
                pos=None,
                names=names,
                tree_known=tuple(twice.same_tree()),
                tag_known=tuple(twice.same_tag()),
                gold_tree=False,
                gold_names=True,
            )


def _hand_names(sentence: TreeSentence, twice: Twice, marks: Mapping[str, Marks]) -> tuple[Tags, bool]:
    """Return names marked by hand, and whether there are any."""
    text = letters("".join(sentence.words))
    found = marks.get(key(text))
    if found is None or found.part == TEST:
        return (), False
    seen = seen_by(sentence.words, twice.leading.entities, twice.second.entities)
    known = Text(HAND, "", text, tuple(Entity(*name) for name in found.names))
    return merge_hand(align(known, find_words(sentence.words, text), hide_cut=False), seen), True


def doubted(names: Tags, tags: Sequence[str]) -> Tags:
    """Return names with what is tagged as one, but has none, unknown: both pipelines miss many."""
    return tuple(
        None if name == "O" and tag in _PROPER else name for name, tag in zip(names, tags, strict=True)
    )


def _names(
    sentence: TreeSentence, twice: Twice, source: str, marked: Names, places: Places
) -> tuple[Tags, bool]:
    """Return names, and whether people marked them."""
    seen = seen_by(sentence.words, twice.leading.entities, twice.second.entities)
    text = marked.get(letters("".join(sentence.words)))
    if text is None:
        return merge_agreed(seen), False
    aligned = align(text, find_words(sentence.words, text.text), hide_cut=False)
    return merge_marked(source, aligned, seen, places), True


def count_votes(texts: Iterable[Text], parses: Iterable[Twice]) -> Votes:
    """Return what two pipelines say of all links to each page."""
    votes = Votes()
    for text, twice in zip(texts, parses, strict=True):
        if text.links:
            words = twice.leading.words
            seen = seen_by(words, twice.leading.entities, twice.second.entities)
            votes.add(text, seen, offsets_of(twice.leading.starts(), words))
    return votes


def text_examples(
    texts: Iterable[Text], parses: Iterable[Twice], votes: Votes, places: Places, unseen: Unseen
) -> Iterator[Example]:
    """Yield the sentences of texts as the leading pipeline cuts them; its tree counts where both agree."""
    for text, twice in zip(texts, parses, strict=True):
        words = twice.leading.words
        seen = seen_by(words, twice.leading.entities, twice.second.entities)
        offsets = offsets_of(twice.leading.starts(), words)
        if text.is_open:
            names = merge_agreed(seen, anchors(text, seen, offsets, votes, places))
            names = doubted(names, twice.sure_tags())
        elif text.source == HAND:
            names = merge_hand(align(text, offsets, hide_cut=True), seen)
        else:
            names = merge_marked(text.source, align(text, offsets, hide_cut=True), seen, places)
        for sentence in sentences_of(twice.leading.heads):
            kept = [i for i in sentence if words[i].strip()]
            if _is_english([words[i] for i in kept]) and not unseen.has_words([words[i] for i in kept]):
                yield _cut(text, twice, names, kept)


def sentences_of(heads: tuple[int, ...]) -> Iterator[range]:
    """Yield runs of words that hang on the same root."""
    roots = [_root(heads, word) for word in range(len(heads))]
    begin = 0
    for word in range(1, len(heads) + 1):
        if word == len(heads) or roots[word] != roots[word - 1]:
            yield range(begin, word)
            begin = word


def _root(heads: tuple[int, ...], word: int) -> int:
    for _ in heads:
        if heads[word] < 0:
            return word
        word = heads[word]
    raise MaterialError(path="a parse", reason="its heads go round in a circle")


def _is_english(words: list[str]) -> bool:
    characters = "".join(words)
    letters = sum(char.isascii() and char.isalpha() for char in characters)
    return 0 < len(words) <= _LONGEST and letters > _LETTERS * len(characters)


def _cut(text: Text, twice: Twice, names: Tags, kept: list[int]) -> Example:
    """Return some words of a text as a sentence; a head outside of it is unknown."""
    parse, at = twice.leading, {word: number for number, word in enumerate(kept)}
    same_tree, same_tag = twice.same_tree(), twice.same_tag()
    return Example(
        source=text.source,
        document=text.document,
        words=tuple(parse.words[i] for i in kept),
        spaces=tuple(parse.spaces[i] for i in kept),
        heads=tuple(at.get(parse.heads[i], -1) for i in kept),
        labels=tuple(parse.labels[i] for i in kept),
        tags=tuple(parse.tags[i] for i in kept),
        pos=None,
        names=tuple(names[i] for i in kept),
        tree_known=tuple(same_tree[i] and (parse.heads[i] < 0 or parse.heads[i] in at) for i in kept),
        tag_known=tuple(same_tag[i] for i in kept),
        gold_tree=False,
        gold_names=not text.is_open,
    )
