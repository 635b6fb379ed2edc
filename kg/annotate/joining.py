"""Names made whole: 'Jong-un', 'Holland & Hart, LLP', 'Ministry of Justice and Peace'."""

from kg.annotate import cues
from kg.annotate.evidence import PROPER
from kg.annotate.ranges import Candidate, bare, goes_on
from kg.gazetteer import Gazetteer
from kg.tree import Sentence


def completed(s: Sentence, c: Candidate, starts: frozenset[int]) -> Candidate:
    """Return a candidate with the rest of 'Jong-un', and with a surname that is a month: 'Theresa May'."""
    end = c.end
    while end + 1 < len(s) and s.words[end] == "-" and s.tags[end + 1] in PROPER:
        if s.starts[end] != s.ends[end - 1] or s.starts[end + 1] != s.ends[end]:
            break
        if c.label in ("GPE", "LOC") and end + 1 in starts:
            break  # 'the US-China talks'
        end += 2
    if (firm := _firm(s, c, end, starts)) > end:
        return Candidate(c.first, firm, "ORG")
    if end < len(s) and s.words[end] == "party" and bare(s.words[end - 1]) in cues.PARTISANS:
        return Candidate(c.first, end + 1, "ORG")  # 'the Labour party'
    given = c.label == "PERSON" and s.words[end - 1] in cues.given_names()
    if given and end < len(s) and bare(s.words[end]) in cues.MONTHS and goes_on(s, end):
        end += 1
    if (
        end < len(s)
        and bare(s.words[end]) in cues.LEGAL
        and s.words[end][0].isupper()
        and bare(s.words[end - 1]) not in cues.LEGAL
    ):
        return Candidate(c.first, end + 1, "LAW")  # 'Paris Agreement', the network's 'Paris'
    return Candidate(c.first, end, c.label)


def _firm(s: Sentence, c: Candidate, end: int, starts: frozenset[int]) -> int:
    """Return the end of a firm's name: 'Holland & Hart, LLP', 'Ada Holm & Sons', 'the Tarn Herald'."""
    if c.label not in ("ORG", "GPE", "PERSON"):
        return end
    more = end + 1 < len(s) and s.words[end] == "&" and goes_on(s, end + 1) and end + 1 not in starts
    if more and (c.label == "ORG" or bare(s.words[end + 1]) in _PARTNERS):
        end += 2
    run = end
    while run < len(s) and run not in starts and goes_on(s, run) and s.starts[run] - s.ends[run - 1] <= 1:
        run += 1
    if run > end and run == end + 1 and cues.heads().get(s.words[run - 1].lower()) in _PAPERS:
        end = run
    comma = end + 1 < len(s) and s.words[end] == ","
    if comma and s.words[end + 1].lower() in COMPANY_TAIL and s.words[end + 1][0].isupper():
        end += 2
    return end


_PARTNERS = cues.words("associates sons daughters partners co company bros brothers")
COMPANY_TAIL = cues.words("inc inc. ltd ltd. llc llp corp corp. plc pc l.p. lp")


def _couple(s: Sentence, first: int, other: Candidate | None) -> bool:
    """'Bill and Melinda Gates Foundation'"""
    if other is None or other.label != "ORG" or s.words[first] not in cues.given_names():
        return False
    return other.end - other.first > 2 and s.words[other.end - 1].lower() in cues.heads()


_PAPERS = ("MediaOrganization", "Company")


def persons(found: list[Candidate]) -> list[Candidate]:
    """Join persons that touch: 'Zine El Abidine' 'Ben Ali'."""
    out: list[Candidate] = []
    for c in found:
        last = out[-1] if out else None
        if last and last.end == c.first and last.label == c.label == "PERSON" and c.end - last.first <= 5:
            out[-1] = Candidate(last.first, c.end, "PERSON")
        else:
            out.append(c)
    return out


def joined(s: Sentence, found: list[Candidate], gazetteer: Gazetteer) -> list[Candidate]:
    """Return candidates with 'of', 'for' and 'and' parts joined to heads such as 'Ministry'."""
    out: list[Candidate] = []
    for c in found:
        if out and c.first < out[-1].end:
            continue
        end = c.end
        names = {o.first: o for o in found}
        while (after := _link(s, c.first, end, names, gazetteer)) > end:
            end = after
        label = c.label if end == c.end or c.label not in ("PERSON", "GPE", "NORP") else "ORG"
        out.append(Candidate(c.first, end, label))
    return out


def _link(s: Sentence, first: int, end: int, names: dict[int, Candidate], gazetteer: Gazetteer) -> int:
    """Return the end of a name after one more linked part, `end` when none follows."""
    if end + 1 >= len(s):
        return end
    link, last = s.words[end].lower(), s.words[end - 1].lower()
    words = [word.lower() for word in s.words[first:end]]
    if link == "on" and first in names and names[first].label == "FAC":
        return end  # 'launched from the Holm Space Center on STS-1'
    if link in ("of", "for", "on", "against"):
        headed = last in cues.GOING_ON or (
            link == "of" and any(w in cues.GOING_ON for w in words) and "of" in words
        )
        if not headed:
            return end
    elif link == "and" and first + 1 == end and _couple(s, first, names.get(end + 1)):
        return names[end + 1].end
    elif link in ("and", "&"):
        if not any(w in cues.WITH_AND for w in words) or not {"of", "for", "on"} & set(words):
            return end
    else:
        return end
    i = end + 1
    while i < len(s) and s.words[i].lower() in ("the",):
        i += 1
    if link == "and" and i in names and names[i].label in ("PERSON", "GPE"):
        return end
    j = i
    while j < len(s) and goes_on(s, j):
        j += 1
    if i in names:
        j = max(j, names[i].end)
    return j if j > i else end
