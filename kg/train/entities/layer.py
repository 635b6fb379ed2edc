"""The names of one text while they are put together: each word has a name, none, or is not known."""

from collections.abc import Iterable

from kg.train.parses import Entity

Tags = tuple[str | None, ...]  # 'B-ORG', 'I-ORG', 'O', None: not known, and so not learned from


class Layer:
    """Names over a number of words; a name that is there keeps later ones away."""

    def __init__(self, size: int, unknown: Iterable[int] = ()) -> None:
        self.size = size
        self.unknown = set(unknown)
        self._names: list[Entity] = []
        self._taken = [False] * size

    def is_free(self, entity: Entity) -> bool:
        """Return whether none of the words has a name."""
        return not any(self._taken[entity.first : entity.end])

    def put(self, entity: Entity) -> None:
        """Write a name, over another one if there is one."""
        self._names.append(entity)
        for word in range(entity.first, entity.end):
            self._taken[word] = True

    def hide(self, entity: Entity) -> None:
        """Say that nobody knows whether the words are a name; names that are put count all the same."""
        self.unknown.update(range(entity.first, entity.end))

    def hides(self, entity: Entity) -> bool:
        """Return whether any of the words is not known."""
        return any(word in self.unknown for word in range(entity.first, entity.end))

    def tags(self) -> Tags:
        """Return the names as BIO tags."""
        found: list[str | None] = [None if i in self.unknown else "O" for i in range(self.size)]
        for first, end, label in self._names:
            for word in range(first, end):
                found[word] = f"{'B' if word == first else 'I'}-{label}"
        return tuple(found)
