"""Agreement between the names of a document: in lists, and of short forms with whole names."""

from collections.abc import Mapping, Sequence

from kg.annotate import cues
from kg.annotate.ranges import Candidate, text
from kg.gazetteer import Gazetteer
from kg.tree import Sentence

Votes = Mapping[str, Mapping[str, float]]

_LISTED = frozenset((",", "and", "or", "&"))
_SOMEBODY = cues.BODIES | {"Organization"}
_SOMEWHERE = cues.AREAS | {"GeopoliticalEntity"}
_SHORT = frozenset(("Thing", "Organization", "GeopoliticalEntity"))  # what a head alone is taken for


def agree_in_lists(
    sentences: Sequence[tuple[Sentence, list[Candidate]]], classes: dict[str, str], tally: Votes
) -> None:
    """Give a name with doubtful labels the class of the others of its list: 'Adams, Velmar and Brown'."""
    for s, made in sentences:
        for run in _lists(s, made):
            surfaces = [text(s, c.first, c.end) for c in run]
            doubtful = [
                surface for surface in surfaces if classes[surface] == "Thing" and len(tally[surface]) > 1
            ]
            sure = {_broad(classes[surface]) for surface in surfaces if classes[surface] != "Thing"}
            if doubtful and len(sure) == 1 and (cls := sure.pop()):
                classes.update(dict.fromkeys(doubtful, cls))


def _lists(s: Sentence, made: list[Candidate]) -> list[list[Candidate]]:
    """Return runs of two or more names with nothing but commas and 'and' between them."""
    runs: list[list[Candidate]] = []
    for c in made:
        last = runs[-1][-1] if runs else None
        between = s.words[last.end : c.first] if last else []
        if between and all(word in _LISTED for word in between):
            runs[-1].append(c)
        else:
            runs.append([c])
    return [run for run in runs if len(run) > 1]


def _broad(cls: str) -> str:
    """Return the class that the others of a list have at least, '' for none to go by."""
    if cls == "Person":
        return cls
    return "Organization" if cls in _SOMEBODY else "GeopoliticalEntity" if cls in _SOMEWHERE else ""


def agree_with_whole(classes: dict[str, str], gazetteer: Gazetteer) -> None:
    """Give 'the Union' the class of the document's 'Velmar Workers Union'; any body where several differ."""
    heads = cues.heads()
    whole: dict[str, set[str]] = {}
    for surface, cls in classes.items():
        words = surface.split()
        if len(words) > 1:
            for word in {words[0], words[-1]}:
                whole.setdefault(word, set()).add(cls)
    for surface, cls in classes.items():
        if surface.lower() in heads and cls in _SHORT and gazetteer.lookup(surface) == ():
            found = whole.get(surface, {cls})
            classes[surface] = min(found) if len(found) == 1 else "Organization"
