"""The page's script: modules joined in order, one scope, tested by Node's own runner."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from kg.export.html_script import FOLDER, modules, own_script

ROOT = Path(__file__).resolve().parents[3]
NODE = shutil.which("node")
_TOP = re.compile(
    r"^(?:export )?(?:async )?(?:const|let|function|class) (?:\[([^\]]+)\]|(\w+))", re.MULTILINE
)


def write(folder: Path, **sources: str) -> Path:
    for name, source in sources.items():
        (folder / f"{name}.js").write_text(source, encoding="utf-8")
    return folder


def test_modules_come_after_those_they_import(tmp_path: Path) -> None:
    write(
        tmp_path,
        main='import { b } from "./b.js";\nimport "./c.js";\nb();\n',
        b='import { c } from "./c.js";\nexport const b = () => c;\n',
        c='// one\nexport async function load() {}\nexport let c = "export const x";\n',
        unused="never();\n",
    )
    assert modules(tmp_path) == ["c.js", "b.js", "main.js"]
    assert own_script(tmp_path) == (
        '(async () => {\n"use strict";\n// one\nasync function load() {}\nlet c = "export const x";\n\n'
        "const b = () => c;\n\nb();\n})();"
    )


def test_modules_that_import_each_other_end(tmp_path: Path) -> None:
    write(tmp_path, main='import { a } from "./a.js";\n', a='import { m } from "./main.js";\n')
    assert modules(tmp_path) == ["a.js", "main.js"]


def test_imports_over_several_lines_are_dropped(tmp_path: Path) -> None:
    write(tmp_path, main='import {\n  a,\n  b,\n} from "./a.js";\na(b);\n', a="export const a = 1;\n")
    assert own_script(tmp_path).endswith("const a = 1;\n\na(b);\n})();")


def test_every_module_of_the_template_is_used() -> None:
    assert set(modules()) == {path.name for path in FOLDER.glob("*.js")}


def test_no_import_or_export_is_left() -> None:
    assert not re.search(r"^\s*(?:import|export)\b", own_script(), re.MULTILINE)


def test_imports_name_what_is_exported_and_rename_nothing() -> None:
    sources = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js")}
    for name, source in sources.items():
        for names, other in re.findall(r'import \{([^}]*)\} from "\./([^"]+)"', source):
            for wanted in filter(None, map(str.strip, names.split(","))):
                found = rf"^export (?:async )?(?:const|let|function|class) (?:\[[^\]]*\b)?{wanted}\b"
                assert re.search(found, sources[other], re.MULTILINE), f"{name}: {wanted} of {other}"


def test_a_name_is_declared_by_one_module_only() -> None:
    declared: Counter[str] = Counter()
    for path in FOLDER.glob("*.js"):
        for several, one in _TOP.findall(path.read_text(encoding="utf-8")):
            declared.update(part.strip() for part in (several or one).split(","))
    assert [name for name, times in declared.items() if times > 1] == []


def test_functions_of_the_script_are_short() -> None:
    """Top-level functions are counted from their first line to the brace that closes them."""
    for path in sorted(FOLDER.glob("*.js")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if re.match(r"(?:export )?(?:async )?function \w+", line) and not line.endswith("}"):
                assert lines.index("}", number) - number < 40, f"{path.name}: {line}"


def test_logic_passes_the_tests_of_node() -> None:
    if NODE is None:
        pytest.skip("node is not installed; it runs the tests in tests/js")
    files = map(str, sorted((ROOT / "tests" / "js").glob("*.test.mjs")))
    done = subprocess.run([NODE, "--test", *files], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout[-4000:]
