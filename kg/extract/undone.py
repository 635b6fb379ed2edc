"""Verbs whose gerund nobody is said to do: 'their demands include closing the mine'."""

# What lists items: no item is done by its subject.
LISTING = frozenset(("include", "involve", "comprise", "entail"))
# Whoever is for or against a deed does not do it: 'opposes raising taxes'.
OPINIONS = frozenset(
    ("oppose", "support", "favour", "favor", "advocate", "back", "endorse", "discuss", "debate", "recommend",
     "suggest", "ban", "prohibit", "forbid", "allow", "permit", "criticise", "criticize", "condemn",
     "encourage", "discourage", "legalise", "legalize", "propose", "mean", "require", "justify", "imagine")
)  # fmt: skip
WISHES = frozenset(
    ("demand", "request", "condition", "requirement", "goal", "aim", "objective", "target", "wish",
     "proposal", "plan", "promise", "pledge", "recommendation")
)  # fmt: skip
