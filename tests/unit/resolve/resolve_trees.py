"""Sentences with hand-checked trees, and documents made of them."""

from antecedent_trees import MORE_TREES
from interview_trees import INTERVIEW_TREES
from pronoun_trees import PRONOUN_TREES

from kg.gazetteer import load_gazetteer
from kg.records import Document, Story
from kg.tree import Name, Sentence

# A text, then its tokens as word/lemma/pos/tag/dep/head; an empty lemma is the word itself.
_TREES = """\
Anna Berg spoke in Oslo.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 spoke/speak/VERB/VBD/ROOT/2 in//ADP/IN/prep/2
  Oslo//PROPN/NNP/pobj/3 .//PUNCT/./punct/2
Berg left early.
  Berg//PROPN/NNP/nsubj/1 left/leave/VERB/VBD/ROOT/1 early//ADV/RB/advmod/1 .//PUNCT/./punct/1
Anna Berg met Karl Berg.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 met/meet/VERB/VBD/ROOT/2
  Karl//PROPN/NNP/compound/4 Berg//PROPN/NNP/dobj/2 .//PUNCT/./punct/2
Mr Berg smiled.
  Mr//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 smiled/smile/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
Mrs Berg smiled.
  Mrs//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 smiled/smile/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
The National Grain Board (NGB) met on Monday.
  The//DET/DT/det/3 National//PROPN/NNP/compound/3 Grain//PROPN/NNP/compound/3
  Board//PROPN/NNP/nsubj/7 (//PUNCT/-LRB-/punct/5 NGB//PROPN/NNP/appos/3 )//PUNCT/-RRB-/punct/5
  met/meet/VERB/VBD/ROOT/7 on//ADP/IN/prep/7 Monday//PROPN/NNP/pobj/8 .//PUNCT/./punct/7
NGB approved the plan.
  NGB//PROPN/NNP/nsubj/1 approved/approve/VERB/VBD/ROOT/1 the//DET/DT/det/3 plan//NOUN/NN/dobj/1
  .//PUNCT/./punct/1
Kim Min-ho resigned.
  Kim//PROPN/NNP/compound/3 Min//PROPN/NNP/compound/3 -//PUNCT/HYPH/punct/3 ho//PROPN/NNP/nsubj/4
  resigned/resign/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
Kim apologised.
  Kim//PROPN/NNP/nsubj/1 apologised/apologise/VERB/VBD/ROOT/1 .//PUNCT/./punct/1
Omar al-Hadi resigned.
  Omar//PROPN/NNP/compound/3 al//PROPN/NNP/compound/3 -//PROPN/NNP/punct/3 Hadi//PROPN/NNP/nsubj/4
  resigned/resign/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
Hadi apologised.
  Hadi//PROPN/NNP/nsubj/1 apologised/apologise/VERB/VBD/ROOT/1 .//PUNCT/./punct/1
Anna apologised.
  Anna//PROPN/NNP/nsubj/1 apologised/apologise/VERB/VBD/ROOT/1 .//PUNCT/./punct/1
Acme Corporation lost money.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 lost/lose/VERB/VBD/ROOT/2
  money//NOUN/NN/dobj/2 .//PUNCT/./punct/2
Acme cut jobs.
  Acme//PROPN/NNP/nsubj/1 cut//VERB/VBD/ROOT/1 jobs/job/NOUN/NNS/dobj/1 .//PUNCT/./punct/1
Karl Holm founded Holm Industries.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 founded/found/VERB/VBD/ROOT/2
  Holm//PROPN/NNP/compound/4 Industries//PROPN/NNPS/dobj/2 .//PUNCT/./punct/2
Oslo has agreed to the plan.
  Oslo//PROPN/NNP/nsubj/2 has/have/AUX/VBZ/aux/2 agreed/agree/VERB/VBN/ROOT/2 to//ADP/IN/prep/2
  the//DET/DT/det/5 plan//NOUN/NN/pobj/3 .//PUNCT/./punct/2
The talks took place in Oslo.
  The//DET/DT/det/1 talks/talk/NOUN/NNS/nsubj/2 took/take/VERB/VBD/ROOT/2 place//NOUN/NN/dobj/2
  in//ADP/IN/prep/2 Oslo//PROPN/NNP/pobj/4 .//PUNCT/./punct/2
Oslo and Helsinki have agreed to the plan.
  Oslo//PROPN/NNP/nsubj/4 and//CCONJ/CC/cc/0 Helsinki//PROPN/NNP/conj/0 have//AUX/VBP/aux/4
  agreed/agree/VERB/VBN/ROOT/4 to//ADP/IN/prep/4 the//DET/DT/det/7 plan//NOUN/NN/pobj/5
  .//PUNCT/./punct/4
Oslo's mayor resigned.
  Oslo//PROPN/NNP/poss/2 's//PART/POS/case/0 mayor//NOUN/NN/nsubj/3 resigned/resign/VERB/VBD/ROOT/3
  .//PUNCT/./punct/3
Oslo's drone programme grew.
  Oslo//PROPN/NNP/poss/3 's//PART/POS/case/0 drone//NOUN/NN/compound/3 programme//NOUN/NN/nsubj/4
  grew/grow/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
Norway accused Helsinki of delays.
  Norway//PROPN/NNP/nsubj/1 accused/accuse/VERB/VBD/ROOT/1 Helsinki//PROPN/NNP/dobj/1
  of//ADP/IN/prep/1 delays/delay/NOUN/NNS/pobj/3 .//PUNCT/./punct/1
Norwegian troops crossed the border.
  Norwegian//ADJ/JJ/amod/1 troops/troop/NOUN/NNS/nsubj/2 crossed/cross/VERB/VBD/ROOT/2
  the//DET/DT/det/4 border//NOUN/NN/dobj/2 .//PUNCT/./punct/2
The Norwegian troops went home.
  The//DET/DT/det/2 Norwegian//ADJ/JJ/amod/2 troops/troop/NOUN/NNS/nsubj/3 went/go/VERB/VBD/ROOT/3
  home//ADV/RB/advmod/3 .//PUNCT/./punct/3
Karl Holm and Peter Lund arrived.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/5 and//CCONJ/CC/cc/1 Peter//PROPN/NNP/compound/4
  Lund//PROPN/NNP/conj/1 arrived/arrive/VERB/VBD/ROOT/5 .//PUNCT/./punct/5
He smiled.
  He//PRON/PRP/nsubj/1 smiled/smile/VERB/VBD/ROOT/1 .//PUNCT/./punct/1
She smiled.
  She//PRON/PRP/nsubj/1 smiled/smile/VERB/VBD/ROOT/1 .//PUNCT/./punct/1
They talked.
  They//PRON/PRP/nsubj/1 talked/talk/VERB/VBD/ROOT/1 .//PUNCT/./punct/1
It had lost money.
  It//PRON/PRP/nsubj/2 had/have/AUX/VBD/aux/2 lost/lose/VERB/VBN/ROOT/2 money//NOUN/NN/dobj/2
  .//PUNCT/./punct/2
Karl Holm sold Acme Corporation.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/2 sold/sell/VERB/VBD/ROOT/2
  Acme//PROPN/NNP/compound/4 Corporation//PROPN/NNP/dobj/2 .//PUNCT/./punct/2
Anna Berg spoke.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/2 spoke/speak/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
In his speech, Karl Holm thanked Peter Lund.
  In//ADP/IN/prep/6 his//PRON/PRP$/poss/2 speech//NOUN/NN/pobj/0 ,//PUNCT/,/punct/6
  Karl//PROPN/NNP/compound/5 Holm//PROPN/NNP/nsubj/6 thanked/thank/VERB/VBD/ROOT/6
  Peter//PROPN/NNP/compound/8 Lund//PROPN/NNP/dobj/6 .//PUNCT/./punct/6
In their report, Acme Corporation praised the plan.
  In//ADP/IN/prep/6 their//PRON/PRP$/poss/2 report//NOUN/NN/pobj/0 ,//PUNCT/,/punct/6
  Acme//PROPN/NNP/compound/5 Corporation//PROPN/NNP/nsubj/6 praised/praise/VERB/VBD/ROOT/6
  the//DET/DT/det/8 plan//NOUN/NN/dobj/6 .//PUNCT/./punct/6
Acme Corporation paid the workers.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 paid/pay/VERB/VBD/ROOT/2 the//DET/DT/det/4
  workers/worker/NOUN/NNS/dobj/2 .//PUNCT/./punct/2
They went home.
  They//PRON/PRP/nsubj/1 went/go/VERB/VBD/ROOT/1 home//ADV/RB/advmod/1 .//PUNCT/./punct/1
It is clear that prices rose.
  It//PRON/PRP/nsubj/1 is/be/AUX/VBZ/ROOT/1 clear//ADJ/JJ/acomp/1 that//SCONJ/IN/mark/5
  prices/price/NOUN/NNS/nsubj/5 rose/rise/VERB/VBD/ccomp/1 .//PUNCT/./punct/1
Karl Holm, who lives in Oslo, arrived.
  Karl//PROPN/NNP/compound/1 Holm//PROPN/NNP/nsubj/8 ,//PUNCT/,/punct/1 who//PRON/WP/nsubj/4
  lives/live/VERB/VBZ/relcl/1 in//ADP/IN/prep/4 Oslo//PROPN/NNP/pobj/5 ,//PUNCT/,/punct/1
  arrived/arrive/VERB/VBD/ROOT/8 .//PUNCT/./punct/8
"I will resign," Anna Berg said.
  "//PUNCT/``/punct/8 I//PRON/PRP/nsubj/3 will//AUX/MD/aux/3 resign//VERB/VB/ccomp/8
  ,//PUNCT/,/punct/8 "//PUNCT/''/punct/8 Anna//PROPN/NNP/compound/7 Berg//PROPN/NNP/nsubj/8
  said/say/VERB/VBD/ROOT/8 .//PUNCT/./punct/8
Anna Berg, the Norwegian minister, spoke.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/7 ,//PUNCT/,/punct/1 the//DET/DT/det/5
  Norwegian//ADJ/JJ/amod/5 minister//NOUN/NN/appos/1 ,//PUNCT/,/punct/1 spoke/speak/VERB/VBD/ROOT/7
  .//PUNCT/./punct/7
"We will help our country," Berg said.
  "//PUNCT/``/punct/9 We//PRON/PRP/nsubj/3 will//AUX/MD/aux/3 help//VERB/VB/ccomp/9
  our//PRON/PRP$/poss/5 country//NOUN/NN/dobj/3 ,//PUNCT/,/punct/9 "//PUNCT/''/punct/9
  Berg//PROPN/NNP/nsubj/9 said/say/VERB/VBD/ROOT/9 .//PUNCT/./punct/9
Our partners have gained ground.
  Our//PRON/PRP$/poss/1 partners/partner/NOUN/NNS/nsubj/3 have//AUX/VBP/aux/3
  gained/gain/VERB/VBN/ROOT/3 ground//NOUN/NN/dobj/3 .//PUNCT/./punct/3
Anna Berg, the leader of Norway, spoke.
  Anna//PROPN/NNP/compound/1 Berg//PROPN/NNP/nsubj/8 ,//PUNCT/,/punct/1 the//DET/DT/det/4
  leader//NOUN/NN/appos/1 of//ADP/IN/prep/4 Norway//PROPN/NNP/pobj/5 ,//PUNCT/,/punct/1
  spoke/speak/VERB/VBD/ROOT/8 .//PUNCT/./punct/8
The Norwegian leader smiled.
  The//DET/DT/det/2 Norwegian//ADJ/JJ/amod/2 leader//NOUN/NN/nsubj/3 smiled/smile/VERB/VBD/ROOT/3
  .//PUNCT/./punct/3
The Swedish leader smiled.
  The//DET/DT/det/2 Swedish//ADJ/JJ/amod/2 leader//NOUN/NN/nsubj/3 smiled/smile/VERB/VBD/ROOT/3
  .//PUNCT/./punct/3
The minister smiled.
  The//DET/DT/det/1 minister//NOUN/NN/nsubj/2 smiled/smile/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
The woman smiled.
  The//DET/DT/det/1 woman//NOUN/NN/nsubj/2 smiled/smile/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
The company cut jobs.
  The//DET/DT/det/1 company//NOUN/NN/nsubj/2 cut//VERB/VBD/ROOT/2 jobs/job/NOUN/NNS/dobj/2
  .//PUNCT/./punct/2
Acme Corporation sued Birk Corporation.
  Acme//PROPN/NNP/compound/1 Corporation//PROPN/NNP/nsubj/2 sued/sue/VERB/VBD/ROOT/2
  Birk//PROPN/NNP/compound/4 Corporation//PROPN/NNP/dobj/2 .//PUNCT/./punct/2
The Royal Academy of Music met.
  The//DET/DT/det/2 Royal//PROPN/NNP/compound/2 Academy//PROPN/NNP/nsubj/5 of//ADP/IN/prep/2
  Music//PROPN/NNP/pobj/3 met/meet/VERB/VBD/ROOT/5 .//PUNCT/./punct/5
The academy approved the plan.
  The//DET/DT/det/1 academy//NOUN/NN/nsubj/2 approved/approve/VERB/VBD/ROOT/2 the//DET/DT/det/4
  plan//NOUN/NN/dobj/2 .//PUNCT/./punct/2
Norway and Sweden signed a treaty.
  Norway//PROPN/NNP/nsubj/3 and//CCONJ/CC/cc/0 Sweden//PROPN/NNP/conj/0 signed/sign/VERB/VBD/ROOT/3
  a//DET/DT/det/5 treaty//NOUN/NN/dobj/3 .//PUNCT/./punct/3
The two countries share a border.
  The//DET/DT/det/2 two//NUM/CD/nummod/2 countries/country/NOUN/NNS/nsubj/3 share//VERB/VBP/ROOT/3
  a//DET/DT/det/5 border//NOUN/NN/dobj/3 .//PUNCT/./punct/3
Norway signed a treaty.
  Norway//PROPN/NNP/nsubj/1 signed/sign/VERB/VBD/ROOT/1 a//DET/DT/det/3 treaty//NOUN/NN/dobj/1
  .//PUNCT/./punct/1
The country shares a border.
  The//DET/DT/det/1 country//NOUN/NN/nsubj/2 shares/share/VERB/VBZ/ROOT/2 a//DET/DT/det/4
  border//NOUN/NN/dobj/2 .//PUNCT/./punct/2
The police arrested a man in Oslo.
  The//DET/DT/det/1 police//NOUN/NNS/nsubj/2 arrested/arrest/VERB/VBD/ROOT/2 a//DET/DT/det/4
  man//NOUN/NN/dobj/2 in//ADP/IN/prep/4 Oslo//PROPN/NNP/pobj/5 .//PUNCT/./punct/2
The man smiled.
  The//DET/DT/det/1 man//NOUN/NN/nsubj/2 smiled/smile/VERB/VBD/ROOT/2 .//PUNCT/./punct/2
The Oslo region grew.
  The//DET/DT/det/2 Oslo//PROPN/NNP/compound/2 region//NOUN/NN/nsubj/3 grew/grow/VERB/VBD/ROOT/3
  .//PUNCT/./punct/3
Norway thanked Karl Holm and Peter Lund, the Swedish minister.
  Norway//PROPN/NNP/nsubj/1 thanked/thank/VERB/VBD/ROOT/1 Karl//PROPN/NNP/compound/3
  Holm//PROPN/NNP/dobj/1 and//CCONJ/CC/cc/3 Peter//PROPN/NNP/compound/6 Lund//PROPN/NNP/conj/3
  ,//PUNCT/,/punct/3 the//DET/DT/det/10 Swedish//ADJ/JJ/amod/10 minister//NOUN/NN/appos/3
  .//PUNCT/./punct/1
Norwegian minister Anna Berg spoke.
  Norwegian//ADJ/JJ/amod/1 minister//NOUN/NN/compound/3 Anna//PROPN/NNP/compound/3
  Berg//PROPN/NNP/nsubj/4 spoke/speak/VERB/VBD/ROOT/4 .//PUNCT/./punct/4
The King thanked the country.
  The//DET/DT/det/1 King//PROPN/NNP/nsubj/2 thanked/thank/VERB/VBD/ROOT/2 the//DET/DT/det/4
  country//NOUN/NN/dobj/2 .//PUNCT/./punct/2
The Swedish side agreed.
  The//DET/DT/det/2 Swedish//ADJ/JJ/amod/2 side//NOUN/NN/nsubj/3 agreed/agree/VERB/VBD/ROOT/3
  .//PUNCT/./punct/3
"""

