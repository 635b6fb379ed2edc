"""Lists of words and labels that the rules know."""

from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent.parent / "data" / "scheme.yaml"


@cache
def _lists() -> dict[str, frozenset[str]]:
    import yaml

    lists = yaml.safe_load(_DATA.read_text(encoding="utf-8"))
    return {name: frozenset(text.split()) for name, text in lists.items()}


def words(name: str) -> frozenset[str]:
    """Return the list of a name."""
    return _lists()[name]
