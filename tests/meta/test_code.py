"""The style that can be counted: sizes, imports, and words that do not belong in a product."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SKIPPED = {"dist", "build", "graph", "out", "__pycache__", "node_modules", "vendor"}
SOURCES = sorted((ROOT / "kg").rglob("*.py"))
SCRIPTS = sorted(
    path
    for folder, pattern in (("kg", "*.js"), ("tests/js", "*.*js"))
    for path in (ROOT / folder).rglob(pattern)
    if not {"vendor", "node_modules"} & set(path.parts)
)
TESTS = sorted((ROOT / "tests").rglob("*.py"))
HEAVY = (
    "spacy",
    "rdflib",
    "pyvis",
    "networkx",
    "pyoxigraph",
    "trafilatura",
    "pyshacl",
    "numpy",
    "lxml",
)


def ids(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", SOURCES + SCRIPTS + TESTS, ids=ids)
def test_files_are_short(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines < 300


@pytest.mark.parametrize("path", SOURCES, ids=ids)
def test_functions_are_short(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            # A verb of the command line is as long as its options are many: there the body counts.
            first = node.body[0] if path.parent.name == "cli" and node.name == "run" else node
            lines = node.end_lineno - first.lineno + 1
            assert lines < 40, node.name


@pytest.mark.parametrize("path", SOURCES, ids=ids)
def test_no_print_exit_or_assert_outside_the_command_line(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        assert not isinstance(node, ast.Assert), node.lineno
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, node.lineno
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and path.parent.name != "cli":
            assert node.func.id not in {"print", "exit", "quit"}, node.lineno


# spaCy loads these through its entry point, when it and numpy are there already.
# Training is a command of its own, and never imported by the rest.
INNER = {
    path for path in SOURCES if path.parent in (ROOT / "kg" / "annotate" / "network", ROOT / "kg" / "train")
}


@pytest.mark.parametrize("path", [path for path in SOURCES if path not in INNER], ids=ids)
def test_heavy_imports_are_late(path):
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not {name.partition(".")[0] for name in names} & set(HEAVY), node.lineno


def test_there_is_no_drawer_for_everything():
    assert not [path for path in SOURCES if path.stem in {"utils", "util", "helpers", "misc", "common"}]


CHANCE = re.compile(r"^\s*(?:import|from) (?:time|random|uuid|secrets)\b", re.MULTILINE)


def test_no_clock_or_chance_decides_what_is_written():
    allowed = {"kg/pipeline.py", "kg/workers.py", "kg/cli/say.py"}  # seconds for the report and the bar
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        seeded = ids(path).startswith("kg/train/")  # training draws from fixed seeds, and tells its speed
        if ids(path) not in allowed and not seeded:
            assert not re.search(r"^\s*(?:import|from) (?:time|random|uuid|secrets)\b", text, re.MULTILINE), (
                path
            )
        assert not re.search(r"\b(?:datetime\.now|date\.today|utcnow)\(", text), path


# Paths of one machine, an index of packages, and notes to oneself.
FORBIDDEN = re.compile(
    r"(?<![\w.~/:*])/(?:work|home|root|tmp|mnt|Users)/\w|index-url|\b(?:TODO|FIXME|XXX|HACK)\b"
)
ENDINGS = {
    ".py", ".md", ".yaml", ".toml", ".txt", ".tsv", ".csv", ".ttl", ".rq", ".js", ".html", ".css",
    ".json", ".jsonl", "",
}  # fmt: skip


def texts() -> list[Path]:
    """Return the text files of the repository, without what is built or cached."""
    found = []
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = parts[0].startswith(".") and parts[0] != ".ci"
        aside = hidden or any(part in SKIPPED or part.endswith(".egg-info") for part in parts)
        aside = aside or (parts[:2] == ("kg", "model") and path.suffix != ".md")  # weights and word lists
        if path.is_file() and path.suffix in ENDINGS and not aside and path != Path(__file__):
            found.append(path)
    return found


def test_the_repository_speaks_of_the_product_alone():
    for path in texts():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            assert not FORBIDDEN.search(line), f"{ids(path)}:{number}: {line.strip()[:120]}"


def run(code: str) -> str:
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert found.returncode == 0, found.stderr
    return found.stdout


LOADED = f"import sys; print([name for name in {(*HEAVY, 'rich')!r} if name in sys.modules])"


@pytest.mark.parametrize(
    "code",
    [
        "import kg",
        "import kg; kg.Settings(); kg.Graph; kg.KgError",
        "import kg.cli.main",
        "from kg.cli.main import run; run(['--help'])",
        "from kg.cli.main import run; run(['build', '--help'])",
        "from kg.cli.main import run; run(['build'])",
    ],
)
def test_imports_are_light(code):
    assert run(f"{code}\n{LOADED}").splitlines()[-1] == "[]"


def test_a_question_loads_the_store_only(tmp_path):
    path = tmp_path / "g.nt"
    path.write_text("<a:a> <a:b> <a:c> .\n", encoding="utf-8")
    code = f"from kg.cli.main import run; run(['query', {str(path)!r}, 'ASK {{}}'])"
    assert run(f"{code}\n{LOADED}").splitlines()[-1] == "['pyoxigraph']"


def test_help_comes_at_once():
    """In seconds of the processor: the clock also tells what else the machine does."""
    resource = pytest.importorskip("resource")
    spent = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run("from kg.cli.main import run; run(['--help'])")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(spent) < 0.5


def test_the_verbs_of_the_api_are_functions_whatever_was_loaded_before():
    code = (
        "import kg.extract.grammar, kg.check, kg.explain, kg.info, kg.evaluate, kg\n"
        "print(all(callable(getattr(kg, name)) for name in kg.__all__ if name.islower() and '_' not in name))"
    )
    assert run(code).strip() == "True"


def test_unknown_names_of_the_api_are_attribute_errors():
    import kg

    assert not hasattr(kg, "no_such_name")
    assert set(kg.__all__) <= set(dir(kg))
