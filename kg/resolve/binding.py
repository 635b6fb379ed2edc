"""Where the tree forbids, asks for or rules out an antecedent."""

from collections.abc import Container

from kg.resolve import lexicon
from kg.resolve.mentions import Found
from kg.tree import Sentence

_WEATHER = frozenset(("rain", "snow", "seem", "appear", "turn", "happen", "take", "matter", "look", "follow"))
_SOUGHT = frozenset(("seek", "hope", "decide", "agree", "propose", "attempt"))  # 'it was decided to go'
_EMPTY = frozenset(("time", "day", "year", "morning", "night", "shame", "pity"))
_ARRIVED = frozenset(("to", "through", "into", "back", "home", "past", "out"))
_OWN = frozenset(("his", "hers", "its", "theirs", "mine", "ours"))
_PLAYED = frozenset(("nsubj", "nsubjpass", "dobj", "attr"))
_MEASURES = frozenset(
    ("magnitude", "depth", "kilometre", "kilometer", "km", "mile", "metre", "meter", "mph", "kph", "knot",
     "epicentre", "epicenter", "altitude", "wavelength")
)  # fmt: skip
_CLAUSES = frozenset(("ccomp", "relcl", "acl", "conj", "xcomp", "csubj", "ROOT", "parataxis", "dep"))


def dead(s: Sentence, subject: int, pronoun: int) -> bool:
    """'Experts said they were sacrificed': who tells it is alive."""
    verb = s.heads[pronoun]
    killed = s.deps[pronoun] in ("nsubjpass", "dobj") and s.lemmas[verb].lower() in lexicon.DEADLY
    return killed and says_over(s, subject, pronoun)


def apart(s: Sentence, one: int, pronoun: int) -> bool:
    """'Citing the rules, they left', 'A Fox reporter called it bad': neither the rules nor Fox is meant."""
    verb = s.heads[pronoun]
    above = s.heads[one]
    if s.deps[pronoun] in ("nsubj", "nsubjpass"):
        fronted_ = s.deps[one] == "dobj" and s.deps[above] == "advcl" and s.tags[above] == "VBG"
        return fronted_ and s.heads[above] == verb and above < pronoun and not s.kids(above, "nsubj")
    if s.deps[pronoun] != "dobj" or s.deps[one] not in ("compound", "nmod", "amod"):
        return False
    while s.deps[above] in ("compound", "nmod", "appos"):
        above = s.heads[above]
    return s.deps[above] == "nsubj" and s.heads[above] == verb


def says_over(s: Sentence, subject: int, pronoun: int) -> bool:
    """The pronoun stands in what the subject says: 'X said that he ...'."""
    if s.deps[subject] != "nsubj":
        return False
    verb, i = s.heads[subject], pronoun
    for _ in range(len(s)):
        if s.heads[i] == verb:
            return s.deps[i] in ("ccomp", "xcomp", "advcl")
        if s.heads[i] == i:
            return False
        i = s.heads[i]
    return False


def fronted(s: Sentence, found: Found, one: Found) -> bool:
    """'In his speech, X said': the pronoun lies in a phrase before the subject of its verb."""
    if s.deps[one.head] not in ("nsubj", "nsubjpass") or found.kind != "pronoun":
        return False
    verb, i = s.heads[one.head], found.head
    for _ in range(len(s)):
        if s.heads[i] == verb:
            return s.deps[i] in ("prep", "advcl", "npadvmod") and i < one.head
        if s.heads[i] == i or s.deps[i] in _CLAUSES:
            return False
        i = s.heads[i]
    return False


def alone(s: Sentence, pronoun: int) -> bool:
    """'Holm ended his on Monday': what is his, and not he."""
    return s.words[pronoun].lower() in _OWN and s.deps[pronoun] != "poss"


def anybody(s: Sentence, pronoun: int) -> bool:
    """'If someone comes, they ...': the last one before the pronoun that acts is nobody in particular."""
    for k in range(pronoun - 1, -1, -1):
        if s.deps[k] in ("nsubj", "nsubjpass") and k != pronoun:
            return s.lemmas[k].lower() in lexicon.ANYBODY or (
                s.words[k].lower() == "one" and s.words[k - 1].lower() == "no"
            )
    return False


