"""Names, pronouns and descriptions: which mentions become one entity."""

import pytest
from resolve_trees import document

from kg.records import DocumentResult
from kg.resolve.resolve import resolve
from kg.schema import load_schema

ANNA = "Anna Berg spoke."
KARL_SELLS = "Karl Holm sold Acme Corporation."
MINISTER = "Anna Berg, the Norwegian minister, spoke."


def read(*texts: str, publisher: str = "", apart: bool = False) -> DocumentResult:
    return resolve(*document(*texts, publisher=publisher, apart=apart), [], load_schema())


def entities(result: DocumentResult) -> dict[str, list[str]]:
    return {e.name: [m.span.text for m in e.mentions] for e in result.entities}


LINKS = [
    # names
    ((ANNA, "Berg left early."), {"Anna Berg": ["Anna Berg", "Berg"]}),
    (("Berg left early.", ANNA), {"Anna Berg": ["Berg", "Anna Berg"]}),
    ((ANNA, "Anna apologised."), {"Anna Berg": ["Anna Berg", "Anna"]}),
    (("Kim Min-ho resigned.", "Kim apologised."), {"Kim Min-ho": ["Kim Min-ho", "Kim"]}),
    (("Omar al-Hadi resigned.", "Hadi apologised."), {"Omar al-Hadi": ["Omar al-Hadi", "Hadi"]}),
    (("Acme Corporation lost money.", "Acme cut jobs."), {"Acme Corporation": ["Acme Corporation", "Acme"]}),
    (
        ("The National Grain Board (NGB) met on Monday.", "NGB approved the plan."),
        {
            "National Grain Board": [
                "The National Grain Board",
                "The National Grain Board (NGB)",
                "NGB",
                "NGB",
            ]
        },
    ),
    # one family: the title decides
    (
        ("Anna Berg met Karl Berg.", "Mr Berg smiled.", "Mrs Berg smiled."),
        {"Anna Berg": ["Anna Berg", "Mrs Berg"], "Karl Berg": ["Karl Berg", "Mr Berg"]},
    ),
    # a capital acts for its country, or is a place
    (("Oslo has agreed to the plan.",), {"Norway": ["Oslo"]}),
    (("Oslo and Helsinki have agreed to the plan.",), {"Norway": ["Oslo"], "Finland": ["Helsinki"]}),
    (("Oslo's drone programme grew.",), {"Norway": ["Oslo's"]}),
    (("Norway accused Helsinki of delays.",), {"Norway": ["Norway"], "Finland": ["Helsinki"]}),
    (("The talks took place in Oslo.",), {"Oslo": ["Oslo"]}),
    (("Oslo's mayor resigned.",), {"Oslo": ["Oslo's"]}),
    # groups of a nation
    (
        ("Norwegian troops crossed the border.", "The Norwegian troops went home."),
        {
            "Norway": ["Norwegian", "Norwegian"],
            "Norwegian troops": ["Norwegian troops", "The Norwegian troops"],
        },
    ),
    # descriptions
    (
        ("Anna Berg, the leader of Norway, spoke.", "The Norwegian leader smiled."),
        {
            "Anna Berg": [
                *("Anna Berg", "Anna Berg, the leader of Norway", "the leader of Norway"),
                "The Norwegian leader",
            ]
        },
    ),
    (
        (MINISTER, "The minister smiled."),
        {
            "Anna Berg": [
                *("Anna Berg", "Anna Berg, the Norwegian minister", "the Norwegian minister"),
                "The minister",
            ]
        },
    ),
    (
        ("Norwegian minister Anna Berg spoke.", "The minister smiled."),
        {"Anna Berg": ["Anna Berg", "Norwegian minister Anna Berg", "The minister"]},
    ),
    (
        ("Norway thanked Karl Holm and Peter Lund, the Swedish minister.",),
        {"Karl Holm": ["Karl Holm"], "Peter Lund": ["Peter Lund", "the Swedish minister"]},
    ),
    (
        ("The Royal Academy of Music met.", "The academy approved the plan."),
        {"Royal Academy of Music": ["The Royal Academy of Music", "The academy"]},
    ),
    ((KARL_SELLS, "The company cut jobs."), {"Acme Corporation": ["Acme Corporation", "The company"]}),
    (("Norway signed a treaty.", "The country shares a border."), {"Norway": ["Norway", "The country"]}),
    (
        ("The talks took place in Oslo.", "The Oslo region grew."),
        {"Oslo": ["Oslo", "The Oslo region", "Oslo"]},
    ),
    (("Norway signed a treaty.", "The Swedish side agreed."), {"Sweden": ["The Swedish side", "Swedish"]}),
    (("The police arrested a man in Oslo.", "The man smiled."), {"man": ["a man in Oslo", "The man"]}),
    # pronouns
    ((ANNA, "She smiled."), {"Anna Berg": ["Anna Berg", "She"]}),
    (
        (KARL_SELLS, "It had lost money."),
        {"Karl Holm": ["Karl Holm"], "Acme Corporation": ["Acme Corporation", "It"]},
    ),
    (
        (KARL_SELLS, "He smiled."),
        {"Karl Holm": ["Karl Holm", "He"], "Acme Corporation": ["Acme Corporation"]},
    ),
    (("In his speech, Karl Holm thanked Peter Lund.",), {"Karl Holm": ["his", "Karl Holm"]}),
    (
        ("In their report, Acme Corporation praised the plan.",),
        {"Acme Corporation": ["their", "Acme Corporation"]},
    ),
    (("Karl Holm told Peter Lund that he would resign.",), {"Karl Holm": ["Karl Holm", "he"]}),
    (("Karl Holm praised himself.",), {"Karl Holm": ["Karl Holm", "himself"]}),
    (("Acme Corporation said its profit rose.",), {"Acme Corporation": ["Acme Corporation", "its"]}),
    (("Karl Holm, who lives in Oslo, arrived.",), {"Karl Holm": ["Karl Holm", "who"]}),
    (
        ("Acme Corporation paid the workers.", "They went home."),
        {"Acme Corporation": ["Acme Corporation"], "workers": ["the workers", "They"]},
    ),
    (
        ("Finance minister Karl Holm arrived.", "The minister of finance smiled."),
        {"Karl Holm": ["Finance minister Karl Holm", "Karl Holm", "The minister of finance"]},
    ),
    # the first person
    (('"I will resign," Anna Berg said.',), {"Anna Berg": ["I", "Anna Berg"]}),
    (
        (MINISTER, '"We will help our country," Berg said.'),
        {"Norway": ["Norwegian", "We", "our", "our country"]},
    ),
]


