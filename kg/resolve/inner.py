"""Names inside of other names: 'Norway' in 'the Norway Cup', 'Anna Berg' in 'the Anna Berg Foundation'."""

from kg.records import Mention
from kg.resolve.forms import name_form
from kg.resolve.mentions import Cluster, Discourse, Found

_LONGEST = 4  # words of an inner name
_JOINTS = frozenset(("of", "for"))
_OUTER = frozenset(("organization", "happening", "work", "thing"))


def find_inner(discourse: Discourse) -> dict[int, list[Mention]]:
    """Return the inner mentions of each cluster (by identity).

    Only of what the text also names by itself.
    """
    known = _known(discourse)
    inner: dict[int, list[Mention]] = {}
    for found in (one for row in discourse.found for one in row if one.name is not None):
        if found.cluster is None or discourse.family(found.cluster.type) not in _OUTER:
            continue
        for first, end, cluster in _inside(found, known):
            why = f"inside '{found.words}'"
            inner.setdefault(id(cluster), []).append(Mention(found.s.span(first, end), "epithet", why, 0.8))
    return inner


def _known(discourse: Discourse) -> dict[str, Cluster]:
    """Return the names that can tell alone: places, people and surnames of one of them, acronyms."""
    known: dict[str, Cluster] = {}
    shared: set[str] = set()
    for cluster in discourse.clusters:
        names = [
            n for n in cluster.names if cluster.gazetteer or cluster.person or (n.isupper() and n.isalpha())
        ]
        for form in dict.fromkeys(name_form(n) for n in names if len(n) > 1):
            if known.setdefault(form, cluster) is not cluster:
                shared.add(form)
    return {form: cluster for form, cluster in known.items() if form not in shared}


def _inside(found: Found, known: dict[str, Cluster]) -> list[tuple[int, int, Cluster]]:
    """Return the tokens and clusters of the names at the start of a name and after 'of' in it."""
    name, s = found.name, found.s
    if name is None or name.end - name.first < 2:
        return []
    hits = []
    for first in range(name.first, name.end):
        before = s.words[first - 1].lower() if first > name.first else ""
        if first > name.first and before not in _JOINTS and before != "the":
            continue
        for end in range(min(name.end, first + _LONGEST), first, -1):
            cluster = known.get(name_form(s.span(first, end).text))
            rest = any(word[0].isalpha() for word in (*s.words[name.first : first], *s.words[end : name.end]))
            if (
                cluster is not None
                and cluster is not found.cluster
                and rest
                and s.words[end - 1][-1].isalnum()
            ):
                hits.append((first, end, cluster))
                break
    return hits
