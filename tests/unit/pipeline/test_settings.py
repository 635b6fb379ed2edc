"""Settings are refused where they could only do harm later."""

from pathlib import Path

import pytest

from kg.errors import SettingsError
from kg.ids import document_iri
from kg.settings import Settings


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("https://x.example", "https://x.example/"),
        ("https://x.example/news", "https://x.example/news/"),
        ("https://x.example:8080/é/%20/", "https://x.example:8080/é/%20/"),
        ("urn:x", "urn:x:"),
        ("urn:x:news:", "urn:x:news:"),
    ],
)
def test_a_base_ends_where_names_begin(given, base):
    assert Settings(base=given).base == base
    assert document_iri(Settings(base=given).base, "k") == f"{base}document/k"


@pytest.mark.parametrize(
    "base",
    ["", "news", "http://", "http:///", "urn:", "http://a b", "http://x/#", "http://x/?q=", "http://x/%", "http://[x/",
     "http://x/{a}", "http://x/\u202e", "http://x/\x01", "http://x/\ud800", "javascript:x", "file:///x"],
)  # fmt: skip
def test_what_is_no_base(base):
    with pytest.raises(SettingsError, match="--base"):
        Settings(base=base)


@pytest.mark.parametrize("jobs", [0, -1, 257, 10**20])
def test_numbers_of_processes(jobs):
    with pytest.raises(SettingsError, match="--jobs"):
        Settings(jobs=jobs)


@pytest.mark.parametrize("name", ["date", "source", "url", "model"])
def test_half_characters_of_a_command_line(name):
    with pytest.raises(SettingsError, match=f"--{name}"):
        Settings(**{name: "x\udcff"})


def test_paths_may_hold_them(tmp_path):
    assert Settings(metadata=Path("x\udcff")).metadata == Path("x\udcff")
