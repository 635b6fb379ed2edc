"""Who 'I', 'we' and 'our' are: the speaker of the quotation, his side, or the publisher."""

from collections.abc import Sequence

from kg.resolve.mentions import Cluster, Discourse, Found
from kg.resolve.speech import Quote, quote_at

IN_INTERVIEW = "who speaks in the interview"
_COUNTRY = frozenset(("country", "nation", "state", "government"))


def link_first_person(discourse: Discourse, quotes: Sequence[Quote]) -> None:
    """Link first-person pronouns; without a known speaker they stay unresolved."""
    publisher: Cluster | None = None
    for row in discourse.found:
        for found in row:
            if found.kind != "pronoun" or found.gender != "1" or found.cluster is not None:
                continue
            quote = quote_at(quotes, found.start)
            if quote is not None:
                _by_speaker(discourse, found, quote)
            elif found.number == "pl" and discourse.document.publisher:
                publisher = publisher or _publisher(discourse, found)
                if publisher is not None and found.cluster is None:
                    publisher.add(found, "'we' of the publisher", 0.7)


def _by_speaker(discourse: Discourse, found: Found, quote: Quote) -> None:
    cluster = quote.speaker.cluster if quote.speaker is not None else None
    if cluster is None:
        return
    person = discourse.family(cluster.type) == "person"
    if found.lemma == "our" and person:
        _our_country(discourse, found, cluster)
    if found.number == "pl" and person and _of_companions(discourse, found, quote):
        return
    if found.number == "pl" and person:
        side = _side(discourse, cluster)
        if side is not None and discourse.schema.is_a(side.type, "GovernmentBody"):
            side = _nation(discourse, cluster) or side  # a ministry's 'we' is the state's
        if side is not None:
            side.add(found, "'we' of an office holder", 0.6)
        return  # the people beside a speaker are not known
    if found.number == "sg" and not person:
        return
    if found.number == "pl" and not cluster.named and discourse.family(cluster.type) != "organization":
        return  # 'One member said: "We ..."'
    why = IN_INTERVIEW if quote.turn else f"'{found.lemma}' of the speaker"
    cluster.add(found, why, 0.9 if found.number == "sg" else 0.6)


def _of_companions(discourse: Discourse, found: Found, quote: Quote) -> bool:
    """'"I drove there with Ann, and we talked"': 'we' beside 'I' is the speaker and his company."""
    subjects = [one for one in discourse.found[found.at] if one.lemma == "i" and one.start < found.start]
    return any(one.s.deps[one.head] == "nsubj" and quote.start <= one.start for one in subjects)


def _our_country(discourse: Discourse, found: Found, speaker: Cluster) -> None:
    """'our country' in the mouth of an office holder is his country."""
    noun = discourse.heads[found.at].get(found.s.heads[found.head])
    if noun is None or noun.kind != "noun" or noun.lemma not in _COUNTRY or noun.number == "pl":
        return
    country = _nation(discourse, speaker)
    if country is not None and noun.cluster is not None and noun.cluster.found == [noun]:
        noun.cluster.found.clear()
        country.add(noun, "'our country' of an office holder", 0.7)


def _side(discourse: Discourse, person: Cluster) -> Cluster | None:
    """Return the country or body that a person speaks for: of the one office the text gives him."""
    keys = {d.of or d.nation for d in person.described if d.of or d.nation}
    side = _keyed(discourse, keys.pop()) if len(keys) == 1 else None
    family = discourse.family(side.type) if side is not None else ""
    return side if family in ("organization", "place") else None  # 'Dunn's mother' speaks for no Dunn


def _keyed(discourse: Discourse, key: str) -> Cluster | None:
    return next((c for c in discourse.clusters if c.named and key in (c.gazetteer, *list(c.names)[:1])), None)


def _nation(discourse: Discourse, person: Cluster) -> Cluster | None:
    """Return the country of an office holder, told outright or by the name of his body."""
    nations = {d.nation for d in person.described if d.nation}
    side = _side(discourse, person)
    if side is not None and side.home:
        nations.add(side.home)
    nations = {
        n for n in nations if any(c.gazetteer == n and c.type == "Country" for c in discourse.clusters)
    }
    return _keyed(discourse, nations.pop()) if len(nations) == 1 else None


def _publisher(discourse: Discourse, found: Found) -> Cluster | None:
    """Return the cluster of the document's publisher, opened by the pronoun when it has no name here."""
    name = discourse.document.publisher
    for cluster in discourse.clusters:
        if name in cluster.names or cluster.canonical == name:
            return cluster
    cluster = discourse.new_cluster(found, "'we' of the publisher")
    cluster.publisher = name
    cluster.types["Organization"] += 1
    return cluster
