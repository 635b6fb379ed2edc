"""What a verb tells of where its object or a word behind it decides: 'fell short', 'dropped a bid'."""

import pytest
from sentence_table import facts, readings

CASES = [
    ("Unesco added four ruins to the list.", "Put", {"theme": "four ruins", "destination": "the list"}),
    ("The mayor added that the bridge was safe.", "Statement", {}),
    ("Kenya recalled its envoy.", "Withdraw", {"theme": "its envoy"}),
    ("The nurses were exposed to the virus.", "OpenEvent", {}),
    ("The leak compromised the files of 40 clients.", "Harm", {"patient": "the files of 40 clients"}),
    ("Many pupils cannot afford the fare.", "OpenEvent", {}),
    ("The editor assigned two reporters to the story.", "OpenEvent", {}),
    ("The senate held the banker in contempt.", "Convict", {}),
    ("The firm holds the mayor responsible.", "Accuse", {"patient": "the mayor"}),
    ("The rebels captured two fighters.", "Arrest", {"patient": "two fighters"}),
    ("The convict was recaptured near Oslo.", "Arrest", {"patient": "The convict"}),
    ("The militia took over the town.", "SeizeTerritory", {"patient": "the town"}),
    ("The agency took over the relief effort.", "Lead", {}),
    ("Guests were charged for parking.", "OpenEvent", {}),
    ("The court cleared Ada Holm to run for mayor.", "Permit", {"beneficiary": "Ada Holm"}),
    ("The defender cleared the ball.", "OpenEvent", {}),
    ("The striker hit a superb shot.", "Compete", {}),
    ("The president ordered tanks into the town.", "Order", {"topic": "tanks"}),
    ("The council is composed of nine members.", "Include", {}),
    ("The striker slammed the ball into the net.", "OpenEvent", {}),
    ("The senator dropped his bid for mayor.", "Cancel", {"theme": "his bid for mayor"}),
    ("Two climbers fell from a ridge.", "Fall", {"theme": "Two climbers"}),
    ("A van plunged off a cliff.", "Fall", {"theme": "A van"}),
    ("The premier stopped at a school.", "OpenEvent", {}),
    ("The reporter was confronted with the lie.", "OpenEvent", {}),
    ("The dust formed a disk.", "Produce", {"result": "a disk"}),
    ("The bloc grew out of a pact.", "Emerge", {"origin": "a pact"}),
    ("The ruling goes against the charter.", "Oppose", {"patient": "the charter"}),
    ("The chairs were arranged in a circle.", "Put", {}),
    ("Engineers performed the checks.", "Implement", {}),
    ("Holm hails from Kenya.", "OpenEvent", {}),
    ("Farmers blocked the road.", "CloseDown", {"patient": "the road"}),
    ("The trader posted bail of 40,000 dollars.", "Pay", {}),
    ("Travellers were screened for the virus.", "Test", {"patient": "Travellers"}),
    ("The miners save their money.", "Keep", {}),
    ("The governor's remarks contributed to the unrest.", "Cause", {}),
    ("The driver left a bag near the gate.", "Put", {"theme": "a bag", "destination": "the gate"}),
    ("The spy left a mark on the service.", "OpenEvent", {}),
    ("Turnout fell far short of the target.", "Fail", {"theme": "the target"}),
    ("Talks fell apart on Monday.", "Collapse", {}),
    ("The strike cut short the festival.", "End", {"theme": "the festival"}),
    ("The team finished third in the league.", "Compete", {}),
    ("The plan was met with anger.", "OpenEvent", {}),
    ("The mayor ran into trouble.", "Suffer", {"theme": "trouble"}),
    ("The union raised the alarm.", "Warn", {}),
    ("The militia claimed the attack.", "ClaimResponsibility", {}),
    ("The ministry pulled its staff out of Kenya.", "Withdraw", {}),
    ("The firm will appeal against the ruling.", "AppealRuling", {"topic": "the ruling"}),
    ("The agency launched a probe to Venus.", "SpaceLaunch", {}),
    ("The court heard an appeal.", "Consider", {}),
    ("The bank is targeting tourism.", "Affect", {}),
    (
        "A boat carrying 40 migrants capsized off the coast of Libya.",
        "Sink",
        {"location": "the coast of Libya"},
    ),
    ("A tanker was seized off Yemen.", "Confiscate", {"theme": "A tanker", "location": "Yemen"}),
    ("Guards beat the prisoner.", "Attack", {"patient": "the prisoner"}),
    ("The blaze was contained.", "Control", {"patient": "The blaze"}),
    ("Shares closed lower.", "Decrease", {"patient": "Shares"}),
    ("The road leads to the village.", "LinkedTo", {"coTheme": "the village"}),
    ("Police fired tear gas at protesters.", "FireWeapon", {"theme": "tear gas", "patient": "protesters"}),
    ("Asked about the strike, the minister smiled.", "Question", {"recipient": "the minister"}),
    ("The law governs the trade.", "Control", {"patient": "the trade"}),
    ("The company created a game.", "Produce", {"result": "a game"}),
    ("The state created a committee.", "Found", {"result": "a committee"}),
    ("The embassy issued 400 visas.", "Grant", {"theme": "400 visas"}),
    ("The ship was flying the Kenyan flag.", "Show", {"topic": "the Kenyan flag"}),
    ("The crowd watched the parade.", "Perceive", {"theme": "the parade"}),
    ("The nation observed a minute of silence.", "Honour", {"patient": "a minute of silence"}),
    ("Officials ruled out terrorism.", "Exclude", {"theme": "terrorism"}),
    ("The agency lifted a tsunami warning.", "Repeal", {"theme": "a tsunami warning"}),
    ("The two states concluded a trade deal.", "Agree", {"topic": "a trade deal"}),
    ("The firm operates 40 stores.", "Lead", {"patient": "40 stores"}),
    ("The ship docked in Palermo.", "Arrive", {"destination": "Palermo"}),
    ("The senator attacked the plan.", "Criticize", {"patient": "the plan"}),
    ("The government fell on Monday.", "Collapse", {"theme": "The government"}),
    ("The film opens in Oslo.", "Open", {"theme": "The film"}),
    ("The state encourages trade.", "Endorse", {"patient": "trade"}),
    ("Twelve people were hit by Israeli fire near aid sites.", "Shoot", {}),
    ("A senator sponsored the bill.", "Propose", {"topic": "the bill"}),
    ("Dozens died while seeking humanitarian aid.", "Request", {"topic": "humanitarian aid"}),
    ("The premier urged punters to stay calm.", "Request", {"recipient": "punters"}),
    ("The firm sought advice from the lawyers.", "Request", {"recipient": "the lawyers"}),
    ("The king swore in a new cabinet.", "Appoint", {}),
    ("The plane overshot the runway.", "Accident", {}),
    ("The dam burst after heavy rain.", "Collapse", {"theme": "The dam"}),
    ("The army made advances in Kenya.", "Advance", {}),
    ("The prisoners were transferred to a jail in Oslo.", "Transport", {"destination": "a jail in Oslo"}),
    ("The injured were airlifted to hospital.", "Transport", {"destination": "hospital"}),
    ("Strong winds toppled trees.", "Destroy", {"patient": "trees"}),
    ("The fire consumed 40 houses.", "Destroy", {"patient": "40 houses"}),
    ("The team sealed a win over Tarn.", "Win", {"patient": "Tarn"}),
    ("Lawmakers grilled the banker over the loss.", "Question", {"recipient": "the banker"}),
    ("The probe touched down on the moon.", "Arrive", {}),
    ("Kenya launched an effort to save the sharks.", "Begin", {}),
    ("The minister tendered her resignation.", "Resign", {}),
    ("Police broke up a rally.", "End", {"theme": "a rally"}),
    ("The state pumped 4 billion euros into the bank.", "Invest", {}),
    ("The rover drilled into a rock.", "OpenEvent", {}),
    ("The team crashed out of the cup.", "Lose", {}),
    ("Miners downed tools over pay.", "LabourStrike", {}),
    ("The president addressed the nation.", "Tell", {"recipient": "the nation"}),
    ("Talks broke down on Friday.", "Fail", {}),
    ("The union slapped tariffs on steel.", "Impose", {"theme": "tariffs on steel"}),
    ("The company named a new chief executive.", "Appoint", {"position": "a new chief executive"}),
    ("The law formally enters force on Monday.", "TakeEffect", {}),
]