@pytest.mark.parametrize(("texts", "expected"), LINKS, ids=lambda value: str(value)[:50])
def test_links(texts: tuple[str, ...], expected: dict[str, list[str]]) -> None:
    found = entities(read(*texts))
    assert {name: sorted(found.get(name, [])) for name in expected} == {
        name: sorted(mentions) for name, mentions in expected.items()
    }


ALONE = [
    ((ANNA, "He smiled."), "He"),  # a woman
    ((KARL_SELLS, "She smiled."), "She"),  # a man and a company
    (("Acme Corporation lost money.", "He smiled."), "He"),  # a company
    (("Karl Holm and Peter Lund arrived.", "He smiled."), "He"),  # two men alike
    (("Karl Holm saw him.",), "him"),  # never its own subject
    (("Acme Corporation lost money.", "It is clear that prices rose."), "It"),
    (("Anna Berg, the leader of Norway, spoke.", "The Swedish leader smiled."), "The Swedish leader"),
    (("The company cut jobs.",), "The company"),
    (("Acme Corporation sued Birk Corporation.", "He smiled."), "He"),
    (("Norway and Sweden signed a treaty.", "The country shares a border."), "The country"),
    (("Karl Holm sold Acme Corporation.", "The woman smiled."), "The woman"),
    (("Our partners have gained ground.",), "Our"),  # nobody known to publish
    (("The man smiled.",), "The man"),  # a single unnamed one
    (("Finance minister Karl Holm arrived.", "The health minister smiled."), "The health minister"),
]


@pytest.mark.parametrize(("texts", "words"), ALONE, ids=lambda value: str(value)[:50])
def test_uncertain_stays_unlinked(texts: tuple[str, ...], words: str) -> None:
    mentions = [m.span.text for e in read(*texts).entities for m in e.mentions]
    assert words not in mentions


def test_person_and_company_of_one_name_stay_apart() -> None:
    found = entities(read("Karl Holm founded Holm Industries.", "It had lost money."))
    assert found["Karl Holm"] == ["Karl Holm"]
    assert found["Holm Industries"] == ["Holm Industries", "It"]


def test_bare_surname_of_two_introduced_together_is_local() -> None:
    result = read("Anna Berg met Karl Berg.", "Berg left early.")
    lone = [e for e in result.entities if e.name == "Berg"]
    assert [(e.scope, [m.span.text for m in e.mentions]) for e in lone] == [("document", ["Berg"])]


def test_surname_reaches_another_story_of_the_page() -> None:
    assert entities(read(ANNA, "Berg left early.", apart=True)) == {"Anna Berg": ["Anna Berg", "Berg"]}


def test_first_person_outside_quotations_is_the_publisher() -> None:
    found = entities(read("Our partners have gained ground.", publisher="Ministry of Trade"))
    assert found["Ministry of Trade"] == ["Our"]


def test_gender_told_by_a_pronoun_holds_for_its_own_cluster_only() -> None:
    found = entities(read("Kim Min-ho resigned.", "He smiled.", "She smiled."))
    assert found["Kim Min-ho"] == ["Kim Min-ho", "He"]


def test_pronoun_does_not_reach_into_another_story() -> None:
    assert entities(read(ANNA, "She smiled.", apart=True)) == {"Anna Berg": ["Anna Berg"]}


def test_entities_say_what_they_are() -> None:
    result = read(
        MINISTER, "Berg left early.", "Oslo has agreed to the plan.", "Norwegian troops crossed the border."
    )
    found = {e.name: e for e in result.entities}
    anna, norway, troops = found["Anna Berg"], found["Norway"], found["Norwegian troops"]
    assert (anna.type, anna.family, anna.scope, anna.aliases) == ("Person", "person", "global", ("Berg",))
    assert (norway.type, norway.family, norway.gazetteer) == ("Country", "place", "Q20")
    assert {m.kind for m in norway.mentions} == {"demonym", "metonym"}
    assert (troops.family, troops.scope) == ("group", "global")
    assert anna.key == "0-9"
    assert [m.kind for m in anna.mentions] == ["name", "epithet", "epithet", "name"]


def test_every_mention_has_a_reason_and_its_words() -> None:
    texts = (MINISTER, "She smiled.", "Oslo has agreed to the plan.", "The minister smiled.")
    result = read(*texts)
    for entity in result.entities:
        for mention in entity.mentions:
            assert mention.why
            assert 0.0 < mention.score <= 1.0
            assert result.document.text[mention.span.start : mention.span.end] == mention.span.text


def test_a_mention_belongs_to_one_entity() -> None:
    result = read(MINISTER, "She smiled.", KARL_SELLS, "He smiled.", "The company cut jobs.")
    spans = [m.span for e in result.entities for m in e.mentions]
    assert len(spans) == len(set(spans))
    assert len({e.key for e in result.entities}) == len(result.entities)
