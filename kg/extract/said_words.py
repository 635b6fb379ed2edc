"""Words that tell no event: what is said or called so, read as who acts."""

from kg.extract.frames import Frame
from kg.extract.phrases import Words, noun_type
from kg.tree import Sentence

# What may be said without its words: 'said nothing more', 'says a prayer'.
_SAYABLE = frozenset(
    ("thing", "word", "name", "something", "nothing", "anything", "everything", "much", "little", "lot",
     "more", "yes", "no", "prayer", "mass", "goodbye", "farewell", "hello", "thanks", "grace", "this",
     "that", "so", "what", "it", "sentence", "phrase", "line", "truth", "same", "which", "goodbyes",
     "prayers", "as")
)  # fmt: skip


def says_thing(w: Words, frame: Frame) -> bool:
    """'says birds, as we know them, came from Asia': a clause is said, and no bird."""
    s = w.s
    things = frame.functions.get("object", []) if frame.lemma == "say" and not frame.passive else []
    plain = [k for k in things if s.pos[k] in ("NOUN", "PROPN") and s.lemmas[k].lower() not in _SAYABLE]
    quoted = any(s.words[s.subtree(k)[0] - 1] in ('"', "“", "'", "‘", "``") for k in plain)
    return bool(plain) and not quoted and not w.schema.is_a(noun_type(w, plain[0]), "Communication")


def in_title(s: Sentence, v: int) -> bool:
    """'played in The Man Who Knew Too Much': a name of a work tells nothing."""
    capital = s.deps[v] == "relcl" and s.words[v][0].isupper() and not s.words[v].isupper()
    return capital and any(s.words[k] in ("Who", "That", "Which", "Whom") for k in s.kids(v, "nsubj", "dobj"))
