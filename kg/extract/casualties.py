"""'Killed or injured' is one event of casualties, never a killing."""

from kg.extract.frames import Frame
from kg.extract.phrases import Words

_HARM = frozenset(("kill", "injure", "wound", "hurt", "die", "maim"))


def join_casualties(w: Words, frames: list[Frame]) -> list[Frame]:
    """Return the frames with verbs of harm joined by 'or' made one."""
    s = w.s
    by_head = {frame.head: frame for frame in frames}
    gone: set[int] = set()
    for frame in frames:
        if frame.lemma not in _HARM or not any(s.words[k].lower() == "or" for k in s.kids(frame.head, "cc")):
            continue
        for k in s.kids(frame.head, "conj"):
            other = by_head.get(k)
            if other is None or other.lemma not in _HARM:
                continue
            gone.add(k)
            frame.predicate = f"{frame.predicate} or {s.words[k]}"
            frame.lemma, frame.type_id = f"{frame.lemma}_or_{other.lemma}", "Casualties"
            for function, tokens in other.functions.items():
                frame.functions.setdefault(function, tokens)
    return [frame for frame in frames if frame.head not in gone]
