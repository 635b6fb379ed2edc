"""Repairs around names: lists of titles before a name, lists of persons, whom 'who' means."""

from kg.extract.gates import label, word
from kg.extract.graft import attach, swap
from kg.extract.phrases import Words, acts, noun_type
from kg.extract.syntax import SUBJECTS
from kg.tree import Sentence

_TITLE_POS = frozenset(("NOUN", "PROPN", "ADJ", "PUNCT", "CCONJ"))


def title_list(w: Words) -> None:
    """'singer, actor and activist Ada Holm died': bare nouns in a row before a name are its titles."""
    s = w.s
    for name in s.names:
        if name.type != "Person" or name.first < 3:
            continue
        top = s.top(name.first, name.end)
        first = s.heads[top]
        if s.deps[top] not in ("appos", "conj", "npadvmod", "dep", "nmod") or first >= name.first - 1:
            continue
        if s.tags[first] != "NN" or s.name_at[first] >= 0 or s.kids(first, "det", "poss", "nummod"):
            continue
        between = range(first + 1, name.first)
        if s.pos[name.first - 1] != "NOUN" or not all(s.pos[k] in _TITLE_POS for k in between):
            continue
        if not any(s.pos[k] == "CCONJ" for k in between) or any(s.words[k] == ";" for k in between):
            continue
        behind = [k for k in s.children[first] if k > top]
        swap(s, top, first, "compound")
        for k in behind:
            attach(s, k, top, s.deps[k])


@label("appos")
def persons_in_list(w: Words) -> None:
    """'... ; political blogger Ada Holm': one person is no description of another."""
    s = w.s
    for k in range(len(s)):
        i = s.heads[k]
        if s.deps[k] != "appos" or s.name_at[i] < 0 or s.name_at[k] < 0 or s.name_at[i] == s.name_at[k]:
            continue
        both = s.names[s.name_at[i]], s.names[s.name_at[k]]
        full = all(name.type == "Person" and name.end - name.first > 1 for name in both)
        if full and s.words[both[1].first - 1] != "(":
            s.deps[k] = "conj"


def names_are_nouns(w: Words) -> None:
    """'WHO declared', 'the US and IT firms': a name is no pronoun, whatever its letters spell."""
    s = w.s
    for name in s.names:
        for k in range(name.first, name.end):
            if (
                s.pos[k] in ("PRON", "ADP", "SCONJ", "AUX")
                and s.words[k].isupper()
                and name.end - name.first == 1
            ):
                s.pos[k], s.tags[k] = "PROPN", "NNP"


def person_named_office(w: Words) -> None:
    """'elected Ada Holm president': the office is what the person is made."""
    s = w.s
    for name in s.names:
        noun = name.end
        if name.type != "Person" or noun >= len(s) or s.tags[noun] != "NN" or s.name_at[noun] >= 0:
            continue
        top, v = s.top(name.first, name.end), s.heads[noun]
        types = w.schema.verbs.get(s.lemmas[v].lower(), ())
        chosen = any("position" in w.schema.events[one].roles for one in types)
        if s.heads[top] == noun and s.deps[noun] in ("dobj", "oprd", "xcomp") and chosen and v < name.first:
            attach(s, top, v, "dobj")
            s.deps[noun] = "oprd"


