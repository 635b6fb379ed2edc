"""What speaks for and against an antecedent of a pronoun, as features that are weighed."""

from collections.abc import Sequence

from kg.resolve import lexicon
from kg.resolve.binding import says_over
from kg.resolve.clauses import role, verb_over
from kg.resolve.history import History
from kg.resolve.mentions import Cluster, Discourse, Found
from kg.resolve.speech import Quote, quote_at, telling
from kg.tree import Sentence

_FAR = 3
_UNDERGO = frozenset(("object", "passive"))


def pair_features(
    discourse: Discourse,
    history: History,
    quotes: Sequence[Quote],
    cluster: Cluster,
    one: Found,
    found: Found,
) -> list[str]:
    """Return the features of a cluster that was met last as `one`, as antecedent of `found`."""
    back = found.at - one.at
    near = "same" if back == 0 else "before" if back == 1 else "far"
    own = "own" if found.s.deps[found.head] == "poss" else "arg"
    part, wanted = role(one.s, one.head), role(found.s, found.head)
    features = [
        f"back {min(back, _FAR)} {own}",
        f"{part} {near}",
        f"{part} {near} {own}",
        f"met {history.often(cluster)}",
        f"as {_sort(one)}",
        f"as {_sort(one)} {near}",
        *_likeness(discourse, cluster, one, found),
    ]
    if own == "arg":
        features.append(f"{'alike' if part == wanted else 'unlike'} {near}")
        features.append(f"{part} for {wanted} {near}")
        if wanted in _UNDERGO and part in _UNDERGO:
            features.append(f"undergoes again {near}")
        elif wanted in _UNDERGO and part == "subject" and one.s.kids(one.s.heads[one.head], "dobj"):
            features.append(f"did it to others {near}")
        features.extend([*_suffering(one, found, part, wanted), *_telling(one, found)])
    if cluster.named:
        features.append(f"named {near}")
    if one.head != found.head and one.lemma == found.lemma and one.kind == "pronoun":
        features.append("same pronoun")
    if one.s is found.s:
        features.extend(_inside(one, found, own))
    features.extend(_spoken(quotes, one, found, cluster))
    return features


def _suffering(one: Found, found: Found, part: str, wanted: str) -> list[str]:
    """'arrested two men. They were taken to court': those suffer again, not those who arrested."""
    before, now = (m.s.lemmas[m.s.heads[m.head]].lower() for m in (one, found))
    if wanted not in _UNDERGO or before not in lexicon.SUFFERED or now not in lexicon.SUFFERED:
        return []
    if part in _UNDERGO:
        return ["suffers again"]
    return ["made others suffer"] if part == "subject" else []


def _telling(one: Found, found: Found) -> list[str]:
    """'Holm said a man was hurt. Berg said he ...': the man is talked about again, 'She added': Holm."""
    if found.at - one.at != 1:
        return []
    before, now = telling(one.s, one.head), telling(found.s, found.head)
    return [f"{before} for {now} before"] if before and now else []


def _sort(one: Found) -> str:
    return one.definite or one.kind if one.kind == "noun" else one.kind


def _likeness(discourse: Discourse, cluster: Cluster, one: Found, found: Found) -> list[str]:
    family = discourse.family(cluster.type) or "unknown"
    number = cluster.number or one.number or "any"
    features = [f"family {family}", f"family {family} {number}", f"number {number}"]
    if found.gender in ("m", "f"):
        gender = cluster.gender if cluster.gender in ("m", "f") else "unknown"
        features.append("gender told" if gender == found.gender else f"gender {gender}")
    if discourse.is_a(cluster.type, "Country"):
        features.append("country")
    return features


def _inside(one: Found, found: Found, own: str) -> list[str]:
    s = one.s
    features = []
    if one.first > found.first:
        return ["still to come"]
    if says_over(s, one.head, found.head):
        features.append("says so")
    mine, other = verb_over(s, found.head), verb_over(s, one.head)
    if mine == other:
        features.append(f"same clause {role(s, one.head)} {own}")
    elif _over(s, other, mine):
        features.append(f"clause above {role(s, one.head)} {own}")
    else:
        features.append(f"clause beside {own}")
    return features


def _over(s: Sentence, above: int, verb: int) -> bool:
    for _ in range(len(s)):
        if verb in (above, -1) or s.heads[verb] == verb:
            return verb == above
        verb = s.heads[verb]
    return False


def _spoken(quotes: Sequence[Quote], one: Found, found: Found, cluster: Cluster) -> list[str]:
    mine, other = quote_at(quotes, found.start), quote_at(quotes, one.start)
    if mine is None:
        return [] if other is None else ["out of a quotation"]
    features = ["same quotation" if mine is other else "into a quotation"]
    if mine.speaker is not None and mine.speaker.cluster is cluster:
        features.append("the speaker")
    return features


def none_features(found: Found, quotes: Sequence[Quote], candidates: int) -> list[str]:
    """Return the features of a pronoun that speak for no antecedent at all."""
    s, i = found.s, found.head
    part = role(s, i)
    above = s.heads[i]
    features = [
        "none",
        f"none {part}",
        f"none {found.lemma}",
        f"none of {min(candidates, 5)}",
    ]
    if quote_at(quotes, found.start) is not None:
        features.append("none quoted")
    if s.pos[above] in ("VERB", "AUX"):
        lemma = s.lemmas[above].lower()
        features.append(f"none {part} of {'be' if lemma == 'be' else 'a verb'}")
        if s.kids(above, "ccomp", "xcomp", "csubj", "advcl"):
            features.append(f"none {part} over a clause")
        if s.kids(above, "acomp"):
            features.append(f"none {part} with an adjective")
    return features
