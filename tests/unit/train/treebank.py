"""Sentences in CoNLL-U for the tests of the training recipe, written as short rows."""

from pathlib import Path

from kg.train.conllu import TreeSentence, parse_trees


def conllu(rows: str, *, document: str = "") -> str:
    """Return CoNLL-U of rows 'form UPOS XPOS head label [lemma]', one a line."""
    lines = [f"# newdoc id = {document}"] if document else []
    for number, row in enumerate(rows.strip().splitlines(), start=1):
        form, pos, tag, head, label, *lemma = row.split()
        lines.append("\t".join((str(number), form, *(lemma or [form]), pos, tag, "_", head, label, "_", "_")))
    return "\n".join(lines) + "\n\n"


def tree(rows: str, *, document: str = "") -> TreeSentence:
    """Return the sentence of short rows."""
    (sentence,) = parse_trees(conllu(rows, document=document).splitlines(keepends=True), Path("test.conllu"))
    return sentence