@label("relcl")
def who_is_a_person(w: Words) -> None:
    """'Holm, the leader of the Farmers' Party, who was ousted': no party is 'who'."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] != "relcl":
            continue
        noun = s.heads[v]
        subject = [k for k in s.kids(v, "nsubj", "nsubjpass") if s.words[k].lower() == "who"]
        if not subject or s.words[s.subtree(v)[0] - 1] != ",":
            continue
        n = s.name_at[noun]
        if n < 0 or not (
            w.schema.is_a(s.names[n].type, "Organization") or w.schema.is_a(s.names[n].type, "Place")
        ):
            continue
        target = _holder(s, noun)
        if target >= 0:
            attach(s, v, target, "relcl")


def _holder(s: Sentence, noun: int) -> int:
    """Return the person whose apposition names a body, -1 when there is none."""
    for _ in range(4):
        noun = s.heads[noun]
        n = s.name_at[noun]
        if n >= 0 and s.names[n].type == "Person":
            return noun
        if s.deps[noun] not in ("prep", "pobj", "appos", "poss", "compound", "nmod"):
            return -1
    return -1


@word("-")
def title_with_hyphens(w: Words) -> None:
    """'killed Acme second-in-command Ada Holm', 'the army commander-in-chief Ada Holm': one person."""
    s = w.s
    for name in s.names:
        p = name.first
        if name.type != "Person" or p < 4 or s.words[p - 2] != "-" or s.starts[p - 1] != s.ends[p - 2]:
            continue
        b = next((k for k in range(p, name.end) if not p <= s.heads[k] < name.end), p)
        if s.deps[b] not in ("dobj", "pobj", *SUBJECTS):
            continue
        for a in s.kids(s.heads[b], s.deps[b]):
            between = range(a + 1, p)
            if a < p and all(s.words[k] == "-" or s.pos[k] not in ("CCONJ", "DET", "PUNCT") for k in between):
                attach(s, a, b, "compound")


def region_of_town(w: Words) -> None:
    """'Ada Holm of Bergen, Norway came across it': Norway tells where Bergen lies, and Holm came."""
    s = w.s
    for n, name in enumerate(s.names):
        before = s.names[n - 1] if n else name
        if before.end != name.first - 1 or s.words[name.first - 1] != ",":
            continue
        town, region = s.top(before.first, before.end), s.top(name.first, name.end)
        if s.deps[town] != "pobj" or s.deps[region] not in ("nsubj", "nsubjpass", "appos"):
            continue
        if not all(w.schema.is_a(one.type, "Place") for one in (before, name)) or s.heads[region] == town:
            continue
        v = s.heads[region]
        mistaken = v < town if s.deps[region] == "appos" else any(k < town for k in s.kids(v, s.deps[region]))
        if mistaken and not s.children[region]:
            attach(s, region, town, "appos")


@word("department", "prefecture", "governorate")
def region_by_country(w: Words) -> None:
    """'Bello, Antioquia Department, Colombia': between a town and a country it is no body but a region."""
    s = w.s
    for n, name in enumerate(s.names[:-1]):
        after = s.names[n + 1]
        listed = after.first == name.end + 1 and s.words[name.end] == ","
        if s.words[name.end - 1].lower() not in _REGIONS or name.end - name.first < 2 or not listed:
            continue
        if w.schema.is_a(after.type, "Country") and not w.schema.is_a(name.type, "Place"):
            name.type = "Region"


@word("near")
def place_near_place(w: Words) -> None:
    """'Berg of Allen, Texas, near the city of Dallas': where Allen lies, not where it was done."""
    s = w.s
    for p in range(4, len(s) - 1):
        n = s.name_at[p - 2]
        if s.words[p].lower() != "near" or s.deps[p] != "prep" or s.words[p - 1] != "," or n < 0:
            continue
        top = s.top(s.names[n].first, s.names[n].end)
        town = s.heads[top] if s.deps[top] == "appos" else top
        of = s.deps[town] == "pobj" and s.words[s.heads[town]].lower() in ("of", "from")
        if of and s.heads[p] < town and w.schema.is_a(s.names[n].type, "Place"):
            attach(s, p, town, "prep")


def kind_of_name(w: Words, noun: int, name: int) -> bool:
    """'sent the patrol boat Tarn': a bare name behind a thing tells which one, and nothing is given to it."""
    s = w.s
    opens = s.name_at[name] >= 0 and s.subtree(name)[0] == s.names[s.name_at[name]].first == noun + 1
    return opens and s.tags[noun] == "NN" and s.name_at[noun] < 0 and not acts(w, noun)


_REGIONS = frozenset(("department", "prefecture", "governorate"))
_TO_COME = frozenset(("elect", "designate", "emeritus"))


@word(*_TO_COME)
def office_to_come(w: Words) -> None:
    """'became president of Norway elect': the last word belongs to the office, not to the country."""
    s = w.s
    for k in range(3, len(s)):
        p = s.heads[k]
        n = s.name_at[k - 1]
        if s.words[k].lower() not in _TO_COME or s.deps[k] != "pobj" or n < 0 or s.deps[p] != "prep":
            continue
        seat = s.top(s.names[n].first, s.names[n].end)
        if s.heads[seat] != k or s.words[p].lower() != "of":
            continue
        swap(s, seat, k, "amod")
        for c in s.kids(k):
            attach(s, c, seat, s.deps[c])
        attach(s, k, s.heads[p], "amod")
        s.pos[k], s.tags[k] = "ADJ", "JJ"


@label("conj")
def trade_of_person(w: Words) -> None:
    """'Ada Holm of Tarn and contributor to Slate wrote': a bare trade describes who is named before it."""
    s = w.s
    for k in range(2, len(s)):
        i = s.heads[k]
        if s.deps[k] != "conj" or s.tags[k] != "NN" or s.name_at[k] >= 0 or s.name_at[i] < 0 or i > k:
            continue
        person = s.names[s.name_at[i]].type == "Person" and w.schema.is_a(noun_type(w, k), "Person")
        end = s.subtree(k)[-1] + 1
        next_one = s.name_at[min(end, len(s) - 1)] >= 0  # 'and director of Tarn Bo Berg'
        bare = not s.kids(k, "det", "poss", "nummod", "conj") and s.kids(k, "prep") and not next_one
        if person and bare and s.words[s.subtree(k)[0] - 1] == "and":
            for c in s.kids(i, "cc"):
                s.deps[c] = "punct"
            s.deps[k] = "appos"


@word("/")
def name_with_stroke(w: Words) -> None:
    """'the vessel M/T Tarn': the letters before the stroke are part of the name."""
    s = w.s
    for name in s.names:
        k = name.first - 2
        if k < 0 or s.words[k + 1] != "/" or s.name_at[k] >= 0 or not s.words[k].isupper():
            continue
        if s.ends[k] == s.starts[k + 1] and s.ends[k + 1] == s.starts[k + 2]:
            name.first = k
    s.index()


_PLURAL = frozenset(("are", "were", "have"))


@label("appos")
def kin_in_list(w: Words) -> None:
    """'Berg, his brother, and his mother were among them': three persons, as the verb shows."""
    s = w.s
    for k in range(1, len(s)):
        i = s.heads[k]
        v = s.heads[i]
        if s.deps[k] != "appos" or s.deps[i] not in ("nsubj", "nsubjpass") or s.name_at[i] < 0 or i > k:
            continue
        more = [c for c in s.kids(k, "conj") if s.kids(c, "poss")]
        plural = any(s.words[c].lower() in _PLURAL for c in (v, *s.kids(v, "aux", "auxpass")))
        if s.kids(k, "poss") and more and plural and s.names[s.name_at[i]].type == "Person":
            s.deps[k] = "conj"


_TOLD = frozenset(("tell", "inform", "remind", "assure", "warn", "notify", "advise", "convince"))


@word("told", "tells", "informed", "informs", "reminded", "assured", "warned", "notified", "advised")
def hearer_before_name(w: Words) -> None:
    """'told CNN Ada Holm had left': CNN is told so, it is no part of her name."""
    s = w.s
    for n, name in enumerate(s.names[1:], 1):
        hearer, top = s.names[n - 1], s.top(name.first, name.end)
        k, v = s.top(hearer.first, hearer.end), s.heads[s.heads[top]]
        if hearer.end != name.first or s.heads[k] != top or s.deps[k] not in ("compound", "nmod", "amod"):
            continue
        if (
            s.lemmas[v] not in _TOLD
            or s.deps[top] not in ("nsubj", "nsubjpass")
            or s.kids(v, "dobj", "dative")
        ):
            continue
        opens = s.subtree(top)[0] == v + 1 and s.heads[top] in s.kids(v, "ccomp")
        if opens and name.type == "Person" and hearer.kind == "name" and attach(s, k, v, "dobj"):
            for det in [c for c in s.kids(top, "det") if c < hearer.first]:
                attach(s, det, k, "det")


@label("nsubj", "nsubjpass")
def country_of_subject(w: Words) -> None:
    """'the Parliament of Tarn (PT), Norway voted': Norway tells where Tarn lies, and the parliament voted."""
    s = w.s
    for name in s.names:
        k, comma = s.top(name.first, name.end), name.first - 1
        v = s.heads[k]
        if s.deps[k] not in ("nsubj", "nsubjpass") or name.type != "Country" or s.children[k] or comma < 3:
            continue
        first = [c for c in s.kids(v, s.deps[k]) if c < k]
        if s.words[comma] != "," or not first or s.subtree(first[0])[-1] != comma - 1:
            continue
        inside = [c for p in s.kids(first[0], "prep") for c in s.kids(p, "pobj") if s.name_at[c] >= 0]
        if inside and s.words[s.heads[inside[-1]]].lower() in ("of", "in", "at"):
            attach(s, k, inside[-1], "appos")
