"""The spaCy component `kg_network`: tags, trees, sentence starts, names, lemmas and features at once."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from spacy.attrs import ORTH, SENT_START, SPACY
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.annotate.network.decode import Choices, Decoder
from kg.annotate.network.layout import lay_out
from kg.annotate.network.tokens import unmarked
from kg.annotate.network.weights import DIGESTS, FILES, Labels, load_model, read_files
from kg.annotate.network.windows import POSITIONS
from kg.annotate.network.wordpieces import MOST
from kg.annotate.network.writing import Writer
from kg.errors import SettingsError, WeightsError

FACTORY = "kg_network"


class NetworkPipe(Pipe):
    """Reads a Doc with the network. Sentence starts that are set on it are obeyed."""

    def __init__(self, vocab: Vocab, name: str, choices: Choices) -> None:
        """Make an empty component; `from_disk` brings the weights.

        Raises:
            SettingsError: `choices.pieces` is more than the network has positions, or too few for a word.
        """
        if not MOST + 2 <= choices.pieces <= POSITIONS:
            reason = f"it lies between {MOST + 2} and {POSITIONS}"
            raise SettingsError(name="pieces", value=choices.pieces, reason=reason)
        self.vocab, self.name, self._choices = vocab, name, choices
        self._files: Mapping[str, bytes] | Path | None = None
        self._label_sets: Labels | None = None
        self._read: Decoder | None = None
        self._writer: Writer | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with everything set.

        Raises:
            WeightsError: no weights were loaded.
        """
        if self._read is None or self._writer is None:
            raise WeightsError(path=f"of {self.name!r}", reason="not loaded")
        if not len(doc):
            return doc
        marks = doc.to_array(SENT_START).view(np.int64).tolist()
        strings = self.vocab.strings
        tokens = [unmarked(strings[key]) for key in doc.to_array(ORTH).tolist()]
        spaces = doc.to_array(SPACY).astype(bool).tolist()
        layout = lay_out(tokens, spaces, marks)
        found = self._read(layout.words, layout.spaces, layout.marks) if layout.words else None
        self._writer.write(doc, layout, tokens, found)
        return doc

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels: of arcs, tags, and types of names."""
        sets = self.label_data
        return tuple(label for key in ("dep", "tag", "ner") for label in sets.get(key, ()))

    @property
    def label_data(self) -> dict[str, tuple[str, ...]]:
        """The labels of arcs (dep), tags (tag), parts of speech (pos) and types of names (ner)."""
        sets = self._label_sets
        if sets is None:
            return {}
        return {"dep": sets.dep, "tag": sets.tag, "pos": sets.pos, "ner": sets.names}

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the files of the network to a folder."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in self._contents().items():
            (folder / name).write_bytes(data)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> "NetworkPipe":
        """Load the files of the network from a folder.

        Raises:
            WeightsError: one is missing, damaged or unfit.
        """
        folder = Path(path)
        self._load(read_files(folder), folder)
        self._files = folder.resolve()  # read again by `to_disk`, wherever the process is then
        return self

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Return the files of the network as one string of bytes."""
        import srsly

        packed: bytes = srsly.msgpack_dumps(self._contents())
        return packed

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "NetworkPipe":
        """Load what `to_bytes` gave."""
        import srsly

        files = srsly.msgpack_loads(data)
        self._load(files, Path(self.name))
        self._files = files
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle without the session, which is made again: spaCy sends components to its processes."""
        source = self._files
        return _restore, (self.vocab, self.name, self._choices, source)

    def _load(self, files: Mapping[str, bytes], folder: Path) -> None:
        model = load_model(files, folder)
        self._read = Decoder(model, self._choices)
        self._writer = Writer(model.labels, model.lemmas, self.vocab)
        self._label_sets = model.labels

    def _contents(self) -> dict[str, bytes]:
        if self._files is None:
            raise WeightsError(path=f"of {self.name!r}", reason="not loaded")
        if isinstance(self._files, Path):
            files = read_files(self._files)
            return {**files, DIGESTS: (self._files / DIGESTS).read_bytes()}
        return {name: self._files[name] for name in (*FILES, DIGESTS)}


def _restore(
    vocab: Vocab, name: str, choices: Choices, source: Mapping[str, bytes] | Path | None
) -> NetworkPipe:
    pipe = NetworkPipe(vocab, name, choices)
    if isinstance(source, Path):
        return pipe.from_disk(source)
    if source is not None:
        pipe._load(source, Path(name))
        pipe._files = source
    return pipe


@Language.factory(
    FACTORY,
    assigns=[
        "token.tag",
        "token.pos",
        "token.morph",
        "token.lemma",
        "token.dep",
        "token.head",
        "token.is_sent_start",
        "token.ent_iob",
        "token.ent_type",
        "doc.sents",
        "doc.ents",
    ],
    default_config={"pieces": 240, "enough": 90, "crossing": 4.0, "leeway": 0.25},
)
def make_network(
    nlp: Language, name: str, pieces: int, enough: int, crossing: float, leeway: float
) -> NetworkPipe:
    """Make the component: `pieces` and `enough` bound windows; the others weigh sentence starts."""
    return NetworkPipe(nlp.vocab, name, Choices(pieces, enough, crossing, leeway))


__all__ = ["FACTORY", "NetworkPipe", "make_network"]
