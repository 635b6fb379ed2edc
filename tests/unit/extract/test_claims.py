"""What is no plain fact: charges, wishes, what is waited for, rules for anybody, and who says what."""

import pytest
from sentence_table import Paragraphs, check, readings

CASES: list[tuple[Paragraphs, list[str]]] = [
    (
        ["A court jailed Ada Holm for taking bribes."],
        [
            "A court | jailed | Ada Holm | cause=taking bribes",
            "Ada Holm | taking | bribes | [probable] | <A court>",
        ],
    ),
    (
        ["Holm was convicted of selling secrets to Norway."],
        [
            "Holm | was convicted of | selling secrets to Norway",
            "Holm | selling | secrets | recipient=Norway | [probable]",
        ],
    ),
    (
        ["Adams was accused by Norway of selling secrets."],
        [
            "Norway | accused | Adams | topic=selling secrets",
            "Adams | selling | secrets | [probable alleges] | <Norway>",
        ],
    ),
    (
        ["A court acquitted Adams of killing his wife."],
        [
            "A court | acquitted | Adams | topic=killing his wife",
            "Adams | killing | his wife | [negative] | <A court>",
        ],
    ),
    (
        ["Adams was found guilty of killing his wife."],
        ["Adams | was found guilty of | killing his wife", "Adams | killing | his wife | [probable]"],
    ),
    (
        ["The mayor faced accusations of rigging the vote."],
        [
            "The mayor | faced | accusations of rigging the vote",
            "The mayor | rigging | the vote | [probable alleges]",
        ],
    ),
    (
        ["Adams was awarded the prize for saving two children."],
        ["Adams | was awarded | the prize | cause=saving two children", "Adams | saving | two children"],
    ),
    (
        ["Norway announced the cancellation of flights between Norway and Kenya."],
        [
            "Norway | announced | the cancellation of flights between Norway and Kenya",
            "Norway | flights with | Kenya | [possible negative]",
        ],
    ),
    (
        ["The union called for an end to Norway's war against Kenya."],
        ["The union | called for | an end to Norway's war against Kenya", "Norway | war against | Kenya"],
    ),
    (
        ["The minister ordered a ban on ships carrying oil."],
        ["The minister | ordered | a ban on ships", "ships | carrying | oil | [hypothetical]"],
    ),
    (
        ["Tourists were warned to stay indoors when the storm arrived."],
        ["Tourists | were warned to stay |  | [requested]", "the storm | arrived |  | [planned]"],
    ),
    (
        ["Norway will help until the war ends."],
        ["Norway | will help |  | [planned]", "the war | ends |  | [planned]"],
    ),
    (
        ["The pilots were ready to land when the plane crashed."],
        ["The pilots | were ready to land |  | [planned]", "the plane | crashed | "],
    ),
    (
        ["Their conditions include closing the mine and a date set for talks."],
        ["Their conditions | include | closing the mine and a date set for talks"],
    ),
    (
        ["The ministers questioned the extent to which firms would pay for the damage."],
        ["The ministers | questioned | the extent", "firms | would pay for | the damage | [hypothetical]"],
    ),
    (
        ["Holm saw the procedures to be followed."],
        ["Holm | saw | the procedures", "the procedures | to be followed |  | [planned]"],
    ),
    (
        ["Ada Holm, the then chair of the Green Party, resigned."],
        [
            "Ada Holm | then chair of | the Green Party | position=the then chair of the Green Party",
            "Ada Holm | resigned | ",
        ],
    ),
    (
        ["Reportedly over 200 soldiers joined the raid and were still fighting."],
        [
            "over 200 soldiers | joined | the raid | [probable alleges]",
            "over 200 soldiers | were fighting |  | [probable alleges]",
        ],
    ),
    (
        ["Norway did not sell arms to Kenya, nor did it train rebels."],
        [
            "Norway | did not sell | arms | recipient=Kenya | [negative]",
            "it | did train | rebels | [negative]",
        ],
    ),
    (
        ["Provided the court agrees, Holm can leave Norway."],
        ["the court | agrees |  | [hypothetical]", "Holm | can leave | Norway | [hypothetical]"],
    ),
    (
        ["The army will fire in case the rebels attack the port."],
        ["The army | will fire in | case | [planned]", "the rebels | attack | the port | [hypothetical]"],
    ),
    (
        ["Reporters asked why police shot the man."],
        ["Reporters | asked | why police shot the man", "police | shot | the man | <Reporters>"],
    ),
    (["Holm is going to leave Norway."], ["Holm | is going to leave | Norway | [planned]"]),
    (
        ["Prices decline, with oil falling to 30 dollars."],
        ["Prices | decline | ", "oil | falling to | 30 dollars"],
    ),
    (
        ["Students who wish to apply must be younger than 30."],
        [
            "Students | wish to apply |  | [hypothetical]",
            "Students who wish to apply | must be younger than | 30 | [requested]",
        ],
    ),
    (
        ["Students who wish to apply were younger than 30."],
        ["Students | wish to apply |  | [desired]", "Students | were younger than | 30"],
    ),
    (
        ["Norway will hire any student who speaks German."],
        [
            "Norway | will hire | any student who speaks German | [planned]",
            "any student | speaks | German | [hypothetical]",
        ],
    ),
    (
        ["Adams, the suspect in a shooting of farmers in Oslo that left two people dead, was freed."],
        [
            "Adams | is | the suspect in a shooting of farmers in Oslo",
            "a shooting of farmers in Oslo | left | two people | location=Oslo | position=dead",
            "Adams | was freed | ",
        ],
    ),
    (
        ["The crash of a bus in Oslo that killed two people was an accident."],
        [
            "The crash of a bus in Oslo | killed | two people | location=Oslo",
            "The crash of a bus in Oslo | was | an accident",
        ],
    ),
    (
        ["The arrest of a man that killed his wife began the case."],
        ["a man | killed | his wife", "The arrest of a man | began | the case"],
    ),
    (
        ["Activists say that police freed 13 men, while 900 remain in prison according to Ada Holm."],
        [
            "Activists | say | that police freed 13 men, while 900 remain in prison according to Ada Holm",
            "police | freed | 13 men | <Activists>",
            "900 | remain in | prison | <Ada Holm>",
        ],
    ),
    (
        ['Ada Holm attacked him on Twitter: "The mayor is lying to all of us."'],
        [
            "Ada Holm | attacked | him | topic=Twitter",
            "The mayor | is lying to | all of us | <quoted Ada Holm>",
        ],
    ),
    (["The mayor lied to all of us."], ["The mayor | lied to | all of us"]),
    (['"The mayor lied to all of us."'], ["The mayor | lied to | all of us | [probable]"]),
    (
        ["The plans were called a mistake by Ada Holm, saying Norway must leave."],
        [
            "Ada Holm | called | The plans | position=a mistake",
            "Ada Holm | saying | Norway must leave | recipient=Norway",
            "Norway | must leave |  | [requested] | <Ada Holm>",
        ],
    ),
    (
        ["Another author, Ada Holm, said the firm sold arms."],
        [
            "Ada Holm | is | Another author",
            "Another author | said | the firm sold arms",
            "the firm | sold | arms | <Ada Holm>",
        ],
    ),
    (
        ['Norway released a statement which read: "The firm sold arms to rebels."'],
        [
            "Norway | released | a statement",
            "a statement | read | ",
            "The firm | sold | arms | recipient=rebels | <quoted Norway>",
        ],
    ),
    (
        ["Residents were told to expect that the firm would sell arms."],
        [
            "Residents | were told to expect | that the firm would sell arms | [requested]",
            "the firm | would sell | arms | [planned predicts]",
        ],
    ),
    (
        ["Ada Holm, the then chair and speaker of the Green Party, resigned."],
        [
            "Ada Holm | then chair of | the Green Party | position=the then chair",
            "Ada Holm | speaker of | the Green Party | position=speaker of the Green Party",
            "Ada Holm | resigned | ",
        ],
    ),
    (
        ["Their demands include closing the mine, naming a judge, and a date set for talks."],
        ["Their demands | include | closing the mine, naming a judge, and a date set for talks"],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES)
def test_claims(paragraphs: Paragraphs, expected: list[str]) -> None:
    check(expected, *paragraphs)


def test_then_marks_a_past_office() -> None:
    found = readings("Ada Holm, the then chair of the Green Party, resigned.")
    assert "HeldOffice" in {reading.event_type for reading in found}
