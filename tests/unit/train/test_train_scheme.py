"""Trees of Universal Dependencies become ClearNLP trees, construction by construction."""

from importlib import import_module
from pathlib import Path

import pytest
from treebank import tree

from kg.train.parses import Parse
from kg.train.scheme import clauses, nominals, prepositions
from kg.train.scheme.convert import RULES, convert
from kg.train.scheme.draft import Draft, draft_of
from kg.train.scheme.fixed import expression, from_plain, learn_fixed, plain

convert_module = import_module("kg.train.scheme.convert")


def cases() -> dict[str, tuple[str, str]]:
    """Return name -> rows 'form UPOS XPOS head label [lemma]' and 'head label' of each word."""
    text = (Path(__file__).parent / "constructions.txt").read_text(encoding="utf-8")
    found = {}
    for block in text.split("## ")[1:]:
        name, _, rest = block.partition("\n")
        rows, _, expected = rest.partition("=> ")
        found[name] = (rows, expected.strip())
    return found


CASES = cases()
BECAUSE = tree(
    """We PRON PRP 2 nsubj
    stayed VERB VBD 0 root stay
    because ADP IN 5 case
    of ADP IN 3 fixed
    rain NOUN NN 2 obl"""
)
BECAUSE_OF = ((-1, "prep"), (0, "pcomp"))


def told(heads: list[int], labels: list[str]) -> str:
    return ", ".join(f"{head + 1} {label}" for head, label in zip(heads, labels, strict=True))


@pytest.mark.parametrize("name", CASES)
def test_a_construction_is_rewritten(name: str) -> None:
    rows, expected = CASES[name]
    assert told(*convert(tree(rows))) == expected


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_leaves_what_it_is_given_alone_and_says_what_it_does(rule) -> None:
    for rows, _ in CASES.values():
        draft = draft_of(tree(rows))
        before = draft.copy()
        rule(draft)
        assert draft == before
    assert rule.__doc__


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        (nominals.names, "name"),
        (nominals.dates, "date"),
        (nominals.amounts, "amount"),
        (nominals.coordination, "coordination"),
        (prepositions.prepositions, "prepositions in a row"),
        (clauses.infinitive_marks, "object control"),
    ],
)
def test_a_rule_stands_alone(rule, name: str) -> None:
    draft = draft_of(tree(CASES[name][0]))
    done = rule(draft)
    assert (done.heads, done.labels) != (draft.heads, draft.labels)


def test_every_tree_has_roots_named_so_and_no_other_word() -> None:
    for rows, _ in CASES.values():
        heads, labels = convert(tree(rows))
        assert [head < 0 for head in heads] == [label == "ROOT" for label in labels]


def test_a_tree_that_rules_would_bend_to_a_circle_stays_the_treebanks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def bend(draft: Draft) -> Draft:
        new = draft.copy()
        new.heads = [1, 2, 0]
        return new

    monkeypatch.setattr(convert_module, "RULES", (bend,))
    rows, _ = CASES["small clause"]
    assert told(*convert(tree("\n".join(rows.splitlines()[:3])))) == "2 nsubj, 0 ROOT, 2 dobj"


def test_a_fixed_expression_is_written_as_its_pattern_says() -> None:
    assert told(*convert(BECAUSE)) == "2 nsubj, 0 ROOT, 2 prep, 3 fixed, 3 pobj"
    heads, labels = convert(BECAUSE, {"because of\tprep": BECAUSE_OF})
    assert told(heads, labels) == "2 nsubj, 0 ROOT, 2 prep, 3 pcomp, 4 pobj"
    other = convert(BECAUSE, {"because of\tmark": BECAUSE_OF})
    assert other == convert(BECAUSE)


def test_what_hangs_on_a_fixed_expression_goes_to_its_top() -> None:
    sentence = tree(
        """so ADV RB 4 advmod
        more ADV RBR 4 advmod
        than ADP IN 2 fixed
        ten NUM CD 0 root
        just ADV RB 2 advmod"""
    )
    top_last = {"more than\tadvmod": ((1, "amod"), (-1, "quantmod"))}
    assert told(*convert(sentence, top_last)) == "4 advmod, 3 amod, 4 quantmod, 0 ROOT, 3 advmod"


def test_words_that_are_apart_are_no_fixed_expression() -> None:
    rows = "as ADP IN 3 advmod\nvery ADV RB 3 advmod\nwell ADV RB 0 root\nas ADP IN 1 fixed"
    assert expression(tree(rows), 0) == []
    assert expression(BECAUSE, 2) == [2, 3]


def test_patterns_are_learned_from_what_a_teacher_writes_most_often() -> None:
    def parse(of_head: int, of_label: str) -> Parse:
        labels = ("nsubj", "ROOT", "prep", of_label, "pobj")
        return Parse(BECAUSE.words, BECAUSE.spaces, (1, -1, 1, of_head, 3), labels, BECAUSE.tags, ())

    labels = convert(BECAUSE)[1]
    usual, odd = parse(2, "pcomp"), parse(1, "prep")
    found = learn_fixed([BECAUSE] * 3, [labels] * 3, [usual, odd, usual])
    assert found == {"because of\tprep": BECAUSE_OF}
    assert learn_fixed([BECAUSE], [labels], [usual]) == {}
    assert from_plain(plain(found)) == found
