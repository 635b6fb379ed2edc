"""Repairs of clauses: lost subjects, relative clauses, participles."""

from kg.extract.gates import label, verbs, word
from kg.extract.graft import attach, swap
from kg.extract.joined import HARM
from kg.extract.phrases import Words, noun_type
from kg.extract.status import with_to
from kg.extract.syntax import NOMINAL, SUBJECTS, expand, is_finite, is_verb, surface_subjects
from kg.tree import Sentence

_PARTS = 8  # phrases inside one another, before giving up
_WHERE = frozenset(("in", "at", "from", "of", "near", "for", "with", "to"))


def subject_between_commas(w: Words) -> None:
    """'According to the agency, Mr Holm, said': the name right before the verb is its subject."""
    s = w.s
    for v in range(2, len(s)):
        if s.tags[v] not in ("VBD", "VBZ", "VBP") or s.deps[v] == "conj":
            continue
        if s.lemmas[v].lower() not in w.grammar.say or not is_verb(s, v) or surface_subjects(s, v, w.grammar):
            continue
        last = v - 2 if s.words[v - 1] == "," else v - 1
        top = _phrase_before(s, last) if s.words[v - 1] == "," else last
        n = s.name_at[top]
        if n < 0 or not w.schema.is_a(s.names[n].type, "Agent"):
            continue
        top = s.top(s.names[n].first, s.names[n].end)
        if s.deps[top] == "pobj" and s.words[s.heads[top]].lower() in _WHERE:  # 'a farmer in Tarn, told'
            continue
        if s.deps[top] in ("appos", "dep", "npadvmod", "conj", "pobj", "dobj", "nmod", "attr"):
            attach(s, top, v, "nsubj")


def _phrase_before(s: Sentence, last: int) -> int:
    """Return the name whose phrase ends at a token: 'the Council, a charity based in Tarn' -> 'Council'."""
    top = last
    for _ in range(_PARTS):
        first, above = s.subtree(top)[0], s.heads[top]
        described = s.deps[top] == "appos" and s.name_at[top] < 0
        if (first > 0 and s.words[first - 1] == "," and not described) or above == top or above > last:
            break
        if s.subtree(above)[-1] != last:
            break
        top = above
    return top


@label("aux", "auxpass")
def subject_off_auxiliary(w: Words) -> None:
    """'had not, as of Monday, announced': subject and negation hang on the verb itself."""
    s = w.s
    for v in verbs(s):
        for a in s.kids(v, "aux", "auxpass"):
            for k in list(s.children[a]):
                if s.deps[k] in ("nsubj", "nsubjpass", "neg", "prep", "advmod", "npadvmod"):
                    attach(s, k, v, s.deps[k])


