"""'Killed or injured' is one event of casualties, never a killing."""

from kg.extract.complements import prepositions
from kg.extract.frames import Frame
from kg.extract.joined import HURT
from kg.extract.phrases import Words, noun_type
from kg.extract.syntax import expand

HARMS = frozenset(("Kill", "Injure", "Casualties"))
_BY_WHAT = frozenset(("in", "after", "following", "during", "by", "from"))
_DEEDS = ("context", "cause", "instrument", "location")


def join_casualties(w: Words, frames: list[Frame]) -> list[Frame]:
    """Return the frames with verbs of harm joined by 'or' made one."""
    s = w.s
    by_head = {frame.head: frame for frame in frames}
    gone: set[int] = set()
    for frame in frames:
        if frame.lemma not in HURT or not any(s.words[k].lower() == "or" for k in s.kids(frame.head, "cc")):
            continue
        for k in s.kids(frame.head, "conj"):
            other = by_head.get(k)
            if other is None or other.lemma not in HURT:
                continue
            gone.add(k)
            frame.predicate = f"{frame.predicate} or {s.words[k]}"
            frame.lemma, frame.type_id = f"{frame.lemma}_or_{other.lemma}", "Casualties"
            for function, tokens in other.functions.items():
                frame.functions.setdefault(function, tokens)
    return [frame for frame in frames if frame.head not in gone]


def hidden_doer(w: Words, roles: dict[str, list[int]]) -> list[int]:
    """'killed in raids by rebels', 'in Israeli airstrikes': who did it stands inside the deed."""
    s = w.s
    for k in [k for role in _DEEDS for k in roles.get(role, ())]:
        types = w.schema.nouns.get(s.lemmas[k].lower(), ())
        if not types or w.schema.events[types[0]].family != "Conflict":
            continue
        by = [n for p in s.kids(k, "prep", "agent") if s.words[p].lower() == "by" for n in s.kids(p, "pobj")]
        named = [n for n in s.kids(k, "amod", "compound", "poss", "nmod") if s.name_at[n] >= 0]
        for n in (*by, *named):
            if w.schema.is_a(noun_type(w, n), "Agent") or (
                s.name_at[n] >= 0 and s.names[s.name_at[n]].kind == "demonym"
            ):
                return expand(s, n)
    return []


def deed_of(w: Words, v: int) -> list[int]:
    """'were killed and 33 are missing following a flood': the happening that a joined verb names."""
    around = [one for k in [v, *w.s.kids(v, "acomp", "oprd")] for one in prepositions(w.s, k)]
    for word, _, nouns in around:
        if word in _BY_WHAT and nouns and w.schema.is_a(noun_type(w, nouns[0]), "Happening"):
            return nouns
    return []
