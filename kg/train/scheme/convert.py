"""All rules in their order, and the check that a tree came out."""

from kg.train.conllu import TreeSentence, reaches_root
from kg.train.scheme import clauses, copulas, nominals, prepositions
from kg.train.scheme.draft import Draft, Rule, draft_of
from kg.train.scheme.fixed import Patterns, fixed_expressions

_RENAMED = {
    "nsubj:pass": "nsubjpass",
    "csubj:pass": "csubjpass",
    "aux:pass": "auxpass",
    "obj": "dobj",
    "iobj": "dative",
    "compound:prt": "prt",
    "acl:relcl": "relcl",
    "det:predet": "predet",
    "cc:preconj": "preconj",
    "discourse": "intj",
    "nmod:poss": "poss",
    "advcl:relcl": "advcl",
    "nsubj:outer": "nsubj",
    "csubj:outer": "csubj",
    "obl:unmarked": "npadvmod",
    "nmod:unmarked": "npadvmod",
    "obl:tmod": "npadvmod",
    "nmod:tmod": "npadvmod",
    "obl:npmod": "npadvmod",
    "nmod:npmod": "npadvmod",
    "nmod:desc": "compound",
    "vocative": "npadvmod",
    "dislocated": "dep",
    "reparandum": "dep",
    "list": "dep",
    "orphan": "dep",
    "goeswith": "dep",
    "root": "ROOT",
}


def rename(draft: Draft) -> Draft:
    """Rename the labels that need no other change; the rules after it see ClearNLP's names."""
    new = draft.copy()
    new.labels = [_RENAMED.get(label, label) for label in draft.labels]
    return new


RULES: tuple[Rule, ...] = (  # each sees what those before it made
    nominals.negation,
    nominals.names,
    nominals.dates,
    nominals.amounts,
    nominals.coordination,
    prepositions.prepositions,
    prepositions.prepositional_conjuncts,
    rename,
    copulas.copulas,
    clauses.infinitive_marks,
    clauses.gerunds,
    clauses.existentials,
    clauses.expletives,
    clauses.extraposed_subjects,
    clauses.predicatives,
    clauses.small_clauses,
    nominals.modifiers,
    prepositions.bare_prepositions,
    clauses.speech,
    clauses.clauses_in_a_row,
)


def convert(sentence: TreeSentence, fixed: Patterns | None = None) -> tuple[list[int], list[str]]:
    """Return heads (-1: root) and ClearNLP labels of a sentence.

    `fixed` says how fixed expressions are written; without it their words keep the label 'fixed'.
    """
    draft = draft_of(sentence)
    for rule in RULES:
        draft = rule(draft)
    if fixed is not None:
        draft = fixed_expressions(draft, fixed)
    if not reaches_root(draft.heads):
        draft = rename(draft_of(sentence))
    labels = [
        "ROOT" if head < 0 else "dep" if label == "ROOT" else label
        for head, label in zip(draft.heads, draft.labels, strict=True)
    ]
    return draft.heads, labels
