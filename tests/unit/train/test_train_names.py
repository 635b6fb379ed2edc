"""Names for training: marked ones, agreed ones, links."""

from pathlib import Path

import pytest

from kg.train.corpora import Corpora
from kg.train.entities.agreed import merge_agreed
from kg.train.entities.align import Aligned, align, find_words, offsets_of
from kg.train.entities.anchors import Votes, anchors
from kg.train.entities.layer import Layer
from kg.train.entities.marked import merge_hand, merge_marked, seen_by
from kg.train.entities.places import Places, load_places
from kg.train.entities.types import trim
from kg.train.errors import CorpusLineError, MaterialError
from kg.train.parses import Entity
from kg.train.texts import Link, Text

PLACES = Places(frozenset(("Peru", "Georgia")), frozenset(("Peruvian", "Quechua")), frozenset(("Texas",)))


def entities(text: str) -> list[Entity]:
    """Read 'first end label, ...'."""
    parts = [part.split() for part in text.split(",") if part.strip()]
    return [Entity(int(first), int(end), label) for first, end, label in parts]


def shown(tags: tuple[str | None, ...]) -> str:
    return " ".join("?" if tag is None else tag for tag in tags)


# source, words, marked, leading pipeline, second pipeline, expected tags
MARKED = {
    "a person stays": ("wikigold", "Ana Reyes left", "0 2 PERSON", "", "", "B-PERSON I-PERSON O"),
    "the and 's are cut off": ("wikigold", "the Rimac 's", "0 3 ORG", "", "", "O B-ORG O"),
    "a country is a GPE": ("wikigold", "Peru won", "0 1 LOC", "0 1 ORG", "", "B-GPE O"),
    "a region is a GPE": ("wikigold", "Texas won", "0 1 LOC", "", "", "B-GPE O"),
    "a pipeline tells places apart": ("wikigold", "Ande hill", "0 1 LOC", "0 1 LOC", "", "B-LOC O"),
    "or facilities": ("wikigold", "Gate Nine", "0 2 LOC", "0 1 FAC", "", "B-FAC I-FAC"),
    "or a name's last word": ("wikigold", "Rimac River", "0 2 LOC", "0 2 ORG", "", "B-LOC I-LOC"),
    "else a place is a GPE": ("wikigold", "Huaraz won", "0 1 LOC", "", "", "B-GPE O"),
    "other names as a pipeline says": (
        "wikigold", "Sol Cup", "0 2 MISC", "0 2 EVENT", "", "B-EVENT I-EVENT",
    ),
    "or as the gazetteer": ("wikigold", "Quechua song", "0 1 MISC", "0 1 DATE", "", "B-NORP O"),
    "or unknown": ("wikigold", "Sol song", "0 1 MISC", "", "", "? O"),
    "dates count": ("crossner", "in May", "1 2 DATE", "", "", "O B-DATE"),
    "unless a pipeline has a number": (
        "crossner", "in May 2021", "1 2 DATE", "1 3 DATE", "1 3 DATE", "O B-DATE I-DATE",
    ),
    "events of GUM need a pipeline": ("gum", "the fair", "1 2 EVENT", "", "", "O ?"),
    "which says what they are": ("gum", "Sol Fair", "0 2 EVENT", "0 2 ORG", "", "B-ORG I-ORG"),
    "a language is one": ("grobid", "Quechua is", "0 1 NORP", "0 1 LANGUAGE", "", "B-LANGUAGE O"),
    "an organisation may be a country": ("wikigold", "Georgia won", "0 1 ORG", "0 1 GPE", "", "B-GPE O"),
    "or a people": ("wikigold", "Quechua won", "0 1 ORG", "", "", "B-NORP O"),
    "the first of two marks counts": (
        "wikigold", "Ana Reyes", "0 2 PERSON, 1 2 LOC", "", "", "B-PERSON I-PERSON",
    ),
    "noisy: the gazetteer is right": ("gmb", "Peru won", "0 1 ORG", "", "", "B-GPE O"),
    "noisy: and of peoples": ("gmb", "Peruvian coast", "0 1 LOC", "", "", "B-NORP O"),
    "noisy: a longer organisation": (
        "gmb", "Bank of Lima", "2 3 LOC", "0 3 ORG", "0 3 ORG", "B-ORG I-ORG I-ORG",
    ),
    "noisy: not if one pipeline sees it": (
        "gmb", "Bank of Lima", "2 3 LOC", "0 3 ORG", "", "? ? ?",
    ),
    "noisy: another type by both": ("gmb", "Reyes won", "0 1 ORG", "0 1 PERSON", "0 1 PERSON", "B-PERSON O"),
    "noisy: other borders are unknown": ("gmb", "Ana Reyes", "0 1 PERSON", "0 2 PERSON", "", "? ?"),
    "noisy: what it misses is unknown": (
        "gmb", "Reyes won", "", "0 1 PERSON", "0 1 PERSON", "? O",
    ),
    "what a corpus does not mark is none": (
        "wikigold", "Reyes won", "", "0 1 PERSON", "0 1 PERSON", "O O",
    ),
    "types it does not know, by both": ("wikigold", "Act 5", "", "0 2 LAW", "0 2 LAW", "B-LAW I-LAW"),
    "by the leading one alone": ("wikigold", "Act 5", "", "0 2 LAW", "", "? ?"),
    "by the second alone": ("wikigold", "Act 5", "", "", "0 1 LAW", "? O"),
    "numbers too": ("grobid", "5 men", "", "", "0 1 CARDINAL", "? O"),
    "types it knows, by the second alone": ("grobid", "Reyes won", "", "", "0 1 PERSON", "O O"),
    "peoples that nobody saw": ("wikigold", "a Peruvian", "", "", "", "O B-NORP"),
}  # fmt: skip


