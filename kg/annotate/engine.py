"""The spaCy pipeline behind the reader: nothing else knows which one it is."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from kg.annotate.boundaries import boundaries
from kg.annotate.cues import words as word_set
from kg.errors import ModelError, WeightsError
from kg.settings import DEFAULT_PACKAGE

# Labels that the grammar and the names are written for: one missing means another scheme.
PARSER_LABELS = word_set(
    "nsubj nsubjpass dobj dative prep pobj agent attr acomp xcomp ccomp pcomp advcl acl relcl appos conj cc "
    "poss compound neg aux auxpass mark npadvmod prt oprd nummod amod advmod det punct"
)
NAME_LABELS = word_set("PERSON ORG GPE LOC FAC NORP EVENT LAW PRODUCT WORK_OF_ART")
COMPONENTS = ("tagger", "parser", "lemmatizer", "ner")
OWN = "kg_english"  # the pipeline that comes with the package
NETWORK = "kg_network"  # its one component, which does the work of those above
BATCH = 64  # texts a batch; bounds the memory, never the result

# Prefixes that leave a hyphenated word whole, as in the treebank that the labels come from; and words whose
# full stop or brackets are theirs: 'Rs. 20 million', 'Fr. Karl Holm', '[T]he firm take[s]'.
_WHOLE = re.compile(
    r"(?:anti|co|counter|cyber|de|e|ex|extra|hyper|inter|intra|mid|mini|multi|neo|non|over|post|pre|pro|quasi|re|"
    r"self|semi|sub|super|trans|ultra|un|under|vice)-[a-z]{2,}|(?-i:Rs|Fr|Msgr)\.|"
    r"\[[a-z]{1,12}\][a-z]+|[a-z]+\[[a-z]{1,12}\]",
    re.IGNORECASE,
)
_SPLITS = "kg_boundaries"

Context = TypeVar("Context")


@dataclass(frozen=True, slots=True)
class Engine:
    """A loaded English pipeline; `pipe` is the only way to use it."""

    name: str
    version: str
    licence: str
    _nlp: Any = field(repr=False)

    def info(self) -> dict[str, str]:
        """Return what a report says about the pipeline."""
        from spacy.about import __version__ as spacy_version

        return {
            "model": self.name,
            "version": self.version,
            "licence": self.licence,
            "spacy": spacy_version,
        }

    def pipe(self, texts: Iterable[tuple[str, Context]]) -> Iterator[tuple[Any, Context]]:
        """Yield a spaCy Doc for each text, in order, with what was given beside the text."""
        return iter(self._nlp.pipe(texts, as_tuples=True, batch_size=BATCH))


@lru_cache(maxsize=2)
def load_engine(model: str) -> Engine:
    """Return the pipeline of a name or folder; loaded once.

    Raises:
        ModelError: it is not installed, not English, or has other parts or labels.
        WeightsError: a file of the network is missing or damaged.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # processes are for cores
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    nlp = _own() if model == OWN else _load(model)
    if reason := unfit(nlp):
        raise ModelError(name=model, reason=reason, package=DEFAULT_PACKAGE)
    prepare(nlp)
    meta = nlp.meta
    return Engine(model, str(meta.get("version", "")), str(meta.get("license", "")), nlp)


def own_folder() -> Path:
    """Return where the pipeline that comes with the package lies."""
    return Path(__file__).resolve().parent.parent / "model"


def _own() -> Any:
    folder = own_folder()
    for name in ("config.cfg", "meta.json"):
        if not (folder / name).is_file():
            raise WeightsError(path=folder / name, reason="missing")
    try:
        return _load(str(folder))
    except ModelError as exc:
        raise WeightsError(path=folder, reason=f"damaged ({exc.values['reason']})") from exc


def _load(model: str) -> Any:
    import spacy

    import kg.annotate.network.component  # noqa: F401 known to spaCy even where entry points are not read

    try:
        return spacy.load(model)
    except (OSError, ImportError, ValueError, TypeError, KeyError) as exc:
        reason = "it is not installed" if "E050" in str(exc) else str(exc).splitlines()[0]
        raise ModelError(name=model, reason=reason, package=DEFAULT_PACKAGE) from exc


def unfit(nlp: Any) -> str:
    """Return why a pipeline cannot be used, '' when it can."""
    if nlp.lang != "en":
        return f"its language is {nlp.lang!r}, not English"
    if NETWORK in nlp.pipe_names:
        labels = nlp.get_pipe(NETWORK).label_data
        arcs, names = labels.get("dep", ()), labels.get("ner", ())
    elif missing := [name for name in COMPONENTS if name not in nlp.pipe_names]:
        return f"it has no {', '.join(missing)}"
    else:
        arcs, names = nlp.get_pipe("parser").labels, nlp.get_pipe("ner").labels
    if absent := sorted(PARSER_LABELS - set(arcs)):
        return f"its parser does not know the labels {', '.join(absent[:5])}"
    if absent := sorted(NAME_LABELS - set(names)):
        return f"its names do not know the labels {', '.join(absent[:5])}"
    return ""


def prepare(nlp: Any) -> None:
    """Fit tokenizer and sentence splits to news."""
    from spacy.language import Language

    nlp.tokenizer.token_match = _WHOLE.fullmatch
    if not Language.has_factory(_SPLITS):
        Language.component(_SPLITS, func=mark_boundaries)
    nlp.add_pipe(_SPLITS, before=NETWORK if NETWORK in nlp.pipe_names else "parser")


def mark_boundaries(doc: Any) -> Any:
    """Tell the parser where sentences must and must not begin."""
    from spacy.attrs import SENT_START, SPACY

    if len(doc) > 1:
        words = [token.text for token in doc]
        marks = boundaries(words, doc.to_array(SPACY).tolist())
        doc.from_array([SENT_START], _column(marks))
    return doc


def _column(marks: list[int]) -> Any:
    import numpy

    return numpy.asarray(marks, dtype="int64").astype("uint64").reshape(-1, 1)
