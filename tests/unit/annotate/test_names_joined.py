"""Names made whole or cut in two: firms, papers, couples, pairs of places, regions by direction."""

import pytest
from annotated import draft, named

from kg.annotate.firms import firms
from kg.annotate.names import name_sentences

CASES = [
    # text, the pipeline's, tags ('word=TAG'), names
    ("They sued Velmar & Talor, LLP today.", "ORG:Velmar & Talor", "Velmar=NNP Talor=NNP LLP=NNP", [
        ("Velmar & Talor, LLP", "Company")]),
    ("They sued Anna Talor & Sons today.", "PERSON:Anna Talor", "Anna=NNP Talor=NNP Sons=NNPS", [
        ("Anna Talor & Sons", "Company")]),
    ("the Velmar Herald said so", "GPE:Velmar", "the=DT Velmar=NNP Herald=NNP", [
        ("Velmar Herald", "MediaOrganization")]),
    ("the Bill and Velma Talor Foundation gave", "PERSON:Bill|ORG:Velma Talor Foundation",
     "the=DT Bill=NNP and=CC Velma=NNP Talor=NNP Foundation=NNP gave=VBD", [
        ("Bill and Velma Talor Foundation", "NonProfit")]),
    ("the Kenya-Uganda border closed", "GPE:Kenya|GPE:Uganda", "the=DT Kenya=NNP Uganda=NNP", [
        ("Kenya", "Country"), ("Uganda", "Country")]),
    ("the London-Paris train stopped", "GPE:London-Paris", "the=DT London=NNP Paris=NNP", [
        ("London", "City"), ("Paris", "City")]),
    ("They left Guinea-Bissau today.", "GPE:Guinea-Bissau", "Guinea=NNP Bissau=NNP", [
        ("Guinea-Bissau", "Country")]),
    ("They live in Southern Kenya now.", "LOC:Southern Kenya", "in=IN Southern=NNP Kenya=NNP", [
        ("Southern Kenya", "Region")]),
    ("It left the Velmar Space Center on Velmar-1.", "FAC:Velmar Space Center",
     "the=DT Velmar=NNP Space=NNP Center=NNP on=IN Velmar-1=NNP", [
        ("Velmar Space Center", "Facility"), ("Velmar-1", "Thing")]),
    ("She worked for siemens and toyota.", "", "She=PRP worked=VBD for=IN and=CC", [
        ("toyota", "Company")]),
    ("She ate an apple and an orange.", "", "She=PRP ate=VBD an=DT and=CC", []),
    ("Shares of Apple fell.", "ORG:Apple", "Shares=NNS of=IN Apple=NNP fell=VBD", [("Apple", "Company")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ents", "tags", "names"), CASES, ids=[case[0] for case in CASES])
def test_names_are_whole(text: str, ents: str, tags: str, names: list[tuple[str, str]]) -> None:
    one = draft(text, ents, tags)
    name_sentences([one])
    assert named(one) == names


def test_list_of_firms_tells_words_apart() -> None:
    assert firms()["toyota"] is False
    assert firms()["apple"] is True
    assert firms()["lehman brothers"] is False