def anything(s: Sentence, pronoun: int) -> bool:
    """'You want something that works, or they will replace it': nobody has named the thing."""
    return any(
        s.words[k].lower() in ("something", "anything") and s.deps[k] in _PLAYED for k in range(pronoun)
    )


def measured(s: Sentence, i: int) -> bool:
    """'The survey reported it was of magnitude 6.1', 'it was 10 km deep': no body of people is."""
    v = s.heads[i]
    if s.deps[i] != "nsubj" or s.lemmas[v].lower() not in ("be", "have", "measure", "register", "reach"):
        return False
    told = [*s.kids(v, "attr", "dobj", "acomp"), *(k for p in s.kids(v, "prep") for k in s.kids(p, "pobj"))]
    below = [*told, *(k for one in told for k in s.kids(one, "npadvmod", "nmod", "compound"))]
    return any(s.lemmas[k].lower() in _MEASURES for k in below)


def in_clause(s: Sentence, token: int, top: int) -> bool:
    """Tell whether a clause or a list lies between a token and the noun above it.

    'the people and their leader', 'a firm that sold its shares': the owner may be that noun.
    """
    while token not in (top, s.heads[token]):
        if s.deps[token] in ("relcl", "acl", "appos", "conj"):
            return True
        token = s.heads[token]
    return False


def said_of(s: Sentence, i: int) -> list[int]:
    """Return the nouns that a pronoun is said to be: 'it was an attack', 'treat it as an attack'."""
    verb = s.heads[i]
    if s.deps[i] == "nsubj":
        return [_one_of(s, k) for k in s.kids(verb, "attr")]
    if s.deps[i] == "dobj":
        return [k for p in s.kids(verb, "prep") if s.words[p].lower() == "as" for k in s.kids(p, "pobj")]
    return []


def _one_of(s: Sentence, k: int) -> int:
    """'It was one of the worst floods': a flood."""
    whole = [m for p in s.kids(k, "prep") if s.words[p].lower() == "of" for m in s.kids(p, "pobj")]
    return whole[0] if s.lemmas[k].lower() == "one" and whole else k


def receiver(s: Sentence, i: int) -> int:
    """'sent Kenya pumps to rebuild its dams': whom a gift is to help owns what is helped, -1 for nobody."""
    noun = s.heads[i]
    above = s.heads[noun] if s.deps[noun] == "dobj" else s.heads[s.heads[noun]]
    helps = s.tags[above] == "VB" and s.lemmas[above].lower() in lexicon.HELPING
    if s.deps[i] != "poss" or s.deps[noun] not in ("dobj", "pobj") or not helps:
        return -1
    giver = s.heads[above]
    if s.deps[above] == "acl":
        giver = s.heads[giver]
    elif s.deps[above] not in ("advcl", "xcomp"):
        return -1
    given = [k for k in s.kids(giver, "dative") if s.pos[k] != "ADP"] if s.kids(giver, "dobj") else []
    toward = [p for p in s.kids(giver, "prep", "dative") if s.words[p].lower() == "to" and p < above]
    given += [k for p in toward for k in s.kids(p, "pobj")]
    return given[0] if given else -1


def pleonastic(s: Sentence, i: int) -> bool:
    """'It is clear that', 'it seems', 'it was X who', 'making it easier to': nothing is meant."""
    if s.deps[i] == "expl" or _idiom(s, i):
        return True
    v = s.heads[i]
    if s.deps[i] == "nsubj" and s.pos[v] == "ADJ" and s.deps[v] in ("ccomp", "xcomp"):
        return bool(s.kids(v, "xcomp", "ccomp", "advcl", "prep"))
    content = s.kids(v, "ccomp", "xcomp", "csubj", "advcl", "csubjpass")
    if s.deps[i] == "nsubjpass":
        if s.lemmas[v].lower() in _RUMOURED and s.tags[v + 1 : v + 2] and s.tags[v + 1] in _OPENS:
            return True
        sought = s.lemmas[v].lower() in _SOUGHT and any(s.tags[k] == "VB" for k in content)
        return sought or any(s.deps[k] in ("ccomp", "csubj", "csubjpass") for k in content)
    if s.deps[i] != "nsubj":
        return False
    lemma = s.lemmas[v].lower()
    if lemma in _WEATHER:
        return lemma in ("rain", "snow") or bool(content)
    if lemma == "be":
        return _empty_copula(s, v)
    if s.tags[v] in ("VBG", "VBN") and any(s.lemmas[k].lower() == "be" for k in s.kids(v, "aux", "auxpass")):
        return any(s.words[m].lower() == "that" for k in s.kids(v, "ccomp") for m in s.kids(k, "mark"))
    return lemma in ("feel", "make", "be") and any(s.pos[k] == "ADJ" for k in s.kids(v, "acomp"))


