"""Words that tell what a name names: own work, lower case."""

from functools import cache

from kg.resources import ontology_folder


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


def listed(text: str) -> list[str]:
    """Return the words of a text in order."""
    return text.split()


# Last word of a name, or the word before 'of' in it -> class.
_HEADS = {
    "Company": "inc inc. corp corp. corporation co co. ltd ltd. limited llc llp plc gmbh ag holdings "
    "holding motors industries technologies pharmaceuticals pharma electronics entertainment studios "
    "studio pictures partners ventures brothers company enterprises foods stores semiconductor "
    "petroleum aerospace software solutions logistics chemicals restaurant restaurants steel "
    "conglomerate group associates retailers sons bros",
    "FinancialInstitution": "bank banks fund exchange insurance capital securities bancorp",
    "Airline": "airlines airways airline",
    "MediaOrganization": "times post news herald tribune gazette guardian journal telegraph magazine "
    "press radio tv television daily broadcasting chronicle observer newspaper mirror pravda today "
    "weekly media",
    "GovernmentBody": "ministry department dept agency administration office bureau authority "
    "government cabinet treasury directorate secretariat commission chancellery inspectorate service "
    "survey",
    "Legislature": "parliament congress senate assembly duma knesset bundestag rada",
    "Court": "court tribunal courts",
    "PoliceForce": "police constabulary gendarmerie",
    "MilitaryForce": "army navy force forces guard guards corps brigade division regiment battalion "
    "fleet command military marines troops airforce squadron",
    "ArmedGroup": "militia brigades jihad mujahideen guerrillas cartel",
    "PoliticalParty": "party",
    "InternationalOrganization": "nations",
    "SportsTeam": "fc f.c. rovers wanderers",
    "SportsBody": "league",
    "EducationalOrganization": "university college school institute academy polytechnic universities",
    "HealthOrganization": "hospital clinic hospitals",
    "ReligiousOrganization": "church diocese archdiocese",
    "NonProfit": "foundation charity trust watch charities",
    "LabourUnion": "teamsters",
    "MusicGroup": "orchestra choir philharmonic quartet",
    "Organization": "organization organisation association society federation committee institution "
    "consortium network forum team council board union club alliance movement front confederation "
    "chamber syndicate coalition services",
    "BodyOfWater": "river sea lake ocean bay gulf strait straits channel creek lagoon reservoir",
    "Landform": "mountain mountains island islands hills hill valley desert peninsula forest glacier volcano "
    "beach plateau delta isles canyon",
    "Region": "province county district oblast prefecture governorate krai raion canton",
    "City": "city town village township",
    "Place": "region zone border area corridor coast triangle",
    "Facility": "airport bridge street road avenue boulevard stadium arena station base palace tower "
    "towers building square dam mosque cathedral museum library hall hotel park prison camp plant "
    "refinery consulate embassy port terminal zoo castle temple theatre theater gallery highway "
    "motorway tunnel pier plaza lane drive gardens cemetery memorial monument barracks cosmodrome "
    "spaceport observatory planetarium synagogue center centre blvd ave mansion jail basilica abbey "
    "harbour harbor mall racetrack speedway laboratory",
    "ArmedConflict": "war revolution uprising intifada insurgency offensive",
    "Competition": "cup championship championships olympics olympic games prix tournament marathon "
    "playoffs bowl paralympics",
    "Disaster": "earthquake tsunami",
    "Meeting": "summit conference talks congresses",
    "Election": "election elections referendum",
    "Ceremony": "festival day carnival ceremony",
    "Law": "act bill law constitution amendment code directive",
    "Agreement": "treaty agreement accord accords pact protocol convention",
    "WrittenWork": "declaration charter resolution report",
    "Programme": "programme program plan initiative project",
    "Award": "prize award awards medal trophy",
    "Disease": "covid-19 covid sars ebola hiv aids coronavirus sars-cov-2 covid19 flu",
    "Weapon": "howitzer missile",
    "Product": "telescope",
}

# First word of a name -> class.
_FRONTS = {
    "Landform": "mount mt mt. cape",
    "BodyOfWater": "lake gulf bay strait",
    "Facility": "fort camp port",
    "Disaster": "hurricane typhoon cyclone storm",
    "Ship": "uss hms hmas hmcs mv ins rms css",
    "CelestialBody": "asteroid comet",
    "Aircraft": "boeing airbus antonov tupolev ilyushin sukhoi cessna embraer bombardier shahed bayraktar",
    "ArmedConflict": "battle siege",
    "Happening": "operation",
    "Agreement": "treaty",
    "EducationalOrganization": "university",
    "GovernmentBody": "ministry department",
}

