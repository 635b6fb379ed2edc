"""The page's script: plain modules of the template, joined into one in the order of their imports.

Each module stands alone for Node's test runner and the linter. In the page they share one scope:
import lines are dropped and `export ` is taken off, so a name may be declared at the top of one
module only, and an import may not rename.
"""

import re
from pathlib import Path

FOLDER = Path(__file__).parent / "template"
ENTRY = "main.js"
_IMPORT = re.compile(r'^import (?:\{[^}]*\} from )?"\./([\w-]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:const|let|function|class)\b)", re.MULTILINE)


def own_script(folder: Path = FOLDER) -> str:
    """Return the modules that the entry needs, each after those that it imports.

    The function is asynchronous: the page's data is unpacked before the first module reads it.
    """
    body = "\n".join(_plain((folder / name).read_text(encoding="utf-8")) for name in modules(folder))
    return f'(async () => {{\n"use strict";\n{body}}})();'


def modules(folder: Path = FOLDER, entry: str = ENTRY) -> list[str]:
    """Return the names of the modules behind an entry, depth first in the order of the imports."""
    found: list[str] = []
    open_: list[str] = []

    def visit(name: str) -> None:
        if name in found or name in open_:
            return
        open_.append(name)
        for other in _IMPORT.findall((folder / name).read_text(encoding="utf-8")):
            visit(other)
        found.append(name)

    visit(entry)
    return found


def _plain(source: str) -> str:
    return _EXPORT.sub("", _IMPORT.sub("", source.replace("\r\n", "\n")))
