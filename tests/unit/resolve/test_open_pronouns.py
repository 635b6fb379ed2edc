"""Which pronouns stay open, and which ones the tree alone tells."""

import pytest
from resolve_trees import document

from kg.records import DocumentResult, Filler, Span
from kg.resolve.mentions import Found
from kg.resolve.resolve import _Linker, find_entities, resolve
from kg.schema import load_schema


def read(*texts: str) -> DocumentResult:
    return resolve(*document(*texts), [], load_schema())


def chains(result: DocumentResult) -> list[list[str]]:
    return [[m.span.text for m in e.mentions] for e in result.entities]


def pronoun(*texts: str, word: str) -> Found:
    discourse = find_entities(*document(*texts), load_schema())
    return [m for row in discourse.found for m in row if m.kind == "pronoun" and m.lemma == word][-1]


HOTEL = "The hotel in Oslo has ten floors."
CLOSED = "Acme Corporation closed its mines."

OPEN = [
    ((HOTEL, 'Anna Berg said: "It is pure greed."'), "it"),  # she has not read the sentence before
    ((HOTEL, 'Anna Berg said: "It was amazing."'), "it"),
    ((CLOSED, '"They knew the risks," said Anna Berg.'), "they"),
    ((CLOSED, "It was decided to close the port."), "it"),  # nothing is meant
    (("The volcano erupted and it sailed north.",), "it"),  # no place sails
    (("The court found it to be unlawful.",), "it"),
    (  # water and power
        (
            "The police arrested two workers.",
            "Many areas lost water and power, and might not get them back.",
        ),
        "them",
    ),
    # a mother speaks for no son
    (("Karl Holm left.", 'Karl Holm\'s mother, Anna Berg, said: "We are tired of waiting."'), "we"),
    (("Foreign tourists left Oslo.", "Four were hurt; they asked for help."), "they"),  # the four
    (("An ally of the president, he was jailed.",), "he"),  # nobody inside what describes him
    (("The court said it was a mistake to free him.",), "it"),  # what is judged stands behind
    (("The club has ten members, although a union spoke.", "It was founded in Oslo."), "it"),
]


@pytest.mark.parametrize(("texts", "word"), OPEN, ids=lambda value: str(value)[:50])
def test_open(texts: tuple[str, ...], word: str) -> None:
    found = pronoun(*texts, word=word)
    assert found.cluster is None, found.why


TOLD = [
    # quoted words inside a sentence go on with it
    (('The council said the firm "lost its way".',), "its", "the firm"),
    # a predicate is nothing to come back to
    (("The church was a museum.", "Berg praised it."), "it", "The church"),
    (("The festival became a market.", "Critics liked it."), "it", "The festival"),
    # who says so, not what it belongs to or what was told before
    (("The firm's parent company said it would appeal.",), "it", "The firm's parent company"),
    (("The company said the plant was old and that it would close.",), "it", "The company"),
    # who was asked answers
    (
        (
            "Peter Lund met Karl Holm.",
            "The reporters asked Peter Lund about Karl Holm, but he declined to comment.",
        ),
        *("he", "Peter Lund"),
    ),
    # who told the sentence before
    (("The army said it lost ten men.", "They said the town was quiet."), "they", "The army"),
    (("Officers met the protesters, and one of them died.",), "them", "the protesters"),
    # the object of the verb before
    (("Workers collected the letters and sent them to Oslo.",), "them", "the letters"),
    (("The police arrested a tall man and released him.",), "him", "a tall man"),
    # no attack speaks
    (
        ("Pirates boarded the ships and the attacks ended.", "They said the crew was safe."),
        "they",
        "Pirates",
    ),
]


@pytest.mark.parametrize(("texts", "word", "meant"), TOLD, ids=lambda value: str(value)[:50])
def test_told(texts: tuple[str, ...], word: str, meant: str) -> None:
    found = pronoun(*texts, word=word)
    assert found.cluster is not None
    assert meant in [m.words for m in found.cluster.found]


def test_kin_of_the_same_surname_is_somebody_else() -> None:
    found = chains(
        read(
            "Anna Berg was born in Oslo.", "Her mother, Anna Lee Berg, lost the case.", "Berg won the prize."
        )
    )
    assert next(chain for chain in found if "Berg" in chain) == ["Anna Berg", "Her", "Berg"]


def test_one_of_many_with_a_name_is_the_bearer() -> None:
    text = "One of these groups, Acme Corporation, opposed the plan and said it would sue."
    (found,) = (m for m in find_entities(*document(text), load_schema()).found[0] if m.lemma == "one")
    assert found.cluster is not None
    assert "Acme Corporation" in found.cluster.names


def test_a_form_of_address_names_nobody() -> None:
    assert read('"I met the minister today," Honourable said.').entities == ()


@pytest.mark.parametrize(("score", "refs"), [(0.4, ()), (0.6, ("church",))])
def test_a_guess_is_told_as_a_pronoun(score: float, refs: tuple[str, ...]) -> None:
    texts = ("The church was a museum.", "Berg praised it.")
    discourse = find_entities(*document(*texts), load_schema())
    found = next(m for m in discourse.found[1] if m.lemma == "it")
    found.score = score
    span = Span(found.start, found.stop, "it")
    linker = _Linker(discourse, {id(found.cluster): "church"})
    assert linker.refs(Filler(span, span, "pronoun")) == refs
    assert linker.guessed() == (set() if refs else {found.start})
