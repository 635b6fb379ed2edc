"""Time of each stage against annotation, measured in one run: `python tests/benchmarks/stages.py [PATH...]`.

Prints ratios and never fails: a slow machine is no fault.
"""

import sys
import time
from collections import defaultdict
from pathlib import Path

from kg.annotate.annotate import annotate
from kg.annotate.engine import load_engine
from kg.extract.extract import extract
from kg.merge.merge import merge
from kg.read.inputs import read_inputs
from kg.resolve.resolve import resolve
from kg.schema import load_schema
from kg.settings import Settings

ROUNDS = 3


def main(paths: list[str]) -> None:
    """Read the documents a few times and print what each stage takes."""
    settings, schema = Settings(), load_schema()
    engine = load_engine(settings.model)
    documents = [document for _, document in read_inputs(paths, settings) if document is not None]
    spent: defaultdict[str, float] = defaultdict(float)
    words = 0
    for number in range(ROUNDS + 1):
        if number == 1:  # the first round reads tables and makes caches
            spent.clear()
            words = 0
        results = []
        last = time.perf_counter()
        for document, sentences in annotate(documents, engine):
            spent["annotate"] += (now := time.perf_counter()) - last
            readings = extract(document, sentences, schema)
            spent["extract"] += (later := time.perf_counter()) - now
            results.append(resolve(document, sentences, readings, schema))
            spent["resolve"] += (last := time.perf_counter()) - later
            words += sum(len(s) for s in sentences)
        merge(results, schema, settings, "https://newskg.example/run/benchmark")
        spent["merge"] += time.perf_counter() - last
    print(f"{words:,} words in {ROUNDS} rounds, {words / spent['annotate']:,.0f} a second in annotation")
    for stage, seconds in spent.items():
        print(f"{stage:9} {seconds:7.2f} s  {seconds / spent['annotate']:.2f} of annotation")


if __name__ == "__main__":
    main(sys.argv[1:] or [str(Path(__file__).parents[2] / "examples")])