@pytest.mark.parametrize("name", MARKED)
def test_marked_names_are_completed(name: str) -> None:
    source, text, marked, leading, second, expected = MARKED[name]
    seen = seen_by(text.split(), entities(leading), entities(second))
    tags = merge_marked(source, Aligned(tuple(entities(marked)), frozenset()), seen, PLACES)
    assert shown(tags) == expected


@pytest.mark.parametrize(
    ("leading", "second", "expected"),
    [
        ("0 1 PERSON", "0 1 PERSON", "B-PERSON O"),  # nobody marked it, both see it
        ("0 1 PERSON", "", "? O"),
        ("", "", "? O"),
    ],
)
def test_words_that_nobody_has_looked_at_are_left_to_the_pipelines(
    leading: str, second: str, expected: str
) -> None:
    seen = seen_by(["Reyes", "won"], entities(leading), entities(second))
    assert shown(merge_marked("wikigold", Aligned((), frozenset((0,))), seen, PLACES)) == expected


def test_a_corpus_that_nobody_knows_is_named() -> None:
    with pytest.raises(MaterialError, match=r"newsnames.*known corpora.*wikigold"):
        merge_marked("newsnames", Aligned((), frozenset()), seen_by(["a"], [], []), PLACES)


def test_marks_of_our_own_count_as_they_are() -> None:
    words = ["the", "Peruvian", "Bank", "of", "Lima", "'s", "5", "men", "and", "6"]
    leading = entities("1 2 NORP, 6 7 CARDINAL, 9 10 CARDINAL")
    seen = seen_by(words, leading, entities("6 7 CARDINAL"))
    tags = merge_hand(Aligned(tuple(entities("0 6 ORG")), frozenset((8,))), seen)
    assert shown(tags) == "O B-ORG I-ORG I-ORG I-ORG O B-CARDINAL O ? ?"


# anchors, leading, second, expected
AGREED = {
    "both": ("", "0 2 ORG", "0 2 ORG", "B-ORG I-ORG O"),
    "other borders": ("", "0 2 ORG", "1 2 ORG", "? ? O"),
    "other types": ("", "0 2 ORG", "0 2 FAC", "? ? O"),
    "one": ("", "", "1 2 ORG", "O ? O"),
    "a link": ("0 2 FAC", "", "", "B-FAC I-FAC O"),
    "a link that one reads otherwise": ("0 2 FAC", "0 2 ORG", "", "B-FAC I-FAC O"),
    "a link inside a name of both": ("0 1 GPE", "0 2 ORG", "0 2 ORG", "B-ORG I-ORG O"),
    "a link inside a name of one": ("0 1 GPE", "0 2 ORG", "", "B-GPE ? O"),
    "links that overlap": ("0 2 FAC, 1 3 ORG", "", "", "B-FAC I-FAC O"),
}


@pytest.mark.parametrize("name", AGREED)
def test_open_text_has_the_names_that_two_pipelines_see(name: str) -> None:
    links, leading, second, expected = AGREED[name]
    seen = seen_by(["Gate", "Nine", "opened"], entities(leading), entities(second))
    assert shown(merge_agreed(seen, entities(links))) == expected


def vote(page: str, name: str, labels: list[str]) -> Votes:
    """Return the votes on links to a page, each a whole text, as the leading pipeline types them."""
    votes = Votes()
    words = name.split()
    for label in labels:
        text = Text("wce", "x", name, links=(Link(0, len(name), page),))
        told = [Entity(0, len(words), label)] if label else []
        offsets = find_words(words, name)
        votes.add(text, seen_by(words, told, []), offsets)
    return votes


@pytest.mark.parametrize(
    ("page", "name", "labels", "expected"),
    [
        ("Rimac (bank)", "Rimac", ["ORG", "ORG", "ORG", "", "GPE"], "ORG"),  # three of four
        ("Rimac (bank)", "Rimac", ["ORG", "ORG"], ""),  # too few
        ("Rimac (bank)", "Rimac", ["ORG", "ORG", "ORG", "GPE", "GPE"], ""),  # no agreement
        ("Peru", "Peru", ["ORG"] * 5, "GPE"),  # the gazetteer knows better
        ("Peru", "Peruvian", ["ORG"] * 5, "NORP"),
        ("Rimac", "rimac", ["ORG"] * 5, ""),  # no name
        ("al-Rimac", "al-Rimac", ["ORG"] * 5, "ORG"),
        ("Lima Police", "Lima Police", ["PERSON"] * 5, "ORG"),  # a police is no person
        ("Lima Bank", "Lima Bank", [], "ORG"),
        ("Lima Airport", "Lima Airport", [], "FAC"),
        ("2021 elections", "2021 elections", [], "EVENT"),
        ("Battle of Lima", "Battle of Lima", [], "EVENT"),
        ("Rimac River", "Rimac River", [], "LOC"),
        ("Lima East", "Lima East", [], ""),
        ("Police", "Police", [], ""),  # one word tells nothing
    ],
)
def test_links_get_the_type_that_most_say(page: str, name: str, labels: list[str], expected: str) -> None:
    assert vote(page, name, labels).type_of(page, name, PLACES) == expected


