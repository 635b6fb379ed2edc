"""Sentences with their trees, for pronouns that stay open or are told by the tree; see `resolve_trees`."""

PRONOUN_TREES = """\
The police arrested two workers.
  The/the/DET/DT/det/1 police//NOUN/NN/nsubj/2 arrested/arrest/VERB/VBD/ROOT/2 two//NUM/CD/nummod/4
  workers/worker/NOUN/NNS/dobj/2 .//PUNCT/./punct/2
Many areas lost water and power, and might not get them back.
  Many/many/ADJ/JJ/amod/1 areas/area/NOUN/NNS/nsubj/2 lost/lose/VERB/VBD/ROOT/2 water//NOUN/NN/dobj/2
  and//CCONJ/CC/cc/3 power//NOUN/NN/conj/3 ,//PUNCT/,/punct/2 and//CCONJ/CC/cc/2 might//AUX/MD/aux/10
  not//PART/RB/neg/10 get//VERB/VB/conj/2 them/they/PRON/PRP/dobj/10 back//ADV/RB/advmod/10
  .//PUNCT/./punct/2
Karl Holm left.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 left/leave/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
Karl Holm's mother, Anna Berg, said: "We are tired of waiting."
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/poss/3 's//PART/POS/case/1 mother//NOUN/NN/nsubj/8
  ,//PUNCT/,/punct/3 Anna//PROPN/NNP/compound/6 Berg//PROPN/NNP/appos/3 ,//PUNCT/,/punct/3
  said/say/VERB/VBD/ROOT/8 ://PUNCT/:/punct/12 "//PUNCT/``/punct/8 We/we/PRON/PRP/nsubj/12
  are/be/AUX/VBP/ccomp/8 tired//ADJ/JJ/acomp/12 of//SCONJ/IN/prep/13 waiting/wait/VERB/VBG/pcomp/14
  .//PUNCT/./punct/8 "//PUNCT/''/punct/12
"I met the minister today," Honourable said.
  "//PUNCT/``/punct/2 I//PRON/PRP/nsubj/2 met/meet/VERB/VBD/ccomp/9 the//DET/DT/det/4
  minister//NOUN/NN/dobj/2 today//NOUN/NN/npadvmod/2 ,//PUNCT/,/punct/2 "//PUNCT/''/punct/2
  Honourable//PROPN/NNP/nsubj/9 said/say/VERB/VBD/ROOT/9 .//PUNCT/./punct/9
Foreign tourists left Oslo.
  Foreign/foreign/ADJ/JJ/amod/1 tourists/tourist/NOUN/NNS/nsubj/2 left/leave/VERB/VBD/ROOT/2
  Oslo//PROPN/NNP/dobj/2 .//PUNCT/./punct/2
Four were hurt; they asked for help.
  Four//NUM/CD/nsubj/1 were/be/AUX/VBD/ccomp/5 hurt//ADJ/JJ/acomp/1 ;//PUNCT/,/punct/5
  they//PRON/PRP/nsubj/5 asked/ask/VERB/VBD/ROOT/5 for//ADP/IN/prep/5 help//NOUN/NN/pobj/6
  .//PUNCT/./punct/5
The army said it lost ten men.
  The/the/DET/DT/det/1 army//NOUN/NN/nsubj/2 said/say/VERB/VBD/ROOT/2 it//PRON/PRP/nsubj/4
  lost/lose/VERB/VBD/ccomp/2 ten//NUM/CD/nummod/6 men/man/NOUN/NNS/dobj/4 .//PUNCT/./punct/2
They said the town was quiet.
  They/they/PRON/PRP/nsubj/1 said/say/VERB/VBD/ROOT/1 the//DET/DT/det/3 town//NOUN/NN/nsubj/4
  was/be/AUX/VBD/ccomp/1 quiet//ADJ/JJ/acomp/4 .//PUNCT/./punct/1
Officers met the protesters, and one of them died.
  Officers/officer/NOUN/NNS/nsubj/1 met/meet/VERB/VBD/ROOT/1 the//DET/DT/det/3
  protesters/protester/NOUN/NNS/dobj/1 ,//PUNCT/,/punct/1 and//CCONJ/CC/cc/1 one//NUM/CD/nsubj/9
  of//ADP/IN/prep/6 them/they/PRON/PRP/pobj/7 died/die/VERB/VBD/conj/1 .//PUNCT/./punct/9
The hotel in Oslo has ten floors.
  The/the/DET/DT/det/1 hotel//NOUN/NN/nsubj/4 in//ADP/IN/prep/1 Oslo//PROPN/NNP/pobj/2
  has/have/VERB/VBZ/ROOT/4 ten//NUM/CD/nummod/6 floors/floor/NOUN/NNS/dobj/4 .//PUNCT/./punct/4
Anna Berg said: "It is pure greed."
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 said/say/VERB/VBD/ROOT/2 ://PUNCT/:/punct/6
  "//PUNCT/``/punct/2 It/it/PRON/PRP/nsubj/6 is/be/AUX/VBZ/ccomp/2 pure//ADJ/JJ/amod/8
  greed//NOUN/NN/attr/6 .//PUNCT/./punct/2 "//PUNCT/''/punct/6
Anna Berg said: "It was amazing."
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 said/say/VERB/VBD/ROOT/2 ://PUNCT/:/punct/2
  "//PUNCT/``/punct/2 It/it/PRON/PRP/nsubj/6 was/be/AUX/VBD/ccomp/2 amazing//ADJ/JJ/acomp/6
  .//PUNCT/./punct/2 "//PUNCT/''/punct/6
Acme Corporation closed its mines.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 closed/close/VERB/VBD/ROOT/2
  its//PRON/PRP$/poss/4 mines/mine/NOUN/NNS/dobj/2 .//PUNCT/./punct/2
"They knew the risks," said Anna Berg.
  "//PUNCT/``/punct/2 They/they/PRON/PRP/nsubj/2 knew/know/VERB/VBD/ccomp/7 the//DET/DT/det/4
  risks/risk/NOUN/NNS/dobj/2 ,//PUNCT/,/punct/2 "//PUNCT/''/punct/2 said/say/VERB/VBD/ROOT/7
  Anna//PROPN/NNP/compound/9 Berg//PROPN/NNP/nsubj/7 .//PUNCT/./punct/7
The council said the firm "lost its way".
  The/the/DET/DT/det/1 council//NOUN/NN/nsubj/2 said/say/VERB/VBD/ROOT/2 the//DET/DT/det/4
  firm//NOUN/NN/nsubj/6 "//PUNCT/``/punct/6 lost/lose/VERB/VBD/ccomp/2 its//PRON/PRP$/poss/8
  way//NOUN/NN/dobj/6 "//PUNCT/''/punct/6 .//PUNCT/./punct/2
The church was a museum.
  The/the/DET/DT/det/1 church//NOUN/NN/nsubj/2 was/be/AUX/VBD/ROOT/2 a//DET/DT/det/4 museum//NOUN/NN/attr/2
  .//PUNCT/./punct/2
Berg praised it.
  Berg//PROPN/NNP/nsubj/1 praised/praise/VERB/VBD/ROOT/1 it//PRON/PRP/dobj/1 .//PUNCT/./punct/1
The festival became a market.
  The/the/DET/DT/det/1 festival//NOUN/NN/nsubj/2 became/become/VERB/VBD/ROOT/2 a//DET/DT/det/4
  market//NOUN/NN/attr/2 .//PUNCT/./punct/2
Critics liked it.
  Critics/critic/NOUN/NNS/nsubj/1 liked/like/VERB/VBD/ROOT/1 it//PRON/PRP/dobj/1 .//PUNCT/./punct/1
It was decided to close the port.
  It/it/PRON/PRP/nsubjpass/2 was/be/AUX/VBD/auxpass/2 decided/decide/VERB/VBN/ROOT/2 to//PART/TO/aux/4
  close//VERB/VB/xcomp/2 the//DET/DT/det/6 port//NOUN/NN/dobj/4 .//PUNCT/./punct/2
The reporters asked Peter Lund about Karl Holm, but he declined to comment.
  The/the/DET/DT/det/1 reporters/reporter/NOUN/NNS/nsubj/2 asked/ask/VERB/VBD/ROOT/2
  Peter//PROPN/NNP/compound/4 Lund//PROPN/NNP/dobj/2 about//ADP/IN/prep/2 Karl//PROPN/NNP/compound/7
  Holm//PROPN/NNP/pobj/5 ,//PUNCT/,/punct/2 but//CCONJ/CC/cc/2 he//PRON/PRP/nsubj/11
  declined/decline/VERB/VBD/conj/2 to//PART/TO/aux/13 comment//VERB/VB/xcomp/11 .//PUNCT/./punct/11
Workers collected the letters and sent them to Oslo.
  Workers/worker/NOUN/NNS/nsubj/1 collected/collect/VERB/VBD/ROOT/1 the//DET/DT/det/3
  letters/letter/NOUN/NNS/dobj/1 and//CCONJ/CC/cc/1 sent/send/VERB/VBD/conj/1 them/they/PRON/PRP/dobj/5
  to//ADP/IN/prep/5 Oslo//PROPN/NNP/pobj/7 .//PUNCT/./punct/1
Pirates boarded the ships and the attacks ended.
  Pirates/pirate/NOUN/NNS/nsubj/1 boarded/board/VERB/VBD/ROOT/1 the//DET/DT/det/3
  ships/ship/NOUN/NNS/dobj/1 and//CCONJ/CC/cc/1 the//DET/DT/det/6 attacks/attack/NOUN/NNS/nsubj/7
  ended/end/VERB/VBD/conj/1 .//PUNCT/./punct/1
They said the crew was safe.
  They/they/PRON/PRP/nsubj/1 said/say/VERB/VBD/ROOT/1 the//DET/DT/det/3 crew//NOUN/NN/nsubj/4
  was/be/AUX/VBD/ccomp/1 safe//ADJ/JJ/acomp/4 .//PUNCT/./punct/1
The volcano erupted and it sailed north.
  The/the/DET/DT/det/1 volcano//NOUN/NN/nsubj/2 erupted/erupt/VERB/VBD/ROOT/2 and//CCONJ/CC/cc/2
  it//PRON/PRP/nsubj/5 sailed/sail/VERB/VBD/conj/2 north//ADV/RB/advmod/5 .//PUNCT/./punct/2
The court found it to be unlawful.
  The/the/DET/DT/det/1 court//NOUN/NN/nsubj/2 found/find/VERB/VBD/ROOT/2 it//PRON/PRP/nsubj/5
  to//PART/TO/aux/5 be//AUX/VB/ccomp/2 unlawful//ADJ/JJ/acomp/5 .//PUNCT/./punct/2
The court ruled on the ban and found it to be unlawful.
  The/the/DET/DT/det/1 court//NOUN/NN/nsubj/2 ruled/rule/VERB/VBD/ROOT/2 on//ADP/IN/prep/2
  the//DET/DT/det/5 ban//NOUN/NN/pobj/3 and//CCONJ/CC/cc/2 found/find/VERB/VBD/conj/2 it//PRON/PRP/nsubj/10
  to//PART/TO/aux/10 be//AUX/VB/ccomp/7 unlawful//ADJ/JJ/acomp/10 .//PUNCT/./punct/2
Peter Lund met Karl Holm.
  Peter//PROPN/NNP/compound/1 Lund//PROPN/NNP/nsubj/2 met/meet/VERB/VBD/ROOT/2 Karl//PROPN/NNP/compound/4
  Holm//PROPN/NNP/dobj/2 .//PUNCT/./punct/2
The club has ten members, although a union spoke.
  The/the/DET/DT/det/1 club//NOUN/NN/nsubj/2 has/have/VERB/VBZ/ROOT/2 ten//NUM/CD/nummod/4
  members/member/NOUN/NNS/dobj/2 ,//PUNCT/,/punct/2 although//SCONJ/IN/mark/9 a//DET/DT/det/8
  union//NOUN/NN/nsubj/9 spoke/speak/VERB/VBD/advcl/2 .//PUNCT/./punct/2
It was founded in Oslo.
  It/it/PRON/PRP/nsubjpass/2 was/be/AUX/VBD/auxpass/2 founded/found/VERB/VBN/ROOT/2 in//ADP/IN/prep/2
  Oslo//PROPN/NNP/pobj/3 .//PUNCT/./punct/2
Anna Berg was born in Oslo.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubjpass/3 was/be/AUX/VBD/auxpass/3 born/bear/VERB/VBN/ROOT/3
  in//ADP/IN/prep/3 Oslo//PROPN/NNP/pobj/4 .//PUNCT/./punct/3
Her mother, Anna Lee Berg, lost the case.
  Her/her/PRON/PRP$/poss/1 mother//NOUN/NN/nsubj/7 ,//PUNCT/,/punct/1 Anna//PROPN/NNP/compound/5
  Lee//PROPN/NNP/compound/5 Berg//PROPN/NNP/appos/1 ,//PUNCT/,/punct/1 lost/lose/VERB/VBD/ROOT/7
  the//DET/DT/det/9 case//NOUN/NN/dobj/7 .//PUNCT/./punct/7
Berg won the prize.
  Berg//PROPN/NNP/nsubj/1 won/win/VERB/VBD/ROOT/1 the//DET/DT/det/3 prize//NOUN/NN/dobj/1
  .//PUNCT/./punct/1
One of these groups, Acme Corporation, opposed the plan and said it would sue.
  One//NUM/CD/nsubj/8 of//ADP/IN/prep/0 these/this/DET/DT/det/3 groups/group/NOUN/NNS/pobj/1
  ,//PUNCT/,/punct/0 Acme//PROPN/NNP/compound/6 Corporation//PROPN/NNP/appos/0 ,//PUNCT/,/punct/0
  opposed/oppose/VERB/VBD/ROOT/8 the//DET/DT/det/10 plan//NOUN/NN/dobj/8 and//CCONJ/CC/cc/8
  said/say/VERB/VBD/conj/8 it//PRON/PRP/nsubj/15 would//AUX/MD/aux/15 sue//VERB/VB/ccomp/12
  .//PUNCT/./punct/8
The police arrested a tall man and released him.
  The/the/DET/DT/det/1 police//NOUN/NNS/nsubj/2 arrested/arrest/VERB/VBD/ROOT/2 a//DET/DT/det/5
  tall//ADJ/JJ/amod/5 man//NOUN/NN/dobj/2 and//CCONJ/CC/cc/2 released/release/VERB/VBD/conj/2
  him/he/PRON/PRP/dobj/7 .//PUNCT/./punct/2
The firm's parent company said it would appeal.
  The/the/DET/DT/det/1 firm//NOUN/NN/poss/4 's//PART/POS/case/1 parent//NOUN/NN/compound/4
  company//NOUN/NN/nsubj/5 said/say/VERB/VBD/ROOT/5 it//PRON/PRP/nsubj/8 would//AUX/MD/aux/8
  appeal//VERB/VB/ccomp/5 .//PUNCT/./punct/5
The court said it was a mistake to free him.
  The/the/DET/DT/det/1 court//NOUN/NN/nsubj/2 said/say/VERB/VBD/ROOT/2 it//PRON/PRP/nsubj/4
  was/be/AUX/VBD/ccomp/2 a//DET/DT/det/6 mistake//NOUN/NN/attr/4 to//PART/TO/aux/8
  free//VERB/VB/acl/6 him/he/PRON/PRP/dobj/8 .//PUNCT/./punct/2
The company said the plant was old and that it would close.
  The/the/DET/DT/det/1 company//NOUN/NN/nsubj/2 said/say/VERB/VBD/ROOT/2 the//DET/DT/det/4
  plant//NOUN/NN/nsubj/5 was/be/AUX/VBD/ccomp/2 old//ADJ/JJ/acomp/5 and//CCONJ/CC/cc/5
  that//SCONJ/IN/mark/11 it//PRON/PRP/nsubj/11 would//AUX/MD/aux/11 close//VERB/VB/conj/5
  .//PUNCT/./punct/2
An ally of the president, he was jailed.
  An//DET/DT/det/1 ally//NOUN/NN/appos/6 of//ADP/IN/prep/1 the//DET/DT/det/4 president//NOUN/NN/pobj/2
  ,//PUNCT/,/punct/1 he//PRON/PRP/nsubjpass/8 was/be/AUX/VBD/auxpass/8 jailed/jail/VERB/VBN/ROOT/8
  .//PUNCT/./punct/8
"""
