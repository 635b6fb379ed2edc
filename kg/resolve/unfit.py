"""What makes an antecedent unfit for 'it', 'they' and 'them', though number and class would allow it."""

from collections.abc import Sequence

from kg.resolve import lexicon
from kg.resolve.binding import said_of
from kg.resolve.clauses import role
from kg.resolve.mentions import Discourse, Found
from kg.resolve.speech import Quote, quote_at, tells
from kg.tree import Sentence
from kg.turns import labelled

_BECOME = frozenset(("be", "become", "remain", "stay"))
_LIFELESS = frozenset(("thing", "happening"))
_CALLED = frozenset(("call", "name", "consider", "deem", "label", "declare"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_TRADES = frozenset(("sell", "buy", "purchase", "auction", "donate", "eat", "wear", "print", "ship"))
_SOLID = frozenset(("organization", "place"))


def unmeant(one: Found) -> bool:
    """'the Danish raid', 'Berg: It ...': an adjective names nobody, nor does a label before what is said."""
    adjective = one.kind == "demonym" and one.s.deps[one.head] in ("amod", "compound", "nmod")
    return adjective or labelled(one.s, one.head)


def only_said(discourse: Discourse, one: Found) -> bool:
    """'The church is a museum. It ...': an indefinite predicate names nothing beside its subject."""
    s, i = one.s, one.head
    if one.kind != "noun":
        return False
    above = s.heads[s.heads[i]]
    if s.deps[i] == "pobj" and s.lemmas[above].lower() == "one":  # 'one of the best bands'
        i = above
    elif one.definite in ("def", "poss"):
        return False
    verb = s.heads[i]
    lemma = s.lemmas[verb].lower()
    if lemma == "become" and s.deps[i] in ("attr", "dobj", "oprd"):
        return True
    if lemma in _CALLED and (s.deps[i] == "oprd" or s.kids(verb, "auxpass")):
        return s.deps[i] in ("oprd", "attr", "dobj")  # 'it is called a museum'
    subjects = [discourse.heads[one.at].get(k) for k in s.kids(verb, "nsubj")]
    told = any(k is not None for k in subjects)  # no 'this' and no 'there'
    return told and s.deps[i] == "attr" and lemma in _BECOME


def lifeless(discourse: Discourse, one: Found, found: Found, family: str) -> bool:
    """'They said', 'arrested them': neither a thing nor a happening; 'it sailed': no place."""
    s, verb = found.s, found.s.heads[found.head]
    dep, lemma = s.deps[found.head], s.lemmas[verb].lower()
    if dep == "nsubj" and lemma in lexicon.JOURNEYS:
        return family == "place"
    if _unsold(discourse, one, found):
        return True
    acts = dep == "nsubj" and (tells(s, verb) or lemma in lexicon.HUMAN_DEEDS)
    return family in _LIFELESS and (acts or (dep in ("dobj", "nsubjpass") and lemma in lexicon.HUMAN_FATES))


def _unsold(discourse: Discourse, one: Found, found: Found) -> bool:
    """'The government's ministry got coins and sold them': no government and no country is sold."""
    s, cluster = found.s, one.cluster
    if (
        s.deps[found.head] != "dobj"
        or s.lemmas[s.heads[found.head]].lower() not in _TRADES
        or cluster is None
    ):
        return False
    return any(discourse.is_a(cluster.type, kind) for kind in ("GovernmentBody", "Country"))


def unlike(discourse: Discourse, found: Found, family: str, quotes: Sequence[Quote]) -> bool:
    """ "This hotel has ten floors. It's negligence": who is quoted judges what was done, no body or place."""
    if quote_at(quotes, found.start) is None:
        return False
    s, verb = found.s, found.s.heads[found.head]
    if s.deps[found.head] != "nsubj" or s.lemmas[verb].lower() != "be" or family not in _SOLID:
        return False
    heads = discourse.heads[found.at]
    called = [heads[k] for k in s.kids(verb, "attr") if k in heads]
    return any(one.kind == "noun" and discourse.family(one.type) not in _SOLID for one in called)


def called_so(discourse: Discourse, found: Found, family: str) -> bool:
    """'ran a marathon. It was no open race': what is told and what is meant are of one class."""
    s, heads = found.s, discourse.heads[found.at]
    called = [heads[k] for k in said_of(s, found.head) if k in heads]
    return bool(family) and any(discourse.family(one.type) == family for one in called)


def beside(discourse: Discourse, one: Found, found: Found, family: str) -> bool:
    """'Europe's market shrank. It ...': a place that only says where or whose is not what acts or is hit."""
    s = found.s
    if family not in _SOLID or s.deps[found.head] == "poss":
        return False
    if family == "organization" and (one.at == found.at or role(one.s, one.head) == "oblique"):
        return False  # 'the firm's head said it lost': it may
    part = role(one.s, one.head)
    if part not in ("owner", "oblique", "inner") or one.kind == "pronoun":
        return False
    called = [discourse.heads[found.at].get(k) for k in s.kids(s.heads[found.head], "attr")]
    return not any(k is not None and discourse.family(k.type) == "place" for k in called)


def felt(found: Found, quotes: Sequence[Quote]) -> bool:
    """'It was amazing', he said: whatever is meant, the quotation does not say."""
    s, verb = found.s, found.s.heads[found.head]
    told = s.deps[found.head] == "nsubj" and s.lemmas[verb].lower() == "be" and s.kids(verb, "acomp")
    return bool(told) and quote_at(quotes, found.start) is not None


def shaded(last: Found, found: Found, candidates: Sequence[Found]) -> bool:
    """'The club met, though a union spoke. It ...': a subject beside the main one, which may be meant."""
    s, t = last.s, found.s
    first = s.deps[last.head] in _SUBJECTS and t.deps[found.head] in _SUBJECTS and found.first == 0
    if not first or found.at - last.at != 1:
        return False
    verb = s.heads[last.head]
    main = s.heads[verb]
    if s.deps[verb] == "relcl":
        main = next((k for k in range(len(s)) if s.heads[k] == k), -1)
    elif s.deps[verb] != "advcl":
        return False
    return any(
        one.s is s and s.deps[one.head] in _SUBJECTS and s.heads[one.head] == main for one in candidates
    )


def uncounted(discourse: Discourse, found: Found) -> int:
    """'Four were hurt; they ...', 'several said they ...': the subject before that stands for no noun; -1."""
    s = found.s
    for k in range(found.head - 1, -1, -1):
        if s.deps[k] in _SUBJECTS:
            counted = s.pos[k] in ("NUM", "ADJ", "DET") or s.words[k].lower() in lexicon.SOME
            apart = k not in discourse.heads[found.at] and found.head not in s.subtree(k)
            return k if counted and apart else -1
    return -1


def unheard(found: Found, last: Found, quotes: Sequence[Quote]) -> bool:
    """Tell whether a pronoun stands in a quotation and its antecedent outside: who spoke did not hear it.

    Quoted words inside a sentence go on with it: 'the firm "lost its way"'.
    """
    mine, other = quote_at(quotes, found.start), quote_at(quotes, last.start)
    if mine is None or other is mine:
        return False
    if mine.turn and (other is None or other.turn):
        return False  # an interview: who answers has heard what was asked
    if other is not None and mine.speaker is not None and other.speaker is not None:
        return mine.speaker is not other.speaker and mine.speaker.cluster is not other.speaker.cluster
    return last.s is not found.s or _whole(found.s, mine)


def _whole(s: Sentence, quote: Quote) -> bool:
    """Tell whether quoted words start a sentence of their own."""
    first = next((k for k in range(len(s)) if s.starts[k] > quote.start and s.words[k][0].isalpha()), -1)
    return first < 0 or s.words[first][0].isupper() or quote.start <= s.starts[0]
