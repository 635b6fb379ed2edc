"""Where the words shown for a phrase begin and end: marks, brackets and quotes at the edges."""

from kg.tree import Sentence

_OFF_EDGE = frozenset(
    (
        "both",
        "either",
        "neither",
        ",",
        ";",
        ":",
        "-",
        "–",
        "—",
        "and",
        "or",
        '"',
        "“",
        "”",
        "'",
        "‘",
        "’",
        "(",
        ")",
        "[",
        "]",
    )
)
_OFF_END = frozenset(("but", "nor", "yet"))  # 'a majority in one house but not in the other'
_MARKS = {"“": "”", '"': '"', "(": ")", "[": "]"}
_BRIDGES = frozenset(('"', "'", "“", "”", "‘", "’", ",", "-", "–", "/"))
_PAIRED = frozenset(("both", "either", "neither"))  # 'an inquiry by either the House or Senate'
_LONG_GAP = 9  # tokens in brackets that a phrase reaches over


def unbroken(s: Sentence, keep: set[int], i: int) -> tuple[int, int]:
    """Return the unbroken run of kept tokens around the head; quote marks, commas and brackets bridge it."""
    first, end = i, i + 1
    while (
        (gap := _gap(s, first, -1)) in keep
        or first - 1 in keep
        or (first - 2 in keep and s.words[first - 1] in _BRIDGES)
    ):
        first = gap if gap in keep else first - 1
    while (
        (gap := _gap(s, end - 1, 1)) in keep
        or end in keep
        or (end + 1 in keep and (s.words[end] in _BRIDGES or s.words[end].lower() in _PAIRED))
    ):
        end = gap + 1 if gap in keep else end + 1
    return first, _shared_of(s, i, end)


def _shared_of(s: Sentence, i: int, end: int) -> int:
    """'the author and publisher of the site': what stands behind the last of a list belongs to it too."""
    if s.deps[i] != "conj" or s.words[end : end + 1] != ["of"] or s.pos[i] not in ("NOUN", "PROPN"):
        return end
    top = s.heads[end]
    shared = top < i and top in (s.heads[i], s.heads[s.heads[i]]) and s.name_at[i] < 0
    tokens = s.subtree(end)
    return tokens[-1] + 1 if shared and tokens == list(range(tokens[0], tokens[-1] + 1)) else end


def _gap(s: Sentence, k: int, step: int) -> int:
    """Return the token beyond the brackets beside one, -1 for none: 'the Union (ABC) leaders'."""
    opening, closing = (")", "(") if step < 0 else ("(", ")")
    words = s.words
    if not 0 <= k + step < len(words) or words[k + step] != opening:
        return -1
    for far in range(k + 2 * step, k + _LONG_GAP * step, step):
        if not 0 < far + step < len(s):
            return -1
        if s.words[far] == closing:
            return far + step
    return -1


def trim(s: Sentence, first: int, end: int, i: int = -1) -> tuple[int, int]:
    """Return a range without marks, conjunctions and owner's endings at its ends."""
    while first < end - 1 and _is_edge(s, first, end, i):
        first += 1
    while first < end - 1 and (
        s.words[end - 1].lower() in _OFF_END or (s.words[end - 1] in _OFF_EDGE and not _closes(s, first, end))
    ):
        end -= 1
    if first < end - 1 and s.tags[end - 1] == "POS" and s.name_at[end - 1] < 0:  # "Norway's"
        end -= 1
    if first and s.words[first - 1].lower() == "neither" and "nor" in s.words[first:end]:
        first -= 1  # 'neither US nor British officials'
    return first, end


def _is_edge(s: Sentence, k: int, end: int, i: int) -> bool:
    """'both' opens a list that is split, but counts in 'both companies'."""
    if s.words[k] in _MARKS and _MARKS[s.words[k]] in s.words[k + 1 : end - 1]:
        return False  # '"eyes" for a costume'
    if s.words[k].lower() not in _OFF_EDGE:
        return False
    if s.words[k].lower() in ("both", "either", "neither") and s.words[k + 1].lower() == "of":
        return False  # 'neither of the drivers'
    split = s.kids(i, "conj") or s.deps[i] == "attr"  # 'storms and floods are both disasters'
    counts = s.words[k].lower() in ("both", "either") and s.heads[k] == i and not split
    return not counts


def shut(s: Sentence, first: int, end: int) -> tuple[int, int]:
    """Take the mark that pairs with one inside: 'the "peace park"', 'the word "park,"', '"eyes" for it'."""
    comma = s.words[end : end + 1] in ([","], ["."]) and s.words[end + 1 : end + 2] in (['"'], ["”"])
    close = end + 1 if comma else end
    after = s.words[close] if close < len(s) else ""
    before = s.words[first - 1] if first else ""
    for mark, closing in _MARKS.items():
        inside = s.words[first:end]
        if after == closing and _left_over(inside, mark, closing):
            return first, close + 1
        if before == mark and _left_over(inside[::-1], closing, mark):
            return first - 1, end
    return first, end


def _left_over(inside: list[str], mark: str, closing: str) -> bool:
    """Tell whether a mark inside has no partner there."""
    text = "".join(inside)  # 'the United Front of Tarn(UFT)'
    return text.count(mark) % 2 == 1 if mark == closing else text.count(mark) > text.count(closing)


def _closes(s: Sentence, first: int, end: int) -> bool:
    """A closing bracket or quote stays when its opening one is inside."""
    pairs = {")": "(", "]": "[", "”": "“", "’": "‘", '"': '"'}
    opening = pairs.get(s.words[end - 1])
    return opening is not None and opening in s.words[first : end - 1]


def is_joint(s: Sentence, i: int, k: int) -> bool:
    """'is free and fair' says one thing, 'the injured and the dead', 'Russian and Israeli strikes' two."""
    both = s.heads[k] == i and s.pos[k] in ("ADJ", "CCONJ") and s.deps[i] != "amod"
    return both and not (s.kids(i, "det") or s.kids(k, "nsubj"))
