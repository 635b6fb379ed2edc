"""Nationalities that stand alone: one citizen, a people, a language."""

import pytest

from kg.annotate.nationalities import settle_nationalities
from kg.gazetteer import load_gazetteer
from kg.tree import Name, Sentence

# word/TAG>head:dep, the nationality starred; then kind and class
CASES = [
    ("An/DT>1:det *Egyptian/NNP>3:nsubjpass was/VBD>3:auxpass held/VBN>3:ROOT", "citizen", "Person"),
    ("the/DT>1:det *Dane/NNP>2:nsubj lost/VBD>2:ROOT", "citizen", "Person"),
    ("old/JJ>1:amod *Syrian/NNP>2:nsubj fell/VBD>2:ROOT", "citizen", "Person"),
    ("beat/VBD>0:ROOT a/DT>2:det *Swede/NNP>0:dobj", "citizen", "Person"),
    ("the/DT>1:det *British/NNP>2:nsubj lost/VBD>2:ROOT", "demonym", "Nationality"),
    ("the/DT>1:det *Chinese/NNPS>2:nsubj lost/VBD>2:ROOT", "demonym", "Nationality"),
    ("a/DT>2:det *Russian/JJ>2:amod ship/NN>3:nsubj sank/VBD>3:ROOT", "demonym", "Nationality"),
    ("translated/VBN>0:ROOT into/IN>0:prep *Russian/NNP>1:pobj", "name", "Thing"),
    ("speaks/speak/VBZ>0:ROOT *Russian/NNP>0:dobj", "name", "Thing"),
    ("beat/VBD>0:ROOT *Russian/NNP>0:dobj", "demonym", "Nationality"),
]


def sentence(table: str) -> Sentence:
    words, lemmas, tags, deps, heads, names = [], [], [], [], [], []
    for i, cell in enumerate(table.split()):
        body, _, link = cell.rpartition(">")
        word, *lemma, tag = body.lstrip("*").split("/")
        if body.startswith("*"):
            names.append(Name(i, i + 1, "Nationality", "Q1", "Somewhere", "demonym"))
        head, dep = link.split(":")
        for column, value in ((words, word), (lemmas, [word, *lemma][-1]), (tags, tag), (deps, dep)):
            column.append(value)
        heads.append(int(head))
    starts = [sum(len(w) + 1 for w in words[:i]) for i in range(len(words))]
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    pos = ["X"] * len(words)
    return Sentence(0, 0, 0, words, lemmas, pos, tags, deps, heads, starts, ends, " ".join(words), names)


@pytest.mark.parametrize(("table", "kind", "type_"), CASES, ids=[case[0] for case in CASES])
def test_nationality(table: str, kind: str, type_: str) -> None:
    one = sentence(table)
    settle_nationalities(one, load_gazetteer())
    assert [(name.kind, name.type) for name in one.names] == [(kind, type_)]
