"""Which event a verb tells of, by what fills it, and what the noun below a light verb lends it."""

import pytest
from sentence_table import readings

from kg.extract.grammar import load_grammar
from kg.schema import load_schema

CASES = [
    (
        "The storm left 50,000 homes without power.",
        "Affect",
        {"cause": "The storm", "patient": "50,000 homes"},
    ),
    ("Thousands took to the streets of Oslo.", "Protest", {"agent": "Thousands"}),
    ("The nurses threatened to strike.", "LabourStrike", {"agent": "The nurses"}),
    ("The drug has been shown to reduce infections.", "Decrease", {"patient": "infections"}),
    ("The actor died at the age of 84 at his home in Oslo.", "Die", {"location": "his home in Oslo"}),
    ("Kenya beat Uganda 2-0 to reach the final.", "Defeat", {"agent": "Kenya", "patient": "Uganda"}),
    ("The team lost to Norway 3-1 in the final.", "Lose", {"patient": "Norway", "context": "in the final"}),
    ("The ship ran aground near Oslo.", "Accident", {"location": "Oslo"}),
    ("The company recalled 40,000 cars.", "Remove", {"theme": "40,000 cars"}),
    ("Voters go to the polls on Sunday.", "Vote", {"agent": "Voters"}),
    ("The airline was hit by a wave of strikes.", "Harm", {"patient": "The airline"}),
    ("The parliament voted 210 to 45 in favour of a bill.", "Vote", {"agent": "The parliament"}),
    ("Officials seized two tonnes of ivory.", "Confiscate", {"theme": "two tonnes of ivory"}),
    ("The men appeared in court.", "Trial", {"patient": "The men"}),
    ("Several people were reported missing.", "Disappear", {"patient": "Several people"}),
    ("Masked men set fire to cars.", "Burn", {"agent": "Masked men", "theme": "cars"}),
    ("The army laid siege to the town.", "Besiege", {"agent": "The army", "patient": "the town"}),
    ("Kenya's central bank left rates unchanged.", "Affect", {"position": "unchanged"}),
    ("The team will face Kenya in the final.", "Compete", {"agent": "The team"}),
    ("A woman was stabbed to death in Oslo.", "Kill", {"patient": "A woman", "location": "Oslo"}),
    ("Officials blamed the outage on a storm.", "Accuse", {"patient": "a storm", "topic": "the outage"}),
    ("The woman was given a suspended sentence.", "Sentence", {"theme": "a suspended sentence"}),
    ("Police were called to the scene.", "Send", {"destination": "the scene"}),
    ("The woman cannot be named for legal reasons.", "Reveal", {}),
    ("The road will be repaired by the end of the year.", "Restore", {"patient": "The road"}),
    ("The king congratulated the team on winning the cup.", "Win", {"agent": "the team"}),
    ("The fire was brought under control.", "Control", {"patient": "The fire"}),
    ("Berg was leaving the clinic.", "Depart", {"origin": "the clinic"}),
    ("The minister will leave office in May.", "Resign", {"agent": "The minister"}),
    ("The founder and chief executive, Uri Holm, will resign.", "Resign", {}),  # one person
    ("The rebound came with an announcement.", "Occur", {"theme": "The rebound"}),
    ("The minibus fell into a ravine.", "Fall", {"theme": "The minibus", "destination": "a ravine"}),
    ("The village fell to the rebels.", "Surrender", {"agent": "The village", "recipient": "the rebels"}),
    ("The tax hurt exporters.", "Harm", {"cause": "The tax", "patient": "exporters"}),
    ("The ban hit profits.", "Harm", {"cause": "The ban", "patient": "profits"}),
    ("The guard fired a warning shot at the man.", "Shoot", {"agent": "The guard"}),
    ("The company fired the manager.", "Dismiss", {"patient": "the manager"}),
    ("The drought contributed to a decline.", "Cause", {"cause": "The drought", "result": "a decline"}),
    ("High oil prices drove an increase.", "Cause", {"result": "an increase"}),
    ("The floods drove farmers from their homes.", "Expel", {"cause": "The floods", "patient": "farmers"}),
    ("The blast left six people dead.", "Kill", {"patient": "six people"}),
    ("The storm made landfall in Tarn.", "Landfall", {"theme": "The storm", "location": "Tarn"}),
    ("The court demonstrated a lack of care.", "Show", {"topic": "a lack of care"}),
    ("Students demonstrated against the law.", "Protest", {"patient": "the law"}),
    ("The law came into force.", "TakeEffect", {"theme": "The law"}),
    ("The company cut the jobs of miners.", "CutJobs", {"agent": "The company"}),
    ("Ada Holm has lived in Tarn.", "LiveIn", {"location": "Tarn"}),
    ("Ada Holm has lived as a commoner.", "OpenEvent", {"agent": "Ada Holm"}),
    ("Ousted president Ada Holm fled.", "HeldOffice", {"agent": "Ada Holm"}),
    ("The new rules do not go far enough.", "OpenEvent", {"agent": "The new rules"}),  # nobody travels
    ("The president granted Ada Holm a full pardon.", "Pardon", {"patient": "Ada Holm"}),
    ("The governor issued a pardon to Ada Holm.", "Pardon", {"patient": "Ada Holm"}),
    ("The court granted him bail.", "Grant", {"recipient": "him", "theme": "bail"}),
    ("The bank granted 2 million dollars to the school.", "Supply", {"recipient": "the school"}),
    ("The review gives them hope.", "Afford", {"recipient": "them", "theme": "hope"}),
    ("Officers seized a boat.", "Confiscate", {"agent": "Officers", "theme": "a boat"}),
    ("Tourists captured footage of the storm.", "CreateWork", {"result": "footage of the storm"}),
    ("Ada Holm gave a speech.", "Statement", {"agent": "Ada Holm"}),
    ("The firm, known as Nordwind, closed.", "KnownAs", {"coTheme": "Nordwind"}),
    ("The village hosted 40 refugees.", "OpenEvent", {"patient": "40 refugees"}),
    ("Iran seizes an oil tanker.", "Confiscate", {"agent": "Iran", "theme": "an oil tanker"}),
    ("Rebels seized a tanker.", "SeizeTerritory", {"agent": "Rebels", "patient": "a tanker"}),
    ("Ada Holm faces charges of murder.", "Charge", {"patient": "Ada Holm", "topic": "charges of murder"}),
    ("The delay creates uncertainty for farmers.", "Cause", {"cause": "The delay"}),
    ("The cabinet is moving forward with the reform.", "Continue", {"theme": "the reform"}),
    ("The jury found Ada Holm guilty of fraud.", "Convict", {"patient": "Ada Holm", "topic": "fraud"}),
    ("Norway repatriates the bodies of two sailors.", "Return", {"agent": "Norway"}),
    ("Ada Holm started a company.", "Found", {"agent": "Ada Holm", "result": "a company"}),
    ("The police responded to a fire.", "OpenEvent", {"agent": "The police"}),
    ("Ada Holm dropped out of the race.", "LeaveGroup", {"agent": "Ada Holm"}),
    ("The senator is seeking re-election.", "Campaign", {"agent": "The senator"}),
    ("The roof fell.", "Collapse", {"theme": "The roof"}),
    ("Ada Holm is often referred to as the Lion.", "KnownAs", {"coTheme": "the Lion"}),
    ("The quake hit on Monday.", "NaturalDisaster", {"cause": "The quake"}),
    ("The ship weighed 80 tons.", "OpenEvent", {"agent": "The ship"}),
    ("Oxygen dissolves in brine.", "OpenEvent", {"agent": "Oxygen"}),
    ("Mara Holm was named Best Actress in Oslo.", "AwardPrize", {"recipient": "Mara Holm"}),
    ("The governor signed a decree.", "Enact", {"theme": "a decree"}),
    ("The board is seeking a new director.", "Desire", {"topic": "a new director"}),
    ("The party leader will not seek the leadership.", "Campaign", {"agent": "The party leader"}),
    ("The police intercepted two vans.", "OpenEvent", {"patient": "two vans"}),  # nothing is shot down
    ("The navy intercepted a missile.", "ShootDown", {"theme": "a missile"}),
    ("A bag was left in the station.", "Put", {"theme": "A bag", "destination": "the station"}),
    ("The driver was poisoned.", "Injure", {"patient": "The driver"}),
    ("The spill poisoned the water.", "Infect", {"patient": "the water"}),
    ("Officers responded quickly.", "OpenEvent", {"agent": "Officers"}),  # nobody is answered
    ("2018 saw heavy floods.", "Occur", {"theme": "heavy floods", "context": "2018"}),
    ("The decade saw three wars.", "Occur", {"theme": "three wars"}),
    ("The suspect will face trial.", "Trial", {"patient": "The suspect"}),
    ("He was pronounced dead.", "Die", {"patient": "He"}),
    ("They were taken into the custody of the ministry.", "Arrest", {"patient": "They"}),
    ("The minister unveiled a statue.", "Reveal", {"topic": "a statue"}),
    ("The club charges a fee.", "Impose", {"theme": "a fee"}),
    ("The decree ignited protests.", "Cause", {"result": "protests"}),
    ("The man was admitted to a hospital.", "Hospitalize", {"patient": "The man"}),
    ("The profit came from trade.", "ResultFrom", {"result": "The profit", "cause": "trade"}),
    ("Tens of thousands came together in the park.", "Gather", {"location": "the park"}),
    ("The union played a role in the strike.", "Participate", {"agent": "The union"}),
    ("The crime carries a heavy sentence.", "Involve", {"coTheme": "a heavy sentence"}),
]

