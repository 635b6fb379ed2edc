"""The files of the network: read, verified and made ready to run.

onnxruntime, numpy and the standard library are all that is needed.
"""

import hashlib
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from kg.annotate.network.lemmas import Lemmas
from kg.annotate.network.wordpieces import WordPieces
from kg.errors import WeightsError

NETWORK, TENSOR, LABELS, VOCABULARY, LEMMAS = (
    "network.onnx",
    "labels.npy",
    "labels.json",
    "vocab.txt",
    "lemmas.tsv",
)
FILES = (NETWORK, TENSOR, LABELS, VOCABULARY, LEMMAS)
DIGESTS = "digests.json"
ROOT = "ROOT"  # label of the word that heads a sentence

Array = np.ndarray[Any, Any]


class Scores(NamedTuple):
    """What the network says of the w words of one window; column 0 of `arc`, row 0 of `label_head`: root.

    Shapes: tag [w, tags], pos [w, parts of speech], start [w, 2], name [w, BIO labels], arc [w, w + 1],
    label_head [w + 1, d], label_word [w, d].
    """

    tag: Array
    pos: Array
    start: Array
    name: Array
    arc: Array
    label_head: Array
    label_word: Array


_OUTPUTS = ("tag", "pos", "ss", "ner", "arc", "lh", "ld")  # the same in the graph


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in the order of the network's outputs; names are BIO labels, the first is O."""

    dep: tuple[str, ...]
    tag: tuple[str, ...]
    pos: tuple[str, ...]
    ner: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The types of names, sorted."""
        return tuple(sorted({label[2:] for label in self.ner if label != "O"}))


@dataclass(frozen=True, slots=True)
class Model:
    """The network and its tables; `run` takes numbers of pieces, their case classes and first pieces."""

    labels: Labels
    pieces: WordPieces
    lemmas: Lemmas
    tensor: Array  # [labels, d + 1, d + 1]: word, head
    run: Callable[[Array, Array, Array], Scores]


def digest(data: bytes) -> str:
    """Return the digest by which a file is known."""
    return hashlib.sha256(data).hexdigest()


def read_files(folder: Path) -> dict[str, bytes]:
    """Return the contents of the files of a network, verified against their digests.

    Raises:
        WeightsError: a file is missing, truncated or changed.
    """
    try:
        digests = json.loads(_read(folder / DIGESTS))
        expected = {name: str(digests[name]) for name in FILES}
    except (ValueError, KeyError, TypeError) as exc:
        raise WeightsError(path=folder / DIGESTS, reason="damaged") from exc
    files = {}
    for name in FILES:
        data = _read(folder / name)
        if digest(data) != expected[name]:
            raise WeightsError(path=folder / name, reason="damaged (it is not the file that was shipped)")
        files[name] = data
    return files


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as exc:
        raise WeightsError(path=path, reason="missing") from exc
    except OSError as exc:
        raise WeightsError(path=path, reason=f"unreadable ({exc.strerror})") from exc


def load_model(files: Mapping[str, bytes], folder: Path) -> Model:
    """Return a model ready to run; `folder` names the files in errors.

    Raises:
        WeightsError: a file does not hold what it should.
    """
    name = ""
    try:
        name = LABELS
        labels = Labels(**{key: tuple(map(str, row)) for key, row in json.loads(files[name]).items()})
        name = TENSOR
        tensor = np.load(io.BytesIO(files[name]), allow_pickle=False).astype(np.float32)
        if tensor.ndim != 3 or len(tensor) != len(labels.dep) or ROOT not in labels.dep:
            raise ValueError("its shape does not fit the labels")
        name = VOCABULARY
        pieces = WordPieces(_lines(files[name]))
        name = LEMMAS
        lemmas = Lemmas(_lines(files[name]))
        name = NETWORK
        run = _runner(files[name])
    except (ValueError, KeyError, TypeError, AttributeError, EOFError, RuntimeError) as exc:
        raise WeightsError(path=folder / name, reason=f"unfit ({exc})") from exc
    return Model(labels, pieces, lemmas, tensor, run)


def _lines(data: bytes) -> list[str]:
    text = data.decode("utf-8").removesuffix("\n")
    return text.split("\n") if text else []


def _runner(network: bytes) -> Callable[[Array, Array, Array], Scores]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # processes are for cores
    options.log_severity_level = 3
    # onnxruntime's fused kernel takes eight times as long as the two steps it replaces.
    slow = ["SkipLayerNormFusion"]
    try:
        session = onnxruntime.InferenceSession(
            network, options, providers=["CPUExecutionProvider"], disabled_optimizers=slow
        )
    except Exception as exc:  # its errors have no base of their own
        raise RuntimeError(str(exc).splitlines()[0]) from exc

    def run(ids: Array, case: Array, first: Array) -> Scores:
        """Score one window. One alone, as quantisation scales over all that is given at once."""
        given = {"ids": ids[None], "case": case[None], "first": first[None]}
        return Scores(*(output[0] for output in session.run(_OUTPUTS, given)))

    return run
