"""`kg evaluate`: precision and recall on sentences with hand-made facts."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli import options as o
from kg.cli.codes import DONE
from kg.cli.say import plain, put, say
from kg.settings import Settings

if TYPE_CHECKING:
    from kg.reliability import Bin


def _line(one: "Bin") -> str:
    return f"{one.low:.1f} to {min(one.high, 1.0):.1f}   {one.share:6.1%}  {one.right}/{one.facts}"


def run(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="JSON lines: text, date, facts.")],
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    errors: Annotated[
        bool, typer.Option("--errors", help="List what was missed and what was wrong.")
    ] = False,
    ontology: o.Ontology = None,
    model: o.Model = o.DEFAULT_MODEL,
    min_confidence: o.MinConfidence = o.MIN_CONFIDENCE,
) -> int:
    """Read the texts of a gold file and compare what they say with its facts."""
    from kg.evaluate import at_least, load_gold, predict
    from kg.reliability import reliability

    settings = Settings(ontology=tuple(ontology or ()), model=model, min_confidence=min_confidence)
    cases = load_gold(gold)
    facts, sentences = predict(cases, settings)
    found, bins = at_least(min_confidence, cases, facts, sentences), reliability(cases, facts)
    if as_json:
        table = [{"from": b.low, "facts": b.facts, "right": b.right} for b in bins]
        put(json.dumps({**found.figures(), "reliability": table}, indent=1))
    else:
        scores = {"precision": found.precision, "recall": found.recall, **found.slots}
        for name, score in scores.items():
            put(f"{name:<12} {score.value:6.1%}  {score.hits}/{score.total}")
        put(f"triples per sentence {found.triples_per_sentence}")
        put("\n".join(["", "confidence     right", *(_line(b) for b in bins if b.facts)]))
    if errors:
        say(*(f"missed: {plain(fact)}  [{plain(text)}]" for text, fact in found.missed))
        say(*(f"not in the gold: {plain(fact)}  [{plain(text)}]" for text, fact in found.spurious))
    return DONE
