"""Graphs made by hand for the tests of the page: a small one, a hostile one, a large one."""

from dataclasses import dataclass, field, replace

from kg.graph import Claim, Entity, Event, Graph, Kind
from kg.ids import claim_iri, document_key, entity_iri, event_iri, kind_iri, story_iri
from kg.records import Document, Quantity, Span, Story, Time

BASE = "https://newskg.example/"


@dataclass
class Desk:
    """Builds a graph sentence by sentence; every offset is found in the text."""

    documents: list[Document] = field(default_factory=list)
    things: dict[str, Entity | Kind] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    def article(self, id_: str, paragraphs: list[str], **meta: str) -> Document:
        text = "\n\n".join(paragraphs)
        ranges, at = [], 0
        for paragraph in paragraphs:
            ranges.append((at, at + len(paragraph)))
            at += len(paragraph) + 2
        story = Story(0, 0, len(text), tuple(ranges), **meta)
        document = Document(id_, document_key(meta.get("url", ""), text), text, (story,), **meta)
        self.documents.append(document)
        return document

    def name(self, label: str, type_: str, family: str, **more: tuple[str, ...]) -> str:
        iri = entity_iri(BASE, family, label)
        self.things[iri] = Entity(iri, label, type_, family, **more)
        return iri

    def kind(self, label: str, type_: str = "Weapon") -> str:
        iri = kind_iri(BASE, label)
        self.things[iri] = Kind(iri, label, type_)
        return iri

    def claim(
        self,
        document: Document,
        sentence: str,
        trigger: str,
        words: dict[str, tuple[str, str]],
        *,
        says: str,
        type_: str = "Supply",
        status: str = "asserted",
        target: str = "recipient",
        speaker: tuple[str, str] = ("", ""),
        **more: object,
    ) -> Claim:
        """Add a claim and its event; `words` maps a role to a phrase of the sentence and an IRI."""
        start = document.text.index(sentence)
        whole = Span(start, start + len(sentence), sentence)

        def span(phrase: str) -> Span:
            at = start + sentence.index(phrase)
            return Span(at, at + len(phrase), phrase)

        roles = tuple((role, (iri,)) for role, (_, iri) in sorted(words.items()))
        ends = [words.get("agent", ("", ""))[1], words.get(target, ("", ""))[1]]
        iri = event_iri(BASE, type_, says, status, *ends)
        names = [self.things[end].label for end in ends if end in self.things]
        label = f"{names[0]} {says} {' '.join(names[1:])}".strip() if names else says
        self.events[iri] = Event(iri, type_, "", roles, "2025-03", label, status, *ends, says)
        made = Claim(
            iri=claim_iri(BASE, document.key, str(start), trigger, iri, speaker[0]),
            document=document.key,
            story=0,
            sentence=whole,
            trigger=span(trigger),
            event=iri,
            speaker=speaker[0] or story_iri(BASE, document.key, 0),
            via="",
            attribution="quoted" if speaker[0] else "narrator",
            polarity="negative" if status == "negated" else "positive",
            modality=status if status in ("planned", "offered", "requested", "possible") else "actual",
            certainty="certain",
            stance="denies" if status == "negated" else "asserts",
            predicate=trigger,
            subject_role="agent",
            object_role="theme",
            words=tuple((role, ((span(phrase), node),)) for role, (phrase, node) in sorted(words.items())),
            speaker_words=speaker[1],
            via_words="",
            times=(),
            quantities=(),
            rule="active",
            confidence=0.87,
        )
        made = replace(made, **more)
        self.claims.append(made)
        return made

    def graph(self) -> Graph:
        things = [self.things[iri] for iri in sorted(self.things)]
        return Graph(
            base=BASE,
            run=f"{BASE}run/0",
            documents=tuple(self.documents),
            entities=tuple(thing for thing in things if isinstance(thing, Entity)),
            kinds=tuple(thing for thing in things if isinstance(thing, Kind)),
            events=tuple(self.events[iri] for iri in sorted(self.events)),
            claims=tuple(sorted(self.claims, key=lambda claim: claim.iri)),
        )


NORWAY = [
    "Norway supplied Ukraine with six air-defence systems in March.",
    "🚀🇳🇴 Officials in Oslo said that Norway supplied launchers to Ukraine, and 40 trucks.",
    "Norway will send instructors to Ukraine next year. “Norway did not sell frigates to Vestland,” "
    "minister Kari Solvang told the Fjord Post.",
]
POST = [
    "Norway supplied air-defence systems to Ukraine, the company Nordvern confirmed.",
    "Kari Solvang met Olena Bilyk in Kyiv. Vestland bought frigates from Norway, said Per Moe.",
    "Denmark and Norway may deliver howitzers to Ukraine. Nordvern offered radars to Denmark.",
]


