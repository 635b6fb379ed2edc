"""Facts that depend on a mended tree, on a phrase that fills no role, or on what a clause hangs on."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "The law aims to stop farmers from buying explosives.",
        ["The law | aims to stop | farmers | topic=buying explosives | [desired]"],
    ),
    (
        "Biden argued the president did not want the vote to take place.",
        [
            "Biden | argued | the president did not want the vote to take place",
            "the president | did not want | the vote to take place | [negative] | <Biden>",
            "the vote | to take place |  | [hypothetical] | <the president>",
        ],
    ),
    (
        "The stage returned to be refurbished and reused on a mission.",
        [
            "The stage | returned | to be refurbished and reused on a mission",
            "The stage | reused on | a mission | [planned]",
        ],
    ),
    (
        "The government called for his death to be investigated.",
        [
            "The government | called | for his death to be investigated",
            "his death | to be investigated |  | [requested] | <The government>",
        ],
    ),
    ("Fares will rise by 15 percent starting April 7.", ["Fares | will rise by | 15 percent | [planned]"]),
    (
        "The children have been dealt with at the scene.",
        ["The children | have been dealt with at | the scene"],
    ),
    ("Two trucks collided head-on near Oslo.", ["Two trucks | collided near | Oslo"]),
    ("Our colleague Justice Ada Holm has died.", ["Ada Holm | has died | "]),
    (
        "The row was sparked by Bob's wife Ada Holm's comments.",
        ["Bob's wife Ada Holm's comments | sparked | The row"],
    ),
    (
        "Ada Holm opened the centre at the University of Oslo.",
        ["Ada Holm | opened | the centre | location=the University of Oslo"],
    ),
    (
        "Stocks fell, with the index dropping to 4,626 points.",
        ["Stocks | fell | ", "the index | dropping to | 4,626 points"],
    ),
    (
        "The court upheld its ruling that the body must be returned to Kenya.",
        ["The court | upheld | its ruling", "the body | must be returned to | Kenya | [requested] | <its>"],
    ),
    (
        "Celtic defeats Italian club Inter Milan 5-0 in the final.",
        ["Celtic | defeats | Inter Milan | context=in the final"],
    ),
    (
        "A soldier shot at the driver at the Karni crossing.",
        ["A soldier | shot at | the driver | location=the Karni crossing"],
    ),
    ("The ministers met face-to-face in Oslo.", ["The ministers | met in | Oslo"]),
    (
        "The court declared Maria Lopez the winner.",
        ["The court | declared | Maria Lopez | position=the winner"],
    ),
    (
        "Norway declared the outbreak to be a disaster.",
        ["Norway | declared | the outbreak | position=a disaster"],
    ),
    (
        "The committee elected Maria Lopez president.",
        ["The committee | elected | Maria Lopez | position=president"],
    ),
    (
        "Reuters reported that sixty people died; the government denied the figure.",
        [
            "Reuters | reported | that sixty people died",
            "sixty people | died |  | <Reuters>",
            "the government | denied | the figure",
        ],
    ),
    (
        "The blast left 30 people dead and 50 others injured.",
        ["The blast | left | 30 people | position=dead", "50 others | injured | "],
    ),
    (
        "The storm is the largest to hit Kenya.",
        ["The storm | is | the largest to hit Kenya", "The storm | to hit | Kenya"],
    ),
    ("Clinics treated all 40 people on board.", ["Clinics | treated | all 40 people"]),
    (
        "A judge sentenced Adams to 73 months in federal prison.",
        ["A judge | sentenced | Adams | location=federal prison | theme=73 months in federal prison"],
    ),
    (
        "A second fire, ten miles away in a block of flats in Tarn, killed one man.",
        ["A second fire, ten miles away in a block of flats in Tarn | killed | one man | location=Tarn"],
    ),
    (
        "Norway helped with the restoration of the Kursk region.",
        ["Norway | helped with | the restoration of the Kursk region | location=the Kursk region"],
    ),
    (
        "The firm answered an inquiry on preventing floods.",
        ["The firm | answered | an inquiry on preventing floods"],
    ),
    (
        "The paper learned from officials that the mine had closed.",
        [
            "The paper | learned from | officials | topic=that the mine had closed",
            "the mine | had closed |  | <officials>",
        ],
    ),
    (
        "Reuters confirmed with the firm that the mine had closed.",
        [
            "Reuters | confirmed with | the firm | topic=that the mine had closed",
            "the mine | had closed |  | [confirms] | <the firm>",
        ],
    ),
    (
        "Called a shame by Adams, the plan failed.",
        ["Adams | Called | the plan | position=a shame", "the plan | failed | "],
    ),
    (
        "The ministry will help with rebuilding efforts.",
        ["The ministry | will help with | rebuilding efforts | [planned]"],
    ),
    (
        'Holm called it a shame: "While we wait for news," he said, "we urge leaders to think."',
        [
            "Holm | called | it | position=a shame",
            "we | wait for | news | <quoted Holm>",
            'he | said | "While we wait for news," he said, "we urge leaders to think."',
            "we | urge | leaders | topic=to think | <quoted Holm>",
            "leaders | to think |  | [requested] | <quoted Holm>",
        ],
    ),
    (
        "They built towns in Kenya, which have schools.",
        ["They | built | towns | location=Kenya", "towns | have | schools"],
    ),
    (
        "The material will let us see whether genes explain the disease.",
        [
            "The material | will let | us see whether genes explain the disease | [planned]",
            "us | see | whether genes explain the disease | [possible]",
            "genes | explain | the disease | [hypothetical]",
        ],
    ),
    (
        "Nine people are killed, 14 others are injured.",
        ["Nine people | are killed | ", "14 others | are injured | "],
    ),
    (
        "The shark lives in areas where the ground is soft.",
        ["The shark | lives in | areas where the ground is soft", "the ground | is soft | "],
    ),
    (
        "Adams was charged with making false statements.",
        [
            "Adams | was charged with | making false statements",
            "Adams | making | false statements | [probable alleges]",
        ],
    ),
    (
        "Norway met Sweden amid worsening relations.",
        ["Norway | met | Sweden | context=amid worsening relations"],
    ),
    ("Adams named property developer Echo Investment.", ["Adams | named | Echo Investment"]),
    (
        "The coast saw droughts in August, the worst on record.",
        ["The coast | saw | droughts | context=in August"],
    ),
    ("The firm researched ways to save fuel.", ["The firm | researched | ways to save fuel"]),
    (
        "Adams wrote of the areas that became dangerous.",
        ["Adams | wrote of | the areas that became dangerous", "the areas | became dangerous | "],
    ),
    (
        "Three men are injured in a drive-by shooting in Oslo.",
        ["Three men | are injured in | a drive-by shooting in Oslo | location=Oslo"],
    ),
    ("The homes could be affected by noon today.", ["The homes | could be affected |  | [possible]"]),
    ("The bank cut rates by 0.5%.", ["The bank | cut | rates | manner=by 0.5%"]),
    ("Prices rose by 3% in May.", ["Prices | rose in | May | manner=by 3%"]),
    (
        "Norway has been the subject of sanctions since 2011.",
        ["Norway | has been | the subject of sanctions"],
    ),
    ("Adams is the first to win since 2010.", ["Adams | is | the first to win since 2010"]),
    (
        "Norway sent 100 engineers to clear mines and 20 nurses to run a clinic in Kherson.",
        [
            "Norway | sent | 100 engineers | destination=Kherson | purpose=to clear mines",
            "Norway | sent | 20 nurses | destination=Kherson | purpose=to run a clinic in Kherson",
        ],
    ),
    (
        "Spain has sent crews to help battle fires in Portugal.",
        [
            "Spain | has sent | crews | destination=Portugal | purpose=to help battle fires in Portugal",
        ],
    ),
    (
        "The bank sent a request to extend the deadline.",
        ["The bank | sent | a request | purpose=to extend the deadline"],
    ),
    (
        "Fears of a potential British strike against Kenya grow.",
        [
            "British | strike against | Kenya | [possible]",
            "Fears of a potential British strike against Kenya | grow | ",
        ],
    ),
    (
        "Israeli strikes on a market killed nine people.",
        ["Israeli | strikes on | a market", "Israeli strikes on a market | killed | nine people"],
    ),
    (
        "The union is not committed to ending the strike and reopening the mines.",
        [
            "The union | is not committed to ending | the strike | [planned negative]",
            "The union | is not committed to reopening | the mines | [planned negative]",
        ],
    ),
    ("She is not ready to resign.", ["She | is not ready to resign |  | [planned negative]"]),
    (
        "Members include Norway, Spain, Chad, Peru and Cuba.",
        [
            "Members | include | Norway",
            "Members | include | Spain",
            "Members | include | Chad",
            "Members | include | Peru",
            "Members | include | Cuba",
        ],
    ),
    (
        "The head of the city police, Ada Holm, resigned.",
        [
            "Ada Holm | head of | the city police | position=The head of the city police",
            "The head of the city police | resigned | ",
        ],
    ),
    (
        "Ada Holm, a chemist who wrote books, died.",
        ["Ada Holm | is | a chemist", "Ada Holm | wrote | books", "Ada Holm | died | "],
    ),
    (
        "Acme Corp, a company that makes boats, closed.",
        ["Acme Corp | is | a company", "Acme Corp | makes | boats", "Acme Corp | closed | "],
    ),
    (
        "Holm expressed the 'firm' will of the Kenyan people to 'openly and fully' support Norway.",
        [
            "Holm | expressed | the 'firm' will of the Kenyan people",
            "the Kenyan people | to support | Norway | [desired]",
        ],
    ),
    (
        "NATO Secretary-General Jens Holm visited Oslo.",
        [
            "Jens Holm | secretary-general of | NATO | position=NATO Secretary-General",
            "Jens Holm | visited | Oslo",
        ],
    ),
    (
        "The firm acted in an unlawful way that has damaged the river.",
        ["The firm | acted in | an unlawful way that has damaged the river"],
    ),
    (
        "A decree by Holm, which was signed on Monday, banned guns.",
        ["A decree by Holm | was signed on | Monday", "A decree by Holm | banned | guns"],
    ),
    (
        "The militants admitted a car bombing in Homs on June 3 which killed nine officers.",
        [
            "The militants | admitted | a car bombing in Homs",
            "a car bombing in Homs | killed | nine officers | location=Homs",
        ],
    ),
    (
        "The ministers signed an agreement on the river, which includes a ban on new dams.",
        [
            "The ministers | signed | an agreement on the river",
            "an agreement on the river | includes | a ban on new dams",
        ],
    ),
    ("The president delivered a speech in Oslo.", ["The president | delivered | a speech | location=Oslo"]),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_mended_facts(text, lines):
    check(lines, text)
