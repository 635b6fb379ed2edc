"""Names: what the pipeline gives, repaired and typed over the whole document."""

import pytest
from annotated import draft, named

from kg.annotate.names import name_sentences

P = "NNP"
ONE = [
    # text, the pipeline's, tags ('word=TAG'), names
    ("the kingdom of Atlantis fell", "GPE:the kingdom of Atlantis", "Atlantis=NNP the=DT of=IN", [
        ("Atlantis", "GeopoliticalEntity")]),
    ("They saw Boris Petrov's house.", "PERSON:Boris Petrov's", "Boris=NNP Petrov=NNP 's=POS", [
        ("Boris Petrov", "Person")]),
    ("He met Mr Petrov there.", "PERSON:Mr Petrov", "Mr=NNP Petrov=NNP", [("Petrov", "Person")]),
    ("He met President Boris Petrov.", "PERSON:President Boris Petrov",
     "President=NNP Boris=NNP Petrov=NNP", [
        ("Boris Petrov", "Person")]),
    ("He met Russian President Boris Petrov.", "PERSON:Russian President Boris Petrov",
     "Russian=JJ President=NNP Boris=NNP Petrov=NNP", [
         ("Russian", "Nationality"), ("Boris Petrov", "Person")]),
    ("He met Anna and Boris Petrov.", "PERSON:Anna and Boris Petrov",
     "Anna=NNP and=CC Boris=NNP Petrov=NNP", [
        ("Anna", "Person"), ("Boris Petrov", "Person")]),
    ("It is in Bosnia and Herzegovina.", "GPE:Bosnia|GPE:Herzegovina",
     "in=IN Bosnia=NNP and=CC Herzegovina=NNP", [
        ("Bosnia and Herzegovina", "Country")]),
    ("It joined as to Parts I and II.", "ORG:Parts I|ORG:II", "Parts=NNPS I=NNP II=NNP", []),
    ("the Dow fell to 600", "ORG:Dow", "the=DT Dow=NNP", [("Dow", "Measure")]),
    ("They fled Tropical Storm Velmar.", "ORG:Tropical Storm Velmar", "Tropical=NNP Storm=NNP Velmar=NNP", [
        ("Tropical Storm Velmar", "Disaster")]),
    ("They flew the shuttle Velmar.", "ORG:Velmar", "shuttle=NN Velmar=NNP", [("Velmar", "Spacecraft")]),
    ("They read Velmar.com there.", "ORG:Velmar.com", "Velmar.com=NNP", [("Velmar.com", "Software")]),
    ("the Labour party won", "NORP:Labour", "Labour=NNP party=NN", [("Labour party", "PoliticalParty")]),
    ("He lives in London E17 now.", "GPE:London E17", "in=IN London=NNP E17=NNP", [
        ("London", "City"), ("E17", "Thing")]),
    ("By Velmar Talor / The Times", "ORG:Velmar Talor", "By=IN Velmar=NNP Talor=NNP", [
        ("Velmar Talor", "Person")]),
    ("It was a Nice place.", "", "Nice=JJ", []),
    ("He had Velmar's disease.", "PERSON:Velmar", "Velmar=NNP", [("Velmar", "Disease")]),
    ("They told news agency Velmar.", "PERSON:Velmar", "Velmar=NNP", [("Velmar", "MediaOrganization")]),
    ("the Chief Technological Officer of it", "PERSON:Technological Officer",
     "Chief=NNP Technological=NNP Officer=NNP", []),
    ("the Velmar Observatory of Human Rights", "ORG:Velmar Observatory of Human Rights",
     "Velmar=NNP Observatory=NNP of=IN Human=NNP Rights=NNPS", [
        ("Velmar Observatory of Human Rights", "Organization")]),
    ("He left on Tuesday.", "PERSON:Tuesday", "Tuesday=NNP", []),
    ("He came in May.", "PERSON:May", "May=NNP in=IN", []),
    ("He met Theresa May.", "PERSON:Theresa", "Theresa=NNP May=NNP", [("Theresa May", "Person")]),
    ("It paid 20 Euros.", "ORG:Euros", "Euros=NNPS", []),
    ("It paid SEK9 million.", "ORG:SEK9", "SEK9=NNP", []),
    ("He saw him@site.org there.", "ORG:him@site.org", "him@site.org=NNP", []),
    ("the kebab shop closed", "PERSON:kebab shop", "", []),
    ("He met the President.", "PERSON:President", "President=NNP the=DT", []),
    ("He left the United States.", "ORG:United States", "United=NNP States=NNP the=DT", [
        ("United States", "Country")]),
    ("It hit Georgia.", "PERSON:Georgia", "Georgia=NNP", [("Georgia", "Country")]),
    ("He met Michael Jordan.", "PERSON:Michael Jordan", "Michael=NNP Jordan=NNP", [
        ("Michael Jordan", "Person")]),
    ("Workers of Velmar Corp left.", "PERSON:Velmar Corp", "Velmar=NNP Corp=NNP of=IN", [
        ("Velmar Corp", "Company")]),
    ("It hit Velmar River.", "PERSON:Velmar River", "Velmar=NNP River=NNP", [
        ("Velmar River", "BodyOfWater")]),
    ("It hit Velmar Airport.", "ORG:Velmar Airport", "Velmar=NNP Airport=NNP", [
        ("Velmar Airport", "Facility")]),
    ("It hit Velmar Province.", "", "Velmar=NNP Province=NNP", [("Velmar Province", "Region")]),
    ("It read Velmar magazine.", "ORG:Velmar", "Velmar=NNP", [("Velmar", "MediaOrganization")]),
    ("It sank the USS Velmar there.", "ORG:USS Velmar", "USS=NNP Velmar=NNP the=DT", [
        ("USS Velmar", "Ship")]),
    ("the Ministry of Health and Labour left", "ORG:the Ministry of Health|ORG:Labour",
     "the=DT Ministry=NNP of=IN Health=NNP and=CC Labour=NNP left=VBD", [
        ("Ministry of Health and Labour", "GovernmentBody")]),
    ("the Ministry of Trade of Russia left", "ORG:the Ministry of Trade|GPE:Russia",
     "the=DT Ministry=NNP of=IN Trade=NNP Russia=NNP left=VBD", [
         ("Ministry of Trade of Russia", "GovernmentBody")]),
    ("Velmar University and Talmor College left", "ORG:Velmar University and Talmor College",
     "Velmar=NNP University=NNP and=CC Talmor=NNP College=NNP", [
        ("Velmar University", "EducationalOrganization"), ("Talmor College", "EducationalOrganization")]),
    ("the Velmar Agreement failed", "GPE:Velmar", "Velmar=NNP Agreement=NNP the=DT", [
        ("Velmar Agreement", "Agreement")]),
    ("He cited the Clean Water Act.", "LAW:Clean Water", "Clean=NNP Water=NNP Act=NNP the=DT", [
        ("Clean Water Act", "Law")]),
    ("He had an AK-47 there.", "", "AK-47=NN an=DT", [("AK-47", "Weapon")]),
    ("Two Qx-27 jets left.", "", "Qx-27=NN jets=NNS", [("Qx-27", "Aircraft")]),
    ("It got Velmar ballistic missiles.", "PRODUCT:Velmar", "Velmar=NNP ballistic=JJ missiles=NNS", [
        ("Velmar", "Weapon")]),
    ("It got Velmar 2 tanks.", "PRODUCT:Velmar 2", "Velmar=NNP 2=CD tanks=NNS", [("Velmar 2", "Weapon")]),
    ("He met Boris Day there.", "PERSON:Boris Day", "Boris=NNP Day=NNP", [("Boris Day", "Person")]),
    ("They met Kim Jong-un there.", "PERSON:Kim Jong", "Kim=NNP Jong=NNP -=HYPH un=NNP", [
        ("Kim Jong-un", "Person")]),
    ("They met Zine Talmor Ben Velmar there.", "PERSON:Zine Talmor|PERSON:Ben Velmar",
     "Zine=NNP Talmor=NNP Ben=NNP Velmar=NNP", [("Zine Talmor Ben Velmar", "Person")]),
    ("It hit Muslim women.", "NORP:Muslim", "Muslim=JJ", [("Muslim", "EthnicOrReligiousGroup")]),
    ("They met spokesman Velmar Talmor there.", "ORG:Velmar Talmor", "Velmar=NNP Talmor=NNP", [
        ("Velmar Talmor", "Person")]),
    ("They met Velmar Talmor, who left.", "ORG:Velmar Talmor", "Velmar=NNP Talmor=NNP", [
        ("Velmar Talmor", "Person")]),
    ("the West hit Talmor", "LOC:West|GPE:Talmor", "West=NNP the=DT Talmor=NNP", [
        ("West", "Place"), ("Talmor", "GeopoliticalEntity")]),
    ("They left the North there.", "LOC:North", "North=NNP the=DT", [("North", "Place")]),
    ("They left north of there.", "LOC:north", "north=RB", []),
    ("The Talmor Centre for Velmar Studies left.", "ORG:Talmor Centre for Velmar Studies",
     "Talmor=NNP Centre=NNP for=IN Velmar=NNP Studies=NNP", [
        ("Talmor Centre for Velmar Studies", "Organization")]),
    ("They met harry talmor there.", "PERSON:harry talmor", "harry=NNP talmor=NNP", [
        ("harry talmor", "Person")]),
    ("They left talmor there.", "GPE:talmor", "talmor=NN", []),
    ("They left Talmor E17 there.", "GPE:Talmor", "Talmor=NNP E17=NNP", [
        ("Talmor", "GeopoliticalEntity"), ("E17", "Thing")]),
    ("It hit the Velmar there.", "", "Velmar=NNP the=DT", [("Velmar", "Thing")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ents", "tags", "wanted"), ONE)
def test_names_of_one_sentence(text, ents, tags, wanted):
    item = draft(text, ents, f"{tags} hit=VBD met=VBD saw=VBD left=VBD")
    name_sentences([item])
    assert named(item) == wanted


def name_all(*items):
    name_sentences(list(items))
    return [named(item) for item in items]


def test_a_surname_agrees_with_the_full_name():
    one = draft("They met Anna Velmar there.", "PERSON:Anna Velmar", "Anna=NNP Velmar=NNP")
    two = draft("They saw Velmar there.", "ORG:Velmar", "Velmar=NNP")
    assert name_all(one, two) == [[("Anna Velmar", "Person")], [("Velmar", "Person")]]


def test_a_surname_that_the_pipeline_missed_is_found():
    one = draft("They met Anna Velmar there.", "PERSON:Anna Velmar", "Anna=NNP Velmar=NNP")
    two = draft("Velmar spoke.", "", "Velmar=NNP spoke=VBD")
    assert name_all(one, two)[1] == [("Velmar", "Person")]


def test_most_mentions_decide():
    items = [
        draft("They saw Talmor there.", f"{label}:Talmor", "Talmor=NNP") for label in ("ORG", "GPE", "ORG")
    ]
    assert name_all(*items) == [[("Talmor", "Organization")]] * 3


def test_a_clear_sign_makes_a_class_finer():
    items = [draft("They read Talmor there.", "ORG:Talmor", "Talmor=NNP") for _ in range(5)]
    items.append(draft("They read Talmor magazine.", "ORG:Talmor", "Talmor=NNP"))
    assert name_all(*items) == [[("Talmor", "MediaOrganization")]] * 6


def test_a_middle_name_stands_for_the_person():
    one = draft("They met Ana Velmar Talmor.", "PERSON:Ana Velmar Talmor", "Ana=NNP Velmar=NNP Talmor=NNP")
    two = draft("They saw Velmar there.", "ORG:Velmar", "Velmar=NNP")
    assert name_all(one, two)[1] == [("Velmar", "Person")]


def test_a_word_written_small_elsewhere_is_no_name():
    one = draft("Hydrogen burned.", "ORG:Hydrogen", "Hydrogen=NNP burned=VBD")
    two = draft("They burned hydrogen there.", "", "hydrogen=NN")
    assert name_all(one, two) == [[], []]


def test_an_acronym_in_brackets_takes_the_class_of_the_name():
    item = draft(
        "the Velmar Food Agency (VFA) spoke", "ORG:the Velmar Food Agency|PERSON:VFA",
        "the=DT Velmar=NNP Food=NNP Agency=NNP VFA=NNP",
    )  # fmt: skip
    assert name_all(item) == [[("Velmar Food Agency", "GovernmentBody"), ("VFA", "GovernmentBody")]]


def test_a_headline_in_large_letters_makes_no_names_of_its_words():
    head = draft(
        "Velmar Signs Climate Treaty", "", "Velmar=NNP Signs=NNP Climate=NNP Treaty=NNP", heading=True
    )
    body = draft("They saw Velmar there.", "ORG:Velmar", "Velmar=NNP")
    assert name_all(head, body) == [[("Velmar", "Organization")], [("Velmar", "Organization")]]


def test_the_gazetteer_is_kept_with_the_name():
    item = draft(
        "the North Korean army left Moscow", "NORP:North Korean|GPE:Moscow", "North=JJ Korean=JJ Moscow=NNP"
    )
    name_sentences([item])
    demonym, city = item.sentence.names
    assert (demonym.kind, demonym.gazetteer, demonym.canonical) == ("demonym", "Q423", "North Korea")
    assert (city.kind, city.type, city.canonical) == ("name", "City", "Moscow")


def test_names_never_overlap_and_rise():
    item = draft(
        "Boris Petrov of the Bank of Velmar met Anna",
        "PERSON:Boris Petrov|ORG:the Bank|GPE:Velmar|PERSON:Anna",
        "Boris=NNP Petrov=NNP of=IN the=DT Bank=NNP Velmar=NNP met=VBD Anna=NNP",
    )  # fmt: skip
    name_sentences([item])
    assert named(item) == [
        ("Boris Petrov", "Person"), ("Bank of Velmar", "FinancialInstitution"), ("Anna", "Person")
    ]  # fmt: skip
    s = item.sentence
    assert [s.name_at[i] for i in range(len(s))] == [0, 0, -1, -1, 1, 1, 1, -1, 2]
