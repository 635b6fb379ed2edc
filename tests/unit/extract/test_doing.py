"""Who does what where a verb is left out, joined, turned round, or says what its object is."""

import pytest
from sentence_table import check

CASES: list[tuple[str, list[str]]] = [
    (
        "The mayor spoke of the risk of Norway leaving the pact.",
        [
            "The mayor | spoke of | the risk of Norway leaving the pact",
            "Norway | leaving | the pact | [possible possible]",
        ],
    ),
    (
        "The navy says three ships engaged in spying.",
        ["The navy | says | three ships engaged in spying", "three ships | engaged in | spying | <The navy>"],
    ),
    ("Norway won three medals and Kenya two.", ["Norway | won | three medals"]),
    (
        "Half of the members voted to go and half to stay.",
        ["Half of the members | voted to go |  | [planned]", "half | to stay |  | [planned]"],
    ),
    ("The king named Ada Holm prime minister.", ["The king | named | Ada Holm | position=prime minister"]),
    ("Also killed in the raid was a guard.", ["a guard | killed in | the raid"]),
    ("The party chose Holm as leader and Berg as deputy.", ["The party | chose | Holm | position=leader"]),
    (
        "After talks held by Norway, Kenya and Sudan signed a truce.",
        ["Norway | held | talks", "Kenya, Sudan | signed | a truce | context=After talks held by Norway"],
    ),
    (
        "Residents were told to avoid the hall and trams and buses were cancelled.",
        ["Residents | were told to avoid | the hall | [requested]", "trams, buses | were cancelled | "],
    ),
    (
        "Four people were killed in Russian drone and missile strikes.",
        ["Four people | were killed in | Russian drone and missile strikes"],
    ),
    (
        "The storm hit Oslo, injuring dozens and damaging homes.",
        ["The storm | hit | Oslo", "The storm | injuring | dozens", "The storm | damaging | homes"],
    ),
    ("The law makes it harder for men to work.", ["The law | makes | it harder for men to work"]),
    ("The museum is worth a visit.", ["The museum | is worth a visit | "]),
    ("The driver turned and hit a post.", ["The driver | turned | ", "The driver | hit | a post"]),
    (
        "The judge called the use of the emergency power unlawful.",
        ["The judge | called | the use of the emergency power | position=unlawful"],
    ),
    (
        "The storm rendered hundreds of families homeless.",
        ["The storm | rendered | hundreds of families | result=homeless"],
    ),
    (
        "The award makes her the youngest winner of the prize.",
        ["The award | makes | her | result=the youngest winner of the prize"],
    ),
    ("The game was cancelled, as was another match on Sunday.", ["The game | was cancelled | "]),
    (
        "Critics saw the law as having failed the poor.",
        [
            "Critics | saw | the law | position=having failed the poor",
            "the law | having failed | the poor | [probable alleges]",
        ],
    ),
    ("What we could do was to study the data.", []),
    ("There are 142 cases in Norway, of which three have died.", ["three | have died | "]),
    ("The name is often misused, and has been for a long time.", ["The name | is misused | "]),
    (
        "The town was hit by an earthquake, killing two people.",
        ["an earthquake | hit | The town", "an earthquake | killing | two people"],
    ),
    ("Six people were shot in a bar, killing two.", ["Six people | were shot in | a bar"]),
    (
        "As troops left Oslo, Ada Holm, the mayor, praised them.",
        ["troops | left | Oslo", "Ada Holm | is | the mayor", "Ada Holm | praised | them"],
    ),
    (
        "The minister spoke of Norway taking the lead in the talks.",
        [
            "The minister | spoke of | Norway taking the lead in the talks",
            "Norway | taking | the lead | context=in the talks",
        ],
    ),
    (
        "The federation fined them 2,000 euros each after the match.",
        ["The federation | fined | 2,000 euros | context=after the match | recipient=them"],
    ),
    (
        "A man shot six people at a market in Oslo, reported officials, with nine others hurt.",
        [
            "A man | shot | six people | location=Oslo | topic=a market in Oslo | <officials>",
            "officials | reported | ",
            "nine others | hurt | ",
        ],
    ),
    (
        "Holm attacked Berg on paying too little tax.",
        ["Holm | attacked | Berg", "Berg | paying | too little tax"],
    ),
    ("The only penalty is a ban from holding office.", ["The only penalty | is | a ban from holding office"]),
    ("The deal raises hopes of ending the war.", ["The deal | raises | hopes of ending the war"]),
    (
        "Police charged them with offences related to importing and possessing drugs.",
        [
            "Police | charged | them | topic=offences related to importing and possessing drugs",
            "offences | related to | importing and possessing drugs",
        ],
    ),
    (
        "A nurse was among those killed in the airstrikes on Oslo.",
        [
            "A nurse | was among | those killed in the airstrikes on Oslo",
            "those | killed in | the airstrikes on Oslo | location=Oslo",
        ],
    ),
    (
        "At least four Kenyans are killed and six wounded in rebel attacks across the north.",
        [
            "At least four Kenyans | are killed |  | context=in rebel attacks across the north",
            "six | wounded in | rebel attacks across the north",
        ],
    ),
    (
        "The judge ruled for the families, ordering the case to be reopened and awarding damages.",
        [
            "The judge | ruled for | the families",
            "The judge | ordering | the case to be reopened",
            "the case | to be reopened |  | [requested] | <The judge>",
            "The judge | awarding | damages",
        ],
    ),
    (
        "It is a stunt that nobody takes seriously.",
        ["It | is | a stunt that nobody takes seriously", "nobody | takes seriously | a stunt | [negative]"],
    ),
    ("She fell in love with a sailor.", ["She | fell in love with | a sailor"]),
    (
        "Citing the perception of the club as being too old, Berg sought new members.",
        ["the club | being too old | ", "Berg | sought | new members"],
    ),
    ("Two villages were bombed on Friday, killing nine people.", ["Two villages | were bombed on | Friday"]),
    (
        "The bus carried 50 people, of whom twenty were hurt.",
        ["The bus | carried | 50 people", "twenty | were hurt | "],
    ),
    (
        "The house, composed of 90 farmers and nurses, met on Monday.",
        ["The house | composed of | 90 farmers and nurses", "The house | met on | Monday"],
    ),
    (
        "Five people are killed after a police vehicle, carrying officials to a fair, falls off a cliff.",
        [
            "Five people | are killed |  | "
            "context=after a police vehicle, carrying officials to a fair, falls off a cliff",
            "a police vehicle | carrying | officials | destination=a fair",
            "a police vehicle | falls off | a cliff",
        ],
    ),
    ("The house was built using local stone.", ["The house | was built | "]),
    (
        "Schools will have two days off during the week.",
        ["Schools | will have | two days off | context=during the week | [planned]"],
    ),
    (
        "The panel advised closing the mine or moving the village.",
        ["The panel | advised | closing the mine or moving the village"],
    ),
    (
        "His first act as mayor was to close the market.",
        ["His first act as mayor | was to close | the market"],
    ),
    (
        "Raising the retirement age has proved unpopular in France.",
        ["Raising the retirement age | has proved in | France | position=unpopular"],
    ),
    (
        "The plant makes steel and exports cars to Norway.",
        ["The plant | makes | steel", "The plant | exports | cars | destination=Norway"],
    ),
    (
        "The law bans smoking in bars and selling cigarettes to teenagers.",
        ["The law | bans | smoking in bars", "The law | bans | selling cigarettes to teenagers"],
    ),
    ("The party named Holm its leader.", ["The party | named | Holm | position=its leader"]),
    (
        "The deal gives the firm control of three ports.",
        ["The deal | gives | control of three ports | recipient=the firm"],
    ),
    ("What we still have to do is to make the numbers certain.", ["we | have to do | What | [requested]"]),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_doing(text, lines):
    check(lines, text)
