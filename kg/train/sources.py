"""How much of each source a pass takes, and how far its own labels count against the first network's.

Shares were set by hand: what a person marked is taken whole, news marked by hand twice, silver and noisy
sources in part. A share of a source that is taken in part is drawn anew in every pass.
"""

from kg.train.teach import Trust

NEWS = frozenset(("wn", "wce", "hand"))  # sources that headlines are made of

FIRST_SHARES = {
    "ewt": (1.0,),
    "gum": (1.0,),
    "uner-ewt": (1.0,),
    "wikigold": (0.9,),
    "grobid": (0.6,),
    "gmb": (0.5,),
    "crossner": (0.4,),
    "hand": (2.0,),
    "wn": (0.4,),
    "wce": (0.45,),
    "headline": (1.0,),
}
SECOND_SHARES = FIRST_SHARES | {"wn": (0.6,), "wce": (0.6,)}
TRUST = {
    "ewt": Trust(tree=1.0, name=0.6, weight=1.0),
    "gum": Trust(tree=1.0, name=0.9, weight=1.0),
    "uner-ewt": Trust(tree=0.4, name=0.9, weight=0.7),
    "wikigold": Trust(tree=0.4, name=0.9, weight=0.7),
    "grobid": Trust(tree=0.4, name=0.8, weight=0.7),
    "gmb": Trust(tree=0.4, name=0.5, weight=0.7),
    "crossner": Trust(tree=0.4, name=0.8, weight=0.7),
    "hand": Trust(tree=0.4, name=1.0, weight=0.7),
    "wn": Trust(tree=0.4, name=0.5, weight=0.7),
    "wce": Trust(tree=0.4, name=0.5, weight=0.7),
}
