"""What speaks for and against an antecedent of a noun phrase, as features that are weighed."""

from collections.abc import Sequence

from kg.resolve import lexicon
from kg.resolve.clauses import role
from kg.resolve.history import History
from kg.resolve.matching import agrees, modifiers
from kg.resolve.mentions import Cluster, Description, Discourse, Found

_NEAR, _FAR, _VERY_FAR = 2, 5, 12  # sentences back
_ONES = frozenset(("first", "second", "third", "last", "next", "other", "same", "only", "latest", "previous"))


def noun_pair(
    discourse: Discourse, history: History, cluster: Cluster, one: Found, found: Found, said: Description
) -> list[str]:
    """Return the features of a cluster that was met last as `one`, as antecedent of `found`."""
    phrases = history.phrases(cluster)
    match = _match(cluster, phrases, found, said)
    back = _distance(found.at - one.at)
    determiner = _determiner(found)
    own = discourse.family(found.type) or "unknown"
    family = discourse.family(cluster.type) or "unknown"
    alike = "alike" if own == family else "unknown" if "unknown" in (own, family) else "clash"
    features = [
        match,
        f"{match} {back}",
        f"{match} {determiner}",
        f"{match} met {history.often(cluster)}",
        f"{match} {alike}",
        f"{match} {'long' if found.end > found.head + 1 else 'short'}",
        f"{match} {role(one.s, one.head)} {back}",
        f"as {_sort(one)} {match}",
        f"of {own} {family} {'head' if match.startswith('head') else 'else'}",
    ]
    if (cluster.number == "pl") != (found.number == "pl"):
        features.append(f"number {match}")
    if found.definite == "poss":
        features.append(f"{_owned(discourse, phrases, found)} {match.split()[0]}")
    if found.s is one.s:
        features.append(f"same sentence {match.split()[0]}")
    if found.type and found.type == cluster.type:
        features.append(f"same class {match.split()[0]}")
    return features


def _owned(discourse: Discourse, phrases: Sequence[Found], found: Found) -> str:
    """Tell whether a noun with an owner ('its exhibit') was met with the same owner before."""
    mine = _owner(discourse, found)
    owners = [_owner(discourse, m) for m in phrases]
    if mine is None or all(owner is None for owner in owners):
        return "owner unknown"
    return "same owner" if any(owner is mine for owner in owners) else "other owner"


def other_owner(discourse: Discourse, phrases: Sequence[Found], found: Found) -> bool:
    """'Norway's obsession' is not 'Sweden's obsession': both have a named owner, and never the same."""
    mine = _owner(discourse, found)
    owners = [_owner(discourse, m) for m in phrases if m.lemma == found.lemma]
    others = [owner for owner in owners if owner is not None and owner.named]
    return mine is not None and mine.named and bool(others) and all(owner is not mine for owner in others)


def _owner(discourse: Discourse, found: Found) -> Cluster | None:
    heads = discourse.heads[found.at]
    return next((heads[k].cluster for k in found.s.kids(found.head, "poss") if k in heads), None)


def _distance(back: int) -> str:
    if back == 0:
        return "same"
    return "near" if back <= _NEAR else "far" if back <= _FAR else "very far" if back <= _VERY_FAR else "lost"


def _match(cluster: Cluster, nouns: Sequence[Found], found: Found, said: Description) -> str:
    """Return how the words of a noun phrase match those of an entity."""
    same = [m for m in nouns if m.lemma == found.lemma and m.number == found.number][-3:]
    mine = modifiers(found)
    if same:
        others = [modifiers(m) for m in (*same, nouns[0])]
        if any(mine == other for other in others):
            of = _after(found)
            tails = {_after(m) for m in same}
            kind = "equal" if not of or of in tails else "other end" if tails - {""} else "longer"
            return f"head {kind} {'plain' if not mine else 'modified'}"
        if any(mine < other for other in others):
            return "head fewer"
        return "head more" if any(other < mine for other in others) else "head other"
    described = [d for d in cluster.described if d.lemma == found.lemma]
    if described:
        return "described" if any(agrees(d, said) for d in described) else "described otherwise"
    if cluster.named and cluster.type != "Person":
        words = {w.lower() for name in cluster.names for w in name.split()}
        if found.lemma in words or found.s.words[found.head].lower() in words:
            return "named so" if mine <= words else "named so, more"
    if nouns and nouns[-1].lemma == found.lemma:
        return "head of another number"
    return "else named" if cluster.named else "else"


def _after(found: Found) -> str:
    return found.s.span(found.head + 1, found.end).text.lower() if found.end > found.head + 1 else ""


def _determiner(found: Found) -> str:
    first = found.s.words[found.first].lower()
    if found.definite == "poss":
        return "poss"
    return first if first in ("the", "this", "that", "these", "those") else "other"


def _sort(one: Found) -> str:
    return one.definite or one.kind if one.kind == "noun" else one.kind


def noun_alone(discourse: Discourse, found: Found, heads: int, others: int) -> list[str]:
    """Return the features of a noun phrase that speak for a thing not met before."""
    s = found.s
    determiner = _determiner(found)
    mine = modifiers(found)
    family = discourse.family(found.type) or "unknown"
    length = "long" if found.end > found.head + 1 else "short"
    features = [
        "none",
        f"none {determiner}",
        f"none {family}",
        f"none {determiner} {'modified' if mine else 'plain'} {length}",
        f"none {min(heads, 3)} heads",
        f"none {min(others, 4)} others {'no head' if not heads else 'head'}",
        f"none {role(s, found.head)}",
    ]
    if s.kids(found.head, "relcl", "acl"):
        features.append("none clause after")
    if any(s.tags[k] == "JJS" or s.words[k].lower() in _ONES for k in s.kids(found.head, "amod")):
        features.append("none one of a kind")
    if s.kids(found.head, "nummod"):
        features.append("none counted")
    if found.lemma in lexicon.NEVER_ENTITIES:
        features.append("none never")
    return features
