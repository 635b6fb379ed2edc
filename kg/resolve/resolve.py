"""Entities inside one document: names, pronouns and descriptions united, readings linked to them."""

from collections.abc import Sequence
from dataclasses import replace

from kg.records import Document, DocumentResult, Filler, LocalEntity, Mention, Reading
from kg.resolve.certainty import weigh
from kg.resolve.describe import describe_names
from kg.resolve.history import History
from kg.resolve.inner import find_inner
from kg.resolve.lexicon import ADDRESSES, NEVER_ENTITIES
from kg.resolve.mentions import Cluster, Discourse, Found, find_mentions
from kg.resolve.names import cluster_names
from kg.resolve.nouns import Nouns
from kg.resolve.pronouns import Pronouns
from kg.resolve.ranking import Judge, load_ranker
from kg.resolve.speakers import IN_INTERVIEW, link_first_person
from kg.resolve.speech import find_speech
from kg.resolve.told import told
from kg.schema import Schema
from kg.tree import Sentence

_LIKELY = 0.5  # share of an antecedent: of the links below it, a bit more than half are right
_DETERMINERS = frozenset(
    ("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your")
)


def resolve(
    document: Document, sentences: list[Sentence], readings: Sequence[Reading], schema: Schema
) -> DocumentResult:
    """Return the entities of a document and its readings with their fillers linked to them."""
    discourse = find_entities(document, sentences, schema)
    kept = [c for c in discourse.clusters if _kept(c)]
    keys = {id(c): _key(c) for c in kept}
    linker = _Linker(discourse, keys)
    inner = find_inner(discourse)
    entities = sorted(
        (_entity(c, discourse, inner.get(id(c), ())) for c in kept), key=lambda e: _bounds(e.key)
    )
    types = {entity.key: entity.type for entity in entities}
    guessed, own = linker.guessed(), linker.own()
    linked = tuple(weigh(linker.reading(reading), types, schema, guessed, own) for reading in readings)
    counts = {"words": sum(len(s) for s in sentences), "sentences": len(sentences)}
    return DocumentResult(document, tuple(entities), linked, counts)


def find_entities(
    document: Document, sentences: Sequence[Sentence], schema: Schema, judge: Judge | None = None
) -> Discourse:
    """Return a document with every mention that could be linked in its cluster."""
    discourse = find_mentions(document, sentences, schema)
    cluster_names(discourse)
    describe_names(discourse)
    quotes = find_speech(discourse)
    judge, history = judge or load_ranker(), History()
    nouns, pronouns = Nouns(discourse, history, judge), Pronouns(discourse, quotes, history, judge)
    for row in discourse.found:
        for found in row:
            if found.kind == "noun":
                nouns.resolve(found)
            elif found.kind == "pronoun":
                pronouns.resolve(found)
            history.note(found)
    link_first_person(discourse, quotes)
    return discourse


def _kept(cluster: Cluster) -> bool:
    """A name is an entity; an unnamed one is when the text comes back to it."""
    if not cluster.found:
        return False
    if cluster.named:
        return not _adjective(cluster) and not _address(cluster)
    solid = [m for m in cluster.found if m.kind == "noun"]
    others = [m for m in cluster.found if m.gender != "r"]
    if solid and solid[0].s.lemmas[solid[0].head].lower() in NEVER_ENTITIES:
        return False
    return bool(solid) and len(others) > 1


def _adjective(cluster: Cluster) -> bool:
    """'Sunni', 'Arab' before a noun, nowhere a name of its own."""
    people = cluster.type in ("Nationality", "EthnicOrReligiousGroup") and not cluster.gazetteer
    return people and all(m.s.deps[m.head] in ("amod", "compound", "nmod") for m in cluster.found)


def _address(cluster: Cluster) -> bool:
    """'Honourable' alone: a form of address, whoever it is put to."""
    return bool(cluster.names) and all(n.lower().strip(".") in ADDRESSES for n in cluster.names)


