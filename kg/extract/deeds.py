"""Words that settle who does the deed below them, or that nobody does: 'demands include closing the mine'."""

# What lists items: no item is done by its subject.
LISTING = frozenset(("include", "involve", "comprise", "entail"))
# Whoever is for or against a deed does not do it: 'opposes raising taxes'.
OPINIONS = frozenset(
    ("oppose", "support", "favour", "favor", "advocate", "back", "endorse", "discuss", "debate", "recommend",
     "suggest", "ban", "prohibit", "forbid", "allow", "permit", "criticise", "criticize", "condemn",
     "encourage", "discourage", "legalise", "legalize", "propose", "mean", "require", "justify", "imagine")
)  # fmt: skip
CHARGES = frozenset(("suspicion", "charge", "count", "accusation", "allegation"))
ABOUT = frozenset(("on", "about", "over", "regarding", "concerning"))
# Who does so against a deed does not do it: 'advised against eating the berries'.
ADVISING = frozenset(
    ("warn", "advise", "caution", "argue", "campaign", "lobby", "recommend", "counsel", "plead", "appeal",
     "protest", "speak")
)  # fmt: skip
# What somebody became by it: 'resigned to become a judge', 'beat Norway to win the cup'.
LEADING_TO = frozenset(
    ("resign", "leave", "quit", "retire", "return", "rise", "grow", "beat", "defeat", "win", "edge", "emerge",
     "overtake", "overcome", "surpass", "pass", "top", "climb", "advance", "merge", "break", "thrash",
     "recover", "survive", "succeed", "rally", "hold", "fight", "battle", "cross")
)  # fmt: skip
WISHES = frozenset(
    ("demand", "request", "condition", "requirement", "goal", "aim", "objective", "target", "wish",
     "proposal", "plan", "promise", "pledge", "recommendation")
)  # fmt: skip
# What is done to the thing that is moved: 'sent the men to be trained'.
HANDING = frozenset(
    ("send", "bring", "take", "extradite", "deport", "deliver", "hand", "return", "transfer", "transport",
     "move", "carry", "ship", "fly", "submit", "offer", "select", "choose", "nominate", "pick", "refer",
     "announce", "release", "build", "design", "store", "keep", "put", "buy", "order")
)  # fmt: skip
# 'credited Holm as having saved them': the object has done what stands under 'as'.
DESCRIBING = frozenset(
    ("credit", "describe", "cite", "quote", "regard", "name", "list", "recognize", "recognise", "portray",
     "depict", "identify", "characterize", "characterise", "see", "view", "record", "denounce", "praise",
     "report", "show", "mention", "remember")
)  # fmt: skip
# What speaks for somebody else: 'the ministry's report'.
PAPERS = frozenset(
    ("statement", "report", "letter", "document", "study", "survey", "poll", "release", "tweet", "post",
     "message", "announcement", "communique", "memo", "email", "paper", "data", "figure", "estimate",
     "account", "website", "claim", "interview", "speech", "testimony", "analysis", "review", "declaration",
     "ruling", "decree", "warning", "projection", "story", "article")
)  # fmt: skip
# How long, when or how often: no aim of a deed, and what counts them counts nobody in it.
PERIODS = frozenset(
    ("course", "period", "span", "duration", "semester", "term", "season", "rest", "day", "night", "weekend",
     "week", "month", "year", "decade", "century", "hour", "minute", "moment", "time", "while", "quarter",
     "fall", "spring", "summer", "winter", "autumn", "length", "occasion", "round", "game", "stage", "phase",
     "now")
)  # fmt: skip