# Common noun right after a name ('Nature magazine') or before it ('the newspaper Bild') -> class.
_NOUNS = {
    "MediaOrganization": "newspaper magazine journal broadcaster tabloid daily",
    "Region": "province county district oblast prefecture governorate",
    "City": "city town village suburb",
    "BodyOfWater": "river sea lake bay",
    "Landform": "island islands mountains peninsula volcano",
    "Facility": "airport stadium bridge prison refinery airbase hotel",
    "Airline": "airline airlines",
    "Company": "company firm conglomerate automaker carmaker retailer",
    "PoliticalParty": "party",
    "ArmedGroup": "militia militants rebels insurgents",
    "Spacecraft": "satellite spacecraft probe rover rocket lander capsule shuttle orbiter",
    "Aircraft": "jet jets fighter fighters bomber bombers helicopter helicopters aircraft plane planes "
    "drone drones airliner",
    "Ship": "destroyer frigate submarine ship ships vessel tanker ferry warship yacht cruiser",
    "Vehicle": "car cars truck sedan suv",
    "Weapon": "missile missiles rifle rifles howitzer launcher launchers tank tanks gun pistol mortar",
    "Software": "app browser platform",
    "Drug": "vaccine drug",
    "Disease": "virus disease syndrome",
    "Animal": "species bacterium",
    "Thing": "language languages dialect dialects",
    "SportsTeam": "striker midfielder defender goalkeeper",
    "CelestialBody": "asteroid comet planet exoplanet",
}

# Class of a name of its own.
_WHOLE = {
    "CelestialBody": "earth mars venus jupiter saturn neptune uranus pluto mercury titan europa",
    "Disease": "covid-19 covid sars ebola hiv aids coronavirus sars-cov-2",
    "Company": "twitter facebook youtube tiktok netflix tesla huawei google microsoft ibm nvidia "
    "nokia siemens toyota honda nissan volkswagen bmw renault boeing airbus gazprom rosneft lukoil rosatom "
    "exxonmobil chevron aramco pfizer moderna astrazeneca novartis roche bayer walmart starbucks ikea nestle "
    "nestlé unilever alibaba tencent xiaomi baidu bytedance uber lyft airbnb spacex paypal mastercard "
    "vodafone verizon comcast yahoo ebay linkedin spotify reddit openai sotheby schlumberger samsung sony",
    "FinancialInstitution": "hsbc barclays citigroup ubs sberbank nasdaq",
    "MediaOrganization": "reuters tass afp xinhua interfax bbc cnn nbc cbs pbs npr bloomberg politico "
    "axios aljazeera cnbc nhk kyodo yonhap kcna tasnim irna ukrinform",
    "Software": "windows android ios linux whatsapp telegram instagram gmail wikipedia chatgpt",
    "GeopoliticalEntity": "union confederacy",
    "City": "downtown chinatown midtown",
    "Legislature": "parliament congress senate bundestag knesset duma",
    "Weapon": "ak-47 ar-15 kalashnikov glock himars atacms iskander kinzhal kornet s-300 s-400 rpg-7 nlaw",
    "ArmedConflict": "holocaust wwii wwi",
}

# Class of a word that names something only behind 'the': 'the moon', 'the Dow rose'.
WITH_THE = {"moon": "CelestialBody", "dow": "Measure", "ftse": "Measure"}

# Classes that say more than 'Organization' and 'GeopoliticalEntity'.
BODIES = words(
    "Company FinancialInstitution Airline MediaOrganization GovernmentBody Legislature Court PoliceForce "
    "MilitaryForce ArmedGroup PoliticalParty InternationalOrganization SportsTeam SportsBody "
    "EducationalOrganization HealthOrganization ReligiousOrganization NonProfit LabourUnion MusicGroup"
)
AREAS = words("Region City Country Landform BodyOfWater")