def news_graph() -> Graph:
    """Return a graph of two articles: supplies, a plan, a denial, an offer, a dispute, a meeting."""
    desk = Desk()
    first = desk.article(
        "nor-1",
        NORWAY,
        title="Norway arms Ukraine",
        publisher="Fjord Post",
        published="2025-03-04",
        url="https://fjordpost.example/arms?a=1&b=2",
    )
    second = desk.article(
        "nor-2", POST, title="Systems arrive", publisher="Kyiv Wire", published="2025-03-05"
    )
    norway = desk.name(
        "Norway",
        "Country",
        "place",
        aliases=("Kingdom of Norway", "Norge"),
        same_as=("https://www.wikidata.org/entity/Q20", "javascript:alert(1)"),
    )
    ukraine = desk.name("Ukraine", "Country", "place", same_as=("https://www.wikidata.org/entity/Q212",))
    vestland = desk.name("Vestland", "Country", "place")
    denmark = desk.name("Denmark", "Country", "place")
    nordvern = desk.name("Nordvern", "Company", "organization", aliases=("Nordvern Forsvar",))
    kari = desk.name("Kari Solvang", "Person", "person")
    olena = desk.name("Olena Bilyk", "Person", "person")
    per = desk.name("Per Moe", "Person", "person")
    systems, launchers = desk.kind("air-defence system"), desk.kind("launcher")
    frigates, radars = desk.kind("frigate"), desk.kind("radar")
    supply = {"agent": ("Norway", norway), "recipient": ("Ukraine", ukraine)}
    told = (kari, "minister Kari Solvang")
    desk.claim(
        first, NORWAY[0], "supplied",
        supply | {"theme": ("six air-defence systems", systems)},
        says="supplies air-defence systems",
        times=(Time(Span(54, 59, "March"), "2025-03", "date"),),
        quantities=(Quantity(Span(30, 33, "six"), 6.0, 6.0, "exact", "", "system"),),
    )  # fmt: skip
    desk.claim(
        second, POST[0], "supplied",
        supply | {"theme": ("air-defence systems", systems)},
        says="supplies air-defence systems", speaker=(nordvern, "the company Nordvern"),
    )  # fmt: skip
    desk.claim(
        first, NORWAY[1], "supplied",
        supply | {"theme": ("launchers", launchers)},
        says="supplies launchers", attribution="indirect", speaker_words="Officials in Oslo",
    )  # fmt: skip
    desk.claim(
        first, "Norway will send instructors to Ukraine next year.", "send",
        {"agent": ("Norway", norway), "recipient": ("Ukraine", ukraine)},
        says="sends instructors", status="planned",
    )  # fmt: skip
    denial = "“Norway did not sell frigates to Vestland,” minister Kari Solvang told the Fjord Post."
    desk.claim(
        first, denial, "sell",
        {"agent": ("Norway", norway), "recipient": ("Vestland", vestland), "theme": ("frigates", frigates)},
        says="sells frigates", status="negated", speaker=told,
    )  # fmt: skip
    desk.claim(
        second, "Vestland bought frigates from Norway, said Per Moe.", "bought",
        {"agent": ("Vestland", vestland), "recipient": ("Norway", norway), "theme": ("frigates", frigates)},
        says="buys frigates", status="disputed", speaker=(per, "Per Moe"),
    )  # fmt: skip
    desk.claim(
        second, "Kari Solvang met Olena Bilyk in Kyiv.", "met",
        {"agent": ("Kari Solvang", kari), "recipient": ("Olena Bilyk", olena)}, says="meets", type_="Meet",
    )  # fmt: skip
    desk.claim(
        second, "Denmark and Norway may deliver howitzers to Ukraine.", "deliver",
        {"agent": ("Denmark", denmark), "recipient": ("Ukraine", ukraine)},
        says="delivers howitzers", status="possible",
    )  # fmt: skip
    desk.claim(
        second, "Nordvern offered radars to Denmark.", "offered",
        {"agent": ("Nordvern", nordvern), "recipient": ("Denmark", denmark), "theme": ("radars", radars)},
        says="supplies radars", status="offered",
    )  # fmt: skip
    old = Entity(entity_iri(BASE, "place", "Noreg"), "Noreg", "Country", "place", replaced_by=norway)
    graph = desk.graph()
    return replace(graph, entities=tuple(sorted((*graph.entities, old), key=lambda entity: entity.iri)))


