"""Chains that people marked, and the weights that are learnt from them."""

from kg.train.chains import parse_chains
from kg.train.coreference import learn
from kg.train.oracle import Choice

CONLLU = """\
# newdoc id = one
# newpar
1\tAnna\t_\t_\t_\t_\t_\t_\t_\tEntity=(1-person-new-cf1-1-coref
2\tBerg\t_\t_\t_\t_\t_\t_\t_\tEntity=1)
3\tsaw\t_\t_\t_\t_\t_\t_\t_\t_
4\ther\t_\t_\t_\t_\t_\t_\t_\tEntity=(2-person-new-cf2-2-sgl(1-person-giv-cf1-1-ana)
5\tson\t_\t_\t_\t_\t_\t_\t_\tEntity=2)

# newpar
1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tdo\t_\t_\t_\t_\t_\t_\t_\t_
2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
# newdoc id = two
# newpar
1\tOslo\t_\t_\t_\t_\t_\t_\t_\tEntity=(1-place-new-cf1-1-sgl)
"""


def test_chains_keep_their_words() -> None:
    first, second = parse_chains(CONLLU.splitlines())
    assert first.text == "Anna Berg saw her son\n\ndo n't"
    spans = {chain: [first.text[a:b] for a, b in spans] for chain, spans in first.chains.items()}
    assert spans == {"1": ["Anna Berg", "her"], "2": ["her son"]}
    assert first.document().stories[0].paragraphs == ((0, 21), (23, 29))
    assert [second.text[a:b] for a, b in second.chains["1"]] == ["Oslo"]


def test_weights_favour_what_is_right() -> None:
    choices = [
        Choice("it", (("near",), ("far",)), (True, False), ("none",)),
        Choice("it", (("far",),), (False,), ("none",)),
    ] * 6
    weights = learn("it", choices)
    assert weights["near"] > 0.0 > weights["far"]
    assert learn("it", choices) == weights


def test_rare_features_get_no_weight() -> None:
    choices = [Choice("he", (("seldom",),), (True,), ("none",))]
    assert "seldom" not in learn("he", choices)