def test_votes_on_a_page_count_for_links_with_its_name() -> None:
    votes = vote("Rimac", "Rimac", ["ORG"] * 3)
    votes.by_text.clear()
    assert votes.type_of("Rimac", "Rimac", PLACES) == "ORG"
    assert votes.type_of("Rimac", "The Rim", PLACES) == ""


def test_links_that_cut_words_are_no_anchors() -> None:
    text = Text(
        "wce", "x", "the Lima Bank's head", links=(Link(0, 13, "B"), Link(4, 12, "B"), Link(3, 3, "B"))
    )
    words = ["the", "Lima", "Bank", "'s", "head"]
    seen = seen_by(words, [], [])
    found = anchors(text, seen, find_words(words, text.text), Votes(), PLACES)
    assert found == [Entity(1, 3, "ORG")]


def test_a_layer_writes_names_over_the_unknown() -> None:
    layer = Layer(4, (0,))
    layer.hide(Entity(1, 3, "ORG"))
    layer.put(Entity(2, 4, "GPE"))
    assert shown(layer.tags()) == "? ? B-GPE I-GPE"
    assert not layer.is_free(Entity(3, 4, "")) and layer.is_free(Entity(0, 2, ""))
    assert layer.hides(Entity(0, 1, "")) and not layer.hides(Entity(3, 4, ""))


@pytest.mark.parametrize(
    ("words", "entity", "expected"),
    [
        ("The Hague", "0 2 GPE", "1 2 GPE"),
        ("The", "0 1 GPE", "0 1 GPE"),
        ("The Sea", "0 2 WORK_OF_ART", "0 2 WORK_OF_ART"),
        ("the day", "0 2 DATE", "0 2 DATE"),
        ("Peru ’s", "0 2 GPE", "0 1 GPE"),
    ],
)
def test_names_are_trimmed(words: str, entity: str, expected: str) -> None:
    assert [trim(words.split(), *entities(entity))] == entities(expected)


def test_marked_characters_become_words() -> None:
    text = Text(
        "x",
        "1",
        "In Lima, 3% won.",
        (Entity(3, 7, "LOC"), Entity(9, 10, "MONEY"), Entity(9, 9, "ORG")),
        ((12, 14),),
    )
    words = ["In", "Lima", ",", "3%", "won", "."]
    offsets = offsets_of([0, 3, 7, 9, 12, 15], words)
    assert offsets == find_words(words, text.text)
    assert align(text, offsets, hide_cut=True) == Aligned((Entity(1, 2, "LOC"),), frozenset((3, 4)))
    assert align(text, offsets, hide_cut=False) == Aligned((Entity(1, 2, "LOC"),), frozenset((4,)))


def test_words_of_another_text_do_not_fit() -> None:
    with pytest.raises(MaterialError, match="do not fit"):
        find_words(["Lima", "won"], "Lima w")


GAZETTEER = (
    "label\tiso2\tiso3\tisoN\tqid\tgeonameid\tnames\tdemonyms\tpersons\tcapital\n"
    "Peru\tPE\t\t\t\t\tthe Andean republic|P\tPeruvian|Pe\tLimean\tLima\n"
)


def corpora(folder: Path, gazetteer: str = GAZETTEER) -> Corpora:
    (folder / "lexicon").mkdir()
    (folder / "lexicon" / "gazetteer_countries.tsv").write_text(gazetteer, encoding="utf-8")
    (folder / "lexicon" / "country_names_manual.tsv").write_text(
        "# own names\niso2\tlabel\tnames\tdemonyms\nCL\tChile\tRepublic of Chile\tChilean\n", encoding="utf-8"
    )
    return Corpora(folder)


def test_places_come_from_the_lexicon(tmp_path: Path) -> None:
    places = load_places(corpora(tmp_path))
    assert places.names == {"Peru", "the Andean republic", "Lima", "Chile", "Republic of Chile"}
    assert {"Peruvian", "Peruvians", "Limean", "Limeans", "Chilean", "Muslims"} <= places.peoples
    assert "Pe" not in places.peoples and "Muslimss" not in places.peoples
    assert {"Texas", "New York"} <= places.regions


def test_a_short_line_of_the_lexicon_is_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusLineError, match=r"gazetteer_countries\.tsv, line 2"):
        load_places(corpora(tmp_path, GAZETTEER.replace("\tLima", "")))
