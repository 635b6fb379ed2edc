"""Make a spaCy pipeline folder around the files of a network, for shipping and for `spacy.load`."""

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.annotate.network.tokens import set_token_rules
from kg.annotate.network.weights import DIGESTS, FILES, LABELS, LEMMAS, NETWORK, TENSOR, VOCABULARY, digest


def write_folder(
    path: Path,
    *,
    network: Path,
    labels: Path,
    maps: Mapping[str, Sequence[str]],
    vocab: Path,
    lemmas: Path,
    meta: Mapping[str, Any],
    choices: Mapping[str, float] | None = None,
) -> None:
    """Write the folder `path`; other files in it, such as a card, are left alone.

    `network` is the quantised graph, `labels` the label tensor (.npy, kept as float16), `maps` the
    labels (dep, tag, pos, ner), `vocab` the word pieces, `lemmas` the table; `meta` goes to
    meta.json (name, version, license, ...), `choices` (pieces, crossing, leeway) to the component's settings.

    Raises:
        OSError: a file cannot be read or written.
        WeightsError: the parts do not fit each other.
    """
    import numpy as np
    import spacy

    from kg.annotate.network.component import FACTORY

    parts = path / FACTORY
    parts.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(network, parts / NETWORK)
    np.save(parts / TENSOR, np.load(labels, allow_pickle=False).astype(np.float16))
    _dump(parts / LABELS, {key: list(maps[key]) for key in ("dep", "tag", "pos", "ner")})
    shutil.copyfile(vocab, parts / VOCABULARY)
    shutil.copyfile(lemmas, parts / LEMMAS)
    _dump(parts / DIGESTS, {name: digest((parts / name).read_bytes()) for name in FILES})
    nlp = spacy.blank("en", meta=dict(meta))
    pipe: Any = nlp.add_pipe(FACTORY, config=dict(choices or {}))
    pipe.from_disk(parts)
    set_token_rules(nlp)
    nlp.to_disk(path)


def _dump(path: Path, data: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8", newline="\n")
