"""Past forms that no rule of English inflection finds, for verbs that the lemma table has not seen."""

# A base form and its past forms; own work.
_FORMS = (
    "arise arisen arose; awake awoke awoken; bear bore borne; beat beaten; become became; beget begot; "
    "begin began begun; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke "
    "broken; breed bred; bribe bribed; burn burnt; catch caught; choose chose chosen; cling clung; clothe "
    "clad; come came; creep crept; deal dealt; dig dug; dive dove; draw drawn drew; drink drank drunk; "
    "drive driven drove; eat ate eaten; fall fallen fell; feed fed; feel felt; fight fought; find found; "
    "flee fled; fling flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget "
    "forgot forgotten; forgive forgave forgiven; forgo forewent; free freed; freeze froze frozen; give "
    "gave given; go gone went; grind ground; grow grew grown; hang hung; hear heard; heave hove; hew "
    "hewn; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; leap "
    "leapt; learn learnt; leave left; lend lent; light lit; lose lost; make made; mean meant; meet met; "
    "mislead misled; mistake mistaken mistook; mow mown; outdo outdid outdone; outgrow outgrew; overcome "
    "overcame; override overridden overrode; oversee oversaw overseen; overtake overtaken overtook; "
    "overthrow overthrew overthrown; partake partook; pay paid; plead pled; rebuild rebuilt; resell "
    "resold; retake retaken retook; rethink rethought; rewrite rewritten rewrote; ride ridden rode; ring "
    "rang rung; rise risen rose; run ran; saw sawn; see saw seen; seek sought; sell sold; send sent; sew "
    "sewn; shake shaken shook; shear shorn; shine shone; shoot shot; shrink shrank shrunk; sing sang "
    "sung; sink sank sunk; slay slain slew; sleep slept; slide slid; sling slung; sow sown; speak spoke "
    "spoken; speed sped; spend spent; spill spilt; spin spun; spit spat; spring sprang sprung; stand "
    "stood; steal stole stolen; stick stuck; sting stung; stride strode; strike struck; string strung; "
    "strive striven strove; sue sued; swear swore sworn; sweep swept; swell swollen; swim swam swum; "
    "swing swung; take taken took; teach taught; tear tore torn; tell told; think thought; throw threw "
    "thrown; tread trod trodden; undergo undergone underwent; understand understood; undo undid undone; "
    "uphold upheld; wake woke woken; wear wore worn; weave woven; weep wept; win won; wind wound; "
    "withdraw withdrawn withdrew; withstand withstood; wring wrung; write written wrote "
)

PAST = {form: base for base, *forms in (entry.split() for entry in _FORMS.split(";")) for form in forms}

# Base forms that the rules would cut wrongly: not "demot", "rebuk", "patroll"; own work.
_BASES = (
    "accede adhere adore age amuse analyse annul arouse avenge bare baste bathe blaspheme boat boycott "
    "burr bus buzz cane carol chaperone circumscribe coat cohere contravene crease cringe decree defame "
    "defuse degrease demote deplete deplore descale disabuse dissuade distil dye enquire enrage enroll "
    "ensnare enthuse entreat exhale exhume expunge extol eye fizz fulfill gauge gouge grease gripe hinge "
    "hitchhike hoe ice imbibe impale implore importune inflame inhale insure interchange intone lambaste "
    "lean lease loathe lounge misguide mistime mistreat overheat owe pare paste patrol pause pencil "
    "perfume peruse plate premiere proscribe pulse range rearrange rebuke reconvene recuse regale reheat "
    "repulse reseat reunite revere rhyme rouse scavenge scrounge sheathe singe ski soothe squat stare "
    "stereotype stifle suffuse sunbathe supervene tape tattoo taxi tease telephone tiptoe transcribe "
    "underlie unhinge unseat untie wage waltz warehouse woo writhe "
)
BASES = frozenset(_BASES.split())
