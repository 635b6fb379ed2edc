"""Morphological features from the tag and the form, written as spaCy's English pipelines write them."""

from functools import cache

# Tag to features.
_TAGS = """
.      PunctType=Peri
,      PunctType=Comm
-LRB-  PunctSide=Ini|PunctType=Brck
-RRB-  PunctSide=Fin|PunctType=Brck
``     PunctSide=Ini|PunctType=Quot
''     PunctSide=Fin|PunctType=Quot
AFX    Hyph=Yes
CC     ConjType=Cmp
CD     NumType=Card
FW     Foreign=Yes
HYPH   PunctType=Dash
JJ     Degree=Pos
JJR    Degree=Cmp
JJS    Degree=Sup
LS     NumType=Ord
MD     VerbType=Mod
NN     Number=Sing
NNP    Number=Sing
NNPS   Number=Plur
NNS    Number=Plur
PRP    PronType=Prs
PRP$   Poss=Yes|PronType=Prs
RBR    Degree=Cmp
RBS    Degree=Sup
VB     VerbForm=Inf
VBD    Tense=Past|VerbForm=Fin
VBG    Aspect=Prog|Tense=Pres|VerbForm=Part
VBN    Aspect=Perf|Tense=Past|VerbForm=Part
VBP    Tense=Pres|VerbForm=Fin
VBZ    Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
WP$    Poss=Yes
"""

# Tag, features, and the forms in lower case that have these instead of the tag's own.
_FORMS = """
DT    Definite=Def|PronType=Art : the
DT    Definite=Ind|PronType=Art : a an
DT    Number=Sing|PronType=Dem : this that
DT    Number=Plur|PronType=Dem : these those
WDT   PronType=Rel : that
NN    Number=Sing|PronType=Ind : something anyone anything nothing someone everything everyone everybody \
nobody somebody anybody
MD    VerbForm=Fin : can could may might must should will would 'd ’d
RB    Polarity=Neg : not n't n’t nt
RB    PronType=Dem : here there then
RB    NumType=Mult : once
RB    Degree=Pos : well
VBN   Tense=Past|VerbForm=Part : been
VBG   VerbForm=Ger : being
VBZ   Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin : is has does 's ’s
VBP   Mood=Ind|Tense=Pres|VerbForm=Fin : are have do 're ’re 've ’ve 's
VBP   Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin : am 'm ’m
VBD   Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin : was
VBD   Mood=Ind|Tense=Past|VerbForm=Fin : were 'd ’d
PRP   Case=Nom|Number=Sing|Person=1|PronType=Prs : i
PRP   Case=Acc|Number=Sing|Person=1|PronType=Prs : me
PRP   Person=2|PronType=Prs : you
PRP   Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs : he
PRP   Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs : him
PRP   Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs : she
PRP   Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs : her
PRP   Gender=Neut|Number=Sing|Person=3|PronType=Prs : it
PRP   Case=Nom|Number=Plur|Person=1|PronType=Prs : we
PRP   Case=Acc|Number=Plur|Person=1|PronType=Prs : us
PRP   Case=Nom|Number=Plur|Person=3|PronType=Prs : they
PRP   Case=Acc|Number=Plur|Person=3|PronType=Prs : them
PRP   Number=Sing|Person=1|Poss=Yes|PronType=Prs : mine
PRP   Person=2|Poss=Yes|PronType=Prs : yours
PRP   Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs : his
PRP   Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs : hers
PRP   Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs : its
PRP   Number=Plur|Person=1|Poss=Yes|PronType=Prs : ours
PRP   Number=Plur|Person=3|Poss=Yes|PronType=Prs : theirs
PRP   Case=Acc|Number=Sing|Person=1|PronType=Prs|Reflex=Yes : myself
PRP   Case=Acc|Person=2|PronType=Prs|Reflex=Yes : yourself yourselves
PRP   Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes : himself
PRP   Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes : herself
PRP   Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes : itself
PRP   Case=Acc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes : themself
PRP   Case=Acc|Number=Plur|Person=1|PronType=Prs|Reflex=Yes : ourselves
PRP   Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes : themselves
PRP$  Number=Sing|Person=1|Poss=Yes|PronType=Prs : my
PRP$  Person=2|Poss=Yes|PronType=Prs : your
PRP$  Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs : his
PRP$  Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs : her
PRP$  Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs : its
PRP$  Number=Plur|Person=1|Poss=Yes|PronType=Prs : our
PRP$  Number=Plur|Person=3|Poss=Yes|PronType=Prs : their
"""

# Pronouns of one form for both cases: their place in the sentence tells which.
_EITHER = frozenset(("you", "it"))
_CASE = {"nsubj": "Nom", "nsubjpass": "Nom", "dobj": "Acc", "pobj": "Acc", "dative": "Acc"}


def features(word: str, tag: str, dep: str) -> str:
    """Return the features of a word, sorted and joined by bars; '' for none."""
    lower = word.lower()
    found = _forms().get((tag, lower)) or _tags().get(tag, "")
    if tag == "PRP" and lower in _EITHER and dep in _CASE:
        return f"Case={_CASE[dep]}|{found}"
    return found


@cache
def _tags() -> dict[str, str]:
    return dict(line.split() for line in _TAGS.strip().splitlines())


@cache
def _forms() -> dict[tuple[str, str], str]:
    found = {}
    for line in _FORMS.strip().splitlines():
        front, _, forms = line.partition(" : ")
        tag, names = front.split()
        found.update({(tag, form): names for form in forms.split()})
    return found
