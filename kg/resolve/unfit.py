"""What makes an antecedent unfit for 'it', 'they' and 'them', though number and class would allow it."""

from collections.abc import Sequence

from kg.resolve.binding import said_of
from kg.resolve.clauses import role
from kg.resolve.mentions import Discourse, Found
from kg.resolve.speech import Quote, quote_at, tells
from kg.tree import Sentence

_BECOME = frozenset(("be", "become", "remain", "stay"))
_MUTE = frozenset(("thing", "happening"))
_SOLID = frozenset(("organization", "place"))


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
    subjects = [discourse.heads[one.at].get(k) for k in s.kids(verb, "nsubj")]
    told = any(k is not None and k.cluster is not None for k in subjects)
    return told and s.deps[i] == "attr" and lemma in _BECOME


def mute(found: Found, family: str) -> bool:
    """'They said': what speaks or thinks is no thing and no happening."""
    s, verb = found.s, found.s.heads[found.head]
    return s.deps[found.head] == "nsubj" and tells(s, verb) and family in _MUTE


def unlike(discourse: Discourse, found: Found, family: str) -> bool:
    """'The hotel has ten floors. It is negligence': a body or a place is not said to be that."""
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
    if family != "place" or s.deps[found.head] == "poss":
        return False
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


def unheard(found: Found, last: Found, quotes: Sequence[Quote]) -> bool:
    """Tell whether a pronoun stands in a quotation and its antecedent outside: who spoke did not hear it.

    Quoted words inside a sentence go on with it: 'the firm "lost its way"'.
    """
    mine, other = quote_at(quotes, found.start), quote_at(quotes, last.start)
    if mine is None or other is mine:
        return False
    if other is not None and mine.speaker is not None and other.speaker is not None:
        return mine.speaker is not other.speaker and mine.speaker.cluster is not other.speaker.cluster
    return last.s is not found.s or _whole(found.s, mine)


def _whole(s: Sentence, quote: Quote) -> bool:
    """Tell whether quoted words start a sentence of their own."""
    first = next((k for k in range(len(s)) if s.starts[k] > quote.start and s.words[k][0].isalpha()), -1)
    return first < 0 or s.words[first][0].isupper() or quote.start <= s.starts[0]
