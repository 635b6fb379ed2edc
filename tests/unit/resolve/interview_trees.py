"""Sentences with their trees, for interviews and for what a pronoun cannot mean; see `resolve_trees`."""

INTERVIEW_TREES = """\
((Anna Berg)) I moved to Oslo.
  (//PUNCT/-LRB-/punct/3 (//PUNCT/-LRB-/punct/3 Anna//PROPN/NNP/compound/3 Berg//PROPN/NNP/appos/6
  )//PUNCT/-RRB-/punct/3 )//PUNCT/-RRB-/punct/3 I//PRON/PRP/nsubj/7 moved/move/VERB/VBD/ROOT/7
  to//ADP/IN/prep/7 Oslo//PROPN/NNP/pobj/8 .//PUNCT/./punct/7
((Peter Lund)) Why did it fail?
  (//PUNCT/-LRB-/punct/3 (//PUNCT/-LRB-/punct/3 Peter//PROPN/NNP/compound/3 Lund//PROPN/NNP/nsubj/9
  )//PUNCT/-RRB-/punct/3 )//PUNCT/-RRB-/punct/3 Why/why/ADV/WRB/advmod/9 did/do/AUX/VBD/aux/9
  it//PRON/PRP/nsubj/9 fail//VERB/VB/ROOT/9 ?//PUNCT/./punct/9
((Anna Berg)) It lost money.
  (//PUNCT/-LRB-/punct/3 (//PUNCT/-LRB-/punct/3 Anna//PROPN/NNP/compound/3 Berg//PROPN/NNP/appos/6
  )//PUNCT/-RRB-/punct/3 )//PUNCT/-RRB-/punct/3 It/it/PRON/PRP/nsubj/7 lost/lose/VERB/VBD/ROOT/7
  money//NOUN/NN/dobj/7 .//PUNCT/./punct/7
((Peter Lund)) Why did you go?
  (//PUNCT/-LRB-/punct/3 (//PUNCT/-LRB-/punct/3 Peter//PROPN/NNP/compound/3 Lund//PROPN/NNP/dep/9
  )//PUNCT/-RRB-/punct/3 )//PUNCT/-RRB-/punct/3 Why/why/ADV/WRB/advmod/9 did/do/AUX/VBD/aux/9
  you//PRON/PRP/nsubj/9 go//VERB/VB/ROOT/9 ?//PUNCT/./punct/9
I think the bridge failed.
  I//PRON/PRP/nsubj/1 think//VERB/VBP/ROOT/1 the//DET/DT/det/3 bridge//NOUN/NN/nsubj/4
  failed/fail/VERB/VBD/ccomp/1 .//PUNCT/./punct/1
Holm ended his on Monday.
  Holm//PROPN/NNP/nsubj/1 ended/end/VERB/VBD/ROOT/1 his//PRON/PRP/dobj/1 on//ADP/IN/prep/1
  Monday//PROPN/NNP/pobj/3 .//PUNCT/./punct/1
Acme reporter Anna Berg called it a mess.
  Acme//PROPN/NNP/compound/1 reporter//NOUN/NN/compound/3 Anna//PROPN/NNP/compound/3 Berg//PROPN/NNP/nsubj/4
  called/call/VERB/VBD/ROOT/4 it//PRON/PRP/dobj/4 a//DET/DT/det/7 mess//NOUN/NN/oprd/4 .//PUNCT/./punct/4
Two guides said they were killed by bandits.
  Two//NUM/CD/nummod/1 guides/guide/NOUN/NNS/nsubj/2 said/say/VERB/VBD/ROOT/2 they//PRON/PRP/nsubjpass/5
  were/be/AUX/VBD/auxpass/5 killed/kill/VERB/VBN/ccomp/2 by//ADP/IN/agent/5 bandits/bandit/NOUN/NNS/pobj/6
  .//PUNCT/./punct/2
Citing the rules, they closed the mine.
  Citing/cite/VERB/VBG/advcl/5 the//DET/DT/det/2 rules/rule/NOUN/NNS/dobj/0 ,//PUNCT/,/punct/0
  they//PRON/PRP/nsubj/5 closed/close/VERB/VBD/ROOT/5 the//DET/DT/det/7 mine//NOUN/NN/dobj/5
  .//PUNCT/./punct/5
The tourists read the rules.
  The/the/DET/DT/det/1 tourists/tourist/NOUN/NNS/nsubj/2 read//VERB/VBD/ROOT/2 the//DET/DT/det/4
  rules/rule/NOUN/NNS/dobj/2 .//PUNCT/./punct/2
The storm hit Oslo.
  The/the/DET/DT/det/1 storm//NOUN/NN/nsubj/2 hit//VERB/VBD/ROOT/2 Oslo//PROPN/NNP/dobj/2 .//PUNCT/./punct/2
It was one of the worst elections in Norway.
  It/it/PRON/PRP/nsubj/1 was/be/AUX/VBD/ROOT/1 one//NUM/CD/attr/1 of//ADP/IN/prep/2 the//DET/DT/det/6
  worst/bad/ADJ/JJS/amod/6 elections/election/NOUN/NNS/pobj/3 in//ADP/IN/prep/6 Norway//PROPN/NNP/pobj/7
  .//PUNCT/./punct/1
Acme lost its ships.
  Acme//PROPN/NNP/nsubj/1 lost/lose/VERB/VBD/ROOT/1 its//PRON/PRP$/poss/3 ships/ship/NOUN/NNS/dobj/1
  .//PUNCT/./punct/1
Norway praised Karl Swedish.
  Norway//PROPN/NNP/nsubj/1 praised/praise/VERB/VBD/ROOT/1 Karl//PROPN/NNP/compound/3
  Swedish//PROPN/NNP/dobj/1 .//PUNCT/./punct/1
Swedish said the vote was fair.
  Swedish//PROPN/NNP/nsubj/1 said/say/VERB/VBD/ROOT/1 the//DET/DT/det/3 vote//NOUN/NN/nsubj/4
  was/be/AUX/VBD/ccomp/1 fair//ADJ/JJ/acomp/4 .//PUNCT/./punct/1
Swedish troops arrived.
  Swedish//ADJ/JJ/amod/1 troops//NOUN/NNS/nsubj/2 arrived/arrive/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
Karl Holm, whose brother was ill, said he would leave.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/8 ,//PUNCT/,/punct/1 whose//PRON/WP$/poss/4
  brother//NOUN/NN/nsubj/5 was/be/AUX/VBD/relcl/1 ill//ADJ/JJ/acomp/5 ,//PUNCT/,/punct/1
  said/say/VERB/VBD/ROOT/8 he//PRON/PRP/nsubj/11 would//AUX/MD/aux/11 leave//VERB/VB/ccomp/8
  .//PUNCT/./punct/8
Police detain ten people after they attacked a group of riot police.
  Police/police/NOUN/NNS/nsubj/1 detain//VERB/VBP/ROOT/1 ten//NUM/CD/nummod/3 people//NOUN/NNS/dobj/1
  after//SCONJ/IN/mark/6 they//PRON/PRP/nsubj/6 attacked/attack/VERB/VBD/advcl/1 a//DET/DT/det/8
  group//NOUN/NN/dobj/6 of//ADP/IN/prep/8 riot//NOUN/NN/compound/11 police//NOUN/NNS/pobj/9
  .//PUNCT/./punct/1
It said they were sold in Norway.
  It/it/PRON/PRP/nsubj/1 said/say/VERB/VBD/ROOT/1 they//PRON/PRP/nsubjpass/4 were/be/AUX/VBD/auxpass/4
  sold/sell/VERB/VBN/ccomp/1 in//ADP/IN/prep/4 Norway//PROPN/NNP/pobj/5 .//PUNCT/./punct/1
They were big elections.
  They/they/PRON/PRP/nsubj/1 were/be/AUX/VBD/ROOT/1 big//ADJ/JJ/amod/3 elections/election/NOUN/NNS/attr/1
  .//PUNCT/./punct/1
The parents met in Oslo.
  The/the/DET/DT/det/1 parents/parent/NOUN/NNS/nsubj/2 met/meet/VERB/VBD/ROOT/2 in//ADP/IN/prep/2
  Oslo//PROPN/NNP/pobj/3 .//PUNCT/./punct/2
It's 3:30 in the morning.
  It/it/PRON/PRP/nsubj/1 's/be/AUX/VBZ/ROOT/1 3:30//NUM/CD/attr/1 in//ADP/IN/prep/2 the//DET/DT/det/5
  morning//NOUN/NN/pobj/3 .//PUNCT/./punct/1
A ship is in Oslo.
  A/a/DET/DT/det/1 ship//NOUN/NN/nsubj/2 is/be/AUX/VBZ/ROOT/2 in//ADP/IN/prep/2 Oslo//PROPN/NNP/pobj/3
  .//PUNCT/./punct/2
Though it was intimated there were signs, they left.
  Though/though/SCONJ/IN/mark/3 it//PRON/PRP/nsubjpass/3 was/be/AUX/VBD/auxpass/3
  intimated/intimate/VERB/VBN/advcl/9 there//PRON/EX/expl/5 were/be/VERB/VBD/advcl/3
  signs/sign/NOUN/NNS/attr/5 ,//PUNCT/,/punct/3 they//PRON/PRP/nsubj/9 left/leave/VERB/VBD/ROOT/9
  .//PUNCT/./punct/9
((Acme)) Why did it fail?
  (//PUNCT/-LRB-/punct/2 (//PUNCT/-LRB-/punct/2 Acme//PROPN/NNP/nsubj/8 )//PUNCT/-RRB-/punct/2
  )//PUNCT/-RRB-/punct/2 Why/why/ADV/WRB/advmod/8 did/do/AUX/VBD/aux/8 it//PRON/PRP/nsubj/8
  fail//VERB/VB/ROOT/8 ?//PUNCT/./punct/8
"""