# 'It was rumoured there was a fire': a clause follows, whatever the tree makes of it.
_RUMOURED = frozenset(
    ("report", "allege", "intimate", "rumour", "rumor", "speculate", "hope", "fear", "claim")
)
_OPENS = frozenset(("EX", "DT", "PRP", "PRP$", "NNP", "NNPS", "NNS"))
_HOURS = (["a.m."], ["p.m."], ["am"], ["pm"], ["o'clock"], ["o’clock"])


def _idiom(s: Sentence, i: int) -> bool:
    """'They made it to the final', 'he made it his mission to win', 'be it in Oslo or Rome'."""
    if i == 0 or i + 1 >= len(s):
        return False
    before, after = s.lemmas[i - 1].lower(), s.words[i + 1].lower()
    if before == "be":
        return s.words[i - 1].lower() == "be" and s.heads[i] == i - 1
    aims = any(
        s.words[k].lower() == "to" and s.tags[k + 1] == "VB" for k in range(i + 1, min(i + 5, len(s) - 1))
    )
    return before == "make" and (after in _ARRIVED or aims)


# 'It was a mistake to go', 'it is a crime to insult the king': what is judged stands behind.
_JUDGED = frozenset(
    ("mistake", "error", "honour", "honor", "shame", "pity", "pleasure", "privilege", "duty", "crime", "job",
     "challenge", "wonder", "miracle", "disgrace", "relief", "surprise", "tragedy", "joy", "sin", "offence",
     "offense", "task", "struggle", "matter", "dream", "waste", "responsibility", "obligation", "custom")
)  # fmt: skip


def _empty_copula(s: Sentence, v: int) -> bool:
    if s.kids(v, "ccomp", "csubj"):
        return True
    for c in s.kids(v, "acomp", "attr", "oprd"):
        if s.tags[c] == "CD" and (":" in s.words[c] or s.words[c + 1 : c + 2] in _HOURS):
            return True
        if s.lemmas[c].lower() in _JUDGED and any(s.tags[k] == "VB" for k in s.kids(c, "acl", "relcl")):
            return True
        if s.pos[c] == "ADJ" and any(s.tags[k] == "VB" for k in s.kids(c, "acl", "advcl")):
            return True  # 'It is not much to ask'
        if s.kids(c, "xcomp", "ccomp", "csubj") or s.lemmas[c].lower() in _EMPTY:
            return True
        if s.deps[c] == "attr" and s.name_at[c] >= 0 and s.kids(c, "relcl"):
            return True  # 'It was Smith who'
        if s.deps[c] == "acomp" and s.kids(v, "advcl", "xcomp"):
            return True
        if any(s.words[k].lower() == "for" and s.deps[c] == "acomp" for k in s.kids(c, "prep")):
            return True
    return False


def tells_event(s: Sentence, i: int, events: Container[str]) -> bool:
    """'It was the third launch this year': what is told takes up an event, not a thing or a body."""
    v = s.heads[i]
    if s.deps[i] != "nsubj" or s.lemmas[v].lower() != "be":
        return False
    for noun in said_of(s, i):
        ranked = any(s.tags[k] == "JJS" or s.words[k].lower() in _RANKED for k in s.kids(noun, "amod"))
        if ranked and s.name_at[noun] < 0 and s.lemmas[noun].lower() in events:
            return True
    return False


_RANKED = frozenset(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last",
     "latest", "only")
)  # fmt: skip