RELIGIONS = words(
    "muslim muslims christian christians jew jews jewish islamic catholic catholics protestant "
    "protestants hindu hindus buddhist buddhists sunni sunnis shia shiite shiites shi'ite sikh sikhs "
    "orthodox evangelical mormon anglican yazidi yazidis kurd kurds kurdish arab arabs rohingya uyghur "
    "uyghurs hispanic latino slavic islamist islamists baptist methodist druze alawite copts coptic"
)
PARTISANS = words(
    "republican republicans democrat democrats democratic conservative conservatives liberal liberals "
    "labour labor tory tories communist communists socialist socialists nazi nazis marxist populist "
    "libertarian green greens gop"
)
TITLES = words(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother st "
    "saint prophet hon president vice-president vice prime minister premier chancellor king queen prince "
    "princess emperor sheikh sultan emir ayatollah imam pope cardinal archbishop bishop rabbi senator "
    "sen congressman congresswoman rep representative governor gov mayor secretary ambassador envoy "
    "chairman chairwoman chair speaker general gen lieutenant lt colonel col major maj captain capt "
    "sergeant sgt admiral adm commander marshal brigadier brig corporal private officer detective "
    "inspector chief director judge justice attorney prosecutor deputy acting former then-president "
    "ex-president defence defense foreign interior finance doctor coach spokesman spokeswoman "
    "spokesperson executive ceo cfo editor reporter leader mp commissioner sheriff superintendent "
    "minister supreme first second opposition state under lawyer actor actress singer author economist "
    "analyst pm emeritus administrator counsel constable"
)
# Titles that are never a part of a name of anything else.
HONORIFICS = words(
    "mr mrs ms miss mx dr prof professor sir dame sen rep gov gen lt col maj capt sgt adm brig rev"
)
WEEKDAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
)
# Words for a part of a text, numbered: 'Parts I and II', 'Figure 3'.
NUMBERED = words(
    "part parts article articles section sections chapter chapters volume figure figures table tables phase "
    "annex appendix clause paragraph paragraphs page pages item items exhibit"
)
# What is called after the person who leads or faces it: 'the Merkel government', 'the Velmar trial'.
LED = words("government administration regime presidency cabinet trial brothers sisters family")
# What ends an office, never a person's name: 'Chief Technological Officer'.
POSTS = words("officer minister candidate secretary spokesman spokeswoman chairman chairwoman president")
# Verbs of a match, and words that show one.
BEATING = words("beat defeat win draw thrash edge lose")
SPORT = words(
    "cup league final finals championship match football soccer rugby basketball hockey baseball cricket"
)
MONTHS = words(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec"
)
NEVER = words(
    "i he she it we they you me him her us them my his its our their this that these those who what "
    "which the a an am pm a.m. universe p.m. gmt utc est edt pst bst cet tv ceo cfo coo gdp dna rna atm "
    "pdf html url faq http https www internet web christmas easter ramadan thanksgiving halloween god "
    "mr mrs ms dr yes no ok okay hello hi thanks please dear euro euros dollar dollars pound pounds yen "
    "yuan ruble rubles rouble roubles spring summer autumn winter north south east west northern "
    "southern eastern western n s e w ad bc ce bce vs etc co2 monday's email e-mail image photo video "
    "related copyright read share comments advertisement updated published source file usd eur gbp jpy "
    "cny rub inr km kg mm cm mph kph ft lb lbs oz fyi asap rsvp prime minister president secretary "
    "senator party government city state states"
)
SIDES = words("north south east west")  # no names, but as sides of a conflict
# Small words inside names.
LINKS = words(
    "of for on against de la del di da do dos des du le van von der den bin ibn al el ul and the & y e"
)
PARTICLES = words(
    "de la del di da do dos des du le van von der den bin ibn al el ul ben abu al- ter ten zu bint"
)
# Heads that go on with 'of' or 'for'.
GOING_ON = words(
    "ministry department university league bank house council organization organisation institute court "
    "republic society committee office bureau church college union movement front party federation "
    "association school board chamber museum academy commission centre center gulf bay isle strait sea "
    "kingdom battle treaty declaration agency coalition alliance campaign fund institution "
    "administration directorate network confederation army authority parliament senate congress "
    "assembly academy forum convention organizations faculty conference group bishops knights sons "
    "daughters brotherhood voice radio order charter bill statue port tower secretariat companies "
    "emirates states"
)
WITH_AND = words(
    "ministry department office committee commission organization organisation bureau agency council "
    "administration directorate association authority board fund convention conference foundation"
)
# Capital nouns that end the name of a treaty or law.
LEGAL = words("agreement treaty accord accords pact protocol convention act law bill")
# Heads that are as often surnames: 'Marc Hill'.
SURNAMES = words(
    "hill hills bank banks church park parks lane street bay lake guard day forest post castle temple "
    "hall house rivers march field fields brook woods west mountain service young camp post wall"
)
# Nouns that only a person bears, before a name ('spokesman Ivan Petrov') or after it (', a lawyer').
PEOPLE = words(
    "spokesman spokeswoman spokesperson minister president chairman chairwoman director professor "
    "lawyer attorney analyst economist scientist researcher physicist historian activist journalist "
    "reporter editor actor actress singer author writer poet novelist politician lawmaker senator "
    "congressman congresswoman governor mayor judge prosecutor general colonel captain lieutenant "
    "sergeant officer commander striker midfielder goalkeeper coach footballer runner boxer resident "
    "man woman boy girl mother father wife husband son daughter brother sister founder co-founder ceo "
    "executive expert ambassador diplomat envoy dissident expert engineer doctor teacher student farmer "
    "member leader aide driver pilot astronaut cosmonaut priest bishop imam philanthropist billionaire "
    "businessman businesswoman oligarch deputy candidate biologist chemist astronomer geologist nurse"
)
SPEECH = words(
    "say tell add ask explain note state claim warn announce write argue reply remark comment insist deny"
)


@cache
def heads() -> dict[str, str]:
    """Return last word of a name -> class."""
    return _turned(_HEADS)


@cache
def fronts() -> dict[str, str]:
    """Return first word of a name -> class."""
    return _turned(_FRONTS)


@cache
def nouns() -> dict[str, str]:
    """Return common noun beside a name -> class."""
    return _turned(_NOUNS)


@cache
def wholes() -> dict[str, str]:
    """Return a name, lower case -> class."""
    return _turned(_WHOLE)


@cache
def given_names() -> frozenset[str]:
    """Return common given names as they are written; empty when the list is missing."""
    path = ontology_folder() / "gazetteer" / "given_names.txt"
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _turned(table: dict[str, str]) -> dict[str, str]:
    return {word: cls for cls, group in table.items() for word in group.split()}
