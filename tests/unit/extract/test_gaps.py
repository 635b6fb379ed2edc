"""Subjects and objects that the tree gives to the wrong verb, or that stand elsewhere."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "Norway rejects claims over the Kenya–Sudan pipeline.",
        ["Norway | rejects | claims over the Kenya–Sudan pipeline"],
    ),
    ("Farmers fled across the Kenya–Sudan border.", ["Farmers | fled across | the Kenya–Sudan border"]),
    ("Holm leads the Reform Party–North.", ["Holm | leads | the Reform Party–North"]),
    (
        "The hall got new windows and benches were still missing.",
        ["The hall | got | new windows", "benches | were missing | "],
    ),
    (
        "Trains stopped in Oslo and buses from Bergen were delayed.",
        ["Trains | stopped in | Oslo", "buses from Bergen | were delayed | "],
    ),
    ("The river was low, as shown by the dry stones near the bank.", ["The river | was low | "]),
    (
        "Police believe the driver to be aged 30.",
        ["Police | believe | the driver to be aged 30", "the driver | to be aged 30 |  | <Police>"],
    ),
    ("The victim was aged 84.", ["The victim | was aged 84 | "]),
    ("The index was down 3% for the week.", ["The index | was down 3% | "]),
    (
        "Holm wrote about the attacks on farmers that Berg took part in.",
        ["Holm | wrote about | the attacks on farmers", "Berg | took part in | the attacks on farmers"],
    ),
    ("To date, 12 cases have been recorded.", ["12 cases | have been recorded | "]),
    (
        'Ministers rejected the plan, with Ada Holm calling it "a farce" '
        'and Karl Berg of Norway calling it "a fraud".',
        [
            "Ministers | rejected | the plan",
            "Ada Holm | calling | it | position=a farce",
            "Karl Berg | calling | it | position=a fraud",
        ],
    ),
    (
        "The crowd stayed despite both falling snow and police warnings.",
        ["The crowd | stayed despite | falling snow and police warnings"],
    ),
    (
        "Rebels died after fighting between Kenya and Sudan.",
        ["Rebels | died after | fighting between Kenya and Sudan", "Kenya | fighting with | Sudan"],
    ),
    (
        "The ship was sunk by rebel forces near Oslo.",
        ["rebel forces near Oslo | sank | The ship | location=Oslo"],
    ),
    (
        "Berg was charged with fraud, theft, and hiding money from the bank.",
        [
            "Berg | was charged with | fraud",
            "Berg | was charged with | theft",
            "Berg | was charged with | hiding money from the bank",
        ],
    ),
    (
        "Norway banned the pills it wished to sell.",
        ["Norway | banned | the pills", "it | wished to sell | the pills | [desired]"],
    ),
    ("The town had fires, which police said were out.", ["The town | had | fires"]),
    ('"Let\'s keep working", wrote Ada Holm.', ["Ada Holm | wrote | Let's keep working"]),
    (
        "When opened in 1999, it was the first time they had built a bridge.",
        ["it | was | the first time they had built a bridge", "they | had built | a bridge"],
    ),
    (
        "Holm says that all guards may leave and urges them to hurry.",
        [
            "Holm | says | that all guards may leave",
            "all guards | may leave |  | [possible] | <Holm>",
            "Holm | urges | them | topic=to hurry",
            "them | to hurry |  | [requested]",
        ],
    ),
    (
        "The Reform Party, once the governing force, seeks to win Oslo.",
        [
            "The Reform Party | is | once the governing force",
            "The Reform Party | seeks to win | Oslo | [desired]",
        ],
    ),
    ("Holm sent letters using a false name.", ["Holm | sent | letters", "Holm | using | a false name"]),
    (
        "The police are investigating it as being a robbery.",
        ["The police | are investigating | it", "it | being | a robbery"],
    ),
    (
        "The ceremony began with a speech by Ada Holm who praised the town.",
        ["The ceremony | began with | a speech by Ada Holm", "Ada Holm | praised | the town"],
    ),
    (
        "The agency reported two towers in Oslo were damaged.",
        [
            "The agency | reported | two towers in Oslo were damaged",
            "two towers in Oslo | were damaged |  | location=Oslo | <The agency>",
        ],
    ),
    (
        "The study shows birds that eat seeds get ill.",
        [
            "The study | shows | birds that eat seeds get ill",
            "birds | eat | seeds | <The study>",
            "birds that eat seeds | get | ill | <The study>",
        ],
    ),
    (
        "Holm, they said, wanted no statue.",
        ["they | said | Holm, they said, wanted no statue", "Holm | wanted | statue | [negative] | <they>"],
    ),
    (
        "They had, Holm says, paid the guards.",
        ["Holm | says | They had, Holm says, paid the guards", "They | had paid | the guards | <Holm>"],
    ),
    (
        "The chief of the trade union Ada Holm resigned.",
        [
            "Ada Holm | chief of | the trade union | position=The chief of the trade union",
            "Ada Holm | resigned | ",
        ],
    ),
    (
        "US Secretary of State Ada Holm visited Kenya.",
        [
            "Ada Holm | secretary of state of | US | position=US Secretary of State",
            "Ada Holm | visited | Kenya",
        ],
    ),
    (
        'They put the question, "Is this man a citizen?", to the court.',
        ["They | put | the question | recipient=the court | topic=Is this man a citizen"],
    ),
    (
        "Neither US nor Norwegian officials answered the letter.",
        ["Neither US nor Norwegian officials | answered | the letter | [negative]"],
    ),
    ("Neither of the drivers was hurt.", ["Neither of the drivers | was hurt |  | [negative]"]),
    (
        "Boats reach the island of Norway, also called Norisle.",
        ["Boats | reach | the island of Norway", "Norway | called | Norisle"],
    ),
    (
        "A pipe under the street bursts and floods a shop in Oslo.",
        [
            "A pipe under the street | bursts | a shop in Oslo | location=Oslo",
            "A pipe under the street | floods | a shop in Oslo | location=Oslo",
        ],
    ),
    (
        "Norway gets no seat in the Court, a vote in the Council, nor a vote in the House.",
        [
            "Norway | gets | seat in the Court | [negative]",
            "Norway | gets | a vote in the Council | [negative]",
            "Norway | gets | a vote in the House | [negative]",
        ],
    ),
    (
        "The match was even, as the points won today were lost again.",
        ["the points | won | ", "the points | were lost | "],
    ),
    (
        "Dry winds made the race around Oslo an ordeal.",
        ["Dry winds | made | the race around Oslo | result=an ordeal"],
    ),
    ("The court declared the firm a bankrupt.", ["The court | declared | the firm | position=a bankrupt"]),
    (
        "They showed a video on their site showing Ada Holm.",
        [
            "They | showed | a video on their site showing Ada Holm",
            "a video on their site | showing | Ada Holm",
        ],
    ),
    (
        "The mayor met Ada Holm, who had himself been jailed.",
        ["The mayor | met | Ada Holm", "Ada Holm | had been jailed | "],
    ),
    (
        "While all agreed that it was late, Holm stayed.",
        ["all | agreed | that it was late", "it | was late | ", "Holm | stayed | "],
    ),
    (
        "Twelve people are reported to be killed in an airstrike on a school.",
        ["Twelve people | are reported to be killed in | an airstrike on a school | [probable alleges]"],
    ),
    (
        "Holm granted Ada Berg, formerly her aide, a full pardon.",
        [
            "Holm | granted | a full pardon | patient=Ada Berg",
            "Ada Berg | former aide of | her | position=formerly her aide",
        ],
    ),
    (
        "Norway rejects a plan for peace accepted by Kenya.",
        ["Norway | rejects | a plan for peace accepted by Kenya", "Kenya | accepted | a plan for peace"],
    ),
    (
        "A small plane in Bergen, Norway crashed.",
        ["A small plane in Bergen, Norway | crashed |  | location=Bergen, Norway"],
    ),
    ("The party was elected by 26 seats.", ["The party | was elected by | 26 seats"]),
    (
        "Holm says that Oslo is lost and urges the guards to leave.",
        [
            "Holm | says | that Oslo is lost",
            "Oslo | is lost |  | <Holm>",
            "Holm | urges | the guards | topic=to leave",
            "the guards | to leave |  | [requested]",
        ],
    ),
    (
        "Holm began her protest instead of attending school.",
        ["Holm | began | her protest", "Holm | attending | school | [negative]"],
    ),
    (
        "The agency reports that guards remain trapped in Oslo.",
        [
            "The agency | reports | that guards remain trapped in Oslo",
            "guards | remain | trapped in Oslo | <The agency>",
        ],
    ),
    (
        "Holm was met by the mayor and Karl Berg was sent home.",
        ["the mayor | met | Holm", "Karl Berg | was sent home | "],
    ),
    (
        "The paper said rebels had taken Oslo and Kenya would be sending troops.",
        [
            "The paper | said | rebels had taken Oslo and Kenya would be sending troops",
            "rebels | had taken | Oslo | <The paper>",
            "Kenya | would be sending | troops | [planned] | <The paper>",
        ],
    ),
    (
        "The deal was stopped by Ada Holm leaving the firm.",
        ["Ada Holm | stopped | The deal", "Ada Holm | leaving | the firm"],
    ),
    (
        "The council may vote via post today, which would need a quorum.",
        ["The council | may vote via | post | [possible]"],
    ),
    (
        "Three of the four suspects have been arrested; the fourth is still at large.",
        ["Three of the four suspects | have been arrested | ", "the fourth | is at large | "],
    ),
    (
        "A spokesman declined to say how many workers had been fired.",
        ["A spokesman | declined to say | how many workers had been fired | [negative]"],
    ),
    (
        "Holm is sentenced to nine years in prison and fined 300 euros.",
        [
            "Holm | is sentenced to | nine years in prison | location=prison",
            "Holm | is fined | 300 euros",
        ],
    ),
    ("It would be great if she could.", []),  # could do what
    (
        "Berg met two brothers of Karl Holm, whose death led to protests.",
        ["Berg | met | two brothers of Karl Holm", "whose death | led to | protests"],
    ),
    ("Nobody let us", ["Nobody | let | us | [negative]"]),  # the text ends there
    (
        "The band was split by Ada Holm joining a club and Karl Berg having doubts.",
        ["Ada Holm | split | The band", "Ada Holm | joining | a club", "Karl Berg | having | doubts"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_gaps(text, lines):
    check(lines, text)
