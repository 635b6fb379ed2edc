"""Which pipelines can be used, and what a document gives."""

from dataclasses import dataclass, field

import pytest

from kg.annotate.annotate import annotate
from kg.annotate.engine import COMPONENTS, NAME_LABELS, NETWORK, PARSER_LABELS, load_engine, unfit
from kg.errors import ModelError
from kg.records import Document, Story
from kg.settings import DEFAULT_MODEL


@dataclass
class Pipe:
    labels: tuple[str, ...]
    label_data: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass
class Pipeline:
    lang: str = "en"
    pipe_names: tuple[str, ...] = COMPONENTS
    parser: frozenset[str] = PARSER_LABELS
    ner: frozenset[str] = NAME_LABELS
    meta: dict[str, str] = field(default_factory=dict)

    def get_pipe(self, name):
        if name == NETWORK:
            return Pipe((), {"dep": tuple(self.parser), "ner": tuple(self.ner)})
        return Pipe(tuple(sorted(getattr(self, name))))


@pytest.mark.parametrize(
    ("pipeline", "words"),
    [
        (Pipeline(), ""),
        (Pipeline(lang="de"), "'de'"),
        (Pipeline(pipe_names=("tagger", "parser", "lemmatizer")), "ner"),
        (Pipeline(parser=PARSER_LABELS - {"nsubjpass", "dobj"}), "dobj, nsubjpass"),
        (Pipeline(ner=frozenset(("PER", "LOC", "ORG"))), "GPE"),
        (Pipeline(pipe_names=(NETWORK,)), ""),
        (Pipeline(pipe_names=(NETWORK,), lang="de"), "'de'"),
        (Pipeline(pipe_names=(NETWORK,), parser=PARSER_LABELS - {"dative"}), "dative"),
        (Pipeline(pipe_names=(NETWORK,), ner=NAME_LABELS - {"LAW"}), "LAW"),
    ],
)
def test_what_makes_a_pipeline_unfit(pipeline, words):
    reason = unfit(pipeline)
    assert words in reason
    assert bool(reason) == bool(words)


def test_a_missing_pipeline_says_what_to_install():
    with pytest.raises(ModelError) as caught:
        load_engine("no_such_pipeline")
    assert "not installed" in str(caught.value)
    assert "pip install" in str(caught.value)


def document(name: str, text: str, published: str = "2025-03-12") -> Document:
    spans, at = [], 0
    for part in text.split("\n\n"):
        spans.append((at, at + len(part)))
        at += len(part) + 2
    return Document(name, name, text, (Story(0, 0, len(text), tuple(spans), published=published),))


TEXTS = [
    "Fire in Oslo\n\nMr. Holm of the Norwegian Food Agency (NFA) spoke on Friday.\n"
    "He said: “It is over.” It cost $5.",
    "",
    "A co-operation treaty was signed in\u00a0Rome.\x00 It lasts nine months.",
    "Anna Berg left. She will return on Monday.",
]


@pytest.mark.model
def test_the_words_stand_where_the_offsets_say():
    text = TEXTS[0]
    ((_, sentences),) = annotate([document("a", text)], load_engine(DEFAULT_MODEL))
    assert [s.heading for s in sentences] == [True, False, False, False]
    for s in sentences:
        assert [text[a:b] for a, b in zip(s.starts, s.ends, strict=True)] == s.words
        assert text[s.starts[0] : s.ends[-1]] == s.text
        assert all(text[t.span.start : t.span.end] == t.span.text for t in (*s.times, *s.quantities))
    assert ("Norwegian Food Agency", "GovernmentBody") in named(sentences[1])
    assert ("NFA", "GovernmentBody") in named(sentences[1])
    assert [time.value for time in sentences[1].times] == ["2025-03-07"]


def named(s):
    return [(s.span(n.first, n.end).text, n.type) for n in s.names]


@pytest.mark.model
def test_a_document_depends_on_itself_alone():
    engine = load_engine(DEFAULT_MODEL)
    many = [document(str(i), text) for i, text in enumerate(TEXTS * 40)]
    together = list(annotate(many, engine))
    alone = [next(annotate([one], engine)) for one in many[: len(TEXTS)]]
    assert [one.id for one, _ in together] == [one.id for one in many]
    for i, (_, sentences) in enumerate(together):
        assert sentences == alone[i % len(TEXTS)][1]


@pytest.mark.model
def test_reading_runs_at_most_a_few_batches_ahead():
    taken = []

    def stream():
        for i in range(1000):
            taken.append(i)
            yield document(str(i), "It rained in Oslo.")

    next(annotate(stream(), load_engine(DEFAULT_MODEL)))
    assert len(taken) < 200
