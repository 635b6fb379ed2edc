"""Entities across documents: one name one IRI, judgements with a reason, no guesses."""

from collections.abc import Callable

import pytest
from building import ENTITY, Article

from kg.graph import Entity, Graph
from kg.records import DocumentResult

Merge = Callable[..., Graph]


def named(name: str, type_: str, id_: str, **options: object) -> DocumentResult:
    """Return an article that names one entity."""
    article = Article(f"{name} was in the news ({id_}).", id=id_)
    article.entity(name, type_, **options)
    return article.result()


def by_iri(graph: Graph) -> dict[str, Entity]:
    return {entity.iri.removeprefix(ENTITY): entity for entity in graph.entities}


def test_one_full_name_is_one_entity_over_documents(merged: Merge) -> None:
    graph = merged(named("Anna Petrov", "Person", "a"), named("Anna Petrov", "Person", "b"))
    assert list(by_iri(graph)) == ["person/Anna_Petrov"]
    assert len(graph.mentions) == 2


def test_gazetteer_gives_name_and_same_as(merged: Merge) -> None:
    graph = merged(
        named("DPRK", "Country", "a", gazetteer="Q423"),
        named("North Korea", "Country", "b", gazetteer="Q423"),
    )
    (entity,) = graph.entities
    assert (entity.iri, entity.label, entity.aliases) == (
        ENTITY + "place/North_Korea",
        "North Korea",
        ("DPRK",),
    )
    assert entity.same_as == ("http://www.wikidata.org/entity/Q423",)


def test_only_the_gazetteer_gives_same_as(merged: Merge) -> None:
    (entity,) = merged(named("Anna Petrov", "Person", "a", gazetteer="Q999999")).entities
    assert entity.same_as == ()


def test_a_city_that_shares_its_name_with_a_country_is_another_place(merged: Merge) -> None:
    graph = merged(
        named("Luxembourg", "Country", "a", gazetteer="Q32"),
        named("Luxembourg", "City", "b", gazetteer="G2960316"),
    )
    assert {iri: e.type for iri, e in by_iri(graph).items()} == {
        "place/Luxembourg": "Country",
        "place/Luxembourg_G2960316": "City",
    }


@pytest.mark.parametrize(
    ("one", "other", "type_"),
    [
        ("Donald J. Trump", "Donald Trump", "Person"),
        ("Ursula Von Der Leyen", "Ursula von der Leyen", "Person"),
        ("The Westland Bank", "Westland Bank", "Organization"),
        ("Acme Motors Inc", "Acme Motors", "Company"),
    ],
)
def test_variants_are_united_with_a_reason(merged: Merge, one: str, other: str, type_: str) -> None:
    graph = merged(named(one, type_, "a"), named(other, type_, "b"))
    first, second = graph.entities
    assert second.replaced_by == first.iri < second.iri
    assert first.replaced_by == ""
    assert one in second.why[0]
    assert other in second.why[0]
    assert {mention.entity for mention in graph.mentions} == {first.iri, second.iri}


@pytest.mark.parametrize(
    ("one", "other", "type_"),
    [
        ("Anna Petrov", "Anna Petrova", "Person"),
        ("John Smith", "Jon Smith", "Person"),
        ("Bank of Westland", "Westland Bank", "Organization"),
        ("Smith", "John Smith", "Person"),
        ("Westland News", "Westland News Agency", "Organization"),
    ],
)
def test_likeness_unites_nothing(merged: Merge, one: str, other: str, type_: str) -> None:
    graph = merged(named(one, type_, "a"), named(other, type_, "b"))
    assert [entity.replaced_by for entity in graph.entities] == ["", ""]


def test_a_plain_name_goes_with_none_of_two_middle_initials(merged: Merge) -> None:
    graph = merged(*(named(n, "Person", n) for n in ("George H. Bush", "George W. Bush", "George Bush")))
    assert all(entity.replaced_by == "" for entity in graph.entities)


def test_acronym_is_united_where_one_document_spells_it_out(merged: Merge) -> None:
    long = named("Westland News Agency", "Organization", "a", aliases=("WNA",))
    graph = merged(long, named("WNA", "Organization", "b"))
    entities = by_iri(graph)
    short, full = entities["organization/WNA"], entities["organization/Westland_News_Agency"]
    assert {short.replaced_by, full.replaced_by} == {"", short.iri}
    assert short.label == "Westland News Agency"
    assert short.why == ("'WNA' is the acronym of 'Westland News Agency' in a",)


def test_acronym_of_two_bodies_is_neither(merged: Merge) -> None:
    graph = merged(
        named("Westland News Agency", "Organization", "a", aliases=("WNA",)),
        named("Western Naval Academy", "Organization", "b", aliases=("WNA",)),
        named("WNA", "Organization", "c"),
    )
    assert all(entity.replaced_by == "" for entity in graph.entities)


def test_acronym_without_a_document_that_links_it_stays_apart(merged: Merge) -> None:
    graph = merged(named("Westland News Agency", "Organization", "a"), named("WNA", "Organization", "b"))
    assert all(entity.replaced_by == "" for entity in graph.entities)


@pytest.mark.parametrize(("others", "united"), [((), True), (("Olga Petrov",), False)])
def test_lone_surname_joins_the_only_bearer_in_its_document(
    merged: Merge, others: tuple[str, ...], united: bool
) -> None:
    article = Article(f"Anna Petrov spoke. {' '.join(others)} came. Mrs Petrov left.".replace("  ", " "))
    for name in ("Anna Petrov", *others):
        article.entity(name, "Person")
    article.entity("Mrs Petrov", "Person", name="Petrov", scope="document")
    elsewhere = named("Ivan Petrov", "Person", "b")
    graph = merged(article.result(), elsewhere)
    key = article.document.key
    lone = by_iri(graph)[f"person/{key}/Petrov"]
    assert lone.document == key
    assert lone.replaced_by == (ENTITY + "person/Anna_Petrov" if united else "")


def test_two_nameless_things_of_one_document_stay_two(merged: Merge) -> None:
    article = Article("One company sued another company.")
    article.entity("One company", "Company", name="company", scope="document")
    article.entity("another company", "Company", name="company", scope="document")
    assert len(merged(article.result()).entities) == 2


def test_type_is_the_best_supported_and_finest(merged: Merge) -> None:
    results = [named("Harbour Board", "Organization", str(n)) for n in range(3)]
    graph = merged(*results, named("Harbour Board", "GovernmentBody", "z"))
    assert graph.entities[0].type == "GovernmentBody"
