"""People who are called like a place: 'Paris' after 'Anna Paris', 'French' after 'Karl French'."""

from kg.resolve import lexicon
from kg.resolve.forms import bare_name, surname_forms
from kg.resolve.mentions import Discourse, Found

_ACTS = frozenset(("nsubj", "nsubjpass", "agent"))


def name_people(discourse: Discourse) -> frozenset[int]:
    """Return the names (by identity) that look like a place and are the surname of somebody named before.

    Only where the text uses the name nowhere as a place ('in Paris', 'Paris, France').
    """
    people: dict[str, Found] = {}  # surname -> the first that bears it
    like: dict[str, list[Found]] = {}
    for found in (one for row in discourse.found for one in row if one.name is not None):
        name = found.name
        if name is None:
            continue
        words = found.s.words[name.first : name.end]
        bare = bare_name(words, discourse.schema.offices)
        if len(bare) > 1 and not name.gazetteer and discourse.is_a(found.type, "Person"):
            for form in surname_forms(" ".join(bare)):
                people.setdefault(form, found)
        elif len(bare) == 1 and name.gazetteer and (name.kind == "name" or _lone(found)):
            like.setdefault(next(iter(surname_forms(bare[0])), ""), []).append(found)
    meant: set[int] = set()
    for form, places in like.items():
        person = people.get(form)
        if person is None or any(placed(one) for one in places):
            continue
        after = [one for one in places if one.start > person.start]
        if any(_acts(one) for one in after):
            meant.update(id(one) for one in after)
    return frozenset(meant)


def _lone(found: Found) -> bool:
    """'French said', after 'Anna French': no adjective, and no people ('the French')."""
    s, i = found.s, found.head
    inner = s.deps[i] in ("amod", "compound", "nmod", "attr", "acomp") or s.kids(i, "det", "amod", "nummod")
    return found.kind == "demonym" and s.tags[i] == "NNP" and not inner


def _acts(found: Found) -> bool:
    """The subject of a verb, the owner of something."""
    return found.s.deps[found.head] in _ACTS or found.s.deps[found.head] == "poss"


def placed(found: Found) -> bool:
    """Tell whether a name stands where only a place does: after 'in', before ', France'."""
    s, i = found.s, found.head
    above = s.words[s.heads[i]].lower()
    if s.deps[i] == "pobj" and above in lexicon.PLACE_PREPS:
        return True
    if s.deps[i] == "dobj" and s.lemmas[s.heads[i]].lower() in lexicon.GONE_TO:
        return True
    k = found.end
    if k + 1 < len(s) and s.words[k] == "," and s.name_at[k + 1] >= 0:
        return bool(s.names[s.name_at[k + 1]].gazetteer)
    return s.deps[i] in ("compound", "npadvmod", "appos")
