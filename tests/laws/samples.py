"""Small worlds of articles for the laws: few names, many ways to tell of them."""

from building import Article
from hypothesis import strategies as st

from kg.records import DocumentResult

HOSTILE = (
    'He said "no"\\n',
    "<script>alert(1)</script>",
    "line\nbreak\rand\ttab",
    "back\\slash",
    "emoji 🚀 and é",
    "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd",
    "half \ud800 pair",
    "nul \x00 and \x0b \x85 \u2028",
    "a b{c}|d^e`",
    "%41 percent",
    "'''\"\"\"",
    "@prefix . ;",
)
NAMES = ("Anna Petrov", "Anna J. Petrov", "Westland News Agency", "WNA", "Acme Inc", "Acme", *HOSTILE)

words = st.one_of(st.sampled_from(NAMES), st.text(min_size=1, max_size=12).filter(str.strip))


@st.composite
def results(draw: st.DrawFn) -> DocumentResult:
    """Draw one article: two names, one reading with any status, by the narrator or a speaker."""
    first, second, thing = draw(words), draw(words), draw(words)
    number = draw(st.integers(0, 3))
    text = f"«{first}» supplied ‹{thing}› to ₍{second}₎ ({number})."
    article = Article(
        text,
        id=f"d{draw(st.integers(0, 3))}",
        publisher=draw(st.sampled_from(("", "Post", "Times"))),
        published=draw(st.sampled_from(("", "2025-03-01", "2025-03", "yesterday"))),
        url=draw(st.sampled_from(("", "https://example.org/a b?<q>", "x"))),
        title=draw(st.sampled_from(("", *HOSTILE))),
    )
    kind = draw(st.sampled_from(("Person", "Organization", "Company")))
    scope = draw(st.sampled_from(("global", "global", "document")))
    aliases = draw(st.sampled_from(((), ("WNA",), ('quote " here',))))
    agent = article.entity(f"«{first}»", kind, name=first, scope=scope, aliases=aliases)
    receiver = article.entity(f"₍{second}₎", "Organization", name=second)
    theme = article.noun(f"‹{thing}›", lemma=thing)
    article.reading(
        "supplied",
        draw(st.sampled_from(("Supply", "OpenEvent"))),
        lemma=draw(st.sampled_from(("supply", 'say "so"', "carry_out"))),
        roles={"agent": [agent], "theme": [theme], "recipient": [receiver]},
        ends=("agent", "recipient"),
        modality=draw(st.sampled_from(("actual", "planned"))),
        polarity=draw(st.sampled_from(("positive", "negative"))),
        speaker=draw(st.sampled_from((None, agent, theme))),
        confidence=draw(st.sampled_from((0.4, 0.75, 1.0))),
        times=(
            article.time(
                "(", draw(st.sampled_from(("2025-11", "--04", "2025", "P9M", "soon", "2024-01/2024-03")))
            ),
        ),
        quantities=(article.number(f"{number}).", float(number)),),
    )
    return article.result()


worlds = st.lists(results(), min_size=0, max_size=4)
