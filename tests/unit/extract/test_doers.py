"""Who does what: means, lost subjects and lists, groups taken apart, votes, and what is not there yet."""

import pytest
from sentence_table import by_trigger, check, readings

CASES: list[tuple[str, list[str]]] = [
    (
        "Norway broke the truce signed by ministers Ada Holm and Karl Berg by sending trawlers.",
        [
            "Norway | broke | the truce | manner=sending trawlers",
            "Ada Holm, Karl Berg | signed | the truce",
            "Ada Holm | is | ministers",
            "Norway | sending | trawlers",
        ],
    ),
    (
        "The port closed due to increasing seismic activity.",
        ["The port | closed due to | increasing seismic activity"],
    ),
    (
        "Officials wrote banning the party violated the constitution.",
        [
            "Officials | wrote | banning the party violated the constitution",
            "banning the party | violated | the constitution | <Officials>",
        ],
    ),
    (
        "The town predicted by Friday, there would be no fuel left.",
        ["The town | predicted | by Friday, there would be no fuel left", "fuel | left |  | [negative]"],
    ),
    (
        '"We are ready," said Karl Berg, while crews filled sandbags.',
        ["We | are ready |  | <Karl Berg>", "Karl Berg | said | We are ready", "crews | filled | sandbags"],
    ),
    (
        "The firm will close two plants, with the loss of 300 posts expected.",
        ["The firm | will close | two plants | [planned]", "the loss of 300 posts | expected | "],
    ),
    (
        "The country faces a lack of 40,000 nurses and long queues that have grown since May.",
        ["The country | faces | a lack of 40,000 nurses and long queues", "long queues | have grown | "],
    ),
    (
        "She pardoned Ada Holm, former head of the Bank of Norway Karl Berg and members of the court.",
        [
            "She | pardoned | Ada Holm",
            "She | pardoned | Karl Berg",
            "She | pardoned | members of the court",
            "Karl Berg | former head of | the Bank of Norway | position=former head of the Bank of Norway",
        ],
    ),
    (
        "The pilot performed an emergency go around at the airport.",
        ["The pilot | performed | an emergency go around | location=the airport"],
    ),
    (
        "She bought a Felix the Cat toy bus at a market.",
        ["She | bought | a Felix the Cat toy bus | location=a market"],
    ),
    ("The official WHO figures show a rise.", ["The official WHO figures | show | a rise"]),
    ("Citizens vote to elect a new assembly.", ["Citizens | vote to elect | a new assembly"]),
    (
        "The party promised to create a fund that pays for schools.",
        [
            "The party | promised to create | a fund that pays for schools | [planned promises]",
            "a fund | pays for | schools | [hypothetical]",
        ],
    ),
    (
        "Due to no candidate winning half of the vote, a second round will be held.",
        [
            "candidate | winning | half of the vote | [negative]",
            "a second round | will be held due to | no candidate winning half of the vote | [planned]",
        ],
    ),
    (
        "For a team to reach the final, two wins are needed.",
        [
            "a team | to reach | the final | [hypothetical]",
            "two wins | are needed | For a team to reach the final",
        ],
    ),
    (
        "Police named Karl Berg as the main suspect.",
        ["Police | named | Karl Berg | position=the main suspect"],
    ),
    ("A man named Karl Berg fled.", ["A man | named | Karl Berg", "A man | fled | "]),
    ("The town designated the ruin as a monument.", ["The town | designated | the ruin | result=a monument"]),
    ("The crew got the children out of the cave.", ["The crew | got | the children | origin=the cave"]),
    (
        "The storm sustained winds of 39 miles per hour.",
        ["The storm | sustained | winds of 39 miles per hour"],
    ),
    (
        "On Friday, the army released a statement saying the attack killed nobody.",
        [
            "the army | released | a statement",
            "the army | saying | the attack killed nobody",
            "the attack | killed | nobody | [negative] | <the army>",
        ],
    ),
    (
        "In 2013, Ada Holm became the first Tongan to be awarded the prize.",
        [
            "Ada Holm | became | the first Tongan to be awarded the prize",
            "Ada Holm | to be awarded | the prize",
        ],
    ),
    (
        "Holm promised strikes every week until Norway signs the treaty.",
        ["Holm | promised | strikes", "Norway | signs | the treaty | [planned]"],
    ),
    ("Berg served two years in prison.", ["Berg | served | two years in prison"]),
    (
        "Ada Holm, a former State Senator who won praise in 2018, will not run.",
        [
            "Ada Holm | is | a former State Senator",
            "Ada Holm | won | praise | context=in 2018",
            "Ada Holm | will not run |  | [planned negative]",
        ],
    ),
    (
        "The talks come just before Holm is to meet Berg on Thursday.",
        ["The talks | come | ", "Holm | is to meet | Berg | [planned]"],
    ),
    (
        "The museum said the birds counted in Tarn were rare.",
        [
            "The museum | said | the birds counted in Tarn were rare",
            "the birds | counted in | Tarn | <The museum>",
            "the birds | were rare |  | <The museum>",
        ],
    ),
    (
        "Officials said a pilot saw the smoke, turned the plane, and landed.",
        [
            "Officials | said | a pilot saw the smoke, turned the plane, and landed",
            "a pilot | saw | the smoke | <Officials>",
            "a pilot | turned | the plane | <Officials>",
            "a pilot | landed |  | <Officials>",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_who_does_what(text, lines):
    check(lines, text)


TYPES = [
    ("Police named Karl Berg as the main suspect.", "named", "Accuse"),
    ("A man named Karl Berg fled.", "named", "Name"),
    ("The town designated the ruin as a monument.", "designated", "Name"),
    ("The crew got the children out of the cave.", "got", "Remove"),
    ("The storm sustained winds of 39 miles per hour.", "sustained", "OpenEvent"),
]


@pytest.mark.parametrize(("text", "trigger", "event"), TYPES)
def test_type(text, trigger, event):
    assert [r.event_type for r in readings(text) if r.trigger.text == trigger] == [event]


TIMES = [
    ("On Friday, the army released a statement saying the attack killed nobody.", "saying", "Friday"),
    ("In 2013, Ada Holm became the first Tongan to be awarded the prize.", "awarded", "2013"),
    (
        "Holm promised strikes every week until Norway signs the treaty.",
        "promised",
        "until Norway signs the treaty",
    ),
    (
        "The talks come just before Holm is to meet Berg on Thursday.",
        "come",
        "before Holm is to meet Berg on Thursday",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "time"), TIMES)
def test_time_told_elsewhere(text, trigger, time):
    assert by_trigger(text, "times")[trigger] == time
