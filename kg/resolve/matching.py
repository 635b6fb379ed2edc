"""Whether a noun phrase and an entity named before agree, and how near they stand."""

from collections.abc import Iterable

from kg.resolve import lexicon
from kg.resolve.mentions import Cluster, Description, Found

WINDOW = 3  # sentences back in which a class alone may tell


def name_heads(cluster: Cluster) -> set[str]:
    """Return the head nouns of a cluster's names and descriptions, people's names left out."""
    heads = {d.lemma for d in cluster.described}
    if cluster.type == "Person":
        return heads
    for name in cluster.names:
        words = name.replace("’", "'").split()
        for k, word in enumerate(words):
            if k and word in ("of", "for", "on", "in", "and", "against", "at", "to"):
                words = words[:k]
                break
        if len(name.split()) > 1:
            heads.add(words[-1].lower())
    return heads


def agrees(one: Description, said: Description) -> bool:
    same = one.lemma == said.lemma or (
        "leader" in (one.lemma, said.lemma) and one.lemma in lexicon.LEADERS and said.lemma in lexicon.LEADERS
    )
    nation = not said.nation or not one.nation or one.nation == said.nation
    of = not said.of or not one.of or said.of in (one.of, said.nation)
    field = not said.field or not one.field or bool(one.field & said.field)  # 'the health minister'
    return same and nation and of and field


def before(cluster: Cluster, found: Found) -> bool:
    return any(m.start < found.start for m in cluster.found)


def distance(cluster: Cluster, found: Found) -> int:
    """Return the number of sentences back to the last mention before, a large one for none."""
    last = max((m.at for m in cluster.found if m.start < found.start), default=-1000)
    return found.at - last


def strong(cluster: Cluster, found: Found) -> bool:
    """Named itself, not just by an adjective, before this place."""
    return any(
        m.start < found.start and m.kind != "demonym" and found.at - m.at <= WINDOW for m in cluster.found
    )


def subject(cluster: Cluster, found: Found) -> bool:
    near = [m for m in cluster.found if m.start < found.start and found.at - m.at == distance(cluster, found)]
    return any(m.s.deps[m.head] in ("nsubj", "nsubjpass") for m in near)


def modifiers(found: Found) -> set[str]:
    s = found.s
    skip = (
        "det",
        "punct",
        "poss",
        "predet",
        "prep",
        "relcl",
        "acl",
        "appos",
        "cc",
        "conj",
        "case",
        "preconj",
    )
    return {s.words[k].lower() for k in range(found.first, found.head) if s.deps[k] not in skip}


def modified(found: Found) -> bool:
    return bool(modifiers(found)) or found.end > found.head + 1


def same_of(found: Found, first: Found, last: Found) -> bool:
    """'the leader of X' is not 'the leader of Y'."""
    of = found.s.span(found.head + 1, found.end).text if found.end > found.head + 1 else ""
    return not of or any(m.end > m.head + 1 and m.s.span(m.head + 1, m.end).text == of for m in (first, last))


def extra_words(found: Found, fits: list[Cluster]) -> bool:
    """'the other agency', 'the security agency' after a name without 'security': another one."""
    extra = modifiers(found)
    return bool(extra) and not any(extra <= {w.lower() for n in c.names for w in n.split()} for c in fits)


def inside(one: Found, other: Found) -> bool:
    return one.s is other.s and not (one.end <= other.first or other.end <= one.first)


def other_nation(cluster: Cluster, phrases: Iterable[Found], said: Description) -> bool:
    """'the Swedish leader' is not one who was called Norwegian, or leader of Norway."""
    if not said.nation:
        return False
    nations = {m.nation for m in phrases if m.lemma == said.lemma}
    nations |= {d.nation for d in cluster.described if d.lemma == said.lemma}
    return bool(nations - {""}) and said.nation not in nations
