"""What a build says when it is done."""

import re
from collections import Counter
from collections.abc import Sequence

from kg.records import Outcome
from kg.report import BuildReport

_SHOWN = 10  # inputs that were left out are named up to this many


def summary(report: BuildReport) -> list[str]:
    """Return the lines of the summary: counts, telling facts, what was left out, files, what is next."""
    from kg.schema import load_schema
    from kg.telling import telling_facts

    counts = report.counts
    lines = [
        f"{count(counts['stories'], 'story', 'stories')}, {count(counts['events'], 'fact')} "
        f"in {count(counts['claims'], 'claim')} about {count(counts['entities'], 'entity', 'entities')}"
        f" ({counts['words']:,} words in {report.seconds['total']:.1f} seconds)"
    ]
    facts = telling_facts(report.graph, load_schema(report.settings.ontology))
    if facts:
        lines += ["", *(f"  {fact}" for fact in facts)]
    if report.left_out:
        lines += ["", "Left out:", *(f"  {_why(outcome)}" for outcome in report.left_out[:_SHOWN])]
        if len(report.left_out) > _SHOWN:
            lines.append(f"  and {len(report.left_out) - _SHOWN} more, in {report.out / 'report.json'}")
    if counts["set_aside"]:
        lines.append(f"{count(counts['set_aside'], 'record')} failed the checks: quarantine.jsonl")
    lines += ["", f"Written to {report.out}: {' '.join(report.files)}"]
    lines.append(
        f"Next: open {report.out / 'graph.html'} in a browser, or ask: kg query {report.out} supplies"
    )
    return lines


def _why(outcome: Outcome) -> str:
    file = re.escape(re.sub(r":\d+\Z", "", outcome.path))  # without the line of a record
    named = re.search(rf"(?:\A|\s){file}(?:[\s,:]|\Z)", outcome.reason)
    told = outcome.reason if named else f"{outcome.path}: {outcome.reason}"
    return " ".join(part for part in (outcome.code, told) if part)


def left_out(outcomes: Sequence[Outcome]) -> str:
    """Return the line that says how many inputs were left out, '' when none was."""
    found = [outcome for outcome in outcomes if outcome.status != "read"]
    if not found:
        return ""
    number = Counter(outcome.status for outcome in found)
    parts = [f"{number[status]:,} {status}" for status in ("failed", "skipped") if number[status]]
    one = f" ({_why(found[0])})" if len(found) == 1 else ""
    return f"{' and '.join(parts)} of {count(len(outcomes), 'input')}{one}"


def count(number: int, one: str, many: str = "") -> str:
    """Return '1 story' or '2 stories'."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
