"""axe-core on the page that is open: what keeps somebody from reading it, by the rules of WCAG."""

import json
from pathlib import Path

from chrome import Chrome

SOURCE = Path(__file__).parent / "vendor" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
_LOADED = "typeof globalThis.axe?.run === 'function'"


def axe(chrome: Chrome, within: str = "html", *, without: tuple[str, ...] = ()) -> list[str]:
    """Return one line for each element that breaks a rule: rule, weight, selector, what is wrong.

    `within` is the selector of the part to look at, `without` names rules to leave out. Whatever is
    hidden is not looked at: open a view, dialog or menu first.
    """
    if not chrome.run(_LOADED):
        # evaluated by the browser itself, so the page's policy, which forbids it, stays as it is
        chrome.run(SOURCE.read_text(encoding="utf-8") + "\n;0")
    options = {
        "runOnly": {"type": "tag", "values": list(TAGS)},
        "rules": {rule: {"enabled": False} for rule in without},
        "resultTypes": ["violations"],
    }
    line = "`${rule.id} (${rule.impact}) ${node.target}: ${node.failureSummary.replaceAll('\\n', ' ')}`"
    found = chrome.run(
        f"axe.run(document.querySelector({json.dumps(within)}), {json.dumps(options)})"
        ".then(({ passes, violations }) => [passes.length,"
        f" violations.flatMap((rule) => rule.nodes.map((node) => {line}))])"
    )
    passed, broken = found
    if not passed:
        raise LookupError(f"no rule had anything to look at within {within}")
    return [str(line) for line in broken]
