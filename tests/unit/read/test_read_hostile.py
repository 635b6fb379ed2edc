"""Inputs that mean harm, or that a careless program wrote: each costs itself only."""

import io
import json
from pathlib import Path

import pytest

from kg.errors import DocumentError, RecordError, SettingsError
from kg.read.html import read as read_html
from kg.read.inputs import read_inputs
from kg.read.language import foreign
from kg.read.metadata import load_metadata
from kg.read.records import read_csv, read_jsonl
from kg.read.sources import Raw, Source
from kg.settings import Settings

LINE = "Chile has sent thirty snow ploughs to Peru, where the passes have been closed for a week."
ROW = '{"text": "Peru closed a pass."}'


def _read(reader, data: bytes, suffix: str) -> list[Raw | DocumentError]:  # type: ignore[no-untyped-def]
    return list(reader(Source("a" + suffix, "a", io.BytesIO(data), suffix), Settings()))


@pytest.mark.parametrize("codec", ["zip", "bz2", "hex", "base64", "rot13", "uu", "unicode_escape", "utf-7"])
def test_a_page_cannot_name_a_packer_as_its_encoding(codec: str) -> None:
    page = (
        f'<html><head><meta charset="{codec}"></head><body><article>{f"<p>{LINE}</p>" * 4}</article></body>'
    )
    (raw,) = _read(read_html, page.encode(), ".html")
    assert isinstance(raw, Raw)
    assert LINE in raw.text


@pytest.mark.parametrize("value", [5, 1.5, True, {"name": "x"}])
def test_a_text_of_the_wrong_type_is_an_error_of_its_line(value: object) -> None:
    wrong, right = _read(read_jsonl, f"{json.dumps({'text': value})}\n{ROW}\n".encode(), ".jsonl")
    assert isinstance(wrong, RecordError)
    assert (wrong.values["line"], "'text'" in wrong.reason) == (1, True)
    assert isinstance(right, Raw)


def test_a_list_of_paragraphs_is_a_text() -> None:
    (raw,) = _read(read_jsonl, json.dumps({"text": ["One.", "Two.", None]}).encode(), ".jsonl")
    assert isinstance(raw, Raw)
    assert raw.text == "One.\nTwo."


@pytest.mark.parametrize("deep", ["[" * 900 + '"x"' + "]" * 900, '{"name":' * 900 + '"x"' + "}" * 900])
def test_nesting_costs_the_field_alone(deep: str) -> None:
    line = f'{{"text": "Peru closed a pass.", "title": {deep}}}'
    (raw,) = _read(read_jsonl, line.encode(), ".jsonl")
    assert isinstance(raw, Raw)
    assert (raw.text, raw.title) == ("Peru closed a pass.", "")


def test_two_cells_that_are_never_closed_do_not_close_each_other() -> None:
    table = 'id,text\n1,"Peru closed a pass.\n2,"Chile sent ploughs.\n3,Bolivia helped.\n4,"It\nhelped."\n'
    found = _read(read_csv, table.encode(), ".csv")
    assert [item.text if isinstance(item, Raw) else item.values["line"] for item in found] == [
        2,
        3,
        "Bolivia helped.",
        "It\nhelped.",
    ]


def test_one_endless_word_does_not_decide_the_language() -> None:
    for word in ("x" * 10_000, "ab-" * 4_000, "9" * 5_000, "e" + "\u0301" * 5_000):
        assert foreign(f"{word} Peru closed a pass. {word}") == ""
        assert foreign(f"Peru closed a pass near {word} on Monday, and lorries were sent back.") == ""


@pytest.mark.parametrize(
    "option",
    [
        {"date": "nonsense"},
        {"date": "2025-13-45"},
        {"url": "javascript:alert(1)"},
        {"url": "http://a b/{c}"},
        {"url": "file:///etc"},
    ],
)
def test_options_that_could_only_be_ignored_stop_the_run(tmp_path: Path, option: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_text(LINE, encoding="utf-8")
    with pytest.raises(SettingsError, match=next(iter(option))):
        list(read_inputs([str(tmp_path)], Settings(**option)))  # type: ignore[arg-type]


@pytest.mark.parametrize("content", ["id,source\na,Wire\n", '{"id": "a", "source": "Wire"}\n'])
def test_metadata_without_an_ending_are_told_by_their_content(tmp_path: Path, content: str) -> None:
    path = tmp_path / "metadata"
    path.write_text(content, encoding="utf-8")
    assert load_metadata(path, Settings()).find("a", "") == {"id": "a", "source": "Wire"}


def test_metadata_that_are_a_folder_are_an_error_of_the_option(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="--metadata"):
        load_metadata(tmp_path, Settings())


def test_an_array_of_json_is_not_taken_for_prose(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for content, status in (("[" + ROW + "]", "failed"), ('{\n "text": "x"\n}', "failed"), (ROW, "read")):
        path.write_text(content, encoding="utf-8")
        (only,) = read_inputs([str(path)], Settings())
        assert only[0].status == status


def test_what_an_earlier_run_wrote_into_the_folder_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LINE, encoding="utf-8")
    out = tmp_path / "graph"
    out.mkdir()
    for name in ("report.json", "documents.jsonl", "facts.csv"):
        (out / name).write_text(ROW, encoding="utf-8")
    (only,) = read_inputs([str(tmp_path)], Settings())
    assert only[0].status == "read"
