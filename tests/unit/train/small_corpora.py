"""A folder of small corpora of own sentences, and a teacher that parses by rules of thumb."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from treebank import conllu

LEFT = "Ana PROPN NNP 2 nsubj\nleft VERB VBD 0 root leave\nLima PROPN NNP 2 obj"
SLOW = (  # long enough to be told from other sentences
    "The DET DT 2 det\ntruck NOUN NN 4 nsubj\nnever ADV RB 4 advmod\nreached VERB VBD 0 root reach\n"
    "the DET DT 6 det\nnorthern ADJ JJ 7 amod\nbridge NOUN NN 4 obj\nn't PART RB 4 advmod\n. PUNCT . 4 punct"
)
HELD = (
    "Some DET DT 2 det\nfishermen NOUN NNS 3 nsubj\nmended VERB VBD 0 root mend\n"
    "their PRON PRP$ 5 nmod:poss\nnets NOUN NNS 3 obj\nnear ADP IN 8 case\n"
    "the DET DT 8 det\nharbour NOUN NN 3 obl\n. PUNCT . 3 punct"
)
HELD_TEXT = "Some fishermen mended their nets near the harbour."
OPEN = "Reyes opened the new market hall of Huaraz on Monday morning."
HIDDEN = "Nobody expected that the old ferry would sink so close to the shore."
LINKED = "Protests went on in Huaraz while the council met behind closed doors."
NAMED = "The Rimac flows through Lima and reaches the sea near Callao."

GAZETTEER = "Peru\tPE\t\t\t\t\t\tPeruvian\t\tLima\n"


def rows(*records: dict[str, Any]) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def write(folder: Path) -> Path:
    """Write the corpora and return their folder."""
    files = {
        "treebank/gum-train-news.conllu": conllu(LEFT, document="GUM_news_a")
        + conllu(SLOW, document="GUM_news_b"),
        "treebank/ewt-train.conllu": conllu(LEFT, document="weblog-a"),
        "treebank/ewt-dev.conllu": conllu(LEFT, document="weblog-b") + conllu(HELD, document="weblog-c"),
        "treebank/gum-test-news.conllu": conllu(HELD, document="GUM_news_c"),
        "ner/gum.train.jsonl": rows(
            {"id": "GUM_news_a-1", "text": "Ana left Lima", "ents": [[0, 3, "PERSON"]]}
        ),
        "ner/uner-ewt.train.jsonl": rows({"id": "b-1", "text": "Ana left Lima", "ents": [[9, 13, "LOC"]]}),
        "ner/wikigold.train.jsonl": rows(
            {"id": "w-1", "text": NAMED, "ents": [[0, 9, "LOC"], [24, 28, "LOC"]]},
            {"id": "w-2", "text": HELD_TEXT, "ents": []},
        ),
        "corpus/wikinews_1.jsonl": rows(
            {"id": "n-1", "text": f"{OPEN}\nToo short here\n{HIDDEN}"}, {"id": "n-2", "text": LINKED}
        ),
        "corpus/wp_current_events_items.jsonl": rows(
            {"id": "e-1-1", "text": LINKED, "links": [{"start": 20, "end": 26, "page": "Huaraz"}]},
            {"id": "e-2-1", "text": "Peru wins the cup again.", "links": []},
        ),
        "lexicon/gazetteer_countries.tsv": GAZETTEER,
        "lexicon/country_names_manual.tsv": "# own\nPE\tPeru\t\tPeruvian\n",
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


class Teacher:
    """Hangs every word on the first, and takes words in capitals inside a sentence for `label`."""

    def __init__(self, label: str = "GPE") -> None:
        import spacy

        self.vocab = spacy.blank("en").vocab
        self.make, self.label = spacy.blank("en"), label

    def pipe(self, inputs: Iterable[Any], batch_size: int) -> Iterator[Any]:
        for item in inputs:
            yield self._parsed(self.make(item) if isinstance(item, str) else item)

    def _parsed(self, doc: Any) -> Any:
        from spacy.tokens import Doc

        words = [token.text for token in doc]
        names = [f"B-{self.label}" if i and word[0].isupper() else "O" for i, word in enumerate(words)]
        return Doc(
            self.vocab,
            words=words,
            spaces=[bool(token.whitespace_) for token in doc],
            heads=[0] * len(words),
            deps=["ROOT", *["dep"] * (len(words) - 1)],
            tags=["NN"] * len(words),
            ents=names,
        )