def _key(cluster: Cluster) -> str:
    first = min(cluster.found, key=lambda m: (m.start, m.stop))
    return f"{first.start}-{first.stop}"


def _bounds(key: str) -> tuple[int, ...]:
    return tuple(int(part) for part in key.split("-"))


def _entity(cluster: Cluster, discourse: Discourse, inner: Sequence[Mention]) -> LocalEntity:
    type_ = cluster.type or "Thing"
    name = _name(cluster)
    return LocalEntity(
        key=_key(cluster),
        name=name,
        type=type_,
        family=discourse.schema.family(type_),
        mentions=told(cluster, inner),
        aliases=tuple(sorted({n for n in cluster.names if n != name})),
        gazetteer=cluster.gazetteer,
        scope="global" if _global(cluster, name) else "document",
    )


def _name(cluster: Cluster) -> str:
    """Return the gazetteer's name, else the fullest as written, else the noun phrase."""
    if cluster.group or cluster.canonical:
        return cluster.group or cluster.canonical
    if cluster.names:
        count = cluster.names
        return min(count, key=lambda n: (-len(n.split()), n.isupper(), -count[n], -len(n), n))
    if cluster.publisher:
        return cluster.publisher
    first = next(m for m in cluster.found if m.kind == "noun")
    words = first.words.split()
    while len(words) > 1 and words[0].lower() in _DETERMINERS:
        words = words[1:]
    return " ".join(words)


def _global(cluster: Cluster, name: str) -> bool:
    """A lone surname or an unnamed one is local to its document."""
    if not cluster.named:
        return False
    return bool(cluster.gazetteer or cluster.group) or cluster.type != "Person" or len(name.split()) > 1


def _guess(found: Found) -> bool:
    return found.kind == "pronoun" and found.score < _LIKELY


class _Linker:
    """Finds the entity of a filler by the place of its head."""

    def __init__(self, discourse: Discourse, keys: dict[int, str]) -> None:
        self.keys = keys
        self.at: dict[int, Found] = {}
        for heads, s in zip(discourse.heads, discourse.sentences, strict=True):
            self.at.update((s.starts[token], found) for token, found in heads.items())

    def guessed(self) -> set[int]:
        """Return where pronouns start whose antecedent is the best of several, but not likely."""
        return {start for start, found in self.at.items() if _guess(found)}

    def own(self) -> set[int]:
        """Return where 'I' starts that an interviewee says."""
        return {start for start, found in self.at.items() if found.why == IN_INTERVIEW}

    def refs(self, filler: Filler) -> tuple[str, ...]:
        """Return the keys that a filler stands for: none, one, or one for each member.

        A guess is none: 'it' stays 'it', which is true, where a name could be wrong.
        """
        found = self.at.get(filler.head.start)
        if found is None or filler.kind in ("clause", "value") or _guess(found):
            return ()
        clusters = found.members or ((found.cluster,) if found.cluster is not None else ())
        return tuple(self.keys[id(c)] for c in clusters if id(c) in self.keys)

    def reading(self, reading: Reading) -> Reading:
        """Return a reading with all its fillers linked."""
        roles = tuple((role, self._fillers(fillers)) for role, fillers in reading.roles)
        return replace(reading, roles=roles, speaker=self._one(reading.speaker), via=self._one(reading.via))

    def _fillers(self, fillers: tuple[Filler, ...]) -> tuple[Filler, ...]:
        linked = [(filler, self.refs(filler)) for filler in fillers]
        if not any(refs for _, refs in linked):
            return fillers
        return tuple(
            replace(filler, ref=ref) if ref else filler for filler, refs in linked for ref in refs or ("",)
        )

    def _one(self, filler: Filler | None) -> Filler | None:
        if filler is None:
            return None
        refs = self.refs(filler)
        return replace(filler, ref=refs[0]) if len(refs) == 1 else filler
