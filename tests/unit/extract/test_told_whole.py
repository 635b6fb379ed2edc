"""What a phrase or a fact would lose to its neighbours: regions, ages, dates, causes, the end of a list."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    ("The hall was closed as a result of heavy rain.", ["The hall | was closed as a result of | heavy rain"]),
    ("Adams was fined as part of a deal.", ["Adams | was fined as | part of a deal"]),
    ("The firm is buying and selling land.", ["The firm | is buying | land", "The firm | selling | land"]),
    ("People buy and eat bread.", ["People | buy | bread", "People | eat | bread"]),
    (
        "Ten people were killed in floods in the Tarn, Vesle and Orm regions.",
        [
            "Ten people | were killed in | floods in the Tarn, Vesle and Orm regions"
            " | location=the Tarn, Vesle and Orm regions"
        ],
    ),
    (
        "Officials told people over the age of 65 to stay at home.",
        [
            "Officials | told | people over the age of 65 | topic=to stay at home",
            "people over the age of 65 | to stay at | home | [requested]",
        ],
    ),
    (
        "The thief hid in a barn about 10 miles from the village.",
        ["The thief | hid in | a barn about 10 miles from the village"],
    ),
    (
        "The council extended the deadline for filing claims by two weeks.",
        ["The council | extended | the deadline for filing claims | manner=by two weeks"],
    ),
    (
        "The quake struck at a depth of 10 kilometres late on Friday.",
        ["The quake | struck at | a depth of 10 kilometres"],
    ),
    (
        "The city opened a library named after the poet on Saturday.",
        ["The city | opened | a library named after the poet", "a library | named after | the poet"],
    ),
    ("Lawmakers voted in favour of the plan.", ["Lawmakers | voted in favour of | the plan"]),
    ("Adams resigned after 27 days in office.", ["Adams | resigned after | 27 days in office"]),
    (
        "Adams is the founder and owner of the newspaper.",
        [
            "Adams | founder of | the newspaper | position=the founder",
            "Adams | owner of | the newspaper | position=owner of the newspaper",
        ],
    ),
    (
        "The mayor sent flowers to the families of those killed in the fire.",
        [
            "The mayor | sent | flowers | recipient=the families of those killed in the fire",
            "those | killed in | the fire",
        ],
    ),
    (
        "Adams asked for an inquiry by either the council or the court.",
        ["Adams | asked for | an inquiry by either the council or the court"],
    ),
    (
        "The rule applies to people using old cars.",
        ["The rule | applies to | people using old cars", "people | using | old cars"],
    ),
    (
        "Students enrolled at closed schools may apply.",
        [
            "Students | enrolled at | closed schools",
            "Students enrolled at closed schools | may apply |  | [possible]",
        ],
    ),
    (
        "Ten people were killed and two reported missing on Friday.",
        ["Ten people | were killed | ", "two | reported missing |  | [probable alleges]"],
    ),
    (
        "Adams signed a €30 million ($35 million) deal on Friday.",
        ["Adams | signed | a €30 million ($35 million) deal"],
    ),
    ("Adams ran unopposed.", ["Adams | ran unopposed | "]),
    (
        "Holm told CNN Ada Berg had left.",
        ["Holm | told | CNN | topic=Ada Berg had left", "Ada Berg | had left |  | <Holm via CNN>"],
    ),
    ("Adams pleaded not guilty to two charges.", ["Adams | pleaded not guilty to | two charges"]),
    ("Norway accused the group Norbank of theft.", ["Norway | accused | Norbank | topic=theft"]),
    ("Holm is to be tried in May.", ["Holm | is to be tried |  | [planned]"]),
    ("Norway stopped 27 out of 31 shots.", ["Norway | stopped | 27 out of 31 shots"]),
    (
        "The village is 20 kilometres north of the capital.",
        ["The village | is 20 kilometres north of | the capital"],
    ),
    ("Norway won 45 seats, three more than in 2019.", ["Norway | won | 45 seats"]),
    (
        "Most of the children are under five years old.",
        ["Most of the children | are under five years old | "],
    ),
    (
        "The council closed the park because of the danger of falling trees.",
        ["The council | closed | the park | cause=the danger of falling trees"],
    ),
    (
        "The plane was flying from Oslo to Bergen with 53 people on board.",
        ["The plane | was flying to | Bergen | origin=Oslo"],
    ),
    (
        "Asked why he left, Holm said he was tired.",
        [
            "Holm | was asked | why he left",
            "he | left | ",
            "Holm | said | he was tired",
            "he | was tired |  | <Holm>",
        ],
    ),
    (
        "The school needs more money to repair the roof.",
        ["The school | needs | more money to repair the roof"],
    ),
    (
        "The firms signed a deal under which workers will get more money in May.",
        [
            "The firms | signed | a deal under which workers will get more money in May",
            "workers | will get | more money | context=a deal | [planned]",
        ],
    ),
    (
        "The group needs funds to rebuild the school.",
        ["The group | needs | funds | purpose=to rebuild the school"],
    ),
    (
        "The firm makes and sells shoes for children.",
        ["The firm | makes | shoes", "The firm | sells | shoes | beneficiary=children"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_told_whole(text, lines):
    check(lines, text)