PAYLOADS = (
    "</script><script>window.hit=1</script>",
    "\"'><img src=x onerror=window.hit=1>",
    "<!--<script>",
    "javascript:window.hit=1",
    "{{ 7*7 }}{% raw %}&lt;b&gt;",
    "\u202eevil\u2028\u2029\u05e9\u05dc\u05d5\u05dd 👩‍👩‍👧 \ud83d",
    'href="https://evil.example/x"',
    "__proto__",
)


def hostile_graph() -> Graph:
    """Return a graph with an attack in every field that holds text."""
    desk = Desk()
    for number, bad in enumerate(PAYLOADS):
        sentence = f"{bad} 😀 verb {bad} end"
        meta = dict.fromkeys(("title", "publisher", "published", "author"), bad)
        document = desk.article(f"{bad}{number}", [f"{sentence} {bad}"], url=f"javascript:{bad}", **meta)
        one = desk.name(
            f"{bad}{number}",
            bad,
            "person",
            aliases=(bad, f"x{bad}"),
            same_as=(bad, f"https://e.example/{bad}"),
            why=(bad,),
        )
        other = desk.name(f"{number}{bad}", "Person", bad)
        thing = desk.kind(bad, bad)
        desk.claim(
            document, sentence, "verb", {"agent": (bad, one), "recipient": ("end", other), bad: (bad, thing)},
            says=bad, type_=bad, status="asserted" if number else bad, speaker=(one, bad),
            attribution=bad, certainty=bad, stance=bad, via_words=bad, rule=bad, modality=bad,
            times=(Time(Span(0, 1, bad), bad, "date"),),
            quantities=(Quantity(Span(0, 1, bad), None, None, bad, bad, bad),),
        )  # fmt: skip
    return desk.graph()


def large_graph(nodes: int = 300) -> Graph:
    """Return a graph with a few hubs, many names told of once and some unnamed things."""
    desk = Desk()
    families = (("Person", "person"), ("Company", "organization"), ("Country", "place"), ("Treaty", "work"))
    names = [
        desk.name(
            f"{('North', 'South', 'East', 'Upper', 'Lower')[i % 5]} {chr(65 + i % 26)}{i:03d}berg",
            *families[i % 4],
        )
        for i in range(nodes)
    ]
    verbs = ("supplies trucks", "meets", "accuses", "signs", "visits", "pays", "sues")
    statuses = ("asserted", "asserted", "asserted", "planned", "negated", "disputed", "requested")
    for i in range(1, nodes):
        for j in sorted({i // 2, i // 7, i if i == 5 else 0}):  # one of them acts on itself
            one, other = desk.things[names[j]].label, desk.things[names[i]].label
            sentence = f"{one} told {other} something for the {i}th time."
            document = desk.article(f"d{i}-{j}", [sentence], publisher=f"Paper {i % 9}")
            k = (i * 7 + j) % 7
            desk.claim(
                document, sentence, "told", {"agent": (one, names[j]), "recipient": (other, names[i])},
                says=verbs[k], status=statuses[(i + j) % 7],
            )  # fmt: skip
    return desk.graph()


def dated_graph() -> Graph:
    """Return six facts of six months, of which two are told in contradiction."""
    desk = Desk()
    norway, ukraine = desk.name("Norway", "Country", "place"), desk.name("Ukraine", "Country", "place")
    ends = {"agent": ("Norway", norway), "recipient": ("Ukraine", ukraine)}
    for month, number in enumerate(("40", "60"), start=1):
        sentence = f"Norway sent {number} trucks to Ukraine."
        document = desk.article(f"t{month}", [sentence], publisher=f"Paper {month}", published="2025-01-09")
        many = Quantity(Span(12, 14, number), float(number), float(number), "exact", "", "truck")
        desk.claim(document, sentence, "sent", ends, says="sends trucks", quantities=(many,))
    for month, verb in enumerate(("armed", "paid", "trained", "thanked", "thanked"), start=2):
        denied = month == 6
        sentence = f"Norway {'never ' if denied else ''}{verb} Ukraine."
        document = desk.article(f"d{month}", [sentence], published=f"2025-{month:02}-10")
        status = "negated" if denied else "asserted"
        desk.claim(document, sentence, verb, ends, says=verb, status=status)
    graph = desk.graph()
    return replace(graph, events=tuple(replace(event, time="") for event in graph.events))