# Surfaces that annotation would find, beside those of the gazetteer.
_NAMES = {
    "Anna Berg": "Person",
    "Anna Lee Berg": "Person",
    "Honourable": "Person",
    "Karl Berg": "Person",
    "Anna Oslo": "Person",
    "Norway Cup": "Competition",
    "Karl Holm": "Person",
    "Karl Swedish": "Person",
    "Peter Lund": "Person",
    "Kim Min-ho": "Person",
    "Omar al-Hadi": "Person",
    "Berg": "Person",
    "Kim": "Person",
    "Hadi": "Person",
    "Anna": "Person",
    "Acme Corporation": "Company",
    "Birk Corporation": "Company",
    "Holm Industries": "Company",
    "Acme": "Organization",
    "The National Grain Board": "GovernmentBody",
    "NGB": "Organization",
    "The Royal Holm Festival": "Festival",
    "Holm Festival": "Festival",
    "The Royal Academy of Music": "Organization",
}
_PLACES = ("Oslo", "Helsinki", "Norway", "Norwegian", "Sweden", "Swedish")


def parse(text: str) -> dict[str, list[list[str]]]:
    """Return sentence -> tokens of trees written as above."""
    trees: dict[str, list[list[str]]] = {}
    sentence = ""
    for line in text.splitlines():
        if line.startswith("  "):
            trees[sentence].extend(_token(item) for item in line.split())
        else:
            sentence = line
            trees[sentence] = []
    return trees


