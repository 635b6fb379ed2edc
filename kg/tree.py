"""A sentence as flat lists: what annotation gives to the grammar.

Rules index lists instead of spaCy tokens (attribute access on `Doc` and `Span` was 60 % of
the time of an extraction), and repairs of the tree may change `heads`, `deps` and `pos`
freely, since no spaCy object is behind them. Lives within one document's map.
"""

from dataclasses import dataclass, field

from kg.records import Quantity, Span, Time


@dataclass(slots=True)
class Name:
    """A named entity: tokens `first <= i < end`, class of the ontology ('Person')."""

    first: int
    end: int
    type: str
    gazetteer: str = ""  # Wikidata id, '' when the name is in no gazetteer
    canonical: str = ""  # the gazetteer's name: 'North Korea' for 'DPRK'
    kind: str = "name"  # 'name', 'demonym' ('Russian'), 'citizen' ('a Russian') or 'metonym' ('the Kremlin')


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence; every list has one item a token; the root heads itself."""

    story: int
    paragraph: int  # index in the document, rising
    number: int  # index of the sentence in the document, rising
    words: list[str]
    lemmas: list[str]
    pos: list[str]  # universal part of speech
    tags: list[str]  # Penn Treebank tag
    deps: list[str]  # ClearNLP label
    heads: list[int]  # index within the sentence
    starts: list[int]  # offsets in the document
    ends: list[int]
    text: str  # the document's text from starts[0] to ends[-1]
    names: list[Name] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    heading: bool = False  # a headline
    sure: list[float] = field(default_factory=list)  # how likely each head is, 0.0 to 1.0; empty: unknown
    children: list[list[int]] = field(default_factory=list)  # rising; see `index`
    name_at: list[int] = field(default_factory=list)  # index in `names`, -1 outside
    below: dict[int, list[int]] = field(default_factory=dict, repr=False, compare=False)  # of `subtree`

    def __post_init__(self) -> None:
        self.index()

    def index(self) -> None:
        """Recompute `children` and `name_at`; call it after changing heads or names."""
        self.below = {}
        self.children = [[] for _ in self.words]
        for i, head in enumerate(self.heads):
            if head != i:
                self.children[head].append(i)
        self.name_at = [-1] * len(self.words)
        for n, name in enumerate(self.names):
            for i in range(name.first, name.end):
                self.name_at[i] = n

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, end: int) -> Span:
        """Return tokens `first <= i < end` as a span of the document."""
        start, stop = self.starts[first], self.ends[end - 1]
        base = self.starts[0]
        return Span(start, stop, self.text[start - base : stop - base])

    def whole(self) -> Span:
        """Return the sentence as a span."""
        return self.span(0, len(self.words))

    def kids(self, i: int, *deps: str) -> list[int]:
        """Return the children of a token, those with one of `deps` when any is given."""
        children = self.children[i]
        if not deps:
            return children
        found: list[int] = []
        if children:  # three in four tokens have none
            labels = self.deps
            for k in children:  # called most of all: a loop costs half of a comprehension here
                if labels[k] in deps:
                    found.append(k)
        return found

    def top(self, first: int, end: int) -> int:
        """Return the token of `first <= i < end` that the others hang on, such as the head of a name."""
        inside = range(first, end)
        return next((i for i in inside if self.heads[i] not in inside), end - 1)

    def subtree(self, i: int) -> list[int]:
        """Return a token and all below it, rising; kept until the tree changes, so never alter the list."""
        known = self.below.get(i)
        if known is not None:
            return known
        found, stack = [], [i]
        while stack:
            k = stack.pop()
            found.append(k)
            stack.extend(self.children[k])
        found.sort()
        self.below[i] = found
        return found