@pytest.mark.parametrize(("text", "event", "roles"), CASES, ids=str)
def test_uses(text: str, event: str, roles: dict[str, str]) -> None:
    found = [reading for reading in readings(text) if reading.event_type == event]
    assert len(found) == 1, [reading.event_type for reading in readings(text)]
    words = {role: fillers[0].span.text for role, fillers in found[0].roles}
    assert roles.items() <= words.items(), words


PREDICATES = [
    ("Turnout fell far short of the target.", "Turnout | fell far short of | the target"),
    ("The strike cut short the festival.", "The strike | cut short | the festival"),
    ("The team finished third in the league.", "The team | finished third in | the league"),
    ("The vote fell two seats short of a majority.", "The vote | fell short of | a majority"),
]


@pytest.mark.parametrize(("text", "line"), PREDICATES, ids=str)
def test_adverb_that_makes_the_verb(text: str, line: str) -> None:
    assert [str(one).split(" | [")[0] for one in facts(text)] == [line]


WEAPONS = [
    (
        "Norway launched a large-scale drone and missile strike on Tarn.",
        ["Norway | launched | a large-scale drone and missile strike on Tarn | patient=Tarn"],
    ),
    (
        "Five were hurt in Kenyan drone and missile strikes on Tarn.",
        [
            "Five | were hurt in | Kenyan drone and missile strikes on Tarn | agent=Kenyan | location=Tarn",
            "Kenyan | strikes on | Tarn",
        ],
    ),
    (
        "A large-scale drone and missile strike hit Tarn.",
        ["A large-scale drone and missile strike | hit | Tarn"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), WEAPONS, ids=str)
def test_weapons_of_an_attack(text: str, lines: list[str]) -> None:
    assert [str(one) for one in facts(text)] == lines
