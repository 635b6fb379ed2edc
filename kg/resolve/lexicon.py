"""Words that tell gender, number and class inside a document; the ontology's hints come first."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MALE_TITLES = _set("mr sir lord king prince duke baron father brother imam sheikh sultan emir")
FEMALE_TITLES = _set("mrs ms miss lady dame queen princess duchess baroness sister madam mme")
TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | _set(
        "dr prof professor president premier chancellor minister secretary senator sen governor gov rep "
        "judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral "
        "adm commander marshal ayatollah pope bishop archbishop cardinal rabbi reverend rev ambassador "
        "mayor congressman congresswoman chairman chairwoman chief officer detective inspector constable "
        "attorney coach comrade prime foreign defense defence vice deputy former acting late interior "
        "finance"
    )
)
# Forms of address that name nobody by themselves.
ADDRESSES = _set(
    "mr mrs ms miss mx dr sir dame madam honourable honorable hon excellency rev reverend prof professor"
)
MALE_NOUNS = _set(
    "man boy father son brother husband uncle nephew grandfather grandson king prince spokesman "
    "businessman chairman congressman policeman gentleman widower boyfriend fisherman actor statesman "
    "cameraman"
)
FEMALE_NOUNS = _set(
    "woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess "
    "spokeswoman businesswoman chairwoman congresswoman policewoman lady widow girlfriend actress "
    "stateswoman"
)
PERSON_NOUNS = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | _set(
        "person leader president minister premier chancellor secretary senator governor mayor judge "
        "official spokesperson suspect victim driver pilot officer soldier doctor nurse teacher student "
        "professor author writer artist singer actor player coach captain manager director executive chief "
        "head chairperson ceo founder owner lawyer attorney prosecutor detective general commander colonel "
        "ambassador diplomat envoy candidate lawmaker politician scientist researcher analyst expert "
        "journalist reporter editor correspondent photographer activist defendant killer gunman shooter "
        "attacker child teenager resident passenger dictator monarch pope bishop priest cleric imam "
        "economist historian engineer astronaut composer star striker goalkeeper champion winner witness "
        "adviser advisor aide deputy successor predecessor member citizen worker neighbour neighbor "
        "representative prisoner inmate billionaire entrepreneur whistleblower hacker blogger musician "
        "comedian veteran voter colleague friend surgeon patient employee farmer fighter rebel militant "
        "terrorist"
    )
)
OFFICES = _set(
    "leader president minister premier chancellor secretary senator governor mayor chief head chairman "
    "chairwoman ceo director king queen prince princess pope ambassador general commander dictator "
    "monarch founder owner spokesman spokeswoman spokesperson coach captain manager attorney judge "
    "editor ruler emperor sultan emir envoy congressman congresswoman lawmaker"
)
# Offices that 'the leader' may stand for.
LEADERS = _set(
    "leader president premier chancellor dictator ruler king queen emir sultan head minister chairman"
)
ORGANIZATION_NOUNS = _set(
    "company firm agency group coalition academy council organisation organization bank corporation "
    "party government ministry department commission committee union federation association institute "
    "institution university college school foundation charity newspaper magazine broadcaster network "
    "airline carrier manufacturer maker retailer chain giant court parliament congress senate assembly "
    "army navy military militia force police bureau office body board club team band alliance league "
    "authority administration church museum hospital society startup operator regulator watchdog "
    "tribunal publisher lab laboratory centre center service outlet channel station studio consortium "
    "cartel gang campaign bloc cabinet subsidiary owner publication website site"
)
LEGAL_TAILS = _set(
    "inc corp corporation company co ltd limited plc llc group holdings ag sa nv se gmbh bank airlines "
    "airways industries international technologies motors systems foundation party university college "
    "council club fc news newspaper agency"
)
COUNTRY_NOUNS = _set("country nation state republic kingdom")
PLACE_NOUNS = _set(
    "city town village region province state district island area capital county neighbourhood "
    "neighborhood port territory peninsula river lake mountain site airport building stadium street "
    "park bridge"
)
# Nouns that mean people when they are plural: 'Russian soldiers' are a group, 'Russian missiles' are not.
GROUP_NOUNS = PERSON_NOUNS | _set(
    "troop force soldier worker people police rebel insurgent refugee migrant sapper deminer marine "
    "sailor airman reservist conscript mercenary paratrooper guard authority trooper national settler "
    "protester demonstrator engineer specialist adviser instructor peacekeeper separatist partisan "
    "civilian"
)
HAPPENING_NOUNS = _set(
    "attack war battle election vote referendum meeting summit talk conference protest strike crash "
    "accident explosion blast bombing shooting murder killing earthquake quake storm hurricane flood "
    "fire game match tournament race competition festival ceremony trial case hearing raid operation "
    "ceasefire incident event launch visit invasion coup crisis riot conflict mission campaign concert "
    "show performance"
)
# What is done to people by others: who has suffered one of these suffers the next.
SUFFERED = _set(
    "arrest detain charge convict sentence jail imprison release free try acquit take bring hold extradite "
    "deport question interrogate kidnap abduct rescue kill shoot wound injure beat torture execute evacuate "
    "hospitalise hospitalize treat transfer remove expel stab attack capture accuse fine ban suspend dismiss "
    "indict prosecute identify find hurt murder seize"
)
# Heads after a capital's possessive that belong to the city, not to the government.
CITY_THINGS = _set(
    "mayor airport street suburb outskirts metro subway underground university resident population "
    "centre center skyline square district court hospital stadium museum park river bridge station port "
    "north south east west hotel landmark quarter neighbourhood neighborhood cathedral school police "
    "streets"
)
# Nouns that describe nothing: 'the thing' goes back to no name.
VACUOUS = _set(
    "thing one part way name example kind sort type case place time number result matter reason year day "
    "subject issue problem question point fact word"
)
REGION_NOUNS = _set(
    "region province state district county oblast prefecture area governorate island city town"
)
# Nouns for one human being and nothing else: a body can be a leader or an owner, never a spokeswoman.
HUMAN_NOUNS = PERSON_NOUNS - _set(
    "leader owner founder head chief member champion winner star victim manager director executive candidate "
    "defendant shooter attacker killer neighbour neighbor employee adviser advisor successor predecessor "
    "rebel deputy representative suspect author editor publisher captain premier minister secretary general"
)
# Verbs whose subject is a city itself, not a government.
CITY_VERBS = _set(
    "be lie sit stand host become see experience grow suffer wake fall remain stay boast house contain "
    "look celebrate record rank witness burn flood"
)
# What is said or written by somebody: its owner speaks.
SPEECHES = _set("statement letter post tweet message speech email comment remark note release reply response")
# Pronouns that mean nobody in particular.
ANYBODY = _set(
    "someone somebody anyone anybody everyone everybody nobody no-one whoever something anything everything "
    "nothing none"
) | {"no one"}
# Words before a noun that then means nobody in particular.
NOBODY = _set("every each any no neither either")
# Words before a place, and verbs of going there.
PLACE_PREPS = _set(
    "in at to from into near around outside inside through throughout across towards toward via over "
    "within beyond"
)
GONE_TO = _set("visit leave reach enter tour invade bomb shell occupy flee cross")
# Verbs whose object is a government: 'accused Moscow of'.
TOWARDS_GOVERNMENT = _set(
    "accuse urge blame condemn warn criticise criticize ask tell pressure press support denounce "
    "isolate sanction punish deter convince persuade help arm fund aid back praise thank inform provoke "
    "notify force allow enable oblige demand assure oppose"
)
GOVERNMENT_PREPS = _set("with against between by")

_MALE = """
aaron abdul abdullah adam adrian ahmad ahmed al alan albert alejandro aleksandr alex alexander alexei alfred
ali allan amir anatoly andre andreas andrei andrew andriy anthony antonio antony arthur barack barry bashar
ben benjamin bernard bernie bill billy bob boris brad bradley brandon brian bruce bryan carl carlos charles
chris christian christopher chuck clint colin craig curtis dan daniel danny dave david dean dennis derek
dick diego dmitri dmitry dmytro don donald doug douglas dries duncan ed eddie edgar eduardo edward edwin
elliott elon emmanuel eric erik ernest ethan eugene evan fabio felipe felix fernando francis francisco
francois frank franklin fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard giorgio
giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy hamid hans harold harry harvey
hassan hector henri henry herbert hosni howard hugh hugo hussein ian ibrahim igor ilya imran isaac ivan jack
jacob jacques jair james jamie jan jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jesus jim
jimmy joe joel johan johannes john johnny jon jonathan jorge jose josef joseph joshua juan julian julio
justin karim karl keith ken kenneth kevin khalid kim kofi konstantin kurt kyle larry lars laurence lawrence
lee leo leon leonard leonid lewis liam lloyd lorenzo louis luc lucas luis luiz luke mahmoud malcolm manuel
marc marcel marco marcus mario mark marko markus martin marvin matt matteo matthew maurice max maxim mehmet
michael michel miguel mike mikhail milos mitch mitt mohamed mohammad mohammed muhammad mustafa narendra
nathan neil nelson nicholas nick nicolas nigel nikita nikolai noah norman olaf oleg oleksandr oliver omar
oscar otto owen pablo patrick paul pavel pedro pete peter petr petro phil philip philippe pierre qasem
rafael rajiv ralph ramzan randy raul ray raymond recep reza ricardo richard rick rishi rob robert roberto
robin rodrigo roger roland roman ron ronald ross roy rupert russell ryan saddam salman salvador sam samuel
scott sean sebastian serge sergei sergey sergio seth shane shinzo silvio simon stanley stefan stephen steve
steven stuart sven taylor ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis
trevor tyler vaclav valery vasily victor viktor vincent vitaly vladimir volodymyr walter warren wayne werner
wilhelm will william winston xavier yasser yevgeny yuri yusuf zachary
"""
_FEMALE = """
abigail agnes aisha alexandra alexandria alice alicia alison amanda amber amelia amy ana anastasia andrea
angela angelina anita ann anna anne annette annie antonia audrey barbara beatrice betty beverly bonnie
brenda bridget brittany camilla candace carla carmen carol carole caroline carolyn catherine cathy cecilia
charlotte chelsea cheryl chloe christina christine cindy claire clara claudia condoleezza connie cristina
cynthia daisy dana danielle dawn deborah debra denise diana diane dilma dolores dominique donna dora doris
dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica erin esther eva
evelyn fatima felicia fiona florence frances gabriella gail gemma georgia gertrude gina gladys glenda gloria
grace greta gwendolyn hannah harriet heather heidi helen helena hillary holly ida ingrid irene irina iris
isabel isabella ivana ivanka jacinda jackie jacqueline jane janet janice jean jeanne jennifer jenny jessica
jill jo joan joanna joanne josephine joyce juanita judith judy julia juliana julie june karen karin kate
katherine kathleen kathryn kathy katie kayla kelly kerry kimberly kirsten kristen kristin laila lara laura
lauren leah leila lena leslie liliana lillian lily linda lisa lois lorraine louise lucia lucy lydia lynn
madeleine madonna malala margaret maria marie marilyn marina marine marion marjorie martha mary maryam
maureen megan meghan melania melanie melinda melissa mercedes meredith mia michelle mildred miriam molly
monica nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma oksana olena olga olivia
pamela patricia paula pauline peggy penelope petra phyllis priscilla priti rachel rebecca regina rita
roberta rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah shannon sharon sheila
sheryl shirley simone sofia sonia sophia sophie stella stephanie sue susan suzanne svetlana sylvia tamara
tanya tara tatiana teresa thelma theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica
victoria viola violet virginia vivian wendy whitney yasmin yolanda yulia yvonne zoe
"""
# Given to men and women alike, or a family name as well.
_EITHER = _set("jean jo andrea kim lee robin terry al will dominique leslie marion kelly taylor dana nicola")
MALE_NAMES = _set(_MALE) - _EITHER
FEMALE_NAMES = _set(_FEMALE) - _EITHER

# Nouns that come back in a text without being anybody or anything in particular.
NEVER_ENTITIES = frozenset(
    (
        *("world", "universe", "earth", "time", "day", "week", "month", "year", "hour", "minute", "moment"),
        *("period", "decade", "century", "way", "thing", "part", "end", "case", "fact", "matter", "issue"),
        *("situation", "question", "answer", "reason", "result", "example", "kind", "sort", "number"),
        *("amount", "lot", "rest", "side", "place", "point", "level", "rate", "sense", "idea", "return"),
        *("addition", "morning", "evening", "night", "afternoon", "today", "tomorrow", "future", "past"),
        *("life", "death", "home", "internet", "public"),
    )
)
REFLEXIVE = _set(
    "himself herself itself themselves myself yourself ourselves yourselves oneself each other one another"
)
# Alone they leave open of whom or what: 'Many were vulnerable'.
SOME = _set("many some most several few another")
# What only people and their bodies do, and what is done to them alone.
HUMAN_DEEDS = _set(
    "accept accuse admit advise agree apologise apologize appeal appoint arrest assassinate attend "
    "believe bribe build buy campaign choose complain convict cook criticise criticize decide decline "
    "deny disagree discuss doubt drink eat elect endorse enrol enroll fear flee forget forgive gather "
    "hate hire hope imprison interview invite know laugh learn lie like love marry meet murder negotiate "
    "nominate pay plead pledge pray prefer promise prosecute protest purchase pursue reason refuse regret "
    "remember resign rob shout sign sleep smile steal study sue suspect swear talk teach think threaten "
    "urge vote vow walk want wear wish wonder write"
)
HUMAN_FATES = _set(
    "acquit appoint arrest bail convict deport detain educate elect employ enrol enroll exile "
    "extradite hire imprison indict interrogate interview jail kidnap murder pardon parole persuade "
    "re-elect recruit sack sentence torture"
)
# What nobody lives to tell of himself.
DEADLY = _set("kill execute murder assassinate behead bury sacrifice slaughter cremate hang lynch massacre")
# Places do not move.
JOURNEYS = _set("sail travel fly drive arrive depart return march walk swim")
# What a gift does for who gets it: 'to rebuild its dams'; 'to fund its war' may help the seller.
HELPING = _set(
    "support help aid assist rebuild restore repair bolster strengthen reinforce boost improve defend protect"
    " modernise modernize upgrade recover expand replace develop"
)

# Nouns of time and measure, and turns of phrase: nobody comes back to them with a pronoun.
NEVER_MEANT = frozenset(
    (
        "month", "year", "day", "week", "hour", "minute", "time", "term", "decade", "century", "moment",
        "percent", "today", "tomorrow", "yesterday", "fact", "way", "end", "case", "addition", "response",
        "order", "result", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday",
    )
)  # fmt: skip
