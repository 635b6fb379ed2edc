"""How much of each source a run sees, and how far its own labels count against the teacher's.

The figures were set by hand: what a person marked counts fully, what two pipelines agreed on less than
the teacher, noisy marks in between.
"""

from kg.train.teach import Trust

HAND = 2.0  # news marked by hand is little and of the right kind: seen twice a pass

TEACHER_SHARES = {
    "ewt": (1.0,),
    "gum": (1.0,),
    "uner-ewt": (1.0,),
    "wikigold": (1.0,),
    "grobid": (0.5,),
    "gmb": (0.4,),
    "crossner": (0.35,),
    "hand": (0.0, 3.0),  # after the first pass: news comes last
    "wn": (0.0,),
    "wce": (0.0,),
}
STUDENT_SHARES = {
    "ewt": (1.0,),
    "gum": (1.0,),
    "uner-ewt": (1.0,),
    "wikigold": (1.0,),
    "grobid": (0.7,),
    "gmb": (0.6,),
    "crossner": (0.5,),
    "hand": (HAND,),
    "wn": (0.6,),
    "wce": (0.6,),
    "headline": (1.0,),
}
TRUST = {
    "ewt": Trust(tree=1.0, name=0.4, weight=1.0),
    "gum": Trust(tree=1.0, name=0.9, weight=1.0),
    "uner-ewt": Trust(tree=0.2, name=0.9, weight=0.7),
    "wikigold": Trust(tree=0.2, name=0.9, weight=0.7),
    "grobid": Trust(tree=0.2, name=0.8, weight=0.7),
    "gmb": Trust(tree=0.2, name=0.4, weight=0.7),
    "crossner": Trust(tree=0.2, name=0.7, weight=0.7),
    "hand": Trust(tree=0.2, name=1.0, weight=0.7),
    "wn": Trust(tree=0.2, name=0.3, weight=0.7),
    "wce": Trust(tree=0.2, name=0.3, weight=0.7),
}