# The noun is the event: what stands below it fills its roles.
LIGHT = [
    ("The army launched strikes on the port.", "Attack", {"agent": "The army", "patient": "the port"}),
    ("The council made a decision on the bridge.", "Decide", {"agent": "The council"}),
    ("The firm struck a deal with the union.", "Agree", {"agent": "The firm", "coAgent": "the union"}),
    ("The firm cut ties with the bank.", "BreakOff", {"agent": "The firm", "coAgent": "the bank"}),
    (
        "The rebels claimed responsibility for the attack.",
        "ClaimResponsibility",
        {"agent": "The rebels", "topic": "the attack"},
    ),
]


@pytest.mark.parametrize(("text", "event", "roles"), [*CASES, *LIGHT], ids=str)
def test_senses(text: str, event: str, roles: dict[str, str]) -> None:
    found = [reading for reading in readings(text) if reading.event_type == event]
    assert len(found) == 1, [reading.event_type for reading in readings(text)]
    words = {role: fillers[0].span.text for role, fillers in found[0].roles}
    assert roles.items() <= words.items(), words


def test_light_verbs_take_nouns_that_exist() -> None:
    schema = load_schema()
    for verb, allowed in load_grammar().light_verbs.items():
        for name in allowed:
            assert name in schema.families or schema.events[name].nouns, f"{verb}: {name}"
