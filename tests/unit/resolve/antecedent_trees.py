"""More sentences with their trees, for the choice between antecedents; see `resolve_trees`."""

MORE_TREES = """\
Karl Holm told Peter Lund that he would resign.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 told/tell/VERB/VBD/ROOT/2
  Peter//PROPN/NNP/compound/4 Lund//PROPN/NNP/dobj/2 that//SCONJ/IN/mark/8 he//PRON/PRP/nsubj/8
  would//AUX/MD/aux/8 resign//VERB/VB/ccomp/2 .//PUNCT/./punct/2
Karl Holm praised himself.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 praised/praise/VERB/VBD/ROOT/2
  himself//PRON/PRP/dobj/2 .//PUNCT/./punct/2
Acme Corporation said its profit rose.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 said/say/VERB/VBD/ROOT/2
  its//PRON/PRP$/poss/4 profit//NOUN/NN/nsubj/5 rose/rise/VERB/VBD/ccomp/2 .//PUNCT/./punct/2
Karl Holm saw him.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 saw/see/VERB/VBD/ROOT/2 him/he/PRON/PRP/dobj/2
  .//PUNCT/./punct/2
Prosecutors charged two brothers, but a judge acquitted them.
  Prosecutors/prosecutor/NOUN/NNS/nsubj/1 charged/charge/VERB/VBD/ROOT/1 two//NUM/CD/nummod/3
  brothers/brother/NOUN/NNS/dobj/1 ,//PUNCT/,/punct/1 but//CCONJ/CC/cc/1 a//DET/DT/det/7
  judge//NOUN/NN/nsubj/8 acquitted/acquit/VERB/VBD/conj/1 them/they/PRON/PRP/dobj/8 .//PUNCT/./punct/8
Police said they arrested two men.
  Police/police/NOUN/NNS/nsubj/1 said/say/VERB/VBD/ROOT/1 they//PRON/PRP/nsubj/3
  arrested/arrest/VERB/VBD/ccomp/1 two//NUM/CD/nummod/5 men/man/NOUN/NNS/dobj/3 .//PUNCT/./punct/1
They were taken to court.
  They/they/PRON/PRP/nsubjpass/2 were/be/AUX/VBD/auxpass/2 taken/take/VERB/VBN/ROOT/2 to//ADP/IN/prep/2
  court//NOUN/NN/pobj/3 .//PUNCT/./punct/2
The army of Norway said it had captured the town.
  The/the/DET/DT/det/1 army//NOUN/NN/nsubj/4 of//ADP/IN/prep/1 Norway//PROPN/NNP/pobj/2
  said/say/VERB/VBD/ROOT/4 it//PRON/PRP/nsubj/7 had/have/AUX/VBD/aux/7 captured/capture/VERB/VBN/ccomp/4
  the//DET/DT/det/9 town//NOUN/NN/dobj/7 .//PUNCT/./punct/4
Norway's army said it had captured the town.
  Norway//PROPN/NNP/poss/2 's//PART/POS/case/0 army//NOUN/NN/nsubj/3 said/say/VERB/VBD/ROOT/3
  it//PRON/PRP/nsubj/6 had/have/AUX/VBD/aux/6 captured/capture/VERB/VBN/ccomp/3 the//DET/DT/det/8
  town//NOUN/NN/dobj/6 .//PUNCT/./punct/3
The rebels arrested four villagers, accusing them of theft.
  The/the/DET/DT/det/1 rebels/rebel/NOUN/NNS/nsubj/2 arrested/arrest/VERB/VBD/ROOT/2
  four//NUM/CD/nummod/4 villagers/villager/NOUN/NNS/dobj/2 ,//PUNCT/,/punct/2
  accusing/accuse/VERB/VBG/advcl/2 them/they/PRON/PRP/dobj/6 of//ADP/IN/prep/6 theft//NOUN/NN/pobj/8
  .//PUNCT/./punct/2
It is not much to ask.
  It/it/PRON/PRP/nsubj/1 is/be/AUX/VBZ/ROOT/1 not//PART/RB/neg/1 much//ADJ/JJ/acomp/1 to//PART/TO/aux/5
  ask//VERB/VB/acl/3 .//PUNCT/./punct/1
Called Acme Corporation, it sold ships.
  Called/call/VERB/VBN/advcl/5 Acme//PROPN/NNP/compound/2 Corporation//PROPN/NNP/oprd/0
  ,//PUNCT/,/punct/5 it//PRON/PRP/nsubj/5 sold/sell/VERB/VBD/ROOT/5 ships/ship/NOUN/NNS/dobj/5
  .//PUNCT/./punct/5
It was not an official record, as it was long.
  It/it/PRON/PRP/nsubj/1 was/be/AUX/VBD/ROOT/1 not//PART/RB/neg/1 an/a/DET/DT/det/5
  official//ADJ/JJ/amod/5 record//NOUN/NN/attr/1 ,//PUNCT/,/punct/9 as//SCONJ/IN/mark/9
  it//PRON/PRP/nsubj/9 was/be/AUX/VBD/advcl/1 long//ADJ/JJ/acomp/9 .//PUNCT/./punct/1
The people who live in Oslo smiled.
  The/the/DET/DT/det/1 people//NOUN/NNS/nsubj/6 who//PRON/WP/nsubj/3 live//VERB/VBP/relcl/1
  in//ADP/IN/prep/3 Oslo//PROPN/NNP/pobj/4 smiled/smile/VERB/VBD/ROOT/6 .//PUNCT/./punct/6
The company has a plan.
  The/the/DET/DT/det/1 company//NOUN/NN/nsubj/2 has/have/VERB/VBZ/ROOT/2 a//DET/DT/det/4
  plan//NOUN/NN/dobj/2 .//PUNCT/./punct/2
The company praised its plan.
  The/the/DET/DT/det/1 company//NOUN/NN/nsubj/2 praised/praise/VERB/VBD/ROOT/2 its//PRON/PRP$/poss/4
  plan//NOUN/NN/dobj/2 .//PUNCT/./punct/2
The Royal Holm Festival opened.
  The/the/DET/DT/det/3 Royal//ADJ/NNP/compound/2 Holm//PROPN/NNP/compound/3 Festival//PROPN/NNP/nsubj/4
  opened/open/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
Holm Festival closed.
  Holm//PROPN/NNP/compound/1 Festival//PROPN/NNP/nsubj/2 closed/close/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
The judge in that case smiled.
  The/the/DET/DT/det/1 judge//NOUN/NN/nsubj/5 in//ADP/IN/prep/1 that//DET/DT/det/4 case//NOUN/NN/pobj/2
  smiled/smile/VERB/VBD/ROOT/5 .//PUNCT/./punct/5
Anna Berg, the judge, spoke.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/6 ,//PUNCT/,/punct/1 the//DET/DT/det/4
  judge//NOUN/NN/appos/1 ,//PUNCT/,/punct/1 spoke/speak/VERB/VBD/ROOT/6 .//PUNCT/./punct/6
Karl Holm said: "We went home."
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 said/say/VERB/VBD/ROOT/2 ://PUNCT/:/punct/6
  "//PUNCT/``/punct/2 We/we/PRON/PRP/nsubj/6 went/go/VERB/VBD/ccomp/2 home//ADV/RB/advmod/6
  .//PUNCT/./punct/2 "//PUNCT/''/punct/2
Norway's coach Karl Holm said: "As I drove, we talked."
  Norway//PROPN/NNP/poss/4 's//PART/POS/case/0 coach//NOUN/NN/compound/4 Karl//PROPN/NNP/compound/4
  Holm//PROPN/NNP/nsubj/5 said/say/VERB/VBD/ROOT/5 ://PUNCT/:/punct/5 "//PUNCT/``/punct/13
  As/as/SCONJ/IN/mark/10 I/i/PRON/PRP/nsubj/10 drove/drive/VERB/VBD/advcl/13 ,//PUNCT/,/punct/13
  we//PRON/PRP/nsubj/13 talked/talk/VERB/VBD/ccomp/5 .//PUNCT/./punct/5 "//PUNCT/''/punct/5
A bank sold them.
  A/a/DET/DT/det/1 bank//NOUN/NN/nsubj/2 sold/sell/VERB/VBD/ROOT/2 them/they/PRON/PRP/dobj/2
  .//PUNCT/./punct/2
A bank praised them.
  A/a/DET/DT/det/1 bank//NOUN/NN/nsubj/2 praised/praise/VERB/VBD/ROOT/2 them/they/PRON/PRP/dobj/2
  .//PUNCT/./punct/2
Karl Holm praised the world.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 praised/praise/VERB/VBD/ROOT/2 the//DET/DT/det/4
  world//NOUN/NN/dobj/2 .//PUNCT/./punct/2
Anna Oslo spoke.
  Anna//PROPN/NNP/compound/1 Oslo//PROPN/NNP/nsubj/2 spoke/speak/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
Oslo smiled.
  Oslo//PROPN/NNP/nsubj/1 smiled/smile/VERB/VBD/ROOT/1 .//PUNCT/./punct/1
Norwegian woman wins prize.
  Norwegian//ADJ/JJ/amod/1 woman//NOUN/NN/nsubj/2 wins/win/VERB/VBZ/ROOT/2 prize//NOUN/NN/dobj/2
  .//PUNCT/./punct/2
Anna Berg, a Norwegian woman, smiled.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/7 ,//PUNCT/,/punct/1 a//DET/DT/det/5
  Norwegian//ADJ/JJ/amod/5 woman//NOUN/NN/appos/1 ,//PUNCT/,/punct/1 smiled/smile/VERB/VBD/ROOT/7
  .//PUNCT/./punct/7
The Norway Cup grew.
  The/the/DET/DT/det/2 Norway//PROPN/NNP/compound/2 Cup//PROPN/NNP/nsubj/3 grew/grow/VERB/VBD/ROOT/3
  .//PUNCT/./punct/3
Anna Berg's statement added: "I know that I will resign."
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/poss/3 's//PART/POS/case/1 statement//NOUN/NN/nsubj/4
  added/add/VERB/VBD/ROOT/4 ://PUNCT/:/punct/4 "//PUNCT/``/punct/8 I/i/PRON/PRP/nsubj/8
  know//VERB/VBP/ccomp/4 that//SCONJ/IN/mark/12 I/i/PRON/PRP/nsubj/12 will//AUX/MD/aux/12
  resign//VERB/VB/ccomp/8 .//PUNCT/./punct/4 "//PUNCT/''/punct/4
Norway's coach Karl Holm said: "We will win the game."
  Norway//PROPN/NNP/poss/4 's//PART/POS/case/0 coach//NOUN/NN/compound/4 Karl//PROPN/NNP/compound/4
  Holm//PROPN/NNP/nsubj/5 said/say/VERB/VBD/ROOT/5 ://PUNCT/:/punct/5 "//PUNCT/``/punct/10
  We/we/PRON/PRP/nsubj/10 will//AUX/MD/aux/10 win//VERB/VB/ccomp/5 the//DET/DT/det/12
  game//NOUN/NN/dobj/10 .//PUNCT/./punct/5 "//PUNCT/''/punct/5
Sweden's army went home.
  Sweden//PROPN/NNP/poss/2 's//PART/POS/case/0 army//NOUN/NN/nsubj/3 went/go/VERB/VBD/ROOT/3
  home//ADV/RB/advmod/3 .//PUNCT/./punct/3
The workers were told that if someone calls, they should listen.
  The/the/DET/DT/det/1 workers/worker/NOUN/NNS/nsubjpass/3 were/be/AUX/VBD/auxpass/3
  told/tell/VERB/VBN/ROOT/3 that//SCONJ/IN/mark/11 if//SCONJ/IN/mark/7 someone//PRON/NN/nsubj/7
  calls/call/VERB/VBZ/advcl/11 ,//PUNCT/,/punct/11 they//PRON/PRP/nsubj/11 should//AUX/MD/aux/11
  listen//VERB/VB/ccomp/3 .//PUNCT/./punct/3
Nobody praised the plan.
  Nobody/nobody/PRON/NN/nsubj/1 praised/praise/VERB/VBD/ROOT/1 the//DET/DT/det/3 plan//NOUN/NN/dobj/1
  .//PUNCT/./punct/1
It praised the plan.
  It/it/PRON/PRP/nsubj/1 praised/praise/VERB/VBD/ROOT/1 the//DET/DT/det/3 plan//NOUN/NN/dobj/1
  .//PUNCT/./punct/1
The world praised the plan.
  The/the/DET/DT/det/1 world//NOUN/NN/nsubj/2 praised/praise/VERB/VBD/ROOT/2 the//DET/DT/det/4
  plan//NOUN/NN/dobj/2 .//PUNCT/./punct/2
The mayor of Oslo, Anna Berg, smiled.
  The/the/DET/DT/det/1 mayor//NOUN/NN/nsubj/8 of//ADP/IN/prep/1 Oslo//PROPN/NNP/pobj/2
  ,//PUNCT/,/punct/3 Anna//PROPN/NNP/compound/6 Berg//PROPN/NNP/appos/1 ,//PUNCT/,/punct/1
  smiled/smile/VERB/VBD/ROOT/8 .//PUNCT/./punct/8
Mayor of Oslo Anna Berg smiled.
  Mayor/mayor/NOUN/NN/nsubj/5 of//ADP/IN/prep/0 Oslo//PROPN/NNP/pobj/1 Anna//PROPN/NNP/compound/4
  Berg//PROPN/NNP/nsubj/5 smiled/smile/VERB/VBD/ROOT/5 .//PUNCT/./punct/5
Karl Holm told reporters the male driver was hurt.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 told/tell/VERB/VBD/ROOT/2
  reporters/reporter/NOUN/NNS/dobj/2 the//DET/DT/det/6 male//ADJ/JJ/amod/6 driver//NOUN/NN/nsubjpass/8
  was/be/AUX/VBD/auxpass/8 hurt//VERB/VBN/ccomp/2 .//PUNCT/./punct/2
Anna Berg said police believe him to be drunk.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 said/say/VERB/VBD/ROOT/2 police//NOUN/NNS/nsubj/4
  believe//VERB/VBP/ccomp/2 him/he/PRON/PRP/dobj/4 to//PART/TO/aux/7 be//AUX/VB/ccomp/4
  drunk//ADJ/JJ/acomp/7 .//PUNCT/./punct/2
Peter Lund said Karl Holm failed.
  Peter//PROPN/NNP/compound/1 Lund//PROPN/NNP/nsubj/2 said/say/VERB/VBD/ROOT/2 Karl//PROPN/NNP/compound/4
  Holm//PROPN/NNP/nsubj/5 failed/fail/VERB/VBD/ccomp/2 .//PUNCT/./punct/2
He also said the bridge was safe.
  He/he/PRON/PRP/nsubj/2 also//ADV/RB/advmod/2 said/say/VERB/VBD/ROOT/2 the//DET/DT/det/4
  bridge//NOUN/NN/nsubj/5 was/be/AUX/VBD/ccomp/2 safe//ADJ/JJ/acomp/5 .//PUNCT/./punct/2
A rocket took off from Oslo.
  A/a/DET/DT/det/1 rocket//NOUN/NN/nsubj/2 took/take/VERB/VBD/ROOT/2 off//ADP/RP/prt/2 from//ADP/IN/prep/2
  Oslo//PROPN/NNP/pobj/4 .//PUNCT/./punct/2
It is the first launch of the year.
  It/it/PRON/PRP/nsubj/1 is/be/AUX/VBZ/ROOT/1 the//DET/DT/det/4 first//ADJ/JJ/amod/4
  launch//NOUN/NN/attr/1 of//ADP/IN/prep/4 the//DET/DT/det/7 year//NOUN/NN/pobj/5 .//PUNCT/./punct/1
The town called it an attack.
  The/the/DET/DT/det/1 town//NOUN/NN/nsubj/2 called/call/VERB/VBD/ROOT/2 it//PRON/PRP/dobj/2
  an/a/DET/DT/det/5 attack//NOUN/NN/oprd/2 .//PUNCT/./punct/2
Two officers arrived.
  Two//NUM/CD/nummod/1 officers/officer/NOUN/NNS/nsubj/2 arrived/arrive/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
When the man ran at the officers, both fired.
  When/when/ADV/WRB/advmod/3 the//DET/DT/det/2 man//NOUN/NN/nsubj/3 ran/run/VERB/VBD/advcl/9
  at//ADP/IN/prep/3 the//DET/DT/det/6 officers/officer/NOUN/NNS/pobj/4 ,//PUNCT/,/punct/9
  both//DET/DT/nsubj/9 fired/fire/VERB/VBD/ROOT/9 .//PUNCT/./punct/9
Peter Lund met Karl Holm.
  Peter//PROPN/NNP/compound/1 Lund//PROPN/NNP/nsubj/2 met/meet/VERB/VBD/ROOT/2 Karl//PROPN/NNP/compound/4
  Holm//PROPN/NNP/dobj/2 .//PUNCT/./punct/2
The two signed a treaty.
  The/the/DET/DT/det/1 two//NUM/CD/nsubj/2 signed/sign/VERB/VBD/ROOT/2 a//DET/DT/det/4
  treaty//NOUN/NN/dobj/2 .//PUNCT/./punct/2
Both of his parents smiled.
  Both/both/DET/DT/nsubj/4 of//ADP/IN/prep/0 his//PRON/PRP$/poss/3 parents/parent/NOUN/NNS/pobj/1
  smiled/smile/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
Karl Holm, a mathematician who wrote books, died.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/9 ,//PUNCT/,/punct/1 a//DET/DT/det/4
  mathematician//NOUN/NN/appos/1 who//PRON/WP/nsubj/6 wrote/write/VERB/VBD/relcl/4
  books/book/NOUN/NNS/dobj/6 ,//PUNCT/,/punct/1 died/die/VERB/VBD/ROOT/9 .//PUNCT/./punct/9
It was the third launch.
  It/it/PRON/PRP/nsubj/1 was/be/AUX/VBD/ROOT/1 the/the/DET/DT/det/4 third//ADJ/JJ/amod/4
  launch//NOUN/NN/attr/1 .//PUNCT/./punct/1
Acme Corporation sent pumps to Norway to rebuild its dams.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 sent/send/VERB/VBD/ROOT/2
  pumps/pump/NOUN/NNS/dobj/2 to//ADP/IN/prep/2 Norway//PROPN/NNP/pobj/4 to//PART/TO/aux/7
  rebuild//VERB/VB/advcl/2 its//PRON/PRP$/poss/9 dams/dam/NOUN/NNS/dobj/7 .//PUNCT/./punct/2
Acme Corporation sold arms to Norway to fund its expansion.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 sold/sell/VERB/VBD/ROOT/2
  arms/arm/NOUN/NNS/dobj/2 to//ADP/IN/prep/2 Norway//PROPN/NNP/pobj/4 to//PART/TO/aux/7
  fund//VERB/VB/advcl/2 its//PRON/PRP$/poss/9 expansion//NOUN/NN/dobj/7 .//PUNCT/./punct/2
Berg left Oslo with her son but gave the boy to her brother when she could not feed him.
  Berg//PROPN/NNP/nsubj/1 left/leave/VERB/VBD/ROOT/1 Oslo//PROPN/NNP/dobj/1 with//ADP/IN/prep/1
  her//PRON/PRP$/poss/5 son//NOUN/NN/pobj/3 but//CCONJ/CC/cc/1 gave/give/VERB/VBD/conj/1 the//DET/DT/det/9
  boy//NOUN/NN/dobj/7 to//ADP/IN/prep/7 her//PRON/PRP$/poss/12 brother//NOUN/NN/pobj/10
  when//ADV/WRB/advmod/17 she//PRON/PRP/nsubj/17 could//AUX/MD/aux/17 not//PART/RB/neg/17
  feed//VERB/VB/advcl/7 him/he/PRON/PRP/dobj/17 .//PUNCT/./punct/1
Acme Corporation reported it was of magnitude 6.1.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 reported/report/VERB/VBD/ROOT/2
  it//PRON/PRP/nsubj/4 was/be/AUX/VBD/ccomp/2 of//ADP/IN/prep/4 magnitude//NOUN/NN/pobj/5
  6.1//NUM/CD/nummod/6 .//PUNCT/./punct/2
Anna Berg wants something that works, or she will replace it.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 wants/want/VERB/VBZ/ROOT/2 something//PRON/NN/dobj/2
  that//PRON/WDT/nsubj/5 works/work/VERB/VBZ/relcl/3 ,//PUNCT/,/punct/2 or//CCONJ/CC/cc/2
  she//PRON/PRP/nsubj/10 will//AUX/MD/aux/10 replace//VERB/VB/conj/2 it//PRON/PRP/dobj/10
  .//PUNCT/./punct/2
Finance minister Karl Holm arrived.
  Finance//NOUN/NN/compound/1 minister//NOUN/NN/compound/3 Karl//PROPN/NNP/compound/3
  Holm//PROPN/NNP/nsubj/4 arrived/arrive/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
The health minister smiled.
  The//DET/DT/det/2 health//NOUN/NN/compound/2 minister//NOUN/NN/nsubj/3 smiled/smile/VERB/VBD/ROOT/3
  .//PUNCT/./punct/3
The minister of finance smiled.
  The//DET/DT/det/1 minister//NOUN/NN/nsubj/4 of//ADP/IN/prep/1 finance//NOUN/NN/pobj/2
  smiled/smile/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
The whales they sold were old.
  The//DET/DT/det/1 whales/whale/NOUN/NNS/nsubj/4 they//PRON/PRP/nsubj/3 sold/sell/VERB/VBD/relcl/1
  were/be/AUX/VBD/ROOT/4 old//ADJ/JJ/acomp/4 .//PUNCT/./punct/4
"""
