"""What the words of a name and around it tell: title, gender, home country."""

from kg.gazetteer import load_gazetteer
from kg.resolve import lexicon
from kg.resolve.forms import fold
from kg.resolve.mentions import Found

_KIN = frozenset(
    ("mother", "father", "son", "daughter", "brother", "sister", "grandfather", "grandmother", "grandson",
     "granddaughter", "uncle", "aunt", "nephew", "niece", "cousin", "namesake")
)  # fmt: skip


def title_before(found: Found) -> str:
    """Return the title right before a name, lower case: 'mr'; '' for none."""
    words, name = found.s.words, found.name
    inside = words[found.first] if name and name.end - found.first > 1 else ""
    before = words[name.first - 1] if name and name.first > 0 else ""
    beside = (w.lower().strip(".") for w in (inside, before))
    return next((w for w in beside if w in lexicon.TITLES), "")


def name_gender(found: Found, bare: str) -> str:
    """Return the gender that title or first name tell, '' for neither."""
    title = title_before(found)
    if title in lexicon.MALE_TITLES:
        return "m"
    if title in lexicon.FEMALE_TITLES:
        return "f"
    words = bare.split()
    if len(words) > 1:
        first = fold(words[0].split("-")[0])
        return "m" if first in lexicon.MALE_NAMES else "f" if first in lexicon.FEMALE_NAMES else ""
    return ""


def home_of(name: str) -> str:
    """Return the gazetteer id of the country in a body's name: 'Parliament of Iraq', 'Russian Council'."""
    words = name.split()
    gazetteer = load_gazetteer()
    tails = [" ".join(words[k + 1 :]) for k, word in enumerate(words) if word == "of"]
    heads = [" ".join(words[:k]) for k in (2, 1) if k < len(words)]
    for surface in (*tails, *heads):
        for hit in gazetteer.lookup(surface):
            if hit.place.type == "Country" and hit.kind in ("name", "demonym"):
                return hit.place.qid
    return ""


def is_people(found: Found) -> bool:
    """'Russians', 'the British': a nationality as a noun of its own."""
    s, i = found.s, found.head
    if s.deps[i] in ("amod", "compound", "nmod", "acomp", "attr") and s.heads[i] != i:
        return s.tags[i] in ("NNPS", "NNS") and s.deps[i] == "attr"
    return s.tags[i] in ("NNPS", "NNS") or (
        found.first > 0
        and s.words[found.first].lower() == "the"
        and s.deps[i] in ("nsubj", "pobj", "dobj", "nsubjpass", "agent")
    )


def kin(found: Found) -> bool:
    """'her mother, Ada Lee Holm': somebody else than the Ada Holm of the text."""
    s, i = found.s, found.head
    nouns = [s.heads[i]] if s.deps[i] in ("appos", "compound") else []
    nouns += s.kids(i, "appos", "compound", "nmod")
    return any(s.lemmas[k].lower() in _KIN and s.kids(k, "poss") for k in nouns)


def bracketed(found: Found) -> int | None:
    """Return the token of the bracket that opens right before a name, None when none does."""
    if found.name and found.name.first > 0 and found.s.words[found.name.first - 1] == "(":
        return found.name.first - 1
    return None