@label("mark")
def subject_under_mark(w: Words) -> None:
    """'evacuated as flooding caused', 'hopes for travel to resume': the noun under the mark acts."""
    s = w.s
    for v in range(2, len(s)):
        if not is_verb(s, v) or s.kids(v, *_SUBJECTS):
            continue
        for m in s.kids(v, "mark"):
            nouns = [k for k in s.kids(m, "pobj") if m < k < v]
            above = s.heads[v]
            if nouns and s.words[m].lower() not in _MARKS:  # 'granted asylum to officers held in Tarn'
                if s.tags[v] in ("VBN", "VBD", "VBG") and above < m and attach(s, m, above, "prep"):
                    attach(s, v, nouns[0], "acl")
            elif nouns:
                attach(s, nouns[0], v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")


_MARKS = frozenset(
    ("as", "for", "with", "while", "because", "if", "that", "after", "before", "since", "than")
)
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


@label("ccomp")
def statements_apart(w: Words) -> None:
    """'Reuters said sixty died; the ministry denied it': two statements."""
    s = w.s
    for v in range(len(s)):
        h = s.heads[v]
        if s.deps[v] == "ccomp" and v < h and (_quote_after_colon(s, v, h) or _listed(w, v, h)):
            s.deps[v] = "parataxis"
        if (
            s.deps[v] != "ccomp"
            or h < v
            or not s.kids(v, "nsubj", "nsubjpass")
            or not (s.kids(h, "dobj", "acomp") or s.kids(h, "ccomp")[-1] > h)
        ):
            continue
        subjects = [k for k in s.kids(h, "nsubj", "nsubjpass") if v < k < h]
        marks = [k for k in s.kids(h, "punct") if s.words[k] == ";" and v < k]
        if subjects and marks and marks[0] < subjects[0]:
            s.deps[v] = "parataxis"
            told = [k for k in s.kids(h, "parataxis") if k + 1 == s.subtree(v)[0]]
            if told and s.lemmas[told[0]].lower() in w.grammar.say:
                attach(s, v, told[0], "ccomp")  # 'Oslo says Rome lied; Rome says ...'


def _listed(w: Words, v: int, h: int) -> bool:
    """'Nine are killed, 14 others are injured': the first is no content of a verb that takes none."""
    s = w.s
    if s.lemmas[v].lower() in w.grammar.say and not s.kids(v, "ccomp", "dobj"):
        return False  # 'The firm announced, the work had ended'
    types = w.schema.verbs.get(s.lemmas[h].lower(), ())
    takes = s.lemmas[h].lower() in w.grammar.say or any(
        "ccomp" in w.schema.events[t].pattern.slots for t in types
    )
    subjects = [k for k in s.kids(h, "nsubj", "nsubjpass") if v < k < h]
    return bool(types) and not takes and bool(subjects) and bool(s.kids(v, "nsubj", "nsubjpass"))


def _quote_after_colon(s: Sentence, v: int, h: int) -> bool:
    """'He called it a shame: "It hurts," he said': what stands before the colon is the narrator's."""
    colons = [k for k in range(v + 1, h - 1) if s.words[k] == ":" and s.heads[k] in (v, h)]
    return (
        bool(colons)
        and s.words[colons[0] + 1] in ('"', "“", "'", "‘")
        and bool(s.kids(v, "nsubj", "nsubjpass"))
    )


@label("relcl")
def relative_of_plural(w: Words) -> None:
    """'the towns in Tarn, which have schools': one named place has no plural verb."""
    s = w.s
    for v in range(len(s)):
        if s.deps[v] != "relcl":
            continue
        noun = s.heads[v]
        which = [k for k in s.kids(v, "nsubj", "nsubjpass") if s.tags[k] == "WDT"]
        n = s.name_at[noun]
        if not which or n < 0 or s.deps[noun] != "pobj" or s.kids(noun, "cc", "conj"):
            continue
        finite = [v, *s.kids(v, "aux", "auxpass")]
        plural = any(s.words[k].lower() in ("have", "are", "were") or s.tags[k] == "VBP" for k in finite)
        above = s.heads[s.heads[noun]]
        above = (s.kids(above, "dobj") or [above])[-1] if is_verb(s, above) else above
        many = s.tags[above] in ("NNS", "NNPS") or bool(s.kids(above, "conj"))
        if (
            plural
            and many
            and s.words[s.heads[noun]].lower() in _WHERE
            and w.schema.is_a(s.names[n].type, "Place")
        ):
            attach(s, v, above, "relcl")


def bare_passive(w: Words) -> None:
    """'left 30 dead and 50 others injured', 'Five arrested': a participle of harm without auxiliary."""
    s = w.s
    for v in range(1, len(s)):
        if s.tags[v] != "VBN" or s.lemmas[v].lower() not in _DONE_TO or s.kids(v, "aux", "auxpass", "dobj"):
            continue
        for k in s.kids(v, "nsubj"):
            if k < v:
                s.deps[k] = "nsubjpass"


_DONE_TO = HARM | {"arrest", "detain", "displace", "hospitalize", "hospitalise", "rescue", "kidnap",
                   "destroy", "damage", "abduct"}  # fmt: skip


@label("advcl", "xcomp")
def purpose_of_item(w: Words) -> None:
    """'sent sappers to clear mines and workers to build homes': each item of the list has its own purpose."""
    s = w.s
    for v in verbs(s):
        items = [n for one in s.kids(v, "dobj") for n in expand(s, one)]
        if len(items) < 2:
            continue
        purposes = [
            k for k in s.kids(v, "advcl", "xcomp") if with_to(s, k) and not s.kids(k, "nsubj", "mark")
        ]
        if not purposes:
            continue
        own = {n for n in items for k in s.kids(n, "acl") if with_to(s, k)}
        purposes += [
            c for k in purposes for c in s.kids(k, "conj", "advcl") if with_to(s, c) and items[-1] < c
        ]
        found = {max(n for n in items if n < k): k for k in reversed(purposes) if items[0] < k}
        if len(own | set(found)) >= 2:
            for n, k in found.items():
                attach(s, k, n, "acl")


@label("acl")
def headline_infinitive(w: Words) -> None:
    """'Kenya to receive 40 pumps': the infinitive of a headline is its verb."""
    s = w.s
    root = next(k for k in range(len(s)) if s.heads[k] == k)
    clauses = [k for k in s.kids(root, "acl") if s.tags[k] == "VB" and k > root]
    if s.pos[root] not in NOMINAL or len(clauses) != 1 or s.subtree(root)[0] != 0:
        return
    v = clauses[0]
    before = s.subtree(v)[0] - 1
    finite = any(s.tags[k] in ("VBD", "VBZ", "VBP", "MD") for k in range(len(s)))
    named = s.name_at[root] >= 0 or w.schema.is_a(noun_type(w, root), "Agent")
    if named and not finite and s.words[before] != "," and s.kids(v, "aux"):
        swap(s, v, root, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
        for k in [k for k in s.children[root] if k > v]:
            attach(s, k, v, s.deps[k])


@label("ccomp")
def speaker_in_front(w: Words) -> None:
    """'The agency reported in March, 62 shops had closed': the clause in front is the one that says."""
    s = w.s
    for v in range(len(s)):
        if (
            s.heads[v] != v or s.lemmas[v].lower() in w.grammar.say
        ):  # '..., the agency reported' stands behind
            continue
        for k in s.kids(v, "ccomp"):
            tokens = s.subtree(k)
            if k > v or s.lemmas[k].lower() not in w.grammar.say or not s.kids(k, "nsubj"):
                continue
            if (
                s.kids(k, "ccomp", "xcomp", "dobj", "mark")
                or tokens[0] != 0
                or not s.kids(v, "nsubj", "nsubjpass")
            ):
                continue
            if tokens[-1] < min(s.kids(v, "nsubj", "nsubjpass")) and s.heads[v] == v:
                swap(s, k, v, "ccomp")
                break


@label("appos")
def subject_as_apposition(w: Words) -> None:
    """'In the journal Cell, a team reports', 'wrote on X the hall was shut': a subject, no apposition."""
    s = w.s
    for v in range(2, len(s)):
        if s.tags[v] not in ("VBD", "VBZ", "VBP") or s.deps[v] not in ("ROOT", "ccomp") or not is_verb(s, v):
            continue
        if s.kids(v, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "mark"):
            continue
        within = s.deps[v] == "ccomp"
        first = min([v, *s.kids(v, "aux", "auxpass", "neg", "advmod")])
        for k in range(first - 1, 0, -1):
            if s.deps[k] != "appos" or s.tags[k] == "PRP" or s.subtree(k)[-1] != first - 1:
                continue
            if (s.words[s.subtree(k)[0] - 1] == ",") != within:
                attach(s, k, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
                break


@label("ccomp")
def subject_as_content(w: Words) -> None:
    """'Officials say a strike on the base in Tarn killed ten': the strike killed them, and is not said."""
    s = w.s
    for v in range(3, len(s)):
        h = s.heads[v]
        if (
            s.deps[v] != "ccomp"
            or h > v
            or s.tags[v] not in ("VBD", "VBZ", "VBP", "VBN")
            or not is_finite(s, v)
        ):
            continue
        if s.kids(v, *SUBJECTS, "expl", "mark"):
            continue
        first = min([v, *s.kids(v, "aux", "auxpass", "neg", "advmod")])
        for k in s.kids(h, "ccomp", "dep"):
            noun = s.pos[k] in ("NOUN", "PROPN") and not s.kids(k, *SUBJECTS, "cop", "mark")
            if noun and h < k < v and s.subtree(k)[-1] == first - 1:
                attach(s, k, v, "nsubjpass" if s.kids(v, "auxpass") else "nsubj")
                break


_HEARSAY = frozenset(("reportedly", "allegedly", "supposedly", "purportedly"))


@word(*_HEARSAY)
def adverb_of_clause(w: Words) -> None:
    """'Reportedly over 200 soldiers joined': the adverb is of the clause, not of the number."""
    s = w.s
    for i in range(len(s)):
        if s.words[i].lower() not in _HEARSAY or s.pos[s.heads[i]] not in (
            "NOUN",
            "PROPN",
            "NUM",
            "DET",
            "ADP",
        ):
            continue
        top = s.heads[i]
        while s.heads[top] != top and s.deps[top] not in ("nsubj", "nsubjpass"):
            top = s.heads[top]
        if s.deps[top] in ("nsubj", "nsubjpass") and s.subtree(top)[0] == i and is_verb(s, s.heads[top]):
            attach(s, i, s.heads[top], "advmod")