def _token(item: str) -> list[str]:
    word, lemma, pos, tag, dep, head = item.rsplit("/", 5)
    return [word, lemma or word, pos, tag, dep, head]


TREES = {**parse(_TREES), **parse(MORE_TREES), **parse(PRONOUN_TREES), **parse(INTERVIEW_TREES)}


def document(*texts: str, publisher: str = "", apart: bool = False) -> tuple[Document, list[Sentence]]:
    """Return a document of these sentences; `apart` puts each into a story of its own."""
    whole = "\n".join(texts)
    sentences, stories, start = [], [], 0
    for number, text in enumerate(texts):
        sentences.append(_sentence(text, number, start, number if apart else 0))
        if apart:
            stories.append(Story(number, start, start + len(text), ((start, start + len(text)),)))
        start += len(text) + 1
    if not apart:
        stories = [Story(0, 0, len(whole), ((0, len(whole)),))]
    return Document("doc", "0" * 16, whole, tuple(stories), publisher=publisher), sentences


def _sentence(text: str, number: int, start: int, story: int) -> Sentence:
    tokens = TREES[text]
    starts, place = [], 0
    for token in tokens:
        place = text.index(token[0], place)
        starts.append(start + place)
        place += len(token[0])
    words, lemmas, pos, tags, deps, heads = (list(column) for column in zip(*tokens, strict=True))
    ends = [a + len(word) for a, word in zip(starts, words, strict=True)]
    names = _names(text, words, [a - start for a in starts])
    return Sentence(
        story, number, number, words, lemmas, pos, tags, deps, [int(h) for h in heads], starts, ends, text,
        names=names,
    )  # fmt: skip


def _names(text: str, words: list[str], starts: list[int]) -> list[Name]:
    """Return the names of a text, the longest first; none inside another."""
    found: list[Name] = []
    taken: set[int] = set()
    for surface in sorted((*_NAMES, *_PLACES), key=lambda s: (-len(s), s)):
        place = text.find(surface)
        tokens = [k for k, a in enumerate(starts) if place <= a < place + len(surface)]
        whole = tokens and starts[tokens[0]] == place and sum(len(words[k]) for k in tokens) <= len(surface)
        if (
            place < 0
            or not whole
            or taken & set(tokens)
            or words[tokens[-1]] != surface.split()[-1][-len(words[tokens[-1]]) :]
        ):
            continue
        taken.update(tokens)
        found.append(_name(surface, tokens[0], tokens[-1] + 1))
    return sorted(found, key=lambda name: name.first)


def _name(surface: str, first: int, end: int) -> Name:
    if surface in _NAMES:
        return Name(first, end, _NAMES[surface])
    hit = load_gazetteer().lookup(surface)[0]
    if hit.kind == "demonym":
        return Name(first, end, "Nationality", hit.place.qid, hit.place.label, "demonym")
    return Name(first, end, hit.place.type, hit.place.qid, hit.place.label)
