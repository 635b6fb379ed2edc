"""Docs cannot lie: README names every verb, option, error code, setting, file and plug-in there is."""

import inspect
import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

import kg.errors as errors
import kg.train.errors as training
from kg import registry
from kg.cli.main import VERBS
from kg.outputs import OWN
from kg.settings import Settings
from kg.train.__main__ import run as train

ROOT = Path(__file__).resolve().parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
# How settings that are no option of their own name are given.
AS_OPTION = {"jobs": "--jobs", "max_characters": "KG207"}


def error_classes() -> list[type[errors.KgError]]:
    members = [*inspect.getmembers(errors, inspect.isclass), *inspect.getmembers(training, inspect.isclass)]
    found = {cls: None for _, cls in members if issubclass(cls, errors.KgError)}
    return [cls for cls in found if cls is not errors.KgError]


def options(command: Callable[..., object]) -> list[str]:
    """Return the long options of a command, as its signature declares them."""
    found = []
    for name, parameter in inspect.signature(command).parameters.items():
        (info,) = parameter.annotation.__metadata__
        if type(info).__name__ == "ArgumentInfo":
            continue
        words = (info.default, *(info.param_decls or ()))  # typer takes the first name for a default
        declared = [word for word in words if isinstance(word, str) and word.startswith("--")]
        found += declared or [f"--{name.replace('_', '-')}"]
    return found


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_named(verb):
    assert re.search(rf"\bkg {verb}\b", README)


@pytest.mark.parametrize(
    "option", sorted({option for verb in ("build", "query", "info") for option in options(VERBS[verb])})
)
def test_every_option_is_named(option):
    assert re.search(rf"{option}\b", README)


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--[a-z-]+)", README))))
def test_every_option_that_is_named_exists(option):
    known = {option for command in (*VERBS.values(), train) for option in options(command)}
    assert option in {"--debug", "--version", *known}


@pytest.mark.parametrize("cls", error_classes(), ids=lambda cls: cls.code)
def test_every_error_is_named(cls):
    assert cls.code in README


@pytest.mark.parametrize("code", sorted(set(re.findall(r"\bKG\d{3}\b", README))))
def test_every_error_that_is_named_exists(code):
    assert code in {cls.code for cls in error_classes()}


def test_errors_have_their_own_code_and_next_step():
    classes = error_classes()
    assert len({cls.code for cls in classes}) == len(classes)
    for cls in classes:
        if cls is not errors.DocumentError:
            assert cls.hint and cls.text, cls


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_setting_is_named(name):
    assert AS_OPTION.get(name, "--" + name.replace("_", "-")) in README


@pytest.mark.parametrize("name", sorted({*registry.names("exporter"), *OWN}))
def test_every_output_is_named(name):
    assert f"`{name}`" in README


@pytest.mark.parametrize("name", sorted(set(re.findall(r"^\| `([\w.]+\.\w+)` \|", README, re.MULTILINE))))
def test_every_output_that_is_named_is_written(name):
    assert name in {*registry.names("exporter"), *OWN}


@pytest.mark.parametrize("kind", sorted(registry.BUILTIN))
def test_every_kind_of_plugin_is_named_and_every_plugin_loads(kind):
    assert f"`kg.{kind}`" in README
    for name in registry.names(kind):
        assert callable(registry.load(kind, name))


def test_the_python_api_is_named():
    import kg

    for name in ("build", "extract", "query", "explain", "check", "info", "evaluate"):
        assert f"kg.{name}" in README
        assert callable(getattr(kg, name))


@pytest.mark.parametrize("path", re.findall(r"\b(?:examples|ontology|tests)/[\w./-]+\w", README))
def test_every_path_that_is_named_exists(path):
    assert (ROOT / path).exists()


def test_every_shipped_query_that_is_named_exists():
    from kg.ask import shipped_queries

    named = set(re.findall(r"kg query graph (\w+)", README)) - {"list", "examples"}
    assert named
    assert named <= set(shipped_queries())


def test_the_two_commands_stand_in_blocks_of_one_line():
    blocks = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    starts = [block for block in blocks if block.startswith("python3 -m venv .venv && ")]
    tests = [block for block in blocks if "-m pytest" in block]
    assert [block.count("\n") for block in (*starts, *tests)] == [1, 1]


def test_the_example_of_a_relation_is_one(tmp_path):
    from kg.schema import load_schema

    (block,) = (
        b for b in re.findall(r"^```yaml\n(.*?)^```$", README, re.MULTILINE | re.DOTALL) if "events:" in b
    )
    path = tmp_path / "own.yaml"
    path.write_text(block, encoding="utf-8")
    name = re.search(r"^  (\w+):", block, re.MULTILINE).group(1)
    assert name in load_schema([path]).events
    assert name not in load_schema().events


def test_changelog_tells_of_this_version():
    from kg import __version__

    assert __version__ in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
