"""The model card: what the weights are, from what, how good, under which licence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.train.encoder import Shape

TEMPLATE = Path(__file__).parent / "data" / "card.md"


@dataclass(frozen=True, slots=True)
class Column:
    """Scores of one pipeline, by name of the figure, in per cent or words a second."""

    pipeline: str
    figures: Mapping[str, float]


def table(columns: Sequence[Column]) -> str:
    """Return a Markdown table with a row for each figure, in the order of the first pipeline that has it."""
    names = list(dict.fromkeys(name for column in columns for name in column.figures))
    head = "| | " + " | ".join(column.pipeline for column in columns) + " |"
    rule = "|---|" + "---|" * len(columns)
    rows = [
        f"| {name} | " + " | ".join(_cell(column.figures.get(name)) for column in columns) + " |"
        for name in names
    ]
    return "\n".join([head, rule, *rows])


def _cell(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if value > 100 else f"{value:.1f}"


def card(columns: Sequence[Column], shape: Shape, *, size: int, news: int) -> str:
    """Return the card; `size` in bytes, `news` the paragraphs of the news test."""
    text = TEMPLATE.read_text(encoding="utf-8")
    return text.format(
        size=f"{size / 1e6:.1f}",
        layers=shape.layers,
        width=shape.width,
        inner=f"{shape.inner:,}",
        scores=table(columns),
        news=news,
    )
