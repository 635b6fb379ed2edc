"""Moving tokens in a tree, so that it stays a tree."""

from kg.tree import Sentence

MENDED = 0.9  # how sure a head is that a rule has chosen


def attach(s: Sentence, i: int, head: int, dep: str) -> bool:
    """Hang a token elsewhere, unless that would close a circle."""
    above = head
    for _ in range(len(s)):
        if above == i:
            return False
        if s.heads[above] == above:
            break
        above = s.heads[above]
    if s.heads[i] != head:
        _mended(s, i)
    s.heads[i], s.deps[i] = head, dep
    s.index()
    return True


def swap(s: Sentence, i: int, above: int, dep: str) -> None:
    """Let `i` take the place of the token above it, which then hangs on `i` as `dep`."""
    root = s.heads[above] == above
    _mended(s, i, above)
    s.heads[i], s.deps[i] = (i, "ROOT") if root else (s.heads[above], s.deps[above])
    s.heads[above], s.deps[above] = i, dep
    s.index()


def _mended(s: Sentence, *tokens: int) -> None:
    if s.sure:
        for i in tokens:
            s.sure[i] = max(s.sure[i], MENDED)
