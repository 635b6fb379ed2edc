"""What is not English is set aside; short texts are taken for English."""

import pytest

from kg.read.language import foreign

ENGLISH = (
    "The ministry said on Monday that it had sent forty lorries to the border, where they would be"
    " loaded with flour. It did not say when they would be back, but drivers told a local newspaper"
    " that they had been hired for nine days."
)
NAMES = (
    "An army lorry overturns near Kaduna, Kaduna State, Nigeria, injuring nine people, including transport"
    " minister Emeka Chukwudi Obaseki, energy minister Musa Ibrahim Danladi and regional commissioner Tunde"
    " Adebayo Okonkwo."
)
FRENCH = (
    "Le ministère a déclaré lundi qu'il avait envoyé quarante camions à la frontière, où ils seraient"
    " chargés de farine. Il n'a pas dit quand ils reviendraient, mais des chauffeurs ont expliqué à un"
    " journal local qu'ils avaient été engagés pour neuf jours."
)
GERMAN = (
    "Das Ministerium teilte am Montag mit, es habe vierzig Lastwagen an die Grenze geschickt, wo sie mit"
    " Mehl beladen werden sollen. Wann sie zurückkehren, sagte es nicht; Fahrer erklärten einer Zeitung,"
    " sie seien für neun Tage angeheuert worden."
)


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (ENGLISH, "", ""),
        (ENGLISH.upper(), "", ""),
        (
            "Fishing boats detain crew near Ponape, Yap, Kosrae; navy sends vessels: Tarawa, Majuro. " * 3,
            "",
            "",
        ),
        (ENGLISH, "fr", ""),
        (FRENCH, "", "French"),
        (FRENCH, "en", "French"),
        (GERMAN, "", "German"),
        (FRENCH[:90], "", ""),
        (FRENCH[:90], "fr-FR", "French"),
        (ENGLISH[:90], "fr", ""),
        ("Сорок грузовиков отправлены к границе.", "", "in Cyrillic script"),
        ("四十辆卡车已经出发前往边境。", "", "Chinese or Japanese"),
        ("President Abbas (محمود عباس) met ministers in Paris. 🇫🇷🤝", "", ""),
        ("", "", ""),
        ("2024: 5 + 5", "", ""),
    ],
)
def test_foreign(text: str, declared: str, expected: str) -> None:
    assert foreign(text, declared) == expected
